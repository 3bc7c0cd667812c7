//! The hours of both ways, with bars, and the money beside them.

use super::questions::{Folded, section_link, text_field};
use super::{Choice, SelectField, TextField};
use crate::advice::hours::{
    After, Band, Comparison, Hours, READING, READING_SECOND_LANGUAGE, STATUS_WORDS, effort,
};
use crate::advice::{Form, Verdict};
use crate::meeting::people::Year;
use crate::meeting::{Meeting, Money, Often, Purpose};
use crate::policy::LOADED_FACTOR;
use crate::questions::{Field, Problem};
use crate::text::{Msg, Text, Value, messages as m};
use crate::widget::state::advised::Outcome;
use crate::widget::state::event::Event;
use crate::widget::state::model::{Model, Section};

/// The hours as they are shown.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeView {
    /// What stands over them.
    pub heading: String,
    /// That it is an estimate, or what is missing for one.
    pub note: String,
    /// What the pale part of a bar is; nothing where there is none.
    pub legend: String,
    /// What the columns are called: once, and over a year where it happens more than once.
    pub columns: Vec<String>,
    /// The meeting, and the written way.
    pub rows: Vec<TimeRow>,
    /// How the two compare; nothing where only the meeting is there.
    pub comparison: String,
    /// What the organisation says about a meeting of this size or cost; mostly nothing.
    pub organisation: String,
    /// What opens the explanation.
    pub how: String,
    /// How it is computed, a sentence each.
    pub explanation: Vec<String>,
    /// What that costs: the meeting itself first, once and over a year; none without a rate.
    pub amounts: Vec<String>,
}

/// One way with its time.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeRow {
    /// Which way.
    pub label: String,
    /// Whether it is the written way.
    pub written: bool,
    /// The bar: the least and the most, in thousandths of the longest.
    pub bar: (u32, u32),
    /// The time in each column.
    pub cells: Vec<String>,
    /// What was multiplied; nothing for the written way.
    pub product: String,
}

/// What one hour costs, to be filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct CostView {
    /// What an hour costs, or how many people of each group there are.
    pub fields: Vec<TextField>,
    /// In which currency; nothing if the organisation's settings say that.
    pub currency: Option<SelectField>,
    /// Whether the rate is pay, to which the employer's other costs are added.
    pub pay: Option<Choice>,
    /// Where the figures come from.
    pub notes: Vec<String>,
}

/// Minutes as they are said: exact below ten, then in fives, and whole hours from ten hours on.
fn rounded(seconds: u64) -> u32 {
    let minutes = (seconds + 30) / 60;
    let rounded = match minutes {
        0..10 => minutes.max(1),
        10..600 => (minutes + 2) / 5 * 5,
        _ => (minutes + 30) / 60 * 60,
    };
    u32::try_from(rounded).unwrap_or(u32::MAX)
}

/// Whole minutes, for what is not an estimate.
fn exact(seconds: u64) -> u32 {
    u32::try_from(seconds / 60).unwrap_or(u32::MAX)
}

fn planned(band: Band, text: &Text) -> String {
    if band.low == band.high {
        return text.tell(m::time_exact(Value::Duration(exact(band.low))));
    }
    let (low, high) = (Value::Duration(exact(band.low)), Value::Duration(exact(band.high)));
    text.tell(m::time_range(low, high))
}

pub(super) fn estimated(band: Band, text: &Text) -> String {
    let (low, high) = (rounded(band.low), rounded(band.high));
    if low == high {
        return text.tell(m::time_about(Value::Duration(low)));
    }
    text.tell(m::time_range(Value::Duration(low), Value::Duration(high)))
}

/// The hours of both ways.
pub(super) fn time_view(
    model: &Model,
    outcome: &Outcome,
    hours: Option<Hours>,
    text: &Text,
) -> TimeView {
    let meeting = &outcome.meeting;
    let heading = text.get(m::TIME_HEADING);
    let rate = model.answers().hourly(&model.policy);
    let how = text.get(m::TIME_HOW);
    let Some(hours) = hours else {
        return TimeView {
            heading,
            note: text.get(match (knows_people(meeting), meeting.attendance.length) {
                (true, None) => m::TIME_MISSING_LENGTH,
                (false, Some(_)) => m::TIME_MISSING_PEOPLE,
                _ => m::TIME_MISSING,
            }),
            legend: String::new(),
            columns: Vec::new(),
            rows: Vec::new(),
            comparison: String::new(),
            organisation: organisation(model, meeting, None, text),
            how,
            explanation: Vec::new(),
            amounts: Vec::new(),
        };
    };
    let rows = rows(&hours, text);
    let pale = rows.iter().any(|row| row.bar.0 < row.bar.1);
    TimeView {
        heading,
        legend: if pale { text.get(m::TIME_BARS) } else { String::new() },
        note: match hours.a_year {
            Some(times) if model.policy.year == Year::default() => {
                text.tell(m::time_estimate_year(times))
            }
            Some(times) => text.tell(m::time_estimate_year_set(times)),
            None if meeting.attendance.often == Some(Often::Another) => {
                text.get(m::TIME_ESTIMATE_ANOTHER)
            }
            None => text.get(m::TIME_ESTIMATE),
        },
        columns: columns(&hours, meeting.attendance.often, text),
        rows,
        comparison: hours
            .comparison
            .map(|comparison| {
                text.get(match comparison {
                    Comparison::Less => m::TIME_LESS,
                    Comparison::Same => m::TIME_SAME,
                    Comparison::More => m::TIME_MORE,
                })
            })
            .unwrap_or_default(),
        organisation: organisation(model, meeting, Some(&hours), text),
        how,
        explanation: explanation(&hours, outcome.advice.verdict, outcome.form, text),
        amounts: rate.map(|rate| amounts(model, &hours, rate, text)).unwrap_or_default(),
    }
}

/// Whether it is known how many people take part: with one person it is two.
fn knows_people(meeting: &Meeting) -> bool {
    meeting.attendance.people.is_some() || meeting.purpose.given() == Some(Purpose::OnePerson)
}

fn columns(hours: &Hours, often: Option<Often>, text: &Text) -> Vec<String> {
    let mut columns = vec![text.get(rhythm(often))];
    if hours.a_year.is_some() {
        columns.push(text.get(m::TIME_YEAR));
    }
    columns
}

/// How often it happens.
pub(super) fn rhythm(often: Option<Often>) -> Msg {
    match often {
        None | Some(Often::Once) => m::TIME_ONCE,
        Some(Often::Daily) => m::TIME_EACH_DAILY,
        Some(Often::TwiceWeekly | Often::Another) => m::TIME_EACH,
        Some(Often::Weekly) => m::TIME_EACH_WEEKLY,
        Some(Often::Fortnightly) => m::TIME_EACH_FORTNIGHTLY,
        Some(Often::Monthly) => m::TIME_EACH_MONTHLY,
    }
}

fn rows(hours: &Hours, text: &Text) -> Vec<TimeRow> {
    let longest = hours.meeting.high.max(hours.written.map_or(0, |band| band.high)).max(1);
    let share = |seconds: u64| u32::try_from(seconds * 1000 / longest).unwrap_or(1000);
    let year = |band: Band| hours.over_a_year(band);
    let mut planned_cells = vec![planned(hours.meeting, text)];
    if let Some(band) = year(hours.meeting) {
        planned_cells.push(planned(band, text));
    }
    let each = Value::Duration(hours.each);
    let product = if hours.people.low == hours.people.high {
        m::time_product(hours.people.low, each)
    } else {
        m::time_product_range(hours.people.low, hours.people.high, each)
    };
    let mut rows = vec![TimeRow {
        label: text.get(if hours.after.is_some() {
            m::TIME_MEETING_PLANNED
        } else {
            m::TIME_MEETING
        }),
        written: false,
        bar: (share(hours.meeting.low), share(hours.meeting.high)),
        cells: planned_cells,
        product: text.tell(product),
    }];
    if let Some(written) = hours.written {
        let mut cells = vec![estimated(written, text)];
        if let Some(band) = year(written) {
            cells.push(estimated(band, text));
        }
        rows.push(TimeRow {
            label: match hours.after {
                Some(After::Talk(short)) => {
                    text.tell(m::time_written_short(Value::Duration(short)))
                }
                Some(After::Round) => text.get(m::TIME_WRITTEN_ROUNDS),
                None => text.get(m::TIME_WRITTEN),
            },
            written: true,
            bar: (share(written.low), share(written.high)),
            cells,
            product: String::new(),
        });
    }
    rows
}

/// How it is computed, with the figures that were used.
fn explanation(hours: &Hours, verdict: Verdict, form: Option<Form>, text: &Text) -> Vec<String> {
    let mut lines = vec![text.get(m::TIME_HOW_MEETING)];
    let Some(form) = form.filter(|_| hours.written.is_some()) else { return lines };
    let effort = effort(form, verdict);
    let minutes = |band: Band| (Value::from(band.low / 60), Value::from(band.high / 60));
    if form == Form::StatusThread {
        lines.push(text.tell(m::time_how_status(STATUS_WORDS)));
    } else {
        let (low, high) = minutes(effort.author);
        lines.push(text.tell(m::time_how_author(low, high)));
        lines.push(text.tell(m::time_how_words(effort.words.0, effort.words.1)));
        if effort.reply.high > 0 {
            let (low, high) = minutes(effort.reply);
            lines.push(text.tell(m::time_how_reply(low, high)));
        }
    }
    if effort.lead.high > 0 {
        let (low, high) = minutes(effort.lead);
        lines.push(text.tell(m::time_how_lead(low, high)));
    }
    lines.push(text.tell(m::time_how_speed(READING, READING_SECOND_LANGUAGE)));
    lines.extend(hours.after.map(|after| match after {
        After::Talk(short) => text.tell(m::time_how_short(Value::Duration(short))),
        After::Round => text.get(m::TIME_HOW_ROUND),
    }));
    if let Some(people) = hours.break_even {
        lines.push(text.tell(m::time_how_even(people)));
    }
    lines.push(text.get(m::TIME_HOW_ASSUMED));
    lines
}

/// What one hour costs, or the way to say it. An organisation's settings may have said it.
pub(super) fn cost(model: &Model, problems: &[Problem], text: &Text) -> Folded<CostView> {
    let rates = &model.policy.rates;
    if !rates.is_empty() {
        let (fields, notes) = (groups(model, problems, text), group_notes(model, text));
        return Folded::Open(CostView { fields, currency: None, pay: None, notes });
    }
    if !model.open.has(Section::Cost) && model.answers().typed(Field::Rate).is_empty() {
        let id = "add-cost";
        return Folded::Closed(section_link(model, Section::Cost, id, m::FACTS_COST, text));
    }
    let hint = Some(m::MONEY_RATE_HINT);
    Folded::Open(CostView {
        fields: vec![text_field(model, problems, text, Field::Rate, m::MONEY_RATE, hint)],
        currency: Some(currencies(model, text)),
        pay: pay(model, text),
        notes: pay_notes(model, text),
    })
}

/// The middle of a time in minutes, as people say it: in fives, then in half hours, and from two
/// hours on in whole ones.
fn spoken(band: Band) -> u32 {
    let minutes = u32::try_from(u64::midpoint(band.low, band.high) / 60).unwrap_or(u32::MAX);
    let step = match minutes {
        0..45 => 5,
        45..120 => 30,
        _ => 60,
    };
    ((minutes + step / 2) / step * step).max(5)
}

/// What writing saves, as people say it: "saves about 3 hours, about €180". Nothing where it saves
/// nothing.
pub(super) fn saves(
    model: &Model,
    meeting: &Meeting,
    hours: Option<Hours>,
    text: &Text,
) -> Option<String> {
    let hours = hours.filter(|hours| hours.comparison == Some(Comparison::Less))?;
    let saved = hours.difference?;
    let time = text.tell(m::time_about(Value::Duration(spoken(saved))));
    let regular = !matches!(meeting.attendance.often, None | Some(Often::Once));
    let rate = model.answers().hourly(&model.policy);
    Some(match (regular, rate) {
        (false, None) => text.tell(m::saves_time(time)),
        (false, Some(rate)) => {
            text.tell(m::saves_time_cost(time, amount_range(model, saved, rate)))
        }
        (true, None) => text.tell(m::saves_each(time, rhythm(meeting.attendance.often))),
        (true, Some(rate)) => text.tell(m::saves_each_cost(
            time,
            amount_range(model, saved, rate),
            rhythm(meeting.attendance.often),
        )),
    })
}

/// Whether the rate is pay alone. Not asked where nothing comes on top.
fn pay(model: &Model, text: &Text) -> Option<Choice> {
    let on = model.answers().pay;
    let added = model.policy.loaded_factor.saturating_sub(100);
    let label = text.tell(m::money_pay(added));
    (added > 0).then_some(Choice { id: "pay", label, on, event: Event::PayTicked(!on) })
}

/// Where the figure comes from that is added to pay.
fn pay_notes(model: &Model, text: &Text) -> Vec<String> {
    if !model.answers().pay {
        return Vec::new();
    }
    let ours = model.policy.loaded_factor == LOADED_FACTOR;
    vec![text.get(if ours { m::MONEY_PAY_SOURCE } else { m::MONEY_PAY_SET })]
}

/// How many people of each group. One group alone has everybody in it.
fn groups(model: &Model, problems: &[Problem], text: &Text) -> Vec<TextField> {
    let rates = &model.policy.rates;
    let mut fields = Vec::new();
    for (n, rate) in (0..).zip(rates).filter(|_| rates.len() > 1) {
        let field = text_field(model, problems, text, Field::Group(n), m::FACTS_PEOPLE, None);
        // The organisation's own word for these people.
        fields.push(TextField { label: rate.group.clone(), ..field });
    }
    fields
}

fn group_notes(model: &Model, text: &Text) -> Vec<String> {
    if model.policy.rates.len() == 1 {
        return vec![text.get(m::MONEY_SETTINGS)];
    }
    let named = model.answers().groups().0.iter().sum::<u32>();
    let mut notes = vec![text.get(m::MONEY_GROUPS)];
    let people = model.meeting().attendance.people;
    if named > 0 && !people.is_some_and(|people| (people.low..=people.high).contains(&named)) {
        notes.push(text.tell(m::money_groups_differ(named)));
    }
    notes
}

/// The organisation's words, where the meeting is above a size or a cost that it names.
fn organisation(model: &Model, meeting: &Meeting, hours: Option<&Hours>, text: &Text) -> String {
    let Some(note) = &model.policy.note else { return String::new() };
    let people = hours.map(|hours| hours.people).or(meeting.attendance.people);
    let large = note.people_above.zip(people).is_some_and(|(most, people)| people.high > most);
    // A cost in another currency than that of the settings cannot be compared.
    let rate = model.answers().hourly(&model.policy);
    let cost = hours.zip(rate).map(|(hours, rate)| hours.meeting.cost(rate).high);
    let dear = note.cost_above.zip(cost).is_some_and(|(most, cost)| cost > most)
        && model.currency == model.policy.currency;
    if large || dear { text.tell(m::organisation_says(note.text.as_str())) } else { String::new() }
}

fn amounts(model: &Model, hours: &Hours, rate: u32, text: &Text) -> Vec<String> {
    let cost = |band: Band| amount_range(model, band, rate);
    let mut lines = vec![text.tell(m::money_meeting(cost(hours.meeting)))];
    lines.extend(hours.written.map(|written| text.tell(m::money_written(cost(written)))));
    if let Some(meetings) = hours.over_a_year(hours.meeting) {
        let written = hours.written.and_then(|written| hours.over_a_year(written));
        lines.push(text.tell(match written {
            Some(written) => m::money_year(cost(meetings), cost(written)),
            None => m::money_year_meeting(cost(meetings)),
        }));
    }
    lines
}

/// What a time costs. Every figure that comes from a range is one, and an estimate has no cents.
fn amount_range(model: &Model, band: Band, rate: u32) -> Value {
    let amount = |minor: u64| {
        Value::from(Money { minor: (minor + 50) / 100 * 100, currency: model.currency })
    };
    let Band { low, high } = band.cost(rate);
    let (low, high) = (amount(low), amount(high));
    if low == high { low } else { m::money_range(low, high).into() }
}

/// The currencies to choose from.
fn currencies(model: &Model, text: &Text) -> SelectField {
    use crate::meeting::Currency;
    let choice = |currency: Currency| Choice {
        id: "",
        label: currency.code(),
        on: currency == model.currency,
        event: Event::CurrencyChosen(currency),
    };
    let mut choices = Vec::new();
    if !Currency::OFFERED.contains(&model.currency) {
        choices.push(choice(model.currency));
    }
    for currency in &Currency::OFFERED {
        choices.push(choice(*currency));
    }
    SelectField { name: "currency", label: text.get(m::MONEY_CURRENCY), choices }
}
