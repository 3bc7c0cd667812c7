//! What the person needs who gets a message: what to do, by when, and what no answer means.

use meeting_or_async::draft::{Draft, Kind, Message, Use};
use meeting_or_async::meeting::purpose::DetailQuestion;
use meeting_or_async::meeting::time::Day;
use meeting_or_async::meeting::{Detail, Door, Often, Purpose, Tick};
use meeting_or_async::questions::{Answers, Decides, Field, Length, Owner};
use meeting_or_async::text::{Text, format::PlainEnglish};

use crate::cases::{self, Case, draft_of, meeting};
use crate::rules::{all_of, body_of, say};

fn find(draft: &Draft, kind: Kind) -> &Message {
    draft.messages.iter().find(|message| message.kind == kind).expect("a message of this kind")
}

fn subject(message: &Message) -> String {
    message.sheet(&Text::english(&PlainEnglish)).subject.expect("a subject")
}

fn away(say: impl FnOnce(&mut Answers)) -> Draft {
    crate::away::draft_of(
        &Case::new("", Door::Meeting, None)
            .change(|answers| {
                answers.away = true;
                say(answers);
            })
            .answers,
    )
}

#[test]
fn an_invitation_stands_in_a_calendar_and_speaks_of_no_thread() {
    for case in cases::all() {
        for message in draft_of(&case.answers).messages {
            // A call that begins now is named where people write already.
            let now = all_of(&message).contains("put the link here");
            if message.kind == Kind::Invitation && !now {
                assert!(!all_of(&message).contains("in this thread"), "{}", case.name);
            }
        }
    }
}

#[test]
fn a_text_is_below_also_where_there_is_no_message_but_a_chat() {
    for case in cases::all() {
        for message in draft_of(&case.answers).messages {
            assert!(!all_of(&message).contains("below this message"), "{}", case.name);
        }
    }
}

#[test]
fn whoever_is_asked_to_try_something_knows_by_when_to_answer() {
    for detail in
        [Detail::MissNothing, Detail::MissInformation, Detail::MissDecisions, Detail::MissEachOther]
    {
        for often in [Often::Daily, Often::Weekly, Often::Monthly] {
            let case = Case::new("", Door::Series, Some(Purpose::Share))
                .detail(detail)
                .facts(6, 30, often)
                .typed(Field::Result, "Team channel")
                .change(|answers| answers.owner = Owner::Other);
            let body = body_of(&draft_of(&case.answers).messages[0]);
            let by = "Could you tell me by Thursday 26 November what you think? If I do not \
                      hear from you, nothing changes.";
            assert!(body.contains(by), "{detail:?}, {often:?}: {body}");
            assert!(!body.contains("You find the thread here"), "there is none yet: {body}");
        }
    }
}

#[test]
fn whoever_decides_is_found_before_there_is_a_decision() {
    let easy = || meeting("", Purpose::Decide, Detail::DecideEasy);
    for decides in [Decides::All, Decides::Other] {
        let draft = draft_of(&easy().decides(decides).answers);
        let opening = find(&draft, Kind::Opening);
        assert_eq!(subject(opening), "One person decides by Friday 27 November");
        let body = body_of(opening);
        assert!(body.contains("Who would like to decide it?"), "{body}");
        assert!(body.contains("by Thursday 26 November, 12:00"), "{body}");
        assert!(
            body.contains("Whoever decides writes here by Friday 27 November, 12:00"),
            "{body}"
        );
        let steps: Vec<String> = draft.plan.iter().map(|step| say(&step.when)).collect();
        assert_eq!(steps, ["Today", "Thu 26 Nov, 12:00", "Fri 27 Nov, 12:00"]);
        let record = body_of(find(&draft, Kind::Record));
        assert!(record.contains("Decided on Friday 27 November by: …"), "{record}");
    }
    let maria = easy().decides(Decides::Other).typed(Field::Decider, "Maria");
    let otherwise =
        "If Maria cannot, or we hear nothing by then, I will decide it by Friday 27 November.";
    let draft = draft_of(&maria.answers);
    assert!(body_of(&draft.messages[0]).contains(otherwise));
    assert!(draft.assumed.iter().any(|each| say(each) == "you decide if Maria cannot"));
    let draft = draft_of(&maria.typed(Field::Deputy, "Jo").answers);
    let body = body_of(&draft.messages[0]);
    let jo =
        "If Maria cannot, or we hear nothing by then, Jo will decide it by Friday 27 November.";
    assert!(body.contains(jo) && !body.contains(otherwise), "{body}");
    let last = draft.plan.last().expect("a step");
    assert_eq!(say(&last.what), "You heard nothing from Maria? Jo decides it.");
    assert_eq!(say(&last.when), "Fri 27 Nov");
}

#[test]
fn nobody_is_late_who_reads_the_subject_alone() {
    let poll = meeting("", Purpose::Decide, Detail::DecideAgree)
        .typed(Field::Options, "Blue\nGreen")
        .typed(Field::Places, "Auckland, Honolulu");
    let draft = draft_of(&poll.answers);
    for kind in [Kind::Opening, Kind::Reminder] {
        assert_eq!(
            subject(find(&draft, kind)),
            "Please answer by Wednesday 25 November (Honolulu)"
        );
    }
    assert_eq!(say(&find(&draft, Kind::Reminder).title), "Reminder, on Tuesday 24 November");
    assert!(body_of(&draft.messages[0]).contains("Thursday 26 November, 12:00 in Auckland"));
}

#[test]
fn a_tie_needs_a_rule_only_where_nobody_decides() {
    for (decides, expected) in [
        (Decides::All, true),
        (Decides::Me, false),
        (Decides::Open, false),
        (Decides::Other, false),
    ] {
        let poll = meeting("", Purpose::Decide, Detail::DecideAgree)
            .typed(Field::Options, "Blue\nGreen")
            .decides(decides);
        let body = body_of(&draft_of(&poll.answers).messages[0]);
        assert_eq!(body.contains("the same number of votes"), expected, "{decides:?}: {body}");
    }
}

#[test]
fn ideas_go_to_one_person_and_are_chosen_by_a_day_of_their_own() {
    let draft = draft_of(&meeting("", Purpose::Ideas, Detail::IdeasClear).answers);
    let reminder = body_of(find(&draft, Kind::Reminder));
    assert!(
        reminder.contains("Please send your ideas to me by Thursday 26 November"),
        "{reminder}"
    );
    let prompt = find(&draft, Kind::Prompt);
    assert_eq!(subject(prompt), "Which ideas first? Please answer by Tuesday 1 December");
    assert!(body_of(prompt).contains("If you do not choose, that is fine."));
}

#[test]
fn nobody_is_asked_whom_it_does_not_concern() {
    let draft = draft_of(
        &meeting("", Purpose::Decide, Detail::DecideAgree)
            .ticks(&[Tick::Undo, Tick::Zones, Tick::Some])
            .answers,
    );
    for kind in [Kind::Opening, Kind::Reminder] {
        let body = body_of(find(&draft, kind));
        assert!(body.contains("If it concerns you: no answer is not a yes"), "{body}");
    }
}

#[test]
fn several_who_help_agree_who_takes_what() {
    for (helpers, together) in [("Ana", false), ("Ana, orders\nJo, letters", true)] {
        let draft = away(|answers| {
            answers.set_typed(Field::Helpers, helpers.to_owned());
            answers.set_typed(Field::MustRun, "The Tuesday letter".to_owned());
        });
        let body = body_of(&draft.messages[0]);
        assert_eq!(body.contains("agree which of you takes it"), together, "{body}");
    }
}

#[test]
fn a_trial_that_ends_in_december_says_that_it_is_answered_in_january() {
    let note = "last answers in January";
    let draft = draft_of(&cases::weekly_status().answers);
    assert!(draft.assumed.iter().any(|each| say(each) == note));
    let closing = find(&draft, Kind::Closing);
    assert_eq!(closing.use_, Use::Send);
    let body = body_of(closing);
    assert!(body.contains("Please answer by Tuesday 5 January. No answer is fine"), "{body}");
}

#[test]
fn nothing_is_decided_before_the_last_answers_are_there() {
    let first = meeting("", Purpose::Decide, Detail::DecideAgree)
        .ticks(&[Tick::Undo, Tick::Zones])
        .typed(Field::Places, "San Francisco, Bengaluru");
    let draft = draft_of(&first.answers);
    let body = body_of(find(&draft, Kind::Opening));
    assert!(body.contains("Please answer by Wednesday 2 December, 18:00"), "{body}");
    assert_eq!(say(&find(&draft, Kind::Closing).title), "To close, on Thursday 3 December");
    assert_eq!(say(&draft.plan.last().expect("a step").when), "Thu 3 Dec");
}

#[test]
fn ideas_are_grouped_on_a_day_that_is_named_before_the_call() {
    for places in ["", "San Francisco, Bengaluru"] {
        let ideas = Case::new("", Door::Meeting, Some(Purpose::Ideas))
            .ticks(&[Tick::New])
            .typed(Field::Places, places);
        let draft = draft_of(&ideas.answers);
        let body = body_of(find(&draft, Kind::Opening));
        let grouped = body.find("On Tuesday 1 December I will put all ideas here in groups");
        let open = body.find("The call\n").or(body.find("What is still open\n"));
        assert!(grouped.is_some() && grouped < open, "{body}");
        assert!(body.contains("At the end I decide what we try."), "{body}");
    }
}

#[test]
fn one_person_is_not_written_to_as_many() {
    for case in cases::all() {
        if case.name.starts_with("Hard") || case.name.starts_with("Example 3") {
            continue;
        }
        // A talk with one person has two, whether that was typed or not.
        let talk = case.answers.purpose.given() == Some(Purpose::OnePerson);
        let case = case.typed(Field::People, if talk { "" } else { "2" });
        for tick in [Tick::Some, Tick::OnlyTime] {
            let ticked = case.clone().ticks(&[tick]);
            for message in draft_of(&ticked.answers).messages {
                let said = all_of(&message);
                for many in ["Hi all", "Thank you all", "some of you", "If it concerns you"] {
                    assert!(!said.contains(many), "{}, {tick:?}: {said}", case.name);
                }
            }
        }
    }
}

#[test]
fn whoever_invites_knows_what_comes_by_when_and_who_comes_if_they_say_nothing() {
    const STAYS: [&str; 2] = ["bring something", "mostly listen"];
    let mut answers = 0;
    for case in cases::all() {
        if !case.name.contains("nvited") || case.name.contains("hard") {
            continue;
        }
        answers += 1;
        let body = body_of(&draft_of(&case.answers).messages[0]);
        let manager = case.name.contains("manager");
        let stays = !manager
            && !case.name.contains("outside")
            && STAYS.iter().any(|end| case.name.ends_with(end));
        let comes = body.contains("I will come") || body.contains("I will be there");
        let leaves = body.contains("will not be there.") || body.contains("go on without me.");
        assert_ne!(leaves, comes, "{}: {body}", case.name);
        assert_eq!(comes, !stays, "{}: {body}", case.name);
        assert!(!body.contains("the day before"), "{}: {body}", case.name);
    }
    assert!(answers >= 16, "{answers} answers");
}

#[test]
fn those_who_help_have_said_yes_before_others_are_told_their_names() {
    let draft = away(|answers| {
        answers.absence.from = Day::from_ymd(2026, 11, 30);
        answers.set_typed(Field::Helpers, "Ana".to_owned());
        answers.absence.colleagues = true;
    });
    let steps: Vec<String> = draft.plan.iter().map(|step| say(&step.when)).collect();
    assert_eq!(steps[..3], ["Today", "Wed 25 Nov", "Fri 27 Nov"]);
    assert!(say(&draft.plan[2].what).contains("You name only those who said yes."));
}

#[test]
fn where_nothing_was_typed_the_matter_still_has_a_name() {
    for purpose in Purpose::ALL {
        for detail in DetailQuestion::Of(purpose).choices() {
            for ticks in [&[Tick::Undo][..], &[Tick::Zones], &[Tick::Tried], &[]] {
                let case = meeting("", purpose, detail).ticks(ticks);
                let draft = draft_of(&case.answers);
                for message in draft.messages.iter().filter(|each| each.use_ == Use::Send) {
                    let body = body_of(message);
                    let text = body.split_once(",\n\n").map_or(&*body, |(_, text)| text);
                    let nameless =
                        ["It is", "You find it", "Who would", "We have written about it"];
                    let starts = nameless.iter().any(|start| text.starts_with(start));
                    assert!(!starts, "{detail:?} {ticks:?}: {body}");
                }
            }
        }
    }
}

#[test]
fn a_regular_meeting_is_called_shorter_only_where_it_gets_shorter() {
    for (minutes, often, owner, says, shorter) in [
        (60, Often::Weekly, Owner::Me, "shorter and less often: 30 minutes", true),
        (15, Often::Monthly, Owner::Me, "make it shorter: 10 minutes", true),
        (10, Often::Monthly, Owner::Me, "use our regular meeting to talk and not", false),
        (5, Often::Monthly, Owner::Me, "use our regular meeting to talk and not", false),
        (10, Often::Weekly, Owner::Other, "use our regular meeting to talk and not", false),
        (5, Often::Daily, Owner::Other, "use our regular meeting to talk and not", false),
    ] {
        let case = Case::new("", Door::Series, Some(Purpose::Share))
            .detail(Detail::MissInformation)
            .ticks(&[Tick::OnlyTime])
            .facts(6, 30, often)
            .typed(Field::Length, &minutes.to_string())
            .change(|answers| (answers.owner, answers.length) = (owner, Length::Typed));
        let draft = draft_of(&case.answers);
        let body = body_of(&draft.messages[0]);
        assert!(body.contains(says), "{minutes}: {body}");
        assert_eq!(body.contains("shorter"), shorter, "{minutes}: {body}");
        let assumed = draft.assumed.iter().any(|each| say(each).contains("minutes"));
        assert_eq!(assumed, shorter, "{minutes}");
    }
}

#[test]
fn the_plan_has_the_day_by_which_the_owner_of_a_meeting_answers() {
    let case = Case::new("", Door::Series, Some(Purpose::Share))
        .detail(Detail::MissDecisions)
        .facts(6, 30, Often::Weekly)
        .change(|answers| answers.owner = Owner::Other);
    let draft = draft_of(&case.answers);
    assert_eq!(say(&draft.plan[1].when), "Thu 26 Nov");
    let body = body_of(&draft.messages[0]);
    assert!(body.contains("two working days before it is needed"), "{body}");
}

#[test]
fn whoever_cannot_come_to_celebrate_knows_what_happens() {
    for detail in [Detail::ConnectYes, Detail::ConnectNo] {
        let draft = draft_of(&meeting("", Purpose::Connect, detail).answers);
        let body = body_of(find(&draft, Kind::Invitation));
        assert!(body.contains("If you cannot come, I will write to you afterwards."), "{body}");
    }
}

#[test]
fn whoever_finds_something_hard_is_not_left_to_guess() {
    let hard = meeting("", Purpose::Plan, Detail::PlanParts).ticks(&[Tick::Personal]);
    let body = body_of(&draft_of(&hard.answers).messages[0]);
    assert!(body.contains("I want to hear how you are, and what would help."), "{body}");
    assert!(!body.contains("I will say more when we talk."), "{body}");
}

#[test]
fn an_invitation_that_is_sent_when_someone_is_calm_names_no_day() {
    const DATED: &str = "If I do not hear from you by Wednesday 25 November, I will ask you again.";
    for (detail, says, assumed) in [
        (Detail::HardOthers, DATED, Some("answers by Wednesday 25 November")),
        (
            Detail::HardBetween,
            "If I do not hear from you within two working days, I will ask you again.",
            Some("answers within two working days"),
        ),
        (Detail::HardBring, "If I do not hear from you today, I will ask you again.", None),
    ] {
        let draft = draft_of(&meeting("", Purpose::Hard, detail).answers);
        let body = body_of(find(&draft, Kind::Invitation));
        assert!(body.contains(says), "{detail:?}: {body}");
        let waits = draft.plan.iter().any(|step| say(&step.what).starts_with("Wait until"));
        assert!(!(waits && body.contains("November")), "{detail:?}: {body}");
        let shown: Vec<String> = draft.assumed.iter().map(say).collect();
        let shown = shown.iter().find(|each| each.starts_with("answers"));
        assert_eq!(shown.map(String::as_str), assumed, "{detail:?}");
    }
}

#[test]
fn who_is_to_try_something_is_reminded_of_that() {
    let teach = meeting("", Purpose::Teach, Detail::TeachQuestions);
    let body = body_of(find(&draft_of(&teach.answers), Kind::Reminder));
    assert!(body.contains("Please try it, and write your questions by Monday 30"), "{body}");
}

/// The draft of the case that the golden document shows under this name.
fn answers_of(name: &str) -> Answers {
    cases::all().into_iter().find(|case| case.name == name).expect("a case of this name").answers
}

fn named(name: &str) -> Draft {
    draft_of(&answers_of(name))
}

#[test]
fn whoever_is_named_writes_also_where_the_others_need_not() {
    let each = "Is your name in this list? Then please write each time. A line is enough.";
    let once = "Is your name in this list? Then please write in any case. A line is enough.";
    for (name, expected) in [
        ("Write: status every month", Some(each)),
        ("Write: comments", Some(once)),
        ("Write: announcement", None),
        ("Meet: views far apart", None),
    ] {
        let said = all_of(&named(name).messages[0]);
        let found = [each, once].into_iter().find(|line| said.contains(line));
        assert_eq!(found, expected, "{name}\n{said}");
    }
}

#[test]
fn a_plan_in_writing_asks_for_parts_and_not_for_a_status() {
    let draft = named("Write: plan parts every week");
    for kind in [Kind::Opening, Kind::Prompt] {
        let said = all_of(find(&draft, kind));
        assert!(said.contains("what does not fit for you"), "{said}");
        assert!(!said.contains("what moved") && !said.contains("to report"), "{said}");
    }
    assert!(body_of(&draft.messages[0]).contains("only after your yes"));
}

#[test]
fn ideas_that_were_shown_without_names_get_one_only_after_a_yes() {
    for name in ["Write: ideas", "First: ideas", "Places: ideas, no shared hour"] {
        let draft = named(name);
        assert!(body_of(&draft.messages[0]).contains("Would you like to be named"), "{name}");
        for kind in [Kind::Closing, Kind::Record] {
            let said = all_of(find(&draft, kind));
            assert!(said.contains("only those who said yes to being named"), "{name}\n{said}");
        }
    }
    let talked = named("Meet: think aloud");
    assert!(!all_of(find(&talked, Kind::Closing)).contains("said yes"), "there were names");
}

#[test]
fn a_call_about_ideas_is_not_about_what_is_open() {
    let draft = named("First: ideas");
    for kind in [Kind::Opening, Kind::Prompt, Kind::Invitation] {
        let said = all_of(find(&draft, kind));
        assert!(said.contains("We talk about what to try first."), "{said}");
        assert!(!said.contains("still open. If"), "{said}");
    }
}

#[test]
fn a_call_about_ideas_that_is_kept_is_named_as_kept_in_the_plan_too() {
    for (decides, clear) in [
        (Decides::Me, "You cancel the call and decide in writing."),
        (Decides::All, "You cancel the call and write down what is decided."),
        (Decides::Other, "You cancel the call and Maria decides in writing."),
    ] {
        let ideas = || {
            let case = Case::new("", Door::Meeting, Some(Purpose::Ideas)).decides(decides);
            case.typed(Field::Decider, "Maria")
        };
        let grouped = |case: Case| {
            let draft = draft_of(&case.answers);
            let steps: Vec<String> = draft.plan.iter().map(|step| say(&step.what)).collect();
            let step = steps.into_iter().find(|step| step.contains("in groups")).expect("a step");
            (step, draft)
        };
        let (step, _) = grouped(ideas());
        assert!(step.ends_with(clear), "{decides:?}: {step}");
        let (step, draft) = grouped(ideas().ticks(&[Tick::OnlyTime]));
        assert!(!step.contains("cancel") && step.contains("in any case"), "{decides:?}: {step}");
        for kind in [Kind::Opening, Kind::Prompt, Kind::Invitation] {
            let said = all_of(find(&draft, kind));
            assert!(said.contains("We keep this time for each other"), "{said}");
            assert!(!said.contains("cancel the call"), "{said}");
        }
    }
}

#[test]
fn no_question_about_what_was_tried_is_an_answer() {
    let draft = named("First: teach something complicated");
    for kind in [Kind::Opening, Kind::Reminder] {
        let said = body_of(find(&draft, kind));
        assert!(said.contains("No answer means that you have no question."), "{said}");
    }
    assert!(draft.plan.iter().any(|step| say(&step.what) == "You share the recording."));
}

#[test]
fn a_reminder_of_news_asks_for_what_the_first_message_asked_for() {
    for tick in [Tick::OnlyTime, Tick::New] {
        let news = Case::new("", Door::Meeting, Some(Purpose::Share)).ticks(&[tick]);
        let draft = draft_of(&news.facts(6, 30, Often::Weekly).answers);
        let opening = body_of(find(&draft, Kind::Opening));
        assert!(opening.contains("I will share a text here"), "{opening}");
        let reminder = body_of(find(&draft, Kind::Reminder));
        assert!(reminder.contains("Please read the text, and write under it by"), "{reminder}");
        for said in [opening, reminder] {
            assert!(said.contains("I have news for you.") && !said.contains("moved"), "{said}");
        }
    }
}

#[test]
fn whoever_says_how_work_goes_before_a_talk_writes_lines_and_reads_no_text() {
    const LINES: &str = "what moved, what comes next, what is in your way";
    for (name, next, says) in [
        (
            "First: say how work goes, and talk",
            Kind::Invitation,
            "To read before: everyone’s lines.",
        ),
        (
            "Places: say how work goes, no shared hour",
            Kind::Prompt,
            "No answer means that you have nothing to add.",
        ),
    ] {
        let draft = named(name);
        for kind in [Kind::Opening, Kind::Reminder] {
            let said = body_of(find(&draft, kind));
            assert!(said.contains(LINES), "{name}: {said}");
            assert!(!said.contains("news") && !said.contains("I will share"), "{name}: {said}");
        }
        let said = body_of(find(&draft, next));
        assert!(said.contains(says), "{name}: {said}");
        let steps: Vec<String> = draft.plan.iter().map(|step| say(&step.what)).collect();
        assert!(!steps.iter().any(|step| step.contains("You share")), "{name}: {steps:?}");
        assert!(draft.messages.iter().all(|message| message.kind != Kind::Outline), "{name}");
    }
}

#[test]
fn whoever_is_named_is_not_told_later_that_no_answer_is_fine() {
    for name in ["Write: comments", "Write: status every month"] {
        let mut answers = answers_of(name);
        for named in ["Ana, because you know the contract", ""] {
            answers.set_typed(Field::Who, named.to_owned());
            let draft = draft_of(&answers);
            let later = draft
                .messages
                .iter()
                .find(|message| matches!(message.kind, Kind::Reminder | Kind::Prompt));
            let said = body_of(later.unwrap());
            assert_eq!(
                said.contains("Did I name you in my first message?"),
                !named.is_empty(),
                "{said}"
            );
        }
    }
}

#[test]
fn the_last_option_of_a_vote_has_the_same_words_in_every_message() {
    let draft = named("Write: poll");
    for kind in [Kind::Opening, Kind::Reminder] {
        let said = body_of(find(&draft, kind)).to_lowercase();
        assert!(said.contains("none of these"), "{said}");
        assert!(!said.contains("leave it as it is"), "{said}");
    }
}

#[test]
fn only_the_one_who_decides_writes_what_was_chosen() {
    let mut answers = answers_of("Write: one person decides, nobody named");
    let both = |answers: &Answers| {
        let said = body_of(&draft_of(answers).messages[0]);
        [said.contains("Whoever decides writes here"), said.contains("I will write the result")]
    };
    assert_eq!(both(&answers), [true, false]);
    answers.decides = Decides::Me;
    assert_eq!(both(&answers), [false, true]);
}

#[test]
fn a_message_without_words_for_its_matter_has_a_plan_that_asks_for_them() {
    for name in [
        "First: decide, nothing typed",
        "Write: proposal, nothing typed",
        "Meet: it was tried in writing",
    ] {
        let first = say(&named(name).plan[0].what);
        assert!(first.starts_with("You say in a line what it is about"), "{name}: {first}");
    }
}

#[test]
fn a_talk_that_takes_place_in_any_case_is_not_for_what_is_open() {
    let draft = named("First: say how work goes, and talk");
    let invitation = find(&draft, Kind::Invitation);
    assert!(!say(invitation.subject.as_ref().unwrap()).contains("still open"));
    assert!(body_of(invitation).contains("what the others should know"), "nothing is decided");
}
