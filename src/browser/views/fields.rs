//! The parts that people answer with: choices, ticks, lists and fields.

use super::tag::{
    Kind, Send, Tag, chosen_index, classed, field_text, is_checked, tag, textarea, words,
    words_if_any,
};
use crate::questions::Field;
use crate::widget::screen::{Choice, SelectField, TextField};
use crate::widget::{AnswerEvent, Event};

/// A set of fields with what it asks, and a hint where there is one.
pub(super) fn labelled(name: &'static str, legend: &str, hint: &str) -> Tag {
    let hint_id = [name, "-hint"].concat();
    let fieldset = classed("fieldset", "question").key(name).child(words("legend", "", legend));
    if hint.is_empty() {
        return fieldset;
    }
    fieldset.set("aria-describedby", &hint_id).child(words("p", "hint", hint).set("id", &hint_id))
}

/// Statements that are ticked or not.
pub(super) fn ticks(name: &'static str, ticks: &[Choice], class: &'static str, send: &Send) -> Tag {
    inputs("checkbox", name, ticks, class, send)
}

/// One statement by itself.
pub(super) fn tick(name: &'static str, choice: &Choice, send: &Send) -> Tag {
    inputs("checkbox", name, std::slice::from_ref(choice), "choices", send)
}

fn inputs(
    kind: &'static str,
    name: &'static str,
    choices: &[Choice],
    class: &'static str,
    send: &Send,
) -> Tag {
    classed("ul", class).each(choices, |_, choice| {
        let input = tag("input")
            .with("type", kind)
            .with("name", name)
            .with("value", choice.id)
            .checked(choice.on);
        let event = choice.event.clone();
        let meaning = move |of: web_sys::Event| Some(event.clone().for_tick(is_checked(&of)));
        let input = input.on(Kind::Change, send, Box::new(meaning));
        let label = classed("label", "choice").child(input).child(words("span", "", &choice.label));
        tag("li").key(choice.id).child(label)
    })
}

/// A part that opens on request, or that is open because something is in it.
pub(super) fn details(summary: &str, open: bool, content: Tag) -> Tag {
    tag("details").flag("open", open).child(words("summary", "", summary)).child(content)
}

/// A choice from a list. Like a text in its field it is the person's once they have chosen: a
/// browser takes no other one for it, so a new list is made where something else chooses.
pub(super) fn select(field: &SelectField, revision: u32, send: &Send) -> Tag {
    let mut events = Vec::new();
    for choice in &field.choices {
        events.push(choice.event.clone());
    }
    let id = [field.name, "-select"].concat();
    let meaning = move |event| events.get(chosen_index(&event)?).cloned();
    let select = tag("select").at(revision as usize).set("id", &id);
    let select =
        select.on(Kind::Change, send, Box::new(meaning)).each(&field.choices, |index, choice| {
            words("option", "", &choice.label)
                .with("value", choice.id)
                .at(index)
                .flag("selected", choice.on)
        });
    classed("div", "field")
        .key(field.name)
        .with("data-field", field.name)
        .child(words("label", "", &field.label).set("for", &id))
        .child(select)
}

/// A field to type into, with its hint and what is wrong in it.
///
/// Its text belongs to the person: the attribute says what stands in it when it is made, and
/// nothing writes to it afterwards, so that no cursor jumps and no input method is broken. Where
/// something else fills fields in, `revision` changes and new ones are made.
pub(super) fn text_field(field: &TextField, revision: u32, send: &Send) -> Tag {
    let id = field.field.id();
    let part = |part: &str| [id, "-", part].concat();
    let described = match (field.hint.is_empty(), field.error.is_empty()) {
        (true, true) => String::new(),
        (false, true) => part("hint"),
        (true, false) => part("error"),
        (false, false) => [&part("hint"), " ", &part("error")].concat(),
    };
    let typed = field.field;
    let meaning = move |event| Some(Event::Answer(AnswerEvent::Typed(typed, field_text(&event)?)));
    let control = if field.long {
        textarea(&field.value).with("rows", if field.field == Field::Topic { "1" } else { "3" })
    } else {
        tag("input")
            .with("type", "text")
            .with("autocomplete", "off")
            .set_if_any("value", &field.value)
            .set_if_any("inputmode", if field.numeric { "numeric" } else { "" })
    };
    let control = control
        .at(revision as usize)
        .with("id", id)
        // Words run as they do; a number begins where the page does.
        .set_if_any("dir", if field.numeric { "" } else { "auto" })
        .set_if_any("aria-describedby", &described)
        .set_if_any("aria-invalid", if field.error.is_empty() { "" } else { "true" })
        .on(Kind::Input, send, Box::new(meaning));
    let note =
        |class, text: &str| words_if_any("p", class, text).map(|note| note.set("id", &part(class)));
    classed("div", if field.numeric { "field number" } else { "field text" })
        .key(&part("field"))
        .child(words("label", "", &field.label).with("for", id))
        .maybe(note("hint", &field.hint))
        .child(control)
        .maybe(note("error", &field.error))
}
