//! Outlines of what is to be written or said. They are for the person who writes.

use crate::draft::message::{Kind, Message, ours};
use crate::text::{Msg, messages as m};

/// An outline to fill in.
fn outline(title: Msg, lines: &[Msg]) -> Message {
    Message::fill(Kind::Outline, title).bullets(ours(lines))
}

/// News.
pub(super) fn news() -> Message {
    outline(
        m::DRAFT_TITLE_NEWS_OUTLINE,
        &[
            m::DRAFT_NEWS_OUTLINE_WHAT,
            m::DRAFT_NEWS_OUTLINE_WHOM,
            m::DRAFT_NEWS_OUTLINE_DO,
            m::DRAFT_NEWS_OUTLINE_WHY,
            m::DRAFT_NEWS_OUTLINE_OPEN,
            m::DRAFT_NEWS_OUTLINE_ASK,
        ],
    )
}

/// A how-to page.
pub(super) fn how_to() -> Message {
    outline(
        m::DRAFT_TITLE_HOW_TO_OUTLINE,
        &[
            m::DRAFT_HOW_TO_OUTLINE_GOAL,
            m::DRAFT_HOW_TO_OUTLINE_BEFORE,
            m::DRAFT_HOW_TO_OUTLINE_STEPS,
            m::DRAFT_HOW_TO_OUTLINE_WRONG,
            m::DRAFT_HOW_TO_OUTLINE_OWNER,
            m::DRAFT_HOW_TO_OUTLINE_CHECKED,
        ],
    )
}

/// The description of a problem.
pub(super) fn problem() -> Message {
    outline(
        m::DRAFT_TITLE_PROBLEM_OUTLINE,
        &[
            m::DRAFT_PROBLEM_OUTLINE_WHAT,
            m::DRAFT_PROBLEM_OUTLINE_SINCE,
            m::DRAFT_PROBLEM_OUTLINE_TRIED,
            m::DRAFT_PROBLEM_OUTLINE_STOPS,
            m::DRAFT_PROBLEM_OUTLINE_NEED,
        ],
    )
}

/// A proposal.
pub(super) fn proposal() -> Message {
    outline(
        m::DRAFT_TITLE_PROPOSAL_OUTLINE,
        &[
            m::DRAFT_PROPOSAL_OUTLINE_WHAT,
            m::DRAFT_PROPOSAL_OUTLINE_WHY,
            m::DRAFT_PROPOSAL_OUTLINE_CHANGE,
            m::DRAFT_PROPOSAL_OUTLINE_OTHER,
            m::DRAFT_PROPOSAL_OUTLINE_LEAVE,
            m::DRAFT_PROPOSAL_OUTLINE_UNSURE,
        ],
    )
}

/// A comparison of options.
pub(super) fn comparison() -> Message {
    outline(
        m::DRAFT_TITLE_COMPARISON,
        &[
            m::DRAFT_COMPARISON_OUTLINE_TWO_LINES,
            m::DRAFT_COMPARISON_OUTLINE_NEED,
            m::DRAFT_COMPARISON_OUTLINE_LIMITS,
            m::DRAFT_COMPARISON_OUTLINE_ASSUME,
            m::DRAFT_COMPARISON_OUTLINE_OPTIONS,
            m::DRAFT_COMPARISON_OUTLINE_LEAVE,
            m::DRAFT_COMPARISON_OUTLINE_MINE,
        ],
    )
}

/// A first plan.
pub(super) fn plan() -> Message {
    outline(
        m::DRAFT_TITLE_PLAN_OUTLINE,
        &[
            m::DRAFT_PLAN_OUTLINE_GOAL,
            m::DRAFT_PLAN_OUTLINE_PARTS,
            m::DRAFT_PLAN_OUTLINE_NEEDS,
            m::DRAFT_PLAN_OUTLINE_LIMITS,
            m::DRAFT_PLAN_OUTLINE_CONFLICT,
            m::DRAFT_PLAN_OUTLINE_LATER,
        ],
    )
}

/// What to say in a recording, with minutes. Nothing in it is filled in.
pub(super) fn recording() -> Message {
    Message::keep(Kind::Outline, m::DRAFT_TITLE_RECORDING_OUTLINE).bullets(ours(&[
        m::DRAFT_RECORDING_OUTLINE_GOAL,
        m::DRAFT_RECORDING_OUTLINE_WHEN,
        m::DRAFT_RECORDING_OUTLINE_SHOW,
        m::DRAFT_RECORDING_OUTLINE_WRONG,
        m::DRAFT_RECORDING_OUTLINE_ASK,
        m::DRAFT_RECORDING_OUTLINE_ONCE,
    ]))
}
