//! The sentence that the person finishes: its visible beginning, and the whole of it.

use super::piece::Piece;
use crate::meeting::{Detail, Door, Meeting, Often, Purpose};
use crate::text::{Msg, Phrase, Value, messages as m};

/// Which sentence is finished.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stem {
    Invitation,
    Series,
    Thread,
    Tell,
    Decide,
    Comment,
    Ideas,
    Problem,
    Plan,
    LookBack,
    Talk,
    Teach,
}

/// The sentence of a meeting. None where we are quiet, but for a notice to a group.
fn of(meeting: &Meeting) -> Option<Stem> {
    let detail = meeting.detail.given();
    if detail == Some(Detail::HardKnown) {
        return Some(Stem::Tell);
    }
    if meeting.is_quiet() {
        return None;
    }
    let recurs = !matches!(meeting.attendance.often, None | Some(Often::Once));
    match (meeting.door, meeting.purpose.given()) {
        (Door::Invitation, _) => Some(Stem::Invitation),
        (Door::Series, _) => Some(Stem::Series),
        (_, Some(Purpose::Hard)) => None,
        (_, Some(Purpose::Share)) if detail == Some(Detail::ShareRound) => Some(Stem::Thread),
        (_, Some(Purpose::Share)) if detail.is_none() && recurs => Some(Stem::Thread),
        (_, Some(Purpose::Outside)) if detail != Some(Detail::OutsideInform) => Some(Stem::Talk),
        (_, None | Some(Purpose::Share | Purpose::Outside | Purpose::Other)) => Some(Stem::Tell),
        (_, Some(Purpose::Decide)) => Some(Stem::Decide),
        (_, Some(Purpose::Comment)) => Some(Stem::Comment),
        (_, Some(Purpose::Ideas)) => Some(Stem::Ideas),
        (_, Some(Purpose::Problem)) => Some(Stem::Problem),
        (_, Some(Purpose::Plan)) => Some(Stem::Plan),
        (_, Some(Purpose::LookBack)) => Some(Stem::LookBack),
        (_, Some(Purpose::OnePerson | Purpose::Connect)) => Some(Stem::Talk),
        (_, Some(Purpose::Teach)) => Some(Stem::Teach),
    }
}

/// The beginning of the sentence that the person finishes, as it stands before the field:
/// "We need to choose". `None` where no sentence is finished.
#[must_use]
pub fn stem(meeting: &Meeting) -> Option<Msg> {
    Some(match of(meeting)? {
        Stem::Invitation => m::STEM_INVITATION,
        Stem::Series => m::STEM_SERIES,
        Stem::Thread => m::STEM_THREAD,
        Stem::Tell => m::STEM_TELL,
        Stem::Decide => m::STEM_DECIDE,
        Stem::Comment => m::STEM_COMMENT,
        Stem::Ideas => m::STEM_IDEAS,
        Stem::Problem => m::STEM_PROBLEM,
        Stem::Plan => m::STEM_PLAN,
        Stem::LookBack => m::STEM_LOOK_BACK,
        Stem::Talk => m::STEM_TALK,
        Stem::Teach => m::STEM_TEACH,
    })
}

/// The whole sentence with the words of the person in it.
pub(super) fn sentence(meeting: &Meeting, topic: &str) -> Option<Piece> {
    let stem = of(meeting)?;
    let whole = |topic: Value| -> Phrase {
        match stem {
            Stem::Invitation => m::draft_topic_invitation(topic),
            Stem::Series => m::draft_topic_series(topic),
            Stem::Thread => m::draft_topic_thread(topic),
            Stem::Tell => m::draft_topic_tell(topic),
            Stem::Decide => m::draft_topic_decide(topic),
            Stem::Comment => m::draft_topic_comment(topic),
            Stem::Ideas => m::draft_topic_ideas(topic),
            Stem::Problem => m::draft_topic_problem(topic),
            Stem::Plan => m::draft_topic_plan(topic),
            Stem::LookBack => m::draft_topic_look_back(topic),
            Stem::Talk => m::draft_topic_talk(topic),
            Stem::Teach => m::draft_topic_teach(topic),
        }
    };
    Some(Piece::typed(topic, whole))
}
