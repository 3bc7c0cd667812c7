//! The parts that people answer with: choices, ticks, lists and fields.

use yew::Html;
use yew::virtual_dom::ListenerKind;

use super::tag::{
    Send, Tag, chosen_index, classed, field_text, tag, textarea, words, words_if_any,
};
use crate::widget::Event;
use crate::widget::screen::{Choice, Choices, SelectField, TextField};

/// A set of fields with what it asks, and a hint where there is one.
pub(super) fn labelled(name: &'static str, legend: &str, hint: &str) -> Tag {
    let hint_id = [name, "-hint"].concat();
    let fieldset = classed("fieldset", "question").key(name).child(words("legend", "", legend));
    if hint.is_empty() {
        return fieldset;
    }
    fieldset.set("aria-describedby", &hint_id).child(words("p", "hint", hint).set("id", &hint_id))
}

/// A question with choices of which one is taken.
pub(super) fn choices(question: &Choices, wide: bool, send: &Send) -> Tag {
    let class = if wide { "choices two" } else { "choices" };
    question.groups.iter().fold(
        labelled(question.name, &question.legend, &question.hint),
        |fieldset, group| {
            let choices = group.choices.iter();
            let radios =
                choices.map(|choice| input("radio", question.name, choice, send)).collect();
            fieldset.child(
                classed("div", "choice-group")
                    .html(words_if_any("p", "group", &group.label))
                    .child(classed("ul", class).all(radios)),
            )
        },
    )
}

/// Statements that are ticked or not.
pub(super) fn ticks(ticks: &[Choice], class: &'static str, send: &Send) -> Tag {
    let ticks = ticks.iter().map(|choice| input("checkbox", "ticks", choice, send)).collect();
    classed("ul", class).all(ticks)
}

fn input(kind: &'static str, name: &'static str, choice: &Choice, send: &Send) -> Html {
    let input = tag("input")
        .with("type", kind)
        .with("name", name)
        .with("value", choice.id)
        .checked(choice.on)
        .chosen(send, &choice.event);
    let label = classed("label", "choice").child(input).child(words("span", "", &choice.label));
    tag("li").key(choice.id).child(label).into()
}

/// A part that opens on request, or that is open because something is in it.
pub(super) fn details(summary: &str, open: bool, content: Tag) -> Tag {
    tag("details").flag("open", open).child(words("summary", "", summary)).child(content)
}

/// A choice from a list.
pub(super) fn select(field: &SelectField, send: &Send) -> Tag {
    let events: Vec<Event> = field.choices.iter().map(|choice| choice.event.clone()).collect();
    let options = field.choices.iter().enumerate().map(|(index, choice)| {
        words("option", "", &choice.label)
            .key(&index.to_string())
            .flag("selected", choice.on)
            .into()
    });
    let id = [field.name, "-select"].concat();
    let meaning = move |event| events.get(chosen_index(&event)?).cloned();
    let select = tag("select")
        .set("id", &id)
        .hears(ListenerKind::onchange, send, Box::new(meaning))
        .all(options.collect());
    classed("div", "field")
        .key(field.name)
        .child(words("label", "", &field.label).set("for", &id))
        .child(select)
}

/// A field to type into, with its hint and what is wrong in it.
///
/// Its text belongs to the person: the attribute says what stands in it when it is made, and
/// nothing writes to it afterwards, so that no cursor jumps and no input method is broken. Where
/// something else fills fields in, `filled` changes and new ones are made.
pub(super) fn text_field(field: &TextField, filled: u32, send: &Send) -> Tag {
    let id = field.field.id();
    let part = |part: &str| [id, "-", part].concat();
    let described = match (field.hint.is_empty(), field.error.is_empty()) {
        (true, true) => String::new(),
        (false, true) => part("hint"),
        (true, false) => part("error"),
        (false, false) => [part("hint"), part("error")].join(" "),
    };
    let typed = field.field;
    let meaning = move |event| Some(Event::Typed(typed, field_text(&event)?));
    let control = if field.long {
        textarea(&field.value).with("rows", "3")
    } else {
        tag("input")
            .with("type", "text")
            .with("autocomplete", "off")
            .set_if_any("value", &field.value)
            .set_if_any("inputmode", if field.numeric { "numeric" } else { "" })
    };
    let control = control
        .key(&filled.to_string())
        .with("id", id)
        .with("dir", "auto")
        .set_if_any("aria-describedby", &described)
        .set_if_any("aria-invalid", if field.error.is_empty() { "" } else { "true" })
        .hears(ListenerKind::oninput, send, Box::new(meaning));
    let note = |class, text: &str, id: &str| match text {
        "" => Html::default(),
        text => words("p", class, text).set("id", &part(id)).into(),
    };
    classed("div", if field.numeric { "field number" } else { "field text" })
        .key(&part("field"))
        .child(words("label", "", &field.label).with("for", id))
        .html(note("hint", &field.hint, "hint"))
        .child(control)
        .html(note("error", &field.error, "error"))
}
