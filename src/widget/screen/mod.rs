//! What is shown: every word, flag and event that a view needs, and nothing else.

mod advice;
mod away;
mod brought;
mod calendar;
mod how;
pub mod letter;
mod meetings;
mod message;
mod parts;
mod places;
mod questions;
mod send;
mod take_along;
mod taken;
mod time;
mod verdict;

pub use self::advice::{
    AdviceView, ChangesView, HoursView, MoreView, OtherResult, Reason, StepView, UnlessView,
    WhyView,
};
pub use self::brought::{BroughtView, Control, FindingView, ReadingView, WrittenView};
pub use self::calendar::{CalendarView, ListView, SeriesRow, WeekRow, WeeksView};
pub use self::how::{HowRow, HowView};
pub use self::meetings::{EntryView, MeetingsView};
pub use self::message::{EditView, MessageView};
pub use self::parts::{PartFields, PartRow, PartsView};
pub use self::places::{PlaceRow, PlacesView};
pub use self::questions::{
    Choice, Facts, Folded, KnownView, QuestionView, SelectField, StartView, TextField,
};
pub use self::send::{SendView, Way};
pub use self::take_along::TakeAlong;
pub use self::time::{CostView, TimeRow, TimeView};

use self::advice::{advice_view, first_reason};
use self::away::away_view;
use self::questions::{facts, known, question};
use self::verdict::headline;
use super::state::advised::Advised;
use super::state::event::{AnswerEvent, Event};
use super::state::example::Example;
use super::state::model::{ChunkState, Model};
pub use crate::letter::channel::Part;
use crate::questions::{Path, Question};
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
    /// Whether a host chose the heading.
    pub titled: bool,
    /// What the ways in are called for those who hear them.
    pub paths_label: String,
    /// The ways in.
    pub paths: Vec<Link>,
    /// What happens to people's words.
    pub privacy: String,
    /// What was filled in by a link or a host, and by which; empty if nothing was.
    pub arrived: String,
    /// What was answered.
    pub known: Vec<KnownView>,
    /// The facts, beside the verdict. Not if it is about something hard.
    pub facts: Option<Facts>,
    /// The question that is asked now; the verdict stands in its place if there is none.
    pub question: Option<QuestionView>,
    /// The place of the verdict.
    pub panel: Panel,
    /// The calendar that somebody looks through, in the place of questions and advice.
    pub calendar: Option<Box<CalendarView>>,
    /// Leads to the meeting before or on from it, starts again or brings back.
    pub turns: Vec<Link>,
    /// The advice on several meetings. Not if it is about a person.
    pub meetings: Option<MeetingsView>,
    /// The pages for whoever must approve the widget.
    pub documents: Vec<PageLink>,
    /// Turns the page to another language.
    pub other_language: Option<OtherLanguage>,
    /// What is said to people who listen to the page. Changes at most once per pause.
    pub status: String,
    /// Changes when fields are filled in by something else than typing.
    pub form_revision: u32,
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

/// The place of the verdict.
#[derive(Clone, Debug, PartialEq)]
pub enum Panel {
    /// Nothing: a question is asked there.
    Empty,
    /// Enough was answered, and the advice chunk is not here.
    Awaited {
        /// That it is on its way, or could not be loaded.
        text: String,
        /// Loads it again, if it could not be loaded.
        again: Option<Link>,
    },
    /// The advice, or the messages of someone who will be away.
    Advice(Box<AdviceView>),
}

/// Turns the model into what is shown.
#[must_use]
pub fn screen(model: &Model, text: &Text) -> Screen {
    let mut screen = questions_screen(model, text);
    if model.advice_chunk == ChunkState::Ready {
        add_advice(&mut screen, model, text);
        add_reading(&mut screen, model, text);
    }
    screen
}

/// What the main chunk shows: the questions, and in the place of advice that it
/// is on its way or could not be loaded. Every sentence in it stands in the first part of
/// the interface's sentences.
#[must_use]
pub fn questions_screen(model: &Model, text: &Text) -> Screen {
    let question = question(model, text);
    let ready = model.is_away() || model.is_ready();
    let panel = if ready && question.is_none() { awaited(model, text) } else { Panel::Empty };
    Screen {
        language: text.tag().to_owned(),
        direction: text.direction(),
        heading: heading(model, text),
        titled: !model.arrival.title.is_empty(),
        paths_label: text.get(m::PATHS),
        paths: paths(model, text),
        privacy: text.get(match (model.arrival.inline, model.arrival.share) {
            (false, false) => m::PRIVACY,
            (false, true) => m::PRIVACY_SHARED,
            (true, false) => m::PRIVACY_INLINE,
            (true, true) => m::PRIVACY_INLINE_SHARED,
        }),
        arrived: arrived(model, text),
        known: known(model, text),
        facts: None,
        question,
        turns: turns(model, text),
        status: match (&panel, model.language_note) {
            (_, Some(note)) => text.get(note),
            (Panel::Awaited { text, again: Some(_) }, None) => text.clone(),
            _ => String::new(),
        },
        panel,
        calendar: None,
        meetings: None,
        documents: each(&DOCUMENTS, |(page, label)| PageLink { label: text.get(*label), page }),
        other_language: Some(other_language(model, text)),
        form_revision: model.form_revision,
    }
}

/// Adds what the advice chunk shows: the advice, and the list of meetings.
pub fn add_advice(screen: &mut Screen, model: &Model, text: &Text) {
    if model.calendar.is_shown() {
        screen.question = None;
        screen.known.clear();
        screen.panel = calendar::awaited(model, text);
        return;
    }
    let advised = Advised::of(model, text);
    if let Some(advised) = &advised {
        if let Some(question) = &mut screen.question {
            question.so_far = text.tell(m::so_far(headline(&advised.outcome)));
        } else {
            let problems = model.answers().problems();
            // Something hard has no price, and an invitee's answer saves nobody an hour.
            let counts =
                model.answers().path != Path::Invited && !model.answers().meeting().is_quiet();
            screen.facts = counts.then(|| facts(model, &problems, text));
            let view = advice_view(model, advised, &problems, text);
            screen.panel = Panel::Advice(Box::new(view));
        }
    } else if model.is_away() {
        screen.panel = Panel::Advice(Box::new(away_view(model, text)));
    }
    if let Some(turn) = meetings::turn(model, text) {
        screen.turns.insert(0, turn);
    }
    screen.meetings = meetings::view(model, text);
    if model.language_note.is_some() {
        return;
    }
    screen.status = match (model.spoken, &advised) {
        // What was said last stays until the next pause, as long as the advice is of that kind.
        (Some(spoken), Some(advised)) if spoken == advised.outcome.kind() => {
            let why = first_reason(model, advised, text);
            text.tell(m::status_now(headline(&advised.outcome), why))
        }
        (Some(_), Some(_)) => String::new(),
        _ => meetings::status(model, advised.is_some(), text),
    };
}

/// Adds what the reading chunk shows: what was read, before it counts, and a whole calendar.
pub fn add_reading(screen: &mut Screen, model: &Model, text: &Text) {
    brought::add_reading(screen, model, text);
    if let Some(view) = calendar::view(model, text) {
        screen.panel = Panel::Empty;
        screen.calendar = Some(Box::new(view));
    }
    if let Some(back) = calendar::back_to_list(model, text) {
        screen.turns.insert(0, back);
    }
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

/// What stands in the place of the advice until the advice chunk is here.
fn awaited(model: &Model, text: &Text) -> Panel {
    let missing = model.advice_chunk == ChunkState::Failed;
    let words = match (model.is_away(), missing) {
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

/// What the host calls the widget, or the question of this way in.
fn heading(model: &Model, text: &Text) -> String {
    if model.arrival.title.is_empty() {
        return text.get(match model.answers().path {
            Path::Plan => m::HEADING,
            Path::Invited => m::HEADING_INVITED,
            Path::Recurring => m::HEADING_RECURRING,
            Path::Away => m::HEADING_AWAY,
        });
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

/// What is shown for each of these. Most lists of a screen are made here: a loop is a fraction
/// of what a chain of iterators becomes for each of them.
pub(super) fn each<T, V>(items: &[T], view: impl Fn(&T) -> V) -> Vec<V> {
    let mut views = Vec::new();
    for item in items {
        views.push(view(item));
    }
    views
}

fn paths(model: &Model, text: &Text) -> Vec<Link> {
    each(&Path::ALL, |path| Link {
        id: path.id(),
        label: text.get(match path {
            Path::Plan => m::PATH_PLAN,
            Path::Invited => m::PATH_INVITED,
            Path::Recurring => m::PATH_RECURRING,
            Path::Away => m::PATH_AWAY,
        }),
        on: Some(model.answers().path == *path),
        event: Event::Answer(AnswerEvent::PathChosen(*path)),
    })
}

fn turns(model: &Model, text: &Text) -> Vec<Link> {
    let link = |id, label, event| Link { id, label: text.get(label), on: None, event };
    let answers = model.answers();
    let touched = answers.path != Path::Plan
        || answers.has_answered(Question::Purpose)
        || !answers.parts().is_empty();
    if touched {
        return vec![link("start-again", m::START_AGAIN, Event::StartedAgain)];
    }
    let forgotten = model.forgotten.is_some();
    forgotten.then(|| link("bring-back", m::BRING_BACK, Event::BroughtBack)).into_iter().collect()
}

pub(super) fn examples(text: &Text) -> Vec<Link> {
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
