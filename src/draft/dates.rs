//! The days of a plan: when a message goes out, and by when people answer.

use super::Brief;
use super::piece::{Known, Piece};
use crate::meeting::time::{Day, DaysOff, Minute, Now, Weekday};
use crate::meeting::{Often, Sites, Tick};
use crate::text::{Phrase, Value, messages as m};

/// The time of day by which people answer: the morning is theirs.
pub(super) const ANSWER_TIME: Minute = Minute::NOON;
/// How many working days people have to answer, where nobody chose a day.
pub(super) const TO_ANSWER: u8 = 3;

/// The calendar of a plan.
#[derive(Clone, Copy)]
pub(super) struct Dates<'a> {
    now: Now,
    days_off: &'a DaysOff,
    sites: &'a Sites<'a>,
    chosen: Option<Day>,
    urgent: bool,
}

/// A day as in "Monday 30 November".
pub(super) fn long(day: Day) -> Value {
    Value::LongDate(day)
}

impl<'a> Dates<'a> {
    /// The calendar as the brief gives it.
    pub(super) fn of(brief: &Brief<'a>) -> Self {
        let Brief { now, policy, sites, words, .. } = *brief;
        let urgent = brief.has(Tick::Urgent);
        Self { now, days_off: &policy.days_off, sites, chosen: words.answer_by, urgent }
    }

    /// The day on which the message goes out: today, or the next working day. A message that
    /// arrives on a day off is read on a day off.
    pub(super) fn start(&self) -> Day {
        self.now.day.working_day(self.days_off)
    }

    /// So many working days after a day.
    pub(super) fn after(&self, day: Day, working_days: u8) -> Day {
        day.plus_working_days(working_days, self.days_off)
    }

    /// The day by which people answer: the one that was chosen, if it lies after the message,
    /// or so many working days after `from`.
    ///
    /// A chosen day on which nobody works, or on which the places share no hour while a later
    /// day has one, moves to the next day that fits. That is then an assumption which the person
    /// sees.
    pub(super) fn answers(&self, from: Day, working_days: u8) -> Known<Day> {
        match self.chosen_day() {
            Some(chosen) => {
                let day = self.fair(chosen.working_day(self.days_off));
                if day == chosen { Known::said(day) } else { Known::assumed(day) }
            }
            None => Known::assumed(match self.soon() {
                Some((day, _)) => day,
                None => self.fair_after(from, working_days),
            }),
        }
    }

    /// The day that was chosen, if it lies after the message.
    fn chosen_day(&self) -> Option<Day> {
        self.chosen.filter(|day| *day > self.start())
    }

    /// By when people answer what cannot wait until tomorrow, where nobody chose a day: in two
    /// hours, on the quarter of an hour and before the working day ends. Where it is nearly
    /// over, in the first hour of the next one.
    pub(super) fn soon(&self) -> Option<(Day, Minute)> {
        if !self.urgent || self.chosen_day().is_some() {
            return None;
        }
        let (hours, now) = (self.sites.hours, self.now);
        let day = self.start();
        let from = now.minute.max(hours.start);
        let left = hours.end.of_day().saturating_sub(from.of_day());
        if day == now.day && left >= 60 {
            let by = if left >= 135 { quarter(from.plus(120).0) } else { hours.end };
            return Some(self.on_the_clock(day, by));
        }
        let day = if day == now.day { self.after(day, 1) } else { day };
        Some(self.on_the_clock(day, hours.start.plus(60).0))
    }

    /// That one person who was asked for a time is asked again, and what is assumed by that.
    pub(super) fn asks_again(&self) -> (Piece, Phrase) {
        let day = self.after(self.start(), 2);
        (Known::assumed(long(day)).say(m::draft_talk_again), m::assume_answers_day(long(day)))
    }

    /// When what has to be made first goes out: at once, where it cannot wait.
    pub(super) fn made(&self, working_days: u8) -> Day {
        if self.urgent { self.start() } else { self.after(self.start(), working_days) }
    }

    /// The first day from a working day on that is worked everywhere at the same time.
    fn fair(&self, day: Day) -> Day {
        self.sites.fair_day(day, self.days_off)
    }

    /// So many working days after a day, or later, until one is worked everywhere at the same
    /// time.
    pub(super) fn fair_after(&self, day: Day, working_days: u8) -> Day {
        self.fair(self.after(day, working_days))
    }

    /// The last working day before a day, if there is one after the message went out.
    pub(super) fn reminder(&self, deadline: Day) -> Option<Day> {
        (1..=60)
            .map(|n| deadline.plus(-n))
            .take_while(|day| *day > self.start())
            .find(|day| !self.days_off.has(*day))
    }

    /// A day in the plan: "Today", or "Mon 30 Nov".
    pub(super) fn when(&self, day: Day) -> Phrase {
        if day == self.now.day { m::PLAN_TODAY.into() } else { m::plan_day(Value::ShortDate(day)) }
    }

    /// The time of the next update of something urgent: about half an hour from now, on the
    /// quarter of an hour.
    pub(super) fn next_update(&self) -> Known<Minute> {
        let next = quarter(self.now.minute.plus(30).0);
        let tomorrow = i32::from(next < self.now.minute);
        Known::assumed(self.on_the_clock(self.now.day.plus(tomorrow), next).1)
    }

    /// A time of the next hours as the reader's clock will say it: it may skip an hour by then.
    fn on_the_clock(&self, day: Day, minute: Minute) -> (Day, Minute) {
        self.sites.reader_clock(self.sites.reader_moment(day, minute))
    }

    /// The days of a trial of something regular.
    pub(super) fn trial(&self, often: Option<Often>) -> Trial {
        let earliest = self.after(self.start(), 1);
        match often {
            Some(Often::Monthly) => self.monthly(earliest),
            None | Some(Often::Once | Often::Daily | Often::Weekly | Often::Fortnightly) => {
                let start = self.first_monday(earliest.plus(1));
                let due = self.day_after(start);
                let look_back = start.plus(21 + due.since(start)).working_day(self.days_off);
                self.ends(start, due, look_back)
            }
        }
    }

    /// A day, or two working days into January where many are away at the end of December.
    fn calm(&self, day: Day) -> Day {
        match day.ymd() {
            (year, 12, 24..) => Day::from_ymd(year.saturating_add(1), 1, 1)
                .map_or(day, |new_year| self.after(new_year, 2)),
            _ => day,
        }
    }

    /// Two times on the first Monday of a month, the look back after the second.
    fn monthly(&self, earliest: Day) -> Trial {
        let first = |n: u8| {
            let (year, month, _) = earliest.ymd();
            let months = i32::from(month) - 1 + i32::from(n);
            let month = u8::try_from(months.rem_euclid(12) + 1).unwrap_or(1);
            Day::from_ymd(year.saturating_add(months.div_euclid(12)), month, 1)
                .map_or(earliest, |day| self.first_monday(day))
        };
        let start = first(1);
        // The last lines are there on the day after the second Monday.
        let look_back = self.after(self.day_after(first(2)), 1);
        self.ends(start, self.day_after(start), look_back)
    }

    /// A trial with the day by which people say what worked.
    fn ends(&self, start: Day, due: Day, look_back: Day) -> Trial {
        let soon = self.after(look_back, TO_ANSWER);
        let answer = self.calm(soon);
        Trial { start, due, look_back, answer, moved: answer != soon }
    }

    /// The day by which someone says whether a trial may begin: so many working days from now,
    /// and before it begins.
    pub(super) fn before_trial(&self, trial: &Trial) -> Day {
        let last = self.reminder(trial.start).unwrap_or(self.start());
        self.after(self.start(), TO_ANSWER).min(last)
    }

    /// The first Monday from a day on that is no day off, or the first working day, where
    /// Mondays are never worked.
    fn first_monday(&self, from: Day) -> Day {
        (0..28)
            .map(|n| from.plus(n))
            .find(|day| day.weekday() == Weekday::Monday && !self.days_off.has(*day))
            .unwrap_or_else(|| from.working_day(self.days_off))
    }

    /// The next day that is no weekend. Single days off do not count: the weekday that is
    /// found is said for every week.
    fn day_after(&self, day: Day) -> Day {
        let weekend = |day: &Day| self.days_off.weekend.contains(&day.weekday());
        (1..=7).map(|n| day.plus(n)).find(|day| !weekend(day)).unwrap_or_else(|| day.plus(1))
    }
}

/// The days of a trial of something regular.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Trial {
    /// The first time.
    pub(super) start: Day,
    /// The day of the first time by which everyone has written.
    pub(super) due: Day,
    /// The day on which people look back.
    pub(super) look_back: Day,
    /// The day by which they have answered what worked.
    pub(super) answer: Day,
    /// Whether that day moved into January.
    pub(super) moved: bool,
}

/// The next quarter of an hour.
fn quarter(minute: Minute) -> Minute {
    let rest = i32::from(minute.of_day() % 15);
    if rest == 0 { minute } else { minute.plus(15 - rest).0 }
}

/// The end of a talk of so many minutes.
pub(super) fn end_of(start: Minute, minutes: u32) -> Minute {
    start.plus(i32::try_from(minutes).unwrap_or(0)).0
}
