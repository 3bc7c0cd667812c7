//! The verdict in words: its headline, how sure it is, and what would change it.

use super::Link;
use crate::advice::hours::{After, short_meeting};
use crate::advice::{Advice, Certainty, Change, Flip, Form, OpenQuestion, Verdict};
use crate::meeting::{Detail, Door, Meeting, Tick};
use crate::questions::{Question, labels};
use crate::text::{Phrase, Text, Value, messages as m};
use crate::widget::state::advised::{Advised, Outcome};
use crate::widget::state::event::Event;
use crate::widget::state::model::Model;

/// Whether an invitee does not know their part: then they have nothing to offer yet.
fn asks_first(meeting: &Meeting) -> bool {
    meeting.door == Door::Invitation && meeting.detail.given().is_none()
}

/// Whether to meet means to keep a regular meeting. A call that begins now is none.
fn is_kept(meeting: &Meeting, advice: &Advice) -> bool {
    meeting.door == Door::Series && !advice.quiet && !meeting.ticks.has(Tick::Urgent)
}

/// Whether the updates are written and the time stays: a one-to-one doesn't become a report.
fn keeps_its_time(meeting: &Meeting) -> bool {
    meeting.detail.given() == Some(Detail::OneUpdates)
}

/// The verdict in a person's words.
pub(super) fn headline(outcome: &Outcome) -> Phrase {
    let Outcome { meeting, advice, whole, form, after } = outcome;
    let invited = meeting.door == Door::Invitation && !advice.quiet;
    match (advice.verdict, *form) {
        (Verdict::WriteFirst, _) if let Some(whole) = whole => {
            m::headline_shorter(Value::Duration(whole.minutes))
        }
        // The form of one part is not that of the whole.
        (Verdict::GoAsync, _) if whole.is_some() => m::HEADLINE_WRITE.into(),
        _ if *after == Some(After::Round) => m::HEADLINE_WRITE_ROUNDS.into(),
        (Verdict::GoAsync, Some(Form::Cancellation)) => m::HEADLINE_LET_GO.into(),
        (Verdict::GoAsync, _) if asks_first(meeting) => m::HEADLINE_INVITED_ASK.into(),
        (Verdict::GoAsync, _) if invited => m::HEADLINE_INVITED_BRING.into(),
        (Verdict::GoAsync, _) if keeps_its_time(meeting) => m::HEADLINE_UPDATES.into(),
        (Verdict::GoAsync, Some(Form::Delegation)) => m::HEADLINE_DELEGATE.into(),
        (Verdict::GoAsync, Some(Form::RecordedMessage)) => m::HEADLINE_RECORD.into(),
        (Verdict::GoAsync, _) => m::HEADLINE_WRITE.into(),
        (Verdict::WriteFirst, _) if invited => m::HEADLINE_INVITED_DECIDE.into(),
        (Verdict::WriteFirst, _) => {
            m::headline_write_first(Value::Duration(short_meeting(meeting.attendance.length)))
        }
        (Verdict::Meet, _) if advice.quiet => m::HEADLINE_TALK.into(),
        (Verdict::Meet, _) if invited => m::HEADLINE_INVITED_MEET.into(),
        (Verdict::Meet, _) if is_kept(meeting, advice) => m::HEADLINE_SERIES_KEEP.into(),
        (Verdict::Meet, _) => m::HEADLINE_MEET.into(),
        (Verdict::NotReady, _) if invited => m::HEADLINE_INVITED_ASK.into(),
        (Verdict::NotReady, _) => m::HEADLINE_NOT_YET.into(),
        (Verdict::GetHelp, _) => m::HEADLINE_GET_HELP.into(),
    }
}

/// How sure the verdict is, where that says something, with the question that it depends on.
pub(super) fn sure(certainty: Certainty, text: &Text) -> (String, Option<Link>) {
    match certainty {
        Certainty::Clear | Certainty::Probably(OpenQuestion::Tick(_)) => (String::new(), None),
        Certainty::Close => (text.get(m::SURE_CLOSE), None),
        Certainty::Probably(OpenQuestion::Detail(question)) => {
            let answer = Link {
                id: "answer-it",
                label: text.get(m::SURE_ANSWER),
                on: None,
                event: Event::QuestionOpened(Question::Detail),
            };
            (text.tell(m::sure_depends(labels::detail_legend(question))), Some(answer))
        }
    }
}

/// A single change as the first half of a sentence.
pub(super) fn condition(change: Change) -> Phrase {
    match change {
        Change::Tick(Tick::Undo, true) => m::CHANGE_UNDO_ON.into(),
        Change::Tick(Tick::Undo, false) => m::CHANGE_UNDO_OFF.into(),
        Change::Tick(Tick::OnlyTime, true) => m::CHANGE_ONLY_TIME_ON.into(),
        Change::Tick(Tick::OnlyTime, false) => m::CHANGE_ONLY_TIME_OFF.into(),
        Change::Tick(Tick::Tried, true) => m::CHANGE_TRIED_ON.into(),
        Change::Tick(Tick::Tried, false) => m::CHANGE_TRIED_OFF.into(),
        Change::Tick(Tick::New, true) => m::CHANGE_NEW_ON.into(),
        Change::Tick(Tick::New, false) => m::CHANGE_NEW_OFF.into(),
        Change::Tick(Tick::Zones, true) => m::CHANGE_ZONES_ON.into(),
        Change::Tick(Tick::Zones, false) => m::CHANGE_ZONES_OFF.into(),
        Change::Tick(Tick::Complex, true) => m::CHANGE_COMPLEX_ON.into(),
        Change::Tick(Tick::Complex, false) => m::CHANGE_COMPLEX_OFF.into(),
        // Not offered as a change; the statement itself says what it is.
        Change::Tick(tick, _) => m::change_detail(labels::tick(tick)),
        Change::Detail(detail) => m::change_detail(labels::detail(detail)),
    }
}

/// A change as a link. The result is named as its own headline names it.
pub(super) fn change_link(model: &Model, flip: &Flip, advised: &Advised, text: &Text) -> Link {
    let Outcome { meeting, advice, .. } = &advised.outcome;
    let short = Value::Duration(short_meeting(meeting.attendance.length));
    let keeps = flip.change == Change::Tick(Tick::OnlyTime, true)
        && advice.verdict == Verdict::GoAsync
        && flip.verdict != Verdict::GoAsync;
    let then = flip.change.applied_to(meeting);
    let invited = then.door == Door::Invitation;
    // What follows on the writing depends on nothing else of the advice.
    let other = Advice { verdict: flip.verdict, ..advice.clone() };
    let other = Outcome::of(model, then, other, None, &advised.sites);
    let (other, form, after) = (other.advice, other.form, other.after);
    let result: Phrase = match (flip.verdict, form.unwrap_or(Form::Questions)) {
        _ if after == Some(After::Round) => m::RESULT_WRITE_ROUNDS.into(),
        (Verdict::GoAsync, Form::Cancellation) => m::RESULT_LET_GO.into(),
        (Verdict::GoAsync, _) if asks_first(&then) => m::RESULT_INVITED_ASK.into(),
        // An invitee decides about going, not about the meeting.
        (Verdict::GoAsync, _) if invited => m::RESULT_INVITED_WRITE.into(),
        (Verdict::GoAsync, _) if keeps_its_time(&then) => m::RESULT_UPDATES.into(),
        (Verdict::GoAsync, Form::Delegation) => m::RESULT_DELEGATE.into(),
        (Verdict::GoAsync, Form::RecordedMessage) => m::RESULT_RECORD.into(),
        (Verdict::WriteFirst, _) if invited => m::RESULT_INVITED_DECIDE.into(),
        (Verdict::Meet, _) if invited => m::RESULT_INVITED_MEET.into(),
        (Verdict::NotReady, _) if invited => m::RESULT_INVITED_ASK.into(),
        _ if keeps => m::result_keep_some(short),
        (Verdict::GoAsync, _) => m::RESULT_WRITE.into(),
        (Verdict::WriteFirst, _) => m::result_write_first(short),
        (Verdict::Meet, _) if is_kept(&then, &other) => m::RESULT_SERIES_KEEP.into(),
        (Verdict::Meet, _) if flip.change == Change::Tick(Tick::New, true) => {
            m::RESULT_MEET_ONCE.into()
        }
        (Verdict::Meet, _) => m::RESULT_MEET.into(),
        (Verdict::NotReady, _) => m::RESULT_NOT_YET.into(),
        (Verdict::GetHelp, _) => m::RESULT_GET_HELP.into(),
    };
    Link {
        id: match flip.change {
            Change::Tick(tick, _) => tick.id(),
            Change::Detail(detail) => detail.id(),
        },
        label: text.tell(m::change(condition(flip.change), result)),
        on: None,
        event: Event::ChangePressed(flip.change),
    }
}
