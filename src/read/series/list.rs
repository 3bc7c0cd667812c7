//! What is found in a calendar.

use super::super::reading::{Moment, Person, Problem, Rhythm};
use super::MOST_BYTES;
use super::weeks::{self, Busy, Week};
use crate::meeting::WorkingHours;
use crate::meeting::time::{Day, DaysOff, Now, Weekday};

/// Some days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The first.
    pub from: Day,
    /// The first that is no longer of them.
    pub to: Day,
}

impl Days {
    /// Whether a day is one of them.
    #[must_use]
    pub fn has(&self, day: Day) -> bool {
        self.from <= day && day < self.to
    }
}

/// What is known beside the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// When it is read, by the clocks of the reader.
    pub now: Now,
    /// The days whose meetings are counted as held: the last 90.
    pub past: Days,
    /// The days whose meetings are counted as ahead: the next 365, today among them.
    pub ahead: Days,
    /// The address or the name of whoever's calendar it is, if the file does not tell.
    pub me: Option<String>,
    /// From when to when they work.
    pub working_hours: WorkingHours,
    /// When they do not.
    pub days_off: DaysOff,
    /// The most that is read, in bytes of text: [`MOST_BYTES`] in a page.
    pub most_bytes: usize,
}

impl Settings {
    /// The last 90 days and the next 365, and working hours as they are usual.
    #[must_use]
    pub fn at(now: Now) -> Self {
        Self {
            now,
            past: Days { from: now.day.plus(-90), to: now.day },
            ahead: Days { from: now.day, to: now.day.plus(365) },
            me: None,
            working_hours: WorkingHours::default(),
            days_off: DaysOff::default(),
            most_bytes: MOST_BYTES,
        }
    }
}

/// How much of it there is on some days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// How many meetings.
    pub occurrences: u32,
    /// The minutes of one person.
    pub mine: u32,
    /// The minutes of all people together. Nothing if the file names no people, or if it is time
    /// with one person.
    pub all: Option<u32>,
}

impl Sum {
    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            occurrences: self.occurrences.saturating_add(other.occurrences),
            mine: self.mine.saturating_add(other.mine),
            all: match (self.all, other.all) {
                (Some(one), Some(other)) => Some(one.saturating_add(other)),
                (one, other) => one.or(other),
            },
        }
    }
}

/// Whose meeting it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Of whoever's calendar it is.
    Mine,
    /// Somebody else invites.
    Others,
    /// The file does not tell.
    Unknown,
}

/// Why something is left out, unless somebody puts it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// It does not take place.
    Cancelled,
    /// It was declined.
    Declined,
    /// It is marked as private.
    Private,
    /// It takes whole days.
    AllDay,
    /// Nobody else is invited, or only a room.
    Alone,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 5] =
        [Self::Cancelled, Self::Declined, Self::Private, Self::AllDay, Self::Alone];

    /// The name that programs use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::Declined => "declined",
            Self::Private => "private",
            Self::AllDay => "all-day",
            Self::Alone => "alone",
        }
    }
}

/// A regular meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// The number of its first entry in the file, from 1: the same if the file is counted anew.
    pub entry: usize,
    /// What it is called; empty if it has no name.
    pub title: String,
    /// How often: as its rule says, or as its dates are.
    pub often: Rhythm,
    /// On which day of the week, if nearly always on one.
    pub weekday: Option<Weekday>,
    /// How long most of them take.
    pub minutes: Option<u32>,
    /// Whose it is.
    pub whose: Whose,
    /// How many people, the reader among them. Nothing if the file does not tell.
    pub people: Option<u32>,
    /// How many lists are invited. How many people they are is not known.
    pub lists: u32,
    /// Since when.
    pub since: Day,
    /// What was held.
    pub past: Sum,
    /// What is ahead.
    pub ahead: Sum,
    /// The next one, by the clocks of the reader.
    pub next: Option<Moment>,
    /// Time with one person: nothing of it is summed up for others, and it is never proposed.
    pub one_person: bool,
    /// Why it is left out, if it is.
    pub left_out: Option<Reason>,
    /// Who invites, if that is not the reader.
    pub organizer: Option<Person>,
    /// The others, if they are at most [`MOST_NAMES`] and no list is invited: for a letter to them,
    /// and for nothing else.
    pub others: Vec<Person>,
    /// The lists, at most [`MOST_NAMES`].
    pub groups: Vec<Person>,
    /// Those of the last weeks.
    pub(super) recent: Vec<Busy>,
}

/// Meetings that are no series: those that count, or those that are left out for one reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Singles {
    /// Why they are left out, if they are.
    pub left_out: Option<Reason>,
    /// What was held.
    pub past: Sum,
    /// What is ahead.
    pub ahead: Sum,
    /// Those of the last weeks.
    pub(super) recent: Vec<Busy>,
}

impl Singles {
    /// How many there are.
    #[must_use]
    pub fn occurrences(&self) -> u32 {
        self.past.occurrences.saturating_add(self.ahead.occurrences)
    }
}

/// Something that is left out and can be put back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// The series at this place in the list.
    Series(usize),
    /// The meetings that are no series and are left out for this reason.
    Singles(Reason),
}

/// How many people of a series are kept by name. To more, a letter says no names.
pub const MOST_NAMES: usize = 8;

/// Whoever's calendar it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Me {
    /// Their address, or their name if there is none.
    pub address: String,
    /// Their name and address as they are written.
    pub person: Person,
    /// Whether the reader said so; else it is somebody who is in nearly every meeting.
    pub given: bool,
}

/// The meetings of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// What they were counted by.
    pub settings: Settings,
    /// Whoever's calendar it is. Without it, nobody knows what is theirs or was declined.
    pub me: Option<Me>,
    /// Who it could be, the likeliest first.
    pub perhaps_me: Vec<String>,
    /// The series that have a meeting on these days, what costs most first.
    pub series: Vec<Series>,
    /// How many series have none, because they ended or begin later.
    pub others: u32,
    /// Meetings that are no series: first those that count, then those that are left out.
    pub singles: Vec<Singles>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

impl List {
    /// Whether a series counts if this is put back.
    #[must_use]
    pub fn counts(&self, at: usize, put_back: &[LeftOut]) -> bool {
        self.series.get(at).is_some_and(|series| series.left_out.is_none())
            || put_back.contains(&LeftOut::Series(at))
    }

    /// The meetings that are no series and count if this is put back: what was held, and what is
    /// ahead.
    #[must_use]
    pub fn single(&self, put_back: &[LeftOut]) -> (Sum, Sum) {
        let count = self.singles.iter().filter(|single| counts_single(single, put_back));
        count.fold((Sum::default(), Sum::default()), |(past, ahead), single| {
            (past.plus(single.past), ahead.plus(single.ahead))
        })
    }

    /// The last twelve weeks, the oldest first, from what counts if this is put back.
    #[must_use]
    pub fn weeks(&self, put_back: &[LeftOut]) -> Vec<Week> {
        let series = self.series.iter().enumerate().filter(|(at, _)| self.counts(*at, put_back));
        let singles = self.singles.iter().filter(|single| counts_single(single, put_back));
        let recent = series.map(|(_, series)| &series.recent);
        let busy = recent.chain(singles.map(|single| &single.recent)).flatten().copied();
        weeks::weeks(busy.collect(), &self.settings)
    }
}

fn counts_single(single: &Singles, put_back: &[LeftOut]) -> bool {
    single.left_out.is_none_or(|reason| put_back.contains(&LeftOut::Singles(reason)))
}
