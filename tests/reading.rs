//! What is read of real invitations, compared with what a careful reader takes from them.
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
use meeting_or_async::read::{Context, Reading, Rhythm, Value, Zone, read};
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
const KNOWN: [(&str, &str, &str); 1] =
    [("yahoo-cancel-every-four-weeks.ics", "organizer", "ORGANIZER names Jakub Wolny")];

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/reading").join(name)
}

fn context() -> Context {
    let day = Day::from_ymd(2026, 9, 1).unwrap();
    Context { now: Some(Now { day, minute: Minute::NINE }) }
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
                if sure && !known {
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
    for folder in ["given", "own"] {
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
        if json!(read) != row["parts"] {
            differ.push(format!("{file}\n  read {}\n  not  {}", json!(read), row["parts"]));
        }
    }
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}
