//! The messages, and what can be said for them.

use yew::virtual_dom::Key;

use super::button;
use super::fields::{choices, details, select, several, text_field, ticks};
use super::letter::letter;
use super::piece::Draw;
use super::tag::{Kind, Send, Tag, classed, field_text, tag, textarea, words, words_if_any};
use crate::meeting::time::Day;
use crate::questions::DayField;
use crate::widget::letter_view::LetterView;
use crate::widget::screen::{AdviceView, EditView, MessageField, MessageView, Part, SendView};
use crate::widget::{AnswerEvent, Edited, Event, LetterEvent, MessageEvent};

/// The messages with the fields that go into them. Nothing where there is no message.
pub(super) fn message(advice: AdviceView, filled: u32, send: &Send) -> Option<Tag> {
    if advice.messages.is_empty() {
        return None;
    }
    let fields = (!advice.fields.is_empty()).then_some(Beside(advice.fields));
    let section = classed("div", "message-section")
        .child(words("h3", "", &advice.message_heading))
        .piece(fields, filled, send);
    let label = &advice.messages_label;
    Some(chosen(section, advice.messages, advice.shown, label, filled, send))
}

/// What is asked beside the messages.
#[derive(PartialEq)]
struct Beside(Vec<MessageField>);

impl Draw for Beside {
    fn draw(&self, filled: u32, send: &Send) -> Tag {
        fields(&self.0, filled, send)
    }
}

/// A message, with its position.
#[derive(PartialEq)]
struct One(usize, MessageView);

impl Draw for One {
    fn draw(&self, filled: u32, send: &Send) -> Tag {
        one(self.0, &self.1, filled, send)
    }

    fn key(&self) -> Option<Key> {
        Some(Key::from(self.0))
    }
}

/// A message as it stands on paper, with its position.
#[derive(PartialEq)]
struct Paper(usize, MessageView);

impl Draw for Paper {
    fn draw(&self, _: u32, _: &Send) -> Tag {
        paper(&self.1)
    }

    fn key(&self) -> Option<Key> {
        Some(Key::from(self.0))
    }
}

/// Adds the messages: a row to choose from where there are several, and the one that is shown.
pub(super) fn chosen(
    section: Tag,
    messages: Vec<MessageView>,
    shown: usize,
    label: &str,
    filled: u32,
    send: &Send,
) -> Tag {
    let tabs = (messages.len() > 1).then(|| {
        classed("div", "tabs")
            .each(&messages, |index, message| {
                words("button", "tab", &message.title)
                    .with("type", "button")
                    .set("name", &["message-", &index.to_string()].concat())
                    .at(index)
                    .state("aria-pressed", index == shown)
                    .pressed(send, &Event::MessageChosen(index))
            })
            .with("role", "group")
            .set("aria-label", label)
    });
    let mut one = None;
    // All the other messages: on paper there is nothing to press to see them.
    let mut others = classed("div", "on-paper");
    for (index, message) in messages.into_iter().enumerate() {
        if index == shown {
            one = Some(One(index, message));
        } else {
            others = others.piece(Some(Paper(index, message)), filled, send);
        }
    }
    section.maybe(tabs).piece(one, filled, send).child(others)
}

/// A message as it stands on paper.
fn paper(message: &MessageView) -> Tag {
    tag("div").child(title(message)).maybe(before(message)).child(preview(message))
}

/// What the person has to know before it is sent.
fn before(message: &MessageView) -> Option<Tag> {
    words_if_any("p", "before", &message.before)
}

/// What the message is: said on paper, where no pressed button says it.
fn title(message: &MessageView) -> Tag {
    words("h4", "on-paper", &message.title)
}

/// The message that is shown.
fn one(index: usize, message: &MessageView, filled: u32, send: &Send) -> Tag {
    let open = message.edit.as_ref().is_some_and(|edit| edit.open);
    let copy = words("button", "main", &message.copy)
        .with("type", "button")
        .with("part", "main-button")
        .with("name", "copy")
        .pressed(send, &Event::Message(index, MessageEvent::CopyPressed));
    let buttons = classed("div", "send")
        .child(copy)
        .maybe(message.copy_subject.as_ref().map(|link| button(link, link.id, send)))
        .maybe(message.edit.as_ref().map(|edit| button(&edit.toggle, edit.toggle.id, send)))
        .child(words("span", "copy-note", &message.note).with("role", "status"))
        .maybe((!message.needed.is_empty()).then(|| needed(message, send)))
        .maybe(words_if_any("span", "count", &message.count));
    classed("div", "shown")
        .at(index)
        .set("aria-label", &message.title)
        .with("role", "group")
        .child(title(message))
        .maybe(before(message))
        .maybe(message.channels.as_ref().map(|channels| select(channels, filled, send)))
        .maybe(message.edit.as_ref().and_then(|edit| bar(edit, send)))
        .maybe(message.edit.as_ref().and_then(|edit| editor(index, message, edit, filled, send)))
        .maybe((!open).then(|| match &message.letter {
            Some(written) if message.source.is_empty() => {
                letter_form(written, message, filled, send)
            }
            _ => preview(message),
        }))
        .maybe(
            (!open && message.selected && message.letter.is_some() && message.source.is_empty())
                .then(|| {
                    // What could not be copied is shown as text: gaps cannot be selected with it.
                    preview(message).key("selected")
                }),
        )
        .each(&message.hints, |at, hint| words("p", "hint", hint).at(at))
        .child(buttons)
        .maybe(message.send.as_ref().map(|ways| send_or_save(ways, send)))
}

/// The letter with its gaps, and on paper what would be copied.
fn letter_form(written: &LetterView, message: &MessageView, filled: u32, send: &Send) -> Tag {
    classed("div", "letter")
        .key("letter")
        .set("lang", &message.language)
        .with("dir", message.direction)
        .with("part", "message")
        .child(letter(written, filled, send))
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
fn editor(
    index: usize,
    message: &MessageView,
    edit: &EditView,
    filled: u32,
    send: &Send,
) -> Option<Tag> {
    let (subject, text) = edit.fields.as_ref()?;
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
        .key(&[&edit.name, "-", &filled.to_string()].concat())
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
fn send_or_save(ways: &SendView, send: &Send) -> Tag {
    let links = classed("div", "ways")
        .each(&ways.links, |at, way| {
            words("a", "way", &way.label)
                .at(at)
                .set("href", &way.href)
                .with("target", "_blank")
                .with("rel", "noopener noreferrer")
        })
        .each(&ways.actions, |_, action| button(action, action.id, send));
    let content = tag("div").child(links).maybe(words_if_any("p", "hint", &ways.hint));
    details(&ways.label, false, content)
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

/// Fields for the message, one below the other.
pub(super) fn fields(fields: &[MessageField], filled: u32, send: &Send) -> Tag {
    classed("div", "message-fields").each(fields, |_, field| message_field(field, filled, send))
}

fn message_field(field: &MessageField, filled: u32, send: &Send) -> Tag {
    match field {
        MessageField::Text(field) => text_field(field, filled, send),
        MessageField::Choice(question) => choices(question, false, send),
        MessageField::Ticks(question) => several(question, send),
        MessageField::Day { field, label, hint, value, error, unknown } => {
            let control = day(*field, label, hint, *value, error, filled, send);
            let unknown = unknown.as_ref().map(std::slice::from_ref);
            control.maybe(unknown.map(|choice| ticks(field.id(), choice, "choices", send)))
        }
    }
}

fn day(
    field: DayField,
    label: &str,
    hint: &str,
    value: Option<(i32, u8, u8)>,
    error: &str,
    filled: u32,
    send: &Send,
) -> Tag {
    let name = field.id();
    let (hint_id, error_id) = ([name, "-hint"].concat(), [name, "-error"].concat());
    let described =
        if error.is_empty() { hint_id.clone() } else { [&hint_id, " ", &error_id].concat() };
    let value = value.map(iso).unwrap_or_default();
    let meaning = move |event| {
        Some(Event::Answer(AnswerEvent::DayChosen(field, Day::from_iso(&field_text(&event)?))))
    };
    let input = tag("input")
        .at(filled as usize)
        .with("type", "date")
        .with("id", name)
        .set_if_any("value", &value)
        .set("aria-describedby", &described)
        .set_if_any("aria-invalid", if error.is_empty() { "" } else { "true" })
        .on(Kind::Change, send, Box::new(meaning));
    classed("div", "field")
        .key(name)
        .child(words("label", "", label).with("for", name))
        .child(words("p", "hint", hint).set("id", &hint_id))
        .child(input)
        .maybe(words_if_any("p", "error", error).map(|error| error.set("id", &error_id)))
}

/// A day as a date field writes it, such as 2026-11-30.
pub(super) fn iso((year, month, day): (i32, u8, u8)) -> String {
    let two = |n: u8| [if n < 10 { "0" } else { "" }, &n.to_string()].concat();
    [&year.to_string(), "-", &two(month), "-", &two(day)].concat()
}
