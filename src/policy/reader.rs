//! What every setting is read with: fields of objects, entries of lists, texts and numbers in
//! their bounds. Whatever does not fit is named and left out.

use super::problem::{Allowed, Problem, Wrong};
use super::value::{Value, shortened};
use crate::questions::words::line;

/// Reads values, and keeps what was wrong with them.
#[derive(Default)]
pub(super) struct Reader {
    /// What was wrong so far.
    pub(super) problems: Vec<Problem>,
}

/// A field of an object: `note.text`.
pub(super) fn within(path: &str, name: &str) -> String {
    if path == "policy" {
        return shortened(name);
    }
    [path, ".", &shortened(name)].concat()
}

/// An entry of a list: `rates[2]`. The first is 0, as programs count.
pub(super) fn entry(path: &str, index: usize) -> String {
    [path, "[", &index.to_string(), "]"].concat()
}

impl Reader {
    fn problem(&mut self, field: String, value: &Value, wrong: Wrong) {
        self.problems.push(Problem { field, value: value.shown(), wrong });
    }

    pub(super) fn wrong(&mut self, field: &str, value: &Value, allowed: Allowed) {
        self.problem(field.to_owned(), value, Wrong::NotAllowed(allowed));
    }

    pub(super) fn missing(&mut self, field: String, allowed: Allowed) {
        self.problem(field, &Value::Null, Wrong::Missing(allowed));
    }

    /// The fields of an object that we know.
    pub(super) fn object(
        &mut self,
        path: &str,
        value: Value,
        known: &'static [&'static str],
    ) -> Vec<(&'static str, Value)> {
        let Value::Object(fields) = value else {
            self.wrong(path, &value, Allowed::Object(known));
            return Vec::new();
        };
        let mut found: Vec<(&'static str, Value)> = Vec::new();
        for (name, value) in fields {
            match known.iter().find(|each| **each == name) {
                None => self.problem(within(path, &name), &value, Wrong::NoSuchField(known)),
                Some(name) => found.push((name, value)),
            }
        }
        found
    }

    /// The entries of a list, of which there may be so many.
    pub(super) fn list(&mut self, path: &str, value: Value, most: usize) -> Option<Vec<Value>> {
        match value {
            Value::List(mut entries) => {
                if entries.len() > most {
                    self.wrong(path, &Value::List(Vec::new()), Allowed::List(most));
                    entries.truncate(most);
                }
                Some(entries)
            }
            other => {
                self.wrong(path, &other, Allowed::List(most));
                None
            }
        }
    }

    /// What was read of a value. Where that is nothing, it says what is allowed.
    pub(super) fn or_wrong<T>(
        &mut self,
        path: &str,
        value: &Value,
        read: Option<T>,
        allowed: Allowed,
    ) -> Option<T> {
        if read.is_none() {
            self.wrong(path, value, allowed);
        }
        read
    }

    /// A text in one line, with something to read in it.
    pub(super) fn text(&mut self, path: &str, value: &Value, most: usize) -> Option<String> {
        let read = match value {
            Value::Text(text) if text.chars().count() <= most => line(text),
            _ => None,
        };
        self.or_wrong(path, value, read, Allowed::Text(most))
    }

    /// The position of a name among those that may be chosen.
    pub(super) fn choice(
        &mut self,
        path: &str,
        value: &Value,
        names: &'static [&'static str],
    ) -> Option<usize> {
        let chosen = match value {
            Value::Text(text) => names.iter().position(|name| name == text),
            _ => None,
        };
        self.or_wrong(path, value, chosen, Allowed::Choice(names))
    }

    /// A whole number.
    pub(super) fn whole(
        &mut self,
        path: &str,
        value: &Value,
        least: u32,
        most: u32,
    ) -> Option<u32> {
        let read = match *value {
            Value::Number { hundredths, exact: true } if hundredths % 100 == 0 => {
                within_bounds(hundredths / 100, least, most)
            }
            _ => None,
        };
        self.or_wrong(path, value, read, Allowed::Whole(least, most))
    }

    /// A number in hundredths.
    pub(super) fn decimal(
        &mut self,
        path: &str,
        value: &Value,
        least: u32,
        most: u32,
    ) -> Option<u32> {
        let read = match *value {
            Value::Number { hundredths, .. } => within_bounds(hundredths, least, most),
            _ => None,
        };
        self.or_wrong(path, value, read, Allowed::Decimal(least, most))
    }
}

fn within_bounds(n: i64, least: u32, most: u32) -> Option<u32> {
    u32::try_from(n).ok().filter(|n| (least..=most).contains(n))
}
