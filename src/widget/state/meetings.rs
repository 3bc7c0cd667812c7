//! Several meetings, one after the other: the way on and back, and the list of the advice.
//!
//! What is about a person never enters the list, and the list is not shown beside it.

use super::advised::{Advised, Outcome};
use super::edit::Edit;
use super::event::{Effect, MeetingsEvent, Target};
use super::model::Model;
use super::update::next_place;
use crate::advice::hours::Hours;
use crate::arrival::Arrival;
use crate::letter::GapId;
use crate::meeting::Often;
use crate::questions::Answers;
use crate::text::{Msg, Text};

/// How many meetings the list takes. Nobody reads a longer one.
pub(in crate::widget) const MOST: usize = 20;

/// The meetings before this one.
#[derive(Clone, Debug, Default)]
pub(in crate::widget) struct Meetings {
    pub(in crate::widget) list: Vec<Entry>,
    /// How many have ever been in the list: the number of the next one.
    numbers: u32,
    /// The meeting that was left last, to go back to. After going back, the one after it.
    pub(in crate::widget) other: Option<Box<Left>>,
    /// Whether the other one is the one after this.
    pub(in crate::widget) went_back: bool,
    /// What was taken out last, and where it stood.
    pub(in crate::widget) removed: Option<(usize, Entry)>,
    /// What is said after copying.
    pub(in crate::widget) note: Option<Msg>,
}

/// A meeting in the list, with the advice as it was when the person went on.
#[derive(Clone, Debug)]
pub(in crate::widget) struct Entry {
    pub(in crate::widget) number: u32,
    /// The person's words for it, if they have any.
    pub(in crate::widget) name: Option<String>,
    pub(in crate::widget) outcome: Outcome,
    pub(in crate::widget) hours: Counted,
}

/// What is known of its hours.
#[derive(Clone, Copy, Debug)]
pub(in crate::widget) enum Counted {
    /// Nothing is written instead, so nothing is compared.
    Nothing,
    /// People or length are missing.
    Missing,
    /// Both ways.
    Both(Hours, Option<Often>),
}

/// A meeting that was left, with everything that was chosen and typed.
#[derive(Clone, Debug)]
pub(in crate::widget) struct Left {
    answers: Answers,
    edits: Vec<Edit>,
    /// Its number in the list.
    number: Option<u32>,
}

impl Meetings {
    /// Whether there is more than one meeting.
    pub(in crate::widget) fn any(&self) -> bool {
        self.other.is_some() || !self.list.is_empty()
    }

    /// Takes out the meeting that one could go to, and whether it is the one after. The list stays.
    pub(in crate::widget) fn take_other(&mut self) -> (Option<Box<Left>>, bool) {
        (self.other.take(), std::mem::take(&mut self.went_back))
    }

    /// Puts it back.
    pub(in crate::widget) fn put_other(&mut self, (other, went_back): (Option<Box<Left>>, bool)) {
        self.other = other;
        self.went_back = went_back;
    }
}

/// Takes what happened about several meetings.
pub(in crate::widget) fn happened(
    model: &mut Model,
    event: MeetingsEvent,
    text: &Text,
) -> Vec<Effect> {
    let meetings = &mut model.meetings;
    meetings.note = None;
    let focus = match event {
        MeetingsEvent::WentOn if meetings.list.len() < MOST => {
            go_on(model, text);
            next_place(model)
        }
        MeetingsEvent::WentBack if meetings.other.is_some() => {
            go_back(model);
            next_place(model)
        }
        MeetingsEvent::Removed(number) => {
            let Some(at) = meetings.list.iter().position(|entry| entry.number == number) else {
                return Vec::new();
            };
            meetings.removed = Some((at, meetings.list.remove(at)));
            Target::PutBack
        }
        MeetingsEvent::PutBack => {
            if let Some((at, entry)) = meetings.removed.take() {
                meetings.list.insert(at.min(meetings.list.len()), entry);
            }
            Target::Meetings
        }
        MeetingsEvent::CopyPressed(clip) => return vec![Effect::CopyMeetings(clip)],
        MeetingsEvent::CopyEnded(result) => {
            meetings.note = Some(result.note());
            return Vec::new();
        }
        MeetingsEvent::WentOn | MeetingsEvent::WentBack => return Vec::new(),
    };
    model.heard |= focus == Target::Verdict;
    vec![Effect::WaitForPause, Effect::Focus(focus)]
}

/// Puts this meeting into the list and goes on: to the one that was left by going back, or to a
/// new one. Nothing that was typed about a person goes along.
fn go_on(model: &mut Model, text: &Text) {
    model.change = None;
    let quiet = model.is_quiet();
    let next = if quiet { Answers::default() } else { model.answers.for_the_next() };
    let entry = this(model, text);
    let number = entry.as_ref().map(|entry| entry.number);
    let meetings = &mut model.meetings;
    meetings.list.extend(entry);
    meetings.numbers += 1;
    let after = meetings.other.take().filter(|_| meetings.went_back);
    meetings.went_back = false;
    meetings.removed = None;
    let after = after.map_or((next, Vec::new()), |after| (after.answers, after.edits));
    leave(model, number, after);
}

/// Goes back to the meeting before. Its advice is no longer settled, so it leaves the list.
fn go_back(model: &mut Model) {
    let meetings = &mut model.meetings;
    let Some(before) = meetings.other.take() else { return };
    meetings.list.retain(|entry| Some(entry.number) != before.number);
    meetings.went_back = true;
    meetings.removed = None;
    leave(model, None, (before.answers, before.edits));
}

/// Turns to the meeting that a later address brings. The one before can be gone back to, unless
/// the person does not feel safe. What the host set for the page stays: the reader was told that
/// from the beginning.
pub(in crate::widget) fn arrive(model: &mut Model, arrival: Arrival) {
    let Arrival { title, share, inline, .. } = model.arrival.of_host();
    let other = (Answers::default(), Vec::new());
    if model.answers == other.0 || !model.is_safe() {
        model.turn_to(other.0, other.1);
    } else {
        model.meetings.went_back = false;
        leave(model, None, other);
    }
    model.arrive(Arrival { title, share, inline, ..arrival });
}

/// Leaves this meeting for another one.
fn leave(model: &mut Model, number: Option<u32>, (answers, edits): (Answers, Vec<Edit>)) {
    let left = Left {
        answers: std::mem::take(&mut model.answers),
        edits: std::mem::take(&mut model.edits),
        number,
    };
    model.turn_to(answers, edits);
    model.calendar.leave_note();
    model.meetings.other = Some(Box::new(left));
}

/// The meeting that the page is about, if there is advice and it is not about a person.
fn this(model: &Model, text: &Text) -> Option<Entry> {
    let Advised { outcome, hours, .. } = Advised::of(model, text).filter(|_| !model.is_quiet())?;
    let hours = match hours {
        _ if outcome.form.is_none() || !outcome.counts() => Counted::Nothing,
        None => Counted::Missing,
        Some(hours) => Counted::Both(hours, outcome.meeting.attendance.often),
    };
    let typed = GapId::from_id("topic").and_then(|topic| model.answers.letters.open.line(topic));
    let name = typed.or(model.answers.words().0.topic);
    Some(Entry { number: model.meetings.numbers, name, outcome, hours })
}

/// The meetings of the list, this one as the last.
pub(in crate::widget) fn all(model: &Model, text: &Text) -> Vec<Entry> {
    let mut all = model.meetings.list.clone();
    if !all.is_empty() {
        all.extend(this(model, text));
    }
    all
}
