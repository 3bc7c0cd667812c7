//! What holds for every draft, whatever was answered.

use std::collections::BTreeSet;

use meeting_or_async::advice::advise;
use meeting_or_async::draft::{
    Ask, Block, Kind, Message, Origin, Piece, Use, asks, reading::measure, stem,
};
use meeting_or_async::meeting::purpose::DetailQuestion;
use meeting_or_async::meeting::ticks::TickSet;
use meeting_or_async::meeting::time::Day;
use meeting_or_async::meeting::{Answer, Detail, Purpose, Tick};
use meeting_or_async::questions::{Answers, Decides, Field, Inviter, Mention};
use meeting_or_async::text::{Phrase, Text, format::PlainEnglish};
use proptest::prelude::*;

use crate::cases;
use crate::scenario::{
    BOSS, DECIDER, DEPUTY, KEPT, NOTES, PAGE_ONLY, RESULT, TOPIC, canaries, scenarios,
};

pub fn say(phrase: &Phrase) -> String {
    Text::english(&PlainEnglish).say(phrase)
}

/// The text of a message without its subject.
pub fn body_of(message: &Message) -> String {
    message.sheet(&Text::english(&PlainEnglish)).plain()
}

/// Everything of a message as one text.
pub fn all_of(message: &Message) -> String {
    let text = Text::english(&PlainEnglish);
    let written = message.sheet(&text);
    let body = written.plain();
    [say(&message.title), written.subject.unwrap_or_default(), body].join("\n")
}

/// What the person who writes is told before they send it.
pub fn note_of(message: &Message) -> String {
    message.note.map(|note| Text::english(&PlainEnglish).get(note)).unwrap_or_default()
}

pub fn pieces(message: &Message) -> impl Iterator<Item = &Piece> {
    message.blocks.iter().flat_map(Block::pieces)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn nothing_to_be_sent_has_an_open_place(scenario in scenarios()) {
        for message in scenario.draft().messages {
            let written = all_of(&message);
            for mark in ['[', ']', '{', '}', '<', '>', '_', '\u{1}', '\u{2}', '\u{3}'] {
                prop_assert!(!written.contains(mark), "{mark:?} in {written}");
            }
            for mark in ["TBD", "TODO", "XXX", "N/A", "  ", " .", " ,", "..", ": ."] {
                prop_assert!(!written.contains(mark), "{mark:?} in {written}");
            }
            let open = written.contains('…');
            prop_assert!(!open || message.use_ == Use::Fill, "{written}");
            let note = note_of(&message);
            prop_assert_eq!(message.use_ == Use::Fill, note.contains("ill it in") || note.contains("to fill"), "{}", note);
            prop_assert_eq!(message.use_ == Use::Keep, note.contains("not to be sent"), "{}", note);
        }
    }

    #[test]
    fn no_message_and_no_block_is_empty(scenario in scenarios()) {
        let draft = scenario.draft();
        prop_assert!(!draft.messages.is_empty() && !draft.plan.is_empty());
        for message in draft.messages {
            prop_assert!(!message.blocks.is_empty());
            for block in &message.blocks {
                prop_assert!(!block.pieces().is_empty());
            }
            for piece in pieces(&message) {
                prop_assert!(!say(piece.phrase()).trim().is_empty());
            }
            let headings = message.blocks.windows(2).any(|pair| {
                matches!(pair, [Block::Heading(_), Block::Heading(_)])
            });
            let last = matches!(message.blocks.last(), Some(Block::Heading(_)));
            prop_assert!(!headings && !last, "{}", all_of(&message));
        }
    }

    #[test]
    fn what_is_asked_for_is_used_and_nothing_else(scenario in scenarios()) {
        let draft = scenario.draft();
        let written: Vec<String> = draft.messages.iter().map(all_of).collect();
        let written = written.join("\n");
        let asked = scenario.asks();
        let other = scenario.answers.decides == Decides::Other;
        for (ask, field, marks) in [
            (Ask::Topic, Field::Topic, vec![TOPIC]),
            (Ask::Decides, Field::Decider, vec![DECIDER]),
            (Ask::Decides, Field::Deputy, vec![DEPUTY]),
            (Ask::Result, Field::Result, vec![RESULT]),
            (Ask::Who, Field::Who, vec!["qwhoq", "qwhyq"]),
            (Ask::Notes, Field::Notes, vec![NOTES]),
            (Ask::Options, Field::Options, scenario.answers.typed(Field::Options).lines().collect()),
        ] {
            // One field for the place, whatever is there.
            let place = ask == Ask::Result && asked.contains(&Ask::Place);
            let used = (asked.contains(&ask) || place)
                && scenario.typed(field)
                && (ask != Ask::Decides || other)
                && (field != Field::Deputy || scenario.typed(Field::Decider));
            for mark in marks {
                prop_assert_eq!(written.contains(mark), used, "{:?} in\n{}", ask, written);
            }
        }
        let meeting = scenario.meeting();
        if asked.contains(&Ask::Topic) {
            prop_assert!(stem(&meeting).is_some());
        }
    }

    #[test]
    fn where_a_day_is_asked_for_the_draft_has_one(scenario in scenarios()) {
        if scenario.asks().contains(&Ask::AnswerBy) {
            let draft = scenario.draft();
            prop_assert!(draft.deadline.is_some(), "{}", all_of(&draft.messages[0]));
        }
    }

    #[test]
    fn in_quiet_mode_no_typed_word_leaves(scenario in scenarios()) {
        if !scenario.is_quiet() {
            return Ok(());
        }
        let draft = scenario.draft();
        let notice = scenario.detail() == Some(Detail::HardKnown);
        let mut leaving: Vec<String> = draft.plan.iter()
            .flat_map(|step| [say(&step.when), say(&step.what)])
            .chain(draft.assumed.iter().map(say))
            .collect();
        for message in &draft.messages {
            if message.use_ == Use::Keep {
                prop_assert!(message.subject.is_none());
            } else {
                leaving.push(all_of(message));
            }
        }
        for mark in canaries().into_iter().filter(|mark| !(notice && *mark == TOPIC)) {
            prop_assert!(!leaving.iter().any(|text| text.contains(mark)), "{mark} in {leaving:?}");
        }
        for text in &leaving {
            for word in ["decide", "decision", "Shaped by", "record"] {
                prop_assert!(!text.contains(word), "{word} in {text}");
            }
        }
    }

    #[test]
    fn a_deadline_is_a_day_and_not_what_was_typed(scenario in scenarios()) {
        for message in &scenario.draft().messages {
            let subject = message.subject.as_ref().map(say).unwrap_or_default();
            prop_assert!(!subject.contains(&format!("by {TOPIC}")), "{subject}");
        }
    }

    #[test]
    fn help_writes_to_nobody(scenario in scenarios()) {
        if scenario.detail() == Some(Detail::HardUnsafe) {
            let draft = scenario.draft();
            prop_assert!(draft.messages.iter().all(|message| message.use_ == Use::Keep));
            prop_assert_eq!(draft.form, None);
        }
    }

    #[test]
    fn every_piece_carries_its_origin(scenario in scenarios()) {
        let draft = scenario.draft();
        for piece in draft.messages.iter().flat_map(pieces) {
            let sentence = say(piece.phrase());
            if canaries().iter().any(|mark| sentence.contains(mark)) {
                prop_assert!(piece.origin() >= Origin::Said, "{sentence}");
            }
            if piece.origin() == Origin::Assumed {
                prop_assert!(!draft.assumed.is_empty(), "nothing shown for: {sentence}");
            }
        }
    }

    #[test]
    fn what_the_organisation_says_is_shown_as_assumed(scenario in scenarios()) {
        let draft = scenario.draft();
        let assumed: Vec<String> = draft.assumed.iter().map(say).collect();
        for mark in [KEPT, BOSS] {
            for piece in draft.messages.iter().flat_map(pieces) {
                if say(piece.phrase()).contains(mark) {
                    prop_assert_eq!(piece.origin(), Origin::Assumed);
                    prop_assert!(assumed.iter().any(|one| one.contains(mark)), "{assumed:?}");
                }
            }
        }
    }

    #[test]
    fn no_rate_and_no_word_for_the_page_enters_a_draft(scenario in scenarios()) {
        let draft = scenario.draft();
        let written: Vec<String> = draft.messages.iter().map(all_of)
            .chain(draft.plan.iter().map(|step| say(&step.what)))
            .chain(draft.assumed.iter().map(say))
            .collect();
        for mark in PAGE_ONLY {
            prop_assert!(!written.iter().any(|text| text.contains(mark)), "{mark}: {written:?}");
        }
    }

    #[test]
    fn the_days_of_a_plan_are_in_order_and_worked(scenario in scenarios()) {
        let days: Vec<_> = scenario.draft().plan.iter().filter_map(|step| step.day).collect();
        prop_assert!(days.is_sorted(), "{days:?}");
        for day in days {
            prop_assert!(day >= scenario.now.day);
            prop_assert!(!scenario.policy.days_off.weekend.contains(&day.weekday()), "{day:?}");
        }
    }

    #[test]
    fn typed_words_go_in_word_for_word(
        words in r"[^\p{C}\p{Z}.][^\p{C}\p{Z}]{0,30}( [^\p{C}\p{Z}]{1,9}){0,3}x",
        mut scenario in scenarios(),
    ) {
        scenario.answers.set_typed(Field::Topic, words.clone());
        if scenario.asks().contains(&Ask::Topic) {
            let written: Vec<_> = scenario.draft().messages.iter().map(all_of).collect();
            prop_assert!(written.iter().any(|text| text.contains(&words)), "{words}");
        }
    }
}

#[test]
fn answers_to_an_invitation_are_short() {
    for purpose in [Some(Purpose::Share), None] {
        for detail in DetailQuestion::Role.choices().map(Some).chain([None]) {
            for inviter in Inviter::ALL {
                for tick in [None, Some(Tick::Urgent), Some(Tick::New)] {
                    let mut answers = cases::invitee(purpose, detail, tick);
                    answers.inviter = inviter;
                    let draft = cases::draft_of(&answers);
                    let [message] = &draft.messages[..] else { panic!("{detail:?}") };
                    let length = measure(&message.sheet(&Text::english(&PlainEnglish)).plain());
                    assert!(length.words <= 60, "{detail:?} {inviter:?}: {length:?}");
                }
            }
        }
    }
}

#[test]
fn an_invitee_is_asked_for_a_day_only_where_the_answer_names_one() {
    let day = Day::from_ymd(2026, 12, 3);
    let mut asked = BTreeSet::new();
    for purpose in [Some(Purpose::Share), None] {
        for detail in DetailQuestion::Role.choices().map(Some).chain([None]) {
            for tick in [None, Some(Tick::Tried), Some(Tick::New), Some(Tick::Unclear)] {
                let mut answers = cases::invitee(purpose, detail, tick);
                answers.answer_by = day;
                let meeting = answers.meeting();
                let asks = asks(&meeting, &answers.words().0, &advise(&meeting).unwrap());
                let asks = asks.contains(&Ask::AnswerBy);
                let said = all_of(&cases::draft_of(&answers).messages[0]);
                let named = said.contains("Thursday 3 December");
                assert_eq!(asks, named, "{purpose:?} {detail:?} {tick:?}: {said}");
                asked.insert(asks);
            }
        }
    }
    assert_eq!(asked.len(), 2, "some ask and some do not");
}

#[test]
fn every_opening_with_a_deadline_has_a_reminder_and_a_closing() {
    for case in cases::all() {
        let draft = cases::draft_of(&case.answers);
        let has = |kind| draft.messages.iter().any(|message| message.kind == kind);
        let text = all_of(&draft.messages[0]);
        let asks = text.contains("Please") && text.contains(" by ") && text.contains("12:00");
        let regular = has(Kind::Prompt) || text.contains("regular meeting");
        if asks && has(Kind::Opening) {
            assert!(has(Kind::Closing) || text.contains("Could we"), "{}", case.name);
            let alone = text.contains("I will decide it and tell you");
            assert!(has(Kind::Reminder) || regular || alone, "{}", case.name);
        }
    }
}

#[test]
fn stems_begin_the_sentences_that_they_promise() {
    for case in cases::all() {
        let meeting = case.answers.meeting();
        let Some(stem) = stem(&meeting) else { continue };
        let stem = say(&stem.into());
        let draft = cases::draft_of(&case.answers);
        let topic = case.answers.typed(Field::Topic);
        if !topic.is_empty() {
            let promised = format!("{stem} {topic}");
            assert!(draft.messages.iter().any(|m| all_of(m).contains(&promised)), "{promised}");
        }
    }
}

#[test]
fn silence_is_a_yes_only_where_it_can_be_taken_back() {
    let mut meant = 0;
    for purpose in Purpose::ALL {
        for detail in DetailQuestion::Of(purpose).choices() {
            // The last two let a matter be written although it is hard to undo or complicated.
            for ticks in
                TickSet::of(&[Tick::Undo, Tick::Complex, Tick::Zones, Tick::Some]).subsets()
            {
                let mut answers = Answers::default();
                answers.purpose = Answer::Given(purpose);
                answers.set_detail(Answer::Given(detail));
                answers.set_none(true);
                for tick in ticks.iter() {
                    answers.set_tick(tick, true);
                }
                let is = answers.meeting().ticks;
                let never = is.has(Tick::Undo) || is.has(Tick::Complex) || purpose == Purpose::Hard;
                for message in cases::draft_of(&answers).messages {
                    let says = all_of(&message).contains("No answer by then means");
                    assert!(!(says && never), "{detail:?} {ticks:?}: {}", all_of(&message));
                    meant += usize::from(says);
                }
            }
        }
    }
    assert!(meant > 0, "silence means yes somewhere");
}

#[test]
fn who_is_in_a_talk_and_what_it_is_about_is_the_same_from_both_sides() {
    for mention in Mention::ALL {
        for detail in [Detail::HardBring, Detail::HardBetween, Detail::HardOthers] {
            let case = cases::meeting("a talk", Purpose::Hard, detail);
            let case = case.change(|answers| answers.mention = mention);
            let draft = cases::draft_of(&case.answers);
            let text = all_of(&draft.messages[0]);
            let two = text.contains("only the two of us");
            assert!(!(two && text.contains("bring someone")), "{text}");
            let others = detail == Detail::HardOthers;
            assert!(!(others && text.contains("how we work together")), "{text}");
            let listens = text.contains("I want to hear");
            assert!(!(listens && detail == Detail::HardBring), "whoever brings it says so: {text}");
        }
    }
}
