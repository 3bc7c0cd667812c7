//! What only goes one way: news, a recording, a how-to page.

use super::outline;
use crate::draft::dates::{TO_ANSWER, long};
use crate::draft::message::Message;
use crate::draft::piece::pieces;
use crate::draft::{Brief, Draft};
use crate::meeting::Purpose;
use crate::meeting::time::Day;
use crate::text::{Msg, Phrase, messages as m};

/// Working days to write a page or to make a recording.
const TO_PREPARE: u8 = 2;

impl Brief<'_> {
    /// The subject of something to read.
    fn read_subject(&self) -> Phrase {
        match self.short_topic() {
            Some(topic) => m::draft_read_subject_topic(topic),
            None => m::DRAFT_READ_SUBJECT.into(),
        }
    }

    /// A plan in which something is made before the message goes out on `send`.
    fn prepared(&self, send: Day, make: Msg, then: Msg, below: Msg) -> Draft {
        let dates = self.dates();
        Draft::default()
            .on(dates.when(dates.start()), dates.start(), make)
            .on(dates.when(send), send, then)
            .assume(self.assumed_place(below))
    }
}

/// News that people read.
pub(super) fn announcement(brief: &Brief) -> Draft {
    let dates = brief.dates();
    let send = match brief.words.result {
        Some(_) => m::PLAN_NEWS_PLACE,
        None => m::PLAN_TEXT_SEND,
    };
    let topic = brief.topic().unwrap_or_else(|| m::DRAFT_NEWS.into());
    let outside = brief.purpose() == Some(Purpose::Outside);
    let (hi, questions, after) = if outside {
        (m::DRAFT_HELLO, m::DRAFT_ANNOUNCE_WRITE, m::PLAN_NEWS_AFTER_OUTSIDE)
    } else {
        (brief.hi(), m::DRAFT_ANNOUNCE_QUESTIONS, m::PLAN_NEWS_AFTER)
    };
    Draft::default()
        .on(dates.when(dates.start()), dates.start(), send)
        .then(m::PLAN_AFTER, after)
        .assume(brief.assumed_place(m::ASSUME_TEXT_BELOW))
        .message(
            Message::opening(brief.read_subject())
                .line(hi)
                .text(pieces![topic, m::DRAFT_ANNOUNCE_WRITTEN, brief.text_place()])
                .text(pieces![m::DRAFT_ANNOUNCE_SILENCE, questions, m::DRAFT_ANNOUNCE_TALK,])
                .line(m::DRAFT_THANK_YOU),
        )
        .message(outline::news())
}

/// A recording, with questions in a thread.
pub(super) fn recording(brief: &Brief) -> Draft {
    let dates = brief.dates();
    let send = dates.made(TO_PREPARE);
    let deadline = dates.answers(send, TO_ANSWER);
    // A chosen day may leave less time than we would take to prepare.
    let send = if send < deadline.value { send } else { dates.start() };
    let close = dates.after(deadline.value, 1);
    let by = brief.subject_day(deadline.value);
    let subject = match brief.short_topic() {
        Some(topic) => m::draft_watch_subject_topic(by, topic),
        None => m::draft_watch_subject(by),
    };
    let opening = Message::opening(subject)
        .line(brief.hi())
        .text(pieces![brief.matter(), m::DRAFT_RECORDING, brief.text_place()])
        .text(pieces![
            deadline.say(|day| m::draft_recording_ask(long(day), brief.time(day))),
            m::DRAFT_QUESTIONS_SILENCE,
            brief.away(),
        ])
        .with(|message| brief.who_writes(message))
        .line(m::DRAFT_RECORDING_TALK)
        .line(m::DRAFT_THANK_YOU);
    brief
        .prepared(send, m::PLAN_RECORDING_MAKE, m::PLAN_RECORDING_SEND, m::ASSUME_RECORDING_BELOW)
        .by(brief, deadline.value, m::PLAN_QUESTIONS_ASKED)
        .on(dates.when(close), close, m::PLAN_RECORDING_CLOSE)
        .assume(brief.assumed_deadline(deadline))
        .message(opening)
        .message(outline::recording())
        .message(brief.reminder(deadline, Some(m::DRAFT_QUESTIONS_SILENCE.into())))
        .message(brief.closing(Some(close)))
}

/// A page that explains how something is done.
pub(super) fn how_to(brief: &Brief) -> Draft {
    let send = brief.dates().made(TO_PREPARE);
    let topic = brief.topic().unwrap_or_else(|| m::DRAFT_HOW_TO_PAGE.into());
    brief
        .prepared(send, m::PLAN_HOW_TO_WRITE, m::PLAN_HOW_TO_SEND, m::ASSUME_TEXT_BELOW)
        .then(m::PLAN_AFTER, m::PLAN_HOW_TO_AFTER)
        .assume(Some(m::ASSUME_YOU_KEEP_PAGE.into()))
        .message(
            Message::opening(brief.read_subject())
                .line(brief.hi())
                .text(pieces![topic, m::DRAFT_HOW_TO_WRITTEN, brief.text_place()])
                .text(pieces![m::DRAFT_HOW_TO_TRY, m::DRAFT_HOW_TO_TALK])
                .line(m::DRAFT_THANK_YOU),
        )
        .message(outline::how_to())
}
