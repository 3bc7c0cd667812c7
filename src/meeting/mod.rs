//! What is proposed, in types that cannot hold nonsense.
//!
//! Everything here is said by a person or left open. "I don't know" is a value of its own
//! ([`Answer::Unknown`]): it closes a question without narrowing what is possible.

pub mod money;
pub mod number;
pub mod people;
pub mod purpose;
pub mod sites;
pub mod ticks;
pub mod time;
pub mod zones;

pub use money::{Currency, Money};
pub use people::{Attendance, Often, Place};
pub use purpose::{Detail, Door, Purpose};
pub use sites::{Moment, Site, Sites, WorkingHours};
pub use ticks::{Tick, Ticks};
pub use zones::{Instant, Zones};

/// What is known of one question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answer<T> {
    /// Not answered yet. Every value is possible, and the question may still be asked.
    #[default]
    Open,
    /// Answered with "I don't know". Every value stays possible, and we do not ask again.
    Unknown,
    /// Answered.
    Given(T),
}

impl<T: Copy> Answer<T> {
    /// The value, where one was given.
    pub fn given(self) -> Option<T> {
        match self {
            Self::Given(value) => Some(value),
            Self::Open | Self::Unknown => None,
        }
    }
}

/// A proposed meeting as far as it has been described.
///
/// It is parsed from the answers by [`crate::questions::Answers::meeting`], which keeps out
/// what does not belong together: the detail always fits the door and the purpose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meeting {
    /// Which way in was taken.
    pub door: Door,
    /// What the meeting is for. `Unknown` is the invitee's "It does not say".
    pub purpose: Answer<Purpose>,
    /// The one question that depends on the purpose.
    pub detail: Answer<Detail>,
    /// The tick list.
    pub ticks: Ticks,
    /// Who comes, how long, how often. Decides hours and the form of the draft; of the rules only
    /// those on too many deciders and on monthly news ask for it.
    pub attendance: Attendance,
}

impl Meeting {
    /// Whether this is about a person, so that we are quiet: no cost, no chart, no record, no
    /// credit, no share, and no typed word in anything that leaves.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.purpose == Answer::Given(Purpose::Hard) || self.ticks.has(Tick::Personal)
    }
}
