//! The regular meetings of real calendar exports, compared with what was counted of them by hand
//! and by two other programs.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::print_stdout, reason = "the table is what this test is for")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot set itself up has failed"
)]

use std::fs;
use std::path::PathBuf;

use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::read::Rhythm;
use meeting_or_async::read::series::{Days, List, Scan, Series, Settings};
use serde_json::Value as Json;

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

/// What differs between a series and what is expected of it.
fn differences(series: &Series, expected: &Json) -> Vec<String> {
    let mut differ = Vec::new();
    let occurrences = expected["occurrences"].as_u64().unwrap();
    if u64::from(series.ahead.occurrences) != occurrences {
        differ.push(format!("{} occurrences for {occurrences}", series.ahead.occurrences));
    }
    let minutes = series.minutes.map(u64::from);
    if minutes != expected["minutes"].as_u64() {
        differ.push(format!("{minutes:?} minutes for {}", expected["minutes"]));
    }
    let (hours, wanted) =
        (f64::from(series.ahead.mine) / 60.0, expected["hours"].as_f64().unwrap());
    if (hours - wanted).abs() > wanted / 100.0 {
        differ.push(format!("{hours} hours for {wanted}"));
    }
    let read = often(series.often);
    let accepted = expected["accept_often"].as_array();
    if expected["often"] != read
        && !accepted.is_some_and(|accepted| accepted.iter().any(|often| often == read))
    {
        differ.push(format!("{read} for {}", expected["often"]));
    }
    differ
}

#[test]
fn every_series_of_the_given_exports_is_found_with_its_hours() {
    let mut differ = Vec::new();
    for index in ["given", "own"] {
        let lines = fs::read_to_string(folder(index).join("index.jsonl")).unwrap();
        for row in lines.lines().map(|line| serde_json::from_str::<Json>(line).unwrap()) {
            let expected = &row["expected"];
            if expected["window"].is_null() {
                continue;
            }
            let file = row["file"].as_str().unwrap();
            let bytes = fs::read(folder(index).join(file)).unwrap();
            let list: List = Scan::all(bytes, settings(&expected["window"]));
            println!("{file}: {} series, {:?} single", list.series.len(), list.single.1);
            for series in &list.series {
                println!("    {series:?}");
            }
            println!("    {:?}", list.problems);
            let wanted = expected["series"].as_array().unwrap();
            for series in wanted {
                match list.series.iter().find(|found| series["title"] == found.title) {
                    None => differ.push(format!("{file}: no {}", series["title"])),
                    Some(found) => differ.extend(
                        differences(found, series)
                            .iter()
                            .map(|what| format!("{file} {}: {what}", series["title"])),
                    ),
                }
            }
            if list.series.len() != wanted.len() {
                differ.push(format!("{file}: {} series for {}", list.series.len(), wanted.len()));
            }
            let single = list.single.1.occurrences
                + list.single_left_out.iter().map(|(_, count)| count).sum::<u32>();
            let timed = expected["single_events"].as_u64().unwrap();
            let all_day = expected["all_day_events"].as_u64().unwrap_or(0);
            if u64::from(single) != timed + all_day {
                differ.push(format!("{file}: {single} single for {timed} + {all_day}"));
            }
        }
    }
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}
