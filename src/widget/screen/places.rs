//! The places of those who take part: the field for them, and their shared hours as a picture.

use super::questions::text_field;
use super::{TextField, each};
use crate::advice::{Advice, Verdict};
use crate::letter::draft::{Draft, MEETING};
use crate::meeting::people::first_day;
use crate::meeting::sites::{Fit, MOST_SITES, Outside, Site, Span};
use crate::meeting::time::{Day, Minute};
use crate::meeting::zones::several;
use crate::meeting::{Instant, Meeting, Moment, Sites, Tick};
use crate::questions::{Field, Problem};
use crate::text::{Phrase, Text, Value, messages as m};
use crate::widget::state::model::Model;

/// The working hours of the places on the day of the first one.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacesView {
    /// What stands over them.
    pub heading: String,
    /// How much all places share.
    pub note: String,
    /// How to read the lines.
    pub legend: String,
    /// What the clocks of the first place say at the beginning, the middle and the end of a line.
    pub marks: Vec<String>,
    /// What the columns are called: the time, and the shared hours where there are some.
    pub columns: Vec<String>,
    /// The places.
    pub rows: Vec<PlaceRow>,
}

/// The hours of a place. What is drawn is in minutes since midnight of the first place.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceRow {
    /// Its name.
    pub place: String,
    /// When people work there: beginning and length.
    pub works: Vec<(i64, i64)>,
    /// When people work in all places.
    pub shared: Option<(i64, i64)>,
    /// The time of the plan.
    pub minute: i64,
    /// What its clocks say then, and in the shared hours where there are some.
    pub cells: Vec<String>,
}

/// How many characters of an unknown name are shown.
const SHOWN: usize = 40;

/// The field for the places, with what nobody knows in it.
pub(super) fn field(model: &Model, problems: &[Problem], text: &Text) -> TextField {
    let field = text_field(model, problems, text, Field::Places, m::PLACES, Some(m::PLACES_HINT));
    let error = if field.error.is_empty() { trouble(model, text) } else { None };
    let hint = known(model, text).unwrap_or(field.hint);
    TextField { error: error.map_or(field.error, |error| text.tell(error)), hint, ..field }
}

/// What to type, and which places are known, each with its time zone: who means another place of
/// that name sees it there.
fn known(model: &Model, text: &Text) -> Option<String> {
    let sites = model.sites(text);
    let now = sites.reader_moment(model.now.day, model.now.minute);
    let known = each(&sites.list, |site| {
        let offset = offset(sites.offset(site, now));
        Value::from(text.tell(m::place_offset(site.name.as_str(), offset)))
    });
    (!known.is_empty()).then(|| text.tell(m::places_hint_known(Value::List(known))))
}

/// An offset from UTC as in "+5:30".
fn offset(minutes: i32) -> String {
    let (hours, rest) = (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60);
    let sign = if minutes < 0 { "−" } else { "+" };
    let rest = match rest {
        0 => String::new(),
        1..10 => [":0", &rest.to_string()].concat(),
        _ => [":", &rest.to_string()].concat(),
    };
    [sign, &hours.to_string(), &rest].concat()
}

fn trouble(model: &Model, text: &Text) -> Option<Phrase> {
    let named = model.answers().words().0.places;
    let mut unknown = model.sites(text).unknown;
    // A name is not wrong while it is being typed.
    let typed = model.answers().typed(Field::Places).trim_end();
    let typing = model.typing == Some(Field::Places);
    if typing && !typed.ends_with([',', ';']) && unknown.last() == named.last() {
        unknown.pop();
    }
    if unknown.is_empty() {
        return (named.len() > MOST_SITES).then(|| m::problem_places_many(MOST_SITES));
    }
    if let Some(name) = unknown.iter().find(|name| !several(name).is_empty()) {
        let cities = each(&several(name), |city| Value::from(*city));
        return Some(m::problem_places_several(name.as_str(), Value::List(cities)));
    }
    let words = each(&unknown, |name| {
        let mut shown: String = name.chars().take(SHOWN).collect();
        if shown.len() < name.len() {
            shown.push('…');
        }
        Value::from(shown)
    });
    Some(m::problem_places(Value::List(words)))
}

/// What the picture is of: a moment of the plan, or the time that suits a talk best; not of what
/// cannot wait for such a time.
fn shown_fit<'a>(
    model: &Model,
    meeting: &Meeting,
    advice: &Advice,
    draft: &Draft,
    sites: &'a Sites,
) -> Option<Fit<'a>> {
    let meets = advice.verdict == Verdict::Meet;
    if meets && meeting.ticks.has(Tick::Urgent) {
        return None;
    }
    let off = &model.policy.days_off;
    let planned = draft.talk.map(|talk| talk.start).or(draft.deadline);
    let first = sites.list.first()?;
    let best = meets.then(|| {
        let tomorrow = model.now.day.plus_working_days(1, off);
        let day = planned.map_or(tomorrow, |at| sites.clock(first, at).0);
        sites.fit(day, meeting.attendance.length.map_or(MEETING, first_day), off)
    });
    let best = best.flatten();
    match planned {
        // The person may have chosen another time than the one that suits best.
        Some(at) if best.as_ref().is_none_or(|best| best.moment.at != at) => {
            let shared = sites.shared(sites.clock(first, at).0, off);
            Some(Fit { shared, moment: Moment { at, lead: 0 }, outside: None })
        }
        _ => best,
    }
}

/// The working hours of the places; nothing where there is only one, or no time to show.
pub(super) fn places(
    model: &Model,
    meeting: &Meeting,
    advice: &Advice,
    draft: &Draft,
    sites: &Sites,
    text: &Text,
) -> Option<PlacesView> {
    if sites.list.len() < 2 {
        return None;
    }
    let fit = shown_fit(model, meeting, advice, draft, sites)?;
    let Fit { shared, moment, .. } = fit;
    let lead = sites.list.get(moment.lead)?;
    let day = sites.clock(lead, moment.at).0;
    let strip = Strip { model, sites, fit, lead, day, text };
    let talk = match draft.talk {
        Some(talk) => talk.start == moment.at,
        None => draft.deadline.is_none() && advice.verdict == Verdict::Meet,
    };
    let mut columns =
        vec![text.get(if talk { m::PLACES_COLUMN_TALK } else { m::PLACES_COLUMN_ANSWER })];
    if shared.is_some() {
        columns.push(text.get(m::PLACES_COLUMN_SHARED));
    }
    let mut rows = each(&sites.list, |site| strip.row(site));
    // Whoever reads may be elsewhere. That is shown, and not counted.
    let own = sites.own_site(text.get(m::PLACES_OWN));
    rows.extend(own.filter(|_| sites.own_clock(moment.at).is_some()).map(|own| strip.row(&own)));
    Some(PlacesView {
        heading: text.get(m::PLACES_HEADING),
        note: strip.note(),
        legend: text.tell(if shared.is_some() {
            m::places_legend(lead.name.as_str())
        } else {
            m::places_legend_none(lead.name.as_str())
        }),
        marks: each(&[Minute::MIDNIGHT, Minute::NOON, Minute::MIDNIGHT], |minute| {
            text.tell(m::places_time(Value::Time(*minute)))
        }),
        columns,
        rows,
    })
}

/// What all rows have in common.
struct Strip<'a> {
    model: &'a Model,
    sites: &'a Sites<'a>,
    fit: Fit<'a>,
    lead: &'a Site,
    day: Day,
    text: &'a Text<'a>,
}

/// The minutes of the line.
const LINE: i64 = 24 * 60;

impl Strip<'_> {
    fn note(&self) -> String {
        let day = Value::LongDate(self.day);
        let hours = self.sites.hours;
        let (start, end) = (Value::Time(hours.start), Value::Time(hours.end));
        if let Some(shared) = self.fit.shared {
            let minutes = Value::Duration(shared.minutes());
            return self.text.tell(m::places_shared(day, minutes, start, end));
        }
        match self.fit.outside {
            Some(Outside { site, minute }) => {
                let (place, time) = (site.name.as_str(), Value::Time(minute));
                self.text.tell(m::places_none_outside(day, start, end, place, time))
            }
            None => self.text.tell(m::places_none(day, start, end)),
        }
    }

    /// A moment on the line.
    fn at(&self, at: Instant) -> i64 {
        at.0 - self.sites.moment(self.lead, self.day, Minute::MIDNIGHT).0
    }

    /// What of a span lies on the line.
    fn on_line(&self, span: Span) -> Option<(i64, i64)> {
        let (start, end) = (self.at(span.start).max(0), self.at(span.end).min(LINE));
        (start < end).then_some((start, end - start))
    }

    fn row(&self, site: &Site) -> PlaceRow {
        let (there, minute) = self.sites.clock(site, self.fit.moment.at);
        let mut works = Vec::new();
        for days in -2..=2 {
            let day = there.plus(days);
            if !self.model.policy.days_off.has(day) {
                works.extend(self.on_line(self.sites.working(site, day)));
            }
        }
        let time = Value::Time(minute);
        let mut cells = vec![self.text.tell(if there == self.day {
            m::places_time(time)
        } else {
            m::plan_day_time(Value::ShortDate(there), time)
        })];
        if let Some(shared) = self.fit.shared {
            let clock = |at| Value::Time(self.sites.clock(site, at).1);
            cells.push(self.text.tell(m::places_span(clock(shared.start), clock(shared.end))));
        }
        PlaceRow {
            place: site.name.clone(),
            works,
            shared: self.fit.shared.and_then(|shared| self.on_line(shared)),
            minute: self.at(self.fit.moment.at).clamp(0, LINE),
            cells,
        }
    }
}
