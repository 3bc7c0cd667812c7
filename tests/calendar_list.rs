//! What a list says of the meetings of a calendar: whose they are, what is left out, what is one.

use crate::harness::zones;
use meeting_or_async::meeting::time::{Day, Minute, Now, Weekday};
use meeting_or_async::read::series::{
    LeftOut, List, Reason, Scan, Series, Settings, Singles, Whose,
};
use meeting_or_async::read::{Rhythm, Trouble};

/// Monday, 5 October 2026.
fn settings() -> Settings {
    let day = Day::from_ymd(2026, 10, 5).unwrap();
    Settings { ..Settings::at(Now { day, minute: Minute::NINE }) }
}

/// A series of whole days on Tuesdays, with an exception as Outlook writes it.
#[test]
fn an_exception_of_a_series_of_whole_days_is_a_day() {
    let days = "DTSTART;VALUE=DATE:20260901\nDTEND;VALUE=DATE:20260902";
    for (exception, left) in [
        ("EXDATE;VALUE=DATE:20261013", 7),
        ("EXDATE;TZID=W. Europe Standard Time:20261013T000000", 7),
        ("EXDATE:20261013T000000", 7),
        ("EXDATE;VALUE=DATE:20261014", 8),
    ] {
        let list = list(&[event("x", "Fair", &format!("{days}\n{exception}"))]);
        assert_eq!(list.series[0].ahead.occurrences, left, "{exception}");
    }
}

/// An event of an hour on Tuesdays at ten from September to November. What a line of `more` says
/// again takes its place.
fn event(uid: &str, title: &str, more: &str) -> String {
    let mut lines = vec![
        format!("UID:{uid}"),
        format!("SUMMARY:{title}"),
        "DTSTART;TZID=Europe/Berlin:20260901T100000".to_owned(),
        "DTEND;TZID=Europe/Berlin:20260901T110000".to_owned(),
        "RRULE:FREQ=WEEKLY;UNTIL=20261130T225959Z".to_owned(),
    ];
    let name = |line: &str| line.split([':', ';']).next().unwrap().to_owned();
    for line in more.lines().filter(|line| !line.is_empty()) {
        lines.retain(|other| name(other) != name(line) || name(line) == "ATTENDEE");
        lines.push(line.to_owned());
    }
    lines.retain(|line| !line.ends_with(':'));
    format!("BEGIN:VEVENT\n{}\nEND:VEVENT\n", lines.join("\n"))
}

fn file(events: &[String]) -> Vec<u8> {
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{}END:VCALENDAR\n", events.concat()).into_bytes()
}

fn list(events: &[String]) -> List {
    Scan::all(file(events), settings(), zones("Europe/Berlin"))
}

/// Guests by their first names; the first invites.
fn guests(names: &str) -> String {
    let mut lines = Vec::new();
    for (at, name) in names.split(' ').enumerate() {
        let (name, status) = name.split_once('=').unwrap_or((name, "ACCEPTED"));
        let address = format!("mailto:{}@example.org", name.to_lowercase());
        if at == 0 {
            lines.push(format!("ORGANIZER;CN={name}:{address}"));
        }
        lines.push(format!("ATTENDEE;CN={name};PARTSTAT={status}:{address}"));
    }
    lines.join("\n")
}

const ROOM: &str = "\nATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:room5@example.org";

/// Three meetings of Me, so that the file tells whose it is.
fn mine() -> Vec<String> {
    vec![
        event("a", "Status", &guests("Me Ann Bo Cy Di")),
        event("b", "Plan", &guests("Ann Me Di")),
        event("c", "Review", &guests("Bo Me Cy Ed")),
    ]
}

fn with(title: &str, more: &str) -> (List, Series) {
    let mut events = mine();
    events.push(event("x", title, more));
    let list = list(&events);
    let found = list.series.iter().find(|series| series.title == title).cloned();
    (list, found.unwrap())
}

#[test]
fn a_series_is_summed_up() {
    let list = list(&mine());
    assert_eq!(list.problems, []);
    let me = list.me.unwrap();
    assert_eq!((me.address.as_str(), me.given), ("me@example.org", false));
    let titles: Vec<&str> = list.series.iter().map(|series| series.title.as_str()).collect();
    assert_eq!(titles, ["Status", "Review", "Plan"]);
    let status = &list.series[0];
    assert_eq!((status.often, status.weekday), (Rhythm::Weekly, Some(Weekday::Tuesday)));
    assert_eq!((status.minutes, status.people, status.whose), (Some(60), Some(5), Whose::Mine));
    assert_eq!((status.past.occurrences, status.past.mine, status.past.all), (5, 300, Some(1500)));
    assert_eq!((status.ahead.occurrences, status.ahead.all), (8, Some(2400)));
    assert_eq!(status.since, Day::from_ymd(2026, 9, 1).unwrap());
    assert_eq!(status.next.unwrap().day, Day::from_ymd(2026, 10, 6).unwrap());
    assert_eq!(status.next.unwrap().minute, Minute::new(10, 0));
    let others: Vec<&str> = status.others.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(others, ["Ann", "Bo", "Cy", "Di"]);
    assert_eq!(list.series[1].organizer.as_ref().unwrap().name, "Bo");
    assert_eq!(list.series[2].whose, Whose::Others);
}

#[test]
fn what_nobody_sits_in_is_left_out_and_says_why() {
    for (title, more, reason) in [
        ("Canceled: Old", guests("Ann Me Bo"), Reason::Cancelled),
        ("Old", guests("Ann Me Bo") + "\nSTATUS:CANCELLED", Reason::Cancelled),
        ("No", guests("Ann Me=DECLINED Bo"), Reason::Declined),
        ("Doctor", guests("Me Ann Bo") + "\nCLASS:PRIVATE", Reason::Private),
        (
            "Fair",
            guests("Me Ann Bo") + "\nDTSTART;VALUE=DATE:20260901\nDTEND;VALUE=DATE:20260902",
            Reason::AllDay,
        ),
        (
            "Trip",
            guests("Me Ann Bo") + "\nDTEND;TZID=Europe/Berlin:20260903T110000",
            Reason::AllDay,
        ),
        ("Focus", String::new(), Reason::Alone),
        ("Focus room", guests("Me") + ROOM, Reason::Alone),
        ("Room", ROOM.trim().to_owned(), Reason::Alone),
    ] {
        let title_read = title.trim_start_matches("Canceled: ");
        let mut events = mine();
        events.push(event("x", title, &more));
        let list = list(&events);
        let series = list.series.last().unwrap();
        assert_eq!((series.title.as_str(), series.left_out), (title_read, Some(reason)), "{title}");
        // It can be put back with its dates.
        assert_eq!(series.ahead.occurrences, 8, "{title}");
        assert_eq!(list.weeks(&[]).last().unwrap().minutes, 60, "{title}");
        let at = list.series.len() - 1;
        assert!(!list.counts(at, &[]) && list.counts(at, &[LeftOut::Series(at)]), "{title}");
    }
    let (_, room) = with("With a room", &(guests("Me Ann Bo") + ROOM));
    assert_eq!((room.people, room.left_out), (Some(3), None));
}

#[test]
fn what_is_put_back_counts_in_the_weeks() {
    let on = |day: &str, more: &str| {
        let times = ["DTSTART", "DTEND"].map(|name| {
            let hour = if name == "DTEND" { 12 } else { 10 };
            format!("{name};TZID=Europe/Berlin:2026{day}T{hour}0000\n")
        });
        [&guests("Ann Me=DECLINED Bo"), "\n", &times.concat(), more].concat()
    };
    let mut events = mine();
    // The last full week begins on Monday, 28 September; each of its Tuesdays has an hour.
    events.push(event("x", "Thursday", &on("0903", "")));
    events.push(event("y", "Once", &on("1002", "RRULE:")));
    let list = list(&events);
    let series = LeftOut::Series(list.series.iter().position(|it| it.title == "Thursday").unwrap());
    let single = LeftOut::Singles(Reason::Declined);
    for (put_back, minutes, without, singles) in [
        (&[][..], 60, 4, 0),
        (&[series], 180, 3, 0),
        (&[single], 180, 3, 1),
        (&[single, series], 300, 2, 1),
    ] {
        let weeks = list.weeks(put_back);
        let week = weeks.last().unwrap();
        assert_eq!((week.minutes, week.days_without()), (minutes, without), "{put_back:?}");
        let (past, ahead) = list.single(put_back);
        assert_eq!(past.occurrences + ahead.occurrences, singles, "{put_back:?}");
    }
}

#[test]
fn time_with_one_person_has_no_hours_for_others() {
    for (title, people) in [("Ann", "Me Ann"), ("1:1", "Me Ann"), ("Salary round", "Me Ann Bo")] {
        let (_, series) = with(title, &guests(people));
        assert!(series.one_person && !series.may_be_named(), "{title}");
        assert_eq!((series.ahead.mine, series.ahead.all), (480, None), "{title}");
    }
    // Two titles that are the same are not one series if the people are not.
    let mut events = mine();
    events.push(event("x", "1:1", &guests("Me Ann")));
    events.push(event("y", "1:1", &guests("Me Bo")));
    assert_eq!(list(&events).series.len(), 5);
}

#[test]
fn a_list_of_people_is_no_person() {
    let (_, series) =
        with("All", &(guests("Me") + "\nATTENDEE;CUTYPE=GROUP:mailto:all@example.org"));
    assert_eq!((series.people, series.lists, series.left_out), (Some(1), 1, None));
}

#[test]
fn a_series_that_was_split_or_moved_is_one() {
    let team = guests("Me Ann Bo Cy");
    let until = "\nRRULE:FREQ=WEEKLY;UNTIL=20261012T000000Z";
    let later =
        "\nDTSTART;TZID=Europe/Berlin:20261015T140000\nDTEND;TZID=Europe/Berlin:20261015T150000";
    for (name, uid, title) in [
        ("Google's suffix", "x_R20261015T120000@google.com", "New name"),
        ("another UID", "y@google.com", "Team"),
    ] {
        let mut events = mine();
        events.push(event("x@google.com", "Team", &(team.clone() + until)));
        events.push(event(uid, title, &(guests("Me Ann Bo Ed") + later)));
        let list = list(&events);
        let team: Vec<&Series> = list.series.iter().filter(|s| s.title == title).collect();
        assert_eq!((list.series.len(), team.len()), (4, 1), "{name}");
        // One on the old day and seven on the new one.
        assert_eq!((team[0].past.occurrences, team[0].ahead.occurrences), (5, 8), "{name}");
        assert_eq!(team[0].since, Day::from_ymd(2026, 9, 1).unwrap(), "{name}");
    }
}

#[test]
fn exceptions_are_taken_out_and_moved_dates_count_once() {
    let more = guests("Me Ann Bo");
    let of = |date: &str, more: &str| {
        event(
            "x",
            "Team",
            &format!(
                "{}\nRRULE:\nRECURRENCE-ID;TZID=Europe/Berlin:{date}T100000\n{more}",
                guests("Me Ann Bo")
            ),
        )
    };
    for (name, changes, ahead, minutes) in [
        ("nothing", vec![], 8, 480),
        (
            "taken out in UTC",
            vec![event("x", "Team", &(more.clone() + "\nEXDATE:20261013T080000Z"))],
            7,
            420,
        ),
        (
            "moved and longer",
            vec![of("20261013", "DTSTART:20261014T100000Z\nDTEND:20261014T120000Z")],
            8,
            540,
        ),
        (
            "moved out of sight",
            vec![of("20261013", "DTSTART:20300101T100000Z\nDTEND:20300101T110000Z")],
            7,
            420,
        ),
        ("cancelled", vec![of("20261013", "STATUS:CANCELLED")], 7, 420),
        ("declined once", vec![of("20261013", &guests("Ann Me=DECLINED"))], 7, 420),
        (
            "all later ones are shorter",
            vec![of(
                "20261103",
                "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261103T100000\nDTSTART;TZID=Europe/Berlin:20261103T100000\nDTEND;TZID=Europe/Berlin:20261103T103000",
            )],
            8,
            360,
        ),
        (
            "moved, and taken out later",
            vec![
                of("20261013", "DTSTART:20261014T100000Z\nDTEND:20261014T120000Z\nSEQUENCE:1"),
                event("x", "Team", &(more.clone() + "\nEXDATE:20261013T080000Z\nSEQUENCE:2")),
            ],
            7,
            420,
        ),
        (
            "moved, and ended before it later",
            vec![
                of("20261124", "DTSTART:20261125T100000Z\nDTEND:20261125T120000Z\nSEQUENCE:1"),
                event(
                    "x",
                    "Team",
                    &(more.clone() + "\nRRULE:FREQ=WEEKLY;UNTIL=20261118T000000Z\nSEQUENCE:2"),
                ),
            ],
            7,
            420,
        ),
        (
            "an exception of no date",
            vec![event("x", "Team", &(more.clone() + "\nEXDATE:20271013T080000Z"))],
            8,
            480,
        ),
    ] {
        let mut events = mine();
        // What comes later with the same number takes the place of the first.
        events.push(event("x", "Team", &more));
        events.extend(changes);
        let list = list(&events);
        let team = list.series.iter().find(|series| series.title == "Team").unwrap();
        assert_eq!((team.ahead.occurrences, team.ahead.mine), (ahead, minutes), "{name}");
        assert_eq!(list.problems, [], "{name}");
    }
}

#[test]
fn meetings_without_a_rule_are_a_series_if_they_have_a_rhythm() {
    let days = |days: &[u32], title: &str| -> Vec<String> {
        let one = |day: &u32| {
            let date = Day::from_ymd(2026, 9, 1).unwrap().plus(i32::try_from(*day).unwrap()).ymd();
            let date = format!("{}{:02}{:02}", date.0, date.1, date.2);
            let title = title.replace('#', &day.to_string());
            event(
                &format!("{title}{day}"),
                &title,
                &format!(
                    "{}\nRRULE:\nDTSTART:{date}T080000Z\nDTEND:{date}T090000Z",
                    guests("Me Ann Bo Cy")
                ),
            )
        };
        days.iter().map(one).collect()
    };
    let of_one_name = |events: Vec<String>| -> Vec<String> {
        events.iter().map(|event| event.replacen("UID:Team", "UID:Team\nX-NO:", 1)).collect()
    };
    for (name, events, often) in [
        (
            "weekly under one name",
            of_one_name(days(&[0, 7, 14, 21, 35], "Team")),
            Some(Rhythm::Weekly),
        ),
        ("weekly", days(&[0, 7, 14, 21, 35], "Team"), Some(Rhythm::Weekly)),
        ("with numbers", days(&[0, 14, 28, 42, 56], "Sprint #"), Some(Rhythm::Fortnightly)),
        ("three", days(&[0, 7, 14], "Team"), None),
        ("three, a month apart", days(&[0, 28, 63], "Team"), Some(Rhythm::Monthly)),
        (
            "under names that differ in a sign or an addition",
            [
                days(&[0, 21], "Ana’s stand-up"),
                days(&[7, 28], "Ana's standup"),
                days(&[14], "Ana’s stand-up (with Bo)"),
            ]
            .concat(),
            Some(Rhythm::Weekly),
        ),
        ("in no rhythm", days(&[0, 40, 80, 81, 120], "Team"), None),
    ] {
        let list = list(&[mine(), events.clone()].concat());
        let found: Vec<&Series> =
            list.series.iter().filter(|s| s.people == Some(4) && s.title != "Review").collect();
        assert_eq!(found.first().map(|series| series.often), often, "{name}");
        let single = list.singles.iter().map(Singles::occurrences).sum::<u32>();
        let expected = if often.is_some() { 0 } else { events.len() };
        assert_eq!(usize::try_from(single).unwrap(), expected, "{name}");
    }
}

#[test]
fn hours_are_those_of_the_zone_however_it_is_said() {
    let utc = "DTSTART:20260901T080000Z\nDTEND:20260901T090000Z";
    let local = "DTSTART:20260901T100000\nDTEND:20260901T110000";
    let windows = "DTSTART;TZID=\"W. Europe Standard Time\":20260901T100000\nDTEND;TZID=\"W. Europe Standard Time\":20260901T110000";
    let york = "DTSTART;TZID=America/New_York:20260901T040000\nDTEND;TZID=America/New_York:20260901T050000";
    let own = "DTSTART;TZID=Customized Time Zone:20260901T100000\nDTEND;TZID=Customized Time Zone:20260901T110000";
    let defined = "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\n";
    for (name, head, times) in [
        ("UTC", "", utc),
        ("local", "", local),
        (
            "local in a calendar of New York",
            "X-WR-TIMEZONE:America/New_York\n",
            "DTSTART:20260901T040000\nDTEND:20260901T050000",
        ),
        ("Windows", "", windows),
        ("New York", "", york),
        ("defined in the file", defined, own),
    ] {
        let event = event("x", "Team", &format!("{}\n{times}", guests("Me Ann Bo")));
        let file = format!("BEGIN:VCALENDAR\n{head}{event}END:VCALENDAR");
        let list = Scan::all(file.into_bytes(), settings(), zones("Europe/Berlin"));
        assert_eq!(list.problems, [], "{name}");
        assert_eq!(list.series[0].next.unwrap().minute, Minute::new(10, 0), "{name}");
    }
    let nowhere = event(
        "x",
        "Team",
        "DTSTART;TZID=Middle Earth:20260901T100000\nDTEND;TZID=Middle Earth:20260901T110000",
    );
    let list = list(&[nowhere]);
    assert_eq!(list.problems[0].trouble, Trouble::Zone);
    assert_eq!(list.series[0].ahead.occurrences, 8);
}

#[test]
fn whose_calendar_it_is_can_be_said_after_reading() {
    let events = [
        event("a", "Status", &guests("Me Ann Bo")),
        event("b", "Plan", &guests("Ann Me Bo=DECLINED")),
    ];
    let mut scan = Scan::new(file(&events), settings(), zones("Europe/Berlin"));
    let run = |scan: &mut Scan| while scan.advance(3).done < scan.progress().total {};
    run(&mut scan);
    let list = scan.list().unwrap();
    assert_eq!((list.me.clone(), list.perhaps_me.len()), (None, 3));
    assert!(list.series.iter().all(|series| series.whose == Whose::Unknown));
    scan.is_of("BO@example.org");
    run(&mut scan);
    let list = scan.list().unwrap();
    let plan = list.series.iter().find(|series| series.title == "Plan").unwrap();
    assert_eq!((plan.left_out, plan.whose), (Some(Reason::Declined), Whose::Others));
    assert!(list.me.as_ref().unwrap().given);
}

#[test]
fn weeks_count_what_overlaps_once_and_the_longest_free_stretch() {
    let on = |uid: &str, day: u8, from: &str, to: &str| {
        let (from, to) = (format!("202609{day:02}T{from}00"), format!("202609{day:02}T{to}00"));
        let times =
            format!("RRULE:\nDTSTART;TZID=Europe/Berlin:{from}\nDTEND;TZID=Europe/Berlin:{to}");
        event(uid, uid, &format!("{}\n{times}", guests("Me Ann Bo Cy")))
    };
    // Monday, 28 September: two at once, one in the evening. Saturday: one.
    let weeks = list(&[
        on("a", 28, "1000", "1100"),
        on("b", 28, "1030", "1200"),
        on("c", 28, "1730", "1900"),
        on("d", 26, "1000", "1100"),
    ])
    .weeks(&[]);
    assert_eq!(weeks.len(), 12);
    let [before, last] = &weeks[10..] else { unreachable!() };
    assert_eq!((last.minutes, last.outside, last.days_without()), (210, 60, 4));
    let monday = last.days[0];
    assert_eq!((monday.meetings, monday.free), (3, 330));
    assert_eq!(last.days[1].free, 540);
    assert_eq!((before.minutes, before.outside, before.days_without()), (60, 60, 5));
}
