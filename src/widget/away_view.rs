//! Someone will be away: the messages they leave behind.
//!
//! There is no verdict here. Nobody asks why someone is away.

use super::advice_view::{AdviceView, HoursView, steps, with_messages};
use super::model::{Model, Section};
use super::outgoing::Outgoing;
use super::questions_view::section_link;
use crate::letter::draft::{self, AwayBrief, Draft};
use crate::questions::AwayWords;
use crate::text::{Text, messages as m};

/// The draft of someone who will be away. What it says stands in the gaps of its letters.
pub(super) fn away_draft(model: &Model) -> Draft {
    let (words, _) = model.answers().away_words(model.now.day);
    let words = AwayWords { clients: true, ..words };
    let (now, days_off) = (model.now, &model.policy.days_off);
    let letters = &model.answers().letters;
    draft::away(&AwayBrief { words: &words, now, days_off, letters })
}

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
    if !view.followers.is_empty() {
        let label = m::FOLD_MESSAGES;
        view.folds.push(section_link(model, Section::Messages, "open-messages", label, text));
        if !model.shows(Section::Messages) {
            view.followers.clear();
        }
    }
    view
}
