//! What was read, value by value, before it counts.

use super::button;
use super::fields::details;
use super::tag::{Send, Tag, classed, tag, words};
use crate::widget::screen::ReadingView;

/// What was read.
pub(in super::super) fn reading(view: &ReadingView, send: &Send) -> Tag {
    let heading = words("h2", "", &view.heading).with("id", "reading").with("tabindex", "-1");
    let findings = classed("ul", "findings").each(&view.findings, |place, finding| {
        let leave_out =
            button(&finding.leave_out, "plain", send).set("aria-label", &finding.leave_out_label);
        tag("li")
            .at(place)
            .child(words("span", "finding", &finding.text).with("dir", "auto"))
            .maybe(super::words_if_any("span", "unsure", &finding.unsure))
            .child(leave_out)
    });
    let found = (!view.found.is_empty()).then(|| {
        let list = classed("ul", "found")
            .each(&view.found, |place, found| words("li", "", found).at(place).with("dir", "auto"));
        details(&view.found_label, false, list)
    });
    classed("section", "brought")
        .with("aria-labelledby", "reading")
        .child(heading)
        .child(words("p", "hint", &view.hint))
        .maybe((!view.findings.is_empty()).then_some(findings))
        .each(&view.notes, |place, note| words("p", "note", note).at(place))
        .maybe(super::words_if_any("p", "asks", &view.asks))
        .child(
            classed("div", "whose")
                .each(&view.answers, |_, answer| button(answer, "tile", send))
                .child(button(&view.put_away, "plain", send)),
        )
        .maybe(found)
}
