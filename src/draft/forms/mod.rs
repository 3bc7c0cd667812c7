//! The texts, one file per family of forms.

mod decision;
mod first;
mod idea;
mod invitee;
mod meet;
mod news;
mod options;
mod prepare;
mod quiet;
mod series;
pub(super) mod thread;
pub(super) mod urgent;

use super::{Brief, Case, Draft};
use crate::advice::Form;

/// Writes the draft of a case.
pub(super) fn write(case: Case, brief: &Brief) -> Draft {
    // What leaves the page in quiet mode is made without the words: they are not handed over.
    let notes = brief.words.notes.as_deref();
    let meeting = brief.meeting;
    match case {
        Case::Help => quiet::help(notes),
        Case::Notice => quiet::notice(brief.words.topic.as_deref(), notes, brief.dates()),
        Case::QuietReply => quiet::reply(notes),
        Case::Quiet => quiet::talk(meeting, brief.words.mention, notes),
        Case::Reply => invitee::reply(brief),
        Case::NotReady => prepare::questions(),
        Case::Series => series::change(brief),
        Case::Urgent => urgent::now(brief),
        Case::First => first::write_first(brief),
        Case::Meet => meet::invite(brief),
        Case::Write(form) => match form {
            Form::Announcement => news::announcement(brief),
            Form::RecordedMessage => news::recording(brief),
            Form::HowTo => news::how_to(brief),
            Form::StatusThread => thread::status(brief),
            Form::Questions => thread::questions(brief),
            Form::CheckIn => thread::check_in(brief),
            Form::Proposal => decision::proposal(brief),
            Form::Poll => decision::poll(brief),
            Form::Delegation => decision::delegation(brief),
            Form::Brainstorm => idea::brainstorm(brief),
            Form::DocumentReview => idea::review(brief),
            Form::Cancellation => series::let_go(brief),
            Form::IncidentLog => urgent::now(brief),
        },
    }
}
