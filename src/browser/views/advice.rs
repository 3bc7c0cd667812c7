//! The panel with the advice.

use yew::Html;

use super::tag::{Send, Tag, classed, tag, words, words_if_any};
use super::{button, buttons, message, time};
use crate::widget::screen::{AdviceView, Reason, StepView};

/// The advice.
pub(super) fn advice(advice: &AdviceView, filled: u32, send: &Send) -> Html {
    let other = advice.other_result.as_ref().map(|other| {
        classed("div", "other-result").child(words("p", "", &other.text)).child(button(
            &other.back,
            "plain",
            send,
        ))
    });
    let verdict = classed("div", "verdict")
        .child(words("h2", "", &advice.headline).with("id", "verdict"))
        .child(words("p", "form", &advice.form))
        .html(words_if_any("p", "sure", &advice.sure));
    let reasons = (!advice.reasons.is_empty())
        .then(|| section(&advice.why, listed("ul", "reasons", advice.reasons.iter().map(reason))));
    let quiet =
        advice.quiet_lines.iter().map(|line| words("p", "quiet-line", line).key(line).into());
    let changes = (!advice.changes.is_empty()).then(|| {
        let links = classed("div", "changes").all(buttons(&advice.changes, "change", send));
        section(&advice.change_heading, links)
    });
    let plan = (!advice.plan.is_empty()).then(|| {
        section(
            &advice.plan_heading,
            listed("ol", "plan", advice.plan.iter().enumerate().map(step)),
        )
    });
    let time = advice.time.as_ref().map(|view| time::time(view, filled, send));
    let some = |part: Option<Tag>| part.map(Html::from).unwrap_or_default();
    classed("section", if advice.quiet { "advice quiet" } else { "advice" })
        .with("aria-labelledby", "verdict")
        .html(some(other))
        .child(verdict)
        .html(some(reasons))
        .all(quiet.collect())
        .html(some(changes))
        .html(some(time))
        .html(some(plan))
        .html(some(message::message(advice, filled, send)))
        .html(words_if_any("p", "remember", &advice.remember))
        .into()
}

/// A part of the advice under a heading.
pub(super) fn section(heading: &str, content: Tag) -> Tag {
    tag("div").child(words("h3", "", heading)).child(content)
}

/// A list of items that have keys.
pub(super) fn listed(
    name: &'static str,
    class: &'static str,
    items: impl Iterator<Item = Html>,
) -> Tag {
    classed(name, class).all(items.collect())
}

fn reason(reason: &Reason) -> Html {
    let cite = match reason.addresses.first() {
        Some(address) => tag("cite").child(
            words("a", "", &reason.source)
                .with("href", address)
                .with("target", "_blank")
                .with("rel", "noopener noreferrer"),
        ),
        None => words("cite", "", &reason.source),
    };
    tag("li").key(reason.id).text(&reason.text).child(cite).into()
}

fn step((index, step): (usize, &StepView)) -> Html {
    tag("li")
        .key(&index.to_string())
        .child(words("span", "when", &step.when))
        .child(words("p", "", &step.what))
        .into()
}
