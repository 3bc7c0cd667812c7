//! What clocks say, and when that is.

use std::cell::RefCell;
use std::rc::Rc;

use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarProperty,
};

use super::super::reading::Zone;
use super::super::{entry, zone};
use crate::meeting::time::{Day, Minute};
use crate::meeting::zones::{Instant, Zones, moment};

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
}

/// A week, and a quarter of a year: about so many minutes.
const WEEK: i64 = 7 * DAY;
const QUARTER: i64 = 13 * WEEK;

/// The clocks of a zone, and what they said already. To ask is slow where a browser answers, and
/// a calendar asks for the same weeks again and again.
#[derive(Debug)]
pub(super) struct Asked {
    zone: String,
    /// What was asked for, by the numbers of the quarters, in order.
    quarters: RefCell<Vec<(i64, Offsets)>>,
}

/// From when on clocks are how many minutes ahead of UTC.
type Offsets = Vec<(Instant, i64)>;

impl Asked {
    fn ahead(&self, at: Instant, zones: &dyn Zones) -> Option<i64> {
        let number = at.0.div_euclid(QUARTER);
        let mut quarters = self.quarters.borrow_mut();
        let place = quarters.binary_search_by_key(&number, |(number, _)| *number);
        let place = place.unwrap_or_else(|place| {
            quarters.insert(place, (number, self.ask(number, zones)));
            place
        });
        let (_, offsets) = quarters.get(place)?;
        let (_, ahead) = offsets.iter().rev().find(|(from, _)| *from <= at)?;
        Some(*ahead)
    }

    /// From when on the clocks are how far ahead in a quarter.
    fn ask(&self, number: i64, zones: &dyn Zones) -> Offsets {
        let ask = |at| i64::from(zones.offset(&self.zone, at).unwrap_or(0));
        let mut from = Instant(number.saturating_mul(QUARTER));
        let mut ahead = ask(from);
        let mut offsets = vec![(from, ahead)];
        for _ in 0..QUARTER / WEEK {
            let end = from.plus(WEEK);
            let at_end = ask(end);
            while ahead != at_end {
                // The clocks change between the two.
                let mut changed = end;
                while changed.0 - from.0 > 1 {
                    let middle = Instant(i64::midpoint(from.0, changed.0));
                    if ask(middle) == ahead {
                        from = middle;
                    } else {
                        changed = middle;
                    }
                }
                (from, ahead) = (changed, ask(changed));
                offsets.push((from, ahead));
            }
            from = end;
        }
        offsets
    }
}

/// The clocks of a zone.
#[derive(Clone, Debug)]
pub(super) enum Clock {
    /// Those of a zone that is known.
    Zone(Rc<Asked>),
    /// So many minutes ahead of UTC.
    Offset(i64),
    /// Local ones, wherever that is.
    Floating,
}

impl Clock {
    pub(super) const UTC: Self = Self::Offset(0);

    /// The clocks of a zone by any name, if it is known.
    pub(super) fn named(name: &str, zones: &dyn Zones) -> Option<Self> {
        match zone::named(name)? {
            Zone::Utc => Some(Self::UTC),
            Zone::Floating => Some(Self::Floating),
            Zone::City(_) => None,
            Zone::Named(name) => Self::of(name, zones),
        }
    }

    /// The clocks of a zone, if it is known.
    pub(super) fn of(zone: String, zones: &dyn Zones) -> Option<Self> {
        zones.offset(&zone, Instant::EPOCH)?;
        Some(Self::Zone(Rc::new(Asked { zone, quarters: RefCell::default() })))
    }

    pub(super) fn is_floating(&self) -> bool {
        matches!(self, Self::Floating)
    }

    /// When the clock says this: see [`moment`].
    pub(super) fn when(&self, wall: Wall, zones: &dyn Zones) -> Instant {
        let Wall(minutes) = wall;
        match self {
            Self::Offset(ahead) => Instant(minutes.saturating_sub(*ahead)),
            Self::Floating => Instant(minutes),
            Self::Zone(zone) => moment(Instant(minutes), |at| zone.ahead(at, zones).unwrap_or(0)),
        }
    }

    /// What the clock says then.
    pub(super) fn says(&self, when: Instant, zones: &dyn Zones) -> Wall {
        let ahead = match self {
            Self::Offset(ahead) => *ahead,
            Self::Floating => 0,
            Self::Zone(zone) => zone.ahead(when, zones).unwrap_or(0),
        };
        Wall(when.0.saturating_add(ahead))
    }
}

/// The zones that a file defines, each with its name: one that it names, or one with the same
/// offsets, or else the offset of its winter.
pub(super) fn defined(
    components: &[ICalendarComponent],
    zones: &dyn Zones,
) -> impl Iterator<Item = (String, Clock)> {
    components
        .iter()
        .filter(|component| component.component_type == ICalendarComponentType::VTimezone)
        .filter_map(move |component| {
            let is_name = |entry: &&ICalendarEntry| entry.name == ICalendarProperty::Tzid;
            let name = entry::text(component.entries.iter().find(is_name)?).trim().to_owned();
            let known = component.timezone().and_then(|(_, known)| known.name());
            if let Some(clock) = known.and_then(|known| Clock::named(&known, zones)) {
                return Some((name, clock));
            }
            let (standard, daylight) = entry::offsets(components, &name)?;
            let alike = match zone::with_offsets(standard, daylight) {
                Some(Zone::Named(alike)) => Clock::of(alike, zones),
                _ => None,
            };
            Some((name, alike.unwrap_or(Clock::Offset(i64::from(standard)))))
        })
}

// The other library is there on this machine only.
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::{DateTime, date};
    use jiff::tz::TimeZone;

    use super::*;

    /// A zone by name, as jiff knows it.
    struct Known(TimeZone);

    impl Zones for Known {
        fn offset(&self, _: &str, at: Instant) -> Option<i32> {
            let at = Timestamp::from_second(at.0 * 60).ok()?;
            Some(self.0.to_offset(at).seconds().div_euclid(60))
        }

        fn own(&self) -> &'static str {
            ""
        }
    }

    fn minutes(at: Timestamp) -> i64 {
        at.as_second().div_euclid(60)
    }

    /// What a clock says, as jiff writes it.
    fn civil(wall: i64) -> Option<DateTime> {
        Some(TimeZone::UTC.to_datetime(Timestamp::from_second(wall * 60).ok()?))
    }

    #[test]
    fn around_every_change_of_clocks_they_say_what_another_library_says() {
        let year = |year| TimeZone::UTC.to_timestamp(date(year, 1, 1).at(0, 0, 0, 0)).unwrap();
        let (from, to) = (year(2005), year(2032));
        // A change of half an hour, a day left out, two changes within a month, and none.
        for name in [
            "Europe/Berlin",
            "America/Santiago",
            "Pacific/Chatham",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Africa/Casablanca",
            "Africa/Cairo",
            "Antarctica/Troll",
            "Asia/Kathmandu",
        ] {
            let zones = Known(TimeZone::get(name).unwrap());
            let clock = Clock::of(name.to_owned(), &zones).unwrap();
            let changes: Vec<Timestamp> = zones
                .0
                .following(from)
                .map(|it| it.timestamp())
                .take_while(|at| *at < to)
                .collect();
            for at in [from, to].into_iter().chain(changes) {
                for minute in [-1_500, -31, -30, -1, 0, 1, 29, 30, 59, 60, 61, 1_500] {
                    let at = Instant(minutes(at) + minute);
                    let ahead = i64::from(zones.offset(name, at).unwrap());
                    assert_eq!(clock.says(at, &zones), Wall(at.0 + ahead), "{name} {at:?}");
                    // The hour that the clock says, and one that it may leave out.
                    for wall in [at.0 + ahead, at.0 + ahead + 40] {
                        let same =
                            zones.0.to_ambiguous_timestamp(civil(wall).unwrap()).compatible();
                        let when = clock.when(Wall(wall), &zones);
                        assert_eq!(when, Instant(minutes(same.unwrap())), "{name} {wall}");
                    }
                }
            }
        }
    }
}
