//! To be deepened.

use crate::draft::message::Message;
use crate::draft::piece::pieces;
use crate::draft::{Brief, Draft};
use crate::text::messages as m;

/// Not deep yet.
pub(crate) fn write_first(brief: &Brief) -> Draft {
    let dates = brief.dates();
    Draft::default().on(dates.when(dates.start()), dates.start(), m::PLAN_POLL_SEND).message(
        Message::opening(m::DRAFT_NEWS)
            .line(m::DRAFT_HI_ALL)
            .text(pieces![brief.topic()])
            .line(m::DRAFT_THANK_YOU),
    )
}
