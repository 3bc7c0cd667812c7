//! Links and files: whoever opens them finds what was written, and nothing else.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot set itself up has failed"
)]

use std::str::FromStr;

use icalendar::{Calendar, Component, DatePerhapsTime};
use meeting_or_async::draft::channel::Sheet;
use meeting_or_async::draft::send::calendar::{Entry, calendar};
use meeting_or_async::draft::send::{mail, name, teams};
use meeting_or_async::meeting::time::{Day, Minute};
use proptest::prelude::*;
use proptest::sample::select;

fn text() -> impl Strategy<Value = String> {
    let nasty = select(vec![
        "&body=x",
        "?bcc=a@b.c",
        "\r\nBcc: a@b.c\r\n",
        "%0D%0A",
        "%",
        "=",
        "#",
        "+",
        "a;b,c\\d",
        "\n",
        "\n ",
        "\\n",
        "ספק",
        "🎉",
        "END:VEVENT",
        ":",
        "\"",
        "'",
        "<",
        "\u{0}",
        "\u{7f}",
        "- ",
        "@here",
        "Thank you",
        "é",
    ]);
    let piece = prop_oneof![4 => nasty.prop_map(str::to_owned), 2 => "[a-zA-Z ]{1,30}", 1 => any::<String>()];
    prop::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}

fn sheets() -> impl Strategy<Value = Sheet> {
    (text(), text()).prop_map(|(subject, body)| Sheet::read(&subject, &body))
}

/// The headers of a link, decoded as RFC 6068 and RFC 3986 say.
fn headers(href: &str) -> Vec<(String, String)> {
    let (_, query) = href.split_once('?').unwrap_or_default();
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap();
            (decoded(name), decoded(value))
        })
        .collect()
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let hex = [rest.next().unwrap(), rest.next().unwrap()];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&hex).unwrap(), 16).unwrap());
        } else {
            assert!(byte.is_ascii_graphic(), "{byte} in {text}");
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

fn moment() -> impl Strategy<Value = (Day, Minute)> {
    (0..60_000_i32, 0..24_u16, 0..60_u16)
        .prop_map(|(day, hour, minute)| (Day::EPOCH.plus(day), Minute::new(hour, minute).unwrap()))
}

fn entry() -> impl Strategy<Value = Entry> {
    ("[0-9a-f]{32}", moment(), moment(), text(), text(), any::<bool>()).prop_map(
        |(uid, start, end, title, text, busy)| {
            let sheet = Sheet::read(&title, &text);
            let title = sheet.subject.clone().unwrap_or_default();
            Entry { uid, start, end, title, text: sheet.plain(), busy }
        },
    )
}

/// A moment as a parser has read it, in the same form as ours.
fn read_moment(read: &DatePerhapsTime) -> String {
    let DatePerhapsTime::DateTime(icalendar::CalendarDateTime::Utc(time)) = read else {
        panic!("not in UTC: {read:?}")
    };
    time.format("%Y-%m-%d %H:%M:%S").to_string()
}

fn written((day, minute): (Day, Minute)) -> String {
    let (year, month, date) = day.ymd();
    format!("{year:04}-{month:02}-{date:02} {:02}:{:02}:00", minute.hour(), minute.minute())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_mail_link_has_the_subject_and_the_text_and_nothing_else(sheet in sheets()) {
        let link = mail(&sheet);
        prop_assert!(link.href.starts_with("mailto:") && link.href.len() <= 1800);
        let mut expected = Vec::new();
        if let Some(subject) = &sheet.subject {
            expected.push(("subject".to_owned(), subject.clone()));
        }
        if link.whole {
            expected.push(("body".to_owned(), sheet.plain().replace('\n', "\r\n")));
        }
        let has = headers(&link.href);
        // A subject that is too long for any link is left out too.
        if has.len() == expected.len() {
            prop_assert_eq!(has, expected);
        } else {
            let subject = sheet.subject.unwrap_or_default();
            prop_assert!(subject.len() * 3 > 1700, "{subject}");
        }
    }

    #[test]
    fn a_teams_link_has_the_message_and_nobody_to_send_it_to(sheet in sheets()) {
        let Some(href) = teams(&sheet) else { return Ok(()) };
        prop_assert!(href.starts_with("https://teams.microsoft.com/l/chat/0/0?") && href.len() <= 1800);
        let has = headers(&href);
        prop_assert_eq!(has.len(), 2);
        prop_assert_eq!(&has[0], &("users".to_owned(), String::new()));
        prop_assert_eq!(has[1].0.as_str(), "message");
        let message = has[1].1.replace('\u{2060}', "");
        prop_assert!(message.ends_with(&sheet.plain().replace('\u{2060}', "")), "{message}");
    }

    #[test]
    fn another_program_reads_the_calendar_and_gives_the_values_back(
        entries in prop::collection::vec(entry(), 1..3),
        now in moment(),
    ) {
        let file = calendar(&entries, now);
        for line in file.split_inclusive("\r\n") {
            let line = line.strip_suffix("\r\n").unwrap();
            prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
        }
        let read = Calendar::from_str(&file).unwrap();
        let events: Vec<_> = read.components.iter().filter_map(|c| c.as_event()).collect();
        prop_assert_eq!(read.components.len(), entries.len());
        for (event, entry) in events.iter().zip(&entries) {
            prop_assert_eq!(event.get_uid(), Some(entry.uid.as_str()));
            prop_assert_eq!(event.get_summary().unwrap_or_default(), entry.title.as_str());
            prop_assert_eq!(event.get_description().unwrap_or_default(), entry.text.as_str());
            prop_assert_eq!(read_moment(&event.get_start().unwrap()), written(entry.start));
            prop_assert_eq!(read_moment(&event.get_end().unwrap()), written(entry.end));
            prop_assert_eq!(read_moment(&DatePerhapsTime::from(event.get_timestamp().unwrap())), written(now));
            let transparent = event.property_value("TRANSP") == Some("TRANSPARENT");
            prop_assert_eq!(transparent, !entry.busy);
            for guest in ["ATTENDEE", "ORGANIZER", "ATTACH", "URL"] {
                prop_assert_eq!(event.property_value(guest), None);
            }
        }
    }

    #[test]
    fn a_file_has_a_name_that_every_system_takes(subject in text()) {
        let name = name(Some(&subject), "opening", ".md");
        let stem = name.strip_suffix(".md").unwrap();
        prop_assert!(!stem.is_empty() && stem.chars().count() <= 48, "{name}");
        prop_assert!(stem.chars().all(|c| c.is_alphanumeric() || c == '-'), "{name}");
        prop_assert!(!stem.starts_with('-') && !stem.ends_with('-'), "{name}");
    }
}

#[test]
fn a_long_text_is_not_cut_off_in_a_link() {
    let sheet = Sheet::read("Lunch", &"word ".repeat(400));
    let link = mail(&sheet);
    assert_eq!((link.href.as_str(), link.whole), ("mailto:?subject=Lunch", false));
    assert_eq!(teams(&sheet), None);
    let short = mail(&Sheet::read("Lunch & more", "Hi,\n\n1 + 1 = 2?"));
    assert_eq!(
        short.href,
        "mailto:?subject=Lunch%20%26%20more&body=Hi%2C%0D%0A%0D%0A1%20%2B%201%20%3D%202%3F"
    );
    assert_eq!(mail(&Sheet::read("", "Hi")).href, "mailto:?body=Hi");
    assert_eq!(mail(&Sheet::read(&"x".repeat(2000), &"y".repeat(2000))).href, "mailto:");
}

#[test]
fn names_of_files() {
    for (subject, expected) in [
        (
            Some("Your view by Monday 30 November: Nordpay or Calla?"),
            "Your-view-by-Monday-30-November-Nordpay-or.md",
        ),
        (Some("../../etc/passwd"), "etc-passwd.md"),
        (Some("  ספק & 🎉 "), "ספק.md"),
        (Some("?!"), "opening.md"),
        (None, "opening.md"),
    ] {
        assert_eq!(name(subject, "opening", ".md"), expected);
    }
}
