//! How a language writes numbers, dates and lists, behind one small trait.

use super::marks;
use crate::meeting::Currency;
use crate::meeting::time::{Day, Minute};

/// The plural categories of Unicode CLDR. A language uses some of them; English
/// has [`One`](Category::One) and [`Other`](Category::Other).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Category {
    /// As for 0 in Arabic.
    Zero,
    /// As for 1 in English.
    One,
    /// As for 2 in Welsh.
    Two,
    /// As for 3 in Polish.
    Few,
    /// As for 5 in Polish.
    Many,
    /// All the rest; every language has it.
    Other,
}

impl Category {
    /// The category that `Intl.PluralRules` calls by this name. An unknown name
    /// is [`Other`](Category::Other), which every message has a text for.
    #[must_use]
    pub fn from_name(name: &str) -> Category {
        match name {
            "zero" => Category::Zero,
            "one" => Category::One,
            "two" => Category::Two,
            "few" => Category::Few,
            "many" => Category::Many,
            _ => Category::Other,
        }
    }

    /// The key of its variant in a pattern. The last variant has none.
    pub(super) fn key(self) -> Option<&'static str> {
        match self {
            Category::Zero => Some(marks::ZERO),
            Category::One => Some(marks::ONE),
            Category::Two => Some(marks::TWO),
            Category::Few => Some(marks::FEW),
            Category::Many => Some(marks::MANY),
            Category::Other => None,
        }
    }
}

/// Writes numbers, dates and lists the way a language does.
///
/// It takes no words of ours: whatever needs a sentence is a message. Lengths
/// of time and lists are here, and are no messages, because the browser knows
/// how each language writes them.
pub trait Format {
    /// The language that is written, as a tag such as `en-GB`.
    fn tag(&self) -> &str;
    /// A whole number, as in "1,234".
    fn number(&self, n: i64) -> String;
    /// Which form of a word goes with this number.
    fn plural(&self, n: i64) -> Category;
    /// As in "Monday 30 November". The year is left out: what is planned here
    /// is weeks away.
    fn long_date(&self, day: Day) -> String;
    /// As in "Fri 27 Nov".
    fn short_date(&self, day: Day) -> String;
    /// As in "27 November".
    fn day_and_month(&self, day: Day) -> String;
    /// As in "Tuesday".
    fn weekday(&self, day: Day) -> String;
    /// As in "16:00".
    fn time(&self, time: Minute) -> String;
    /// A length in minutes, as in "30 min", "4 h 30" and "207 h".
    fn duration(&self, minutes: u32) -> String;
    /// An amount in hundredths of the currency's unit, as in "€1,234".
    fn money(&self, minor: i64, currency: Currency) -> String;
    /// As in "a, b and c".
    fn list(&self, items: &[String]) -> String;
}

#[cfg(not(target_arch = "wasm32"))]
pub use native::{PlainEnglish, PlainGerman};

/// Not in the widget, where the browser's `Intl` does all of this.
#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::{Category, Currency, Day, Format, Minute};
    use crate::meeting::time::Weekday;

    /// English as it is written in Europe, the same on every machine: for tests,
    /// examples and the command line.
    #[derive(Clone, Copy, Debug, Default)]
    pub struct PlainEnglish;

    impl Format for PlainEnglish {
        fn tag(&self) -> &'static str {
            "en"
        }

        fn number(&self, n: i64) -> String {
            let sign = if n < 0 { "-" } else { "" };
            format!("{sign}{}", grouped(n.unsigned_abs()))
        }

        fn plural(&self, n: i64) -> Category {
            if n == 1 { Category::One } else { Category::Other }
        }

        fn long_date(&self, day: Day) -> String {
            let (_, month, date) = day.ymd();
            format!("{} {date} {}", weekday(day), month_name(month))
        }

        fn short_date(&self, day: Day) -> String {
            let (_, month, date) = day.ymd();
            format!("{} {date} {}", first_three(weekday(day)), first_three(month_name(month)))
        }

        fn day_and_month(&self, day: Day) -> String {
            let (_, month, date) = day.ymd();
            format!("{date} {}", month_name(month))
        }

        fn weekday(&self, day: Day) -> String {
            weekday(day).to_owned()
        }

        fn time(&self, time: Minute) -> String {
            format!("{:02}:{:02}", time.hour(), time.minute())
        }

        fn duration(&self, minutes: u32) -> String {
            match (minutes / 60, minutes % 60) {
                (0, minutes) => format!("{minutes} min"),
                (hours, 0) => format!("{} h", grouped(hours.into())),
                (hours, minutes) => format!("{} h {minutes:02}", grouped(hours.into())),
            }
        }

        fn money(&self, minor: i64, currency: Currency) -> String {
            let sign = if minor < 0 { "-" } else { "" };
            let symbol = match currency.code().as_str() {
                "EUR" => "€".to_owned(),
                "GBP" => "£".to_owned(),
                "USD" => "$".to_owned(),
                code => format!("{code} "),
            };
            let whole = grouped(minor.unsigned_abs() / 100);
            match minor.unsigned_abs() % 100 {
                0 => format!("{sign}{symbol}{whole}"),
                cents => format!("{sign}{symbol}{whole}.{cents:02}"),
            }
        }

        fn list(&self, items: &[String]) -> String {
            match items {
                [] => String::new(),
                [only] => only.clone(),
                [first @ .., last] => format!("{} and {last}", first.join(", ")),
            }
        }
    }

    /// German, the same on every machine: for letters in tests, examples and the command line.
    #[derive(Clone, Copy, Debug, Default)]
    pub struct PlainGerman;

    impl Format for PlainGerman {
        fn tag(&self) -> &'static str {
            "de"
        }

        fn number(&self, n: i64) -> String {
            PlainEnglish.number(n).replace(',', ".")
        }

        fn plural(&self, n: i64) -> Category {
            PlainEnglish.plural(n)
        }

        fn long_date(&self, day: Day) -> String {
            let (_, month, date) = day.ymd();
            format!("{}, {date}. {}", self.weekday(day), german_month(month))
        }

        fn short_date(&self, day: Day) -> String {
            let (_, month, date) = day.ymd();
            let weekday: String = self.weekday(day).chars().take(2).collect();
            format!("{weekday}., {date}.{month}.")
        }

        fn day_and_month(&self, day: Day) -> String {
            let (_, month, date) = day.ymd();
            format!("{date}. {}", german_month(month))
        }

        fn weekday(&self, day: Day) -> String {
            match day.weekday() {
                Weekday::Monday => "Montag",
                Weekday::Tuesday => "Dienstag",
                Weekday::Wednesday => "Mittwoch",
                Weekday::Thursday => "Donnerstag",
                Weekday::Friday => "Freitag",
                Weekday::Saturday => "Samstag",
                Weekday::Sunday => "Sonntag",
            }
            .to_owned()
        }

        fn time(&self, time: Minute) -> String {
            PlainEnglish.time(time)
        }

        fn duration(&self, minutes: u32) -> String {
            PlainEnglish.duration(minutes)
        }

        fn money(&self, minor: i64, currency: Currency) -> String {
            let code = currency.code();
            let sign = if code == "EUR" { "€" } else { &code };
            let (whole, cents) = (self.number(minor / 100), minor.unsigned_abs() % 100);
            if cents == 0 {
                format!("{whole} {sign}")
            } else {
                format!("{whole},{cents:02} {sign}")
            }
        }

        fn list(&self, items: &[String]) -> String {
            PlainEnglish.list(items).replacen(" and ", " und ", 1)
        }
    }

    fn german_month(month: u8) -> &'static str {
        match month {
            1 => "Januar",
            2 => "Februar",
            3 => "März",
            5 => "Mai",
            6 => "Juni",
            7 => "Juli",
            10 => "Oktober",
            12 => "Dezember",
            month => month_name(month),
        }
    }

    fn grouped(n: u64) -> String {
        match n / 1000 {
            0 => n.to_string(),
            thousands => format!("{},{:03}", grouped(thousands), n % 1000),
        }
    }

    fn first_three(name: &str) -> String {
        name.chars().take(3).collect()
    }

    fn weekday(day: Day) -> &'static str {
        match day.weekday() {
            Weekday::Monday => "Monday",
            Weekday::Tuesday => "Tuesday",
            Weekday::Wednesday => "Wednesday",
            Weekday::Thursday => "Thursday",
            Weekday::Friday => "Friday",
            Weekday::Saturday => "Saturday",
            Weekday::Sunday => "Sunday",
        }
    }

    fn month_name(month: u8) -> &'static str {
        match month {
            1 => "January",
            2 => "February",
            3 => "March",
            4 => "April",
            5 => "May",
            6 => "June",
            7 => "July",
            8 => "August",
            9 => "September",
            10 => "October",
            11 => "November",
            _ => "December",
        }
    }
}
