//! The dates of the entries that are known under one name.

use calcard::icalendar::ICalendarComponent;

use super::super::reading::Rhythm;
use super::super::rhythm;
use super::clock::{Clock, Wall};
use super::event::{ClockRef, Event, Length, Stamp};
use super::join;
use super::list::{Days, Reason, Settings};
use super::people::Id;
use super::rule;
use super::whole::Whole;
use crate::meeting::Instant;
use crate::meeting::time::{Day, Minute, Now};
use crate::meeting::zones::Zones;

/// In how many years the next date of a meeting is looked for.
const YEARS: i32 = 5;

/// A date of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Date {
    pub(super) when: Instant,
    /// By the clocks of the reader, or of the meeting if nobody knows where the reader is.
    pub(super) wall: Wall,
    pub(super) minutes: u32,
    /// How many people take part, or 0.
    pub(super) people: u32,
}

/// What is known under one name.
#[derive(Debug)]
pub(super) struct Found {
    /// The entry that says most: the latest one that repeats.
    pub(super) lead: usize,
    /// Its title as it is compared: without case, and with one blank between words.
    pub(super) title: String,
    pub(super) since: Day,
    pub(super) dates: Vec<Date>,
    /// Whether it is a series by itself.
    pub(super) repeats: bool,
    /// How often, if all of its rules agree.
    pub(super) often: Option<Rhythm>,
    pub(super) left_out: Option<Reason>,
    /// Whether a rule could not be followed.
    pub(super) broken: bool,
}

/// How entries are read.
pub(super) struct Reader<'a> {
    pub(super) events: &'a [Event],
    /// The clocks of the names of zones.
    pub(super) clocks: &'a [Clock],
    /// The clock of the reader, if it is known: also that of what names none.
    pub(super) here: Option<&'a Clock>,
    /// Tells what clocks say.
    pub(super) zones: &'a dyn Zones,
    /// From when to when dates are wanted.
    pub(super) within: Days,
    pub(super) me: Option<Id>,
    pub(super) settings: &'a Settings,
}

/// From when on a series is moved, by how many minutes, and how long it takes then.
type Shift = (Instant, i64, u32);

/// Which dates are taken out of a series, each list sorted.
struct Taken {
    instants: Vec<i64>,
    /// What local clocks say, in minutes.
    walls: Vec<i64>,
    days: Vec<i64>,
    /// The days of all of them, for series of whole days: some programs write midnight there.
    any: Vec<i64>,
}

impl Taken {
    fn new<'s>(stamps: impl Iterator<Item = &'s Stamp>, reader: &Reader) -> Self {
        let [mut instants, mut walls, mut days, mut any] = [const { Vec::new() }; 4];
        for stamp in stamps {
            any.push(day_number(stamp.wall));
            if stamp.whole_day {
                days.push(day_number(stamp.wall));
                continue;
            }
            // Some programs write the hour of the meeting and leave out the zone.
            if stamp.clock == ClockRef::Unsaid {
                walls.push(stamp.wall.minutes());
            }
            instants.push(reader.when(stamp).0);
        }
        for list in [&mut instants, &mut walls, &mut days, &mut any] {
            list.sort_unstable();
        }
        Self { instants, walls, days, any }
    }

    fn has(&self, wall: Wall, when: Instant, whole_day: bool) -> bool {
        let within = |list: &[i64], of: i64| list.binary_search(&of).is_ok();
        within(&self.days, day_number(wall))
            || within(&self.instants, when.0)
            || within(&self.walls, wall.minutes())
            || whole_day && within(&self.any, day_number(wall))
    }
}

fn day_number(wall: Wall) -> i64 {
    i64::from(wall.day().since(Day::EPOCH))
}

impl Reader<'_> {
    fn clock(&self, stamp: &Stamp) -> Clock {
        match stamp.clock {
            ClockRef::Utc => Clock::UTC,
            _ if stamp.whole_day => Clock::Floating,
            ClockRef::Unsaid => self.here.cloned().unwrap_or(Clock::Floating),
            ClockRef::Named(n) => {
                self.clocks.get(usize::from(n)).or(self.here).cloned().unwrap_or(Clock::Floating)
            }
        }
    }

    fn when(&self, stamp: &Stamp) -> Instant {
        self.clock(stamp).when(stamp.wall, self.zones)
    }

    /// A date of an event that begins at this hour of its own clock.
    fn date(&self, event: &Event, start: &Stamp, wall: Wall, minutes: Option<u32>) -> Date {
        let clock = self.clock(start);
        let when = clock.when(wall, self.zones);
        let here = match self.here {
            Some(here) if !clock.is_floating() => here.says(when, self.zones),
            _ => wall,
        };
        let people = u32::try_from(event.people.len()).unwrap_or(u32::MAX);
        Date { when, wall: here, minutes: minutes.or(event.length.minutes()).unwrap_or(0), people }
    }

    /// Whether the reader has declined.
    fn declined(&self, event: &Event) -> bool {
        self.me.is_some_and(|me| event.declined.contains(&me))
    }

    /// Why an entry is left out.
    fn reason(&self, event: &Event) -> Option<Reason> {
        // Only a room, or nobody but whoever's calendar it is. In that of a group nobody is that.
        let nobody = event.people.is_empty() && event.lists.is_empty();
        let only_me = self.me.is_some_and(|me| event.people.iter().all(|id| *id == me));
        let alone = nobody && event.invites || only_me && event.lists.is_empty();
        [
            (event.cancelled, Reason::Cancelled),
            (self.declined(event), Reason::Declined),
            (event.private, Reason::Private),
            (event.length == Length::Days, Reason::AllDay),
            (alone, Reason::Alone),
        ]
        .into_iter()
        .find_map(|(is, reason)| is.then_some(reason))
    }

    /// The dates of entries that are known under one name, each given by its number.
    pub(super) fn expand(&self, entries: &[usize]) -> Option<Found> {
        let events = || entries.iter().filter_map(|at| Some((*at, self.events.get(*at)?)));
        let lead = events().max_by_key(|(_, event)| {
            let master = event.instead_of.is_none();
            (master, !event.cancelled, event.repeats(), event.start.wall)
        });
        let (lead, leading) = lead?;
        let left_out = self.reason(leading);
        let gone = |event: &Event| event.cancelled || self.declined(event);
        let counts =
            |event: &Event| left_out.is_some() && event.instead_of.is_none() || !gone(event);
        let instead = events().filter_map(|(_, event)| Some(&event.instead_of.as_ref()?.0));
        let taken = Taken::new(instead, self);
        let mut found = Found {
            lead,
            title: join::plain(&leading.title),
            since: events().map(|(_, event)| event.start.wall.day()).min()?,
            dates: Vec::new(),
            // One or two dates of a series that is not in the file are no rhythm.
            repeats: leading.repeats()
                || entries.len() > 2 && events().any(|(_, event)| event.instead_of.is_some()),
            often: None,
            left_out,
            broken: false,
        };
        let shifts = self.shifts(entries);
        let mut rhythms: Vec<Rhythm> = Vec::new();
        let mut replaced: Vec<Date> = Vec::new();
        let counted = || events().map(|(_, event)| event).filter(|event| counts(event));
        for event in counted().filter(|event| event.instead_of.is_none()) {
            if !event.repeats() {
                found.dates.push(self.date(event, &event.start, event.start.wall, None));
                continue;
            }
            let before = found.dates.len();
            found.broken |= !self.repeat(event, &shifts, &taken, &mut found.dates, &mut replaced);
            if let Some(rule) = event.rule.as_ref().filter(|_| found.dates.len() > before) {
                rhythms.push(rhythm::of_rule(rule));
            }
        }
        let newest = events()
            .filter(|(_, event)| event.instead_of.is_none() && event.repeats())
            .map(|(_, event)| event.sequence)
            .max();
        for event in counted() {
            let Some((stamp, _)) = &event.instead_of else { continue };
            // A series that was shortened later has no place for it any more.
            let outdated = newest.is_some_and(|newest| newest > event.sequence)
                && self.within.has(stamp.wall.day())
                && !self.stands_for(stamp, leading, &replaced);
            if !outdated {
                found.dates.push(self.date(event, &event.start, event.start.wall, None));
            }
        }
        let first = rhythms.first().copied();
        found.often = first.filter(|often| rhythms.iter().all(|other| other == often));
        found.dates.sort_unstable();
        // The latest entry with most people counts.
        found.dates.reverse();
        found.dates.dedup_by_key(|date| date.when);
        found.dates.reverse();
        Some(found)
    }

    /// Whether a stamp is one of the dates of a series for which others stand.
    fn stands_for(&self, stamp: &Stamp, leading: &Event, replaced: &[Date]) -> bool {
        let one = Taken::new(std::iter::once(stamp), self);
        replaced.iter().any(|date| one.has(date.wall, date.when, leading.start.whole_day))
    }

    /// The dates of an event that repeats, and those that others stand for. Gives whether its rule
    /// could be followed.
    fn repeat(
        &self,
        event: &Event,
        shifts: &[Shift],
        taken: &Taken,
        dates: &mut Vec<Date>,
        replaced: &mut Vec<Date>,
    ) -> bool {
        let start = &event.start;
        let clock = self.clock(start);
        let without = Taken::new(event.without.iter(), self);
        let last = event.rule.as_ref().and_then(|rule| rule.until.as_ref());
        let last = last.and_then(|date| super::event::stamp(date, start.clock));
        let ended = |wall: Wall| match &last {
            None => false,
            Some(last) if last.whole_day || start.whole_day => wall.day() > last.wall.day(),
            // Nobody knows which hour that is here: the day counts.
            Some(last) if last.clock == ClockRef::Utc && clock.is_floating() => {
                wall.day() > last.wall.day()
            }
            Some(last) => clock.when(wall, self.zones) > self.when(last),
        };
        // A day more on each side: the days of the reader are others.
        let within = self.within.from.plus(-1)..self.within.to.plus(1);
        let by_rule = match &event.rule {
            Some(rule) => rule::dates(rule, start.wall, &within, ended),
            None => Some(vec![start.wall]),
        };
        let followed = by_rule.is_some();
        for wall in by_rule.unwrap_or_else(|| vec![start.wall]) {
            let date = self.date(event, start, wall, None);
            if without.has(wall, date.when, start.whole_day) {
                continue;
            }
            if taken.has(wall, date.when, start.whole_day) {
                replaced.push(Date { wall, ..date });
                continue;
            }
            let shift = shifts.iter().rev().find(|(from, ..)| *from <= date.when);
            dates.push(match shift {
                Some((_, by, minutes)) => {
                    Date { minutes: *minutes, ..self.date(event, start, wall.plus(*by), None) }
                }
                None => date,
            });
        }
        for (stamp, minutes) in &event.besides {
            let date = self.date(event, stamp, stamp.wall, *minutes);
            if without.has(stamp.wall, date.when, start.whole_day) {
                continue;
            }
            if taken.has(stamp.wall, date.when, start.whole_day) {
                replaced.push(Date { wall: stamp.wall, ..date });
            } else {
                dates.push(date);
            }
        }
        followed
    }

    /// How a series is moved, in order.
    fn shifts(&self, entries: &[usize]) -> Vec<Shift> {
        let mut shifts: Vec<Shift> = entries
            .iter()
            .filter_map(|at| {
                let event = self.events.get(*at)?;
                let (from, following) = event.instead_of.as_ref()?;
                let by = self.when(&event.start).0 - self.when(from).0;
                following.then(|| (self.when(from), by, event.length.minutes().unwrap_or(0)))
            })
            .collect();
        shifts.sort_unstable();
        shifts
    }
}

/// The next date of a meeting from a day on, by its own clocks; `None` if there is none in the next
/// years. `entries` are those of the meeting, `components` have the zones of the file. An error if
/// its rule cannot be followed.
pub(in crate::read) fn next(
    entries: &[&ICalendarComponent],
    components: &[ICalendarComponent],
    from: Day,
    zones: &dyn Zones,
) -> Result<Option<(Day, Minute)>, ()> {
    let mut whole = Whole::default();
    whole.define(components, zones);
    let names = &mut whole.names;
    let read = |entry: &&ICalendarComponent| {
        Event::read(entry, 0, ClockRef::Unsaid, names, zones, &mut Vec::new())
    };
    let events: Vec<Event> = entries.iter().filter_map(read).collect();
    let reader = Reader {
        events: &events,
        clocks: &whole.clocks(zones),
        here: None,
        zones,
        within: Days { from, to: from.plus(YEARS * 366) },
        me: None,
        settings: &Settings::at(Now { day: from, minute: Minute::MIDNIGHT }),
    };
    let all: Vec<usize> = (0..events.len()).collect();
    let found = reader.expand(&all).filter(|found| !found.broken).ok_or(())?;
    let next = found.dates.iter().map(|date| date.wall).filter(|wall| wall.day() >= from).min();
    Ok(next.map(|wall| (wall.day(), wall.minute())))
}
