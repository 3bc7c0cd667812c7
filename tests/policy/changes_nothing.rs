//! The advice is not for sale: no setting changes a verdict, a reason or a question.

use meeting_or_async::meeting::Purpose;
use meeting_or_async::policy::Policy;
use meeting_or_async::questions::{Field, Length, Owner, Path, tick_list};
use meeting_or_async::widget::screen::Panel;
use meeting_or_async::widget::{AnswerEvent, Event, Start};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::harness::{Widget, detail, opened, owner, path, purpose, tick, typed};

/// Settings that would change everything, if settings could.
fn settings() -> impl Strategy<Value = Value> {
    (1u32..=366, 1u32..=53, 1f64..100_000., 1u32..50, 1f64..3., any::<bool>()).prop_map(
        |(daily, weekly, hour, above, factor, pay)| {
            let who = Purpose::ALL.map(|purpose| (purpose.id().to_owned(), json!("Maria")));
            json!({
                "currency": "CHF",
                "rates": [{ "group": "A", "hour": hour }, { "group": "B", "hour": 1 }],
                "rates_are": if pay { "pay" } else { "cost" },
                "loaded_factor": factor,
                "meetings_a_year": { "daily": daily, "weekly": weekly },
                "weekend": ["monday", "tuesday", "wednesday", "thursday"],
                "decisions_kept": "the archive",
                "who_decides": serde_json::Map::from_iter(who),
                "note": { "people_above": above, "cost_above": 0, "text": "Never meet." },
                "helpline": "Call us",
            })
        },
    )
}

/// Everything that is advice after these answers, or asks for it.
fn advice(policy: &Policy, events: &[Event]) -> impl PartialEq + std::fmt::Debug + use<> {
    let start = Start { policy: policy.clone(), ..opened() };
    let mut widget = Widget::from(start, "", events.iter().cloned());
    widget.does(Event::Printing(true));
    let screen = widget.screen();
    let facts = screen.facts.map(|facts| (facts.people, facts.length, facts.often, facts.places));
    let questions = (screen.paths, screen.question, screen.known, facts);
    let advice = match screen.panel {
        Panel::Advice(view) => Ok((
            (view.quiet, view.headline, view.because, view.sure, view.answer, view.unless),
            (view.why, view.changes),
            view.hours.and_then(|hours| hours.time).map(|time| time.comparison),
        )),
        other => Err(other),
    };
    (questions, advice)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn the_advice_is_the_same_under_any_settings(
        settings in settings(),
        path_of in prop::sample::select(Path::ALL.to_vec()),
        purpose_of in prop::sample::select(Purpose::ALL.to_vec()),
        (pick, ticks, people) in any::<(prop::sample::Index, u16, u8)>(),
    ) {
        let (policy, problems) = Policy::read(&settings, Policy::default());
        prop_assert_eq!(problems, []);
        let mut events = vec![path(path_of)];
        if path_of != Path::Recurring {
            events.push(purpose(purpose_of));
        }
        let answers = Widget::of(events.clone()).0.answers().clone();
        if let Some(question) = answers.detail_question() {
            let details: Vec<_> = question.choices().collect();
            events.push(detail(*pick.get(&details)));
        }
        events.push(owner(Owner::Me));
        let (first, rest) = tick_list(&Widget::of(events.clone()).0.answers().meetings());
        for (at, each) in first.into_iter().chain(rest).enumerate() {
            if ticks & (ticks >> 5) & (1 << at) != 0 {
                events.push(tick(each));
            }
        }
        events.push(typed(Field::People, &people.to_string()));
        events.push(Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(45))));
        events.push(typed(Field::Group(0), "5"));
        let ours = advice(&Policy::default(), &events);
        prop_assert_eq!(advice(&policy, &events), ours);
    }
}
