//! What a person says instead of what was read.

use super::agenda;
use super::reading::{At, Found, Moment, Part, Person, Reading, Rhythm, Value, Zone};
use crate::meeting::Purpose;
use crate::meeting::number::{digits, whole};
use crate::meeting::people::{LENGTH, PEOPLE};
use crate::meeting::time::{Day, Minute};

/// The most characters of a title, a name or a city, and of a line of an agenda.
const MOST_CHARACTERS: usize = 300;
/// The most lines of an agenda.
const MOST_LINES: usize = 50;

/// One of the values of a reading, which can be changed or left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// What it is called.
    Title,
    /// What it is for.
    Purpose,
    /// Who invites.
    Organizer,
    /// How many people, and who.
    People,
    /// How long.
    Length,
    /// How often.
    Often,
    /// When it is next.
    Next,
    /// Where its clock is.
    Zone,
    /// Its agenda.
    Agenda,
}

impl Finding {
    /// Each of them.
    pub const ALL: [Self; 9] = [
        Self::Title,
        Self::Purpose,
        Self::Organizer,
        Self::People,
        Self::Length,
        Self::Often,
        Self::Next,
        Self::Zone,
        Self::Agenda,
    ];
}

impl Reading {
    /// Takes what somebody wrote for a value, in the form of [`Reading::written`]. That is sure, and
    /// was found nowhere. Whether it was such a value; if not, nothing changes.
    pub fn correct(&mut self, finding: Finding, written: &str) -> bool {
        self.try_correct(finding, written.trim()).is_some()
    }

    fn try_correct(&mut self, finding: Finding, written: &str) -> Option<()> {
        let short = |text: &str| text.chars().count() <= MOST_CHARACTERS && !text.is_empty();
        let text = || short(written).then(|| written.to_owned());
        match finding {
            Finding::Title => self.title = Some(said(text()?)),
            Finding::Purpose => self.purpose = Some(said(Purpose::from_id(written)?)),
            Finding::Organizer => {
                self.organizer = Some(said(Person { name: text()?, ..Person::default() }));
            }
            Finding::People => {
                self.people = Some(said(PEOPLE.hold(whole(written)?)?));
                // Whoever says how many counts those on the lists too.
                self.groups.clear();
            }
            Finding::Length => self.minutes = Some(said(LENGTH.hold(whole(written)?)?)),
            Finding::Often => {
                let rhythm =
                    Rhythm::ALL.into_iter().find(|rhythm| rhythm.often().id() == written)?;
                self.often = Some(said(rhythm));
            }
            Finding::Next => self.next = Some(said(moment(written)?)),
            Finding::Zone => self.zone = Some(said(Zone::City(text()?))),
            Finding::Agenda => {
                let lines = written.lines().filter(|line| !line.trim().is_empty());
                let lines: Vec<&str> = lines.collect();
                if lines.is_empty() || lines.len() > MOST_LINES || !lines.iter().all(|l| short(l)) {
                    return None;
                }
                let parts = lines.into_iter().map(agenda::written).collect();
                self.agenda = Some(said(parts));
            }
        }
        Some(())
    }

    /// A value as a person can write it: words, a number, the name of a choice, "2027-06-01T09:00",
    /// a line for each part of an agenda. Nothing if it was not read.
    #[must_use]
    pub fn written(&self, finding: Finding) -> Option<String> {
        match finding {
            Finding::Title => self.title.as_ref().map(|title| title.value.clone()),
            Finding::Purpose => self.purpose.as_ref().map(|of| of.value.id().to_owned()),
            Finding::Organizer => self.organizer.as_ref().map(|by| by.value.display().to_owned()),
            Finding::People => self.people.as_ref().map(|people| people.value.to_string()),
            Finding::Length => self.minutes.as_ref().map(|minutes| minutes.value.to_string()),
            Finding::Often => self.often.as_ref().map(|often| often.value.often().id().to_owned()),
            Finding::Next => self.next.as_ref().map(|next| written_moment(next.value)),
            Finding::Zone => self.zone.as_ref().and_then(|zone| zone.value.city()),
            Finding::Agenda => self.agenda.as_ref().map(|agenda| {
                let lines: Vec<String> = agenda.value.iter().map(line).collect();
                lines.join("\n")
            }),
        }
    }
}

/// What a person says is sure.
fn said<T>(value: T) -> Value<T> {
    Found::new(At::Text, "").sure(value)
}

fn line(part: &Part) -> String {
    let minutes = part.minutes.map(|minutes| [" (", &minutes.to_string(), " min)"].concat());
    [&part.topic, minutes.as_deref().unwrap_or_default()].concat()
}

fn moment(written: &str) -> Option<Moment> {
    let (day, time) = match written.split_once('T') {
        Some((day, time)) => (day, Some(time)),
        None => (written, None),
    };
    let minute = match time {
        Some(time) => {
            let (hour, rest) = time.split_once(':')?;
            let part = |text| u16::try_from(digits(text, 2)?).ok();
            Some(Minute::new(part(hour)?, part(rest.get(..2)?)?)?)
        }
        None => None,
    };
    Some(Moment { day: Day::from_iso(day)?, minute })
}

fn written_moment(moment: Moment) -> String {
    let (year, month, day) = moment.day.ymd();
    let two = |n: u16| [if n < 10 { "0" } else { "" }, &n.to_string()].concat();
    let date = [year.to_string(), two(month.into()), two(day.into())].join("-");
    match moment.minute {
        Some(time) => [&date, "T", &two(time.hour()), ":", &two(time.minute())].concat(),
        None => date,
    }
}
