//! Someone will be away: the messages they leave behind.
//!
//! There is no verdict here. Nobody asks why someone is away.

use super::advice::{AdviceView, HoursView, steps, with_messages};
use super::questions::section_link;
use crate::text::{Text, messages as m};
use crate::widget::state::model::{Model, Section};
use crate::widget::state::outgoing::Outgoing;

/// The messages, and the plan.
pub(super) fn away_view(model: &Model, text: &Text) -> AdviceView {
    let outgoing = Outgoing::away(model);
    let view = AdviceView {
        headline: text.get(m::AWAY_READY),
        because: text.get(m::AWAY_LINE),
        ..AdviceView::default()
    };
    let mut view = with_messages(view, model, &outgoing, text);
    view.folds.push(section_link(model, Section::Hours, "open-hours", m::PLAN_HEADING, text));
    if model.shows(Section::Hours) {
        view.hours = Some(HoursView {
            time: None,
            place: None,
            fields: Vec::new(),
            plan_heading: text.get(m::PLAN_HEADING),
            plan: steps(&outgoing.draft, text),
            places: None,
        });
    }
    if !view.rules.is_empty() {
        view.folds.push(section_link(model, Section::Rules, "open-rules", m::FOLD_RULES, text));
        if !model.shows(Section::Rules) {
            view.rules.clear();
        }
    }
    if !view.followers.is_empty() {
        let label = m::FOLD_MESSAGES;
        view.folds.push(section_link(model, Section::Messages, "open-messages", label, text));
        if !model.shows(Section::Messages) {
            view.followers.clear();
        }
    }
    view
}
