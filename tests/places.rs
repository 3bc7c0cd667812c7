//! Where people are: what is asked, what is shown, and what it never changes.

use crate::harness::{Clocks, Widget, detail, opened, opens, purpose, tick, typed, unticks};
use meeting_or_async::meeting::time::{Day, DaysOff, Minute, Now};
use meeting_or_async::meeting::{Answer, Detail, Often, Purpose, Sites, Tick, WorkingHours};
use meeting_or_async::questions::{Field, Length};
use meeting_or_async::widget::screen::{
    AdviceView, Folded, PlacesView, Reason, StepView, TextField,
};
use meeting_or_async::widget::{AnswerEvent, Effect, Event, MeetingsEvent, Section, Target};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

impl Widget {
    /// The field for the places among the facts, if it is open.
    fn field(&self) -> Option<TextField> {
        match self.screen().facts?.places {
            Folded::Open(field) => Some(field),
            Folded::Closed(_) => None,
        }
    }

    fn error(&self) -> String {
        self.field().unwrap().error
    }

    /// Reasons and sources.
    fn reasons(&self) -> Vec<Reason> {
        self.unfolded().why.unwrap().reasons
    }

    /// What is said of the places.
    fn zones(&self) -> Reason {
        self.reasons().into_iter().find(|reason| reason.id == "zones").unwrap()
    }

    /// The working hours of the places, drawn.
    fn picture(&self) -> Option<PlacesView> {
        self.unfolded().hours?.places
    }

    fn plan(&self) -> Vec<StepView> {
        self.unfolded().hours.unwrap().plan
    }
}

/// A widget of a reader in this time zone.
fn reader(own: &str, events: impl IntoIterator<Item = Event>) -> Widget {
    Widget::from(opened(), own, events)
}

fn places(text: &str) -> Event {
    typed(Field::Places, text)
}

/// The choice between two vendors, which is hard to undo, with these places.
fn vendors(typed: &str) -> Vec<Event> {
    vec![
        Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(Purpose::Decide))),
        Event::Answer(AnswerEvent::DetailChosen(Answer::Unknown)),
        Event::Answer(AnswerEvent::Ticked(Tick::Undo, true)),
        Event::Answer(AnswerEvent::Ticked(Tick::Zones, true)),
        Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(60))),
        places(typed),
        Event::Paused,
    ]
}

#[test]
fn the_field_is_one_press_away_and_never_where_we_are_quiet() {
    let mut widget = reader("", vendors(""));
    let Folded::Closed(link) = widget.screen().facts.unwrap().places else { panic!("open") };
    assert!(widget.does(link.event).contains(&Effect::Focus(Target::Places)));
    widget.does(places("Lisbon"));
    assert_eq!(widget.field().unwrap().value, "Lisbon");
    widget.does(Event::SectionToggled(Section::Places, false));
    assert!(widget.field().is_some(), "what was typed is not folded away");
    widget.does(tick(Tick::Personal));
    assert!(widget.screen().facts.is_none(), "it is personal");
    widget.does(unticks(Tick::Personal));
    widget.does(purpose(Purpose::Hard));
    widget.does(detail(Detail::HardBring));
    assert!(widget.screen().facts.is_none(), "it is about something hard");
    assert_eq!(widget.0.answers().typed(Field::Places), "Lisbon", "and it is kept");
}

#[test]
fn what_is_not_known_is_named_and_the_rest_counts() {
    let long = "x".repeat(301);
    let name = "y".repeat(60);
    let known = "We don’t know";
    for (typed, sentence) in [
        ("Lisbon, São Paulo", String::new()),
        ("", String::new()),
        (" , ,", String::new()),
        (
            "Lisbon, Atlantis",
            format!("{known} Atlantis. Try a big city with the same time. The other places still count."),
        ),
        (
            "<b>, Lisbon, @channel",
            format!("{known} <b> and @channel. Try a big city with the same time. The other places still count."),
        ),
        (
            &name,
            format!(
                "{known} {}…. Try a big city with the same time. The other places still count.",
                "y".repeat(40)
            ),
        ),
        (
            "Rome, Oslo, Paris, Cairo, Lima, Perth, Tokyo, Lagos, Kyiv",
            "Only the first 8 places count. The others stay here.".to_owned(),
        ),
        (
            &long,
            "That’s 301 characters, and a message takes up to 300. Your words are still here, but not \
             in the message yet."
                .to_owned(),
        ),
    ] {
        let mut widget = reader("", vendors(typed));
        widget.does(opens(Section::Places));
        assert_eq!(widget.error(), sentence, "{typed}");
        assert_eq!(widget.0.answers().typed(Field::Places), typed);
        // Where one place is known, there is no other from which it could be told.
        let shown = format!("{:?}", widget.plan());
        let told = typed.contains("Lisbon") && widget.picture().is_some();
        assert_eq!(shown.contains("Lisbon"), told, "{typed}: {shown}");
        for hostile in ["<b>", "@channel", "Atlantis", "yyy"] {
            let all = format!("{:?}{shown}", widget.messages());
            assert!(!all.contains(hostile), "{hostile} is in a message");
        }
    }
}

#[test]
fn which_city_is_meant_is_asked_and_each_place_is_shown_with_its_clock() {
    let field = |typed: &str| {
        let mut widget = reader("", vendors(typed));
        widget.does(opens(Section::Places));
        widget.field().unwrap()
    };
    for (typed, sentence) in [
        (
            "Lisbon, San Juan",
            "Which San Juan do you mean? Please enter one of these: San Juan (Argentina) and San Juan \
             (Puerto Rico). The other places still count.",
        ),
        (
            "norfolk",
            "Which norfolk do you mean? Please enter one of these: Norfolk (Virginia) and Norfolk \
             (Pacific). The other places still count.",
        ),
        ("San Juan (Puerto Rico), Davis California", ""),
    ] {
        assert_eq!(field(typed).error, sentence, "{typed}");
    }
    let hint = |typed: &str| field(typed).hint;
    assert_eq!(hint("Samoa"), hint(""), "nothing is known");
    let hint = hint("Lisbon, São Paulo, Bengaluru, San Juan (Puerto Rico), Samoa");
    let clocks = "Right now: Lisbon (UTC+0), São Paulo (UTC−3), Bengaluru (UTC+5:30) and \
                  San Juan (Puerto Rico) (UTC−4).";
    assert!(hint.ends_with(clocks), "{hint}");
}

#[test]
fn a_name_is_not_wrong_while_it_is_being_typed() {
    let mut widget = reader("", vendors(""));
    widget.does(opens(Section::Places));
    widget.does(places("Lisbon, Be"));
    assert_eq!(widget.error(), "");
    widget.does(places("Lisbon, Be,"));
    assert!(widget.error().contains("Be."), "the comma ends it");
    widget.does(places("Lis, Be"));
    assert!(
        widget.error().contains("Lis.") && !widget.error().contains("Be"),
        "{}",
        widget.error()
    );
    widget.does(Event::Paused);
    assert!(widget.error().contains("Lis and Be."), "{}", widget.error());
}

#[test]
fn the_places_of_the_two_vendors_are_shown_with_their_hours() {
    let widget = reader("Europe/Lisbon", vendors("Lisbon, São Paulo, Bengaluru"));
    assert_eq!(
        widget.plan()[1].when,
        "Thursday 26 November, 12:00 in Lisbon (09:00 in São Paulo, 17:30 in Bengaluru)"
    );

    let reason = widget.zones();
    assert_eq!(
        reason.text,
        "3 places share only 30 min of the working day. Writing suits everyone."
    );
    assert_eq!(reason.strength, "several organisations · worked out for 09:00 to 18:00");

    let shared = widget.picture().unwrap();
    assert_eq!(
        shared.note,
        "On Friday 27 November, all places share 30 min of the working day (09:00 to 18:00 \
         everywhere)."
    );
    assert_eq!(shared.columns, ["Talk at", "Shared hours"]);
    let rows: Vec<_> = shared.rows.iter().map(|row| (row.place.as_str(), &row.cells[..])).collect();
    assert_eq!(
        rows,
        [
            ("Lisbon", &["12:00".to_owned(), "12:00 to 12:30".to_owned()][..]),
            ("São Paulo", &["09:00".to_owned(), "09:00 to 09:30".to_owned()][..]),
            ("Bengaluru", &["17:30".to_owned(), "17:30 to 18:00".to_owned()][..]),
        ]
    );
    // Minutes since midnight in Lisbon: 9 to 18 there, 12 to 21 and 3:30 to 12:30 elsewhere.
    let drawn: Vec<_> = shared.rows.iter().map(|row| row.works.clone()).collect();
    assert_eq!(drawn, [[(540, 540)], [(720, 540)], [(210, 540)]]);
    assert!(shared.rows.iter().all(|row| row.shared == Some((720, 30)) && row.minute == 720));
}

#[test]
fn where_no_hour_is_shared_it_is_said_who_would_have_to_join_outside_of_working_hours() {
    let widget = reader("", vendors("San Francisco, Bengaluru"));
    let reason = widget.zones();
    let sentence = "At best, someone in Bengaluru joins at 07:30.";
    assert_eq!(reason.text, format!("2 places share no working hour. {sentence}"));
    let shared = widget.picture().unwrap();
    let none = "there’s no hour when everyone is at work (09:00 to 18:00 everywhere).";
    assert!(shared.note.ends_with(none), "it names no hour of a talk: {}", shared.note);
    assert_eq!(shared.columns, ["Answers by"], "there is no time for a talk");
    assert_eq!(shared.rows[1].cells, ["Fri 27 Nov, 07:30"]);
    // The working day of Bengaluru lies in the night of San Francisco, at both ends of the line.
    assert_eq!(shared.rows[1].works, [(0, 270), (1170, 270)]);
}

#[test]
fn verdict_reason_picture_and_sentence_name_one_hour_where_none_is_shared() {
    let at = |why, how, typed: &str| {
        reader("Europe/London", [purpose(why), detail(how), places(typed), Event::Paused])
    };
    for typed in [
        "San Francisco, London, Mumbai",
        "Bogota, Jakarta",
        "Auckland, London",
        "Sydney, New York, Lisbon",
        "Honolulu, Kathmandu, Berlin",
        "Tokyo, New York",
    ] {
        // What was only worth a talk is written, and nothing promises an hour for one.
        let widget = at(Purpose::Share, Detail::ShareTalk, typed);
        let headline = widget.advice().headline;
        assert!(headline.starts_with("Write"), "{typed}: {headline}");
        assert_eq!(widget.picture().unwrap().columns, ["Answers by"], "{typed}");

        // What is worth meeting anyway says so, and every part of it names the same hour.
        let widget = at(Purpose::Connect, Detail::ConnectNo, typed);
        assert_eq!(widget.advice().headline, "Meet.");
        let view = widget.picture().unwrap();
        assert_eq!(view.columns, ["Talk at"], "{typed}");
        let said = view.note.split_once("someone in ").unwrap().1.trim_end_matches('.');
        let (place, time) = said.split_once(" joins at ").unwrap();
        let row = view.rows.iter().find(|row| row.place == place).unwrap();
        assert!(row.cells[0].ends_with(time), "{typed}: {said}, but {:?}", row.cells);
        for reason in widget.reasons().iter().filter(|reason| reason.id == "zones") {
            assert!(reason.text.contains(said), "{typed}: {said}, but {}", reason.text);
        }
    }
    // What cannot wait is talked about now, so no picture shows another hour.
    let mut urgent = reader("", vendors("San Francisco, London, Mumbai"));
    urgent.does(tick(Tick::Urgent));
    assert_eq!(urgent.picture(), None);
}

/// Whether a text speaks of a talk, or of a meeting of so many minutes.
fn promises_a_talk(said: &str) -> bool {
    let said = said.to_lowercase();
    let mut words = said.split(|c: char| !c.is_alphanumeric());
    let more = [
        "write first, then",
        "aloud",
        "do it together",
        "doing it together",
        "questions together",
        "some time for that",
    ];
    words.any(|word| matches!(word, "talk" | "talking")) || more.iter().any(|m| said.contains(m))
}

#[test]
fn where_no_hour_is_shared_nothing_promises_a_talk() {
    const TICKS: [&[Tick]; 7] = [
        &[],
        &[Tick::Undo],
        &[Tick::New],
        &[Tick::Zones],
        &[Tick::New, Tick::Zones],
        &[Tick::Complex, Tick::Zones],
        &[Tick::OnlyTime, Tick::Zones, Tick::Complex],
    ];
    let mut seen = 0;
    for purpose in Purpose::ALL {
        // About something hard no places are asked.
        if purpose == Purpose::Hard {
            continue;
        }
        let start = [Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(purpose)))];
        let widget = reader("", start.clone());
        let choices = widget.0.answers().detail_question().unwrap().choices();
        for detail in choices.map(Answer::Given).chain([Answer::Unknown]) {
            for ticks in TICKS {
                if !ticks.iter().all(|tick| tick.fits(Some(purpose))) {
                    continue;
                }
                let mut widget = reader("Europe/London", start.clone());
                widget.does(Event::Answer(AnswerEvent::DetailChosen(detail)));
                for each in ticks {
                    widget.does(tick(*each));
                }
                widget.does(places("Bogota, Jakarta"));
                let advice = widget.unfolded();
                if advice.headline != "Write it, in two rounds." {
                    continue;
                }
                seen += 1;
                let why = advice.why.unwrap();
                let how = why.how.iter().flat_map(|how| &how.rows).map(|row| &row.rule);
                let reasons = why.reasons.iter().chain(how).map(|reason| reason.text.as_str());
                for said in [&*advice.headline, &advice.because].into_iter().chain(reasons) {
                    assert!(!promises_a_talk(said), "{detail:?} {ticks:?}: {said}");
                }
            }
        }
    }
    assert!(seen > 60, "{seen}");
    // What is said in the place of a rule's own words is ours, and names nobody for it.
    let trade = |at: &str| {
        let mut widget = reader(
            "Europe/London",
            [
                Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(Purpose::Plan))),
                Event::Answer(AnswerEvent::DetailChosen(Answer::Given(Detail::PlanTrade))),
                Event::Answer(AnswerEvent::Ticked(Tick::New, true)),
            ],
        );
        widget.does(places(at));
        let reason = widget.reasons().into_iter().find(|reason| reason.id == "trade").unwrap();
        (reason.sources.is_empty(), reason.strength)
    };
    assert_eq!(trade("Bogota, Jakarta"), (true, "our view".to_owned()));
    assert!(!trade("Lisbon, Madrid").0);
}

#[test]
fn a_change_that_is_offered_knows_that_no_hour_is_shared() {
    const ROUNDS: &str = "write it, in two rounds.";
    let share = |detail: Detail, often: Often| {
        vec![
            Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(Purpose::Share))),
            Event::Answer(AnswerEvent::DetailChosen(Answer::Given(detail))),
            Event::Answer(AnswerEvent::OftenChosen(Some(often))),
        ]
    };
    let with_new = |detail| {
        let mut events = share(detail, Often::Weekly);
        events.push(Event::Answer(AnswerEvent::Ticked(Tick::New, true)));
        events
    };
    for (start, typed, promised) in [
        (
            share(Detail::ShareRound, Often::Weekly),
            "Lisbon, Madrid",
            ["keep 30 min to talk, not to report.", "write first, then 30 min."],
        ),
        (with_new(Detail::ShareRound), "Bogota, Jakarta", [ROUNDS, ROUNDS]),
        (with_new(Detail::ShareListen), "Bogota, Jakarta", [ROUNDS, ROUNDS]),
    ] {
        let mut widget = reader("Europe/London", start);
        widget.does(places(typed));
        let changes = widget.changes();
        let labels: Vec<&str> =
            changes.iter().filter_map(|link| Some(link.label.split_once("→ ")?.1)).collect();
        assert_eq!(labels, promised, "{typed}");
        for change in changes {
            widget.does(change.event);
            let rounds = widget.advice().headline == "Write it, in two rounds.";
            assert_eq!(rounds, change.label.ends_with(ROUNDS), "{}", change.label);
            widget.does(Event::ChangeLeft);
        }
    }
}

/// Paris and San Francisco share an hour only while the clocks of one are changed already, in
/// the last week of October.
#[test]
fn whether_a_talk_follows_is_said_of_the_day_of_the_talk() {
    for (today, fair) in [(5, false), (19, true), (26, true), (28, false)] {
        let mut widget = reader("Europe/Paris", vendors("Paris, San Francisco"));
        widget.does(typed(Field::People, "6"));
        widget.does(Event::Clock(Now {
            day: Day::from_ymd(2026, 10, today).unwrap(),
            minute: Minute::new(10, 0).unwrap(),
        }));
        let advice = widget.advice();
        // Where no talk follows, the plan has no day for one.
        let plan = widget.plan();
        let rounds = !plan.iter().any(|step| step.what == "You meet for what’s left.");
        assert_eq!(rounds, !fair, "{today}: {plan:?}");
        assert_eq!(
            advice.headline.ends_with("two rounds."),
            rounds,
            "{today}: {}",
            advice.headline
        );
        let reason = widget.zones();
        assert_eq!(reason.text.contains("share only"), !rounds, "{today}: {}", reason.text);
        let hours = &widget.time().rows[1].label;
        assert_eq!(hours == "In writing, two rounds", rounds, "{today}: {hours}");
        widget.does(Event::Meetings(MeetingsEvent::WentOn));
        let listed = &widget.screen().meetings.unwrap().entries[0].advice;
        assert_eq!(listed, &advice.headline, "{today}");
    }
}

#[test]
fn what_is_said_aloud_changes_in_a_pause_and_not_while_someone_types() {
    let mut widget = reader("Europe/London", vendors(""));
    for (typed, headline) in
        [("Bogota, Jakarta", "Write it, in two rounds."), ("", "Write first, then 30 min.")]
    {
        widget.does(places(typed));
        let status = widget.screen().status;
        assert!(!status.contains(headline), "{status}");
        assert_eq!(widget.advice().headline, headline);
        widget.does(Event::Paused);
        let status = widget.screen().status;
        assert!(status.contains(headline), "{status}");
    }
}

#[test]
fn whoever_reads_elsewhere_sees_their_own_time_too() {
    let rows = reader("Asia/Tokyo", vendors("Lisbon, Berlin")).picture().unwrap().rows;
    assert_eq!(rows.last().unwrap().place, "Where you are");
    assert_eq!(rows.last().unwrap().cells[0], "21:45");
    let at_home = reader("Europe/Madrid", vendors("Lisbon, Berlin"));
    assert_eq!(at_home.picture().unwrap().rows.len(), 2, "Madrid has the time of Berlin");
}

#[test]
fn places_that_share_many_hours_are_no_reason() {
    let reason = reader("", vendors("Lisbon, Berlin")).zones();
    assert!(reason.text.starts_with("No time suits everyone you need."), "{}", reason.text);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..Default::default() })]

    #[test]
    fn places_without_a_shared_hour_count_as_the_tick_and_are_nowhere_in_what_is_personal(
        purpose in select(Purpose::ALL.to_vec()),
        pick in any::<u8>(),
        ticks in subsequence(Tick::ALL.to_vec(), 0..4),
        typed in subsequence(vec!["Lisbon", "Auckland", "San Francisco", "Kathmandu"], 1..5),
    ) {
        let mut widget = reader("", [Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(purpose)))]);
        let question = widget.0.answers().detail_question().unwrap();
        let details: Vec<Detail> = question.choices().collect();
        widget.does(Event::Answer(AnswerEvent::DetailChosen(Answer::Given(details[usize::from(pick) % details.len()]))));
        let had = ticks.contains(&Tick::Zones);
        for each in ticks {
            widget.does(tick(each));
        }
        let clocks = Clocks::of("");
        let names: Vec<String> = typed.iter().map(|name| (*name).to_owned()).collect();
        let sites = Sites::find(&names, WorkingHours::default(), &clocks);
        let tomorrow = Day::from_ymd(2026, 11, 24).unwrap();
        let fit = sites.fit(tomorrow, 0, &DaysOff::default());
        let apart = fit.is_some_and(|fit| fit.shared.is_none());
        let mut ticked = widget.clone();
        if apart {
            ticked.does(tick(Tick::Zones));
        }
        let before = ticked.unfolded();
        widget.does(places(&typed.join(", ")));
        let after = widget.unfolded();
        // Where no hour is shared, writing first stays writing first, and the talk is written too.
        if after.headline == "Write it, in two rounds." {
            prop_assert_eq!(&before.headline, "Write first, then 30 min.");
            let shared = after.hours.as_ref().and_then(|hours| Some(hours.places.as_ref()?.note.clone()));
            prop_assert!(shared.is_none_or(|note| note.contains("no hour")), "it is fair");
        } else {
            prop_assert_eq!(&before.headline, &after.headline);
        }
        prop_assert_eq!(&before.sure, &after.sure);
        // A change leads to the same verdict, and says whether a talk follows there.
        let changes = |advice: &AdviceView| -> Vec<_> {
            let changes = advice.changes.iter().flat_map(|changes| &changes.changes);
            changes.map(|link| (link.id, link.event.clone())).collect()
        };
        if changes(&before).iter().all(|(id, _)| *id != "zones") {
            prop_assert_eq!(changes(&before), changes(&after));
        } else if apart && !had {
            prop_assert!(changes(&after).iter().all(|(id, _)| *id != "zones"), "places prove it");
        }
        let rules = |advice: &AdviceView| -> Vec<_> {
            advice.why.iter().flat_map(|why| &why.reasons).map(|reason| reason.id).collect()
        };
        prop_assert_eq!(rules(&before), rules(&after));
        if after.quiet {
            prop_assert!(after.hours.as_ref().is_none_or(|hours| hours.places.is_none()));
            let everything = format!("{after:?}");
            for name in typed {
                prop_assert!(!everything.contains(name), "{name} in {everything}");
            }
        }
    }
}
