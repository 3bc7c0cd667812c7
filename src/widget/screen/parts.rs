//! A meeting of several things: a row for each, with what becomes of it.

use super::questions::text_field;
use super::{Choice, Link, SelectField, TextField};
use crate::advice::parts::{Outcome, PartAdvice, Share, Whole};
use crate::meeting::{Answer, Purpose};
use crate::questions::{Field, Part, Problem, Question, labels};
use crate::text::{Msg, Phrase, Text, messages as m};
use crate::widget::state::event::{AnswerEvent, Event};
use crate::widget::state::model::Model;
use crate::widget::state::parts::PartEvent;

/// The parts, a row each.
#[derive(Clone, Debug, PartialEq)]
pub struct PartsView {
    /// What they are called for those who hear them.
    pub label: String,
    /// The rows.
    pub rows: Vec<PartRow>,
    /// How many more points stay in the meeting; empty if there are none.
    pub rest: String,
    /// Says that what is proposed is right, until somebody looked at it.
    pub confirm: Option<Link>,
}

/// A part with what becomes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct PartRow {
    /// Its words, or what it is for.
    pub about: String,
    /// What becomes of it.
    pub result: String,
    /// Opens it to be changed.
    pub change: Link,
    /// What that is called for those who hear it.
    pub change_label: String,
    /// What can be changed, if it is open.
    pub fields: Option<PartFields>,
}

/// What can be changed about a part.
#[derive(Clone, Debug, PartialEq)]
pub struct PartFields {
    /// Its words.
    pub about: TextField,
    /// What it is for.
    pub purpose: SelectField,
    /// The question of its purpose.
    pub detail: Option<SelectField>,
    /// How long it takes.
    pub minutes: TextField,
    /// Takes it away.
    pub remove: Link,
}

/// The names of the rows in the page.
const ROWS: [&str; 5] = ["part-1", "part-2", "part-3", "part-4", "part-5"];

/// What becomes of a part, in words.
fn result(share: Share) -> Msg {
    match share {
        Share::Written => m::PART_WRITE,
        Share::Prepared => m::PART_FIRST,
        Share::Kept => m::PART_KEEP,
        Share::Unclear => m::PART_UNCLEAR,
    }
}

/// The verdict; so far, until somebody has looked at what is proposed for the parts.
pub(super) fn so_far(model: &Model, headline: Phrase) -> Phrase {
    if model.answers().has_open_parts() { m::so_far(headline) } else { headline }
}

/// Why the whole comes out as it does.
pub(super) fn because(whole: &Whole) -> Phrase {
    let all = u32::try_from(whole.parts.len()).unwrap_or(u32::MAX).saturating_add(whole.rest);
    match (whole.outcome, u32::try_from(whole.written()).unwrap_or(u32::MAX)) {
        (Outcome::Write, _) => m::PARTS_ALL_WRITTEN.into(),
        (Outcome::Meet, _) => m::PARTS_STAY.into(),
        (Outcome::Shorten, 0) => m::PARTS_PREPARED.into(),
        (Outcome::Shorten, written) => m::parts_written(written, all),
    }
}

/// The parts as they are shown.
pub(super) fn parts_view(
    model: &Model,
    whole: &Whole,
    problems: &[Problem],
    text: &Text,
) -> PartsView {
    let answers = model.answers();
    let mut rows = Vec::new();
    for ((at, part), advice) in answers.parts().iter().enumerate().zip(&whole.parts) {
        rows.push(row(model, at, part, advice, problems, text));
    }
    PartsView {
        label: text.get(m::PARTS_LABEL),
        rows,
        rest: if whole.rest > 0 { text.tell(m::parts_rest(whole.rest)) } else { String::new() },
        confirm: answers
            .has_open_parts()
            .then(|| link("confirm-parts", m::PARTS_CONFIRM, PartEvent::Confirmed, text)),
    }
}

fn link(id: &'static str, label: Msg, event: PartEvent, text: &Text) -> Link {
    Link { id, label: text.get(label), on: None, event: Event::Answer(AnswerEvent::Part(event)) }
}

fn row(
    model: &Model,
    at: usize,
    part: &Part,
    advice: &PartAdvice,
    problems: &[Problem],
    text: &Text,
) -> PartRow {
    let n = u8::try_from(at).unwrap_or_default();
    let typed = model.answers().typed(Field::Point(n)).trim();
    let about = match part.purpose() {
        _ if !typed.is_empty() => typed.to_owned(),
        Some(purpose) => text.get(labels::purpose(purpose)),
        None => String::new(),
    };
    let open = model.part == Some(at);
    let field = |field, label| text_field(model, problems, text, field, label, None);
    PartRow {
        result: text.get(result(advice.share)),
        change: Link {
            id: ROWS.get(at).copied().unwrap_or_default(),
            label: text.get(m::KNOWN_CHANGE),
            on: Some(open),
            event: Event::PartToggled((!open).then_some(at)),
        },
        change_label: text.tell(m::part_change(about.clone())),
        about,
        fields: open.then(|| PartFields {
            about: field(Field::Point(n), m::PART_ABOUT),
            purpose: purpose(at, part, text),
            detail: detail(at, part, text),
            minutes: field(Field::PointMinutes(n), m::FACTS_LENGTH_MINUTES),
            remove: link("remove-part", m::PART_REMOVE, PartEvent::Removed(at), text),
        }),
    }
}

fn choice(id: &'static str, label: Msg, on: bool, event: PartEvent, text: &Text) -> Choice {
    Choice { id, label: text.get(label), on, event: Event::Answer(AnswerEvent::Part(event)) }
}

fn purpose(at: usize, part: &Part, text: &Text) -> SelectField {
    let given = part.purpose();
    let mut choices = Vec::new();
    if given.is_none() {
        choices.push(choice("open", m::FACTS_OPEN, true, PartEvent::Purpose(at, None), text));
    }
    for purpose in &Purpose::ALL {
        let event = PartEvent::Purpose(at, Some(*purpose));
        let label = labels::purpose(*purpose);
        choices.push(choice(purpose.id(), label, given == Some(*purpose), event, text));
    }
    SelectField { name: "part-purpose", label: text.get(m::PART_PURPOSE), choices }
}

fn detail(at: usize, part: &Part, text: &Text) -> Option<SelectField> {
    let question = part.question()?;
    let mut choices = Vec::new();
    for detail in question.choices() {
        let answer = Answer::Given(detail);
        let label = labels::detail(detail);
        let event = PartEvent::Detail(at, answer);
        choices.push(choice(detail.id(), label, part.detail() == answer, event, text));
    }
    let event = PartEvent::Detail(at, Answer::Unknown);
    let unsure = part.detail().given().is_none();
    choices.push(choice("unknown", m::DONT_KNOW, unsure, event, text));
    let label = text.get(labels::detail_legend(question));
    Some(SelectField { name: "part-detail", label, choices })
}

/// What adds a part, if there is room for one.
pub(super) fn add_part(model: &Model, text: &Text) -> Option<Link> {
    model.answers().may_add_part().then(|| Link {
        id: "add-part",
        label: text.get(m::PARTS_ADD),
        on: None,
        event: Event::QuestionOpened(Question::Part),
    })
}

/// What goes on with the parts that were put aside.
pub(super) fn apart(model: &Model, text: &Text) -> Option<Link> {
    let has = model.answers().has_apart();
    has.then(|| link("take-apart", m::PARTS_APART, PartEvent::ApartTaken, text))
}
