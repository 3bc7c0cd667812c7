//! What the advice promises, over the whole space of answers.
//!
//! Every door, purpose, detail and set of ticks that a person can settle is walked. What has
//! more than that to vary (ticks that are half settled, figures) is sampled.

use std::collections::BTreeSet;

use meeting_or_async::advice::hours::{After, Band, Hours, hours};
use meeting_or_async::advice::places;
use meeting_or_async::advice::rules::{Effect, RULES};
use meeting_or_async::advice::{Advice, Certainty, Change, Form, Verdict, Verdicts, advise};
use meeting_or_async::meeting::people::{LENGTH, PEOPLE, People, Year};
use meeting_or_async::meeting::purpose::DetailQuestion;
use meeting_or_async::meeting::ticks::TickSet;
use meeting_or_async::meeting::{
    Answer, Attendance, Detail, Door, Meeting, Often, Place, Purpose, Tick, Ticks,
};
use meeting_or_async::text::Text;
use meeting_or_async::text::format::{PlainEnglish, PlainGerman};
use proptest::prelude::*;
use proptest::sample::select;

/// How many cases are sampled where not all are walked.
const SAMPLES: u32 = 2_000;
/// The longest reason, in words.
const WORDS: usize = 14;
/// More people than a decision bears.
const CROWD: u32 = 8;

/// Every door with every purpose that it offers; only an invitation may not say its purpose.
fn kinds() -> Vec<(Door, Answer<Purpose>)> {
    let given = |door| Purpose::ALL.map(move |purpose| (door, Answer::Given(purpose)));
    let mut kinds: Vec<_> = Door::ALL.into_iter().flat_map(given).collect();
    kinds.push((Door::Invitation, Answer::Unknown));
    kinds
}

/// Every answer to the question that is asked: open, "I don't know", and each choice.
fn details(door: Door, purpose: Answer<Purpose>) -> Vec<Answer<Detail>> {
    let question = DetailQuestion::for_meeting(door, purpose.given()).unwrap();
    let given = question.choices().map(Answer::Given);
    [Answer::Open, Answer::Unknown].into_iter().chain(given).collect()
}

/// The statements that are offered.
fn offered(purpose: Answer<Purpose>) -> TickSet {
    Tick::ALL.into_iter().filter(|tick| tick.fits(purpose.given())).collect()
}

/// The tick list as settled, or with everything open that is not ticked.
fn ticks(on: TickSet, offered: TickSet, unsure: bool) -> Ticks {
    Ticks {
        on,
        open: if unsure { offered.without(on) } else { TickSet::EMPTY },
        answered: true,
        ..Ticks::default()
    }
}

/// Every meeting whose tick list is settled, also with a crowd and once a month where that
/// matters.
fn settled() -> impl Iterator<Item = Meeting> {
    kinds().into_iter().flat_map(|(door, purpose)| {
        type Case = (Option<u32>, Option<Often>);
        let cases: &[Case] = match purpose.given() {
            Some(Purpose::Decide) => &[(None, None), (Some(CROWD), None)],
            Some(Purpose::Share) => &[(None, None), (None, Some(Often::Monthly))],
            _ => &[(None, None)],
        };
        let details = details(door, purpose);
        offered(purpose).subsets().flat_map(move |on| {
            let ticks = ticks(on, offered(purpose), false);
            let of = |detail: Answer<Detail>, (people, often): Case| {
                let people = people.and_then(People::exactly);
                let attendance = Attendance { people, often, ..Attendance::default() };
                Meeting { door, purpose, detail, ticks, attendance }
            };
            let all = details.iter().flat_map(|detail| cases.iter().map(|case| of(*detail, *case)));
            all.collect::<Vec<_>>()
        })
    })
}

/// Any meeting: its ticks true, false or open, and any figures.
fn any_meeting() -> impl Strategy<Value = Meeting> {
    let figures = (
        proptest::option::of((PEOPLE.least..60, 0u32..20)),
        proptest::option::of(LENGTH.least..=LENGTH.most),
        proptest::option::of(select(Often::ALL.as_slice())),
        proptest::option::of(select(Place::ALL.as_slice())),
        proptest::option::of(0u32..300),
        proptest::option::of(0u32..300),
    );
    let attendance = figures.prop_map(|(people, length, often, place, travel, preparation)| {
        let people = people.and_then(|(low, more)| People::between(low, low + more));
        Attendance { people, length, often, place, travel, preparation }
    });
    (select(kinds()), any::<(prop::sample::Index, u16, u16)>(), attendance).prop_map(
        |((door, purpose), (detail, on, open), attendance)| {
            let offered: Vec<Tick> = offered(purpose).iter().collect();
            let pick = |bits: u16| -> TickSet {
                let taken = |(at, _): &(usize, &Tick)| bits & (1 << at) != 0;
                offered.iter().enumerate().filter(taken).map(|(_, tick)| *tick).collect()
            };
            // Few ticks are true at once, so that not nearly every case ends at a gate.
            let on = pick(on & (on >> 3) & (on << 2));
            let ticks =
                Ticks { on, open: pick(open).without(on), answered: true, ..Ticks::default() };
            let detail = *detail.get(&details(door, purpose));
            Meeting { door, purpose, detail, ticks, attendance }
        },
    )
}

/// Every meeting that one answer more can make of this one.
fn one_answer_more(meeting: &Meeting) -> Vec<Meeting> {
    let mut more = Vec::new();
    if meeting.detail == Answer::Open {
        let details = details(meeting.door, meeting.purpose).into_iter();
        more.extend(details.map(|detail| Meeting { detail, ..*meeting }));
    }
    for tick in meeting.ticks.open.iter() {
        for on in [true, false] {
            let ticks = Ticks {
                on: meeting.ticks.on.with(tick, on),
                open: meeting.ticks.open.with(tick, false),
                ..meeting.ticks
            };
            more.push(Meeting { ticks, ..*meeting });
        }
    }
    more
}

/// The meeting with a change that was offered.
fn changed(meeting: &Meeting, change: Change) -> Meeting {
    match change {
        Change::Tick(tick, on) => Meeting {
            ticks: Ticks {
                on: meeting.ticks.on.with(tick, on),
                open: meeting.ticks.open.with(tick, false),
                ..meeting.ticks
            },
            ..*meeting
        },
        Change::Detail(detail) => Meeting { detail: Answer::Given(detail), ..*meeting },
    }
}

/// Whether writing wins by so little that both ways are fine: two tenths of a point at most.
fn is_close(advice: &Advice) -> bool {
    let talk: i32 = advice
        .spoke
        .iter()
        .map(|rule| match rule.effect {
            Effect::Weigh { talk, .. } => i32::from(talk),
            Effect::Gate(_) | Effect::Remark(_) => 0,
        })
        .sum();
    (8..10).contains(&talk)
}

fn of(meeting: &Meeting) -> Advice {
    advise(meeting).unwrap()
}

fn all_in(some: Verdicts, all: Verdicts) -> bool {
    some.iter().all(|verdict| all.has(verdict))
}

#[test]
fn what_is_not_known_of_the_purpose_gives_no_advice() {
    for door in Door::ALL {
        assert!(advise(&Meeting { door, ..Meeting::default() }).is_none(), "{door:?}");
    }
}

#[test]
fn with_nothing_open_only_one_verdict_is_possible() {
    for meeting in settled().filter(|meeting| meeting.detail.given().is_some()) {
        let advice = of(&meeting);
        assert_eq!(advice.possible.iter().collect::<Vec<_>>(), [advice.verdict], "{meeting:?}");
        assert!(!matches!(advice.certainty, Certainty::Probably(_)), "{meeting:?}");
    }
}

#[test]
fn answering_what_it_is_about_never_widens_what_is_possible() {
    for before in settled().filter(|meeting| meeting.detail == Answer::Open) {
        let possible = of(&before).possible;
        for after in one_answer_more(&before) {
            assert!(all_in(of(&after).possible, possible), "{before:?}\n{after:?}");
        }
    }
}

#[test]
fn a_clear_verdict_never_changes_when_it_is_said_what_it_is_about() {
    for before in settled().filter(|meeting| meeting.detail == Answer::Open) {
        let advice = of(&before);
        for after in one_answer_more(&before) {
            if advice.certainty == Certainty::Clear {
                assert_eq!(of(&after).verdict, advice.verdict, "{before:?}\n{after:?}");
            }
        }
    }
}

#[test]
fn clear_means_that_one_verdict_is_possible_and_that_it_is_not_close() {
    for meeting in settled() {
        assert_clear_is_clear(&meeting);
    }
}

fn assert_clear_is_clear(meeting: &Meeting) {
    let advice = of(meeting);
    let clear = advice.possible.count() == 1 && !is_close(&advice);
    assert_eq!(advice.certainty == Certainty::Clear, clear, "{meeting:?}\n{advice:?}");
}

#[test]
fn a_change_that_is_offered_gives_the_verdict_that_it_promises() {
    for meeting in settled() {
        for often in [None, Some(Often::Once), Some(Often::Weekly)] {
            let attendance = Attendance { often, ..meeting.attendance };
            let meeting = Meeting { attendance, ..meeting };
            assert_changes_keep_their_promise(&meeting);
        }
    }
}

fn assert_changes_keep_their_promise(meeting: &Meeting) {
    let advice = of(meeting);
    assert!(advice.flips.len() <= 2, "{meeting:?}");
    for flip in &advice.flips {
        let then = of(&changed(meeting, flip.change)).verdict;
        assert_eq!(then, flip.verdict, "{meeting:?}\n{flip:?}");
        assert_ne!(then, advice.verdict, "{meeting:?}\n{flip:?}");
    }
}

#[test]
fn who_does_not_feel_safe_gets_help_whatever_else_is_true() {
    let hard = Answer::Given(Purpose::Hard);
    let detail = Answer::Given(Detail::HardUnsafe);
    let all: TickSet = Tick::ALL.into_iter().collect();
    for door in Door::ALL {
        for on in all.subsets() {
            for open in [TickSet::EMPTY, all.without(on)] {
                let ticks = Ticks { on, open, answered: true, ..Ticks::default() };
                let attendance =
                    Attendance { people: People::exactly(CROWD), ..Attendance::default() };
                let meeting = Meeting { door, purpose: hard, detail, ticks, attendance };
                let advice = of(&meeting);
                let said = (advice.verdict, advice.certainty, advice.quiet);
                assert_eq!(said, (Verdict::GetHelp, Certainty::Clear, true), "{meeting:?}");
            }
        }
    }
}

#[test]
fn what_is_hard_or_personal_is_never_sent_away_in_writing() {
    for meeting in settled().filter(Meeting::is_quiet) {
        // The one exception: a group is told what the person it is about already knows.
        let known = meeting.detail == Answer::Given(Detail::HardKnown);
        let verdict = of(&meeting).verdict;
        let away = matches!(verdict, Verdict::GoAsync | Verdict::NotReady);
        assert_eq!(away, known, "{meeting:?} {verdict:?}");
    }
}

#[test]
fn where_it_is_about_a_person_no_change_and_no_hours_are_shown() {
    for meeting in settled().filter(Meeting::is_quiet) {
        let attendance = Attendance {
            people: People::exactly(CROWD),
            length: Some(30),
            often: Some(Often::Weekly),
            ..meeting.attendance
        };
        let meeting = Meeting { attendance, ..meeting };
        let advice = of(&meeting);
        assert!(advice.quiet && advice.flips.is_empty(), "{meeting:?}");
        for verdict in Verdict::ALL {
            for form in Form::ALL {
                assert_eq!(costs(&meeting, verdict, form), None, "{meeting:?}");
            }
        }
    }
}

#[test]
fn there_are_always_one_to_three_reasons_of_at_most_fourteen_words() {
    let languages = [Text::english(&PlainEnglish), Text::german(&PlainGerman)];
    for meeting in settled() {
        let reasons = of(&meeting).reasons;
        assert!((1..=3).contains(&reasons.len()), "{meeting:?} {reasons:?}");
        for text in &languages {
            let said: BTreeSet<String> = reasons.iter().map(|rule| text.get(rule.reason)).collect();
            assert_eq!(said.len(), reasons.len(), "{meeting:?}: a reason is said twice");
        }
    }
    for (rule, text) in RULES.iter().flat_map(|rule| languages.iter().map(move |text| (rule, text)))
    {
        for after in [None, Some(After::Round)] {
            let words = text.get(places::reason(rule, after)).split_whitespace().count();
            assert!((1..=WORDS).contains(&words), "{}: {words} words, {}", rule.id, text.tag());
        }
    }
}

#[test]
fn a_reason_to_meet_is_a_reason_to_talk() {
    for meeting in settled() {
        let advice = of(&meeting);
        for rule in advice.reasons.iter().filter(|_| advice.verdict == Verdict::Meet) {
            let talks = !matches!(rule.effect, Effect::Weigh { talk, .. } if talk <= 0);
            assert!(talks, "{}: {meeting:?}", rule.id);
        }
    }
}

#[test]
fn what_is_hard_to_undo_is_left_neither_to_one_person_nor_to_a_poll() {
    for meeting in settled().filter(|meeting| meeting.ticks.has(Tick::Undo)) {
        for options in [false, true] {
            let form = Form::fitting(&meeting, of(&meeting).verdict, options);
            assert!(![Form::Delegation, Form::Poll].contains(&form), "{form:?}: {meeting:?}");
        }
    }
}

#[test]
fn every_rule_speaks_in_some_situation_and_has_a_name_of_its_own() {
    let named: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(named.len(), RULES.len());
    let mut spoke = BTreeSet::new();
    let mut shown = BTreeSet::new();
    for meeting in settled() {
        let advice = of(&meeting);
        spoke.extend(advice.spoke.iter().map(|rule| rule.id));
        shown.extend(advice.reasons.iter().map(|rule| rule.id));
    }
    assert_eq!(named.difference(&spoke).collect::<Vec<_>>(), Vec::<&&str>::new(), "never speak");
    assert_eq!(named.difference(&shown).collect::<Vec<_>>(), Vec::<&&str>::new(), "never shown");
}

#[test]
fn a_rule_without_a_source_says_that_it_is_our_view() {
    for rule in RULES {
        assert_eq!(rule.sources.is_empty(), rule.strength.id() == "our view", "{}", rule.id);
    }
}

/// Whether no end of the range is less.
fn at_least(more: Option<Band>, less: Option<Band>) -> bool {
    match (more, less) {
        (Some(more), Some(less)) => more.low >= less.low && more.high >= less.high,
        (None, None) => true,
        _ => false,
    }
}

/// Both prices, with the short meeting where people write first.
fn costs(meeting: &Meeting, verdict: Verdict, form: Form) -> Option<Hours> {
    hours(meeting, verdict, &[form], After::talk(meeting, verdict), &Year::default())
}

/// Asserts that nothing takes less time in the second meeting than in the first.
fn assert_no_less(less: &Meeting, more: &Meeting) {
    for verdict in Verdict::ALL {
        for form in Form::ALL {
            let of = |meeting: &Meeting| costs(meeting, verdict, form);
            let (Some(a), Some(b)) = (of(less), of(more)) else {
                assert_eq!(of(less), of(more), "{less:?}\n{more:?}");
                continue;
            };
            assert!(at_least(Some(b.meeting), Some(a.meeting)), "{less:?}\n{more:?}");
            assert!(at_least(b.written, a.written), "{less:?}\n{more:?}");
            for band in [a.meeting.low, a.meeting.high, a.written.map_or(0, |band| band.high)] {
                let band = Band { low: band, high: band };
                let year = |times: Option<Band>| times.unwrap_or(band);
                assert!(year(b.over_a_year(band)).low >= year(a.over_a_year(band)).low);
            }
            assert!(b.meeting.low <= b.meeting.high);
            assert!(b.written.is_none_or(|band| band.low <= band.high));
        }
    }
}

/// The rhythms, the rarest first.
const RARE_FIRST: [Often; 6] = [
    Often::Once,
    Often::Monthly,
    Often::Fortnightly,
    Often::Weekly,
    Often::TwiceWeekly,
    Often::Daily,
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(SAMPLES) })]

    #[test]
    fn answering_more_never_widens_what_is_possible_and_never_changes_what_is_clear(
        before in any_meeting(),
    ) {
        let advice = of(&before);
        for meeting in one_answer_more(&before) {
            let after = of(&meeting);
            prop_assert!(all_in(after.possible, advice.possible), "{:?}", meeting);
            if advice.certainty == Certainty::Clear {
                prop_assert_eq!(after.verdict, advice.verdict, "{:?}", meeting);
            }
        }
    }

    #[test]
    fn half_settled_answers_keep_every_promise_too(meeting in any_meeting()) {
        assert_clear_is_clear(&meeting);
        assert_changes_keep_their_promise(&meeting);
        let advice = of(&meeting);
        prop_assert!((1..=3).contains(&advice.reasons.len()));
        prop_assert_eq!(advice.quiet, meeting.is_quiet());
        prop_assert!(!advice.quiet || advice.flips.is_empty());
    }

    #[test]
    fn more_people_never_take_less_time(meeting in any_meeting(), more in 0u32..30) {
        let few = People { low: 2, high: 3 };
        let people = meeting.attendance.people.unwrap_or(few);
        let attendance = Attendance { people: Some(people), ..meeting.attendance };
        let meeting = Meeting { attendance, ..meeting };
        for (low, high) in [(more, more), (0, more)] {
            let people = People::between(people.low + low, people.high + high);
            let attendance = Attendance { people, ..meeting.attendance };
            assert_no_less(&meeting, &Meeting { attendance, ..meeting });
        }
    }

    #[test]
    fn a_longer_meeting_never_takes_less_time(meeting in any_meeting(), more in 0u32..300) {
        let length = meeting.attendance.length.unwrap_or(LENGTH.least);
        let with = |length: u32| {
            let attendance = Attendance { length: Some(length), ..meeting.attendance };
            Meeting { attendance, ..meeting }
        };
        assert_no_less(&with(length), &with((length + more).min(LENGTH.most)));
    }

    #[test]
    fn a_meeting_more_often_never_takes_less_time(meeting in any_meeting()) {
        for pair in RARE_FIRST.windows(2) {
            let with = |often: Option<&Often>| {
                let attendance = Attendance { often: often.copied(), ..meeting.attendance };
                Meeting { attendance, ..meeting }
            };
            assert_no_less(&with(pair.first()), &with(pair.last()));
        }
    }

    #[test]
    fn no_figure_is_too_large_to_be_computed(
        people in PEOPLE.least..=PEOPLE.most, length in LENGTH.least..=LENGTH.most,
    ) {
        let attendance = Attendance {
            people: People::exactly(people),
            length: Some(length),
            often: Some(Often::Daily),
            place: Some(Place::Room),
            travel: Some(2_880),
            preparation: Some(600),
        };
        let purpose = Answer::Given(Purpose::Share);
        let meeting = Meeting { purpose, attendance, ..Meeting::default() };
        let hours = costs(&meeting, Verdict::GoAsync, Form::StatusThread).unwrap();
        let year = hours.over_a_year(hours.meeting).unwrap();
        prop_assert_eq!(year.low, u64::from(people) * u64::from(length + 3_480) * 60 * 220);
        prop_assert!(year.cost(10_000_000).high > 0);
    }
}
