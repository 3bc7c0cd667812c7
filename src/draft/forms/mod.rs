//! The texts, one file per family of forms.

pub(super) mod agenda;
pub(super) mod away;
mod closing;
mod decision;
mod delegation;
pub(super) mod first;
mod idea;
pub(super) mod invitee;
mod meet;
mod news;
mod notes;
mod options;
mod outline;
mod prepare;
mod quiet;
pub(super) mod round;
mod series;
pub(super) mod thread;
pub(super) mod urgent;

use super::{Brief, Case, Draft};
use crate::advice::Form;

/// Writes the draft of a case.
pub(super) fn write(case: Case, brief: &Brief) -> Draft {
    // Where we are quiet, what leaves the page is made without the words, and what the person
    // typed for themselves goes into the notes alone.
    let notes = brief.words.notes.as_deref();
    match case {
        Case::Help => quiet::help().message(notes::help(notes)),
        Case::Notice => {
            quiet::notice(brief.topic(), brief.dates()).message(notes::beside_notice(notes))
        }
        Case::QuietReply => quiet::reply(brief.dates()).message(notes::invited(notes)),
        Case::Quiet => {
            let talk = quiet::Talk::of(brief.meeting);
            quiet::talk(talk, brief.words.mention, brief.dates())
                .message(notes::talk(talk, notes))
                .message(quiet::after(talk))
        }
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
            Form::Delegation => delegation::delegation(brief),
            Form::Brainstorm => idea::brainstorm(brief),
            Form::DocumentReview => idea::review(brief),
            Form::Cancellation => series::let_go(brief),
            Form::IncidentLog => urgent::now(brief),
        },
    }
}
