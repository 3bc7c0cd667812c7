//! The advice against 128 situations with published answers.
//!
//! The codings in `tests/cases/` were made blind and committed before the first rule. This
//! prints how far the rules agree, over all, by purpose and by source, and names every
//! disagreement with its reasons.
#![allow(clippy::print_stdout, reason = "the table is what this test is for")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use meeting_or_async::advice::practice::{Practice, SPLIT, split};
use meeting_or_async::advice::rules::{Effect, Rule};
use meeting_or_async::advice::{Agreement, Certainty, KNOWN, LATER, OpenQuestion, Verdict, advise};
use meeting_or_async::meeting::purpose::DetailQuestion;
use meeting_or_async::meeting::{Answer, Detail, Door, Often, Purpose, Tick, people::People};
use meeting_or_async::questions::{Answers, Length, Path};
use meeting_or_async::text::{Text, format::PlainEnglish};
use serde::Deserialize;

#[derive(Deserialize)]
struct Published {
    id: String,
    expected: String,
    source: String,
    address: String,
    situation: String,
}

/// Why we differ, in one line.
#[derive(Deserialize)]
struct Defence {
    id: String,
    defence: String,
}

/// What a person reads beside a verdict that says they may as well do otherwise.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Covered {
    /// A close call.
    Close,
    /// It depends on an answer that is open.
    Depends,
    /// Published practice is split.
    Split,
    /// Nothing.
    Not,
}

/// A case in which we differ.
struct Difference {
    covered: Covered,
    published: Published,
    ours: &'static str,
    defence: String,
}

#[derive(Clone, Deserialize)]
struct Coding {
    id: String,
    door: String,
    purpose: String,
    detail: Option<String>,
    miss: Option<String>,
    ticks: Vec<String>,
    people: Option<u32>,
    minutes: Option<u32>,
    often: Option<String>,
}

fn lines<T: for<'a> Deserialize<'a>>(text: &str) -> Vec<T> {
    text.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
}

/// The answers of someone who filled in the questionnaire as it was coded: what is not ticked
/// is not true.
fn answers(coding: &Coding) -> Answers {
    let path = Path::from_id(&coding.door).expect(&coding.door);
    let purpose = Purpose::from_id(&coding.purpose).expect(&coding.purpose);
    let mut answers = Answers::default();
    answers.set_path(path);
    answers.purpose = Answer::Given(purpose);
    match coding.detail.as_deref().or(coding.miss.as_deref()) {
        Some("unknown") => answers.set_detail(Answer::Unknown),
        Some(id) => {
            let question = answers.detail_question().unwrap();
            let detail: Option<Detail> = question.choices().find(|detail| detail.id() == id);
            answers.set_detail(Answer::Given(detail.expect(id)));
        }
        None => {}
    }
    for id in &coding.ticks {
        answers.set_tick(Tick::from_id(id).expect(id), true);
    }
    if let Some(people) = coding.people.and_then(People::exactly) {
        answers.set_typed(meeting_or_async::questions::Field::People, people.low.to_string());
    }
    answers.length = coding.minutes.map_or(Length::Open, Length::Minutes);
    let often = |id: &str| Often::ALL.into_iter().find(|often| often.id() == id);
    answers.often = coding.often.as_deref().and_then(often);
    answers
}

/// Where a verdict stands between writing and meeting; the same scale as the published answers.
fn place(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::GoAsync | Verdict::NotReady => "async",
        Verdict::WriteFirst => "async-first-then-meet",
        Verdict::Meet | Verdict::GetHelp => "meet",
    }
}

#[derive(Default, Clone, Copy)]
struct Tally {
    cases: usize,
    agree: usize,
    opposite: usize,
}

/// A coding with what was coded again for questions that came later. Several parts are no single
/// purpose, and a coder who had seen the answer isn't blind: then the first coding stays.
fn coded_again(first: Coding, again: &BTreeMap<String, InParts>) -> Coding {
    let Some(InParts { parts, side, often, seen: false, .. }) = again.get(&first.id) else {
        return first;
    };
    let [Part { purpose, detail }] = parts.as_slice() else { return first };
    let gives = purpose == "comment" && side.as_deref() == Some("give");
    let detail = if gives { Some("give".to_owned()) } else { detail.clone() };
    let often = often.clone().or_else(|| first.often.clone());
    // What a regular meeting is missed for doesn't depend on what it's for.
    let detail = detail.filter(|_| first.door == "meeting");
    Coding { purpose: purpose.clone(), detail, often, ..first }
}

fn in_parts() -> BTreeMap<String, InParts> {
    let all = lines::<InParts>(include_str!("cases/parts.jsonl"));
    all.into_iter().map(|coding| (coding.id.clone(), coding)).collect()
}

/// Advises on situations as they were coded, and compares.
fn measure(published: &str, codings: &[Coding], report: bool) -> (Tally, Vec<Difference>) {
    let published: Vec<Published> = lines(published);
    assert_eq!(published.len(), codings.len());
    let mut defences = BTreeMap::new();
    for each in lines::<Defence>(include_str!("cases/defence.jsonl")) {
        defences.insert(each.id, each.defence);
    }
    let mut differences = Vec::new();
    let text = Text::english(&PlainEnglish);
    let mut by_purpose: BTreeMap<String, Tally> = BTreeMap::new();
    let mut by_source: BTreeMap<String, Tally> = BTreeMap::new();
    let mut total = Tally::default();
    for (case, coding) in published.into_iter().zip(codings) {
        assert_eq!(case.id, coding.id);
        let meeting = answers(coding).meeting();
        let advice = advise(&meeting).unwrap();
        let ours = place(advice.verdict);
        let agree = ours == case.expected;
        let opposite =
            matches!((ours, case.expected.as_str()), ("meet", "async") | ("async", "meet"));
        for tally in [
            &mut total,
            by_purpose.entry(coding.purpose.clone()).or_default(),
            by_source.entry(case.source.clone()).or_default(),
        ] {
            tally.cases += 1;
            tally.agree += usize::from(agree);
            tally.opposite += usize::from(opposite);
        }
        let for_a_person = matches!(coding.purpose.as_str(), "hard" | "one-person")
            || coding.ticks.iter().any(|tick| tick == "personal");
        assert!(
            !(for_a_person && case.expected == "meet" && ours == "async"),
            "{}: they meet for the sake of a person and we say write",
            case.id
        );
        if report && !agree {
            let reasons: Vec<String> = advice
                .reasons
                .iter()
                .map(|rule| format!("{}: {}", rule.id, text.get(rule.reason)))
                .collect();
            println!(
                "- {} ({} / {}): they {}, we {} ({:?})",
                case.id,
                coding.purpose,
                coding.detail.as_deref().unwrap_or("open"),
                case.expected,
                ours,
                advice.certainty
            );
            println!("    {}", reasons.join(" | "));
            let defence = defences.remove(&case.id).unwrap_or_default();
            println!("    {defence}");
            let covered = match advice.certainty {
                Certainty::Close => Covered::Close,
                // It covers what one of the answers would give.
                Certainty::Probably(OpenQuestion::Detail(_))
                    if advice.possible.iter().any(|it| place(it) == case.expected) =>
                {
                    Covered::Depends
                }
                _ if split(&meeting, &advice).is_some() => Covered::Split,
                _ => Covered::Not,
            };
            differences.push(Difference { covered, published: case, ours, defence });
        }
    }
    if report {
        let row = |name: &str, t: &Tally| {
            println!(
                "{name:<72} {:>4} {:>4} {:>4}%  opposite {}",
                t.cases,
                t.agree,
                t.agree * 100 / t.cases,
                t.opposite
            );
        };
        println!("\nby purpose");
        for (name, tally) in &by_purpose {
            row(name, tally);
        }
        println!("\nby source");
        for (name, tally) in &by_source {
            row(name, tally);
        }
        println!();
        row("all", &total);
    }
    (total, differences)
}

/// The situations that were known when the rules were written, and the coding of each that
/// keeps closest to its words.
const PUBLISHED: &str = include_str!("cases/published.jsonl");
const LITERAL: &str = include_str!("cases/coding.jsonl");

#[test]
fn the_advice_agrees_with_published_practice() {
    println!("Situations that were known when the rules were written");
    let again = in_parts();
    let all = |codings: &str| -> Vec<Coding> {
        lines(codings).into_iter().map(|coding| coded_again(coding, &again)).collect()
    };
    let (known, differences) = measure(PUBLISHED, &all(LITERAL), true);
    for (name, coding) in [
        ("second coder", include_str!("cases/coder-2.jsonl")),
        ("third coder", include_str!("cases/coder-3.jsonl")),
    ] {
        let (t, _) = measure(PUBLISHED, &lines::<Coding>(coding), false);
        println!("{name}: {} of {}, opposite {}", t.agree, t.cases, t.opposite);
    }
    println!("\nSituations that were collected afterwards");
    let later = include_str!("cases/later.jsonl");
    let (later, unseen) = measure(later, &all(include_str!("cases/later-coding.jsonl")), true);

    let every = || differences.iter().chain(&unseen);
    let covered = |how: Covered| every().filter(|it| it.covered == how).count();
    let (of, not) = (every().count(), covered(Covered::Not));
    println!(
        "of {of} that differ: close {}, depends {}, practice is split {}, nothing said {not}",
        covered(Covered::Close),
        covered(Covered::Depends),
        covered(Covered::Split),
    );
    assert!(not * 3 <= of, "more than a third of what differs looks certain: {not} of {of}");

    for difference in &differences {
        let id = &difference.published.id;
        assert!(!difference.defence.is_empty(), "{id}: say in defence.jsonl why we differ");
    }
    let defences = lines::<Defence>(include_str!("cases/defence.jsonl")).len();
    assert_eq!(defences, differences.len(), "a case in defence.jsonl is no difference any more");
    // These figures only get better: more that agree, fewer that are opposite.
    assert_eq!((KNOWN, LATER), (known.into(), later.into()), "the figures that the widget shows");
    crate::harness::golden::compare("agreement.html", &page(&differences, of - not, of));
}

impl From<Tally> for Agreement {
    fn from(tally: Tally) -> Self {
        let count = |n: usize| u32::try_from(n).unwrap();
        Self {
            cases: count(tally.cases),
            agree: count(tally.agree),
            opposite: count(tally.opposite),
        }
    }
}

/// The kinds of meetings in which published practice is split, as the codings have them.
#[test]
fn the_table_of_split_practice_is_what_the_cases_say() {
    let again = in_parts();
    let mut counted: BTreeMap<(Purpose, Option<Detail>), Practice> = BTreeMap::new();
    for (published, codings) in [
        (PUBLISHED, LITERAL),
        (include_str!("cases/later.jsonl"), include_str!("cases/later-coding.jsonl")),
    ] {
        for (case, coding) in lines::<Published>(published).iter().zip(lines::<Coding>(codings)) {
            let meeting = answers(&coded_again(coding, &again)).meeting();
            let gate = |rule: &&Rule| matches!(rule.effect, Effect::Gate(_));
            if meeting.door != Door::Meeting || advise(&meeting).unwrap().spoke.iter().any(gate) {
                continue;
            }
            let (purpose, detail) = (meeting.purpose.given().unwrap(), meeting.detail.given());
            let practice = counted.entry((purpose, detail)).or_insert(Practice {
                purpose,
                detail,
                write: 0,
                write_first: 0,
                meet: 0,
            });
            *match case.expected.as_str() {
                "async" => &mut practice.write,
                "meet" => &mut practice.meet,
                _ => &mut practice.write_first,
            } += 1;
        }
    }
    let is_split = |it: &Practice| {
        let most = it.write.max(it.write_first).max(it.meet);
        it.cases() >= 4 && most * 4 < it.cases() * 3
    };
    let expected: Vec<Practice> = counted.into_values().filter(is_split).collect();
    assert_eq!(SPLIT, expected, "src/advice/practice.rs is stale");
}

fn page(differences: &[Difference], said: usize, all: usize) -> String {
    let mut page = include_str!("cases/agreement.html").to_owned();
    for (set, Agreement { cases, agree, opposite }) in [("known", KNOWN), ("later", LATER)] {
        let percent = agree * 100 / cases;
        for (what, n) in
            [("cases", cases), ("agree", agree), ("opposite", opposite), ("percent", percent)]
        {
            page = page.replace(&format!("{{{set}.{what}}}"), &n.to_string());
        }
    }
    page = page.replace("{differ.said}", &said.to_string());
    page = page.replace("{differ.all}", &all.to_string());
    let mut rows = String::new();
    for Difference { published, ours, defence, .. } in differences {
        let (situation, source) = (escaped(&published.situation), escaped(&published.source));
        let (address, theirs) = (escaped(&published.address), in_words(&published.expected));
        let (ours, defence) = (in_words(ours), escaped(defence));
        write!(
            rows,
            "  <section>\n    <h2>{situation}</h2>\n    <p class=\"form\">They {theirs}. We {ours}.</p>\n    \
             <p>{defence}</p>\n    <p class=\"source\">{source}. <span>{address}</span></p>\n  </section>\n"
        )
        .unwrap();
    }
    page.replace("{differences}\n", &rows)
}

fn in_words(practice: &str) -> &'static str {
    match practice {
        "meet" => "meet",
        "async" => "write",
        "async-first-then-meet" => "write first, then meet",
        other => panic!("no such practice: {other}"),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A coding of a situation that holds several things, or something that we have no answer for.
#[derive(Deserialize)]
struct InParts {
    id: String,
    parts: Vec<Part>,
    side: Option<String>,
    often: Option<String>,
    /// Whether the coder had seen the published answer.
    seen: bool,
}

#[derive(Deserialize)]
struct Part {
    purpose: String,
    detail: Option<String>,
}

impl Part {
    fn can_be_read(&self) -> bool {
        let Some(purpose) = Purpose::from_id(&self.purpose) else { return false };
        let mut choices = DetailQuestion::Of(purpose).choices();
        self.detail.as_deref().is_none_or(|detail| choices.any(|choice| choice.id() == detail))
    }
}

#[test]
fn the_codings_in_parts_can_be_read() {
    let mut published: Vec<Published> = lines(PUBLISHED);
    published.extend(lines::<Published>(include_str!("cases/later.jsonl")));
    let mut seen = BTreeSet::new();
    for coding in lines::<InParts>(include_str!("cases/parts.jsonl")) {
        let id = &coding.id;
        assert!(published.iter().any(|case| case.id == *id), "{id}: no such case");
        assert!((1..=5).contains(&coding.parts.len()), "{id}: one to five parts");
        for part in &coding.parts {
            assert!(part.can_be_read(), "{id}: {} {:?}", part.purpose, part.detail);
        }
        assert!(matches!(coding.side.as_deref(), None | Some("ask" | "give")), "{id}: side");
        let known = |id: &str| Often::ALL.into_iter().any(|often| often.id() == id);
        assert!(coding.often.as_deref().is_none_or(known), "{id}: often");
        assert!(seen.insert(coding.id.clone()), "{id}: coded twice");
    }
}
