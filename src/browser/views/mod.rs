//! A screen as HTML. Views are plain functions without state and without sentences.

mod advice;
mod brought;
mod calendar;
mod fields;
mod gap;
mod how;
mod letter;
mod meetings;
mod message;
mod parts;
mod piece;
mod places;
mod questions;
mod reading;
mod tag;
mod time;

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Url;
use yew::html::Scope;
use yew::{Html, NodeRef};

pub(super) use self::brought::take_file;
pub(super) use self::calendar::calendar;
pub(super) use self::reading::reading;
pub(super) use self::tag::{Send, Tag};
use self::tag::{classed, tag, words, words_if_any};
use super::advice_chunk::advice_chunk;
use super::app::App;
use super::dom_guard::DomGuard;
use super::reading_chunk::reading_chunk;
use crate::widget::screen::{Facts, Link, MeetingsView, OtherLanguage, PageLink, Panel, Screen};

/// Where the events of the views go. Made once: what is drawn anew when it has changed must
/// not take it for a change.
pub(super) fn send(link: &Scope<App>, guard: Rc<DomGuard>) -> Send {
    Send { callback: link.callback(|event| event), guard }
}

/// The whole widget.
pub(super) fn widget(mut screen: Screen, root: &NodeRef, send: &Send) -> Html {
    let revision = screen.form_revision;
    let heading = words("h1", if screen.titled { "titled" } else { "" }, &screen.heading);
    let top = classed("header", "top")
        .child(heading.with("tabindex", "-1").with("part", "heading"))
        .child(questions::paths(&screen.paths_label, &screen.paths, send));
    let asks = screen.question.is_some();
    let facts = screen.facts.take();
    let counts = facts.is_some();
    let facts =
        facts.zip(advice_chunk()).map(|(facts, chunk)| (chunk.facts)(facts, revision, send));
    let beside = (!screen.known.is_empty() || counts).then(|| {
        classed("div", "beside").child(questions::known(&screen.known, send)).maybe_html(facts)
    });
    let has_beside = beside.is_some();
    let list = screen.meetings.take();
    let place = classed("div", "place").with("part", "result").piece(
        screen.question.take(),
        revision,
        send,
    );
    let place = match std::mem::replace(&mut screen.panel, Panel::Empty) {
        Panel::Empty => place.maybe(None),
        Panel::Awaited { text, again } => place.child(awaited(&text, again.as_ref(), send)),
        panel @ Panel::Advice(_) => {
            place.maybe(advice_chunk().and_then(|chunk| (chunk.panel)(panel, revision, send)))
        }
    };
    let calendar = screen.calendar.take();
    let place = place.maybe(
        calendar.zip(reading_chunk()).map(|(view, chunk)| (chunk.calendar)(&view, revision, send)),
    );
    let list = list.zip(advice_chunk()).map(|(list, chunk)| (chunk.meetings)(&list, send));
    let foot = classed("footer", "foot")
        .child(classed("span", "stays").child(lock()).text(&screen.privacy))
        .each(&screen.turns, |_, link| button(link, "plain", send))
        .each(&screen.documents, |index, page| page_link(page).at(index))
        .maybe(screen.other_language.as_ref().map(|other| other_language(other, send)));
    let status = words("p", "status", &screen.status).with("role", "status");
    let page = classed("div", if asks || !has_beside { "page asks" } else { "page" })
        .maybe(beside)
        .child(place.maybe(list));
    classed("div", "widget")
        .node(root)
        .set("lang", &screen.language)
        .with("dir", screen.direction)
        .child(top)
        .maybe(words_if_any("p", "arrived", &screen.arrived))
        .child(page)
        .child(foot)
        .child(status)
        .into()
}

/// What needs the advice chunk.
pub(super) fn panel(panel: Panel, revision: u32, send: &Send) -> Option<Tag> {
    match panel {
        Panel::Advice(view) => Some(advice::advice(*view, revision, send)),
        _ => None,
    }
}

/// The facts, which need it too.
pub(super) fn facts(facts: Facts, revision: u32, send: &Send) -> Html {
    piece::piece(facts, revision, send)
}

/// The list of meetings, which needs it too.
pub(super) fn list(view: &MeetingsView, send: &Send) -> Tag {
    meetings::meetings(view, send)
}

/// Stands in the place of the advice, and takes the focus that is meant for it.
fn awaited(text: &str, again: Option<&Link>, send: &Send) -> Tag {
    let text = words("p", "", text).with("id", "awaited").with("tabindex", "-1");
    classed("div", "card waiting").child(text).maybe(again.map(|link| button(link, "plain", send)))
}

/// A small lock: what people type stays here.
fn lock() -> Tag {
    let body = tag("rect")
        .with("x", "3")
        .with("y", "7")
        .with("width", "10")
        .with("height", "7")
        .with("rx", "1.5");
    classed("svg", "icon")
        .with("viewBox", "0 0 16 16")
        // For pages whose server lets no styles in.
        .with("width", "16")
        .with("height", "16")
        .with("aria-hidden", "true")
        .child(body)
        .child(tag("path").with("d", "M5.5 7V5a2.5 2.5 0 0 1 5 0v2"))
}

#[wasm_bindgen]
extern "C" {
    type Meta;
    #[wasm_bindgen(method, getter)]
    fn url(this: &Meta) -> String;
    #[wasm_bindgen(thread_local_v2, js_namespace = import, js_name = meta)]
    static META: Meta;
}

/// Leads to a page that lies beside the program. Without a frame the page around may lie anywhere.
fn page_link(link: &PageLink) -> Tag {
    let here = META.with(Meta::url);
    let address = Url::new_with_base(link.page, &here).map(|url| url.href());
    words("a", "", &link.label)
        .set("href", address.as_deref().unwrap_or(link.page))
        .with("target", "_blank")
        .with("rel", "noopener noreferrer")
}

/// Turns the page to another language. Its name is in that language.
fn other_language(other: &OtherLanguage, send: &Send) -> Tag {
    tag("span")
        .child(button(&other.link, "plain", send).with("lang", other.tag))
        .maybe(words_if_any("span", "problem", &other.problem))
}

/// Words that do something when they are pressed.
fn button(link: &Link, class: &'static str, send: &Send) -> Tag {
    let button = words("button", class, &link.label)
        .with("type", "button")
        .with("part", "button")
        .with("name", link.id)
        .key(link.id)
        .pressed(send, &link.event);
    match link.on {
        Some(on) => button.state("aria-pressed", on),
        None => button,
    }
}

/// Words that open something and close it.
fn fold(link: &Link, class: &'static str, send: &Send) -> Tag {
    let plain = Link { on: None, ..link.clone() };
    button(&plain, class, send).state("aria-expanded", link.on.unwrap_or_default())
}

/// Several of them in an element of this class.
fn buttons(around: &'static str, links: &[Link], class: &'static str, send: &Send) -> Tag {
    classed("div", around).each(links, |_, link| button(link, class, send))
}
