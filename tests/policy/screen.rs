//! What an organisation's settings change on screen and in a draft.

use meeting_or_async::letter::channel::Channel;
use meeting_or_async::meeting::{Answer, Detail, Often, Purpose, Tick};
use meeting_or_async::policy::Policy;
use meeting_or_async::questions::{Field, Length};
use meeting_or_async::widget::{AnswerEvent, Event, Start};
use serde_json::{Value, json};

use crate::harness::{Widget, chooses, fills, opened, typed, words};

impl Widget {
    /// With an organisation's settings.
    #[allow(clippy::needless_pass_by_value, reason = "a test writes its settings in place")]
    pub(crate) fn with(settings: Value, events: impl IntoIterator<Item = Event>) -> Self {
        let (policy, problems) = Policy::read(&settings, Policy::default());
        assert_eq!(problems, []);
        Self::from(Start { policy, ..opened() }, "", events)
    }

    /// Every word of the messages.
    fn written(&self) -> String {
        self.unfolded().paper.iter().map(words).collect::<Vec<_>>().join("\n")
    }
}

/// A round of people who report, so many of them, for an hour.
pub(crate) fn round(people: &str) -> Vec<Event> {
    vec![
        Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(Purpose::Share))),
        Event::Answer(AnswerEvent::DetailChosen(Answer::Given(Detail::ShareRound))),
        typed(Field::People, people),
        Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(60))),
    ]
}

/// A decision on which people mostly agree.
fn decision() -> Vec<Event> {
    vec![
        Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(Purpose::Decide))),
        Event::Answer(AnswerEvent::DetailChosen(Answer::Given(Detail::DecideAgree))),
    ]
}

#[test]
fn who_decides_and_where_it_is_kept_stand_in_the_letters_and_can_be_changed() {
    let settings = json!({ "decisions_kept": "the log", "who_decides": { "decide": "Maria" } });
    let mut widget = Widget::with(settings, decision());
    let written = widget.written();
    assert!(written.contains("Maria will decide after that."), "{written}");
    assert!(written.contains("It’s kept in the log."), "{written}");
    // Whoever decides is not the one who writes, so nobody goes ahead in their place.
    let choices = widget.message().letter.unwrap();
    assert!(!format!("{choices:?}").contains("I’ll go ahead"), "{choices:?}");
    widget.all([chooses("choose", "me"), fills("kept", "our thread")]);
    let written = widget.written();
    for gone in ["Maria", "the log"] {
        assert!(!written.contains(gone), "{written}");
    }
    assert!(written.contains("I’ll decide after that."), "{written}");
    assert!(written.contains("It’s kept in our thread."), "{written}");
    widget.all([chooses("choose", "decider"), fills("decider", "Noor")]);
    assert!(widget.written().contains("Noor will decide after that."), "{}", widget.written());
}

#[test]
fn a_written_form_counts_before_the_purpose() {
    let settings = json!({ "who_decides": { "decide": "Maria", "proposal": "the board" } });
    let written = Widget::with(settings, decision()).written();
    assert!(written.contains("the board will decide"), "{written}");
    assert!(!written.contains("Maria"), "{written}");
}

#[test]
fn a_message_goes_where_the_organisation_reads_it_until_the_person_chooses() {
    let settings = json!({ "channels": { "proposal": "slack", "poll": "email" } });
    let mut widget = Widget::with(settings, decision());
    assert_eq!(widget.message().look, "slack");
    widget.does(Event::ChannelChosen(Channel::Markdown));
    assert_eq!(widget.message().look, "markdown");
}

#[test]
fn nobody_is_asked_on_a_day_off_of_the_organisation() {
    let plan = |settings| {
        let hours = Widget::with(settings, decision()).unfolded().hours.unwrap();
        hours.plan.into_iter().map(|step| step.when).collect::<Vec<_>>().join(" | ")
    };
    assert!(plan(json!({})).contains("Thursday 26 November"), "{}", plan(json!({})));
    let thanksgiving = plan(json!({ "days_off": ["2026-11-26"] }));
    assert!(!thanksgiving.contains("Thursday 26 November"), "{thanksgiving}");
    let friday = plan(json!({ "weekend": ["wednesday", "thursday"] }));
    assert!(!friday.contains("Wednesday") && !friday.contains("Thursday"), "{friday}");
}

#[test]
fn a_year_is_the_organisations_where_it_says_so() {
    let weekly = Event::Answer(AnswerEvent::OftenChosen(Some(Often::Weekly)));
    let settings = json!({ "meetings_a_year": { "weekly": 40 } });
    let mut widget = Widget::with(settings, round("9"));
    widget.does(weekly.clone());
    let time = widget.time();
    assert_eq!(time.rows[0].cells, ["9 h", "360 h"]);
    assert!(time.note.contains("40") && time.note.contains("your organisation’s settings"));
    let mut ours = Widget::with(json!({}), round("9"));
    ours.does(weekly);
    assert!(ours.time().note.contains("46 of these meetings a year (our assumption)"));
}

#[test]
fn the_organisations_note_comes_above_a_size_or_a_cost_and_blocks_nothing() {
    let size = json!({ "note": { "people_above": 8, "text": "Ask Kim first." } });
    for (people, said) in [
        ("8", ""),
        ("9", "Your organisation says: Ask Kim first"),
        ("3-9", "Your organisation says: Ask Kim first"),
    ] {
        let widget = Widget::with(size.clone(), round(people));
        assert_eq!(widget.time().organisation, said, "{people}");
        assert!(widget.advice().message.is_some());
    }
    let cost = json!({
        "rates": [{ "group": "All", "hour": 50 }],
        "note": { "cost_above": 400, "text": "Ask Kim first." },
    });
    for (people, said) in [("8", false), ("9", true)] {
        let time = Widget::with(cost.clone(), round(people)).time();
        assert_eq!(!time.organisation.is_empty(), said, "{people}");
    }
    // What nobody knows the cost of is above none.
    let unknown = json!({ "note": { "cost_above": 0, "text": "Ask Kim first." } });
    assert_eq!(Widget::with(unknown, round("9")).time().organisation, "");
}

#[test]
fn where_it_is_about_a_person_there_is_help_and_nothing_else_of_the_organisation() {
    let settings = json!({
        "rates": [{ "group": "All", "hour": 50 }],
        "note": { "people_above": 1, "cost_above": 0, "text": "Ask Kim first." },
        "who_decides": { "hard": "Maria", "share": "Maria" },
        "decisions_kept": "the log",
        "helpline": "Call 1234.",
    });
    let hard = |detail| {
        vec![
            Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(Purpose::Hard))),
            Event::Answer(AnswerEvent::DetailChosen(Answer::Given(detail))),
        ]
    };
    let mut personal = round("9");
    personal.push(Event::Answer(AnswerEvent::Ticked(Tick::Personal, true)));
    for events in
        [hard(Detail::HardUnsafe), hard(Detail::HardOthers), hard(Detail::HardKnown), personal]
    {
        let widget = Widget::with(settings.clone(), events);
        let view = widget.unfolded();
        let help = "Help in your organisation: Call 1234";
        assert_eq!(view.quiet_lines.last().map(String::as_str), Some(help));
        assert!(view.hours.as_ref().is_none_or(|hours| hours.time.is_none()));
        let shown = format!("{view:?}");
        for word in ["Kim", "Maria", "the log", "€"] {
            assert!(!shown.contains(word), "{word} in {shown}");
        }
    }
    let other = Widget::with(settings, round("9")).unfolded();
    assert!(!format!("{other:?}").contains("1234"), "help is for where it is needed");
}
