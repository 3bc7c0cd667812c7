//! Reads what is already written: an invitation, a mail, a pasted text, a calendar.
//!
//! [`read`] takes bytes and gives a [`Reading`]: values, each with where it was found and whether
//! it is sure, and problems. It answers for nobody: values are shown before they count.
//!
//! What is read: calendar files (`.ics`), with what real ones get wrong put right first
//! (`mend.rs`); mail files (`.eml`) with a calendar in them or only text; and text as Outlook,
//! Google Calendar, Teams, Zoom, Webex and people write it, in a dozen languages (`pasted.rs`).
//! [`suggest`](suggest::suggest) says what of a reading answers a question or fills a gap.
//!
//! What is not read: tasks and journals, free and busy times, attachments but calendars,
//! encrypted or signed content, vCards, pictures, Word and PDF. What a linked page says is not
//! looked up. Hours that a calendar costs are counted by [`series`]. A value that is not there is
//! `None` and never guessed; the exception is that a text which names no rhythm is taken, not
//! surely, for one meeting. What cannot be read is a [`Problem`], entry by entry.
//!
//! Bounds: 5 MB of a file, 100 KB of a text, [`MOST_PERSONS`] people by name (all are counted).
//!
//! No other module uses this one, so that it can become a chunk of its own; `calcard` and
//! `mail-parser` are named nowhere else.

mod agenda;
mod body;
mod calendar;
mod correct;
mod entry;
mod labels;
mod language;
mod layout;
mod mail;
mod mend;
mod pasted;
mod reading;
mod rhythm;
pub mod series;
pub mod suggest;
mod title;
mod when;
mod who;
mod words;
mod zone;

use crate::meeting::time::Now;
use crate::meeting::zones::{NoZones, Zones};
pub use correct::Finding;
pub use reading::{
    At, Format, Found, MOST_PERSONS, MOST_PROBLEMS, MOST_SERIES, Moment, Part, Person, Problem,
    Reading, Rhythm, Series, State, Trouble, Value, Zone,
};

/// The most that is read, in bytes.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;

/// What is known beside the text.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// What day it is where the reader is. Dates without a year, and the next date of a series,
    /// follow from it.
    pub now: Option<Now>,
    /// Tells what clocks say. An entry that begins on the clock of one zone and ends on that of
    /// another has its length from it, and a series that was moved its next date.
    pub zones: &'a dyn Zones,
}

/// No day is known, and no zone.
impl Default for Context<'_> {
    fn default() -> Self {
        Self { now: None, zones: &NoZones }
    }
}

/// Reads a file or a text.
#[must_use]
pub fn read(bytes: &[u8], context: &Context<'_>) -> Reading {
    let mut reading = Reading::default();
    let bytes = if bytes.len() > MOST_BYTES {
        reading.problem(None, "", Trouble::TooLarge);
        bytes.get(..MOST_BYTES).unwrap_or_default()
    } else {
        bytes
    };
    let head = mend::text(bytes.get(..bytes.len().min(16 * 1024)).unwrap_or_default());
    if mail::is_mail(&head) {
        reading.format = Format::Mail;
        if mail::read(bytes, context, &mut reading) {
            return reading;
        }
    }
    if is_calendar(&head) {
        reading.format = Format::Calendar;
        calendar::read(bytes, context, &mut reading);
        return reading;
    }
    reading.format = Format::Text;
    if is_binary(&head) {
        reading.problem(None, "", Trouble::NoText);
        return reading;
    }
    // A character has at most four bytes, and UTF-16 two for most.
    let most = bytes.get(..bytes.len().min(4 * body::MOST_TEXT)).unwrap_or_default();
    let text = mend::text(most);
    let (text, cut) = body::bounded(&text);
    if cut || most.len() < bytes.len() {
        reading.problem(None, "", Trouble::Cut);
    }
    pasted::read(text, context, &mut reading);
    reading
}

/// Whether a line begins a calendar. It may stand below something else that was pasted along.
fn is_calendar(head: &str) -> bool {
    // Folds may stand in the first line, too.
    let head = head.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
    head.lines().any(|line| {
        let line = line.trim_start_matches('\u{FEFF}').trim();
        let begins = |name: &str| {
            line.get(..name.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(name))
        };
        begins("BEGIN:VCALENDAR") || begins("BEGIN:VEVENT")
    })
}

/// Whether it is a picture or an archive.
fn is_binary(head: &str) -> bool {
    head.starts_with("PK\u{3}\u{4}") || head.starts_with("%PDF") || head.contains('\0')
}
