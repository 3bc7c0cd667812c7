//! A calendar file, entry by entry: only the lines from which hours and people follow are looked
//! at, so that a large file is read in small steps and no description is kept.

use std::borrow::Cow;

use super::super::mend;

/// The lines of an entry that count.
const KEPT: [&str; 18] = [
    "ATTENDEE",
    "CLASS",
    "DTEND",
    "DTSTART",
    "DURATION",
    "EXDATE",
    "ORGANIZER",
    "RDATE",
    "RECURRENCE-ID",
    "RRULE",
    "SEQUENCE",
    "STATUS",
    "SUMMARY",
    "TZID",
    "TZOFFSETTO",
    "UID",
    "X-LIC-LOCATION",
    "X-MICROSOFT-CDO-ALLDAYEVENT",
];

/// How much of a line is looked at to find its name.
const LONGEST_NAME: usize = 64;
/// What is shorter was not folded.
const SHORT: usize = 60;
/// The most that is kept of an entry: thousands of guests.
const MOST_OF_AN_ENTRY: usize = 1024 * 1024;

/// A part of a calendar.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// A line about the whole calendar, without folds.
    Head(String),
    /// A time zone, with its `BEGIN` and `END` and a line for each property.
    Zone(String),
    /// An event in the same form, and whether its end was there.
    Event(String, bool),
}

/// The parts of a calendar, one after the other.
#[derive(Debug)]
pub(super) struct Split {
    bytes: Vec<u8>,
    at: usize,
}

/// What a line is; names are in capitals.
enum Line<'a> {
    Begin(Cow<'a, str>),
    End(Cow<'a, str>),
    Property(Cow<'a, str>),
    /// It goes on with the last one.
    More,
}

impl Split {
    /// Calendars in UTF-16 are read, too.
    pub(super) fn new(bytes: Vec<u8>) -> Self {
        let wide = matches!(&*bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
        let bytes = if wide { mend::text(&bytes).into_bytes() } else { bytes };
        let at = if bytes.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
        Self { bytes, at }
    }

    /// How many bytes were read, and how many there are.
    pub(super) fn progress(&self) -> (usize, usize) {
        (self.at, self.bytes.len())
    }

    /// The next part, or the next `None` if `most` lines have none.
    pub(super) fn next(&mut self, most: usize) -> Option<Block> {
        for _ in 0..most {
            let (begin, end) = self.line()?;
            match kind(&self.bytes, begin, end) {
                Line::Begin(name) if name == "VEVENT" || name == "VTIMEZONE" => {
                    let name = name.into_owned();
                    return Some(self.block(&name));
                }
                Line::Property(name)
                    if matches!(&*name, "METHOD" | "NAME") || name.starts_with("X-WR-") =>
                {
                    let line = self.bytes.get(begin..end)?;
                    return Some(Block::Head(unfolded(line).into_owned()));
                }
                _ => {}
            }
        }
        None
    }

    /// Whether everything was read.
    pub(super) fn is_done(&self) -> bool {
        self.at >= self.bytes.len()
    }

    /// The next line with its folds: from where to where.
    fn line(&mut self) -> Option<(usize, usize)> {
        let begin = self.at;
        if begin >= self.bytes.len() {
            return None;
        }
        let mut end = begin;
        loop {
            let rest = self.bytes.get(end..).unwrap_or_default();
            let text = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
            end += text.unwrap_or(rest.len());
            // An empty line between a line and its fold is a line end that was doubled.
            let rest = self.bytes.get(end..).unwrap_or_default();
            let ends = rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
            self.at = end + ends;
            if !matches!(self.bytes.get(self.at), Some(b' ' | b'\t')) {
                return Some((begin, end));
            }
            end = self.at;
        }
    }

    /// The part that began, up to its end, or to where another begins.
    fn block(&mut self, name: &str) -> Block {
        let event = name == "VEVENT";
        let mut kept = Kept::default();
        kept.part("BEGIN", name);
        // Alarms have texts and lengths of their own.
        let mut inside = 0_usize;
        let mut keeps = false;
        let mut complete = false;
        let mut start = self.at;
        while let Some((begin, end)) = self.line() {
            let line = self.bytes.get(begin..end).unwrap_or_default();
            match kind(&self.bytes, begin, end) {
                Line::End(ended) if ended == name => {
                    complete = true;
                    break;
                }
                // The end of the entry was lost.
                Line::Begin(other) if matches!(&*other, "VEVENT" | "VTIMEZONE" | "VTODO") => {
                    self.at = start;
                    break;
                }
                Line::End(other) if other == "VCALENDAR" => break,
                Line::Begin(part) if !event => {
                    keeps = true;
                    kept.part("BEGIN", &part);
                }
                Line::End(part) if !event => kept.part("END", &part),
                Line::Begin(_) => {
                    inside += 1;
                    keeps = false;
                }
                Line::End(_) => {
                    inside = inside.saturating_sub(1);
                    keeps = false;
                }
                Line::Property(property) => {
                    keeps = inside == 0 && KEPT.contains(&&*property);
                    if keeps {
                        kept.line(line);
                    }
                }
                Line::More if keeps => kept.more(line),
                Line::More => {}
            }
            start = self.at;
        }
        kept.end();
        kept.part("END", name);
        if event { Block::Event(kept.text, complete) } else { Block::Zone(kept.text) }
    }
}

/// What the line from here to there is.
fn kind(bytes: &[u8], begin: usize, end: usize) -> Line<'_> {
    let line = bytes.get(begin..end).unwrap_or_default();
    let head = line.get(..LONGEST_NAME).unwrap_or(line);
    let folded = head.contains(&b'\n') || head.contains(&b'\r');
    // Nearly every line is as it should be, and is only looked at.
    if let (false, Ok(head)) = (folded, std::str::from_utf8(head)) {
        return kind_of(head);
    }
    let head = unfold(line.get(..4 * LONGEST_NAME).unwrap_or(line));
    match kind_of(&String::from_utf8_lossy(&head)) {
        Line::Begin(name) => Line::Begin(name.into_owned().into()),
        Line::End(name) => Line::End(name.into_owned().into()),
        Line::Property(name) => Line::Property(name.into_owned().into()),
        Line::More => Line::More,
    }
}

fn kind_of(head: &str) -> Line<'_> {
    let Some((name, rest)) = mend::parted(head) else { return Line::More };
    let value = || in_capitals(rest.trim_start_matches(':').trim());
    match in_capitals(name) {
        name if name == "BEGIN" => Line::Begin(value()),
        name if name == "END" => Line::End(value()),
        name => Line::Property(name),
    }
}

fn in_capitals(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_lowercase()) {
        name.to_ascii_uppercase().into()
    } else {
        name.into()
    }
}

/// The lines of a part that are kept, with their mistakes put right.
#[derive(Default)]
struct Kept {
    text: String,
    /// Where the last line begins, which may go on.
    last: usize,
}

impl Kept {
    fn part(&mut self, what: &str, name: &str) {
        self.end();
        self.text.extend([what, ":", name]);
        self.end();
    }

    fn line(&mut self, line: &[u8]) {
        self.end();
        self.text.push_str(&unfolded(line));
    }

    /// The blank that marks a fold was lost, or a title has a real line break.
    fn more(&mut self, line: &[u8]) {
        let length = self.text.len() - self.last;
        if length < MOST_OF_AN_ENTRY {
            self.text.push_str(if length < SHORT { "\\n" } else { "" });
            self.text.push_str(&unfolded(line));
        }
    }

    fn end(&mut self) {
        let line = self.text.get(self.last..).unwrap_or_default();
        if line.is_empty() {
            return;
        }
        if self.last >= MOST_OF_AN_ENTRY {
            self.text.truncate(self.last);
            return;
        }
        // Quotes are mended everywhere, blanks in dates and rules: DTSTART, EXDATE, RRULE.
        let dates = line.starts_with(['D', 'E', 'R', 'd', 'e', 'r']);
        if line.contains('"') || dates && line.contains([' ', '\t', '\u{A0}']) {
            let line = mend::repaired(line);
            self.text.truncate(self.last);
            self.text.push_str(&line);
        }
        self.text.push_str("\r\n");
        self.last = self.text.len();
    }
}

fn unfold(line: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(line.len());
    let mut ended = false;
    for byte in line {
        match byte {
            b'\n' | b'\r' => ended = true,
            b' ' | b'\t' if ended => ended = false,
            byte => {
                ended = false;
                out.push(*byte);
            }
        }
    }
    out
}

fn unfolded(line: &[u8]) -> Cow<'_, str> {
    if line.contains(&b'\n') || line.contains(&b'\r') {
        mend::narrow(&unfold(line)).into_owned().into()
    } else {
        mend::narrow(line)
    }
}
