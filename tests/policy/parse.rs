//! What is read, and what is said of the rest.

use meeting_or_async::advice::Form;
use meeting_or_async::letter::channel::Channel;
use meeting_or_async::meeting::time::{Day, Minute, Weekday};
use meeting_or_async::meeting::{Currency, Purpose};
use meeting_or_async::policy::{Note, Policy, Problem, Rate};
use meeting_or_async::text::{Text, format::PlainEnglish};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::harness::golden::compare;

fn parse(json: &Value) -> (Policy, Vec<Problem>) {
    Policy::read(json, Policy::default())
}

/// The sentences, as the person reads them who writes the settings.
fn sentences(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|problem| Text::english(&PlainEnglish).say(&problem.sentence())).collect()
}

/// Settings in which everything is said.
pub(crate) fn everything() -> Value {
    json!({
        "$schema": "policy.schema.json",
        "currency": "chf",
        "rates": [
            { "group": "Engineers", "hour": 62.5 },
            { "group": "Sales", "year": 88_000 },
        ],
        "rates_are": "pay",
        "loaded_factor": 1.3,
        "hours_a_year": 1_760,
        "meetings_a_year": { "daily": 200, "weekly": 44, "fortnightly": 22, "monthly": 10 },
        "weekend": ["friday", "saturday"],
        "days_off": ["2026-12-24", "2028-02-29"],
        "working_hours": { "start": "08:00", "end": "16:30" },
        "decisions_kept": "the decision log. ",
        "who_decides": { "decide": "Maria", "poll": "the team lead" },
        "channels": { "poll": "slack" },
        "note": { "people_above": 8, "cost_above": 500, "text": "Ask Kim first." },
        "helpline": "Call 1234, day and night.",
    })
}

#[test]
fn all_that_is_said_is_read() {
    let (policy, problems) = parse(&everything());
    assert_eq!(problems, []);
    assert_eq!(policy.currency, Currency::from_code("CHF").unwrap());
    // 62.50 and 88,000 / 1,760 = 50 of pay, times 1.3.
    let rate = |group: &str, hour| Rate { group: group.to_owned(), hour };
    assert_eq!(policy.rates, [rate("Engineers", 8_125), rate("Sales", 6_500)]);
    let year = policy.year;
    assert_eq!((year.daily, year.weekly, year.fortnightly, year.monthly), (200, 44, 22, 10));
    assert_eq!(policy.days_off.weekend, [Weekday::Friday, Weekday::Saturday]);
    let days = [Day::from_ymd(2026, 12, 24).unwrap(), Day::from_ymd(2028, 2, 29).unwrap()];
    assert_eq!(policy.days_off.days, days);
    assert_eq!(Some(policy.working_hours.start), Minute::new(8, 0));
    assert_eq!(Some(policy.working_hours.end), Minute::new(16, 30));
    assert_eq!(policy.decisions_kept.as_deref(), Some("the decision log"));
    assert_eq!(policy.decider(Form::Proposal, Some(Purpose::Decide)), Some("Maria"));
    assert_eq!(policy.decider(Form::Poll, Some(Purpose::Decide)), Some("the team lead"));
    assert_eq!(policy.channel(Some(Form::Poll)), Some(Channel::Slack));
    assert_eq!(policy.channel(Some(Form::Proposal)), None);
    assert_eq!(policy.decider(Form::Proposal, Some(Purpose::Plan)), None);
    let text = "Ask Kim first".to_owned();
    assert_eq!(policy.note, Some(Note { people_above: Some(8), cost_above: Some(50_000), text }));
    assert_eq!(policy.helpline.as_deref(), Some("Call 1234, day and night"));
}

#[test]
fn nothing_said_is_as_it_was() {
    assert_eq!(parse(&json!({})), (Policy::default(), Vec::new()));
    let francs = Policy { currency: Currency::from_code("CHF").unwrap(), ..Policy::default() };
    assert_eq!(Policy::read(&json!({}), francs.clone()).0, francs);
}

/// Settings with one thing wrong, and how what is said of it begins.
#[allow(clippy::too_many_lines, reason = "a table of cases")]
fn wrong() -> Vec<(Value, &'static str)> {
    vec![
        (json!([]), "policy: […] can’t be used. Allowed: an object with $schema, currency"),
        (json!("EUR"), "policy: \"EUR\" can’t be used. Allowed: an object with"),
        (json!(null), "policy: null can’t be used. Allowed: an object with"),
        (json!(7.25), "policy: 7.25 can’t be used. Allowed: an object with"),
        (json!({ "rate": 60 }), "rate: 60. There’s no such setting. Allowed: $schema, currency"),
        (
            json!({ "currency": "Euro" }),
            "currency: \"Euro\" can’t be used. Allowed: three letters, like EUR.",
        ),
        (json!({ "currency": true }), "currency: true can’t be used."),
        (json!({ "rates": {} }), "rates: {…} can’t be used. Allowed: a list of at most 8."),
        (
            json!({ "rates": [7] }),
            "rates[0]: 7 can’t be used. Allowed: an object with group, hour and year.",
        ),
        (
            json!({ "rates": [{ "group": "A" }] }),
            "rates[0]: something’s missing. Allowed: hour or year, and not both.",
        ),
        (
            json!({ "rates": [{ "hour": 3 }] }),
            "rates[0].group: something’s missing. Allowed: a text of at most 120 characters.",
        ),
        (
            json!({ "rates": [{ "group": " . ", "hour": 3 }] }),
            "rates[0].group: \" . \" can’t be used.",
        ),
        (
            json!({ "rates": [{ "group": "A", "hour": -3 }] }),
            "rates[0].hour: -3 can’t be used. Allowed: a number from 0.01 to 100000.",
        ),
        (
            json!({ "rates": [{ "group": "A", "hour": 1e300 }] }),
            "rates[0].hour: 1000000000000 can’t be used.",
        ),
        (
            json!({ "rates": [{ "group": "A", "hour": "60" }] }),
            "rates[0].hour: \"60\" can’t be used.",
        ),
        (
            json!({ "rates": [{ "group": "A", "hour": 60, "year": 1 }] }),
            "rates[0].year: 1 can’t be used. Allowed: hour or year, and not both.",
        ),
        (
            json!({ "rates": [{ "group": "A", "hour": 60, "name": "Bo" }] }),
            "rates[0].name: \"Bo\". There’s no such setting. Allowed: group, hour and year.",
        ),
        (
            json!({ "rates_are": "net" }),
            "rates_are: \"net\" can’t be used. Allowed: one of cost and pay.",
        ),
        (
            json!({ "loaded_factor": 0.7 }),
            "loaded_factor: 0.70 can’t be used. Allowed: a number from 1 to 3.",
        ),
        (
            json!({ "hours_a_year": 1760.5 }),
            "hours_a_year: 1760.50 can’t be used. Allowed: a whole number from 200 to 4000.",
        ),
        (
            json!({ "meetings_a_year": { "weekly": 60 } }),
            "meetings_a_year.weekly: 60 can’t be used. Allowed: a whole number from 1 to 53.",
        ),
        (
            json!({ "meetings_a_year": { "hourly": 60 } }),
            "meetings_a_year.hourly: 60. There’s no such setting. Allowed: daily",
        ),
        (
            json!({ "weekend": ["Sunday"] }),
            "weekend[0]: \"Sunday\" can’t be used. Allowed: one of monday",
        ),
        (json!({ "weekend": [[]] }), "weekend[0]: […] can’t be used."),
        (
            json!({ "days_off": ["2026-02-30"] }),
            "days_off[0]: \"2026-02-30\" can’t be used. Allowed: a day, like 2026-12-24.",
        ),
        (json!({ "days_off": ["24.12.2026"] }), "days_off[0]: \"24.12.2026\" can’t be used."),
        (
            json!({ "working_hours": { "start": "9:00", "end": "17:00" } }),
            "working_hours.start: \"9:00\" can’t be used. Allowed: a time, like 09:00.",
        ),
        (
            json!({ "working_hours": { "start": "17:00", "end": "09:00" } }),
            "working_hours.end: \"09:00\" can’t be used. Allowed: a time after the start.",
        ),
        (
            json!({ "working_hours": { "start": "09:00" } }),
            "working_hours.end: something’s missing. Allowed: a time, like 09:00.",
        ),
        (
            json!({ "decisions_kept": "x".repeat(500) }),
            "decisions_kept: \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\" can’t be used. Allowed: a text of at most 120 characters.",
        ),
        (
            json!({ "channels": { "poll": "fax" } }),
            "channels.poll: \"fax\" can’t be used. Allowed: one of plain, email, slack, teams and markdown.",
        ),
        (
            json!({ "who_decides": { "lunch": "Bo" } }),
            "who_decides.lunch: \"Bo\". There’s no such setting. Allowed: share",
        ),
        (
            json!({ "note": { "text": "A" } }),
            "note: something’s missing. Allowed: people_above or cost_above",
        ),
        (
            json!({ "note": { "people_above": 8 } }),
            "note.text: something’s missing. Allowed: a text of at most 300 characters.",
        ),
        (json!({ "helpline": { "phone": 1 } }), "helpline: {…} can’t be used."),
        (json!({ "\u{1b}[31m": 1 }), " [31m: 1. There’s no such setting."),
    ]
}

#[test]
fn a_problem_names_the_field_the_value_and_what_is_allowed() {
    for (json, said) in wrong() {
        let found = sentences(&parse(&json).1);
        assert_eq!(found.len(), 1, "{json}: {found:?}");
        assert!(found[0].starts_with(said), "{json}\n  {}\n  {said}", found[0]);
    }
}

/// The browser reads JSON by its own parser: the tests in browsers try it with this table.
#[test]
fn what_is_said_of_settings_is_written_down_for_the_browsers() {
    let deep = |depth| (0..depth).fold(json!(7), |inner, _| json!([inner]));
    let numbers = [0.0, -0.0, 0.005, 1.005, 62.5, -3.0, 1e15, -1e300, 9_007_199_254_740_993.0];
    let mut table: Vec<Value> = wrong().into_iter().map(|(json, _)| json).collect();
    table.extend([everything(), json!({}), json!(false), json!({ "a": { "b": null } })]);
    table.extend(numbers.map(|n| json!({ "rates": [{ "group": "A", "hour": n }], "x": n })));
    table.extend((0..9).map(|depth| json!({ "days_off": deep(depth), "x": deep(depth) })));
    table.extend(["", " ", "é\u{301}", "👩‍💻", "\u{202e}a", "\"", "<b>&amp;", "line\nbreak"].map(
        |text| json!({ text: text, "helpline": text, "currency": text, "weekend": [text, text] }),
    ));
    table.push(json!({ "days_off": vec!["2026-12-24"; 401], "weekend": ["funday", 7, null] }));
    let rows = table.iter().map(|settings| {
        let problems = parse(settings).1;
        let said = problems.iter().zip(sentences(&problems));
        let said: Vec<_> = said.map(|(problem, said)| json!([problem.field, said])).collect();
        json!({ "settings": settings, "said": said }).to_string()
    });
    let table = format!("[\n{}\n]\n", rows.collect::<Vec<_>>().join(",\n"));
    compare("tests/golden/policy.json", &table);
}

#[test]
fn one_bad_entry_takes_no_other_away() {
    let (policy, problems) = parse(&json!({
        "currency": 5,
        "rates": [{ "group": "A", "hour": 60 }, { "group": "B", "hour": -1 }, 7],
        "days_off": ["never", "2026-12-24"],
        "weekend": ["funday", "sunday"],
        "who_decides": { "decide": 1, "plan": "Maria" },
        "note": { "people_above": "many", "cost_above": 10, "text": "Please ask." },
        "nonsense": {},
        "helpline": "Call us",
    }));
    assert_eq!(problems.len(), 8, "{:?}", sentences(&problems));
    assert_eq!(policy.currency, Currency::EUR);
    assert_eq!(policy.rates, [Rate { group: "A".to_owned(), hour: 6_000 }]);
    assert_eq!(policy.days_off.days, [Day::from_ymd(2026, 12, 24).unwrap()]);
    assert_eq!(policy.days_off.weekend, [Weekday::Sunday]);
    assert_eq!(policy.decider(Form::Proposal, Some(Purpose::Plan)), Some("Maria"));
    assert_eq!(policy.note.unwrap().cost_above, Some(1_000));
    assert_eq!(policy.helpline.as_deref(), Some("Call us"));
}

#[test]
fn what_is_huge_or_deep_is_refused_and_not_kept() {
    let deep = (0..100).fold(json!(1), |inner, _| json!([inner]));
    let wide = json!({ "days_off": vec!["2026-12-24"; 5_000], "weekend": deep });
    let (policy, problems) = parse(&wide);
    assert_eq!(policy.days_off.days.len(), 400);
    assert_eq!(policy.days_off.weekend, []);
    let fields: Vec<_> = problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["days_off", "weekend[0]"]);
    let long = "x".repeat(1_000_000);
    let (_, problems) = parse(&json!({ "helpline": long, &long: long }));
    assert!(problems.iter().all(|problem| problem.field.len() + problem.value.len() < 200));
}

/// Any JSON.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::hash_map(".{0,8}", inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn whatever_stands_in_one_field_the_others_are_read(
        (at, value) in (any::<prop::sample::Index>(), anything()),
    ) {
        let mut json = everything();
        let names: Vec<String> = json.as_object().unwrap().keys().cloned().collect();
        let name = at.get(&names).clone();
        json[&name] = value;
        let (policy, problems) = parse(&json);
        for problem in &problems {
            prop_assert!(problem.field.starts_with(&name), "{name}: {problem:?}");
        }
        let whole = parse(&everything()).0;
        // Rates depend on three other fields; every other field stands alone.
        let alone = |own: &str| !name.starts_with(own);
        prop_assert!(policy.helpline == whole.helpline || !alone("helpline"));
        prop_assert!(policy.days_off.days == whole.days_off.days || !alone("days_off"));
        prop_assert!(policy.note == whole.note || !alone("note"));
        prop_assert!(policy.who_decides == whole.who_decides || !alone("who_decides"));
        prop_assert!(policy.year == whole.year || !alone("meetings_a_year"));
        prop_assert!(policy.working_hours == whole.working_hours || !alone("working_hours"));
        prop_assert!(policy.currency == whole.currency || !alone("currency"));
    }

    #[test]
    fn any_json_at_all_gives_settings_and_sentences(json in anything()) {
        let (_, problems) = parse(&json);
        if !json.is_object() {
            prop_assert!(matches!(&problems[..], [whole] if whole.field == "policy"));
        }
        for sentence in sentences(&problems) {
            prop_assert!(sentence.len() < 900, "{sentence}");
        }
    }

    #[test]
    fn an_amount_with_two_decimals_is_read_to_the_cent(cents in 1u32..=10_000_000) {
        let written: f64 = serde_json::from_str(&format!("{}.{:02}", cents / 100, cents % 100)).unwrap();
        let (policy, problems) = parse(&json!({ "rates": [{ "group": "A", "hour": written }] }));
        prop_assert_eq!(problems, []);
        prop_assert_eq!(policy.rates[0].hour, cents);
    }
}
