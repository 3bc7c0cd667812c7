//! What comes with an address is shown as such, and what the page around us is told.

use crate::harness::{Widget, opened};
use meeting_or_async::advice::{Form, Verdict};
use meeting_or_async::arrival::Arrival;
use meeting_or_async::meeting::{Answer, Detail, Purpose, Tick};
use meeting_or_async::questions::Field;
use meeting_or_async::widget::{AnswerEvent, CopyResult, Effect, Event, MessageEvent, News, Start};

impl Widget {
    /// Opened with this behind the `#`.
    fn at(fragment: &str) -> Self {
        let mut widget = Self::new();
        let arrival = Box::new(Arrival::read(fragment));
        assert_eq!(
            widget.does(Event::Arrived(arrival)),
            [],
            "arriving asks nothing of the browser"
        );
        widget
    }

    /// Answers, and what is told once nobody touches anything.
    fn answers(&mut self, purpose: Purpose, detail: Detail) -> Vec<Effect> {
        self.all([crate::harness::purpose(purpose), crate::harness::detail(detail)]);
        self.does(Event::Paused)
    }
}

#[test]
fn a_page_without_anything_in_its_address_says_nothing_of_it() {
    let screen = Widget::at("").screen();
    assert_eq!(screen.arrived, "");
    assert_eq!(screen.heading, "Does this need a meeting?");
    assert_eq!(screen.privacy, "Nothing you type leaves this browser.");
}

#[test]
fn what_a_bookmark_read_is_filled_in_and_marked() {
    let widget = Widget::at(
        "#v1&topic=Nordpay%20or%20Calla&people=6&minutes=50&page=Vendors%202027&site=wiki.example.org",
    );
    let screen = widget.screen();
    assert_eq!(
        screen.arrived,
        "From the page you were on: “Vendors 2027” (wiki.example.org). Please check what’s filled in."
    );
    let answers = widget.0.answers();
    assert_eq!(answers.typed(Field::People), "6");
    assert_eq!(answers.typed(Field::Topic), "Nordpay or Calla");
    assert_eq!(answers.meeting().attendance.length, Some(50));
    assert_eq!(answers.problems(), [], "a link fills in nothing that is wrong");
}

#[test]
fn what_a_host_fills_in_is_marked_too() {
    for fragment in ["v1&people=6", "v1&minutes=30", "v1&purpose=decide", "v1&topic=a"] {
        let arrived = Widget::at(fragment).screen().arrived;
        assert_eq!(arrived, "Some of this is filled in already. Please check it.", "{fragment}");
    }
    let titled = Widget::at("v1&title=Our%20meetings").screen();
    assert_eq!((titled.heading.as_str(), titled.arrived.as_str()), ("Our meetings", ""));
}

#[test]
fn an_answer_of_the_person_is_not_overwritten() {
    let purpose = Answer::Given(Purpose::Hard);
    let mut widget = Widget::from(Start { purpose, ..opened() }, "", []);
    widget.does(Event::Arrived(Box::new(Arrival::read("v1&purpose=share"))));
    assert_eq!(widget.0.answers().purpose, purpose);
}

#[test]
fn a_later_address_brings_another_meeting_and_the_one_before_is_kept() {
    let again = |fragment| Event::ArrivedAgain(Box::new(Arrival::read(fragment)));
    let mut widget = Widget::at("v1&topic=Nordpay&people=6");
    widget.answers(Purpose::Share, Detail::ShareRound);
    widget.does(Event::Answer(AnswerEvent::Typed(Field::Topic, "Nordpay or Calla".to_owned())));
    let filled = widget.screen().form_revision;

    widget.does(again("#v1&topic=Venues&minutes=45&page=Plans"));
    let screen = widget.screen();
    assert!(screen.arrived.contains("“Plans”"), "{}", screen.arrived);
    let answers = widget.0.answers();
    assert_eq!((answers.typed(Field::Topic), answers.typed(Field::People)), ("Venues", ""));
    assert_eq!(answers.purpose, Answer::Open);
    assert_ne!(screen.form_revision, filled, "fields are made anew, or they would not show it");

    // The one before, with every word of it.
    let back = screen.turns.into_iter().find(|turn| turn.id == "meeting-before").unwrap();
    widget.does(back.event);
    assert_eq!(widget.0.answers().typed(Field::Topic), "Nordpay or Calla");
    assert_eq!(widget.0.answers().purpose, Answer::Given(Purpose::Share));
    assert_eq!(widget.screen().arrived, "");
}

#[test]
fn a_later_address_without_a_meeting_changes_no_answer() {
    for fragment in ["#v1", "#v1&theme=dark", "#v2&topic=a", "#v1&topic=%", ""] {
        let mut widget = Widget::at("v1&topic=Nordpay&page=Vendors");
        let before = widget.screen();
        let again = Event::ArrivedAgain(Box::new(Arrival::read(fragment)));
        assert_eq!(widget.does(again), [], "{fragment}");
        assert_eq!(widget.screen(), before, "{fragment}");
    }
    // If nothing was answered there is nothing to go back to, and who needs help leaves no trace.
    let mut widget = Widget::at("");
    widget.answers(Purpose::Hard, Detail::HardUnsafe);
    widget.does(Event::ArrivedAgain(Box::new(Arrival::read("v1&topic=Venues"))));
    assert_eq!(widget.0.answers().typed(Field::Topic), "Venues");
    assert!(widget.screen().turns.iter().all(|turn| turn.id == "start-again"));
}

#[test]
fn starting_again_forgets_the_link_but_not_the_host() {
    let mut widget = Widget::at("v1&topic=a&page=b&site=c&title=Ours&share=result&people=6");
    widget.does(Event::StartedAgain);
    let screen = widget.screen();
    assert_eq!(widget.0.answers().typed(Field::Topic), "");
    assert_eq!(screen.arrived, "");
    assert_eq!(screen.heading, "Ours");
    assert_eq!(screen.privacy, "This page sees the advice, but nothing you type.");
}

#[test]
fn the_page_around_learns_once_that_there_is_advice_and_not_which() {
    let mut widget = Widget::at("");
    let told = widget.answers(Purpose::Share, Detail::ShareRound);
    assert_eq!(told, [Effect::Tell(News::Done(None))]);
    assert_eq!(widget.does(Event::Paused), []);
    // Another advice: that it changed would tell something of the answers.
    assert_eq!(widget.answers(Purpose::Connect, Detail::ConnectNo), []);
}

#[test]
fn a_page_that_asked_for_it_is_told_each_advice_and_the_person_knows() {
    let mut widget = Widget::at("v1&share=result");
    assert_eq!(widget.screen().privacy, "This page sees the advice, but nothing you type.");
    let told = widget.answers(Purpose::Share, Detail::ShareRound);
    let thread = Some((Verdict::GoAsync, Some(Form::StatusThread)));
    assert_eq!(told, [Effect::Tell(News::Done(thread))]);
    assert_eq!(widget.does(Event::Paused), [], "it was told");
    let told = widget.answers(Purpose::Connect, Detail::ConnectNo);
    assert!(matches!(told.as_slice(), [Effect::Tell(News::Done(Some((Verdict::Meet, _))))]));
}

#[test]
fn nobody_is_told_anything_about_a_person() {
    for fragment in ["", "v1&share=result"] {
        for (purpose, detail) in
            [(Purpose::Hard, Detail::HardOthers), (Purpose::Hard, Detail::HardUnsafe)]
        {
            let mut widget = Widget::at(fragment);
            assert_eq!(widget.answers(purpose, detail), [], "{fragment} {detail:?}");
            assert_eq!(
                widget.does(Event::Message(0, MessageEvent::CopyEnded(CopyResult::Copied))),
                []
            );
        }
        let mut widget = Widget::at(fragment);
        widget.does(Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(Purpose::Share))));
        widget.does(Event::Answer(AnswerEvent::DetailChosen(Answer::Given(Detail::ShareRound))));
        widget.does(Event::Answer(AnswerEvent::Ticked(Tick::Personal, true)));
        assert_eq!(widget.does(Event::Paused), [], "{fragment}");
    }
}

#[test]
fn copying_is_told_only_where_it_worked() {
    let mut widget = Widget::at("");
    widget.answers(Purpose::Share, Detail::ShareRound);
    assert_eq!(widget.does(Event::Message(0, MessageEvent::CopyEnded(CopyResult::Selected))), []);
    let copied = widget.does(Event::Message(0, MessageEvent::CopyEnded(CopyResult::Copied)));
    assert_eq!(copied, [Effect::Tell(News::Copied)]);
}
