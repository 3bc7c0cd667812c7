//! Who comes, for how long, how often and where. All of it may stay open.

/// How often a meeting happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Often {
    /// Once.
    Once,
    /// Every working day.
    Daily,
    /// Twice a week.
    TwiceWeekly,
    /// Every week.
    Weekly,
    /// Every two weeks.
    Fortnightly,
    /// Every month.
    Monthly,
    /// In another rhythm: nothing is known of how often that is in a year.
    Another,
}

impl Often {
    /// Every rhythm, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Once,
        Self::Daily,
        Self::TwiceWeekly,
        Self::Weekly,
        Self::Fortnightly,
        Self::Monthly,
        Self::Another,
    ];

    /// The name that programs and pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::Daily => "daily",
            Self::TwiceWeekly => "twice-weekly",
            Self::Weekly => "weekly",
            Self::Fortnightly => "fortnightly",
            Self::Monthly => "monthly",
            Self::Another => "another",
        }
    }

    /// How often in a year. `None` if it happens once, or if nobody knows.
    #[must_use]
    pub fn a_year(self, year: &Year) -> Option<u32> {
        match self {
            Self::Once | Self::Another => None,
            Self::Daily => Some(year.daily),
            Self::TwiceWeekly => Some(2 * year.weekly),
            Self::Weekly => Some(year.weekly),
            Self::Fortnightly => Some(year.fortnightly),
            Self::Monthly => Some(year.monthly),
        }
    }
}

/// How often a year a regular meeting happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year {
    /// One of every working day.
    pub daily: u32,
    /// One of every week.
    pub weekly: u32,
    /// One of every second week.
    pub fortnightly: u32,
    /// One of every month.
    pub monthly: u32,
}

impl Default for Year {
    /// Our assumption: 46 working weeks, 11 months, 220 days.
    fn default() -> Self {
        Self { daily: 220, weekly: 46, fortnightly: 23, monthly: 11 }
    }
}

/// Where people meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// All on screen.
    Online,
    /// All in one room.
    Room,
    /// Some in a room, some on screen.
    Mixed,
}

impl Place {
    /// Every kind of place, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Online, Self::Room, Self::Mixed];

    /// The name that programs and pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Room => "room",
            Self::Mixed => "mixed",
        }
    }
}

/// A whole number within stated bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The least that is allowed.
    pub least: u32,
    /// The most that is allowed.
    pub most: u32,
}

/// How many people a meeting has. One is no meeting; above ten thousand it is a broadcast.
pub const PEOPLE: Bounds = Bounds { least: 2, most: 10_000 };
/// How many people of one group take part.
pub const OF_A_GROUP: Bounds = Bounds { least: 0, most: 10_000 };
/// A day of a meeting that takes several days, in minutes: eight hours, our assumption.
pub const A_DAY: u32 = 480;
/// How long it lasts, in minutes. Five days at most.
pub const LENGTH: Bounds = Bounds { least: 5, most: 5 * A_DAY };
/// The longest that a meeting of one day lasts, in minutes.
const ONE_DAY: u32 = 600;
/// How long each person prepares, in minutes.
pub const PREPARATION: Bounds = Bounds { least: 0, most: 600 };
/// How long each person travels to a room and back, in minutes.
pub const TRAVEL: Bounds = Bounds { least: 0, most: 2_880 };

/// How long a meeting of this length lasts on its first day, in minutes.
#[must_use]
pub fn first_day(length: u32) -> u32 {
    if length > ONE_DAY { A_DAY } else { length }
}

impl Bounds {
    /// The number, if it lies within.
    #[must_use]
    pub fn hold(self, n: u32) -> Option<u32> {
        (self.least..=self.most).contains(&n).then_some(n)
    }
}

/// A number of people: exact, or "three to four".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct People {
    /// The least.
    pub low: u32,
    /// The most; the same where the number is exact.
    pub high: u32,
}

impl People {
    /// Exactly so many, if that is within [`PEOPLE`].
    #[must_use]
    pub fn exactly(n: u32) -> Option<Self> {
        Self::between(n, n)
    }

    /// From `low` to `high`, if both are within [`PEOPLE`].
    #[must_use]
    pub fn between(low: u32, high: u32) -> Option<Self> {
        (PEOPLE.hold(low).is_some() && PEOPLE.hold(high).is_some() && low <= high)
            .then_some(Self { low, high })
    }
}

/// Who comes, for how long, how often and where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    /// How many people.
    pub people: Option<People>,
    /// How long, in minutes.
    pub length: Option<u32>,
    /// How often.
    pub often: Option<Often>,
    /// Where.
    pub place: Option<Place>,
    /// Minutes that each person travels; counted only where people share a room.
    pub travel: Option<u32>,
    /// Minutes that each person prepares.
    pub preparation: Option<u32>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workshop_of_days_has_a_first_day() {
        for (length, first) in [(60, 60), (480, 480), (600, 600), (960, 480), (2400, 480)] {
            assert_eq!(first_day(length), first, "{length}");
        }
    }
}
