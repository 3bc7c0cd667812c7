//! The draft: a plan, and the messages that carry it out.
//!
//! The rule of truth: a draft states nothing that was not said, computed, or shown to the
//! person as an assumption, and each [`Piece`] carries which of these it is. A sentence whose
//! detail is missing is left out; nothing that is to be sent has a place left open.
//!
//! Where a meeting is about a person we are quiet: what is sent then is made of [`Mention`]
//! alone. The functions in `forms::quiet` never see [`Words`], so that no typed word can get in.
//!
//! A message that is said in a language is a [`channel::Sheet`]; `channel` encodes it for where
//! it is pasted, and `send` makes links and files of it.
//!
//! What this does not do: it knows no time zone. What the clocks of other places say comes with
//! [`Sites`].

mod asks;
pub mod channel;
mod clocks;
mod dates;
mod forms;
mod message;
mod parts;
mod piece;
pub mod reading;
pub mod send;
mod stems;

use crate::advice::hours::After;
use crate::advice::{Advice, Form, Verdict};
use crate::meeting::time::{Day, DaysOff, Now};
use crate::meeting::{Detail, Door, Instant, Meeting, Moment, Sites};
use crate::policy::Policy;
#[cfg(doc)]
use crate::questions::Mention;
use crate::questions::{AwayWords, Words};
use crate::text::Phrase;
pub use asks::{Ask, asks};
pub use message::{Block, Kind, Message, Use};
pub use piece::{Origin, Piece};
pub use stems::stem;

/// Everything that a draft is made of.
#[derive(Clone, Copy)]
pub struct Brief<'a> {
    /// The meeting as far as it is described.
    pub meeting: &'a Meeting,
    /// What was typed for the message.
    pub words: &'a Words,
    /// The advice on this meeting.
    pub advice: &'a Advice,
    /// The moment at which the person reads.
    pub now: Now,
    /// The settings of the organisation.
    pub policy: &'a Policy,
    /// Where people are, as far as that was said.
    pub sites: &'a Sites<'a>,
}

/// Everything that the messages of someone are made of who will be away.
#[derive(Clone, Copy, Debug)]
pub struct AwayBrief<'a> {
    /// What was said about being away.
    pub words: &'a AwayWords,
    /// The moment at which the person reads.
    pub now: Now,
    /// Which days nobody works.
    pub days_off: &'a DaysOff,
}

/// A plan and its messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What is written, where something is written instead of a meeting or before it.
    pub form: Option<Form>,
    /// What happens when, in order.
    pub plan: Vec<Step>,
    /// What we took for granted. Each is one item of the line above the draft.
    pub assumed: Vec<Phrase>,
    /// The messages, the first to be sent first.
    pub messages: Vec<Message>,
    /// By when people answer, where there is one such time.
    pub deadline: Option<Instant>,
    /// When people talk, where that is settled.
    pub talk: Option<Talk>,
}

/// When people talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Talk {
    /// When it begins.
    pub start: Instant,
    /// How long it is, in minutes.
    pub minutes: u32,
}

/// One step of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// When, in few words: "Today", "Mon 30 Nov, 12:00", "Each Monday", or "1" for a step
    /// that has no day.
    pub when: Phrase,
    /// What happens.
    pub what: Phrase,
    /// The day, where the step has one.
    pub day: Option<Day>,
    /// The hour of each place, where the step has a time and places are known.
    pub places: Vec<Phrase>,
    /// The moment, where working hours decided it.
    pub moment: Option<Moment>,
}

impl Draft {
    /// Adds a step that has a day of its own.
    fn on(self, when: Phrase, day: Day, what: impl Into<Phrase>) -> Self {
        self.add_step(when, what.into(), Some(day))
    }

    /// Adds a step without a day.
    fn then(self, when: impl Into<Phrase>, what: impl Into<Phrase>) -> Self {
        self.add_step(when.into(), what.into(), None)
    }

    #[inline(never)]
    fn add_step(mut self, when: Phrase, what: Phrase, day: Option<Day>) -> Self {
        self.plan.push(Step { when, what, day, places: Vec::new(), moment: None });
        self
    }

    /// The day from which on hours are compared: where people write first, the day on which the
    /// plan ends, so that a reason says of the hours what the plan says; else tomorrow.
    #[must_use]
    pub fn compared_from(&self, after: Option<After>, today: Day, days_off: &DaysOff) -> Day {
        let last = || self.plan.iter().rev().find_map(|step| step.day);
        after.and_then(|_| last()).unwrap_or_else(|| today.plus_working_days(1, days_off))
    }

    /// Names what we took for granted. Nothing is named where it was said.
    fn assume(mut self, assumed: impl Into<Option<Phrase>>) -> Self {
        self.assumed.extend(assumed.into());
        self
    }

    /// Adds a message.
    fn message(mut self, message: impl Into<Option<Message>>) -> Self {
        self.messages.extend(message.into());
        self
    }
}

/// Which kind of situation a draft is for. It is also what decides which fields matter, so
/// that a field is shown exactly where its words are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    /// The person does not feel safe: no message to anybody.
    Help,
    /// A notice to a group about a person who already knows.
    Notice,
    /// An answer to an invitation to something personal.
    QuietReply,
    /// A talk about something personal or hard.
    Quiet,
    /// An answer to an invitation.
    Reply,
    /// Questions to oneself.
    NotReady,
    /// A regular meeting that ends or changes.
    Series,
    /// Something that cannot wait.
    Urgent,
    /// Write instead.
    Write(Form),
    /// Write first, then talk briefly.
    First,
    /// Meet.
    Meet,
}

/// The case. What is about a person comes before everything else, whatever the verdict says.
fn case(meeting: &Meeting, words: &Words, verdict: Verdict, quiet: bool) -> Case {
    let detail = meeting.detail.given();
    if verdict == Verdict::GetHelp || detail == Some(Detail::HardUnsafe) {
        return Case::Help;
    }
    if quiet || meeting.is_quiet() {
        return match (meeting.door, detail) {
            (_, Some(Detail::HardKnown)) => Case::Notice,
            (Door::Invitation, _) => Case::QuietReply,
            _ => Case::Quiet,
        };
    }
    match (meeting.door, verdict) {
        (Door::Invitation, _) => Case::Reply,
        (_, Verdict::NotReady | Verdict::GetHelp) => Case::NotReady,
        (_, Verdict::Meet) if forms::urgent::is_urgent(meeting) => Case::Urgent,
        (Door::Series, _) => Case::Series,
        (_, Verdict::GoAsync) => Case::Write(fitting(meeting, words, verdict)),
        (_, Verdict::WriteFirst) => Case::First,
        (_, Verdict::Meet) => Case::Meet,
    }
}

/// What is written. Two options and more can be voted on.
fn fitting(meeting: &Meeting, words: &Words, verdict: Verdict) -> Form {
    Form::fitting(meeting, verdict, words.options.len() > 1)
}

/// What follows on the writing, where people write first. A talk for which no hour is fair to all
/// becomes a second round in writing.
#[must_use]
pub fn after(brief: &Brief) -> Option<After> {
    forms::first::after(brief)
}

/// Writes the draft. It has one for every verdict, door, purpose and subset of answers.
#[must_use]
pub fn draft(brief: &Brief) -> Draft {
    let case = case(brief.meeting, brief.words, brief.advice.verdict, brief.advice.quiet);
    let mut draft = forms::write(case, brief).assume_working_hours(brief);
    // Where one person decides, the form has a day for whoever decides instead.
    let decides = asks(brief.meeting, brief.words, brief.advice).contains(&Ask::Decides);
    if decides && case != Case::Write(Form::Delegation) {
        draft = brief.deputy_step(draft);
    }
    draft.form = match case {
        Case::Notice => Some(Form::Announcement),
        Case::Write(form) => Some(form),
        Case::First => Some(fitting(brief.meeting, brief.words, Verdict::WriteFirst)),
        // An answer to an invitation and a regular meeting know themselves what is written.
        _ => draft.form,
    };
    draft
}

/// Writes the draft of someone who will be away, for every subset of what can be said.
#[must_use]
pub fn away(brief: &AwayBrief) -> Draft {
    forms::away::away(brief)
}
