//! A gap of a letter that people type into, in the middle of its sentence.
//!
//! An editable element flows with the sentence and breaks across lines, which an input cannot.
//! Yew sees no child of it: its text is put in once, when it is made, and belongs to the person
//! from then on, so that no cursor jumps and no input method is broken.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, InputEvent};
use yew::virtual_dom::{Key, VComp};
use yew::{Component, Context, Html, NodeRef, Properties};

use super::tag::{Kind, Send, tag};
use crate::widget::screen::letter::FieldView;
use crate::widget::{Event, LetterEvent};
use std::rc::Rc;

#[derive(Properties)]
struct Props {
    field: FieldView,
    send: Send,
}

impl PartialEq for Props {
    /// Whoever types changes the value too; what stands in the element is right already.
    fn eq(&self, other: &Self) -> bool {
        let value = if other.field.typed { &other.field.value } else { &self.field.value };
        let typed = FieldView { value: value.clone(), ..self.field.clone() };
        self.send == other.send && typed == other.field
    }
}

/// A gap to type into. Another revision of the form is another element.
pub(super) fn gap(field: &FieldView, revision: u32, send: &Send) -> Html {
    let key = Key::from([field.gap.id(), "-", &revision.to_string()].concat());
    let props = Props { field: field.clone(), send: send.clone() };
    VComp::new::<Gap>(Rc::new(props), Some(key)).into()
}

struct Gap {
    node: NodeRef,
}

impl Component for Gap {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Self { node: NodeRef::default() }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { field, send } = ctx.props();
        send.guard.before_drawing();
        let (gap, long, value) = (field.gap, field.long, field.value.clone());
        let typed = move |event: web_sys::Event| {
            let element: HtmlElement = event.target()?.dyn_into().ok()?;
            Some(Event::Letter(LetterEvent::Typed(gap, text_of(&element, long))))
        };
        // Enter would begin another paragraph within the sentence.
        let keep_in_line = move |event: web_sys::Event| {
            let input = event.dyn_ref::<InputEvent>()?;
            let breaks = matches!(&*input.input_type(), "insertParagraph" | "insertLineBreak");
            if breaks && !long && !input.is_composing() {
                event.prevent_default();
            }
            None
        };
        // What we put there is taken as a whole, so that typing replaces it.
        let ours = !field.typed && !field.value.is_empty();
        let select = move |event: web_sys::Event| {
            let element: HtmlElement = event.target()?.dyn_into().ok()?;
            if ours && element.text_content().as_deref() == Some(&*value) {
                let _ = web_sys::window()?.get_selection().ok()??.select_all_children(&element);
            }
            None
        };
        let class = match (field.open, field.long) {
            (true, false) => "gap open",
            (true, true) => "gap open lines",
            (false, false) => "gap",
            (false, true) => "gap lines",
        };
        let id = ["gap-", gap.id()].concat();
        tag("span")
            .typed()
            .set("class", class)
            .set("id", &id)
            .node(&self.node)
            .with("contenteditable", "plaintext-only")
            .with("role", "textbox")
            .with("translate", "no")
            .with("dir", "auto")
            .with("spellcheck", if field.is_link { "false" } else { "true" })
            .state("aria-multiline", long)
            .set("aria-label", &field.label)
            .set("data-hint", &field.hint)
            .set_if_any("aria-invalid", if field.error.is_empty() { "" } else { "true" })
            .set_if_any(
                "aria-describedby",
                &if field.error.is_empty() { String::new() } else { [&id, "-error"].concat() },
            )
            .on(Kind::Input, send, Box::new(typed))
            .on(Kind::BeforeInput, send, Box::new(keep_in_line))
            .on(Kind::Click, send, Box::new(select))
            .into()
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let field = &ctx.props().field;
        let Some(element) = self.node.cast::<HtmlElement>() else { return };
        // What came from elsewhere follows it until the person types here.
        if first || (!field.typed && text_of(&element, field.long) != field.value) {
            element.set_text_content(Some(&field.value));
        }
        // Where only the text cannot be edited, all of it can; pasting is text all the same.
        if first && !element.is_content_editable() {
            element.set_content_editable("true");
        }
    }
}

/// What stands in the element, with its line breaks if it takes several lines.
fn text_of(element: &HtmlElement, long: bool) -> String {
    if long {
        element.inner_text()
    } else {
        element.unchecked_ref::<Element>().text_content().unwrap_or_default()
    }
}
