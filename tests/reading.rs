//! What is read of real invitations, compared with what a careful reader takes from them.
#![allow(clippy::print_stdout, reason = "the table is what this test is for")]

use std::cell::OnceCell;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use crate::harness::CLOCKS;
use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::read::suggest::suggest;
use meeting_or_async::read::{
    Context, Finding, MOST_BYTES, MOST_PERSONS, MOST_PROBLEMS, MOST_SERIES, Reading, Rhythm,
    Trouble, Value, Zone, read,
};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

const FIELDS: [&str; 11] = [
    "title",
    "organizer",
    "people",
    "required",
    "optional",
    "minutes",
    "often",
    "zone",
    "has_agenda",
    "language",
    "cancelled",
];

/// What is expected and cannot be read, with the reason.
const KNOWN: [(&str, &str, &str); 3] = [
    ("yahoo-cancel-every-four-weeks.ics", "organizer", "ORGANIZER names Jakub Wolny"),
    (
        "mail-ja-iso2022jp-annai.eml",
        "organizer",
        "its signs are not decoded: the address stands for the name",
    ),
    ("mail-ja-iso2022jp-annai.eml", "has_agenda", "its signs are not decoded, and it says so"),
];

/// The folders with files.
const FOLDERS: [&str; 3] = ["given", "own", "blind"];

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/reading").join(name)
}

fn context() -> Context<'static> {
    let day = Day::from_ymd(2026, 9, 1).unwrap();
    Context { now: Some(Now { day, minute: Minute::NINE }), zones: &*CLOCKS }
}

/// The lines of a file of JSON lines.
fn json_lines(path: &str) -> Vec<Json> {
    let text = fs::read_to_string(folder(path)).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// A field as the index writes it, and whether it is sure.
fn field(reading: &Reading, name: &str) -> (Json, bool) {
    fn of<T>(value: Option<&Value<T>>, json: impl Fn(&T) -> Json) -> (Json, bool) {
        value.map_or((Json::Null, true), |value| (json(&value.value), value.sure))
    }
    let number = |n: &u32| json!(n);
    match name {
        "title" => of(reading.title.as_ref(), |title| json!(title)),
        "organizer" => of(reading.organizer.as_ref(), |person| json!(person.display())),
        "people" => of(reading.people.as_ref(), number),
        "required" => of(reading.required.as_ref(), number),
        "optional" => of(reading.optional.as_ref(), number),
        "minutes" => of(reading.minutes.as_ref(), number),
        "often" => of(reading.often.as_ref(), |often| {
            json!(match often {
                Rhythm::Once => "once",
                Rhythm::Daily => "daily",
                Rhythm::Weekly => "weekly",
                Rhythm::Fortnightly => "fortnightly",
                Rhythm::Monthly => "monthly",
                Rhythm::TwiceAWeek | Rhythm::Other => "other",
            })
        }),
        "zone" => match reading.zone.as_ref() {
            None => (json!("unknown"), true),
            zone => of(zone, |zone| match zone {
                Zone::Named(name) => json!(name),
                Zone::Utc => json!("UTC"),
                Zone::Floating => json!("floating"),
                Zone::City(city) => json!(city),
            }),
        },
        "has_agenda" => match reading.agenda.as_ref() {
            // An index of a whole calendar says nothing of one agenda.
            None if !reading.series.is_empty() => (Json::Null, true),
            None => (json!(false), true),
            agenda => of(agenda, |_| json!(true)),
        },
        "language" => of(reading.language.as_ref(), |language| json!(language)),
        "cancelled" => {
            (json!(reading.is_cancelled()), reading.state.as_ref().is_none_or(|state| state.sure))
        }
        _ => unreachable!("{name}"),
    }
}

/// Reads the files of a folder and prints a table. Gives how many fields are right, how many there
/// are, and which are wrong though they are called sure.
fn compare(name: &str) -> (usize, usize, Vec<String>) {
    let (mut right, mut all, mut surely_wrong) = (0, 0, Vec::new());
    for row in json_lines(&format!("{name}/index.jsonl")) {
        let file = row["file"].as_str().unwrap();
        let bytes = fs::read(folder(name).join(file)).unwrap();
        let reading = read(&bytes, &context());
        let mut line = format!("{file:<46}");
        let mut wrong = Vec::new();
        for field_name in FIELDS {
            let (read, sure) = field(&reading, field_name);
            let expected = match &row["expected"][field_name] {
                Json::Null if field_name == "cancelled" => json!(false),
                expected => expected.clone(),
            };
            let accepted = row["expected"]["accept"][field_name].as_array();
            let fits =
                read == expected || accepted.is_some_and(|accepted| accepted.contains(&read));
            all += 1;
            right += usize::from(fits);
            line.push_str(match (fits, sure) {
                (true, true) => " + ",
                (true, false) => " ? ",
                (false, _) => " - ",
            });
            if !fits {
                wrong.push(format!(
                    "    {field_name}: {read} for {expected}{}",
                    if sure { " SURE" } else { "" }
                ));
                let known = KNOWN.iter().any(|(f, n, _)| *f == file && *n == field_name);
                // What was not found is asked, and nobody is told anything wrong.
                if sure && !read.is_null() && !known {
                    surely_wrong.push(format!("{file} {field_name}"));
                }
            }
        }
        println!("{line} groups {} rooms {}", reading.groups.len(), reading.rooms.len());
        for wrong in wrong {
            println!("{wrong}");
        }
        for group in ["groups", "rooms"] {
            let read = if group == "groups" { reading.groups.len() } else { reading.rooms.len() };
            let expected = row["expected"][group].as_u64().unwrap_or(0);
            if read as u64 != expected {
                println!("    {group}: {read} for {expected}");
            }
        }
        for problem in &reading.problems {
            println!("    problem: {problem:?}");
        }
        let empty = reading.title.is_none() && reading.often.is_none() && reading.series.is_empty();
        assert!(!empty || !reading.problems.is_empty(), "{file} has no answer");
    }
    #[allow(clippy::cast_precision_loss, reason = "a few hundred")]
    let share = 100.0 * right as f64 / all as f64;
    println!("{name}: {right} of {all} fields right, {share:.1} %\n");
    (right, all, surely_wrong)
}

#[test]
fn given_invitations_are_read_as_a_careful_reader_does() {
    for folder in FOLDERS {
        let (right, all, surely_wrong) = compare(folder);
        assert!(100 * right >= 95 * all, "{folder}: {right} of {all}");
        assert_eq!(surely_wrong, Vec::<String>::new());
    }
}

#[test]
fn agendas_come_out_as_a_person_would_list_them() {
    let mut differ = Vec::new();
    for row in json_lines("agendas.jsonl") {
        let file = row["file"].as_str().unwrap();
        let reading = read(&fs::read(folder(file)).unwrap(), &context());
        let parts = reading.agenda.map(|agenda| agenda.value).unwrap_or_default();
        let read: Vec<Json> =
            parts.iter().map(|part| json!([part.topic, part.minutes, part.who])).collect();
        let points: Vec<Json> =
            parts.iter().map(|part| json!([part.topic, part.minutes])).collect();
        let (read, wanted) =
            if row["parts"].is_null() { (points, &row["points"]) } else { (read, &row["parts"]) };
        if json!(read) != *wanted {
            differ.push(format!("{file}\n  read {}\n  not  {wanted}", json!(read)));
        }
    }
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}

/// The bytes of every file that was given.
/// Whoever opens the field of a value and changes nothing finds it as it was.
#[test]
fn what_is_written_again_unchanged_is_the_same() {
    let (mut count, mut differ) = (0, Vec::new());
    for seed in seeds() {
        let reading = read(&seed, &context());
        for finding in Finding::ALL {
            let Some(before) = reading.written(finding) else { continue };
            let mut again = reading.clone();
            again.correct(finding, &before);
            count += 1;
            if again.written(finding).as_ref() != Some(&before) {
                differ.push(format!("{finding:?} {before:?} is {:?}", again.written(finding)));
            }
        }
    }
    assert!(count > 500, "{count}");
    assert_eq!(differ, [""; 0]);
}

fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for folder_name in FOLDERS {
        for entry in fs::read_dir(folder(folder_name)).unwrap() {
            seeds.push(fs::read(entry.unwrap().path()).unwrap());
        }
    }
    seeds
}

/// A calendar without its folds.
fn unfolded(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    for line in bytes.split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        match (line.split_first(), lines.last_mut()) {
            (Some((b' ' | b'\t', rest)), Some(last)) => last.extend_from_slice(rest),
            _ => lines.push(line.to_vec()),
        }
    }
    lines
}

/// What a reading must keep to, whatever was read.
fn keeps_its_bounds(reading: &Reading) {
    assert!(reading.persons.len() <= MOST_PERSONS && reading.groups.len() <= MOST_PERSONS);
    assert!(reading.series.len() <= MOST_SERIES && reading.problems.len() <= MOST_PROBLEMS);
    if let (Some(all), Some(required), Some(optional)) =
        (&reading.people, &reading.required, &reading.optional)
    {
        assert_eq!(all.value, required.value + optional.value);
    }
    if let Some(minutes) = &reading.minutes {
        assert!((1..1440).contains(&minutes.value), "{minutes:?}");
    }
    if let Some(agenda) = &reading.agenda {
        assert!(!agenda.value.is_empty());
    }
    let _ = suggest(reading);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn whatever_the_bytes_nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        keeps_its_bounds(&read(&bytes, &context()));
    }

    #[test]
    fn whatever_the_text_nothing_panics(
        lines in proptest::collection::vec("(When|Von|To|Date|Agenda|1\\.|-|BEGIN:VEVENT|DTSTART|RRULE:FREQ=WEEKLY)?[:;]? ?\\PC{0,40}", 0..20)
    ) {
        keeps_its_bounds(&read(lines.join("\n").as_bytes(), &context()));
        let event = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{}\nEND:VEVENT", lines.join("\n"));
        keeps_its_bounds(&read(event.as_bytes(), &context()));
    }

    #[test]
    fn a_file_with_a_hole_or_a_scratch_is_answered(
        seed in any::<proptest::sample::Index>(), at in any::<proptest::sample::Index>(),
        cut in 0..200_usize, put in proptest::collection::vec(any::<u8>(), 0..6)
    ) {
        let mut bytes = SEEDS.with(|seeds| seed.get(seeds).bytes.clone());
        let from = at.index(bytes.len());
        bytes.splice(from..(from + cut).min(bytes.len()), put);
        keeps_its_bounds(&read(&bytes, &context()));
    }

    #[test]
    fn line_ends_folds_and_a_mark_change_nothing(
        seed in any::<proptest::sample::Index>(), width in 1..200_usize, crlf in any::<bool>(),
        mark in any::<bool>(), tab in any::<bool>()
    ) {
        let (bytes, as_it_is) = SEEDS.with(|seeds| {
            let seed = seed.get(seeds);
            let reading = seed.reading.get_or_init(|| read(&seed.bytes, &context()));
            (seed.bytes.clone(), reading.clone())
        });
        let calendar = bytes.starts_with(b"BEGIN:VCALENDAR");
        let end: &[u8] = if crlf { b"\r\n" } else { b"\n" };
        let mut out: Vec<u8> = if mark && calendar { b"\xEF\xBB\xBF".to_vec() } else { Vec::new() };
        if calendar {
            for line in unfolded(&bytes) {
                for (at, piece) in line.chunks(width).enumerate() {
                    if at > 0 {
                        out.extend_from_slice(end);
                        out.push(if tab { b'\t' } else { b' ' });
                    }
                    out.extend_from_slice(piece);
                }
                out.extend_from_slice(end);
            }
        } else {
            for line in bytes.split_inclusive(|byte| *byte == b'\n') {
                let bare = line.strip_suffix(b"\n").map_or(line, |l| l.strip_suffix(b"\r").unwrap_or(l));
                out.extend_from_slice(bare);
                if bare.len() < line.len() {
                    out.extend_from_slice(end);
                }
            }
        }
        // Lost folds are known by how long the lines of the file are, so they are left out.
        let whole = unfolded(&bytes).iter().all(|line| line.is_empty() || line.contains(&b':'));
        if !calendar || whole {
            prop_assert_eq!(read(&out, &context()), as_it_is);
        }
    }
}

/// A file, and what is read of it as it is.
struct Seed {
    bytes: Vec<u8>,
    reading: OnceCell<Reading>,
}

thread_local! {
    static SEEDS: Vec<Seed> = seeds()
        .into_iter()
        .map(|bytes| Seed { bytes, reading: OnceCell::new() })
        .collect();
}

#[test]
fn what_is_too_large_is_said() {
    for (size, too_large) in [(MOST_BYTES, false), (MOST_BYTES + 1, true)] {
        let problems = read(&vec![b'a'; size], &context()).problems;
        let said = problems.iter().any(|problem| problem.trouble == Trouble::TooLarge);
        assert_eq!(said, too_large, "{size}");
    }
}

/// What takes a thousand times as long for a thousand lines would not end here.
#[test]
fn a_megabyte_of_anything_is_answered() {
    let seeds = seeds();
    let repeated = |text: &[u8]| text.iter().copied().cycle().take(1 << 20).collect::<Vec<u8>>();
    let mut files: Vec<Vec<u8>> = [
        &b"a"[..],
        b"\n",
        b" ",
        b"BEGIN:VEVENT\n",
        b"ATTENDEE:mailto:a@b\n",
        b"<",
        b"&",
        b"<a",
        b"1. a 10 min (B)\n",
        b"10:00 ",
        b"Agenda\n",
        b"Who:\n",
        b"Who\n\n\n\n",
        b"<br><<<<<<<<<<<<<<<<<<<<<",
        b"1. a\n\n\n\nb\n",
        b"From: a\nTo: b\n",
        b"To: a; ",
        b"\xFF\xFE",
    ]
    .iter()
    .map(|text| repeated(text))
    .collect();
    files.extend(
        seeds
            .iter()
            .filter(|seed| seed.len() > 5000 || seed.starts_with(b"From"))
            .map(|seed| repeated(seed)),
    );
    files.push(
        (0..15_000)
            .flat_map(|n| format!("ATTENDEE;CN=N{n}:mailto:n{n}@example.org\n").into_bytes())
            .collect(),
    );
    if let Some(last) = files.last_mut() {
        last.splice(0..0, b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n".iter().copied());
    }
    for file in &files {
        let start = Instant::now();
        keeps_its_bounds(&read(file, &context()));
        let head = String::from_utf8_lossy(&file[..40]).replace('\n', " ");
        println!("{:>6} ms  {} bytes of {head}", start.elapsed().as_millis(), file.len());
    }
}
