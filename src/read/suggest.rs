//! What of a reading answers a question or fills a gap of a letter. Nothing is answered by it:
//! each suggestion is shown, with where it was found, before a person takes it.

use super::reading::{Found, Moment, Person, Reading, Rhythm, State, Value};
pub use super::words::{About, about};
use crate::letter::GapId;
use crate::meeting::people::LENGTH;
use crate::meeting::{Answer, Often, Purpose};
use crate::questions::{Answers, Field, LENGTHS, Length, MOST_PARTS, Path};

/// An answer that a reading suggests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answering {
    /// The way in. Who organises it is asked, because nobody's name is known.
    Path(Path),
    /// What it is for.
    Purpose(Purpose),
    /// How long, in minutes.
    Length(u32),
    /// How often.
    Often(Often),
    /// What goes into a field.
    Typed(Field, String),
}

impl Answering {
    /// The question or field that it answers, by the name that programs and pages use.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Path(_) => "path",
            Self::Purpose(_) => "purpose",
            Self::Length(_) => "length",
            Self::Often(_) => "often",
            Self::Typed(field, _) => field.id(),
        }
    }

    /// Puts it into the answers.
    pub fn apply(&self, answers: &mut Answers) {
        match self {
            Self::Path(path) => answers.set_path(*path),
            Self::Purpose(purpose) => answers.purpose = Answer::Given(*purpose),
            Self::Length(minutes) if LENGTHS.contains(minutes) => {
                answers.length = Length::Minutes(*minutes);
            }
            Self::Length(minutes) => {
                answers.length = Length::Typed;
                answers.set_typed(Field::Length, minutes.to_string());
            }
            Self::Often(often) => answers.often = Some(*often),
            Self::Typed(field, text) => answers.set_typed(*field, text.clone()),
        }
    }
}

/// A part of the agenda with what it seems to be for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartAbout {
    /// What it is about.
    pub topic: String,
    /// How long it takes.
    pub minutes: Option<u32>,
    /// What its words say.
    pub about: About,
}

/// What a person has to say, because the reading cannot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Whether the meeting is theirs.
    Yours,
    /// How many people the lists are, beside so many by name.
    Lists {
        /// People by name.
        people: u32,
        /// Lists.
        lists: usize,
    },
    /// Which meeting of the calendar.
    Series,
}

/// Everything that a reading suggests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suggestions {
    /// Answers, each with where it was found.
    pub answers: Vec<Value<Answering>>,
    /// Texts for gaps of letters.
    pub gaps: Vec<(GapId, Value<String>)>,
    /// The next date, for gaps that hold a moment; its day of the week follows from it.
    pub moment: Option<Value<Moment>>,
    /// The agenda, at most five parts; nothing for less than two.
    pub parts: Vec<PartAbout>,
    /// What is asked then.
    pub asks: Vec<Ask>,
    /// Whether something personal is in title or agenda: then neither is suggested.
    pub personal: bool,
}

/// What a reading suggests.
#[must_use]
pub fn suggest(reading: &Reading) -> Suggestions {
    let mut suggestions = Suggestions::default();
    if !reading.series.is_empty() {
        suggestions.asks.push(Ask::Series);
        return suggestions;
    }
    let language = reading.language.as_ref().map(|language| language.value.as_str());
    let title = reading.title.as_ref();
    let about_title = title.map(|title| about(&title.value, language)).unwrap_or_default();
    let agenda = reading.agenda.iter().flat_map(|agenda| &agenda.value);
    let parts: Vec<PartAbout> = agenda
        .map(|part| PartAbout {
            topic: part.topic.clone(),
            minutes: part.minutes,
            about: about(&part.topic, language),
        })
        .collect();
    suggestions.personal = about_title.personal || parts.iter().any(|part| part.about.personal);
    path(reading, &mut suggestions);
    people(reading, &mut suggestions);
    time(reading, &mut suggestions);
    if let Some(purpose) = &reading.purpose {
        suggestions.answers.push(carried(purpose, Answering::Purpose(purpose.value)));
    }
    if !suggestions.personal {
        if let Some(title) = title {
            if reading.purpose.is_none()
                && let Some(purpose) = about_title.purpose.and_then(Purpose::from_id)
            {
                suggestions.answers.push(title.found.clone().unsure(Answering::Purpose(purpose)));
            }
            let typed = Answering::Typed(Field::Topic, title.value.clone());
            if title.value.chars().count() <= Field::Topic.most_characters() {
                suggestions.answers.push(carried(title, typed));
            }
            gap("meeting", title.value.clone(), title, &mut suggestions);
        }
        if parts.len() > 1 {
            suggestions.parts = parts;
            suggestions.parts.truncate(MOST_PARTS);
        }
    }
    suggestions
}

/// Another value found at the same place, as sure as the first.
fn carried<T, U>(from: &Value<T>, value: U) -> Value<U> {
    Value { value, sure: from.sure, found: from.found.clone() }
}

fn gap<T>(id: &str, text: String, from: &Value<T>, suggestions: &mut Suggestions) {
    if let Some(gap) = GapId::from_id(id).filter(|gap| text.chars().count() <= gap.most()) {
        suggestions.gaps.push((gap, carried(from, text)));
    }
}

fn path(reading: &Reading, suggestions: &mut Suggestions) {
    let again = reading.often.as_ref().filter(|often| often.value != Rhythm::Once);
    let invited = reading.organizer.as_ref();
    let answered = reading.state.as_ref().is_some_and(|state| state.value == State::Reply);
    let (path, found): (Path, Found) = match (again, invited) {
        (Some(often), _) => (Path::Recurring, often.found.clone()),
        (None, Some(organizer)) if !answered => (Path::Invited, organizer.found.clone()),
        _ => return,
    };
    suggestions.answers.push(found.unsure(Answering::Path(path)));
    if invited.is_some() {
        suggestions.asks.push(Ask::Yours);
    }
}

fn people(reading: &Reading, suggestions: &mut Suggestions) {
    if let Some(people) = &reading.people {
        let lists = reading.groups.len();
        if lists > 0 {
            suggestions.asks.push(Ask::Lists { people: people.value, lists });
        } else if people.value >= 2 {
            let typed = Answering::Typed(Field::People, people.value.to_string());
            suggestions.answers.push(carried(people, typed));
        }
        let names: Vec<String> = reading.persons.iter().filter_map(called).collect();
        if (1..=8).contains(&names.len()) {
            gap("joining", names.join(", "), people, suggestions);
        }
    }
    if let Some(organizer) = &reading.organizer
        && let Some(name) = called(&organizer.value)
    {
        gap("to", name, organizer, suggestions);
    }
}

/// A name as one says it: "Haddad, Omar (EXA)" is Omar Haddad. Nothing if there is only an address.
fn called(person: &Person) -> Option<String> {
    let name = person.name.split(['(', '/']).next().unwrap_or_default().trim();
    let name = match name.split_once(',') {
        Some((last, first)) if !first.contains(',') => format!("{} {}", first.trim(), last.trim()),
        _ => name.to_owned(),
    };
    (!name.trim().is_empty()).then(|| name.trim().to_owned())
}

fn time(reading: &Reading, suggestions: &mut Suggestions) {
    if let Some(minutes) =
        reading.minutes.as_ref().filter(|minutes| LENGTH.hold(minutes.value).is_some())
    {
        suggestions.answers.push(carried(minutes, Answering::Length(minutes.value)));
    }
    if let Some(often) = &reading.often {
        suggestions.answers.push(carried(often, Answering::Often(often.value.often())));
    }
    if let Some(zone) = &reading.zone
        && let Some(city) = zone.value.city()
    {
        let typed = Answering::Typed(Field::Places, city);
        suggestions.answers.push(carried(zone, typed));
    }
    suggestions.moment.clone_from(&reading.next);
}

#[cfg(test)]
mod tests {
    use super::super::{Context, read};
    use super::*;

    #[test]
    fn an_invitation_suggests_answers_and_gaps() {
        let text = "Subject: Sprint planning\nFrom: Haddad, Omar\nSent: Monday\nTo: Lund, Iris; Weber, Jonas\n\
                    When: Tuesday, July 23, 2019 9:00 AM-10:00 AM (UTC+01:00) Amsterdam, Berlin";
        let suggestions = suggest(&read(text.as_bytes(), &Context::default()));
        let mut answers = Answers::default();
        for answer in &suggestions.answers {
            answer.value.apply(&mut answers);
        }
        assert_eq!(answers.path, Path::Invited);
        assert_eq!(answers.purpose, Answer::Given(Purpose::Plan));
        assert_eq!((answers.length, answers.often), (Length::Minutes(60), Some(Often::Once)));
        assert_eq!((answers.typed(Field::People), answers.typed(Field::Places)), ("3", "Berlin"));
        assert_eq!(answers.typed(Field::Topic), "Sprint planning");
        let gaps: Vec<(&str, &str)> =
            suggestions.gaps.iter().map(|(gap, text)| (gap.id(), text.value.as_str())).collect();
        assert_eq!(
            gaps,
            [
                ("joining", "Omar Haddad, Iris Lund, Jonas Weber"),
                ("to", "Omar Haddad"),
                ("meeting", "Sprint planning")
            ]
        );
        assert_eq!(suggestions.asks, [Ask::Yours]);
    }

    #[test]
    fn something_personal_suggests_neither_purpose_nor_topic() {
        let text = "Subject: Performance review\nFrom: A B\nSent: Monday\nTo: C D\nWhen: Tuesday, July 23, 2019 9:00 AM-10:00 AM";
        let suggestions = suggest(&read(text.as_bytes(), &Context::default()));
        assert!(suggestions.personal);
        assert!(suggestions.answers.iter().all(|answer| !matches!(
            answer.value,
            Answering::Purpose(_) | Answering::Typed(Field::Topic, _)
        )));
    }
}
