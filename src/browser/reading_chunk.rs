//! The reading chunk: what reads an invitation, a mail or a pasted text. It is a file of its own,
//! which is loaded when somebody brings something for the first time. As with the advice chunk,
//! nothing else may name what is in it.

use std::cell::Cell;
use std::sync::Arc;

use gloo::timers::callback::Timeout;
use js_sys::{Date, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::html::Scope;

use super::app::App;
use super::clocks::own_zone;
use super::start::now;
use super::views::{self, Send, Tag};
use crate::read::series::{Scan, Settings};
use crate::read::{Context, Reading, read};
use crate::text::Text;
use crate::widget::screen::{CalendarView, ReadingView, Screen, add_reading};
use crate::widget::{BroughtEvent, CalendarEvent, Event, Model, Whole};

/// The reading chunk, by what the rest calls.
#[derive(Clone, Copy)]
pub(super) struct ReadingChunk {
    read: fn(&[u8], &Context) -> Reading,
    /// See [`add_reading`].
    pub(super) add_reading: fn(&mut Screen, &Model, &Text<'_>),
    /// Draws what was read.
    pub(super) draw: fn(&ReadingView, &Send) -> Tag,
    /// Draws a whole calendar.
    pub(super) calendar: fn(&CalendarView, u32, &Send) -> Tag,
    look_through: fn(Scope<App>, Arc<[u8]>, Settings),
}

/// It could not be loaded; the console says why.
struct Missing;

#[cfg(not(debug_assertions))]
mod split {
    #![allow(unsafe_code, reason = "the macro declares what the build puts into another file")]

    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    use super::{Missing, ReadingChunk};

    impl From<SplitLoaderError> for Missing {
        fn from(_: SplitLoaderError) -> Self {
            Self
        }
    }

    #[wasm_split(reading, fallible)]
    pub(super) fn part() -> Result<ReadingChunk, Missing> {
        Ok(super::whole())
    }
}

/// While it is being worked on the program is one file.
#[cfg(debug_assertions)]
mod split {
    use super::{Missing, ReadingChunk};

    #[allow(clippy::unused_async, reason = "as where it is loaded")]
    pub(super) async fn part() -> Result<ReadingChunk, Missing> {
        Ok(super::whole())
    }
}

fn whole() -> ReadingChunk {
    ReadingChunk {
        read,
        add_reading,
        draw: views::reading,
        calendar: views::calendar,
        look_through: look,
    }
}

thread_local! {
    /// Once for all widgets of a page.
    static READING_CHUNK: Cell<Option<ReadingChunk>> = const { Cell::new(None) };
    /// Counts the calendars that were to be looked through: only the last is.
    static LOOKS: Cell<u32> = const { Cell::new(0) };
}

/// The reading chunk, if it is here.
pub(super) fn reading_chunk() -> Option<ReadingChunk> {
    READING_CHUNK.get()
}

/// Loads it, and tells the widget how that ended.
pub(super) fn load(link: Scope<App>) {
    spawn_local(async move {
        let part = split::part().await;
        let came = part.is_ok();
        if let Ok(chunk) = part {
            READING_CHUNK.set(Some(chunk));
        }
        link.send_message(Event::Calendar(CalendarEvent::Ready(came)));
    });
}

/// Looks through a calendar, and tells the widget how far it is.
pub(super) fn look_through(link: Scope<App>, bytes: Arc<[u8]>, settings: Settings) {
    if let Some(chunk) = reading_chunk() {
        (chunk.look_through)(link, bytes, settings);
    }
}

/// Stops looking through a calendar.
pub(super) fn stop_looking() {
    LOOKS.set(LOOKS.get().wrapping_add(1));
}

/// How long a slice may take, in milliseconds: a press is answered after it.
const SLICE: f64 = 10.0;

/// Looks through a calendar in slices, so that the page goes on answering.
fn look(link: Scope<App>, bytes: Arc<[u8]>, mut settings: Settings) {
    stop_looking();
    let this = LOOKS.get();
    let zone = own_zone();
    settings.zone = (!zone.is_empty()).then_some(zone);
    spawn_local(async move {
        let mut scan = Scan::new(bytes.to_vec(), settings);
        drop(bytes);
        let mut told = 0;
        while LOOKS.get() == this {
            let until = Date::now() + SLICE;
            let mut progress = scan.advance(ENTRIES);
            while progress.done < progress.total && Date::now() < until {
                progress = scan.advance(ENTRIES);
            }
            if let Some(list) = scan.list() {
                let list = Whole::new(list.clone());
                return link.send_message(Event::Calendar(CalendarEvent::Listed(list)));
            }
            let percent = progress.done.saturating_mul(100).checked_div(progress.total);
            let percent = u8::try_from(percent.unwrap_or(0)).unwrap_or(100);
            if percent > told {
                told = percent;
                link.send_message(Event::Calendar(CalendarEvent::Progress(percent)));
            }
            let next = Promise::new(&mut |resolve, _| {
                // A function that cannot be called would be no promise.
                Timeout::new(0, move || drop(resolve.call0(&JsValue::NULL))).forget();
            });
            if JsFuture::from(next).await.is_err() {
                return;
            }
        }
    });
}

/// How many entries are read before the clock is looked at.
const ENTRIES: usize = 10;

/// Reads what was brought, and tells the widget how that ended.
pub(super) fn read_brought(link: Scope<App>, bytes: Arc<[u8]>) {
    spawn_local(async move {
        let ended = match split::part().await {
            Ok(chunk) => {
                READING_CHUNK.set(Some(chunk));
                let context = Context { now: Some(now()) };
                Ok(Whole::new((chunk.read)(&bytes, &context)))
            }
            Err(Missing) => Err(bytes),
        };
        link.send_message(Event::Brought(BroughtEvent::Read(ended)));
    });
}
