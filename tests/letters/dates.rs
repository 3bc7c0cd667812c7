//! The days and hours that letters name are ones that people would choose.

use meeting_or_async::letter::{
    Block, GapId, Input, Inputs, Letter, LetterId, Mode, MomentInput, Role, Span, filled,
};
use meeting_or_async::meeting::time::{Day, DaysOff, Minute, Now, Weekday};
use meeting_or_async::meeting::{Answer, Detail, Door, Purpose, Sites, Tick, WorkingHours};
use meeting_or_async::questions::{Answers, Field};
use meeting_or_async::text::Text;
use meeting_or_async::text::format::{Format, PlainEnglish};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::language::languages;
use super::situation::{LISBON, Situation, away_draft};
use super::state::{Fill, State, day, now};
use super::table::{DAY_IS_ENOUGH, GAPS, Kind};

const CASES: u32 = 1_000;
const FIRST: (i32, u8, u8) = (2026, 1, 1);

/// One situation for each kind of letter that proposes days.
fn situations() -> Vec<Situation> {
    let of =
        |door, purpose, detail| Situation::new(door, Answer::Given(purpose), Answer::Given(detail));
    vec![
        of(Door::Meeting, Purpose::Share, Detail::ShareRound),
        of(Door::Meeting, Purpose::Hard, Detail::HardBetween),
        of(Door::Series, Purpose::Share, Detail::MissNothing),
        Situation::new(Door::Meeting, Answer::Given(Purpose::Ideas), Answer::Unknown),
        Situation::new(Door::Meeting, Answer::Given(Purpose::Decide), Answer::Unknown)
            .ticks(&[Tick::Undo]),
        Situation::new(Door::Meeting, Answer::Given(Purpose::Connect), Answer::Unknown),
        Situation::new(Door::Meeting, Answer::Given(Purpose::Problem), Answer::Unknown)
            .ticks(&[Tick::Urgent]),
    ]
}

/// The days that a text names: "Friday 4 December", the next such day from `today` on.
fn days(text: &str, today: Day) -> Vec<Day> {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    let mut days = Vec::new();
    for date in words.windows(3) {
        let months = 1..=12_u8;
        let month =
            months.clone().find(|n| PlainEnglish.day_and_month(day(2026, *n, 1))[2..] == *date[2]);
        let (Some(month), Ok(of_month)) = (month, date[1].parse()) else { continue };
        // A subject has no room for the weekday of a far day.
        let has_weekday = date[0].ends_with("day");
        let fits =
            |day: &Day| *day >= today && (!has_weekday || PlainEnglish.weekday(*day) == date[0]);
        let years = today.ymd().0..today.ymd().0 + 7;
        let named = years.filter_map(|year| Day::from_ymd(year, month, of_month)).find(fits);
        days.push(named.unwrap_or_else(|| panic!("no such day: {date:?} in {text}")));
    }
    days
}

/// Whether many are away on a working day: it is the first or the last one of its year.
fn is_edge(day: Day, days_off: &DaysOff) -> bool {
    let year = |day: Day| day.ymd().0;
    let works = |day: &Day| !days_off.has(*day);
    let before = (1..99).map(|n| day.plus(-n)).find(works).unwrap();
    let after = (1..99).map(|n| day.plus(n)).find(works).unwrap();
    year(before) != year(day) || year(after) != year(day)
}

/// Checks every day that the letters of a situation name.
fn check(situation: &Situation) -> Result<(), TestCaseError> {
    let text = Text::english(&PlainEnglish);
    let (today, days_off) = (situation.now.day, &situation.policy.days_off);
    let draft = situation.draft();
    let urgent = situation.answers.meeting().ticks.has(Tick::Urgent);
    for message in &draft.messages {
        let Some(letter) = message.letter() else { continue };
        let sheet = letter.sheet(&text);
        let all = format!("{}\n{}", sheet.subject.clone().unwrap_or_default(), sheet.plain());
        let name = format!("{} on {:?}:\n{all}", letter.id().id(), today.ymd());
        for weekday in &days_off.weekend {
            let weekday = format!("{weekday:?}");
            prop_assert!(!all.contains(&weekday), "{} on a day off, {}", weekday, &name);
        }
        for day in days(&all, today) {
            prop_assert!(!days_off.has(day), "{:?} is off, {}", day.ymd(), &name);
            prop_assert!(
                urgent || !is_edge(day, days_off),
                "{:?} at the edge, {}",
                day.ymd(),
                &name
            );
        }
        let hours = situation.policy.working_hours;
        for (_, at) in clocks(&all) {
            prop_assert!(at >= hours.start && at <= hours.end, "{:?} is late, {}", at, &name);
        }
    }
    Ok(())
}

/// On each day of five years, with the weekend of most.
#[test]
fn no_letter_names_a_weekend_or_the_edge_of_a_year() {
    let (year, month, date) = FIRST;
    let first = day(year, month, date);
    for mut situation in situations() {
        for ahead in 0..day(2030, 12, 31).since(first) {
            let at = first.plus(ahead);
            // Every day around a change of the year, and each week a day else.
            if (30..335).contains(&(ahead % 365)) && ahead % 6 != 0 {
                continue;
            }
            situation.now = Now { day: at, minute: Minute::NOON };
            check(&situation).unwrap();
        }
    }
}

fn days_off() -> impl Strategy<Value = DaysOff> {
    let weekend = prop_oneof![
        3 => Just(vec![Weekday::Saturday, Weekday::Sunday]),
        1 => Just(vec![Weekday::Friday, Weekday::Saturday]),
        1 => Just(vec![Weekday::Sunday]),
        1 => Just(Vec::new()),
    ];
    let days = prop::collection::vec(0..40_i32, 0..12);
    (weekend, days).prop_map(|(weekend, days)| DaysOff {
        weekend,
        days: days.into_iter().map(|n| day(2026, 12, 1).plus(n)).collect(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn no_letter_names_a_day_off(
        which in select(situations()), days_off in days_off(), ahead in -20..40_i32,
        hour in 0..24_u16, hours in select(vec![(9, 18), (7, 15), (11, 20), (13, 21)]),
    ) {
        let mut situation = which;
        situation.policy.days_off = days_off;
        let minute = |hour| Minute::new(hour, 0).unwrap();
        situation.policy.working_hours = WorkingHours { start: minute(hours.0), end: minute(hours.1) };
        situation.now = Now { day: day(2026, 12, 1).plus(ahead), minute: minute(hour) };
        check(&situation)?;
    }

    /// If all share an hour of a day, a deadline and a meeting lie in everybody's working day.
    #[test]
    fn across_zones_an_hour_is_one_at_which_everybody_works(
        places in subsequence(
            vec!["Lisbon", "São Paulo", "Bengaluru", "New York", "Auckland", "Honolulu", "Tokyo"], 2..5,
        ).prop_shuffle(),
        which in select(situations()), ahead in 0..700_i32,
    ) {
        let mut situation = which;
        if situation.answers.meeting().ticks.has(Tick::Urgent) {
            return Ok(());
        }
        situation.answers.set_typed(Field::Places, places.join(", "));
        situation.answers.set_typed(Field::Topic, "our payment supplier".to_owned());
        situation.now.day = day(2026, 1, 1).plus(ahead);
        let text = Text::english(&PlainEnglish);
        let names: Vec<String> = situation.answers.words().0.places;
        let hours = situation.policy.working_hours;
        let sites = Sites::find(&names, hours, &*LISBON);
        prop_assert_eq!(sites.list.len(), places.len());
        let off = DaysOff::default();
        for message in &situation.draft().messages {
            let Some(letter) = message.letter() else { continue };
            let sheet = letter.sheet(&text);
            let body = sheet.plain();
            for (city, at) in hours_in(&body, &places) {
                // If there is none within a week of the day that was meant, there is none to offer.
                let shares = |n| sites.shared(situation.now.day.plus(n), &off).is_some();
                if (0..21).all(|from| (from..from + 8).any(shares)) {
                    let within = at >= hours.start && at <= hours.end;
                    prop_assert!(within, "{:?} in {}: {}", at, city, body);
                }
            }
            // Who reads an hour reads of which zone it is, in the subject too if there is room.
            let subject = sheet.subject.unwrap_or_default();
            let fits = subject.chars().count() <= 60;
            prop_assert!(fits || clocks(&subject).is_empty(), "{}", subject);
            let all = format!("{subject}\n{body}");
            for (after, _) in clocks(&all) {
                prop_assert!(all[after..].starts_with(" in "), "an hour without its zone: {}", all);
            }
        }
    }
}

/// The times of day that a text names, and where each ends.
fn clocks(text: &str) -> Vec<(usize, Minute)> {
    let mut clocks = Vec::new();
    for (at, _) in text.match_indices(':') {
        let part = |from: usize| text.get(from..from + 2)?.parse::<u16>().ok();
        let (Some(hour), Some(minute)) = (at.checked_sub(2).and_then(part), part(at + 1)) else {
            continue;
        };
        clocks.extend(Minute::new(hour, minute).map(|minute| (at + 3, minute)));
    }
    clocks
}

/// The hours that a text names with their cities: "12:00 in Lisbon".
fn hours_in<'p>(text: &str, places: &[&'p str]) -> Vec<(&'p str, Minute)> {
    let mut hours = Vec::new();
    for (after, at) in clocks(text) {
        let Some(city) = text[after..].strip_prefix(" in ") else { continue };
        hours.extend(places.iter().find(|known| city.starts_with(**known)).map(|city| (*city, at)));
    }
    hours
}

/// The gaps of a letter that are moments.
fn moments(language: &super::language::Language, letter: LetterId) -> Vec<GapId> {
    let empty = filled(letter, &[], &Inputs::default(), now());
    let is_moment = |gap: &GapId| GAPS[gap.index()].kind == Kind::Moment;
    GapId::all().filter(|gap| is_moment(gap) && empty.has(*gap, &language.text)).collect()
}

/// A moment in words stands wherever a date would, in every form but one that asks for an hour.
#[test]
fn words_stand_in_every_form_of_a_moment() {
    let words = "after the fair";
    for language in languages() {
        for letter in LetterId::all() {
            let facts = [("recipient", "group")];
            let state = State::new(&language, letter, &facts, Fill::All);
            let inputs = state.inputs(&language);
            for gap in moments(&language, letter) {
                let write = |moment: MomentInput| {
                    let mut inputs = inputs.clone();
                    inputs.set(gap, Input::Moment(moment));
                    let letter = filled(letter, &state.facts, &inputs, now());
                    let sheet = letter.sheet(&language.text);
                    let body = sheet.plain();
                    (sheet.subject.unwrap_or_default(), body)
                };
                // Wednesday 17 March 2027, 07:45: no other gap has any of this.
                let date = write(MomentInput {
                    day: Some(day(2027, 3, 17)),
                    time: Minute::new(7, 45),
                    words: String::new(),
                });
                let said = write(MomentInput { words: words.to_owned(), ..MomentInput::default() });
                let weekday = if language.tag == "de" { "Mittwoch, 17." } else { "Wednesday 17" };
                let month = if language.tag == "de" { "17. März" } else { "17 March" };
                for (date, said) in [(&date.0, &said.0), (&date.1, &said.1)] {
                    let count = date.matches(month).count().max(date.matches("07:45").count());
                    let name = format!(
                        "{} {}, {}:\n{date}\n\n{said}",
                        language.tag,
                        letter.id(),
                        gap.id()
                    );
                    let has_date =
                        date.contains(weekday) || date.contains(month) || date.contains("07:45");
                    assert!(!has_date || said.contains(words), "{name}");
                    assert!(said.matches(words).count() >= count, "{name}");
                    assert!(!said.contains(month) && !said.contains("07:45"), "{name}");
                }
            }
        }
    }
}

/// A date that is far off has its year, in the text.
#[test]
fn a_far_off_date_has_its_year() {
    for language in languages() {
        for letter in LetterId::all() {
            let state = State::new(&language, letter, &[("recipient", "group")], Fill::All);
            for gap in moments(&language, letter) {
                let mut inputs = state.inputs(&language);
                inputs.set(
                    gap,
                    Input::Moment(MomentInput {
                        day: Some(day(2027, 3, 17)),
                        ..MomentInput::default()
                    }),
                );
                let body =
                    filled(letter, &state.facts, &inputs, now()).sheet(&language.text).plain();
                let (month, year) = if language.tag == "de" {
                    ("17. März", "17. März 2027")
                } else {
                    ("17 March", "17 March 2027")
                };
                let (dates, years) = (body.matches(month).count(), body.matches(year).count());
                assert_eq!(dates, years, "{} {}, {}:\n{body}", language.tag, letter.id(), gap.id());
            }
        }
    }
}

/// Who is away begins on the day that was said, and comes back on a working day.
#[test]
fn an_absence_names_the_days_that_were_said() {
    let off = DaysOff::default();
    let text = Text::english(&PlainEnglish);
    for ahead in 1..60 {
        let from = now().day.plus(ahead).working_day(&off);
        let back = from.plus(20).working_day(&off);
        let mut answers = Answers::default();
        answers.absence.from = Some(from);
        answers.absence.back = Some(back);
        answers.absence.clients = true;
        for message in away_draft(&answers, now(), &off).messages {
            let sheet = message.sheet(&text);
            let all = sheet.plain();
            let name = format!("{} from {:?}\n{all}", message.name(), from.ymd());
            let opens =
                !message.name().ends_with("-reminder") && !message.name().ends_with("-closing");
            assert!(!opens || all.contains(&PlainEnglish.day_and_month(back)), "{name}");
            for day in days(&all, now().day) {
                assert!(!off.has(day), "{:?} {name}", day.ymd());
                assert!(day <= back, "{:?} {name}", day.ymd());
            }
        }
    }
}

/// An hour is proposed only where something follows on it; who chooses one has it anywhere.
#[test]
fn a_day_is_enough_for_some_answers() {
    let text = Text::english(&PlainEnglish);
    let due = GapId::from_id("due").unwrap();
    let is = |name: &str, id: &str| match name.strip_suffix('-') {
        Some(_) => id.starts_with(name),
        None => id == name,
    };
    let mut with_hour = 0;
    for letter in LetterId::all().filter(|letter| {
        let facts = [("recipient", "group")];
        let copied = filled(*letter, &facts, &Inputs::default(), now()).letter(&text, Mode::Copy);
        says(&copied, due)
    }) {
        let write = |inputs: &Inputs| {
            let sheet = filled(letter, &[("recipient", "group")], inputs, now()).sheet(&text);
            format!("{}\n{}", sheet.subject.clone().unwrap_or_default(), sheet.plain())
        };
        let day_is_enough = DAY_IS_ENOUGH.iter().any(|name| is(name, letter.id()));
        let proposed = write(&Inputs::default());
        assert_eq!(!proposed.contains("12:00"), day_is_enough, "{}: {proposed}", letter.id());
        with_hour += usize::from(!day_is_enough);
        let mut inputs = Inputs::default();
        let time = Minute::new(16, 30);
        inputs.set(due, Input::Moment(MomentInput { time, ..MomentInput::default() }));
        assert!(write(&inputs).contains("16:30"), "{}", letter.id());
    }
    assert!(with_hour > 15, "{with_hour}");
    for name in DAY_IS_ENOUGH {
        assert!(LetterId::all().any(|letter| is(name, letter.id())), "no letter is {name}");
    }
}

fn says(letter: &Letter, gap: GapId) -> bool {
    let is_from = |span: &Span| span.role == Role::Gap(gap);
    letter.blocks.iter().any(|block| match block {
        Block::Paragraph(_, spans) => spans.iter().any(is_from),
        Block::List(_, items) => items.iter().flatten().any(is_from),
    })
}

/// An invitation, and the short talk that follows on writing, keep the time that is in the calendar.
#[test]
fn a_meeting_that_is_in_the_calendar_keeps_its_time() {
    let text = Text::english(&PlainEnglish);
    let at = |day: Day, hour: Option<u16>| {
        let time = hour.and_then(|hour| Minute::new(hour, 30));
        Input::Moment(MomentInput { day: Some(day), time, words: String::new() })
    };
    let proposed = "on Friday 4 December at 10:00";
    for (name, gaps, expected) in [
        ("nothing known", vec![], proposed),
        (
            "in the calendar",
            vec![("booked", at(day(2026, 12, 9), Some(15)))],
            "on Wednesday 9 December at 15:30",
        ),
        (
            "sooner than answers would come",
            vec![("booked", at(day(2026, 12, 2), Some(15)))],
            "on Wednesday 2 December at 15:30",
        ),
        ("without an hour", vec![("booked", at(day(2026, 12, 9), None))], proposed),
        ("today", vec![("booked", at(day(2026, 11, 29), Some(15)))], proposed),
        (
            "another time chosen",
            vec![
                ("booked", at(day(2026, 12, 9), Some(15))),
                ("meet", at(day(2026, 12, 10), Some(11))),
            ],
            "on Thursday 10 December at 11:30",
        ),
        (
            "answers chosen for later",
            vec![("booked", at(day(2026, 12, 2), Some(15))), ("due", at(day(2026, 12, 8), None))],
            "on Wednesday 9 December at 10:00",
        ),
    ] {
        for letter in ["invitation", "write-first", "write-first-invitation", "outside-first"] {
            let mut inputs = Inputs::default();
            for (gap, input) in &gaps {
                inputs.set(GapId::from_id(gap).unwrap(), input.clone());
            }
            let letter = LetterId::from_id(letter).unwrap();
            for gap in ["topic", "questions"] {
                inputs.set(GapId::from_id(gap).unwrap(), Input::Text("the launch".to_owned()));
            }
            let body = filled(letter, &[("recipient", "group")], &inputs, now()).sheet(&text);
            let expected = expected.trim_start_matches("on ");
            assert!(body.plain().contains(expected), "{name}: {}", body.plain());
        }
    }
}

/// What is asked for is asked before the meeting that it is about, and what meets regularly changes
/// on its own weekday, until somebody chooses other days.
#[test]
fn days_fit_the_meeting_that_is_in_the_calendar() {
    let text = Text::english(&PlainEnglish);
    let gap = |id| GapId::from_id(id).unwrap();
    for (name, letter, booked, expected) in [
        ("the day before", "reply-ask", day(2026, 12, 2), "by Tuesday 1 December"),
        ("the day itself", "reply-ask", day(2026, 11, 30), "by Monday 30 November"),
        ("long after", "reply-ask", day(2026, 12, 9), "by Thursday 3 December"),
        ("past", "reply-ask", day(2026, 11, 27), "by Thursday 3 December"),
        ("on its weekday", "one-to-one", day(2026, 12, 2), "From Wednesday 9 December"),
        ("asked again before", "reply-ask", day(2026, 12, 3), "on Thursday 3 December"),
    ] {
        let mut inputs = Inputs::default();
        let at = MomentInput { day: Some(booked), time: Minute::new(10, 0), words: String::new() };
        inputs.set(gap("booked"), Input::Moment(at));
        inputs.set(gap("silence"), Input::Choice(gap("silence").option("ask-again").unwrap()));
        let letter = LetterId::from_id(letter).unwrap();
        let body = filled(letter, &[("recipient", "one")], &inputs, now()).sheet(&text).plain();
        assert!(body.contains(expected), "{name}: {body}");
        let chosen = MomentInput { day: Some(day(2026, 12, 8)), ..MomentInput::default() };
        inputs.set(gap("due"), Input::Moment(chosen.clone()));
        inputs.set(gap("start"), Input::Moment(chosen));
        let body = filled(letter, &[("recipient", "one")], &inputs, now()).sheet(&text).plain();
        assert!(body.contains("Tuesday 8 December"), "{name}: {body}");
    }
}
