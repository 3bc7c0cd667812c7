//! Comments in a text, what was learned, and ideas: alone first, then together.

use crate::draft::dates::{TO_ANSWER, long};
use crate::draft::message::{Kind, Message, ours};
use crate::draft::piece::{Known, Piece, pieces};
use crate::draft::{Brief, Draft};
use crate::meeting::Purpose;
use crate::text::messages as m;

/// A text that people comment on, or a page for what was learned.
pub(super) fn review(brief: &Brief) -> Draft {
    if brief.purpose() == Some(Purpose::LookBack) {
        return look_back(brief);
    }
    let dates = brief.dates();
    let deadline = dates.answers(dates.start(), TO_ANSWER);
    let close = dates.after(deadline.value, 1);
    let decides = brief.decides_by(m::DRAFT_REVIEW_DECIDES_ME, m::DRAFT_REVIEW_DECIDES_ALL, |n| {
        m::draft_review_decides_named(n)
    });
    let opening = Message::opening(brief.answer_subject(deadline.value))
        .line(brief.hi())
        .text(pieces![brief.matter(), brief.shared_place(), brief.zones()])
        .text(pieces![deadline.say(|day| m::draft_review_ask(long(day), brief.time(day)))])
        .steps(ours(&[m::DRAFT_REVIEW_UNCLEAR, m::DRAFT_REVIEW_MISSING, m::DRAFT_REVIEW_KEEP]))
        .text(pieces![m::DRAFT_REVIEW_SILENCE, brief.away(), brief.some()])
        .with(|message| brief.who_writes(message))
        .text(pieces![decides, brief.deputy(), brief.still_open(m::DRAFT_REVIEW_OPEN)])
        .line(m::DRAFT_THANK_YOU);
    brief
        .plan(deadline, [m::PLAN_REVIEW_SEND, m::PLAN_REVIEW_ANSWERS, m::PLAN_REVIEW_CLOSE])
        .assume(brief.assumed_decider())
        .assume(brief.assumed_place(m::ASSUME_SHARED_HERE))
        .message(opening)
        .message(brief.reminder(deadline, Some(m::DRAFT_REVIEW_SILENCE.into())))
        .message(brief.closing(Some(close)))
}

/// Facts and lessons on a page.
fn look_back(brief: &Brief) -> Draft {
    let dates = brief.dates();
    let deadline = dates.answers(dates.start(), TO_ANSWER);
    let close = dates.after(deadline.value, 1);
    let opening = Message::opening(brief.answer_subject(deadline.value))
        .line(brief.hi())
        .text(pieces![
            brief.matter(),
            brief.place(m::DRAFT_BACK_HERE, |place| m::draft_back_page(place)),
            brief.zones()
        ])
        .text(pieces![deadline.say(|day| m::draft_back_ask(long(day), brief.time(day)))])
        .steps(ours(&[m::DRAFT_BACK_HAPPENED, m::DRAFT_BACK_HELPED, m::DRAFT_BACK_NEXT]))
        .text(pieces![m::DRAFT_BACK_SILENCE, brief.away(), brief.some()])
        .with(|message| brief.who_writes(message))
        .line(brief.still_open(m::DRAFT_BACK_OPEN))
        .line(m::DRAFT_THANK_YOU);
    brief
        .plan(deadline, [brief.send_step(), m::PLAN_BACK_ANSWERS, m::PLAN_BACK_CLOSE])
        .assume(brief.assumed_place(m::ASSUME_RESULT_HERE))
        .message(opening)
        .message(brief.reminder(deadline, Some(m::DRAFT_BACK_SILENCE.into())))
        .message(brief.closing(Some(close)))
}

impl Brief<'_> {
    /// "After that Maria decides what we try."
    pub(super) fn chooses(&self) -> Option<Piece> {
        self.decides_by(m::DRAFT_IDEAS_DECIDES_ME, m::DRAFT_IDEAS_DECIDES_ALL, |name| {
            m::draft_ideas_decides_named(name)
        })
    }
}

/// Ideas alone, then grouped without names, then chosen.
pub(super) fn brainstorm(brief: &Brief) -> Draft {
    let dates = brief.dates();
    let alone = dates.answers(dates.start(), TO_ANSWER);
    let grouped = Known::assumed(dates.after(alone.value, 1));
    let chosen = Known::assumed(dates.fair_after(grouped.value, 2));
    let close = dates.after(chosen.value, 1);
    let subject = match brief.short_topic() {
        Some(topic) => m::draft_ideas_subject_topic(brief.subject_day(alone.value), topic),
        None => m::draft_ideas_subject(brief.subject_day(alone.value)),
    };
    let choose_by = brief.subject_day(chosen.value);
    let choose = match brief.short_topic() {
        Some(topic) => m::draft_ideas_choose_subject_topic(choose_by, topic),
        None => m::draft_ideas_choose_subject(choose_by),
    };
    let topic = brief.matter();
    let opening = Message::opening(subject)
        .line(brief.hi())
        .text(pieces![topic, brief.zones()])
        .steps(pieces![
            alone.say(|day| m::draft_ideas_alone(long(day), brief.time(day))),
            grouped.say(|day| m::draft_ideas_grouped(long(day))),
            chosen.say(|day| m::draft_ideas_choose(long(day), brief.time(day))),
        ])
        .text(pieces![brief.chooses(), brief.deputy(), m::DRAFT_IDEAS_SILENCE, m::DRAFT_IDEAS_TALK])
        .line(m::DRAFT_IDEAS_NAMED)
        .with(|message| brief.who_writes(message))
        .text(pieces![brief.away(), brief.result(), brief.some()])
        .line(m::DRAFT_THANK_YOU);
    let prompt = Message::fill(Kind::Prompt, m::draft_title_ideas_prompt(long(grouped.value)))
        .about(choose)
        .text(pieces![m::DRAFT_IDEAS_PROMPT])
        .bullets(ours(&[m::DRAFT_IDEAS_PROMPT_GROUP, m::DRAFT_IDEAS_PROMPT_GROUP]))
        .text(pieces![
            chosen.say(|day| m::draft_ideas_prompt_choose(long(day), brief.time(day))),
            m::DRAFT_IDEAS_PROMPT_BUILD,
        ]);
    brief
        .plan(alone, [brief.send_step(), m::PLAN_IDEAS_ALONE, m::PLAN_IDEAS_GROUPED])
        .by(brief, chosen.value, m::PLAN_IDEAS_CHOSEN)
        .on(dates.when(close), close, m::PLAN_CLOSE_DECISION)
        .assume(Some(m::assume_chosen_by(long(chosen.value), brief.time(chosen.value))))
        .assume(brief.assumed_decider())
        .assume(brief.assumed_kept(m::ASSUME_RESULT_HERE))
        .message(opening)
        .message(brief.reminder(alone, Some(m::DRAFT_IDEAS_SILENCE.into())))
        .message(prompt)
        .message(brief.closing(Some(close)))
        .message(brief.record(Some(close)))
}
