//! What goes out: one JSON object per line.

use meeting_or_async::meeting::time::{Day, Weekday};
use meeting_or_async::read::series::{Days, List, Series, Sum, Week, Whose};
use meeting_or_async::read::{Problem, Rhythm};
use serde_json::{Map, Value, json};

/// The help.
pub(crate) const HELP: &str = "\
Looks through a calendar (.ics, or a .zip with several) for its regular meetings.

  cargo run --release --example calendar -- [OPTIONS] FILE

OPTIONS
  --today DAY       the day it is; YYYY-MM-DD, without it that of the clock in UTC
  --from, --to DAY  which days are ahead, both among them; without them 365 days from today on
  --zone NAME       the zone of whoever's calendar it is, as in Europe/Berlin
  --me ADDRESS      whoever's calendar it is, if the file does not tell

OUTPUT, one object a line, by its kind; hours are of real dates, never of a rule
  calendar  past, ahead: the first and the last day that count; me: whose it is, or perhaps_me;
            single: meetings that are no series; single_left_out: how many entries, by reason;
            others: how many series have no meeting on these days
  series    title, often, weekday, minutes, whose (mine, others, unknown), people, lists, since,
            next, past and ahead (occurrences, my_hours, all_hours), one_person,
            left_out (cancelled, declined, private, all-day, alone); what costs most comes first
  week      monday, hours, outside_hours, days_without, free: the longest stretch of each working
            day without a meeting, in minutes
  problem   entry, what, trouble
";

/// The lines of a list.
pub(crate) fn lines(list: &List) -> Vec<Value> {
    let mut lines = vec![calendar(list)];
    lines.extend(list.series.iter().map(series));
    lines.extend(list.weeks(&[]).iter().map(week));
    lines.extend(list.problems.iter().map(problem));
    lines
}

fn calendar(list: &List) -> Value {
    let left_out: Map<String, Value> = (list.singles.iter())
        .filter_map(|single| Some((single.left_out?.id().to_owned(), json!(single.occurrences()))))
        .collect();
    let single = list.single(&[]);
    json!({
        "kind": "calendar",
        "past": days(list.settings.past),
        "ahead": days(list.settings.ahead),
        "me": list.me.as_ref().map(|me| &me.address),
        // Nobody else is named if that is known.
        "perhaps_me": if list.me.is_some() { &[] } else { list.perhaps_me.as_slice() },
        "single": { "past": sum(single.0), "ahead": sum(single.1) },
        "single_left_out": left_out,
        "others": list.others,
    })
}

fn series(series: &Series) -> Value {
    json!({
        "kind": "series",
        "title": series.title,
        "often": often(series.often),
        "weekday": series.weekday.map(weekday),
        "minutes": series.minutes,
        "whose": match series.whose {
            Whose::Mine => "mine",
            Whose::Others => "others",
            Whose::Unknown => "unknown",
        },
        "people": series.people,
        "lists": series.lists,
        "since": iso(series.since),
        "next": series.next.map(|next| match next.minute {
            Some(minute) => format!("{} {:02}:{:02}", iso(next.day), minute.hour(), minute.minute()),
            None => iso(next.day),
        }),
        "past": sum(series.past),
        "ahead": sum(series.ahead),
        "one_person": series.one_person,
        "left_out": series.left_out.map(meeting_or_async::read::series::Reason::id),
    })
}

fn week(week: &Week) -> Value {
    json!({
        "kind": "week",
        "monday": iso(week.monday),
        "hours": hours(week.minutes),
        "outside_hours": hours(week.outside),
        "days_without": week.days_without(),
        "free": week.days.iter().map(|day| day.free).collect::<Vec<u32>>(),
    })
}

fn problem(problem: &Problem) -> Value {
    json!({
        "kind": "problem",
        "entry": problem.entry,
        "what": problem.what,
        "trouble": format!("{:?}", problem.trouble),
    })
}

fn sum(sum: Sum) -> Value {
    json!({
        "occurrences": sum.occurrences,
        "my_hours": hours(sum.mine),
        "all_hours": sum.all.map(hours),
    })
}

/// Hours of some minutes, to the hundredth.
fn hours(minutes: u32) -> f64 {
    (f64::from(minutes) / 60.0 * 100.0).round() / 100.0
}

/// The first day and the last.
fn days(days: Days) -> [String; 2] {
    [iso(days.from), iso(days.to.plus(-1))]
}

fn iso(day: Day) -> String {
    let (year, month, day) = day.ymd();
    format!("{year:04}-{month:02}-{day:02}")
}

fn often(rhythm: Rhythm) -> &'static str {
    match rhythm {
        Rhythm::Once => "once",
        Rhythm::Daily => "daily",
        Rhythm::Weekly => "weekly",
        Rhythm::TwiceAWeek => "twice-a-week",
        Rhythm::Fortnightly => "fortnightly",
        Rhythm::Monthly => "monthly",
        Rhythm::Other => "other",
    }
}

fn weekday(day: Weekday) -> String {
    format!("{day:?}").to_lowercase()
}
