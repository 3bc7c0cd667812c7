//! What real files get wrong, put right before a parser sees it: how text is encoded, and how the
//! lines of a calendar are folded, quoted and closed.

use std::borrow::Cow;

use super::reading::{Reading, Trouble};

/// Components are nested three deep; deeper ones are nobody's calendar.
const DEEPEST: usize = 8;

/// The text of some bytes: UTF-8, UTF-16 with a mark, or else Windows-1252.
pub(super) fn text(bytes: &[u8]) -> String {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => narrow(rest).into_owned(),
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => narrow(bytes).into_owned(),
    }
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| Some(unit(pair.try_into().ok()?)));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

pub(super) fn narrow(bytes: &[u8]) -> Cow<'_, str> {
    match str::from_utf8(bytes) {
        Ok(text) => text.into(),
        // One bad byte does not make it another encoding.
        Err(_) if mostly_utf8(bytes) => String::from_utf8_lossy(bytes),
        Err(_) => bytes.iter().map(|byte| windows(*byte)).collect(),
    }
}

fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().bytes().filter(|byte| *byte >= 0xC2).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > bad
}

fn windows(byte: u8) -> char {
    match byte {
        0x80 => '€',
        0x84 => '„',
        0x85 => '…',
        0x91 => '‘',
        0x92 => '’',
        0x93 => '“',
        0x94 => '”',
        0x96 => '–',
        0x97 => '—',
        byte => char::from(byte),
    }
}

/// A calendar with a line for each property, every component closed, and no mistakes that we know.
pub(super) fn calendar(bytes: &[u8], reading: &mut Reading) -> String {
    let lines = logical(bytes);
    let mut out = String::with_capacity(bytes.len());
    let mut open: Vec<String> = Vec::new();
    let mut entry = 0;
    for line in &lines {
        let (begins, name) = match parted(line) {
            Some((name, rest)) if name.eq_ignore_ascii_case("BEGIN") => (true, component(rest)),
            Some((name, rest)) if name.eq_ignore_ascii_case("END") => (false, component(rest)),
            _ => {
                if !open.is_empty() {
                    push(&mut out, &repaired(line));
                }
                continue;
            }
        };
        if begins {
            // An event within an event: the end of the first was lost.
            while name.starts_with('V') && name != "VALARM" && in_entry(&open) {
                reading.problem(Some(entry), "", Trouble::Unterminated);
                close_last(&mut open, &mut out);
            }
            entry += usize::from(name == "VEVENT");
            if open.len() < DEEPEST {
                push(&mut out, &format!("BEGIN:{name}"));
                open.push(name);
            }
        } else if open.contains(&name) {
            while open.last().is_some_and(|last| *last != name) {
                close_last(&mut open, &mut out);
            }
            close_last(&mut open, &mut out);
        }
    }
    if in_entry(&open) {
        reading.problem(Some(entry), "", Trouble::Unterminated);
    }
    while !open.is_empty() {
        close_last(&mut open, &mut out);
    }
    out
}

fn component(rest: &str) -> String {
    rest.trim_start_matches(':').trim().to_ascii_uppercase()
}

fn in_entry(open: &[String]) -> bool {
    open.iter().any(|name| name == "VEVENT" || name == "VTODO" || name == "VTIMEZONE")
}

fn close_last(open: &mut Vec<String>, out: &mut String) {
    if let Some(last) = open.pop() {
        push(out, &format!("END:{last}"));
    }
}

fn push(out: &mut String, line: &str) {
    out.push_str(line);
    out.push_str("\r\n");
}

/// The lines without folds. Octets are joined before they are decoded, because a fold may stand
/// within a character.
fn logical(bytes: &[u8]) -> Vec<String> {
    let wide = matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
    let decoded;
    let bytes = if wide {
        decoded = text(bytes);
        decoded.as_bytes()
    } else {
        bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
    };
    let mut unfolded: Vec<(Vec<u8>, usize)> = Vec::new();
    for raw in bytes.split(|byte| *byte == b'\n' || *byte == b'\r') {
        match (raw.split_first(), unfolded.last_mut()) {
            (None, _) => {}
            (Some((b' ' | b'\t', rest)), Some((last, width))) => {
                last.extend_from_slice(rest);
                *width = raw.len();
            }
            _ => unfolded.push((raw.to_vec(), raw.len())),
        }
    }
    let mut lines: Vec<String> = Vec::new();
    // How long the last line of the file was: a short one was not folded.
    let mut width = 0;
    for (octets, last_width) in unfolded {
        let line = narrow(&octets).into_owned();
        match lines.last_mut() {
            Some(last) if parted(&line).is_none() => {
                // The blank that marks a fold was lost, or a text has real line breaks.
                if width < 60 && is_prose(last) {
                    last.push_str("\\n");
                }
                last.push_str(&line);
            }
            _ => lines.push(line),
        }
        width = last_width;
    }
    lines
}

fn is_prose(line: &str) -> bool {
    let prose = ["DESCRIPTION", "SUMMARY", "COMMENT", "LOCATION"];
    parted(line).is_some_and(|(name, _)| prose.iter().any(|p| name.eq_ignore_ascii_case(p)))
}

/// The name of a property and what follows, or nothing if the line is no property.
pub(super) fn parted(line: &str) -> Option<(&str, &str)> {
    let at = line.bytes().position(|byte| matches!(byte, b':' | b';'))?;
    let (name, rest) = line.split_at_checked(at)?;
    let name = name.trim();
    let fits = !name.is_empty()
        && name.len() <= 60
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        && name.bytes().next().is_some_and(|b| b.is_ascii_alphabetic());
    // "Join: https" is no property, and "dtstart" is one.
    let known = name.bytes().all(|b| !b.is_ascii_lowercase())
        || name.bytes().all(|b| !b.is_ascii_uppercase()) && NAMES.contains(&&*name.to_uppercase())
        || name.starts_with("X-")
        || name.starts_with("x-");
    (fits && known && (!LOOKS_LIKE_ONE.contains(&name))).then_some((name, rest))
}

/// What stands in capitals at the beginning of a line of text.
const LOOKS_LIKE_ONE: [&str; 5] = ["PIN", "ID", "SIP", "TEL", "HTTPS"];

const NAMES: [&str; 20] = [
    "BEGIN",
    "END",
    "ATTENDEE",
    "ORGANIZER",
    "SUMMARY",
    "DESCRIPTION",
    "LOCATION",
    "DTSTART",
    "DTEND",
    "DTSTAMP",
    "DURATION",
    "RRULE",
    "EXDATE",
    "RDATE",
    "UID",
    "STATUS",
    "METHOD",
    "PRODID",
    "TZID",
    "VERSION",
];

/// A line with its quotes and blanks put right.
pub(super) fn repaired(line: &str) -> String {
    let Some((name, _)) = parted(line) else { return String::new() };
    let upper = name.to_ascii_uppercase();
    let mut line = line.to_owned();
    if colon(&line).is_none() {
        line = line.replace('"', "");
    }
    if matches!(&*upper, "RRULE" | "EXRULE" | "EXDATE" | "RDATE" | "DTSTART" | "DTEND" | "DURATION")
        && let Some(at) = colon(&line)
        && let Some((head, value)) = line.split_at_checked(at)
    {
        line = format!("{head}{}", value.replace([' ', '\t', '\u{A0}', '"'], ""));
    }
    line
}

/// Where the value begins: the first colon outside of quotes.
fn colon(line: &str) -> Option<usize> {
    let mut quoted = false;
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b':' if !quoted => return Some(at),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_broken_is_mended() {
        for (broken, mended) in [
            ("SUMMARY:a\r\n b", "SUMMARY:ab"),
            (
                "ORGANIZER;CN=A:MAILTO:a.very.long.address.of.somebody@exampl.example.exa\nmple.org",
                "ORGANIZER;CN=A:MAILTO:a.very.long.address.of.somebody@exampl.example.example.org",
            ),
            ("DESCRIPTION:short\nJoin: https://a", "DESCRIPTION:short\\nJoin: https://a"),
            (
                "DTSTART;TZID=\"W. Europe Standard Time:20200609T090000\"",
                "DTSTART;TZID=W. Europe Standard Time:20200609T090000",
            ),
            ("RRULE:FREQ=DAILY;BYDAY=MO, TU", "RRULE:FREQ=DAILY;BYDAY=MO,TU"),
        ] {
            let file = format!("BEGIN:VEVENT\n{broken}\nEND:VEVENT");
            let out = calendar(file.as_bytes(), &mut Reading::default());
            assert_eq!(out, format!("BEGIN:VEVENT\r\n{mended}\r\nEND:VEVENT\r\n"));
        }
    }

    #[test]
    fn a_fold_within_a_character_and_a_lost_end_lose_nothing() {
        let mut reading = Reading::default();
        let out =
            calendar(b"\xEF\xBB\xBFBEGIN:VEVENT\nSUMMARY:\xC3\n \xA4\nBEGIN:VEVENT", &mut reading);
        assert!(out.contains("SUMMARY:ä\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nEND:VEVENT"), "{out}");
        assert_eq!(reading.problems.len(), 2);
    }
}
