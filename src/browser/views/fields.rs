//! The parts that people answer with: choices, ticks, lists and fields.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, InputEvent};
use yew::{AttrValue, Component, Context, Html, NodeRef, Properties, TargetCast, html};

use super::{Send, hear};
use crate::questions::Field;
use crate::widget::Event;
use crate::widget::screen::{Choice, Choices, SelectField, TextField};

/// A question with choices of which one is taken.
pub(super) fn choices(question: &Choices, wide: bool, send: &Send) -> Html {
    let hint_id = [question.name, "-hint"].concat();
    let described = (!question.hint.is_empty()).then(|| hint_id.clone());
    let class = if wide { "choices two" } else { "choices" };
    html! {
        <fieldset key={question.name} class="question" aria-describedby={described}>
            <legend>{ &question.legend }</legend>
            if !question.hint.is_empty() {
                <p class="hint" id={hint_id}>{ &question.hint }</p>
            }
            { for question.groups.iter().enumerate().map(|(index, group)| html! {
                <div key={index} class="choice-group">
                    if !group.label.is_empty() {
                        <p class="group">{ &group.label }</p>
                    }
                    <ul class={class}>
                        { for group.choices.iter().map(|choice| radio(question.name, choice, send)) }
                    </ul>
                </div>
            }) }
        </fieldset>
    }
}

fn radio(name: &'static str, choice: &Choice, send: &Send) -> Html {
    let event = choice.event.clone();
    let onchange = send.reform(move |_| event.clone());
    html! {
        <li key={choice.id}>
            <label class="choice">
                <input type="radio" name={name} value={choice.id} checked={choice.on} onchange={onchange} />
                <span>{ &choice.label }</span>
            </label>
        </li>
    }
}

/// A statement that is ticked or not.
pub(super) fn tick(choice: &Choice, send: &Send) -> Html {
    let event = choice.event.clone();
    let onchange = send.reform(move |_| event.clone());
    html! {
        <li key={choice.id}>
            <label class="choice">
                <input type="checkbox" name="ticks" value={choice.id} checked={choice.on} onchange={onchange} />
                <span>{ &choice.label }</span>
            </label>
        </li>
    }
}

/// A choice from a list.
pub(super) fn select(field: &SelectField, send: &Send) -> Html {
    let events: Vec<Event> = field.choices.iter().map(|choice| choice.event.clone()).collect();
    let onchange = hear(send, move |event: yew::Event| {
        let select: HtmlSelectElement = event.target_dyn_into()?;
        events.get(usize::try_from(select.selected_index()).ok()?).cloned()
    });
    let id = [field.name, "-select"].concat();
    html! {
        <div key={field.name} class="field">
            <label for={id.clone()}>{ &field.label }</label>
            <select id={id} onchange={onchange}>
                { for field.choices.iter().enumerate().map(|(index, choice)| html! {
                    <option key={index} selected={choice.on}>{ &choice.label }</option>
                }) }
            </select>
        </div>
    }
}

/// A field to type into, with its hint and what is wrong in it.
pub(super) fn text_field(field: &TextField, filled: u32, send: &Send) -> Html {
    let id = field.field.id();
    let part = |part: &str| [id, "-", part].concat();
    let described = match (field.hint.is_empty(), field.error.is_empty()) {
        (true, true) => None,
        (false, true) => Some(part("hint")),
        (true, false) => Some(part("error")),
        (false, false) => Some([part("hint"), part("error")].join(" ")),
    };
    let invalid = (!field.error.is_empty()).then_some("true");
    let class = if field.numeric { "field number" } else { "field text" };
    html! {
        <div key={[id, "-field"].concat()} class={class}>
            <label for={id}>{ &field.label }</label>
            if !field.hint.is_empty() {
                <p class="hint" id={part("hint")}>{ &field.hint }</p>
            }
            <Typed
                key={filled}
                field={TypedField(field.field)}
                value={field.value.clone()}
                long={field.long}
                numeric={field.numeric}
                described={described.map(AttrValue::from)}
                invalid={invalid.map(AttrValue::from)}
                send={send.clone()}
            />
            if !field.error.is_empty() {
                <p class="error" id={part("error")}>{ &field.error }</p>
            }
        </div>
    }
}

/// Which field, as a property of a component.
#[derive(Clone, Copy, PartialEq)]
struct TypedField(Field);

#[derive(Clone, PartialEq, Properties)]
struct TypedProps {
    field: TypedField,
    value: String,
    long: bool,
    numeric: bool,
    described: Option<AttrValue>,
    invalid: Option<AttrValue>,
    send: Send,
}

/// A field whose text belongs to the person: it gets its first text once and is never written
/// to again, so that no cursor jumps and no input method is broken.
struct Typed {
    node: NodeRef,
}

impl Component for Typed {
    type Message = ();
    type Properties = TypedProps;

    fn create(_: &Context<Self>) -> Self {
        Self { node: NodeRef::default() }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let field = props.field.0;
        let oninput = hear(&props.send, move |event: InputEvent| {
            let target = event.target()?;
            let text = match target.dyn_ref::<HtmlTextAreaElement>() {
                Some(area) => area.value(),
                None => target.dyn_ref::<HtmlInputElement>()?.value(),
            };
            Some(Event::Typed(field, text))
        });
        let (described, invalid) = (props.described.clone(), props.invalid.clone());
        if props.long {
            return html! {
                <textarea
                    ref={&self.node} id={field.id()} rows="3" dir="auto"
                    aria-describedby={described} aria-invalid={invalid} oninput={oninput}
                />
            };
        }
        let mode = props.numeric.then_some("numeric");
        html! {
            <input
                type="text" ref={&self.node} id={field.id()} inputmode={mode} dir="auto" autocomplete="off"
                aria-describedby={described} aria-invalid={invalid} oninput={oninput}
            />
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if !first {
            return;
        }
        let value = &ctx.props().value;
        if let Some(area) = self.node.cast::<HtmlTextAreaElement>() {
            area.set_value(value);
        } else if let Some(input) = self.node.cast::<HtmlInputElement>() {
            input.set_value(value);
        }
    }
}
