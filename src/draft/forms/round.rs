//! A round in writing, and a talk that is not needed for it any more.

use super::closing;
use super::first::{Days, invitation, second_round};
use crate::draft::dates::long;
use crate::draft::message::Message;
use crate::draft::piece::{Known, pieces};
use crate::draft::{Brief, Draft};
use crate::meeting::{Detail, Tick};
use crate::text::{Value, messages as m};

/// Whether each person says how their work goes.
pub(in crate::draft) fn is_round(brief: &Brief) -> bool {
    brief.meeting.detail.given() == Some(Detail::ShareRound)
}

/// Everyone writes their lines, and the talk is for each other or for what is still open. Where
/// no hour is fair to all, that is written too.
pub(super) fn round_first(brief: &Brief, days: &Days) -> Draft {
    let dates = brief.dates();
    let end = days.end(brief);
    let (list, call, when) = if !days.fair {
        (m::PLAN_FIRST_LIST_WRITTEN, m::PLAN_FIRST_NO_HOUR, dates.when(end))
    } else if brief.has(Tick::OnlyTime) {
        (m::PLAN_FIRST_LIST_KEEP, m::PLAN_FIRST_CALL, m::PLAN_SAME_DAY.into())
    } else {
        (m::PLAN_FIRST_LIST, m::PLAN_FIRST_CALL, m::PLAN_SAME_DAY.into())
    };
    let length = brief.meeting.attendance.length.is_none();
    Draft::default()
        .on(dates.when(dates.start()), dates.start(), m::PLAN_SEND)
        .by(brief, days.views.value, m::PLAN_STATUS_ONCE)
        .on(dates.when(days.list), days.list, list)
        .talk(days.call_hours(brief), days.call.value, days.talk(brief), call)
        .on(when, end, m::PLAN_WRITE_DOWN)
        .assume(Some(m::ASSUME_YOU_LEAD.into()))
        .assume(Some(m::ASSUME_DATES.into()))
        .assume(length.then(|| days.assumed_minutes()))
        .assume(brief.assumed_kept(m::ASSUME_RESULT_SAME))
        .message(opening(brief, days))
        .message(brief.reminder(days.views, Some(m::DRAFT_STATUS_NOTHING.into())))
        .message(if days.fair { invitation(brief, days) } else { second_round(brief, days) })
        .message(closing::simple(
            Some(end),
            &[m::DRAFT_STATUS_ONCE_CLOSE_SUM, m::DRAFT_STATUS_ONCE_CLOSE_OPEN],
            brief.thanks(),
        ))
}

fn opening(brief: &Brief, days: &Days) -> Message {
    let intent = if days.fair { m::DRAFT_ROUND_FIRST } else { m::DRAFT_ROUND_FIRST_WRITTEN };
    let blocker = if days.fair {
        brief.blocker(Some(Value::Weekday(days.views.value)))
    } else {
        Known::assumed(days.list).say(|day| m::draft_status_blocker_before(long(day)))
    };
    Message::opening(m::draft_status_once_subject(brief.subject_day(days.views.value)))
        .line(brief.hi())
        .text(pieces![intent, brief.topic()])
        .heading(m::DRAFT_FIRST_HEADING_ASK)
        .text(pieces![days.views.say(|day| m::draft_status_once_lines(long(day), brief.time(day)))])
        .text(pieces![blocker, m::DRAFT_STATUS_NOTHING, brief.some()])
        .with(|message| brief.who_writes(message))
        .text(pieces![brief.away_elsewhere()])
        .with(|message| days.call_or_round(brief, message))
        .heading(m::DRAFT_FIRST_HEADING_AFTER)
        .text(pieces![brief.talk_result()])
        .line(m::DRAFT_THANK_YOU)
}
