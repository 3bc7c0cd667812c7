//! What someone is asked who will be away, and the messages they leave behind.

use super::advice::Plan;
use super::fields::labelled;
use super::message::{chosen, fields};
use super::piece::Draw;
use super::tag::{Send, Tag, classed, words};
use crate::widget::screen::{AwayQuestions, AwayView};

/// What is asked, in the place of the first question.
impl Draw for AwayQuestions {
    fn draw(&self, filled: u32, send: &Send) -> Tag {
        labelled("away", &self.legend, &self.hint).child(fields(&self.fields, filled, send))
    }
}

/// The plan and the messages.
pub(super) fn messages(away: AwayView, filled: u32, send: &Send) -> Tag {
    let headline = classed("div", "verdict")
        .child(words("h2", "", &away.headline).with("id", "verdict").with("tabindex", "-1"))
        .child(words("p", "form", &away.line));
    let section = classed("div", "message-section").child(words("h3", "", &away.message_heading));
    let label = &away.messages_label;
    let plan = Plan(away.plan_heading, away.plan);
    let section = chosen(section, away.messages, away.shown, label, filled, send);
    classed("section", "advice")
        .with("aria-labelledby", "verdict")
        .child(headline)
        .piece(Some(plan), filled, send)
        .child(section)
}
