//! What was brought to be read: each value that was found, before it counts.

use std::sync::Arc;

use super::{Link, each};
use crate::meeting::Purpose;
use crate::meeting::time::Day;
use crate::questions::{Answers, Field, Path, labels};
use crate::read::suggest::{Answering, Suggestions, suggest};
use crate::read::{self, Finding, Moment, Person, Problem, Reading, Rhythm, State, Trouble};
use crate::text::{Msg, Phrase, Text, Value, messages as m};
use crate::widget::Screen;
use crate::widget::state::brought::{Brought, BroughtEvent, Correction, Review, Whole};
use crate::widget::state::event::{AnswerEvent, Event, Target};
use crate::widget::state::model::Model;

/// The most lists or rooms that are named.
const MOST_LISTED: usize = 10;
/// The most problems that are said one by one.
const MOST_SAID: usize = 5;

/// What was brought to be read.
#[derive(Clone, Debug, PartialEq)]
pub enum BroughtView {
    /// Nothing.
    Nothing,
    /// It is being read.
    Coming(String),
    /// What reads could not be loaded; tries again.
    Missing(String, Link),
    /// It was read.
    Read(Box<ReadingView>),
}

/// What was read.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadingView {
    /// What stands over it.
    pub heading: String,
    /// That nothing counts yet, or what is wrong with all of it.
    pub hint: String,
    /// The values.
    pub findings: Vec<FindingView>,
    /// What was left out, and what could not be read.
    pub notes: Vec<String>,
    /// What opens where each value was found.
    pub found_label: String,
    /// Where each value was found.
    pub found: Vec<String>,
    /// Asks whose meeting it is; empty if there is none.
    pub asks: String,
    /// The answers, which take it over.
    pub answers: Vec<Link>,
    /// Puts it away.
    pub put_away: Link,
}

/// A value that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingView {
    /// That it is to be checked; empty if it says so itself.
    pub unsure: String,
    /// In words; opens the field in which it can be written.
    pub change: Link,
    /// What that is called for those who hear it.
    pub change_label: String,
    /// Leaves it out.
    pub leave_out: Link,
    /// What that is called for those who hear it.
    pub leave_out_label: String,
    /// Where it is written, if a person wants to.
    pub field: Option<WrittenView>,
    /// Whether the person goes on here.
    pub latest: bool,
}

/// The field in which a value is written.
#[derive(Clone, Debug, PartialEq)]
pub struct WrittenView {
    /// Which value.
    pub finding: Finding,
    /// What is asked.
    pub label: String,
    /// What stands there.
    pub written: String,
    /// How it is written.
    pub control: Control,
    /// That it is no such value; empty if it is.
    pub error: String,
    /// What is changed by it.
    pub review: Whole<Review>,
    /// Ends it.
    pub done: Link,
}

/// How a value is written.
#[derive(Clone, Debug, PartialEq)]
pub enum Control {
    /// In words.
    Text,
    /// As a number.
    Number,
    /// As a date.
    Day,
    /// As a date with a time.
    Moment,
    /// In lines.
    Lines,
    /// One of these, by name and in words.
    Choice(Vec<(&'static str, String)>),
}

/// What the main chunk knows of it.
pub(super) fn brought(model: &Model, text: &Text) -> BroughtView {
    match &model.brought {
        Brought::Nothing => BroughtView::Nothing,
        Brought::Coming | Brought::Read(_) => BroughtView::Coming(text.get(m::READING_COMING)),
        Brought::Missing(bytes) => {
            let event = Event::Brought(BroughtEvent::Came(Arc::clone(bytes)));
            let label = text.get(m::LOAD_AGAIN);
            let again = Link { id: "read-again", label, on: None, event };
            BroughtView::Missing(text.get(m::READING_MISSING), again)
        }
    }
}

/// Adds what was read, in the place of its being read.
pub(super) fn add_reading(screen: &mut Screen, model: &Model, text: &Text) {
    let start = screen.question.as_mut().and_then(|question| question.start.as_mut());
    if let (Some(start), Brought::Read(review)) = (start, &model.brought) {
        let reading = &review.corrected();
        let suggestions = suggest(reading);
        let reader =
            Reader { today: model.now.day, reading, suggestions, changes: &review.changes, text };
        let view = reader.view(review, model.answers());
        start.brought = BroughtView::Read(Box::new(view));
    }
}

/// A value in words, if it is sure, and where it stands.
type Row = (Finding, String, bool, String);

/// What was read, and what the person has changed of it.
pub(super) struct Reader<'a> {
    pub(super) today: Day,
    pub(super) reading: &'a Reading,
    pub(super) suggestions: Suggestions,
    pub(super) changes: &'a [(Finding, Correction)],
    pub(super) text: &'a Text<'a>,
}

impl Reader<'_> {
    fn view(&self, review: &Whole<Review>, answers: &Answers) -> ReadingView {
        let text = self.text;
        let mut rows = self.rows();
        // That it takes place once is taken for granted, not found.
        if let [(Finding::Often, _, false, _)] = &rows[..] {
            rows.clear();
        }
        let found = !rows.is_empty();
        let unsure = rows.iter().any(|(_, _, sure, _)| !sure);
        let mut findings = Vec::new();
        let mut places = Vec::new();
        for (finding, words, sure, place) in rows {
            if !place.is_empty() {
                places.push(text.tell(m::reading_found_at(words.clone(), place)));
            }
            findings.push(self.finding(finding, words, sure, review));
        }
        let put_away = BroughtEvent::PutAway;
        ReadingView {
            heading: text.get(m::READING_HEADING),
            hint: text.get(if found { m::READING_HINT } else { m::READING_NOTHING }),
            findings,
            notes: self.notes(unsure),
            found_label: text.get(m::READING_FOUND),
            found: places,
            asks: if found { text.get(m::READING_WHOSE) } else { String::new() },
            answers: if found { self.ways(answers) } else { Vec::new() },
            put_away: Link {
                id: "put-away",
                label: text.get(m::READING_PUT_AWAY),
                on: None,
                event: Event::Brought(put_away),
            },
        }
    }

    fn finding(
        &self,
        finding: Finding,
        words: String,
        sure: bool,
        review: &Whole<Review>,
    ) -> FindingView {
        let text = self.text;
        let link = |id, label, change, target| {
            let event = BroughtEvent::Read(review.with(finding, change), Some(target));
            Link { id, label, on: None, event: Event::Brought(event) }
        };
        let field = match review.change(finding) {
            Some(Correction::Open(written)) => Some(self.field(finding, written, review, &link)),
            _ => None,
        };
        // What could not be read the last time is there again.
        let open = Correction::Open(match review.change(finding) {
            Some(Correction::Written(written)) => written.clone(),
            _ => self.written(finding),
        });
        FindingView {
            unsure: if sure { String::new() } else { text.get(m::READING_UNSURE) },
            change_label: text.tell(m::reading_change_what(words.clone())),
            leave_out_label: text.tell(m::reading_leave_out_what(words.clone())),
            change: link("change-finding", words, open, Target::Finding),
            leave_out: link(
                "leave-out",
                text.get(m::READING_LEAVE_OUT),
                Correction::LeftOut,
                Target::Reading,
            ),
            field,
            latest: self.changes.last().is_some_and(|(latest, _)| *latest == finding),
        }
    }

    /// The value as a person writes it.
    fn written(&self, finding: Finding) -> String {
        let purpose = || {
            self.suggestions.answers.iter().find_map(|answer| match answer.value {
                Answering::Purpose(purpose) => Some(purpose.id().to_owned()),
                _ => None,
            })
        };
        let written = self.reading.written(finding);
        written.or_else(|| purpose().filter(|_| finding == Finding::Purpose)).unwrap_or_default()
    }

    fn field(
        &self,
        finding: Finding,
        written: &str,
        review: &Whole<Review>,
        link: &dyn Fn(&'static str, String, Correction, Target) -> Link,
    ) -> WrittenView {
        let text = self.text;
        let choices = |choices: &mut dyn Iterator<Item = (&'static str, Msg)>| {
            Control::Choice(choices.map(|(id, label)| (id, text.get(label))).collect())
        };
        let (label, control) = match finding {
            Finding::Title => (m::READING_TITLE, Control::Text),
            Finding::Purpose => {
                let all = Purpose::ALL.into_iter();
                let mut all = all.map(|purpose| (purpose.id(), labels::purpose(purpose)));
                (m::READING_PURPOSE_IS, choices(&mut all))
            }
            Finding::Organizer => (m::READING_ORGANIZER, Control::Text),
            Finding::People => (m::READING_COUNT, Control::Number),
            Finding::Length => (m::READING_LENGTH, Control::Number),
            Finding::Often => {
                let all = Rhythm::ALL.into_iter().map(Rhythm::often);
                let mut all = all.map(|often| (often.id(), labels::often(often)));
                (m::READING_OFTEN, choices(&mut all))
            }
            Finding::Next if self.written(finding).contains('T') => {
                (m::READING_WHEN, Control::Moment)
            }
            Finding::Next => (m::READING_WHEN, Control::Day),
            Finding::Zone => (m::READING_CITY, Control::Text),
            Finding::Agenda => (m::READING_POINTS, Control::Lines),
        };
        let understood = Reading::default().correct(finding, written);
        let done = if understood {
            Correction::Written(written.to_owned())
        } else {
            Correction::Open(written.to_owned())
        };
        WrittenView {
            finding,
            label: text.get(label),
            written: written.to_owned(),
            control,
            error: if understood { String::new() } else { text.get(m::READING_NOT_UNDERSTOOD) },
            review: Whole::clone(review),
            done: link("done", text.get(m::READING_DONE), done, Target::Finding),
        }
    }

    /// Whose it is says which way it goes on.
    fn ways(&self, answers: &Answers) -> Vec<Link> {
        let often = self.reading.often.as_ref().filter(|_| self.counts(Finding::Often));
        let repeats = often.is_some_and(|often| often.value != Rhythm::Once);
        let mine = if repeats { Path::Recurring } else { Path::Plan };
        each(&[(mine, m::READING_MINE), (Path::Invited, m::READING_INVITED)], |(path, label)| {
            let taken = Whole::new(self.taken(*path, answers));
            Link {
                id: if *path == Path::Invited { "take-invited" } else { "take-mine" },
                label: self.text.get(*label),
                on: None,
                event: Event::Answer(AnswerEvent::ReadingTaken(taken)),
            }
        })
    }

    pub(super) fn counts(&self, finding: Finding) -> bool {
        !matches!(self.change(finding), Some(Correction::LeftOut))
    }

    fn change(&self, finding: Finding) -> Option<&Correction> {
        self.changes.iter().find(|(other, _)| *other == finding).map(|(_, change)| change)
    }
}

impl Reader<'_> {
    /// The values that count, in the order in which people say them.
    fn rows(&self) -> Vec<Row> {
        let (reading, text) = (self.reading, self.text);
        let mut rows = Vec::new();
        let mut row = |finding, words: String, sure, place: &str| {
            if self.counts(finding) {
                rows.push((finding, words, sure, place.to_owned()));
            }
        };
        // Whoever looks over a shoulder reads nothing personal but what they write themselves.
        let shown = |finding| {
            !self.suggestions.personal || matches!(self.change(finding), Some(Correction::Open(_)))
        };
        if let Some(title) = reading.title.as_ref().filter(|_| shown(Finding::Title)) {
            row(Finding::Title, title.value.clone(), title.sure, &title.found.text);
        }
        for answer in &self.suggestions.answers {
            if let Answering::Purpose(purpose) = answer.value {
                let label = Value::Phrase(Box::new(labels::purpose(purpose).into()));
                let words = text.tell(m::reading_purpose(label));
                row(Finding::Purpose, words, answer.sure, &answer.found.text);
            }
        }
        if let Some(from) = &reading.organizer {
            let words = text.tell(m::reading_from(spoken(&from.value)));
            row(Finding::Organizer, words, from.sure, &from.found.text);
        }
        if let Some(people) = &reading.people {
            let words = m::reading_people(people.value);
            let words = match u32::try_from(reading.groups.len()).unwrap_or(u32::MAX) {
                0 => words,
                lists => m::reading_lists(lists, Value::Phrase(Box::new(words))),
            };
            row(Finding::People, text.tell(words), people.sure, &people.found.text);
        }
        if let Some(minutes) = &reading.minutes {
            let words = text.tell(m::minutes(Value::Duration(minutes.value)));
            row(Finding::Length, words, minutes.sure, &minutes.found.text);
        }
        if let Some(rhythm) = &reading.often {
            let label = labels::often(rhythm.value.often());
            row(Finding::Often, text.get(label), rhythm.sure, &rhythm.found.text);
        }
        // One that has passed is shown only to whoever wrote it.
        let written = self.change(Finding::Next).is_some();
        if let Some(next) = reading.next.as_ref().filter(|_| written || self.next().is_some()) {
            let day = Value::LongDate(next.value.day);
            let words = match next.value.minute {
                Some(minute) => m::reading_next_at(day, Value::Time(minute)),
                None => m::reading_next(day),
            };
            row(Finding::Next, text.tell(words), next.sure, &next.found.text);
        }
        for answer in &self.suggestions.answers {
            if let Answering::Typed(Field::Places, city) = &answer.value {
                row(Finding::Zone, city.clone(), answer.sure, &answer.found.text);
            }
        }
        if let Some(agenda) = reading.agenda.as_ref().filter(|_| shown(Finding::Agenda)) {
            let topics: Vec<Value> =
                agenda.value.iter().map(|part| Value::Words(part.topic.clone())).collect();
            let count = u32::try_from(topics.len()).unwrap_or(u32::MAX);
            let words = text.tell(m::reading_agenda(count, Value::List(topics)));
            row(Finding::Agenda, words, agenda.sure, &agenda.found.text);
        }
        rows
    }

    /// What was left out, what became of it, and what could not be read.
    fn notes(&self, unsure: bool) -> Vec<String> {
        let (reading, text) = (self.reading, self.text);
        let mut notes = Vec::new();
        if unsure {
            notes.push(text.get(m::READING_CHECK));
        }
        if let Some(state) = &reading.state {
            notes.push(text.get(match state.value {
                State::Cancelled => m::READING_CANCELLED,
                State::Reply => m::READING_REPLY,
                State::Counter => m::READING_COUNTER,
                State::Delegated => m::READING_DELEGATED,
            }));
        }
        if !reading.groups.is_empty() && self.counts(Finding::People) {
            notes.push(text.tell(m::reading_lists_note(names(&reading.groups))));
        }
        if !reading.rooms.is_empty() {
            notes.push(text.tell(m::reading_rooms(names(&reading.rooms))));
        }
        if reading.all_day {
            notes.push(text.get(m::READING_ALL_DAY));
        }
        if !reading.series.is_empty() {
            let count = u32::try_from(reading.series.len()).unwrap_or(u32::MAX);
            notes.push(text.tell(m::reading_calendar(count)));
        }
        for problem in reading.problems.iter().take(MOST_SAID) {
            notes.push(text.tell(said(problem)));
        }
        let more = reading.problems.len().saturating_sub(MOST_SAID);
        if more > 0 {
            notes
                .push(text.tell(m::reading_more_problems(u32::try_from(more).unwrap_or(u32::MAX))));
        }
        notes
    }

    /// The next date. One that has passed helps nobody.
    pub(super) fn next(&self) -> Option<&read::Value<Moment>> {
        self.reading.next.as_ref().filter(|next| next.value.day >= self.today)
    }
}

/// A name as people say it: "Lund, Ana" is Ana Lund.
fn spoken(person: &Person) -> String {
    match person.display().split_once(',') {
        Some((family, given)) if !given.contains([',', '(']) => {
            [given.trim(), " ", family.trim()].concat()
        }
        _ => person.display().to_owned(),
    }
}

fn names(people: &[Person]) -> Value {
    let shown = people.iter().take(MOST_LISTED);
    Value::List(shown.map(|person| Value::Words(person.display().to_owned())).collect())
}

/// What could not be read, in a sentence.
fn said(problem: &Problem) -> Phrase {
    let what: Msg = match problem.trouble {
        Trouble::TooLarge => return m::READING_TOO_LARGE.into(),
        Trouble::Cut => return m::READING_CUT.into(),
        Trouble::NoText => return m::READING_NO_TEXT.into(),
        Trouble::Characters => return m::READING_CHARACTERS.into(),
        Trouble::NoEvent => return m::READING_NO_EVENT.into(),
        Trouble::ManyPeople => return m::READING_MANY_PEOPLE.into(),
        Trouble::ManySeries => return m::READING_MANY_SERIES.into(),
        Trouble::Unterminated | Trouble::Line => m::READING_TROUBLE_LINE,
        Trouble::Start | Trouble::End | Trouble::When => m::READING_TROUBLE_TIME,
        Trouble::Rule => m::READING_TROUBLE_RULE,
        Trouble::Zone => m::READING_TROUBLE_ZONE,
    };
    m::reading_trouble(Value::Phrase(Box::new(what.into())), problem.what.clone())
}
