//! The advice chunk: what advises. It is a file of its own, which is loaded once the main chunk
//! can be used, so that the first answer waits for half of the bytes.
//!
//! The build puts into that file what can only be reached from [`part`]. So nothing of the main
//! chunk may name what is in it: it is called by the functions that [`part`] gives.

use std::cell::Cell;

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::{CustomEvent, CustomEventInit, Element};
use yew::html::Scope;
use yew::{Html, NodeRef};

use super::app::App;
use super::clipboard::{self, Copied};
use super::hand;
use super::views::{self, Send, Tag};
use crate::advice::Form;
use crate::text::{Letters, Patterns, Text};
use crate::widget::screen::{Facts, MeetingsView, Panel};
use crate::widget::{
    CalendarEvent, ChunkState, Effect, Event, Hand, MessageEvent, Model, News, Screen, add_advice,
    update,
};

/// The advice chunk, by what the main chunk calls.
#[derive(Clone, Copy)]
pub(super) struct AdviceChunk {
    /// See [`update`].
    pub(super) update: fn(&mut Model, Event, &Text<'_>) -> Vec<Effect>,
    /// See [`add_advice`].
    pub(super) add_advice: fn(&mut Screen, &Model, &Text<'_>),
    /// Draws what needs this part.
    pub(super) panel: fn(Panel, u32, &Send) -> Option<Tag>,
    /// Draws the facts.
    pub(super) facts: fn(Facts, u32, &Send) -> Html,
    /// Draws the list of meetings.
    pub(super) meetings: fn(&MeetingsView, &Send) -> Tag,
    /// Runs the effects that only this part has.
    pub(super) run: fn(&NodeRef, &Scope<App>, Effect),
    /// Adds the sentences that come with it.
    pub(super) add_rest: fn(&mut Patterns<'static>),
    /// The letters that are built in.
    pub(super) letters: fn() -> Letters<'static>,
}

/// It could not be loaded; the console says why.
struct Missing;

#[cfg(not(debug_assertions))]
mod split {
    #![allow(unsafe_code, reason = "the macro declares what the build puts into another file")]

    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    use super::{AdviceChunk, Missing};

    impl From<SplitLoaderError> for Missing {
        fn from(_: SplitLoaderError) -> Self {
            Self
        }
    }

    #[wasm_split(advice, fallible)]
    pub(super) fn part() -> Result<AdviceChunk, Missing> {
        Ok(super::whole())
    }
}

/// While it is being worked on the program is one file.
#[cfg(debug_assertions)]
mod split {
    use super::{AdviceChunk, Missing};

    #[allow(clippy::unused_async, reason = "as where it is loaded")]
    pub(super) async fn part() -> Result<AdviceChunk, Missing> {
        Ok(super::whole())
    }
}

fn whole() -> AdviceChunk {
    AdviceChunk {
        update,
        add_advice,
        panel: views::panel,
        facts: views::facts,
        meetings: views::list,
        run,
        add_rest: Patterns::add_rest,
        letters: Letters::english,
    }
}

thread_local! {
    /// Once for all widgets of a page.
    static ADVICE_CHUNK: Cell<Option<AdviceChunk>> = const { Cell::new(None) };
}

/// The advice chunk, where it is here.
pub(super) fn advice_chunk() -> Option<AdviceChunk> {
    ADVICE_CHUNK.get()
}

/// Loads it, and tells the widget how that ended.
pub(super) fn load(link: Scope<App>) {
    spawn_local(async move {
        let state = match split::part().await {
            Ok(chunk) => {
                ADVICE_CHUNK.set(Some(chunk));
                ChunkState::Ready
            }
            Err(Missing) => ChunkState::Failed,
        };
        link.send_message(Event::AdviceChunk(state));
    });
}

fn run(root: &NodeRef, link: &Scope<App>, effect: Effect) {
    match effect {
        Effect::Tell(news) => tell(root.clone(), news),
        Effect::Copy { message, clip } => {
            clipboard::copy(root.clone(), link.clone(), Copied::Message(message), clip);
        }
        Effect::CopyMeetings(clip) => {
            clipboard::copy(root.clone(), link.clone(), Copied::Meetings, clip);
        }
        Effect::CopyDecided(clip) => {
            clipboard::copy(root.clone(), link.clone(), Copied::Decided, clip);
        }
        Effect::Save { message, name, text } => {
            save(link, message, &name, "text/markdown", &text);
        }
        Effect::SaveDates { message, name, dates } => {
            save(link, message, &name, "text/calendar", &hand::dates(&dates));
        }
        Effect::SaveLookBack(name, date) => {
            let asked = hand::save(&name, "text/calendar", &hand::dates(&[date])).is_some();
            link.send_message(Event::Calendar(CalendarEvent::SaveEnded(asked)));
        }
        Effect::Share { message, title, text } => {
            let link = link.clone();
            let refused = MessageEvent::Handed(Hand::Share, false);
            let tell = move || link.send_message(Event::Message(message, refused));
            hand::share(&title, &text, tell);
        }
        // The main chunk runs these.
        Effect::WaitForPause
        | Effect::Focus(_)
        | Effect::Remember { .. }
        | Effect::Reveal(_)
        | Effect::Read(_)
        | Effect::LoadReadingChunk
        | Effect::LookThrough(..)
        | Effect::LookAgain(..)
        | Effect::StopLooking
        | Effect::LoadAdviceChunk
        | Effect::LoadLanguage(_) => {}
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
