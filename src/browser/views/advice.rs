//! The panel with the advice.

use super::tag::{Send, Tag, classed, tag, words, words_if_any};
use std::mem::take;

use super::piece::Draw;
use super::{button, buttons, message};
use crate::widget::screen::{AdviceView, Reason, StepView};

/// The advice.
pub(super) fn advice(mut advice: AdviceView, filled: u32, send: &Send) -> Tag {
    let other = advice.other_result.as_ref().map(|other| {
        classed("div", "other-result").child(words("p", "", &other.text)).child(button(
            &other.back,
            "plain",
            send,
        ))
    });
    let verdict = classed("div", "verdict")
        .child(words("h2", "", &advice.headline).with("id", "verdict").with("tabindex", "-1"))
        .child(words("p", "form", &advice.form))
        .maybe(words_if_any("p", "sure", &advice.sure));
    let reasons = (!advice.reasons.is_empty())
        .then(|| Reasons(take(&mut advice.why), take(&mut advice.reasons)));
    let changes = (!advice.changes.is_empty()).then(|| {
        let links = buttons("changes", &advice.changes, "change", send);
        section(&advice.change_heading, links)
    });
    let plan = (!advice.plan.is_empty())
        .then(|| Plan(take(&mut advice.plan_heading), take(&mut advice.plan)));
    let remember = words_if_any("p", "remember", &advice.remember);
    let next = classed("div", "next")
        .maybe(advice.next.as_ref().map(|link| button(link, "go-on", send)))
        .maybe(words_if_any("p", "assumed", &advice.next_hint));
    classed("section", if advice.quiet { "advice quiet" } else { "advice" })
        .with("aria-labelledby", "verdict")
        .maybe(other)
        .child(verdict)
        .piece(reasons, filled, send)
        .piece(advice.how.take(), filled, send)
        .each(&advice.quiet_lines, |_, line| words("p", "quiet-line", line).key(line))
        .maybe(changes)
        .piece(advice.time.take(), filled, send)
        .piece(plan, filled, send)
        .piece(advice.places.take(), filled, send)
        .maybe(message::message(advice, filled, send))
        .maybe(remember)
        .child(next)
}

/// What speaks for the advice, under its heading.
#[derive(PartialEq)]
struct Reasons(String, Vec<Reason>);

impl Draw for Reasons {
    fn draw(&self, _: u32, _: &Send) -> Tag {
        section(&self.0, classed("ul", "reasons").each(&self.1, |_, each| reason(each)))
    }
}

/// What happens when, under its heading.
#[derive(PartialEq)]
pub(super) struct Plan(pub(super) String, pub(super) Vec<StepView>);

impl Draw for Plan {
    fn draw(&self, _: u32, _: &Send) -> Tag {
        let steps = classed("ol", "plan").each(&self.1, |index, step| {
            let what = tag("p").text(&step.what).each(&step.places, |at, place| {
                words("span", "hour", place).with("dir", "auto").at(at)
            });
            tag("li").at(index).child(words("span", "when", &step.when)).child(what)
        });
        section(&self.0, steps)
    }
}

/// A part of the advice under a heading.
pub(super) fn section(heading: &str, content: Tag) -> Tag {
    tag("div").child(words("h3", "", heading)).child(content)
}

fn reason(reason: &Reason) -> Tag {
    tag("li").key(reason.id).text(&reason.text).child(cite(reason))
}

/// Where a reason comes from, and how strong that is.
pub(super) fn cite(reason: &Reason) -> Tag {
    let mut cite = tag("cite");
    for (name, address) in &reason.sources {
        let link = words("a", "", name)
            .with("href", address)
            .with("target", "_blank")
            .with("rel", "noopener noreferrer");
        cite = cite.child(link).text(" · ");
    }
    cite.text(&reason.strength)
}
