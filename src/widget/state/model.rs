//! What is known at a moment.

use super::advised::{AdviceKind, Outcome};
use super::brought::Brought;
use super::calendar::Calendar;
use super::edit::{Edit, Key};
use super::meetings::{Left, Meetings};
use crate::advice::hours::After;
use crate::advice::parts::Whole;
use crate::advice::places::settled;
use crate::advice::{Advice, Change};
use crate::arrival::Arrival;
use crate::letter::GapId;
use crate::letter::channel::Channel;
use crate::meeting::time::Now;
use crate::meeting::{Answer, Currency, Detail, Meeting, Purpose, Sites};
use crate::policy::Policy;
use crate::questions::{Answers, Field, LENGTHS, Length, Path, Question};
use crate::text::{Msg, Text};

/// What the browser tells at the start.
#[derive(Clone, Debug)]
pub struct Start {
    /// Day and time where the reader is.
    pub now: Now,
    /// The settings of the organisation. Its currency is offered first, and the reader may
    /// choose another one.
    pub policy: Policy,
    /// The way in that was chosen before the program came.
    pub path: Path,
    /// The answers that a reload of the page has kept; empty if none are.
    pub saved: String,
    /// What was answered to the first question before the program came.
    pub purpose: Answer<Purpose>,
    /// What was typed under the first question before the program came.
    pub topic: String,
    /// Whether the device has a share sheet.
    pub shares: bool,
}

/// Everything that is known. Only [`super::update`] changes it.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact that depends on no other")]
pub struct Model {
    pub(in crate::widget) answers: Answers,
    pub(in crate::widget) now: Now,
    pub(in crate::widget) policy: Policy,
    pub(in crate::widget) currency: Currency,
    pub(in crate::widget) change: Option<Change>,
    /// The message that was chosen to be shown. Others may come and go around it.
    pub(in crate::widget) message: Option<Key>,
    /// Where messages are pasted.
    pub(in crate::widget) channel: Option<Channel>,
    /// What a person wrote in the place of messages.
    pub(in crate::widget) edits: Vec<Edit>,
    /// What is said beside which message: what came of copying, saving or sharing it.
    pub(in crate::widget) note: Option<(usize, Msg)>,
    /// Whether the device has a share sheet.
    pub(in crate::widget) shares: bool,
    /// The field that someone is typing into, until it was left alone for a moment.
    pub(in crate::widget) typing: Option<Field>,
    /// What was last said to people who listen to the page, and what followed on it.
    pub(in crate::widget) said: Option<(AdviceKind, Option<After>)>,
    /// What the status says of it, until something is answered.
    pub(in crate::widget) spoken: Option<AdviceKind>,
    /// The part of the meeting that is open to be changed.
    pub(in crate::widget) part: Option<usize>,
    /// The question whose answer is being changed.
    pub(in crate::widget) asking: Option<Question>,
    /// The advice before the answer to a question was changed.
    pub(in crate::widget) before: Option<Box<Outcome>>,
    /// Which folded parts are open.
    pub(in crate::widget) open: OpenSections,
    /// Whether everything is shown for paper.
    pub(in crate::widget) printing: bool,
    /// Whether the focus has gone to the verdict, so that nobody has to be told of it.
    pub(in crate::widget) heard: bool,
    /// Grows when fields are filled in by something else than typing, so that the view makes
    /// new ones: a field that is typed into is never written to.
    pub(in crate::widget) form_revision: u32,
    /// What came with the address, to be shown as such.
    pub(in crate::widget) arrival: Arrival,
    /// The page around the widget was told that there is advice.
    pub(in crate::widget) told: bool,
    /// Whether advice can be given.
    pub(in crate::widget) advice_chunk: ChunkState,
    /// What somebody brought to be read.
    pub(in crate::widget) brought: Brought,
    /// A whole calendar that somebody looks through.
    pub(in crate::widget) calendar: Calendar,
    /// What came of turning to another language, until something is answered.
    pub(in crate::widget) language_note: Option<Msg>,
    /// The meetings before this one.
    pub(in crate::widget) meetings: Meetings,
    /// The moment whose days are open to choose from.
    pub(in crate::widget) days: Option<GapId>,
    /// The gaps are fields of a list, and not in the letter.
    pub(in crate::widget) as_list: bool,
    /// What Start again took away, until something is answered.
    pub(in crate::widget) forgotten: Option<Box<Forgotten>>,
}

/// What Start again takes away, to be brought back.
#[derive(Clone, Debug)]
pub(in crate::widget) struct Forgotten {
    answers: Answers,
    edits: Vec<Edit>,
    arrival: Arrival,
    other: (Option<Box<Left>>, bool),
}

/// How far the part of the program is that advises: it is loaded once the main chunk can be used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChunkState {
    /// It is on its way.
    Loading,
    /// It is here. Programs that are in one piece have it from the start.
    #[default]
    Ready,
    /// It could not be loaded.
    Failed,
}

/// A part of the screen that is folded until someone opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// All tiles, where a frame shows some.
    Tiles,
    /// The statements behind *more*.
    Ticks,
    /// What one hour of one person costs.
    Cost,
    /// Where people are.
    Places,
    /// The other ways to send the message.
    Ways,
    /// Reasons and sources.
    Why,
    /// Hours and plan.
    Hours,
    /// Sentences that can be added to the message.
    Rules,
    /// What would change the verdict.
    Changes,
    /// The messages that follow.
    Messages,
    /// Other meetings.
    Meetings,
}

/// The folded parts that are open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::widget) struct OpenSections(u16);

impl OpenSections {
    pub(in crate::widget) fn has(self, section: Section) -> bool {
        self.0 & (1 << (section as u16)) != 0
    }

    pub(in crate::widget) fn set(&mut self, section: Section, on: bool) {
        let bit = 1 << (section as u16);
        if on { self.0 |= bit } else { self.0 &= !bit }
    }
}

impl Model {
    /// The model at the start.
    #[must_use]
    pub fn new(start: Start) -> Self {
        let mut answers = Answers::default();
        answers.restore(&start.saved);
        if start.path != Path::Plan {
            answers.set_path(start.path);
        }
        if start.purpose != Answer::Open {
            answers.purpose = start.purpose;
        }
        answers.set_typed(Field::Topic, start.topic);
        Self {
            answers,
            now: start.now,
            currency: start.policy.currency,
            policy: start.policy,
            change: None,
            message: None,
            channel: None,
            edits: Vec::new(),
            note: None,
            shares: start.shares,
            typing: None,
            said: None,
            spoken: None,
            part: None,
            asking: None,
            before: None,
            open: OpenSections::default(),
            printing: false,
            heard: false,
            form_revision: 0,
            arrival: Arrival::default(),
            told: false,
            advice_chunk: ChunkState::default(),
            brought: Brought::default(),
            calendar: Calendar::default(),
            language_note: None,
            meetings: Meetings::default(),
            days: None,
            as_list: false,
            forgotten: None,
        }
    }

    /// Takes away what was chosen and typed. Asked for by a press, and never done otherwise. One
    /// more press brings it back, unless it is about a person: whoever looks at the page after them
    /// must find nothing.
    pub(in crate::widget) fn start_again(&mut self) {
        let safe = self.is_safe() && !self.answers.meeting().is_quiet();
        let forgotten = Forgotten {
            answers: std::mem::take(&mut self.answers),
            edits: std::mem::take(&mut self.edits),
            arrival: self.arrival.clone(),
            other: self.meetings.take_other(),
        };
        self.turn_to(Answers::default(), Vec::new());
        self.calendar = Calendar::Closed;
        self.forgotten = safe.then(|| Box::new(forgotten));
    }

    /// Whether nobody said that they do not feel safe.
    pub(in crate::widget) fn is_safe(&self) -> bool {
        self.answers.detail() != Answer::Given(Detail::HardUnsafe)
    }

    /// Brings back what Start again took away.
    pub(in crate::widget) fn bring_back(&mut self) {
        let Some(forgotten) = self.forgotten.take() else { return };
        self.turn_to(forgotten.answers, forgotten.edits);
        self.arrival = forgotten.arrival;
        self.meetings.put_other(forgotten.other);
    }

    /// Turns to a meeting with these answers and texts.
    pub(in crate::widget) fn turn_to(&mut self, answers: Answers, edits: Vec<Edit>) {
        self.answers = answers;
        self.edits = edits;
        self.forgotten = None;
        self.change = None;
        self.message = None;
        self.note = None;
        self.days = None;
        self.part = None;
        self.asking = None;
        self.before = None;
        self.open = OpenSections::default();
        self.brought = Brought::Nothing;
        self.form_revision += 1;
        self.arrival = self.arrival.of_host();
    }

    /// Takes over what came with the address. What the person has answered already stays.
    pub(in crate::widget) fn arrive(&mut self, arrival: Arrival) {
        let answers = &mut self.answers;
        if let (Answer::Open, Some(purpose)) = (answers.purpose, arrival.purpose) {
            answers.purpose = Answer::Given(purpose);
        }
        // What stands there already is the person's.
        for (field, text) in [(Field::People, &arrival.people), (Field::Topic, &arrival.topic)] {
            if answers.typed(field).is_empty() {
                answers.set_typed(field, text.clone());
            }
        }
        if let Some(minutes) = arrival.minutes {
            if LENGTHS.contains(&minutes) {
                answers.length = Length::Minutes(minutes);
            } else {
                answers.length = Length::Typed;
                answers.set_typed(Field::Length, minutes.to_string());
            }
        }
        self.arrival = arrival;
    }

    /// Everything that was chosen or typed.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Whether advice can be given.
    #[must_use]
    pub fn advice_chunk(&self) -> ChunkState {
        self.advice_chunk
    }

    /// Whether a folded part is open. Paper shows all of them but what is only there to press.
    pub(in crate::widget) fn shows(&self, section: Section) -> bool {
        self.printing || self.open.has(section)
    }

    /// Whether the messages are those of someone who will be away.
    pub(in crate::widget) fn is_away(&self) -> bool {
        self.answers.path == Path::Away
    }

    /// The meeting that the panel speaks of: the one described, or with the one change that a
    /// person wants to see.
    pub(in crate::widget) fn meeting(&self) -> Meeting {
        let meeting = self.answers.meeting();
        self.change.map_or(meeting, |change| change.applied_to(&meeting))
    }

    /// The places that were typed. Where it is about a person no typed word counts.
    pub(in crate::widget) fn sites<'a>(&self, text: &Text<'a>) -> Sites<'a> {
        let quiet = self.meeting().is_quiet();
        let places = if quiet { Vec::new() } else { self.answers.words().0.places };
        Sites::find(&places, self.policy.working_hours, text.zones())
    }

    /// The advice that may be shown, if enough was answered.
    pub(in crate::widget) fn advice(
        &self,
        sites: &Sites,
    ) -> Option<(Meeting, Advice, Option<Whole>)> {
        if !self.is_ready() {
            return None;
        }
        let settle = |it: &Meeting| settled(it, sites, self.now.day, &self.policy.days_off);
        self.answers.advise(&self.meeting(), &settle)
    }

    /// Whether the advice is about a person, or leads to help: then nobody is told of it.
    pub(in crate::widget) fn is_quiet(&self) -> bool {
        self.is_ready() && self.meeting().is_quiet()
    }

    /// Whether enough was answered for advice.
    pub(in crate::widget) fn is_ready(&self) -> bool {
        !self.is_away() && self.answers.open_question().is_none()
    }
}
