//! The answers that what was read gives, with the person's own changes.

use super::brought::Reader;
use crate::letter::{GapId, Input, MomentInput};
use crate::meeting::Purpose;
use crate::meeting::time::Day;
use crate::questions::{Answers, Field, Part, Path};
use crate::read::suggest::{Answering, suggest};
use crate::read::{Finding, Person, Reading};
use crate::text::Text;

/// The most names that a letter is addressed to.
const MOST_NAMES: usize = 6;

/// The answers that a reading gives for a regular meeting.
pub(super) fn taken(reading: &Reading, today: Day, text: &Text) -> Answers {
    let suggestions = suggest(reading);
    let reader = Reader { today, reading, suggestions, changes: &[], text };
    reader.taken(Path::Recurring, &Answers::default())
}

impl Reader<'_> {
    /// The answers with what counts of it.
    pub(super) fn taken(&self, path: Path, answers: &Answers) -> Answers {
        let mut taken = answers.clone();
        taken.set_path(path);
        for answer in &self.suggestions.answers {
            let finding = match &answer.value {
                // That is what was asked.
                Answering::Path(_) => continue,
                // Nobody is asked that of a regular meeting.
                Answering::Purpose(_) if path == Path::Recurring => continue,
                Answering::Purpose(_) => Finding::Purpose,
                Answering::Length(_) => Finding::Length,
                Answering::Often(_) => Finding::Often,
                Answering::Typed(Field::People, _) => Finding::People,
                Answering::Typed(Field::Places, _) => Finding::Zone,
                Answering::Typed(..) => Finding::Title,
            };
            if self.counts(finding) {
                answer.value.apply(&mut taken);
            }
        }
        for (gap, value) in &self.suggestions.gaps {
            if gap.id() == "meeting" && self.counts(Finding::Title) {
                put(&mut taken, "meeting", Input::Text(value.value.clone()));
            }
        }
        if let Some(next) = self.next().filter(|_| self.counts(Finding::Next)) {
            let (day, time) = (Some(next.value.day), next.value.minute);
            let booked = MomentInput { day, time, ..MomentInput::default() };
            put(&mut taken, "booked", Input::Moment(booked));
        }
        if path != Path::Invited && self.counts(Finding::Agenda) {
            self.put_parts(&mut taken);
        }
        let to = self.recipients(path);
        if !to.is_empty() {
            put(&mut taken, "to", Input::Text(to));
        }
        taken
    }

    /// The points of the agenda become parts of the meeting, to be looked at.
    fn put_parts(&self, taken: &mut Answers) {
        let mut parts = Vec::new();
        for point in &self.suggestions.parts {
            let part = Part::new(point.about.purpose.and_then(Purpose::from_id));
            parts.extend(part.map(|part| (part, cut(&point.topic), point.minutes)));
        }
        let all = self.reading.agenda.as_ref().map_or(0, |agenda| agenda.value.len());
        if parts.len() > 1 {
            let rest = u32::try_from(all.saturating_sub(parts.len())).unwrap_or(u32::MAX);
            taken.set_parts(&parts, rest);
        }
    }

    /// Whom the letter is to: whoever invites, or those who are invited, if they are few.
    fn recipients(&self, path: Path) -> String {
        let reading = self.reading;
        let organizer = reading.organizer.as_ref().filter(|_| self.counts(Finding::Organizer));
        if path == Path::Invited {
            return organizer.map_or("", |from| first_name(&from.value)).to_owned();
        }
        let known = reading.organizer.as_ref().map(|from| from.value.display());
        let others = reading.persons.iter().filter(|person| Some(person.display()) != known);
        let names: Vec<&str> = others.map(first_name).filter(|name| !name.is_empty()).collect();
        // Somebody may have said that there are more.
        let more = reading.people.as_ref().is_some_and(|people| {
            usize::try_from(people.value).unwrap_or(usize::MAX) > reading.persons.len()
        });
        let few = names.len() <= MOST_NAMES && reading.groups.is_empty() && !more;
        if few && self.counts(Finding::People) { names.join(", ") } else { String::new() }
    }
}

/// What a point is about, as much as its field takes.
fn cut(topic: &str) -> String {
    let most = Field::Point(0).most_characters();
    let mut kept: String = topic.chars().take(most).collect();
    if kept.len() < topic.len() {
        kept.pop();
        kept.push('…');
    }
    kept
}

fn put(answers: &mut Answers, gap: &str, input: Input) {
    if let Some(gap) = GapId::from_id(gap) {
        answers.letters.of_mut(false, false).set(gap, input);
    }
}

/// What people call each other: "Haddad, Omar" is Omar, and so is "Omar Haddad (ext)".
pub(super) fn first_name(person: &Person) -> &str {
    let name = person.name.split(['(', '[', '<', '/']).next().unwrap_or_default().trim();
    let given = name.split_once(',').map_or(name, |(_, given)| given.trim());
    given.split_whitespace().next().unwrap_or_default()
}
