//! The message that is shown, and what can be done with it.

use yew::virtual_dom::Key;

use super::button;
use super::fields::select;
use super::letter::letter;
use super::piece::Draw;
use super::tag::{Kind, Send, Tag, classed, field_text, tag, textarea, words, words_if_any};
use crate::widget::screen::letter::LetterView;
use crate::widget::screen::{EditView, MessageView, Part, SendView};
use crate::widget::{Edited, Event, LetterEvent, MessageEvent};

/// The message that is shown.
#[derive(PartialEq)]
pub(super) struct Shown(pub(super) MessageView);

impl Draw for Shown {
    fn draw(&self, revision: u32, send: &Send) -> Tag {
        shown(&self.0, revision, send)
    }

    fn key(&self) -> Option<Key> {
        Some(Key::from(self.0.index))
    }
}

/// Every message as it would be copied, for paper.
#[derive(PartialEq)]
pub(super) struct Paper(pub(super) Vec<MessageView>);

impl Draw for Paper {
    fn draw(&self, _: u32, _: &Send) -> Tag {
        classed("div", "on-paper").each(&self.0, |at, message| {
            tag("div")
                .at(at)
                .child(words("h3", "", &message.title))
                .maybe(before(message))
                .child(preview(message))
        })
    }
}

/// What the person has to know before it is sent.
fn before(message: &MessageView) -> Option<Tag> {
    words_if_any("p", "before", &message.before)
}

/// The message that is shown, with its controls.
fn shown(message: &MessageView, revision: u32, send: &Send) -> Tag {
    let open = message.edit.as_ref().is_some_and(|edit| edit.open);
    let body = (!open).then(|| match &message.letter {
        Some(written) if message.source.is_empty() => letter_form(written, message, revision, send),
        _ => preview(message),
    });
    // What could not be copied is shown as text: gaps cannot be selected with it.
    let is_form = message.letter.is_some() && message.source.is_empty();
    let selected = (!open && message.selected && is_form).then(|| preview(message).key("selected"));
    let text = classed("div", "message-part")
        .with("id", "message")
        .with("tabindex", "-1")
        .with("role", "group")
        .set("aria-label", &message.title)
        .maybe(before(message))
        .maybe(message.edit.as_ref().and_then(|edit| bar(edit, send)))
        .maybe(message.edit.as_ref().and_then(|edit| editor(message, edit, revision, send)))
        .maybe(body)
        .maybe(selected)
        .child(tools(message, open, send))
        .each(&message.hints, |at, hint| words("p", "hint", hint).at(at));
    classed("div", "shown")
        .at(message.index)
        .child(text)
        .child(actions(message, send))
        .maybe(message.send.as_ref().map(|ways| send_or_save(ways, revision, send)))
}

/// What is done rarely, small.
fn tools(message: &MessageView, editing: bool, send: &Send) -> Tag {
    let letter = message.letter.as_ref().filter(|_| !editing && message.source.is_empty());
    classed("div", "tools")
        .maybe(letter.map(|letter| button(&letter.toggle, "plain as-list", send)))
        .maybe(message.copy_subject.as_ref().map(|link| button(link, "plain", send)))
}

/// What people came for, in sight.
fn actions(message: &MessageView, send: &Send) -> Tag {
    let copy = words("button", "main", &message.copy)
        .with("type", "button")
        .with("part", "main-button")
        .with("name", "copy")
        .pressed(send, &Event::Message(message.index, MessageEvent::CopyPressed));
    let edit = message.edit.as_ref().filter(|edit| edit.open);
    let more = message.more.as_ref().map(|more| {
        words("button", "side", "⋯")
            .with("type", "button")
            .with("name", more.id)
            .set("aria-label", &more.label)
            .state("aria-expanded", more.on.unwrap_or_default())
            .pressed(send, &more.event)
    });
    let note = classed("span", "copy-note").with("role", "status").maybe(words_if_any(
        "span",
        "",
        &message.note,
    ));
    classed("div", "act")
        .child(copy)
        .maybe(message.calendar.as_ref().map(|link| button(link, "side", send)))
        .maybe(edit.map(|edit| button(&edit.toggle, "side", send)))
        .maybe(more)
        .child(note)
        .each(&message.next, |_, link| button(link, "plain", send))
        .maybe((!message.needed.is_empty()).then(|| needed(message, send)))
}

/// The letter with its gaps, and on paper what would be copied.
fn letter_form(written: &LetterView, message: &MessageView, revision: u32, send: &Send) -> Tag {
    classed("div", "letter")
        .key("letter")
        .set("lang", &message.language)
        .with("dir", message.direction)
        .with("part", "message")
        .child(letter(written, revision, send))
}

/// The gaps that are needed, each a way there.
fn needed(message: &MessageView, send: &Send) -> Tag {
    classed("span", "needed").child(words("span", "", &message.needed_label)).each(
        &message.needed,
        |_, (gap, name)| {
            words("button", "plain", name)
                .with("type", "button")
                .key(gap.id())
                .pressed(send, &Event::Letter(LetterEvent::GapSought(*gap)))
        },
    )
}

/// The message as it will look where it is pasted.
fn preview(message: &MessageView) -> Tag {
    let class = ["message ", message.look, if message.keep { " keep" } else { "" }].concat();
    let text = tag("div")
        .set("class", &class)
        .set("lang", &message.language)
        .with("dir", message.direction)
        .with("part", "message")
        .verbatim();
    if !message.source.is_empty() {
        return text.child(words("p", "source", &message.source));
    }
    let subject = (!message.subject.is_empty()).then(|| {
        let label = words_if_any("span", "assumed", &message.subject_label);
        classed("p", "subject")
            .maybe(label.map(|label| tag("span").child(label).text(" ")))
            .child(words("strong", "", &message.subject))
    });
    text.maybe(subject).each(&message.parts, |index, shown| part(shown).at(index))
}

/// Whose text it is, with the ways to ours and back.
fn bar(edit: &EditView, send: &Send) -> Option<Tag> {
    (!edit.bar.is_empty()).then(|| {
        classed("div", "edited")
            .child(words("p", "", &edit.bar))
            .each(&edit.ways, |at, way| button(way, "plain", send).at(at))
    })
}

/// The fields of a text of the person's. They stay, hidden, when they are closed: what stands
/// in them can be read back even if the program crashes.
fn editor(message: &MessageView, edit: &EditView, revision: u32, send: &Send) -> Option<Tag> {
    let (subject, text) = edit.fields.as_ref()?;
    let index = message.index;
    let field = |id, label: &str, control: Tag, part: Edited| {
        let meaning = move |event| {
            let typed = field_text(&event)?;
            Some(Event::Message(index, MessageEvent::Edited(part, typed)))
        };
        let control = control.with("id", id).with("dir", "auto").set("lang", &message.language).on(
            Kind::Input,
            send,
            Box::new(meaning),
        );
        classed("div", "field text").child(words("label", "", label).with("for", id)).child(control)
    };
    let subject_field = tag("input").with("type", "text").with("autocomplete", "off");
    let fields = classed("div", "editor")
        // Other fields for another text: nothing writes into one that a person types into.
        .key(&[&edit.name, "-", &revision.to_string()].concat())
        .flag("hidden", !edit.open)
        .child(field(
            "edit-subject",
            &edit.subject_label,
            subject_field.set_if_any("value", subject),
            Edited::Subject,
        ))
        .child(field(
            "edit-text",
            &edit.text_label,
            textarea(text).with("rows", "14"),
            Edited::Text,
        ));
    Some(fields)
}

/// The other ways for a message to leave the page. Each is taken by the person.
fn send_or_save(ways: &SendView, revision: u32, send: &Send) -> Tag {
    classed("div", "part ways")
        .each(&ways.links, |at, way| {
            words("a", "way", &way.label)
                .at(at)
                .set("href", &way.href)
                .with("target", "_blank")
                .with("rel", "noopener noreferrer")
        })
        .each(&ways.actions, |_, action| button(action, "way", send))
        .child(select(&ways.channels, revision, send))
        .maybe(words_if_any("p", "hint", &ways.hint))
}

fn part(part: &Part) -> Tag {
    let (name, lines) = match part {
        Part::Paragraph(text) => return words("p", "", text),
        Part::Heading(text) => return words("p", "message-heading", text),
        Part::Bullets(lines) => ("ul", lines),
        Part::Steps(lines) => ("ol", lines),
    };
    tag(name).each(lines, |index, line| words("li", "", line).at(index))
}

/// A day as a date field writes it, such as 2026-11-30.
pub(super) fn iso((year, month, day): (i32, u8, u8)) -> String {
    let two = |n: u8| [if n < 10 { "0" } else { "" }, &n.to_string()].concat();
    [&year.to_string(), "-", &two(month), "-", &two(day)].concat()
}
