//! The messages, and what can be said for them.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::{Html, html};

use super::fields::{choices, text_field};
use super::{Send, hear};
use crate::meeting::time::Day;
use crate::widget::Event;
use crate::widget::screen::{AdviceView, BlockView, MessageField, MessageView};

/// The messages with the fields that go into them.
pub(super) fn message(advice: &AdviceView, filled: u32, send: &Send) -> Html {
    let Some(shown) = advice.messages.get(advice.shown) else { return html! {} };
    html! {
        <div key="message" class="message-section">
            <h3>{ &advice.message_heading }</h3>
            if !advice.fields.is_empty() {
                <div key="fields" class="message-fields" role="group" aria-label={advice.fields_heading.clone()}>
                    { for advice.fields.iter().map(|field| message_field(field, filled, send)) }
                </div>
            }
            if !advice.assumed.is_empty() {
                <p key="assumed" class="assumed">{ &advice.assumed }</p>
            }
            if advice.messages.len() > 1 {
                <div key="tabs" class="tabs" role="group" aria-label={advice.messages_label.clone()}>
                    { for advice.messages.iter().enumerate().map(|(index, message)| {
                        tab(index, message, index == advice.shown, send)
                    }) }
                </div>
            }
            { one(advice.shown, shown, send) }
        </div>
    }
}

fn tab(index: usize, message: &MessageView, on: bool, send: &Send) -> Html {
    let onclick = send.reform(move |_| Event::MessageChosen(index));
    html! {
        <button key={index} type="button" class="tab" aria-pressed={if on { "true" } else { "false" }} onclick={onclick}>
            { &message.title }
        </button>
    }
}

fn one(index: usize, message: &MessageView, send: &Send) -> Html {
    let class = if message.keep { "message keep" } else { "message" };
    let onclick = send.reform(move |_| Event::CopyPressed(index));
    html! {
        <div key={["shown-", &index.to_string()].concat()} class="shown">
            <h4>{ &message.title }</h4>
            <div class={class} dir="auto">
                if !message.subject.is_empty() {
                    <p class="subject">
                        <span class="assumed">{ &message.subject_label }</span>{ " " }
                        <strong>{ &message.subject }</strong>
                    </p>
                }
                { for message.blocks.iter().enumerate().map(block) }
            </div>
            <div class="send">
                <button type="button" class="main" onclick={onclick}>{ &message.copy }</button>
                <span class="copy-note" role="status">{ &message.note }</span>
                <span class="count">{ &message.count }</span>
            </div>
        </div>
    }
}

fn block((index, block): (usize, &BlockView)) -> Html {
    let items = |lines: &[String]| {
        lines
            .iter()
            .enumerate()
            .map(|(index, line)| html! { <li key={index} dir="auto">{ line }</li> })
            .collect::<Html>()
    };
    match block {
        BlockView::Paragraph(text) => html! { <p key={index} dir="auto">{ text }</p> },
        BlockView::Heading(text) => html! { <p key={index} class="message-heading">{ text }</p> },
        BlockView::Bullets(lines) => html! { <ul key={index}>{ items(lines) }</ul> },
        BlockView::Steps(lines) => html! { <ol key={index}>{ items(lines) }</ol> },
    }
}

fn message_field(field: &MessageField, filled: u32, send: &Send) -> Html {
    match field {
        MessageField::Text(field) => text_field(field, filled, send),
        MessageField::Choice(question) => choices(question, false, send),
        MessageField::Day { name, label, hint, value } => day(name, label, hint, *value, send),
    }
}

fn day(
    name: &'static str,
    label: &str,
    hint: &str,
    value: Option<(i32, u8, u8)>,
    send: &Send,
) -> Html {
    let onchange = hear(send, |event: yew::Event| {
        let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
        Some(Event::AnswerByChosen(parse_day(&input.value())))
    });
    let hint_id = [name, "-hint"].concat();
    let value = value.map(|(year, month, day)| iso(year, month, day));
    html! {
        <div key={name} class="field">
            <label for={name}>{ label }</label>
            <p class="hint" id={hint_id.clone()}>{ hint }</p>
            <input type="date" id={name} value={value} aria-describedby={hint_id} onchange={onchange} />
        </div>
    }
}

/// A day as a date field writes it, such as 2026-11-30.
fn iso(year: i32, month: u8, day: u8) -> String {
    let two = |n: u8| if n < 10 { ["0", &n.to_string()].concat() } else { n.to_string() };
    [&year.to_string(), "-", &two(month), "-", &two(day)].concat()
}

/// The day that a date field holds; none while it is empty.
fn parse_day(value: &str) -> Option<Day> {
    let mut parts = value.split('-').map(crate::meeting::number::whole);
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    Day::from_ymd(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}
