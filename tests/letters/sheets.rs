//! The ten sheets: from their facts alone, put into gaps, comes a letter to send.

use std::fmt::Write as _;

use meeting_or_async::letter::channel::Sheet;
use meeting_or_async::letter::{GapId, LetterId, Mode, filled};
use meeting_or_async::meeting::time::{Day, Minute};
use meeting_or_async::text::Text;
use meeting_or_async::text::format::{Format, PlainEnglish};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::rules::{paragraphs, words};
use super::state::now;
use super::{advise, golden};

const GOLDEN: &str = "tests/golden/sheets.md";
/// At most so many words, and so many paragraphs.
const WORDS: usize = 90;
const PARAGRAPHS: usize = 7;

/// What is known in a situation.
#[derive(Deserialize)]
struct Situation {
    sheet: String,
    letter: String,
    facts: Map<String, Value>,
    gaps: Map<String, Value>,
}

#[test]
fn a_letter_to_send_comes_from_the_facts_of_each_sheet() {
    let sheets: Vec<Situation> = serde_json::from_str(include_str!("sheets.json")).unwrap();
    assert_eq!(sheets.len(), 10);
    let text = Text::english(&PlainEnglish);
    let mut document = "# The ten sheets, as letters\n\nIt is Sunday 29 November 2026. \
                        Nothing was written but what the sheets say.\n"
        .to_owned();
    for Situation { sheet: name, letter, facts, gaps } in &sheets {
        let (inputs, refused) = advise::inputs(gaps);
        assert!(refused.is_empty(), "{name}: {refused:?}");
        let id = LetterId::from_id(letter).unwrap_or_else(|| panic!("{name}: no {letter}"));
        let facts: Vec<_> =
            facts.iter().map(|(fact, value)| (fact.as_str(), value.as_str().unwrap())).collect();
        let filled = filled(id, &facts, &inputs, now());
        for mode in [Mode::Page, Mode::Copy] {
            let open = filled.letter(&text, mode).open;
            assert!(open.is_empty(), "{name}: still needed: {open:?}");
        }
        let sheet = filled.sheet(&text);
        let body = sheet.plain();
        let count = words(&body);
        assert!(count <= WORDS, "{name} has {count} words:\n{body}");
        let paragraphs = paragraphs(&filled.letter(&text, Mode::Copy));
        assert!(paragraphs <= PARAGRAPHS, "{name} has {paragraphs} paragraphs:\n{body}");
        for (gap, value) in gaps {
            says(name, gap, value, &sheet);
        }
        let subject = sheet.subject.as_deref().unwrap_or("(none)");
        let body = body.replace('\n', "\n> ").replace("\n> \n", "\n>\n");
        write!(
            document,
            "\n## {name}\n\n`{letter}`, {count} words\n\nSubject: **{subject}**\n\n> {body}\n"
        )
        .unwrap();
    }
    golden::compare(GOLDEN, &document);
}

/// What was put into a gap stands in the letter. A choice is a sentence of ours.
fn says(name: &str, gap: &str, value: &Value, sheet: &Sheet) {
    let all = [sheet.subject.clone().unwrap_or_default(), sheet.plain()].join("\n");
    let mut facts = Vec::new();
    match value {
        Value::Object(moment) => {
            let part = |part: &str| moment.get(part).and_then(Value::as_str);
            facts.extend(part("words").map(str::to_owned));
            // A meeting that is in the calendar already is called by its weekday.
            let booked = gap == "booked";
            facts.extend(part("day").map(|day| {
                let day = Day::from_iso(day).unwrap();
                if booked { PlainEnglish.weekday(day) } else { PlainEnglish.day_and_month(day) }
            }));
            facts.extend(part("time").filter(|_| !booked).map(|time| {
                let (hour, minute) = time.split_once(':').unwrap();
                let time = Minute::new(hour.parse().unwrap(), minute.parse().unwrap());
                PlainEnglish.time(time.unwrap())
            }));
        }
        Value::Array(lines) => {
            facts.extend(lines.iter().map(|line| line.as_str().unwrap().to_owned()));
        }
        value => {
            let text = value.as_str().unwrap();
            match gap {
                _ if !GapId::from_id(gap).unwrap().options().is_empty() => {}
                "join" => facts.extend(text.split(", ").map(str::to_owned)),
                _ => facts.push(text.trim_end_matches('.').to_owned()),
            }
        }
    }
    for fact in facts {
        assert!(all.contains(&fact), "{name}: {gap} is {fact:?}, but the letter says\n{all}");
    }
}
