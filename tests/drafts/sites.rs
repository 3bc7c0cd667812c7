//! People in several places: what was typed, and what their clocks say.

use jiff::Timestamp;
use jiff::civil::Weekday as JiffWeekday;
use jiff::tz::TimeZone;
use meeting_or_async::draft::{Draft, Kind};
use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::meeting::zones::{cities, zone_of};
use meeting_or_async::meeting::{Detail, Door, Instant, Often, Purpose, Sites, Tick, WorkingHours};
use meeting_or_async::policy::Policy;
use meeting_or_async::questions::{Answers, Field};
use meeting_or_async::text::{Text, format::PlainEnglish};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::cases::{Case, draft_at};
use crate::clocks::Clocks;
use crate::golden::when;

#[test]
fn a_place_is_known_as_people_type_it() {
    let clocks = Clocks::of("");
    for (typed, zone) in [
        ("Lisbon", "europe/lisbon"),
        ("LISBON", "europe/lisbon"),
        ("São Paulo", "america/sao_paulo"),
        ("Sa\u{303}o Paulo", "america/sao_paulo"),
        ("MÜNCHEN", "europe/berlin"),
        ("Kraków", "europe/warsaw"),
        ("Łódź", "europe/warsaw"),
        ("Bengaluru", "asia/kolkata"),
        ("San Francisco", "america/los_angeles"),
        ("Tel Aviv", "asia/jerusalem"),
        ("Rio de Janeiro", "america/sao_paulo"),
        ("Kathmandu", "asia/kathmandu"),
        ("St. John's", "america/st_johns"),
        ("St. John’s", "america/st_johns"),
        ("Buenos Aires", "america/buenos_aires"),
        ("Ushuaia", "america/argentina/ushuaia"),
        ("America/Argentina/Buenos_Aires", "america/argentina/buenos_aires"),
        ("Port-au-Prince", "america/port-au-prince"),
        ("UTC", "utc"),
        ("Pacific/Samoa", "pacific/samoa"),
        ("Apia", "pacific/apia"),
        ("San Juan (Argentina)", "america/argentina/san_juan"),
        ("san juan puerto rico", "america/puerto_rico"),
        ("Norfolk (Virginia)", "america/new_york"),
        ("San José (Costa Rica)", "america/costa_rica"),
    ] {
        assert_eq!(zone_of(typed, &clocks).as_deref(), Some(zone), "{typed}");
    }
    for typed in [
        "",
        "Atlantis",
        "BST",
        "EST",
        "CET",
        "IST",
        "PST8PDT",
        "GMT",
        "GMT+1",
        "Etc/GMT+5",
        "US/Pacific",
        "Zulu",
        "Japan",
        "Samoa",
        "Jersey",
        "Queensland",
        "ACT",
        "NSW",
        "Casey",
        "Norfolk",
        "Davis",
        "San Juan",
        "Lis",
        "+05:30",
        "5",
        "<b>Lisbon</b>",
        "Lisbon@here",
        "Lis\u{202e}bon",
        "../etc/passwd",
        "💥",
        "Ωμέγα",
        "Lisbon; DROP",
        "/",
        "europe/",
        "a\0b",
    ] {
        assert_eq!(zone_of(typed, &clocks), None, "{typed:?}");
    }
    for city in cities() {
        assert!(zone_of(city, &clocks).is_some(), "{city}");
    }
}

#[test]
fn no_name_of_a_zone_without_a_part_of_the_world_is_a_place() {
    let clocks = Clocks::of("");
    let database = jiff::tz::TimeZoneDatabase::bundled();
    let (mut bare, mut full) = (0, 0);
    for name in database.available() {
        let name = name.as_str();
        let (part, _) = name.split_once('/').unwrap_or(("", name));
        let parts = ["", "Etc", "US", "Brazil", "Canada", "Chile", "Mexico", "SystemV", "posix"];
        if parts.contains(&part) {
            // Singapore is a city as well.
            let takes = matches!(name, "UTC" | "Singapore");
            assert_eq!(zone_of(name, &clocks).is_some(), takes, "{name}");
            bare += 1;
        } else {
            assert_eq!(zone_of(name, &clocks), Some(name.to_ascii_lowercase()), "in full");
            full += 1;
        }
    }
    assert!(bare > 60 && full > 400, "{bare} and {full}");
    // What the browsers know besides, each others.
    for abbreviation in
        ["AST", "BST", "CNT", "CST", "ECT", "IET", "IST", "JST", "PRT", "SST", "VST"]
    {
        assert_eq!(zone_of(abbreviation, &clocks), None, "{abbreviation}");
    }
}

#[test]
fn names_in_the_field_are_split_and_what_is_unknown_is_kept() {
    let clocks = Clocks::of("");
    for (typed, known, unknown) in [
        (
            "Lisbon, São Paulo; Bengaluru\nOslo",
            vec!["Lisbon", "São Paulo", "Bengaluru", "Oslo"],
            vec![],
        ),
        (" , Lisbon ,, Lisbon,", vec!["Lisbon"], vec![]),
        ("東京、Tokyo", vec!["Tokyo"], vec!["東京"]),
        ("Lisbon, Lis, @channel", vec!["Lisbon"], vec!["Lis", "@channel"]),
        (
            "Oslo, Rome, Paris, London, Berlin, Madrid, Lisbon, Vienna, Prague",
            vec!["Oslo", "Rome", "Paris", "London", "Berlin", "Madrid", "Lisbon", "Vienna"],
            vec![],
        ),
    ] {
        let mut answers = Answers::default();
        answers.set_typed(Field::Places, typed.to_owned());
        let sites = Sites::find(&answers.words().0.places, WorkingHours::default(), &clocks);
        let names: Vec<&str> = sites.list.iter().map(|site| site.name.as_str()).collect();
        assert_eq!(
            (names, sites.unknown),
            (known, unknown.iter().map(|&n| n.to_owned()).collect())
        );
        assert_eq!(answers.typed(Field::Places), typed);
    }
}

/// A proposal to people in these places.
fn proposal(places: &str, (year, month, day): (i32, u8, u8)) -> Draft {
    let case = Case::new("", Door::Meeting, Some(Purpose::Decide))
        .detail(Detail::DecideAgree)
        .typed(Field::Places, places);
    draft_at(&case.answers, at(year, month, day), &Policy::default())
}

fn at(year: i32, month: u8, day: u8) -> Now {
    Now { day: Day::from_ymd(year, month, day).unwrap(), minute: Minute::new(10, 0).unwrap() }
}

#[test]
fn a_deadline_is_said_by_the_clocks_of_each_place() {
    for (name, places, today, expected) in [
        ("one place", "Lisbon", (2026, 11, 23), "Thu 26 Nov, 12:00 Lisbon"),
        (
            "half an hour beside the others",
            "Lisbon, São Paulo, Bengaluru",
            (2026, 11, 23),
            "Thu 26 Nov, 12:00 Lisbon · 09:00 São Paulo · 17:30 Bengaluru",
        ),
        (
            "three quarters of an hour beside the others, before noon there",
            "Kathmandu, London",
            (2026, 11, 23),
            "Thu 26 Nov, 14:45 Kathmandu · 09:00 London",
        ),
        (
            "clocks changed in America, not yet in Europe",
            "Berlin, New York",
            (2026, 3, 9),
            "Thu 12 Mar, 14:00 Berlin · 09:00 New York",
        ),
        (
            "clocks changed in both",
            "Berlin, New York",
            (2026, 4, 6),
            "Thu 9 Apr, 15:00 Berlin · 09:00 New York",
        ),
        (
            "clocks changed back in Europe, not yet in America",
            "New York, Berlin",
            (2026, 10, 26),
            "Thu 29 Oct, 12:00 New York · 17:00 Berlin",
        ),
        (
            "a day apart",
            "Honolulu, Auckland",
            (2026, 11, 23),
            "Thu 26 Nov, 12:00 Honolulu · Fri 27 Nov, 11:00 Auckland",
        ),
        (
            "a day apart: Friday there is Saturday here",
            "Honolulu, Auckland",
            (2026, 11, 24),
            "Mon 30 Nov, 12:00 Honolulu · Tue 1 Dec, 11:00 Auckland",
        ),
        (
            "the whole earth apart",
            "Pacific/Kiritimati, Pacific/Niue",
            (2026, 11, 23),
            "Thu 26 Nov, 12:00 Pacific/Kiritimati · Wed 25 Nov, 11:00 Pacific/Niue",
        ),
        (
            "no shared hour: the day ends last in San Francisco",
            "Bengaluru, San Francisco",
            (2026, 11, 23),
            "Thu 26 Nov, 18:00 San Francisco · Fri 27 Nov, 07:30 Bengaluru",
        ),
        ("nothing known", "Atlantis", (2026, 11, 23), "Thu 26 Nov, 12:00"),
    ] {
        let draft = proposal(places, today);
        let text = Text::english(&PlainEnglish);
        assert_eq!(when(&text, &draft.plan[1]), expected, "{name}");
    }
}

#[test]
fn a_chosen_day_stays_where_it_is_worked_everywhere() {
    for (chosen, expected, assumed) in [
        ((2026, 12, 3), "Thu 3 Dec", false),
        // Friday in Honolulu is Saturday in Auckland.
        ((2026, 12, 4), "Mon 7 Dec", true),
    ] {
        let mut case = Case::new("", Door::Meeting, Some(Purpose::Decide))
            .detail(Detail::DecideAgree)
            .typed(Field::Places, "Honolulu, Auckland");
        case.answers.answer_by = Day::from_ymd(chosen.0, chosen.1, chosen.2);
        let draft = draft_at(&case.answers, at(2026, 11, 23), &Policy::default());
        let text = Text::english(&PlainEnglish);
        assert_eq!(text.say(&draft.plan[1].when), expected);
        let says = draft.assumed.iter().any(|what| text.say(what).starts_with("answers by"));
        assert_eq!(says, assumed, "{expected}");
    }
}

#[test]
fn a_time_for_each_week_is_said_for_all_places_only_where_it_stays_true() {
    let opening = |today: (i32, u8, u8)| {
        let case = Case::new("", Door::Meeting, Some(Purpose::Share))
            .detail(Detail::ShareRound)
            .facts(6, 30, Often::Weekly)
            .typed(Field::Places, "Berlin, New York");
        let draft = draft_at(&case.answers, at(today.0, today.1, today.2), &Policy::default());
        draft.messages[0].sheet(&Text::english(&PlainEnglish)).plain()
    };
    let steady = opening((2026, 11, 23));
    assert!(steady.contains("by Tuesday, 15:00 in Berlin (09:00 in New York):"), "{steady}");
    // The clocks of New York have changed, those of Berlin follow in the second week.
    let moving = opening((2026, 3, 9));
    assert!(moving.contains("by Tuesday, 14:00 in Berlin:"), "{moving}");
}

#[test]
fn a_call_is_in_the_middle_of_the_shared_hours_or_not_at_all() {
    for (places, expected) in [
        ("Lisbon, Berlin", "Wed 2 Dec, 12:45 to 13:15 Lisbon · 13:45 Berlin"),
        (
            "Lisbon, São Paulo, Bengaluru",
            "Wed 2 Dec, 12:00 to 12:30 Lisbon · 09:00 São Paulo · 17:30 Bengaluru",
        ),
        ("Kathmandu, Munich", "Wed 2 Dec, 15:30 to 16:00 Kathmandu · 10:45 Munich"),
        ("San Francisco, Bengaluru", "Wed 2 Dec"),
    ] {
        let case = Case::new("", Door::Meeting, Some(Purpose::Decide))
            .detail(Detail::DecideAgree)
            .ticks(&[Tick::Undo])
            .typed(Field::Places, places);
        let draft = draft_at(&case.answers, at(2026, 11, 23), &Policy::default());
        let text = Text::english(&PlainEnglish);
        assert_eq!(when(&text, &draft.plan[4]), expected);
        let fair = !draft.plan[4].places.is_empty();
        let message = |kind| {
            let message = draft.messages.iter().find(|message| message.kind == kind).unwrap();
            message.sheet(&text).plain()
        };
        // What replaces the call is another message, with words of one's own in it.
        let kinds = draft.messages.iter().map(|message| message.kind);
        let calls: Vec<Kind> =
            kinds.filter(|kind| matches!(kind, Kind::Invitation | Kind::Prompt)).collect();
        let second = if fair { Kind::Invitation } else { Kind::Prompt };
        assert_eq!(calls, [second], "{places}");
        for kind in [Kind::Opening, second] {
            let turns = message(kind).contains("early or late for some of us");
            assert_eq!(turns, !fair, "{places}: {}", message(kind));
        }
        // Without a call, what is open has a day for its questions and one for the answers.
        let opening = message(Kind::Opening);
        assert_eq!(opening.contains("\nThe call\n"), fair, "{opening}");
        let asked = "On Tuesday 1 December I will ask here in writing about what is still open. Please \
                     answer by Wednesday 2 December, ";
        assert_eq!(opening.contains(asked), !fair, "{opening}");
        assert_eq!(text.say(&draft.plan[4].what).contains("No hour is fair"), !fair);
    }
}

#[test]
fn what_goes_into_a_calendar_is_the_moment_itself() {
    let draft = proposal("Auckland, Honolulu", (2026, 11, 23));
    let (day, minute) = draft.deadline.unwrap().civil();
    // Noon on Thursday in Auckland is an hour before midnight in UTC.
    assert_eq!((day.ymd(), minute.hour(), minute.minute()), ((2026, 11, 25), 23, 0));
}

/// Places with their zones, found without our own table.
const ZONES: [(&str, &str); 14] = [
    ("Lisbon", "Europe/Lisbon"),
    ("São Paulo", "America/Sao_Paulo"),
    ("Bengaluru", "Asia/Kolkata"),
    ("San Francisco", "America/Los_Angeles"),
    ("New York", "America/New_York"),
    ("Berlin", "Europe/Berlin"),
    ("Kathmandu", "Asia/Kathmandu"),
    ("Auckland", "Pacific/Auckland"),
    ("Honolulu", "Pacific/Honolulu"),
    ("Pacific/Chatham", "Pacific/Chatham"),
    ("Australia/Lord_Howe", "Australia/Lord_Howe"),
    ("Cairo", "Africa/Cairo"),
    ("Santiago", "America/Santiago"),
    ("Pacific/Kiritimati", "Pacific/Kiritimati"),
];

/// What the clocks of a zone say, by the library alone.
fn local(zone: &str, at: Instant) -> jiff::Zoned {
    Timestamp::from_second(at.0 * 60).unwrap().to_zoned(TimeZone::get(zone).unwrap())
}

fn is_weekend(weekday: JiffWeekday) -> bool {
    matches!(weekday, JiffWeekday::Saturday | JiffWeekday::Sunday)
}

/// Whether it is a working day and working hours there, the last minute included.
fn works(zone: &str, at: Instant) -> bool {
    let there = local(zone, at);
    let minute = i32::from(there.hour()) * 60 + i32::from(there.minute());
    !is_weekend(there.weekday()) && (9 * 60..=18 * 60).contains(&minute)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_deadline_is_in_working_hours_of_each_place_whenever_there_are_such_hours(
        chosen in subsequence(ZONES.to_vec(), 1..6).prop_shuffle(),
        own in select(ZONES.to_vec()),
        today in 0..1_500_i32,
        minute in 0..1440_i32,
    ) {
        let names: Vec<&str> = chosen.iter().map(|(name, _)| *name).collect();
        let case = Case::new("", Door::Meeting, Some(Purpose::Decide))
            .detail(Detail::DecideAgree)
            .typed(Field::Places, &names.join(", "));
        let today = Day::from_ymd(2025, 1, 1).unwrap().plus(today);
        let now = Now { day: today, minute: Minute::MIDNIGHT.plus(minute).0 };
        let draft = draft_at(&case.answers, now, &Policy::default());
        let step = &draft.plan[1];
        let moment = step.moment.unwrap();
        let zones: Vec<&str> = chosen.iter().map(|(_, zone)| *zone).collect();

        // Every local time that is shown is what the library says.
        let text = Text::english(&PlainEnglish);
        let shown: Vec<String> = step.places.iter().map(|place| text.say(place)).collect();
        prop_assert_eq!(shown.len(), chosen.len());
        let lead = local(zones[moment.lead], moment.at).date();
        for (name, zone) in &chosen {
            let there = local(zone, moment.at);
            let time = there.strftime("%H:%M");
            let expected = if there.date() == lead {
                format!("{time} {name}")
            } else {
                format!("{}, {time} {name}", there.strftime("%a %-d %b"))
            };
            prop_assert!(shown.contains(&expected), "{expected:?} is not in {shown:?}");
        }

        // It is in the working hours of all, or there are none on the days after either.
        let all_work = |at| zones.iter().all(|zone| works(zone, at));
        if !all_work(moment.at) {
            for quarter in 0..(7 * 96) {
                let at = moment.at.plus(quarter * 15);
                let here = all_work(at) && all_work(at.plus(15));
                prop_assert!(!here, "{names:?} all work at {}", local(zones[0], at));
            }
        }

        // Everybody had a whole working day between the message and the deadline.
        let sent = Timestamp::from_second(
            jiff::civil::date(2025, 1, 1)
                .checked_add(jiff::Span::new().days(today.since(Day::from_ymd(2025, 1, 1).unwrap())))
                .unwrap()
                .at(0, 0, 0, 0)
                .checked_add(jiff::Span::new().minutes(minute))
                .unwrap()
                .to_zoned(TimeZone::get(own.1).unwrap())
                .unwrap()
                .timestamp()
                .as_second(),
        )
        .unwrap();
        for zone in &zones {
            let last = local(zone, moment.at).date();
            let whole = (0..9).any(|days| {
                let day = last.checked_sub(jiff::Span::new().days(days)).unwrap();
                let at = |hour| {
                    let time = day.at(hour, 0, 0, 0);
                    time.to_zoned(TimeZone::get(zone).unwrap()).unwrap().timestamp()
                };
                let end = moment.at.0 * 60;
                !is_weekend(day.weekday()) && at(9) >= sent && at(18).as_second() <= end
            });
            prop_assert!(whole, "{zone} had no whole working day until {moment:?}");
        }
    }
}
