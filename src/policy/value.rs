//! Settings as they come in: any JSON value, bounded in depth and size.
//!
//! One type that takes everything, so that a wrong type somewhere is a problem with a name and
//! not the end of reading.

/// How deep values may be nested. Settings need three.
const DEPTH: u8 = 6;
/// How many entries of a list or an object are kept. More than any setting may have.
const ENTRIES: usize = 1000;
/// How many characters of a text are kept. More than any setting may have.
const CHARACTERS: usize = 1000;
/// The most that a number counts for, in hundredths. Above any bound of ours.
const MOST: i64 = 100_000_000_000_000;

/// A JSON value, bounded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
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
    /// An object, its fields in the order in which they came.
    Object(Vec<(String, Value)>),
    /// Nested deeper than we look.
    Deep,
}

impl Value {
    /// A number as JSON has it.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        reason = "a cast to a whole number saturates, and what is that large is no setting"
    )]
    pub(super) fn number(n: f64) -> Self {
        let half = if n < 0.0 { -0.5 } else { 0.5 };
        let hundredths = ((n * 100.0 + half) as i64).clamp(-MOST, MOST);
        // A number with two decimals is the float nearest to the quotient, so nothing is left.
        let exact = (hundredths as f64 / 100.0 - n).abs() <= 0.0;
        Self::Number { hundredths, exact }
    }

    /// A text, of which not more is kept than shows that it is too long.
    pub(super) fn text(text: &str) -> Self {
        Self::Text(text.chars().take(CHARACTERS).collect())
    }

    /// As it is named in a problem: what is long is cut.
    pub(super) fn shown(&self) -> String {
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

/// JSON that somebody else has parsed: a browser, or a native program.
pub trait Json: Sized {
    /// What it is. What JSON does not have is [`Shape::Null`].
    fn shape(self) -> Shape<Self>;
}

/// What some JSON is.
#[derive(Debug)]
pub enum Shape<J> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<J>),
    /// An object.
    Object(Vec<(String, J)>),
}

/// Reads JSON that is nested so deep.
pub(super) fn value(json: impl Json, depth: u8) -> Value {
    if depth >= DEPTH {
        return Value::Deep;
    }
    match json.shape() {
        Shape::Null => Value::Null,
        Shape::Bool(b) => Value::Bool(b),
        Shape::Number(n) => Value::number(n),
        Shape::Text(text) => Value::text(&text),
        Shape::List(list) => {
            let mut values = Vec::new();
            for each in list.into_iter().take(ENTRIES) {
                values.push(value(each, depth + 1));
            }
            Value::List(values)
        }
        Shape::Object(object) => {
            let mut fields = Vec::new();
            for (name, each) in object.into_iter().take(ENTRIES) {
                fields.push((name, value(each, depth + 1)));
            }
            Value::Object(fields)
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Json for &serde_json::Value {
    fn shape(self) -> Shape<Self> {
        match self {
            serde_json::Value::Null => Shape::Null,
            serde_json::Value::Bool(b) => Shape::Bool(*b),
            serde_json::Value::Number(n) => n.as_f64().map_or(Shape::Null, Shape::Number),
            serde_json::Value::String(text) => Shape::Text(text.clone()),
            serde_json::Value::Array(list) => Shape::List(list.iter().collect()),
            serde_json::Value::Object(object) => {
                Shape::Object(object.iter().map(|(name, each)| (name.clone(), each)).collect())
            }
        }
    }
}
