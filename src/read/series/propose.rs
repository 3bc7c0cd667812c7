//! Which few regular meetings are worth a second thought: what their letters start from, and what
//! is gained by them.

use super::super::reading::{At, Found, Reading, Rhythm, Value};
use super::super::suggest::suggest;
use super::list::{Series, Whose};
use crate::advice::hours::{After, hours};
use crate::advice::{Form, Verdict, advise};
use crate::meeting::people::Year;
use crate::meeting::{Answer, Detail};
use crate::questions::{Answers, Field, Owner, Path};

/// How many are proposed to begin with.
pub const MOST_PROPOSED: usize = 3;

/// A regular meeting that something else may take the place of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Which series, by its place in the list.
    pub series: usize,
    /// What the rules say of it.
    pub verdict: Verdict,
    /// About how many minutes of all people it frees in the days that are ahead, after what writing
    /// takes; those of one person if nobody knows how many people there are.
    pub minutes: u64,
}

impl Series {
    /// What was read of it, as of an invitation. Its days of the week are said if it is always on
    /// one. Each value was found in a file of many, so none is shown beside its place.
    #[must_use]
    pub fn reading(&self) -> Reading {
        fn said<T>(value: T) -> Value<T> {
            Found::new(At::Property, "").sure(value)
        }
        Reading {
            title: (!self.title.is_empty()).then(|| said(self.title.clone())),
            organizer: self.organizer.clone().map(said),
            people: self.people.map(said),
            persons: self.others.clone(),
            groups: self.groups.clone(),
            minutes: self.minutes.map(said),
            often: Some(match self.often {
                Rhythm::Once | Rhythm::Other => Found::new(At::Property, "").unsure(Rhythm::Other),
                often => said(often),
            }),
            weekdays: self.weekday.into_iter().collect(),
            next: self.next.map(said),
            ..Reading::default()
        }
    }

    /// The answers that follow from it and from what people would miss.
    #[must_use]
    pub fn answers(&self, missed: Answer<Detail>) -> Answers {
        let mut answers = Answers::default();
        for answer in suggest(&self.reading()).answers {
            answer.value.apply(&mut answers);
        }
        answers.set_path(Path::Recurring);
        answers.set_detail(missed);
        answers.owner = match self.whose {
            Whose::Mine => Owner::Me,
            Whose::Others => Owner::Other,
            Whose::Unknown => Owner::Open,
        };
        answers
    }

    /// Whether it may be named beside hours in what is copied: less than five people are known by
    /// the name of their meeting.
    #[must_use]
    pub fn may_be_named(&self) -> bool {
        self.people.is_some_and(|people| people >= 5) && !self.one_person
    }

    /// What the rules say of it, and what is gained. `None` if it is left as it is.
    fn proposal(&self, series: usize, missed: Answer<Detail>) -> Option<Proposal> {
        if self.one_person || self.left_out.is_some() || missed == Answer::Open {
            return None;
        }
        let mut answers = self.answers(missed);
        // Beside a list, at least those who are named take part.
        if let Some(people) = self.people.filter(|_| self.lists > 0) {
            answers.set_typed(Field::People, people.to_string());
        }
        let meeting = answers.meeting();
        let advice = advise(&meeting)?;
        let verdict = advice.verdict;
        if advice.quiet || !matches!(verdict, Verdict::GoAsync | Verdict::WriteFirst) {
            return None;
        }
        let form = Form::fitting(&meeting, verdict, false);
        let after = After::talk(&meeting, verdict);
        let once = hours(&meeting, verdict, &[form], after, &Year::default());
        // In seconds; a note that ends a meeting frees all of it.
        let freed = once.map_or(u64::from(self.minutes.unwrap_or(0)) * 60, |hours| {
            if form == Form::Cancellation {
                hours.meeting.low
            } else {
                let written = hours.written.map_or(0, |band| u64::midpoint(band.low, band.high));
                hours.meeting.low.saturating_sub(written)
            }
        });
        let minutes = freed.saturating_mul(u64::from(self.ahead.occurrences)) / 60;
        (minutes > 0).then_some(Proposal { series, verdict, minutes })
    }
}

/// What is gained by each series for which somebody said what people would miss, the most first.
/// The first [`MOST_PROPOSED`] are what to begin with. Time with one person is never among them.
#[must_use]
pub fn propose(series: &[Series], missed: &[(usize, Answer<Detail>)]) -> Vec<Proposal> {
    let mut proposals: Vec<Proposal> =
        missed.iter().filter_map(|(at, missed)| series.get(*at)?.proposal(*at, *missed)).collect();
    proposals.sort_by_key(|proposal| (std::cmp::Reverse(proposal.minutes), proposal.series));
    proposals.dedup_by_key(|proposal| proposal.series);
    proposals
}

#[cfg(test)]
mod tests {
    use super::super::super::reading::{Moment, Person};
    use super::super::list::Sum;
    use super::*;
    use crate::meeting::time::{Day, Minute};

    fn series(title: &str, people: u32, minutes: u32) -> Series {
        Series {
            entry: 1,
            title: title.into(),
            often: Rhythm::Weekly,
            weekday: None,
            minutes: Some(minutes),
            whose: Whose::Mine,
            people: Some(people),
            lists: 0,
            since: Day::EPOCH,
            past: Sum::default(),
            ahead: Sum { occurrences: 40, mine: 40 * minutes, all: None },
            next: None,
            one_person: people == 2,
            left_out: None,
            organizer: None,
            others: Vec::new(),
            groups: Vec::new(),
            recent: Vec::new(),
        }
    }

    #[test]
    fn those_that_free_most_come_first() {
        let list = [
            series("Status", 8, 60),
            series("Anna / Ben", 2, 60),
            series("Decide", 12, 60),
            series("Coffee", 20, 60),
            series("Nothing", 6, 30),
            series("Small", 3, 15),
            series("Also small", 4, 15),
        ];
        let said = [
            Detail::MissInformation,
            Detail::MissNothing,
            Detail::MissDecisions,
            Detail::MissEachOther,
            Detail::MissNothing,
            Detail::MissNothing,
            Detail::MissNothing,
        ];
        let missed: Vec<(usize, Answer<Detail>)> =
            said.into_iter().map(Answer::Given).enumerate().collect();
        let proposed = propose(&list, &missed);
        let titles: Vec<&str> =
            proposed.iter().map(|proposal| list[proposal.series].title.as_str()).collect();
        assert_eq!(titles, ["Status", "Nothing", "Decide", "Also small", "Small"]);
        assert_eq!(proposed[1].minutes, 40 * 6 * 30);
        assert_eq!(propose(&list, &[(0, Answer::Open)]), []);
        let unsure = propose(&list, &[(0, Answer::Unknown)]);
        assert!(unsure.len() < 2);
    }

    #[test]
    fn a_list_takes_nobody_away_from_those_who_are_named() {
        let named = series("Status", 8, 60);
        let groups = vec![Person { address: "all@example.org".into(), ..Person::default() }];
        let listed = Series { lists: 1, groups, ..named.clone() };
        let missed = [(0, Answer::Given(Detail::MissInformation))];
        assert_eq!(propose(&[listed], &missed), propose(&[named], &missed));
    }

    #[test]
    fn answers_open_with_what_the_calendar_says() {
        let answers = series("Status", 8, 60).answers(Answer::Given(Detail::MissInformation));
        let meeting = answers.meeting();
        assert_eq!(meeting.detail, Answer::Given(Detail::MissInformation));
        assert_eq!((meeting.attendance.length, answers.owner), (Some(60), Owner::Me));
        assert_eq!(meeting.attendance.people.map(|people| people.low), Some(8));
        let of = |name: &str| Person { name: name.into(), ..Person::default() };
        let mut small = series("Status", 3, 60);
        small.others = vec![of("Lund, Iris"), of("Ben Weber")];
        small.next = Some(Moment { day: Day::EPOCH, minute: Some(Minute::NINE) });
        let suggestions = suggest(&small.reading());
        let gaps: Vec<(&str, &str)> =
            suggestions.gaps.iter().map(|(gap, text)| (gap.id(), text.value.as_str())).collect();
        assert_eq!(gaps, [("joining", "Iris Lund, Ben Weber"), ("meeting", "Status")]);
        assert_eq!(suggestions.moment.map(|moment| moment.value), small.next);
    }
}
