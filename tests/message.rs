//! What people do with a message: choose where it goes, edit it, send it, save it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot set itself up has failed"
)]

use std::fmt::Write as _;

use meeting_or_async::letter::channel::Channel;
use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::meeting::{Answer, Detail, Door, Instant, Purpose, Tick};
use meeting_or_async::policy::Policy;
use meeting_or_async::questions::{DayField, Field};
use meeting_or_async::text::{Text, format::PlainEnglish};
use meeting_or_async::widget::screen::{AdviceView, MessageField, MessageView, Panel, SendView};
use meeting_or_async::widget::{
    AnswerEvent, Edited, Effect, Event, Example, Hand, MessageEvent, Model, Start, Target, screen,
    update,
};
use proptest::prelude::*;
use proptest::sample::select;

/// A widget that is used, on a device with a share sheet. Today is Monday 23 November 2026.
struct Widget(Model);

impl Widget {
    fn of(events: impl IntoIterator<Item = Event>) -> Self {
        let now =
            Now { day: Day::from_ymd(2026, 11, 23).unwrap(), minute: Minute::new(10, 0).unwrap() };
        let start = Start { now, policy: Policy::default(), purpose: Answer::Open, shares: true };
        let mut widget = Self(Model::new(start));
        for event in events {
            widget.does(event);
        }
        widget
    }

    fn vendors() -> Self {
        Self::of([Event::Answer(AnswerEvent::ExampleTaken(Example::Vendors))])
    }

    fn does(&mut self, event: Event) -> Vec<Effect> {
        update(&mut self.0, event, &Text::english(&PlainEnglish))
    }

    /// Something that happens about the first message.
    fn first(&mut self, event: MessageEvent) -> Vec<Effect> {
        self.does(Event::Message(0, event))
    }

    fn edits(&mut self, text: &str) {
        self.first(MessageEvent::EditPressed(true));
        self.first(MessageEvent::Edited(Edited::Text, text.to_owned()));
        self.first(MessageEvent::EditPressed(false));
    }

    /// Every message as it is when it is shown: the others have their text only.
    fn messages(&self) -> Vec<MessageView> {
        let mut messages = Vec::new();
        loop {
            let mut model = self.0.clone();
            update(&mut model, Event::MessageChosen(messages.len()), &Text::english(&PlainEnglish));
            let shown = advice_in(&model);
            messages.extend(shown.messages.into_iter().nth(messages.len()));
            if messages.len() == self.count() {
                return messages;
            }
        }
    }

    fn count(&self) -> usize {
        advice_in(&self.0).messages.len()
    }

    fn message(&self) -> MessageView {
        advice_in(&self.0).messages.swap_remove(0)
    }

    fn copied(&mut self) -> String {
        match self.first(MessageEvent::CopyPressed).as_slice() {
            [Effect::Copy { message: 0, clip }] => clip.plain.clone(),
            effects => panic!("{effects:?}"),
        }
    }

    /// The labels of the ways to our wording and back.
    fn ways(&self) -> Vec<String> {
        self.message().edit.unwrap().ways.into_iter().map(|way| way.label).collect()
    }

    /// Presses the way with this label.
    fn takes(&mut self, label: &str) {
        let ways = self.message().edit.unwrap().ways;
        let way = ways.into_iter().find(|way| way.label == label);
        self.does(way.unwrap_or_else(|| panic!("no way {label:?}")).event);
    }
}

fn topic(text: &str) -> Event {
    Event::Answer(AnswerEvent::Typed(Field::Topic, text.to_owned()))
}

#[test]
fn a_message_is_copied_for_the_place_that_was_chosen_and_the_choice_stays() {
    let mut widget = Widget::vendors();
    widget.does(topic("A <b> & *c*"));
    assert!(widget.copied().contains("We need to choose A <b> & *c*: Nordpay"));
    for (channel, expected) in [
        (Channel::Slack, "A <b> & \u{2060}*\u{2060}c\u{2060}*\u{2060}: Nordpay"),
        (Channel::Teams, "A <b> & *c*: Nordpay"),
        (Channel::Email, "A <b> & *c*: Nordpay"),
        (Channel::Markdown, "A \\<b\\> \\& \\*c\\*: Nordpay"),
    ] {
        widget.does(Event::ChannelChosen(channel));
        assert!(widget.copied().contains(expected), "{channel:?}: {}", widget.copied());
        // Another message, other answers and another result are for the same place.
        widget.does(Event::MessageChosen(2));
        widget.does(Event::Answer(AnswerEvent::Ticked(Tick::Some, true)));
        let channels = widget.message().channels.unwrap();
        let on: Vec<_> = channels.choices.iter().filter(|c| c.on).map(|c| c.id).collect();
        assert_eq!((on, widget.message().look), (vec![channel.id()], channel.id()));
    }
}

#[test]
fn an_email_has_its_subject_apart() {
    let mut widget = Widget::vendors();
    assert_eq!(widget.message().copy_subject, None);
    widget.does(Event::ChannelChosen(Channel::Email));
    let subject = widget.message().subject;
    assert!(!widget.copied().contains(&subject));
    let event = widget.message().copy_subject.unwrap().event;
    let effects = widget.does(event);
    let [Effect::Copy { clip, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(clip.plain, subject);
}

#[test]
fn what_is_worth_knowing_before_pasting_is_said() {
    let mut widget = Widget::vendors();
    assert_eq!(widget.message().hints, [""; 0]);
    widget.does(Event::ChannelChosen(Channel::Slack));
    let [long] = &widget.message().hints[..] else { panic!("{:?}", widget.message().hints) };
    assert!(long.contains("words are long for a chat"), "{long}");
    widget.edits("Dear @channel, please read.");
    let [defused] = &widget.message().hints[..] else { panic!("{:?}", widget.message().hints) };
    assert!(defused.contains("calls nobody"), "{defused}");
    assert!(widget.copied().contains("@\u{2060}channel"));
    widget.does(Event::ChannelChosen(Channel::Email));
    assert_eq!(widget.message().hints, [""; 0]);
}

#[test]
fn an_edited_text_stays_when_answers_change_and_our_wording_can_be_seen() {
    let mut widget = Widget::vendors();
    let effects = widget.first(MessageEvent::EditPressed(true));
    assert_eq!(effects, [Effect::Focus(Target::Edit)]);
    let (subject, text) = widget.message().edit.unwrap().fields.unwrap();
    assert_eq!(subject, widget.message().subject);
    assert!(text.contains("\n\n1. Which option would you choose, and why?\n2. "), "{text}");
    assert_eq!(widget.message().edit.unwrap().bar, "");

    let mine = "Hi team,\n\n   my own  words\n\nThank you\nAlex";
    widget.first(MessageEvent::Edited(Edited::Text, mine.to_owned()));
    widget.first(MessageEvent::Edited(Edited::Subject, "Mine".to_owned()));
    widget.first(MessageEvent::EditPressed(false));
    assert_eq!(widget.copied(), format!("Mine\n\n{mine}"), "to the letter");
    assert_eq!(widget.message().edit.unwrap().bar, "This is your own text now.");
    assert_eq!(widget.ways(), ["See our wording"]);

    widget.does(topic("another supplier"));
    widget.does(Event::Answer(AnswerEvent::Ticked(Tick::Some, true)));
    assert_eq!(widget.copied(), format!("Mine\n\n{mine}"), "answers change nothing in it");
    let bar = widget.message().edit.unwrap().bar;
    assert_eq!(bar, "Your answers have changed. Your text stays as you wrote it.");
    widget.takes("See the new wording");
    assert!(widget.copied().contains("another supplier"), "{}", widget.copied());
    assert_eq!(widget.ways(), ["Back to my text"]);
    widget.takes("Back to my text");
    assert_eq!(widget.copied(), format!("Mine\n\n{mine}"));

    // Who edits the new wording has two texts, and loses none of them.
    widget.takes("See the new wording");
    widget.edits("A second text");
    assert!(widget.copied().ends_with("A second text"));
    assert_eq!(widget.ways(), ["See our wording", "My earlier text"]);
    widget.takes("My earlier text");
    assert_eq!(widget.copied(), format!("Mine\n\n{mine}"));
    widget.takes("My earlier text");
    assert!(widget.copied().ends_with("A second text"));
}

#[test]
fn an_edited_text_goes_through_every_channel() {
    let mut widget = Widget::vendors();
    widget.edits("Hi <all>,\n\nWhat I ask\n- one\n- two");
    for (channel, expected) in [
        (Channel::Email, "Hi <all>,\n\nWhat I ask\n- one\n- two"),
        (Channel::Slack, "\n\nHi <all>,\n\n*What I ask*\n• one\n• two"),
        (Channel::Teams, "\n\nHi <all>,\n\nWhat I ask\n- one\n- two"),
        (Channel::Markdown, "\n\nHi \\<all\\>,\n\n## What I ask\n\n- one\n- two\n"),
    ] {
        widget.does(Event::ChannelChosen(channel));
        assert!(widget.copied().ends_with(expected), "{channel:?}: {}", widget.copied());
    }
}

#[test]
fn an_edited_text_is_kept_while_other_things_are_looked_at() {
    let mut widget = Widget::vendors();
    widget.edits("My own words");
    let mine = widget.copied();
    widget.does(Event::MessageChosen(2));
    assert!(!widget.messages()[2].parts.is_empty());
    assert_eq!(widget.messages()[2].edit.as_ref().unwrap().fields, None, "only one was edited");
    widget.does(Event::MessageChosen(0));
    assert_eq!(widget.copied(), mine);
    let Panel::Advice(advice) = screen(&widget.0, &Text::english(&PlainEnglish)).panel else {
        panic!("there is advice")
    };
    widget.does(advice.changes[0].event.clone());
    widget.does(Event::ChangeLeft);
    assert_eq!(widget.copied(), mine);
    // Another matter with messages of other kinds, and back.
    widget.does(Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(Purpose::Connect))));
    widget.does(Event::Answer(AnswerEvent::DetailChosen(Answer::Unknown)));
    widget.does(Event::Answer(AnswerEvent::NoneTicked(true)));
    assert!(!widget.copied().contains("My own words"));
    widget.does(Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(Purpose::Decide))));
    widget.does(Event::Answer(AnswerEvent::Ticked(Tick::Undo, true)));
    assert_eq!(widget.copied(), mine);
    widget.does(Event::StartedAgain);
    widget.does(Event::Answer(AnswerEvent::ExampleTaken(Example::Vendors)));
    assert!(!widget.copied().contains("My own words"), "who starts again has nothing left");
}

#[test]
fn what_was_opened_and_not_changed_stays_ours() {
    let mut widget = Widget::vendors();
    widget.first(MessageEvent::EditPressed(true));
    widget.first(MessageEvent::EditPressed(false));
    widget.does(topic("another supplier"));
    assert!(widget.copied().contains("another supplier"));
    assert_eq!(widget.message().edit.unwrap().bar, "");
}

#[test]
fn beside_the_day_of_the_answers_stands_which_one_the_messages_name() {
    let day = |ymd: &str| Some(Day::from_iso(ymd).unwrap());
    let ours = "We chose Monday 30 November. You can choose another day.";
    for (name, chosen, said, named) in [
        ("nothing", None, ours, "Monday 30 November"),
        ("a day", day("2026-11-27"), "Your messages name this day.", "Friday 27 November"),
        ("the same day", day("2026-11-30"), "Your messages name this day.", "Monday 30 November"),
        ("a Saturday", day("2026-11-28"), ours, "Monday 30 November"),
    ] {
        let mut widget = Widget::vendors();
        widget.does(Event::Answer(AnswerEvent::DayChosen(DayField::AnswerBy, chosen)));
        let hint = advice_in(&widget.0).more_fields.into_iter().find_map(|field| match field {
            MessageField::Day { hint, .. } => Some(hint),
            _ => None,
        });
        assert_eq!(hint.as_deref(), Some(said), "{name}");
        assert!(widget.copied().contains(&["by ", named].concat()), "{name}");
    }
}

#[test]
fn links_have_the_text_and_long_ones_say_what_they_have() {
    let mut widget = Widget::vendors();
    let send = widget.message().send.unwrap();
    let [mail, teams] = &send.links[..] else { panic!("{:?}", send.links) };
    assert!(mail.href.starts_with("mailto:?subject=Your%20view%20by%20Monday%2030%20November"));
    assert!(mail.href.contains("&body=Hi%20all%2C%0D%0A%0D%0AWe%20need"), "{}", mail.href);
    assert!(teams.href.starts_with("https://teams.microsoft.com/l/chat/0/0?users=&message="));
    assert!(send.hint.starts_with("Nothing happened?"), "{}", send.hint);
    widget.edits(&"word ".repeat(500));
    let send = widget.message().send.unwrap();
    let [mail] = &send.links[..] else { panic!("{:?}", send.links) };
    assert!(!mail.href.contains("body="));
    assert!(send.hint.starts_with("The text is too long for a link."));
}

#[test]
fn files_have_the_message_and_the_dates() {
    let mut widget = Widget::vendors();
    let effects = widget.first(MessageEvent::SavePressed);
    let [Effect::Save { message: 0, name, text }] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!(name, "Your-view-by-Monday-30-November-Nordpay-or.md");
    assert!(text.starts_with("# Your view by Monday 30 November: Nordpay or Calla?\n\nHi all,"));

    let effects = widget.first(MessageEvent::CalendarPressed);
    let [Effect::SaveDates { name, dates, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(name, "Your-view-by-Monday-30-November-Nordpay-or.ics");
    let at = |month, day, hour, minute| {
        let day = Day::from_ymd(2026, month, day).unwrap();
        Instant::of(day, Minute::new(hour, minute).unwrap())
    };
    let [deadline, call] = &dates[..] else { panic!("{dates:?}") };
    assert_eq!((deadline.start, deadline.minutes), (at(11, 30, 11, 45), 15));
    assert!(!deadline.busy);
    assert!(deadline.title.starts_with("Your view by") && deadline.text.starts_with("Hi all,"));
    assert_eq!((call.start, call.minutes, call.busy), (at(12, 2, 12, 0), 30, true));
    assert_eq!(call.title, "Nordpay or Calla: 30 minutes for what is still open");

    assert_eq!(widget.message().note, "");
    widget.first(MessageEvent::Handed(Hand::File, true));
    let note = widget.message().note;
    assert!(note.starts_with("Your browser was asked to save the file."), "{note}");
    // A frame with `sandbox` may forbid it without a word to us.
    assert!(note.contains("If nothing happened, copy the text"), "{note}");
    let hint = widget.message().send.unwrap().hint;
    assert!(hint.contains("Nothing happened?") && hint.contains("Copy the text"), "{hint}");
    widget.first(MessageEvent::Handed(Hand::File, false));
    assert!(widget.message().note.starts_with("Your browser did not let us save"));
    widget.first(MessageEvent::Handed(Hand::Share, false));
    assert!(widget.message().note.starts_with("Your browser did not let us share"));
}

#[test]
fn the_share_sheet_is_offered_where_there_is_one() {
    let mut widget = Widget::vendors();
    let ids = |send: &SendView| send.actions.iter().map(|action| action.id).collect::<Vec<_>>();
    assert_eq!(ids(&widget.message().send.unwrap()), ["share", "save", "calendar"]);
    let effects = widget.first(MessageEvent::SharePressed);
    let [Effect::Share { title, text, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(*title, widget.message().subject);
    assert!(text.starts_with("Hi all,"));
}

#[test]
fn what_has_open_places_is_not_sent_before_it_was_filled_in() {
    let mut widget = Widget::vendors();
    let closing =
        widget.messages().iter().position(|message| message.title.starts_with("To close"));
    let closing = closing.unwrap();
    let send = |widget: &Widget| widget.messages().swap_remove(closing).send.unwrap();
    assert!(send(&widget).links.is_empty());
    assert_eq!(widget.does(Event::Message(closing, MessageEvent::SharePressed)), []);
    widget.does(Event::MessageChosen(closing));
    widget.does(Event::Message(closing, MessageEvent::EditPressed(true)));
    let filled = MessageEvent::Edited(Edited::Text, "We chose Calla.".to_owned());
    widget.does(Event::Message(closing, filled));
    assert_eq!(send(&widget).links.len(), 2);
}

fn advice_in(model: &Model) -> Box<AdviceView> {
    match screen(model, &Text::english(&PlainEnglish)).panel {
        Panel::Advice(advice) => advice,
        panel => panic!("no advice yet: {panel:?}"),
    }
}

#[test]
fn of_the_messages_that_are_not_shown_there_is_the_text_for_paper() {
    let mut widget = Widget::vendors();
    for index in 0..widget.count() {
        widget.does(Event::MessageChosen(index));
        for (at, message) in advice_in(&widget.0).messages.into_iter().enumerate() {
            assert!(!message.title.is_empty() && !message.parts.is_empty(), "{message:?}");
            assert_eq!(message.copy.is_empty(), at != index, "{}", message.title);
            assert_eq!(message.count.is_empty(), at != index, "{}", message.title);
        }
    }
}

/// Every way in which a quiet message could take a word along.
fn everything(widget: &mut Widget) -> String {
    let mut all = String::new();
    for (index, message) in widget.messages().into_iter().enumerate() {
        if message.keep {
            assert!(message.channels.is_none() && message.send.is_none() && message.edit.is_none());
            continue;
        }
        for event in
            [MessageEvent::SavePressed, MessageEvent::CalendarPressed, MessageEvent::SharePressed]
        {
            assert_eq!(widget.does(Event::Message(index, event)), [], "only copying is offered");
        }
        assert!(message.send.is_none() && message.edit.is_none(), "{}", message.title);
        for channel in Channel::ALL {
            widget.does(Event::ChannelChosen(channel));
            assert!(!message.source.contains("quokka"), "{}", message.source);
            for event in [MessageEvent::CopyPressed, MessageEvent::SubjectCopyPressed] {
                let effects = widget.does(Event::Message(index, event));
                write!(all, "{effects:?} {:?}", advice_in(&widget.0).messages[index].parts)
                    .unwrap();
            }
        }
    }
    all
}

#[test]
fn what_was_edited_before_it_turned_personal_stays_out_and_comes_back() {
    let mut widget = Widget::vendors();
    let canary = "quokkaberry";
    for index in 0..widget.count() {
        widget.does(Event::MessageChosen(index));
        widget.does(Event::Message(index, MessageEvent::EditPressed(true)));
        for part in [Edited::Subject, Edited::Text] {
            let edited = MessageEvent::Edited(part, canary.to_owned());
            widget.does(Event::Message(index, edited));
        }
    }
    widget.does(Event::MessageChosen(0));
    assert_eq!(widget.copied(), "quokkaberry\n\nquokkaberry");
    widget.does(Event::Answer(AnswerEvent::Ticked(Tick::Personal, true)));
    assert!(!everything(&mut widget).contains(canary));
    widget.does(Event::Answer(AnswerEvent::Ticked(Tick::Personal, false)));
    widget.does(Event::ChannelChosen(Channel::Plain));
    assert_eq!(widget.copied(), "quokkaberry\n\nquokkaberry");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn where_we_are_quiet_no_typed_word_reaches_any_output(
        purpose in select(Purpose::ALL.to_vec()),
        detail in select(Detail::ALL.to_vec()),
        door in select(Door::ALL.to_vec()),
        fields in prop::collection::vec(select(Field::ALL.to_vec()), 0..8),
    ) {
        // A notice to a group has the words that a person knowingly writes into it.
        prop_assume!(detail != Detail::HardKnown);
        let mut widget = Widget::vendors();
        widget.edits("quokkaberry");
        widget.does(Event::Answer(AnswerEvent::DoorChosen(door)));
        widget.does(Event::Answer(AnswerEvent::PurposeChosen(Answer::Given(purpose))));
        widget.does(Event::Answer(AnswerEvent::DetailChosen(Answer::Given(detail))));
        widget.does(Event::Answer(AnswerEvent::Ticked(Tick::Personal, true)));
        for field in fields {
            widget.does(Event::Answer(AnswerEvent::Typed(field, "quokkaberry".to_owned())));
        }
        let ready = screen(&widget.0, &Text::english(&PlainEnglish)).panel;
        prop_assume!(matches!(ready, Panel::Advice(_)));
        prop_assert!(!everything(&mut widget).contains("quokkaberry"));
    }

    #[test]
    fn an_edited_text_is_never_lost(
        steps in prop::collection::vec((0_usize..6, 0_usize..7, "[a-z]{1,8}"), 1..20),
    ) {
        let mut widget = Widget::vendors();
        let mut last: Vec<Option<String>> = vec![None; 7];
        for (step, index, word) in steps {
            match step {
                0 => {
                    widget.does(Event::MessageChosen(index));
                    widget.does(Event::Message(index, MessageEvent::EditPressed(true)));
                    let text = format!("q{word}");
                    let edited = MessageEvent::Edited(Edited::Text, text.clone());
                    widget.does(Event::Message(index, edited));
                    if index < 7 && index < widget.count() {
                        last[index] = Some(text);
                    }
                }
                1 => drop(widget.does(Event::MessageChosen(index))),
                2 => drop(widget.does(Event::ChannelChosen(Channel::ALL[index % 5]))),
                3 => drop(widget.does(topic(&word))),
                4 => drop(widget.does(Event::Message(index, MessageEvent::EditPressed(false)))),
                _ => drop(widget.does(Event::Message(index, MessageEvent::CopyPressed))),
            }
        }
        widget.does(Event::ChannelChosen(Channel::Plain));
        for (index, text) in last.iter().enumerate() {
            let Some(text) = text else { continue };
            let effects = widget.does(Event::Message(index, MessageEvent::CopyPressed));
            let [Effect::Copy { clip, .. }] = effects.as_slice() else { panic!("{effects:?}") };
            prop_assert!(clip.plain.ends_with(text), "{} {}", text, clip.plain);
        }
    }
}
