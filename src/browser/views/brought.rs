//! How something is brought to be read: pasted, dropped, or chosen as a file.

use std::sync::Arc;

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, ClipboardEvent, DataTransfer, DragEvent, FileList, HtmlInputElement};

use super::tag::{Kind, Send, Tag, classed, tag, words};
use yew::Callback;

use super::button;
use crate::widget::screen::BroughtView;
use crate::widget::{BroughtEvent, CalendarEvent, Event};

/// What the dialog of the browser offers first.
const FILES: &str = ".ics,.eml,.txt,text/calendar,message/rfc822,text/plain";
/// One more byte than is read, so that a larger file is told from one that just fits.
const MOST_BYTES: f64 = 5.0 * 1024.0 * 1024.0 + 1.0;
/// The same of a whole calendar.
const MOST_OF_CALENDAR: f64 = 50.0 * 1024.0 * 1024.0 + 1.0;
/// What the dialog offers first for a calendar.
const CALENDARS: &str = ".ics,.zip,text/calendar,application/zip";
/// A line up to this long says what the meeting is about; what is longer is read.
const LINE: usize = 200;

fn came(bytes: &[u8]) -> Event {
    Event::Brought(BroughtEvent::Came(Arc::from(bytes)))
}

/// Hears what is pasted into an element, or dropped on it.
pub(super) fn takes_all(element: Tag, send: &Send) -> Tag {
    let (pasted, dropped) = (send.clone(), send.clone());
    let element = element
        .on(
            Kind::Paste,
            send,
            Box::new(move |of| {
                take_data(&of, &of.dyn_ref::<ClipboardEvent>()?.clipboard_data()?, &pasted)
            }),
        )
        .on(
            Kind::Drop,
            send,
            Box::new(move |of| {
                take_data(&of, &of.dyn_ref::<DragEvent>()?.data_transfer()?, &dropped)
            }),
        );
    stays(element, send)
}

fn take_data(event: &web_sys::Event, data: &DataTransfer, send: &Send) -> Option<Event> {
    if data.files().is_some_and(|files| take_file(&files, &send.callback)) {
        event.prevent_default();
        return None;
    }
    let text = data.get_data("text/plain").ok()?;
    let long = text.len() > LINE || text.trim().contains('\n');
    long.then(|| {
        event.prevent_default();
        came(text.as_bytes())
    })
}

/// Brings the first of these files. Says whether there is one.
pub(in super::super) fn take_file(files: &FileList, tell: &Callback<Event>) -> bool {
    take(files, tell, MOST_BYTES, came)
}

fn take(files: &FileList, tell: &Callback<Event>, most: f64, came: fn(&[u8]) -> Event) -> bool {
    let Some(file) = files.item(0) else { return false };
    let tell = tell.clone();
    spawn_local(async move {
        // A file that is gone by now, or a folder, reads as nothing, and that is said.
        tell.emit(came(&bytes_of(&file, most).await.unwrap_or_default()));
    });
    true
}

/// Brings the first of these files as a whole calendar.
fn take_calendar(files: &FileList, tell: &Callback<Event>) -> bool {
    let came = |bytes: &[u8]| Event::Calendar(CalendarEvent::Came(Arc::from(bytes)));
    take(files, tell, MOST_OF_CALENDAR, came)
}

/// Hears what is dropped on an element as a whole calendar.
pub(super) fn takes_calendar(element: Tag, send: &Send) -> Tag {
    let dropped = send.clone();
    let take = move |of: web_sys::Event| {
        let files = of.dyn_ref::<DragEvent>()?.data_transfer()?.files()?;
        if take_calendar(&files, &dropped.callback) {
            of.prevent_default();
        }
        None
    };
    stays(element.on(Kind::Drop, send, Box::new(take)), send)
}

/// Without this the browser would open what is dropped.
fn stays(element: Tag, send: &Send) -> Tag {
    let stay = |of: web_sys::Event| {
        of.prevent_default();
        None
    };
    element.on(Kind::DragOver, send, Box::new(stay))
}

/// Takes the file of a whole calendar.
pub(super) fn calendar_file(label: &str, send: &Send) -> Tag {
    choose(label, "file main", CALENDARS, take_calendar, send)
}

async fn bytes_of(file: &Blob, most: f64) -> Option<Vec<u8>> {
    let start = file.slice_with_f64_and_f64(0.0, most).ok()?;
    let buffer = JsFuture::from(start.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Takes a file.
pub(super) fn file(label: &str, send: &Send) -> Tag {
    choose(label, "file plain", FILES, take_file, send)
}

/// Hands the files that are chosen on.
type Take = fn(&FileList, &Callback<Event>) -> bool;

fn choose(label: &str, look: &'static str, accept: &'static str, take: Take, send: &Send) -> Tag {
    let chosen = send.clone();
    let input = tag("input").with("type", "file").with("name", "file").with("accept", accept).on(
        Kind::Change,
        send,
        Box::new(move |of| {
            let input = of.target()?.dyn_into::<HtmlInputElement>().ok()?;
            take(&input.files()?, &chosen.callback);
            // The same file can be chosen again.
            input.set_value("");
            None
        }),
    );
    classed("label", look).child(words("span", "", label)).child(input)
}

/// What became of it.
pub(super) fn brought(view: &BroughtView, send: &Send) -> Option<Tag> {
    let waiting = |text: &str| {
        let words = words("p", "", text).with("id", "reading").with("tabindex", "-1");
        classed("div", "brought").with("role", "status").child(words)
    };
    match view {
        // That takes the place of the question.
        BroughtView::Nothing | BroughtView::Read(_) => None,
        BroughtView::Coming(text) => Some(waiting(text)),
        BroughtView::Missing(text, again) => {
            Some(waiting(text).child(button(again, "plain", send)))
        }
    }
}
