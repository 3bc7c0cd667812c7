//! What is shown: every word, flag and event that a view needs, and nothing else.

use super::advice_view::advice_view;
pub use super::advice_view::{AdviceView, OtherResult, Reason, StepView};
pub use super::away_view::{AwayQuestions, AwayView};
use super::away_view::{away_questions, away_view};
use super::event::{AnswerEvent, CopyResult, Event, Hand};
use super::example::Example;
pub use super::how_view::{HowRow, HowView};
use super::meetings;
pub use super::meetings::{EntryView, MeetingsView};
pub use super::message_view::{EditView, MessageField, MessageView};
use super::model::{ChunkState, Model, Said};
pub use super::places_view::{PlaceRow, PlacesView};
pub use super::questions_view::{Choice, Choices, Facts, Group, SelectField, TextField, TickView};
use super::questions_view::{details, facts, purposes, ticks};
pub use super::send_view::{SendView, Way};
pub use super::time_view::{MoneyView, TimeRow, TimeView};
use crate::advice::Advice;
pub use crate::letter::channel::Part;
use crate::meeting::{Answer, Door, Meeting, Purpose};
use crate::questions::asks_ticks;
use crate::text::{Msg, Text, messages as m};

/// One screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    /// The language of the words, as a tag.
    pub language: String,
    /// The direction of its lines: `ltr` or `rtl`.
    pub direction: &'static str,
    /// The heading of the widget.
    pub heading: String,
    /// What people get.
    pub lead: String,
    /// What happens to their words.
    pub privacy: String,
    /// What was filled in by a link or a host, and by which; empty if nothing was.
    pub arrived: String,
    /// Leads to the meeting before, or on from it; nothing while there is one meeting.
    pub turn: Option<Link>,
    /// What someone is asked who will be away, in the place of every question on a meeting.
    pub away: Option<AwayQuestions>,
    /// What the meeting is for.
    pub purpose: Choices,
    /// The other ways in.
    pub doors: Vec<Link>,
    /// What stands before the examples; empty if none are offered.
    pub examples_label: String,
    /// Meetings to try. None once something was answered.
    pub examples: Vec<Link>,
    /// How many people, how long, how often. Not if it is about something hard.
    pub facts: Option<Facts>,
    /// The question that depends on door and purpose.
    pub detail: Option<Choices>,
    /// The tick list.
    pub ticks: Option<TickView>,
    /// Leads to the advice if it stands below the questions; nothing until there is one.
    pub below: Option<Link>,
    /// The panel beside the questions.
    pub panel: Panel,
    /// The advice on several meetings. Not if it is about a person.
    pub meetings: Option<MeetingsView>,
    /// The pages for whoever must approve the widget.
    pub documents: Vec<PageLink>,
    /// Turns the page to another language.
    pub other_language: Option<OtherLanguage>,
    /// What is said to people who listen to the page. Changes at most once per pause.
    pub status: String,
    /// Changes when fields are filled in by something else than typing.
    pub filled: u32,
}

/// Words that do something when they are pressed.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Its name in the page.
    pub id: &'static str,
    /// Its words.
    pub label: String,
    /// Whether it is on, for one that can be switched.
    pub on: Option<bool>,
    /// What happens.
    pub event: Event,
}

/// Turns the page to another language.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherLanguage {
    /// Its tag.
    pub tag: &'static str,
    /// Its own name.
    pub link: Link,
    /// That it could not be loaded; empty otherwise.
    pub problem: String,
}

/// Words that lead to a page beside the program.
#[derive(Clone, Debug, PartialEq)]
pub struct PageLink {
    /// Its words.
    pub label: String,
    /// The file.
    pub page: &'static str,
}

/// The panel beside the questions.
#[derive(Clone, Debug, PartialEq)]
pub enum Panel {
    /// Nothing yet: the page is as it was opened.
    Empty,
    /// How many questions are left.
    Waiting(String),
    /// Enough was answered, and the advice chunk is not here.
    Awaited {
        /// That it is on its way, or could not be loaded.
        text: String,
        /// Loads it again, if it could not be loaded.
        again: Option<Link>,
    },
    /// The advice.
    Advice(Box<AdviceView>),
    /// The messages of someone who will be away.
    Away(Box<AwayView>),
}

/// Turns the model into what is shown.
#[must_use]
pub fn screen(model: &Model, text: &Text) -> Screen {
    let mut screen = asked(model, text);
    if model.advice_chunk == ChunkState::Ready {
        advised(&mut screen, model, text);
    }
    screen
}

/// What the main chunk shows: the questions, and in the place of advice that it
/// is on its way or could not be loaded. Every sentence in it stands in the first part of
/// `locales/en/interface.ftl`.
#[must_use]
pub fn asked(model: &Model, text: &Text) -> Screen {
    let answers = model.answers();
    let problems = answers.problems();
    let away = answers.away;
    let untouched = is_untouched(model);
    // A person who goes on to another meeting needs no example.
    let new = untouched && !model.meetings.any();
    let panel = if away || model.is_ready() {
        awaited(model, text)
    } else if untouched {
        Panel::Empty
    } else {
        Panel::Waiting(text.tell(m::questions_left(questions_left(model))))
    };
    Screen {
        language: text.tag().to_owned(),
        direction: text.direction(),
        heading: heading(model, text),
        lead: text.get(m::LEAD),
        privacy: text.get(match (model.arrival.inline, model.arrival.share) {
            (false, false) => m::PRIVACY,
            (false, true) => m::PRIVACY_SHARED,
            (true, false) => m::PRIVACY_INLINE,
            (true, true) => m::PRIVACY_INLINE_SHARED,
        }),
        arrived: arrived(model, text),
        turn: None,
        away: away.then(|| away_questions(model, &problems, text)),
        purpose: purposes(model, text),
        doors: doors(model, text),
        examples_label: if new { text.get(m::EXAMPLES) } else { String::new() },
        examples: if new { examples(text) } else { Vec::new() },
        facts: shows_facts(model).then(|| facts(model, &problems, text)),
        detail: answers
            .detail_question()
            .filter(|_| !away)
            .map(|question| details(model, question, text)),
        ticks: shows_ticks(model).then(|| ticks(model, &problems, text)),
        below: None,
        status: match (&panel, model.language_note) {
            (_, Some(note)) => text.get(note),
            (Panel::Awaited { text, again: Some(_) }, None) => text.clone(),
            _ => String::new(),
        },
        panel,
        meetings: None,
        documents: each(&DOCUMENTS, |(page, label)| PageLink { label: text.get(*label), page }),
        other_language: Some(other_language(model, text)),
        filled: model.filled,
    }
}

/// Adds what the advice chunk shows: the advice, and the list of meetings.
pub fn advised(screen: &mut Screen, model: &Model, text: &Text) {
    let advice = model.advice(text);
    let away = model.answers().away;
    screen.turn = meetings::turn(model, text);
    if let Some((meeting, advice)) = &advice {
        let problems = model.answers().problems();
        let view = advice_view(model, meeting, advice, &problems, text);
        screen.panel = Panel::Advice(Box::new(view));
    } else if away {
        screen.panel = Panel::Away(Box::new(away_view(model, text)));
    }
    screen.below = (away || advice.is_some()).then(|| Link {
        id: "below",
        label: text.get(if away { m::MESSAGES_BELOW } else { m::ADVICE_BELOW }),
        on: None,
        event: Event::AdviceSought,
    });
    screen.meetings = meetings::view(model, text);
    if model.language_note.is_some() {
        return;
    }
    screen.status = if away && model.said_away {
        text.get(m::AWAY_READY)
    } else {
        match model.said.as_ref().zip(advice.as_ref()) {
            Some((said, (meeting, advice))) => spoken(said, meeting, advice, model, text),
            None => meetings::status(model, advice.is_some(), text),
        }
    };
}

/// The build makes these pages of what stands in `docs/`.
const DOCUMENTS: [(&str, Msg); 3] = [
    ("privacy.html", m::DOCUMENTS_PRIVACY),
    ("accessibility.html", m::DOCUMENTS_ACCESSIBILITY),
    ("wording.html", m::DOCUMENTS_WORDING),
];

/// The language that the page does not speak.
fn other_language(model: &Model, text: &Text) -> OtherLanguage {
    let tag = if text.tag().starts_with("de") { "en" } else { "de" };
    let missing = model.language_note.filter(|note| *note == m::LANGUAGE_MISSING);
    OtherLanguage {
        tag,
        link: Link {
            id: "language",
            label: text.get(m::OTHER_LANGUAGE),
            on: None,
            event: Event::LanguageChosen(tag),
        },
        problem: missing.map_or_else(String::new, |note| text.get(note)),
    }
}

/// Whether the page is as it was opened.
fn is_untouched(model: &Model) -> bool {
    let answers = model.answers();
    !answers.away && answers.purpose == Answer::Open && answers.door == Door::Meeting
}

/// What stands in the place of the advice until the advice chunk is here.
fn awaited(model: &Model, text: &Text) -> Panel {
    let missing = model.advice_chunk == ChunkState::Failed;
    let words = match (model.answers().away, missing) {
        (false, false) => m::ADVICE_COMING,
        (false, true) => m::ADVICE_MISSING,
        (true, false) => m::MESSAGES_COMING,
        (true, true) => m::MESSAGES_MISSING,
    };
    let again = missing.then(|| Link {
        id: "load-again",
        label: text.get(m::LOAD_AGAIN),
        on: None,
        event: Event::AdviceChunkSought,
    });
    Panel::Awaited { text: text.get(words), again }
}

/// What the host calls the widget, or its own heading.
fn heading(model: &Model, text: &Text) -> String {
    if model.arrival.title.is_empty() {
        return text.get(m::HEADING);
    }
    model.arrival.title.clone()
}

/// A bookmark names its page; a host that fills something in is the page around us.
fn arrived(model: &Model, text: &Text) -> String {
    let from = &model.arrival;
    let filled = from.purpose.is_some() || from.minutes.is_some() || !from.people.is_empty();
    match (from.page.is_empty(), from.site.is_empty()) {
        (false, false) => text.tell(m::arrived_site(from.page.clone(), from.site.clone())),
        (false, true) => text.tell(m::arrived_page(from.page.clone())),
        _ if filled || !from.topic.is_empty() => text.get(m::ARRIVED),
        _ => String::new(),
    }
}

/// Whether the advice is about a person, or leads to help: then nobody is told of it.
pub(super) fn is_quiet(model: &Model) -> bool {
    model.is_ready() && model.meeting().is_quiet()
}

/// What is said aloud of the advice that is shown, with the kind of it: another kind is said
/// when it comes.
pub(super) fn said(model: &Model, text: &Text) -> Option<Said> {
    let (meeting, advice) = model.advice(text)?;
    let form = super::verdict_view::form(model, &meeting, &advice);
    let headline = super::verdict_view::headline(model, &meeting, &advice, form, text);
    Some(Said { kind: (advice.verdict, form), headline })
}

/// What was said last stays until the next pause, as long as the advice is of that kind.
fn spoken(said: &Said, meeting: &Meeting, advice: &Advice, model: &Model, text: &Text) -> String {
    let form = super::verdict_view::form(model, meeting, advice);
    if said.kind == (advice.verdict, form) { text.say(&said.headline) } else { String::new() }
}

/// What is shown for each of these. Most lists of a screen are made here: a loop is a fraction
/// of what a chain of iterators becomes for each of them.
pub(super) fn each<T, V>(items: &[T], view: impl Fn(&T) -> V) -> Vec<V> {
    let mut views = Vec::new();
    for item in items {
        views.push(view(item));
    }
    views
}

fn doors(model: &Model, text: &Text) -> Vec<Link> {
    let away = model.answers().away;
    let doors = [(Door::Invitation, m::DOOR_INVITATION), (Door::Series, m::DOOR_SERIES)];
    let mut links = each(&doors, |(door, label)| Link {
        id: door.id(),
        label: text.get(*label),
        on: Some(!away && model.answers().door == *door),
        event: Event::Answer(AnswerEvent::DoorChosen(*door)),
    });
    links.push(Link {
        id: "away",
        label: text.get(m::DOOR_AWAY),
        on: Some(away),
        event: Event::Answer(AnswerEvent::AwayChosen),
    });
    if away || model.answers().purpose != Answer::Open {
        links.push(Link {
            id: "start-again",
            label: text.get(m::START_AGAIN),
            on: None,
            event: Event::StartedAgain,
        });
    } else if model.forgotten.is_some() {
        links.push(Link {
            id: "bring-back",
            label: text.get(m::BRING_BACK),
            on: None,
            event: Event::BroughtBack,
        });
    }
    links
}

fn examples(text: &Text) -> Vec<Link> {
    each(&Example::ALL, |example| Link {
        id: match example {
            Example::Status => "example-status",
            Example::Vendors => "example-vendors",
            Example::Conflict => "example-conflict",
        },
        label: text.get(example.label()),
        on: None,
        event: Event::Answer(AnswerEvent::ExampleTaken(*example)),
    })
}

/// The facts are not asked if they decide nothing: something hard has no price.
fn shows_facts(model: &Model) -> bool {
    let purpose = model.answers().purpose;
    !model.answers().away && purpose != Answer::Open && purpose != Answer::Given(Purpose::Hard)
}

fn shows_ticks(model: &Model) -> bool {
    let answers = model.answers();
    !answers.away && answers.purpose != Answer::Open && asks_ticks(answers.purpose)
}

/// How many questions are left before the advice.
fn questions_left(model: &Model) -> u32 {
    let answers = model.answers();
    let purpose = u32::from(answers.purpose == Answer::Open);
    let detail = u32::from(answers.detail() == Answer::Open);
    let ticks = u32::from(asks_ticks(answers.purpose) && !answers.meeting().ticks.answered);
    purpose + detail + ticks
}

/// What is said after copying.
pub(super) fn copy_note(result: CopyResult) -> Msg {
    match result {
        CopyResult::Copied => m::COPIED,
        CopyResult::Selected => m::COPY_SELECTED,
    }
}

/// What is said after the browser was asked to save or to share. A share sheet speaks for
/// itself.
pub(super) fn hand_note(hand: Hand, done: bool) -> Option<Msg> {
    match (hand, done) {
        (Hand::File, true) => Some(m::SAVE_ASKED),
        (Hand::File, false) => Some(m::SAVE_REFUSED),
        (Hand::Share, true) => None,
        (Hand::Share, false) => Some(m::SHARE_REFUSED),
    }
}
