//! What is brought to be read: what people see of it, and what it becomes.

use crate::harness::{Widget, detail, now, purpose, words};
use meeting_or_async::arrival::Arrival;
use meeting_or_async::meeting::{Answer, Detail, Often, Purpose};
use meeting_or_async::questions::{Field, Length, Path};
use meeting_or_async::read::{Context, read};
use meeting_or_async::widget::screen::{BroughtView, ReadingView};
use meeting_or_async::widget::{BroughtEvent, Effect, Event, Whole};

const WEEKLY: &str = "Subject: Sales status\nFrom: Lund, Ana\nTo: Weber, Ben; Cleo Novak\n\
    When: Occurs every Tuesday effective 1/5/2027 from 9:00 AM to 9:30 AM\n";
const PERSONAL: &str = "Subject: Performance quokkaberry\nFrom: Ana Lund\nTo: Ben Weber\n\
    When: Tuesday, June 1, 2027 9:00 AM-10:00 AM\n";

impl Widget {
    /// Does what the browser does with what is brought.
    fn brings(&mut self, text: &str) {
        let effects = self.does(Event::Brought(BroughtEvent::Came(text.as_bytes().into())));
        let bytes = effects.into_iter().find_map(|effect| match effect {
            Effect::Read(bytes) => Some(bytes),
            _ => None,
        });
        let reading = read(&bytes.unwrap(), &Context { now: Some(now()), ..Context::default() });
        self.does(Event::Brought(BroughtEvent::Read(Ok(Whole::new(reading)))));
    }

    fn brought(&self) -> BroughtView {
        self.screen().question.unwrap().start.unwrap().brought
    }

    fn reading(&self) -> ReadingView {
        match self.brought() {
            BroughtView::Read(view) => *view,
            other => panic!("{other:?}"),
        }
    }

    fn found(&self) -> Vec<String> {
        self.reading().findings.into_iter().map(|finding| finding.text).collect()
    }

    fn presses(&mut self, id: &str) {
        let answers = self.reading().answers;
        let link = answers.into_iter().find(|link| link.id == id).unwrap();
        self.does(link.event);
    }
}

#[test]
fn what_was_read_counts_once_the_reader_says_whose_it_is() {
    let mut widget = Widget::new();
    widget.brings(WEEKLY);
    let found = widget.found();
    for value in ["Sales status", "3 people", "weekly"] {
        assert!(found.iter().any(|found| found == value), "{value}: {found:?}");
    }
    assert_eq!(widget.0.answers().typed(Field::Topic), "", "nothing counts yet");

    widget.presses("take-mine");
    let answers = widget.0.answers();
    assert_eq!(answers.path, Path::Recurring);
    assert_eq!((answers.length, answers.often), (Length::Minutes(30), Some(Often::Weekly)));
    assert_eq!(answers.typed(Field::People), "3");
    assert_eq!(answers.typed(Field::Topic), "Sales status");
    assert_eq!(widget.screen().question.unwrap().start, None, "the next question is asked");
}

#[test]
fn an_invitee_writes_to_whoever_invited_by_the_name_that_people_say() {
    let mut widget = Widget::new();
    widget.brings(WEEKLY);
    widget.presses("take-invited");
    widget.all([purpose(Purpose::Share), detail(Detail::RoleListen)]);
    let letter = words(&widget.message());
    assert!(letter.contains("Hi Ana,") && letter.contains("Sales status"), "{letter}");
}

#[test]
fn what_is_left_out_does_not_count() {
    let mut widget = Widget::new();
    widget.brings(WEEKLY);
    for finding in widget.reading().findings {
        widget.does(finding.leave_out.event);
    }
    assert_eq!(widget.found(), [""; 0]);
    assert_eq!(widget.reading().answers, []);
    assert_eq!(widget.0.answers().typed(Field::Topic), "");
}

#[test]
fn something_personal_is_not_said_and_reaches_no_letter() {
    let mut widget = Widget::new();
    widget.brings(PERSONAL);
    assert!(!format!("{:?}", widget.screen()).contains("quokkaberry"));
    widget.presses("take-mine");
    assert_eq!(widget.0.answers().purpose, Answer::Open, "the person chooses");
    widget.all([purpose(Purpose::Hard), detail(Detail::HardBring)]);
    assert!(!format!("{:?}", widget.screen()).contains("quokkaberry"));
}

#[test]
fn a_text_in_the_address_is_read_and_shown_first() {
    let mut widget = Widget::new();
    let arrival =
        Arrival::read("#v1&text=Subject%3A%20Budget%0AWhen%3A%201%20June%202027%209%3A00");
    let effects = widget.does(Event::Arrived(Box::new(arrival)));
    let text = "Subject: Budget\nWhen: 1 June 2027 9:00".as_bytes();
    assert_eq!(effects, [Effect::Read(text.into())]);
    assert!(matches!(widget.brought(), BroughtView::Coming(_)));
}

#[test]
fn a_text_that_names_no_meeting_is_not_taken_for_one() {
    let mut widget = Widget::new();
    widget.brings("our payment supplier\nand nothing else\nthat says when");
    assert_eq!((widget.found().len(), widget.reading().answers.len()), (0, 0));
}

#[test]
fn starting_again_forgets_what_was_brought() {
    let mut widget = Widget::new();
    widget.brings(PERSONAL);
    widget.does(Event::StartedAgain);
    assert_eq!(widget.brought(), BroughtView::Nothing);
}
