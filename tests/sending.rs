//! Links and files: whoever opens them finds what was written, and nothing else.

use std::str::FromStr;

use crate::harness::Clocks;
use icalendar::{Calendar, Component, DatePerhapsTime};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use meeting_or_async::letter::GapId;
use meeting_or_async::letter::channel::Sheet;
use meeting_or_async::letter::send::calendar::{Entry, calendar};
use meeting_or_async::letter::send::{Compose, gmail, mail, name, outlook, teams};
use meeting_or_async::meeting::time::{Day, DaysOff, Minute, Now};
use meeting_or_async::meeting::{Answer, Detail, Instant, Purpose, Sites, WorkingHours};
use meeting_or_async::policy::Policy;
use meeting_or_async::questions::{Field, Path};
use meeting_or_async::text::{Text, format::PlainEnglish};
use meeting_or_async::widget::{
    AnswerEvent, Effect, Event, LetterEvent, MessageEvent, Model, Start, update,
};
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

fn moment() -> impl Strategy<Value = Instant> {
    (0..60_000_i64 * 24 * 60).prop_map(Instant)
}

fn entry() -> impl Strategy<Value = Entry> {
    (moment(), 0..3000_u32, text(), text(), any::<bool>()).prop_map(
        |(start, minutes, title, text, busy)| {
            let sheet = Sheet::read(&title, &text);
            let title = sheet.subject.clone().unwrap_or_default();
            Entry { start, minutes, title, text: sheet.plain(), busy }
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

/// A moment as a library says it in UTC.
fn written(at: Instant) -> String {
    Timestamp::from_second(at.0 * 60).unwrap().strftime("%Y-%m-%d %H:%M:%S").to_string()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_mail_link_has_the_subject_and_the_text_and_nothing_else(sheet in sheets()) {
        let mails = [
            (mail(&sheet), "mailto:?", "subject", "\r\n"),
            (gmail(&sheet), "https://mail.google.com/mail/?view=cm&fs=1&", "su", "\n"),
            (outlook(&sheet), "https://outlook.office.com/mail/deeplink/compose?", "subject", "\n"),
        ];
        for (link, base, name, line_break) in mails {
            prop_assert!(link.href.starts_with(base) && link.href.len() <= 1800);
            let mut expected = Vec::new();
            if let Some(subject) = &sheet.subject {
                expected.push((name.to_owned(), subject.clone()));
            }
            if link.whole {
                expected.push(("body".to_owned(), sheet.plain().replace('\n', line_break)));
            }
            let has = headers(&["?", &link.href[base.len()..]].concat());
            // A subject that is too long for any link is left out too.
            if has.len() == expected.len() {
                prop_assert_eq!(has, expected);
            } else {
                let subject = sheet.subject.as_deref().unwrap_or_default();
                prop_assert!(subject.len() * 3 > 1700, "{subject}");
            }
        }
    }

    #[test]
    fn a_teams_link_has_the_message_and_nobody_to_send_it_to(sheet in sheets()) {
        let Some(Compose { href, whole: true }) = teams(&sheet) else { return Ok(()) };
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
        let mut count = 0;
        let mut uid = || {
            count += 1;
            format!("entry-{count}")
        };
        let file = calendar(&entries, now, &mut uid);
        for line in file.split_inclusive("\r\n") {
            let line = line.strip_suffix("\r\n").unwrap();
            prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
        }
        let read = Calendar::from_str(&file).unwrap();
        let events: Vec<_> = read.components.iter().filter_map(|c| c.as_event()).collect();
        prop_assert_eq!(read.components.len(), entries.len());
        for ((n, event), entry) in (1..).zip(&events).zip(&entries) {
            prop_assert_eq!(event.get_uid(), Some(&*format!("entry-{n}")));
            prop_assert_eq!(event.get_summary().unwrap_or_default(), entry.title.as_str());
            prop_assert_eq!(event.get_description().unwrap_or_default(), entry.text.as_str());
            prop_assert_eq!(read_moment(&event.get_start().unwrap()), written(entry.start));
            prop_assert_eq!(read_moment(&event.get_end().unwrap()), written(entry.start.plus(entry.minutes.into())));
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
    assert_eq!(mail(&Sheet::read(&"x".repeat(2000), &"y".repeat(2000))).href, "mailto:?");
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

/// When the deadline begins in the calendar file of a reader in a zone, as a parser reads it: of
/// a proposal to people in these places, with answers by this day.
fn saved(own: &str, places: &str, by: Day, policy: Policy) -> String {
    let clocks = Clocks::of(own);
    let text = Text::english(&PlainEnglish).with_zones(&clocks);
    let now = Now { day: by.plus(-10), minute: Minute::new(10, 0).unwrap() };
    let purpose = Answer::Given(Purpose::Decide);
    let (path, saved, topic) = (Path::Plan, String::new(), String::new());
    let start = Start { now, policy, path, saved, purpose, topic, shares: false };
    let mut model = Model::new(start);
    let mut effects = Vec::new();
    for event in [
        Event::Answer(AnswerEvent::DetailChosen(Answer::Given(Detail::DecideAgree))),
        Event::Answer(AnswerEvent::Typed(Field::Places, places.to_owned())),
        Event::Letter(LetterEvent::DayChosen(GapId::from_id("due").unwrap(), Some(by))),
        Event::Message(0, MessageEvent::CalendarPressed),
    ] {
        effects = update(&mut model, event, &text);
    }
    let [Effect::SaveDates { dates, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    let file = calendar(dates, Instant::EPOCH, &mut String::new);
    let read = Calendar::from_str(&file).unwrap();
    let event = read.components[0].as_event().unwrap();
    let [start, end] = [event.get_start(), event.get_end()].map(|at| read_moment(&at.unwrap()));
    assert_eq!(end, written(Instant(dates[0].start.0 + 15)), "a quarter of an hour: {start}");
    start
}

/// Nobody has a day off, so that a deadline can be on the Sunday of a clock change.
fn every_day() -> Policy {
    Policy { days_off: DaysOff { weekend: Vec::new(), days: Vec::new() }, ..Policy::default() }
}

/// A day of the library as ours.
fn day_of(date: Date) -> Day {
    Day::from_iso(&date.to_string()).unwrap()
}

/// A quarter of an hour before a time in a zone, as a library says it.
fn quarter_before(zone: &TimeZone, day: Day, hour: i8, minute: i8) -> String {
    let (year, month, date) = day.ymd();
    let date = Date::from_str(&format!("{year}-{month:02}-{date:02}")).unwrap();
    let at = zone.to_zoned(date.at(hour, minute, 0, 0)).unwrap().timestamp();
    written(Instant(at.as_second().div_euclid(60) - 15))
}

#[test]
fn a_deadline_on_the_day_of_a_clock_change_is_saved_as_its_moment() {
    let from = |start: u16, end: u16| Policy {
        working_hours: WorkingHours {
            start: Minute::new(start, 0).unwrap(),
            end: Minute::new(end / 60, end % 60).unwrap(),
        },
        ..every_day()
    };
    let (november, march) = ((2026, 11, 1), (2027, 3, 14));
    for (own, places, (year, month, day), policy, expected) in [
        // New York says 01:00 twice, and Kathmandu's noon is a quarter past the second one.
        ("America/New_York", "Kathmandu", november, every_day(), "2026-11-01 06:00:00"),
        ("America/New_York", "", november, every_day(), "2026-11-01 16:45:00"),
        // Lisbon skips 01:00 to 02:00 when it is noon in Nouméa.
        ("Europe/Lisbon", "Noumea", (2027, 3, 28), every_day(), "2027-03-28 00:45:00"),
        // New York skips 02:00 to 03:00: the working day ends at 02:30, at 03:00, and at 01:30,
        // which it says twice in autumn.
        ("America/New_York", "New York", march, from(0, 150), "2027-03-14 07:15:00"),
        ("America/New_York", "New York", march, from(0, 180), "2027-03-14 06:45:00"),
        ("America/New_York", "New York", november, from(0, 90), "2026-11-01 05:15:00"),
    ] {
        let by = Day::from_ymd(year, month, day).unwrap();
        assert_eq!(saved(own, places, by, policy), expected, "{own}, {places}, {by:?}");
    }
}

/// The changes of the clocks of a zone in the coming years.
fn changes(zone: &TimeZone) -> Vec<Timestamp> {
    let [from, to] =
        ["2026-11-01T00:00Z", "2030-01-01T00:00Z"].map(|at| Timestamp::from_str(at).unwrap());
    let changes = zone.following(from).map(|change| change.timestamp());
    changes.take_while(|at| *at < to).collect()
}

#[test]
fn every_zone_has_the_moments_that_a_library_gives_it_around_each_change() {
    let database = TimeZoneDatabase::bundled();
    let (mut zones, mut moments) = (0, 0);
    for name in database.available() {
        let zone = database.get(name.as_str()).unwrap();
        let clocks = Clocks::of(name.as_str());
        let sites = Sites::find(&[], WorkingHours::default(), &clocks);
        zones += 1;
        for change in changes(&zone) {
            let around = change.to_zoned(zone.clone()).datetime();
            for quarter in -16..16 {
                let shown = around.checked_add(jiff::Span::new().minutes(15 * quarter)).unwrap();
                let at = zone.to_zoned(shown).unwrap().timestamp().as_second();
                let [hour, minute] = [shown.hour(), shown.minute()].map(i8::unsigned_abs);
                let minute = Minute::new(hour.into(), minute.into()).unwrap();
                let ours = sites.reader_moment(day_of(shown.date()), minute);
                assert_eq!(ours.0, at / 60, "{shown} in {name}");
                moments += 1;
            }
        }
    }
    assert!(zones > 500 && moments > 20_000, "{zones} zones, {moments} moments");
}

#[test]
fn every_zone_saves_a_deadline_near_each_change_as_its_moment() {
    let database = TimeZoneDatabase::bundled();
    // Among these it is noon somewhere when the clocks of a zone change.
    let places = [
        ("", ""),
        ("Honolulu", "Pacific/Honolulu"),
        ("Los Angeles", "America/Los_Angeles"),
        ("Chicago", "America/Chicago"),
        ("Sao Paulo", "America/Sao_Paulo"),
        ("London", "Europe/London"),
        ("Cairo", "Africa/Cairo"),
        ("Kathmandu", "Asia/Kathmandu"),
        ("Tokyo", "Asia/Tokyo"),
        ("Auckland", "Pacific/Auckland"),
    ];
    let (mut seen, mut files) = (Vec::new(), 0);
    for name in database.available() {
        let zone = database.get(name.as_str()).unwrap();
        let changes = changes(&zone);
        // Many names stand for the same clocks.
        let first = changes.first().map(|at| (*at, zone.to_offset(*at)));
        if first.is_none() || seen.contains(&first) {
            continue;
        }
        seen.push(first);
        for change in changes.into_iter().take(2) {
            let day = day_of(change.to_zoned(zone.clone()).date());
            for (typed, place) in places {
                let place =
                    if place.is_empty() { zone.clone() } else { TimeZone::get(place).unwrap() };
                for by in [day, day.plus(1)] {
                    let file = saved(name.as_str(), typed, by, every_day());
                    assert_eq!(file, quarter_before(&place, by, 12, 0), "{name}, {typed}, {by:?}");
                    files += 1;
                }
            }
        }
    }
    assert!(files > 500, "{files}");
}
