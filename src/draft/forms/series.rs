//! A regular meeting that ends, moves into writing, or stays and gets lighter: as its owner
//! says it, and as someone asks who only attends.

use super::thread;
use crate::advice::{Form, Verdict, hours};
use crate::draft::dates::{Trial, long};
use crate::draft::message::{Kind, Message};
use crate::draft::piece::{Known, Piece, pieces};
use crate::draft::{Brief, Draft};
use crate::meeting::{Detail, Often};
use crate::questions::Owner;
use crate::text::{Msg, Phrase, Value, messages as m};

/// What becomes of the meeting.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Change {
    /// Nothing replaces it.
    End,
    /// It moves into writing.
    Write,
    /// Its decisions are prepared in writing; people meet for what is open, or not at all.
    Decide { meet: bool },
    /// It stays, to talk and not to report.
    Keep,
}

impl Change {
    fn of(brief: &Brief) -> Self {
        let detail = brief.meeting.detail.given();
        match (brief.advice.verdict, detail) {
            (Verdict::GoAsync, Some(Detail::MissNothing)) => Self::End,
            (Verdict::GoAsync, Some(Detail::MissDecisions)) => Self::Decide { meet: false },
            (Verdict::GoAsync, _) => Self::Write,
            (Verdict::WriteFirst, Some(Detail::MissDecisions)) => Self::Decide { meet: true },
            _ => Self::Keep,
        }
    }

    /// What is written; nothing where the meeting stays as a meeting.
    fn form(self, verdict: Verdict) -> Option<Form> {
        match self {
            Self::End => Some(Form::Cancellation),
            Self::Write => Some(Form::StatusThread),
            Self::Decide { .. } => Some(Form::Proposal),
            Self::Keep => (verdict == Verdict::WriteFirst).then_some(Form::StatusThread),
        }
    }
}

/// A trial, with what it is called: four weeks, or two times where it happens every month.
struct Try {
    trial: Trial,
    times: bool,
    minutes: u32,
    often: Option<Often>,
    /// Whether it keeps its length: where people would miss each other, or where none is known
    /// that could become shorter still.
    keeps_length: bool,
}

impl Try {
    fn of(brief: &Brief) -> Self {
        let attendance = &brief.meeting.attendance;
        let minutes = hours::short_meeting(attendance.length);
        Self {
            trial: brief.dates().trial(attendance.often),
            times: attendance.often == Some(Often::Monthly),
            minutes,
            often: attendance.often,
            keeps_length: attendance.length.is_none_or(|length| minutes >= length)
                || brief.meeting.detail.given() == Some(Detail::MissEachOther),
        }
    }

    /// A sentence about its start, for four weeks or for two times.
    fn start(&self, weeks: fn(Value) -> Phrase, times: fn(Value) -> Phrase) -> Piece {
        let say = if self.times { times } else { weeks };
        Known::assumed(self.trial.start).say(|day| say(long(day)))
    }

    /// A sentence about its start and the look back.
    fn span(&self, weeks: fn(Value, Value) -> Phrase, times: fn(Value, Value) -> Phrase) -> Piece {
        let say = if self.times { times } else { weeks };
        Known::assumed(self.trial).say(|trial| say(long(trial.start), long(trial.look_back)))
    }

    /// What is assumed about how long it is, and how often, where it gets shorter.
    fn new_length(&self) -> Option<Phrase> {
        let say = match self.often {
            _ if self.keeps_length => return None,
            Some(Often::Daily) => m::assume_series_weekly,
            Some(Often::Weekly) => m::assume_series_fortnightly,
            None | Some(Often::Once | Often::Fortnightly | Often::Monthly) => {
                m::assume_series_length
            }
        };
        Some(say(self.minutes))
    }

    /// That it stays; where it gets shorter, by how much, and how much less often.
    fn lighter(
        &self,
        stays: Msg,
        same: fn(u32) -> Phrase,
        fortnightly: fn(u32) -> Phrase,
        weekly: fn(u32) -> Phrase,
    ) -> Piece {
        if self.keeps_length {
            return stays.into();
        }
        let say = match self.often {
            Some(Often::Daily) => weekly,
            Some(Often::Weekly) => fortnightly,
            None | Some(Often::Once | Often::Fortnightly | Often::Monthly) => same,
        };
        Known::assumed(self.minutes).say(say)
    }
}

/// What becomes of a regular meeting.
pub(super) fn change(brief: &Brief) -> Draft {
    let change = Change::of(brief);
    let mine = brief.words.owner == Owner::Me;
    let mut draft = match change {
        Change::Write if mine => thread::status(brief),
        _ => noted(brief, change, mine),
    };
    draft.form = change.form(brief.advice.verdict);
    draft
}

/// The meeting goes, and nothing replaces it.
pub(super) fn let_go(brief: &Brief) -> Draft {
    noted(brief, Change::End, brief.words.owner == Owner::Me)
}

/// The note, the plan of its trial, and the question that ends the trial.
fn noted(brief: &Brief, change: Change, mine: bool) -> Draft {
    let a_try = Try::of(brief);
    let dates = brief.dates();
    let Trial { start, look_back, .. } = a_try.trial;
    let by = dates.before_trial(&a_try.trial);
    let send: Phrase = match change {
        _ if !mine => m::PLAN_SERIES_ASK.into(),
        Change::End => m::plan_series_remove(long(start)),
        Change::Write | Change::Decide { .. } | Change::Keep => m::plan_series_change(long(start)),
    };
    let during = match change {
        Change::End if a_try.times => m::PLAN_SERIES_WITHOUT_TIMES,
        Change::End => m::PLAN_SERIES_WITHOUT,
        Change::Write => m::PLAN_SERIES_WRITTEN,
        Change::Decide { .. } => m::PLAN_SERIES_DECIDE,
        Change::Keep => m::PLAN_SERIES_KEEP,
    };
    let (message, tried) = (
        if mine { owned(brief, change, &a_try) } else { asked(brief, change, &a_try) },
        if a_try.times { m::ASSUME_TWO_TIMES } else { m::ASSUME_FOUR_WEEKS },
    );
    let shorter = match change {
        Change::Keep => a_try.new_length(),
        Change::Decide { meet } => meet.then(|| m::assume_series_length(a_try.minutes)),
        Change::End | Change::Write => None,
    };
    let draft = Draft::default().on(dates.when(dates.start()), dates.start(), send);
    let draft = if mine {
        draft.on(dates.when(start), start, during).on(
            dates.when(look_back),
            look_back,
            if change == Change::End { m::PLAN_STATUS_ASK } else { m::PLAN_SERIES_ASK_BACK },
        )
    } else {
        draft.on(dates.when(by), by, m::PLAN_SERIES_IF_YES).on(dates.when(start), start, during).on(
            dates.when(look_back),
            look_back,
            m::PLAN_SERIES_EACH_OTHER,
        )
    };
    draft
        .assume((brief.words.owner == Owner::Open).then(|| m::ASSUME_NOT_MINE.into()))
        .assume(Some(tried.into()))
        .assume(brief.assumed_hours().filter(|_| change == Change::Write && !mine))
        .assume((mine && a_try.trial.moved).then(|| m::ASSUME_AFTER_NEW_YEAR.into()))
        .assume(shorter)
        .message(message)
        .message(mine.then(|| look_back_note(change, &a_try)))
}

/// As its owner says it.
fn owned(brief: &Brief, change: Change, a_try: &Try) -> Message {
    let place = brief.words.result.as_deref();
    let look = Known::assumed(a_try.trial.look_back);
    let start = long(a_try.trial.start);
    let subject = match change {
        Change::End => m::draft_series_subject_end(start),
        Change::Write | Change::Decide { .. } | Change::Keep => m::draft_series_subject(start),
    };
    let message = Message::opening(subject).line(brief.hi()).text(pieces![brief.topic()]);
    let message = match change {
        Change::End => message
            .text(pieces![
                a_try.start(m::draft_series_end, m::draft_series_end_times),
                either(place, m::DRAFT_SERIES_END_HOW, m::draft_series_end_how_in),
            ])
            .text(pieces![look.say(|day| m::draft_series_end_look(long(day)))]),
        Change::Write | Change::Decide { .. } => {
            let minutes = Known::assumed(a_try.minutes);
            let open = if change == (Change::Decide { meet: true }) {
                minutes.say(m::draft_series_decide_meet)
            } else {
                m::DRAFT_SERIES_DECIDE_NO_MEET.into()
            };
            let write =
                either(place, m::DRAFT_SERIES_DECIDE_WRITE, m::draft_series_decide_write_in);
            message
                .text(pieces![a_try.start(m::draft_series_decide, m::draft_series_decide_times),])
                .heading(m::DRAFT_STATUS_HOW)
                .bullets(pieces![write, m::DRAFT_SERIES_DECIDE_READ, open])
                .text(pieces![look.say(|day| m::draft_series_look(long(day)))])
        }
        Change::Keep => message
            .text(pieces![
                a_try.lighter(
                    m::DRAFT_SERIES_KEEP_STAYS,
                    m::draft_series_keep,
                    m::draft_series_keep_less,
                    m::draft_series_keep_weekly,
                ),
                a_try.start(m::draft_series_start, m::draft_series_start_times),
            ])
            .text(pieces![
                either(place, m::DRAFT_SERIES_KEEP_REPORTS, m::draft_series_keep_reports_in),
                m::DRAFT_SERIES_KEEP_FREE,
            ])
            .text(pieces![look.say(|day| m::draft_series_look(long(day)))]),
    };
    message.line(m::DRAFT_THANK_YOU)
}

/// As someone asks who only attends.
fn asked(brief: &Brief, change: Change, a_try: &Try) -> Message {
    let place = brief.words.result.as_deref();
    let look =
        Known::assumed(a_try.trial.look_back).say(|day| m::draft_series_write_look(long(day)));
    let message = Message::opening(m::DRAFT_SERIES_ASK_SUBJECT).line(m::DRAFT_HI);
    let message = match change {
        Change::End => message.text(pieces![
            brief.topic(),
            a_try.span(m::draft_series_end_ask, m::draft_series_end_ask_times,),
            either(place, m::DRAFT_SERIES_END_HOW, m::draft_series_end_how_in),
        ]),
        Change::Write => {
            let due = Value::Weekday(a_try.trial.due);
            let say = if a_try.times {
                m::draft_series_write_ask_times
            } else {
                m::draft_series_write_ask
            };
            let time = brief.time_each(a_try.trial.due, a_try.trial.look_back);
            let ask = Known::assumed(a_try.trial.start).say(|day| say(long(day), due, time));
            message.text(pieces![
                brief.topic(),
                ask,
                place.map(|p| Piece::typed(p, m::draft_series_ask_place)),
                m::DRAFT_SERIES_WRITE_OPEN,
                look,
            ])
        }
        Change::Decide { meet } => message.text(pieces![
            brief.topic(),
            a_try.start(m::draft_series_decide_ask, m::draft_series_decide_ask_times,),
            meet.then(|| { Known::assumed(a_try.minutes).say(m::draft_series_decide_ask_meet) }),
            place.map(|p| Piece::typed(p, m::draft_series_ask_place)),
            look,
        ]),
        Change::Keep => message.text(pieces![
            brief.topic(),
            a_try.lighter(
                m::DRAFT_SERIES_KEEP_ASK_STAYS,
                m::draft_series_keep_ask,
                m::draft_series_keep_ask_less,
                m::draft_series_keep_ask_weekly,
            ),
            either(place, m::DRAFT_SERIES_KEEP_ASK_REPORTS, m::draft_series_keep_ask_reports_in),
            a_try.start(m::draft_series_ask_try, m::draft_series_ask_try_times),
            look,
        ]),
    };
    let by = Known::assumed(brief.dates().before_trial(&a_try.trial));
    message
        .text(pieces![m::DRAFT_SERIES_ASK_BACK, by.say(|day| m::draft_series_ask_think(long(day)))])
        .line(m::DRAFT_THANK_YOU)
}

/// The sentence with the typed place, or the one that is true without it.
fn either(place: Option<&str>, without: Msg, with: fn(Value) -> Phrase) -> Piece {
    place.map_or_else(|| without.into(), |place| Piece::typed(place, with))
}

/// The question that ends the trial.
fn look_back_note(change: Change, a_try: &Try) -> Message {
    let ask = match (change, a_try.times) {
        (Change::End, false) => m::DRAFT_SERIES_CLOSE_END,
        (Change::End, true) => m::DRAFT_SERIES_CLOSE_END_TIMES,
        (_, false) => m::DRAFT_SERIES_CLOSE_TRY,
        (_, true) => m::DRAFT_SERIES_CLOSE_TRY_TIMES,
    };
    let by = Known::assumed(a_try.trial.answer);
    Message::send(Kind::Closing, m::draft_title_closing(long(a_try.trial.look_back))).text(pieces![
        ask,
        by.say(|day| m::draft_status_close_by(long(day))),
        m::DRAFT_STATUS_CLOSE_UNTIL,
        m::DRAFT_STATUS_CLOSE_THANKS,
    ])
}
