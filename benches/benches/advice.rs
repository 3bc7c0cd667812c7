//! How long the advice takes: it is computed at every keystroke.
//!
//! The bar is 50 µs for the advice, 250 µs for a meeting of five parts. The situations are the worked examples, and the one in
//! which most is open: a decision of which nothing else is known.

#![allow(missing_docs, reason = "criterion's macros write functions without comments")]

use criterion::{Criterion, criterion_group, criterion_main};
use meeting_or_async::advice::hours::{After, hours};
use meeting_or_async::advice::parts::advise_parts;
use meeting_or_async::advice::{Advice, Form, advise};
use meeting_or_async::letter::draft::{Brief, draft};
use meeting_or_async::meeting::people::Year;
use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::meeting::{Answer, Meeting, Purpose, Sites};
use meeting_or_async::policy::Policy;
use meeting_or_async::questions::{Answers, Path};
use meeting_or_async::text::{Text, format::PlainEnglish};
use meeting_or_async::widget::{AnswerEvent, Event, Example, Model, Start, screen, update};
use std::hint::black_box;

/// Monday 23 November 2026, noon.
fn now() -> Now {
    Now { day: Day::from_ymd(2026, 11, 23).unwrap_or(Day::EPOCH), minute: Minute::NOON }
}

/// The situations, as a person would have brought the widget there.
fn situations(text: &Text) -> Vec<(&'static str, Model)> {
    let after = |event: Event| {
        let start = Start {
            now: now(),
            policy: Policy::default(),
            path: Path::Plan,
            saved: String::new(),
            purpose: Answer::Open,
            topic: String::new(),
            shares: false,
        };
        let mut model = Model::new(start);
        let _effects = update(&mut model, event, text);
        model
    };
    vec![
        ("weekly status", after(Event::Answer(AnswerEvent::ExampleTaken(Example::Status)))),
        ("two vendors", after(Event::Answer(AnswerEvent::ExampleTaken(Example::Vendors)))),
        ("two colleagues", after(Event::Answer(AnswerEvent::ExampleTaken(Example::Conflict)))),
        (
            "most is open",
            after(Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(Purpose::Decide)))),
        ),
    ]
}

fn advice(meeting: &Meeting) -> Option<Advice> {
    let advice = advise(meeting)?;
    let after = After::talk(meeting, advice.verdict);
    let form = Form::fitting(meeting, advice.verdict, false);
    black_box(hours(meeting, advice.verdict, &[form], after, &Year::default()));
    Some(advice)
}

fn benches(criterion: &mut Criterion) {
    let text = Text::english(&PlainEnglish);
    let policy = Policy::default();
    // The bar is 250 µs for the advice on five parts of which nothing but the purpose is known.
    criterion.bench_function("advice: five parts", |bencher| {
        let mut answers = Answers::default();
        answers.purpose = Answer::Given(Purpose::Decide);
        answers.set_detail(Answer::Unknown);
        for purpose in [Purpose::Share, Purpose::Plan, Purpose::Problem, Purpose::Comment] {
            answers.add_part(purpose);
        }
        let parts = answers.part_meetings();
        bencher.iter(|| advise_parts(black_box(&parts), 0));
    });
    for (name, model) in situations(&text) {
        criterion.bench_function(&format!("advice: {name}"), |bencher| {
            let meeting = model.answers().meeting();
            bencher.iter(|| advice(black_box(&meeting)));
        });
        criterion.bench_function(&format!("advice and draft: {name}"), |bencher| {
            bencher.iter(|| {
                let meeting = black_box(&model).answers().meeting();
                let words = model.answers().words().0;
                let (now, policy) = (now(), &policy);
                advice(&meeting).map(|advice| {
                    draft(&Brief {
                        sites: &Sites::NONE,
                        meeting: &meeting,
                        words: &words,
                        advice: &advice,
                        whole: None,
                        now,
                        policy,
                        letters: &model.answers().letters,
                    })
                })
            });
        });
        criterion.bench_function(&format!("whole screen: {name}"), |bencher| {
            bencher.iter(|| screen(black_box(&model), &text));
        });
    }
}

criterion_group!(all, benches);
criterion_main!(all);
