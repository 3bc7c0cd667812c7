//! Looks through a calendar in slices, so that the page goes on answering. It is in the reading
//! chunk.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use gloo::timers::callback::Timeout;
use js_sys::{Date, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::html::Scope;

use super::app::App;
use super::clocks::Clocks;
use crate::read::series::{Scan, Settings};
use crate::widget::{CalendarEvent, Event, Whole};

/// How long a slice may take, in milliseconds: a press is answered after it.
const SLICE: f64 = 10.0;
/// How many entries are read before the clock is looked at.
const ENTRIES: usize = 10;

/// What a widget holds while a calendar is looked through, and after. It counts anew as the
/// calendar of somebody. Without it, nothing of the calendar is left.
pub(super) type Looking = Box<dyn Fn(&str)>;

/// A calendar, and whether somebody goes on reading it.
struct Look {
    scan: Scan,
    goes_on: bool,
}

/// Looks through a calendar, and tells the widget how far it is.
pub(super) fn look_through(link: Scope<App>, bytes: &[u8], settings: Settings) -> Looking {
    let scan = Scan::new(bytes.to_vec(), settings, Rc::new(Clocks::new()));
    let look = Rc::new(RefCell::new(Look { scan, goes_on: true }));
    spawn_local(go_on(link.clone(), Rc::downgrade(&look)));
    Box::new(move |me| {
        let mut it = look.borrow_mut();
        it.scan.is_of(me);
        if !std::mem::replace(&mut it.goes_on, true) {
            spawn_local(go_on(link.clone(), Rc::downgrade(&look)));
        }
    })
}

async fn go_on(link: Scope<App>, look: Weak<RefCell<Look>>) {
    let mut told = 0;
    while let Some(look) = look.upgrade() {
        // Whoever is told may ask for it to be counted anew, so nothing is borrowed then.
        let event = slice(&mut look.borrow_mut(), &mut told);
        if let Some(event) = event {
            link.send_message(Event::Calendar(event));
        }
        if !look.borrow().goes_on {
            return;
        }
        drop(look);
        let next = Promise::new(&mut |resolve, _| {
            // A function that cannot be called would be no promise.
            Timeout::new(0, move || drop(resolve.call0(&JsValue::NULL))).forget();
        });
        if JsFuture::from(next).await.is_err() {
            return;
        }
    }
}

/// Reads for a moment. Gives what there is to tell.
fn slice(look: &mut Look, told: &mut u8) -> Option<CalendarEvent> {
    let until = Date::now() + SLICE;
    let mut progress = look.scan.advance(ENTRIES);
    while progress.done < progress.total && Date::now() < until {
        progress = look.scan.advance(ENTRIES);
    }
    if let Some(list) = look.scan.list() {
        look.goes_on = false;
        return Some(CalendarEvent::Listed(Whole::new(list.clone())));
    }
    let percent = progress.done.saturating_mul(100).checked_div(progress.total);
    let percent = u8::try_from(percent.unwrap_or(0)).unwrap_or(100);
    (percent > *told).then(|| {
        *told = percent;
        CalendarEvent::Progress(percent)
    })
}
