//! What was read: values, each with where it was found and whether it is sure.

use crate::meeting::time::{Day, Minute, Weekday};
use crate::meeting::{Often, Purpose};

/// How many people are kept by name. All of them are counted.
pub const MOST_PERSONS: usize = 200;
/// How many problems are kept.
pub const MOST_PROBLEMS: usize = 100;
/// How many meetings of a calendar are kept.
pub const MOST_SERIES: usize = 200;

/// What kind of file or text it was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Text that was pasted or dropped.
    #[default]
    Text,
    /// A calendar file.
    Calendar,
    /// A mail.
    Mail,
}

/// Where something was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which kind of place it is.
    pub at: At,
    /// What stands there, as far as a person needs it to recognise it.
    pub text: String,
}

/// A kind of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// A property of a calendar file.
    Property,
    /// A header of a mail.
    Header,
    /// A line that begins with what it is: "When: …".
    Label,
    /// A line or sentence of the text.
    Text,
}

/// A value that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value<T> {
    /// The value.
    pub value: T,
    /// Whether it says so, or this is how we understand it.
    pub sure: bool,
    /// Where it was found.
    pub found: Found,
}

impl Found {
    /// A place, with at most 120 characters of what stands there.
    #[must_use]
    pub fn new(at: At, text: &str) -> Self {
        Self { at, text: text.trim().chars().take(120).collect() }
    }

    /// A value that stands here.
    pub fn sure<T>(self, value: T) -> Value<T> {
        Value { value, sure: true, found: self }
    }

    /// A value that we take from what stands here.
    pub fn unsure<T>(self, value: T) -> Value<T> {
        Value { value, sure: false, found: self }
    }
}

/// Somebody who takes part, or a list or room that was invited like one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The name as it is written; empty if only an address is there.
    pub name: String,
    /// The address in small letters; empty if there is none.
    pub address: String,
    /// Whether they may stay away.
    pub optional: bool,
}

impl Person {
    /// The name, or the address if there is none.
    #[must_use]
    pub fn display(&self) -> &str {
        if self.name.is_empty() { &self.address } else { &self.name }
    }
}

/// How often it takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// Once.
    Once,
    /// Every day or every working day.
    Daily,
    /// Every week.
    Weekly,
    /// On two days of each week.
    TwiceAWeek,
    /// Every two weeks.
    Fortnightly,
    /// Every month.
    Monthly,
    /// In another rhythm.
    Other,
}

impl Rhythm {
    /// Each of them.
    pub const ALL: [Self; 7] = [
        Self::Once,
        Self::Daily,
        Self::TwiceAWeek,
        Self::Weekly,
        Self::Fortnightly,
        Self::Monthly,
        Self::Other,
    ];

    /// The answer that says so.
    #[must_use]
    pub fn often(self) -> Often {
        match self {
            Self::Once => Often::Once,
            Self::Daily => Often::Daily,
            Self::TwiceAWeek => Often::TwiceWeekly,
            Self::Weekly => Often::Weekly,
            Self::Fortnightly => Often::Fortnightly,
            Self::Monthly => Often::Monthly,
            Self::Other => Often::Another,
        }
    }
}

/// On which clocks the hours are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Zone {
    /// A zone of the IANA database.
    Named(String),
    /// UTC.
    Utc,
    /// Local time, wherever that is.
    Floating,
    /// The clocks of a city, as a person named it.
    City(String),
}

impl Zone {
    /// The city by which people know it.
    #[must_use]
    pub fn city(&self) -> Option<String> {
        match self {
            Self::City(city) => Some(city.clone()),
            Self::Named(name) => {
                let (region, city) = name.rsplit_once('/')?;
                (region != "Etc").then(|| city.replace('_', " "))
            }
            Self::Utc | Self::Floating => None,
        }
    }
}

/// A day, and the hour if there is one, on the clocks of the zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub day: Day,
    /// The time; nothing if it takes all day.
    pub minute: Option<Minute>,
}

/// A part of an agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// What it is about.
    pub topic: String,
    /// How long it takes.
    pub minutes: Option<u32>,
    /// Who leads it.
    pub who: Option<String>,
}

/// What became of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It does not take place.
    Cancelled,
    /// Somebody answered it.
    Reply,
    /// Somebody proposes another time.
    Counter,
    /// Somebody sends another person.
    Delegated,
}

/// One of several meetings in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Its title; empty if it has none.
    pub title: String,
    /// How often.
    pub often: Rhythm,
    /// How long; nothing if it takes all day or has no end.
    pub minutes: Option<u32>,
    /// How many people take part, if any are named.
    pub people: u32,
    /// Whether it was cancelled.
    pub cancelled: bool,
}

/// What could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which entry of the file, from 1; nothing if it is about the whole.
    pub entry: Option<usize>,
    /// The title of that entry, or what stands there.
    pub what: String,
    /// What is wrong.
    pub trouble: Trouble,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The file is larger than we read.
    TooLarge,
    /// Only the beginning of the text was read.
    Cut,
    /// More people than we keep; all are counted.
    ManyPeople,
    /// More meetings than we keep.
    ManySeries,
    /// It is no text.
    NoText,
    /// It is written in characters that we do not read.
    Characters,
    /// A calendar without an event.
    NoEvent,
    /// An entry that does not end.
    Unterminated,
    /// A line that is no property.
    Line,
    /// It does not say when it begins, or nobody can read it.
    Start,
    /// It ends before it begins, or nobody can read when it ends.
    End,
    /// A rule for repeating that nobody can read.
    Rule,
    /// A time zone that nobody knows.
    Zone,
    /// A day or hour that the calendar does not have.
    When,
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What kind of file or text it was.
    pub format: Format,
    /// The title without "Invitation:" and the like.
    pub title: Option<Value<String>>,
    /// What it is for, if a person said so: that stands in no invitation.
    pub purpose: Option<Value<Purpose>>,
    /// Who invites.
    pub organizer: Option<Value<Person>>,
    /// How many people, the organiser once; lists and rooms are not in it.
    pub people: Option<Value<u32>>,
    /// How many of them must come.
    pub required: Option<Value<u32>>,
    /// How many of them may stay away.
    pub optional: Option<Value<u32>>,
    /// The people by name, the organiser first; at most [`MOST_PERSONS`].
    pub persons: Vec<Person>,
    /// Lists, channels and departments, each of them some people.
    pub groups: Vec<Person>,
    /// Rooms and things that were booked.
    pub rooms: Vec<Person>,
    /// How long.
    pub minutes: Option<Value<u32>>,
    /// Whether it takes all day or several.
    pub all_day: bool,
    /// How often.
    pub often: Option<Value<Rhythm>>,
    /// On which days of the week, if it is repeated.
    pub weekdays: Vec<Weekday>,
    /// The next date from now on; the first if none is left or nobody says what day it is.
    pub next: Option<Value<Moment>>,
    /// On which clocks.
    pub zone: Option<Value<Zone>>,
    /// The language of the text: "en".
    pub language: Option<Value<String>>,
    /// The agenda; nothing if there is none.
    pub agenda: Option<Value<Vec<Part>>>,
    /// What became of it; nothing if it is an invitation or an entry.
    pub state: Option<Value<State>>,
    /// The meetings, if it is a whole calendar: then nothing is said of one meeting.
    pub series: Vec<Series>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

impl Reading {
    /// Notes a problem.
    pub(super) fn problem(&mut self, entry: Option<usize>, what: &str, trouble: Trouble) {
        if self.problems.len() < MOST_PROBLEMS {
            let what = Found::new(At::Text, what).text;
            self.problems.push(Problem { entry, what, trouble });
        }
    }

    /// Whether it does not take place.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.state.as_ref().is_some_and(|state| state.value == State::Cancelled)
    }
}
