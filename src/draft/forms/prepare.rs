//! Four questions to oneself, before anybody is invited.

use crate::draft::Draft;
use crate::draft::message::{Kind, Message, ours};
use crate::text::messages as m;

/// Four questions to oneself.
pub(super) fn questions() -> Draft {
    Draft::default()
        .then(m::PLAN_FIRST, m::PLAN_READY_QUESTIONS)
        .then(m::PLAN_THEN, m::PLAN_READY_BACK)
        .message(
            Message::keep(Kind::Questions, m::DRAFT_TITLE_READY)
                .line(m::DRAFT_READY_ALONE)
                .steps(ours(&[
                    m::DRAFT_READY_DIFFERENT,
                    m::DRAFT_READY_WHO,
                    m::DRAFT_READY_SMALLEST,
                    m::DRAFT_READY_NOTHING,
                ]))
                .text(ours(&[m::DRAFT_READY_BACK, m::DRAFT_READY_NOT])),
        )
}
