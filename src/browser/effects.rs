//! What the core asks of the browser: the clipboard, and a moment of quiet.

use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    CustomEvent, CustomEventInit, Element, HtmlDocument, HtmlElement, HtmlTextAreaElement,
};
use yew::NodeRef;
use yew::html::Scope;

use super::app::App;
use crate::advice::Form;
use crate::widget::{CopyResult, Effect, Event, News, Target};

/// How long nobody must have touched anything before something is said, in milliseconds.
const PAUSE: u32 = 700;

/// Runs one effect.
pub(super) fn run(app: &mut App, link: &Scope<App>, effect: Effect) {
    match effect {
        Effect::WaitForPause => {
            let link = link.clone();
            app.pause = Some(Timeout::new(PAUSE, move || link.send_message(Event::Paused)));
        }
        Effect::Tell(news) => tell(app.root().clone(), news),
        Effect::Focus(target) => {
            app.focus = Some(match target {
                Target::Verdict => "#verdict",
                Target::Rate => "#rate",
                Target::Heading => "h1",
                Target::AwayFrom => "#away-from",
            });
        }
        Effect::Copy { message, clip } => {
            copy(app.root().clone(), link.clone(), message, clip.plain);
        }
    }
}

/// Tells the page around the widget, by an event at our element. Later, because whoever hears
/// of it may do anything to the page, and we are in the middle of something.
fn tell(root: NodeRef, news: News) {
    let mut words = match news {
        News::Done(_) => "done".to_owned(),
        News::Copied => "copied".to_owned(),
    };
    if let News::Done(Some((verdict, form))) = news {
        for id in [verdict.id(), form.map_or("", Form::id)] {
            words.push(' ');
            words.push_str(id);
        }
    }
    spawn_local(async move {
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_detail(&JsValue::from_str(&words));
        let event = CustomEvent::new_with_event_init_dict("meeting-or-async", &init);
        if let (Some(root), Ok(event)) = (root.cast::<Element>(), event) {
            // Whether somebody hears it is theirs to know.
            let _ = root.dispatch_event(&event);
        }
    });
}

/// Copies by the best way that the page allows: the clipboard, then the copy command, and at
/// last the text selected for the person to copy. It never says "copied" when it was not.
fn copy(root: NodeRef, link: Scope<App>, message: usize, text: String) {
    let clipboard = clipboard().map(|clipboard| clipboard.write_text(&text));
    spawn_local(async move {
        let written = match clipboard {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        };
        let result = if written || copy_command(&root, &text) {
            CopyResult::Copied
        } else {
            select_message(&root);
            CopyResult::Selected
        };
        link.send_message(Event::CopyEnded(message, result));
    });
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

/// Copies by the copy command from a field of our own, and gives the focus back.
fn copy_command(root: &NodeRef, text: &str) -> bool {
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
        field.set_value(text);
        root.append_child(&field).ok()?;
        field.select();
        let copied = document.exec_command("copy").unwrap_or(false);
        field.remove();
        if let Some(before) = before {
            focus(&before);
        }
        Some(copied)
    };
    attempt().unwrap_or(false)
}

/// Selects the message that is shown, so that a person can copy it.
fn select_message(root: &NodeRef) {
    let selected = || -> Option<()> {
        let message = root.cast::<Element>()?.query_selector(".message").ok()??;
        let selection = web_sys::window()?.get_selection().ok()??;
        selection.select_all_children(&message).ok()
    };
    // Where even that is refused, the text is still there to be read.
    let _ = selected();
}

/// Focuses without scrolling: the page around us is not ours to move.
fn focus(element: &HtmlElement) {
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
    }
}

/// Focuses a choice of the first question.
pub(super) fn focus_choice(root: &NodeRef, value: &str) {
    let found = || -> Option<HtmlElement> {
        // The values are names of ours, which nothing in a selector can be taken for.
        let choice = ["input[name=purpose][value='", value, "']"].concat();
        root.cast::<Element>()?.query_selector(&choice).ok()??.dyn_into().ok()
    };
    if let Some(input) = found() {
        focus(&input);
    }
}
