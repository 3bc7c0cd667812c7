//! What is brought to be read: what people see of it, and what it becomes.

use crate::harness::{Widget, detail, now, purpose, words};
use meeting_or_async::arrival::Arrival;
use meeting_or_async::letter::GapId;
use meeting_or_async::meeting::{Answer, Detail, Often, Purpose};
use meeting_or_async::questions::{Field, Length, Owner, Path};
use meeting_or_async::read::{Context, read};
use meeting_or_async::widget::screen::{BroughtView, ReadingView};
use meeting_or_async::widget::{AnswerEvent, BroughtEvent, Correction, Effect, Event};

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
        self.does(Event::Brought(BroughtEvent::read(reading)));
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
        self.reading().findings.into_iter().map(|finding| finding.change.label).collect()
    }

    /// Opens the field of a value, by what its chip says.
    fn opens(&mut self, chip: &str) {
        let findings = self.reading().findings;
        let labels: Vec<_> = findings.iter().map(|finding| &finding.change.label).collect();
        let at = labels.iter().position(|label| *label == chip);
        let at = at.unwrap_or_else(|| panic!("{chip} is not in {labels:?}"));
        self.does(findings[at].change.event.clone());
    }

    /// Writes a value anew, and ends that.
    fn writes(&mut self, chip: &str, written: &str) {
        self.opens(chip);
        let field = self.reading().findings.into_iter().find_map(|finding| finding.field).unwrap();
        let typed = field.review.with(field.finding, Correction::Open(written.to_owned()));
        self.does(Event::Brought(BroughtEvent::Read(typed, None)));
        let field = self.reading().findings.into_iter().find_map(|finding| finding.field).unwrap();
        self.does(field.done.event);
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
    while let Some(finding) = widget.reading().findings.pop() {
        widget.does(finding.leave_out.event);
    }
    assert_eq!(widget.found(), [""; 0]);
    assert_eq!(widget.reading().answers, []);
    assert_eq!(widget.0.answers().typed(Field::Topic), "");
}

#[test]
fn what_is_written_instead_counts() {
    // What the chip says, what is written instead, and what the chip says then.
    let cases = [
        ("Sales status", "Sales retro", "Sales retro"),
        ("We read this as: Look back", "decide", "We read this as: Make a decision"),
        ("From Ana Lund", "Cleo Novak", "From Cleo Novak"),
        ("3 people", "5", "5 people"),
        ("30 min", "45", "45 min"),
        ("weekly", "fortnightly", "every two weeks"),
        ("Tuesday 5 January, 09:00", "2027-01-06T10:30", "Wednesday 6 January, 10:30"),
    ];
    let mut widget = Widget::new();
    widget.brings(WEEKLY);
    for (before, written, after) in cases {
        widget.writes(before, written);
        assert!(widget.found().iter().any(|found| found == after), "{after}: {:?}", widget.found());
        assert!(!widget.found().iter().any(|found| found == before), "{before} is gone");
    }
    assert!(!widget.reading().found.iter().any(|found| found.contains("Cleo")), "that was said");

    widget.presses("take-invited");
    let answers = widget.0.answers();
    assert_eq!(answers.purpose, Answer::Given(Purpose::Decide));
    assert_eq!((answers.length, answers.often), (Length::Minutes(45), Some(Often::Fortnightly)));
    assert_eq!((answers.typed(Field::People), answers.typed(Field::Topic)), ("5", "Sales retro"));
}

#[test]
fn what_cannot_be_read_is_said_and_stays_to_be_mended() {
    let mut widget = Widget::new();
    widget.brings(WEEKLY);
    for (chip, written) in [("30 min", "soon"), ("3 people", "1"), ("Sales status", "  ")] {
        widget.writes(chip, written);
        let open = widget.reading().findings.into_iter().find_map(|finding| finding.field).unwrap();
        assert_eq!((open.written.as_str(), open.error.is_empty()), (written, false));
    }
    // One is written at a time; what was typed into the others comes again.
    assert_eq!(
        widget.reading().findings.iter().filter(|finding| finding.field.is_some()).count(),
        1
    );
    widget.opens("30 min");
    let open = widget.reading().findings.into_iter().find_map(|finding| finding.field).unwrap();
    assert_eq!(open.written, "soon");

    widget.presses("take-mine");
    assert_eq!(widget.0.answers().length, Length::Minutes(30), "what was found counts");
}

#[test]
fn a_day_that_has_passed_stays_to_whoever_writes_it_and_does_not_count() {
    let mut widget = Widget::new();
    widget.brings(WEEKLY);
    widget.writes("Tuesday 5 January, 09:00", "2026-03-02T09:00");
    assert!(widget.found().iter().any(|found| found.contains("2 March")), "{:?}", widget.found());
    widget.presses("take-invited");
    let booked = GapId::from_id("booked").unwrap();
    assert_eq!(widget.0.answers().letters.open.get(booked), None);
}

#[test]
fn how_many_people_are_behind_a_list_can_be_said_before_it_counts() {
    let mut widget = Widget::new();
    widget.brings(&WEEKLY.replace("Cleo Novak", "DL-Sales-All@example.org"));
    let lists = widget.found().into_iter().find(|found| found.contains("list")).unwrap();
    widget.writes(&lists, "14");
    assert!(!widget.found().iter().any(|found| found.contains("list")), "{:?}", widget.found());
    widget.presses("take-mine");
    assert_eq!(widget.0.answers().typed(Field::People), "14");
    // Nobody is greeted by name where most have none.
    widget
        .all([detail(Detail::MissInformation), Event::Answer(AnswerEvent::OwnerChosen(Owner::Me))]);
    let letter = words(&widget.message());
    assert!(!letter.contains("Ben"), "{letter}");
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
