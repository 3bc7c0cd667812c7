//! What the lines of an entry of a calendar say, each by itself.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarParameterName,
    ICalendarParameterValue, ICalendarProperty, ICalendarRecurrenceRule, ICalendarValue,
};

use super::reading::{Rhythm, Zone};
use super::{rhythm, zone};
use crate::meeting::time::{Day, Minute};
use crate::meeting::zones::{Instant, Zones, moment};

/// An event of a file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Event<'c> {
    /// Its number in the file, from 1.
    pub(super) number: usize,
    pub(super) component: &'c ICalendarComponent,
}

pub(super) fn property<'c>(
    event: &Event<'c>,
    name: &ICalendarProperty,
) -> Option<&'c ICalendarEntry> {
    event.component.entries.iter().find(|entry| entry.name == *name)
}

pub(super) fn text(entry: &ICalendarEntry) -> &str {
    entry.values.first().and_then(ICalendarValue::as_text).unwrap_or_default()
}

/// What stands in a date, for a person to see.
pub(super) fn shown(entry: &ICalendarEntry) -> String {
    let date = entry.values.first().and_then(|value| match value {
        ICalendarValue::PartialDateTime(date) => date.to_rfc3339(),
        _ => None,
    });
    format!("{} {}", date.unwrap_or_default(), entry.tz_id().unwrap_or_default())
}

pub(super) fn parameter(entry: &ICalendarEntry, name: &ICalendarParameterName) -> Option<String> {
    let parameter = entry.params.iter().find(|parameter| parameter.name == *name)?;
    Some(match &parameter.value {
        ICalendarParameterValue::Text(text) => text.clone(),
        ICalendarParameterValue::Role(role) => {
            format!("{role:?}").to_ascii_uppercase().replace("PARTICIPANT", "-PARTICIPANT")
        }
        ICalendarParameterValue::Partstat(status) => format!("{status:?}").to_ascii_uppercase(),
        other => other.as_text().unwrap_or_default().to_owned(),
    })
}

pub(super) fn status(event: &Event) -> String {
    property(event, &ICalendarProperty::Status).map(text).unwrap_or_default().to_ascii_uppercase()
}

pub(super) fn rule<'c>(event: &Event<'c>) -> Option<&'c ICalendarRecurrenceRule> {
    property(event, &ICalendarProperty::Rrule)?.values.iter().find_map(|value| match value {
        ICalendarValue::RecurrenceRule(rule) => Some(&**rule),
        _ => None,
    })
}

pub(super) fn rhythm(event: &Event) -> Rhythm {
    match rule(event) {
        Some(rule) => rhythm::of_rule(rule),
        None if property(event, &ICalendarProperty::Rrule).is_some()
            || property(event, &ICalendarProperty::Rdate).is_some() =>
        {
            Rhythm::Other
        }
        None => Rhythm::Once,
    }
}

/// The day and hour of a property; no hour if it is a day.
pub(super) fn date(entry: &ICalendarEntry) -> Option<(Day, Option<Minute>)> {
    let ICalendarValue::PartialDateTime(date) = entry.values.first()? else { return None };
    let day = Day::from_ymd(i32::from(date.year?), date.month?, date.day?)?;
    let minute = date
        .hour
        .and_then(|hour| Minute::new(u16::from(hour), u16::from(date.minute.unwrap_or(0))));
    Some((day, minute))
}

pub(super) fn raw_date(entry: &ICalendarEntry) -> Option<&PartialDateTime> {
    match entry.values.first()? {
        ICalendarValue::PartialDateTime(date) => Some(date),
        _ => None,
    }
}

/// What a date says, in minutes; those of UTC if there are several clocks.
fn instant(entry: &ICalendarEntry, apart: bool, zones: &dyn Zones) -> Option<Instant> {
    let (day, minute) = date(entry)?;
    let civil = Instant::of(day, minute.unwrap_or(Minute::MIDNIGHT));
    let Some(raw) = raw_date(entry).filter(|_| apart) else { return Some(civil) };
    if let Some(ahead) = ahead(raw) {
        return Some(civil.plus(-ahead));
    }
    Some(match entry.tz_id().and_then(zone::named) {
        Some(Zone::Named(name)) => moment(civil, |at| zones.offset(&name, at).unwrap_or(0).into()),
        _ => civil,
    })
}

/// How many minutes a date with an offset of its own is ahead of UTC.
pub(super) fn ahead(date: &PartialDateTime) -> Option<i64> {
    let minutes = i64::from(date.tz_hour?) * 60 + i64::from(date.tz_minute.unwrap_or(0));
    Some(if date.tz_minus { -minutes } else { minutes })
}

/// How long an event takes. Nothing if it takes whole days or has no end; an error if it ends
/// before it begins.
pub(super) fn minutes(event: &Event, zones: &dyn Zones) -> Result<Option<u32>, ()> {
    let Some(start) = property(event, &ICalendarProperty::Dtstart) else { return Ok(None) };
    if date(start).is_none_or(|(_, minute)| minute.is_none()) || is_whole_days(event) {
        return Ok(None);
    }
    let minutes = if let Some(end) = property(event, &ICalendarProperty::Dtend) {
        let universal =
            |entry: &ICalendarEntry| raw_date(entry).is_some_and(|date| date.tz_hour.is_some());
        let apart = start.tz_id() != end.tz_id() || universal(start) != universal(end);
        let instant = |entry| instant(entry, apart, zones);
        instant(end).zip(instant(start)).map(|(end, start)| end.0 - start.0)
    } else {
        property(event, &ICalendarProperty::Duration).and_then(|entry| match entry.values.first() {
            Some(ICalendarValue::Duration(duration)) if !duration.neg => {
                let days = u64::from(duration.weeks) * 7 + u64::from(duration.days);
                let minutes =
                    (days * 24 + u64::from(duration.hours)) * 60 + u64::from(duration.minutes);
                i64::try_from(minutes + u64::from(duration.seconds) / 60).ok()
            }
            _ => None,
        })
    };
    match minutes {
        None => Ok(None),
        Some(minutes) if minutes < 0 => Err(()),
        Some(minutes) => Ok(u32::try_from(minutes).ok().filter(|m| *m > 0 && *m < 1440)),
    }
}

pub(super) fn is_whole_days(event: &Event) -> bool {
    let says = event.component.entries.iter().any(|entry| {
        matches!(&entry.name, ICalendarProperty::Other(name) if name.eq_ignore_ascii_case("X-MICROSOFT-CDO-ALLDAYEVENT")) && text(entry).eq_ignore_ascii_case("TRUE")
    });
    let midnight = |name| {
        property(event, &name)
            .and_then(date)
            .is_some_and(|(_, minute)| minute == Some(Minute::MIDNIGHT))
    };
    says || midnight(ICalendarProperty::Dtstart) && midnight(ICalendarProperty::Dtend)
}

/// The offsets of a zone that the file defines, in minutes.
pub(super) fn offsets(components: &[ICalendarComponent], name: &str) -> Option<(i32, Option<i32>)> {
    let at = components.iter().position(|component| {
        component.component_type == ICalendarComponentType::VTimezone
            && component.entries.iter().any(|entry| {
                entry.name == ICalendarProperty::Tzid && text(entry).trim() == name.trim()
            })
    })?;
    let (mut standard, mut daylight) = (None, None);
    // Its parts follow it.
    for component in components.iter().skip(at + 1).take(20) {
        let slot = match component.component_type {
            ICalendarComponentType::Standard => &mut standard,
            ICalendarComponentType::Daylight => &mut daylight,
            _ => break,
        };
        let to =
            component.entries.iter().find(|entry| entry.name == ICalendarProperty::Tzoffsetto)?;
        let date = raw_date(to)?;
        let minutes = i32::from(date.tz_hour?) * 60 + i32::from(date.tz_minute.unwrap_or(0));
        *slot = Some(if date.tz_minus { -minutes } else { minutes });
    }
    Some((standard.or(daylight)?, daylight))
}
