//! What is asked, as data, and what has been answered so far.
//!
//! [`Answers`] keeps everything that was chosen or typed, also what does not matter at the
//! moment: whoever changes the purpose and changes it back finds the old answers again.
//! [`Answers::meeting`] and [`Answers::words`] parse it into what the rest of the core uses.

pub mod away;
pub mod field;
pub mod labels;
mod parts;
mod saved;
pub mod words;

use crate::advice::ticks_that_matter;
use crate::letter::{GapId, LetterInputs};
use crate::meeting::people::{self, Bounds, People};
use crate::meeting::ticks::TickSet;
use crate::meeting::time::Day;
use crate::meeting::{
    Answer, Attendance, Detail, Door, Meeting, Often, Place, Purpose, Tick, Ticks, number,
    purpose::DetailQuestion,
};
use crate::policy::{MOST_GROUPS, Policy};
pub use away::{Absence, AwayWords, Know, Reach};
pub use field::{Field, Problem, Trouble};
pub use parts::{MOST_PARTS, Part, Parts};
pub use words::{Decides, Inviter, Owner, Point, Words};
pub(crate) use words::{line, lines};

/// The lengths that are offered, in minutes. Others are typed.
pub const LENGTHS: [u32; 8] =
    [15, 30, 45, 60, 90, people::A_DAY, 2 * people::A_DAY, 3 * people::A_DAY];

/// How many statements are shown before *more*.
const SHOWN: usize = 3;

/// How long the meeting is, as chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// Not chosen.
    #[default]
    Open,
    /// One of [`LENGTHS`], in minutes.
    Minutes(u32),
    /// The number typed in [`Field::Length`].
    Typed,
}

/// A way in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Path {
    /// Someone plans a meeting.
    #[default]
    Plan,
    /// Someone was invited to one.
    Invited,
    /// The meeting takes place regularly.
    Recurring,
    /// Someone will be away: nothing is asked of a meeting.
    Away,
}

impl Path {
    /// Every way in, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Plan, Self::Invited, Self::Recurring, Self::Away];

    /// The name that programs and pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.door().map_or("away", Door::id)
    }

    /// The way in with this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|path| path.id() == id)
    }

    /// How the meeting came to the reader; nothing if there is none.
    #[must_use]
    pub fn door(self) -> Option<Door> {
        match self {
            Self::Plan => Some(Door::Meeting),
            Self::Invited => Some(Door::Invitation),
            Self::Recurring => Some(Door::Series),
            Self::Away => None,
        }
    }
}

/// A question that is asked before the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// What the meeting is for.
    Purpose,
    /// What depends on the way in and the purpose.
    Detail,
    /// Whose regular meeting it is.
    Owner,
    /// What it is for, too.
    Part,
}

impl Question {
    /// The name that pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Purpose => "purpose",
            Self::Detail => "detail",
            Self::Owner => "owner",
            Self::Part => "part",
        }
    }
}

/// The statements as they were answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TickList {
    /// Those that are true.
    pub on: TickSet,
    /// Whether those that are not in it may be true, too. Only programs say so.
    pub unsure: bool,
}

/// Everything that was chosen or typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The way in.
    pub path: Path,
    /// What the meeting is for, as it was answered: see [`Answers::purpose`].
    pub purpose: Answer<Purpose>,
    /// The purpose that was given on another way in.
    aside: Answer<Purpose>,
    /// The answers to the questions that depend on the purpose, one for each question that
    /// was ever answered.
    details: Vec<(DetailQuestion, Answer<Detail>)>,
    /// The parts, if it is for several things: see [`Answers::parts`].
    parts: Parts,
    /// The parts that were put aside, because something hard is a conversation by itself.
    apart: Parts,
    /// The tick list.
    pub ticks: TickList,
    /// How long.
    pub length: Length,
    /// How often.
    pub often: Option<Often>,
    /// Where.
    pub place: Option<Place>,
    /// Who invited the reader.
    pub inviter: Inviter,
    /// Whose regular meeting it is.
    pub owner: Owner,
    /// Who decides.
    pub decides: Decides,
    /// What was chosen about being away.
    pub absence: Absence,
    /// Whether the rate is what people are paid, so that the employer's other costs come on top.
    pub pay: bool,
    /// What was put into the gaps of letters.
    pub letters: LetterInputs,
    typed: Typed,
}

/// What was typed into each field.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Typed([String; Field::COUNT]);

impl Default for Typed {
    fn default() -> Self {
        Self([const { String::new() }; Field::COUNT])
    }
}

/// The statements that make a difference to a meeting or one of its parts, the likeliest first.
///
/// Three come first; the rest is behind *more*. They depend on the questions alone, so none of
/// them moves while others are ticked.
#[must_use]
pub fn tick_list(parts: &[Meeting]) -> (Vec<Tick>, Vec<Tick>) {
    use Tick::{
        Complex, New, OnlyTime, Personal, Some as Few, Tried, Unclear, Undo, Urgent, Zones,
    };
    // What is personal or urgent comes first everywhere: these two outrank the rest.
    let first = parts.first().copied().unwrap_or_default();
    let order: [Tick; 10] = match (first.door, first.purpose.given()) {
        (Door::Series, _) | (_, Some(Purpose::Share | Purpose::OnePerson | Purpose::Connect)) => {
            [Personal, Urgent, OnlyTime, Tried, New, Zones, Few, Complex, Undo, Unclear]
        }
        (_, Some(Purpose::Decide | Purpose::Outside)) => {
            [Personal, Urgent, Undo, Tried, Zones, Complex, New, Few, OnlyTime, Unclear]
        }
        (_, Some(Purpose::Plan)) => {
            [Personal, Urgent, New, Tried, Complex, Undo, Zones, OnlyTime, Few, Unclear]
        }
        _ => [Personal, Urgent, Tried, New, Complex, Zones, Unclear, Few, Undo, OnlyTime],
    };
    let (mut alone, mut together) = (TickSet::EMPTY, TickSet::EMPTY);
    for part in parts {
        let (by_itself, with_others) = ticks_that_matter(part);
        alone = alone.or(by_itself);
        together = together.or(with_others);
    }
    let (mut shown, mut more) = (Vec::new(), Vec::new());
    for tick in order {
        if alone.has(tick) && shown.len() < SHOWN {
            shown.push(tick);
        } else if alone.has(tick) || together.has(tick) {
            more.push(tick);
        }
    }
    (shown, more)
}

/// Whether the tick list is asked.
///
/// Not for something hard: it is personal by itself, and nothing else would change the advice.
#[must_use]
pub fn asks_ticks(purpose: Answer<Purpose>) -> bool {
    purpose != Answer::Given(Purpose::Hard)
}

impl Answers {
    /// What was typed into a field, as it was typed.
    #[must_use]
    pub fn typed(&self, field: Field) -> &str {
        self.typed.0.get(field.index()).map_or("", String::as_str)
    }

    /// Keeps what was typed into a field.
    pub fn set_typed(&mut self, field: Field, text: String) {
        if let Some(slot) = self.typed.0.get_mut(field.index()) {
            *slot = text;
        }
    }

    /// What stays when a person goes on to the next meeting: the way in, who takes part and from
    /// where, what an hour costs, and who writes. Nothing of it is about the meeting that is left.
    #[must_use]
    pub fn for_the_next(&self) -> Self {
        let Self { path, place, pay, .. } = *self;
        let mut next = Self { path, place, pay, ..Self::default() };
        if let Some(name) = self.letters.open.get(GapId::FROM) {
            next.letters.open.set(GapId::FROM, name.clone());
        }
        for field in &Field::ALL {
            if let Field::People | Field::Places | Field::Travel | Field::Rate | Field::Group(_) =
                field
            {
                next.set_typed(*field, self.typed(*field).to_owned());
            }
        }
        next
    }

    /// What the meeting is for. Nobody is asked that of a regular meeting: what people would miss
    /// says more.
    #[must_use]
    pub fn purpose(&self) -> Answer<Purpose> {
        match (self.path, self.purpose) {
            (Path::Recurring, Answer::Open) => Answer::Unknown,
            (_, purpose) => purpose,
        }
    }

    /// Takes a way in. A purpose that was given where it is asked is put aside where it is not,
    /// and comes back.
    pub fn set_path(&mut self, path: Path) {
        let asked = |path| path != Path::Recurring;
        if asked(self.path) != asked(path) {
            std::mem::swap(&mut self.purpose, &mut self.aside);
        }
        self.path = path;
    }

    /// The question that depends on the way in and the purpose, if it can be asked yet.
    #[must_use]
    pub fn detail_question(&self) -> Option<DetailQuestion> {
        match (self.path.door()?, self.purpose()) {
            // What an invitation does not say is asked first, whatever one would do there.
            (_, Answer::Open) | (Door::Invitation, Answer::Unknown) => None,
            (door, purpose) => DetailQuestion::for_meeting(door, purpose.given()),
        }
    }

    /// The first question that is not answered; nothing if there is enough for a verdict.
    #[must_use]
    pub fn open_question(&self) -> Option<Question> {
        self.questions().into_iter().find(|question| !self.has_answered(*question))
    }

    /// The questions of this way in, in the order in which they are asked, as far as they can be
    /// asked yet.
    #[must_use]
    pub fn questions(&self) -> Vec<Question> {
        let mut questions = Vec::new();
        // What each part is for is asked beside it.
        if self.parts().is_empty() {
            if matches!(self.path, Path::Plan | Path::Invited) {
                questions.push(Question::Purpose);
            }
            if self.detail_question().is_some() {
                questions.push(Question::Detail);
            }
        }
        if self.path == Path::Recurring {
            questions.push(Question::Owner);
        }
        questions
    }

    /// Whether a question is answered.
    #[must_use]
    pub fn has_answered(&self, question: Question) -> bool {
        match question {
            Question::Purpose => self.purpose != Answer::Open,
            Question::Detail => self.detail() != Answer::Open,
            Question::Owner => self.owner != Owner::Open,
            Question::Part => true,
        }
    }

    /// The answer to the question that is asked now.
    #[must_use]
    pub fn detail(&self) -> Answer<Detail> {
        let Some(question) = self.detail_question() else { return Answer::Open };
        self.details
            .iter()
            .find(|(asked, _)| *asked == question)
            .map_or(Answer::Open, |(_, answer)| *answer)
    }

    /// Answers the question that is asked now. A choice of another question changes nothing.
    pub fn set_detail(&mut self, answer: Answer<Detail>) {
        let Some(question) = self.detail_question() else { return };
        if answer.given().is_some_and(|detail| detail.question() != question) {
            return;
        }
        match self.details.iter_mut().find(|(asked, _)| *asked == question) {
            Some((_, kept)) => *kept = answer,
            None => self.details.push((question, answer)),
        }
    }

    /// Ticks a statement or takes the tick away.
    pub fn set_tick(&mut self, tick: Tick, on: bool) {
        self.ticks.on = self.ticks.on.with(tick, on);
    }

    /// The meeting as far as it is described. What does not fit the way in and the purpose at
    /// the moment is left out.
    #[must_use]
    pub fn meeting(&self) -> Meeting {
        if let Some((first, _)) = self.part_meetings().first() {
            return Meeting { door: self.path.door().unwrap_or_default(), ..*first };
        }
        let answered = self.purpose() != Answer::Open
            && (self.detail_question().is_none() || self.detail() != Answer::Open);
        Meeting {
            door: self.path.door().unwrap_or_default(),
            purpose: self.purpose(),
            detail: self.detail(),
            ticks: self.tick_facts(self.purpose(), answered),
            attendance: self.attendance().0,
        }
    }

    /// The statements as facts. With the questions answered, what is not ticked is not true.
    fn tick_facts(&self, purpose: Answer<Purpose>, answered: bool) -> Ticks {
        if !asks_ticks(purpose) {
            return Ticks { answered: true, ..Ticks::default() };
        }
        let mut offered = TickSet::EMPTY;
        for tick in &Tick::ALL {
            offered = offered.with(*tick, tick.fits(purpose.given()));
        }
        let on = self.ticks.on.and(offered);
        let open =
            if answered && !self.ticks.unsure { TickSet::EMPTY } else { offered.without(on) };
        Ticks { on, open, answered, computed: TickSet::EMPTY }
    }

    /// Who comes, how long and how often, and what was wrong with what was typed.
    #[must_use]
    pub fn attendance(&self) -> (Attendance, Vec<Problem>) {
        let mut problems = Vec::new();
        let people = self.people(&mut problems);
        let length = match self.length {
            Length::Open => None,
            Length::Minutes(minutes) => people::LENGTH.hold(minutes),
            Length::Typed => self.number(Field::Length, people::LENGTH, &mut problems),
        };
        let in_room = matches!(self.place, Some(Place::Room | Place::Mixed));
        let travel =
            if in_room { self.number(Field::Travel, people::TRAVEL, &mut problems) } else { None };
        let attendance = Attendance {
            people,
            length,
            often: self.often,
            place: self.place,
            travel,
            preparation: self.number(Field::Preparation, people::PREPARATION, &mut problems),
        };
        (attendance, problems)
    }

    fn people(&self, problems: &mut Vec<Problem>) -> Option<People> {
        let typed = self.typed(Field::People);
        if typed.trim().is_empty() {
            return None;
        }
        let trouble = match number::whole_or_range(typed) {
            None => Trouble::NotANumber,
            Some((low, high)) => match People::between(low, high) {
                Some(people) => return Some(people),
                None if low < people::PEOPLE.least => Trouble::TooSmall(people::PEOPLE.least),
                None => Trouble::TooLarge(people::PEOPLE.most),
            },
        };
        problems.push(Problem { field: Field::People, trouble });
        None
    }

    fn number(&self, field: Field, bounds: Bounds, problems: &mut Vec<Problem>) -> Option<u32> {
        let typed = self.typed(field);
        if typed.trim().is_empty() {
            return None;
        }
        let trouble = match number::whole(typed) {
            None => Trouble::NotANumber,
            Some(n) if n < bounds.least => Trouble::TooSmall(bounds.least),
            Some(n) if n > bounds.most => Trouble::TooLarge(bounds.most),
            Some(n) => return Some(n),
        };
        problems.push(Problem { field, trouble });
        None
    }

    /// The cost to the employer for one hour, in minor units, and what was wrong with it.
    #[must_use]
    pub fn rate(&self) -> (Option<u32>, Option<Problem>) {
        let typed = self.typed(Field::Rate);
        if typed.trim().is_empty() {
            return (None, None);
        }
        let trouble = match number::minor_units(typed) {
            None => Trouble::NotANumber,
            Some(n) if n > field::MOST_FOR_AN_HOUR * 100 => {
                Trouble::TooLarge(field::MOST_FOR_AN_HOUR)
            }
            Some(n) => return (Some(n), None),
        };
        (None, Some(Problem { field: Field::Rate, trouble }))
    }

    /// How many people of each group of the organisation take part, as far as that was said.
    #[must_use]
    pub fn groups(&self) -> ([u32; MOST_GROUPS], Vec<Problem>) {
        let (mut counts, mut problems) = ([0; MOST_GROUPS], Vec::new());
        for (n, count) in (0..).zip(&mut counts) {
            let typed = self.number(Field::Group(n), people::OF_A_GROUP, &mut problems);
            *count = typed.unwrap_or(0);
        }
        (counts, problems)
    }

    /// What an hour of one person costs the employer, in hundredths: on average, where there
    /// are groups.
    #[must_use]
    pub fn hourly(&self, policy: &Policy) -> Option<u32> {
        match policy.rates.as_slice() {
            [] => {
                let rate = self.rate().0?;
                Some(if self.pay { policy.loaded(rate) } else { rate })
            }
            [one] => Some(one.hour),
            rates => {
                let (mut people, mut cost) = (0, 0);
                for (rate, count) in rates.iter().zip(self.groups().0) {
                    people += u64::from(count);
                    cost += u64::from(count) * u64::from(rate.hour);
                }
                u32::try_from(cost.checked_div(people)?).ok()
            }
        }
    }

    /// Everything that is wrong with what was typed, in the order of the fields.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let rate = Vec::from_iter(self.rate().1);
        let (words, away) = (self.words().1, self.away_words(Day::EPOCH).1);
        let parts = self.part_problems();
        let found = [self.attendance().1, rate, self.groups().1, words, away, parts];
        let mut problems = Vec::new();
        for field in &Field::ALL {
            for problem in found.iter().flatten() {
                if problem.field == *field {
                    problems.push(*problem);
                }
            }
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_come_back_with_their_purpose() {
        let mut answers = Answers { purpose: Answer::Given(Purpose::Share), ..Answers::default() };
        answers.set_detail(Answer::Given(Detail::ShareRound));
        answers.purpose = Answer::Given(Purpose::Decide);
        assert_eq!(answers.detail(), Answer::Open);
        answers.set_detail(Answer::Given(Detail::ShareTalk));
        assert_eq!(answers.detail(), Answer::Open, "a choice of another question is refused");
        answers.purpose = Answer::Given(Purpose::Share);
        assert_eq!(answers.detail(), Answer::Given(Detail::ShareRound));
    }

    #[test]
    fn a_tick_that_does_not_fit_the_purpose_is_kept_but_not_used() {
        let mut answers = Answers { purpose: Answer::Given(Purpose::Decide), ..Answers::default() };
        answers.set_tick(Tick::Undo, true);
        answers.purpose = Answer::Given(Purpose::Share);
        assert!(!answers.meeting().ticks.has(Tick::Undo));
        answers.purpose = Answer::Given(Purpose::Decide);
        assert!(answers.meeting().ticks.has(Tick::Undo));
    }

    #[test]
    fn absurd_numbers_are_named_and_kept() {
        for (field, typed, trouble) in [
            (Field::People, "0", Trouble::TooSmall(2)),
            (Field::People, "1", Trouble::TooSmall(2)),
            (Field::People, "1000000", Trouble::TooLarge(10_000)),
            (Field::People, "99999999999999999999", Trouble::TooLarge(10_000)),
            (Field::People, "1-5", Trouble::TooSmall(2)),
            (Field::People, "3-20000", Trouble::TooLarge(10_000)),
            (Field::People, "a few", Trouble::NotANumber),
            (Field::Length, "0", Trouble::TooSmall(5)),
            (Field::Length, "100000", Trouble::TooLarge(2400)),
            (Field::Length, "-30", Trouble::NotANumber),
        ] {
            let mut answers = Answers { length: Length::Typed, ..Answers::default() };
            answers.set_typed(field, typed.to_owned());
            assert_eq!(answers.problems(), [Problem { field, trouble }], "{field:?} {typed:?}");
            assert_eq!(answers.typed(field), typed);
        }
    }

    #[test]
    fn the_least_and_the_most_count_and_nothing_beyond_does() {
        let problems = |field, typed: &str| {
            let place = Some(Place::Room);
            let mut answers = Answers { length: Length::Typed, place, ..Answers::default() };
            answers.set_typed(field, typed.to_owned());
            answers.problems()
        };
        for (field, least, most, beyond, limit) in [
            (Field::People, "2", "10000", "10001", 10_000),
            (Field::Length, "5", "2400", "2401", 2400),
            (Field::Travel, "0", "2880", "2881", 2_880),
            (Field::Preparation, "0", "600", "601", 600),
            (Field::Rate, "0", "100000.00", "100000.01", 100_000),
        ] {
            assert_eq!(problems(field, least), [], "{field:?}");
            assert_eq!(problems(field, most), [], "{field:?}");
            let trouble = Trouble::TooLarge(limit);
            assert_eq!(problems(field, beyond), [Problem { field, trouble }]);
        }
    }
}
