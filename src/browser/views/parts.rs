//! A meeting of several things, a row for each.

use super::fields::{select, text_field};
use super::tag::{Send, Tag, classed, tag, words, words_if_any};
use super::{button, fold};
use crate::widget::screen::{PartFields, PartRow, PartsView};

/// The parts, with what becomes of each.
pub(super) fn parts(view: &PartsView, revision: u32, send: &Send) -> Tag {
    let rows = classed("ul", "parts")
        .set("aria-label", &view.label)
        .each(&view.rows, |index, part| row(part, revision, send).at(index));
    classed("div", "several")
        .child(rows)
        .maybe(words_if_any("p", "rest", &view.rest))
        .maybe(view.confirm.as_ref().map(|link| button(link, "plain", send)))
}

fn row(part: &PartRow, revision: u32, send: &Send) -> Tag {
    tag("li")
        .child(words("span", "about", &part.about).with("dir", "auto"))
        .child(words("b", "", &part.result))
        .child(fold(&part.change, "plain", send).set("aria-label", &part.change_label))
        .maybe(part.fields.as_ref().map(|open| fields(open, revision, send)))
}

/// What can be changed.
fn fields(part: &PartFields, revision: u32, send: &Send) -> Tag {
    classed("div", "facts")
        .child(text_field(&part.about, revision, send))
        .child(select(&part.purpose, revision, send))
        .maybe(part.detail.as_ref().map(|detail| select(detail, revision, send)))
        .child(text_field(&part.minutes, revision, send))
        .child(button(&part.remove, "plain", send))
}
