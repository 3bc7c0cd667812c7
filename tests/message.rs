//! What people do with a message: choose where it goes, edit it, send it, save it.

use std::fmt::Write as _;

use crate::harness::{
    Widget, chooses, detail, fills, gap, opened, owner, path, purpose, tick, typed, unticks, words,
};
use meeting_or_async::letter::channel::Channel;
use meeting_or_async::letter::{GapId, Input};
use meeting_or_async::meeting::time::{Day, Minute};
use meeting_or_async::meeting::{Answer, Detail, Instant, Purpose, Tick};
use meeting_or_async::questions::{Field, Owner, Path};
use meeting_or_async::widget::screen::SendView;
use meeting_or_async::widget::screen::letter::{
    BlockView, DaysView, FieldView, LetterView, SpanView,
};
use meeting_or_async::widget::{
    AnswerEvent, CopyResult, Edited, Effect, Event, Example, Hand, LetterEvent, MessageEvent,
    Start, Target,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};

impl Widget {
    /// Two vendors, on a device with a share sheet.
    fn vendors() -> Self {
        let start = Start { shares: true, ..opened() };
        Self::from(start, "", [Event::Answer(AnswerEvent::ExampleTaken(Example::Vendors))])
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

    fn letter(&self) -> LetterView {
        self.message().letter.unwrap()
    }

    fn copied(&mut self) -> String {
        self.copied_of(0)
    }

    fn copied_of(&mut self, index: usize) -> String {
        match self.does(Event::Message(index, MessageEvent::CopyPressed)).as_slice() {
            [Effect::Copy { message, clip }] if *message == index => clip.plain.clone(),
            effects => panic!("{effects:?}"),
        }
    }

    /// Every question of a way in, with one of the answers to the one that depends on the purpose.
    fn answers_all(&mut self, way: Path, for_what: Purpose, pick: Index) {
        self.does(path(way));
        if way != Path::Recurring {
            self.does(purpose(for_what));
        }
        if let Some(question) = self.0.answers().detail_question() {
            let details: Vec<Detail> = question.choices().collect();
            self.does(detail(*pick.get(&details)));
        }
        self.does(owner(Owner::Me));
    }

    /// The labels of the ways to our wording and back.
    fn ways(&self) -> Vec<String> {
        self.message().edit.unwrap().ways.into_iter().map(|way| way.label).collect()
    }

    /// Presses the way with this label.
    fn takes_way(&mut self, label: &str) {
        let ways = self.message().edit.unwrap().ways;
        let way = ways.into_iter().find(|way| way.label == label);
        self.does(way.unwrap_or_else(|| panic!("no way {label:?}")).event);
    }

    /// Every part of the letter that is shown, from its subject on.
    fn spans(&self) -> Vec<SpanView> {
        let letter = self.letter();
        let mut all = letter.subject;
        for (_, block) in letter.blocks {
            match block {
                BlockView::Paragraph(spans, _) => all.extend(spans),
                BlockView::List(items, _) => all.extend(items.into_iter().flatten()),
            }
        }
        all.extend(letter.extras);
        all
    }

    /// A gap as the control that it is in the letter, if it is one.
    fn gap(&self, id: &str) -> Option<FieldView> {
        self.spans().into_iter().find_map(|span| match span {
            SpanView::Gap(field) | SpanView::Choice(field) | SpanView::AddChoice(field, _)
                if field.gap.id() == id =>
            {
                Some(field)
            }
            _ => None,
        })
    }

    /// What can be added, in the letter or under it.
    fn added(&self) -> Vec<&'static str> {
        let add = |span| match span {
            SpanView::Add(gap, _) => Some(gap.id()),
            _ => None,
        };
        self.spans().into_iter().chain(self.unfolded().rules).filter_map(add).collect()
    }

    /// The days that are open in the letter.
    fn days(&self) -> Option<DaysView> {
        self.letter().blocks.into_iter().find_map(|(_, block)| match block {
            BlockView::Paragraph(_, days) | BlockView::List(_, days) => days,
        })
    }

    fn needed(&self) -> Vec<&'static str> {
        self.message().needed.into_iter().map(|(gap, _)| gap.id()).collect()
    }
}

#[test]
fn a_message_is_copied_for_the_place_that_was_chosen_and_the_choice_stays() {
    let mut widget = Widget::vendors();
    widget.does(fills("topic", "A <b> & *c*"));
    assert!(widget.copied().contains("your thoughts on A <b> & *c* by"));
    for (channel, expected) in [
        (Channel::Slack, "A <b> & \u{2060}*\u{2060}c\u{2060}*\u{2060} by"),
        (Channel::Teams, "A <b> & *c* by"),
        (Channel::Email, "A <b> & *c* by"),
        (Channel::Markdown, "A \\<b\\> \\& \\*c\\* by"),
    ] {
        widget.does(Event::ChannelChosen(channel));
        assert!(widget.copied().contains(expected), "{channel:?}: {}", widget.copied());
        // Another message, other answers and another result are for the same place.
        widget.does(Event::MessageChosen(2));
        widget.does(tick(Tick::Some));
        let channels = widget.message().send.unwrap().channels;
        let on: Vec<_> = channels.choices.iter().filter(|c| c.on).map(|c| c.id).collect();
        assert_eq!((on, widget.message().look), (vec![channel.id()], channel.id()));
    }
}

#[test]
fn an_email_has_its_subject_apart() {
    let mut widget = Widget::vendors();
    let subject = widget.message().subject;
    for channel in Channel::ALL {
        widget.does(Event::ChannelChosen(channel));
        let event = widget.message().copy_subject.unwrap().event;
        let effects = widget.does(event);
        let [Effect::Copy { clip, .. }] = effects.as_slice() else { panic!("{effects:?}") };
        assert_eq!(clip.plain, subject);
    }
    widget.does(Event::ChannelChosen(Channel::Email));
    assert!(!widget.copied().contains(&subject));
}

#[test]
fn what_is_worth_knowing_before_pasting_is_said() {
    let mut widget = Widget::vendors();
    widget.does(Event::ChannelChosen(Channel::Slack));
    assert_eq!(widget.message().hints, [""; 0]);
    widget.edits("Dear @channel, please read.");
    let [defused] = &widget.message().hints[..] else { panic!("{:?}", widget.message().hints) };
    assert!(defused.contains("pings nobody"), "{defused}");
    assert!(widget.copied().contains("@\u{2060}channel"));
    widget.does(Event::ChannelChosen(Channel::Email));
    assert_eq!(widget.message().hints, [""; 0]);
}

#[test]
fn what_is_typed_into_a_gap_stands_wherever_the_letters_have_it() {
    let mut widget = Widget::vendors();
    widget.does(fills("topic", "the supplier"));
    let subject = |widget: &Widget| widget.message().subject;
    assert_eq!(subject(&widget), "Your thoughts on the supplier by Thursday 12:00");
    // One place is a control, the others show what stands there.
    let field = widget.gap("topic").unwrap();
    assert_eq!((field.value.as_str(), field.open), ("the supplier", false));
    let mirrors = widget
        .spans()
        .into_iter()
        .filter(|span| matches!(span, SpanView::Mirror(text, false) if text == "the supplier"));
    assert_eq!(mirrors.count(), 1, "the subject");
    for message in widget.unfolded().paper {
        let all = words(&message);
        assert!(all.contains("the supplier"), "{all}");
    }
    // Other answers lead to another letter, with what was typed in it.
    widget.does(unticks(Tick::Undo));
    assert!(widget.copied().contains("the supplier"), "{}", widget.copied());
    // What the person typed counts before what came with an example or an address.
    widget.does(typed(Field::Topic, "something else"));
    assert!(widget.copied().contains("the supplier"), "{}", widget.copied());
}

#[test]
fn an_optional_gap_is_added_in_its_place_and_stays_when_it_is_emptied() {
    let mut widget = Widget::vendors();
    assert!(
        widget.added().contains(&"place") && widget.gap("place").is_none(),
        "{:?}",
        widget.added()
    );
    let before = widget.copied();
    let effects = widget.does(Event::Letter(LetterEvent::Added(gap("place"))));
    assert_eq!(effects, [Effect::Focus(Target::Gap("place"))]);
    assert!(widget.gap("place").unwrap().open && !widget.added().contains(&"place"));
    assert_eq!(widget.copied(), before, "an open gap leaves no trace");
    assert!(!widget.needed().contains(&"place"), "and nobody has to fill it in");
    widget.does(fills("place", "#suppliers"));
    assert!(widget.copied().contains("in #suppliers by"), "{}", widget.copied());
    widget.does(fills("place", ""));
    assert_eq!(widget.copied(), before);
    assert!(widget.gap("place").unwrap().open, "nothing goes away under someone’s hands");

    // A moment that is added opens its days.
    widget.does(unticks(Tick::Undo));
    let moment = GapId::from_id("effective").unwrap();
    let record = widget.messages().iter().position(|m| m.title == "Decision record").unwrap();
    widget.does(Event::MessageChosen(record));
    assert!(widget.added().contains(&"effective"), "{:?}", widget.added());
    widget.does(Event::Letter(LetterEvent::Added(moment)));
    assert_eq!(widget.days().unwrap().gap, moment);
}

#[test]
fn a_sentence_is_chosen_of_those_that_the_letter_offers() {
    let mut widget = Widget::vendors();
    let silence = widget.gap("silence").unwrap();
    let labels: Vec<_> =
        silence.options.iter().map(|(_, label, on)| (label.as_str(), *on)).collect();
    let offered = [
        ("nothing happens", true),
        ("I’ll ask you again", false),
        ("I need an answer", false),
        ("I’ll cancel the meeting", false),
    ];
    for option in offered {
        assert!(labels.contains(&option), "{option:?} {labels:?}");
    }
    assert_eq!(labels.len(), offered.len());
    assert!(widget.copied().contains("Nothing to add? No need to reply."));
    widget.does(chooses("silence", "ask-again"));
    let copied = widget.copied();
    assert!(copied.contains("If I don’t hear from you, I’ll ask you again on Friday 27 November."));
    assert!(!copied.contains("Nothing to add?"), "{copied}");
    // Other letters have the same one, if they offer it.
    let reminder = widget.messages().iter().position(|m| m.title == "Invitation").unwrap();
    assert!(widget.copied_of(reminder).contains("I’ll ask you again"));
    // Nobody goes ahead with what is hard to undo.
    widget.does(chooses("silence", "go-ahead"));
    assert!(widget.copied().contains("Nothing to add? No need to reply."), "{}", widget.copied());
}

#[test]
fn a_day_is_picked_or_typed_with_an_hour_or_told_in_words() {
    let mut widget = Widget::vendors();
    let due = gap("due");
    let does = |widget: &mut Widget, event| widget.does(Event::Letter(event));
    assert!(widget.days().is_none());
    let effects = does(&mut widget, LetterEvent::DaysOpened(Some(due)));
    assert_eq!(effects, [Effect::Focus(Target::Days)]);
    let days = widget.days().unwrap();
    assert_eq!((days.day, days.time), (Some((2026, 11, 26)), Minute::new(12, 0)));
    let picks: Vec<_> = days.picks.iter().map(|(label, on, _)| (label.as_str(), *on)).collect();
    assert_eq!(picks[..2], [("Tuesday 24 November", false), ("Wednesday 25 November", false)]);
    assert_eq!(picks.iter().filter(|(_, on)| *on).count(), 1);

    let effects = does(&mut widget, LetterEvent::DayChosen(due, Some(days.picks[1].2)));
    assert_eq!(effects, [], "the hour may be chosen, too");
    assert!(widget.copied().contains("by Wednesday 25 November, 12:00"), "{}", widget.copied());
    does(&mut widget, LetterEvent::TimeChosen(due, Minute::new(16, 30)));
    assert!(widget.copied().contains("by Wednesday 25 November, 16:30"), "{}", widget.copied());
    assert!(widget.message().subject.ends_with("by Wednesday 16:30"));
    does(&mut widget, LetterEvent::WordsTyped(due, "the end of the week".into()));
    assert!(widget.copied().contains("by the end of the week, so"), "{}", widget.copied());
    assert!(widget.message().subject.ends_with("by the end of the week"));
    does(&mut widget, LetterEvent::DaysOpened(Some(due)));
    assert_eq!(widget.days().unwrap().words, "the end of the week");
    // Words taken away again leave the day that was chosen.
    does(&mut widget, LetterEvent::WordsTyped(due, String::new()));
    assert!(widget.copied().contains("by Wednesday 25 November, 16:30"));
    // A day that was taken away is the proposed one again, and the hour stays.
    does(&mut widget, LetterEvent::DayChosen(due, None));
    assert!(widget.copied().contains("by Thursday 26 November, 16:30"), "{}", widget.copied());
    // A person may choose a Saturday.
    does(&mut widget, LetterEvent::DayChosen(due, Day::from_iso("2026-11-28")));
    assert!(widget.copied().contains("by Saturday 28 November, 16:30"));

    does(&mut widget, LetterEvent::DaysOpened(Some(due)));
    let effects = does(&mut widget, LetterEvent::DaysOpened(None));
    assert_eq!(effects, [Effect::Focus(Target::Gap("due"))], "the button that opened them");
    assert!(widget.days().is_none());
}

#[test]
fn what_is_filled_in_as_a_list_stands_in_the_letter_and_back() {
    let mut widget = Widget::vendors();
    widget.all([fills("topic", "the supplier"), chooses("silence", "ask-again")]);
    let due = LetterEvent::DayChosen(gap("due"), Day::from_iso("2026-11-25"));
    widget.does(Event::Letter(due));
    let (copied, spans) = (widget.copied(), widget.spans());
    let filled = widget.screen().form_revision;
    let toggle = widget.letter().toggle;
    assert_eq!(toggle.label, "Fill in as a list");
    widget.does(toggle.event);
    assert!(widget.screen().form_revision > filled, "other fields have the same text");
    assert_eq!(widget.copied(), copied);
    let fields = widget.letter().fields.unwrap();
    let ids: Vec<_> = fields.iter().map(|field| field.gap.id()).collect();
    assert_eq!(ids[..2], ["topic", "link"], "what is needed comes first: {ids:?}");
    let field = |id: &str| fields.iter().find(|field| field.gap.id() == id).unwrap();
    assert_eq!(field("topic").value, "the supplier");
    assert_eq!(field("options").value, "Nordpay\nCalla");
    assert_eq!(field("due").days.as_ref().unwrap().day, Some((2026, 11, 25)));
    let on: Vec<_> = field("silence").options.iter().filter(|option| option.2).collect();
    assert!(matches!(&on[..], [(_, label, _)] if label == "I’ll ask you again"), "{on:?}");
    for id in ["why", "place", "line", "from"] {
        assert!(field(id).open, "what can be added has a field: {id}");
    }
    assert_eq!(field("to").value, "all", "a group is greeted as a whole");
    widget.does(fills("line", "Happy to explain"));
    let toggle = widget.letter().toggle;
    assert_eq!(toggle.label, "Fill in the message itself");
    widget.does(toggle.event);
    assert!(widget.letter().fields.is_none());
    assert!(widget.copied().contains("Happy to explain."), "{}", widget.copied());
    widget.does(fills("line", ""));
    assert_eq!(widget.copied(), copied);
    let same = |span: &SpanView| !matches!(span, SpanView::Gap(field) if field.gap.id() == "line");
    let now: Vec<_> = widget.spans().into_iter().filter(same).collect();
    assert!(now.len() >= spans.len() - 1, "{now:?}");
}

#[test]
fn what_is_needed_is_named_and_copying_is_never_refused() {
    let mut widget = Widget::vendors();
    widget.does(fills("topic", ""));
    assert_eq!(widget.message().needed_label, "2 needed:");
    let names: Vec<_> = widget.message().needed.into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["What it’s about", "Where to find it"]);
    assert!(widget.gap("link").unwrap().label.ends_with(", needed"));
    assert!(!widget.gap("from").is_some_and(|field| field.label.ends_with(", needed")));
    let effects = widget.does(Event::Letter(LetterEvent::GapSought(gap("link"))));
    assert_eq!(effects, [Effect::Focus(Target::Gap("link"))]);

    let copied = widget.copied();
    assert!(copied.contains("Could you share your thoughts by Thursday"), "the request stays");
    for open in ["add link", "Where to", "topic", "[", "_"] {
        assert!(!copied.contains(open), "{open} in {copied}");
    }
    widget.first(MessageEvent::CopyEnded(CopyResult::Copied));
    assert_eq!(widget.message().note, "Copied without: What it’s about and Where to find it.");
    widget.does(fills("topic", "the supplier"));
    assert_eq!(widget.message().note, "", "it is another text now");
    widget.first(MessageEvent::CopyEnded(CopyResult::Copied));
    assert_eq!(widget.message().note, "Copied without: Where to find it.");
    widget.does(fills("link", "https://example.com/a"));
    assert_eq!((widget.needed().len(), widget.message().needed_label), (0, String::new()));
    widget.first(MessageEvent::CopyEnded(CopyResult::Copied));
    assert_eq!(widget.message().note, "Copied.");
    widget.first(MessageEvent::CopyEnded(CopyResult::Selected));
    assert!(widget.message().note.starts_with("Your browser didn’t let us copy."));
    assert!(widget.message().selected, "the text is shown, so that it can be selected");
    widget.does(fills("link", "https://example.com/b"));
    assert!(!widget.message().selected);
}

#[test]
fn who_empties_a_gap_gets_rid_of_what_was_proposed() {
    let mut widget = Widget::vendors();
    assert!(widget.copied().contains("- Nordpay") && widget.copied().starts_with("Hi all,"));
    for (gap, gone) in [("options", "Nordpay"), ("topic", "supplier"), ("to", "Hi all,")] {
        widget.does(fills(gap, " "));
        let field = widget.gap(gap).unwrap();
        assert!(field.open, "{gap} shows nothing: {field:?}");
        assert!(!widget.copied().contains(gone), "{gap}: {}", widget.copied());
    }
    assert!(widget.copied().starts_with("Hi,\n\n"), "{}", widget.copied());
}

#[test]
fn what_is_too_long_for_a_gap_is_said_and_kept() {
    let mut widget = Widget::vendors();
    let long = "word ".repeat(100);
    widget.does(fills("topic", &long));
    let field = widget.gap("topic").unwrap();
    assert!(field.error.contains("499") && field.error.contains("120"), "{}", field.error);
    assert!(!widget.copied().contains("word word"));
    assert_eq!(field.value, long);
}

#[test]
fn an_edited_text_stays_when_answers_change_and_our_wording_can_be_seen() {
    let mut widget = Widget::vendors();
    let effects = widget.first(MessageEvent::EditPressed(true));
    assert_eq!(effects, [Effect::Focus(Target::Edit)]);
    let (subject, text) = widget.message().edit.unwrap().fields.unwrap();
    assert_eq!(subject, widget.message().subject);
    assert!(text.contains("\n\n- Nordpay\n- Calla\n\n"), "{text}");
    assert_eq!(text, widget.copied(), "it begins with what is copied");
    assert_eq!(widget.message().edit.unwrap().bar, "");

    let mine = "Hi team,\n\n   my own  words\n\nThank you\nAlex";
    widget.first(MessageEvent::Edited(Edited::Text, mine.to_owned()));
    widget.first(MessageEvent::Edited(Edited::Subject, "Mine".to_owned()));
    widget.first(MessageEvent::EditPressed(false));
    assert_eq!(widget.copied(), mine, "to the letter");
    assert_eq!(widget.message().subject, "Mine");
    assert_eq!(widget.message().edit.unwrap().bar, "This is your own text now.");
    assert_eq!(widget.ways(), ["See our wording"]);
    let message = widget.message();
    assert!(message.letter.is_none() && message.needed.is_empty(), "it has no gaps any more");
    widget.first(MessageEvent::CopyEnded(CopyResult::Copied));
    assert_eq!(widget.message().note, "Copied.");

    widget.does(typed(Field::Topic, "another supplier"));
    widget.does(tick(Tick::Some));
    assert_eq!(widget.copied(), mine, "answers change nothing in it");
    let bar = widget.message().edit.unwrap().bar;
    assert_eq!(bar, "Your answers have changed. Your text stays as you wrote it.");
    widget.takes_way("See the new wording");
    assert!(widget.copied().contains("another supplier"), "{}", widget.copied());
    assert_eq!(widget.ways(), ["Back to my text"]);
    widget.takes_way("Back to my text");
    assert_eq!(widget.copied(), mine);

    // Who edits the new wording has two texts, and loses none of them.
    widget.takes_way("See the new wording");
    widget.edits("A second text");
    assert!(widget.copied().ends_with("A second text"));
    assert_eq!(widget.ways(), ["See our wording", "Your earlier text"]);
    widget.takes_way("Your earlier text");
    assert_eq!(widget.copied(), mine);
    widget.takes_way("Your earlier text");
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
    let change = widget.unfolded().changes.unwrap().changes[0].event.clone();
    widget.does(change);
    widget.does(Event::ChangeLeft);
    assert_eq!(widget.copied(), mine);
    // Another matter with another letter, and back.
    widget.does(purpose(Purpose::Connect));
    widget.does(Event::Answer(AnswerEvent::DetailChosen(Answer::Unknown)));
    assert!(!widget.copied().contains("My own words"));
    widget.does(purpose(Purpose::Decide));
    widget.does(tick(Tick::Undo));
    assert_eq!(widget.copied(), mine);
    widget.does(Event::StartedAgain);
    widget.does(Event::Answer(AnswerEvent::ExampleTaken(Example::Vendors)));
    assert!(!widget.copied().contains("My own words"), "who starts again has nothing left");
}

#[test]
fn who_starts_again_has_nothing_in_the_gaps_and_gets_it_back() {
    let mut widget = Widget::vendors();
    widget.all([fills("place", "#suppliers"), chooses("silence", "ask-again")]);
    widget.does(Event::Letter(LetterEvent::DaysOpened(Some(gap("due")))));
    let copied = widget.copied();
    widget.does(Event::StartedAgain);
    assert!(widget.0.answers().letters.open.is_empty());
    widget.does(Event::BroughtBack);
    assert_eq!(widget.copied(), copied);
    assert!(widget.days().is_none(), "days that were open are not open on another page");
}

#[test]
fn what_was_opened_and_not_changed_stays_ours() {
    let mut widget = Widget::vendors();
    widget.first(MessageEvent::EditPressed(true));
    widget.first(MessageEvent::EditPressed(false));
    widget.does(fills("topic", "another supplier"));
    assert!(widget.copied().contains("another supplier"));
    assert_eq!(widget.message().edit.unwrap().bar, "");
}

#[test]
fn links_have_the_text_and_long_ones_say_what_they_have() {
    let mut widget = Widget::vendors();
    let send = widget.message().send.unwrap();
    let [mail, gmail, outlook, teams] = &send.links[..] else { panic!("{:?}", send.links) };
    assert!(
        mail.href.starts_with("mailto:?subject=Your%20thoughts%20on%20our%20payment%20supplier")
    );
    assert!(mail.href.contains("&body=Hi%20all%2C%0D%0A%0D%0ACould"), "{}", mail.href);
    let subject = "Your%20thoughts%20on%20our%20payment%20supplier";
    for (web, base) in [
        (gmail, "https://mail.google.com/mail/?view=cm&fs=1&su="),
        (outlook, "https://outlook.office.com/mail/deeplink/compose?subject="),
    ] {
        assert!(web.href.starts_with(&[base, subject].concat()), "{}", web.href);
        assert!(web.href.contains("&body=Hi%20all%2C%0A%0ACould"), "{}", web.href);
    }
    assert!(teams.href.starts_with("https://teams.microsoft.com/l/chat/0/0?users=&message="));
    assert!(send.hint.starts_with("Nothing happened?"), "{}", send.hint);
    widget.edits(&"word ".repeat(500));
    let send = widget.message().send.unwrap();
    assert_eq!(send.links.len(), 3, "no chat takes it");
    assert!(send.links.iter().all(|link| !link.href.contains("body=")), "{:?}", send.links);
    assert!(send.hint.starts_with("The text is too long for a link."));
}

#[test]
fn files_have_the_message_and_the_dates() {
    let mut widget = Widget::vendors();
    let effects = widget.first(MessageEvent::SavePressed);
    let [Effect::Save { message: 0, name, text }] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!(name, "Your-thoughts-on-our-payment-supplier-by.md");
    let begins = "# Your thoughts on our payment supplier by Thursday 12:00\n\nHi all,";
    assert!(text.starts_with(begins), "{text}");

    let effects = widget.first(MessageEvent::CalendarPressed);
    let [Effect::SaveDates { name, dates, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(name, "Your-thoughts-on-our-payment-supplier-by.ics");
    let at = |month, day, hour, minute| {
        let day = Day::from_ymd(2026, month, day).unwrap();
        Instant::of(day, Minute::new(hour, minute).unwrap())
    };
    let [deadline, talk] = &dates[..] else { panic!("{dates:?}") };
    assert_eq!((deadline.start, deadline.minutes), (at(11, 26, 11, 45), 15));
    assert!(!deadline.busy);
    assert!(deadline.title.starts_with("Your thoughts") && deadline.text.starts_with("Hi all,"));
    assert_eq!((talk.start, talk.minutes, talk.busy), (at(11, 27, 10, 0), 30, true));

    assert_eq!(widget.message().note, "");
    widget.first(MessageEvent::Handed(Hand::File, true));
    let note = widget.message().note;
    assert!(note.starts_with("We’ve asked your browser to save the file."), "{note}");
    // A frame with `sandbox` may forbid it without a word to us.
    assert!(note.contains("If nothing happened, copy the text"), "{note}");
    let hint = widget.message().send.unwrap().hint;
    assert!(hint.contains("Nothing happened?") && hint.contains("Copy the text"), "{hint}");
    widget.first(MessageEvent::Handed(Hand::File, false));
    assert!(widget.message().note.starts_with("Your browser didn’t let us save"));
    widget.first(MessageEvent::Handed(Hand::Share, false));
    assert!(widget.message().note.starts_with("Your browser didn’t let us share"));
}

/// The dates of the file that goes with a message, by the day that the letter names.
fn dates(widget: &mut Widget, index: usize) -> Vec<(String, Day)> {
    match widget.does(Event::Message(index, MessageEvent::CalendarPressed)).as_slice() {
        [Effect::SaveDates { dates, .. }] => {
            dates.iter().map(|date| (date.title.clone(), date.start.civil().0)).collect()
        }
        effects => panic!("{effects:?}"),
    }
}

#[test]
fn the_calendar_has_every_date_that_the_letter_says_and_no_other() {
    let mut widget = Widget::vendors();
    let day = |iso: &str| Day::from_iso(iso).unwrap();
    let days = |widget: &mut Widget| -> Vec<Day> {
        dates(widget, 0).into_iter().map(|(_, day)| day).collect()
    };
    assert_eq!(days(&mut widget), [day("2026-11-26"), day("2026-11-27")]);
    widget.does(chooses("silence", "ask-again"));
    let asked = dates(&mut widget, 0);
    assert_eq!(asked.len(), 3, "it says when they ask again: {asked:?}");
    assert!(asked.iter().any(|(title, _)| title.starts_with("When you’ll ask again: ")));
    // A day in words is no date.
    let words = LetterEvent::WordsTyped(gap("due"), "the end of the week".into());
    widget.does(Event::Letter(words));
    assert_eq!(dates(&mut widget, 0).len(), 2);
    let words = LetterEvent::WordsTyped(gap("meet"), "early December".into());
    widget.does(Event::Letter(words));
    widget.does(chooses("silence", "nothing"));
    let ids: Vec<_> =
        widget.message().send.unwrap().actions.into_iter().map(|action| action.id).collect();
    assert_eq!(ids, ["edit", "share", "save"], "and without a date there is no file");
    assert_eq!(widget.first(MessageEvent::CalendarPressed), []);
}

#[test]
fn the_share_sheet_is_offered_where_there_is_one() {
    let mut widget = Widget::vendors();
    let ids = |send: &SendView| send.actions.iter().map(|action| action.id).collect::<Vec<_>>();
    assert_eq!(ids(&widget.message().send.unwrap()), ["edit", "share", "save", "calendar"]);
    let effects = widget.first(MessageEvent::SharePressed);
    let [Effect::Share { title, text, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(*title, widget.message().subject);
    assert!(text.starts_with("Hi all,"));
}

#[test]
fn paper_has_the_text_of_every_message_and_nothing_to_press() {
    let mut widget = Widget::vendors();
    for index in 0..widget.count() {
        widget.does(Event::MessageChosen(index));
        for (at, message) in widget.unfolded().paper.into_iter().enumerate() {
            assert_eq!(message.index, at);
            assert!(!message.title.is_empty() && !message.parts.is_empty(), "{message:?}");
            assert!(message.copy.is_empty() && message.letter.is_none(), "{}", message.title);
            let all = words(&message);
            assert!(all.ends_with(widget.copied_of(at).lines().last().unwrap()), "{all}");
        }
    }
}

/// Every way in which a quiet message could take a word along. What is for the person alone is
/// left out: it has no way out.
fn everything(widget: &mut Widget) -> String {
    let mut all = String::new();
    for (index, message) in widget.messages().into_iter().enumerate() {
        let send = message.send.as_ref();
        assert!(send.is_none_or(|send| send.links.is_empty()), "{}", message.title);
        assert!(message.calendar.is_none(), "{}", message.title);
        let ids = |send: &SendView| send.actions.iter().map(|action| action.id).collect();
        let ids: Vec<&str> = send.map_or_else(Vec::new, ids);
        assert!(ids.iter().all(|id| *id == "edit"), "{}: {ids:?}", message.title);
        for event in
            [MessageEvent::SavePressed, MessageEvent::CalendarPressed, MessageEvent::SharePressed]
        {
            assert_eq!(widget.does(Event::Message(index, event)), [], "only copying is offered");
        }
        if message.keep {
            assert!(message.send.is_none() && message.edit.is_none());
            continue;
        }
        write!(all, "{:?} {:?}", message.letter, message.edit).unwrap();
        for channel in Channel::ALL {
            widget.does(Event::ChannelChosen(channel));
            write!(all, "{}", message.source).unwrap();
            for event in [MessageEvent::CopyPressed, MessageEvent::SubjectCopyPressed] {
                let effects = widget.does(Event::Message(index, event));
                write!(all, "{effects:?} {:?}", widget.unfolded().paper[index].parts).unwrap();
            }
        }
    }
    all
}

/// A talk about something hard.
fn talk() -> Widget {
    Widget::of([purpose(Purpose::Hard), detail(Detail::HardBring)])
}

#[test]
fn a_hard_talk_can_be_filled_in_and_edited_and_only_copied() {
    let mut widget = talk();
    widget.does(fills("quiet-to", "Sam"));
    assert!(widget.copied().contains("Hi Sam,"), "{}", widget.copied());
    widget.does(chooses("quiet-reason", "together"));
    assert!(widget.copied().contains("Could we talk about how we work together"));
    assert!(!widget.message().subject.contains("together"), "no subject says what it is about");
    let mine = "Hi Sam,\n\nCould we talk?";
    widget.edits(mine);
    assert!(widget.copied().ends_with(mine), "{}", widget.copied());
    everything(&mut widget);
    widget.does(Event::ChannelChosen(Channel::Plain));
    // The word stays beside its letter, and no other letter has it.
    widget.does(purpose(Purpose::Share));
    widget.does(detail(Detail::ShareRound));
    assert!(!widget.copied().contains("Sam"));
    widget.does(purpose(Purpose::Hard));
    widget.does(detail(Detail::HardBring));
    assert!(widget.copied().ends_with(mine));
}

#[test]
fn what_is_typed_into_letters_about_a_person_and_into_others_never_meets() {
    let mut widget = talk();
    for gap in GapId::all() {
        widget.does(Event::Letter(LetterEvent::Typed(gap, "quokkaberry".to_owned())));
        widget.does(Event::Letter(LetterEvent::WordsTyped(gap, "quokkaberry".to_owned())));
        widget.does(Event::Letter(LetterEvent::Added(gap)));
    }
    let typed = |widget: &Widget| {
        let letters = &widget.0.answers().letters;
        let is_in = |inputs: &meeting_or_async::letter::Inputs| {
            GapId::all()
                .any(|gap| matches!(inputs.get(gap), Some(Input::Text(_) | Input::Moment(_))))
        };
        (is_in(&letters.open), is_in(&letters.quiet))
    };
    assert_eq!(typed(&widget), (false, true));
    assert!(everything(&mut widget).contains("quokkaberry"), "it was typed into this letter");
    for events in [
        vec![purpose(Purpose::Share), detail(Detail::ShareRound)],
        vec![purpose(Purpose::Decide), detail(Detail::DecideAgree)],
        vec![purpose(Purpose::OnePerson), detail(Detail::OneUpdates)],
        vec![path(Path::Invited), purpose(Purpose::Share), detail(Detail::RoleListen)],
        vec![path(Path::Recurring), detail(Detail::MissNothing), owner(Owner::Me)],
    ] {
        let mut other = widget.clone();
        other.all(events);
        let messages = other.messages();
        assert!(!format!("{messages:?}").contains("quokkaberry"), "{messages:?}");
    }
    let mut away = widget.clone();
    away.does(path(Path::Away));
    assert!(!format!("{:?} {:?}", away.unfolded(), away.messages()).contains("quokkaberry"));
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
    assert_eq!(widget.copied(), canary);
    assert_eq!(widget.message().subject, canary);
    widget.does(tick(Tick::Personal));
    assert!(!everything(&mut widget).contains(canary));
    widget.does(unticks(Tick::Personal));
    widget.does(Event::ChannelChosen(Channel::Plain));
    assert_eq!(widget.copied(), canary);
    assert_eq!(widget.message().subject, canary);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..Default::default() })]

    #[test]
    fn where_we_are_quiet_no_typed_word_reaches_any_output(
        (path_of, purpose_of, pick) in
            (select(Path::ALL[..3].to_vec()), select(Purpose::ALL.to_vec()), any::<Index>()),
        fields in prop::collection::vec(select(Field::ALL.to_vec()), 0..8),
        gaps in prop::collection::vec(select(GapId::all().collect::<Vec<_>>()), 0..8),
    ) {
        let mut widget = Widget::vendors();
        widget.edits("quokkaberry");
        for gap in gaps {
            widget.does(Event::Letter(LetterEvent::Typed(gap, "quokkaberry".to_owned())));
            widget.does(Event::Letter(LetterEvent::WordsTyped(gap, "quokkaberry".to_owned())));
        }
        widget.answers_all(path_of, purpose_of, pick);
        widget.does(tick(Tick::Personal));
        for field in fields {
            widget.does(typed(field, "quokkaberry"));
        }
        prop_assert!(widget.message().send.is_none_or(|send| send.links.is_empty()));
        prop_assert!(!everything(&mut widget).contains("quokkaberry"));
    }

    #[test]
    fn what_is_copied_is_what_is_shown(
        (path_of, purpose_of, pick) in
            (select(Path::ALL.to_vec()), select(Purpose::ALL.to_vec()), any::<Index>()),
        gaps in prop::collection::vec((select(GapId::all().collect::<Vec<_>>()), "[a-zA-Z@*.:é ]{0,20}", 0_u8..15), 0..12),
    ) {
        let mut widget = Widget::new();
        widget.answers_all(path_of, purpose_of, pick);
        for (gap, text, option) in gaps {
            widget.does(Event::Letter(if gap.options().is_empty() {
                LetterEvent::Typed(gap, text)
            } else {
                LetterEvent::Chosen(gap, option)
            }));
        }
        for (index, message) in widget.messages().into_iter().enumerate() {
            let Some(letter) = message.letter else { continue };
            let copied = widget.copied_of(index);
            let paragraph = |spans: &[SpanView]| -> Option<String> {
                let mut out = String::new();
                for span in spans {
                    match span {
                        SpanView::Words(text, _)
                        | SpanView::Mirror(text, false)
                        | SpanView::Moment { text, open: false, .. } => out.push_str(text),
                        // A line with what is open in it is copied in another wording, and what
                        // was typed is tidied when it is sent.
                        SpanView::Mirror(_, true)
                        | SpanView::Moment { .. }
                        | SpanView::Gap(_) => return None,
                        SpanView::Choice(_) | SpanView::AddChoice(..) | SpanView::Add(..) => {}
                    }
                }
                Some(out.trim().to_owned())
            };
            for (_, block) in &letter.blocks {
                // A line that leads to a list goes with it while the list is open.
                if let BlockView::Paragraph(spans, _) = block
                    && let Some(shown) = paragraph(spans).filter(|shown| !shown.ends_with(':'))
                {
                    prop_assert!(copied.contains(&shown), "{:?} is not in {}", shown, copied);
                }
            }
        }
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
                3 => drop(widget.does(fills("topic", &word))),
                4 => drop(widget.does(Event::Message(index, MessageEvent::EditPressed(false)))),
                _ => drop(widget.does(Event::Message(index, MessageEvent::CopyPressed))),
            }
        }
        widget.does(Event::ChannelChosen(Channel::Plain));
        for (index, text) in last.iter().enumerate() {
            let Some(text) = text else { continue };
            let copied = widget.copied_of(index);
            prop_assert!(copied.ends_with(text), "{} {}", text, copied);
        }
    }
}

/// A proposal with this in a gap.
fn proposal_with(gap: &str, typed: &str) -> String {
    let mut widget = Widget::of([purpose(Purpose::Decide), detail(Detail::DecideAgree)]);
    let gap = GapId::from_id(gap).unwrap();
    widget.does(Event::Letter(LetterEvent::Added(gap)));
    widget.does(Event::Letter(LetterEvent::Typed(gap, typed.to_owned())));
    words(&widget.message())
}

#[test]
fn who_is_named_with_a_title_is_not_greeted_as_a_friend() {
    let cases = [
        ("Ms Neumann", "Dear Ms Neumann,"),
        ("Dr. Ali", "Dear Dr. Ali,"),
        ("Frau Weber", "Dear Frau Weber,"),
        ("Drew", "Hi Drew,"),
        ("Ana", "Hi Ana,"),
        ("Sir", "Hi Sir,"),
    ];
    for (name, greeting) in cases {
        let letter = proposal_with("to", name);
        assert!(letter.contains(greeting), "{name}: {letter}");
    }
}

#[test]
fn where_it_is_can_be_said_in_words() {
    let cases = [
        ("Staff > Policies > Phones draft v2", "Staff > Policies > Phones draft v2"),
        ("one page, attached", "one page, attached"),
        ("page two of https://docs.example.com/a", "page two of https://docs.example.com/a"),
        ("https://docs.example.com/a/\n b", "https://docs.example.com/a/b"),
    ];
    for (typed, written) in cases {
        let letter = proposal_with("link", typed);
        assert!(letter.contains(&format!("The details are here: {written}")), "{typed}: {letter}");
    }
}
