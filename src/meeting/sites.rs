//! The places of the people who take part, and the hours in which all of them work.

use super::time::{Day, DaysOff, Minute};
use super::zones::{self, Instant, NoZones, Zones, zone_of};

/// The most places that count.
pub const MOST_SITES: usize = 8;

/// From when to when people work, by their own clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkingHours {
    /// When the working day begins.
    pub start: Minute,
    /// When it ends.
    pub end: Minute,
}

impl Default for WorkingHours {
    fn default() -> Self {
        Self { start: Minute::NINE, end: Minute::SIX }
    }
}

/// A place with its clocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Its name, as it was typed.
    pub name: String,
    zone: String,
}

/// From one moment to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Its beginning.
    pub start: Instant,
    /// Its end.
    pub end: Instant,
}

impl Span {
    /// How long it is, in minutes.
    #[must_use]
    pub fn minutes(self) -> u32 {
        u32::try_from(self.end.0 - self.start.0).unwrap_or(0)
    }

    fn and(self, other: Self) -> Option<Self> {
        let both = Self { start: self.start.max(other.start), end: self.end.min(other.end) };
        (both.start < both.end).then_some(both)
    }
}

/// A moment of a plan, and the place whose day it is said by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The moment.
    pub at: Instant,
    /// The position of the place that is named first.
    pub lead: usize,
}

/// Someone who would have to join outside working hours.
#[derive(Clone, Copy, Debug)]
pub struct Outside<'a> {
    /// Where.
    pub site: &'a Site,
    /// What the clocks there say then.
    pub minute: Minute,
}

/// When people in several places would talk. Verdict, reasons, picture and message all take it
/// from here, so that none of them names another hour.
#[derive(Clone, Copy, Debug)]
pub struct Fit<'a> {
    /// The hours in which everybody works; `None` if no hour is shared.
    pub shared: Option<Span>,
    /// In the middle of the shared hours; without such, the time that asks least of all together.
    pub moment: Moment,
    /// Who is farthest from their working hours then.
    pub outside: Option<Outside<'a>>,
}

/// The places that were typed and are known, the first one first.
#[derive(Clone)]
pub struct Sites<'a> {
    /// The places.
    pub list: Vec<Site>,
    /// The names that are no city we know, or that several have, as they were typed.
    pub unknown: Vec<String>,
    /// When people work.
    pub hours: WorkingHours,
    zones: &'a dyn Zones,
}

impl Sites<'static> {
    /// No place at all.
    pub const NONE: Self = Self {
        list: Vec::new(),
        unknown: Vec::new(),
        hours: WorkingHours { start: Minute::NINE, end: Minute::SIX },
        zones: &NoZones,
    };
}

impl<'a> Sites<'a> {
    /// Looks up what was typed. The first [`MOST_SITES`] names count.
    #[must_use]
    pub fn find(typed: &[String], hours: WorkingHours, zones: &'a dyn Zones) -> Self {
        let (mut list, mut unknown) = (Vec::<Site>::new(), Vec::new());
        for name in typed.iter().take(MOST_SITES) {
            match zone_of(name, zones) {
                None => unknown.push(name.clone()),
                Some(_) if list.iter().any(|site| site.name == *name) => {}
                Some(zone) => list.push(Site { name: name.clone(), zone }),
            }
        }
        Self { list, unknown, hours, zones }
    }

    /// How many minutes the clocks of a place are ahead of UTC at a moment.
    #[must_use]
    pub fn offset(&self, site: &Site, at: Instant) -> i32 {
        self.zones.offset(&site.zone, at).unwrap_or(0)
    }

    /// What the clocks of a zone say at a moment.
    fn clock_of(&self, zone: &str, at: Instant) -> (Day, Minute) {
        at.plus(self.zones.offset(zone, at).unwrap_or(0).into()).civil()
    }

    /// What the clocks of a place say at a moment.
    #[must_use]
    pub fn clock(&self, site: &Site, at: Instant) -> (Day, Minute) {
        self.clock_of(&site.zone, at)
    }

    /// The zone of the reader; if that is not known, that of the first place, and UTC without
    /// one.
    fn reader_zone(&self) -> &str {
        let own = self.zones.own();
        let known = self.zones.offset(own, Instant::EPOCH).is_some();
        self.list.first().filter(|_| !known).map_or(own, |site| &site.zone)
    }

    /// What the reader's own clock says at a moment.
    #[must_use]
    pub fn reader_clock(&self, at: Instant) -> (Day, Minute) {
        self.clock_of(self.reader_zone(), at)
    }

    /// The moment at which the reader's own clock says this.
    #[must_use]
    pub fn reader_moment(&self, day: Day, minute: Minute) -> Instant {
        self.moment_in(self.reader_zone(), day, minute)
    }

    /// What the reader's own clock says, where it says something else than that of every place.
    #[must_use]
    pub fn own_clock(&self, at: Instant) -> Option<(Day, Minute)> {
        self.zones.offset(self.zones.own(), at)?;
        let own = self.clock_of(self.zones.own(), at);
        (!self.list.iter().any(|site| self.clock(site, at) == own)).then_some(own)
    }

    /// The same, if it is known where the reader and the others are.
    #[must_use]
    pub fn own_moment(&self, day: Day, minute: Minute) -> Option<Moment> {
        let own = self.zones.own();
        self.list.first()?;
        self.zones.offset(own, Instant::EPOCH)?;
        Some(Moment { at: self.moment_in(own, day, minute), lead: 0 })
    }

    /// The moment at which the clocks of a zone say this.
    fn moment_in(&self, zone: &str, day: Day, minute: Minute) -> Instant {
        let ahead = |at| i64::from(self.zones.offset(zone, at).unwrap_or(0));
        zones::moment(Instant::of(day, minute), ahead)
    }

    /// The moment at which the clocks of a place say this.
    #[must_use]
    pub fn moment(&self, site: &Site, day: Day, minute: Minute) -> Instant {
        self.moment_in(&site.zone, day, minute)
    }

    /// The working hours of a place on a day there.
    #[must_use]
    pub fn working(&self, site: &Site, day: Day) -> Span {
        Span {
            start: self.moment(site, day, self.hours.start),
            end: self.moment(site, day, self.hours.end),
        }
    }

    /// The hours in which everybody works, on a day of the first place. In the others it may be
    /// the day before or after.
    #[must_use]
    pub fn shared(&self, day: Day, days_off: &DaysOff) -> Option<Span> {
        let (first, others) = self.list.split_first()?;
        if days_off.has(day) {
            return None;
        }
        let mut shared = self.working(first, day);
        for site in others {
            // Where working days are longer than the nights, two of these may be met.
            let mut longest: Option<Span> = None;
            for days in -1..=1 {
                let there = day.plus(days);
                if !days_off.has(there)
                    && let Some(both) = shared.and(self.working(site, there))
                    && longest.is_none_or(|found| both.minutes() > found.minutes())
                {
                    longest = Some(both);
                }
            }
            shared = longest?;
        }
        Some(shared)
    }

    /// The first day from this one on, a week ahead at most, on which everybody shares some
    /// hours; the day itself where there is none.
    #[must_use]
    pub fn fair_day(&self, day: Day, days_off: &DaysOff) -> Day {
        let mut days = (0..8).map(|days| day.plus(days));
        days.find(|day| self.shared(*day, days_off).is_some()).unwrap_or(day)
    }

    /// By when people answer on a day: at noon in the first place, or as near to it as everybody
    /// works. Where nobody shares an hour it is the end of that working day where it ends last,
    /// so that everybody had the whole of it.
    #[must_use]
    pub fn deadline(&self, day: Day, days_off: &DaysOff) -> Option<Moment> {
        let first = self.list.first()?;
        if let Some(shared) = self.shared(day, days_off) {
            let noon = self.moment(first, day, Minute::NOON);
            return Some(Moment { at: noon.max(shared.start).min(shared.end), lead: 0 });
        }
        let mut last = Moment { at: self.working(first, day).end, lead: 0 };
        for (lead, site) in self.list.iter().enumerate() {
            let at = self.working(site, day).end;
            if at > last.at {
                last = Moment { at, lead };
            }
        }
        Some(last)
    }

    /// When a talk of so many minutes begins on a day: in the middle of the shared hours, on the
    /// quarter of an hour. `None` where it does not fit into them.
    #[must_use]
    pub fn talk(&self, day: Day, minutes: u32, days_off: &DaysOff) -> Option<Moment> {
        let shared = self.shared(day, days_off)?;
        let free = i64::from(shared.minutes().checked_sub(minutes)?);
        Some(Moment { at: shared.start.plus(free / 2 / 15 * 15), lead: 0 })
    }

    /// When people would talk for so many minutes, on the first day from one on that suits them,
    /// or on that day if none does. `None` if they are in one place.
    #[must_use]
    pub fn fit(&self, day: Day, minutes: u32, days_off: &DaysOff) -> Option<Fit<'_>> {
        if self.list.len() < 2 {
            return None;
        }
        let day = self.fair_day(day, days_off);
        let Some(shared) = self.shared(day, days_off) else {
            return self.least_unfair(day, days_off);
        };
        let talk = self.talk(day, minutes, days_off);
        let moment = talk.unwrap_or(Moment { at: shared.start, lead: 0 });
        Some(Fit { shared: Some(shared), moment, outside: None })
    }

    /// The time that asks least of all together, on a day of the first place without shared hours.
    fn least_unfair(&self, day: Day, days_off: &DaysOff) -> Option<Fit<'_>> {
        let first = self.list.first()?;
        let mut spans = Vec::new();
        for (at, site) in self.list.iter().enumerate() {
            for days in -1..=1 {
                let there = day.plus(days);
                if !days_off.has(there) {
                    spans.push((at, self.working(site, there)));
                }
            }
        }
        let away = |at: usize, moment: Instant| {
            let there = spans.iter().filter(|(other, _)| *other == at);
            let minutes =
                there.map(|(_, span)| (span.start.0 - moment.0).max(moment.0 - span.end.0).max(0));
            minutes.min().unwrap_or(0)
        };
        // What is asked of all together grows between two ends of working hours and shrinks
        // nowhere but towards one, so the best time is one of them.
        let mut best: Option<(i64, usize, Instant)> = None;
        for (_, span) in &spans {
            for moment in [span.start, span.end] {
                if self.clock(first, moment).0 != day {
                    continue;
                }
                let (mut sum, mut farthest) = (0, (0, 0));
                for at in 0..self.list.len() {
                    let minutes = away(at, moment);
                    sum += minutes;
                    farthest = farthest.max((minutes, at));
                }
                if best.is_none_or(|(least, ..)| sum < least) {
                    best = Some((sum, farthest.1, moment));
                }
            }
        }
        let (sum, farthest, at) = best?;
        let site = self.list.get(farthest).filter(|_| sum > 0);
        let outside = site.map(|site| Outside { site, minute: self.clock(site, at).1 });
        Some(Fit { shared: None, moment: Moment { at, lead: 0 }, outside })
    }

    /// The place of the reader under this name, where it is known.
    #[must_use]
    pub fn own_site(&self, name: String) -> Option<Site> {
        let zone = self.zones.own();
        self.zones.offset(zone, Instant::EPOCH)?;
        Some(Site { name, zone: zone.to_owned() })
    }

    /// Whether all clocks are as far from each other at one moment as at another.
    #[must_use]
    pub fn is_steady(&self, from: Instant, to: Instant) -> bool {
        let mut moved = self.list.iter().map(|site| {
            let offset = |at| self.zones.offset(&site.zone, at).unwrap_or(0);
            offset(to) - offset(from)
        });
        let first = moved.next().unwrap_or(0);
        moved.all(|other| other == first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two places of which one is thirteen hours ahead, with the names of zones.
    struct Ahead;

    impl Zones for Ahead {
        fn offset(&self, zone: &str, _: Instant) -> Option<i32> {
            match zone {
                "europe/here" => Some(0),
                "asia/ahead" => Some(13 * 60),
                _ => None,
            }
        }

        fn own(&self) -> &'static str {
            ""
        }
    }

    #[test]
    fn of_two_working_days_that_are_met_the_one_with_more_shared_hours_counts() {
        let hour = |hour| Minute::new(hour, 0).unwrap_or(Minute::NOON);
        let hours = WorkingHours { start: hour(6), end: hour(22) };
        let names = ["here".to_owned(), "ahead".to_owned()];
        let sites = Sites::find(&names, hours, &Ahead);
        let day = Day::EPOCH.plus(20_605);
        let shared = sites.shared(day, &DaysOff { weekend: Vec::new(), days: Vec::new() });
        // There it is 19:00 when it is 06:00 here, and 06:00 when it is 17:00.
        let from = |hour| Instant::of(day, Minute::new(hour, 0).unwrap_or(Minute::NOON));
        assert_eq!(shared, Some(Span { start: from(17), end: from(22) }));
    }
}
