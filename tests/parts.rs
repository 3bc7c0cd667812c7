//! A meeting of several things: what becomes of each, of the whole, and the one letter.
#![allow(clippy::print_stdout, reason = "the table is what one of these tests is for")]

use std::collections::BTreeMap;

use crate::harness::{Widget, detail, fills, owner, path, purpose, tick, typed, words};
use meeting_or_async::advice::parts::{Outcome, Share, Whole, advise_parts};
use meeting_or_async::advice::{Verdict, advise};
use meeting_or_async::meeting::purpose::DetailQuestion;
use meeting_or_async::meeting::{Answer, Detail, Meeting, Purpose, Tick};
use meeting_or_async::questions::{Answers, Field, Length, Owner, Part, Path};
use meeting_or_async::read::{Context, read};
use meeting_or_async::widget::{AnswerEvent, BroughtEvent, Event, PartEvent};
use proptest::prelude::*;
use proptest::sample::select;
use serde::Deserialize;

#[derive(Deserialize)]
struct Agenda {
    id: String,
    minutes: u32,
    points: Vec<Point>,
    whole: String,
}

#[derive(Deserialize)]
struct Point {
    about: String,
    purpose: String,
    detail: String,
    minutes: Option<u32>,
    host: String,
}

fn part(purpose: Purpose, id: &str) -> Option<Part> {
    let detail = DetailQuestion::Of(purpose).choices().find(|detail| detail.id() == id);
    Some(Part::new(Some(purpose))?.with(detail.map_or(Answer::Unknown, Answer::Given)))
}

fn meetings(agenda: &Agenda) -> Vec<(Meeting, Option<u32>)> {
    let mut answers = Answers::default();
    answers.length = Length::Typed;
    answers.set_typed(Field::Length, agenda.minutes.to_string());
    let mut parts = Vec::new();
    for point in &agenda.points {
        let purpose = Purpose::from_id(&point.purpose).expect(&point.purpose);
        parts.extend(
            part(purpose, &point.detail).map(|it| (it, point.about.clone(), point.minutes)),
        );
    }
    answers.set_parts(&parts, 0);
    answers.part_meetings()
}

/// Points where we do something else than the host, and why that can be defended.
const DIFFERENT: [(&str, &str, &str); 3] = [
    (
        "sprint-review",
        "What users said, and what it means for the plan",
        "What users said is read before; the time together is for what to give up.",
    ),
    (
        "all-hands",
        "Questions to the managers",
        "Questions are written before; hearing an answer, and asking on, is why people come.",
    ),
    (
        "research-group",
        "Why the simulation does not match: work it out together",
        "Whoever works it out needs the screen in common; writing it up first is for one who is stuck alone.",
    ),
];

#[test]
fn twelve_agendas_are_taken_apart_as_a_thoughtful_host_would() {
    let agendas = include_str!("cases/agendas.jsonl").lines();
    let agendas: Vec<Agenda> = agendas.map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(agendas.len(), 12);
    let (mut points, mut alike) = (0, 0);
    let mut different = Vec::new();
    for agenda in &agendas {
        let hard = agenda.points.iter().filter(|point| point.purpose == "hard").count();
        let (whole, advice) = advise_parts(&meetings(agenda), 0).expect(&agenda.id);
        let mut shares = whole.parts.iter();
        for point in &agenda.points {
            let ours = match point.purpose.as_str() {
                "hard" => "apart",
                _ => match shares.next().unwrap().share {
                    Share::Written => "write",
                    Share::Prepared => "first",
                    Share::Kept | Share::Unclear => "keep",
                },
            };
            points += 1;
            if ours == point.host {
                alike += 1;
            } else {
                println!("{}: {}: the host {}, we {ours}", agenda.id, point.about, point.host);
                different.push((agenda.id.as_str(), point.about.as_str()));
            }
        }
        let ours = match whole.outcome {
            _ if hard > 0 => "apart",
            Outcome::Write => "write",
            Outcome::Shorten => "shorten",
            Outcome::Meet => "meet",
        };
        println!("{}: {ours}, {} of {} minutes", agenda.id, whole.minutes, agenda.minutes);
        assert_eq!(ours, agenda.whole, "{}", agenda.id);
        assert!(!advice.quiet);
    }
    println!("{alike} of {points} points as the host would have it");
    let defended: Vec<(&str, &str)> = DIFFERENT.map(|(id, about, _)| (id, about)).to_vec();
    assert_eq!(
        different, defended,
        "a disagreement is defended in a line, or mended by a principle"
    );
}

fn any_part() -> impl Strategy<Value = (Part, Option<u32>)> {
    let mut all = Vec::new();
    for purpose in Purpose::ALL {
        all.extend(part(purpose, ""));
        for detail in DetailQuestion::Of(purpose).choices() {
            all.extend(part(purpose, detail.id()));
        }
    }
    all.extend(Part::new(None));
    (select(all), proptest::option::of(5_u32..120))
}

fn any_parts() -> impl Strategy<Value = (Answers, Vec<(Part, Option<u32>)>)> {
    let ticks = proptest::collection::vec(select(Tick::ALL.to_vec()), 0..3);
    let length = proptest::option::of(15_u32..480);
    (proptest::collection::vec(any_part(), 2..6), ticks, length).prop_map(
        |(parts, ticks, length)| {
            let mut answers = Answers::default();
            if let Some(length) = length {
                answers.length = Length::Typed;
                answers.set_typed(Field::Length, length.to_string());
            }
            for tick in ticks {
                answers.set_tick(tick, true);
            }
            (answers, parts)
        },
    )
}

fn judge(answers: &Answers, parts: &[(Part, Option<u32>)]) -> Option<Whole> {
    let mut answers = answers.clone();
    let parts: Vec<_> = parts.iter().map(|(part, min)| (*part, String::new(), *min)).collect();
    answers.set_parts(&parts, 0);
    advise_parts(&answers.part_meetings(), 0).map(|(whole, _)| whole)
}

fn counts(whole: &Whole) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for part in &whole.parts {
        *counts.entry(part.share.id()).or_default() += 1;
    }
    counts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_order_of_parts_changes_nothing((answers, parts) in any_parts()) {
        let mut other = parts.clone();
        other.reverse();
        other.rotate_left(1);
        match (judge(&answers, &parts), judge(&answers, &other)) {
            (None, None) => {}
            (Some(one), Some(two)) => {
                prop_assert_eq!(counts(&one), counts(&two));
                prop_assert_eq!((one.outcome, one.minutes), (two.outcome, two.minutes));
            }
            (one, two) => prop_assert!(false, "{:?} and {:?}", one.is_some(), two.is_some()),
        }
    }

    #[test]
    fn a_part_less_never_makes_the_meeting_longer((answers, parts) in any_parts()) {
        let Some(whole) = judge(&answers, &parts) else { return Ok(()) };
        for at in 0..parts.len() {
            let mut fewer = parts.clone();
            fewer.remove(at);
            if fewer.len() > 1 && let Some(less) = judge(&answers, &fewer) {
                prop_assert!(less.minutes <= whole.minutes, "{} > {}", less.minutes, whole.minutes);
            }
        }
    }

    #[test]
    fn an_answer_to_a_part_is_one_of_those_that_were_possible(
        (answers, parts) in any_parts(), at in 0_usize..5,
    ) {
        let at = at % parts.len();
        let mut open = parts.clone();
        open[at].0 = open[at].0.with(Answer::Unknown);
        let of = |parts: &[(Part, Option<u32>)]| {
            let mut answers = answers.clone();
            let parts: Vec<_> = parts.iter().map(|(it, n)| (*it, String::new(), *n)).collect();
            answers.set_parts(&parts, 0);
            advise(&answers.part_meetings()[at].0).unwrap()
        };
        prop_assert!(of(&open).possible.has(of(&parts).verdict));
    }
}

fn part_event(event: PartEvent) -> Event {
    Event::Answer(AnswerEvent::Part(event))
}

/// A weekly of an hour: a round, and a decision on which views differ.
fn weekly() -> Widget {
    Widget::of([
        purpose(Purpose::Share),
        detail(Detail::ShareRound),
        typed(Field::Topic, "the team weekly"),
        typed(Field::People, "9"),
        Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(60))),
        part_event(PartEvent::Added(Purpose::Decide)),
        part_event(PartEvent::Detail(1, Answer::Given(Detail::DecideApart))),
        typed(Field::Point(0), "Round: what everyone is working on"),
        typed(Field::Point(1), "Release date: Thursday or Monday?"),
    ])
}

#[test]
fn what_is_for_two_things_says_what_becomes_of_each_and_of_the_whole() {
    let advice = weekly().advice();
    assert_eq!(advice.headline, "Make it 10 min.");
    assert_eq!(advice.because, "One of the two points can be written.");
    let parts = advice.several.unwrap();
    let rows: Vec<(&str, &str)> =
        parts.rows.iter().map(|row| (row.about.as_str(), row.result.as_str())).collect();
    assert_eq!(
        rows,
        [
            ("Round: what everyone is working on", "Write it"),
            ("Release date: Thursday or Monday?", "Write first, settle it together"),
        ]
    );
    assert!(advice.saves.starts_with("saves"), "{}", advice.saves);
    // What each is for is asked in its row, and nowhere else.
    assert_eq!(weekly().screen().known, []);
    assert_eq!(weekly().screen().question, None);
}

#[test]
fn one_letter_says_what_goes_in_writing_and_what_people_meet_for() {
    let mut widget = weekly();
    widget.all([fills("place", "#team"), fills("from", "Priya")]);
    let letter = words(&widget.message());
    println!("{letter}");
    for sentence in ["Round: what everyone is working on", "10 minutes", "Release date", "#team"] {
        assert!(letter.contains(sentence), "{sentence} is missing in\n{letter}");
    }
    assert!(letter.split_whitespace().count() <= 120, "{letter}");
    // The words of a part are changed in the letter as anywhere.
    widget.does(fills("talking", "The release date"));
    assert!(words(&widget.message()).contains("The release date"));
}

#[test]
fn a_regular_meeting_gets_a_new_shape() {
    let mut widget = Widget::of([
        path(Path::Recurring),
        detail(Detail::MissInformation),
        owner(Owner::Me),
        Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(60))),
        part_event(PartEvent::Added(Purpose::Connect)),
        part_event(PartEvent::Detail(1, Answer::Given(Detail::ConnectNo))),
    ]);
    widget.does(fills("meeting", "team weekly"));
    let letter = words(&widget.message());
    println!("{letter}");
    assert_eq!(widget.advice().headline, "Make it 10 min.");
    for words in
        ["Let’s try a new format for our team weekly", "instead of 60 minutes", "Share an update"]
    {
        assert!(letter.contains(words), "{words} is missing in\n{letter}");
    }
}

#[test]
fn all_that_can_be_written_needs_no_meeting_and_all_that_stays_is_an_invitation() {
    let of = |first: Detail, second: Detail| {
        let (DetailQuestion::Of(one), DetailQuestion::Of(two)) =
            (first.question(), second.question())
        else {
            panic!("{first:?}, {second:?}");
        };
        Widget::of([
            purpose(one),
            detail(first),
            part_event(PartEvent::Added(two)),
            part_event(PartEvent::Detail(1, Answer::Given(second))),
            typed(Field::Point(1), "the second thing"),
        ])
    };
    let written = of(Detail::ShareListen, Detail::PlanParts);
    assert_eq!(written.advice().headline, "Write it. No meeting needed.");
    assert!(!words(&written.message()).contains("meet"), "{}", words(&written.message()));
    let first_recorded = of(Detail::ShowPresent, Detail::ShareListen);
    assert_eq!(first_recorded.advice().headline, "Write it. No meeting needed.");
    let kept = of(Detail::ConnectNo, Detail::OutsideTerms);
    assert_eq!(kept.advice().headline, "Meet.");
    assert!(words(&kept.message()).contains("the second thing"), "{}", words(&kept.message()));
}

#[test]
fn what_is_true_of_the_meeting_counts_for_all_parts() {
    let mut widget = weekly();
    widget.does(tick(Tick::Urgent));
    assert_eq!(widget.advice().headline, "Meet.");
    widget.does(tick(Tick::Personal));
    let advice = widget.advice();
    assert!(advice.quiet && advice.several.is_none(), "{advice:?}");
}

#[test]
fn something_hard_is_apart_from_the_others_and_names_none_of_them() {
    const CANARY: &str = "zeppelin";
    let mut widget = weekly();
    widget.all([
        typed(Field::Point(0), CANARY),
        part_event(PartEvent::Added(Purpose::Hard)),
        detail(Detail::HardBring),
    ]);
    let shown = format!("{:?}", (widget.unfolded(), widget.screen().known));
    assert!(widget.advice().quiet && !shown.contains(CANARY), "{shown}");
    for message in widget.messages() {
        assert!(!words(&message).contains(CANARY));
    }
    assert!(widget.0.answers().saved().is_empty());
    let apart = widget.advice().apart.unwrap();
    widget.does(apart.event);
    assert_eq!(widget.advice().headline, "Make it 10 min.");
    assert!(!format!("{:?}", widget.screen()).contains("conversation"));
}

#[test]
fn a_part_can_be_changed_and_taken_out() {
    let mut widget = weekly();
    // Whoever adds a part goes on with it.
    let change = widget.advice().several.unwrap().rows[1].change.clone();
    assert_eq!(change.on, Some(true));
    let open = widget.advice().several.unwrap().rows[1].fields.clone().unwrap();
    assert_eq!(open.about.value, "Release date: Thursday or Monday?");
    let easy = open.detail.unwrap().choices.into_iter().find(|choice| choice.id == "easy");
    widget.does(easy.unwrap().event);
    assert_eq!(widget.advice().headline, "Write it. No meeting needed.");
    widget.does(open.remove.event);
    let advice = widget.advice();
    assert!(advice.several.is_none(), "one thing is the meeting itself");
    assert_eq!(widget.screen().known.len(), 2);
}

#[test]
fn an_agenda_that_was_read_is_proposed_until_somebody_looked_at_it() {
    let invitation = "Subject: Team weekly\nFrom: Ana Lund\nSent: Monday\nTo: Bo Weber; Cy Haddad\n\
        When: Tuesday, December 1, 2026 9:00 AM-10:00 AM\n\nAgenda\n\
        1. Round: status of everyone\n2. Decision on the release date (20 min)\n3. Plants\n";
    let reading = read(invitation.as_bytes(), &Context::default());
    let mut widget = Widget::new();
    widget.does(Event::Brought(BroughtEvent::read(reading)));
    let question = widget.screen().question.unwrap().start.unwrap();
    let meeting_or_async::widget::screen::BroughtView::Read(read) = question.brought else {
        panic!("{:?}", question.brought);
    };
    widget.does(read.answers[0].event.clone());
    let advice = widget.advice();
    assert!(advice.headline.starts_with("So far: "), "{}", advice.headline);
    let parts = advice.several.unwrap();
    let rows: Vec<&str> = parts.rows.iter().map(|row| row.about.as_str()).collect();
    assert_eq!(rows, ["Round: status of everyone", "Decision on the release date", "Plants"]);
    assert_eq!(parts.rows[2].result, "Say what it’s for", "no word says it, so it stays");
    widget.does(parts.confirm.unwrap().event);
    let advice = widget.advice();
    assert!(!advice.headline.starts_with("So far"), "{}", advice.headline);
}

#[test]
fn parts_come_back_after_a_reload_without_their_words() {
    let widget = weekly();
    let saved = widget.0.answers().saved();
    assert!(!saved.contains("Release"), "{saved}");
    let mut again = Answers::default();
    again.restore(&saved);
    assert_eq!(again.parts(), widget.0.answers().parts());
    assert_eq!(Verdict::WriteFirst, advise_parts(&again.part_meetings(), 0).unwrap().1.verdict);
}
