//! The advice is not for sale: no setting changes a verdict, a reason or a question.

use meeting_or_async::meeting::purpose::DetailQuestion;
use meeting_or_async::meeting::{Answer, Door, Purpose};
use meeting_or_async::policy::Policy;
use meeting_or_async::questions::{Field, Length, tick_list};
use meeting_or_async::widget::screen::Panel;
use meeting_or_async::widget::{AnswerEvent, Event, Screen, Start};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::harness::{Widget, opened};

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

/// The screen after these answers.
fn shown(policy: &Policy, events: &[Event]) -> Screen {
    let start = Start { policy: policy.clone(), ..opened() };
    Widget::from(start, "", events.iter().cloned()).screen()
}

/// Everything of a screen that is advice, or asks for it.
fn advice(screen: Screen) -> impl PartialEq + std::fmt::Debug {
    let questions = (screen.purpose, screen.doors, screen.facts, screen.detail, screen.ticks);
    let advice = match screen.panel {
        Panel::Advice(view) => Ok((
            (view.quiet, view.headline, view.form, view.sure, view.remember),
            (view.reasons, view.how, view.changes, view.time.map(|time| time.comparison)),
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
        door in prop::sample::select(Door::ALL.to_vec()),
        purpose in prop::sample::select(Purpose::ALL.to_vec()),
        (detail, ticks, people) in any::<(prop::sample::Index, u16, u8)>(),
    ) {
        let (policy, problems) = Policy::read(&settings, Policy::default());
        prop_assert_eq!(problems, []);
        let mut events = Vec::new();
        if door != Door::Meeting {
            events.push(Event::Answer(AnswerEvent::DoorChosen(door)));
        }
        events.push(Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(purpose))));
        let question = DetailQuestion::for_meeting(door, Some(purpose));
        let details: Vec<_> = question.into_iter().flat_map(DetailQuestion::choices).collect();
        events.push(Event::Answer(AnswerEvent::DetailChosen(Answer::Given(*detail.get(&details)))));
        let (first, rest) = tick_list(door, Some(purpose));
        events.push(Event::Answer(AnswerEvent::NoneTicked(true)));
        for (at, tick) in first.into_iter().chain(rest).enumerate() {
            if ticks & (ticks >> 5) & (1 << at) != 0 {
                events.push(Event::Answer(AnswerEvent::Ticked(tick, true)));
            }
        }
        events.push(Event::Answer(AnswerEvent::Typed(Field::People, people.to_string())));
        events.push(Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(45))));
        events.push(Event::Answer(AnswerEvent::Typed(Field::Group(0), "5".to_owned())));
        let ours = advice(shown(&Policy::default(), &events));
        prop_assert_eq!(advice(shown(&policy, &events)), ours);
    }
}
