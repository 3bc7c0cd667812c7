//! The questions as they are shown: one at a time, what was answered, the facts, and what is
//! wrong with what was typed.

use super::brought::{self, BroughtView};
use super::parts::add_part;
use super::places;
use super::time::{self, CostView};
use super::{Link, each};
use crate::meeting::people;
use crate::meeting::purpose::DetailQuestion;
use crate::meeting::{Answer, Often, Place, Purpose};
use crate::questions::{
    Field, LENGTHS, Length, Owner, Path, Problem, Question, Trouble, Words, labels,
};
use crate::text::{Msg, Phrase, Text, Value, messages as m};
use crate::widget::state::calendar::CalendarEvent;
use crate::widget::state::event::{AnswerEvent, Event};
use crate::widget::state::model::{Model, Section};
use crate::widget::state::parts::PartEvent;

/// How many tiles a frame shows before *More*.
const FIRST_TILES: usize = 8;

/// The question that is asked now.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionView {
    /// Its name in the page.
    pub name: &'static str,
    /// What it asks.
    pub legend: String,
    /// The answers.
    pub choices: Vec<Choice>,
    /// Shows all of them where a frame shows the first, or those alone again; nothing if there are few.
    pub more: Option<Link>,
    /// The verdict so far, while an answer is changed; empty otherwise.
    pub so_far: String,
    /// Leaves the answer as it is.
    pub back: Option<Link>,
    /// What can be brought along, and what can be tried.
    pub start: Option<StartView>,
    /// Looks through a whole calendar, where a regular meeting is asked about.
    pub calendar: Option<Link>,
}

/// What stands under the first question.
#[derive(Clone, Debug, PartialEq)]
pub struct StartView {
    /// Takes what is already written.
    pub paste: TextField,
    /// Takes a file.
    pub file: String,
    /// What becomes of a line; empty if none was typed.
    pub taken: String,
    /// What was brought to be read.
    pub brought: BroughtView,
    /// What stands before the examples.
    pub examples_label: String,
    /// Meetings to try. None once something was answered.
    pub examples: Vec<Link>,
}

/// A question that was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownView {
    /// The answer.
    pub answer: String,
    /// Changes it.
    pub change: Link,
    /// What that is called for those who hear it.
    pub change_label: String,
    /// The name of the question.
    pub question: &'static str,
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

/// The facts: who takes part, how long, how often, what it costs, where people are.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// What they are called for those who hear them.
    pub label: String,
    /// How many people.
    pub people: TextField,
    /// How long: a choice from a list.
    pub length: SelectField,
    /// How long, typed, if none from the list fits.
    pub length_typed: Option<TextField>,
    /// How often.
    pub often: SelectField,
    /// What one hour of one person costs, or the way there.
    pub cost: Folded<CostView>,
    /// Where people are, or the way there.
    pub places: Folded<TextField>,
    /// Adds something that it is for, too.
    pub add_part: Option<Link>,
}

/// Something behind a press.
#[derive(Clone, Debug, PartialEq)]
pub enum Folded<T> {
    /// It is one press away.
    Closed(Link),
    /// It is shown.
    Open(T),
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

/// The question that is asked now: the one that is being changed, else the first that is open.
pub(super) fn question(model: &Model, text: &Text) -> Option<QuestionView> {
    let answers = model.answers();
    if model.is_away() {
        return None;
    }
    let offered = answers.questions();
    let asking = model.asking.filter(|question| {
        offered.contains(question) || (*question == Question::Part && answers.may_add_part())
    });
    let question = asking.or(answers.open_question())?;
    let (legend, choices) = match question {
        Question::Purpose => (labels::purpose_legend(answers.path), purposes(model, text)),
        Question::Detail => {
            let asked = answers.detail_question()?;
            (labels::detail_legend(asked), details(model, asked, text))
        }
        Question::Owner => (m::OWNER, owners(model, text)),
        Question::Part => (m::PARTS_QUESTION, more_purposes(text)),
    };
    let many = choices.len() > FIRST_TILES;
    let first = question == Question::Purpose && asking.is_none();
    Some(QuestionView {
        name: question.id(),
        legend: text.get(legend),
        choices,
        more: many.then(|| section_link(model, Section::Tiles, "more-tiles", m::TILES_MORE, text)),
        so_far: String::new(),
        back: asking.filter(|_| model.is_ready()).map(|_| Link {
            id: "back",
            label: text.get(m::BACK),
            on: None,
            event: Event::QuestionLeft,
        }),
        start: first.then(|| start(model, text)),
        calendar: calendar(model, question, text),
    })
}

/// Looks through a whole calendar, where it is asked what people would miss of one meeting.
fn calendar(model: &Model, question: Question, text: &Text) -> Option<Link> {
    let asked = model.answers().path == Path::Recurring && question == Question::Detail;
    let offered = asked && model.asking.is_none() && model.calendar.looked().is_none();
    offered.then(|| Link {
        id: "open-calendar",
        label: text.get(m::CALENDAR_OPEN),
        on: None,
        event: Event::Calendar(CalendarEvent::Opened),
    })
}

/// What opens or closes a folded part.
pub(super) fn section_link(
    model: &Model,
    section: Section,
    id: &'static str,
    label: Msg,
    text: &Text,
) -> Link {
    let on = model.open.has(section);
    Link { id, label: text.get(label), on: Some(on), event: Event::SectionToggled(section, !on) }
}

fn start(model: &Model, text: &Text) -> StartView {
    let new = model.answers().path == Path::Plan && !model.meetings.any();
    let (Words { topic, .. }, problems) = model.answers().words();
    let problem = problems.into_iter().find_map(|problem| match problem {
        Problem { field: Field::Topic, trouble: Trouble::TooLong { most, has } } => {
            Some(m::problem_long(has, most))
        }
        _ => None,
    });
    StartView {
        paste: TextField {
            field: Field::Topic,
            label: text.get(m::PASTE),
            hint: String::new(),
            value: model.answers().typed(Field::Topic).to_owned(),
            error: problem.map_or_else(String::new, |problem| text.tell(problem)),
            long: true,
            numeric: false,
        },
        file: text.get(m::PASTE_FILE),
        brought: brought::brought(model, text),
        taken: topic.map_or_else(String::new, |topic| text.tell(m::paste_taken(topic))),
        examples_label: if new { text.get(m::EXAMPLES) } else { String::new() },
        examples: if new { super::examples(text) } else { Vec::new() },
    }
}

fn choice(id: &'static str, label: Msg, on: bool, event: AnswerEvent, text: &Text) -> Choice {
    Choice { id, label: text.get(label), on, event: Event::Answer(event) }
}

fn purposes(model: &Model, text: &Text) -> Vec<Choice> {
    let answers = model.answers();
    let given = |purpose: Answer<Purpose>, id, label| {
        let event = AnswerEvent::PurposeChosen(purpose);
        choice(id, label, answers.purpose == purpose, event, text)
    };
    let mut choices = Vec::new();
    // Whoever cannot say has an answer at once.
    if answers.path == Path::Invited {
        choices.push(given(Answer::Unknown, "not-said", m::PURPOSE_NOT_SAID));
    }
    for purpose in &Purpose::ALL {
        choices.push(given(Answer::Given(*purpose), purpose.id(), labels::purpose(*purpose)));
    }
    choices
}

/// What else it can be for.
fn more_purposes(text: &Text) -> Vec<Choice> {
    each(&Purpose::ALL, |purpose| {
        let event = AnswerEvent::Part(PartEvent::Added(*purpose));
        choice(purpose.id(), labels::purpose(*purpose), false, event, text)
    })
}

fn details(model: &Model, question: DetailQuestion, text: &Text) -> Vec<Choice> {
    let given = model.answers().detail();
    let mut choices = Vec::new();
    for detail in question.choices() {
        let event = AnswerEvent::DetailChosen(Answer::Given(detail));
        let on = given == Answer::Given(detail);
        choices.push(choice(detail.id(), labels::detail(detail), on, event, text));
    }
    let event = AnswerEvent::DetailChosen(Answer::Unknown);
    choices.push(choice("unknown", m::DONT_KNOW, given == Answer::Unknown, event, text));
    choices
}

fn owners(model: &Model, text: &Text) -> Vec<Choice> {
    each(&Owner::ALL, |owner| {
        let on = model.answers().owner == *owner;
        choice(owner.id(), labels::owner(*owner), on, AnswerEvent::OwnerChosen(*owner), text)
    })
}

/// What was answered. Where it is about a person no more than that is said.
pub(super) fn known(model: &Model, text: &Text) -> Vec<KnownView> {
    let answers = model.answers();
    let mut known = Vec::new();
    for question in answers.questions() {
        if !answers.has_answered(question) || model.asking == Some(question) {
            continue;
        }
        let (answer, label) = match question {
            Question::Purpose => (
                answers.purpose.given().map_or(m::PURPOSE_NOT_SAID, labels::purpose),
                m::KNOWN_CHANGE_PURPOSE,
            ),
            Question::Detail => (
                answers.detail().given().map_or(m::DONT_KNOW, labels::detail),
                m::KNOWN_CHANGE_DETAIL,
            ),
            Question::Owner => (labels::owner(answers.owner), m::KNOWN_CHANGE_OWNER),
            // No question of the way in.
            Question::Part => continue,
        };
        let quiet = answers.meeting().is_quiet();
        // Whoever looks over a shoulder reads no more than this.
        if quiet && question == Question::Detail {
            continue;
        }
        let answer = if quiet && question == Question::Purpose { m::KNOWN_QUIET } else { answer };
        known.push(KnownView {
            answer: text.get(answer),
            change: Link {
                id: "change",
                label: text.get(m::KNOWN_CHANGE),
                on: None,
                event: Event::QuestionOpened(question),
            },
            change_label: text.get(label),
            question: question.id(),
        });
    }
    known
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
        numeric: field.is_number(),
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

pub(super) fn facts(model: &Model, problems: &[Problem], text: &Text) -> Facts {
    let answers = model.answers();
    let field = |field, label| text_field(model, problems, text, field, label, None);
    Facts {
        label: text.get(m::FACTS_LEGEND),
        people: field(Field::People, m::FACTS_PEOPLE),
        length: length(model, text),
        length_typed: (answers.length == Length::Typed)
            .then(|| field(Field::Length, m::FACTS_LENGTH_MINUTES)),
        often: often(model, text),
        cost: time::cost(model, problems, text),
        add_part: add_part(model, text),
        places: if model.shows(Section::Places) || !answers.typed(Field::Places).is_empty() {
            Folded::Open(places::field(model, problems, text))
        } else {
            let id = "add-places";
            Folded::Closed(section_link(model, Section::Places, id, m::FACTS_CITIES, text))
        },
    }
}

fn length(model: &Model, text: &Text) -> SelectField {
    let chosen = model.answers().length;
    let choice = |id, label, length| Choice {
        id,
        label,
        on: chosen == length,
        event: Event::Answer(AnswerEvent::LengthChosen(length)),
    };
    // What is open says what it is: there is no room for a label.
    let mut choices = vec![choice("open", text.get(m::FACTS_LENGTH), Length::Open)];
    for (id, minutes) in ["15", "30", "45", "60", "90", "480", "960", "1440"].iter().zip(&LENGTHS) {
        let label = text.tell(match minutes / people::A_DAY {
            0 => m::minutes(Value::Duration(*minutes)),
            days => m::days(days),
        });
        choices.push(choice(id, label, Length::Minutes(*minutes)));
    }
    choices.push(choice("other", text.get(m::FACTS_LENGTH_OTHER), Length::Typed));
    SelectField { name: "length", label: text.get(m::FACTS_LENGTH), choices }
}

fn often(model: &Model, text: &Text) -> SelectField {
    let chosen = model.answers().often;
    let mut choices = vec![Choice {
        id: "open",
        label: text.get(m::FACTS_OFTEN),
        on: chosen.is_none(),
        event: Event::Answer(AnswerEvent::OftenChosen(None)),
    }];
    for often in &Often::ALL {
        choices.push(Choice {
            id: often.id(),
            label: text.get(labels::often(*often)),
            on: chosen == Some(*often),
            event: Event::Answer(AnswerEvent::OftenChosen(Some(*often))),
        });
    }
    SelectField { name: "often", label: text.get(m::FACTS_OFTEN), choices }
}

pub(super) fn place(model: &Model, text: &Text) -> SelectField {
    let chosen = model.answers().place;
    let mut choices = vec![Choice {
        id: "open",
        label: text.get(m::FACTS_OPEN),
        on: chosen.is_none(),
        event: Event::Answer(AnswerEvent::PlaceChosen(None)),
    }];
    for place in &Place::ALL {
        choices.push(Choice {
            id: place.id(),
            label: text.get(labels::place(*place)),
            on: chosen == Some(*place),
            event: Event::Answer(AnswerEvent::PlaceChosen(Some(*place))),
        });
    }
    SelectField { name: "place", label: text.get(m::FACTS_PLACE), choices }
}
