//! One screen: one question at a time in one place, what was answered, and what is said and shown
//! when an answer is changed.

use crate::harness::events::{SECTIONS, any_event};
use crate::harness::{
    Widget, chooses, detail, fills, gap, opened, opens, owner, path, purpose, tick, typed, unticks,
    words,
};
use meeting_or_async::meeting::{Answer, Detail, Purpose, Tick};
use meeting_or_async::questions::{Field, Length, Owner, Path, Question};
use meeting_or_async::widget::screen::{AdviceView, Folded, Panel, QuestionView};
use meeting_or_async::widget::{
    AnswerEvent, ChunkState, CopyResult, Effect, Event, Example, LetterEvent, MessageEvent,
    Section, Start, Target,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};

impl Widget {
    /// The place of the verdict on the page, while paper shows all of it.
    fn closed(mut self) -> AdviceView {
        self.does(Event::Printing(false));
        self.advice()
    }

    /// The question that is asked.
    fn asks(&self) -> Option<QuestionView> {
        self.screen().question
    }

    /// The name of the question that is asked.
    fn asked(&self) -> &'static str {
        self.asks().map_or("", |question| question.name)
    }

    /// Takes an answer to the question that is asked, and says where the focus goes.
    fn takes(&mut self, id: &str) -> Option<Target> {
        let question = self.asks().unwrap_or_else(|| panic!("nothing is asked"));
        let choice = question.choices.into_iter().find(|choice| choice.id == id);
        let event = choice.unwrap_or_else(|| panic!("{id:?} is not offered")).event;
        self.focus(event)
    }

    /// Where the focus goes.
    fn focus(&mut self, event: Event) -> Option<Target> {
        let mut targets = self.does(event).into_iter().filter_map(|effect| match effect {
            Effect::Focus(target) => Some(target),
            _ => None,
        });
        let target = targets.next();
        assert_eq!(targets.next(), None, "the focus goes to one place");
        target
    }

    /// What was answered, as it is shown.
    fn known(&self) -> Vec<(&'static str, String)> {
        let known = self.screen().known.into_iter();
        known.map(|known| (known.question, known.answer)).collect()
    }

    /// Opens the answer to a question, to change it.
    fn reopens(&mut self, question: &str) -> Option<Target> {
        let known = self.screen().known.into_iter().find(|known| known.question == question);
        self.focus(known.unwrap_or_else(|| panic!("{question} has no Change")).change.event)
    }
}

const ROUND: [&str; 2] = ["share", "round"];

fn after(way: Path, answers: &[&str]) -> Widget {
    let mut widget = Widget::of([path(way)]);
    for answer in answers {
        widget.takes(answer);
    }
    widget
}

#[test]
fn each_way_asks_its_questions_one_at_a_time_and_the_focus_goes_along() {
    for (way, questions) in [
        (Path::Plan, &[("purpose", "decide"), ("detail", "agree")][..]),
        (Path::Plan, &[("purpose", "hard"), ("detail", "unsafe")]),
        (Path::Invited, &[("purpose", "not-said")]),
        (Path::Invited, &[("purpose", "share"), ("detail", "listen")]),
        (Path::Recurring, &[("detail", "information"), ("owner", "team")]),
        (Path::Away, &[]),
    ] {
        let mut widget = Widget::new();
        let mut focus = widget.focus(path(way));
        for (name, answer) in questions {
            assert_eq!(focus, Some(Target::Question), "{way:?} {name}");
            let screen = widget.screen();
            assert_eq!(screen.panel, Panel::Empty, "the question stands in its place");
            assert!(screen.facts.is_none(), "facts are never asked before");
            assert_eq!(widget.asked(), *name, "{way:?}");
            focus = widget.takes(answer);
        }
        assert_eq!(focus, Some(Target::Verdict), "{way:?}");
        assert_eq!(widget.asked(), "", "{way:?}");
        widget.advice();
    }
}

#[test]
fn the_heading_follows_the_way_in() {
    let headings: Vec<String> =
        Path::ALL.iter().map(|way| after(*way, &[]).screen().heading).collect();
    assert_eq!(headings[0], Widget::new().screen().heading);
    for (at, heading) in headings.iter().enumerate() {
        assert!(!headings[..at].contains(heading), "{heading}");
    }
}

#[test]
fn a_frame_shows_eight_answers_and_the_others_one_press_away() {
    let mut widget = Widget::new();
    let question = widget.asks().unwrap();
    assert!(question.choices.len() > 8);
    let more = question.more.unwrap();
    assert_eq!(more.on, Some(false));
    assert_eq!(widget.focus(more.event), None, "the focus stays");
    assert_eq!(widget.asks().unwrap().more.unwrap().on, Some(true));
    widget.takes("decide");
    assert!(widget.asks().unwrap().more.is_none(), "few need no More");
}

#[test]
fn what_was_answered_shrinks_to_a_line_each_with_a_way_to_change_it() {
    let mut widget = after(Path::Plan, &["share"]);
    assert_eq!(widget.known(), [("purpose", "Share an update".to_owned())]);
    widget.takes("round");
    let known = widget.screen().known;
    let names: Vec<_> = known.iter().map(|known| known.change_label.as_str()).collect();
    assert_eq!(known.len(), 2);
    assert_ne!(names[0], names[1], "who hears them can tell them apart");
    let series = after(Path::Recurring, &["nothing", "me"]);
    let questions: Vec<_> = series.known().into_iter().map(|(question, _)| question).collect();
    assert_eq!(questions, ["detail", "owner"], "nobody is asked for a purpose");
    let invited = after(Path::Invited, &["not-said"]);
    assert_eq!(invited.known().len(), 1);
}

#[test]
fn who_changes_an_answer_sees_the_verdict_so_far_and_can_leave_it_as_it_is() {
    let mut widget = after(Path::Plan, &ROUND);
    widget.does(Event::Paused);
    let before = widget.screen();
    assert_eq!(widget.reopens("purpose"), Some(Target::Question));
    let question = widget.asks().unwrap();
    assert_eq!(question.name, "purpose");
    assert!(question.so_far.contains("Write it."), "{}", question.so_far);
    let on: Vec<_> = question.choices.iter().filter(|choice| choice.on).collect();
    assert!(matches!(on[..], [choice] if choice.id == "share"), "{on:?}");
    let screen = widget.screen();
    assert_eq!(screen.panel, Panel::Empty, "one place");
    assert!(screen.facts.is_none() && question.start.is_none());
    assert_eq!(widget.known().len(), 1, "what is asked is not said as answered");
    let back = widget.asks().unwrap().back.unwrap();
    assert_eq!(widget.focus(back.event), Some(Target::Verdict));
    assert_eq!(widget.screen(), before, "Back restores it all");

    // While there is no verdict there is nothing to go back to.
    let mut widget = after(Path::Plan, &["share"]);
    widget.reopens("purpose");
    let question = widget.asks().unwrap();
    assert!(question.back.is_none() && question.so_far.is_empty());
    assert_eq!(widget.focus(Event::QuestionLeft), Some(Target::Question));
    assert_eq!(widget.asked(), "detail");
}

#[test]
fn a_changed_answer_that_changes_the_verdict_says_what_it_was() {
    let mut widget = after(Path::Plan, &["decide", "agree"]);
    assert_eq!(widget.advice().before, "", "nothing was changed");
    let headline = widget.advice().headline;
    widget.reopens("detail");
    assert_eq!(widget.takes("apart"), Some(Target::Verdict));
    let advice = widget.advice();
    assert_ne!(advice.headline, headline);
    assert!(advice.before.contains(headline.trim_end_matches('.')), "{}", advice.before);
    widget.does(tick(Tick::New));
    assert_eq!(widget.advice().before, "", "it is of the last change");
    // The same verdict was no other one before.
    widget.does(unticks(Tick::New));
    widget.reopens("detail");
    widget.takes("apart");
    assert_eq!(widget.advice().before, "");
    // Another purpose leads over another question, and nothing was the verdict in between.
    widget.reopens("purpose");
    assert_eq!(widget.takes("connect"), Some(Target::Question));
    assert_eq!(widget.asked(), "detail");
}

#[test]
fn nobody_reads_what_the_verdict_was_where_it_is_about_a_person() {
    let mut widget = after(Path::Plan, &["hard", "bring"]);
    widget.does(Event::QuestionOpened(Question::Detail));
    widget.takes("unsafe");
    let advice = widget.advice();
    assert_eq!((advice.headline.as_str(), advice.before.as_str()), ("Don’t do this alone.", ""));
}

#[test]
fn answers_are_put_aside_with_their_purpose_and_their_way_and_come_back() {
    let mut widget = after(Path::Plan, &["decide", "apart"]);
    widget.does(tick(Tick::Undo));
    let before = (widget.advice().headline, widget.known());
    widget.reopens("purpose");
    widget.takes("share");
    assert_eq!(widget.asked(), "detail", "it was never answered for this purpose");
    widget.takes("listen");
    assert_ne!(widget.advice().headline, before.0);
    widget.reopens("purpose");
    assert_eq!(widget.takes("decide"), Some(Target::Verdict), "nothing is asked twice");
    assert_eq!((widget.advice().headline, widget.known()), before);
    // Twice over, through every way in.
    for way in [Path::Recurring, Path::Away, Path::Invited, Path::Recurring, Path::Plan] {
        widget.does(path(way));
    }
    assert_eq!((widget.advice().headline, widget.known()), before);
    // What is said of a regular meeting has a purpose of its own: none.
    widget.does(path(Path::Recurring));
    assert_eq!(widget.0.answers().purpose(), Answer::Unknown);
    widget.takes("decisions");
    widget.takes("me");
    let regular = widget.known();
    widget.does(path(Path::Plan));
    widget.does(path(Path::Recurring));
    assert_eq!((widget.asked(), widget.known()), ("", regular));
}

#[test]
fn who_presses_twice_answers_one_question() {
    for answer in ["share", "hard"] {
        let mut widget = Widget::new();
        let question = widget.asks().unwrap();
        let choice = question.choices.into_iter().find(|choice| choice.id == answer).unwrap();
        widget.does(choice.event.clone());
        widget.does(choice.event);
        assert_eq!(widget.asked(), "detail");
        assert_eq!(widget.known().len(), 1, "{:?}", widget.known());
    }
}

#[test]
fn of_what_is_pasted_the_first_line_counts_and_nothing_is_answered() {
    let mut widget = Widget::new();
    let agenda =
        "\n  Supplier for 2027. \r\n\r\nAgenda\n1. Quotes\n".to_owned() + &"x".repeat(5_000);
    widget.does(typed(Field::Topic, &agenda));
    let start = widget.asks().unwrap().start.unwrap();
    assert!(start.paste.long && start.paste.error.is_empty(), "{}", start.paste.error);
    assert_eq!(start.paste.value, agenda, "it stays as it was pasted");
    assert!(start.taken.contains("Supplier for 2027"), "{}", start.taken);
    assert!(!start.taken.contains("Agenda") && !start.taken.contains("xx"), "{}", start.taken);
    assert_eq!((widget.asked(), widget.known().len()), ("purpose", 0));
    widget.takes("decide");
    widget.takes("agree");
    let message = words(&widget.message());
    assert!(message.contains("Supplier for 2027") && !message.contains("Agenda"), "{message}");
    let long = "y".repeat(301);
    let widget = Widget::of([typed(Field::Topic, &long)]);
    let start = widget.asks().unwrap().start.unwrap();
    assert!(!start.paste.error.is_empty() && start.taken.is_empty(), "{start:?}");
}

#[test]
fn what_was_chosen_and_typed_before_the_program_came_counts() {
    let start = Start { path: Path::Invited, topic: "the plan".to_owned(), ..opened() };
    let widget = Widget::from(start, "", []);
    assert_eq!(widget.screen().paths[1].on, Some(true));
    assert_eq!(widget.asks().unwrap().start.unwrap().paste.value, "the plan");
    let start = Start { purpose: Answer::Given(Purpose::Share), ..opened() };
    assert_eq!(Widget::from(start, "", []).asked(), "detail");
}

/// Everything of the place of the verdict that is behind a fold.
fn folded(advice: &AdviceView) -> [(Section, bool); 7] {
    let message = advice.message.as_ref();
    [
        (Section::Ways, message.is_some_and(|message| message.send.is_some())),
        (Section::Why, advice.why.is_some()),
        (Section::Hours, advice.hours.is_some()),
        (Section::Rules, !advice.rules.is_empty()),
        (Section::Changes, advice.changes.is_some()),
        (Section::Messages, !advice.followers.is_empty()),
        (Section::Meetings, advice.more.is_some()),
    ]
}

#[test]
fn a_folded_part_builds_nothing_and_print_opens_all() {
    for example in [Example::Vendors, Example::Status] {
        let mut widget = Widget::of([Event::Answer(AnswerEvent::ExampleTaken(example))]);
        let closed = widget.advice();
        assert!(closed.paper.is_empty() && closed.unless.as_ref().unwrap().more.is_some());
        for (section, built) in folded(&closed) {
            assert!(!built, "{section:?}");
        }
        let offered: Vec<Event> = closed.folds.iter().map(|fold| fold.event.clone()).collect();
        for section in [Section::Why, Section::Hours, Section::Changes, Section::Meetings] {
            assert!(offered.contains(&opens(section)), "{section:?}");
        }
        for fold in closed.folds {
            assert_eq!(fold.on, Some(false));
            assert_eq!(widget.focus(fold.event.clone()), None, "the focus stays on {}", fold.id);
            let open = widget.advice();
            let built: Vec<Section> =
                folded(&open).into_iter().filter(|(_, built)| *built).map(|(it, _)| it).collect();
            assert!(matches!(built[..], [section] if opens(section) == fold.event), "{built:?}");
            let link = open.folds.into_iter().find(|link| link.id == fold.id).unwrap();
            assert_eq!(link.on, Some(true));
            widget.does(link.event);
            assert!(folded(&widget.advice()).iter().all(|(_, built)| !built), "{}", fold.id);
        }

        let before = widget.screen();
        widget.does(Event::Printing(true));
        let paper = widget.advice();
        for section in [Section::Why, Section::Hours, Section::Changes] {
            assert!(folded(&paper).contains(&(section, true)), "{section:?} on paper");
        }
        assert!(paper.paper.len() > 1, "every message as it would be copied");
        assert!(!folded(&paper)[0].1, "what is only there to press is not printed");
        let shown = |view: &AdviceView| view.unless.as_ref().unwrap().statements.len();
        assert!(shown(&paper) > shown(&widget.clone().closed()), "every statement");
        widget.does(Event::Printing(false));
        assert_eq!(widget.screen(), before);
    }
}

#[test]
fn facts_and_ticks_keep_the_focus_where_it_is() {
    let mut widget = after(Path::Plan, &ROUND);
    for event in [
        typed(Field::People, "9"),
        Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(30))),
        tick(Tick::Urgent),
        unticks(Tick::Urgent),
        opens(Section::Ticks),
        fills("from", "Kim"),
    ] {
        assert_eq!(widget.focus(event.clone()), None, "{event:?}");
    }
}

#[test]
fn a_tick_that_changes_the_verdict_is_said_once_and_in_one_sentence() {
    let mut widget = after(Path::Plan, &ROUND);
    widget.does(Event::Paused);
    assert_eq!(widget.screen().status, "", "the focus went to the verdict, so it was heard");
    widget.does(tick(Tick::Urgent));
    assert_eq!(widget.screen().status, "", "not before a pause");
    widget.does(Event::Paused);
    let advice = widget.advice();
    assert_eq!(advice.headline, "Meet.");
    let said = widget.screen().status;
    assert_eq!(said, format!("Now: Meet. {}", advice.because));
    // What changes nothing is not said, and no key that is typed.
    for event in [
        typed(Field::People, "9"),
        fills("from", "Kim"),
        tick(Tick::Zones),
        Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(30))),
    ] {
        widget.does(event.clone());
        assert_eq!(widget.screen().status, "", "{event:?}");
        widget.does(Event::Paused);
        assert_eq!(widget.screen().status, "", "{event:?}");
    }
    widget.does(unticks(Tick::Urgent));
    widget.does(Event::Paused);
    assert!(widget.screen().status.starts_with("Now: Write it."), "{}", widget.screen().status);
}

#[test]
fn after_back_the_next_change_is_said() {
    let mut widget = after(Path::Plan, &ROUND);
    widget.does(Event::Paused);
    widget.reopens("purpose");
    widget.does(Event::QuestionLeft);
    widget.does(Event::Paused);
    widget.does(tick(Tick::Urgent));
    widget.does(Event::Paused);
    assert!(widget.screen().status.starts_with("Now: Meet."), "{}", widget.screen().status);
}

#[test]
fn what_is_said_changes_in_a_pause_alone() {
    // A reason with the hours of places in it changes with every place that is typed.
    let mut widget = Widget::of([Event::Answer(AnswerEvent::ExampleTaken(Example::Vendors))]);
    widget.does(tick(Tick::Zones));
    widget.does(Event::Paused);
    widget.does(typed(Field::Places, "Bogota, Jakarta"));
    widget.does(Event::Paused);
    let said = widget.screen().status;
    assert!(said.starts_with("Now: "), "{said}");
    for typed_so_far in ["Bogota, Jakarta,", "Bogota, Jakarta, Tokyo", "Bogota, Tokyo"] {
        widget.does(typed(Field::Places, typed_so_far));
        assert_eq!(widget.screen().status, "", "{typed_so_far}");
    }
}

#[test]
fn a_length_that_changes_the_verdict_is_said_too() {
    let mut widget = Widget::of([Event::Answer(AnswerEvent::ExampleTaken(Example::Vendors))]);
    widget.does(Event::Paused);
    let before = widget.advice().headline;
    widget.does(Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(30))));
    widget.does(Event::Paused);
    let advice = widget.advice();
    assert_ne!(advice.headline, before);
    assert!(widget.screen().status.contains(&advice.headline), "{}", widget.screen().status);
}

#[test]
fn where_it_is_about_a_person_little_is_shown_and_nothing_typed_leaves() {
    let mut hard: Vec<Widget> = Vec::new();
    for about in Detail::ALL.into_iter().filter(|detail| detail.id() != "unsafe") {
        if about.question() == meeting_or_async::meeting::purpose::DetailQuestion::Of(Purpose::Hard)
        {
            hard.push(Widget::of([purpose(Purpose::Hard), detail(about)]));
        }
    }
    assert!(hard.len() > 3);
    let personal = [purpose(Purpose::Share), detail(Detail::ShareRound), tick(Tick::Personal)];
    hard.push(Widget::of(personal));
    hard.push(Widget::of([purpose(Purpose::Hard), detail(Detail::HardUnsafe)]));
    for mut widget in hard {
        widget.all([
            typed(Field::People, "77"),
            Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(30))),
            typed(Field::Rate, "77"),
            typed(Field::Topic, "quokkaberry"),
            typed(Field::Notes, "quokkaberry"),
            typed(Field::Places, "Lisbon, Tokyo"),
        ]);
        let known = widget.known();
        assert!(
            matches!(&known[..], [("purpose", answer)] if answer == "A conversation")
                || widget.0.answers().purpose != Answer::Given(Purpose::Hard),
            "{known:?}"
        );
        let detail_of = widget.0.answers().detail();
        assert!(known.iter().all(|(question, _)| *question != "detail"), "{known:?} {detail_of:?}");
        for section in SECTIONS {
            widget.does(opens(section));
        }
        let (screen, advice) = (widget.screen(), widget.unfolded());
        assert!(screen.facts.is_none() && screen.meetings.is_none(), "{detail_of:?}");
        assert!(advice.quiet && advice.saves.is_empty() && advice.sure.is_empty());
        assert!(advice.changes.is_none() && advice.before.is_empty());
        assert!(advice.hours.is_none_or(|hours| hours.time.is_none() && hours.places.is_none()));
        assert!(advice.why.is_none_or(|why| why.how.is_none()));
        for message in advice.paper {
            assert!(message.keep || !words(&message).contains("quokkaberry"), "{}", message.title);
        }
        let message = widget.advice().message;
        let links = message.and_then(|message| message.send).map_or(0, |send| send.links.len());
        assert_eq!(links, 0);
        // Notes are for the person alone, and they may take them along.
        if widget.advice().message.is_some_and(|message| !message.keep) {
            let effects = widget.does(Event::Message(0, MessageEvent::CopyPressed));
            assert!(!format!("{effects:?}").contains("quokkaberry"), "{effects:?}");
        }
        widget.does(Event::Paused);
        let status = widget.screen().status;
        assert!(!status.contains("quokkaberry") && !status.contains("77"), "{status}");
        let effects = widget.does(typed(Field::Notes, "quokkaberry again"));
        assert!(!format!("{effects:?}").contains("quokka"), "nothing is kept: {effects:?}");
    }
}

#[test]
fn whoever_is_not_safe_gets_help_and_no_letter_to_send() {
    let widget = after(Path::Plan, &["hard", "unsafe"]);
    let advice = widget.unfolded();
    assert_eq!(advice.headline, "Don’t do this alone.");
    assert!(advice.message.is_none_or(|message| message.keep));
    assert!(advice.why.is_none() && advice.more.is_none() && advice.unless.is_none());
    assert!(!advice.because.is_empty());
}

#[test]
fn the_bars_of_presses_hold() {
    // To the verdict, and from there one press to copy.
    for (way, answers, most) in [
        (Path::Plan, &["share", "round"][..], 2),
        (Path::Invited, &["share", "listen"], 3),
        (Path::Invited, &["not-said"], 2),
        (Path::Recurring, &["nothing", "me"], 3),
        (Path::Plan, &["hard", "bring"], 2),
    ] {
        let mut widget = after(way, answers);
        let presses = answers.len() + usize::from(way != Path::Plan);
        assert!(presses <= most, "{way:?} {answers:?}");
        assert!(!widget.advice().headline.is_empty());
        let effects = widget.does(Event::Message(0, MessageEvent::CopyPressed));
        assert!(matches!(effects[..], [Effect::Copy { .. }]), "{way:?}: {effects:?}");
    }
}

#[test]
fn after_copying_the_next_step_is_offered() {
    let mut widget = Widget::of([Event::Answer(AnswerEvent::ExampleTaken(Example::Vendors))]);
    assert!(widget.advice().message.unwrap().next.is_empty());
    widget.does(Event::Message(0, MessageEvent::CopyEnded(CopyResult::Copied)));
    let next = widget.advice().message.unwrap().next;
    let ids: Vec<_> = next.iter().map(|link| link.id).collect();
    assert!(
        ids.iter().any(|id| id.starts_with("message-")) && ids.contains(&"calendar"),
        "{ids:?}"
    );
    let reminder = next.into_iter().find(|link| link.id.starts_with("message-")).unwrap();
    assert_eq!(widget.focus(reminder.event), Some(Target::Message));
    assert!(widget.message().title.starts_with("Reminder"), "{}", widget.message().title);
    widget.does(Event::MessageChosen(0));
    widget.does(Event::Message(0, MessageEvent::CopyEnded(CopyResult::Selected)));
    assert!(widget.advice().message.unwrap().next.is_empty(), "nothing was copied");
}

#[test]
fn the_number_is_there_as_soon_as_people_and_length_are_and_says_what_it_costs() {
    let mut widget = after(Path::Plan, &ROUND);
    assert_eq!(widget.advice().saves, "");
    widget.does(typed(Field::People, "9"));
    assert_eq!(widget.advice().saves, "");
    widget.does(Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(30))));
    let saves = widget.advice().saves;
    assert!(!saves.is_empty() && !saves.contains('€'), "{saves}");
    let Folded::Closed(cost) = widget.screen().facts.unwrap().cost else { panic!("open") };
    assert_eq!(widget.focus(cost.event), Some(Target::Rate));
    widget.does(typed(Field::Rate, "60"));
    assert!(widget.advice().saves.contains('€'), "{}", widget.advice().saves);
    widget.does(typed(Field::People, "a few"));
    assert_eq!(widget.advice().saves, "", "no number is made up");
    assert!(!widget.screen().facts.unwrap().people.error.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]

    /// Whatever happens, there is one thing in the place: a question or the verdict, and the focus
    /// is sent only to what is there.
    #[test]
    fn one_thing_stands_in_the_place_and_the_focus_goes_there(
        events in prop::collection::vec(any_event(), 0..24),
    ) {
        let mut widget = Widget::new();
        for event in events {
            let turns = widget.screen().turns;
            let effects = widget.does(event.clone());
            let screen = widget.screen();
            if screen.calendar.is_some() {
                prop_assert!(screen.question.is_none() && screen.panel == Panel::Empty);
                continue;
            }
            let panel = screen.panel != Panel::Empty;
            prop_assert_eq!(screen.question.is_none(), panel, "{:?}", &event);
            // Others are offered only beside what they lead to.
            let offered = matches!(
                event,
                Event::Answer(_)
                    | Event::Calendar(_)
                    | Event::QuestionLeft
                    | Event::Meetings(_)
                    | Event::StartedAgain
            ) || turns.iter().any(|turn| turn.event == event);
            for effect in effects.iter().filter(|_| offered) {
                match effect {
                    Effect::Focus(Target::Question) => {
                        prop_assert!(screen.question.is_some(), "{:?}", &event);
                    }
                    Effect::Focus(Target::Verdict) => prop_assert!(panel, "{:?}", &event),
                    _ => {}
                }
            }
            // Facts stand beside a verdict, never before.
            prop_assert!(screen.facts.is_none() || panel);
            // What is asked is not among what is known.
            let asked = screen.question.as_ref().map(|question| question.name);
            prop_assert!(screen.known.iter().all(|known| Some(known.question) != asked));
            // A status is said of this advice, in a pause.
            if !matches!(event, Event::Paused) {
                let answers = matches!(event, Event::Answer(_) | Event::Letter(_));
                let ready = widget.0.advice_chunk() == ChunkState::Ready;
                prop_assert!(!answers || !ready || !screen.status.starts_with("Now: "));
            }
        }
    }

    /// Every fold that is closed builds nothing, whatever was answered.
    #[test]
    fn no_folded_part_is_ever_built(
        (way, why, pick) in (select(Path::ALL.to_vec()), select(Purpose::ALL.to_vec()), any::<Index>()),
        ticks in prop::sample::subsequence(Tick::ALL.to_vec(), 0..4),
        open in prop::sample::subsequence(SECTIONS.to_vec(), 0..5),
    ) {
        let mut widget = Widget::of([path(way)]);
        if way != Path::Recurring {
            widget.does(purpose(why));
        }
        if let Some(question) = widget.0.answers().detail_question() {
            let details: Vec<Detail> = question.choices().collect();
            widget.does(detail(*pick.get(&details)));
        }
        widget.does(owner(Owner::Other));
        widget.all(ticks.into_iter().map(tick));
        widget.all(open.iter().map(|section| opens(*section)));
        let advice = widget.advice();
        for (section, built) in folded(&advice) {
            prop_assert!(!built || open.contains(&section), "{:?}", section);
        }
        // A part that is open has a button that closes it.
        for (section, built) in folded(&advice).into_iter().skip(1).filter(|(_, built)| *built) {
            let closes = Event::SectionToggled(section, false);
            prop_assert!(built && advice.folds.iter().any(|fold| fold.event == closes), "{:?}", section);
        }
    }

    /// One reason under the verdict, in at most fourteen words.
    #[test]
    fn the_reason_is_short(
        (why, pick) in (select(Purpose::ALL.to_vec()), any::<Index>()),
        way in select(Path::ALL.to_vec()),
        ticks in prop::sample::subsequence(Tick::ALL.to_vec(), 0..5),
        places in select(vec!["", "Lisbon, Madrid", "Bogota, Jakarta", "Lisbon, São Paulo, Bengaluru"]),
    ) {
        let mut widget = Widget::of([path(way)]);
        if way != Path::Recurring {
            widget.does(purpose(why));
        }
        if let Some(question) = widget.0.answers().detail_question() {
            let details: Vec<Detail> = question.choices().collect();
            widget.does(detail(*pick.get(&details)));
        }
        widget.does(owner(Owner::Me));
        widget.all(ticks.into_iter().map(tick));
        widget.does(typed(Field::Places, places));
        let advice = widget.advice();
        // Who does not feel safe is told where help is, in two sentences.
        prop_assume!(advice.headline != "Don’t do this alone.");
        let because = advice.because;
        let count = because.split_whitespace().count();
        prop_assert!((1..=14).contains(&count), "{} words: {}", count, because);
    }
}

/// What stands in the gaps of a letter of someone who is away is in all of them.
#[test]
fn what_was_asked_of_the_absent_stands_in_the_gaps() {
    let mut widget = Widget::of([path(Path::Away)]);
    widget.does(Event::Letter(LetterEvent::ListWanted(true)));
    let fields = widget.message().letter.unwrap().fields.unwrap();
    for id in ["start", "back", "covers"] {
        assert!(fields.iter().any(|field| field.gap.id() == id), "{id} is no gap");
    }
    widget.does(Event::Letter(LetterEvent::WordsTyped(gap("back"), "mid-June".to_owned())));
    assert!(words(&widget.message()).contains("mid-June"));
    widget.does(chooses("reach", "urgent"));
    assert_eq!(widget.screen().status, "");
    widget.does(Event::Paused);
    assert_eq!(widget.screen().status, "", "the focus went to the verdict");
}
