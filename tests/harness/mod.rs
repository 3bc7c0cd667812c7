//! What the tests of the widget share: a widget that is used, short names for events, and the
//! comparer of golden documents.

#[path = "../../examples/advise/clocks.rs"]
pub(crate) mod clocks;
pub(crate) mod events;
pub(crate) mod golden;

use std::rc::Rc;
use std::sync::LazyLock;

pub(crate) use clocks::Clocks;
use meeting_or_async::letter::GapId;
use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::meeting::zones::Zones;
use meeting_or_async::meeting::{Answer, Detail, Purpose, Tick};
use meeting_or_async::policy::Policy;
use meeting_or_async::questions::{Field, Owner, Path};
use meeting_or_async::text::{Text, format::PlainEnglish};
use meeting_or_async::widget::screen::{AdviceView, Link, MessageView, Panel, Part, TimeView};
use meeting_or_async::widget::{
    AnswerEvent, Effect, Event, LetterEvent, Model, Screen, Section, Start, screen, update,
};

/// A widget that is used, and the clocks of its reader.
#[derive(Clone)]
pub(crate) struct Widget(pub(crate) Model, Clocks);

/// Monday 23 November 2026, ten o'clock: the day of every test.
pub(crate) fn now() -> Now {
    Now { day: Day::from_ymd(2026, 11, 23).unwrap(), minute: Minute::new(10, 0).unwrap() }
}

/// What clocks say, wherever the reader is.
pub(crate) static CLOCKS: LazyLock<Clocks> = LazyLock::new(|| Clocks::of(""));

/// What clocks say, for a reader in this time zone; in none, if it is empty.
pub(crate) fn zones(own: &str) -> Rc<dyn Zones> {
    Rc::new(Clocks::of(own))
}

/// A page as it is opened, without an organisation's settings.
pub(crate) fn opened() -> Start {
    Start {
        now: now(),
        policy: Policy::default(),
        path: Path::Plan,
        saved: String::new(),
        purpose: Answer::Open,
        topic: String::new(),
        shares: false,
    }
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

    /// The place of the verdict with every folded part open, as it is printed: also what only
    /// paper has of the messages.
    pub(crate) fn unfolded(&self) -> AdviceView {
        let mut widget = self.clone();
        widget.does(Event::Printing(true));
        widget.advice()
    }

    /// What would change the verdict.
    pub(crate) fn changes(&self) -> Vec<Link> {
        self.unfolded().changes.map(|changes| changes.changes).unwrap_or_default()
    }

    /// The hours of both ways.
    pub(crate) fn time(&self) -> TimeView {
        self.unfolded().hours.unwrap().time.unwrap()
    }

    /// How many messages there are.
    pub(crate) fn count(&self) -> usize {
        self.unfolded().paper.len()
    }

    /// Every message as it is when it is shown, with the other ways to send it open.
    pub(crate) fn messages(&self) -> Vec<MessageView> {
        let mut messages = Vec::new();
        for index in 0..self.count() {
            let mut widget = self.clone();
            widget.does(Event::MessageChosen(index));
            messages.push(widget.message());
        }
        messages
    }

    /// The message that is shown, with the other ways to send it open.
    pub(crate) fn message(&self) -> MessageView {
        let mut widget = self.clone();
        widget.does(opens(Section::Ways));
        widget.advice().message.unwrap()
    }
}

/// Every word of a message as one text.
pub(crate) fn words(message: &MessageView) -> String {
    let mut all = vec![message.subject.clone()];
    for block in &message.parts {
        match block {
            Part::Paragraph(text) | Part::Heading(text) => all.push(text.clone()),
            Part::Bullets(lines) | Part::Steps(lines) => all.extend(lines.clone()),
        }
    }
    all.join("\n")
}

/// Opens a folded part.
pub(crate) fn opens(section: Section) -> Event {
    Event::SectionToggled(section, true)
}

pub(crate) fn tick(tick: Tick) -> Event {
    Event::Answer(AnswerEvent::Ticked(tick, true))
}

pub(crate) fn unticks(tick: Tick) -> Event {
    Event::Answer(AnswerEvent::Ticked(tick, false))
}

/// The way in.
pub(crate) fn path(path: Path) -> Event {
    Event::Answer(AnswerEvent::PathChosen(path))
}

pub(crate) fn owner(owner: Owner) -> Event {
    Event::Answer(AnswerEvent::OwnerChosen(owner))
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
