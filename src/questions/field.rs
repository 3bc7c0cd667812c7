//! The fields that people type into, and what can be wrong with what they typed.

/// A field that takes typed text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// How many people; a range is fine.
    People,
    /// How many of them must be there.
    Needed,
    /// The length in minutes, where none of the offered ones fits.
    Length,
    /// Minutes each person travels.
    Travel,
    /// Minutes each person prepares.
    Preparation,
    /// Cost to the employer for one hour.
    Rate,
    /// The places of those who take part.
    Places,
    /// The sentence that the person finishes: what it is about.
    Topic,
    /// Who decides, where it is someone else.
    Decider,
    /// What people can choose from, one per line.
    Options,
    /// Where the result will be.
    Result,
    /// Who else should be asked, and why them.
    Who,
    /// Notes for oneself; they never leave the page.
    Notes,
}

/// The most that an hour of one person may cost, in whole units of the currency.
pub const MOST_FOR_AN_HOUR: u32 = 100_000;

impl Field {
    /// Every field.
    pub const ALL: [Self; 13] = [
        Self::People,
        Self::Needed,
        Self::Length,
        Self::Travel,
        Self::Preparation,
        Self::Rate,
        Self::Places,
        Self::Topic,
        Self::Decider,
        Self::Options,
        Self::Result,
        Self::Who,
        Self::Notes,
    ];

    /// How many fields there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The name that programs and pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Needed => "needed",
            Self::Length => "length-minutes",
            Self::Travel => "travel",
            Self::Preparation => "preparation",
            Self::Rate => "rate",
            Self::Places => "places",
            Self::Topic => "topic",
            Self::Decider => "decider",
            Self::Options => "options",
            Self::Result => "result",
            Self::Who => "who",
            Self::Notes => "notes",
        }
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
            | Self::Needed
            | Self::Length
            | Self::Travel
            | Self::Preparation
            | Self::Rate => 30,
            Self::Topic | Self::Places => 300,
            Self::Decider | Self::Result => 120,
            Self::Options | Self::Who => 1_000,
            Self::Notes => 5_000,
        }
    }

    /// Whether it may have several lines.
    #[must_use]
    pub fn is_long(self) -> bool {
        matches!(self, Self::Options | Self::Who | Self::Notes)
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
