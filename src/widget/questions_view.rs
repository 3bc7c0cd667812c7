//! The questions as they are shown: choices, the tick list, the line of facts, and what is wrong
//! with what was typed.

use super::event::{AnswerEvent, Event};
use super::model::Model;
use super::places_view;
use super::screen::each;
use crate::meeting::purpose::DetailQuestion;
use crate::meeting::{Answer, Door, Often, Place, Purpose, Tick};
use crate::questions::{Field, LENGTHS, Length, Problem, Trouble, labels, tick_list};
use crate::text::{Msg, Phrase, Text, Value, messages as m};

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

pub(super) fn purposes(model: &Model, text: &Text) -> Choices {
    let answers = model.answers();
    let choice = |purpose: &Purpose| Choice {
        id: purpose.id(),
        label: text.get(labels::purpose(*purpose)),
        on: answers.purpose == Answer::Given(*purpose),
        event: Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(*purpose))),
    };
    let (work, people) = Purpose::ALL.split_at(7);
    let mut people = each(people, choice);
    if answers.door == Door::Invitation {
        people.push(Choice {
            id: "not-said",
            label: text.get(m::PURPOSE_NOT_SAID),
            on: answers.purpose == Answer::Unknown,
            event: Event::Answer(AnswerEvent::PurposeChosen(Answer::Unknown)),
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

/// Whether the places are asked here: with the tick that no time is fair to all, or without it.
/// Where it is about a person, no typed word counts and none is asked for.
fn asks_places(model: &Model, ticked: bool) -> bool {
    let meeting = model.answers().meeting();
    !meeting.is_quiet() && meeting.ticks.has(Tick::Zones) == ticked
}

pub(super) fn details(model: &Model, question: DetailQuestion, text: &Text) -> Choices {
    let given = model.answers().detail();
    let mut choices = Vec::new();
    for detail in question.choices() {
        choices.push(Choice {
            id: detail.id(),
            label: text.get(labels::detail(detail)),
            on: given == Answer::Given(detail),
            event: Event::Answer(AnswerEvent::DetailChosen(Answer::Given(detail))),
        });
    }
    choices.push(Choice {
        id: "unknown",
        label: text.get(m::DONT_KNOW),
        on: given == Answer::Unknown,
        event: Event::Answer(AnswerEvent::DetailChosen(Answer::Unknown)),
    });
    Choices {
        name: "detail",
        legend: text.get(labels::detail_legend(question)),
        hint: String::new(),
        groups: vec![Group { label: String::new(), choices }],
    }
}

pub(super) fn ticks(model: &Model, problems: &[Problem], text: &Text) -> TickView {
    let answers = model.answers();
    let list = answers.ticks;
    let choices = |ticks: &[Tick]| {
        each(ticks, |tick| Choice {
            id: tick.id(),
            label: text.get(labels::tick(*tick)),
            on: list.on.has(*tick),
            event: Event::Answer(AnswerEvent::Ticked(*tick, !list.on.has(*tick))),
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
                event: Event::Answer(AnswerEvent::NoneTicked(!answers.none_of_these())),
            },
            Choice {
                id: "unsure",
                label: text.get(m::TICKS_UNSURE),
                on: list.unsure,
                event: Event::Answer(AnswerEvent::UnsureTicked(!list.unsure)),
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

pub(super) fn facts(model: &Model, problems: &[Problem], text: &Text) -> Facts {
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
        event: Event::Answer(AnswerEvent::LengthChosen(length)),
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

fn places(model: &Model, text: &Text) -> SelectField {
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
