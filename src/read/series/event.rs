//! An entry of a calendar, as far as hours and people follow from it.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarParameterValue,
    ICalendarPeriod, ICalendarProperty, ICalendarRecurrenceRule, ICalendarUserTypes,
    ICalendarValue,
};

use super::super::entry::{self, parameter, property, text};
use super::super::reading::{State, Trouble};
use super::super::title;
use super::super::who::Sort;
use super::clock::Wall;
use super::people::{Guest, Id, People};
use crate::meeting::time::Day;
use crate::meeting::zones::Zones;

/// The most characters of a title.
const MOST_TITLE: usize = 200;
/// The most dates that are taken out of a series or put in.
const MOST_EXCEPTIONS: usize = 5_000;

/// How many names of zones a file may have; beyond that they are unsaid.
const MOST_ZONES: usize = 500;

/// On which clock something is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum ClockRef {
    /// It is a day, or the clock is not said.
    #[default]
    Unsaid,
    Utc,
    /// That of a name: see [`Names`].
    Named(u16),
}

/// The names of zones in a file.
#[derive(Debug, Default)]
pub(super) struct Names(pub(super) Vec<String>);

impl Names {
    pub(super) fn number(&mut self, name: &str) -> ClockRef {
        let at = self.0.iter().position(|known| known == name).or_else(|| {
            let at = self.0.len();
            (at < MOST_ZONES).then(|| self.0.push(name.to_owned())).map(|()| at)
        });
        at.and_then(|at| u16::try_from(at).ok()).map_or(ClockRef::Unsaid, ClockRef::Named)
    }
}

/// A day, or an hour of it, as it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stamp {
    pub(super) wall: Wall,
    pub(super) clock: ClockRef,
    /// A day without an hour.
    pub(super) whole_day: bool,
}

/// How long an entry takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    Minutes(u32),
    /// Whole days, or from an hour of one to an hour of another day.
    Days,
    /// It has no end.
    Open,
}

impl Length {
    pub(super) fn minutes(self) -> Option<u32> {
        match self {
            Self::Minutes(minutes) => Some(minutes),
            Self::Days | Self::Open => None,
        }
    }
}

/// An entry of a calendar.
#[derive(Debug)]
pub(super) struct Event {
    /// Its number in the file, from 1.
    pub(super) number: usize,
    /// Under what it is known, with what was cut off by [`Event::base`].
    pub(super) uid: String,
    /// Which date of a series it is, and whether all later ones move with it.
    pub(super) instead_of: Option<(Stamp, bool)>,
    pub(super) sequence: i64,
    pub(super) title: String,
    pub(super) start: Stamp,
    pub(super) length: Length,
    pub(super) rule: Option<Box<ICalendarRecurrenceRule>>,
    /// Whether it has dates of its own beside a rule.
    pub(super) without: Vec<Stamp>,
    pub(super) besides: Vec<(Stamp, Option<u32>)>,
    pub(super) organiser: Option<Id>,
    /// Everybody by number, the organiser among them, sorted.
    pub(super) people: Vec<Id>,
    pub(super) lists: Vec<Id>,
    pub(super) declined: Vec<Id>,
    /// Whether guests are named, be it only a room.
    pub(super) invites: bool,
    pub(super) cancelled: bool,
    pub(super) private: bool,
}

impl Event {
    /// The name of the series, whatever was changed in it: Google adds `_R` and a date.
    pub(super) fn base(&self) -> &str {
        // "…@google.com" is the same for all.
        let uid = self.uid.strip_suffix("@google.com").unwrap_or(&self.uid);
        let is_date = |rest: &str| {
            let date = rest.strip_prefix('R').and_then(|rest| rest.get(..8));
            date.is_some_and(|date| date.bytes().all(|byte| byte.is_ascii_digit()))
        };
        match uid.rsplit_once('_') {
            Some((base, rest)) if is_date(rest) => base,
            _ => uid,
        }
    }

    /// Which date of a series it is.
    pub(super) fn date_of_series(&self) -> Option<(Wall, bool)> {
        self.instead_of.as_ref().map(|(stamp, _)| (stamp.wall, stamp.whole_day))
    }

    /// Whether it repeats by itself.
    pub(super) fn repeats(&self) -> bool {
        self.rule.is_some() || !self.besides.is_empty()
    }

    /// Reads an entry but for who is invited. What is wrong with it goes into `troubles`; without a
    /// start it is none.
    pub(super) fn read(
        component: &ICalendarComponent,
        number: usize,
        unsaid: ClockRef,
        names: &mut Names,
        zones: &dyn Zones,
        troubles: &mut Vec<(Trouble, String)>,
    ) -> Option<Self> {
        let entry = entry::Event { number, component };
        let summary = property(&entry, &ICalendarProperty::Summary).map(text).unwrap_or_default();
        let (title, state) = title::cut(&summary.replace(['\n', '\r'], " "));
        let title: String = title.chars().take(MOST_TITLE).collect();
        let first = property(&entry, &ICalendarProperty::Dtstart);
        let Some(mut start) = first.and_then(|first| stamps(first, names).into_iter().next())
        else {
            troubles.push((Trouble::Start, title));
            return None;
        };
        if start.clock == ClockRef::Unsaid && !start.whole_day {
            start.clock = unsaid;
        }
        start.whole_day |= entry::is_whole_days(&entry);
        let minutes = entry::minutes(&entry, zones).unwrap_or_else(|()| {
            troubles.push((Trouble::End, title.clone()));
            None
        });
        let rule = entry::rule(&entry).cloned().map(Box::new);
        if rule.is_none() && property(&entry, &ICalendarProperty::Rrule).is_some() {
            troubles.push((Trouble::Rule, title.clone()));
        }
        let length = match minutes {
            _ if start.whole_day => Length::Days,
            Some(minutes) => Length::Minutes(minutes),
            None if is_long(&entry, &start, names) => Length::Days,
            None => Length::Open,
        };
        let mut event = Self {
            number,
            uid: property(&entry, &ICalendarProperty::Uid).map(text).unwrap_or_default().to_owned(),
            instead_of: None,
            sequence: 0,
            title,
            start,
            length,
            rule,
            without: Vec::new(),
            besides: Vec::new(),
            organiser: None,
            people: Vec::new(),
            lists: Vec::new(),
            declined: Vec::new(),
            invites: false,
            cancelled: state == Some(State::Cancelled) || entry::status(&entry) == "CANCELLED",
            private: false,
        };
        for entry in &component.entries {
            event.add(entry, names);
        }
        Some(event)
    }

    fn add(&mut self, entry: &ICalendarEntry, names: &mut Names) {
        match &entry.name {
            ICalendarProperty::RecurrenceId => {
                let following = parameter(entry, &ICalendarParameterName::Range).is_some();
                self.instead_of =
                    stamps(entry, names).first().map(|instead_of| (*instead_of, following));
            }
            ICalendarProperty::Sequence => {
                if let Some(ICalendarValue::Integer(number)) = entry.values.first() {
                    self.sequence = *number;
                }
            }
            ICalendarProperty::Exdate if self.without.len() < MOST_EXCEPTIONS => {
                self.without.extend(stamps(entry, names));
            }
            ICalendarProperty::Rdate if self.besides.len() < MOST_EXCEPTIONS => {
                self.besides.extend(stamps(entry, names).into_iter().map(|date| (date, None)));
                self.besides.extend(periods(entry, names));
            }
            ICalendarProperty::Class => {
                let class = text(entry);
                self.private = class.eq_ignore_ascii_case("PRIVATE")
                    || class.eq_ignore_ascii_case("CONFIDENTIAL");
            }
            _ => {}
        }
    }

    /// Takes who is invited, and who invites.
    pub(super) fn invite(&mut self, invitations: &[Invitation], people: &People) {
        let organiser = invitations.iter().find(|invitation| invitation.organises);
        self.organiser = organiser.and_then(|organiser| match organiser.guest {
            Some(Guest::Person(id)) => Some(id),
            _ => None,
        });
        let guests = invitations.iter().filter(|invitation| !invitation.organises);
        for Invitation { guest, organises, declines } in organiser.into_iter().chain(guests) {
            self.invites |= !organises;
            match *guest {
                Some(Guest::Person(id)) => {
                    let id = self.organiser.filter(|first| people.same(*first, id)).unwrap_or(id);
                    self.people.push(id);
                    if *declines {
                        self.declined.push(id);
                    }
                }
                Some(Guest::List(id)) => self.lists.push(id),
                Some(Guest::Room) | None => {}
            }
        }
        for ids in [&mut self.people, &mut self.lists] {
            ids.sort_unstable();
            ids.dedup();
        }
    }
}

/// What a line says of somebody who invites or is invited.
#[derive(Clone, Copy, Debug)]
pub(super) struct Invitation {
    guest: Option<Guest>,
    organises: bool,
    declines: bool,
}

impl Invitation {
    pub(super) fn read(entry: &ICalendarEntry, people: &mut People) -> Self {
        let said = |name| parameter(entry, name).unwrap_or_default();
        let organises = entry.name == ICalendarProperty::Organizer;
        let kind = entry.params.iter().find_map(|parameter| match &parameter.value {
            ICalendarParameterValue::Cutype(kind) => Some(kind),
            _ => None,
        });
        let only_told = said(&ICalendarParameterName::Role).replace('_', "-") == "NON-PARTICIPANT";
        let sort = match kind {
            _ if organises => Sort::Anyone,
            Some(ICalendarUserTypes::Group) => Sort::Group,
            Some(ICalendarUserTypes::Resource | ICalendarUserTypes::Room) => Sort::Room,
            // Who is only told of it takes no part; most of these are rooms.
            _ if only_told => Sort::Room,
            _ => Sort::Anyone,
        };
        Self {
            guest: people.guest(&said(&ICalendarParameterName::Cn), text(entry), sort),
            organises,
            declines: said(&ICalendarParameterName::Partstat) == "DECLINED",
        }
    }
}

/// Whether an entry takes a day or more.
fn is_long(entry: &entry::Event, start: &Stamp, names: &mut Names) -> bool {
    if let Some(end) = property(entry, &ICalendarProperty::Dtend) {
        let end = stamps(end, names).into_iter().next();
        return end.is_some_and(|end| end.wall.since(start.wall) >= 24 * 60);
    }
    let duration = property(entry, &ICalendarProperty::Duration);
    duration.and_then(|entry| entry.values.first()).is_some_and(|value| match value {
        ICalendarValue::Duration(duration) => {
            duration.weeks > 0 || duration.days > 0 || duration.hours >= 24
        }
        _ => false,
    })
}

/// The dates of a property.
fn stamps(entry: &ICalendarEntry, names: &mut Names) -> Vec<Stamp> {
    let clock = named(entry, names);
    (entry.values.iter())
        .filter_map(|value| match value {
            ICalendarValue::PartialDateTime(date) => stamp(date, clock),
            _ => None,
        })
        .collect()
}

fn periods(entry: &ICalendarEntry, names: &mut Names) -> Vec<(Stamp, Option<u32>)> {
    let clock = named(entry, names);
    let mut found = Vec::new();
    for value in &entry.values {
        let ICalendarValue::Period(period) = value else { continue };
        match period {
            ICalendarPeriod::Range { start, end } => {
                if let Some((start, end)) = stamp(start, clock).zip(stamp(end, clock)) {
                    found.push((start, u32::try_from(end.wall.since(start.wall)).ok()));
                }
            }
            ICalendarPeriod::Duration { start, duration } => {
                let hours = (u64::from(duration.weeks) * 7 + u64::from(duration.days)) * 24
                    + u64::from(duration.hours);
                let minutes = u32::try_from(hours * 60 + u64::from(duration.minutes)).ok();
                found.extend(stamp(start, clock).map(|start| (start, minutes)));
            }
        }
    }
    found
}

fn named(entry: &ICalendarEntry, names: &mut Names) -> ClockRef {
    match entry.tz_id().map(str::trim).filter(|name| !name.is_empty()) {
        Some(name) => names.number(name),
        None => ClockRef::Unsaid,
    }
}

/// A date as it is written. One with an offset of its own is one of UTC.
pub(super) fn stamp(date: &PartialDateTime, clock: ClockRef) -> Option<Stamp> {
    let day = Day::from_ymd(i32::from(date.year?), date.month?, date.day?)?;
    let Some(hour) = date.hour.filter(|hour| *hour < 25) else {
        return Some(Stamp { wall: Wall::of(day), clock: ClockRef::Unsaid, whole_day: true });
    };
    let minute = i64::from(date.minute.unwrap_or(0).min(59));
    let wall = Wall::of(day).plus(i64::from(hour) * 60 + minute);
    Some(match entry::ahead(date) {
        None => Stamp { wall, clock, whole_day: false },
        Some(ahead) => Stamp { wall: wall.plus(-ahead), clock: ClockRef::Utc, whole_day: false },
    })
}
