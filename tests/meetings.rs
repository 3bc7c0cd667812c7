//! Several meetings, one after the other: what stays, the way back, and the list of the advice.

use crate::harness::{Widget, fills, path, typed};
use meeting_or_async::letter::channel::Channel;
use meeting_or_async::meeting::{Answer, Detail, Often, Place, Purpose, Tick};
use meeting_or_async::questions::{Field, Length, Path, TickList};
use meeting_or_async::widget::screen::{Folded, MeetingsView, Panel};
use meeting_or_async::widget::{
    AnswerEvent, CopyResult, Effect, Event, Example, MeetingsEvent, MessageEvent, Target,
};
use proptest::prelude::*;

impl Widget {
    fn list(&self) -> MeetingsView {
        self.screen().meetings.unwrap()
    }

    /// What leads to another meeting.
    fn turn(&self) -> Option<String> {
        let turns = self.screen().turns.into_iter();
        turns.filter(|turn| turn.id.starts_with("meeting-")).map(|turn| turn.label).next()
    }

    /// The list, a line for each meeting.
    fn lines(&self) -> Vec<String> {
        let entries = self.list().entries;
        entries.iter().map(|e| format!("{} | {} | {}", e.name, e.advice, e.hours)).collect()
    }

    fn copied_list(&mut self) -> String {
        let copy = self.list().copy.event;
        match self.does(copy).as_slice() {
            [Effect::CopyMeetings(clip)] => clip.plain.clone(),
            effects => panic!("nothing is copied: {effects:?}"),
        }
    }
}

const NEXT: Event = Event::Meetings(MeetingsEvent::WentOn);
const BACK: Event = Event::Meetings(MeetingsEvent::WentBack);

/// A meeting that gets advice without a person's words for it.
fn a_meeting(purpose: Purpose, detail: Detail) -> [Event; 2] {
    [crate::harness::purpose(purpose), crate::harness::detail(detail)]
}

fn facts(people: &str, length: u32, often: Often) -> [Event; 3] {
    [
        typed(Field::People, people),
        Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(length))),
        Event::Answer(AnswerEvent::OftenChosen(Some(often))),
    ]
}

#[test]
fn people_and_places_stay_and_the_rest_is_asked_again() {
    let mut widget = Widget::of(a_meeting(Purpose::Share, Detail::ShareRound));
    widget.all(facts("9", 30, Often::Weekly));
    widget.all([
        path(Path::Recurring),
        path(Path::Plan),
        Event::Answer(AnswerEvent::PlaceChosen(Some(Place::Room))),
        typed(Field::Travel, "20"),
        typed(Field::Places, "Lisbon, Tokyo"),
        typed(Field::Rate, "60"),
        typed(Field::Preparation, "10"),
        typed(Field::Topic, "our week"),
        typed(Field::Notes, "a note"),
    ]);
    assert_eq!(
        widget.does(NEXT),
        [Effect::WaitForPause, Effect::Focus(Target::Question)],
        "the first question of the next one"
    );
    let answers = widget.0.answers();
    for (field, stays) in [
        (Field::People, "9"),
        (Field::Travel, "20"),
        (Field::Places, "Lisbon, Tokyo"),
        (Field::Rate, "60"),
        (Field::Preparation, ""),
        (Field::Topic, ""),
        (Field::Notes, ""),
    ] {
        assert_eq!(answers.typed(field), stays, "{field:?}");
    }
    assert_eq!((answers.place, answers.often), (Some(Place::Room), None));
    assert_eq!((answers.purpose, answers.length), (Answer::Open, Length::Open));
    assert_eq!(answers.ticks, TickList::default());
    let screen = widget.screen();
    assert_eq!(screen.panel, Panel::Empty);
    assert!(screen.question.unwrap().start.unwrap().examples.is_empty());
    widget.all(a_meeting(Purpose::Plan, Detail::PlanParts));
    let facts = widget.screen().facts.unwrap();
    assert_eq!(facts.people.value, "9");
    let Folded::Open(places) = facts.places else { panic!("what stays can be seen") };
    assert_eq!(places.value, "Lisbon, Tokyo");
}

#[test]
fn the_way_back_loses_nothing_and_leads_on_again() {
    let mut widget = Widget::of(a_meeting(Purpose::Decide, Detail::DecideAgree));
    widget.all([
        typed(Field::Topic, "our supplier"),
        Event::Message(0, MessageEvent::EditPressed(true)),
        Event::Message(
            0,
            MessageEvent::Edited(meeting_or_async::widget::Edited::Text, "My own text".into()),
        ),
    ]);
    assert_eq!(widget.turn(), None, "there is one meeting");
    let before = (widget.0.answers().clone(), widget.copied_message());
    widget.does(NEXT);
    assert_eq!(widget.turn().unwrap(), "Back to the previous meeting");
    widget.all([
        Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(Purpose::Plan))),
        typed(Field::People, "4"),
    ]);
    let second = widget.0.answers().clone();

    widget.does(BACK);
    assert_eq!((widget.0.answers().clone(), widget.copied_message()), before);
    assert!(widget.screen().meetings.is_none(), "it is on the page and not settled any more");
    widget.does(typed(Field::Topic, "our new supplier"));

    assert_eq!(widget.turn().unwrap(), "On to the next meeting");
    widget.does(NEXT);
    assert_eq!(*widget.0.answers(), second);
    assert_eq!(widget.list().entries[0].name, "our new supplier");
    assert_eq!(widget.list().entries.len(), 1);
    widget.does(BACK);
    widget.does(Event::StartedAgain);
    assert_eq!(widget.turn(), None, "who starts again wants nothing kept");
    assert_eq!(widget.does(BACK), [], "and there is nothing to go back to");
    widget.does(Event::BroughtBack);
    assert_eq!(widget.turn().unwrap(), "On to the next meeting");
}

impl Widget {
    fn copied_message(&mut self) -> String {
        match self.does(Event::Message(0, MessageEvent::CopyPressed)).as_slice() {
            [Effect::Copy { clip, .. }] => clip.plain.clone(),
            effects => panic!("nothing is copied: {effects:?}"),
        }
    }
}

#[test]
fn the_list_has_the_advice_and_the_hours_of_each_and_of_all() {
    let mut widget = Widget::of(a_meeting(Purpose::Share, Detail::ShareRound));
    widget.all(facts("9", 30, Often::Weekly));
    assert!(widget.screen().meetings.is_none(), "one meeting is no list");
    widget.does(NEXT);
    widget.does(Event::Paused);
    assert_eq!(widget.screen().status, "Your list has one meeting.");
    assert_eq!(widget.list().total, "", "nothing is added to it yet");

    widget.all([
        Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(Purpose::Decide))),
        Event::Answer(AnswerEvent::DetailChosen(Answer::Unknown)),
        Event::Answer(AnswerEvent::Ticked(Tick::Undo, true)),
        typed(Field::Topic, "our payment supplier."),
    ]);
    widget.all(facts("6", 60, Often::Once));
    let two = [
        "Share an update | Write it. No meeting needed. | Hours saved (per week): about 2 h 55 to 3 h 30.",
        "our payment supplier | Write first, then 30 min. | About the same hours.",
    ];
    assert_eq!(widget.lines(), two, "this one stands in it as soon as there is advice");
    assert!(widget.list().entries[1].remove.is_none(), "it goes with the page");
    let total = "Hours saved in a year, in total: about 135 h to 162 h. An estimate; one-off meetings count once.";
    assert_eq!(widget.list().total, total, "about the same adds nothing");

    widget.does(NEXT);
    assert_eq!(widget.lines(), two, "and it stays as it was");
    // Writing takes more for two people than a quarter of an hour, and that is taken off.
    widget.all(a_meeting(Purpose::Teach, Detail::TeachSame));
    widget.all(facts("2", 15, Often::Once));
    assert_eq!(
        widget.lines()[2],
        "Teach or onboard | Write it. No meeting needed. | More hours in writing."
    );
    assert!(widget.list().total.contains("about 133 h to 161 h"), "{}", widget.list().total);

    // What is met for is not compared, and what is not known is said.
    widget.does(NEXT);
    widget.all(a_meeting(Purpose::Connect, Detail::ConnectNo));
    assert!(widget.lines()[3].ends_with(" | Meet. | "), "{:?}", widget.lines());
    widget.does(NEXT);
    widget.all(a_meeting(Purpose::Share, Detail::ShareListen));
    assert!(widget.lines()[4].ends_with("people or length is missing."), "{:?}", widget.lines());
}

#[test]
fn a_meeting_is_called_in_the_list_as_its_letter_calls_it() {
    let mut widget = Widget::of(a_meeting(Purpose::Share, Detail::ShareListen));
    widget.does(NEXT);
    widget.all(a_meeting(Purpose::Decide, Detail::DecideAgree));
    let name = |widget: &Widget| widget.list().entries[1].name.clone();
    assert_eq!(name(&widget), "Make a decision");
    widget.does(fills("topic", " our payment supplier. "));
    assert_eq!(name(&widget), "our payment supplier");
    widget.does(fills("topic", &"x".repeat(500)));
    assert_eq!(name(&widget), "Make a decision", "what does not fit the letter is no name");
}

#[test]
fn where_all_happen_once_no_year_is_named() {
    let mut widget = Widget::of(a_meeting(Purpose::Share, Detail::ShareListen));
    widget.all(facts("20", 60, Often::Once));
    widget.does(NEXT);
    widget.all(a_meeting(Purpose::Share, Detail::ShareListen));
    widget.all(facts("20", 60, Often::Once));
    let total = widget.list().total;
    assert!(
        total.starts_with("Hours saved in total: about ") && !total.contains("year"),
        "{total}"
    );
}

#[test]
fn the_list_is_copied_for_where_it_is_pasted() {
    let mut widget = Widget::of(a_meeting(Purpose::Share, Detail::ShareListen));
    widget.does(typed(Field::Topic, "news for @here <b>"));
    widget.does(NEXT);
    assert_eq!(
        widget.copied_list(),
        "Advice on one meeting\n\n- news for @here <b>: Write it. No meeting needed. Hours not counted: people or length is missing."
    );
    assert_eq!(widget.list().note, "");
    widget.does(Event::Meetings(MeetingsEvent::CopyEnded(CopyResult::Copied)));
    assert_eq!(widget.list().note, "Copied.");
    widget.does(Event::ChannelChosen(Channel::Slack));
    assert!(!widget.copied_list().contains("@here"), "a call to everybody calls nobody");
}

#[test]
fn a_meeting_is_taken_out_and_put_back_where_it_stood() {
    let mut widget = Widget::of(a_meeting(Purpose::Share, Detail::ShareListen));
    for topic in ["one", "two", "three"] {
        widget.does(typed(Field::Topic, topic));
        widget.does(NEXT);
        widget.all(a_meeting(Purpose::Share, Detail::ShareListen));
    }
    widget.does(NEXT);
    let names = |widget: &Widget| -> Vec<String> {
        widget.list().entries.into_iter().map(|entry| entry.name).collect()
    };
    let all = ["one", "two", "three", "Share an update"];
    assert_eq!(names(&widget), all);
    let remove = widget.list().entries[1].remove.clone().unwrap().event;
    assert!(widget.does(remove.clone()).contains(&Effect::Focus(Target::PutBack)));
    assert_eq!(names(&widget), ["one", "three", "Share an update"]);
    assert_eq!(widget.does(remove), [], "it is gone already");
    let back = widget.list().put_back.unwrap();
    assert_eq!(back.label, "Put back “two”");
    assert!(widget.does(back.event).contains(&Effect::Focus(Target::Meetings)));
    assert_eq!(names(&widget), all);
    while let Some(entry) = widget.list().entries.first() {
        let remove = entry.remove.clone().unwrap().event;
        widget.does(remove);
    }
    assert!(widget.list().entries.is_empty());
    assert!(widget.list().put_back.is_some());
}

#[test]
fn what_is_about_a_person_never_enters_the_list() {
    let hard = |detail| {
        let purpose = Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(Purpose::Hard)));
        vec![purpose, Event::Answer(AnswerEvent::DetailChosen(Answer::Given(detail)))]
    };
    let personal = vec![
        Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(Purpose::Share))),
        Event::Answer(AnswerEvent::DetailChosen(Answer::Given(Detail::ShareRound))),
        Event::Answer(AnswerEvent::Ticked(Tick::Personal, true)),
    ];
    for quiet in [
        hard(Detail::HardOthers),
        hard(Detail::HardBring),
        hard(Detail::HardKnown),
        hard(Detail::HardUnsafe),
        personal,
    ] {
        let mut widget = Widget::of(a_meeting(Purpose::Share, Detail::ShareListen));
        widget.does(typed(Field::Topic, "the news"));
        widget.does(NEXT);
        widget.all(quiet);
        widget.all([
            typed(Field::People, "77"),
            typed(Field::Places, "Atlantis"),
            typed(Field::Topic, "Sam and Alex"),
            typed(Field::Notes, "Sam and Alex"),
        ]);
        assert!(widget.screen().meetings.is_none(), "the list is not beside it");
        let advice = widget.unfolded();
        let alone = advice.headline == "Don’t do this alone.";
        assert_eq!(advice.more.is_none(), alone, "nobody who needs help is led on");
        let hint = advice.more.map(|more| more.hint).unwrap_or_default();
        assert_eq!(hint, "", "and nothing is said of a list");
        widget.does(NEXT);
        assert_eq!(widget.lines().len(), 1);
        widget.all(a_meeting(Purpose::Decide, Detail::DecideAgree));
        let left = format!("{:?}", widget.screen());
        for word in ["77", "Atlantis", "Sam and Alex"] {
            assert!(!left.contains(word), "{word} went along");
        }
        assert!(!widget.copied_list().contains("Sam"));
        widget.does(BACK);
        assert_eq!(widget.0.answers().typed(Field::Notes), "Sam and Alex", "it is not lost");
    }
}

#[test]
fn the_list_has_an_end_and_says_so() {
    let mut widget = Widget::of([]);
    for _ in 0..20 {
        widget.all(a_meeting(Purpose::Share, Detail::ShareListen));
        widget.does(NEXT);
    }
    widget.all(a_meeting(Purpose::Share, Detail::ShareListen));
    let more = widget.unfolded().more.unwrap();
    assert_eq!(more.next, None);
    assert_eq!(more.hint, "Your list is full: it takes 20 meetings. Take one out to go on.");
    assert_eq!(widget.does(NEXT), []);
    let remove = widget.list().entries[0].remove.clone().unwrap().event;
    widget.does(remove);
    assert!(widget.unfolded().more.unwrap().next.is_some());
}

#[test]
fn another_result_that_was_looked_at_is_not_the_persons() {
    let mut widget = Widget::of([Event::Answer(AnswerEvent::ExampleTaken(Example::Vendors))]);
    let change = widget.unfolded().changes.unwrap().changes[0].event.clone();
    let own = widget.advice().headline;
    widget.does(change);
    assert_ne!(widget.advice().headline, own);
    widget.does(NEXT);
    assert_eq!(widget.list().entries[0].advice, own);
}

fn any_event() -> impl Strategy<Value = Event> {
    let purposes = [Purpose::Share, Purpose::Decide, Purpose::Hard, Purpose::Connect];
    let details = [Detail::ShareRound, Detail::DecideAgree, Detail::HardOthers, Detail::HardUnsafe];
    prop_oneof![
        4 => proptest::sample::select(purposes.to_vec()).prop_map(|p| Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(p)))),
        4 => proptest::sample::select(details.to_vec()).prop_map(|d| Event::Answer(AnswerEvent::DetailChosen(Answer::Given(d)))),
        2 => any::<bool>().prop_map(|on| Event::Answer(AnswerEvent::Ticked(Tick::Personal, on))),
        2 => "[a-z]{1,9}".prop_map(|topic| typed(Field::Topic, &topic)),
        1 => Just(typed(Field::People, "9")),
        1 => Just(Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(30)))),
        1 => proptest::sample::select(Path::ALL.to_vec()).prop_map(path),
        1 => Just(Event::StartedAgain),
        1 => Just(Event::BroughtBack),
        1 => Just(BACK),
        1 => (0_u32..9).prop_map(|number| Event::Meetings(MeetingsEvent::Removed(number))),
        1 => Just(Event::Meetings(MeetingsEvent::PutBack)),
    ]
}

proptest! {
    #[test]
    fn going_on_and_back_gives_every_answer_back(
        events in proptest::collection::vec(any_event(), 0..40),
        turns in proptest::collection::vec(0_usize..40, 0..12),
    ) {
        let mut widget = Widget::of([]);
        for (at, event) in events.into_iter().enumerate() {
            widget.does(event);
            let quiet = matches!(widget.screen().panel, Panel::Advice(advice) if advice.quiet);
            prop_assert!(!quiet || widget.screen().meetings.is_none());
            if turns.contains(&at) {
                let before = widget.0.answers().clone();
                widget.does(NEXT);
                let after = widget.screen().meetings.map_or(0, |list| list.entries.len());
                prop_assert!(after <= 21, "the list has an end");
                widget.does(BACK);
                prop_assert_eq!(widget.0.answers(), &before);
                widget.does(NEXT);
            }
        }
    }
}
