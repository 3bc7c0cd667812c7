//! The notes that end a matter. Each is a form to fill in when it ends.

use crate::advice::Verdict;
use crate::draft::Brief;
use crate::draft::dates::long;
use crate::draft::message::{Kind, Message, ours};
use crate::draft::parts::Decider;
use crate::draft::piece::{Known, Piece, pieces};
use crate::meeting::Purpose;
use crate::meeting::time::Day;
use crate::text::{Msg, messages as m};

/// A closing note: for this day, or for after a talk whose day is not known.
fn note(day: Option<Day>) -> Message {
    match day {
        Some(day) => Message::fill(Kind::Closing, m::draft_title_closing(long(day))),
        None => Message::fill(Kind::Closing, m::DRAFT_TITLE_AFTER),
    }
}

/// A closing note of lines to fill in, and thanks.
pub(super) fn simple(day: Option<Day>, lines: &[Msg], thanks: Msg) -> Message {
    note(day).bullets(ours(lines)).line(thanks)
}

/// "Decided by Maria on …".
fn decided(decider: Known<Decider>, day: Option<Day>) -> Piece {
    let day = Known::computed(day.map(long));
    decider.and(day).say(|(decider, day)| match (decider, day) {
        (Decider::Me, Some(day)) => m::draft_decided_me(day),
        (Decider::Named(name), Some(day)) => m::draft_decided_named(name, day),
        (Decider::All, Some(day)) => m::draft_decided_all(day),
        (Decider::Unnamed, Some(day)) => m::draft_decided_open(day),
        (Decider::Me, None) => m::DRAFT_DECIDED_ME_OPEN.into(),
        (Decider::Named(name), None) => m::draft_decided_named_open(name),
        (Decider::All, None) => m::DRAFT_DECIDED_ALL_OPEN.into(),
        (Decider::Unnamed, None) => m::DRAFT_DECIDED_NOTHING.into(),
    })
}

impl Brief<'_> {
    /// Who decided, and when.
    fn decided(&self, day: Option<Day>) -> Piece {
        decided(self.decider(), day)
    }

    /// The note that ends this matter, by its purpose.
    pub(super) fn closing(&self, day: Option<Day>) -> Message {
        match self.purpose() {
            Some(Purpose::Decide | Purpose::Plan) => self.decision(day),
            Some(Purpose::Comment) => review(day),
            Some(Purpose::Ideas) => self.ideas(day),
            Some(Purpose::Problem) => problem(day),
            Some(Purpose::LookBack) => learned(day, self.thanks()),
            Some(Purpose::Teach) if day.is_none() => taught(self.thanks()),
            _ => answers(day),
        }
    }

    /// A decision: what, who, why, what else, and who helped.
    fn decision(&self, day: Option<Day>) -> Message {
        let chose = match self.purpose() {
            Some(Purpose::Plan) => m::DRAFT_CLOSING_PLAN,
            _ => m::DRAFT_CLOSING_CHOSE,
        };
        let lines = pieces![
            chose,
            self.decided(day),
            m::DRAFT_FILL_WHY,
            m::DRAFT_FILL_ASSUMED,
            m::DRAFT_FILL_NOT_CHOSEN,
            m::DRAFT_FILL_SHAPED,
            m::DRAFT_FILL_LOOK_AGAIN,
        ];
        note(day).bullets(lines).line(self.thanks())
    }

    /// The ideas that are tried, and those that are kept.
    fn ideas(&self, day: Option<Day>) -> Message {
        let lines = pieces![
            m::DRAFT_IDEAS_TRY,
            self.decided(day),
            m::DRAFT_FILL_WHY,
            m::DRAFT_IDEAS_LATER,
            self.shaped(),
            m::DRAFT_FILL_LOOK_AGAIN,
        ];
        note(day).bullets(lines).line(m::DRAFT_IDEAS_THANKS)
    }

    /// The decision for people who were not there.
    pub(super) fn record(&self, day: Option<Day>) -> Message {
        self.record_of(self.decider(), day)
    }

    /// Who shaped it. Where ideas were shown without names, a name needs a yes.
    fn shaped(&self) -> Msg {
        if self.purpose() == Some(Purpose::Ideas) && self.advice.verdict != Verdict::Meet {
            m::DRAFT_FILL_SHAPED_YES
        } else {
            m::DRAFT_FILL_SHAPED
        }
    }

    /// The same where it is known better who decides.
    pub(super) fn record_of(&self, decider: Known<Decider>, day: Option<Day>) -> Message {
        Message::fill(Kind::Record, m::DRAFT_TITLE_RECORD).bullets(pieces![
            m::DRAFT_RECORD_TWO_LINES,
            m::DRAFT_RECORD_CONTEXT,
            m::DRAFT_RECORD_LIMITS,
            m::DRAFT_FILL_ASSUMED,
            m::DRAFT_RECORD_OPTIONS,
            m::DRAFT_RECORD_CHOSEN,
            decided(decider, day),
            self.shaped(),
            m::DRAFT_RECORD_FOLLOWS,
            m::DRAFT_FILL_LOOK_AGAIN,
        ])
    }
}

/// What became of the comments.
fn review(day: Option<Day>) -> Message {
    let lines = [
        m::DRAFT_REVIEW_CHANGED,
        m::DRAFT_REVIEW_NOT_CHANGED,
        m::DRAFT_FILL_SHAPED,
        m::DRAFT_REVIEW_FINAL,
    ];
    simple(day, &lines, m::DRAFT_REVIEW_THANKS)
}

/// What the problem was, and what helped.
fn problem(day: Option<Day>) -> Message {
    let lines = [
        m::DRAFT_PROBLEM_CLOSE_WAS,
        m::DRAFT_PROBLEM_CLOSE_HELPED,
        m::DRAFT_CLOSE_OPEN,
        m::DRAFT_FILL_LOOK_AGAIN,
    ];
    simple(day, &lines, m::DRAFT_HELP_THANKS)
}

/// What was learned, and what changes.
fn learned(day: Option<Day>, thanks: Msg) -> Message {
    let lines = [
        m::DRAFT_BACK_LEARNED,
        m::DRAFT_BACK_CHANGE,
        m::DRAFT_FILL_SHAPED,
        m::DRAFT_FILL_LOOK_AGAIN,
    ];
    simple(day, &lines, thanks)
}

/// What was done together, to read again.
fn taught(thanks: Msg) -> Message {
    let lines = [m::DRAFT_TEACH_CLOSE_STEPS, m::DRAFT_TEACH_CLOSE_PAGE, m::DRAFT_TEACH_CLOSE_ASK];
    simple(None, &lines, thanks)
}

/// The answers to questions about something that was read.
fn answers(day: Option<Day>) -> Message {
    let lines =
        [m::DRAFT_QUESTIONS_CLOSE_ANSWERS, m::DRAFT_QUESTIONS_CLOSE_SHAPED, m::DRAFT_CLOSE_OPEN];
    simple(day, &lines, m::DRAFT_QUESTIONS_THANKS)
}
