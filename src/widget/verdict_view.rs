//! The verdict in words: its headline, what does the job, how sure it is, what to remember, and
//! what would change it.

use super::event::Event;
use super::model::Model;
use super::screen::Link;
use crate::advice::hours::{After, short_meeting};
use crate::advice::{Advice, Certainty, Change, Flip, Form, OpenQuestion, Verdict};
use crate::letter::draft::{self, Brief};
use crate::meeting::{Door, Meeting, Often, Purpose, Tick};
use crate::questions::labels;
use crate::text::{Msg, Phrase, Text, Value, messages as m};

/// The form of what is written, where something is.
pub(super) fn form(model: &Model, meeting: &Meeting, advice: &Advice) -> Option<Form> {
    let writes = matches!(advice.verdict, Verdict::GoAsync | Verdict::WriteFirst);
    writes.then(|| written(model, meeting, advice.verdict))
}

/// The form of what would be written.
fn written(model: &Model, meeting: &Meeting, verdict: Verdict) -> Form {
    Form::fitting(meeting, verdict, model.answers().words().0.options.len() > 1)
}

/// Whether an invitee does not know their part: then they have nothing to offer yet.
fn asks_first(meeting: &Meeting) -> bool {
    meeting.door == Door::Invitation && meeting.detail.given().is_none()
}

/// Whether to meet means to keep a regular meeting. A call that begins now is none.
fn is_kept(meeting: &Meeting, advice: &Advice) -> bool {
    meeting.door == Door::Series && !advice.quiet && !meeting.ticks.has(Tick::Urgent)
}

/// What follows on the writing, where people write first.
pub(super) fn after(
    model: &Model,
    meeting: &Meeting,
    advice: &Advice,
    text: &Text,
) -> Option<After> {
    let (words, _) = model.answers().words();
    let (policy, sites) = (&model.policy, &model.sites(text));
    let letters = &model.answers().letters;
    draft::after(&Brief { meeting, words: &words, advice, now: model.now, policy, sites, letters })
}

/// The verdict in a person's words.
pub(super) fn headline(
    model: &Model,
    meeting: &Meeting,
    advice: &Advice,
    form: Option<Form>,
    text: &Text,
) -> Phrase {
    let invited = meeting.door == Door::Invitation && !advice.quiet;
    match (advice.verdict, form) {
        _ if after(model, meeting, advice, text) == Some(After::Round) => {
            m::HEADLINE_WRITE_ROUNDS.into()
        }
        (Verdict::GoAsync, Some(Form::Cancellation)) => m::HEADLINE_LET_GO.into(),
        (Verdict::GoAsync, _) if asks_first(meeting) => m::HEADLINE_INVITED_ASK.into(),
        (Verdict::GoAsync, _) if invited => m::HEADLINE_INVITED_BRING.into(),
        (Verdict::GoAsync, Some(Form::Delegation)) => m::HEADLINE_DELEGATE.into(),
        (Verdict::GoAsync, Some(Form::RecordedMessage)) => m::HEADLINE_RECORD.into(),
        (Verdict::GoAsync, _) => m::HEADLINE_WRITE.into(),
        (Verdict::WriteFirst, _) if invited => m::HEADLINE_INVITED_DECIDE.into(),
        (Verdict::WriteFirst, _) => {
            m::headline_write_first(Value::Duration(short_meeting(meeting.attendance.length)))
        }
        (Verdict::Meet, _) if invited => m::HEADLINE_INVITED_MEET.into(),
        (Verdict::Meet, _) if is_kept(meeting, advice) => m::HEADLINE_SERIES_KEEP.into(),
        (Verdict::Meet, _) => m::HEADLINE_MEET.into(),
        (Verdict::NotReady, _) if invited => m::HEADLINE_INVITED_ASK.into(),
        (Verdict::NotReady, _) => m::HEADLINE_NOT_YET.into(),
        (Verdict::GetHelp, _) => m::HEADLINE_GET_HELP.into(),
    }
}

/// What does the job, or what comes next. `rounds` says that a second round in writing follows.
pub(super) fn form_line(
    meeting: &Meeting,
    advice: &Advice,
    form: Option<Form>,
    rounds: bool,
) -> Msg {
    let invited = meeting.door == Door::Invitation && !advice.quiet;
    match (advice.verdict, form) {
        _ if rounds => m::AFTER_WRITE_ROUNDS,
        (Verdict::GoAsync, Some(Form::Cancellation)) if invited => m::AFTER_INVITED_LET_GO,
        (Verdict::GoAsync, _) if asks_first(meeting) => m::AFTER_INVITED_OPEN,
        (Verdict::GoAsync, _) if invited => m::AFTER_INVITED_BRING,
        (Verdict::GoAsync, form) => match form.unwrap_or(Form::Questions) {
            Form::Announcement => m::FORM_ANNOUNCEMENT,
            Form::StatusThread if meeting.attendance.often == Some(Often::Weekly) => {
                m::FORM_STATUS_THREAD_WEEKLY
            }
            Form::StatusThread => m::FORM_STATUS_THREAD,
            Form::Proposal if meeting.purpose.given() == Some(Purpose::Plan) => m::FORM_PLAN,
            Form::Proposal => m::FORM_PROPOSAL,
            Form::Poll => m::FORM_POLL,
            Form::Delegation => m::FORM_DELEGATION,
            Form::Cancellation => m::FORM_CANCELLATION,
            Form::Brainstorm => m::FORM_BRAINSTORM,
            Form::DocumentReview => m::FORM_DOCUMENT_REVIEW,
            Form::RecordedMessage => m::FORM_RECORDED_MESSAGE,
            Form::HowTo => m::FORM_HOW_TO,
            Form::Questions => m::FORM_QUESTIONS,
            Form::IncidentLog => m::FORM_INCIDENT_LOG,
            Form::CheckIn => m::FORM_CHECK_IN,
        },
        (Verdict::WriteFirst, _) if invited => m::AFTER_INVITED_DECIDE,
        (Verdict::WriteFirst, _) if meeting.ticks.has(Tick::OnlyTime) => m::AFTER_WRITE_FIRST_KEEP,
        (Verdict::WriteFirst, _) => m::AFTER_WRITE_FIRST,
        (Verdict::Meet, _) if advice.quiet => m::AFTER_MEET_QUIET,
        (Verdict::Meet, _) if invited => m::AFTER_INVITED_MEET,
        (Verdict::Meet, _) if meeting.ticks.has(Tick::Urgent) => m::AFTER_MEET_NOW,
        (Verdict::Meet, _) if meeting.door == Door::Series => m::AFTER_SERIES_KEEP,
        (Verdict::Meet, _) if meeting.ticks.has(Tick::Zones) => m::AFTER_MEET_APART,
        (Verdict::Meet, _) => m::AFTER_MEET,
        (Verdict::NotReady, _) if invited => m::AFTER_INVITED_ASK,
        (Verdict::NotReady, _) => m::AFTER_NOT_YET,
        (Verdict::GetHelp, _) => m::AFTER_GET_HELP,
    }
}

/// One thing to remember, different for each kind of result.
pub(super) fn remember(
    meeting: &Meeting,
    advice: &Advice,
    form: Option<Form>,
    rounds: bool,
) -> Option<Msg> {
    Some(match (advice.verdict, form) {
        // Where no hour is fair for a talk, there is none to speak of.
        _ if rounds => m::REMEMBER_READ_ALONE,
        (Verdict::GoAsync, Some(Form::Cancellation)) if meeting.door == Door::Invitation => {
            m::REMEMBER_ASK
        }
        (Verdict::GoAsync, Some(Form::Cancellation)) => m::REMEMBER_MISS,
        (Verdict::GoAsync, Some(Form::Delegation)) => m::REMEMBER_UNDO,
        (Verdict::GoAsync, Some(Form::StatusThread | Form::CheckIn)) => m::REMEMBER_REPORT,
        (Verdict::GoAsync, Some(Form::Brainstorm)) => m::REMEMBER_IDEAS,
        (Verdict::GoAsync, Some(Form::Proposal | Form::Poll | Form::DocumentReview)) => {
            m::REMEMBER_READ_ALONE
        }
        // Whoever brings what nobody else knows does more than read or listen.
        (Verdict::GoAsync, _) if meeting.door == Door::Invitation => return None,
        // A problem has to be solved, and its thread is all that there is to say.
        (Verdict::GoAsync, Some(Form::Questions | Form::IncidentLog))
            if meeting.purpose.given() == Some(Purpose::Problem) =>
        {
            return None;
        }
        (Verdict::GoAsync, _) => m::REMEMBER_READ,
        (Verdict::WriteFirst, _) => m::REMEMBER_READ_TALK,
        (Verdict::Meet, _) if advice.quiet => m::REMEMBER_PERSON,
        // Whoever is in the middle of something urgent needs nothing to remember.
        (Verdict::Meet, _) if meeting.ticks.has(Tick::Urgent) => return None,
        (Verdict::Meet, _) => m::REMEMBER_GOOD,
        (Verdict::NotReady, _) if meeting.door == Door::Invitation => m::REMEMBER_ASK,
        (Verdict::NotReady, _) => m::REMEMBER_GOAL,
        (Verdict::GetHelp, _) => return None,
    })
    .filter(|_| !(advice.quiet && advice.verdict == Verdict::GoAsync))
}

/// How sure the verdict is, in words.
pub(super) fn sure(certainty: Certainty, text: &Text) -> String {
    match certainty {
        Certainty::Clear => text.get(m::SURE_CLEAR),
        Certainty::Close => text.get(m::SURE_CLOSE),
        Certainty::Probably(OpenQuestion::Detail(question)) => {
            text.tell(m::sure_probably(labels::detail_legend(question)))
        }
        Certainty::Probably(OpenQuestion::Tick(tick)) => {
            text.tell(m::sure_probably_statement(labels::tick(tick)))
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
pub(super) fn change_link(
    model: &Model,
    flip: &Flip,
    meeting: &Meeting,
    advice: &Advice,
    text: &Text,
) -> Link {
    let short = Value::Duration(short_meeting(meeting.attendance.length));
    let keeps = flip.change == Change::Tick(Tick::OnlyTime, true)
        && advice.verdict == Verdict::GoAsync
        && flip.verdict != Verdict::GoAsync;
    let then = flip.change.applied_to(meeting);
    let invited = then.door == Door::Invitation;
    // What follows on the writing depends on nothing else of the advice.
    let other = Advice { verdict: flip.verdict, ..advice.clone() };
    let rounds = after(model, &then, &other, text) == Some(After::Round);
    let result: Phrase = match (flip.verdict, written(model, &then, flip.verdict)) {
        _ if rounds => m::RESULT_WRITE_ROUNDS.into(),
        (Verdict::GoAsync, Form::Cancellation) => m::RESULT_LET_GO.into(),
        (Verdict::GoAsync, _) if asks_first(&then) => m::RESULT_INVITED_ASK.into(),
        // An invitee decides about going, not about the meeting.
        (Verdict::GoAsync, _) if invited => m::RESULT_INVITED_WRITE.into(),
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
