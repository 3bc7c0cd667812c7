//! Several meetings: the ways on and back, and the list.

use super::time::{estimated, rhythm};
use super::verdict::headline;
use super::{Link, each};
use crate::advice::Verdict;
use crate::advice::hours::{Band, Comparison};
use crate::letter::channel::{Part, Sheet};
use crate::meeting::Purpose;
use crate::questions::labels;
use crate::text::{Msg, Text, Value, messages as m};
use crate::widget::state::event::{Event, MeetingsEvent};
use crate::widget::state::meetings::{Counted, Entry, MOST, all};
use crate::widget::state::model::Model;

/// The list as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct MeetingsView {
    /// What stands over it.
    pub heading: String,
    /// The meetings: those before, and this one as soon as there is advice.
    pub entries: Vec<EntryView>,
    /// The hours of all together; nothing where there are none to add.
    pub total: String,
    /// Copies it.
    pub copy: Link,
    /// Puts back what was taken out last.
    pub put_back: Option<Link>,
    /// What is said after copying.
    pub note: String,
}

/// A meeting in the list as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryView {
    /// The person's words for it, or its purpose.
    pub name: String,
    /// The advice.
    pub advice: String,
    /// What is won; nothing where nothing is compared.
    pub hours: String,
    /// That the page is about it; nothing for all others.
    pub here: String,
    /// Takes it out; nothing for the one that the page is about.
    pub remove: Option<Link>,
}

/// The list as it is shown. Nothing beside something that is about a person.
pub(super) fn view(model: &Model, text: &Text) -> Option<MeetingsView> {
    let meetings = &model.meetings;
    if model.is_quiet() || (meetings.list.is_empty() && meetings.removed.is_none()) {
        return None;
    }
    let all = all(model, text);
    let kept = meetings.list.len();
    let mut entries = Vec::new();
    for (at, entry) in all.iter().enumerate() {
        entries.push(EntryView {
            name: name(entry, text),
            advice: text.tell(headline(&entry.outcome)),
            hours: hours(entry, text),
            here: if at < kept { String::new() } else { text.get(m::LIST_HERE) },
            remove: (at < kept).then(|| {
                link("remove", m::LIST_REMOVE, MeetingsEvent::Removed(entry.number), text)
            }),
        });
    }
    let total = total(&all, text);
    let channel = model.channel.unwrap_or_default();
    let clip = channel.write(&sheet(&entries, &total, text));
    Some(MeetingsView {
        heading: text.get(m::LIST_HEADING),
        entries,
        total,
        copy: link("copy-list", m::LIST_COPY, MeetingsEvent::CopyPressed(clip), text),
        put_back: meetings
            .removed
            .as_ref()
            .map(|(_, entry)| m::list_put_back(name(entry, text)))
            .map(|label| named("put-back", text.tell(label), MeetingsEvent::PutBack)),
        note: meetings.note.map(|note| text.get(note)).unwrap_or_default(),
    })
}

/// The person's words for a meeting, or its purpose.
fn name(entry: &Entry, text: &Text) -> String {
    entry.name.clone().unwrap_or_else(|| {
        text.get(match entry.outcome.meeting.purpose.given() {
            None | Some(Purpose::Other) => m::LIST_UNNAMED,
            Some(purpose) => labels::purpose(purpose),
        })
    })
}

/// The list as it is copied.
fn sheet(entries: &[EntryView], total: &str, text: &Text) -> Sheet {
    let lines = each(entries, |entry| {
        let (name, advice) = (entry.name.as_str(), entry.advice.as_str());
        text.tell(if entry.hours.is_empty() {
            m::list_line(name, advice)
        } else {
            m::list_line_hours(name, advice, entry.hours.as_str())
        })
    });
    let subject = Some(text.tell(m::list_subject(count(lines.len()))));
    let mut parts = vec![Part::Bullets(lines)];
    if !total.is_empty() {
        parts.push(Part::Paragraph(total.to_owned()));
    }
    Sheet { subject, parts }
}

/// What is won by a meeting of the list.
fn hours(entry: &Entry, text: &Text) -> String {
    let (hours, often) = match entry.hours {
        Counted::Nothing => return String::new(),
        Counted::Missing => return text.get(m::LIST_MISSING),
        Counted::Both(hours, often) => (hours, often),
    };
    match (hours.comparison, hours.difference) {
        (Some(Comparison::Less), Some(won)) => {
            text.tell(m::list_won(rhythm(often), estimated(won, text)))
        }
        (Some(Comparison::More), _) => text.get(m::LIST_MORE),
        (Some(Comparison::Same), _) => text.get(m::LIST_SAME),
        _ => String::new(),
    }
}

/// The hours of all together: over a year, where one of them happens more than once. Where
/// writing takes more, that is taken off, and what is about the same adds nothing.
fn total(all: &[Entry], text: &Text) -> String {
    let none = Band { low: 0, high: 0 };
    let (mut won, mut lost, mut count, mut regular) = (none, none, 0, false);
    for entry in all {
        let Counted::Both(hours, _) = entry.hours else { continue };
        let Some(comparison) = hours.comparison else { continue };
        count += 1;
        regular |= hours.a_year.is_some();
        let once = hours.difference.unwrap_or(none);
        let sum = if comparison == Comparison::More { &mut lost } else { &mut won };
        *sum = sum.plus(hours.over_a_year(once).unwrap_or(once));
    }
    if count < 2 {
        return String::new();
    }
    if won.low > lost.high {
        let time = estimated(Band { low: won.low - lost.high, high: won.high - lost.low }, text);
        return text.tell(if regular { m::list_total_year(time) } else { m::list_total(time) });
    }
    text.get(if lost.low > won.high { m::LIST_TOTAL_MORE } else { m::LIST_TOTAL_SAME })
}

/// Leads on from the advice, and says what happens then. Where we are quiet it leads on and says
/// nothing, and nobody who needs help is led on.
pub(super) fn next(
    model: &Model,
    verdict: Verdict,
    quiet: bool,
    text: &Text,
) -> (Option<Link>, String) {
    if verdict == Verdict::GetHelp {
        return (None, String::new());
    }
    if model.meetings.list.len() >= MOST {
        return (None, text.tell(m::next_full(Value::from(MOST))));
    }
    let hint = if quiet { String::new() } else { text.get(m::NEXT_HINT) };
    (Some(link("next-meeting", m::NEXT_MEETING, MeetingsEvent::WentOn, text)), hint)
}

/// Leads to the meeting before, and after going back to the one after.
pub(super) fn turn(model: &Model, text: &Text) -> Option<Link> {
    let meetings = &model.meetings;
    meetings.other.as_ref()?;
    Some(if meetings.went_back {
        link("meeting-after", m::MEETING_AFTER, MeetingsEvent::WentOn, text)
    } else {
        link("meeting-before", m::MEETING_BEFORE, MeetingsEvent::WentBack, text)
    })
}

/// What is said aloud of the list while there is no advice.
pub(super) fn status(model: &Model, has_advice: bool, text: &Text) -> String {
    let list = &model.meetings.list;
    if has_advice || list.is_empty() {
        return String::new();
    }
    text.tell(m::list_has(count(list.len())))
}

/// A number of meetings that decides between singular and plural.
fn count(meetings: usize) -> u32 {
    u32::try_from(meetings).unwrap_or(u32::MAX)
}

fn link(id: &'static str, label: Msg, event: MeetingsEvent, text: &Text) -> Link {
    named(id, text.get(label), event)
}

fn named(id: &'static str, label: String, event: MeetingsEvent) -> Link {
    Link { id, label, on: None, event: Event::Meetings(event) }
}
