//! The clipboard, and what is done where there is none.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    ClipboardEvent, ClipboardItem, Document, Element, HtmlDocument, HtmlElement,
    HtmlTextAreaElement,
};
use yew::NodeRef;
use yew::html::Scope;

use super::app::App;
use super::effects::focus;
use super::hand::blob;
use crate::letter::channel::Clip;
use crate::widget::{CalendarEvent, CopyResult, Event, MeetingsEvent, MessageEvent};

/// What is copied.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Copied {
    /// A message.
    Message(usize),
    /// The list of meetings.
    Meetings,
    /// What was decided about a calendar.
    Decided,
}

/// Copies by the best way that the page allows: the clipboard, then the copy command, and at
/// last the text selected for the person to copy. It never says "copied" when it was not.
pub(super) fn copy(root: NodeRef, link: Scope<App>, what: Copied, clip: Clip) {
    // The first way is taken while the press is being handled; some browsers ask for that.
    let rich = clip.html.as_deref().and_then(|html| write_rich(&clip.plain, html));
    let first = rich.or_else(|| write_plain(&clip.plain));
    spawn_local(async move {
        let written = is_done(first).await
            || (clip.html.is_some() && is_done(write_plain(&clip.plain)).await);
        let result = if written || copy_command(&root, &clip) {
            CopyResult::Copied
        } else {
            CopyResult::Selected
        };
        link.send_message(match what {
            Copied::Message(message) => Event::Message(message, MessageEvent::CopyEnded(result)),
            Copied::Meetings => Event::Meetings(MeetingsEvent::CopyEnded(result)),
            Copied::Decided => Event::Calendar(CalendarEvent::CopyEnded(result)),
        });
        if result == CopyResult::Selected {
            // A letter is shown as it would be pasted first: its gaps are no text to select.
            let what = match what {
                Copied::Message(_) => MESSAGE,
                Copied::Meetings => MEETINGS,
                Copied::Decided => SERIES,
            };
            Timeout::new(0, move || select(&root, what)).forget();
        }
    });
}

async fn is_done(promise: Option<Promise>) -> bool {
    match promise {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

fn write_plain(text: &str) -> Option<Promise> {
    Some(clipboard()?.write_text(text))
}

/// Writes a text in two forms, of which the target takes the one that it likes best. Nothing
/// where the browser knows no such clipboard.
fn write_rich(plain: &str, html: &str) -> Option<Promise> {
    let forms = Object::new();
    for (kind, text) in [("text/plain", plain), ("text/html", html)] {
        Reflect::set(&forms, &JsValue::from_str(kind), &blob(text, kind)?.into()).ok()?;
    }
    let window = web_sys::window()?;
    if !Reflect::has(&window, &JsValue::from_str("ClipboardItem")).unwrap_or(false) {
        return None;
    }
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&forms).ok()?;
    Some(clipboard()?.write(&Array::of1(&item)))
}

/// The clipboard, where the browser has one: not on pages without a secure origin.
fn clipboard() -> Option<web_sys::Clipboard> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    (!clipboard.is_undefined()).then(|| clipboard.unchecked_into())
}

fn document() -> Option<HtmlDocument> {
    web_sys::window()?.document()?.dyn_into().ok()
}

/// Copies by the copy command from a field of our own, and gives the focus back. Whoever hears
/// the command may say what is copied, so both forms go along.
fn copy_command(root: &NodeRef, clip: &Clip) -> bool {
    let attempt = || -> Option<bool> {
        let document = document()?;
        let root = root.cast::<Element>()?;
        let before = root
            .query_selector(":focus")
            .ok()
            .flatten()
            .and_then(|element| element.dyn_into::<HtmlElement>().ok());
        let field: HtmlTextAreaElement =
            document.create_element("textarea").ok()?.dyn_into().ok()?;
        field.set_class_name("copy-source");
        field.set_value(&clip.plain);
        root.append_child(&field).ok()?;
        let (plain, html) = (clip.plain.clone(), clip.html.clone());
        let both = EventListener::new_with_options(
            &field,
            "copy",
            EventListenerOptions::enable_prevent_default(),
            move |event| {
                let data =
                    event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
                if let (Some(data), Some(html)) = (data, &html)
                    && data.set_data("text/plain", &plain).is_ok()
                    && data.set_data("text/html", html).is_ok()
                {
                    event.prevent_default();
                }
            },
        );
        field.select();
        let copied = document.exec_command("copy").unwrap_or(false);
        drop(both);
        field.remove();
        if let Some(before) = before {
            focus(&before);
        }
        Some(copied)
    };
    attempt().unwrap_or(false)
}

/// The message that is shown, or its text while it is edited.
const MESSAGE: &str = ".editor:not([hidden]) textarea, .shown .message";
/// The list of meetings.
const MEETINGS: &str = ".meetings-list";
const SERIES: &str = ".series";

/// Selects what was to be copied, so that a person can copy it.
fn select(root: &NodeRef, what: &str) {
    let selected = || -> Option<()> {
        let shown = root.cast::<Element>()?.query_selector(what).ok()??;
        if let Some(field) = shown.dyn_ref::<HtmlTextAreaElement>() {
            focus(field);
            field.select();
            return Some(());
        }
        // In a shadow root, some browsers have a selection of that root's own, and in the
        // others the one of the page reaches into it.
        let own = shown.get_root_node().unchecked_into::<Document>().get_selection();
        let selection = match own {
            Ok(selection) => selection?,
            Err(_) => web_sys::window()?.get_selection().ok()??,
        };
        selection.select_all_children(&shown).ok()
    };
    // Where even that is refused, the text is still there to be read.
    let _ = selected();
}
