//! A meeting of several things: what each is for, in the order in which it was said.

use super::{Answers, Field, Path, Problem, people};
use crate::advice::parts::{Whole, advise_parts};
use crate::advice::{Advice, advise};
use crate::meeting::purpose::DetailQuestion;
use crate::meeting::{Answer, Detail, Door, Meeting, Purpose};

/// The most parts that are judged one by one. What goes beyond stays in the meeting.
pub const MOST_PARTS: usize = 5;

/// One of the things that a meeting is for.
///
/// Something hard is none: it is a conversation by itself, so adding it puts the others aside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// What it is for; nothing if its words do not say it.
    purpose: Option<Purpose>,
    /// The answer to the question of its purpose; open until the part was looked at.
    detail: Answer<Detail>,
}

impl Part {
    /// A part for this, not looked at yet. Nothing if it is hard.
    #[must_use]
    pub fn new(purpose: Option<Purpose>) -> Option<Self> {
        (purpose != Some(Purpose::Hard)).then_some(Self { purpose, detail: Answer::Open })
    }

    /// The same with this answer, which counts if it answers the question of the purpose.
    #[must_use]
    pub fn with(self, detail: Answer<Detail>) -> Self {
        let fits = |detail: Detail| Some(detail.question()) == self.question();
        if detail.given().is_none_or(fits) { Self { detail, ..self } } else { self }
    }

    /// What it is for.
    #[must_use]
    pub fn purpose(&self) -> Option<Purpose> {
        self.purpose
    }

    /// The answer to its question.
    #[must_use]
    pub fn detail(&self) -> Answer<Detail> {
        self.detail
    }

    /// What is asked of it.
    #[must_use]
    pub fn question(&self) -> Option<DetailQuestion> {
        self.purpose.map(DetailQuestion::Of)
    }
}

/// The parts of a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    pub(super) list: Vec<Part>,
    /// How many more points there are; they stay in the meeting.
    pub rest: u32,
}

impl Answers {
    /// The parts of the meeting; none if it is for one thing.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        if matches!(self.path, Path::Plan | Path::Recurring) { &self.parts.list } else { &[] }
    }

    /// How many points there are beyond the parts.
    #[must_use]
    pub fn rest(&self) -> u32 {
        if self.parts().is_empty() { 0 } else { self.parts.rest }
    }

    /// Whether another part may be added.
    #[must_use]
    pub fn may_add_part(&self) -> bool {
        matches!(self.path, Path::Plan | Path::Recurring)
            && self.parts.list.len() < MOST_PARTS
            && !self.meeting().is_quiet()
    }

    /// Takes these parts, each with its words and its minutes.
    pub fn set_parts(&mut self, parts: &[(Part, String, Option<u32>)], rest: u32) {
        self.parts = Parts { list: Vec::new(), rest };
        for ((part, about, minutes), n) in parts.iter().take(MOST_PARTS).zip(0..) {
            self.parts.list.push(*part);
            self.set_typed(Field::Point(n), about.clone());
            let minutes = minutes.map_or_else(String::new, |minutes| minutes.to_string());
            self.set_typed(Field::PointMinutes(n), minutes);
        }
        self.be_whole();
    }

    /// Adds a part, and says where it stands. Something hard becomes a conversation by itself.
    pub fn add_part(&mut self, purpose: Purpose) -> Option<usize> {
        if self.parts.list.is_empty() {
            let first = Part { purpose: Some(self.main_purpose()), detail: Answer::Unknown };
            self.parts.list.extend([first.with(self.detail())]);
            let topic = self.words().0.topic.unwrap_or_default();
            if self.typed(Field::Point(0)).is_empty() {
                self.set_typed(Field::Point(0), topic);
            }
        }
        let Some(part) = Part::new(Some(purpose)) else {
            self.set_apart();
            return None;
        };
        if self.parts.list.len() >= MOST_PARTS {
            return None;
        }
        self.parts.list.push(part.with(Answer::Unknown));
        Some(self.parts.list.len() - 1)
    }

    /// What a regular meeting or the only purpose is for, if it becomes one of several.
    fn main_purpose(&self) -> Purpose {
        match (self.purpose().given(), self.detail().given()) {
            (Some(purpose), _) => purpose,
            (None, Some(Detail::MissInformation)) => Purpose::Share,
            (None, Some(Detail::MissDecisions)) => Purpose::Decide,
            (None, Some(Detail::MissEachOther)) => Purpose::Connect,
            (None, _) => Purpose::Other,
        }
    }

    /// Says what a part is for. Its answer goes, because it belongs to another question.
    pub fn set_part_purpose(&mut self, at: usize, purpose: Option<Purpose>) {
        match (Part::new(purpose), self.parts.list.get_mut(at)) {
            (Some(part), Some(place)) => *place = part.with(Answer::Unknown),
            (None, Some(_)) => {
                self.remove_part(at);
                self.set_apart();
            }
            (_, None) => {}
        }
    }

    /// Answers the question of a part.
    pub fn set_part_detail(&mut self, at: usize, detail: Answer<Detail>) {
        if let Some(part) = self.parts.list.get_mut(at) {
            *part = part.with(detail);
        }
    }

    /// Takes what is proposed for the parts as it is: they were looked at.
    pub fn confirm_parts(&mut self) {
        for part in &mut self.parts.list {
            if part.detail == Answer::Open {
                part.detail = Answer::Unknown;
            }
        }
    }

    /// Whether a part was not looked at yet.
    #[must_use]
    pub fn has_open_parts(&self) -> bool {
        self.parts().iter().any(|part| part.detail == Answer::Open)
    }

    /// Takes a part away, with its words.
    pub fn remove_part(&mut self, at: usize) {
        if at >= self.parts.list.len() {
            return;
        }
        self.parts.list.remove(at);
        let at = u8::try_from(at).unwrap_or(u8::MAX);
        for n in at..last() {
            for field in [Field::Point, Field::PointMinutes] {
                let next = self.typed(field(n + 1)).to_owned();
                self.set_typed(field(n), next);
            }
        }
        self.set_typed(Field::Point(last()), String::new());
        self.set_typed(Field::PointMinutes(last()), String::new());
        self.be_whole();
    }

    /// A single part is the meeting itself.
    fn be_whole(&mut self) {
        if let [only] = self.parts.list[..]
            && self.parts.rest == 0
        {
            self.parts.list.clear();
            let about = self.typed(Field::Point(0)).to_owned();
            if self.typed(Field::Topic).is_empty() {
                self.set_typed(Field::Topic, about);
            }
            if self.path == Path::Plan {
                self.purpose = only.purpose.map_or(Answer::Open, Answer::Given);
                self.set_detail(only.detail);
            }
        }
    }

    /// Makes a hard conversation of the meeting, and puts its parts aside.
    fn set_apart(&mut self) {
        self.apart = std::mem::take(&mut self.parts);
        self.purpose = Answer::Given(Purpose::Hard);
        self.set_detail(Answer::Open);
    }

    /// Whether parts were put aside, because something hard is a conversation by itself.
    #[must_use]
    pub fn has_apart(&self) -> bool {
        !self.apart.list.is_empty()
    }

    /// Turns from the hard conversation to the parts that were put aside. Nothing of it is in them.
    pub fn take_apart(&mut self) {
        self.purpose = Answer::Open;
        self.parts = std::mem::take(&mut self.apart);
        self.be_whole();
    }

    /// Each part as a meeting of its own, with its minutes if they were said.
    #[must_use]
    pub fn part_meetings(&self) -> Vec<(Meeting, Option<u32>)> {
        let attendance = self.attendance().0;
        let mut problems = Vec::new();
        let mut meetings = Vec::new();
        for (part, n) in self.parts().iter().zip(0..) {
            let purpose = part.purpose.map_or(Answer::Unknown, Answer::Given);
            let detail = part.detail.given().map_or(Answer::Unknown, Answer::Given);
            let ticks = self.tick_facts(purpose, true);
            let minutes = self.number(Field::PointMinutes(n), people::LENGTH, &mut problems);
            let meeting = Meeting { door: Door::Meeting, purpose, detail, ticks, attendance };
            meetings.push((meeting, minutes));
        }
        meetings
    }

    /// The parts as meetings of their own, or the meeting if it is for one thing.
    #[must_use]
    pub fn meetings(&self) -> Vec<Meeting> {
        let mut meetings = Vec::new();
        for (meeting, _) in self.part_meetings() {
            meetings.push(meeting);
        }
        if meetings.is_empty() {
            meetings.push(self.meeting());
        }
        meetings
    }

    /// The advice on this meeting and its parts, after `settle` has put in what else is known of
    /// each; nothing while it is not known what it is for.
    #[must_use]
    pub fn advise(
        &self,
        meeting: &Meeting,
        settle: &dyn Fn(&Meeting) -> Meeting,
    ) -> Option<(Meeting, Advice, Option<Whole>)> {
        let mut parts = self.part_meetings();
        for (part, _) in &mut parts {
            *part = settle(part);
        }
        let meeting = settle(meeting);
        match advise_parts(&parts, self.rest()) {
            Some((whole, advice)) => Some((meeting, advice, Some(whole))),
            None => advise(&meeting).map(|advice| (meeting, advice, None)),
        }
    }

    /// What is wrong with the minutes of the parts.
    pub(super) fn part_problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (_, n) in self.parts().iter().zip(0..) {
            self.number(Field::PointMinutes(n), people::LENGTH, &mut problems);
        }
        problems
    }
}

/// The position of the last part.
fn last() -> u8 {
    u8::try_from(MOST_PARTS - 1).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn planned(purpose: Purpose) -> Answers {
        Answers { purpose: Answer::Given(purpose), ..Answers::default() }
    }

    #[test]
    fn the_first_thing_becomes_a_part_with_its_answer_and_its_words() {
        let mut answers = planned(Purpose::Decide);
        answers.set_detail(Answer::Given(Detail::DecideApart));
        answers.set_typed(Field::Topic, "the release date".to_owned());
        assert_eq!(answers.add_part(Purpose::Share), Some(1));
        let [first, second] = answers.parts() else { panic!("{:?}", answers.parts()) };
        assert_eq!(first.purpose(), Some(Purpose::Decide));
        assert_eq!(first.detail(), Answer::Given(Detail::DecideApart));
        assert_eq!((second.purpose(), second.detail()), (Some(Purpose::Share), Answer::Unknown));
        assert_eq!(answers.typed(Field::Point(0)), "the release date");
    }

    #[test]
    fn a_part_that_goes_takes_its_words_along_and_the_last_one_is_the_meeting() {
        let mut answers = planned(Purpose::Decide);
        answers.set_detail(Answer::Unknown);
        answers.add_part(Purpose::Share);
        answers.add_part(Purpose::Ideas);
        for (n, words) in [(0, "one"), (1, "two"), (2, "three")] {
            answers.set_typed(Field::Point(n), words.to_owned());
        }
        answers.remove_part(0);
        assert_eq!((answers.typed(Field::Point(0)), answers.parts().len()), ("two", 2));
        answers.remove_part(0);
        assert_eq!(answers.parts(), []);
        assert_eq!(answers.purpose, Answer::Given(Purpose::Ideas));
        assert_eq!(answers.typed(Field::Topic), "three");
    }

    #[test]
    fn something_hard_is_a_conversation_by_itself_and_the_others_come_back_without_it() {
        let mut answers = planned(Purpose::Decide);
        answers.set_detail(Answer::Unknown);
        answers.add_part(Purpose::Share);
        let before = answers.parts().to_vec();
        assert_eq!(answers.add_part(Purpose::Hard), None);
        assert!(answers.meeting().is_quiet() && answers.has_apart());
        assert_eq!(answers.parts(), []);
        answers.take_apart();
        assert_eq!(answers.parts(), before);
        assert!(!answers.meeting().is_quiet() && !answers.has_apart());
    }

    #[test]
    fn an_answer_of_another_question_changes_nothing() {
        let part = Part::new(Some(Purpose::Share)).unwrap();
        assert_eq!(part.with(Answer::Given(Detail::DecideApart)), part);
        assert_eq!(Part::new(Some(Purpose::Hard)), None);
    }
}
