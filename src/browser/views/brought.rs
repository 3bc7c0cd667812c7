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
use crate::widget::{BroughtEvent, Event};

/// What the dialog of the browser offers first.
const FILES: &str = ".ics,.eml,.txt,text/calendar,message/rfc822,text/plain";
/// One more byte than is read, so that a larger file is told from one that just fits.
const MOST_BYTES: f64 = 5.0 * 1024.0 * 1024.0 + 1.0;
/// A line up to this long says what the meeting is about; what is longer is read.
const LINE: usize = 200;

fn came(bytes: &[u8]) -> Event {
    Event::Brought(BroughtEvent::Came(Arc::from(bytes)))
}

/// Hears what is pasted into an element, or dropped on it.
pub(super) fn takes_all(element: Tag, send: &Send) -> Tag {
    let (pasted, dropped) = (send.clone(), send.clone());
    element
        .on(
            Kind::Paste,
            send,
            Box::new(move |of| {
                take(&of, &of.dyn_ref::<ClipboardEvent>()?.clipboard_data()?, &pasted)
            }),
        )
        .on(
            Kind::Drop,
            send,
            Box::new(move |of| take(&of, &of.dyn_ref::<DragEvent>()?.data_transfer()?, &dropped)),
        )
        .on(
            Kind::DragOver,
            send,
            Box::new(|of| {
                // Without this the browser would open what is dropped.
                of.prevent_default();
                None
            }),
        )
}

fn take(event: &web_sys::Event, data: &DataTransfer, send: &Send) -> Option<Event> {
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
    let Some(file) = files.item(0) else { return false };
    let tell = tell.clone();
    spawn_local(async move {
        // A file that is gone by now, or a folder, reads as nothing, and that is said.
        tell.emit(came(&bytes_of(&file).await.unwrap_or_default()));
    });
    true
}

async fn bytes_of(file: &Blob) -> Option<Vec<u8>> {
    let start = file.slice_with_f64_and_f64(0.0, MOST_BYTES).ok()?;
    let buffer = JsFuture::from(start.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Takes a file.
pub(super) fn file(label: &str, send: &Send) -> Tag {
    let chosen = send.clone();
    let input = tag("input").with("type", "file").with("name", "file").with("accept", FILES).on(
        Kind::Change,
        send,
        Box::new(move |of| {
            let input = of.target()?.dyn_into::<HtmlInputElement>().ok()?;
            take_file(&input.files()?, &chosen.callback);
            // The same file can be chosen again.
            input.set_value("");
            None
        }),
    );
    classed("label", "file plain").child(words("span", "", label)).child(input)
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
