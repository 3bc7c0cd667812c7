//! Threads that people write into: status, questions, and the note between two.

use super::{closing, outline};
use crate::draft::dates::{TO_ANSWER, long};
use crate::draft::message::{Kind, Message, ours};
use crate::draft::parts::below;
use crate::draft::piece::{Known, Piece, pieces};
use crate::draft::{Brief, Draft};
use crate::meeting::time::Day;
use crate::meeting::{Door, Meeting, Often, Purpose};
use crate::text::{Phrase, Value, messages as m};

/// Whether the meeting repeats, so that its thread repeats too.
pub(crate) fn recurs(meeting: &Meeting) -> bool {
    meeting.door == Door::Series || !matches!(meeting.attendance.often, None | Some(Often::Once))
}

impl Brief<'_> {
    /// Who answers what is in the way. Where people are in several places, the day may be over
    /// for some when they are named.
    pub(super) fn blocker(&self, evening: Option<Value>) -> Piece {
        match evening {
            _ if self.has_places() => m::DRAFT_STATUS_BLOCKER_PLACES.into(),
            Some(day) => Known::assumed(day).say(m::draft_status_blocker_by),
            None => m::DRAFT_STATUS_BLOCKER.into(),
        }
    }
}

/// A status thread: a trial of a regular one, or one thread for one status.
pub(super) fn status(brief: &Brief) -> Draft {
    if recurs(brief.meeting) { regular_status(brief) } else { one_status(brief) }
}

/// How often the thread is opened. A regular meeting that did not say is taken as weekly.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rhythm {
    Daily,
    Weekly,
    Fortnightly,
    Monthly,
}

impl Rhythm {
    fn of(meeting: &Meeting) -> Self {
        match meeting.attendance.often {
            Some(Often::Daily) => Self::Daily,
            None | Some(Often::Once | Often::Weekly) => Self::Weekly,
            Some(Often::Fortnightly) => Self::Fortnightly,
            Some(Often::Monthly) => Self::Monthly,
        }
    }

    fn subject(self, start: Value) -> Phrase {
        match self {
            Self::Daily => m::draft_status_subject_daily(start),
            Self::Weekly => m::draft_status_subject_weekly(start),
            Self::Fortnightly => m::draft_status_subject_fortnightly(start),
            Self::Monthly => m::draft_status_subject_monthly(start),
        }
    }

    fn proposal(self) -> Piece {
        Piece::told(match self {
            Self::Daily => m::DRAFT_STATUS_TRY_DAILY,
            Self::Weekly => m::DRAFT_STATUS_TRY_WEEKLY,
            Self::Fortnightly => m::DRAFT_STATUS_TRY_FORTNIGHTLY,
            Self::Monthly => m::DRAFT_STATUS_TRY_MONTHLY,
        })
    }

    fn length(self, start: Value) -> Phrase {
        match self {
            Self::Monthly => m::draft_status_times(start),
            _ => m::draft_status_weeks(start),
        }
    }

    fn opens(self, day: Value) -> Phrase {
        match self {
            Self::Daily => m::DRAFT_STATUS_OPEN_DAILY.into(),
            Self::Weekly => m::draft_status_open_weekly(day),
            Self::Fortnightly => m::draft_status_open_fortnightly(day),
            Self::Monthly => m::draft_status_open_monthly(day),
        }
    }

    fn opens_in(self, day: Value, place: &str) -> Phrase {
        match self {
            Self::Daily => m::draft_status_open_daily_in(place),
            Self::Weekly => m::draft_status_open_weekly_in(day, place),
            Self::Fortnightly => m::draft_status_open_fortnightly_in(day, place),
            Self::Monthly => m::draft_status_open_monthly_in(day, place),
        }
    }

    /// "Each Monday": above the prompt, and in the plan.
    fn each(self, day: Value) -> Phrase {
        match self {
            Self::Daily => m::DRAFT_TITLE_EACH_DAY.into(),
            Self::Weekly => m::draft_title_each_week(day),
            Self::Fortnightly => m::draft_title_every_second(day),
            Self::Monthly => m::draft_title_each_month(day),
        }
    }

    fn prompt(self, lines: Lines, due: Value, time: Value) -> Phrase {
        match (self, lines) {
            (Self::Daily, Lines::Status) => m::draft_status_prompt_daily(time),
            (Self::Daily, Lines::Brought) => m::draft_status_prompt_bring_daily(time),
            (Self::Daily, Lines::Parts) => m::draft_status_prompt_plan_daily(time),
            (_, Lines::Brought) => m::draft_status_prompt_bring(due, time),
            (_, Lines::Parts) => m::draft_status_prompt_plan(due, time),
            (Self::Weekly, Lines::Status) => m::draft_status_prompt(due, time),
            (Self::Fortnightly | Self::Monthly, Lines::Status) => {
                m::draft_status_prompt_plain(due, time)
            }
        }
    }

    /// What people add.
    fn lines(self, lines: Lines, due: Value, time: Value) -> Phrase {
        match (self, lines) {
            (Self::Daily, Lines::Status) => m::draft_status_lines_daily(time),
            (Self::Daily, Lines::Brought) => m::draft_status_lines_bring_daily(time),
            (Self::Daily, Lines::Parts) => m::draft_status_lines_plan_daily(time),
            (_, Lines::Status) => m::draft_status_lines(due, time),
            (_, Lines::Brought) => m::draft_status_lines_bring(due, time),
            (_, Lines::Parts) => m::draft_status_lines_plan(due, time),
        }
    }

    fn time(self, due: Value, time: Value) -> Phrase {
        match self {
            Self::Daily => m::assume_daily_time(time),
            _ => m::assume_weekly_time(due, time),
        }
    }
}

/// What people add to a regular thread.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lines {
    /// Their status.
    Status,
    /// What they can take of a plan, and what does not fit.
    Parts,
    /// What they would have brought to a regular meeting that was for something else.
    Brought,
}

impl Lines {
    fn of(brief: &Brief) -> Self {
        match (brief.purpose(), brief.meeting.door) {
            (Some(Purpose::Plan), _) => Self::Parts,
            (_, Door::Meeting) | (None | Some(Purpose::Share), _) => Self::Status,
            _ => Self::Brought,
        }
    }
}

fn regular_status(brief: &Brief) -> Draft {
    let dates = brief.dates();
    let rhythm = Rhythm::of(brief.meeting);
    let trial = dates.trial(brief.meeting.attendance.often);
    let (opens, due) = (Value::Weekday(trial.start), Value::Weekday(trial.due));
    let time = brief.time_each(trial.due, trial.look_back);
    let thread = match brief.words.result.as_deref() {
        Some(place) => Known::said(place).say(|place| rhythm.opens_in(opens.clone(), place)),
        None => Known::assumed(()).say(|()| rhythm.opens(opens.clone())),
    };
    let assumed = |phrase: Phrase| Known::assumed(phrase).say(|phrase| phrase);
    let lines = Lines::of(brief);
    // Whoever comes to a regular meeting is known already.
    let new = brief.meeting.door == Door::Meeting;
    let start = long(trial.start);
    let (subject, proposal) = match lines {
        Lines::Parts => (m::draft_status_subject_plan(start), m::DRAFT_STATUS_TRY_PLAN.into()),
        Lines::Status => (rhythm.subject(start), rhythm.proposal()),
        Lines::Brought => {
            (m::draft_series_subject_written(start), m::DRAFT_SERIES_TRY_WRITTEN.into())
        }
    };
    // What is planned says why there is a plan; a thread is about something once there is one.
    let (topic, thread_topic) = match lines {
        Lines::Parts => (brief.topic(), None),
        Lines::Status | Lines::Brought => (None, brief.topic()),
    };
    let nothing = match lines {
        Lines::Parts => m::DRAFT_STATUS_NOTHING_PLAN,
        Lines::Status | Lines::Brought => m::DRAFT_STATUS_NOTHING,
    };
    let opening = Message::opening(subject)
        .line(brief.hi())
        .text(pieces![
            proposal,
            topic,
            assumed(rhythm.length(long(trial.start))),
            m::DRAFT_STATUS_SUITS,
            thread_topic,
        ])
        .heading(m::DRAFT_STATUS_HOW)
        .bullets(pieces![
            thread,
            assumed(rhythm.lines(lines, due.clone(), time.clone())),
            brief.blocker((rhythm != Rhythm::Daily).then(|| due.clone())),
            nothing,
        ])
        .with(
            |message| {
                if new { brief.who_answers(message, m::DRAFT_WHO_ANSWER_EACH) } else { message }
            },
        )
        .text(pieces![brief.still_open(m::DRAFT_STILL_OPEN_15)])
        .text(pieces![assumed(m::draft_status_look_back(long(trial.look_back)))])
        .line(m::DRAFT_THANK_YOU);
    let over = match rhythm {
        Rhythm::Monthly => m::DRAFT_STATUS_CLOSE_TIMES,
        _ => m::DRAFT_STATUS_CLOSE_WEEKS,
    };
    let tried = match rhythm {
        Rhythm::Monthly => m::ASSUME_TWO_TIMES,
        _ => m::ASSUME_FOUR_WEEKS,
    };
    let (open_step, evening) = match rhythm {
        Rhythm::Daily => {
            (m::plan_status_open_daily(time.clone()), m::PLAN_STATUS_EVENING_DAILY.into())
        }
        _ => (m::plan_status_open(due.clone(), time.clone()), m::plan_status_evening(due.clone())),
    };
    let (evening, answer) = if brief.has_places() {
        (m::PLAN_AFTER.into(), m::PLAN_STATUS_NEXT_DAY)
    } else {
        (evening, m::PLAN_STATUS_ANSWER)
    };
    Draft::default()
        .on(dates.when(dates.start()), dates.start(), m::plan_status_send(long(trial.start)))
        .on(rhythm.each(opens.clone()), trial.start, open_step)
        .on(evening, trial.due, answer)
        .on(dates.when(trial.look_back), trial.look_back, m::PLAN_STATUS_ASK)
        .assume(Some(m::ASSUME_YOU_LEAD.into()))
        .assume(Some(tried.into()))
        .assume(brief.meeting.attendance.often.is_none().then(|| m::ASSUME_WEEKLY.into()))
        .assume(Some(rhythm.time(due.clone(), time.clone())))
        .assume(trial.moved.then(|| m::ASSUME_AFTER_NEW_YEAR.into()))
        .assume(brief.assumed_hours())
        .message(opening)
        .message(Message::send(Kind::Prompt, rhythm.each(opens)).text(pieces![
            assumed(rhythm.prompt(lines, due.clone(), time.clone())),
            brief.who_again().filter(|_| new),
        ]))
        .message(Message::send(Kind::Closing, m::draft_title_closing(long(trial.look_back))).text(
            pieces![
                over,
                m::DRAFT_STATUS_CLOSE_ASK,
                assumed(m::draft_status_close_by(long(trial.answer))),
                m::DRAFT_STATUS_CLOSE_UNTIL,
                m::DRAFT_STATUS_CLOSE_THANKS,
            ],
        ))
}

fn one_status(brief: &Brief) -> Draft {
    let dates = brief.dates();
    let deadline = dates.answers(dates.start(), TO_ANSWER);
    let close = dates.after(deadline.value, 1);
    let place = brief.words.result.as_deref();
    let sum = deadline.map(|_| close).say(|day| m::draft_status_once_sum(long(day)));
    let opening = Message::opening(m::draft_status_once_subject(brief.subject_day(deadline.value)))
        .line(brief.hi())
        .text(pieces![
            m::DRAFT_STATUS_ONCE,
            brief.topic(),
            brief.zones(),
            place.map(|place| Known::said(place).say(m::draft_status_once_in)),
        ])
        .text(pieces![deadline.say(|day| m::draft_status_once_lines(long(day), brief.time(day)))])
        .with(|message| brief.who_writes(message))
        .text(pieces![
            brief.blocker(Some(Value::Weekday(deadline.value))),
            m::DRAFT_STATUS_NOTHING,
            brief.some()
        ])
        .text(pieces![brief.away_elsewhere(), brief.still_open(m::DRAFT_STILL_OPEN_15), sum])
        .line(m::DRAFT_THANK_YOU);
    brief
        .plan(deadline, [m::PLAN_SEND, m::PLAN_STATUS_ONCE, m::PLAN_STATUS_ONCE_CLOSE])
        .assume(Some(m::ASSUME_YOU_LEAD.into()))
        .message(opening)
        .message(brief.reminder(deadline, Some(m::DRAFT_STATUS_NOTHING.into())))
        .message(closing::simple(
            Some(close),
            &[m::DRAFT_STATUS_ONCE_CLOSE_SUM, m::DRAFT_STATUS_ONCE_CLOSE_OPEN],
            brief.thanks(),
        ))
}

/// A thread of questions: about a problem, or about something to read.
pub(super) fn questions(brief: &Brief) -> Draft {
    let deadline = brief.dates().answers(brief.dates().start(), TO_ANSWER);
    let close = brief.dates().after(deadline.value, 1);
    let (draft, silence) = match brief.purpose() {
        Some(Purpose::Problem) => (problem(brief, deadline), m::DRAFT_PROBLEM_SILENCE),
        _ => (reading(brief, deadline, close), m::DRAFT_QUESTIONS_SILENCE),
    };
    draft
        .assume(brief.assumed_kept(m::ASSUME_RESULT_HERE))
        .assume(Some(m::ASSUME_TEXT_BELOW.into()))
        .message(brief.reminder(deadline, Some(silence.into())))
        .message(brief.closing(Some(close)))
}

/// A problem that one person describes and others know something about.
fn problem(brief: &Brief, deadline: Known<Day>) -> Draft {
    let topic = brief.matter();
    let opening = Message::opening(brief.answer_subject(deadline.value))
        .line(brief.hi())
        .text(pieces![topic, below(m::DRAFT_PROBLEM_BELOW), brief.zones()])
        .text(pieces![deadline.say(|day| m::draft_problem_ask(long(day), brief.time(day)))])
        .steps(ours(&[m::DRAFT_PROBLEM_KNOW, m::DRAFT_PROBLEM_TRY, m::DRAFT_PROBLEM_NEED]))
        .text(pieces![m::DRAFT_PROBLEM_SILENCE, brief.away(), brief.some()])
        .with(|message| brief.who_writes(message))
        .text(pieces![m::DRAFT_PROBLEM_TALK, brief.result()])
        .line(m::DRAFT_THANK_YOU);
    brief
        .plan(deadline, [m::PLAN_TEXT_SEND, m::PLAN_PROBLEM_ANSWERED, m::PLAN_PROBLEM_CLOSE])
        .message(opening)
        .message(outline::problem())
}

/// Something to read, with questions and answers in the thread.
fn reading(brief: &Brief, deadline: Known<Day>, close: Day) -> Draft {
    let topic = brief.matter().unwrap_or_else(|| m::DRAFT_NEWS.into());
    let opening = Message::opening(brief.answer_subject(deadline.value))
        .line(brief.hi())
        .text(pieces![topic, m::DRAFT_QUESTIONS_WRITTEN, below(m::DRAFT_BELOW), brief.zones()])
        .text(pieces![deadline.say(|day| m::draft_questions_ask(long(day), brief.time(day)))])
        .steps(ours(&[
            m::DRAFT_QUESTIONS_CLEAR,
            m::DRAFT_QUESTIONS_DIFFER,
            m::DRAFT_QUESTIONS_FOLLOWS,
        ]))
        .text(pieces![
            deadline.map(|_| close).say(|day| m::draft_questions_answer(long(day))),
            m::DRAFT_QUESTIONS_SILENCE,
            brief.away(),
            brief.some(),
        ])
        .with(|message| brief.who_writes(message))
        .text(pieces![brief.still_open(m::DRAFT_STILL_OPEN_15), brief.result()])
        .line(m::DRAFT_THANK_YOU);
    let steps = [m::PLAN_TEXT_SEND, m::PLAN_QUESTIONS_ASKED, m::PLAN_QUESTIONS_ANSWERED];
    brief.plan(deadline, steps).message(opening).message(outline::news())
}

/// A short note between two people. Nothing has to be answered.
pub(super) fn check_in(brief: &Brief) -> Draft {
    let dates = brief.dates();
    let subject = match brief.short_topic() {
        Some(topic) => m::draft_check_in_subject_topic(topic),
        None => m::DRAFT_CHECK_IN_SUBJECT.into(),
    };
    Draft::default()
        .on(dates.when(dates.start()), dates.start(), m::PLAN_CHECK_IN_SEND)
        .then(m::PLAN_AFTER, m::PLAN_CHECK_IN_ANSWER)
        .message(
            Message::opening(subject)
                .line(m::DRAFT_HI)
                .text(pieces![brief.topic(), m::DRAFT_CHECK_IN_WRITE, m::DRAFT_CHECK_IN_ASK])
                .text(pieces![m::DRAFT_CHECK_IN_SILENCE, m::DRAFT_CHECK_IN_TALK])
                .line(m::DRAFT_THANK_YOU),
        )
}
