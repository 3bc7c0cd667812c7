//! The days and hours that a letter proposes until its sender chooses others.
//!
//! They are days that people would choose: never a day off, never the first or last working day
//! of a year, and across time zones an hour at which everybody works.

use super::values::{City, Moment, MomentInput};
use crate::meeting::sites;
use crate::meeting::time::{Day, DaysOff, Minute, Now, Weekday};
use crate::meeting::{Instant, Sites};

/// How many working days people have to answer.
const TO_ANSWER: u8 = 3;

/// The calendar of a letter.
#[derive(Clone, Copy)]
pub(super) struct Dates<'a> {
    pub(super) now: Now,
    pub(super) days_off: &'a DaysOff,
    pub(super) sites: &'a Sites<'a>,
    /// It cannot wait until tomorrow.
    pub(super) urgent: bool,
    /// How long people meet, in minutes.
    pub(super) minutes: u32,
}

impl Dates<'_> {
    /// The day on which the letter goes out: one that arrives on a day off is read later.
    pub(super) fn start(&self) -> Day {
        self.now.day.working_day(self.days_off)
    }

    /// Whether a working day is the first or the last of its year: many are away.
    fn is_edge_of_year(&self, day: Day) -> bool {
        let year = |day: Day| day.ymd().0;
        let next = day.plus(1).working_day(self.days_off);
        year(day.working_day_before(self.days_off)) != year(day) || year(next) != year(day)
    }

    /// So many working days after a day, or later, until it is a day that people would choose.
    pub(super) fn after(&self, day: Day, working_days: u8) -> Day {
        let mut day = day.plus_working_days(working_days, self.days_off);
        for _ in 0..4 {
            if !self.is_edge_of_year(day) {
                break;
            }
            day = day.plus_working_days(1, self.days_off);
        }
        self.sites.fair_day(day, self.days_off)
    }

    /// By when people answer.
    pub(super) fn due(&self) -> Moment {
        match self.soon() {
            Some((day, time)) => self.own(day, time),
            None => self.deadline(self.after(self.start(), TO_ANSWER)),
        }
    }

    /// In two hours, on the quarter of an hour and within working hours.
    fn soon(&self) -> Option<(Day, Minute)> {
        if !self.urgent {
            return None;
        }
        let (hours, now) = (self.sites.hours, self.now);
        let day = self.start();
        let from = if day == now.day { now.minute.max(hours.start) } else { hours.start };
        let left = hours.end.of_day().saturating_sub(from.of_day());
        if left >= 135 {
            return Some((day, quarter(from.plus(120).0)));
        }
        if left >= 60 {
            return Some((day, hours.end));
        }
        Some((day.plus_working_days(1, self.days_off), hours.start.plus(60).0))
    }

    /// At noon, or as near to it as everybody works.
    pub(super) fn deadline(&self, day: Day) -> Moment {
        match self.sites.deadline(day, self.days_off) {
            Some(moment) => self.at(moment, day),
            None => {
                self.own(day, Minute::NOON.max(self.sites.hours.start).min(self.sites.hours.end))
            }
        }
    }

    /// A day without an hour. As a date to take along it is the beginning of the working day.
    pub(super) fn day(&self, day: Day) -> Moment {
        let at = self.own(day, self.sites.hours.start).at;
        Moment { day: Some(day), at, ..Moment::default() }
    }

    /// When people meet on a day: in the middle of the hours that all share, or when it asks least
    /// of them, or at ten.
    pub(super) fn meet(&self, day: Day) -> Moment {
        let fitting = || Some(self.sites.fit(day, self.minutes, self.days_off)?.moment);
        let moment = if let Some(moment) = self.talk(day).or_else(fitting) {
            self.at(moment, day)
        } else {
            let ten = Minute::NINE.plus(60).0;
            self.own(day, ten.max(self.sites.hours.start))
        };
        Moment { meets: true, ..moment }
    }

    /// An hour for a talk that all places share.
    pub(super) fn talk(&self, day: Day) -> Option<sites::Moment> {
        self.sites.talk(day, self.minutes, self.days_off)
    }

    /// From when on something changes: after people had time to answer, at the start of a week.
    pub(super) fn change(&self, due: Day) -> Day {
        let monday = (1..=7).map(|n| due.plus(n)).find(|day| day.weekday() == Weekday::Monday);
        let monday = monday.and_then(|monday| self.on_weekday_of(monday, due));
        monday.unwrap_or_else(|| self.after(due, 1))
    }

    /// The first working day after one that has the weekday of another.
    pub(super) fn on_weekday_of(&self, other: Day, after: Day) -> Option<Day> {
        (1..=28).map(|n| after.plus(n)).find(|day| {
            day.weekday() == other.weekday()
                && !self.days_off.has(*day)
                && !self.is_edge_of_year(*day)
        })
    }

    /// A moment that was chosen. What was not chosen is as in `default`.
    pub(super) fn chosen(&self, input: &MomentInput, default: Option<&Moment>) -> Option<Moment> {
        let meets = default.is_some_and(|default| default.meets);
        if let Some(words) = crate::questions::line(&input.words) {
            return Some(Moment { words, meets, ..Moment::default() });
        }
        let day = input.day.or_else(|| default?.day);
        // Whoever chose a day has seen its hour, and may have taken it away.
        let time =
            if input.day.is_some() { input.time } else { input.time.or_else(|| default?.time) };
        match (day, time) {
            (None, None) => None,
            (Some(day), Some(time)) => Some(Moment { meets, ..self.own(day, time) }),
            (Some(day), None) => Some(Moment { meets, ..self.day(day) }),
            (None, time) => Some(Moment { time, meets, ..Moment::default() }),
        }
    }

    /// A day and hour by the clock of the place that leads, as the others have it. An hour that a
    /// change of the clocks skips is as the clock shows it then.
    fn own(&self, day: Day, time: Minute) -> Moment {
        if let Some(first) = self.sites.list.first() {
            let at = self.sites.moment(first, day, time);
            return self.at(sites::Moment { at, lead: 0 }, day);
        }
        let at = self.sites.reader_moment(day, time);
        let (day, time) = self.sites.reader_clock(at);
        Moment { day: Some(day), time: Some(time), at: Some(at), ..Moment::default() }
    }

    fn at(&self, moment: sites::Moment, day: Day) -> Moment {
        let mut cities = Vec::new();
        for (at, site) in self.sites.list.iter().enumerate() {
            let (day, time) = self.sites.clock(site, moment.at);
            let city = City { name: site.name.clone(), day, time };
            if at == moment.lead { cities.insert(0, city) } else { cities.push(city) }
        }
        let lead = cities.first();
        let (day, time) = lead.map_or((day, Minute::NOON), |city| (city.day, city.time));
        if cities.len() < 2 {
            cities.clear();
        }
        let at = Some(moment.at);
        Moment { day: Some(day), time: Some(time), at, cities, ..Moment::default() }
    }
}

/// When to look back at what changes now: after four weeks, at the beginning of a working day that
/// people would choose.
#[must_use]
pub fn look_back(now: Now, days_off: &DaysOff, sites: &Sites) -> Option<Instant> {
    let dates = Dates { now, days_off, sites, urgent: false, minutes: 0 };
    dates.day(dates.after(now.day.plus(28).working_day(days_off), 0)).at
}

/// The next quarter of an hour.
fn quarter(minute: Minute) -> Minute {
    let rest = i32::from(minute.of_day() % 15);
    if rest == 0 { minute } else { minute.plus(15 - rest).0 }
}
