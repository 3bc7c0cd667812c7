//! Reads the settings field by field, and names everything that is wrong with them.

use super::problem::{Allowed, Problem};
use super::reader::{Reader, entry, within};
use super::value::Value;
use super::{MOST_GROUPS, Matter, Note, Policy, Rate, loaded};
use crate::advice::Form;
use crate::letter::channel::Channel;
use crate::meeting::number;
use crate::meeting::time::{Day, Minute, Weekday};
use crate::meeting::{Currency, Purpose};
use crate::questions::field::MOST_FOR_AN_HOUR;

/// Every setting.
const SETTINGS: &[&str] = &[
    "$schema",
    "currency",
    "rates",
    "rates_are",
    "loaded_factor",
    "hours_a_year",
    "meetings_a_year",
    "weekend",
    "days_off",
    "working_hours",
    "decisions_kept",
    "who_decides",
    "channels",
    "note",
    "helpline",
];
const RATE: &[&str] = &["group", "hour", "year"];
/// What a rate is: all that an hour costs the employer, or the pay alone.
const RATES_ARE: &[&str] = &["cost", "pay"];
const A_YEAR: &[&str] = &["daily", "weekly", "fortnightly", "monthly"];
const WORKING_HOURS: &[&str] = &["start", "end"];
const NOTE: &[&str] = &["people_above", "cost_above", "text"];
const WEEKDAYS: &[&str] =
    &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/// Every purpose and every form, by the names that programs use.
#[allow(clippy::indexing_slicing, reason = "it fails when this is compiled")]
const MATTERS: &[&str] = &{
    let (purposes, forms) = (Purpose::ALL, Form::ALL);
    let mut ids = [""; Purpose::ALL.len() + Form::ALL.len()];
    let mut at = 0;
    while at < ids.len() {
        let form = at.checked_sub(purposes.len());
        ids[at] = match form {
            Some(form) => forms[form].id(),
            None => purposes[at].id(),
        };
        at += 1;
    }
    ids
};
/// Every form: what stands behind the purposes.
const FORMS: &[&str] = MATTERS.split_at(Purpose::ALL.len()).1;
/// Where a message can be pasted.
const CHANNELS: &[&str] = &["plain", "email", "slack", "teams", "markdown"];

/// Hours of work a year: 220 days of eight hours, our assumption. Only yearly rates need it.
const HOURS_A_YEAR: u32 = 1760;
/// The most that a person may cost a year, in whole units of the currency.
const MOST_FOR_A_YEAR: u32 = 20_000_000;
/// The most that a note may be above, in whole units of the currency.
const MOST_FOR_A_NOTE: u32 = 20_000_000;
/// The most days off beside weekends.
const MOST_DAYS: usize = 400;
/// A week without any working day would be no week.
const MOST_WEEKEND: usize = 6;
/// How long a name or a place may be, in characters.
const SHORT: usize = 120;
/// How long the organisation's own words may be, in characters.
const LONG: usize = 300;

/// Reads the settings.
pub(super) fn policy(value: Value, defaults: Policy) -> (Policy, Vec<Problem>) {
    let mut reader = Reader::default();
    let mut policy = defaults;
    let (mut rates, mut pay, mut hours) = (None, false, HOURS_A_YEAR);
    for (name, value) in reader.object("policy", value, SETTINGS) {
        match name {
            "currency" => policy.currency = reader.currency(&value).unwrap_or(policy.currency),
            "rates" => rates = Some(value),
            "rates_are" => {
                pay = reader.choice(name, &value, RATES_ARE) == Some(1);
            }
            "loaded_factor" => {
                let factor = reader.decimal(name, &value, 100, 300);
                policy.loaded_factor = factor.unwrap_or(policy.loaded_factor);
            }
            "hours_a_year" => hours = reader.whole(name, &value, 200, 4000).unwrap_or(hours),
            "meetings_a_year" => reader.a_year(value, &mut policy),
            "weekend" => {
                if let Some(days) = reader.weekend(value) {
                    policy.days_off.weekend = days;
                }
            }
            "days_off" => policy.days_off.days = reader.days_off(value),
            "working_hours" => reader.working_hours(value, &mut policy),
            "decisions_kept" => policy.decisions_kept = reader.text(name, &value, SHORT),
            "who_decides" => policy.who_decides = reader.who_decides(value),
            "channels" => policy.channels = reader.channels(value),
            "note" => policy.note = reader.note(value),
            "helpline" => policy.helpline = reader.text(name, &value, LONG),
            // The address of the schema is for whoever writes the settings.
            _ => {}
        }
    }
    if let Some(rates) = rates {
        policy.rates = reader.rates(rates, hours);
        for rate in policy.rates.iter_mut().filter(|_| pay) {
            rate.hour = loaded(rate.hour, policy.loaded_factor);
        }
    }
    (policy, reader.problems)
}

impl Reader {
    fn currency(&mut self, value: &Value) -> Option<Currency> {
        let currency = match value {
            Value::Text(code) => Currency::from_code(code),
            _ => None,
        };
        self.or_wrong("currency", value, currency, Allowed::Currency)
    }

    /// The rates, in hundredths for an hour.
    fn rates(&mut self, value: Value, hours_a_year: u32) -> Vec<Rate> {
        let mut rates: Vec<Rate> = Vec::new();
        let entries = self.list("rates", value, MOST_GROUPS).unwrap_or_default();
        for (index, value) in entries.into_iter().enumerate() {
            let path = entry("rates", index);
            let is_object = matches!(value, Value::Object(_));
            let (mut group, mut hour) = (None, None);
            let (mut names, mut amounts) = (false, 0);
            for (name, value) in self.object(&path, value, RATE) {
                let at = within(&path, name);
                match name {
                    "group" => {
                        names = true;
                        group = self.text(&at, &value, SHORT);
                    }
                    _ if amounts > 0 => {
                        amounts += 1;
                        self.wrong(&at, &value, Allowed::Either("hour", "year"));
                    }
                    "hour" => {
                        amounts += 1;
                        hour = self.decimal(&at, &value, 1, MOST_FOR_AN_HOUR * 100);
                    }
                    _ => {
                        amounts += 1;
                        let year = self.decimal(&at, &value, 1, MOST_FOR_A_YEAR * 100);
                        hour = year.map(|year| (year / hours_a_year).max(1));
                    }
                }
            }
            if is_object && !names {
                self.missing(within(&path, "group"), Allowed::Text(SHORT));
            }
            if is_object && amounts == 0 {
                self.missing(path, Allowed::Either("hour", "year"));
            }
            if let (Some(group), Some(hour)) = (group, hour) {
                rates.push(Rate { group, hour: hour.min(MOST_FOR_AN_HOUR * 100) });
            }
        }
        rates
    }

    fn a_year(&mut self, value: Value, policy: &mut Policy) {
        for (name, value) in self.object("meetings_a_year", value, A_YEAR) {
            let year = &mut policy.year;
            let (times, most) = match name {
                "daily" => (&mut year.daily, 366),
                "weekly" => (&mut year.weekly, 53),
                "fortnightly" => (&mut year.fortnightly, 27),
                _ => (&mut year.monthly, 12),
            };
            if let Some(n) = self.whole(&within("meetings_a_year", name), &value, 1, most) {
                *times = n;
            }
        }
    }

    fn weekend(&mut self, value: Value) -> Option<Vec<Weekday>> {
        let mut days = Vec::new();
        for (index, value) in self.list("weekend", value, MOST_WEEKEND)?.into_iter().enumerate() {
            let chosen = self.choice(&entry("weekend", index), &value, WEEKDAYS);
            days.extend(chosen.and_then(|at| Weekday::ALL.get(at)));
        }
        Some(days)
    }

    fn days_off(&mut self, value: Value) -> Vec<Day> {
        let mut days = Vec::new();
        let entries = self.list("days_off", value, MOST_DAYS).unwrap_or_default();
        for (index, value) in entries.into_iter().enumerate() {
            let day = match &value {
                Value::Text(text) => Day::from_iso(text),
                _ => None,
            };
            days.extend(self.or_wrong(&entry("days_off", index), &value, day, Allowed::Day));
        }
        days
    }

    /// Both times or neither, because one that is moved alone may come to lie after the other.
    fn working_hours(&mut self, value: Value, policy: &mut Policy) {
        let is_object = matches!(value, Value::Object(_));
        let (mut times, mut named) = ([None, None], [false, false]);
        for (name, value) in self.object("working_hours", value, WORKING_HOURS) {
            let at = within("working_hours", name);
            let read = minute(&value);
            let (slots, is_end) = ((&mut times, &mut named), name == "end");
            let ([start, end], [start_named, end_named]) = slots;
            *(if is_end { end_named } else { start_named }) = true;
            let read = self.or_wrong(&at, &value, read, Allowed::Time);
            *(if is_end { end } else { start }) = read.map(|minute| (minute, value));
        }
        for (name, named) in WORKING_HOURS.iter().zip(named) {
            if is_object && !named {
                self.missing(within("working_hours", name), Allowed::Time);
            }
        }
        if let [Some((start, _)), Some((end, value))] = times {
            if start < end {
                policy.working_hours.start = start;
                policy.working_hours.end = end;
            } else {
                self.wrong("working_hours.end", &value, Allowed::LaterTime);
            }
        }
    }

    fn who_decides(&mut self, value: Value) -> Vec<(Matter, String)> {
        let mut said = Vec::new();
        for (name, value) in self.object("who_decides", value, MATTERS) {
            let who = self.text(&within("who_decides", name), &value, SHORT);
            if let (Some(matter), Some(who)) = (Matter::from_id(name), who) {
                said.push((matter, who));
            }
        }
        said
    }

    fn channels(&mut self, value: Value) -> Vec<(Form, Channel)> {
        let mut said = Vec::new();
        for (name, value) in self.object("channels", value, FORMS) {
            let channel = self.choice(&within("channels", name), &value, CHANNELS);
            let channel = channel.and_then(|at| Channel::ALL.get(at).copied());
            let form = Form::ALL.into_iter().find(|form| form.id() == name);
            said.extend(form.zip(channel));
        }
        said
    }

    fn note(&mut self, value: Value) -> Option<Note> {
        let is_object = matches!(value, Value::Object(_));
        let (mut people_above, mut cost_above, mut text) = (None, None, None);
        let (mut above, mut words) = (false, false);
        for (name, value) in self.object("note", value, NOTE) {
            let at = within("note", name);
            match name {
                "people_above" => {
                    above = true;
                    people_above = self.whole(&at, &value, 1, 9_999);
                }
                "cost_above" => {
                    above = true;
                    cost_above = self.decimal(&at, &value, 0, MOST_FOR_A_NOTE * 100).map(u64::from);
                }
                _ => {
                    words = true;
                    text = self.text(&at, &value, LONG);
                }
            }
        }
        if is_object && !above {
            self.missing("note".to_owned(), Allowed::Either("people_above", "cost_above"));
        }
        if is_object && !words {
            self.missing("note.text".to_owned(), Allowed::Text(LONG));
        }
        let said = people_above.is_some() || cost_above.is_some();
        text.filter(|_| said).map(|text| Note { people_above, cost_above, text })
    }
}

impl Matter {
    fn from_id(id: &str) -> Option<Self> {
        let form = || Form::ALL.into_iter().find(|form| form.id() == id);
        Purpose::from_id(id).map(Self::For).or_else(|| form().map(Self::Written))
    }
}

/// A time as in "09:00".
fn minute(value: &Value) -> Option<Minute> {
    let Value::Text(text) = value else { return None };
    let (hour, minute) = text.split_once(':')?;
    let [hour, minute] = [number::digits(hour, 2)?, number::digits(minute, 2)?];
    Minute::new(u16::try_from(hour).ok()?, u16::try_from(minute).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_of_a_purpose_or_a_form_is_understood() {
        assert!(MATTERS.iter().all(|id| Matter::from_id(id).is_some()));
    }
}
