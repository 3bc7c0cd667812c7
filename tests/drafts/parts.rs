//! Which parts each form has, and what becomes of what cannot wait.

use meeting_or_async::draft::{Draft, Kind};
use meeting_or_async::meeting::purpose::DetailQuestion;
use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::meeting::{Detail, Door, Often, Purpose, Tick};
use meeting_or_async::policy::Policy;
use meeting_or_async::questions::{Decides, Field, Inviter};

use crate::cases::{Case, draft_at, draft_of, invitee};
use crate::rules::{all_of, body_of, say};

fn written(purpose: Purpose, detail: Detail) -> Case {
    Case::new("", Door::Meeting, Some(purpose)).detail(detail)
}

fn kinds(draft: &Draft) -> Vec<Kind> {
    draft.messages.iter().map(|message| message.kind).collect()
}

/// The table of section 6 of the flow, form by form: what the opening says, and which messages
/// come with it.
#[test]
#[allow(clippy::too_many_lines, reason = "a table")]
fn every_form_has_its_parts() {
    use Detail as D;
    use Kind::{Closing, Opening, Outline, Prompt, Record, Reminder};
    use Purpose as P;
    const BY: &str = "by Thursday 26 November, 12:00";
    const RESULT: &str = "I will write the result in this thread.";
    const DECISION: &str = "I will write the decision in this thread";
    let poll = || written(P::Decide, D::DecideAgree).typed(Field::Options, "Tuesday\nFriday");
    let maria = || {
        let case = written(P::Decide, D::DecideEasy).decides(Decides::Other);
        case.typed(Field::Decider, "Maria").typed(Field::Deputy, "Jo")
    };
    for (form, case, says, messages) in [
        (
            "announcement",
            written(P::Share, D::ShareListen),
            vec!["You do not need to answer.", "If you would like to talk about it"],
            vec![Opening, Outline],
        ),
        (
            "status-thread",
            written(P::Share, D::ShareRound).facts(9, 30, Often::Weekly),
            vec![
                "by Tuesday, 12:00",
                "Nothing to report?",
                "a talk of 15 minutes",
                "On Tuesday 22 December",
            ],
            vec![Opening, Prompt, Closing],
        ),
        (
            "status-thread",
            written(P::Share, D::ShareRound),
            vec![BY, "Nothing to report?", "a talk of 15 minutes"],
            vec![Opening, Reminder, Closing],
        ),
        (
            "proposal",
            written(P::Decide, D::DecideAgree),
            vec![BY, "means yes to the proposal.", "I decide", "a talk of 30 minutes", DECISION],
            vec![Opening, Outline, Reminder, Closing, Record],
        ),
        (
            "proposal",
            written(P::Decide, D::DecideAgree).ticks(&[Tick::Undo, Tick::Zones, Tick::Some]),
            vec!["It is hard to undo.", "If it concerns you: no answer is not a yes"],
            vec![Opening, Outline, Reminder, Closing, Record],
        ),
        (
            "poll",
            poll(),
            vec![
                BY,
                "No answer is fine: then I will use the votes that I have.",
                "I decide",
                RESULT,
            ],
            vec![Opening, Reminder, Closing, Record],
        ),
        (
            "delegation",
            maria(),
            vec![
                BY,
                "Maria, please choose for all of us, and write here by",
                "Jo will decide it by Friday 27 November.",
            ],
            vec![Opening, Reminder, Closing, Record],
        ),
        (
            "written-brainstorm",
            written(P::Ideas, D::IdeasClear),
            vec![
                "By Thursday 26 November, 12:00",
                "By Tuesday 1 December, 12:00",
                "No idea this time?",
                "I decide",
                "a talk of 30 minutes",
                RESULT,
            ],
            vec![Opening, Reminder, Prompt, Closing, Record],
        ),
        (
            "document-review",
            written(P::Comment, D::CommentReady),
            vec![
                BY,
                "No comments? That is fine too.",
                "I decide what changes",
                "a talk of 15 minutes",
                "I share it in this thread.",
            ],
            vec![Opening, Reminder, Closing],
        ),
        (
            "document-review",
            written(P::LookBack, D::BackFacts).ticks(&[Tick::Zones]),
            vec![
                BY,
                "Nothing to add?",
                "I ask about it here once more",
                "I collect in this thread what we learn from it.",
            ],
            vec![Opening, Reminder, Closing],
        ),
        (
            "recorded-message",
            written(P::Teach, D::TeachQuestions).ticks(&[Tick::Zones]),
            vec!["write your questions in this thread by", "No questions? That is fine too."],
            vec![Opening, Outline, Reminder, Closing],
        ),
        (
            "how-to-page",
            written(P::Teach, D::TeachSame),
            vec!["I look after it.", "If you would like to do it together once"],
            vec![Opening, Outline],
        ),
        (
            "questions-thread",
            written(P::Problem, D::ProblemDescribe),
            vec![BY, "If you have no idea this time", "a talk of 30 minutes", RESULT],
            vec![Opening, Outline, Reminder, Closing],
        ),
        (
            "check-in-note",
            written(P::OnePerson, D::OneUpdates).typed(Field::Topic, "the two orders"),
            vec!["you do not need to answer", "If you would like to talk"],
            vec![Opening],
        ),
    ] {
        let draft = draft_of(&case.answers);
        assert_eq!(draft.form.unwrap().id(), form);
        let opening = body_of(&draft.messages[0]);
        for sentence in says {
            assert!(opening.contains(sentence), "{form}: {sentence}\n{opening}");
        }
        assert_eq!(kinds(&draft), messages, "{form}");
    }
}

#[test]
fn a_record_of_a_decision_has_every_part() {
    let draft = draft_of(&written(Purpose::Decide, Detail::DecideAgree).answers);
    let record = draft.messages.iter().find(|message| message.kind == Kind::Record).unwrap();
    let lines = body_of(record);
    for part in [
        "in two lines",
        "How it was before",
        "Limits",
        "What we assumed",
        "The options",
        "The decision",
        "Decided by me on Friday 27 November.",
        "Shaped by",
        "What follows from it",
        "We look at it again on",
    ] {
        assert!(lines.contains(part), "{part} in\n{lines}");
    }
}

/// Whoever decides something with others can keep a record of it.
#[test]
fn whatever_is_decided_comes_with_a_record() {
    for purpose in [Purpose::Decide, Purpose::Plan, Purpose::Ideas] {
        for detail in DetailQuestion::Of(purpose).choices() {
            for tick in [None, Some(Tick::Undo), Some(Tick::Zones), Some(Tick::Complex)] {
                let case = written(purpose, detail).ticks(&tick.into_iter().collect::<Vec<_>>());
                let draft = draft_of(&case.answers);
                assert!(kinds(&draft).contains(&Kind::Record), "{detail:?} {tick:?}");
            }
        }
    }
}

#[test]
fn a_deputy_is_named_only_where_someone_else_decides() {
    let case = || {
        written(Purpose::Decide, Detail::DecideAgree)
            .ticks(&[Tick::Undo])
            .typed(Field::Decider, "Maria")
            .typed(Field::Deputy, "Jo")
    };
    let all = |case: Case| -> String {
        let draft = draft_of(&case.answers);
        let plan = draft.plan.iter().flat_map(|step| [say(&step.when), say(&step.what)]);
        plan.chain(draft.messages.iter().map(all_of)).collect::<Vec<_>>().join("\n")
    };
    let named = all(case().decides(Decides::Other));
    assert!(named.contains("If Maria is away, Jo decides."), "{named}");
    assert!(named.contains("If Maria is away\nJo decides."), "it is no step of the plan: {named}");
    for decides in [Decides::Open, Decides::Me, Decides::All] {
        assert!(!all(case().decides(decides)).contains("Jo"), "{decides:?}");
    }
    let nameless = case().decides(Decides::Other).typed(Field::Decider, "");
    assert!(!all(nameless).contains("Jo"));
}

/// What cannot wait until tomorrow and is written all the same is answered today.
#[test]
fn what_cannot_wait_is_answered_in_two_hours_or_the_next_morning() {
    let chosen = Day::from_ymd(2026, 11, 25);
    for (day, hour, minute, by, expected) in [
        (23, 10, 0, None, "Monday 23 November, 12:00"),
        (23, 10, 1, None, "Monday 23 November, 12:15"),
        (23, 7, 0, None, "Monday 23 November, 11:00"),
        (23, 16, 30, None, "Monday 23 November, 18:00"),
        (23, 17, 0, None, "Monday 23 November, 18:00"),
        (23, 17, 1, None, "Tuesday 24 November, 10:00"),
        (23, 23, 59, None, "Tuesday 24 November, 10:00"),
        (27, 22, 0, None, "Monday 30 November, 10:00"),
        (28, 11, 0, None, "Monday 30 November, 10:00"),
        (23, 10, 0, chosen, "Wednesday 25 November, 12:00"),
    ] {
        let mut case = written(Purpose::Decide, Detail::DecideEasy).ticks(&[Tick::Urgent]);
        case.answers.answer_by = by;
        let now = Now {
            day: Day::from_ymd(2026, 11, day).unwrap(),
            minute: Minute::new(hour, minute).unwrap(),
        };
        let draft = draft_at(&case.answers, now, &Policy::default());
        let opening = body_of(&draft.messages[0]);
        let promised = format!("I will decide it and tell you by {expected}.");
        assert!(opening.contains(&promised), "{day} {hour}:{minute}: {promised} in\n{opening}");
        let assumed = draft.assumed.iter().any(|each| say(each) == format!("choice by {expected}"));
        assert_eq!(assumed, by.is_none(), "{day} {hour}:{minute}");
    }
    let page = written(Purpose::Teach, Detail::TeachSame).ticks(&[Tick::Urgent]);
    let days: Vec<_> = draft_of(&page.answers).plan.iter().filter_map(|step| step.day).collect();
    let today = Day::from_ymd(2026, 11, 23).unwrap();
    assert_eq!(days, [today, today], "a page that cannot wait is written today");
}

#[test]
fn the_answer_to_an_invitation_depends_on_who_invited() {
    for purpose in [Some(Purpose::Share), Some(Purpose::Decide), None] {
        for detail in DetailQuestion::Role.choices().map(Some).chain([None]) {
            for tick in [None, Some(Tick::Urgent), Some(Tick::New), Some(Tick::Unclear)] {
                let answer = |inviter: Inviter| {
                    let mut answers = invitee(purpose, detail, tick);
                    answers.inviter = inviter;
                    body_of(&draft_of(&answers).messages[0])
                };
                let [colleague, manager, outside] = Inviter::ALL.map(answer);
                let which = format!("{purpose:?} {detail:?} {tick:?}");
                assert!(colleague != manager && manager != outside, "{which}: {manager}");
                assert!(colleague != outside, "{which}: {outside}");
                for text in [colleague, manager, outside] {
                    assert!(text.contains("Thank you for the invitation."), "{which}: {text}");
                    for hard in ["no time", "do not want", "why do", "refuse", "too many"] {
                        assert!(!text.to_lowercase().contains(hard), "{which}: {text}");
                    }
                }
            }
        }
    }
}
