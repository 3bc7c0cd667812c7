//! What organisations published of meetings of one kind, where they don't agree.
//!
//! `tests/cases.rs` counts the published cases by purpose and detail, without those that a gate
//! decides, and holds this table to what it counts: kinds with four cases and more, of which
//! fewer than three in four do the same.

use super::Advice;
use super::rules::Effect;
use crate::meeting::{Detail, Door, Meeting, Purpose};

/// How many published cases of one kind do what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Practice {
    /// What it is for.
    pub purpose: Purpose,
    /// The detail, or `None` if it is not known.
    pub detail: Option<Detail>,
    /// How many write.
    pub write: u32,
    /// How many write first and then meet.
    pub write_first: u32,
    /// How many meet.
    pub meet: u32,
}

impl Practice {
    /// How many there are.
    #[must_use]
    pub fn cases(&self) -> u32 {
        self.write + self.write_first + self.meet
    }
}

/// The kinds in which practice is split.
#[rustfmt::skip] // A table: one line for each kind.
pub static SPLIT: &[Practice] = &[
    Practice { purpose: Purpose::Share, detail: Some(Detail::ShareListen), write: 12, write_first: 3, meet: 3 },
    Practice { purpose: Purpose::Share, detail: Some(Detail::ShareRound), write: 11, write_first: 0, meet: 4 },
    Practice { purpose: Purpose::Decide, detail: None, write: 17, write_first: 3, meet: 7 },
    Practice { purpose: Purpose::Decide, detail: Some(Detail::DecideApart), write: 1, write_first: 1, meet: 2 },
    Practice { purpose: Purpose::Comment, detail: None, write: 5, write_first: 1, meet: 1 },
    Practice { purpose: Purpose::Ideas, detail: None, write: 2, write_first: 2, meet: 3 },
    Practice { purpose: Purpose::Plan, detail: None, write: 3, write_first: 0, meet: 2 },
    Practice { purpose: Purpose::LookBack, detail: None, write: 1, write_first: 1, meet: 2 },
    Practice { purpose: Purpose::LookBack, detail: Some(Detail::BackFacts), write: 2, write_first: 4, meet: 0 },
];

/// What is published of meetings of this kind, if that is split and no gate decides.
#[must_use]
pub fn split(meeting: &Meeting, advice: &Advice) -> Option<&'static Practice> {
    let gate = |rule: &&super::rules::Rule| matches!(rule.effect, Effect::Gate(_));
    if meeting.door != Door::Meeting || advice.quiet || advice.spoke.iter().any(gate) {
        return None;
    }
    let kind = (meeting.purpose.given()?, meeting.detail.given());
    SPLIT.iter().find(|practice| (practice.purpose, practice.detail) == kind)
}
