//! What the tests of the widget share: a widget that is used, short names for events, and the
//! comparer of golden documents.
#![allow(dead_code, unused_imports, reason = "each test takes what it needs")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot set itself up has failed"
)]

#[path = "../../examples/advise/clocks.rs"]
pub(crate) mod clocks;
pub(crate) mod events;
pub(crate) mod golden;

pub(crate) use clocks::Clocks;
use meeting_or_async::letter::GapId;
use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::meeting::{Answer, Detail, Door, Purpose, Tick};
use meeting_or_async::policy::Policy;
use meeting_or_async::questions::Field;
use meeting_or_async::text::{Text, format::PlainEnglish};
use meeting_or_async::widget::screen::{AdviceView, AwayView, Panel};
use meeting_or_async::widget::{
    AnswerEvent, Effect, Event, LetterEvent, Model, Screen, Start, screen, update,
};

/// A widget that is used, and the clocks of its reader.
#[derive(Clone)]
pub(crate) struct Widget(pub(crate) Model, Clocks);

/// Monday 23 November 2026, ten o'clock: the day of every test.
pub(crate) fn now() -> Now {
    Now { day: Day::from_ymd(2026, 11, 23).unwrap(), minute: Minute::new(10, 0).unwrap() }
}

/// A page as it is opened, without an organisation's settings.
pub(crate) fn opened() -> Start {
    Start { now: now(), policy: Policy::default(), purpose: Answer::Open, shares: false }
}

impl Widget {
    pub(crate) fn new() -> Self {
        Self::of([])
    }

    /// After these events.
    pub(crate) fn of(events: impl IntoIterator<Item = Event>) -> Self {
        Self::from(opened(), "", events)
    }

    /// For a reader in this time zone; in none, if it is empty.
    pub(crate) fn from(start: Start, own: &str, events: impl IntoIterator<Item = Event>) -> Self {
        let mut widget = Self(Model::new(start), Clocks::of(own));
        widget.all(events);
        widget
    }

    pub(crate) fn text(&self) -> Text<'_> {
        Text::english(&PlainEnglish).with_zones(&self.1)
    }

    pub(crate) fn does(&mut self, event: Event) -> Vec<Effect> {
        update(&mut self.0, event, &Text::english(&PlainEnglish).with_zones(&self.1))
    }

    pub(crate) fn all(&mut self, events: impl IntoIterator<Item = Event>) {
        for event in events {
            self.does(event);
        }
    }

    pub(crate) fn screen(&self) -> Screen {
        screen(&self.0, &self.text())
    }

    pub(crate) fn advice(&self) -> AdviceView {
        match self.screen().panel {
            Panel::Advice(advice) => *advice,
            panel => panic!("no advice yet: {panel:?}"),
        }
    }

    pub(crate) fn away(&self) -> AwayView {
        match self.screen().panel {
            Panel::Away(away) => *away,
            panel => panic!("not away: {panel:?}"),
        }
    }
}

pub(crate) fn tick(tick: Tick) -> Event {
    Event::Answer(AnswerEvent::Ticked(tick, true))
}

pub(crate) fn none() -> Event {
    Event::Answer(AnswerEvent::NoneTicked(true))
}

pub(crate) fn door(door: Door) -> Event {
    Event::Answer(AnswerEvent::DoorChosen(door))
}

pub(crate) fn purpose(purpose: Purpose) -> Event {
    Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(purpose)))
}

pub(crate) fn detail(detail: Detail) -> Event {
    Event::Answer(AnswerEvent::DetailChosen(Answer::Given(detail)))
}

pub(crate) fn typed(field: Field, text: &str) -> Event {
    Event::Answer(AnswerEvent::Typed(field, text.to_owned()))
}

/// A gap by its name.
pub(crate) fn gap(id: &str) -> GapId {
    GapId::from_id(id).unwrap()
}

/// Typing into a gap of the letter that is shown.
pub(crate) fn fills(id: &str, text: &str) -> Event {
    Event::Letter(LetterEvent::Typed(gap(id), text.to_owned()))
}

/// Choosing a sentence of the letter that is shown.
pub(crate) fn chooses(id: &str, option: &str) -> Event {
    let option = gap(id).option(option);
    Event::Letter(LetterEvent::Chosen(gap(id), option.expect("the table has this option")))
}
