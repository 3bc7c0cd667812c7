//! A whole calendar on screen: what each regular meeting takes, what the rules say of it, and what
//! can be taken along.

use std::fmt::Write;
use std::sync::Arc;

use crate::harness::{Widget, fills, path, words, zones};
use meeting_or_async::meeting::{Answer, Detail};
use meeting_or_async::questions::Path;
use meeting_or_async::read::series::{Scan, Settings};
use meeting_or_async::widget::screen::{ListView, Panel};
use meeting_or_async::widget::{CalendarEvent, Effect, Event, MeetingsEvent, Target, Whole};

/// A meeting of every week: its name, how many people, and what else its entry says.
fn entry(title: &str, people: usize, more: &str) -> String {
    let mut attendees = String::new();
    for n in 0..people {
        write!(attendees, "ATTENDEE;CN=Person {n}:mailto:p{n}@example.org\r\n").unwrap();
    }
    format!(
        "BEGIN:VEVENT\r\nUID:{title}\r\nSUMMARY:{title}\r\nDTSTART:20260907T090000Z\r\n\
         DTEND:20260907T100000Z\r\nRRULE:FREQ=WEEKLY\r\nORGANIZER;CN=Person 0:mailto:p0@example.org\r\n\
         {more}{attendees}END:VEVENT\r\n"
    )
}

fn calendar(entries: &[String]) -> Vec<u8> {
    format!("BEGIN:VCALENDAR\r\n{}END:VCALENDAR\r\n", entries.concat()).into_bytes()
}

fn file() -> Vec<u8> {
    calendar(&[
        entry("Status round", 8, ""),
        entry("Coffee", 6, ""),
        entry("Anna / Ben", 2, ""),
        entry("Doctor", 3, "CLASS:PRIVATE\r\n"),
    ])
}

fn does(widget: &mut Widget, event: CalendarEvent) -> Vec<Effect> {
    widget.does(Event::Calendar(event))
}

fn looked() -> Widget {
    looked_through(file())
}

/// A widget that has looked through the calendar.
fn looked_through(file: Vec<u8>) -> Widget {
    let mut widget = Widget::of([path(Path::Recurring)]);
    let open = widget.screen().question.unwrap().calendar.unwrap();
    assert!(widget.does(open.event).contains(&Effect::LoadReadingChunk));
    let ready = does(&mut widget, CalendarEvent::Ready(true));
    assert!(!ready.iter().any(|effect| matches!(effect, Effect::Focus(_))), "it stays: {ready:?}");
    let bytes: Arc<[u8]> = file.into();
    let effects = does(&mut widget, CalendarEvent::Came(Arc::clone(&bytes)));
    let settings = effects.iter().find_map(|effect| match effect {
        Effect::LookThrough(of, settings) if *of == bytes => Some(settings.clone()),
        _ => None,
    });
    does(&mut widget, CalendarEvent::Progress(40));
    assert_eq!(widget.screen().calendar.unwrap().progress.unwrap().0, 40);
    let list = Scan::all(bytes.to_vec(), *settings.unwrap(), zones(""));
    let effects = does(&mut widget, CalendarEvent::Listed(Whole::new(list)));
    assert!(effects.contains(&Effect::Focus(Target::Calendar)));
    widget
}

fn list(widget: &Widget) -> ListView {
    *widget.screen().calendar.unwrap().list.unwrap()
}

/// The place of a meeting in the list, by its title.
fn says(widget: &mut Widget, title: &str, missed: &str) {
    let row = list(widget).rows.into_iter().find(|row| row.title == title).expect(title);
    let choice = row.missed.choices.into_iter().find(|choice| choice.id == missed).expect(missed);
    widget.does(choice.event);
}

#[test]
fn each_regular_meeting_says_what_it_takes() {
    let widget = looked();
    let screen = widget.screen();
    assert!(screen.question.is_none() && screen.known.is_empty() && screen.panel == Panel::Empty);
    let list = list(&widget);
    let titles: Vec<&str> = list.rows.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, ["Status round", "Coffee"], "what takes most of all people comes first");
    assert!(list.rows[0].facts.starts_with("weekly · 8 people · 1 h"), "{}", list.rows[0].facts);
    // 53 Mondays of an hour from 23 November on, for eight people.
    assert!(
        list.rows[0].hours.contains("53 h for you, 424 h for everyone"),
        "{}",
        list.rows[0].hours
    );
    assert_eq!(list.rows[0].verdict, "", "nothing is said before it is answered");
    let (_, persons) = &list.persons;
    assert_eq!(persons.len(), 1);
    assert!(persons[0].starts_with("Anna / Ben: weekly, 53 h for you"), "{}", persons[0]);
    let (left_out, _) = &list.left_out.1[0];
    assert!(left_out.ends_with(": private") && !left_out.contains("Doctor"), "{left_out}");
}

#[test]
fn the_rules_answer_at_once_and_what_people_would_miss_of_each_other_stays() {
    let mut widget = looked();
    says(&mut widget, "Status round", "information");
    says(&mut widget, "Coffee", "each-other");
    let list = list(&widget);
    assert_eq!(list.rows[0].verdict, "Write it. No meeting needed.");
    assert!(list.rows[0].first.starts_with("Start here"), "{:?}", list.rows[0]);
    assert!(list.rows[0].note.is_some());
    assert!(list.rows[1].note.is_none() && list.rows[1].first.is_empty(), "{:?}", list.rows[1]);
    assert!(list.take_along.unwrap().gained.starts_with("Saved in all"));
}

#[test]
fn the_note_opens_with_what_the_calendar_says_and_leads_back() {
    let mut widget = looked();
    says(&mut widget, "Status round", "nothing");
    let note = list(&widget).rows[0].note.clone().unwrap();
    widget.does(note.event);
    if widget.screen().question.is_some() {
        let owner = widget.screen().question.unwrap().choices[0].event.clone();
        widget.does(owner);
    }
    let letter = words(&widget.message());
    assert!(letter.contains("Status round"), "{letter}");
    let back = widget.screen().turns.into_iter().find(|turn| turn.id == "calendar-list").unwrap();
    widget.does(back.event);
    assert_eq!(list(&widget).rows[0].verdict, "Let it go.", "what was said is still there");
}

#[test]
fn a_note_greets_whose_meeting_it_is_and_stays_as_it_was_left() {
    let file = || {
        let text = String::from_utf8(file()).unwrap();
        text.replace("Person 0", "\"Prado, Ines\"").replace("Person 1", "Omar Diaz").into_bytes()
    };
    let mut widget = looked_through(file());
    let settings =
        Settings { me: Some("p1@example.org".into()), ..Settings::at(crate::harness::now()) };
    does(&mut widget, CalendarEvent::Listed(Whole::new(Scan::all(file(), settings, zones("")))));
    for title in ["Status round", "Coffee"] {
        says(&mut widget, title, "nothing");
    }
    let write = |widget: &mut Widget, title: &str| {
        let row = list(widget).rows.into_iter().find(|row| row.title == title).unwrap();
        widget.does(row.note.unwrap().event);
        words(&widget.message())
    };
    let back = |widget: &mut Widget| {
        let turns = widget.screen().turns;
        widget.does(turns.into_iter().find(|turn| turn.id == "calendar-list").unwrap().event);
    };
    let first = write(&mut widget, "Status round");
    assert!(first.contains("Hi Ines,") && first.ends_with("Omar"), "{first}");
    widget.does(fills("why", "Half of us are at the fair."));
    widget.does(fills("from", "O. Diaz"));
    back(&mut widget);
    let second = write(&mut widget, "Coffee");
    assert!(!second.contains("fair") && second.ends_with("O. Diaz"), "{second}");
    back(&mut widget);
    let again = write(&mut widget, "Status round");
    assert!(again.contains("fair") && again.ends_with("O. Diaz"), "{again}");
    // Another meeting is no note of the one before.
    widget.does(Event::Meetings(MeetingsEvent::WentOn));
    back(&mut widget);
    write(&mut widget, "Coffee");
    back(&mut widget);
    assert!(write(&mut widget, "Status round").contains("Status round"));
}

#[test]
fn what_is_left_out_can_be_put_back() {
    let mut widget = looked();
    let back = list(&widget).left_out.1[0].1.event.clone();
    widget.does(back);
    assert!(list(&widget).rows.iter().any(|row| row.title == "Doctor"));
}

#[test]
fn whose_calendar_it_is_can_be_said_and_the_answers_stay() {
    let mut widget = looked();
    says(&mut widget, "Status round", "nothing");
    let row = |widget: &Widget| list(widget).rows.swap_remove(0);
    assert!(row(&widget).facts.ends_with("since Monday 7 September"), "two could be meant");
    for (me, whose) in [("p0@example.org", "yours"), ("p1@example.org", "someone else’s")] {
        let choices = list(&widget).whose.unwrap().choices;
        let said = choices.into_iter().find(|choice| choice.label == me).unwrap();
        assert!(!said.on);
        assert!(widget.does(said.event).contains(&Effect::LookAgain(me.into())));
        let settings = Settings { me: Some(me.into()), ..Settings::at(crate::harness::now()) };
        let anew = Whole::new(Scan::all(file(), settings, zones("")));
        does(&mut widget, CalendarEvent::Listed(anew));
        assert!(row(&widget).facts.ends_with(whose), "{}", row(&widget).facts);
        assert_eq!(row(&widget).verdict, "Let it go.");
        let choices = list(&widget).whose.unwrap().choices;
        assert_eq!(choices.iter().find(|choice| choice.on).unwrap().label, me);
    }
}

#[test]
fn two_of_one_title_keep_their_own_answers() {
    let team = |people: usize, who: &str| {
        let entry = entry("Team", people, "").replace("UID:Team", &format!("UID:{who}"));
        entry.replace("Person", who).replace("mailto:p", &format!("mailto:{who}"))
    };
    let file = calendar(&[team(5, "north"), team(4, "south")]);
    let mut widget = looked_through(file.clone());
    for (row, missed) in [(0, "each-other"), (1, "nothing")] {
        let mut choices = list(&widget).rows.swap_remove(row).missed.choices.into_iter();
        widget.does(choices.find(|choice| choice.id == missed).unwrap().event);
    }
    let verdicts = |widget: &Widget| {
        list(widget).rows.into_iter().map(|row| row.verdict).collect::<Vec<String>>()
    };
    assert_eq!(verdicts(&widget), ["Keep this one.", "Let it go."]);
    let settings =
        Settings { me: Some("south0@example.org".into()), ..Settings::at(crate::harness::now()) };
    does(&mut widget, CalendarEvent::Listed(Whole::new(Scan::all(file, settings, zones("")))));
    assert_eq!(verdicts(&widget), ["Keep this one.", "Let it go."]);
}

#[test]
fn what_is_taken_along_names_nobody_and_titles_only_if_somebody_wants_them() {
    let mut widget = looked();
    says(&mut widget, "Status round", "information");
    says(&mut widget, "Coffee", "each-other");
    let copied = |widget: &Widget| {
        let [text, table, _] = list(widget).take_along.unwrap().ways;
        [text, table].map(|way| match way.event {
            Event::Calendar(CalendarEvent::CopyPressed(clip)) => clip.plain,
            event => panic!("{event:?}"),
        })
    };
    let [text, table] = copied(&widget);
    let given = "about 365 h a year";
    assert_eq!(
        text,
        format!(
            "- Meeting 1, weekly: Write it. No meeting needed. Saves {given}.\n\
             - Meeting 2, weekly: Keep this one.\n\nSaved in all: {given}."
        )
    );
    assert_eq!(
        table,
        "| Meeting | What to do | Saves a year |\n| --- | --- | --- |\n\
         | Meeting 1, weekly | Write it. No meeting needed. | 365 h |\n\
         | Meeting 2, weekly | Keep this one. |  |\n| In all |  | 365 h |\n"
    );
    let titles = list(&widget).take_along.unwrap().titles.event;
    widget.does(titles);
    for text in copied(&widget) {
        assert!(text.contains("Status round") && !text.contains("Person"), "{text}");
    }
}

#[test]
fn the_day_to_look_back_at_it_is_a_date_that_names_no_meeting() {
    let mut widget = looked();
    says(&mut widget, "Status round", "nothing");
    let [.., save] = list(&widget).take_along.unwrap().ways;
    let effects = widget.does(save.event);
    let [Effect::SaveLookBack(name, date)] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(name, "Look-back-at-the-meetings-we-changed.ics");
    let ahead = date.start.civil().0.since(crate::harness::now().day);
    assert!((28..=31).contains(&ahead), "in four weeks, not on a weekend: {ahead}");
    assert!(!format!("{date:?}").contains("Status"), "{date:?}");
    does(&mut widget, CalendarEvent::SaveEnded(true));
    assert!(list(&widget).take_along.unwrap().note.starts_with("We’ve asked your browser"));
}

#[test]
fn nothing_of_it_stays_once_it_is_forgotten() {
    let mut widget = looked();
    says(&mut widget, "Status round", "nothing");
    assert!(
        widget.0.answers().saved().is_empty() || !widget.0.answers().saved().contains("Status")
    );
    let forget = widget.screen().calendar.unwrap().leave.unwrap();
    assert!(widget.does(forget.event).contains(&Effect::StopLooking));
    assert!(!format!("{:?}", widget.0).contains("Status round"));
    assert!(widget.screen().question.is_some());
}

#[test]
fn what_reads_can_be_missing_and_loaded_again() {
    let mut widget = Widget::of([path(Path::Recurring)]);
    does(&mut widget, CalendarEvent::Opened);
    does(&mut widget, CalendarEvent::Ready(false));
    let again = widget.screen().calendar.unwrap().again.unwrap();
    assert!(widget.does(again.event).contains(&Effect::LoadReadingChunk));
    let ways = widget.screen().calendar.unwrap().ways;
    assert_eq!(ways.len(), 6);
    let answer = Answer::Given(Detail::MissNothing);
    // An answer about a list that is not there changes nothing.
    does(&mut widget, CalendarEvent::Missed(0, answer));
    assert!(widget.screen().calendar.unwrap().list.is_none());
}
