//! The times of a plan, as the clocks of each place say them.
//!
//! Where no place is known a time is said as it is: it is that of the person who writes.

use super::dates::{ANSWER_TIME, long};
use super::piece::Piece;
use super::{Brief, Draft, Step, Talk};
use crate::meeting::Moment;
use crate::meeting::time::{Day, Minute};
use crate::text::{Phrase, Value, messages as m};

/// A time in the plan: its day, and the hour of each place.
pub(super) struct Hours {
    /// "Mon 30 Nov, 12:00", or "Mon 30 Nov" where the hours of the places follow.
    pub(super) when: Phrase,
    /// "12:00 Lisbon", "09:00 São Paulo".
    pub(super) places: Vec<Phrase>,
    /// The moment.
    pub(super) moment: Option<Moment>,
}

impl Brief<'_> {
    /// Whether it is known where people are.
    pub(super) fn has_places(&self) -> bool {
        !self.sites.list.is_empty()
    }

    /// The time by which people answer on a day.
    pub(super) fn time(&self, day: Day) -> Value {
        match self.due_moment(day) {
            Some(moment) => self.said(moment, None),
            None => Value::Time(self.due_minute(day)),
        }
    }

    /// The day by which people answer, for a subject: where the places have two days at that
    /// moment, the earlier one, so that nobody is late who reads nothing else.
    pub(super) fn first_day(&self, day: Day) -> Day {
        let mut first = day;
        if let Some(moment) = self.due_moment(day) {
            for site in &self.sites.list {
                first = first.min(self.sites.clock(site, moment.at).0);
            }
        }
        first
    }

    /// The same as a subject says it, with its place where the others have another day then.
    pub(super) fn subject_day(&self, day: Day) -> Value {
        let first = self.first_day(day);
        let place = self.due_moment(day).and_then(|moment| {
            self.sites.list.iter().find(|site| self.sites.clock(site, moment.at).0 == first)
        });
        match place {
            Some(site) if first != day => m::day_in_place(long(first), site.name.as_str()).into(),
            _ => long(first),
        }
    }

    /// The moment by which people answer on a day, where it is known where they are.
    fn due_moment(&self, day: Day) -> Option<Moment> {
        match self.soon(day) {
            Some(minute) => self.sites.own_moment(day, minute),
            None => self.sites.deadline(day, &self.policy.days_off),
        }
    }

    /// The same on the reader's own clock, where no place is known.
    fn due_minute(&self, day: Day) -> Minute {
        self.soon(day).unwrap_or(ANSWER_TIME)
    }

    /// The time on this day by which people answer what cannot wait.
    fn soon(&self, day: Day) -> Option<Minute> {
        self.dates().soon().filter(|(soon, _)| *soon == day).map(|(_, minute)| minute)
    }

    /// The time by which people answer each time, from one day to another. Where the clocks
    /// move apart in between, it is that of one place.
    pub(super) fn time_each(&self, first: Day, last: Day) -> Value {
        let due = |day| self.sites.deadline(day, &self.policy.days_off);
        match (due(first), due(last)) {
            (Some(from), Some(to)) if self.sites.is_steady(from.at, to.at) => self.said(from, None),
            (Some(from), _) => self.said_in(from, from.lead, None),
            _ => Value::Time(ANSWER_TIME),
        }
    }

    /// The time by which the person who writes promises something. Short, because one clock is
    /// enough for that.
    pub(super) fn time_promised(&self, day: Day) -> Value {
        match self.due_moment(day) {
            Some(moment) => self.said_in(moment, moment.lead, None),
            None => Value::Time(self.due_minute(day)),
        }
    }

    /// A time of the next hours on the reader's own clock, as each place says it.
    pub(super) fn time_soon(&self, minute: Minute) -> Value {
        self.moment_soon(minute).map_or(Value::Time(minute), |moment| self.said(moment, None))
    }

    /// The moment at which the reader's own clock says this the next time.
    fn moment_soon(&self, minute: Minute) -> Option<Moment> {
        let tomorrow = i32::from(minute < self.now.minute);
        self.sites.own_moment(self.now.day.plus(tomorrow), minute)
    }

    /// "12:00 in Lisbon (09:00 in São Paulo, 17:30 in Bengaluru)". The first place may show
    /// another time, such as the end of a talk.
    pub(super) fn said(&self, moment: Moment, shown: Option<Minute>) -> Value {
        let first = self.said_in(moment, moment.lead, shown);
        let mut others: Option<Value> = None;
        for at in (0..self.sites.list.len()).rev().filter(|at| *at != moment.lead) {
            let other = self.said_in(moment, at, None);
            others = Some(match others {
                Some(rest) => m::time_list(other, rest).into(),
                None => other,
            });
        }
        match others {
            Some(others) => m::time_in_places(first, others).into(),
            None => first,
        }
    }

    /// "12:00 in Lisbon", or "07:30 on Tuesday 1 December in Bengaluru" where it is another day
    /// there.
    fn said_in(&self, moment: Moment, at: usize, shown: Option<Minute>) -> Value {
        let Some(site) = self.sites.list.get(at) else { return Value::Time(ANSWER_TIME) };
        let (day, minute) = self.sites.clock(site, moment.at);
        let time = Value::Time(shown.unwrap_or(minute));
        let place = site.name.as_str();
        if self.is_led_by(moment, day) {
            m::time_in_place(time, place).into()
        } else {
            m::time_on_day(time, Value::LongDate(day), place).into()
        }
    }

    /// Whether it is this day in the place that is named first.
    fn is_led_by(&self, moment: Moment, day: Day) -> bool {
        let lead = self.sites.list.get(moment.lead);
        lead.is_none_or(|lead| self.sites.clock(lead, moment.at).0 == day)
    }

    /// The hour of each place, for the plan; for a talk, in the first place until when.
    pub(super) fn local_hours(&self, moment: Moment, minutes: Option<u32>) -> Vec<Phrase> {
        let mut hours = Vec::new();
        for (at, site) in self.sites.list.iter().enumerate() {
            let (day, minute) = self.sites.clock(site, moment.at);
            let (time, place) = (Value::Time(minute), site.name.as_str());
            let hour = match minutes.filter(|_| at == moment.lead) {
                Some(minutes) => {
                    let end = self.sites.clock(site, moment.at.plus(minutes.into())).1;
                    m::plan_hour_span(time, Value::Time(end), place)
                }
                None if self.is_led_by(moment, day) => m::plan_hour(time, place),
                None => m::plan_hour_day(Value::ShortDate(day), time, place),
            };
            // The place whose day the step names comes first.
            if at == moment.lead { hours.insert(0, hour) } else { hours.push(hour) }
        }
        hours
    }

    /// By when people answer, for the plan.
    pub(super) fn due(&self, day: Day) -> Hours {
        let short = Value::ShortDate(day);
        match self.due_moment(day) {
            Some(moment) => Hours {
                when: m::plan_day(short),
                places: self.local_hours(moment, None),
                moment: Some(moment),
            },
            None => Hours {
                when: m::plan_day_time(short, Value::Time(self.due_minute(day))),
                places: Vec::new(),
                moment: None,
            },
        }
    }

    /// That whoever is away says so; days off are known for no other place.
    pub(super) fn away(&self) -> Piece {
        if self.has_places() { m::DRAFT_AWAY_PLACES.into() } else { m::DRAFT_AWAY.into() }
    }

    /// That people work in these hours, and on the same days, in every place.
    pub(super) fn assumed_hours(&self) -> Option<Phrase> {
        let hours = self.sites.hours;
        let said = || m::assume_working_hours(Value::Time(hours.start), Value::Time(hours.end));
        self.has_places().then(said)
    }

    /// The same as [`Brief::away`], for messages that ask for it only where people are in several places.
    pub(super) fn away_elsewhere(&self) -> Option<Piece> {
        self.has_places().then(|| self.away())
    }
}

impl Draft {
    /// Adds the step in which people talk; without a talk, the step that says why there is none.
    pub(super) fn talk(
        mut self,
        hours: Hours,
        day: Day,
        talk: Option<Talk>,
        what: impl Into<Phrase>,
    ) -> Self {
        self.talk = talk;
        self.timed(hours, Some(day), what.into())
    }

    #[inline(never)]
    fn timed(mut self, hours: Hours, day: Option<Day>, what: Phrase) -> Self {
        let Hours { when, places, moment } = hours;
        self.plan.push(Step { when, what, day, places, moment });
        self
    }

    /// Adds a step at a time of the next hours.
    pub(super) fn soon(self, brief: &Brief, minute: Minute, what: impl Into<Phrase>) -> Self {
        // Where the hour of each place follows, it is not said twice.
        let (when, places) = match brief.moment_soon(minute) {
            Some(moment) => (m::PLAN_THEN.into(), brief.local_hours(moment, None)),
            None => (m::plan_urgent_time(Value::Time(minute)), Vec::new()),
        };
        // Working hours do not matter for what cannot wait.
        self.timed(Hours { when, places, moment: None }, None, what.into())
    }

    /// Adds the step by which people have answered. The first one is the deadline.
    pub(super) fn by(mut self, brief: &Brief, day: Day, what: impl Into<Phrase>) -> Self {
        let hours = brief.due(day);
        let own = || brief.sites.reader_moment(day, brief.due_minute(day));
        self.deadline.get_or_insert(hours.moment.map_or_else(own, |moment| moment.at));
        self.timed(hours, Some(day), what.into())
    }

    /// Names the working hours that the times of its steps were chosen by.
    pub(super) fn assume_working_hours(self, brief: &Brief) -> Self {
        let timed = self.plan.iter().any(|step| step.moment.is_some());
        self.assume(brief.assumed_hours().filter(|_| timed))
    }
}
