//! The regular meetings of real calendar exports, compared with what was counted of them by hand
//! and by two other programs.
#![allow(clippy::print_stdout, reason = "the table is what this test is for")]

use std::fmt::Debug;
use std::fs;
use std::path::PathBuf;

use crate::harness::zones;
use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::read::series::{
    Days, List, MOST_BYTES, Reason, Scan, Series, Settings, Singles,
};
use meeting_or_async::read::{Rhythm, Trouble};
use serde_json::{Value as Json, json};

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/reading").join(name)
}

fn day(text: &Json) -> Day {
    Day::from_iso(text.as_str().unwrap()).unwrap()
}

/// What is asked of an index: the days of a window, both of them in it.
fn settings(window: &Json) -> Settings {
    let (from, to) = (day(&window[0]), day(&window[1]).plus(1));
    let mut settings = Settings::at(Now { day: from, minute: Minute::MIDNIGHT });
    settings.past = Days { from, to: from };
    settings.ahead = Days { from, to };
    settings
}

fn often(rhythm: Rhythm) -> &'static str {
    match rhythm {
        Rhythm::Once => "once",
        Rhythm::Daily => "daily",
        Rhythm::Weekly => "weekly",
        Rhythm::Fortnightly => "fortnightly",
        Rhythm::Monthly => "monthly",
        Rhythm::TwiceAWeek | Rhythm::Other => "other",
    }
}

/// Whether something read is what an index expects, or another answer that is right, too.
fn fits(expected: &Json, name: &str, same: impl Fn(&Json) -> bool) -> bool {
    let others = expected[format!("accept_{name}")].as_array();
    same(&expected[name]) || others.is_some_and(|others| others.iter().any(same))
}

/// What differs between a series and what is expected of it.
fn differences(series: &Series, expected: &Json) -> Vec<String> {
    let hours = f64::from(series.ahead.mine) / 60.0;
    let close = |wanted: &Json| {
        wanted.as_f64().is_some_and(|wanted| (hours - wanted).abs() <= wanted / 100.0)
    };
    let occurrences = series.ahead.occurrences;
    let (minutes, read) = (json!(series.minutes), often(series.often));
    let people = json!(series.people);
    let mut differ = Vec::new();
    let mut compare = |name: &str, fits: bool, read: &dyn Debug| {
        if !fits {
            differ.push(format!("{name} {read:?} for {}", expected[name]));
        }
    };
    compare("occurrences", fits(expected, "occurrences", |n| *n == occurrences), &occurrences);
    compare("minutes", fits(expected, "minutes", |n| *n == minutes), &minutes);
    compare("hours", fits(expected, "hours", close), &hours);
    compare("often", fits(expected, "often", |often| often == read), &read);
    // One who is named alone is whoever wrote it down.
    let several = expected["people"].as_u64().is_some_and(|people| people > 1);
    compare("people", !several || fits(expected, "people", |n| *n == people), &people);
    differ
}

/// Whether it is a meeting, or something else for which time is taken.
fn takes_place(left_out: Option<Reason>) -> bool {
    !matches!(left_out, Some(Reason::Cancelled | Reason::Declined | Reason::Private))
}

/// How many entries are left out for a reason.
fn left_out(list: &List, reason: Reason) -> usize {
    let series = list.series.iter().filter(|series| series.left_out == Some(reason)).count();
    let single = list.singles.iter().filter(|single| single.left_out == Some(reason));
    series + single.map(|single| single.occurrences() as usize).sum::<usize>()
}

/// An archive of stored and deflated files, each with its name.
fn archive(files: &[(&str, &[u8], bool)]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, file, deflate) in files {
        let packed = if *deflate { deflated(file) } else { file.to_vec() };
        let short = |n: usize| u16::try_from(n).unwrap().to_le_bytes();
        let long = |n: usize| u32::try_from(n).unwrap().to_le_bytes();
        let mut common = Vec::new();
        common.extend([20, 0, 0, 0]);
        common.extend(short(if *deflate { 8 } else { 0 }));
        common.extend([0; 8]);
        common.extend(long(packed.len()));
        common.extend(long(file.len()));
        common.extend(short(name.len()));
        common.extend([0, 0]);
        let header = bytes.len();
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&common);
        bytes.extend(name.as_bytes());
        bytes.extend(packed);
        directory.extend(b"PK\x01\x02\x14\0");
        directory.extend(&common);
        directory.extend([0; 10]);
        directory.extend(long(header));
        directory.extend(name.as_bytes());
    }
    let at = u32::try_from(bytes.len()).unwrap().to_le_bytes();
    let count = u16::try_from(files.len()).unwrap().to_le_bytes();
    let length = u32::try_from(directory.len()).unwrap().to_le_bytes();
    bytes.extend(directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([count, count].concat());
    bytes.extend(length);
    bytes.extend(at);
    bytes.extend([0, 0]);
    bytes
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec(bytes, 1)
}

#[test]
fn every_series_of_the_given_exports_is_found_with_its_hours() {
    let mut differ = Vec::new();
    for index in ["given", "own", "blind"] {
        let lines = fs::read_to_string(folder(index).join("index.jsonl")).unwrap();
        for row in lines.lines().map(|line| serde_json::from_str::<Json>(line).unwrap()) {
            let expected = &row["expected"];
            if expected["window"].is_null() {
                continue;
            }
            let file = row["file"].as_str().unwrap();
            let bytes = fs::read(folder(index).join(file)).unwrap();
            let list: List = Scan::all(bytes, settings(&expected["window"]), zones(""));
            println!("{file}: {} series, {:?} single", list.series.len(), list.single(&[]).1);
            for series in &list.series {
                println!("    {series:?}");
            }
            println!("    {:?}", list.problems);
            let mut wrong = |what: String| differ.push(format!("{file}: {what}"));
            let wanted = expected["series"].as_array().unwrap();
            for series in wanted {
                let title = &series["title"];
                let found = |found: &&Series| fits(series, "title", |title| *title == found.title);
                match list.series.iter().find(found) {
                    None => wrong(format!("no {title}")),
                    Some(found) => differences(found, series)
                        .iter()
                        .for_each(|what| wrong(format!("{title}: {what}"))),
                }
            }
            let series = list.series.iter().filter(|series| takes_place(series.left_out)).count();
            if series != wanted.len() {
                wrong(format!("{series} series for {}", wanted.len()));
            }
            let single = list.singles.iter().filter(|single| takes_place(single.left_out));
            let single = single.map(Singles::occurrences).sum::<u32>();
            let timed = expected["single_events"].as_u64().unwrap();
            let all_day = expected["all_day_events"].as_u64().unwrap_or(0);
            if u64::from(single) != timed + all_day {
                wrong(format!("{single} single for {timed} + {all_day}"));
            }
            for reason in Reason::ALL {
                let (read, wanted) = (left_out(&list, reason), &expected["left_out"]);
                let expected = &wanted[reason.id()];
                if !expected.is_null() && !fits(wanted, reason.id(), |n| *n == read) {
                    wrong(format!("{read} {reason:?} for {expected}"));
                }
            }
        }
    }
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}

fn year(year: i32) -> Settings {
    settings(&serde_json::json!([format!("{year}-01-01"), format!("{year}-12-31")]))
}

fn given(file: &str) -> Vec<u8> {
    fs::read(folder("given").join(file)).unwrap()
}

#[test]
fn the_calendars_of_an_archive_are_one_list() {
    let (news, jira) = (
        given("export-apple-weekly-many-overrides.ics"),
        given("export-exchange-broken-quotes.ics"),
    );
    let files: [(&str, &[u8], bool); 4] = [
        ("me@example.org.ics", &news, true),
        ("notes.txt", b"BEGIN:VCALENDAR", false),
        ("Team.ICS", &jira, false),
        // Google gives a meeting in each calendar that it is in.
        ("again.ics", &jira, true),
    ];
    let zip = archive(&files);
    for (year_of, file) in [(2012, &news), (2020, &jira)] {
        let mut alone = Scan::all(file.clone(), year(year_of), zones("")).series;
        let list = Scan::all(zip.clone(), year(year_of), zones(""));
        // Entries are counted through all calendars.
        for (series, together) in alone.iter_mut().zip(&list.series) {
            series.entry = together.entry;
        }
        assert_eq!((list.series, list.problems), (alone, Vec::new()));
    }
    let mut scan = Scan::new(zip, year(2012), zones(""));
    let mut last = scan.progress().done;
    while scan.list().is_none() {
        let progress = scan.advance(1);
        assert!(progress.done >= last && progress.done <= progress.total, "{progress:?}");
        last = progress.done;
    }
}

#[test]
fn what_cannot_be_read_is_said() {
    let calm = vec![b'\n'; MOST_BYTES];
    let bomb = archive(&[("a.ics", &calm, true), ("b.ics", &calm, true)]);
    let mut broken = archive(&[("a.ics", &given("export-google-working-groups.ics"), true)]);
    broken[2000..3000].fill(0xFF);
    for (name, bytes, trouble) in [
        ("too large", [&*calm, b"."].concat(), Trouble::TooLarge),
        ("a bomb", bomb, Trouble::TooLarge),
        ("broken", broken, Trouble::NoText),
        ("an archive without a calendar", archive(&[("a.txt", b"a", false)]), Trouble::NoEvent),
        ("no calendar", b"Hello".to_vec(), Trouble::NoEvent),
        ("nothing", Vec::new(), Trouble::NoEvent),
    ] {
        let list = Scan::all(bytes, year(2020), zones(""));
        let troubles: Vec<Trouble> = list.problems.iter().map(|problem| problem.trouble).collect();
        assert_eq!((troubles, list.series), (vec![trouble], Vec::new()), "{name}");
    }
}
