//! Days and minutes of the civil calendar, without a clock and without a time zone.
//!
//! What day it is and which offset a place has is handed in by the browser. What is left is
//! the arithmetic of the Gregorian calendar, which never changes.

use super::number;

/// A day of the Gregorian calendar, counted from 1 January 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Weekday {
    /// Every day of the week, Monday first (ISO 8601).
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];
}

/// Days before 1 March in a year that begins on 1 March, up to month `m` counted from March.
const fn days_before(m: i32) -> i32 {
    // The lengths of the months from March on repeat 31, 30, 31, 30, 31: 153 days in five.
    (153 * m + 2) / 5
}

impl Day {
    /// 1 January 1970, the day from which days are counted.
    pub const EPOCH: Self = Self(0);

    /// The day of this date, or `None` if the calendar does not have it. Years 1 to 9999.
    #[must_use]
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return None;
        }
        // A year that begins in March has its leap day at its end.
        let (y, m) =
            if month > 2 { (year, i32::from(month) - 3) } else { (year - 1, i32::from(month) + 9) };
        let days = 365 * y + y / 4 - y / 100 + y / 400 + days_before(m) + i32::from(day) - 1;
        let found = Self(days - EPOCH_FROM_MARCH);
        (found.ymd() == (year, month, day)).then_some(found)
    }

    /// The day that is written as in "2026-12-24".
    ///
    /// Only in this thousand years: dates are said without their year, and a person who types
    /// "26" into a date field would get a day of the Roman Empire.
    #[must_use]
    pub fn from_iso(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let year = number::digits(year, 4).filter(|year| (2000..3000).contains(year))?;
        let (month, day) = (number::digits(month, 2)?, number::digits(day, 2)?);
        Self::from_ymd(
            i32::try_from(year).ok()?,
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
        )
    }

    /// Its year, month (1 to 12) and day of the month (1 to 31).
    #[must_use]
    pub fn ymd(self) -> (i32, u8, u8) {
        let days = self.0 + EPOCH_FROM_MARCH;
        // The mean length of 365.2425 days gives the year or the one before: no year begins a day
        // or more after what the mean says.
        let mut y = i32::try_from(i64::from(days) * 10_000 / 3_652_425).unwrap_or(0);
        let start = |y: i32| 365 * y + y / 4 - y / 100 + y / 400;
        if start(y + 1) <= days {
            y += 1;
        }
        let of_year = days - start(y);
        let m = (5 * of_year + 2) / 153;
        let day = of_year - days_before(m) + 1;
        let (year, month) = if m < 10 { (y, m + 3) } else { (y + 1, m - 9) };
        (year, u8::try_from(month).unwrap_or(1), u8::try_from(day).unwrap_or(1))
    }

    /// Its day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        // 1 January 1970 was a Thursday.
        let index = usize::try_from((self.0 + 3).rem_euclid(7)).unwrap_or(0);
        Weekday::ALL.get(index).copied().unwrap_or(Weekday::Monday)
    }

    /// The day this many days later (earlier, where negative).
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// How many days it is after `earlier`.
    #[must_use]
    pub fn since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }

    /// The first day from this one on that is no day off.
    #[must_use]
    pub fn working_day(self, days_off: &DaysOff) -> Self {
        for days in 0..days_off.longest() {
            let day = self.plus(days);
            if !days_off.has(day) {
                return day;
            }
        }
        self
    }

    /// The last day before this one that is no day off.
    #[must_use]
    pub fn working_day_before(self, days_off: &DaysOff) -> Self {
        for days in 1..=days_off.longest() {
            let day = self.plus(-days);
            if !days_off.has(day) {
                return day;
            }
        }
        self.plus(-1)
    }

    /// The day that is `n` working days after this one; this one itself does not count.
    #[must_use]
    pub fn plus_working_days(self, n: u8, days_off: &DaysOff) -> Self {
        (0..n).fold(self, |day, _| day.plus(1).working_day(days_off))
    }
}

/// 1 January 1970, counted from 1 March of year 0.
const EPOCH_FROM_MARCH: i32 = 719_468;

/// Which days nobody works: a weekend and single days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DaysOff {
    /// The days of the week without work.
    pub weekend: Vec<Weekday>,
    /// Single days: public holidays, company days off.
    pub days: Vec<Day>,
}

impl Default for DaysOff {
    fn default() -> Self {
        Self { weekend: vec![Weekday::Saturday, Weekday::Sunday], days: Vec::new() }
    }
}

impl DaysOff {
    /// Whether nobody works on this day.
    #[must_use]
    pub fn has(&self, day: Day) -> bool {
        self.weekend.contains(&day.weekday()) || self.days.contains(&day)
    }

    /// Among so many days in a row there is one to work on: each week has one, unless a single
    /// day off takes it.
    fn longest(&self) -> i32 {
        i32::try_from(self.days.len()).unwrap_or(0).saturating_add(1).saturating_mul(7)
    }
}

/// A minute of the day, 0 to 1439.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minute(u16);

impl Minute {
    /// The minute of this time, or `None` outside 00:00 to 23:59.
    #[must_use]
    pub const fn new(hour: u16, minute: u16) -> Option<Self> {
        if hour < 24 && minute < 60 { Some(Self(hour * 60 + minute)) } else { None }
    }

    /// The beginning of the day.
    pub const MIDNIGHT: Self = Self(0);
    /// Nine in the morning.
    pub const NINE: Self = Self(9 * 60);
    /// Midday.
    pub const NOON: Self = Self(12 * 60);
    /// Four in the afternoon, when a working day still has an hour left.
    pub const FOUR: Self = Self(16 * 60);
    /// Six in the evening.
    pub const SIX: Self = Self(18 * 60);

    /// Its hour, 0 to 23.
    #[must_use]
    pub const fn hour(self) -> u16 {
        self.0 / 60
    }

    /// Its minute within the hour, 0 to 59.
    #[must_use]
    pub const fn minute(self) -> u16 {
        self.0 % 60
    }

    /// Minutes since midnight.
    #[must_use]
    pub const fn of_day(self) -> u16 {
        self.0
    }

    /// The time this much later, and how many days later that is.
    #[must_use]
    pub fn plus(self, minutes: i32) -> (Self, i32) {
        let total = i32::from(self.0).saturating_add(minutes);
        let minute = u16::try_from(total.rem_euclid(1440)).unwrap_or(0);
        (Self(minute), total.div_euclid(1440))
    }
}

/// The moment at which someone reads, as the browser tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// The day where the reader is.
    pub day: Day,
    /// The time where the reader is.
    pub minute: Minute,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_it_is_written_and_in_no_other_way() {
        for (text, expected) in [
            ("2026-12-24", Some((2026, 12, 24))),
            ("2028-02-29", Some((2028, 2, 29))),
            ("2026-02-29", None),
            ("2026-13-01", None),
            ("2026-00-10", None),
            ("2026-1-3", None),
            ("2026-12-24-1", None),
            ("2026-12", None),
            ("0026-12-24", None),
            ("0002-12-24", None),
            ("3000-01-01", None),
            ("12026-12-24", None),
            ("+026-12-24", None),
            ("٢٠٢٦-12-24", None),
            ("", None),
        ] {
            assert_eq!(Day::from_iso(text).map(Day::ymd), expected, "{text:?}");
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    #[test]
    fn every_day_of_this_thousand_years_is_where_a_library_has_it() {
        let mut date = jiff::civil::date(2000, 1, 1);
        let mut day = Day::from_ymd(2000, 1, 1).unwrap();
        while date.year() < 3000 {
            let (year, month, of_month) = day.ymd();
            assert_eq!(
                (year, i32::from(month), i32::from(of_month)),
                (date.year().into(), date.month().into(), date.day().into())
            );
            assert_eq!(Day::from_ymd(year, month, of_month), Some(day), "{date}");
            (date, day) = (date.tomorrow().unwrap(), day.plus(1));
        }
    }

    #[test]
    fn a_long_holiday_and_a_short_week_still_end_in_a_working_day() {
        let monday = |week: i32| Day::EPOCH.plus(20_605 + 7 * week);
        // Work on Mondays only, and twenty of them off.
        let days_off = DaysOff {
            weekend: Weekday::ALL.into_iter().filter(|day| *day != Weekday::Monday).collect(),
            days: (0..20).map(monday).collect(),
        };
        assert_eq!(monday(0).weekday(), Weekday::Monday);
        assert_eq!(monday(0).working_day(&days_off), monday(20));
        assert_eq!(monday(20).working_day_before(&days_off), monday(-1));
        assert_eq!(monday(-1).plus_working_days(2, &days_off), monday(21));
    }
}
