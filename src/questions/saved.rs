//! Answers as they are kept for *Back* and a reload of the widget's own page: choices and numbers,
//! never words, and nothing of what is about a person.

use super::parts::{MOST_PARTS, Part};
use super::{Answers, Field, Inviter, Length, Owner, Path};
use crate::meeting::{Answer, Detail, Often, Place, Purpose, Tick, number};

impl Answers {
    /// The choices, as `name=value` with `&` between them; empty where it is about a person.
    #[must_use]
    pub fn saved(&self) -> String {
        if self.meeting().is_quiet() {
            return String::new();
        }
        let mut saved = ["path=", self.path.id()].concat();
        let mut keep = |name: &str, value: &str| {
            if !value.is_empty() {
                saved.push_str(&["&", name, "=", value].concat());
            }
        };
        keep("purpose", unsure(self.purpose, Purpose::id));
        keep("detail", unsure(self.detail(), Detail::id));
        for part in self.parts() {
            let detail = unsure(part.detail(), Detail::id);
            keep("part", &[part.purpose().map_or("", Purpose::id), ".", detail].concat());
        }
        if self.rest() > 0 {
            keep("rest", &self.rest().to_string());
        }
        for tick in self.ticks.on.iter() {
            keep("tick", tick.id());
        }
        keep("often", self.often.map_or("", Often::id));
        keep("place", self.place.map_or("", Place::id));
        if self.owner != Owner::Open {
            keep("owner", self.owner.id());
        }
        if self.inviter != Inviter::Open {
            keep("inviter", self.inviter.id());
        }
        let attendance = self.attendance().0;
        if let Some(people) = attendance.people {
            keep("people", &[&*people.low.to_string(), "-", &people.high.to_string()].concat());
        }
        if let Length::Minutes(minutes) = self.length {
            keep("minutes", &minutes.to_string());
        }
        saved
    }

    /// Takes back what was kept. What was typed stays; a name that is not known is passed over.
    pub fn restore(&mut self, saved: &str) {
        let mut before = Self { aside: self.aside, ..Self::default() };
        std::mem::swap(&mut before, self);
        self.typed = before.typed;
        self.letters = before.letters;
        self.pay = before.pay;
        for (name, value) in saved.split('&').filter_map(|pair| pair.split_once('=')) {
            match name {
                "path" => self.path = Path::from_id(value).unwrap_or_default(),
                "purpose" => self.purpose = given(value, Purpose::from_id(value)),
                "detail" => {
                    let asked = self.detail_question();
                    let detail = Detail::ALL
                        .iter()
                        .copied()
                        .find(|detail| detail.id() == value && Some(detail.question()) == asked);
                    self.set_detail(given(value, detail));
                }
                "part" => self.restore_part(value),
                "rest" => self.parts.rest = number::whole(value).unwrap_or_default(),
                "tick" => {
                    if let Some(tick) = Tick::from_id(value) {
                        self.set_tick(tick, true);
                    }
                }
                "often" => self.often = Often::ALL.into_iter().find(|often| often.id() == value),
                "place" => self.place = Place::ALL.into_iter().find(|place| place.id() == value),
                "owner" => {
                    let owner = Owner::ALL.into_iter().find(|owner| owner.id() == value);
                    self.owner = owner.unwrap_or_default();
                }
                "inviter" => {
                    let inviter = Inviter::ALL.into_iter().find(|it| it.id() == value);
                    self.inviter = inviter.unwrap_or_default();
                }
                "people" if self.typed(Field::People).is_empty() => {
                    let people = value.split_once('-').filter(|(low, high)| low == high);
                    let people = people.map_or(value, |(people, _)| people);
                    self.set_typed(Field::People, people.to_owned());
                }
                "minutes" => {
                    let minutes = super::LENGTHS.into_iter().find(|it| it.to_string() == value);
                    self.length = minutes.map_or(Length::Open, Length::Minutes);
                }
                _ => {}
            }
        }
        // A typed length is still there.
        if self.length == Length::Open && !self.typed(Field::Length).is_empty() {
            self.length = Length::Typed;
        }
    }
}

impl Answers {
    /// Takes back a part, as `purpose.detail`.
    fn restore_part(&mut self, saved: &str) {
        let (purpose, detail) = saved.split_once('.').unwrap_or((saved, ""));
        let Some(part) = Part::new(Purpose::from_id(purpose)) else { return };
        let asked = part.question();
        let fits = |of: &&Detail| of.id() == detail && Some(of.question()) == asked;
        let answer = given(detail, Detail::ALL.iter().find(fits).copied());
        if self.parts.list.len() < MOST_PARTS {
            self.parts.list.push(part.with(answer));
        }
    }
}

/// The name of an answer, also of "not sure"; nothing if there is none.
fn unsure<T: Copy>(answer: Answer<T>, id: fn(T) -> &'static str) -> &'static str {
    match answer {
        Answer::Open => "",
        Answer::Unknown => "unknown",
        Answer::Given(value) => id(value),
    }
}

fn given<T>(id: &str, value: Option<T>) -> Answer<T> {
    match value {
        Some(value) => Answer::Given(value),
        None if id == "unknown" => Answer::Unknown,
        None => Answer::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_and_numbers_come_back_and_words_are_not_kept() {
        let mut answers = Answers {
            purpose: Answer::Given(Purpose::Decide),
            length: Length::Minutes(45),
            often: Some(Often::Weekly),
            place: Some(Place::Mixed),
            owner: Owner::ALL[1],
            inviter: Inviter::ALL[1],
            ..Answers::default()
        };
        answers.set_detail(Answer::Given(Detail::DecideApart));
        answers.set_tick(Tick::Undo, true);
        answers.set_typed(Field::People, "3-4".to_owned());
        answers.set_typed(Field::Topic, "the secret".to_owned());
        let saved = answers.saved();
        assert!(!saved.contains("secret"), "{saved}");
        let mut again = Answers::default();
        again.restore(&saved);
        assert_eq!(again.meeting(), answers.meeting());
        let asked_beside = |answers: &Answers| (answers.place, answers.owner, answers.inviter);
        assert_eq!(asked_beside(&again), asked_beside(&answers));
    }

    #[test]
    fn nothing_about_a_person_is_kept() {
        for (purpose, tick) in [(Purpose::Hard, None), (Purpose::Share, Some(Tick::Personal))] {
            let mut answers = Answers { purpose: Answer::Given(purpose), ..Answers::default() };
            if let Some(tick) = tick {
                answers.set_tick(tick, true);
            }
            assert_eq!(answers.saved(), "");
        }
    }

    #[test]
    fn a_strange_state_is_passed_over() {
        for saved in ["", "&&", "path=moon&purpose=x&detail=&tick=%00", "people=9999999999-9"] {
            Answers::default().restore(saved);
        }
    }
}
