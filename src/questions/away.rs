//! What is asked of someone who will be away. No reason is asked.

use super::words::{line, lines};
use super::{Answers, Field, Problem};
use crate::meeting::Answer;
use crate::meeting::time::Day;

/// Whether someone who is away can be reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// Not said. A draft then assumes not at all, and says so.
    #[default]
    Open,
    /// Not at all.
    No,
    /// For what cannot wait, as typed in [`Field::Reach`].
    Here,
}

impl Reach {
    /// Every choice that is offered.
    pub const ALL: [Self; 2] = [Self::No, Self::Here];

    /// The name that programs and pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::No => "no",
            Self::Here => "here",
        }
    }
}

/// Who else should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Know {
    /// Colleagues.
    Colleagues,
    /// Clients.
    Clients,
}

impl Know {
    /// Everyone who is offered.
    pub const ALL: [Self; 2] = [Self::Colleagues, Self::Clients];

    /// The name that programs and pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Colleagues => "colleagues",
            Self::Clients => "clients",
        }
    }
}

/// What was chosen about being away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Absence {
    /// The first day away.
    pub from: Option<Day>,
    /// The first day back, as it was chosen. It is kept while the day is not known.
    pub back: Option<Day>,
    /// It is not known yet when the person will be back.
    pub back_unknown: bool,
    /// Whether the person can be reached.
    pub reach: Reach,
    /// Colleagues should know.
    pub colleagues: bool,
    /// Clients should know.
    pub clients: bool,
}

impl Absence {
    /// Sets whether these should know.
    pub fn set_know(&mut self, know: Know, on: bool) {
        *match know {
            Know::Colleagues => &mut self.colleagues,
            Know::Clients => &mut self.clients,
        } = on;
    }

    /// Whether these should know.
    #[must_use]
    pub fn knows(&self, know: Know) -> bool {
        match know {
            Know::Colleagues => self.colleagues,
            Know::Clients => self.clients,
        }
    }

    /// The first day on which the person can be back: after the first day away, and not in
    /// the past.
    #[must_use]
    pub fn earliest_back(&self, today: Day) -> Day {
        self.from.map_or(today, |from| from.plus(1).max(today))
    }

    /// The first day back.
    #[must_use]
    pub fn back(&self, today: Day) -> Answer<Day> {
        match self.back {
            _ if self.back_unknown => Answer::Unknown,
            Some(back) if back >= self.earliest_back(today) => Answer::Given(back),
            Some(_) | None => Answer::Open,
        }
    }

    /// The day from which on the person can be back, if an earlier one was chosen. That one
    /// enters no message.
    #[must_use]
    pub fn back_too_early(&self, today: Day) -> Option<Day> {
        let earliest = self.earliest_back(today);
        self.back.filter(|back| !self.back_unknown && *back < earliest).map(|_| earliest)
    }
}

/// What goes into the messages of someone who will be away. Nothing here is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwayWords {
    /// The first day away.
    pub from: Option<Day>,
    /// The first day back.
    pub back: Answer<Day>,
    /// Who helps.
    pub helpers: Vec<String>,
    /// What they may decide alone.
    pub alone: Vec<String>,
    /// What must not stop.
    pub must_run: Vec<String>,
    /// Whether the person can be reached.
    pub reach: Reach,
    /// How, if that was said.
    pub reach_at: Option<String>,
    /// Whether colleagues should know.
    pub colleagues: bool,
    /// Whether clients should know.
    pub clients: bool,
    /// Whom clients write to.
    pub contact: Option<String>,
}

impl Answers {
    /// What was said about being away, and what was too long to go in.
    #[must_use]
    pub fn away_words(&self, today: Day) -> (AwayWords, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut fitting = |field| self.fitting(field, &mut problems);
        let absence = self.absence;
        let words = AwayWords {
            from: absence.from,
            back: absence.back(today),
            helpers: lines(fitting(Field::Helpers)),
            alone: lines(fitting(Field::Alone)),
            must_run: lines(fitting(Field::MustRun)),
            reach: absence.reach,
            reach_at: line(fitting(Field::Reach)).filter(|_| absence.reach == Reach::Here),
            colleagues: absence.colleagues,
            clients: absence.clients,
            contact: line(fitting(Field::Contact)).filter(|_| absence.clients),
        };
        (words, problems)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_back_that_cannot_be_is_named_and_kept() {
        let day = |n| Day::EPOCH.plus(20_000 + n);
        let today = day(0);
        for (from, back, expected, early) in [
            (None, None, Answer::Open, None),
            (None, Some(0), Answer::Given(day(0)), None),
            (None, Some(-1), Answer::Open, Some(day(0))),
            (Some(7), Some(11), Answer::Given(day(11)), None),
            (Some(7), Some(7), Answer::Open, Some(day(8))),
            (Some(7), Some(3), Answer::Open, Some(day(8))),
            (Some(-9), Some(-3), Answer::Open, Some(day(0))),
        ] {
            let mut absence =
                Absence { from: from.map(day), back: back.map(day), ..Absence::default() };
            assert_eq!(absence.back(today), expected, "{from:?} {back:?}");
            assert_eq!(absence.back_too_early(today), early, "{from:?} {back:?}");
            absence.back_unknown = true;
            assert_eq!(absence.back(today), Answer::Unknown);
            assert_eq!(absence.back_too_early(today), None);
            assert_eq!(absence.back, back.map(day), "what was chosen is kept");
        }
    }
}
