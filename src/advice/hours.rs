//! Both prices in hours of all people together: the meeting, and the written way.
//!
//! The meeting is people times length, preparation and travel. The written way is estimated
//! from one table of efforts per form ([`effort`]), which is our assumption, and from reading
//! speeds that are published. Every figure is a range; where the two ranges meet, nothing is
//! won, and that is said.

use super::verdict::{Form, Verdict};
use crate::meeting::people::{A_DAY, Attendance, People, Place, Year};
use crate::meeting::{Detail, Meeting, Purpose};

/// Words a minute in silent reading, adults in English: the mean of 190 studies (Brysbaert
/// 2019, Journal of Memory and Language 109, range 175 to 300).
pub const READING: u64 = 238;
/// Words a minute for someone who reads in a second language: six tenths of [`READING`], our
/// assumption.
pub const READING_SECOND_LANGUAGE: u64 = 143;
/// The longest short meeting after reading, in minutes, if less than a day was planned.
pub const SHORT: u32 = 30;

/// A range of time of all people together, in seconds.
///
/// The bounds in [`crate::meeting::people`] and of what an hour may cost keep even the money of
/// a year far within 64 bits, so nothing here has to look for an overflow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The least.
    pub low: u64,
    /// The most.
    pub high: u64,
}

impl Band {
    pub(crate) fn times(self, n: u64) -> Self {
        Self { low: self.low * n, high: self.high * n }
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self { low: self.low + other.low, high: self.high + other.high }
    }

    /// What this time costs at a price for one hour.
    #[must_use]
    pub fn cost(self, hourly_minor: u32) -> Self {
        let cost = |seconds: u64| seconds * u64::from(hourly_minor) / 3600;
        Self { low: cost(self.low), high: cost(self.high) }
    }
}

/// Minutes as seconds, from the least to the most.
const fn minutes(low: u64, high: u64) -> Band {
    Band { low: low * 60, high: high * 60 }
}

/// What a written form asks of people, once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    /// Time of the one who writes it.
    pub author: Band,
    /// Words that each other person reads, from the least to the most.
    pub words: (u64, u64),
    /// Time in which each other person answers.
    pub reply: Band,
    /// Time of the one who leads, to answer and to close.
    pub lead: Band,
}

/// What a second round asks of people: as much as a thread of questions, our assumption.
const ROUND: Form = Form::Questions;

/// How long one contribution to a status thread is, in words.
pub const STATUS_WORDS: u64 = 60;
/// How long one contribution to a status thread takes, each person.
const STATUS: Band = minutes(4, 6);

/// What a form asks of people. Our assumptions, one line each: minutes of the author, words to
/// read, minutes to answer, minutes to lead.
#[must_use]
pub fn effort(form: Form, verdict: Verdict) -> Effort {
    let [author, words, reply, lead]: [(u64, u64); 4] = *match form {
        // A comparison to think about before a decision that is then talked through.
        Form::Proposal | Form::Poll | Form::Delegation if verdict == Verdict::WriteFirst => {
            &[(60, 120), (600, 900), (9, 13), (0, 0)]
        }
        Form::Announcement => &[(20, 40), (150, 300), (0, 1), (5, 10)],
        Form::StatusThread => &[(0, 0), (0, 0), (0, 0), (5, 10)],
        Form::Proposal => &[(30, 60), (300, 500), (3, 6), (10, 20)],
        Form::Poll => &[(10, 20), (100, 150), (1, 2), (5, 10)],
        Form::Delegation => &[(10, 15), (100, 150), (0, 1), (15, 30)],
        Form::Cancellation => &[(5, 10), (50, 80), (0, 0), (0, 0)],
        Form::Brainstorm => &[(15, 30), (400, 800), (8, 12), (20, 40)],
        Form::DocumentReview => &[(15, 30), (600, 1200), (4, 8), (15, 30)],
        Form::RecordedMessage => &[(30, 60), (700, 1000), (0, 2), (10, 15)],
        Form::HowTo => &[(60, 120), (500, 900), (0, 1), (5, 10)],
        Form::Questions => &[(10, 20), (200, 400), (3, 6), (10, 20)],
        Form::IncidentLog => &[(15, 30), (150, 300), (1, 2), (5, 10)],
        Form::CheckIn => &[(5, 10), (80, 150), (3, 6), (0, 5)],
    };
    Effort {
        author: minutes(author.0, author.1),
        words,
        reply: minutes(reply.0, reply.1),
        lead: minutes(lead.0, lead.1),
    }
}

/// How long so many words take to read: the least by a fast reader, the most by a slow one.
fn reading(words: (u64, u64)) -> Band {
    Band { low: words.0 * 60 / READING, high: words.1 * 60 / READING_SECOND_LANGUAGE }
}

/// The written way for exactly so many people, without a meeting afterwards.
fn written_for(form: Form, verdict: Verdict, people: u64) -> Band {
    let effort = effort(form, verdict);
    let others = people.saturating_sub(1);
    if form == Form::StatusThread {
        let read = reading((others * STATUS_WORDS, others * STATUS_WORDS));
        return STATUS.plus(read).times(people).plus(effort.lead);
    }
    effort.author.plus(reading(effort.words).plus(effort.reply).times(others)).plus(effort.lead)
}

/// Whether writing takes less time than meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Even the most that writing takes is less than the meeting.
    Less,
    /// The two ranges meet: nobody wins hours.
    Same,
    /// Even the least that writing takes is more than the meeting.
    More,
}

/// Both prices in hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// The people that were counted.
    pub people: People,
    /// Minutes that were counted for each person: length, preparation and travel.
    pub each: u32,
    /// The meeting once, all people together.
    pub meeting: Band,
    /// The written way once, with what follows on it. `None` where nothing is written instead.
    pub written: Option<Band>,
    /// What follows on the writing, where something does.
    pub after: Option<After>,
    /// How often a year, where it happens more than once.
    pub a_year: Option<u32>,
    /// How the two compare.
    pub comparison: Option<Comparison>,
    /// By how much the one way is more than the other; nothing where nobody wins hours.
    pub difference: Option<Band>,
    /// From how many people on even the most that writing takes is less than the meeting.
    pub break_even: Option<u32>,
}

impl Hours {
    /// A band over a year, where the meeting happens more than once.
    #[must_use]
    pub fn over_a_year(&self, band: Band) -> Option<Band> {
        self.a_year.map(|n| band.times(u64::from(n)))
    }
}

/// What follows on the writing where people write first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// A short meeting of so many minutes.
    Talk(u32),
    /// A second round in writing, because no hour is fair to all places.
    Round,
}

impl After {
    /// The short meeting, where people write first.
    #[must_use]
    pub fn talk(meeting: &Meeting, verdict: Verdict) -> Option<Self> {
        (verdict == Verdict::WriteFirst)
            .then(|| Self::Talk(short_meeting(meeting.attendance.length)))
    }
}

/// The length of the short meeting after reading: half of what was planned, in steps of five and
/// at least ten. 30 minutes at most, unless a day or several were planned.
#[must_use]
pub fn short_meeting(length: Option<u32>) -> u32 {
    let most = |length| if length < A_DAY { SHORT } else { length };
    length.map_or(SHORT, |length| (length / 2 / 5 * 5).clamp(10, most(length)).min(length))
}

/// Minutes of each person: the length, the preparation, and the travel where people share a
/// room. Where some share a room and some do not, the travel counts for all, as a bound.
fn each(attendance: &Attendance) -> Option<u32> {
    let travels = matches!(attendance.place, Some(Place::Room | Place::Mixed));
    let travel = attendance.travel.filter(|_| travels).unwrap_or(0);
    Some(attendance.length? + attendance.preparation.unwrap_or(0) + travel)
}

/// Both prices, as far as people and length are known: what is written has these forms, one for
/// each of several things. `None` where we are quiet.
#[must_use]
pub fn hours(
    meeting: &Meeting,
    verdict: Verdict,
    forms: &[Form],
    after: Option<After>,
    year: &Year,
) -> Option<Hours> {
    if meeting.is_quiet() || verdict == Verdict::GetHelp {
        return None;
    }
    let attendance = &meeting.attendance;
    // A talk with one person has two people, whether that was typed or not.
    let pair =
        (meeting.purpose.given() == Some(Purpose::OnePerson)).then_some(People { low: 2, high: 2 });
    let people = attendance.people.or(pair)?;
    let each = each(attendance)?;
    let meeting_for = |n: u32| u64::from(n) * u64::from(each) * 60;
    // Who travels to the meeting travels to the short one too.
    let travel = each.saturating_sub(
        attendance.length.unwrap_or(0).saturating_add(attendance.preparation.unwrap_or(0)),
    );
    let way_for = |n: u32| {
        let n = u64::from(n);
        let mut written = Band { low: 0, high: 0 };
        for form in forms {
            written = written.plus(written_for(*form, verdict, n));
        }
        match after {
            None => written,
            Some(After::Talk(short)) => {
                let talk = n * u64::from(short + travel) * 60;
                written.plus(Band { low: talk, high: talk })
            }
            Some(After::Round) => written.plus(written_for(ROUND, verdict, n)),
        }
    };
    // A note that ends a meeting replaces nothing, and a one-to-one keeps its time for the person:
    // there is nothing to compare.
    let writes = matches!(verdict, Verdict::GoAsync | Verdict::WriteFirst)
        && forms != [Form::Cancellation]
        && meeting.detail.given() != Some(Detail::OneUpdates);
    let planned = Band { low: meeting_for(people.low), high: meeting_for(people.high) };
    let written =
        writes.then(|| Band { low: way_for(people.low).low, high: way_for(people.high).high });
    let a_year = attendance.often.and_then(|often| often.a_year(year));
    let at_both_ends = |holds: &dyn Fn(u32) -> bool| holds(people.low) && holds(people.high);
    let less = |n| way_for(n).high < meeting_for(n);
    let more = |n| way_for(n).low > meeting_for(n);
    let comparison = writes.then(|| {
        if at_both_ends(&less) {
            Comparison::Less
        } else if at_both_ends(&more) {
            Comparison::More
        } else {
            Comparison::Same
        }
    });
    // At both ends of the number of people, because each end has a difference of its own.
    let difference = comparison.filter(|way| *way != Comparison::Same).map(|_| {
        let [few, many] = [people.low, people.high].map(|n| {
            let (planned, way) = (meeting_for(n), way_for(n));
            let apart = (planned.abs_diff(way.low), planned.abs_diff(way.high));
            (apart.0.min(apart.1), apart.0.max(apart.1))
        });
        Band { low: few.0.min(many.0), high: few.1.max(many.1) }
    });
    // Counted down, because a thread grows with the square of its people: "from so many on" is
    // said only where it stays true.
    let mut break_even = None;
    for n in (2..=MOST_FOR_BREAK_EVEN).rev().take_while(|n| writes && less(*n)) {
        break_even = Some(n);
    }
    Some(Hours {
        people,
        each,
        meeting: planned,
        written,
        after,
        a_year,
        comparison,
        difference,
        break_even,
    })
}

/// Above so many people a break-even says nothing to anybody.
const MOST_FOR_BREAK_EVEN: u32 = 50;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::Answer;
    use crate::meeting::people::Often;

    fn weekly(people: u32, length: u32, often: Often) -> Meeting {
        Meeting {
            purpose: Answer::Given(Purpose::Share),
            attendance: Attendance {
                people: People::exactly(people),
                length: Some(length),
                often: Some(often),
                ..Attendance::default()
            },
            ..Meeting::default()
        }
    }

    #[test]
    fn the_weekly_status_of_nine() {
        let meeting = weekly(9, 30, Often::Weekly);
        let hours =
            hours(&meeting, Verdict::GoAsync, &[Form::StatusThread], None, &Year::default())
                .unwrap();
        assert_eq!(hours.meeting, minutes(270, 270));
        let written = hours.written.unwrap();
        // 9 x 4 + 9 x 2 + 5 minutes to 9 x 6 + 9 x 3.4 + 10 minutes.
        assert_eq!((written.low / 60, written.high / 60), (59, 94));
        let year = hours.over_a_year(written).unwrap();
        assert_eq!((year.low / 3600, year.high / 3600), (45, 72));
        assert_eq!(hours.comparison, Some(Comparison::Less));
        let won = hours.difference.unwrap();
        assert_eq!((won.low / 60, won.high / 60), (175, 210));
    }

    #[test]
    fn a_rhythm_that_nobody_knows_has_no_year() {
        let a_year = |often| {
            let meeting = weekly(9, 30, often);
            let form = Form::StatusThread;
            hours(&meeting, Verdict::GoAsync, &[form], None, &Year::default()).unwrap().a_year
        };
        assert_eq!(a_year(Often::TwiceWeekly), Some(92));
        assert_eq!(a_year(Often::Another), None);
        assert_eq!(a_year(Often::Once), None);
    }

    #[test]
    fn a_comparison_and_thirty_minutes_for_six() {
        let meeting =
            Meeting { purpose: Answer::Given(Purpose::Decide), ..weekly(6, 60, Often::Once) };
        let of = |after| {
            hours(&meeting, Verdict::WriteFirst, &[Form::Proposal], after, &Year::default())
                .unwrap()
        };
        let hours = of(After::talk(&meeting, Verdict::WriteFirst));
        assert_eq!(hours.meeting, minutes(360, 360));
        let written = hours.written.unwrap();
        assert_eq!((written.low / 60, written.high / 60), (297, 396));
        assert_eq!((hours.comparison, hours.a_year), (Some(Comparison::Same), None));
        assert_eq!(hours.difference, None, "nobody wins hours");

        // Without the talk of six times 30 minutes, and with 10 + 5 x (200 / 238 + 3) + 10 to
        // 20 + 5 x (400 / 143 + 6) + 20 minutes instead.
        let rounds = of(Some(After::Round)).written.unwrap();
        assert_eq!((rounds.low / 60, rounds.high / 60), (297 - 180 + 39, 396 - 180 + 84));
    }

    #[test]
    fn a_short_meeting_is_half_at_most() {
        for (length, short) in [
            (None, 30),
            (Some(960), 480),
            (Some(480), 240),
            (Some(475), 30),
            (Some(60), 30),
            (Some(45), 20),
            (Some(30), 15),
            (Some(15), 10),
        ] {
            assert_eq!(short_meeting(length), short, "{length:?}");
        }
    }
}
