//! The way in for programs: what a line of answers gets.
//!
//! The lines go through the code of `examples/advise`, without a process around it.

#[path = "../examples/advise/answers.rs"]
mod answers;
#[path = "../examples/advise/away.rs"]
mod away;
#[path = "../examples/advise/help.rs"]
mod help;
#[path = "../examples/advise/letters.rs"]
pub(crate) mod letters;
#[path = "../examples/advise/lines.rs"]
mod lines;
#[path = "../examples/advise/output.rs"]
mod output;
#[path = "../examples/advise/parts.rs"]
mod parts;

use crate::harness::Clocks;
use lines::{Advisor, Line, TODAY};
use meeting_or_async::advice::{Form, Verdict};
use meeting_or_async::meeting::time::Day;
use meeting_or_async::meeting::{Detail, Often, Place, Purpose, Tick};
use meeting_or_async::questions::{Inviter, Owner, Path};
use meeting_or_async::text::{Text, format::PlainEnglish};
use proptest::prelude::*;
use serde_json::{Value, json};

fn answer(number: usize, line: &[u8]) -> Line {
    let (year, month, day) = TODAY;
    let today = Day::from_ymd(year, month, day).unwrap();
    let clocks = Clocks::of("");
    let text = Text::english(&PlainEnglish).with_zones(&clocks);
    Advisor::new(&text, today).answer(number, line)
}

fn advice(line: &Value) -> Value {
    answer(1, line.to_string().as_bytes()).json
}

/// Asserts that everything in `expected` stands in `found`; what else is there is not looked at.
fn assert_has(found: &Value, expected: &Value, name: &str) {
    for (field, value) in expected.as_object().unwrap() {
        assert_eq!(&found[field], value, "{name}: {field}\n{found:#}");
    }
}

/// The ids of the rules that are given as reasons.
fn rules(advice: &Value) -> Vec<&str> {
    let reasons = advice["reasons"].as_array().unwrap();
    reasons.iter().map(|reason| reason["rule"].as_str().unwrap()).collect()
}

/// Each problem as the field and what is allowed.
fn problems(advice: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or("the line").to_owned();
    let problems = advice["problems"].as_array().unwrap().iter();
    problems.map(|problem| (text(&problem["field"]), text(&problem["allowed"]))).collect()
}

fn weekly_status() -> Value {
    json!({
        "purpose": "share", "detail": "round", "ticks": [], "people": 9, "minutes": 30,
        "often": "weekly", "place": "online",
    })
}

fn two_vendors() -> Value {
    json!({
        "purpose": "decide", "detail": "unknown", "ticks": ["undo", "zones"], "people": 6,
        "minutes": 60, "often": "once", "topic": "our payment supplier", "decider": "Maria",
        "options": ["Nordpay", "Calla"],
    })
}

#[test]
fn someone_who_will_be_away_gets_a_plan_and_no_verdict() {
    let found = advice(&json!({
        "door": "away", "from": "2026-11-30", "back": "2026-12-04", "helpers": ["Ana, orders"],
        "alone": ["refunds"], "reach": "no", "tell": ["colleagues"],
    }));
    assert_eq!(found["problems"], json!([]), "{found:#}");
    assert_eq!(found["verdict"], Value::Null);
    let plan = found["plan"].as_array().unwrap();
    let when: Vec<_> = plan.iter().map(|step| step["when"].as_str().unwrap()).collect();
    assert_eq!(when, ["Monday 23 November", "Friday 27 November", "Monday 30 November"]);
    let letters = found["letters"].as_array().unwrap();
    let first = letters[0]["text"].as_str().unwrap();
    assert!(first.contains("from Monday 30 November until Friday 4 December"), "{first}");
    assert!(first.contains("- Ana, orders"), "{first}");
}

#[test]
fn what_is_wrong_with_an_absence_is_named() {
    let found = advice(&json!({
        "door": "away", "purpose": "share", "from": "2026-11-30", "back": "2026-11-26",
        "helpers": "Ana", "reach": "maybe", "tell": ["colleagues", "press"], "until": 3,
    }));
    let named: Vec<String> = problems(&found).into_iter().map(|(field, _)| field).collect();
    assert_eq!(named, ["purpose", "until", "helpers", "reach", "tell", "back"], "{found:#}");
    let (_, allowed) = problems(&found).pop().unwrap();
    assert_eq!(allowed, "2026-12-01 or later");
    assert_eq!(found["plan"].as_array().unwrap().len(), 3, "the rest still counts");
    let found = advice(&json!({ "door": "away", "from": "soon", "back": "unknown" }));
    assert_eq!(problems(&found)[0].0, "from");
    let found = advice(&json!({ "purpose": "share", "helpers": ["Ana"] }));
    assert_eq!(problems(&found)[0].0, "helpers");
    assert_eq!(found["verdict"], "go-async");
}

#[test]
fn named_meetings_get_their_advice() {
    for (name, line, expected, reasons) in [
        (
            "weekly status of nine (section 8 of the flow)",
            weekly_status(),
            json!({
                "line": 1, "verdict": "go-async", "form": "status-thread", "certainty": "clear",
                "open_question": null, "possible": ["go-async"], "ready": true, "quiet": false,
                "hours": {
                    "people": [9, 9], "meeting_minutes": [270, 270], "written_minutes": [59, 94],
                    "short_minutes": null, "second_round": false, "a_year": 46,
                    "comparison": "less", "break_even": 2,
                },
                "money": null, "problems": [],
            }),
            vec!["round", "catch-up"],
        ),
        (
            "choose between two vendors (section 9)",
            two_vendors(),
            json!({
                "verdict": "write-first", "form": "proposal", "certainty": "clear",
                "possible": ["write-first"], "ready": true, "money": null, "problems": [],
                "hours": {
                    "people": [6, 6], "meeting_minutes": [360, 360],
                    "written_minutes": [298, 396], "short_minutes": 30,
                    "second_round": false, "a_year": null, "comparison": "same", "break_even": 10,
                },
            }),
            vec!["undo", "zones"],
        ),
        (
            "a conflict between two colleagues (section 10)",
            json!({ "purpose": "hard", "detail": "others", "people": 3, "minutes": 45, "rate": 80 }),
            json!({
                "verdict": "meet", "form": null, "certainty": "clear", "ready": true,
                "quiet": true, "changes": [], "hours": null, "money": null, "problems": [],
            }),
            vec!["hard"],
        ),
        (
            "who does not feel safe",
            json!({ "purpose": "hard", "detail": "unsafe" }),
            json!({ "verdict": "get-help", "quiet": true, "changes": [], "hours": null }),
            vec!["unsafe"],
        ),
        (
            "an invitation that does not say what it is for",
            json!({ "door": "invitation", "purpose": "not-said", "ticks": [] }),
            json!({ "verdict": "not-ready", "form": null, "certainty": "clear", "problems": [] }),
            vec!["not-said"],
        ),
        (
            "an invitation to listen",
            json!({ "door": "invitation", "purpose": "share", "role": "listen", "ticks": [] }),
            json!({ "verdict": "go-async", "form": "cancellation", "problems": [] }),
            vec!["role-listen"],
        ),
        (
            "a series that nobody would miss",
            json!({ "door": "series", "purpose": "plan", "miss": "nothing", "ticks": [] }),
            json!({ "verdict": "go-async", "form": "cancellation", "problems": [] }),
            vec!["nobody-misses"],
        ),
        (
            "a series of which nothing is said but what people would miss",
            json!({ "door": "series", "miss": "nothing", "owner": "team", "ticks": [] }),
            json!({
                "verdict": "go-async", "form": "cancellation", "certainty": "clear",
                "ready": true, "problems": [],
            }),
            vec!["nobody-misses"],
        ),
        (
            "nothing but the purpose",
            json!({ "purpose": "problem" }),
            json!({ "ready": false, "certainty": "probably", "open_question": "detail" }),
            vec!["problem-open"],
        ),
        (
            "not sure about the rest",
            json!({ "purpose": "share", "detail": "round", "ticks": [], "unsure": true }),
            json!({ "ready": true, "certainty": "probably", "open_question": "personal" }),
            vec!["round"],
        ),
        (
            "null is the same as left out",
            json!({ "purpose": "share", "door": null, "people": null, "ticks": null }),
            json!({ "ready": false, "hours": null, "problems": [] }),
            vec!["share-open"],
        ),
    ] {
        let advice = advice(&line);
        assert_has(&advice, &expected, name);
        let given = rules(&advice);
        assert!(reasons.iter().all(|rule| given.contains(rule)), "{name}: {given:?}");
        assert!(!advice["plan"].as_array().unwrap().is_empty(), "{name}: no plan");
    }
}

#[test]
fn what_is_not_said_of_the_statements_may_be_true() {
    let line = |more: Value| {
        let mut line = json!({ "purpose": "share", "detail": "round" });
        line.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        advice(&line)
    };
    let left_out = line(json!({}));
    assert_eq!(left_out, line(json!({ "ticks": [], "unsure": true })));
    assert_eq!((&left_out["certainty"], &left_out["ready"]), (&json!("probably"), &json!(true)));
    assert!(left_out["possible"].as_array().unwrap().contains(&json!("meet")));
    assert_eq!(line(json!({ "ticks": [] }))["possible"], json!(["go-async"]), "none is true");
    let one = line(json!({ "ticks": ["only-time"] }));
    assert_eq!(one["possible"], json!(["write-first"]), "the others are not");
    let more = line(json!({ "ticks": ["only-time"], "unsure": true }));
    assert!(more["possible"].as_array().unwrap().contains(&json!("meet")), "{more:#}");
}

#[test]
fn whoever_must_be_there_is_still_taken_and_changes_nothing() {
    for needed in [json!(3), json!(0), json!("all of us"), json!(null)] {
        let mut line = weekly_status();
        line["needed"] = needed;
        assert_eq!(advice(&line), advice(&weekly_status()));
    }
}

#[test]
fn a_person_is_shown_the_advice_once_their_questions_are_answered() {
    for (line, ready) in [
        (json!({ "purpose": "decide" }), false),
        (json!({ "purpose": "decide", "detail": "unknown" }), true),
        (json!({ "purpose": "hard" }), false),
        (json!({ "door": "invitation", "purpose": "not-said" }), true),
        (json!({ "door": "invitation", "purpose": "decide" }), false),
        (json!({ "door": "series", "miss": "information" }), false),
        (json!({ "door": "series", "miss": "information", "owner": "me" }), true),
    ] {
        assert_eq!(advice(&line)["ready"], ready, "{line}");
    }
}

#[test]
fn a_reason_comes_with_its_sources_and_a_change_with_its_verdict() {
    let status = advice(&weekly_status());
    let round = &status["reasons"][0];
    assert_eq!(round["strength"], "several organisations");
    assert_eq!(
        round["sources"][0],
        json!({
            "author": "GitLab", "title": "Handbook: asynchronous communication", "year": null,
            "address": "https://handbook.gitlab.com/handbook/company/culture/all-remote/asynchronous/",
        })
    );
    assert_eq!(
        status["changes"],
        json!([
            { "change": { "tick": "only-time", "on": true }, "verdict": "write-first" },
            { "change": { "detail": "talk" }, "verdict": "write-first" },
        ])
    );
    assert_eq!(
        status["plan"],
        json!([
            { "when": "Monday 23 November", "what": "You send it." },
            { "when": "Monday 30 November", "what": "The first lines come in writing." },
        ])
    );
    let vendors = advice(&two_vendors());
    let text = vendors["letters"][0]["text"].as_str().unwrap();
    assert!(text.contains("Maria will decide after that."), "{text}");
}

#[test]
fn gaps_are_filled_by_name_and_what_is_open_is_named() {
    let mut line = two_vendors();
    let open = |found: &Value| found["letters"][0]["open"].clone();
    assert_eq!(open(&advice(&line)), json!(["link"]));
    line["gaps"] = json!({
        "link": "https://example.com/quotes", "to": "Ana, Tom", "from": "Lena",
        "due": { "day": "2026-12-01", "time": "16:30" }, "silence": "ask-again", "questions": ["Which?", "Why?"],
    });
    let found = advice(&line);
    assert_eq!((open(&found), &found["problems"]), (json!([]), &json!([])), "{found:#}");
    let text = found["letters"][0]["text"].as_str().unwrap();
    for part in [
        "Hi Ana, Tom,",
        "by Tuesday 1 December, 16:30",
        "It’s here: https://example.com/quotes",
        "- Which?\n- Why?",
        "I’ll ask you again",
        "Thanks,\nLena",
    ] {
        assert!(text.contains(part), "{part:?} is not in {text}");
    }
    line["gaps"] = json!({ "silence": "maybe", "sky": "blue", "to": "x".repeat(100) });
    let found = advice(&line);
    assert_eq!(found["problems"].as_array().unwrap().len(), 3, "{:#}", found["problems"]);
}

#[test]
fn a_proposed_deadline_has_its_hour_if_it_is_today() {
    for (ticks, due) in [
        (json!([]), "by Thursday 26 November."),
        (json!(["urgent"]), "by Monday 23 November, 14:00."),
    ] {
        let line = json!({
            "purpose": "share", "detail": "listen", "ticks": ticks, "people": 9,
            "gaps": { "news": "The line is down.", "todo": "one", "task": "use the other one" },
        });
        let found = advice(&line);
        let text = found["letters"][0]["text"].as_str().unwrap();
        assert!(text.contains(&format!("Please use the other one {due}")), "{text}");
    }
}

#[test]
fn what_stands_in_no_letter_is_named() {
    let mut line = weekly_status();
    line["gaps"] = json!({
        "to": "team", "covers": ["Ana, orders"], "silence": "need-yes", "due": { "day": "2026-11-27" },
    });
    let found = advice(&line);
    let gaps = &found["letters"][0]["gaps"];
    assert_eq!((&gaps["to"], &gaps["due"]), (&json!("text"), &json!("moment")));
    let offered: Vec<&str> =
        gaps["silence"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let [covers, silence] = &problems(&found)[..] else { panic!("{:#}", found["problems"]) };
    assert_eq!(covers.0, "gaps.covers");
    assert!(covers.1.split(", ").any(|gap| gap == "to"), "{covers:?}");
    assert_eq!(silence.0, "gaps.silence");
    assert!(offered.iter().all(|option| silence.1.contains(option)), "{silence:?} {offered:?}");
}

#[test]
fn money_is_in_whole_units_and_needs_a_rate() {
    for (name, rate, currency, expected) in [
        ("a number", json!(60), json!(null), json!([270, 270])),
        ("a fraction", json!(62.5), json!("usd"), json!([281, 281])),
        ("a string", json!("62.50"), json!("CHF"), json!([281, 281])),
        ("three decimals group no thousands", json!(62.499), json!("EUR"), json!([281, 281])),
    ] {
        let mut line = weekly_status();
        line["rate"] = rate;
        line["currency"] = currency.clone();
        let advice = advice(&line);
        assert_eq!(advice["money"]["meeting"], expected, "{name}");
        let code = currency.as_str().unwrap_or("EUR").to_uppercase();
        assert_eq!(advice["money"]["currency"], code, "{name}");
        assert_eq!(advice["problems"], json!([]), "{name}");
    }
}

#[test]
fn settings_of_an_organisation_price_the_groups_and_move_the_plan() {
    let policy = json!({
        "currency": "GBP",
        "rates": [{ "group": "Engineers", "hour": 60 }, { "group": "Managers", "hour": 90 }],
        "meetings_a_year": { "weekly": 40 },
    });
    let mut line = weekly_status();
    line["policy"] = policy;
    line["groups"] = json!({ "Engineers": 6, "Managers": 3 });
    let found = advice(&line);
    assert_eq!(found["problems"], json!([]));
    // 6 × 60 + 3 × 90 for half an hour.
    let money = (&found["money"]["currency"], &found["money"]["meeting"]);
    assert_eq!(money, (&json!("GBP"), &json!([315, 315])));
    assert_eq!(found["hours"]["a_year"], 40);

    line["policy"]["rates"][0]["hour"] = json!("sixty");
    line["groups"]["Directors"] = json!(1);
    line["currency"] = json!("USD");
    let fields: Vec<String> =
        problems(&advice(&line)).into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["policy.rates[0].hour", "currency", "groups", "groups"]);
}

#[test]
fn pay_is_priced_with_what_comes_on_top() {
    let mut line = weekly_status();
    line["rate"] = json!(100);
    assert_eq!(advice(&line)["money"]["meeting"], json!([450, 450]));
    line["pay"] = json!(true);
    assert_eq!(advice(&line)["money"]["meeting"], json!([644, 644]));
}

#[test]
fn what_is_wrong_is_named_and_the_rest_still_counts() {
    for (name, field, value, allowed) in [
        ("an unknown field", "colour", json!("red"), "door, purpose, detail"),
        ("a field of the page", "notes", json!("mine"), "door, purpose, detail"),
        ("an unknown door", "door", json!("window"), "meeting, invitation, series"),
        ("an unknown choice", "detail", json!("sing"), "listen, round, talk, unknown"),
        ("a number for a choice", "often", json!(7), "once, daily, twice-weekly, weekly"),
        ("a question of another door", "miss", json!("nothing"), "the field detail"),
        ("an unknown statement", "ticks", json!(["persnal"]), "an array of personal, urgent"),
        ("a statement of other purposes", "ticks", json!(["undo"]), "an array of personal"),
        ("no array", "ticks", json!("new"), "an array of personal"),
        ("no boolean", "unsure", json!("yes"), "true, false"),
        ("one person", "people", json!(1), "from 2 to 10000"),
        ("too many people", "people", json!(1_000_000), "from 2 to 10000"),
        ("more people than a number holds", "people", json!(1e30), "from 2 to 10000"),
        ("a negative number", "people", json!(-3), "from 2 to 10000"),
        ("half a person", "people", json!(2.5), "from 2 to 10000"),
        ("a word for a number", "people", json!("a few"), "or a range such as \"3-4\""),
        ("people as a list", "people", json!([3, 4]), "or a range such as \"3-4\""),
        ("no length", "minutes", json!(0), "from 5 to 2400"),
        ("a length of weeks", "minutes", json!(100_000), "from 5 to 2400"),
        ("travel without a room", "travel", json!(30), "place room or mixed"),
        ("a negative rate", "rate", json!(-62.5), "from 0 to 100000"),
        ("a rate beyond all", "rate", json!(1e12), "from 0 to 100000"),
        ("no currency", "currency", json!("euros"), "three letters"),
        ("100 KB of text", "topic", json!("x".repeat(100_000)), "300 characters"),
        ("a number in a list", "options", json!(["a", 1]), "array of strings"),
        ("a place that nobody knows", "places", json!(["Lisbon", "Atlantis"]), "big cities"),
        (
            "a ninth place",
            "places",
            json!(["Rome", "Oslo", "Paris", "Cairo", "Lima", "Perth", "Tokyo", "Lagos", "Kyiv"]),
            "at most 8",
        ),
        ("places as one string", "places", json!("Lisbon"), "an array"),
        ("someone decides alone", "decides", json!("nobody"), "me, other, all"),
    ] {
        let mut line = json!({ "purpose": "share", "often": "weekly", "minutes": 30 });
        line[field] = value;
        let advice = advice(&line);
        let found = problems(&advice);
        assert!(
            matches!(found.as_slice(), [(f, a)] if f == field && a.contains(allowed)),
            "{name}: {found:?}"
        );
        assert_eq!(advice["problems"][0]["line"], 1, "{name}");
        assert_eq!(advice["verdict"], "go-async", "{name}");
        assert!(advice.to_string().len() < 8_000, "{name}: a long value is cut");
    }
}

#[test]
fn a_plan_for_several_places_has_the_hour_of_each() {
    let mut line = two_vendors();
    line["places"] = json!(["Lisbon", "São Paulo", "Bengaluru"]);
    let there = advice(&line);
    let at = "12:00 in Lisbon (09:00 in São Paulo, 17:30 in Bengaluru)";
    let when = |day: &str, at_hour: &str| format!("{day}{at_hour}{at}");
    assert_eq!(there["plan"][1]["when"], when("Thursday 26 November", ", "));
    assert_eq!(there["plan"][2]["when"], when("Friday 27 November", " at "));
    let zones =
        there["reasons"].as_array().unwrap().iter().find(|reason| reason["rule"] == "zones");
    assert!(zones.unwrap()["text"].as_str().unwrap().starts_with("3 places share only 30 min"));
    // Where people are changes no advice, only the words of a reason.
    let here = advice(&two_vendors());
    for field in ["verdict", "form", "certainty", "possible", "changes", "hours"] {
        assert_eq!(there[field], here[field], "{field}");
    }
    assert_eq!(rules(&there), rules(&here));
}

#[test]
fn a_line_that_cannot_be_answered_says_why() {
    for (name, line, field) in [
        ("no JSON", "this is no JSON", "the line"),
        ("half an object", "{\"purpose\":", "the line"),
        ("an empty line", "", "the line"),
        ("an array", "[1, 2]", "the line"),
        ("a string", "\"share\"", "the line"),
        ("a number beyond all", "{\"people\": 1e999}", "the line"),
        ("an empty object", "{}", "purpose"),
        ("an unknown purpose", "{\"purpose\":\"fun\"}", "purpose"),
        ("not said, but no invitation", "{\"purpose\":\"not-said\"}", "purpose"),
    ] {
        let answer = answer(7, line.as_bytes());
        let keys: Vec<&String> = answer.json.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["line", "problems"], "{name}");
        assert_eq!(answer.json["line"], 7, "{name}");
        let found = problems(&answer.json);
        assert!(matches!(found.as_slice(), [(f, _)] if f == field), "{name}: {found:?}");
        assert!(answer.problems[0].to_string().starts_with("line 7: "), "{name}");
    }
    let deep = "[".repeat(100_000);
    for line in [deep.as_bytes(), b"\xff\xfe", b"\0"] {
        assert_eq!(problems(&answer(1, line).json)[0].0, "the line");
    }
    assert_eq!(problems(&answer(1, b"\xef\xbb\xbf{\"purpose\":\"plan\"}\r\n").json), []);
}

#[test]
fn every_problem_of_a_line_is_named() {
    let line = json!({
        "purpose": "share", "detail": "sing", "ticks": ["new", "persnal"], "people": "many",
        "minutes": 1, "rate": "a lot", "colour": "red",
    });
    let advice = advice(&line);
    let mut fields: Vec<String> = problems(&advice).into_iter().map(|(field, _)| field).collect();
    fields.sort();
    assert_eq!(fields, ["colour", "detail", "minutes", "people", "rate", "ticks"]);
    // The misspelt statement may have been the one about a person: nothing is clear.
    assert!(advice["possible"].as_array().unwrap().len() > 1 && advice["certainty"] != "clear");
}

#[test]
fn the_help_lists_every_question_and_choice() {
    let help = help::help(&Text::english(&PlainEnglish));
    let has = |id: &str| help.lines().any(|line| line.split_whitespace().next() == Some(id));
    let ids = answers::FIELDS.into_iter().filter(|field| !matches!(*field, "miss" | "role"));
    let ids =
        ids.chain(away::FIELDS).chain(Path::ALL.map(Path::id)).chain(Purpose::ALL.map(Purpose::id));
    let ids = ids.chain(Detail::ALL.map(Detail::id)).chain(Tick::ALL.map(Tick::id));
    let ids = ids.chain(Often::ALL.map(Often::id)).chain(Place::ALL.map(Place::id));
    let ids = ids.chain(Owner::ALL.map(Owner::id)).chain(Inviter::ALL.map(Inviter::id));
    for id in ids {
        assert!(has(id) || has(&format!("{id}:")), "{id} is missing in\n{help}");
    }
    for id in Verdict::ALL.map(Verdict::id).into_iter().chain(Form::ALL.map(Form::id)) {
        assert!(help.contains(id), "{id}");
    }
    assert!(help.contains("2026-11-23") && help.contains("Invited"));
    assert!(help.lines().all(|line| line.chars().count() <= 120), "a line is too long to read");
}

#[test]
fn several_things_are_judged_each_and_as_a_whole() {
    let parts = json!([
        { "purpose": "share", "detail": "round" },
        { "purpose": "decide", "detail": "apart", "minutes": 20, "about": "Release date" },
        { "about": "Plants" },
    ]);
    let advice = advice(&json!({ "parts": parts, "people": 9, "minutes": 60 }));
    assert_eq!((&advice["verdict"], &advice["minutes"]), (&json!("write-first"), &json!(30)));
    let results: Vec<&Value> = (0..3).map(|at| &advice["parts"][at]["result"]).collect();
    assert_eq!(results, ["write", "write-first", "unclear"]);
    let letter = advice["letters"][0]["text"].as_str().unwrap();
    assert!(letter.contains("Release date") && letter.contains("30 minutes"), "{letter}");
}

#[test]
fn news_in_writing_asks_for_questions_and_not_for_a_part() {
    for (other, asks) in [("listen", "send me any questions"), ("round", "add your part")] {
        let part = |detail, about| json!({ "purpose": "share", "detail": detail, "about": about });
        let advice =
            advice(&json!({ "parts": [part("listen", "Budget"), part(other, "Offices")] }));
        let letter = advice["letters"][0]["text"].as_str().unwrap();
        assert!(letter.contains(&format!("Please read these and {asks}")), "{other}: {letter}");
    }
}

#[test]
fn silence_is_a_yes_only_to_whoever_decides() {
    for (decides, taken) in [("me", true), ("other", false)] {
        let advice = advice(&json!({
            "purpose": "decide", "detail": "written", "people": 6, "ticks": [],
            "decides": decides, "gaps": { "silence": "fine" },
        }));
        let letter = &advice["letters"][0];
        let text = letter["text"].as_str().unwrap();
        assert_eq!(letter["letter"], "proposal");
        assert_eq!(text.contains("I’ll take it that it’s fine with you."), taken, "{text}");
    }
}

#[test]
fn something_hard_is_no_part_and_names_none_of_the_others() {
    let parts = json!([
        { "purpose": "share", "detail": "listen", "about": "zeppelin" },
        { "purpose": "plan", "detail": "parts" },
        { "purpose": "hard", "detail": "bring" },
    ]);
    let advice = advice(&json!({ "parts": parts }));
    assert_eq!((&advice["quiet"], &advice["hours"]), (&json!(true), &Value::Null));
    assert!(!advice["letters"].to_string().contains("zeppelin"));
    assert_eq!(advice["apart"]["verdict"], "go-async");
    assert!(advice["apart"]["letters"].to_string().contains("zeppelin"));
}

#[test]
fn what_is_wrong_with_parts_is_named_and_the_rest_counts() {
    for (parts, field) in [
        (json!([]), "parts"),
        (json!([{ "purpose": "share" }]), "parts"),
        (json!([{ "purpose": "moon" }, { "purpose": "share" }]), "purpose"),
        (json!([{ "purpose": "share", "detail": "apart" }, { "purpose": "plan" }]), "detail"),
        (json!([{ "purpose": "share", "minutes": 0 }, { "purpose": "plan" }]), "minutes"),
        (json!([{ "purpose": "share", "colour": "red" }, { "purpose": "plan" }]), "colour"),
    ] {
        let advice = advice(&json!({ "parts": parts, "purpose": "share" }));
        let named = advice["problems"].as_array().unwrap();
        assert!(named.iter().any(|problem| problem["field"] == field), "{parts}: {named:?}");
        assert!(advice["verdict"].is_string(), "{parts}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]

    #[test]
    fn no_line_stops_the_others(line in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert_eq!(&answer(3, &line).json["line"], 3);
    }

    #[test]
    fn no_value_stops_the_rest(
        field in prop::sample::select(answers::FIELDS.as_slice()),
        value in prop_oneof![
            any::<String>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            prop::collection::vec(any::<String>(), 0..4).prop_map(Value::from),
        ],
    ) {
        prop_assume!(field != "purpose");
        let mut line = json!({ "purpose": "decide" });
        line[field] = value;
        prop_assert!(advice(&line)["verdict"].is_string());
    }
}
