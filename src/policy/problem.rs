//! What is wrong with an organisation's settings, for the person who writes them.

use super::value::number_shown;
use crate::text::{Phrase, Value, messages as m};

/// A setting that was not used as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it is, as in `rates[2].hour`; `policy` where it is the whole.
    pub field: String,
    /// What stands there, shortened.
    pub value: String,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What can be wrong with a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// There is no setting of this name; these are there.
    NoSuchField(&'static [&'static str]),
    /// It is needed and not there.
    Missing(Allowed),
    /// Something else is allowed.
    NotAllowed(Allowed),
}

/// What a setting may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// An object with these fields.
    Object(&'static [&'static str]),
    /// A list of so many entries at most.
    List(usize),
    /// A text of so many characters at most.
    Text(usize),
    /// A whole number from here to there.
    Whole(u32, u32),
    /// A number with two decimals from here to there, in hundredths.
    Decimal(u32, u32),
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A code such as "EUR".
    Currency,
    /// A day such as "2026-12-24".
    Day,
    /// A time such as "09:00".
    Time,
    /// A time after the start.
    LaterTime,
    /// Either of these two fields.
    Either(&'static str, &'static str),
}

impl Problem {
    /// A sentence for the person who writes the settings.
    #[must_use]
    pub fn sentence(&self) -> Phrase {
        let (field, value) = (self.field.as_str(), self.value.as_str());
        match self.wrong {
            Wrong::NoSuchField(names) => m::policy_unknown(field, value, list(names)),
            Wrong::Missing(allowed) => m::policy_missing(field, allowed.phrase()),
            Wrong::NotAllowed(allowed) => m::policy_wrong(field, value, allowed.phrase()),
        }
    }
}

impl Allowed {
    fn phrase(self) -> Phrase {
        match self {
            Self::Object(names) => m::policy_allowed_object(list(names)),
            Self::List(most) => m::policy_allowed_list(most),
            Self::Text(most) => m::policy_allowed_text(most),
            Self::Whole(least, most) => m::policy_allowed_whole(whole(least), whole(most)),
            Self::Decimal(least, most) => m::policy_allowed_decimal(decimal(least), decimal(most)),
            Self::Choice(names) => m::policy_allowed_choice(list(names)),
            Self::Currency => m::POLICY_ALLOWED_CURRENCY.into(),
            Self::Day => m::POLICY_ALLOWED_DAY.into(),
            Self::Time => m::POLICY_ALLOWED_TIME.into(),
            Self::LaterTime => m::POLICY_ALLOWED_LATER.into(),
            Self::Either(one, other) => m::policy_allowed_either(one, other),
        }
    }
}

/// Names as they stand in the settings, in one list.
fn list(names: &[&'static str]) -> Value {
    let mut values = Vec::new();
    for name in names {
        values.push(Value::from(*name));
    }
    Value::List(values)
}

/// A whole bound, without the signs that a language puts between thousands.
fn whole(n: u32) -> Value {
    Value::from(n.to_string())
}

/// A bound as it is written in the settings.
fn decimal(hundredths: u32) -> Value {
    Value::from(number_shown(i64::from(hundredths)))
}
