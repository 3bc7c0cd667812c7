//! A screen as HTML. Views are plain functions without state and without sentences.

mod advice;
mod fields;
mod message;
mod questions;
mod time;

use yew::html::Scope;
use yew::{Callback, Html, NodeRef, html};

use super::app::App;
use crate::widget::Event;
use crate::widget::screen::{Link, Panel, Screen};

/// Where the events of a view go.
pub(super) type Send = Callback<Event>;

/// The whole widget.
pub(super) fn widget(screen: &Screen, root: &NodeRef, link: &Scope<App>) -> Html {
    let send: Send = link.callback(|event| event);
    let (panel, class) = match &screen.panel {
        Panel::Empty => (html! {}, "page"),
        Panel::Waiting(text) => (html! { <p class="waiting">{ text.clone() }</p> }, "page"),
        Panel::Advice(advice) => (advice::advice(advice, screen.filled, &send), "page answered"),
    };
    html! {
        <div class="widget" ref={root}>
            <header>
                <h1>{ &screen.heading }</h1>
                <p class="lead">{ &screen.lead }</p>
                <p class="stays">{ lock() }{ &screen.privacy }</p>
            </header>
            <div class={class}>
                <div class="questions">{ questions::questions(screen, &send) }</div>
                <div class="result">{ panel }</div>
            </div>
            <p class="status" role="status">{ &screen.status }</p>
        </div>
    }
}

/// Hears an event of the page and sends what it means, if it means anything.
fn hear<E: 'static>(send: &Send, meaning: impl Fn(E) -> Option<Event> + 'static) -> Callback<E> {
    let send = send.clone();
    Callback::from(move |event| {
        if let Some(event) = meaning(event) {
            send.emit(event);
        }
    })
}

/// A small lock: what people type stays here.
fn lock() -> Html {
    html! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
            <rect x="3" y="7" width="10" height="7" rx="1.5" />
            <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
        </svg>
    }
}

/// Words that do something when they are pressed.
fn button(link: &Link, class: &'static str, send: &Send) -> Html {
    let event = link.event.clone();
    let onclick = send.reform(move |_| event.clone());
    let pressed = link.on.map(|on| if on { "true" } else { "false" });
    html! {
        <button type="button" key={link.id} class={class} aria-pressed={pressed} onclick={onclick}>
            { &link.label }
        </button>
    }
}
