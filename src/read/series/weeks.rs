//! What weeks look like: hours in meetings, and what is left of a working day.

use super::list::{Days, Settings};
use crate::meeting::time::Day;

/// How many weeks are looked at.
const WEEKS: i32 = 12;

/// A week, from Monday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub monday: Day,
    /// Minutes in meetings. What takes place at the same time counts once.
    pub minutes: u32,
    /// How many of them are outside of the working hours or on days without work.
    pub outside: u32,
    /// Its working days.
    pub days: Vec<WorkingDay>,
}

impl Week {
    /// How many working days have no meeting.
    #[must_use]
    pub fn days_without(&self) -> usize {
        self.days.iter().filter(|day| day.meetings == 0).count()
    }
}

/// A working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkingDay {
    /// The day.
    pub day: Day,
    /// How many meetings it has.
    pub meetings: u32,
    /// The longest stretch of its working hours without one, in minutes.
    pub free: u32,
}

/// A meeting as far as its day goes, in minutes since midnight. It may go on after midnight.
pub(super) type Busy = (Day, u32, u32);

/// The days of the last twelve full weeks, and the day before, whose meetings may go on.
pub(super) fn days(settings: &Settings) -> Days {
    let monday = monday(settings);
    Days { from: monday.plus(-7 * WEEKS - 1), to: monday }
}

fn monday(settings: &Settings) -> Day {
    let today = settings.now.day;
    today.plus(-(today.since(Day::EPOCH) + 3).rem_euclid(7))
}

/// The last twelve full weeks, the oldest first.
pub(super) fn weeks(mut busy: Vec<Busy>, settings: &Settings) -> Vec<Week> {
    busy = busy.into_iter().flat_map(by_day).filter(|(_, from, to)| from < to).collect();
    busy.sort_unstable();
    let monday = monday(settings);
    (1..=WEEKS).rev().map(|n| week(monday.plus(-7 * n), &busy, settings)).collect()
}

/// What goes on after midnight is of the next day.
fn by_day((day, from, to): Busy) -> [Busy; 2] {
    const MIDNIGHT: u32 = 24 * 60;
    [(day, from, to.min(MIDNIGHT)), (day.plus(1), 0, to.saturating_sub(MIDNIGHT))]
}

fn week(monday: Day, busy: &[Busy], settings: &Settings) -> Week {
    let hours = settings.working_hours;
    let (starts, ends) = (u32::from(hours.start.of_day()), u32::from(hours.end.of_day()));
    let mut week = Week { monday, minutes: 0, outside: 0, days: Vec::new() };
    for day in (0..7).map(|n| monday.plus(n)) {
        let first = busy.partition_point(|(other, ..)| *other < day);
        let meetings = busy.get(first..).unwrap_or_default();
        let meetings = meetings.iter().take_while(|(other, ..)| *other == day);
        let works = !settings.days_off.has(day);
        let (mut count, mut until, mut free_from, mut free) = (0, 0, starts, 0);
        for (_, from, to) in meetings {
            count += 1;
            free = free.max(from.min(&ends).saturating_sub(free_from));
            free_from = free_from.max(*to);
            // What takes place at the same time counts once.
            let from = (*from).max(until);
            let to = (*to).max(from);
            until = until.max(to);
            let inside = to.min(ends).saturating_sub(from.max(starts));
            week.minutes += to - from;
            week.outside += to - from - if works { inside } else { 0 };
        }
        if works {
            free = free.max(ends.saturating_sub(free_from));
            week.days.push(WorkingDay { day, meetings: count, free });
        }
    }
    week
}
