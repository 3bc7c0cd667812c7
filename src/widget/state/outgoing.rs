//! What leaves the page when the person says so: the clipboard, links, files, the share sheet.

use super::advised::Advised;
use super::advised::Outcome;
use super::edit::{self, Shown};
use super::event::Effect;
use super::model::Model;
use crate::advice::Verdict;
use crate::letter::GapId;
use crate::letter::channel::{Channel, Clip};
use crate::letter::draft::{self, AwayBrief, Brief, Draft, Kind, MEETING, Message};
use crate::letter::send;
use crate::letter::send::calendar::Entry;
use crate::meeting::{Instant, Sites};
use crate::questions::AwayWords;
use crate::text::Text;

/// How long before a deadline its entry in a calendar begins, in minutes.
const BEFORE: u32 = 15;

/// The draft that is shown, and whether we are quiet: then it can be copied, and that is all.
pub(in crate::widget) struct Outgoing {
    pub(in crate::widget) draft: Draft,
    pub(in crate::widget) quiet: bool,
    /// Whether they are the messages of someone who will be away.
    away: bool,
}

impl Outgoing {
    /// The draft that is shown, if there is any.
    pub(in crate::widget) fn of(model: &Model, text: &Text) -> Option<Self> {
        if model.is_away() {
            return Some(Self::away(model));
        }
        Advised::of(model, text).map(|advised| advised.outgoing)
    }

    /// The draft for this advice.
    pub(in crate::widget) fn new(model: &Model, outcome: &Outcome, sites: &Sites) -> Self {
        let Outcome { meeting, advice, whole, .. } = outcome;
        let quiet = advice.quiet || meeting.is_quiet() || advice.verdict == Verdict::GetHelp;
        let (words, _) = model.answers().words();
        let draft = draft::draft(&Brief {
            meeting,
            words: &words,
            advice,
            whole: whole.as_ref(),
            now: model.now,
            policy: &model.policy,
            sites,
            letters: &model.answers().letters,
        });
        Self { draft, quiet, away: false }
    }

    /// The draft of someone who will be away. What it says stands in the gaps of its letters.
    pub(in crate::widget) fn away(model: &Model) -> Self {
        let (words, _) = model.answers().away_words(model.now.day);
        let words = AwayWords { clients: true, ..words };
        let (now, days_off) = (model.now, &model.policy.days_off);
        let letters = &model.answers().letters;
        let draft = draft::away(&AwayBrief { words: &words, now, days_off, letters });
        Self { draft, quiet: false, away: true }
    }

    /// Which message is shown: the one that was chosen, wherever it stands now, or the first.
    pub(in crate::widget) fn shown_index(&self, model: &Model) -> usize {
        let mut all = 0..self.draft.messages.len();
        let chosen = model.message.and_then(|message| {
            all.find(|index| edit::key(model, &self.draft, *index) == Some(message))
        });
        chosen.unwrap_or(0)
    }

    /// Whether a message is for the person alone.
    pub(in crate::widget) fn is_kept(&self, index: usize) -> bool {
        self.draft.messages.get(index).is_none_or(Message::is_kept)
    }

    /// Whether a message comes after another one, and is not sent instead of it or beside it.
    pub(in crate::widget) fn follows(&self, index: usize) -> bool {
        let message = self.draft.messages.get(index).filter(|_| index > 0);
        message.is_some_and(|message| {
            !message.is_alternative() && (message.follows.is_some() || !self.away)
        })
    }

    /// The messages that come after the one that is shown: or, if that one comes after another,
    /// with it after that.
    pub(in crate::widget) fn followers(&self, model: &Model) -> Vec<usize> {
        let follows = |index: usize| self.draft.messages.get(index)?.follows;
        let shown = self.shown_index(model);
        let first = if self.follows(shown) { follows(shown).unwrap_or(0) } else { shown };
        let all = 0..self.draft.messages.len();
        all.filter(|index| self.follows(*index) && follows(*index).is_none_or(|of| of == first))
            .collect()
    }

    /// The reminder that comes after a message, if there is one.
    pub(in crate::widget) fn reminder(&self, index: usize) -> Option<usize> {
        let reminds =
            |message: &Message| message.kind == Kind::Reminder && message.follows == Some(index);
        self.draft.messages.iter().position(reminds)
    }

    /// The name of a message in the page.
    pub(in crate::widget) fn name(&self, model: &Model, index: usize) -> String {
        let (_, name, before) = edit::key(model, &self.draft, index).unwrap_or_default();
        [name, "-", &before.to_string()].concat()
    }

    /// A message as it is shown.
    pub(in crate::widget) fn shown<'a>(
        &self,
        model: &'a Model,
        index: usize,
        text: &Text,
    ) -> Option<Shown<'a>> {
        edit::shown(model, &self.draft, index, self.may_edit(index), text)
    }

    /// Whether a message may be edited here. Notes have a field of their own.
    pub(in crate::widget) fn may_edit(&self, index: usize) -> bool {
        !self.is_kept(index)
    }

    /// Whether a message may go out by a link, a file or the share sheet: not if it is about a
    /// person.
    pub(in crate::widget) fn may_send(&self, index: usize) -> bool {
        !self.quiet && self.may_edit(index)
    }

    /// Where it is pasted: what the person chose, else what the organisation prefers. What is
    /// for the person alone is pasted anywhere.
    pub(in crate::widget) fn channel(&self, model: &Model, index: usize) -> Channel {
        if self.is_kept(index) {
            return Channel::Plain;
        }
        let preferred = || model.policy.channel(self.draft.form);
        model.channel.or_else(preferred).unwrap_or_default()
    }

    /// A message as it goes on the clipboard.
    pub(in crate::widget) fn copy(
        &self,
        model: &Model,
        index: usize,
        text: &Text,
    ) -> Option<Effect> {
        let shown = self.shown(model, index, text)?;
        let channel = self.channel(model, index);
        // A subject has a field of its own where the message is pasted, or no place at all.
        let clip = if channel.has_heading() { shown.clip(channel) } else { shown.body(channel) };
        Some(Effect::Copy { message: index, clip })
    }

    /// The subject alone: a mail has a field for it.
    pub(in crate::widget) fn copy_subject(
        &self,
        model: &Model,
        index: usize,
        text: &Text,
    ) -> Option<Effect> {
        let plain = self.shown(model, index, text)?.sheet().subject?;
        Some(Effect::Copy { message: index, clip: Clip { plain, ..Clip::default() } })
    }

    /// A message as a file.
    pub(in crate::widget) fn save(
        &self,
        model: &Model,
        index: usize,
        text: &Text,
    ) -> Option<Effect> {
        let shown = self.shown(model, index, text).filter(|_| self.may_send(index))?;
        Some(Effect::Save {
            message: index,
            name: self.file_name(index, &shown, ".md"),
            text: Channel::Markdown.write(&shown.sheet()).plain,
        })
    }

    /// A message for the share sheet.
    pub(in crate::widget) fn share(
        &self,
        model: &Model,
        index: usize,
        text: &Text,
    ) -> Option<Effect> {
        let shown = self.shown(model, index, text)?;
        let sheet = self.may_send(index).then(|| shown.sheet())?;
        let text = sheet.plain();
        Some(Effect::Share { message: index, title: sheet.subject.unwrap_or_default(), text })
    }

    /// The dates of the draft as a file.
    pub(in crate::widget) fn calendar(
        &self,
        model: &Model,
        index: usize,
        text: &Text,
    ) -> Option<Effect> {
        let shown = self.shown(model, index, text)?;
        let dates = self.dates(model, index, text);
        let name = self.file_name(index, &shown, ".ics");
        (!dates.is_empty()).then_some(Effect::SaveDates { message: index, name, dates })
    }

    /// Whether a message names dates that can be taken along.
    pub(in crate::widget) fn has_dates(&self, index: usize, text: &Text) -> bool {
        self.may_send(index) && !self.moments(index, text).is_empty()
    }

    /// The moments that a letter names.
    fn moments(&self, index: usize, text: &Text) -> Vec<(GapId, Instant)> {
        let letter = self.draft.messages.get(index).and_then(Message::letter);
        letter.map_or_else(Vec::new, |letter| letter.moments(text.draft()))
    }

    /// Every date that a message names, with what is written about it.
    fn dates(&self, model: &Model, index: usize, text: &Text) -> Vec<Entry> {
        let mut dates = Vec::new();
        let Some(shown) = self.shown(model, index, text).filter(|_| self.may_send(index)) else {
            return dates;
        };
        let sheet = shown.sheet();
        let (about, text_of) = (sheet.subject.clone().unwrap_or_default(), sheet.plain());
        let meets = self.draft.talk.map_or(MEETING, |talk| talk.minutes);
        for (gap, at) in self.moments(index, text) {
            let (start, minutes, busy) = match gap.id() {
                "meet" => (at, meets, true),
                // It ends when the time is over, so that the reminder of a calendar comes in time.
                _ => (at.plus(-i64::from(BEFORE)), BEFORE, false),
            };
            let title = match gap.id() {
                "meet" | "due" => about.clone(),
                _ => [gap.label(text.draft()), ": ", &about].concat(),
            };
            dates.push(Entry { start, minutes, title, text: text_of.clone(), busy });
        }
        dates
    }

    fn file_name(&self, index: usize, shown: &Shown, extension: &str) -> String {
        let kind = self.draft.messages.get(index).map_or(Kind::Opening, |message| message.kind);
        send::name(shown.sheet().subject.as_deref(), kind.id(), extension)
    }
}
