//! A calendar file (iCalendar, RFC 5545).
//!
//! Times are moments, written in UTC: on the day of a clock change what a clock shows may be
//! two moments, or none. A deadline is an event that takes no time from anybody, because
//! calendars show events everywhere and to-dos in few places.

use crate::meeting::Instant;

/// An entry of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When it begins.
    pub start: Instant,
    /// How long it is, in minutes.
    pub minutes: u32,
    /// Its title.
    pub title: String,
    /// Its text.
    pub text: String,
    /// Whether people are busy then.
    pub busy: bool,
}

/// Writes a calendar with these entries. `now` is when it is written, and `uid` makes a name
/// that no other entry has.
#[must_use]
pub fn calendar(entries: &[Entry], now: Instant, uid: &mut dyn FnMut() -> String) -> String {
    let mut out = String::new();
    line(&["BEGIN:VCALENDAR"], &mut out);
    line(&["VERSION:2.0"], &mut out);
    line(&["PRODID:-//Meeting or Async//EN"], &mut out);
    for entry in entries {
        line(&["BEGIN:VEVENT"], &mut out);
        line(&["UID:", &uid()], &mut out);
        line(&["DTSTAMP:", &time(now)], &mut out);
        line(&["DTSTART:", &time(entry.start)], &mut out);
        line(&["DTEND:", &time(entry.start.plus(entry.minutes.into()))], &mut out);
        line(&["SUMMARY:", &escaped(&entry.title)], &mut out);
        line(&["DESCRIPTION:", &escaped(&entry.text)], &mut out);
        line(&["TRANSP:", if entry.busy { "OPAQUE" } else { "TRANSPARENT" }], &mut out);
        line(&["END:VEVENT"], &mut out);
    }
    line(&["END:VCALENDAR"], &mut out);
    out
}

/// A line of the file. Longer ones are folded: at most 75 bytes, never within a character.
fn line(pieces: &[&str], out: &mut String) {
    let mut bytes = 0;
    for c in pieces.iter().flat_map(|piece| piece.chars()) {
        if bytes + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            bytes = 1;
        }
        out.push(c);
        bytes += c.len_utf8();
    }
    out.push_str("\r\n");
}

/// A moment as in 20261130T120000Z.
fn time(at: Instant) -> String {
    let (day, minute) = at.civil();
    let (year, month, date) = day.ymd();
    let mut out = String::new();
    let year = u16::try_from(year).unwrap_or(1970);
    for two in [year / 100, year % 100, u16::from(month), u16::from(date)] {
        push_two(two, &mut out);
    }
    out.push('T');
    push_two(minute.hour(), &mut out);
    push_two(minute.minute(), &mut out);
    out.push_str("00Z");
    out
}

fn push_two(n: u16, out: &mut String) {
    if n < 10 {
        out.push('0');
    }
    out.push_str(&n.to_string());
}

/// A text as a value.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            // No other control character may stand in a value.
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
