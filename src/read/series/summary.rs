//! The list: what was found, summed up.

use super::super::reading::{Moment, Person, Rhythm};
use super::super::words;
use super::expand::{Date, Found, Reader};
use super::join::{self, Joined};
use super::list::{Days, List, MOST_NAMES, Me, Reason, Series, Settings, Singles, Sum, Whose};
use super::people::Id;
use super::weeks::{self, Busy};
use super::whole::Whole;
use crate::meeting::time::Weekday;

/// How many are named of whom it could be.
const MOST_PERHAPS: usize = 5;

/// What titles of time with one person have in them.
const ONE_TO_ONE: [&str; 12] = [
    "1:1",
    "1-1",
    "1on1",
    "1-on-1",
    "one on one",
    "one-on-one",
    "one to one",
    "1-zu-1",
    "1 zu 1",
    "vier augen",
    "vieraugen",
    "einzelgespräch",
];

/// Whoever's calendar it is: as said, by the name of the calendar, or who is in nearly every
/// meeting while nobody else is.
pub(super) fn me(whole: &Whole, settings: &Settings) -> Option<Id> {
    if let Some(me) = &settings.me {
        return whole.people.find(me);
    }
    if whole.name.contains('@')
        && let Some(me) = whole.people.find(&whole.name)
    {
        return Some(me);
    }
    let counts = counts(whole);
    let meetings = whole.events.iter().filter(|event| event.people.len() > 1).count();
    let ((most, first), second) = (counts.first()?, counts.get(1).map_or(0, |(count, _)| *count));
    (meetings > 2 && 5 * most >= 4 * meetings && 10 * second <= 9 * most).then_some(*first)
}

/// In how many meetings everybody is, the most first.
fn counts(whole: &Whole) -> Vec<(usize, Id)> {
    let mut counts: Vec<(usize, Id)> = whole.people.numbers().map(|id| (0, id)).collect();
    for event in whole.events.iter().filter(|event| event.people.len() > 1) {
        for id in &event.people {
            if let Some((count, _)) = usize::try_from(*id).ok().and_then(|at| counts.get_mut(at)) {
                *count += 1;
            }
        }
    }
    counts.retain(|(count, _)| *count > 0);
    counts.sort_unstable_by_key(|(count, id)| (std::cmp::Reverse(*count), *id));
    counts
}

/// A list that is being made.
#[derive(Debug)]
pub(super) struct Summary {
    list: List,
    titles: join::Titles,
    /// What was joined of the last title.
    joined: Vec<Joined>,
}

impl Summary {
    /// A list of what was found.
    pub(super) fn new(whole: &Whole, reader: &Reader, found: &[Found]) -> Self {
        let settings = reader.settings;
        let name = |id: Id| {
            let person = whole.people.get(id)?;
            let name = if person.address.is_empty() { &person.name } else { &person.address };
            Some(name.clone())
        };
        let list = List {
            settings: settings.clone(),
            me: reader.me.and_then(|id| {
                let (address, person) = (name(id)?, whole.people.get(id)?.clone());
                Some(Me { address, person, given: settings.me.is_some() })
            }),
            perhaps_me: (counts(whole).iter().take(MOST_PERHAPS))
                .filter_map(|(_, id)| name(*id))
                .collect(),
            series: Vec::new(),
            others: 0,
            singles: (std::iter::once(None).chain(Reason::ALL.map(Some)))
                .map(|left_out| Singles { left_out, ..Singles::default() })
                .collect(),
            problems: whole.problems.clone(),
        };
        let titles = join::Titles::of(found, reader.events);
        Self { list, titles, joined: Vec::new() }
    }

    /// How much is still to be summed up.
    pub(super) fn left(&self) -> usize {
        self.titles.left()
    }

    /// Sums up the next series or meeting. Gives whether there was one.
    pub(super) fn next(&mut self, whole: &Whole, reader: &Reader, found: &[Found]) -> bool {
        if self.joined.is_empty() {
            let Some(joined) = self.titles.next(found, reader.events) else { return false };
            self.joined = joined;
        }
        let Some(joined) = self.joined.pop() else { return true };
        let Some(lead) = joined.parts.first().and_then(|at| found.get(*at)) else { return true };
        let settings = reader.settings;
        let list = &mut self.list;
        if joined.series {
            match series(&joined, found, whole, reader) {
                Some(series) => list.series.push(series),
                None => list.others = list.others.saturating_add(1),
            }
            return true;
        }
        let known = |days| sum(&joined.dates, days, lead.left_out.is_none());
        let (past, ahead) = (known(settings.past), known(settings.ahead));
        if let Some(same) = list.singles.iter_mut().find(|same| same.left_out == lead.left_out) {
            same.past = same.past.plus(past);
            same.ahead = same.ahead.plus(ahead);
            same.recent.extend(recent(&joined.dates, settings));
        }
        true
    }

    /// The list.
    pub(super) fn finish(self) -> List {
        let mut list = self.list;
        list.singles.retain(|single| single.left_out.is_none() || single.occurrences() > 0);
        list.series.sort_by(|one, other| {
            let cost = |series: &Series| {
                let of = |sum: Sum| sum.all.unwrap_or(sum.mine);
                (series.left_out.is_none(), of(series.ahead), of(series.past))
            };
            cost(other).cmp(&cost(one)).then_with(|| one.title.cmp(&other.title))
        });
        list
    }
}

/// What of some dates is in the last weeks.
fn recent(dates: &[Date], settings: &Settings) -> Vec<Busy> {
    let weeks = weeks::days(settings);
    let recent = dates.iter().filter(|date| weeks.has(date.wall.day()));
    recent
        .filter_map(|date| {
            let from = u32::try_from(date.wall.of_day()).ok()?;
            Some((date.wall.day(), from, from.saturating_add(date.minutes)))
        })
        .collect()
}

/// What of some dates is on these days. `all` if the hours of all people are summed up.
fn sum(dates: &[Date], days: Days, all: bool) -> Sum {
    let mut sum = Sum::default();
    for date in dates.iter().filter(|date| days.has(date.wall.day())) {
        let mine = Sum {
            occurrences: 1,
            mine: date.minutes,
            all: (all && date.people > 0).then(|| date.minutes.saturating_mul(date.people)),
        };
        sum = sum.plus(mine);
    }
    sum
}

/// A series; `None` if it has no meeting on the days that count.
fn series(joined: &Joined, found: &[Found], whole: &Whole, reader: &Reader) -> Option<Series> {
    let settings = reader.settings;
    let lead = joined.parts.first().and_then(|at| found.get(*at))?;
    let event = reader.events.get(lead.lead)?;
    // One who is named alone is whoever wrote it down.
    let people = u32::try_from(event.people.len()).ok();
    let people = people.filter(|people| *people > 1 || !event.lists.is_empty());
    let one_person = event.people.len() == 2 && event.lists.is_empty() || is_personal(&event.title);
    let (past, ahead) = (
        sum(&joined.dates, settings.past, people.is_some() && !one_person),
        sum(&joined.dates, settings.ahead, people.is_some() && !one_person),
    );
    if past.occurrences + ahead.occurrences == 0 {
        return None;
    }
    let counted: Vec<Date> = (joined.dates.iter().copied())
        .filter(|date| settings.past.has(date.wall.day()) || settings.ahead.has(date.wall.day()))
        .collect();
    let timed = !event.start.whole_day;
    let now = (settings.now.day, settings.now.minute);
    let next = counted.iter().find(|date| (date.wall.day(), date.wall.minute()) >= now);
    let members = || joined.parts.iter().filter_map(|at| found.get(*at));
    // Of several that were joined, the dates say more than each rule.
    let alone = lead.often.filter(|_| joined.parts.len() == 1);
    let agreed = || {
        // A rule with a single date is none.
        let mut rules = members().filter_map(|part| part.often).filter(|it| *it != Rhythm::Once);
        let first = rules.next()?;
        rules.all(|other| other == first).then_some(first)
    };
    let of_dates = || join::rhythm(&counted).filter(|rhythm| *rhythm != Rhythm::Other);
    // "Review 1" and "Review 2" are Review.
    let numbered = members().any(|part| part.title != lead.title);
    let title = if numbered { join::without_addition(&event.title) } else { &event.title };
    let others = || event.people.iter().filter(|id| Some(**id) != reader.me);
    let named = |id: &Id| whole.people.get(*id).cloned();
    let few = others().count() <= MOST_NAMES && event.lists.is_empty();
    let entries = members().filter_map(|part| reader.events.get(part.lead));
    Some(Series {
        entry: entries.map(|event| event.number).min()?,
        title: title.to_owned(),
        often: alone.or_else(of_dates).or_else(agreed).unwrap_or(Rhythm::Other),
        weekday: weekday(&counted),
        minutes: usual(&counted).filter(|_| timed).or(event.length.minutes()),
        whose: whose(event.organiser, reader.me),
        people,
        lists: u32::try_from(event.lists.len()).unwrap_or(u32::MAX),
        since: members().map(|part| part.since).min()?,
        past,
        ahead,
        next: next
            .map(|date| Moment { day: date.wall.day(), minute: timed.then(|| date.wall.minute()) }),
        one_person,
        left_out: lead.left_out,
        organizer: event.organiser.filter(|id| Some(*id) != reader.me).and_then(|id| named(&id)),
        groups: event.lists.iter().take(MOST_NAMES).filter_map(named).collect(),
        others: if few { others().filter_map(named).collect::<Vec<Person>>() } else { Vec::new() },
        recent: recent(&joined.dates, settings),
    })
}

fn whose(organiser: Option<Id>, me: Option<Id>) -> Whose {
    match (organiser, me) {
        (Some(organiser), Some(me)) if organiser == me => Whose::Mine,
        (Some(_), Some(_)) => Whose::Others,
        _ => Whose::Unknown,
    }
}

/// Whether a title says that it is about a person.
fn is_personal(title: &str) -> bool {
    let lower = title.to_lowercase();
    ONE_TO_ONE.iter().any(|word| lower.contains(word)) || words::is_personal(title)
}

/// The day of the week on which nearly all of them are.
fn weekday(dates: &[Date]) -> Option<Weekday> {
    let on =
        |weekday: Weekday| dates.iter().filter(|date| date.wall.day().weekday() == weekday).count();
    Weekday::ALL.into_iter().find(|weekday| 10 * on(*weekday) >= 8 * dates.len())
}

/// The length that most of them have.
fn usual(dates: &[Date]) -> Option<u32> {
    let mut lengths: Vec<u32> = dates.iter().map(|date| date.minutes).collect();
    lengths.sort_unstable();
    let most = lengths.chunk_by(|one, other| one == other).max_by_key(|same| same.len());
    most.and_then(|same| same.first().copied()).filter(|minutes| *minutes > 0)
}
