//! The words that say what a title is about (`locales/*/reading.ftl`), as data for `src/read`.
//! Every language has the same messages as English: one that is missing stops the build.

use std::fmt::Write as _;

use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser;

use super::fluent::Fault;

/// The messages of a file: an id and its words.
pub(crate) type Words = Vec<(String, Vec<String>)>;

/// Reads a file. `english` is what the messages of another language are compared with.
pub(crate) fn words(source: &str, english: Option<&Words>) -> Result<Words, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut fault = |sentence: String| faults.push(Fault { line: 1, sentence });
    let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            fault(format!("this is not Fluent syntax: {error}."));
        }
        resource
    });
    let mut words = Words::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let mut text = String::new();
        for element in message.value.iter().flat_map(|value| &value.elements) {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { .. } => fault(format!("{id} has a brace in it.")),
            }
        }
        let list: Vec<String> = text
            .split(',')
            .map(|word| word.trim().to_lowercase())
            .filter(|w| !w.is_empty())
            .collect();
        if list.is_empty() {
            fault(format!("{id} has no words."));
        }
        if english.is_some_and(|english| english.iter().all(|(known, _)| known != id)) {
            fault(format!("{id} is not in English."));
        }
        words.push((id.to_owned(), list));
    }
    for (id, _) in english.into_iter().flatten() {
        if words.iter().all(|(known, _)| known != id) {
            fault(format!("{id} is missing."));
        }
    }
    if faults.is_empty() { Ok(words) } else { Err(faults) }
}

/// Rust for the words of all languages.
pub(crate) fn rust(languages: &[(String, Words)]) -> String {
    let mut out = String::from("const WORDS: &[(&str, &[List])] = &[\n");
    for (language, words) in languages {
        let _ = writeln!(out, "    ({language:?}, &[");
        for (id, list) in words {
            let _ = writeln!(out, "        ({id:?}, &{list:?}),");
        }
        out.push_str("    ]),\n");
    }
    out.push_str("];\n");
    out
}
