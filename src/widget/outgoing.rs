//! What leaves the page when the person says so: the clipboard, links, files, the share sheet.

use super::edit::{self, Shown};
use super::event::Effect;
use super::model::Model;
use crate::advice::{Advice, Verdict};
use crate::draft::channel::{Channel, Clip};
use crate::draft::send::calendar::Entry;
use crate::draft::{Draft, Kind, Use, send};
use crate::meeting::{Meeting, Sites};
use crate::text::Text;

/// How long before a deadline its entry in a calendar begins, in minutes.
const BEFORE: u32 = 15;

/// The draft that is shown, and whether we are quiet: then it can be copied, and that is all.
pub(super) struct Outgoing {
    pub(super) draft: Draft,
    quiet: bool,
}

impl Outgoing {
    /// The draft that is shown, if there is any.
    pub(super) fn of(model: &Model, text: &Text) -> Option<Self> {
        if model.answers().away {
            return Some(Self::away(model));
        }
        let (meeting, advice) = model.advice(text)?;
        Some(Self::new(model, &meeting, &advice, &model.sites(text)))
    }

    /// The draft for this advice.
    pub(super) fn new(model: &Model, meeting: &Meeting, advice: &Advice, sites: &Sites) -> Self {
        let quiet = advice.quiet || meeting.is_quiet() || advice.verdict == Verdict::GetHelp;
        let draft = super::advice_view::draft(model, meeting, advice, sites);
        Self { draft, quiet }
    }

    /// The draft of someone who will be away.
    pub(super) fn away(model: &Model) -> Self {
        Self { draft: super::away_view::away_draft(model), quiet: false }
    }

    fn use_(&self, index: usize) -> Option<Use> {
        self.draft.messages.get(index).map(|message| message.use_)
    }

    /// Which message is shown: the one that was chosen, wherever it stands now, or the first.
    pub(super) fn shown_index(&self, model: &Model) -> usize {
        let mut all = 0..self.draft.messages.len();
        let chosen = model.message.and_then(|message| {
            all.find(|index| edit::key(model, &self.draft, *index) == Some(message))
        });
        chosen.unwrap_or(0)
    }

    /// Whether a message is for the person alone.
    pub(super) fn is_kept(&self, index: usize) -> bool {
        self.use_(index) == Some(Use::Keep)
    }

    /// The name of a message in the page.
    pub(super) fn name(&self, model: &Model, index: usize) -> String {
        let (_, kind, before) =
            edit::key(model, &self.draft, index).unwrap_or((false, Kind::Opening, 0));
        [kind.id(), "-", &before.to_string()].concat()
    }

    /// A message as it is shown.
    pub(super) fn shown<'a>(
        &self,
        model: &'a Model,
        index: usize,
        text: &Text,
    ) -> Option<Shown<'a>> {
        edit::shown(model, &self.draft, index, self.may_edit(index), text)
    }

    /// Whether a message may be edited here. Where we are quiet nothing that is typed enters
    /// what leaves the page, and notes have a field of their own.
    pub(super) fn may_edit(&self, index: usize) -> bool {
        !self.quiet && self.use_(index).is_some_and(|use_| use_ != Use::Keep)
    }

    /// Whether a message may go out by a link or the share sheet: not with open places in it.
    pub(super) fn may_send(&self, index: usize, shown: &Shown) -> bool {
        self.may_edit(index) && (self.use_(index) == Some(Use::Send) || shown.mine().is_some())
    }

    /// Where it is pasted: what the person chose, else what the organisation prefers. What is
    /// for the person alone is pasted anywhere.
    pub(super) fn channel(&self, model: &Model, index: usize) -> Channel {
        if self.is_kept(index) {
            return Channel::Plain;
        }
        let preferred = || model.policy.channel(self.draft.form);
        model.channel.or_else(preferred).unwrap_or_default()
    }

    /// A message as it goes on the clipboard.
    pub(super) fn copy(&self, model: &Model, index: usize, text: &Text) -> Option<Effect> {
        let clip = self.shown(model, index, text)?.clip(self.channel(model, index));
        Some(Effect::Copy { message: index, clip })
    }

    /// The subject alone: a mail has a field for it.
    pub(super) fn copy_subject(&self, model: &Model, index: usize, text: &Text) -> Option<Effect> {
        let plain = self.shown(model, index, text)?.sheet().subject?;
        Some(Effect::Copy { message: index, clip: Clip { plain, ..Clip::default() } })
    }

    /// A message as a file.
    pub(super) fn save(&self, model: &Model, index: usize, text: &Text) -> Option<Effect> {
        let shown = self.shown(model, index, text).filter(|_| self.may_edit(index))?;
        Some(Effect::Save {
            message: index,
            name: self.file_name(index, &shown, ".md"),
            text: Channel::Markdown.write(&shown.sheet()).plain,
        })
    }

    /// A message for the share sheet.
    pub(super) fn share(&self, model: &Model, index: usize, text: &Text) -> Option<Effect> {
        let shown = self.shown(model, index, text)?;
        let sheet = self.may_send(index, &shown).then(|| shown.sheet())?;
        let text = sheet.plain();
        Some(Effect::Share { message: index, title: sheet.subject.unwrap_or_default(), text })
    }

    /// The dates of the draft as a file.
    pub(super) fn calendar(&self, model: &Model, index: usize, text: &Text) -> Option<Effect> {
        let shown = self.shown(model, index, text)?;
        let dates = self.dates(model, index, text);
        let name = self.file_name(index, &shown, ".ics");
        (!dates.is_empty()).then_some(Effect::SaveDates { message: index, name, dates })
    }

    /// Whether the dates of the draft belong to this message.
    pub(super) fn has_dates(&self, index: usize) -> bool {
        let kind = self.draft.messages.get(index).map(|message| message.kind);
        let dated = self.draft.deadline.is_some() || self.draft.talk.is_some();
        let speaks = matches!(kind, Some(Kind::Opening | Kind::Reminder | Kind::Invitation));
        dated && speaks && self.may_edit(index)
    }

    /// The deadline and the talk, each with what is written about it.
    fn dates(&self, model: &Model, index: usize, text: &Text) -> Vec<Entry> {
        let mut dates = Vec::new();
        if !self.has_dates(index) {
            return dates;
        }
        let mut add = |kind, start, minutes, busy| {
            let about = self.draft.messages.iter().position(|message| message.kind == kind);
            if let Some(shown) = self.shown(model, about.unwrap_or(index), text) {
                let sheet = shown.sheet();
                let text = sheet.plain();
                let title = sheet.subject.unwrap_or_default();
                dates.push(Entry { start, minutes, title, text, busy });
            }
        };
        if let Some(deadline) = self.draft.deadline {
            // It ends when the time is over, so that the reminder of a calendar comes in time.
            add(Kind::Opening, deadline.plus(-i64::from(BEFORE)), BEFORE, false);
        }
        if let Some(talk) = self.draft.talk {
            add(Kind::Invitation, talk.start, talk.minutes, true);
        }
        dates
    }

    fn file_name(&self, index: usize, shown: &Shown, extension: &str) -> String {
        let kind = self.draft.messages.get(index).map_or(Kind::Opening, |message| message.kind);
        send::name(shown.sheet().subject.as_deref(), kind.id(), extension)
    }
}
