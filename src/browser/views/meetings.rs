//! The list of the advice on several meetings.

use super::button;
use super::tag::{Send, Tag, classed, tag, words, words_if_any};
use crate::widget::screen::MeetingsView;

/// The list with what can be done with it.
pub(super) fn meetings(view: &MeetingsView, send: &Send) -> Tag {
    let list = classed("ul", "meetings-list").each(&view.entries, |at, entry| {
        let name = ["meeting-", &at.to_string()].concat();
        let remove = entry.remove.as_ref().map(|link| button(link, "plain", send));
        tag("li")
            .at(at)
            .child(words("strong", "", &entry.name).set("id", &name).with("dir", "auto").verbatim())
            .child(words("span", "", &entry.advice).verbatim())
            .maybe(words_if_any("span", "assumed", &entry.hours).map(Tag::verbatim))
            .maybe(words_if_any("span", "assumed", &entry.here))
            .maybe(remove.map(|remove| remove.set("aria-describedby", &name)))
    });
    let copy = (!view.entries.is_empty()).then(|| button(&view.copy, "copy-list", send));
    classed("section", "meetings")
        .with("aria-labelledby", "meetings")
        .child(words("h2", "", &view.heading).with("id", "meetings").with("tabindex", "-1"))
        .child(list)
        .maybe(words_if_any("p", "total", &view.total).map(Tag::verbatim))
        .child(
            classed("div", "send")
                .maybe(copy)
                .maybe(view.put_back.as_ref().map(|link| button(link, "plain", send)))
                .child(words("span", "copy-note", &view.note).with("role", "status")),
        )
}
