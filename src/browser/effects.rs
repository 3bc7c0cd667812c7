//! What the core asks of the browser: a moment of quiet, and the focus. The rest is done by the
//! advice chunk.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};
use yew::NodeRef;
use yew::html::Scope;

use super::advice_chunk;
use super::app::App;
use crate::widget::{Effect, Event, Target};

/// How long nobody must have touched anything before something is said, in milliseconds.
const PAUSE: u32 = 700;

/// Runs one effect.
pub(super) fn run(app: &mut App, link: &Scope<App>, effect: Effect) {
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
                Target::Rate => "#rate",
                Target::Heading => "h1",
                Target::AwayFrom => "#away-from",
                Target::Edit => "#edit-text",
                Target::Meetings => "#meetings",
                Target::PutBack => "[name=put-back]",
            };
            app.focus = Some(selector.to_owned());
        }
        Effect::LoadAdviceChunk => advice_chunk::load(link.clone()),
        effect => {
            if let Some(chunk) = advice_chunk::advice_chunk() {
                (chunk.run)(app.root(), link, effect);
            }
        }
    }
}

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
    }
}

/// What has the focus where this element is. The `:focus` selector would not find it in a window
/// that is in the background.
pub(super) fn focused(element: &Element) -> Option<Element> {
    // In a shadow root, only that root knows; it answers as a document does.
    element.get_root_node().unchecked_into::<Document>().active_element()
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
