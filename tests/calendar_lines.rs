//! The regular meetings of a calendar for programs: what the lines say.
//!
//! They go through the code of `examples/calendar`, without a process around it.

#[path = "../examples/calendar/output.rs"]
mod output;

use crate::harness::zones;
use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::read::series::{Scan, Settings};
use output::{HELP, lines};
use serde_json::{Value, json};

const CALENDAR: &str = "BEGIN:VCALENDAR
X-WR-CALNAME:me@example.org
BEGIN:VEVENT
UID:a
SUMMARY:Status
DTSTART:20260901T100000Z
DTEND:20260901T103000Z
RRULE:FREQ=WEEKLY;COUNT=10
ORGANIZER;CN=Ann Secret:mailto:ann.secret@example.org
ATTENDEE:mailto:me@example.org
ATTENDEE;CN=Bo Secret:mailto:bo.secret@example.org
END:VEVENT
BEGIN:VEVENT
UID:b
SUMMARY:Without an hour
DTSTART:sometime
END:VEVENT
END:VCALENDAR
";

fn answer() -> Vec<Value> {
    let day = Day::from_ymd(2026, 10, 5).unwrap();
    let settings = Settings::at(Now { day, minute: Minute::MIDNIGHT });
    lines(&Scan::all(CALENDAR.into(), settings, zones("")))
}

#[test]
fn each_line_says_one_thing() {
    let lines = answer();
    assert_eq!(lines[0]["me"], "me@example.org");
    assert_eq!(lines[0]["past"], json!(["2026-07-07", "2026-10-04"]));
    assert_eq!(lines[0]["ahead"], json!(["2026-10-05", "2027-10-04"]));
    assert_eq!(
        lines[1],
        json!({
            "kind": "series",
            "title": "Status",
            "often": "weekly",
            "weekday": "tuesday",
            "minutes": 30,
            "whose": "others",
            "people": 3,
            "lists": 0,
            "since": "2026-09-01",
            "next": "2026-10-06 10:00",
            "past": { "occurrences": 5, "my_hours": 2.5, "all_hours": 7.5 },
            "ahead": { "occurrences": 5, "my_hours": 2.5, "all_hours": 7.5 },
            "one_person": false,
            "left_out": null,
        })
    );
    let weeks: Vec<&Value> = lines.iter().filter(|line| line["kind"] == "week").collect();
    assert_eq!(weeks.len(), 12);
    assert_eq!(weeks[11]["monday"], "2026-09-28");
    assert_eq!(weeks[11]["hours"], 0.5);
    assert_eq!(weeks[11]["free"], json!([540, 450, 540, 540, 540]));
    let problem = lines.last().unwrap();
    assert_eq!((&problem["entry"], &problem["trouble"]), (&json!(2), &json!("Start")));
}

#[test]
fn the_help_tells_every_field() {
    for line in answer() {
        for field in line.as_object().unwrap().keys() {
            assert!(HELP.contains(field.as_str()), "{field}");
        }
        assert!(HELP.contains(line["kind"].as_str().unwrap()));
    }
}

#[test]
fn nobody_else_is_named_beside_the_hours() {
    for line in answer() {
        assert!(!line.to_string().to_lowercase().contains("secret"), "{line}");
    }
}
