//! The fields that people type into, and what can be wrong with what they typed.

use super::parts::MOST_PARTS;
use crate::policy::MOST_GROUPS;

/// A field that takes typed text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// How many people; a range is fine.
    People,
    /// The length in minutes, where none of the offered ones fits.
    Length,
    /// Minutes each person travels.
    Travel,
    /// Minutes each person prepares.
    Preparation,
    /// Cost to the employer for one hour.
    Rate,
    /// How many people of a group, by its position in the organisation's settings.
    Group(u8),
    /// The places of those who take part.
    Places,
    /// The sentence that the person finishes: what it is about.
    Topic,
    /// Who decides, where it is someone else.
    Decider,
    /// What people can choose from, one per line.
    Options,
    /// Notes for oneself; they never leave the page.
    Notes,
    /// Who helps while someone is away, a line each.
    Helpers,
    /// What those may decide alone, a line each.
    Alone,
    /// What must not stop, a line each.
    MustRun,
    /// How someone who is away is reached.
    Reach,
    /// Whom clients write to instead.
    Contact,
    /// What a part of the meeting is about, by its position.
    Point(u8),
    /// Minutes that a part takes.
    PointMinutes(u8),
}

/// The most that an hour of one person may cost, in whole units of the currency.
pub const MOST_FOR_AN_HOUR: u32 = 100_000;

/// The names of the fields for groups.
const GROUPS: [&str; MOST_GROUPS] =
    ["group-1", "group-2", "group-3", "group-4", "group-5", "group-6", "group-7", "group-8"];

/// The names of the fields for parts.
const POINTS: [&str; MOST_PARTS] = ["point-1", "point-2", "point-3", "point-4", "point-5"];
/// The names of the fields for their minutes.
const POINT_MINUTES: [&str; MOST_PARTS] =
    ["point-minutes-1", "point-minutes-2", "point-minutes-3", "point-minutes-4", "point-minutes-5"];

impl Field {
    /// Every field.
    pub const ALL: [Self; 15 + MOST_GROUPS + 2 * MOST_PARTS] = [
        Self::People,
        Self::Length,
        Self::Travel,
        Self::Preparation,
        Self::Rate,
        Self::Group(0),
        Self::Group(1),
        Self::Group(2),
        Self::Group(3),
        Self::Group(4),
        Self::Group(5),
        Self::Group(6),
        Self::Group(7),
        Self::Places,
        Self::Topic,
        Self::Decider,
        Self::Options,
        Self::Notes,
        Self::Helpers,
        Self::Alone,
        Self::MustRun,
        Self::Reach,
        Self::Contact,
        Self::Point(0),
        Self::Point(1),
        Self::Point(2),
        Self::Point(3),
        Self::Point(4),
        Self::PointMinutes(0),
        Self::PointMinutes(1),
        Self::PointMinutes(2),
        Self::PointMinutes(3),
        Self::PointMinutes(4),
    ];

    /// How many fields there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The name that programs and pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Length => "length-minutes",
            Self::Travel => "travel",
            Self::Preparation => "preparation",
            Self::Rate => "rate",
            Self::Group(n) => GROUPS.get(usize::from(n)).copied().unwrap_or_default(),
            Self::Places => "places",
            Self::Topic => "topic",
            Self::Decider => "decider",
            Self::Options => "options",
            Self::Notes => "notes",
            Self::Helpers => "helpers",
            Self::Alone => "alone",
            Self::MustRun => "must-run",
            Self::Reach => "reach-at",
            Self::Contact => "contact",
            Self::Point(n) => POINTS.get(usize::from(n)).copied().unwrap_or_default(),
            Self::PointMinutes(n) => POINT_MINUTES.get(usize::from(n)).copied().unwrap_or_default(),
        }
    }

    /// Its position among all fields.
    #[must_use]
    pub(super) fn index(self) -> usize {
        Self::ALL.iter().position(|field| *field == self).unwrap_or(Self::COUNT)
    }

    /// The field with this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.id() == id)
    }

    /// How many characters fit into a message. More is kept in the field, but not used.
    #[must_use]
    pub fn most_characters(self) -> usize {
        match self {
            Self::People
            | Self::Length
            | Self::Travel
            | Self::Preparation
            | Self::Rate
            | Self::Group(_)
            | Self::PointMinutes(_) => 30,
            Self::Topic | Self::Places => 300,
            Self::Decider | Self::Reach | Self::Contact | Self::Point(_) => 120,
            Self::Options | Self::Helpers | Self::Alone | Self::MustRun => 1_000,
            Self::Notes => 5_000,
        }
    }

    /// Whether it may have several lines.
    #[must_use]
    pub fn is_long(self) -> bool {
        matches!(
            self,
            Self::Topic | Self::Options | Self::Notes | Self::Helpers | Self::Alone | Self::MustRun
        )
    }

    /// Whether it takes a number, so that a telephone shows its digits.
    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(
            self,
            Self::People
                | Self::Length
                | Self::Travel
                | Self::Preparation
                | Self::Rate
                | Self::Group(_)
                | Self::PointMinutes(_)
        )
    }
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It should be a whole number.
    NotANumber,
    /// Below the least that is allowed.
    TooSmall(u32),
    /// Above the most that is allowed.
    TooLarge(u32),
    /// More characters than fit into a message.
    TooLong {
        /// How many fit.
        most: usize,
        /// How many there are.
        has: usize,
    },
}

/// A field with something wrong in it. What was typed stays in the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field.
    pub field: Field,
    /// What is wrong.
    pub trouble: Trouble,
}
