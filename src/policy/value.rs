//! Settings as they come in: any JSON value, bounded in depth and size.
//!
//! One type that takes everything, so that a wrong type somewhere is a problem with a name and
//! not the end of reading.

use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

/// How deep values may be nested. Settings need three.
pub(crate) const DEPTH: u8 = 6;
/// How many entries of a list or an object are kept. More than any setting may have.
pub(crate) const ENTRIES: usize = 1000;
/// How many characters of a text are kept. More than any setting may have.
const CHARACTERS: usize = 1000;
/// The most that a number counts for, in hundredths. Above any bound of ours.
const MOST: i64 = 100_000_000_000_000;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number {
        /// Its hundredths, rounded.
        hundredths: i64,
        /// Whether nothing was lost by rounding.
        exact: bool,
    },
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object, its fields in the order in which they came. A name may come twice.
    Object(Vec<(String, Value)>),
    /// Nested deeper than we look.
    Deep,
}

impl Value {
    /// A number as JSON has it.
    #[must_use]
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        reason = "a cast to a whole number saturates, and what is that large is no setting"
    )]
    pub fn number(n: f64) -> Self {
        let half = if n < 0.0 { -0.5 } else { 0.5 };
        let hundredths = ((n * 100.0 + half) as i64).clamp(-MOST, MOST);
        // A number with two decimals is the float nearest to the quotient, so nothing is left.
        let exact = (hundredths as f64 / 100.0 - n).abs() <= 0.0;
        Self::Number { hundredths, exact }
    }

    /// A text, of which not more is kept than shows that it is too long.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::Text(text.chars().take(CHARACTERS).collect())
    }

    /// As it is named in a problem: what is long is cut.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(true) => "true".to_owned(),
            Self::Bool(false) => "false".to_owned(),
            Self::Number { hundredths, .. } => number_shown(*hundredths),
            Self::Text(text) => {
                let mut shown = "\"".to_owned();
                shown.push_str(&shortened(text));
                shown.push('"');
                shown
            }
            Self::List(_) => "[…]".to_owned(),
            Self::Object(_) => "{…}".to_owned(),
            Self::Deep => "…".to_owned(),
        }
    }
}

/// The beginning of a text, in one line.
pub(super) fn shortened(text: &str) -> String {
    const SHOWN: usize = 40;
    let mut shown = String::new();
    for (at, c) in text.chars().enumerate() {
        if at == SHOWN {
            shown.push('…');
            break;
        }
        shown.push(if c.is_control() { ' ' } else { c });
    }
    shown
}

/// "62.5" is shown as "62.50": hundredths are all that is kept.
pub(super) fn number_shown(hundredths: i64) -> String {
    let mut shown = if hundredths < 0 { "-".to_owned() } else { String::new() };
    let hundredths = hundredths.unsigned_abs();
    shown.push_str(&(hundredths / 100).to_string());
    let rest = hundredths % 100;
    if rest > 0 {
        shown.push('.');
        if rest < 10 {
            shown.push('0');
        }
        shown.push_str(&rest.to_string());
    }
    shown
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Level(0).deserialize(from)
    }
}

/// Reads a value that is nested so deep.
struct Level(u8);

impl<'de> DeserializeSeed<'de> for Level {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        if self.0 >= DEPTH {
            IgnoredAny::deserialize(from)?;
            return Ok(Value::Deep);
        }
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Level {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, b: bool) -> Result<Value, E> {
        Ok(Value::Bool(b))
    }

    #[allow(clippy::cast_precision_loss, reason = "what is that large is no setting")]
    fn visit_i64<E: Error>(self, n: i64) -> Result<Value, E> {
        Ok(Value::number(n as f64))
    }

    #[allow(clippy::cast_precision_loss, reason = "what is that large is no setting")]
    fn visit_u64<E: Error>(self, n: u64) -> Result<Value, E> {
        Ok(Value::number(n as f64))
    }

    fn visit_f64<E: Error>(self, n: f64) -> Result<Value, E> {
        Ok(Value::number(n))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(Level(self.0 + 1))? {
            if values.len() < ENTRIES {
                values.push(value);
            }
        }
        Ok(Value::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut fields = Vec::new();
        while let Some(name) = map.next_key()? {
            let value = map.next_value_seed(Level(self.0 + 1))?;
            if fields.len() < ENTRIES {
                fields.push((name, value));
            }
        }
        Ok(Value::Object(fields))
    }
}
