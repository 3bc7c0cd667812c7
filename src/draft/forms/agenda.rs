//! What is asked before a talk and in it, by purpose.

use super::outline;
use super::round::is_round;
use crate::draft::Brief;
use crate::draft::message::Message;
use crate::draft::parts::Decider;
use crate::draft::piece::{Piece, pieces};
use crate::meeting::Purpose;
use crate::text::{Msg, Phrase, Value, messages as m};

/// What people read and write before a talk.
pub(super) struct Before {
    /// "I will share a comparison here on … Please write under it by …".
    pub(super) ask: fn(Value, Value, Value) -> Phrase,
    /// What each person writes.
    pub(super) views: [Msg; 3],
    /// What an answer without a view says.
    pub(super) none: Msg,
    /// "To read before: the comparison and the comments."
    pub(super) read: Msg,
    /// The outline of what is shared, where there is one.
    pub(super) outline: Option<fn() -> Message>,
}

/// What people read and write before a talk with this purpose.
pub(super) fn before(purpose: Option<Purpose>) -> Before {
    let thread = m::DRAFT_FIRST_READ_THREAD;
    let nothing = m::DRAFT_VIEW_NOTHING;
    match purpose {
        Some(Purpose::Decide) => Before {
            ask: |share, day, time| m::draft_first_ask_comparison(share, day, time),
            views: [m::DRAFT_VIEW_CHOOSE, m::DRAFT_VIEW_CHANGE, m::DRAFT_VIEW_MISSING],
            none: m::DRAFT_VIEW_NONE,
            read: m::DRAFT_FIRST_READ_COMPARISON,
            outline: Some(outline::comparison),
        },
        Some(Purpose::Comment) => Before {
            ask: |share, day, time| m::draft_first_ask_document(share, day, time),
            views: [m::DRAFT_REVIEW_UNCLEAR, m::DRAFT_REVIEW_MISSING, m::DRAFT_REVIEW_KEEP],
            none: nothing,
            read: m::DRAFT_FIRST_READ_DOCUMENT,
            outline: None,
        },
        Some(Purpose::Ideas) => Before {
            ask: |share, day, time| m::draft_first_ask_ideas(share, day, time),
            views: [m::DRAFT_VIEW_IDEAS, m::DRAFT_VIEW_SEEN, m::DRAFT_VIEW_QUESTION],
            none: nothing,
            read: m::DRAFT_FIRST_READ_IDEAS,
            outline: None,
        },
        Some(Purpose::Problem) => Before {
            ask: |share, day, time| m::draft_first_ask_problem(share, day, time),
            views: [m::DRAFT_PROBLEM_KNOW, m::DRAFT_PROBLEM_TRY, m::DRAFT_PROBLEM_NEED],
            none: nothing,
            read: thread,
            outline: Some(outline::problem),
        },
        Some(Purpose::Plan) => Before {
            ask: |share, day, time| m::draft_first_ask_plan(share, day, time),
            views: [m::DRAFT_VIEW_NEEDS, m::DRAFT_VIEW_GIVE, m::DRAFT_VIEW_FIT],
            none: nothing,
            read: m::DRAFT_FIRST_READ_PLAN,
            outline: Some(outline::plan),
        },
        Some(Purpose::LookBack) => Before {
            ask: |share, day, time| m::draft_first_ask_page(share, day, time),
            views: [m::DRAFT_BACK_HAPPENED, m::DRAFT_BACK_HELPED, m::DRAFT_BACK_NEXT],
            none: nothing,
            read: m::DRAFT_FIRST_READ_ROUND,
            outline: None,
        },
        Some(Purpose::Teach) => Before {
            ask: |share, day, time| m::draft_first_ask_guide(share, day, time),
            views: [m::DRAFT_QUESTIONS_CLEAR, m::DRAFT_VIEW_STUCK, m::DRAFT_VIEW_ABLE],
            none: m::DRAFT_VIEW_CLEAR,
            read: m::DRAFT_FIRST_READ_GUIDE,
            outline: Some(outline::recording),
        },
        _ => Before {
            ask: |share, day, time| m::draft_first_ask_text(share, day, time),
            views: [
                m::DRAFT_QUESTIONS_CLEAR,
                m::DRAFT_QUESTIONS_DIFFER,
                m::DRAFT_QUESTIONS_FOLLOWS,
            ],
            none: nothing,
            read: thread,
            outline: Some(outline::news),
        },
    }
}

/// Whether something is decided, so that it matters who decides.
pub(in crate::draft) fn is_decided(purpose: Option<Purpose>) -> bool {
    matches!(purpose, Some(Purpose::Decide | Purpose::Comment | Purpose::Ideas | Purpose::Plan))
}

/// Whether what is decided is worth a record of its own. What becomes of comments stands in the
/// text itself.
pub(super) fn is_recorded(purpose: Option<Purpose>) -> bool {
    is_decided(purpose) && purpose != Some(Purpose::Comment)
}

impl Brief<'_> {
    /// The questions of the talk. `read` says whether people have read and written before.
    pub(super) fn agenda(&self, read: bool) -> Vec<Piece> {
        let [first, second, third] = match self.purpose() {
            Some(Purpose::Decide) => {
                let open = if read { m::DRAFT_AGENDA_OPEN } else { m::DRAFT_AGENDA_DIFFER };
                return pieces![open, m::DRAFT_AGENDA_WRONG, self.still_needed()];
            }
            Some(Purpose::Comment) if read => {
                [m::DRAFT_AGENDA_PULL, m::DRAFT_AGENDA_SMALLEST, m::DRAFT_AGENDA_WHO_WHAT]
            }
            Some(Purpose::Comment) => {
                [m::DRAFT_REVIEW_UNCLEAR, m::DRAFT_REVIEW_MISSING, m::DRAFT_REVIEW_KEEP]
            }
            Some(Purpose::Ideas) if read => {
                [m::DRAFT_AGENDA_TOGETHER, m::DRAFT_AGENDA_HELP_MOST, m::DRAFT_AGENDA_TRY_FIRST]
            }
            Some(Purpose::Ideas) => {
                [m::DRAFT_AGENDA_QUESTION, m::DRAFT_VIEW_SEEN, m::DRAFT_AGENDA_TRY_FIRST]
            }
            Some(Purpose::Problem) => {
                [m::DRAFT_AGENDA_SURE, m::DRAFT_AGENDA_TRY_NOW, m::DRAFT_AGENDA_LOOK_AGAIN]
            }
            Some(Purpose::Plan) if read => {
                [m::DRAFT_AGENDA_FIT, m::DRAFT_AGENDA_GIVE, m::DRAFT_AGENDA_SETTLED]
            }
            Some(Purpose::Plan) => {
                [m::DRAFT_AGENDA_GOAL, m::DRAFT_AGENDA_GIVE, m::DRAFT_AGENDA_WHO_WHAT]
            }
            Some(Purpose::LookBack) => {
                [m::DRAFT_AGENDA_DIFFER, m::DRAFT_AGENDA_KEEP, m::DRAFT_AGENDA_BEGIN]
            }
            Some(Purpose::Teach) if read => {
                [m::DRAFT_AGENDA_UNCLEAR, m::DRAFT_AGENDA_STUCK, m::DRAFT_AGENDA_ALONE]
            }
            Some(Purpose::Teach) => {
                [m::DRAFT_VIEW_ABLE, m::DRAFT_AGENDA_TRY_FIRST_STEP, m::DRAFT_AGENDA_ALONE]
            }
            _ if read && is_round(self) => {
                [m::DRAFT_AGENDA_WAY, m::DRAFT_AGENDA_HEAR_MORE, m::DRAFT_AGENDA_ELSE]
            }
            _ => [m::DRAFT_AGENDA_UNCLEAR, m::DRAFT_QUESTIONS_DIFFER, m::DRAFT_AGENDA_FOLLOWS],
        };
        pieces![first, second, third]
    }

    /// "What does Maria still need to decide?"
    fn still_needed(&self) -> Option<Piece> {
        self.decides_by(m::DRAFT_AGENDA_NEED_ME, m::DRAFT_AGENDA_NEED_ALL, |name| {
            m::draft_agenda_need_named(name)
        })
    }

    /// "Maria decides at the end.", where something is decided.
    pub(super) fn decides_at_the_end(&self) -> Option<Piece> {
        self.decides_by(m::DRAFT_END_ME, m::DRAFT_END_ALL, |name| m::draft_end_named(name))
            .filter(|_| is_decided(self.purpose()))
    }

    /// Where people find what came out of the talk.
    pub(super) fn talk_result(&self) -> Piece {
        if self.purpose() == Some(Purpose::Decide) {
            self.decision_place()
        } else {
            self.keep(m::DRAFT_TALK_RESULT_HERE, |place| m::draft_talk_result_at(place))
        }
    }

    /// The same for an invitation, which is no thread to write into.
    pub(super) fn sent_result(&self) -> Piece {
        if self.purpose() == Some(Purpose::Decide) {
            self.keep(m::DRAFT_RESULT_DECISION_SEND, |place| m::draft_result_decision_at(place))
        } else {
            self.keep(m::DRAFT_TALK_RESULT_SEND, |place| m::draft_talk_result_at(place))
        }
    }

    /// What one of four says by who decides; the first where nothing is decided.
    pub(super) fn by_decider(
        &self,
        [none, me, all]: [Msg; 3],
        named: impl FnOnce(&str) -> Phrase,
    ) -> Phrase {
        match self.decider().value {
            _ if !is_decided(self.purpose()) => none.into(),
            Decider::Me => me.into(),
            Decider::All => all.into(),
            Decider::Named(name) => named(name),
            Decider::Unnamed => none.into(),
        }
    }
}
