//! What the core asks of the browser: a moment of quiet, the focus, and what others here do.

use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{CustomEvent, CustomEventInit, Element, HtmlElement};
use yew::NodeRef;
use yew::html::Scope;

use super::app::App;
use super::{clipboard, hand};
use crate::advice::Form;
use crate::widget::{Effect, Event, Hand, MessageEvent, News, Target};

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
                Target::Edit => "#edit-text",
                Target::Meetings => "#meetings",
                Target::PutBack => "[name=put-back]",
            });
        }
        Effect::Copy { message, clip } => {
            clipboard::copy(app.root().clone(), link.clone(), Some(message), clip);
        }
        Effect::CopyMeetings(clip) => {
            clipboard::copy(app.root().clone(), link.clone(), None, clip);
        }
        Effect::Save { message, name, text } => {
            save(link, message, &name, "text/markdown", &text);
        }
        Effect::SaveDates { message, name, dates } => {
            save(link, message, &name, "text/calendar", &hand::dates(&dates));
        }
        Effect::Share { message, title, text } => {
            let link = link.clone();
            let refused = MessageEvent::Handed(Hand::Share, false);
            let tell = move || link.send_message(Event::Message(message, refused));
            hand::share(&title, &text, tell);
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

fn save(link: &Scope<App>, message: usize, name: &str, kind: &str, text: &str) {
    let asked = hand::save(name, kind, text).is_some();
    link.send_message(Event::Message(message, MessageEvent::Handed(Hand::File, asked)));
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
