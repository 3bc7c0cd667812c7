//! Proposal and poll.

use super::outline;
use crate::draft::dates::{TO_ANSWER, long};
use crate::draft::message::{Message, ours};
use crate::draft::parts::{Decider, below};
use crate::draft::piece::{Piece, pieces};
use crate::draft::{Brief, Draft};
use crate::meeting::{Detail, Purpose, Tick};
use crate::text::{Msg, Phrase, Value, messages as m};

impl Brief<'_> {
    /// What no answer means. It is a yes only where a wrong yes can be taken back.
    fn silence(&self) -> Msg {
        if self.has(Tick::Undo) || self.has(Tick::Complex) || self.meeting.is_quiet() {
            self.silence_asks()
        } else if self.purpose() == Some(Purpose::Plan) {
            m::DRAFT_SILENCE_PLAN
        } else {
            m::DRAFT_SILENCE_YES
        }
    }

    /// That whoever is silent is asked; where only some are concerned, only those.
    pub(super) fn silence_asks(&self) -> Msg {
        if self.writes_to_some() { m::DRAFT_SILENCE_ASK_SOME } else { m::DRAFT_SILENCE_ASK }
    }

    /// Where the decision will be, and what it will say.
    pub(super) fn decision_place(&self) -> Piece {
        self.keep(m::DRAFT_RESULT_DECISION_HERE, |place| m::draft_result_decision_at(place))
    }
}

/// What differs between a proposal to agree to and a plan that everyone has a part in.
struct Proposal {
    place: Msg,
    read: fn(Value, Value) -> Phrase,
    questions: [Msg; 3],
    outline: fn() -> Message,
}

impl Proposal {
    fn of(purpose: Option<Purpose>) -> Self {
        if purpose == Some(Purpose::Plan) {
            return Self {
                place: m::DRAFT_PLAN_BELOW,
                read: |day, time| m::draft_plan_read(day, time),
                questions: [m::DRAFT_PLAN_ASK_PART, m::DRAFT_VIEW_FIT, m::DRAFT_VIEW_MISSING],
                outline: outline::plan,
            };
        }
        Self {
            place: m::DRAFT_PROPOSAL_BELOW,
            read: |day, time| m::draft_proposal_read(day, time),
            questions: [
                m::DRAFT_PROPOSAL_ASK_YES,
                m::DRAFT_PROPOSAL_ASK_OBJECTION,
                m::DRAFT_VIEW_MISSING,
            ],
            outline: outline::proposal,
        }
    }
}

/// A proposal with a last day for objections.
pub(super) fn proposal(brief: &Brief) -> Draft {
    let dates = brief.dates();
    let Proposal { place, read, questions, outline } = Proposal::of(brief.purpose());
    let deadline = dates.answers(dates.start(), TO_ANSWER);
    let close = dates.after(deadline.value, 1);
    // Whoever finds no time for all finds none for an objection either.
    let zones = brief.has(Tick::Zones);
    let open = if zones { m::DRAFT_PROPOSAL_OPEN_WRITTEN } else { m::DRAFT_PROPOSAL_OPEN };
    let opening = Message::opening(brief.answer_subject(deadline.value))
        .line(brief.hi())
        .text(pieces![brief.matter(), brief.undo(), brief.zones(), below(place),])
        .text(pieces![deadline.say(|day| read(long(day), brief.time(day)))])
        .steps(ours(&questions))
        .text(pieces![brief.some(), brief.silence(), brief.away()])
        .with(|message| brief.who_writes(message))
        .text(pieces![brief.decides(), brief.deputy(), open])
        .text(pieces![brief.decision_place()])
        .text(pieces![m::DRAFT_MISSING])
        .line(m::DRAFT_THANK_YOU);
    let written = brief.meeting.detail.given() == Some(Detail::DecideWritten);
    let outline = (!written).then(outline);
    let named = brief.words.topic.is_some() || !brief.words.options.is_empty();
    let send = match (brief.purpose(), named) {
        (Some(Purpose::Plan), true) => m::PLAN_PARTS_SEND,
        (Some(Purpose::Plan), false) => m::PLAN_PARTS_SEND_TOPIC,
        (_, true) => m::PLAN_PROPOSAL_SEND,
        (_, false) => m::PLAN_PROPOSAL_SEND_TOPIC,
    };
    brief
        .plan(deadline, [send, m::PLAN_PROPOSAL_ANSWERS, m::PLAN_CLOSE_DECISION])
        .assume(brief.assumed_decider())
        .assume(brief.assumed_kept(m::ASSUME_RESULT_HERE))
        .assume(Some(m::ASSUME_TEXT_BELOW.into()))
        .message(opening)
        .message(outline)
        .message(brief.reminder(deadline, Some(brief.silence().into())))
        .message(brief.closing(Some(close)))
        .message(brief.record(Some(close)))
}

/// A choice between named options.
pub(super) fn poll(brief: &Brief) -> Draft {
    let dates = brief.dates();
    let deadline = dates.answers(dates.start(), TO_ANSWER);
    let close = dates.after(deadline.value, 1);
    let decides = brief.decides_by(m::DRAFT_POLL_DECIDES_ME, m::DRAFT_POLL_DECIDES_ALL, |name| {
        m::draft_poll_decides_named(name)
    });
    // Whoever decides needs no rule for a tie.
    let tie = (brief.decider().value == Decider::All).then(|| Piece::from(m::DRAFT_POLL_TIE));
    // The options stand in a list of their own.
    let topic = brief.topic().unwrap_or_else(|| m::DRAFT_CHOICE.into());
    let opening = Message::opening(brief.answer_subject(deadline.value))
        .line(brief.hi())
        .text(pieces![
            topic,
            brief.zones(),
            deadline.say(|day| m::draft_poll_ask(long(day), brief.time(day))),
        ])
        .steps(brief.option_list())
        .text(pieces![m::DRAFT_POLL_SILENCE, decides, brief.deputy(), tie])
        .with(|message| brief.who_writes(message))
        .text(pieces![brief.away_elsewhere(), brief.result(), brief.some()])
        .line(m::DRAFT_THANK_YOU);
    brief
        .plan(deadline, [brief.send_step(), m::PLAN_POLL_ANSWERS, m::PLAN_CLOSE_DECISION])
        .assume(brief.assumed_decider())
        .assume(brief.assumed_kept(m::ASSUME_RESULT_HERE))
        .message(opening)
        .message(brief.reminder(deadline, Some(m::DRAFT_POLL_SILENCE.into())))
        .message(brief.closing(Some(close)))
        .message(brief.record(Some(close)))
}
