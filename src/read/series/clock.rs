//! What clocks say, and when that is.

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::{ICalendarComponent, ICalendarComponentType, ICalendarProperty};
use std::str::FromStr;

use super::super::reading::Zone;
use super::super::{calendar, zone};
use crate::meeting::Instant;
use crate::meeting::time::{Day, Minute};

/// What a clock says, in minutes since 1 January 1970, 00:00 on the same clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Wall(i64);

const DAY: i64 = 24 * 60;

impl Wall {
    /// The beginning of a day.
    pub(super) fn of(day: Day) -> Self {
        Self(i64::from(day.since(Day::EPOCH)) * DAY)
    }

    pub(super) fn plus(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes))
    }

    pub(super) fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    pub(super) fn day(self) -> Day {
        Day::EPOCH.plus(i32::try_from(self.0.div_euclid(DAY)).unwrap_or(i32::MAX / 2))
    }

    pub(super) fn minutes(self) -> i64 {
        self.0
    }

    /// Minutes since midnight.
    pub(super) fn of_day(self) -> i64 {
        self.0.rem_euclid(DAY)
    }

    pub(super) fn minute(self) -> Minute {
        Minute::MIDNIGHT.plus(i32::try_from(self.of_day()).unwrap_or(0)).0
    }

    /// As calcard takes it.
    fn parts(self) -> Option<PartialDateTime> {
        let (year, month, day) = self.day().ymd();
        Some(PartialDateTime {
            year: Some(u16::try_from(year).ok()?),
            month: Some(month),
            day: Some(day),
            hour: Some(u8::try_from(self.of_day() / 60).ok()?),
            minute: Some(u8::try_from(self.of_day() % 60).ok()?),
            second: Some(0),
            ..PartialDateTime::default()
        })
    }
}

/// The clocks of a zone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Clock {
    /// Those of a zone that we know.
    Zone(Tz),
    /// So many minutes ahead of UTC.
    Offset(i64),
    /// Local ones, wherever that is.
    Floating,
}

impl Clock {
    pub(super) const UTC: Self = Self::Offset(0);

    /// The clocks of a zone by any name.
    pub(super) fn named(name: &str) -> Option<Self> {
        match zone::named(name)? {
            Zone::Utc => Some(Self::UTC),
            Zone::Floating => Some(Self::Floating),
            Zone::Named(name) => Tz::from_str(&name).ok().map(Self::Zone),
        }
    }

    /// When the clock says this. What it says twice is the first time; what it leaves out is as
    /// much later as the clocks are put forward.
    pub(super) fn when(self, wall: Wall) -> Instant {
        let Wall(minutes) = wall;
        let seconds = |wall: Wall, tz| Some(wall.parts()?.to_date_time_with_tz(tz)?.timestamp());
        match self {
            Self::Offset(ahead) => Instant(minutes.saturating_sub(ahead)),
            Self::Floating => Instant(minutes),
            Self::Zone(tz) => {
                let before = |back: i64| Some(seconds(wall.plus(-back), tz)?.div_euclid(60) + back);
                Instant(before(0).or_else(|| before(180)).unwrap_or(minutes))
            }
        }
    }

    /// What the clock says then.
    pub(super) fn says(self, when: Instant) -> Wall {
        let Instant(minutes) = when;
        match self {
            Self::Offset(ahead) => Wall(minutes.saturating_add(ahead)),
            Self::Floating => Wall(minutes),
            Self::Zone(tz) => {
                let local = Wall(minutes).parts().and_then(|parts| {
                    let universal = parts.to_date_time_with_tz(Tz::UTC)?;
                    Some(universal.with_timezone(&tz).naive_local().and_utc().timestamp())
                });
                Wall(local.map_or(minutes, |seconds| seconds.div_euclid(60)))
            }
        }
    }
}

/// The zone that a file defines: one that it names, or one with the same offsets, or else that of
/// its winter.
pub(super) fn defined(components: &[ICalendarComponent]) -> Option<(String, Clock)> {
    let zone = components
        .iter()
        .find(|component| component.component_type == ICalendarComponentType::VTimezone)?;
    let name = zone.entries.iter().find(|entry| entry.name == ICalendarProperty::Tzid)?;
    let name = calendar::text(name).trim().to_owned();
    if let Some((_, known)) = zone.timezone() {
        return Some((name, Clock::Zone(known)));
    }
    let (standard, daylight) = calendar::offsets(components, &name)?;
    let alike = match zone::with_offsets(standard, daylight) {
        Some(Zone::Named(alike)) => Clock::named(&alike),
        _ => None,
    };
    Some((name, alike.unwrap_or(Clock::Offset(i64::from(standard)))))
}
