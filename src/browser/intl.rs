//! Numbers, dates and lists as the browser writes them.
//!
//! The browser's `Intl` has every language and its plural rules; nothing of that is in the
//! wasm. Formatters are made once, because making one is slow.

use js_sys::{Array, Date, Object, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::meeting::Currency;
use crate::meeting::time::{Day, Minute};
use crate::text::format::{Category, Format};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type NumberFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl)]
    fn new(locale: &str, options: &Object) -> NumberFormat;

    #[wasm_bindgen(js_namespace = Intl)]
    type DateTimeFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl)]
    fn new(locale: &str, options: &Object) -> DateTimeFormat;
    #[wasm_bindgen(catch, constructor, js_namespace = Intl)]
    fn try_new(locale: &str, options: &Object) -> Result<DateTimeFormat, JsValue>;

    #[wasm_bindgen(js_namespace = Intl)]
    type PluralRules;
    #[wasm_bindgen(constructor, js_namespace = Intl)]
    fn new(locale: &str) -> PluralRules;
    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, n: f64) -> String;

    #[wasm_bindgen(js_namespace = Intl)]
    type ListFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl)]
    fn new(locale: &str, options: &Object) -> ListFormat;

    /// Any of those above that has a `format`: declared once, its glue is there once.
    pub(super) type Formatter;
    #[wasm_bindgen(method)]
    pub(super) fn format(this: &Formatter, value: &JsValue) -> String;
}

/// The browser's formatting for one language.
pub(super) struct Intl {
    locale: String,
    number: Formatter,
    plural: PluralRules,
    list: Formatter,
    hours: Formatter,
    minutes: Formatter,
    long_date: Formatter,
    short_date: Formatter,
    day_and_month: Formatter,
    weekday: Formatter,
    time: Formatter,
}

/// An options object for a formatter.
fn options(pairs: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (key, value) in pairs {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(key), &JsValue::from_str(value));
    }
    object
}

/// Days and times are computed already; UTC keeps the browser from moving them.
const UTC: (&str, &str) = ("timeZone", "UTC");

impl Intl {
    /// The formatting for a locale, such as `en-GB`.
    pub(super) fn new(locale: String) -> Self {
        let unit = |unit| {
            let style = [("style", "unit"), ("unit", unit), ("unitDisplay", "long")];
            number(&locale, &options(&style))
        };
        let date =
            |pairs: &[(&str, &str)]| DateTimeFormat::new(&locale, &options(pairs)).unchecked_into();
        Self {
            number: number(&locale, &Object::new()),
            plural: PluralRules::new(&locale),
            list: ListFormat::new(&locale, &Object::new()).unchecked_into(),
            hours: unit("hour"),
            minutes: unit("minute"),
            long_date: date(&[("weekday", "long"), ("day", "numeric"), ("month", "long"), UTC]),
            short_date: date(&[("weekday", "short"), ("day", "numeric"), ("month", "short"), UTC]),
            day_and_month: date(&[("day", "numeric"), ("month", "long"), UTC]),
            weekday: date(&[("weekday", "long"), UTC]),
            time: clock(date),
            locale,
        }
    }
}

/// Writes a time of day. Where a day has two times twelve hours, people write no zero before one
/// digit; where it has 24, engines differ if they are not told to.
fn clock(formatter: impl Fn(&[(&str, &str)]) -> Formatter) -> Formatter {
    let digits = |hour| formatter(&[("hour", hour), ("minute", "2-digit"), UTC]);
    let clock = digits("2-digit");
    let at_one = clock.format(&Date::new(&JsValue::from_f64(13.0 * 3_600_000.0)));
    if at_one.starts_with("01") { digits("numeric") } else { clock }
}

/// Writes what the clocks of a zone show, in numbers and always in the same way. None where the
/// browser knows no such zone.
pub(super) fn zoned(zone: &str) -> Option<Formatter> {
    let shown = [
        ("timeZone", zone),
        ("year", "numeric"),
        ("month", "numeric"),
        ("day", "numeric"),
        ("hour", "numeric"),
        ("minute", "numeric"),
        ("hourCycle", "h23"),
    ];
    DateTimeFormat::try_new("en-US", &options(&shown)).ok().map(JsCast::unchecked_into)
}

fn number(locale: &str, options: &Object) -> Formatter {
    NumberFormat::new(locale, options).unchecked_into()
}

/// Midnight of a day in UTC.
fn date(day: Day) -> Date {
    let (year, month, date) = day.ymd();
    let ms = Date::utc(f64::from(year), f64::from(month) - 1.0);
    Date::new(&JsValue::from_f64(ms + (f64::from(date) - 1.0) * 86_400_000.0))
}

impl Format for Intl {
    fn tag(&self) -> &str {
        &self.locale
    }

    // Whole numbers that people deal with are far below where a float loses digits.
    #[allow(clippy::cast_precision_loss, reason = "people and cents are far below 2^53")]
    fn number(&self, n: i64) -> String {
        self.number.format(&JsValue::from_f64(n as f64))
    }

    #[allow(clippy::cast_precision_loss, reason = "people and cents are far below 2^53")]
    fn plural(&self, n: i64) -> Category {
        Category::from_name(&self.plural.select(n as f64))
    }

    fn long_date(&self, day: Day) -> String {
        self.long_date.format(&date(day))
    }

    fn day_and_month(&self, day: Day) -> String {
        self.day_and_month.format(&date(day))
    }

    fn short_date(&self, day: Day) -> String {
        self.short_date.format(&date(day))
    }

    fn weekday(&self, day: Day) -> String {
        self.weekday.format(&date(day))
    }

    fn time(&self, time: Minute) -> String {
        let ms = f64::from(time.of_day()) * 60_000.0;
        self.time.format(&Date::new(&JsValue::from_f64(ms)))
    }

    fn duration(&self, minutes: u32) -> String {
        let (hours, minutes) = (minutes / 60, minutes % 60);
        let mut parts = String::new();
        if hours > 0 {
            parts.push_str(&self.hours.format(&JsValue::from(hours)));
        }
        if minutes > 0 || hours == 0 {
            if hours > 0 {
                parts.push(' ');
            }
            parts.push_str(&self.minutes.format(&JsValue::from(minutes)));
        }
        parts
    }

    #[allow(clippy::cast_precision_loss, reason = "people and cents are far below 2^53")]
    fn money(&self, minor: i64, currency: Currency) -> String {
        let options = options(&[("style", "currency"), ("currency", &currency.code())]);
        if minor % 100 == 0 {
            let zero = JsValue::from_f64(0.0);
            let _ = Reflect::set(&options, &JsValue::from_str("maximumFractionDigits"), &zero);
            let _ = Reflect::set(&options, &JsValue::from_str("minimumFractionDigits"), &zero);
        }
        number(&self.locale, &options).format(&JsValue::from_f64(minor as f64 / 100.0))
    }

    fn list(&self, items: &[String]) -> String {
        let array = items.iter().map(|item| JsValue::from_str(item)).collect::<Array>();
        self.list.format(&array)
    }
}
