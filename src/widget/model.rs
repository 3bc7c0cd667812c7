//! What is known at a moment.

use super::edit::{Edit, Key};
use super::meetings::{Left, Meetings};
use crate::advice::places::settled;
use crate::advice::{Advice, Change, Form, Verdict, advise, is_ready};
use crate::arrival::Arrival;
use crate::letter::GapId;
use crate::letter::channel::Channel;
use crate::meeting::time::Now;
use crate::meeting::{Answer, Currency, Detail, Meeting, Purpose, Sites, Tick};
use crate::policy::Policy;
use crate::questions::{Answers, Field, LENGTHS, Length, tick_list};
use crate::text::{Msg, Phrase, Text};

/// What the browser tells at the start.
#[derive(Clone, Debug)]
pub struct Start {
    /// Day and time where the reader is.
    pub now: Now,
    /// The settings of the organisation. Its currency is offered first, and the reader may
    /// choose another one.
    pub policy: Policy,
    /// What was answered to the first question before the program came.
    pub purpose: Answer<Purpose>,
    /// Whether the device has a share sheet.
    pub shares: bool,
}

/// Everything that is known. Only [`super::update`] changes it.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact that depends on no other")]
pub struct Model {
    pub(super) answers: Answers,
    pub(super) now: Now,
    pub(super) policy: Policy,
    pub(super) currency: Currency,
    pub(super) money: bool,
    pub(super) change: Option<Change>,
    /// The message that was chosen to be shown. Others may come and go around it.
    pub(super) message: Option<Key>,
    /// Where messages are pasted.
    pub(super) channel: Option<Channel>,
    /// What a person wrote in the place of messages.
    pub(super) edits: Vec<Edit>,
    /// What is said beside which message: what came of copying, saving or sharing it.
    pub(super) note: Option<(usize, Msg)>,
    /// Whether the device has a share sheet.
    pub(super) shares: bool,
    /// The field that someone is typing into, until it was left alone for a moment.
    pub(super) typing: Option<Field>,
    /// What was last said to people who listen to the page.
    pub(super) said: Option<Said>,
    /// Whether it was last said that the messages of someone who will be away are ready.
    pub(super) said_away: bool,
    /// Which folded parts are open because something stands in them.
    pub(super) unfolded: Unfolded,
    /// Grows when fields are filled in by something else than typing, so that the view makes
    /// new ones: a field that is typed into is never written to.
    pub(super) filled: u32,
    /// What came with the address, to be shown as such.
    pub(super) arrival: Arrival,
    /// The page around the widget was told that there is advice.
    pub(super) told: bool,
    /// Whether advice can be given.
    pub(super) advice_chunk: ChunkState,
    /// What came of turning to another language, until something is answered.
    pub(super) language_note: Option<Msg>,
    /// The meetings before this one.
    pub(super) meetings: Meetings,
    /// The moment whose days are open to choose from.
    pub(super) days: Option<GapId>,
    /// The gaps are fields of a list, and not in the letter.
    pub(super) as_list: bool,
    /// What Start again took away, until something is answered.
    pub(super) forgotten: Option<Box<Forgotten>>,
}

/// What Start again takes away, to be brought back.
#[derive(Clone, Debug)]
pub(super) struct Forgotten {
    answers: Answers,
    edits: Vec<Edit>,
    money: bool,
    arrival: Arrival,
    other: (Option<Box<Left>>, bool),
}

/// What was said to people who listen to the page.
#[derive(Clone, Debug)]
pub(super) struct Said {
    /// The kind of advice.
    pub(super) kind: (Verdict, Option<Form>),
    /// The verdict in words, as it was then.
    pub(super) headline: Phrase,
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

/// The folded parts that were opened by what stands in them. They stay open when it is taken
/// away again: nothing folds up under someone's hands.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Unfolded {
    pub(super) facts: bool,
    pub(super) ticks: bool,
}

impl Model {
    /// The model at the start.
    #[must_use]
    pub fn new(start: Start) -> Self {
        let mut answers = Answers::default();
        answers.purpose = start.purpose;
        Self {
            answers,
            now: start.now,
            currency: start.policy.currency,
            money: !start.policy.rates.is_empty(),
            policy: start.policy,
            change: None,
            message: None,
            channel: None,
            edits: Vec::new(),
            note: None,
            shares: start.shares,
            typing: None,
            said: None,
            said_away: false,
            unfolded: Unfolded::default(),
            filled: 0,
            arrival: Arrival::default(),
            told: false,
            advice_chunk: ChunkState::default(),
            language_note: None,
            meetings: Meetings::default(),
            days: None,
            as_list: false,
            forgotten: None,
        }
    }

    /// Takes away what was chosen and typed. Asked for by a press, and never done otherwise. One
    /// more press brings it back, unless the person does not feel safe: whoever looks at the page
    /// after them must find nothing.
    pub(super) fn start_again(&mut self) {
        let safe = self.is_safe();
        let forgotten = Forgotten {
            answers: std::mem::take(&mut self.answers),
            edits: std::mem::take(&mut self.edits),
            money: self.money,
            arrival: self.arrival.clone(),
            other: self.meetings.take_other(),
        };
        self.money = !self.policy.rates.is_empty();
        self.turn_to(Answers::default(), Vec::new());
        self.forgotten = safe.then(|| Box::new(forgotten));
    }

    /// Whether nobody said that they do not feel safe.
    pub(super) fn is_safe(&self) -> bool {
        self.answers.detail() != Answer::Given(Detail::HardUnsafe)
    }

    /// Brings back what Start again took away.
    pub(super) fn bring_back(&mut self) {
        let Some(forgotten) = self.forgotten.take() else { return };
        self.turn_to(forgotten.answers, forgotten.edits);
        self.money = forgotten.money;
        self.arrival = forgotten.arrival;
        self.meetings.put_other(forgotten.other);
    }

    /// Turns to a meeting with these answers and texts.
    pub(super) fn turn_to(&mut self, answers: Answers, edits: Vec<Edit>) {
        self.answers = answers;
        self.edits = edits;
        self.forgotten = None;
        self.change = None;
        self.message = None;
        self.note = None;
        self.days = None;
        self.unfolded = Unfolded::default();
        self.unfold();
        self.filled += 1;
        self.arrival = self.arrival.of_host();
    }

    /// Takes over what came with the address. What the person has answered already stays.
    pub(super) fn arrive(&mut self, arrival: Arrival) {
        let answers = &mut self.answers;
        if let (Answer::Open, Some(purpose)) = (answers.purpose, arrival.purpose) {
            answers.purpose = Answer::Given(purpose);
        }
        answers.set_typed(Field::People, arrival.people.clone());
        answers.set_typed(Field::Topic, arrival.topic.clone());
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

    /// Opens the folded parts in which something stands.
    pub(super) fn unfold(&mut self) {
        let answers = &self.answers;
        let typed = |fields: &[Field]| fields.iter().any(|field| !answers.typed(*field).is_empty());
        let (_, more) = tick_list(answers.door, answers.purpose.given());
        self.unfolded.facts |= answers.place.is_some()
            || typed(&[Field::Needed, Field::Preparation, Field::Travel])
            || (typed(&[Field::Places]) && !answers.ticks.on.has(Tick::Zones));
        self.unfolded.ticks |= more.into_iter().any(|tick| answers.ticks.on.has(tick));
    }

    /// The meeting that the panel speaks of: the one described, or with the one change that a
    /// person wants to see.
    pub(super) fn meeting(&self) -> Meeting {
        let meeting = self.answers.meeting();
        self.change.map_or(meeting, |change| change.applied_to(&meeting))
    }

    /// The places that were typed. Where it is about a person no typed word counts.
    pub(super) fn sites<'a>(&self, text: &Text<'a>) -> Sites<'a> {
        let quiet = self.meeting().is_quiet();
        let places = if quiet { Vec::new() } else { self.answers.words().0.places };
        Sites::find(&places, self.policy.working_hours, text.zones())
    }

    /// The advice that may be shown, if enough was answered.
    pub(super) fn advice(&self, text: &Text) -> Option<(Meeting, Advice)> {
        if !self.is_ready() {
            return None;
        }
        let days_off = &self.policy.days_off;
        let meeting = settled(&self.meeting(), &self.sites(text), self.now.day, days_off);
        advise(&meeting).map(|advice| (meeting, advice))
    }

    /// Whether enough was answered for advice.
    pub(super) fn is_ready(&self) -> bool {
        !self.answers.away && is_ready(&self.meeting())
    }
}
