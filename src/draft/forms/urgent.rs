//! What cannot wait until tomorrow: a call now, and a log or a talk in it.

use super::closing;
use crate::draft::message::{Kind, Message, ours};
use crate::draft::piece::{Known, pieces};
use crate::draft::{Brief, Draft};
use crate::meeting::{Meeting, Purpose, Tick};
use crate::text::{Msg, Phrase, messages as m};

/// Whether it was said that it cannot wait.
pub(crate) fn is_urgent(meeting: &Meeting) -> bool {
    meeting.ticks.has(Tick::Urgent)
}

impl Brief<'_> {
    fn urgent_subject(&self) -> Phrase {
        match self.short_topic() {
            Some(topic) => m::draft_urgent_subject_topic(topic),
            None => m::DRAFT_URGENT_SUBJECT.into(),
        }
    }
}

/// A call now, with a log or for a talk.
pub(super) fn now(brief: &Brief) -> Draft {
    if brief.purpose() == Some(Purpose::Problem) { log(brief) } else { talk(brief) }
}

/// Nobody knows whether they can help as long as they do not know what is wrong.
fn start(brief: &Brief) -> Msg {
    if brief.words.topic.is_some() { m::PLAN_URGENT_START } else { m::PLAN_URGENT_START_TOPIC }
}

/// A call, and a log that everyone can follow.
fn log(brief: &Brief) -> Draft {
    let next = brief.dates().next_update();
    let topic = brief.topic().unwrap_or_else(|| m::DRAFT_PROBLEM_OPEN.into());
    let place = brief.place(m::DRAFT_URGENT_LOG_HERE, |place| m::draft_urgent_log_at(place));
    let opening = Message::opening(brief.urgent_subject())
        .line(brief.hi())
        .text(pieces![topic, m::DRAFT_URGENT_WAIT])
        .text(pieces![m::DRAFT_URGENT_CALL, m::DRAFT_URGENT_NOT_NEEDED])
        .with(|message| brief.who(message))
        .text(pieces![place, next.say(|time| m::draft_urgent_next(brief.time_soon(time)))])
        .line(m::DRAFT_THANK_YOU);
    Draft::default()
        .then(m::PLAN_NOW, start(brief))
        .soon(brief, next.value, m::PLAN_URGENT_UPDATE)
        .then(m::PLAN_URGENT_LONG, m::PLAN_URGENT_REST)
        .then(m::PLAN_URGENT_OVER, m::PLAN_URGENT_BACK)
        .assume(Some(m::ASSUME_YOU_LOOK_AFTER.into()))
        .assume(Some(m::assume_next_update(brief.time_soon(next.value))))
        .assume(brief.assumed_place(m::ASSUME_RESULT_HERE))
        .message(opening)
        .message(Message::fill(Kind::Prompt, m::DRAFT_TITLE_UPDATE).bullets(ours(&[
            m::DRAFT_UPDATE_KNOW,
            m::DRAFT_UPDATE_DO,
            m::DRAFT_UPDATE_NEED,
            m::DRAFT_UPDATE_NEXT,
        ])))
        .message(
            Message::fill(Kind::Closing, m::DRAFT_TITLE_URGENT_CLOSING)
                .bullets(ours(&[
                    m::DRAFT_URGENT_SINCE,
                    m::DRAFT_PROBLEM_CLOSE_WAS,
                    m::DRAFT_PROBLEM_CLOSE_HELPED,
                    m::DRAFT_CLOSE_OPEN,
                    m::DRAFT_URGENT_BACK,
                ]))
                .line(m::DRAFT_HELP_THANKS),
        )
}

/// A call now, to talk. Who decides was not asked, so it promises no decision.
fn talk(brief: &Brief) -> Draft {
    let minutes = brief.minutes();
    let ask = Known::assumed(minutes.value).say(m::draft_urgent_talk);
    let result = brief.keep(m::DRAFT_TALK_RESULT_HERE, |place| m::draft_talk_result_at(place));
    let invitation = Message::send(Kind::Invitation, m::DRAFT_TITLE_INVITATION)
        .about(brief.urgent_subject())
        .line(brief.hi())
        .text(pieces![brief.topic().or_else(|| brief.nameless()), ask])
        .heading(m::DRAFT_QUESTIONS_HEADING)
        .steps(ours(&[m::DRAFT_URGENT_TODAY, m::DRAFT_URGENT_CAN_WAIT, m::DRAFT_URGENT_WHO]))
        .with(|message| brief.who(message))
        .text(pieces![m::DRAFT_URGENT_ABSENT, result])
        .line(m::DRAFT_THANK_YOU);
    Draft::default()
        .then(m::PLAN_NOW, start(brief))
        .then(m::PLAN_SAME_DAY, m::PLAN_WRITE_DOWN)
        .assume(Some(m::assume_minutes_now(minutes.value)))
        .assume(brief.assumed_kept(m::ASSUME_RESULT_HERE))
        .message(invitation)
        .message(closing::simple(None, &[m::DRAFT_UPDATE_DO, m::DRAFT_CLOSE_OPEN], brief.thanks()))
}
