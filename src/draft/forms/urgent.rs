//! To be deepened.

use crate::draft::message::Message;
use crate::draft::piece::pieces;
use crate::draft::{Brief, Draft};
use crate::text::messages as m;

/// Not deep yet.
pub(crate) fn now(brief: &Brief) -> Draft {
    let dates = brief.dates();
    Draft::default().on(dates.when(dates.start()), dates.start(), m::PLAN_POLL_SEND).message(
        Message::opening(m::DRAFT_NEWS)
            .line(m::DRAFT_HI_ALL)
            .text(pieces![brief.topic()])
            .line(m::DRAFT_THANK_YOU),
    )
}

/// Whether it cannot wait.
pub(crate) fn is_urgent(meeting: &crate::meeting::Meeting) -> bool {
    meeting.ticks.has(crate::meeting::Tick::Urgent)
}
