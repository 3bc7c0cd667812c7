//! The dates of generated calendars, compared with those that another program finds in them.
//!
//! Our own walk over a rule ships; calcard's is the second opinion. It takes the last date of a
//! rule without its zone, so it is given that in local time.

use std::collections::BTreeMap;

use crate::harness::zones;
use calcard::common::timezone::Tz;
use calcard::icalendar::dates::TimeOrDelta;
use calcard::icalendar::{ICalendar, ICalendarProperty};
use jiff::civil::{DateTime, date};
use jiff::{ToSpan, tz::TimeZone};
use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::read::series::{Days, List, Scan, Settings};
use proptest::prelude::*;

const ZONES: [&str; 5] =
    ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney", "UTC"];

/// Rules without their ends. The first date is moved to where the rule has one.
const RULES: [&str; 34] = [
    "FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=3",
    "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
    "FREQ=DAILY;INTERVAL=2;BYMONTH=3,4,10",
    "FREQ=DAILY;BYMONTHDAY=1,15,-1",
    "FREQ=WEEKLY",
    "FREQ=WEEKLY;INTERVAL=2",
    "FREQ=WEEKLY;INTERVAL=4;BYDAY=WE",
    "FREQ=WEEKLY;BYDAY=TU,TH",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR",
    "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO,SA",
    "FREQ=WEEKLY;INTERVAL=3;WKST=TH;BYDAY=WE,TH",
    "FREQ=WEEKLY;BYDAY=MO,WE;BYMONTH=9,10,11",
    "FREQ=WEEKLY;BYDAY=MO,TU,WE;BYSETPOS=-1",
    "FREQ=MONTHLY",
    "FREQ=MONTHLY;INTERVAL=2",
    "FREQ=MONTHLY;BYMONTHDAY=31",
    "FREQ=MONTHLY;BYMONTHDAY=-1",
    "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR",
    "FREQ=MONTHLY;BYDAY=2TU",
    "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=MONTHLY;BYDAY=1MO,3MO,5MO",
    "FREQ=MONTHLY;INTERVAL=3;BYDAY=1TH",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,3",
    "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-2",
    "FREQ=YEARLY",
    "FREQ=YEARLY;BYMONTH=2,8,11",
    "FREQ=YEARLY;BYMONTH=9;BYDAY=1MO,-1MO",
    "FREQ=YEARLY;BYDAY=20MO,40WE",
    "FREQ=YEARLY;BYWEEKNO=1,20,45",
    "FREQ=YEARLY;BYYEARDAY=1,100,-60",
    "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1,31",
    "FREQ=YEARLY;BYMONTH=7,8,9,10;BYDAY=WE;BYSETPOS=2,-1",
];

/// How a rule ends.
#[derive(Clone, Debug)]
enum End {
    Never,
    Count(usize),
    /// At this date, as a UTC moment, as a day, or as a local hour.
    Until(usize, u8),
}

/// What is done to a date of a series.
#[derive(Clone, Debug)]
enum Change {
    /// Taken out: as a local hour, in UTC, or as a day.
    Without(u8),
    /// Moved by so many minutes, to so many minutes of length.
    Moved(i64, i64),
    Cancelled,
}

#[derive(Clone, Debug)]
struct Plan {
    zone: usize,
    floating: bool,
    whole_day: bool,
    start: (i64, i64),
    minutes: i64,
    rule: usize,
    end: End,
    changes: Vec<(usize, Change)>,
    besides: Option<i64>,
}

fn plans() -> impl Strategy<Value = Plan> {
    let end = prop_oneof![
        Just(End::Never),
        (1..60_usize).prop_map(End::Count),
        (0..60_usize, 0..3_u8).prop_map(|(at, how)| End::Until(at, how)),
    ];
    let change = prop_oneof![
        (0..3_u8).prop_map(Change::Without),
        (-5000..5000_i64, 1..16_i64).prop_map(|(by, quarters)| Change::Moved(by, 15 * quarters)),
        Just(Change::Cancelled),
    ];
    let changes = proptest::collection::vec((0..40_usize, change), 0..5);
    let start = (0..220_i64, 28..80_i64);
    let when =
        (0..ZONES.len(), proptest::bool::weighted(0.1), proptest::bool::weighted(0.1), start);
    let besides = proptest::option::weighted(0.2, 0..400_i64);
    (when, 1..16_i64, 0..RULES.len(), end, changes, besides).prop_map(
        |((zone, floating, whole_day, start), quarters, rule, end, changes, besides)| Plan {
            zone,
            floating,
            whole_day,
            start: (start.0, 15 * start.1),
            minutes: 15 * quarters,
            rule,
            end,
            changes,
            besides,
        },
    )
}

impl Plan {
    /// A property with a moment.
    fn stamp(&self, name: &str, at: DateTime) -> String {
        if self.whole_day {
            return format!("{name};VALUE=DATE:{}\r\n", at.strftime("%Y%m%d"));
        }
        let local = at.strftime("%Y%m%dT%H%M%S");
        match ZONES[self.zone] {
            _ if self.floating => format!("{name}:{local}\r\n"),
            "UTC" => format!("{name}:{local}Z\r\n"),
            zone => format!("{name};TZID={zone}:{local}\r\n"),
        }
    }

    fn universal(&self, at: DateTime) -> String {
        let zone = TimeZone::get(ZONES[self.zone]).unwrap();
        let at = zone.to_zoned(at).unwrap().with_time_zone(TimeZone::UTC);
        at.strftime("%Y%m%dT%H%M%SZ").to_string()
    }

    /// An event of the series.
    fn event(&self, uid: usize, start: DateTime, minutes: i64, more: &str) -> String {
        let end = if self.whole_day { start + 1.day() } else { start + minutes.minutes() };
        let (start, end) = (self.stamp("DTSTART", start), self.stamp("DTEND", end));
        format!(
            "BEGIN:VEVENT\r\nUID:{uid}\r\nSUMMARY:Series {uid}\r\n{start}{end}{more}END:VEVENT\r\n"
        )
    }

    /// The series for us, and for the second opinion.
    fn write(&self, uid: usize) -> (String, String) {
        let rule = RULES[self.rule];
        let day = date(2026, 4, 1) + self.start.0.days();
        let mut start = day.at(0, 0, 0, 0);
        if !self.whole_day {
            start += self.start.1.minutes();
        }
        let mut dates = Vec::new();
        // After a first date that the rule has, it may have others.
        for _ in 0..2 {
            let event = self.event(uid, start, self.minutes, &format!("RRULE:{rule}\r\n"));
            dates = starts(&event);
            start = dates.first().copied().unwrap_or(start);
        }
        let nth = |n: usize| dates.get(n % dates.len().max(1)).copied().unwrap_or(start);
        let ends = match self.end {
            End::Never => [String::new(), String::new()],
            End::Count(count) => [format!(";COUNT={count}"), format!(";COUNT={count}")],
            End::Until(at, how) => {
                let at = nth(at);
                let local = at.strftime("%Y%m%dT%H%M%S").to_string();
                let last = match how {
                    0 if !self.floating && !self.whole_day => self.universal(at),
                    1 => at.strftime("%Y%m%d").to_string(),
                    _ => local.clone(),
                };
                [format!(";UNTIL={last}"), format!(";UNTIL={local}")]
            }
        };
        let mut files = ends.map(|end| format!("RRULE:{rule}{end}\r\n"));
        let mut more = String::new();
        let mut changed = Vec::new();
        for (at, change) in &self.changes {
            let at = nth(*at);
            if changed.contains(&at) {
                continue;
            }
            changed.push(at);
            let which = self.stamp("RECURRENCE-ID", at);
            match change {
                Change::Without(how) => {
                    let local = self.stamp("EXDATE", at);
                    let line = match how {
                        0 if !self.floating && !self.whole_day => {
                            format!("EXDATE:{}\r\n", self.universal(at))
                        }
                        1 if self.besides.is_none() => {
                            format!("EXDATE;VALUE=DATE:{}\r\n", at.strftime("%Y%m%d"))
                        }
                        _ => local.clone(),
                    };
                    files[0].push_str(&line);
                    files[1].push_str(&local);
                }
                Change::Moved(by, minutes) => {
                    let to =
                        if self.whole_day { at + (by / 1440).days() } else { at + by.minutes() };
                    // Not into the night in which clocks change.
                    let to = if (6..19).contains(&to.hour()) { to } else { at };
                    more.push_str(&self.event(uid, to, *minutes, &which));
                }
                Change::Cancelled => {
                    let which = format!("{which}STATUS:CANCELLED\r\n");
                    more.push_str(&self.event(uid, at, self.minutes, &which));
                }
            }
        }
        if let Some(days) = self.besides.filter(|_| !self.whole_day) {
            let at = start + days.days() + 7.minutes();
            for file in &mut files {
                file.push_str(&self.stamp("RDATE", at));
            }
        }
        let [ours, theirs] = files.map(|file| self.event(uid, start, self.minutes, &file) + &more);
        (ours, theirs)
    }
}

/// What an event has by the second opinion.
fn starts(event: &str) -> Vec<DateTime> {
    let mut starts: Vec<DateTime> =
        opinion(&calendar(event), 50).into_iter().map(|(_, start, _, _)| start).collect();
    starts.sort_unstable();
    starts
}

fn calendar(events: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n{events}END:VCALENDAR\r\n")
}

/// The title, start by local clocks, minutes and whether it is cancelled, of each date.
fn opinion(file: &str, most: usize) -> Vec<(String, DateTime, i64, bool)> {
    let calendar = ICalendar::parse(file).unwrap();
    let expanded = calendar.expand_dates(Tz::Floating, most);
    assert!(expanded.errors.is_empty(), "{:?} of {file}", expanded.errors);
    let mut dates = Vec::new();
    for date in expanded.events {
        let event = &calendar.components[date.comp_id as usize];
        let text = |name: ICalendarProperty| {
            let value = event.property(&name).and_then(|entry| entry.values.first());
            value.and_then(|value| value.as_text()).unwrap_or_default().to_owned()
        };
        let seconds = date.start.naive_local().and_utc().timestamp();
        let start = jiff::civil::date(1970, 1, 1).at(0, 0, 0, 0) + seconds.seconds();
        let minutes = match date.end {
            TimeOrDelta::Time(end) => (end.timestamp() - date.start.timestamp()) / 60,
            TimeOrDelta::Delta(delta) => delta.num_minutes(),
        };
        let cancelled = text(ICalendarProperty::Status) == "CANCELLED";
        dates.push((text(ICalendarProperty::Summary), start, minutes, cancelled));
    }
    dates
}

/// Of each title, how many dates and minutes are in the last 90 days, and in the year from then on.
type Sums = BTreeMap<String, [(u32, u32); 2]>;

const TODAY: (i16, i8, i8) = (2026, 10, 1);
const AHEAD: i32 = 60;

/// As many dates as there are between the earliest start and the last day: it walks all of them,
/// and slowly.
fn most(file: &str) -> usize {
    let every = [("DAILY", 250), ("WEEKLY", 110), ("MONTHLY", 30)];
    every.iter().find(|(every, _)| file.contains(every)).map_or(25, |(_, most)| *most)
}

fn by_opinion(file: &str) -> Sums {
    let today = date(TODAY.0, TODAY.1, TODAY.2);
    let windows = [(today - 90.days(), today), (today, today + i64::from(AHEAD).days())];
    let mut dates = opinion(file, most(file));
    dates.retain(|(.., cancelled)| !cancelled);
    // Of two at the same hour the longer counts: a date may be moved to where another is.
    dates.sort_unstable();
    dates.reverse();
    dates.dedup_by(|one, other| one.0 == other.0 && one.1 == other.1);
    let mut sums = Sums::new();
    for (title, start, minutes, _) in dates {
        for (at, (from, to)) in windows.iter().enumerate() {
            if (*from..*to).contains(&start.date()) {
                let sum = &mut sums.entry(title.clone()).or_default()[at];
                sum.0 += 1;
                sum.1 += if minutes == 1440 { 0 } else { u32::try_from(minutes).unwrap() };
            }
        }
    }
    sums
}

fn settings() -> Settings {
    let day = Day::from_ymd(TODAY.0.into(), 10, 1).unwrap();
    let mut settings = Settings::at(Now { day, minute: Minute::NINE });
    settings.ahead = Days { from: day, to: day.plus(AHEAD) };
    settings
}

fn by_us(list: &List) -> Sums {
    (list.series.iter())
        .map(|series| {
            let sums = [series.past, series.ahead].map(|sum| (sum.occurrences, sum.mine));
            (series.title.clone(), sums)
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn a_second_opinion_finds_the_same_dates(
        plans in proptest::collection::vec(plans(), 1..3), budget in 1..20_usize, crlf in any::<bool>()
    ) {
        let written: Vec<(String, String)> =
            plans.iter().enumerate().map(|(uid, plan)| plan.write(uid)).collect();
        let file: String = calendar(&written.iter().map(|(ours, _)| ours.as_str()).collect::<String>());
        let mut opinion = Sums::new();
        for (_, theirs) in &written {
            opinion.extend(by_opinion(&calendar(theirs)));
        }
        let ours = if crlf { file.clone() } else { file.replace("\r\n", "\n") };
        let mut scan = Scan::new(ours.into_bytes(), settings(), zones(""));
        while scan.list().is_none() {
            scan.advance(budget);
        }
        let list = scan.list().unwrap();
        prop_assert_eq!(by_us(list), opinion, "{}", &file);
        prop_assert_eq!(&list.problems, &Vec::new());
        let whole = Scan::all(file.clone().into_bytes(), settings(), zones(""));
        prop_assert_eq!(&whole, list);
    }
}
