//! Proposal, poll, and the choice that one person makes.

use super::{closing, outline};
use crate::draft::dates::{TO_ANSWER, long};
use crate::draft::message::{Kind, Message, ours};
use crate::draft::parts::{Decider, below};
use crate::draft::piece::{Known, Piece, pieces};
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
        if self.has(Tick::Some) { m::DRAFT_SILENCE_ASK_SOME } else { m::DRAFT_SILENCE_ASK }
    }

    /// What the matter is: the choice with its options, or the sentence of its purpose.
    pub(super) fn matter(&self) -> Option<Piece> {
        if self.purpose() == Some(Purpose::Decide) { self.choice() } else { self.topic() }
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
    let opening = Message::opening(brief.answer_subject(deadline.value))
        .line(brief.hi())
        .text(pieces![brief.matter(), brief.undo(), brief.zones(), below(place),])
        .text(pieces![deadline.say(|day| read(long(day), brief.time(day)))])
        .steps(ours(&questions))
        .text(pieces![brief.silence(), brief.away(), brief.some()])
        .with(|message| brief.who(message))
        .text(pieces![brief.decides(), brief.deputy(), m::DRAFT_PROPOSAL_OPEN])
        .text(pieces![brief.decision_place()])
        .text(pieces![m::DRAFT_MISSING])
        .line(m::DRAFT_THANK_YOU);
    let written = brief.meeting.detail.given() == Some(Detail::DecideWritten);
    let outline = (!written).then(outline);
    brief
        .plan(deadline, [m::PLAN_PROPOSAL_SEND, m::PLAN_PROPOSAL_ANSWERS, m::PLAN_CLOSE_DECISION])
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
    let opening = Message::opening(brief.answer_subject(deadline.value))
        .line(brief.hi())
        .text(pieces![
            brief.topic(),
            brief.zones(),
            deadline.say(|day| m::draft_poll_ask(long(day), brief.time(day))),
        ])
        .steps(brief.option_list())
        .text(pieces![m::DRAFT_POLL_SILENCE, decides, brief.deputy(), tie])
        .with(|message| brief.who(message))
        .text(pieces![brief.away_elsewhere(), brief.result(), brief.some()])
        .line(m::DRAFT_THANK_YOU);
    brief
        .plan(deadline, [m::PLAN_SEND, m::PLAN_POLL_ANSWERS, m::PLAN_CLOSE_DECISION])
        .assume(brief.assumed_decider())
        .assume(brief.assumed_kept(m::ASSUME_RESULT_HERE))
        .message(opening)
        .message(brief.reminder(deadline, Some(m::DRAFT_POLL_SILENCE.into())))
        .message(brief.closing(Some(close)))
        .message(brief.record(Some(close)))
}

/// One person decides, and the others know who.
pub(super) fn delegation(brief: &Brief) -> Draft {
    let dates = brief.dates();
    let deadline = dates.answers(dates.start(), TO_ANSWER);
    let decider = brief.decider();
    let choice = decider.and(deadline).say(|(decider, day)| match decider {
        Decider::Me => m::draft_delegation_me(long(day), brief.time(day)),
        Decider::Named(name) => m::draft_delegation_named(name, long(day), brief.time(day)),
        Decider::All | Decider::Unnamed => m::draft_delegation_who(long(day), brief.time(day)),
    });
    // Where nobody is named, somebody has to be found before there is a choice.
    let is_open = matches!(decider.value, Decider::All | Decider::Unnamed);
    let chosen =
        if is_open { Known::assumed(dates.fair_after(deadline.value, 1)) } else { deadline };
    let heard =
        is_open.then(|| chosen.say(|day| m::draft_delegation_when(long(day), brief.time(day))));
    let by = long(brief.first_day(chosen.value));
    let subject = match brief.short_topic() {
        Some(topic) => m::draft_delegation_subject_topic(by, topic),
        None => m::draft_delegation_subject(by),
    };
    // Whoever is asked by name may not be able to.
    let named = match decider.value {
        Decider::Named(name) if brief.words.deputy.is_none() => Some(name),
        _ => None,
    };
    let otherwise = named.map(|name| Known::assumed(name).say(m::draft_delegation_else));
    let away = brief.away_elsewhere().filter(|_| decider.value != Decider::Me);
    // Where someone else decides, that person writes the result; a place is still worth saying.
    let theirs = matches!(decider.value, Decider::Named(_)) && brief.kept().is_none();
    let result = (!theirs).then(|| brief.result());
    let opening = Message::opening(subject.clone())
        .line(brief.hi())
        .text(pieces![
            brief.matter(),
            m::DRAFT_DELEGATION_EASY,
            choice.clone(),
            heard,
            brief.deputy(),
            otherwise,
        ])
        .text(pieces![m::DRAFT_DELEGATION_LIMITS, away])
        .with(|message| brief.who(message))
        .text(pieces![result])
        .line(m::DRAFT_THANK_YOU);
    let reminder = match decider.value {
        Decider::Named(name) => dates.reminder(brief.first_day(deadline.value)).map(|day| {
            Message::send(Kind::Reminder, m::draft_title_reminder(long(day))).about(subject).text(
                pieces![
                    decider.map(|_| name).and(deadline).say(|(name, day)| {
                        m::draft_delegation_reminder(name, long(day), brief.time(day))
                    }),
                    brief.topic(),
                    m::DRAFT_REMINDER_MORE,
                ],
            )
        }),
        Decider::Me => None,
        Decider::All | Decider::Unnamed => dates.reminder(deadline.value).map(|day| {
            Message::send(Kind::Reminder, m::draft_title_reminder(long(day)))
                .about(subject)
                .text(pieces![m::DRAFT_REMINDER_SHORT, brief.topic(), choice])
        }),
    };
    let told = match decider.value {
        Decider::Named(name) => m::plan_delegation_named(name),
        Decider::Me => m::PLAN_DELEGATION_TOLD.into(),
        Decider::All | Decider::Unnamed => m::PLAN_DELEGATION_ALL.into(),
    };
    let close = chosen.value;
    let mut draft = Draft::default().on(dates.when(dates.start()), dates.start(), m::PLAN_SEND);
    if is_open {
        draft = draft.by(brief, deadline.value, m::PLAN_DELEGATION_WHO);
    }
    draft
        .by(brief, close, told)
        .assume(brief.assumed_decider())
        .assume(named.map(m::assume_you_decide_else))
        .assume(brief.assumed_deadline(deadline))
        .assume(is_open.then(|| m::assume_ideas_chosen(long(close), brief.time(close))))
        .assume(brief.assumed_kept(m::ASSUME_RESULT_HERE).filter(|_| !theirs))
        .message(opening)
        .message(reminder)
        .message(closing::simple(
            Some(close),
            &[
                m::DRAFT_DELEGATION_CHOSE,
                m::DRAFT_FILL_WHY,
                m::DRAFT_DELEGATION_FROM,
                m::DRAFT_FILL_SHAPED,
                m::DRAFT_DELEGATION_CHANGE,
            ],
            m::DRAFT_THANK_YOU_ALL,
        ))
        .message(Brief::record_of(
            if is_open { Known::said(Decider::Unnamed) } else { decider },
            Some(close),
        ))
}
