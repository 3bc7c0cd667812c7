//! What was decided about a calendar, to take along: as a text, as a table, and the day to look back
//! at it. It names no people, and meetings only if somebody wants that.

use super::calendar::{about, count, link, outcome, rhythm, title};
use super::verdict::headline;
use super::{Choice, Link, each};
use crate::letter::channel::{Channel, Clip, Part, Sheet, markdown_table};
use crate::letter::look_back;
use crate::letter::send::{self, calendar::Entry};
use crate::read::series::Proposal;
use crate::text::{Msg, Text, Value, messages as m};
use crate::widget::state::calendar::{CalendarEvent, Looked};
use crate::widget::state::event::Event;
use crate::widget::state::model::Model;

/// What can be taken along.
#[derive(Clone, Debug, PartialEq)]
pub struct TakeAlong {
    /// What would be given back; empty if it is nothing.
    pub gained: String,
    /// Whether titles stand in what is copied.
    pub titles: Choice,
    /// Copies what was decided as a text, copies it as a table, saves the day to look back at it.
    pub ways: [Link; 3],
    /// What came of it.
    pub note: String,
}

/// A regular meeting of which somebody said what people would miss.
struct Decision {
    name: String,
    verdict: String,
    /// What it gives back, if anything.
    minutes: Option<Value>,
}

/// What was decided, once something is.
pub(super) fn take_along(
    model: &Model,
    looked: &Looked,
    proposals: &[Proposal],
    text: &Text,
) -> Option<TakeAlong> {
    let decisions = decisions(looked, proposals, text);
    if decisions.is_empty() {
        return None;
    }
    let minutes = proposals.iter().map(|proposal| proposal.minutes).sum();
    let sum = (minutes > 0).then(|| long(minutes));
    let gained = sum.clone().map_or_else(String::new, |sum| text.tell(m::calendar_gained(sum)));
    let parts = parts(&decisions, &gained, text);
    let clip = Channel::Email.write(&Sheet { subject: None, parts });
    let table = Clip { plain: table(&decisions, sum, text), ..Clip::default() };
    let save = CalendarEvent::LookBackWanted(Box::new(entry(model, text)?));
    Some(TakeAlong {
        gained,
        titles: Choice {
            id: "titles",
            label: text.get(m::CALENDAR_TITLES),
            on: looked.titles,
            event: Event::Calendar(CalendarEvent::TitlesTicked(!looked.titles)),
        },
        ways: [
            ("copy-decided", m::CALENDAR_COPY, CalendarEvent::CopyPressed(clip)),
            ("copy-table", m::CALENDAR_COPY_TABLE, CalendarEvent::CopyPressed(table)),
            ("look-back", m::CALENDAR_LOOK_BACK, save),
        ]
        .map(|(id, label, event)| link(id, text.get(label), event)),
        note: looked.note.map(|note| text.get(note)).unwrap_or_default(),
    })
}

fn long(minutes: u64) -> Value {
    about(u32::try_from(minutes).unwrap_or(u32::MAX))
}

fn decisions(looked: &Looked, proposals: &[Proposal], text: &Text) -> Vec<Decision> {
    let mut decisions = Vec::new();
    for (at, missed) in &looked.missed {
        let Some(series) = looked.list.series.get(*at).filter(|series| !series.one_person) else {
            continue;
        };
        let Some(outcome) = outcome(&series.answers(*missed)) else { continue };
        let name = if looked.titles && series.may_be_named() {
            title(series, text)
        } else {
            text.tell(m::calendar_nameless(count(decisions.len() + 1), rhythm(series)))
        };
        let proposal = proposals.iter().find(|proposal| proposal.series == *at);
        decisions.push(Decision {
            name,
            verdict: text.tell(headline(&outcome)),
            minutes: proposal.map(|proposal| long(proposal.minutes)),
        });
    }
    decisions
}

fn parts(decisions: &[Decision], gained: &str, text: &Text) -> Vec<Part> {
    let mut parts = vec![Part::Bullets(each(decisions, |Decision { name, verdict, minutes }| {
        let (name, verdict) = (name.as_str(), verdict.as_str());
        text.tell(match minutes.clone() {
            Some(minutes) => {
                m::list_line_hours(name, verdict, text.tell(m::calendar_given(minutes)))
            }
            None => m::list_line(name, verdict),
        })
    }))];
    if !gained.is_empty() {
        parts.push(Part::Paragraph(gained.to_owned()));
    }
    parts
}

/// The columns of the table.
const COLUMNS: [Msg; 3] =
    [m::CALENDAR_COLUMN_MEETING, m::CALENDAR_COLUMN_ADVICE, m::CALENDAR_COLUMN_SAVES];

fn table(decisions: &[Decision], sum: Option<Value>, text: &Text) -> String {
    let time = |minutes: Option<Value>| {
        minutes.map_or_else(String::new, |minutes| text.tell(m::time_exact(minutes)))
    };
    let mut rows = each(decisions, |Decision { name, verdict, minutes }| {
        [name.clone(), verdict.clone(), time(minutes.clone())]
    });
    if sum.is_some() {
        rows.push([text.get(m::CALENDAR_SUM), String::new(), time(sum)]);
    }
    markdown_table(&COLUMNS.map(|column| text.get(column)), &rows)
}

/// The day to look back, and the name of its file. It says nothing of any meeting.
fn entry(model: &Model, text: &Text) -> Option<(String, Entry)> {
    let sites = model.sites(text);
    let start = look_back(model.now, &model.policy.days_off, &sites)?;
    let title = text.get(m::CALENDAR_LOOK_BACK_TITLE);
    let name = send::name(Some(&title), "look-back", ".ics");
    let text = text.get(m::CALENDAR_LOOK_BACK_TEXT);
    Some((name, Entry { start, minutes: 0, title, text, busy: false }))
}
