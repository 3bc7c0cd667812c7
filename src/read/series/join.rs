//! Series that were moved or split are joined again, and meetings without a rule become series if
//! they take place in a rhythm.

use super::super::reading::Rhythm;
use super::event::Event;
use super::expand::{Date, Found};
use crate::meeting::time::Day;

/// How many meetings without a rule make a series, and how many if they are a month apart.
const LEAST: usize = 4;
const LEAST_MONTHLY: usize = 3;
/// How many different meetings of one title are compared with each other.
const MOST_OF_A_TITLE: usize = 50;

/// What belongs together: numbers of what was found, the first of them says most.
#[derive(Debug)]
pub(super) struct Joined {
    pub(super) parts: Vec<usize>,
    pub(super) dates: Vec<Date>,
    /// Whether it is a series; else each date is a meeting of its own.
    pub(super) series: bool,
}

/// What was found, by title.
#[derive(Debug)]
pub(super) struct Titles {
    /// How much of the title counts, and what was found; sorted.
    order: Vec<(usize, usize)>,
    done: usize,
}

impl Titles {
    pub(super) fn of(found: &[Found], events: &[Event]) -> Self {
        let mut titles: Vec<&str> =
            found.iter().filter(|part| part.repeats).map(|part| part.title.as_str()).collect();
        titles.sort_unstable();
        let mut order: Vec<(&str, usize)> = Vec::new();
        for (part, at) in found.iter().zip(0..) {
            // "Team 1" and "Team 2" are two series, "Review 1" and "Review 2" may be one.
            let known = titles.binary_search(&part.title.as_str()).is_ok();
            order.push((if known { &part.title } else { without_addition(&part.title) }, at));
        }
        // The latest series of a title comes first, and what is no series last.
        order.sort_unstable_by(|one, other| {
            let rank = |at: usize| {
                let part = found.get(at)?;
                Some((part.repeats, events.get(part.lead)?.start.wall))
            };
            let later = || rank(other.1).cmp(&rank(one.1));
            one.0.cmp(other.0).then_with(later).then(one.1.cmp(&other.1))
        });
        let order = order.into_iter().map(|(title, at)| (title.len(), at)).collect();
        Self { order, done: 0 }
    }

    /// How much is left to be joined.
    pub(super) fn left(&self) -> usize {
        self.order.len().saturating_sub(self.done)
    }

    /// Joins what has the next title, if the people are alike.
    pub(super) fn next(&mut self, found: &[Found], events: &[Event]) -> Option<Vec<Joined>> {
        let lead = |at: usize| Some((found.get(at)?, events.get(found.get(at)?.lead)?));
        let title = |(length, at): &(usize, usize)| found.get(*at)?.title.get(..*length);
        let rest = self.order.get(self.done..)?;
        let first = rest.first()?;
        let run = rest.iter().take_while(|next| title(next) == title(first));
        let named = title(first).is_some_and(|title| !title.is_empty());
        let mut clusters: Vec<Vec<usize>> = Vec::new();
        for (_, at) in run {
            self.done += 1;
            let fits = |cluster: &&mut Vec<usize>| {
                let first = cluster.first().and_then(|first| lead(*first));
                named && first.zip(lead(*at)).is_some_and(|(one, other)| alike(one, other))
            };
            let recent = clusters.len().saturating_sub(MOST_OF_A_TITLE);
            match clusters.iter_mut().skip(recent).find(fits) {
                Some(cluster) => cluster.push(*at),
                None => clusters.push(vec![*at]),
            }
        }
        let one = |parts: Vec<usize>| {
            let first = parts.first().and_then(|first| lead(*first));
            one(parts, found, first.is_some_and(|(_, event)| event.start.whole_day))
        };
        Some(clusters.into_iter().map(one).collect())
    }
}

fn one(parts: Vec<usize>, found: &[Found], whole_day: bool) -> Joined {
    let members = || parts.iter().filter_map(|at| found.get(*at));
    let mut dates: Vec<Date> = members().flat_map(|part| part.dates.iter().copied()).collect();
    dates.sort_unstable();
    // Two entries at the same hour are one meeting; two notes for the same day are two.
    if !whole_day {
        // The longer counts, as within one series.
        dates.reverse();
        dates.dedup_by_key(|date| date.when);
        dates.reverse();
    }
    let least = match rhythm(&dates) {
        Some(Rhythm::Monthly) => LEAST_MONTHLY,
        Some(_) => LEAST,
        None => usize::MAX,
    };
    let series = members().any(|part| part.repeats) || dates.len() >= least;
    Joined { parts, dates, series }
}

/// A title as it is compared: "Stand-up" is "standup", and an apostrophe is one in any form.
pub(super) fn plain(title: &str) -> String {
    let mut plain = title.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let mut before = ' ';
    plain.retain(|c| {
        let within = before.is_alphabetic();
        before = c;
        !(within && matches!(c, '\'' | '’' | '‘' | '`' | '´' | '-' | '‑' | '.'))
    });
    plain
}

/// A title without what is added to it for one meeting: a number or a date at its end, "(with Ana)",
/// "+ demo".
pub(super) fn without_addition(title: &str) -> &str {
    let mut title = title;
    for sign in [" (", " + "] {
        if let Some((before, _)) = title.split_once(sign)
            && !before.is_empty()
        {
            title = before;
        }
    }
    while let Some((before, last)) = title.rsplit_once(' ')
        && last.chars().all(|c| c.is_ascii_digit() || "#.-/()–:kw".contains(c))
    {
        title = before;
    }
    title
}

/// Whether both are one meeting of the same people. Of two people, both must be the same.
fn alike(one: (&Found, &Event), other: (&Found, &Event)) -> bool {
    let (one, other) = (one.1, other.1);
    if one.start.whole_day != other.start.whole_day {
        return false;
    }
    let few = one.people.len().min(other.people.len());
    let many = one.people.len().max(other.people.len());
    let same = one.people.iter().filter(|id| other.people.binary_search(id).is_ok()).count();
    match (few, many) {
        // One who is named alone is whoever wrote it down.
        (_, 0 | 1) => one.lists == other.lists,
        (0 | 1, _) => false,
        (2, _) => one.people == other.people && one.lists == other.lists,
        _ => 2 * same > few,
    }
}

/// In which rhythm dates are, in order. `None` if in none.
pub(super) fn rhythm(dates: &[Date]) -> Option<Rhythm> {
    let mut days: Vec<Day> = dates.iter().map(|date| date.wall.day()).collect();
    days.dedup();
    let gaps: Vec<i32> =
        days.iter().zip(days.iter().skip(1)).map(|(one, next)| next.since(*one)).collect();
    let share = |least: i32, most: i32| {
        let fits = gaps.iter().filter(|gap| (least..=most).contains(*gap)).count();
        !gaps.is_empty() && 5 * fits >= 3 * gaps.len()
    };
    let twice = days.iter().zip(days.iter().skip(2)).filter(|(one, next)| next.since(**one) == 7);
    let pairs = days.len().saturating_sub(2);
    if pairs > 1 && 5 * twice.count() >= 3 * pairs {
        Some(Rhythm::TwiceAWeek)
    } else if share(1, 1) {
        Some(Rhythm::Daily)
    } else if share(6, 8) {
        Some(Rhythm::Weekly)
    } else if share(13, 15) {
        Some(Rhythm::Fortnightly)
    } else if share(28, 35) {
        Some(Rhythm::Monthly)
    } else if share(1, 9) {
        Some(Rhythm::Other)
    } else {
        None
    }
}
