//! What people do, and what they see then.

use crate::harness::events::any_event;
use crate::harness::{
    Widget, chooses, detail, fills, gap, opens, owner, path, purpose, tick, typed, words,
};
use meeting_or_async::letter::GapId;
use meeting_or_async::letter::channel::Channel;
use meeting_or_async::meeting::time::Day;
use meeting_or_async::meeting::{Answer, Detail, Often, Purpose, Tick};
use meeting_or_async::questions::{Field, Inviter, Length, Owner, Path};
use meeting_or_async::text::{Text, format::PlainEnglish};
use meeting_or_async::widget::screen::{Folded, Panel};
use meeting_or_async::widget::{
    AnswerEvent, CalendarEvent, ChunkState, Edited, Effect, Event, Example, LetterEvent,
    MessageEvent, PartEvent, Section, Target, update_questions,
};
use proptest::prelude::*;

/// A question whose answer is not known.
fn not_sure() -> Event {
    Event::Answer(AnswerEvent::DetailChosen(Answer::Unknown))
}

/// Until the advice chunk is here, only the main chunk runs.
#[test]
fn the_advice_comes_when_the_advice_chunk_has_come() {
    let text = Text::english(&PlainEnglish);
    let mut widget = Widget::new();
    let does = |widget: &mut Widget, event| update_questions(&mut widget.0, event, &text);
    let awaited = |widget: &Widget| match widget.screen().panel {
        Panel::Awaited { text, again } => (text, again.map(|link| link.event)),
        panel => panic!("{panel:?}"),
    };
    does(&mut widget, Event::AdviceChunk(ChunkState::Loading));
    assert_eq!(widget.screen().panel, Panel::Empty);
    does(&mut widget, purpose(Purpose::Decide));
    assert_eq!(widget.screen().panel, Panel::Empty, "a question stands in its place");
    does(&mut widget, detail(Detail::DecideAgree));
    let (coming, again) = awaited(&widget);
    assert_eq!((coming.contains("is loading"), again), (true, None));
    assert_eq!(widget.screen().status, "", "nothing is said aloud that ends by itself");

    assert_eq!(does(&mut widget, Event::AdviceChunk(ChunkState::Failed)), []);
    let (missing, again) = awaited(&widget);
    assert_eq!(again, Some(Event::AdviceChunkSought));
    assert_eq!(widget.screen().status, missing);
    let effects = does(&mut widget, Event::AdviceChunkSought);
    let sought = [Effect::LoadAdviceChunk, Effect::WaitForPause, Effect::Focus(Target::Verdict)];
    assert_eq!(effects, sought);
    assert_eq!(awaited(&widget), (coming, None));

    // Who answers on may have a line again.
    does(&mut widget, Event::AdviceChunk(ChunkState::Failed));
    let effects = does(&mut widget, tick(Tick::Undo));
    assert!(!effects.contains(&Effect::LoadAdviceChunk), "not at each key: {effects:?}");
    assert_eq!(does(&mut widget, Event::Paused), [Effect::LoadAdviceChunk]);
    assert_eq!(awaited(&widget).0, missing, "nothing flickers that is read aloud");

    assert_eq!(does(&mut widget, Event::AdviceChunk(ChunkState::Ready)), [Effect::WaitForPause]);
    assert_eq!(widget.advice().headline, "Write first, then 30 min.");
}

/// Before a talk people read a text, also where the news come every week.
#[test]
fn a_text_before_a_talk_is_not_counted_as_lines_of_a_status() {
    let weekly = [
        purpose(Purpose::Share),
        Event::Answer(AnswerEvent::DetailChosen(Answer::Unknown)),
        Event::Answer(AnswerEvent::OftenChosen(Some(Often::Weekly))),
        Event::Answer(AnswerEvent::Typed(Field::People, "9".into())),
        Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(30))),
    ];
    let how = |last| {
        let widget = Widget::of(weekly.iter().cloned().chain(last));
        (widget.advice().headline, widget.time().explanation.join(" "))
    };
    let (headline, text) = how(Some(tick(Tick::OnlyTime)));
    assert_eq!(headline, "Write first, then 15 min.");
    let (headline, lines) = how(None);
    assert_eq!(headline, "Write it. No meeting needed.");
    assert!(lines.contains("An update") && !text.contains("An update"), "{text}\n{lines}");
}

#[test]
fn advice_comes_after_two_choices_and_hours_after_two_facts() {
    let mut widget = Widget::of([purpose(Purpose::Share)]);
    assert_eq!(widget.screen().panel, Panel::Empty);
    widget.does(detail(Detail::ShareRound));
    assert_eq!(widget.advice().headline, "Write it. No meeting needed.");
    assert_eq!(widget.advice().saves, "");
    assert_eq!(widget.time().rows, []);
    widget.does(typed(Field::People, "9"));
    widget.does(Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(30))));
    assert!(!widget.advice().saves.is_empty());
    widget.does(Event::Answer(AnswerEvent::OftenChosen(Some(Often::Weekly))));
    let time = widget.time();
    assert_eq!(time.rows[0].cells, ["4 h 30", "207 h"]);
    assert_eq!(time.rows[1].cells, ["about 1 h to 1 h 35", "about 45 h to 72 h"]);
    assert_eq!(time.rows[0].product, "9 × 30 min");
}

#[test]
fn the_headline_and_certainty_of_named_meetings() {
    use Detail as D;
    use Purpose as P;
    for (name, events, headline, sure) in [
        (
            "two vendors",
            vec![
                purpose(P::Decide),
                Event::Answer(AnswerEvent::DetailChosen(Answer::Unknown)),
                tick(Tick::Undo),
                tick(Tick::Zones),
                Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(60))),
            ],
            "Write first, then 30 min.",
            "",
        ),
        (
            "a conflict of others",
            vec![purpose(P::Hard), detail(D::HardOthers)],
            "Talk in person or by phone.",
            "",
        ),
        ("not safe", vec![purpose(P::Hard), detail(D::HardUnsafe)], "Don’t do this alone.", ""),
        (
            "an incident right now",
            vec![purpose(P::Problem), detail(D::ProblemTogether), tick(Tick::Urgent)],
            "Meet.",
            "",
        ),
        (
            "no goal yet",
            vec![purpose(P::Plan), detail(D::PlanStart), tick(Tick::Unclear)],
            "Not yet.",
            "",
        ),
        (
            "easy to change",
            vec![purpose(P::Decide), detail(D::DecideEasy)],
            "Let one person decide.",
            "",
        ),
        (
            "an invitation to listen",
            vec![path(Path::Invited), purpose(P::Share), detail(D::RoleListen)],
            "Let it go.",
            "",
        ),
        (
            "an invitation that does not say",
            vec![path(Path::Invited), Event::Answer(AnswerEvent::PurposeChosen(Answer::Unknown))],
            "Ask first.",
            "",
        ),
        (
            "a series that nobody would miss",
            vec![path(Path::Recurring), detail(D::MissNothing), owner(Owner::Me)],
            "Let it go.",
            "",
        ),
        (
            "a series that is the only time",
            vec![
                path(Path::Recurring),
                detail(D::MissNothing),
                owner(Owner::Team),
                tick(Tick::OnlyTime),
            ],
            "Keep this one.",
            "",
        ),
        (
            "something else, talked through",
            vec![purpose(P::Other), detail(D::OtherTalk)],
            "Write it. No meeting needed.",
            "Close call: both ways are fine.",
        ),
        (
            "ideas from an unknown start",
            vec![purpose(P::Ideas), Event::Answer(AnswerEvent::DetailChosen(Answer::Unknown))],
            "Write first, then 30 min.",
            "Depends on one thing: What are you starting from?",
        ),
    ] {
        let advice = Widget::of(events).advice();
        assert_eq!((advice.headline.as_str(), advice.sure.as_str()), (headline, sure), "{name}");
    }
}

#[test]
fn what_would_change_this_shows_the_other_result_and_leads_back() {
    let mut widget = Widget::of([purpose(Purpose::Share), detail(Detail::ShareRound)]);
    let changes: Vec<String> = widget.changes().into_iter().map(|link| link.label).collect();
    assert_eq!(
        changes,
        [
            "If you’d hardly see each other otherwise → keep 30 min to talk, not to report.",
            "If it’s “Talk it through” → write first, then 30 min.",
        ]
    );
    let event = widget.changes()[0].event.clone();
    widget.does(event);
    let advice = widget.advice();
    assert_eq!(advice.headline, "Write first, then 30 min.");
    let other = advice.other_result.unwrap();
    assert_eq!(
        other.text,
        "You’re looking at another answer: “If you’d hardly see each other otherwise”."
    );
    widget.does(other.back.event);
    assert_eq!(widget.advice().headline, "Write it. No meeting needed.");
}

#[test]
fn what_is_said_for_a_message_keeps_the_other_result() {
    let invited = [path(Path::Invited), purpose(Purpose::Share), detail(Detail::RoleListen)];
    let met = [purpose(Purpose::Decide), detail(Detail::DecideAgree)];
    for (start, event) in [
        (&invited[..], Event::Answer(AnswerEvent::InviterChosen(Inviter::Manager))),
        (&met[..], fills("topic", "our payment supplier")),
        (&met[..], chooses("choose", "decider")),
        (&met[..], Event::Letter(LetterEvent::DayChosen(gap("due"), Day::from_ymd(2026, 12, 3)))),
    ] {
        let mut widget = Widget::of(start.iter().cloned());
        let change = widget.changes()[0].event.clone();
        widget.does(change);
        let other = widget.advice();
        assert!(other.other_result.is_some());
        widget.does(event.clone());
        let after = widget.advice();
        assert_eq!(after.headline, other.headline, "{event:?}");
        assert_eq!(after.other_result, other.other_result, "{event:?}");
    }
}

#[test]
fn how_this_works_names_every_rule_with_what_it_asks_for() {
    let widget = Widget::of([Event::Answer(AnswerEvent::ExampleTaken(Example::Vendors))]);
    let how = widget.unfolded().why.unwrap().how.unwrap();
    let ids: Vec<_> = how.rows.iter().map(|row| row.rule.id).collect();
    assert_eq!(ids, ["decide-open", "undo"]);
    let sum = how.sum.unwrap();
    assert_eq!(sum.needs, ["18", "20"], "4 + 14 for talking, 10 + 10 for reading");
    assert!(how.compared.contains("Of 128 situations"), "{}", how.compared);

    let urgent = [purpose(Purpose::Problem), detail(Detail::ProblemTogether), tick(Tick::Urgent)];
    let how = Widget::of(urgent).unfolded().why.unwrap().how.unwrap();
    assert!(how.rows.is_empty() && how.sum.is_none(), "one answer decided alone");
    for quiet in [
        vec![Event::Answer(AnswerEvent::ExampleTaken(Example::Conflict))],
        vec![purpose(Purpose::Problem), not_sure(), tick(Tick::Personal)],
    ] {
        let why = Widget::of(quiet).unfolded().why.unwrap();
        assert_eq!(why.how, None);
        assert!(!why.reasons.is_empty());
    }
}

#[test]
fn an_invitee_and_a_meeting_that_ends_are_shown_no_saving() {
    let facts =
        [typed(Field::People, "9"), Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(30)))];
    let invited = [path(Path::Invited), purpose(Purpose::Share), detail(Detail::RoleListen)];
    let invited = Widget::of(invited.into_iter().chain(facts.clone()));
    assert!(invited.unfolded().hours.is_none_or(|hours| hours.time.is_none()));
    assert_eq!(invited.advice().saves, "");
    let ended = [path(Path::Recurring), detail(Detail::MissNothing), owner(Owner::Me)];
    let ended = Widget::of(ended.into_iter().chain(facts));
    assert_eq!(ended.time().rows.len(), 1);
}

#[test]
fn an_invitee_is_told_about_going_and_not_about_the_meeting() {
    let invited = [path(Path::Invited), purpose(Purpose::Share), detail(Detail::RoleListen)];
    let changes = Widget::of(invited).changes();
    let changes: Vec<&str> = changes.iter().map(|link| link.label.as_str()).collect();
    assert_eq!(
        changes,
        [
            "If you’d hardly see each other otherwise → send your view first, then go.",
            "If it’s “Help decide” → send your view first, then go.",
        ]
    );
}

#[test]
fn the_answer_to_an_invitation_says_what_the_verdict_says() {
    use Answer::{Given, Unknown};
    use Detail::{RoleBring, RoleDecide, RoleListen};
    const GOES: &str = "Send your view first, then go.";
    const OFFERS: &str = "Offer it in writing. You may not need to go.";
    const SKIPS: &str = "Would it be OK if I skipped it this time?";
    const WRITES: &str = "sent you my points in writing instead";
    const COMES: &str = "Then I can come prepared. If I don’t hear from you, I’ll come.";
    const ASKS: &str = "Could you tell me what you need from me there?";
    for (role, ticks, headline, says) in [
        (Given(RoleListen), &[][..], "Let it go.", SKIPS),
        (Given(RoleListen), &[Tick::OnlyTime], GOES, COMES),
        (Given(RoleListen), &[Tick::New], GOES, COMES),
        (Given(RoleListen), &[Tick::Undo], GOES, COMES),
        (Given(RoleBring), &[], OFFERS, WRITES),
        (Given(RoleBring), &[Tick::OnlyTime], GOES, COMES),
        (Given(RoleBring), &[Tick::New], GOES, COMES),
        (Given(RoleDecide), &[], GOES, COMES),
        (Given(RoleDecide), &[Tick::Zones], OFFERS, WRITES),
        (Given(RoleDecide), &[Tick::Some], OFFERS, WRITES),
        (Unknown, &[], "Ask first.", ASKS),
        (Unknown, &[Tick::OnlyTime], GOES, COMES),
        (Given(RoleListen), &[Tick::Tried], "Go to this one.", COMES),
        (Unknown, &[Tick::Unclear], "Ask first.", ASKS),
    ] {
        let mut widget = Widget::of([
            path(Path::Invited),
            purpose(Purpose::Decide),
            Event::Answer(AnswerEvent::DetailChosen(role)),
        ]);
        for each in ticks {
            widget.does(tick(*each));
        }
        let advice = widget.advice();
        let said = words(&widget.message());
        assert_eq!(advice.headline, headline, "{role:?} {ticks:?}");
        assert!(said.contains(says), "{role:?} {ticks:?}: {said}");
        // What is offered as a change is named as its own headline names it.
        for change in widget.changes() {
            let mut other = widget.clone();
            other.does(change.event);
            let then = other.advice().headline.to_lowercase();
            let promised = change.label.split_once("→ ").unwrap().1.to_lowercase();
            let same = promised == then
                || (then == OFFERS.to_lowercase() && promised == "write instead of going.");
            assert!(same, "{promised} is no {then}");
        }
    }
}

#[test]
fn whoever_starts_a_call_now_is_not_told_to_keep_a_regular_meeting() {
    for (detail_of, others) in [
        (Detail::MissInformation, &[][..]),
        (Detail::MissDecisions, &[]),
        (Detail::MissEachOther, &[]),
        (Detail::MissNothing, &[Tick::Tried]),
    ] {
        let series = [path(Path::Recurring), detail(detail_of), owner(Owner::Me)];
        let mut widget = Widget::of(series.into_iter().chain([tick(Tick::Urgent)]));
        for other in others {
            widget.does(tick(*other));
        }
        let advice = widget.advice();
        let said = words(&widget.message());
        assert!(said.starts_with("Problem\nThere’s been a problem."), "{detail_of:?}: {said}");
        assert_eq!(advice.headline, "Meet.", "{detail_of:?}");
    }
}

#[test]
fn what_is_pressed_and_gone_hands_the_focus_on() {
    let mut widget = Widget::new();
    let effects = widget.does(Event::Answer(AnswerEvent::ExampleTaken(Example::Vendors)));
    assert!(effects.contains(&Effect::Focus(Target::Verdict)), "{effects:?}");
    let change = widget.changes()[0].event.clone();
    assert!(widget.does(change).contains(&Effect::Focus(Target::Verdict)));
    assert!(widget.does(Event::ChangeLeft).contains(&Effect::Focus(Target::Verdict)));
    let facts = widget.screen().facts.unwrap();
    let Folded::Closed(cost) = facts.cost else { panic!("{:?}", facts.cost) };
    assert!(widget.does(cost.event).contains(&Effect::Focus(Target::Rate)));
    assert!(widget.does(Event::StartedAgain).contains(&Effect::Focus(Target::Question)));
}

/// What leads back to what Start again took away.
fn way_back(widget: &Widget) -> Option<Event> {
    let links = widget.screen().turns;
    links.into_iter().find(|link| link.id == "bring-back").map(|link| link.event)
}

#[test]
fn what_start_again_took_away_comes_back_until_something_is_answered() {
    let mut widget = Widget::of([
        purpose(Purpose::Decide),
        detail(Detail::DecideAgree),
        typed(Field::Topic, "our payment supplier"),
        typed(Field::Rate, "60"),
    ]);
    widget.does(Event::Message(0, MessageEvent::EditPressed(true)));
    widget.does(Event::Message(0, MessageEvent::Edited(Edited::Text, "My own words".to_owned())));
    assert_eq!(way_back(&widget), None, "nothing was taken away");
    let before = widget.screen();

    widget.does(Event::StartedAgain);
    assert_eq!(widget.0.answers().typed(Field::Topic), "");
    assert!(
        !format!("{:?}", widget.screen()).contains("our payment supplier"),
        "none of the words are shown"
    );
    // What is done to the page, and nothing that is answered.
    widget.does(Event::Paused);
    widget.does(Event::ChannelChosen(Channel::Slack));
    widget.does(Event::ChannelChosen(Channel::Plain));
    let effects = widget.does(way_back(&widget).unwrap());
    assert!(effects.contains(&Effect::Focus(Target::Verdict)), "the link has gone: {effects:?}");
    let after = widget.screen();
    assert!(after.form_revision > before.form_revision, "fields get their words back");
    assert_eq!(after.panel, before.panel);
    assert_eq!((after.facts, after.known), (before.facts, before.known));
    assert_eq!(way_back(&widget), None);

    widget.does(Event::StartedAgain);
    widget.does(purpose(Purpose::Share));
    assert_eq!(way_back(&widget), None, "something new was answered");
    widget.does(Event::StartedAgain);
    widget.does(way_back(&widget).unwrap());
    assert_eq!(widget.0.answers().purpose, Answer::Given(Purpose::Share), "the last, and not all");
    widget.does(Event::BroughtBack);
    assert_eq!(widget.0.answers().purpose, Answer::Given(Purpose::Share));
}

#[test]
fn what_is_about_a_person_does_not_come_back() {
    let hard = |about| vec![purpose(Purpose::Hard), detail(about)];
    let share = vec![purpose(Purpose::Share), detail(Detail::ShareRound)];
    let personal = share.iter().cloned().chain([tick(Tick::Personal)]).collect();
    for (events, comes_back) in [
        (share, true),
        (hard(Detail::HardBring), false),
        (hard(Detail::HardUnsafe), false),
        (personal, false),
    ] {
        let mut widget = Widget::of(events);
        widget.does(typed(Field::Topic, "Robin"));
        widget.does(Event::StartedAgain);
        assert!(!format!("{:?}", widget.screen()).contains("Robin"));
        assert_eq!(way_back(&widget).is_some(), comes_back);
        let before = widget.0.answers().clone();
        widget.does(Event::BroughtBack);
        assert_eq!(*widget.0.answers() != before, comes_back);
    }
}

#[test]
fn money_is_one_press_away_and_stays_out_of_the_message() {
    let mut widget = Widget::of([
        purpose(Purpose::Share),
        detail(Detail::ShareRound),
        typed(Field::People, "9"),
        Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(60))),
    ]);
    assert!(matches!(widget.screen().facts.unwrap().cost, Folded::Closed(_)));
    assert!(!widget.advice().saves.contains('€'), "{}", widget.advice().saves);
    widget.does(opens(Section::Cost));
    widget.does(typed(Field::Rate, "85.50"));
    assert_eq!(widget.time().amounts[0], "Meeting: €770");
    assert!(widget.advice().saves.contains('€'), "{}", widget.advice().saves);
    for message in widget.unfolded().paper {
        assert!(!words(&message).contains('€'), "{}", message.title);
    }
}

#[test]
fn money_is_a_range_wherever_the_hours_are_one() {
    let amounts = |why: Purpose, how: Detail, people: &str| {
        let widget = Widget::of([
            purpose(why),
            detail(how),
            typed(Field::People, people),
            Event::Answer(AnswerEvent::LengthChosen(Length::Minutes(30))),
            Event::Answer(AnswerEvent::OftenChosen(Some(Often::Weekly))),
            typed(Field::Rate, "60"),
        ]);
        let time = widget.time();
        assert_eq!(time.rows[0].cells[0].contains(" to "), people.contains('-'), "hours and money");
        time.amounts
    };
    assert_eq!(
        amounts(Purpose::Share, Detail::ShareRound, "5-8"),
        [
            "Meeting: €150 to €240",
            "In writing: about €30 to €81",
            "Over a year: €6,900 to €11,040 in meetings, about €1,380 to €3,747 in writing.",
        ]
    );
    let exact = amounts(Purpose::Share, Detail::ShareRound, "8");
    assert!(exact[2].starts_with("Over a year: €11,040 in meetings, about "), "{}", exact[2]);
    assert_eq!(
        amounts(Purpose::Connect, Detail::ConnectNo, "5-8"),
        ["Meeting: €150 to €240", "Over a year: €6,900 to €11,040."]
    );
}

#[test]
fn copying_gives_the_text_that_is_shown() {
    let mut widget = Widget::of([purpose(Purpose::Share), detail(Detail::ShareRound)]);
    let effects = widget.does(Event::Message(0, MessageEvent::CopyPressed));
    let [Effect::Copy { message: 0, clip }] = effects.as_slice() else { panic!("{effects:?}") };
    let shown = words(&widget.message());
    let subject = widget.message().subject;
    assert!(!clip.plain.contains(&subject), "it has a button of its own");
    for line in shown.lines().skip(1) {
        assert!(clip.plain.contains(line), "{line:?} is not in {}", clip.plain);
    }
    assert_eq!(widget.does(Event::Message(99, MessageEvent::CopyPressed)), []);
}

#[test]
fn the_message_that_is_shown_stays_shown_when_others_come_and_go() {
    let proposal = || Widget::of([purpose(Purpose::Decide), detail(Detail::DecideAgree)]);
    let shown = |widget: &Widget| widget.message().title;
    let chosen = |widget: &mut Widget, title: &str| {
        let messages = widget.unfolded().paper;
        let index = messages.iter().position(|message| message.title.starts_with(title)).unwrap();
        widget.does(Event::MessageChosen(index));
    };
    for (title, event, then) in [
        // With options a poll comes first, and the proposal stays.
        ("Decision record", typed(Field::Options, "Blue\nGreen"), "Decision record"),
        ("Reminder", typed(Field::Options, "Blue\nGreen"), "Reminder"),
        ("Reminder", chooses("choose", "decider"), "Reminder"),
        ("Reminder", fills("topic", "our payment supplier"), "Reminder"),
        ("Reminder", typed(Field::People, "4"), "Reminder"),
        // Another answer is another draft, which is read from its beginning.
        ("Reminder", tick(Tick::Zones), "Make a suggestion"),
    ] {
        let mut widget = proposal();
        chosen(&mut widget, title);
        assert!(shown(&widget).starts_with(title));
        widget.does(event.clone());
        assert!(shown(&widget).starts_with(then), "{title}, {event:?}: {}", shown(&widget));
    }
}

#[test]
fn examples_are_offered_only_while_nothing_is_answered() {
    let examples = |widget: &Widget| {
        let question = widget.screen().question;
        question.and_then(|question| question.start).map_or(0, |start| start.examples.len())
    };
    for example in Example::ALL {
        let mut widget = Widget::new();
        assert_eq!(examples(&widget), 3);
        widget.does(Event::Answer(AnswerEvent::ExampleTaken(example)));
        assert_eq!(examples(&widget), 0);
        widget.advice();
    }
    assert_eq!(examples(&Widget::of([path(Path::Invited)])), 0, "they are of meetings to plan");
}

#[test]
fn whoever_will_be_away_gets_messages_and_no_verdict() {
    let mut widget = Widget::of([
        purpose(Purpose::Share),
        detail(Detail::ShareRound),
        typed(Field::People, "9"),
    ]);
    let effects = widget.does(path(Path::Away));
    assert!(effects.contains(&Effect::Focus(Target::Verdict)), "{effects:?}");
    let (screen, advice) = (widget.screen(), widget.unfolded());
    assert!(screen.facts.is_none() && screen.question.is_none() && screen.known.is_empty());
    let on: Vec<_> = screen.paths.iter().filter(|path| path.on == Some(true)).collect();
    assert!(matches!(on[..], [path] if path.label == "Away"), "{on:?}");
    assert!(advice.unless.is_none() && advice.why.is_none() && advice.changes.is_none());
    assert!(advice.hours.as_ref().is_some_and(|hours| hours.time.is_none()));
    let titles: Vec<&str> = advice.paper.iter().map(|message| message.title.as_str()).collect();
    assert_eq!(titles[..3], ["Colleagues", "Clients", "Automatic reply"]);

    // What is said stands in the gaps, once for all of them.
    widget.does(Event::Letter(LetterEvent::DayChosen(gap("start"), Day::from_ymd(2026, 11, 30))));
    widget.does(Event::Letter(LetterEvent::DayChosen(gap("back"), Day::from_ymd(2026, 12, 4))));
    widget.does(fills("covers", "Orders: Ana"));
    let text = words(&widget.message());
    let until = "I’ll be away from Monday 30 November until Friday 4 December.";
    assert!(text.contains(until) && text.contains("Orders: Ana"), "{text}");
    for message in &widget.unfolded().paper[1..3] {
        assert!(words(message).contains("4 December"), "{}", words(message));
    }
    let effects = widget.does(Event::Message(0, MessageEvent::CopyPressed));
    assert!(matches!(&effects[..], [Effect::Copy { message: 0, .. }]), "{effects:?}");

    // The meeting is as it was, and so are the words about being away.
    widget.does(path(Path::Plan));
    assert_eq!(widget.advice().headline, "Write it. No meeting needed.");
    assert_eq!(widget.0.answers().typed(Field::People), "9");
    widget.does(path(Path::Away));
    assert!(words(&widget.message()).contains("Orders: Ana"), "nothing is lost");
    widget.does(Event::StartedAgain);
    widget.does(path(Path::Away));
    assert!(!words(&widget.message()).contains("Orders: Ana"));
}

/// Whether typed words may be other ones afterwards: a person asked for that, or went to another
/// meeting, or the page brought words.
fn puts_other_words(event: &Event) -> bool {
    matches!(
        event,
        Event::Answer(
            AnswerEvent::ExampleTaken(_)
                | AnswerEvent::ReadingTaken(_)
                // A part goes with its words; something hard is none.
                | AnswerEvent::Part(PartEvent::Removed(_) | PartEvent::Purpose(..))
        ) | Event::Calendar(CalendarEvent::NoteWanted(_))
            | Event::StartedAgain
            | Event::BroughtBack
            | Event::Meetings(_)
            | Event::Arrived(_)
            | Event::ArrivedAgain(_)
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn whatever_is_answered_there_is_a_screen_and_nothing_typed_is_lost(
        events in proptest::collection::vec(any_event(), 0..32)
    ) {
        let mut widget = Widget::new();
        let mut last: Vec<(Field, String)> = Vec::new();
        let mut in_gaps: Vec<(GapId, String)> = Vec::new();
        for event in events {
            if puts_other_words(&event) {
                last.clear();
                in_gaps.clear();
            }
            if let Event::Answer(AnswerEvent::Typed(field, text)) = &event {
                last.retain(|(other, _)| other != field);
                last.push((*field, text.clone()));
            }
            if let Event::Letter(LetterEvent::Typed(gap, text)) = &event {
                in_gaps.retain(|(other, _)| other != gap);
                if matches!(widget.screen().panel, Panel::Advice(_)) {
                    in_gaps.push((*gap, text.clone()));
                }
            } else if let Event::Letter(
                LetterEvent::Chosen(gap, _)
                | LetterEvent::DayChosen(gap, _)
                | LetterEvent::TimeChosen(gap, _)
                | LetterEvent::WordsTyped(gap, _),
            ) = &event
            {
                in_gaps.retain(|(other, _)| other != gap);
            } else if let Event::Letter(LetterEvent::DaysOpened(Some(gap))) =
                &event
            {
                // What was added and left without a word goes away.
                in_gaps.retain(|(other, text)| other != gap || !text.trim().is_empty());
            }
            widget.does(event);
            let screen = widget.screen();
            prop_assert!(!screen.heading.is_empty());
            let ready = widget.0.advice_chunk() == ChunkState::Ready;
            if screen.calendar.is_some() {
                prop_assert!(screen.question.is_none() && screen.panel == Panel::Empty);
                continue;
            }
            match (&screen.question, &screen.panel) {
                (Some(question), Panel::Empty) => prop_assert!(question.choices.len() > 1),
                (None, Panel::Awaited { .. }) => prop_assert!(!ready),
                (None, Panel::Advice(_)) => prop_assert!(ready),
                (question, panel) => prop_assert!(false, "{:?} beside {:?}", question, panel),
            }
            let Panel::Advice(advice) = screen.panel else { continue };
            prop_assert!(!advice.headline.is_empty() && !advice.because.is_empty());
            // Taking what is offered shows what it promised, and never fails.
            for change in widget.changes() {
                let mut other = widget.clone();
                other.does(change.event);
                let shown = other.advice();
                prop_assert!(shown.other_result.is_some());
                prop_assert_ne!(&shown.headline, &advice.headline, "{}", change.label);
            }
        }
        for (field, text) in last {
            prop_assert_eq!(widget.0.answers().typed(field), text);
        }
        let letters = &widget.0.answers().letters;
        for (gap, text) in in_gaps {
            let all = [&letters.open, &letters.quiet, &letters.away];
            prop_assert!(all.iter().any(|all| all.typed(gap) == text));
        }
    }
}
