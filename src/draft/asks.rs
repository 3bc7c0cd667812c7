//! Which optional fields matter for the present draft.

use super::forms::agenda::is_decided;
use super::forms::invitee::promises;
use super::{Case, case};
use crate::advice::{Advice, Form};
use crate::meeting::{Meeting, Purpose};
use crate::questions::Words;

/// A field next to the draft. Each is optional, and each is shown exactly where what it takes
/// is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ask {
    /// The sentence that the person finishes; see [`super::stem`].
    Topic,
    /// Who decides; where it is someone else, the name, and who does if that person is away.
    Decides,
    /// What people can choose from.
    Options,
    /// The day by which people answer.
    AnswerBy,
    /// Where the thing itself is that the message is about: the text, the thread.
    Place,
    /// Where the result will be.
    Result,
    /// Who else is asked, and why them.
    Who,
    /// What the invitation to a hard talk may say.
    Mention,
    /// Notes for oneself.
    Notes,
    /// Who sent the invitation.
    Inviter,
    /// Whose regular meeting it is.
    Owner,
}

/// The fields that matter for this draft, in the order in which they are shown.
#[must_use]
pub fn asks(meeting: &Meeting, words: &Words, advice: &Advice) -> &'static [Ask] {
    use Ask::{
        AnswerBy, Decides, Inviter, Mention, Notes, Options, Owner, Place, Result, Topic, Who,
    };
    let purpose = meeting.purpose.given();
    let decides = purpose == Some(Purpose::Decide);
    match case(meeting, words, advice.verdict, advice.quiet) {
        Case::Help | Case::QuietReply => &[Notes],
        Case::Notice => &[Topic, Notes],
        Case::Quiet => &[Mention, Notes],
        Case::Reply if promises(meeting, advice.verdict) => &[Inviter, Topic, AnswerBy],
        Case::Reply => &[Inviter, Topic],
        Case::NotReady => &[],
        Case::Series => &[Owner, Topic, Place],
        Case::Urgent => &[Topic, Result, Who],
        Case::Write(form) => match form {
            Form::Announcement | Form::HowTo => &[Topic, Place],
            Form::Cancellation | Form::CheckIn => &[Topic],
            Form::StatusThread if super::forms::thread::recurs(meeting) => &[Topic, Place, Who],
            Form::StatusThread | Form::RecordedMessage => &[Topic, AnswerBy, Place, Who],
            Form::Questions => &[Topic, AnswerBy, Result, Who],
            Form::Proposal | Form::Poll | Form::Delegation if decides => {
                &[Topic, Decides, Options, AnswerBy, Result, Who]
            }
            Form::DocumentReview if !is_decided(purpose) => &[Topic, AnswerBy, Place, Who],
            Form::DocumentReview => &[Topic, Decides, AnswerBy, Place, Who],
            Form::Proposal | Form::Poll | Form::Delegation | Form::Brainstorm => {
                &[Topic, Decides, AnswerBy, Result, Who]
            }
            Form::IncidentLog => &[Topic, Result, Who],
        },
        Case::First if decides => &[Topic, Decides, Options, AnswerBy, Result, Who],
        Case::First if is_decided(purpose) => &[Topic, Decides, AnswerBy, Result, Who],
        Case::First => &[Topic, AnswerBy, Result, Who],
        Case::Meet if decides => &[Topic, Decides, Options, Result, Who],
        Case::Meet if is_decided(purpose) => &[Topic, Decides, Result, Who],
        Case::Meet => match purpose {
            Some(Purpose::OnePerson | Purpose::Connect | Purpose::Outside) => &[Topic],
            _ => &[Topic, Result, Who],
        },
    }
}
