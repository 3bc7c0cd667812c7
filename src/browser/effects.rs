//! What the core asks of the browser: a moment of quiet, and the focus. The rest is done by the
//! advice chunk.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::{Interval, Timeout};
use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Document, Element, EventTarget, History, HtmlElement, HtmlTextAreaElement, NodeList,
    PopStateEvent, ScrollIntoViewOptions, ScrollLogicalPosition,
};
use yew::html::Scope;
use yew::{Context, NodeRef};

use super::app::{App, Message};
use super::start::Language;
use super::{advice_chunk, reading_chunk};
use crate::widget::{Effect, Event, Section, Target};

/// How long nobody must have touched anything before something is said, in milliseconds.
const PAUSE: u32 = 700;

/// Runs one effect.
pub(super) fn run(app: &mut App, ctx: &Context<App>, effect: Effect) {
    let link = ctx.link();
    match effect {
        Effect::WaitForPause => {
            let link = link.clone();
            app.pause = Some(Timeout::new(PAUSE, move || link.send_message(Event::Paused)));
        }
        Effect::Focus(target) => {
            let selector = match target {
                Target::Gap(gap) => {
                    app.focus = Some(["#gap-", gap, ", #gap-", gap, "-day"].concat());
                    return;
                }
                // Until it is here, what stands in its place.
                Target::Verdict => "#verdict, #awaited",
                Target::Question => "#question",
                Target::Reading => "#reading",
                Target::Finding => "#finding",
                Target::Calendar => "#calendar, #awaited",
                Target::Rate => "#rate",
                Target::Places => "#places",
                Target::Days => ".days .pick, .days input",
                Target::Message => "#message",
                Target::Edit => "#edit-text",
                Target::Meetings => "#meetings",
                Target::PutBack => "[name=put-back]",
            };
            app.focus = Some(selector.to_owned());
        }
        Effect::Reveal(section) => app.reveal = Some(section),
        Effect::Remember { saved, step } => remember(&saved, step),
        Effect::LoadAdviceChunk => advice_chunk::load(link.clone()),
        Effect::LoadReadingChunk => reading_chunk::load(link.clone(), None),
        Effect::LookThrough(bytes, settings) => {
            let chunk = reading_chunk::reading_chunk();
            app.looking = chunk.map(|chunk| (chunk.look_through)(link.clone(), &bytes, *settings));
        }
        Effect::LookAgain(me) => {
            if let Some(look_again) = &app.looking {
                look_again(&me);
            }
        }
        Effect::StopLooking => app.looking = None,
        Effect::Read(bytes) => reading_chunk::load(link.clone(), Some(bytes)),
        Effect::LoadLanguage(tag) => load_language(ctx, tag),
        effect => {
            if let Some(chunk) = advice_chunk::advice_chunk() {
                (chunk.run)(app.root(), link, effect);
            }
        }
    }
}

/// Loads a language, and tells the app if it came.
fn load_language(ctx: &Context<App>, tag: &'static str) {
    let Some(sentences) = &ctx.props().sentences else { return };
    let (asked, link) = (sentences.call1(&JsValue::NULL, &tag.into()), ctx.link().clone());
    spawn_local(async move {
        let file = match asked {
            Ok(file) => JsFuture::from(Promise::resolve(&file)).await.ok(),
            Err(_) => None,
        };
        let file = file.and_then(|file| file.as_string()).unwrap_or_default();
        let came = tag == "en" || !file.is_empty();
        link.send_message(Message::Language(came.then(|| Language::new(tag, file))));
    });
}

/// What a page that was left open listens to.
pub(super) struct Watch {
    _listeners: Vec<EventListener>,
    _midnight: Interval,
}

/// Calls `tell`, which says if the clock had moved on, whenever it may have done so unseen: when someone comes back to the page, before
/// they follow a link, copy or print, and each minute, for a page that is only looked at.
pub(super) fn watch(root: &Element, tell: &Rc<dyn Fn(Moved) -> bool>) -> Watch {
    let mut listeners = Vec::new();
    let mut listen = |target: &EventTarget, names: &[&'static str]| {
        for name in names {
            let tell = Rc::clone(tell);
            let options = EventListenerOptions {
                passive: false,
                ..EventListenerOptions::run_in_capture_phase()
            };
            let moved = move |event: &web_sys::Event| {
                if tell(Moved::Touched) && event.type_() == "click" {
                    press_later(event);
                }
            };
            listeners.push(EventListener::new_with_options(target, *name, options, moved));
        }
    };
    if let Some(window) = web_sys::window() {
        listen(&window, &["focus", "pageshow", "beforeprint"]);
    }
    if let Some(document) = root.owner_document() {
        listen(&document, &["visibilitychange"]);
    }
    // A press begins before the link is followed, so its address is new by then.
    listen(root, &["pointerdown", "keydown", "click", "contextmenu"]);
    let tell = Rc::clone(tell);
    let midnight = Interval::new(MINUTE, move || {
        tell(Moved::Passed);
    });
    Watch { _listeners: listeners, _midnight: midnight }
}

/// Presses a link again once the page is drawn anew. Programs that press for a person leave no
/// time for that between the beginning of the press and its end.
fn press_later(event: &web_sys::Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let link = target.and_then(|target| target.closest("a[href]").ok()?);
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        event.stop_immediate_propagation();
        // Yew draws in a task that is already waiting, so this one comes after it.
        spawn_local(async move { link.click() });
    }
}

/// Why the clock is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Moved {
    /// Somebody is at the page: every minute counts.
    Touched,
    /// Time has passed: only another day is shown, so that nothing changes while someone reads.
    Passed,
}

/// In milliseconds.
const MINUTE: u32 = 60_000;

/// Focuses without scrolling: the page around us is not ours to move.
pub(super) fn focus(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // An element that cannot be focused any more leaves the focus where it is.
    let _ = element.focus_with_options(&options);
}

/// Focuses what a person asked for by a press, and lets the browser bring it into view.
pub(super) fn focus_on(root: &NodeRef, selector: &str) {
    let found = root.cast::<Element>().and_then(|root| root.query_selector(selector).ok()?);
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
        // Where it has the focus already, or is part of a sentence, not every browser does that.
        scroll_to(&element);
    }
}

/// Brings an element into view, if it is not there.
fn scroll_to(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Brings a part that was opened into view.
pub(super) fn reveal(root: &NodeRef, section: Section) {
    let selector = match section {
        Section::Ways => ".ways",
        Section::Why => ".why",
        Section::Hours => ".hours-part",
        Section::Rules => ".rules",
        Section::Changes => ".changes",
        Section::Messages => ".followers",
        Section::Meetings => ".next",
        Section::Tiles | Section::Ticks | Section::Cost | Section::Places => return,
    };
    let found = root.cast::<Element>().and_then(|root| root.query_selector(selector).ok()?);
    if let Some(part) = found {
        scroll_to(&part);
    }
}

/// What has the focus where this element is. The `:focus` selector would not find it in a window
/// that is in the background.
pub(super) fn focused(element: &Element) -> Option<Element> {
    // In a shadow root, only that root knows; it answers as a document does.
    element.get_root_node().unchecked_into::<Document>().active_element()
}

/// Focuses what had the focus before the program came, or what has come in its place.
pub(super) fn focus_again(root: &NodeRef, selector: &str) {
    let found = || -> Option<HtmlElement> {
        let root = root.cast::<Element>()?;
        let find = |selector| root.query_selector(selector).ok().flatten();
        find(selector).or_else(|| find("#question, #verdict, #awaited"))?.dyn_into().ok()
    };
    if let Some(element) = found() {
        focus(&element);
        // Words that were typed before have come into a new field: they go on at their end.
        if let Some(field) = element.dyn_ref::<HtmlTextAreaElement>() {
            let end = field.text_length();
            let _ = field.set_selection_range(end, end);
        }
    }
}

/// Makes each list show the choice that is taken. Yew puts options in from the last to the first,
/// and `WebKit` shows one that came before the taken one.
pub(super) fn show_choices(root: &NodeRef) {
    let found = root.cast::<Element>().and_then(|root| root.query_selector_all(TAKEN).ok());
    let selected = JsValue::from_str("selected");
    for index in 0..found.as_ref().map_or(0, NodeList::length) {
        let option = found.as_ref().and_then(|found| found.item(index));
        if let Some(option) = option
            && Reflect::get(&option, &selected).is_ok_and(|shown| shown.is_falsy())
        {
            let _ = Reflect::set(&option, &selected, &JsValue::TRUE);
        }
    }
}

const TAKEN: &str = "option[selected]";

/// What our entries in the history of the page begin with.
const ENTRY: &str = "meeting-or-async:";

/// The history of the page, if it is the widget's own: that of a page around us is not ours.
fn own_history() -> Option<History> {
    let window = web_sys::window()?;
    let own = window.parent().ok().flatten().is_some_and(|parent| parent == window);
    window.history().ok().filter(|_| own)
}

/// Keeps answers in the history. Where a browser refuses, *Back* leaves the page, as it would.
fn remember(saved: &str, step: bool) {
    let Some(history) = own_history() else { return };
    let entry = JsValue::from_str(&[ENTRY, saved].concat());
    let _ = if step {
        history.push_state_with_url(&entry, "", None)
    } else {
        history.replace_state_with_url(&entry, "", None)
    };
}

/// The answers that are in an entry of the history, if it is one of ours.
fn saved(entry: &JsValue) -> Option<String> {
    entry.as_string()?.strip_prefix(ENTRY).map(str::to_owned)
}

/// The answers that a reload has kept. Without any, the page gets an entry to come back to.
pub(super) fn reloaded() -> String {
    let entry = own_history().and_then(|history| history.state().ok());
    let kept = entry.as_ref().and_then(saved);
    if kept.is_none() {
        remember("", false);
    }
    kept.unwrap_or_default()
}

/// Tells when someone goes back or on to answers of theirs.
pub(super) fn watch_history(link: &Scope<App>) -> Option<EventListener> {
    own_history()?;
    let (window, link) = (web_sys::window()?, link.clone());
    Some(EventListener::new(&window, "popstate", move |event| {
        let entry = event.dyn_ref::<PopStateEvent>().map(PopStateEvent::state);
        if let Some(saved) = entry.as_ref().and_then(saved) {
            link.send_message(Event::Returned(saved));
        }
    }))
}

/// Tells before a page is printed and afterwards: what is folded is shown on paper.
pub(super) fn watch_printing(link: &Scope<App>) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let listen = |name: &'static str, on: bool| {
        let link = link.clone();
        EventListener::new(&window, name, move |_| link.send_message(Event::Printing(on)))
    };
    vec![listen("beforeprint", true), listen("afterprint", false)]
}
