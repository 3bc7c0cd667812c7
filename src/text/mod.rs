//! Every sentence that a person reads: messages, and how they are said.
//!
//! The messages are written in Fluent syntax in `locales/en/interface.ftl`. The build
//! script checks them and makes two things of them: pattern data, which the
//! interpreter in `pattern` reads, and one constant or function per message in
//! `messages`, so that a misspelt name or a forgotten argument does not compile.
//! The rest of the core speaks in [`Phrase`]s, which are in no language yet;
//! only at the very edge does [`Text`] turn them into a string.
//!
//! This module knows no language: numbers, dates and plural rules are asked of
//! a [`Format`]. In the browser that is `Intl`, which is already there; the
//! tests have a fixed one.
//!
//! How to write a message, with arguments and with cases, is told at the top of
//! `build/fluent.rs`, next to the checks.

pub(crate) mod bidi;
pub mod format;
pub(crate) mod marks;
mod pattern;

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
#[path = "../../build/fluent.rs"]
mod fluent;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
#[path = "../../build/generate.rs"]
mod generate;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
#[path = "../../build/pseudo.rs"]
mod pseudo;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;

pub use format::Format;
pub use pattern::{Letters, Patterns, PatternsError, Text};

use crate::meeting::time::{Day, Minute};
use crate::meeting::{Currency, Money};

/// One constant or function for each message of `locales/en/interface.ftl`.
#[deny(dead_code, reason = "a message that no code says is work for every translator: delete it")]
#[allow(clippy::doc_markdown, reason = "the comments quote the messages")]
pub(crate) mod messages {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// What the build script knows about all messages together.
mod catalogue {
    include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));
}

/// The names of all messages, each with its English text as the build script
/// read it. For tests that look at every message; not in the widget.
#[cfg(not(target_arch = "wasm32"))]
pub fn catalog() -> impl Iterator<Item = (&'static str, &'static str)> {
    catalogue::CATALOG.iter().copied()
}

/// A message without arguments: its position among all messages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Msg(u16);

impl Msg {
    /// Only the generated code knows the positions.
    pub(crate) const fn new(position: u16) -> Msg {
        Msg(position)
    }
}

/// A message with its arguments, still in no language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Phrase {
    msg: Msg,
    args: Vec<Value>,
}

impl Phrase {
    /// Only the generated code knows which arguments a message has. It is called in hundreds of
    /// places, so it is written out once for each number of arguments and never in place.
    #[inline(never)]
    pub(crate) fn from_args<const N: usize>(position: u16, args: [Value; N]) -> Phrase {
        Phrase { msg: Msg(position), args: Vec::from(args) }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
impl Phrase {
    /// A phrase of any position, for the tests of what is far from the generated code.
    fn new(position: u16, args: Vec<Value>) -> Phrase {
        Phrase { msg: Msg(position), args }
    }
}

impl From<Msg> for Phrase {
    fn from(msg: Msg) -> Phrase {
        Phrase { msg, args: Vec::new() }
    }
}

/// An argument of a message. The type says how it is written, so that no
/// message has to: there are no functions in the messages.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// A number, which also decides between singular and plural.
    Number(i64),
    /// What a person typed: goes in word for word, isolated where it runs the other way.
    Words(String),
    /// Another message.
    Phrase(Box<Phrase>),
    /// A day as in "Monday 30 November".
    LongDate(Day),
    /// A day as in "Fri 27 Nov".
    ShortDate(Day),
    /// The name of the day of the week, as in "Tuesday".
    Weekday(Day),
    /// A time of day, as in "16:00".
    Time(Minute),
    /// A length in minutes, as in "4 h 30".
    Duration(u32),
    /// An amount of money, as in "€1,234".
    Money {
        /// Hundredths of the currency's unit, whatever its own minor unit is.
        minor: i64,
        /// The currency.
        currency: Currency,
    },
    /// Several arguments in one place, as in "a, b and c".
    List(Vec<Value>),
}

impl From<i64> for Value {
    fn from(n: i64) -> Value {
        Value::Number(n)
    }
}

impl From<u64> for Value {
    /// A number above what fits is the largest that does; no count of ours comes near it.
    fn from(n: u64) -> Value {
        Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Value {
    fn from(n: u32) -> Value {
        Value::Number(i64::from(n))
    }
}

impl From<u16> for Value {
    fn from(n: u16) -> Value {
        Value::Number(i64::from(n))
    }
}

impl From<u8> for Value {
    fn from(n: u8) -> Value {
        Value::Number(i64::from(n))
    }
}

/// For lengths of collections. None is longer than an `i64` can say; should one
/// be, the largest number is said.
impl From<usize> for Value {
    fn from(n: usize) -> Value {
        Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<String> for Value {
    fn from(words: String) -> Value {
        Value::Words(words)
    }
}

impl From<&str> for Value {
    fn from(words: &str) -> Value {
        Value::Words(words.to_owned())
    }
}

impl From<Msg> for Value {
    fn from(msg: Msg) -> Value {
        Value::from(Phrase::from(msg))
    }
}

impl From<Phrase> for Value {
    fn from(phrase: Phrase) -> Value {
        Value::Phrase(Box::new(phrase))
    }
}

/// Amounts that are too large to say become the largest that can be said.
impl From<Money> for Value {
    fn from(money: Money) -> Value {
        let minor = i64::try_from(money.minor).unwrap_or(i64::MAX);
        Value::Money { minor, currency: money.currency }
    }
}
