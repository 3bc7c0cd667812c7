//! The clocks of other places, as the browser knows them.

use std::cell::RefCell;

use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsValue;

use super::intl::{Formatter, zoned};
use crate::meeting::Instant;
use crate::meeting::time::{Day, Minute};
use crate::meeting::zones::Zones;

/// How many moments are kept for each zone. A screen asks for far fewer.
const KEPT: usize = 256;

/// How many names are kept, those of no zone among them.
const MOST: usize = 500;

/// The clocks of a zone, and what they were asked already: asking the browser is slow, and every
/// screen asks for the same moments.
struct Clock {
    zone: String,
    /// None for a name that is no zone.
    format: Option<Formatter>,
    known: Vec<(Instant, i32)>,
}

/// The clocks of the zones that were asked for, and the zone of the reader.
pub(super) struct Clocks {
    own: String,
    clocks: RefCell<Vec<Clock>>,
}

impl Clocks {
    pub(super) fn new() -> Self {
        let format = js_sys::Intl::DateTimeFormat::new(&js_sys::Array::new(), &Object::new());
        let own = Reflect::get(&format.resolved_options(), &JsValue::from_str("timeZone")).ok();
        // Some browsers do not tell.
        let own = own.and_then(|zone| zone.as_string()).unwrap_or_default();
        Self { own, clocks: RefCell::default() }
    }
}

impl Clock {
    fn offset(&mut self, at: Instant) -> Option<i32> {
        let format = self.format.as_ref()?;
        if let Some((_, offset)) = self.known.iter().find(|(known, _)| *known == at) {
            return Some(*offset);
        }
        let offset = i32::try_from(shown(&format.format(&date(at)))?.0 - at.0).ok()?;
        if self.known.len() == KEPT {
            self.known.clear();
        }
        self.known.push((at, offset));
        Some(offset)
    }
}

/// A moment as the browser counts it.
#[allow(clippy::cast_precision_loss, reason = "minutes of some thousand years")]
fn date(at: Instant) -> Date {
    Date::new(&JsValue::from_f64(at.0 as f64 * 60_000.0))
}

/// What a clock shows, such as "11/30/2026, 12:00", as if it had no zone.
fn shown(written: &str) -> Option<Instant> {
    let mut numbers = written
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(crate::meeting::number::whole);
    let mut next = || i32::try_from(numbers.next()??).ok();
    let (month, date, year, hour, minute) = (next()?, next()?, next()?, next()?, next()?);
    let day = Day::from_ymd(year, u8::try_from(month).ok()?, u8::try_from(date).ok()?)?;
    // Some browsers write midnight as 24.
    let minute = Minute::new(u16::try_from(hour % 24).ok()?, u16::try_from(minute).ok()?)?;
    Some(Instant::of(day, minute))
}

impl Zones for Clocks {
    fn offset(&self, zone: &str, at: Instant) -> Option<i32> {
        // The browser always knows its own clock, also if it has no name for the zone.
        if zone == self.own {
            #[allow(clippy::cast_possible_truncation, reason = "less than a day")]
            return Some(-date(at).get_timezone_offset() as i32);
        }
        let mut clocks = self.clocks.borrow_mut();
        if let Some(clock) = clocks.iter_mut().find(|clock| clock.zone == zone) {
            return clock.offset(at);
        }
        // Every beginning of a name was asked for while someone typed it.
        if clocks.len() > MOST {
            clocks.clear();
        }
        let mut clock = Clock { zone: zone.to_owned(), format: zoned(zone), known: Vec::new() };
        let offset = clock.offset(at);
        clocks.push(clock);
        offset
    }

    fn own(&self) -> &str {
        &self.own
    }
}
