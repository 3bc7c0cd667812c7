//! Several meetings, one after the other: the way on and back, and the list of the advice.
//!
//! What is about a person never enters the list, and the list is not shown beside it.

use super::advice_view::{counted, counts};
use super::edit::Edit;
use super::event::{Effect, Event, MeetingsEvent, Target};
use super::model::Model;
use super::screen::{self, Link, each};
use super::time_view::{estimated, rhythm};
use super::verdict_view::{form, headline};
use crate::advice::Verdict;
use crate::advice::hours::{Band, Comparison, Hours};
use crate::arrival::Arrival;
use crate::letter::GapId;
use crate::letter::channel::{Part, Sheet};
use crate::meeting::{Often, Purpose};
use crate::questions::{Answers, labels};
use crate::text::{Msg, Text, Value, messages as m};

/// How many meetings the list takes. Nobody reads a longer one.
const MOST: usize = 20;

/// The meetings before this one.
#[derive(Clone, Debug, Default)]
pub(super) struct Meetings {
    list: Vec<Entry>,
    /// How many have ever been in the list: the number of the next one.
    numbers: u32,
    /// The meeting that was left last, to go back to. After going back, the one after it.
    other: Option<Box<Left>>,
    /// Whether the other one is the one after this.
    went_back: bool,
    /// What was taken out last, and where it stood.
    removed: Option<(usize, Entry)>,
    /// What is said after copying.
    note: Option<Msg>,
}

/// A meeting in the list, with the advice as it was when the person went on.
#[derive(Clone, Debug)]
struct Entry {
    number: u32,
    name: String,
    advice: String,
    hours: Counted,
}

/// What is known of its hours.
#[derive(Clone, Copy, Debug)]
enum Counted {
    /// Nothing is written instead, so nothing is compared.
    Nothing,
    /// People or length are missing.
    Missing,
    /// Both ways.
    Both(Hours, Option<Often>),
}

/// A meeting that was left, with everything that was chosen and typed.
#[derive(Clone, Debug)]
pub(super) struct Left {
    answers: Answers,
    edits: Vec<Edit>,
    /// Its number in the list.
    number: Option<u32>,
}

impl Meetings {
    /// Whether there is more than one meeting.
    pub(super) fn any(&self) -> bool {
        self.other.is_some() || !self.list.is_empty()
    }

    /// Takes out the meeting that one could go to, and whether it is the one after. The list stays.
    pub(super) fn take_other(&mut self) -> (Option<Box<Left>>, bool) {
        (self.other.take(), std::mem::take(&mut self.went_back))
    }

    /// Puts it back.
    pub(super) fn put_other(&mut self, (other, went_back): (Option<Box<Left>>, bool)) {
        self.other = other;
        self.went_back = went_back;
    }
}

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

/// Takes what happened about several meetings.
pub(super) fn happened(model: &mut Model, event: MeetingsEvent, text: &Text) -> Vec<Effect> {
    let meetings = &mut model.meetings;
    meetings.note = None;
    let focus = match event {
        MeetingsEvent::WentOn if meetings.list.len() < MOST => {
            go_on(model, text);
            Target::Question
        }
        MeetingsEvent::WentBack if meetings.other.is_some() => {
            go_back(model);
            Target::Question
        }
        MeetingsEvent::Removed(number) => {
            let Some(at) = meetings.list.iter().position(|entry| entry.number == number) else {
                return Vec::new();
            };
            meetings.removed = Some((at, meetings.list.remove(at)));
            Target::PutBack
        }
        MeetingsEvent::PutBack => {
            if let Some((at, entry)) = meetings.removed.take() {
                meetings.list.insert(at.min(meetings.list.len()), entry);
            }
            Target::Meetings
        }
        MeetingsEvent::CopyPressed => {
            let sheet = sheet(model, text);
            let channel = model.channel.unwrap_or_default();
            return sheet
                .map(|sheet| Effect::CopyMeetings(channel.write(&sheet)))
                .into_iter()
                .collect();
        }
        MeetingsEvent::CopyEnded(result) => {
            meetings.note = Some(screen::copy_note(result));
            return Vec::new();
        }
        MeetingsEvent::WentOn | MeetingsEvent::WentBack => return Vec::new(),
    };
    vec![Effect::WaitForPause, Effect::Focus(focus)]
}

/// Puts this meeting into the list and goes on: to the one that was left by going back, or to a
/// new one. Nothing that was typed about a person goes along.
fn go_on(model: &mut Model, text: &Text) {
    model.change = None;
    let quiet = screen::is_quiet(model);
    let next = if quiet { Answers::default() } else { model.answers.for_the_next() };
    let entry = this(model, text);
    let number = entry.as_ref().map(|entry| entry.number);
    let meetings = &mut model.meetings;
    meetings.list.extend(entry);
    meetings.numbers += 1;
    let after = meetings.other.take().filter(|_| meetings.went_back);
    meetings.went_back = false;
    meetings.removed = None;
    let after = after.map_or((next, Vec::new()), |after| (after.answers, after.edits));
    leave(model, number, after);
}

/// Goes back to the meeting before. Its advice is no longer settled, so it leaves the list.
fn go_back(model: &mut Model) {
    let meetings = &mut model.meetings;
    let Some(before) = meetings.other.take() else { return };
    meetings.list.retain(|entry| Some(entry.number) != before.number);
    meetings.went_back = true;
    meetings.removed = None;
    leave(model, None, (before.answers, before.edits));
}

/// Turns to the meeting that a later address brings. The one before can be gone back to, unless
/// the person does not feel safe. What the host set for the page stays: the reader was told that
/// from the beginning.
pub(super) fn arrive(model: &mut Model, arrival: Arrival) {
    let Arrival { title, share, inline, .. } = model.arrival.of_host();
    let other = (Answers::default(), Vec::new());
    if model.answers == other.0 || !model.is_safe() {
        model.turn_to(other.0, other.1);
    } else {
        model.meetings.went_back = false;
        leave(model, None, other);
    }
    model.arrive(Arrival { title, share, inline, ..arrival });
}

/// Leaves this meeting for another one.
fn leave(model: &mut Model, number: Option<u32>, (answers, edits): (Answers, Vec<Edit>)) {
    let left = Left {
        answers: std::mem::take(&mut model.answers),
        edits: std::mem::take(&mut model.edits),
        number,
    };
    model.turn_to(answers, edits);
    model.meetings.other = Some(Box::new(left));
}

/// The meeting that the page is about, if there is advice and it is not about a person.
fn this(model: &Model, text: &Text) -> Option<Entry> {
    let (meeting, advice) = model.advice(text).filter(|_| !screen::is_quiet(model))?;
    let form = form(model, &meeting, &advice);
    let hours = match counted(model, &meeting, &advice, form, text) {
        _ if form.is_none() || !counts(&meeting, &advice) => Counted::Nothing,
        None => Counted::Missing,
        Some(hours) => Counted::Both(hours, meeting.attendance.often),
    };
    let typed = GapId::from_id("topic").and_then(|topic| model.answers.letters.open.line(topic));
    let name = typed.or(model.answers.words().0.topic).unwrap_or_else(|| {
        text.get(match meeting.purpose.given() {
            None | Some(Purpose::Other) => m::LIST_UNNAMED,
            Some(purpose) => labels::purpose(purpose),
        })
    });
    let advice = text.tell(headline(model, &meeting, &advice, form, text));
    Some(Entry { number: model.meetings.numbers, name, advice, hours })
}

/// The meetings of the list, this one as the last.
fn all(model: &Model, text: &Text) -> Vec<Entry> {
    let mut all = model.meetings.list.clone();
    if !all.is_empty() {
        all.extend(this(model, text));
    }
    all
}

/// The list as it is shown. Nothing beside something that is about a person.
pub(super) fn view(model: &Model, text: &Text) -> Option<MeetingsView> {
    let meetings = &model.meetings;
    if screen::is_quiet(model) || (meetings.list.is_empty() && meetings.removed.is_none()) {
        return None;
    }
    let all = all(model, text);
    let kept = meetings.list.len();
    let mut entries = Vec::new();
    for (at, entry) in all.iter().enumerate() {
        entries.push(EntryView {
            name: entry.name.clone(),
            advice: entry.advice.clone(),
            hours: hours(entry, text),
            here: if at < kept { String::new() } else { text.get(m::LIST_HERE) },
            remove: (at < kept).then(|| {
                link("remove", m::LIST_REMOVE, MeetingsEvent::Removed(entry.number), text)
            }),
        });
    }
    Some(MeetingsView {
        heading: text.get(m::LIST_HEADING),
        entries,
        total: total(&all, text),
        copy: link("copy-list", m::LIST_COPY, MeetingsEvent::CopyPressed, text),
        put_back: meetings
            .removed
            .as_ref()
            .map(|(_, entry)| m::list_put_back(entry.name.as_str()))
            .map(|label| named("put-back", text.tell(label), MeetingsEvent::PutBack)),
        note: meetings.note.map(|note| text.get(note)).unwrap_or_default(),
    })
}

/// The list as it is copied. Nothing beside something that is about a person.
fn sheet(model: &Model, text: &Text) -> Option<Sheet> {
    let view = view(model, text).filter(|view| !view.entries.is_empty())?;
    let lines = each(&view.entries, |entry| {
        let (name, advice) = (entry.name.as_str(), entry.advice.as_str());
        text.tell(if entry.hours.is_empty() {
            m::list_line(name, advice)
        } else {
            m::list_line_hours(name, advice, entry.hours.as_str())
        })
    });
    let subject = Some(text.tell(m::list_subject(count(lines.len()))));
    let mut parts = vec![Part::Bullets(lines)];
    if !view.total.is_empty() {
        parts.push(Part::Paragraph(view.total));
    }
    Some(Sheet { subject, parts })
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
