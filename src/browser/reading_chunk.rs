//! The reading chunk: what reads an invitation, a mail or a pasted text. It is a file of its own,
//! which is loaded when somebody brings something for the first time. As with the advice chunk,
//! nothing else may name what is in it.

use std::cell::Cell;
use std::sync::Arc;

use wasm_bindgen_futures::spawn_local;
use yew::html::Scope;

use super::app::App;
use super::clocks::Clocks;
use super::look_through::{Looking, look_through};
use super::start::now;
use super::views::{self, Send, Tag};
use crate::read::series::Settings;
use crate::read::{Context, read};
use crate::text::{Patterns, Text};
use crate::widget::screen::{CalendarView, ReadingView, Screen, add_reading};
use crate::widget::{BroughtEvent, CalendarEvent, Event, Model};

/// The reading chunk, by what the rest calls.
#[derive(Clone, Copy)]
pub(super) struct ReadingChunk {
    /// Reads what was brought.
    read: fn(&[u8]) -> BroughtEvent,
    /// Adds the sentences that are in it.
    pub(super) add_sentences: fn(&mut Patterns<'static>),
    /// See [`add_reading`].
    pub(super) add_reading: fn(&mut Screen, &Model, &Text<'_>),
    /// Draws what was read.
    pub(super) draw: fn(&ReadingView, &Send) -> Tag,
    /// Draws a whole calendar.
    pub(super) calendar: fn(&CalendarView, u32, &Send) -> Tag,
    /// Looks through a whole calendar.
    pub(super) look_through: fn(Scope<App>, &[u8], Settings) -> Looking,
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
        read: read_now,
        add_sentences: Patterns::add_reading,
        add_reading,
        draw: views::reading,
        calendar: views::calendar,
        look_through,
    }
}

thread_local! {
    /// Once for all widgets of a page.
    static READING_CHUNK: Cell<Option<ReadingChunk>> = const { Cell::new(None) };
}

/// The reading chunk, if it is here.
pub(super) fn reading_chunk() -> Option<ReadingChunk> {
    READING_CHUNK.get()
}

/// Loads it and reads what was brought, if anything was. Tells the widget how that ended.
pub(super) fn load(link: Scope<App>, brought: Option<Arc<[u8]>>) {
    spawn_local(async move {
        let chunk = split::part().await.ok();
        if chunk.is_some() {
            READING_CHUNK.set(chunk);
        }
        link.send_message(match (brought, chunk) {
            (None, chunk) => Event::Calendar(CalendarEvent::Ready(chunk.is_some())),
            (Some(bytes), Some(chunk)) => Event::Brought((chunk.read)(&bytes)),
            (Some(bytes), None) => Event::Brought(BroughtEvent::Missing(bytes)),
        });
    });
}

fn read_now(bytes: &[u8]) -> BroughtEvent {
    let context = Context { now: Some(now()), zones: &Clocks::new() };
    BroughtEvent::read(read(bytes, &context))
}
