//! What is handed to the browser: files to save, dates for a calendar, texts to share.

use gloo::timers::callback::Timeout;
use js_sys::{Array, Date, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, ShareData, Url};

use crate::letter::send::calendar::{Entry, calendar};
use crate::meeting::Instant;

/// How long a file stays ready to be fetched, in milliseconds. Browsers may ask first.
const READY: u32 = 60_000;

/// Whether the device has a share sheet.
pub(super) fn has_share_sheet() -> bool {
    let has = |window: web_sys::Window| {
        Reflect::has(&window.navigator(), &JsValue::from_str("share")).unwrap_or(false)
    };
    web_sys::window().is_some_and(has)
}

/// A text as an object that the browser can write somewhere.
pub(super) fn blob(text: &str, kind: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options).ok()
}

/// Asks the browser to save a file. Whether it does, and where, is between it and the person.
pub(super) fn save(name: &str, kind: &str, text: &str) -> Option<()> {
    let address = Url::create_object_url_with_blob(&blob(text, kind)?).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    let forget = move || {
        // An address that is not known any more is what is wanted.
        let _ = Url::revoke_object_url(&address);
    };
    Timeout::new(READY, forget).forget();
    Some(())
}

/// The dates as a calendar file, in UTC.
pub(super) fn dates(entries: &[Entry]) -> String {
    #[allow(clippy::cast_possible_truncation, reason = "minutes of some thousand years")]
    let now = Instant((Date::now() / 60_000.0) as i64);
    calendar(entries, now, &mut random_name)
}

/// A name that no other entry of a calendar has.
fn random_name() -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut bytes = [0; 16];
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        // Every browser of ours has it. Without it, a second file would replace the first.
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    let mut name = String::new();
    for byte in bytes {
        for half in [byte >> 4, byte & 15] {
            name.extend(DIGITS.get(usize::from(half)).copied().map(char::from));
        }
    }
    name
}

/// Opens the share sheet. `refused` is called where it did not open; a person who closes it
/// has decided, and nothing is said.
pub(super) fn share(title: &str, text: &str, refused: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    let shared = window.navigator().share_with_data(&data);
    spawn_local(async move {
        if let Err(error) = JsFuture::from(shared).await {
            let name = Reflect::get(&error, &JsValue::from_str("name")).unwrap_or_default();
            if name.as_string().as_deref() != Some("AbortError") {
                refused();
            }
        }
    });
}
