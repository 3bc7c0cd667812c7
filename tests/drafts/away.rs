//! Someone will be away: what they leave behind, and what holds for all of it.

use meeting_or_async::draft::{
    AwayBrief, Draft, Kind, Message, Origin, Use, away, reading::measure,
};
use meeting_or_async::meeting::Door;
use meeting_or_async::meeting::time::{Day, DaysOff, Minute, Now, Weekday};
use meeting_or_async::questions::{Absence, Answers, Field, Reach};
use meeting_or_async::text::Phrase;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::cases::{Case, now};
use crate::rules::{all_of, body_of, note_of, pieces, say};

/// Every field of the absence with words that stand in no sentence of ours.
const TYPED: [(Field, &str); 5] = [
    (Field::Helpers, "qhelperq\nqsecondq"),
    (Field::Alone, "qaloneq"),
    (Field::MustRun, "qrunq"),
    (Field::Reach, "qreachq"),
    (Field::Contact, "qcontactq"),
];

fn day(month: u8, day: u8) -> Option<Day> {
    Day::from_ymd(2026, month, day)
}

fn draft_at(answers: &Answers, now: Now, days_off: &DaysOff) -> Draft {
    let (words, _) = answers.away_words(now.day);
    away(&AwayBrief { words: &words, now, days_off })
}

pub fn draft_of(answers: &Answers) -> Draft {
    draft_at(answers, now(), &DaysOff::default())
}

/// Someone who is away, with what was chosen.
fn case(name: &str, choose: impl FnOnce(&mut Absence)) -> Case {
    Case::new(name, Door::Meeting, None).change(|answers| {
        answers.away = true;
        choose(&mut answers.absence);
    })
}

/// Every case of the golden document.
pub fn all() -> Vec<Case> {
    vec![
        case("Away: everything is known", |absence| {
            (absence.from, absence.back) = (day(11, 30), day(12, 4));
            (absence.reach, absence.colleagues, absence.clients) = (Reach::Here, true, true);
        })
        .typed(Field::Helpers, "Ana, orders\nJo, the newsletter")
        .typed(Field::Alone, "Ana: refunds up to 200 euros\nJo: the order of the newsletter")
        .typed(Field::MustRun, "Orders are packed every day")
        .typed(Field::Reach, "+49 151 5550100")
        .typed(Field::Contact, "Ana, ana@example.org"),
        case("Away: nothing typed", |_| {}),
        case("Away: from tomorrow, back is not known", |absence| {
            (absence.from, absence.back_unknown) = (day(11, 24), true);
            (absence.reach, absence.colleagues, absence.clients) = (Reach::No, true, true);
        })
        .typed(Field::Helpers, "Ana"),
        case("Away already, back on a Saturday", |absence| {
            (absence.from, absence.back) = (day(11, 20), day(11, 28));
            absence.colleagues = true;
        })
        .typed(Field::MustRun, "The Tuesday letter"),
    ]
}

/// Someone who is away, in any way whatever.
#[derive(Debug)]
struct Leave {
    answers: Answers,
    now: Now,
    days_off: DaysOff,
}

impl Leave {
    fn draft(&self) -> Draft {
        draft_at(&self.answers, self.now, &self.days_off)
    }
}

fn leaves() -> impl Strategy<Value = Leave> {
    let days = (prop::option::of(-9..40_i32), prop::option::of(-9..60_i32), any::<bool>());
    let know = (any::<bool>(), any::<bool>());
    let calendar = (
        -3000..9000_i32,
        0..24_u16,
        subsequence(Weekday::ALL.to_vec(), 0..4),
        prop::collection::vec(0..60_i32, 0..4),
    );
    let reach = select(vec![Reach::Open, Reach::No, Reach::Here]);
    (days, know, reach, any::<u8>(), calendar).prop_map(
        |((from, back, unknown), (colleagues, clients), reach, bits, calendar)| {
            let (offset, hour, weekend, holidays) = calendar;
            let today = Day::from_ymd(2026, 11, 23).unwrap().plus(offset);
            let mut answers = Answers::default();
            answers.absence = Absence {
                from: from.map(|days| today.plus(days)),
                back: back.map(|days| today.plus(days)),
                back_unknown: unknown,
                reach,
                colleagues,
                clients,
            };
            for (n, (field, text)) in TYPED.into_iter().enumerate() {
                if bits & (1 << n) != 0 {
                    answers.set_typed(field, text.to_owned());
                }
            }
            let days = holidays.into_iter().map(|days| today.plus(days)).collect();
            Leave {
                answers,
                now: Now { day: today, minute: Minute::new(hour, 0).unwrap() },
                days_off: DaysOff { weekend, days },
            }
        },
    )
}

fn find(draft: &Draft, kind: Kind) -> Option<&Message> {
    draft.messages.iter().find(|message| message.kind == kind)
}

fn phrases(draft: &Draft) -> Vec<String> {
    let plan = draft.plan.iter().flat_map(|step| [&step.when, &step.what]);
    plan.chain(&draft.assumed).map(|phrase: &Phrase| say(phrase)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn whoever_is_away_leaves_no_open_place(leave in leaves()) {
        let draft = leave.draft();
        let texts = phrases(&draft);
        for message in &draft.messages {
            prop_assert!(!message.blocks.is_empty());
            let written = all_of(message);
            for mark in ["[", "]", "{", "}", "<", "TBD", "  ", " .", " ,", "..", ": .", "\u{1}", "\u{2}"] {
                prop_assert!(!written.contains(mark), "{mark:?} in {written}");
            }
            prop_assert!(!written.contains('…') || message.use_ == Use::Fill, "{written}");
            let says = note_of(message).contains("Fill it in");
            prop_assert_eq!(message.use_ == Use::Fill, says, "{}", written);
        }
        prop_assert!(texts.iter().all(|text| !text.trim().is_empty()), "{texts:?}");
    }

    #[test]
    fn what_is_said_of_an_absence_goes_where_it_belongs(leave in leaves()) {
        let draft = leave.draft();
        let absence = leave.answers.absence;
        let typed = |field| !leave.answers.typed(field).is_empty();
        for message in &draft.messages {
            let written = all_of(message);
            let has = |mark: &str| written.contains(mark);
            let title = say(&message.title);
            let to_helpers = message.kind == Kind::Opening;
            let to_colleagues = title == "For colleagues";
            let helpers = to_helpers || to_colleagues || message.kind == Kind::Closing;
            let to_clients = matches!(message.kind, Kind::Notice | Kind::AutoReply) && !to_colleagues;
            prop_assert_eq!(has("qhelperq"), helpers && typed(Field::Helpers), "{}", written);
            prop_assert_eq!(has("qaloneq"), to_helpers && typed(Field::Alone), "{}", written);
            prop_assert_eq!(has("qrunq"), to_helpers && typed(Field::MustRun), "{}", written);
            let reach = to_helpers && typed(Field::Reach) && absence.reach == Reach::Here;
            prop_assert_eq!(has("qreachq"), reach, "{}", written);
            prop_assert_eq!(has("qcontactq"), to_clients && typed(Field::Contact), "{}", written);
        }
        prop_assert!(phrases(&draft).iter().all(|text| !text.contains('q') || !text.contains("qq")));
        let known = draft.messages.iter().filter(|message| message.kind == Kind::Notice).count();
        let expected = usize::from(absence.colleagues) + usize::from(absence.clients);
        prop_assert_eq!(known, expected);
        prop_assert_eq!(find(&draft, Kind::AutoReply).is_some(), absence.clients);
    }

    #[test]
    fn what_is_assumed_of_an_absence_is_shown(leave in leaves()) {
        let draft = leave.draft();
        for piece in draft.messages.iter().flat_map(pieces) {
            let sentence = say(piece.phrase());
            if piece.origin() == Origin::Assumed {
                prop_assert!(!draft.assumed.is_empty(), "nothing shown for: {sentence}");
            }
            if TYPED.iter().any(|(_, typed)| typed.lines().any(|line| sentence.contains(line))) {
                prop_assert_eq!(piece.origin(), Origin::Said, "{}", sentence);
            }
        }
    }

    #[test]
    fn the_days_of_an_absence_are_in_order_and_never_past(leave in leaves()) {
        let days: Vec<_> = leave.draft().plan.iter().filter_map(|step| step.day).collect();
        prop_assert!(days.is_sorted(), "{days:?}");
        prop_assert!(days.iter().all(|day| *day >= leave.now.day), "{days:?}");
    }

    #[test]
    fn an_automatic_reply_is_short(mut leave in leaves()) {
        leave.answers.absence.clients = true;
        leave.answers.set_typed(Field::Contact, "Ana Maria Silva, ana.silva@example.org".to_owned());
        let draft = leave.draft();
        let length = measure(&body_of(find(&draft, Kind::AutoReply).unwrap()));
        prop_assert!(length.words <= 30, "{length:?}");
    }

    #[test]
    fn nobody_is_promised_an_answer(leave in leaves()) {
        for message in &leave.draft().messages {
            if matches!(message.kind, Kind::Notice | Kind::AutoReply) {
                let written = all_of(message).to_lowercase();
                for promise in ["i will answer", "i answer", "as soon as", "reply", "hours"] {
                    let body = written.replace("automatic reply", "");
                    prop_assert!(!body.contains(promise), "{promise} in {written}");
                }
            }
        }
    }
}

/// What is handed over and when, on days that fall on a weekend or a holiday.
#[test]
fn the_days_of_an_absence_fall_on_working_days() {
    let plan = |from, back, off: &[Option<Day>]| -> Vec<Option<Day>> {
        let mut answers = Answers::default();
        (answers.absence.from, answers.absence.back) = (from, back);
        let days = off.iter().flatten().copied().collect();
        let days_off = DaysOff { days, ..DaysOff::default() };
        let steps = draft_at(&answers, now(), &days_off).plan;
        steps.iter().map(|step| step.day).collect()
    };
    let monday = day(11, 23);
    for (name, from, back, off, expected) in [
        (
            "a week",
            day(11, 30),
            day(12, 7),
            vec![],
            vec![monday, day(11, 25), day(11, 27), day(11, 30), day(12, 7)],
        ),
        (
            "the Friday before is a holiday, and so is the day back",
            day(11, 30),
            day(12, 7),
            vec![day(11, 27), day(12, 7)],
            vec![monday, day(11, 24), day(11, 26), day(11, 30), day(12, 8)],
        ),
        (
            "from tomorrow: everything today",
            day(11, 24),
            day(11, 26),
            vec![],
            vec![monday, monday, monday, day(11, 24), day(11, 26)],
        ),
        ("away since Friday", day(11, 20), day(11, 26), vec![], vec![monday, day(11, 26)]),
        ("no day is known", None, None, vec![], vec![monday, day(11, 25), None, None, None]),
        (
            "a day back before the first day away",
            day(11, 30),
            day(11, 26),
            vec![],
            vec![monday, day(11, 25), day(11, 27), day(11, 30), None],
        ),
    ] {
        assert_eq!(plan(from, back, &off), expected, "{name}");
    }
}

#[test]
fn those_who_help_are_asked_whether_it_is_all_right_while_they_can_still_answer() {
    for (name, from, run, expected) in [
        (
            "no day is known",
            None,
            "",
            "Please tell me by Wednesday 25 November. If I do not hear from you, I will ask you again on \
             Thursday 26 November.",
        ),
        (
            "in a week",
            day(11, 30),
            "",
            "Please tell me by Wednesday 25 November. If I do not hear from you, I will ask you again on \
             Thursday 26 November.",
        ),
        (
            "in three days",
            day(11, 26),
            "",
            "Please tell me by Tuesday 24 November. If I do not hear from you, I take it as \
             a no.",
        ),
        (
            "from tomorrow",
            day(11, 24),
            "",
            "Please tell me today, early enough that we can still talk about it. If I do not hear from you, I take it as a no.",
        ),
        ("from today", day(11, 23), "", ""),
        ("since Friday", day(11, 20), "The letter", "please ask someone else for me."),
    ] {
        let mut answers = Answers::default();
        answers.absence.from = from;
        answers.set_typed(Field::MustRun, run.to_owned());
        let text = all_of(&draft_of(&answers).messages[0]);
        assert!(text.contains(expected), "{name}: {text}");
        let asks = from != day(11, 20) && from != day(11, 23);
        let asked = text.contains("Is this all right for you") || text.contains("Can you help, or");
        assert_eq!(asked, asks, "{name}: {text}");
    }
}

#[test]
fn where_no_work_is_named_it_is_agreed_before_and_nothing_is_said_about_deciding() {
    let mut answers = Answers::default();
    let open = |answers: &Answers| all_of(&draft_of(answers).messages[0]);
    assert!(open(&answers).contains("we agree before I go"));
    assert!(!open(&answers).contains("what you decide"));
    answers.absence.from = day(11, 20);
    assert!(!open(&answers).contains("before I go"), "whoever is gone agrees on nothing");
    answers.set_typed(Field::MustRun, "The letter".to_owned());
    assert!(open(&answers).contains("what you decide") && open(&answers).contains("look after"));
}

#[test]
fn a_day_that_is_past_is_said_as_past_and_not_in_the_subject() {
    for (from, sentence, named) in [
        (day(11, 20), "I have been away since Friday 20 November.", false),
        (day(11, 23), "I am away from Monday 23 November.", true),
        (day(11, 30), "I am away from Monday 30 November.", true),
    ] {
        let mut answers = Answers::default();
        (answers.absence.from, answers.absence.colleagues) = (from, true);
        let draft = draft_of(&answers);
        let notice = find(&draft, Kind::Notice).unwrap();
        assert!(all_of(notice).contains(sentence), "{}", all_of(notice));
        assert_eq!(say(notice.subject.as_ref().unwrap()).starts_with("Away from"), named);
        let before = find(&draft, Kind::Questions).is_some();
        assert_eq!(before, from > day(11, 23), "nobody prepares who is gone");
    }
}

#[test]
fn clients_who_are_told_nobody_to_write_to_are_told_that_it_waits() {
    let mut answers = Answers::default();
    answers.absence.clients = true;
    for (contact, waits) in [("", true), ("Ana", false)] {
        answers.set_typed(Field::Contact, contact.to_owned());
        let draft = draft_of(&answers);
        for kind in [Kind::Notice, Kind::AutoReply] {
            let text = all_of(find(&draft, kind).unwrap());
            assert_eq!(
                text.contains("I will read what you write to me when I am back"),
                waits,
                "{text}"
            );
        }
        let shown = phrases(&draft).iter().any(|line| line.contains("messages of clients wait"));
        assert_eq!(shown, waits);
    }
}
