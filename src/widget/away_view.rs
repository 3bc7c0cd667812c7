//! Someone will be away: what they are asked, and the messages they leave behind.
//!
//! There is no verdict here. Nobody asks why someone is away.

use super::advice_view::{StepView, steps};
use super::event::{AnswerEvent, Event};
use super::message_view::{MessageField, MessageView, message_view, question};
use super::model::Model;
use super::outgoing::Outgoing;
use super::questions_view::text_field;
use super::screen::{Choice, each};
use crate::letter::draft::{self, AwayBrief, Draft};
use crate::meeting::time::Day;
use crate::questions::{DayField, Field, Know, Problem, Reach};
use crate::text::{Msg, Text, Value, messages as m};

/// What someone is asked who will be away.
#[derive(Clone, Debug, PartialEq)]
pub struct AwayQuestions {
    /// What it is about.
    pub legend: String,
    /// That nothing of it has to be.
    pub hint: String,
    /// The fields.
    pub fields: Vec<MessageField>,
}

/// The plan and the messages of someone who will be away.
#[derive(Clone, Debug, PartialEq)]
pub struct AwayView {
    /// That the messages are there.
    pub headline: String,
    /// What they are for.
    pub line: String,
    /// What stands over the plan.
    pub plan_heading: String,
    /// What happens when.
    pub plan: Vec<StepView>,
    /// What stands over the messages.
    pub message_heading: String,
    /// What the row of messages is called.
    pub messages_label: String,
    /// The messages, the one to send first.
    pub messages: Vec<MessageView>,
    /// Which of them is shown.
    pub shown: usize,
}

/// The draft of someone who will be away.
pub(super) fn away_draft(model: &Model) -> Draft {
    let (words, _) = model.answers().away_words(model.now.day);
    let (now, days_off) = (model.now, &model.policy.days_off);
    let letters = &model.answers().letters;
    draft::away(&AwayBrief { words: &words, now, days_off, letters })
}

/// The plan and the messages.
pub(super) fn away_view(model: &Model, text: &Text) -> AwayView {
    let outgoing = Outgoing::away(model);
    let absence = &model.answers().absence;
    let draft = &outgoing.draft;
    let mut messages = Vec::new();
    for (index, message) in draft.messages.iter().enumerate() {
        messages.extend(message_view(model, &outgoing, index, message, text));
    }
    AwayView {
        headline: text.get(m::AWAY_READY),
        line: text.get(
            if absence.from.is_none() && absence.back.is_none() && !absence.back_unknown {
                m::AWAY_LINE_DAYS
            } else {
                m::AWAY_LINE
            },
        ),
        plan_heading: text.get(m::PLAN_HEADING),
        plan: steps(draft, text),
        message_heading: text.get(m::MESSAGE_HEADING),
        messages_label: text.get(m::MESSAGES_LABEL),
        shown: outgoing.shown_index(model),
        messages,
    }
}

/// What is asked.
pub(super) fn away_questions(model: &Model, problems: &[Problem], text: &Text) -> AwayQuestions {
    let absence = &model.answers().absence;
    let field = |field, label, hint| {
        MessageField::Text(text_field(model, problems, text, field, label, Some(hint)))
    };
    let mut fields = vec![
        day(DayField::AwayFrom, m::AWAY_FROM, m::AWAY_FROM_HINT, absence.from, text),
        back(model, text),
        field(Field::Helpers, m::AWAY_HELPERS, m::AWAY_HELPERS_HINT),
        field(Field::Alone, m::AWAY_ALONE, m::AWAY_ALONE_HINT),
        field(Field::MustRun, m::AWAY_MUST_RUN, m::AWAY_MUST_RUN_HINT),
        reach(model, text),
    ];
    if absence.reach == Reach::Here {
        fields.push(field(Field::Reach, m::AWAY_REACH_AT, m::AWAY_REACH_AT_HINT));
    }
    fields.push(know(model, text));
    if absence.clients {
        fields.push(field(Field::Contact, m::AWAY_CONTACT, m::AWAY_CONTACT_HINT));
    }
    AwayQuestions { legend: text.get(m::AWAY_LEGEND), hint: text.get(m::AWAY_HINT), fields }
}

fn day(field: DayField, label: Msg, hint: Msg, value: Option<Day>, text: &Text) -> MessageField {
    MessageField::Day {
        field,
        label: text.get(label),
        hint: text.get(hint),
        value: value.map(Day::ymd),
        error: String::new(),
        unknown: None,
    }
}

/// The first day back, with what is wrong with it, or that it is not known.
fn back(model: &Model, text: &Text) -> MessageField {
    let absence = &model.answers().absence;
    let early = absence.back_too_early(model.now.day);
    let early = early.map(|day| text.tell(m::problem_back(Value::LongDate(day))));
    MessageField::Day {
        field: DayField::AwayBack,
        label: text.get(m::AWAY_BACK),
        hint: text.get(m::AWAY_BACK_HINT),
        value: absence.back.map(Day::ymd),
        error: early.unwrap_or_default(),
        unknown: Some(Choice {
            id: "unknown",
            label: text.get(m::AWAY_BACK_UNKNOWN),
            on: absence.back_unknown,
            event: Event::Answer(AnswerEvent::BackUnknownTicked(!absence.back_unknown)),
        }),
    }
}

fn reach(model: &Model, text: &Text) -> MessageField {
    let choices = each(&Reach::ALL, |reach| Choice {
        id: reach.id(),
        label: text.get(match reach {
            Reach::Open | Reach::No => m::AWAY_REACH_NO,
            Reach::Here => m::AWAY_REACH_HERE,
        }),
        on: model.answers().absence.reach == *reach,
        event: Event::Answer(AnswerEvent::ReachChosen(*reach)),
    });
    MessageField::Choice(question("reach", m::AWAY_REACH, choices, text))
}

fn know(model: &Model, text: &Text) -> MessageField {
    let absence = &model.answers().absence;
    let choices = each(&Know::ALL, |know| Choice {
        id: know.id(),
        label: text.get(match know {
            Know::Colleagues => m::AWAY_KNOW_COLLEAGUES,
            Know::Clients => m::AWAY_KNOW_CLIENTS,
        }),
        on: absence.knows(*know),
        event: Event::Answer(AnswerEvent::KnowTicked(*know, !absence.knows(*know))),
    });
    MessageField::Ticks(question("know", m::AWAY_KNOW, choices, text))
}
