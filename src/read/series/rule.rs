//! The dates of a rule for repeating (RFC 5545, 3.3.10), within some days.
//!
//! A library would walk from the first date on. A calendar has series that began years ago, and
//! a list needs fifteen months of them, so without a count this begins where the days begin.

use std::ops::Range;

use calcard::icalendar::{
    ICalendarFrequency, ICalendarMonth, ICalendarRecurrenceRule, ICalendarWeekday,
};

use super::clock::Wall;
use crate::meeting::time::Day;

/// How many days, weeks, months or years of a rule are walked.
const MOST_PERIODS: usize = 20_000;
/// How many dates a day may have.
const MOST_A_DAY: usize = 24;
/// How many dates are given. Fifteen months of two a day are a thousand.
pub(super) const MOST_DATES: usize = 3_000;

/// A rule as it is walked: what it leaves open is filled in from its first date.
struct Plan<'r> {
    rule: &'r ICalendarRecurrenceRule,
    every: Every,
    interval: i32,
    first: Day,
    /// On which day a week begins, from Monday.
    week_begins: i32,
    /// Weekdays from Monday, with the how-manieth if that is said.
    weekdays: Vec<(i32, Option<i32>)>,
    month_days: Vec<i32>,
    months: Vec<u8>,
    /// Minutes of the day.
    times: Vec<i64>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Every {
    Day,
    Week,
    Month,
    Year,
}

/// The dates of a rule from its first date on that are within some days, in order.
/// `ended` says whether a date is after the last. `None` if it repeats within a day.
pub(super) fn dates(
    rule: &ICalendarRecurrenceRule,
    first: Wall,
    within: &Range<Day>,
    ended: impl Fn(Wall) -> bool,
) -> Option<Vec<Wall>> {
    let plan = Plan::new(rule, first)?;
    let mut left = rule.count.unwrap_or(u32::MAX);
    let mut dates = Vec::new();
    // The first date counts, whatever the rule says of it.
    let mut take = |date: Wall| {
        if left == 0 || ended(date) || dates.len() >= MOST_DATES {
            return false;
        }
        left -= 1;
        if within.contains(&date.day()) {
            dates.push(date);
        }
        true
    };
    if !take(first) {
        return Some(dates);
    }
    let skipped = if rule.count.is_none() { plan.period_of(within.start).max(0) } else { 0 };
    for number in (skipped..).take(MOST_PERIODS) {
        let period = plan.period(number);
        if period.start >= within.end {
            break;
        }
        let found = plan.found(&period);
        if !found.into_iter().filter(|date| *date > first).all(&mut take) {
            break;
        }
    }
    Some(dates)
}

impl<'r> Plan<'r> {
    fn new(rule: &'r ICalendarRecurrenceRule, first: Wall) -> Option<Self> {
        let every = match rule.freq {
            ICalendarFrequency::Daily => Every::Day,
            ICalendarFrequency::Weekly => Every::Week,
            ICalendarFrequency::Monthly => Every::Month,
            ICalendarFrequency::Yearly => Every::Year,
            _ => return None,
        };
        let day = first.day();
        let (_, month, of_month) = day.ymd();
        let counts = matches!(every, Every::Month | Every::Year);
        let mut weekdays: Vec<(i32, Option<i32>)> = rule
            .byday
            .iter()
            .map(|day| {
                let ordinal = day.ordwk.filter(|n| counts && *n != 0);
                (from_monday(day.weekday), ordinal.map(i32::from))
            })
            .collect();
        let mut month_days: Vec<i32> = rule.bymonthday.iter().map(|day| i32::from(*day)).collect();
        let mut months: Vec<u8> = rule.bymonth.iter().map(ICalendarMonth::month).collect();
        let open = weekdays.is_empty() && month_days.is_empty() && rule.byyearday.is_empty();
        match every {
            Every::Week if open => weekdays.push((of_week(day), None)),
            Every::Month if open => month_days.push(i32::from(of_month)),
            // Of weeks by number every day counts, as in other programs.
            Every::Year if open && rule.byweekno.is_empty() => {
                month_days.push(i32::from(of_month));
                if months.is_empty() {
                    months.push(month);
                }
            }
            _ => {}
        }
        let own = first.of_day();
        let or = |list: &[u8], own: i64| {
            if list.is_empty() { vec![own] } else { list.iter().map(|n| i64::from(*n)).collect() }
        };
        let mut times = Vec::new();
        for hour in or(&rule.byhour, own / 60) {
            times.extend(or(&rule.byminute, own % 60).iter().map(|minute| hour * 60 + minute));
        }
        times.sort_unstable();
        times.dedup();
        times.truncate(MOST_A_DAY);
        Some(Self {
            rule,
            every,
            interval: i32::from(rule.interval.unwrap_or(1).max(1)),
            first: day,
            week_begins: rule.wkst.map_or(0, from_monday),
            weekdays,
            month_days,
            months,
            times,
        })
    }

    /// The number of the period that a day is in, or of the last one before it.
    fn period_of(&self, day: Day) -> i32 {
        let between = match self.every {
            Every::Day => day.since(self.first),
            Every::Week => day.since(self.week_of(self.first)).div_euclid(7),
            Every::Month => month_number(day) - month_number(self.first),
            Every::Year => day.ymd().0 - self.first.ymd().0,
        };
        between.div_euclid(self.interval)
    }

    /// The days of a period, counted from the one with the first date.
    fn period(&self, number: i32) -> Range<Day> {
        let steps = number.saturating_mul(self.interval);
        match self.every {
            Every::Day => {
                let day = self.first.plus(steps);
                day..day.plus(1)
            }
            Every::Week => {
                let day = self.week_of(self.first).plus(steps.saturating_mul(7));
                day..day.plus(7)
            }
            Every::Month => {
                let month = month_number(self.first).saturating_add(steps);
                first_of(month)..first_of(month.saturating_add(1))
            }
            Every::Year => {
                let january = self.first.ymd().0.saturating_add(steps).saturating_mul(12);
                first_of(january)..first_of(january.saturating_add(12))
            }
        }
    }

    /// The dates of a period.
    fn found(&self, period: &Range<Day>) -> Vec<Wall> {
        let length = period.end.since(period.start);
        let days = (0..length).map(|n| period.start.plus(n)).filter(|day| self.fits(*day));
        let found: Vec<Wall> = days
            .flat_map(|day| self.times.iter().map(move |time| Wall::of(day).plus(*time)))
            .collect();
        if self.rule.bysetpos.is_empty() {
            return found;
        }
        let mut chosen: Vec<Wall> = (self.rule.bysetpos.iter())
            .filter_map(|n| {
                let count = i32::try_from(found.len()).ok()?;
                let at = if *n < 0 { count.checked_add(*n)? } else { n.checked_sub(1)? };
                found.get(usize::try_from(at).ok()?).copied()
            })
            .collect();
        chosen.sort_unstable();
        chosen.dedup();
        chosen
    }

    /// Whether a rule has a day. What costs least is asked first: this is asked of every day.
    fn fits(&self, day: Day) -> bool {
        let weekday = of_week(day);
        if !self.weekdays.is_empty() && !self.weekdays.iter().any(|(other, _)| *other == weekday) {
            return false;
        }
        let counts = self.weekdays.iter().any(|(_, ordinal)| ordinal.is_some());
        let of_month = !self.months.is_empty() || !self.month_days.is_empty();
        let of_year = !self.rule.byyearday.is_empty() || !self.rule.byweekno.is_empty();
        !(counts || of_month || of_year) || self.fits_date(day, weekday)
    }

    fn fits_date(&self, day: Day, weekday: i32) -> bool {
        let (year, month, of_month) = day.ymd();
        let named = |list: &[i32], from_start: i32, length: i32| {
            list.is_empty()
                || list.contains(&from_start)
                || list.contains(&(from_start - length - 1))
        };
        if !self.months.is_empty() && !self.months.contains(&month) {
            return false;
        }
        let of_month = i32::from(of_month);
        let month_starts = day.plus(1 - of_month);
        let month_length = first_of(month_number(day) + 1).since(month_starts);
        if !named(&self.month_days, of_month, month_length) {
            return false;
        }
        let year_starts = first_of(year * 12);
        let year_length = first_of((year + 1) * 12).since(year_starts);
        let of_year = day.since(year_starts) + 1;
        if !self.rule.byyearday.is_empty() {
            let days: Vec<i32> = self.rule.byyearday.iter().map(|day| i32::from(*day)).collect();
            if !named(&days, of_year, year_length) {
                return false;
            }
        }
        if self.every == Every::Year && !self.rule.byweekno.is_empty() {
            let (week, weeks) = self.week_number(day);
            let wanted: Vec<i32> = self.rule.byweekno.iter().map(|week| i32::from(*week)).collect();
            if !named(&wanted, week, weeks) {
                return false;
            }
        }
        // "The second Tuesday" is one of the month, but of the year if no month is named.
        let (at, length) = if self.every == Every::Year && self.months.is_empty() {
            (of_year, year_length)
        } else {
            (of_month, month_length)
        };
        let is = |ordinal: i32| ordinal == (at - 1) / 7 + 1 || ordinal == -((length - at) / 7 + 1);
        self.weekdays.is_empty()
            || self
                .weekdays
                .iter()
                .any(|(other, ordinal)| *other == weekday && ordinal.is_none_or(is))
    }

    /// The first day of the week of a day.
    fn week_of(&self, day: Day) -> Day {
        day.plus(-(of_week(day) - self.week_begins).rem_euclid(7))
    }

    /// The number of the week of a day, and how many weeks its year has. The first has four days.
    fn week_number(&self, day: Day) -> (i32, i32) {
        let week = self.week_of(day);
        let year = week.plus(3).ymd().0;
        let first = |year: i32| self.week_of(first_of(year * 12).plus(3));
        (week.since(first(year)) / 7 + 1, first(year + 1).since(first(year)) / 7)
    }
}

fn from_monday(day: ICalendarWeekday) -> i32 {
    match day {
        ICalendarWeekday::Monday => 0,
        ICalendarWeekday::Tuesday => 1,
        ICalendarWeekday::Wednesday => 2,
        ICalendarWeekday::Thursday => 3,
        ICalendarWeekday::Friday => 4,
        ICalendarWeekday::Saturday => 5,
        ICalendarWeekday::Sunday => 6,
    }
}

/// The day of the week, from Monday.
fn of_week(day: Day) -> i32 {
    (day.since(Day::EPOCH) + 3).rem_euclid(7)
}

/// Months since the year 0.
fn month_number(day: Day) -> i32 {
    let (year, month, _) = day.ymd();
    year * 12 + i32::from(month) - 1
}

/// The first day of a month that is counted like that. Far beyond every calendar the end is near.
fn first_of(month: i32) -> Day {
    let of_year = u8::try_from(month.rem_euclid(12) + 1).unwrap_or(1);
    Day::from_ymd(month.div_euclid(12), of_year, 1).unwrap_or(Day::EPOCH.plus(3_000_000))
}
