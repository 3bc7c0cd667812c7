//! What was read, value by value, before it counts.

use super::button;
use super::fields::details;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{HtmlSelectElement, KeyboardEvent};

use super::tag::{Kind, Send, Tag, classed, field_text, tag, textarea, words, words_if_any};
use crate::widget::screen::{Control, ReadingView, WrittenView};
use crate::widget::{BroughtEvent, Correction, Event, Whole};

/// What was read.
pub(in super::super) fn reading(view: &ReadingView, send: &Send) -> Tag {
    let heading = words("h2", "", &view.heading).with("id", "reading").with("tabindex", "-1");
    let findings = classed("ul", "findings").each(&view.findings, |place, finding| {
        if let Some(field) = &finding.field {
            return written(field, send).key(&[&place.to_string(), "-open"].concat());
        }
        let change = button(&finding.change, "plain finding", send)
            .set("aria-label", &finding.change_label)
            .with("dir", "auto")
            .set_if_any("id", if finding.latest { LATEST } else { "" });
        let leave_out =
            button(&finding.leave_out, "plain", send).set("aria-label", &finding.leave_out_label);
        tag("li")
            .at(place)
            .child(change)
            .maybe(words_if_any("span", "unsure", &finding.unsure))
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
        .maybe(words_if_any("p", "asks", &view.asks))
        .child(
            classed("div", "whose")
                .each(&view.answers, |_, answer| button(answer, "tile", send))
                .child(button(&view.put_away, "plain", send)),
        )
        .maybe(found)
}

/// The value that was changed last.
const LATEST: &str = "finding";

/// A value while it is written.
fn written(field: &WrittenView, send: &Send) -> Tag {
    let id = LATEST;
    let control = match &field.control {
        Control::Text => input("text", &field.written),
        Control::Number => input("text", &field.written).with("inputmode", "numeric"),
        Control::Day => input("date", &field.written),
        Control::Moment => input("datetime-local", &field.written),
        Control::Lines => textarea(&field.written).with("rows", "5"),
        Control::Choice(choices) => tag("select").each(choices, |at, (name, label)| {
            words("option", "", label)
                .with("value", name)
                .at(at)
                .flag("selected", *name == field.written)
        }),
    };
    let (finding, review) = (field.finding, Whole::clone(&field.review));
    let typed = move |event: web_sys::Event| {
        let select = || Some(event.target()?.dyn_ref::<HtmlSelectElement>()?.value());
        let open = Correction::Open(field_text(&event).or_else(select)?);
        Some(Event::Brought(BroughtEvent::Read(review.with(finding, open), None)))
    };
    let done = field.done.event.clone();
    let in_line = !matches!(field.control, Control::Lines | Control::Choice(_));
    let enter = move |event: web_sys::Event| {
        let key = event.dyn_ref::<KeyboardEvent>()?;
        (in_line && key.key() == "Enter" && !key.is_composing()).then(|| {
            // It would press the button that has the focus then.
            event.prevent_default();
            done.clone()
        })
    };
    // Several lines that are pasted here are this value, and nothing new that was brought.
    let paste = |event: web_sys::Event| {
        event.stop_propagation();
        None
    };
    let control = control
        .with("id", id)
        .with("dir", "auto")
        .set_if_any("aria-invalid", if field.error.is_empty() { "" } else { "true" })
        .set_if_any("aria-describedby", if field.error.is_empty() { "" } else { "finding-error" })
        .on(Kind::Input, send, Box::new(typed))
        .on(Kind::KeyDown, send, Box::new(enter))
        .on(Kind::Paste, send, Box::new(paste));
    let lines = field.control == Control::Lines;
    classed("li", if lines { "field text open" } else { "field open" })
        .child(words("label", "", &field.label).set("for", id))
        .child(control)
        .child(button(&field.done, "plain", send))
        .maybe(
            words_if_any("p", "error", &field.error).map(|error| error.with("id", "finding-error")),
        )
}

fn input(kind: &'static str, written: &str) -> Tag {
    tag("input").with("type", kind).with("autocomplete", "off").set("value", written)
}
