//! What is shown: every word, flag and event that a view needs, and nothing else.

use super::advice_view::advice_view;
pub use super::advice_view::{AdviceView, OtherResult, Reason, StepView};
pub use super::away_view::{AwayQuestions, AwayView};
use super::away_view::{away_questions, away_view};
use super::event::{CopyResult, Event, Hand};
use super::example::Example;
pub use super::how_view::{HowRow, HowView};
pub use super::message_view::{EditView, MessageField, MessageView};
use super::model::Model;
use super::places_view;
pub use super::places_view::{PlaceRow, PlacesView};
pub use super::send_view::{SendView, Way};
pub use super::time_view::{MoneyView, TimeRow, TimeView};
use crate::advice::{Advice, Form, Verdict};
pub use crate::draft::channel::Part;
use crate::meeting::purpose::DetailQuestion;
use crate::meeting::{Answer, Door, Meeting, Often, Place, Purpose, Tick};
use crate::questions::{Field, LENGTHS, Length, Problem, Trouble, asks_ticks, labels, tick_list};
use crate::text::{Msg, Phrase, Text, Value, messages as m};

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
    /// Where that comes from which the person has not filled in; nothing where all is theirs.
    pub arrived: String,
    /// What someone is asked who will be away, in the place of every question on a meeting.
    pub away: Option<AwayQuestions>,
    /// What the meeting is for.
    pub purpose: Choices,
    /// The other ways in.
    pub doors: Vec<Link>,
    /// What stands before the examples; empty where none are offered.
    pub examples_label: String,
    /// Meetings to try. None once something was answered.
    pub examples: Vec<Link>,
    /// How many people, how long, how often. Not where it is about something hard.
    pub facts: Option<Facts>,
    /// The question that depends on door and purpose.
    pub detail: Option<Choices>,
    /// The tick list.
    pub ticks: Option<TickView>,
    /// Leads to the advice where it stands below the questions; nothing until there is one.
    pub below: Option<Link>,
    /// The panel beside the questions.
    pub panel: Panel,
    /// What is said to people who listen to the page. Changes at most once per pause.
    pub status: String,
    /// Changes when fields are filled in by something else than typing.
    pub filled: u32,
}

/// A question with choices of which one is taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Choices {
    /// Its name in the page, unique on a screen.
    pub name: &'static str,
    /// What it asks.
    pub legend: String,
    /// A hint, or nothing.
    pub hint: String,
    /// The choices in groups; a group may have no label.
    pub groups: Vec<Group>,
}

/// Some choices under a label.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The label, or nothing.
    pub label: String,
    /// The choices.
    pub choices: Vec<Choice>,
}

/// A choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its name in the page, unique in its question.
    pub id: &'static str,
    /// Its words.
    pub label: String,
    /// Whether it is taken.
    pub on: bool,
    /// What happens when it is taken.
    pub event: Event,
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

/// The line of facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// What it asks.
    pub legend: String,
    /// A hint.
    pub hint: String,
    /// How many people.
    pub people: TextField,
    /// How long: a choice from a list.
    pub length: SelectField,
    /// How long, typed, where none from the list fits.
    pub length_typed: Option<TextField>,
    /// How often.
    pub often: SelectField,
    /// What opens the rest.
    pub more: String,
    /// Whether the rest has something in it, so that it is shown open.
    pub more_open: bool,
    /// Where.
    pub place: SelectField,
    /// The rest of the fields.
    pub rest: Vec<TextField>,
}

/// A field to type into.
#[derive(Clone, Debug, PartialEq)]
pub struct TextField {
    /// Which one.
    pub field: Field,
    /// Its label.
    pub label: String,
    /// A hint, or nothing.
    pub hint: String,
    /// What stands in it when it is made. Afterwards only the person writes into it.
    pub value: String,
    /// What is wrong, or nothing.
    pub error: String,
    /// Whether it takes several lines.
    pub long: bool,
    /// Whether it takes a number.
    pub numeric: bool,
}

/// A field to choose from a list.
#[derive(Clone, Debug, PartialEq)]
pub struct SelectField {
    /// Its name in the page.
    pub name: &'static str,
    /// Its label.
    pub label: String,
    /// The choices.
    pub choices: Vec<Choice>,
}

/// The tick list.
#[derive(Clone, Debug, PartialEq)]
pub struct TickView {
    /// What it asks.
    pub legend: String,
    /// A hint.
    pub hint: String,
    /// The likeliest statements.
    pub shown: Vec<Choice>,
    /// What opens the rest.
    pub more_label: String,
    /// Whether one of the rest is ticked, so that it is shown open.
    pub more_open: bool,
    /// The rest.
    pub more: Vec<Choice>,
    /// "None of these" and "I am not sure".
    pub last: Vec<Choice>,
    /// The places, where no time is fair to all.
    pub places: Option<TextField>,
}

/// The panel beside the questions.
#[derive(Clone, Debug, PartialEq)]
pub enum Panel {
    /// Nothing yet: the page is as it was opened.
    Empty,
    /// How many questions are left.
    Waiting(String),
    /// The advice.
    Advice(Box<AdviceView>),
    /// The messages of someone who will be away.
    Away(Box<AwayView>),
}

/// Turns the model into what is shown.
#[must_use]
pub fn screen(model: &Model, text: &Text) -> Screen {
    let answers = model.answers();
    let problems = answers.problems();
    let advice = model.advice();
    let away = answers.away;
    let untouched = !away && answers.purpose == Answer::Open && answers.door == Door::Meeting;
    Screen {
        language: text.tag().to_owned(),
        direction: text.direction(),
        heading: heading(model, text),
        lead: text.get(m::LEAD),
        privacy: text.get(if model.arrival.share { m::PRIVACY_SHARED } else { m::PRIVACY }),
        arrived: arrived(model, text),
        away: away.then(|| away_questions(model, &problems, text)),
        purpose: purposes(model, text),
        doors: doors(model, text),
        examples_label: if untouched { text.get(m::EXAMPLES) } else { String::new() },
        examples: if untouched { examples(text) } else { Vec::new() },
        facts: shows_facts(model).then(|| facts(model, &problems, text)),
        detail: answers
            .detail_question()
            .filter(|_| !away)
            .map(|question| details(model, question, text)),
        ticks: shows_ticks(model).then(|| ticks(model, &problems, text)),
        below: (away || advice.is_some()).then(|| Link {
            id: "below",
            label: text.get(if away { m::MESSAGES_BELOW } else { m::ADVICE_BELOW }),
            on: None,
            event: Event::AdviceSought,
        }),
        panel: match &advice {
            Some((meeting, advice)) => {
                Panel::Advice(Box::new(advice_view(model, meeting, advice, &problems, text)))
            }
            None if away => Panel::Away(Box::new(away_view(model, text))),
            None if untouched => Panel::Empty,
            None => Panel::Waiting(text.tell(m::questions_left(questions_left(model)))),
        },
        status: if away && model.said_away {
            text.get(m::AWAY_READY)
        } else {
            model
                .said
                .zip(advice.as_ref())
                .map(|(said, (meeting, advice))| spoken(said, meeting, advice, model, text))
                .unwrap_or_default()
        },
        filled: model.filled,
    }
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
    let advice = model.advice();
    advice.is_some_and(|(_, advice)| advice.quiet || advice.verdict == Verdict::GetHelp)
}

/// The kind of advice that is shown: what is worth saying aloud when it changes.
pub(super) fn kind(model: &Model) -> Option<(Verdict, Option<Form>)> {
    let (meeting, advice) = model.advice()?;
    let form = super::advice_view::form(model, &meeting, &advice);
    Some((advice.verdict, form))
}

fn spoken(
    said: (Verdict, Option<Form>),
    meeting: &Meeting,
    advice: &Advice,
    model: &Model,
    text: &Text,
) -> String {
    let form = super::advice_view::form(model, meeting, advice);
    // What was said last stays as long as the advice is of that kind.
    if said != (advice.verdict, form) {
        return String::new();
    }
    text.tell(super::advice_view::headline(meeting, advice, form))
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

fn purposes(model: &Model, text: &Text) -> Choices {
    let answers = model.answers();
    let choice = |purpose: &Purpose| Choice {
        id: purpose.id(),
        label: text.get(labels::purpose(*purpose)),
        on: answers.purpose == Answer::Given(*purpose),
        event: Event::PurposeChosen(Answer::Given(*purpose)),
    };
    let (work, people) = Purpose::ALL.split_at(7);
    let mut people = each(people, choice);
    if answers.door == Door::Invitation {
        people.push(Choice {
            id: "not-said",
            label: text.get(m::PURPOSE_NOT_SAID),
            on: answers.purpose == Answer::Unknown,
            event: Event::PurposeChosen(Answer::Unknown),
        });
    }
    Choices {
        name: "purpose",
        legend: text.get(labels::purpose_legend(answers.door)),
        hint: text.get(m::PURPOSE_HINT),
        groups: vec![
            Group { label: text.get(m::PURPOSE_GROUP_WORK), choices: each(work, choice) },
            Group { label: text.get(m::PURPOSE_GROUP_PEOPLE), choices: people },
        ],
    }
}

fn doors(model: &Model, text: &Text) -> Vec<Link> {
    let away = model.answers().away;
    let doors = [(Door::Invitation, m::DOOR_INVITATION), (Door::Series, m::DOOR_SERIES)];
    let mut links = each(&doors, |(door, label)| Link {
        id: door.id(),
        label: text.get(*label),
        on: Some(!away && model.answers().door == *door),
        event: Event::DoorChosen(*door),
    });
    links.push(Link {
        id: "away",
        label: text.get(m::DOOR_AWAY),
        on: Some(away),
        event: Event::AwayChosen,
    });
    if away || model.answers().purpose != Answer::Open {
        links.push(Link {
            id: "start-again",
            label: text.get(m::START_AGAIN),
            on: None,
            event: Event::StartedAgain,
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
        event: Event::ExampleTaken(*example),
    })
}

/// The facts are not asked where they decide nothing: something hard has no price.
fn shows_facts(model: &Model) -> bool {
    let purpose = model.answers().purpose;
    !model.answers().away && purpose != Answer::Open && purpose != Answer::Given(Purpose::Hard)
}

fn shows_ticks(model: &Model) -> bool {
    let answers = model.answers();
    !answers.away && answers.purpose != Answer::Open && asks_ticks(answers.purpose)
}

/// Whether the places are asked here: with the tick that no time is fair to all, or without it.
/// Where it is about a person, no typed word counts and none is asked for.
fn asks_places(model: &Model, ticked: bool) -> bool {
    let meeting = model.answers().meeting();
    !meeting.is_quiet() && meeting.ticks.has(Tick::Zones) == ticked
}

/// How many questions are left before the advice.
fn questions_left(model: &Model) -> u32 {
    let answers = model.answers();
    let purpose = u32::from(answers.purpose == Answer::Open);
    let detail = u32::from(answers.detail() == Answer::Open);
    let ticks = u32::from(asks_ticks(answers.purpose) && !answers.meeting().ticks.answered);
    purpose + detail + ticks
}

fn details(model: &Model, question: DetailQuestion, text: &Text) -> Choices {
    let given = model.answers().detail();
    let mut choices = Vec::new();
    for detail in question.choices() {
        choices.push(Choice {
            id: detail.id(),
            label: text.get(labels::detail(detail)),
            on: given == Answer::Given(detail),
            event: Event::DetailChosen(Answer::Given(detail)),
        });
    }
    choices.push(Choice {
        id: "unknown",
        label: text.get(m::DONT_KNOW),
        on: given == Answer::Unknown,
        event: Event::DetailChosen(Answer::Unknown),
    });
    Choices {
        name: "detail",
        legend: text.get(labels::detail_legend(question)),
        hint: String::new(),
        groups: vec![Group { label: String::new(), choices }],
    }
}

fn ticks(model: &Model, problems: &[Problem], text: &Text) -> TickView {
    let answers = model.answers();
    let list = answers.ticks;
    let choices = |ticks: &[Tick]| {
        each(ticks, |tick| Choice {
            id: tick.id(),
            label: text.get(labels::tick(*tick)),
            on: list.on.has(*tick),
            event: Event::Ticked(*tick, !list.on.has(*tick)),
        })
    };
    let (shown, more) = tick_list(answers.door, answers.purpose.given());
    TickView {
        places: asks_places(model, true).then(|| places_view::field(model, problems, text)),
        legend: text.get(m::TICKS_LEGEND),
        hint: text.get(m::TICKS_HINT),
        more_open: model.unfolded.ticks,
        shown: choices(&shown),
        more_label: text.get(m::TICKS_MORE),
        more: choices(&more),
        last: vec![
            Choice {
                id: "none",
                label: text.get(m::TICKS_NONE),
                on: answers.none_of_these(),
                event: Event::NoneTicked(!answers.none_of_these()),
            },
            Choice {
                id: "unsure",
                label: text.get(m::TICKS_UNSURE),
                on: list.unsure,
                event: Event::UnsureTicked(!list.unsure),
            },
        ],
    }
}

/// A field to type into, with what is wrong in it.
pub(super) fn text_field(
    model: &Model,
    problems: &[Problem],
    text: &Text,
    field: Field,
    label: Msg,
    hint: Option<Msg>,
) -> TextField {
    let problem = problems.iter().find(|problem| problem.field == field);
    TextField {
        field,
        label: text.get(label),
        hint: hint.map(|hint| text.get(hint)).unwrap_or_default(),
        value: model.answers().typed(field).to_owned(),
        error: problem.map(|problem| text.tell(sentence(problem))).unwrap_or_default(),
        long: field.is_long(),
        numeric: field.most_characters() == 30,
    }
}

/// What is wrong with a field, in a sentence that names what is allowed.
fn sentence(problem: &Problem) -> Phrase {
    match (problem.field, problem.trouble) {
        (Field::People, Trouble::NotANumber) => m::PROBLEM_PEOPLE_NUMBER.into(),
        (Field::People, Trouble::TooSmall(_)) => m::PROBLEM_PEOPLE_SMALL.into(),
        (Field::People, Trouble::TooLarge(most)) => m::problem_people_large(most),
        (Field::Rate, Trouble::NotANumber) => m::PROBLEM_RATE_NUMBER.into(),
        (_, Trouble::NotANumber) => m::PROBLEM_NUMBER.into(),
        (Field::Length, Trouble::TooSmall(least)) => m::problem_length_small(least),
        (Field::Length, Trouble::TooLarge(most)) => m::problem_length_large(Value::Duration(most)),
        (_, Trouble::TooSmall(least)) => m::problem_small(least),
        (_, Trouble::TooLarge(most)) => m::problem_large(most),
        (_, Trouble::TooLong { most, has }) => m::problem_long(has, most),
    }
}

fn facts(model: &Model, problems: &[Problem], text: &Text) -> Facts {
    let answers = model.answers();
    let field = |field, label, hint| text_field(model, problems, text, field, label, hint);
    let in_room = matches!(answers.place, Some(Place::Room | Place::Mixed));
    let mut rest = vec![
        field(Field::Needed, m::FACTS_NEEDED, None),
        field(Field::Preparation, m::FACTS_PREPARATION, None),
    ];
    if in_room {
        rest.push(field(Field::Travel, m::FACTS_TRAVEL, None));
    }
    if asks_places(model, false) {
        rest.push(places_view::field(model, problems, text));
    }
    Facts {
        legend: text.get(m::FACTS_LEGEND),
        hint: text.get(m::FACTS_HINT),
        people: field(Field::People, m::FACTS_PEOPLE, Some(m::FACTS_PEOPLE_HINT)),
        length: length(model, text),
        length_typed: (answers.length == Length::Typed)
            .then(|| field(Field::Length, m::FACTS_LENGTH_MINUTES, None)),
        often: often(model, text),
        more: text.get(m::FACTS_MORE),
        more_open: model.unfolded.facts,
        place: places(model, text),
        rest,
    }
}

fn length(model: &Model, text: &Text) -> SelectField {
    let chosen = model.answers().length;
    let choice = |id, label, length| Choice {
        id,
        label,
        on: chosen == length,
        event: Event::LengthChosen(length),
    };
    let mut choices = vec![choice("open", text.get(m::FACTS_OPEN), Length::Open)];
    for (id, minutes) in ["15", "30", "45", "60", "90"].iter().zip(&LENGTHS) {
        let label = text.tell(m::minutes(Value::Duration(*minutes)));
        choices.push(choice(id, label, Length::Minutes(*minutes)));
    }
    choices.push(choice("other", text.get(m::FACTS_LENGTH_OTHER), Length::Typed));
    SelectField { name: "length", label: text.get(m::FACTS_LENGTH), choices }
}

fn often(model: &Model, text: &Text) -> SelectField {
    let chosen = model.answers().often;
    let mut choices = vec![Choice {
        id: "open",
        label: text.get(m::FACTS_OPEN),
        on: chosen.is_none(),
        event: Event::OftenChosen(None),
    }];
    for often in &Often::ALL {
        choices.push(Choice {
            id: often.id(),
            label: text.get(labels::often(*often)),
            on: chosen == Some(*often),
            event: Event::OftenChosen(Some(*often)),
        });
    }
    SelectField { name: "often", label: text.get(m::FACTS_OFTEN), choices }
}

fn places(model: &Model, text: &Text) -> SelectField {
    let chosen = model.answers().place;
    let mut choices = vec![Choice {
        id: "open",
        label: text.get(m::FACTS_OPEN),
        on: chosen.is_none(),
        event: Event::PlaceChosen(None),
    }];
    for place in &Place::ALL {
        choices.push(Choice {
            id: place.id(),
            label: text.get(labels::place(*place)),
            on: chosen == Some(*place),
            event: Event::PlaceChosen(Some(*place)),
        });
    }
    SelectField { name: "place", label: text.get(m::FACTS_PLACE), choices }
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
