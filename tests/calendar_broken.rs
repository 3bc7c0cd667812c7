//! Calendars that are broken, cut and repeated: each is answered, and how it is read changes nothing.
#![allow(clippy::print_stdout, reason = "how long it takes is worth a look")]

use std::fs;
use std::path::PathBuf;

use crate::harness::zones;
use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::read::series::{Scan, Settings};
use proptest::prelude::*;

fn settings() -> Settings {
    let day = Day::from_ymd(2026, 10, 5).unwrap();
    Settings::at(Now { day, minute: Minute::NINE })
}

/// The exports that were given.
fn exports() -> Vec<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/reading/given");
    let mut names: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    names.retain(|name| name.extension().is_some_and(|kind| kind == "ics"));
    names.sort();
    names.iter().map(|name| fs::read(name).unwrap()).collect()
}

thread_local! {
    static EXPORTS: Vec<Vec<u8>> = exports();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_calendar_with_a_hole_or_a_scratch_is_answered(
        file in any::<proptest::sample::Index>(), at in any::<proptest::sample::Index>(),
        cut in 0..300_usize, put in proptest::collection::vec(any::<u8>(), 0..6)
    ) {
        let mut bytes = EXPORTS.with(|exports| file.get(exports).clone());
        let from = at.index(bytes.len());
        bytes.splice(from..(from + cut).min(bytes.len()), put);
        let list = Scan::all(bytes, settings(), zones(""));
        for series in &list.series {
            prop_assert!(series.past.occurrences + series.ahead.occurrences > 0);
        }
    }

    #[test]
    fn line_ends_and_slices_change_nothing(
        file in any::<proptest::sample::Index>(), budget in 1..300_usize
    ) {
        let bytes = EXPORTS.with(|exports| file.get(exports).clone());
        let list = Scan::all(bytes.clone(), settings(), zones(""));
        let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n").replace('\n', "\r\n");
        let mut scan = Scan::new(text.into_bytes(), settings(), zones(""));
        while scan.list().is_none() {
            scan.advance(budget);
        }
        prop_assert_eq!(scan.list(), Some(&list));
    }

    #[test]
    fn whatever_the_lines_nothing_panics(
        lines in proptest::collection::vec("(DTSTART|DTEND|RRULE|EXDATE|RDATE|RECURRENCE-ID|ATTENDEE|UID|BEGIN|END|DURATION)?(;TZID=[A-Z/]{0,9})?:(FREQ=(DAILY|YEARLY|MONTHLY|HOURLY);?)?(COUNT=|INTERVAL=|BYDAY=|BYSETPOS=|BYWEEKNO=|UNTIL=)?-?[0-9TZ,]{0,16}(VEVENT|MO|P1D)?", 0..20)
    ) {
        let event = format!("BEGIN:VEVENT\nDTSTART:20260901T100000\n{}\nEND:VEVENT", lines.join("\n"));
        let _ = Scan::all(event.into_bytes(), settings(), zones(""));
    }
}

#[test]
fn the_same_line_again_and_again_is_answered() {
    let whole =
        "BEGIN:VEVENT\nUID:a\nDTSTART:20260901T100000Z\nDTEND:20260901T110000Z\nSUMMARY:A\n";
    for (name, line) in [
        ("entries of one name", format!("{whole}RRULE:FREQ=WEEKLY\nEND:VEVENT\n")),
        ("without an end", whole.to_owned()),
        ("later ones move", format!("{whole}RECURRENCE-ID;RANGE=THISANDFUTURE:20260901T100000Z\nEND:VEVENT\n")),
        ("a count of days", "BEGIN:VEVENT\nDTSTART:19000101T100000\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9\nEND:VEVENT\n".to_owned()),
        ("every minute", "BEGIN:VEVENT\nDTSTART:20000101T100000\nRRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5,6,7;COUNT=99999\nEND:VEVENT\n".to_owned()),
        ("guests", "ATTENDEE:mailto:a@example.org\n".to_owned()),
        ("inviters", "ORGANIZER;CN=A:mailto:a@example.org\n".to_owned()),
        ("exceptions", "EXDATE:20260908T100000Z,20260915T100000Z\n".to_owned()),
        ("zones", "BEGIN:VTIMEZONE\nTZID:A\nEND:VTIMEZONE\n".to_owned()),
        ("folds", "SUMMARY:A\n B\n".to_owned()),
        ("blanks", " \n".to_owned()),
    ] {
        let start = std::time::Instant::now();
        let file = [whole, &line.repeat(20_000 / line.len())].concat();
        let list = Scan::all(file.into_bytes(), settings(), zones(""));
        assert!(list.series.len() <= 1 || name.contains("count") || name.contains("minute"), "{name}");
        println!("{:>6} ms  {name}", start.elapsed().as_millis());
    }
}
