//! The languages that are fetched when they are asked for: each is a file of patterns.

// The build script of the widget has what reads and checks the messages. It is used here as it
// is, so that a language cannot be made by other rules than English.
#[path = "../../../build/fluent.rs"]
#[allow(dead_code, reason = "what only the build script of the widget needs")]
mod fluent;
#[path = "../../../build/generate.rs"]
#[allow(dead_code, reason = "what only the build script of the widget needs")]
mod generate;
#[path = "../../../build/letters.rs"]
#[allow(dead_code, reason = "what only the build script of the widget needs")]
mod letters;
#[path = "../../../src/text/marks.rs"]
mod marks;
#[path = "../../../build/pseudo.rs"]
mod pseudo;
#[path = "../../../src/letter/table.rs"]
#[allow(dead_code, reason = "what only the widget needs")]
mod table;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

use anyhow::{Context, bail};

use crate::say;

/// Languages for those who test a page: with accents and longer, and the same from right to left.
/// Each with its arrow: no browser turns one around.
const PSEUDO: [(&str, &str); 2] = [("en-XA", "→"), ("ar-XB", "←")];

/// Stands between the messages and the letters of a language. One file, so that a page asks once.
const LETTERS: char = '\u{c}';

/// English, the letters of all languages, and the messages of those that have some.
struct Locales {
    english: fluent::Catalogue,
    folders: Vec<letters::Folder>,
    /// The messages of the folders, in their order; none if a language has only letters.
    messages: Vec<Option<fluent::Catalogue>>,
}

impl Locales {
    fn read(locales: &Path) -> anyhow::Result<Self> {
        let english = fs::read_to_string(locales.join("en/interface.ftl"));
        let english = english.context("the English messages cannot be read")?;
        let Ok(english) = fluent::compile(&english) else {
            bail!("the English messages have a fault, which the build of the widget names")
        };
        let folders = letters::read(locales).context("the letters cannot be read")?;
        let mut messages = Vec::new();
        for folder in &folders {
            let plurals = letters::plurals(&folder.language).unwrap_or_default();
            messages.push(match &folder.interface {
                Some((file, source)) => match fluent::translate(source, &english, plurals) {
                    Ok(language) => Some(language),
                    Err(_) => bail!("{file} has a fault, which the build of the widget names"),
                },
                None => None,
            });
        }
        Ok(Self { english, folders, messages })
    }
}

/// Writes a file for each language that is not built in: its messages, if it has any, and its
/// letters.
pub(crate) fn languages(words: &[OsString]) -> anyhow::Result<()> {
    let [locales, folder] = words else { bail!("expected the locales and a folder") };
    let Locales { english, folders, messages } = Locales::read(Path::new(locales))?;
    let compiled = |say: fn(&str, &mut String)| letters::compile(&folders, letters::TABLE, say);
    let plain = compiled(|text, out| out.push_str(text));
    let (Ok(plain), Ok(pseudo)) = (plain, compiled(pseudo::text)) else {
        bail!("the letters have a fault, which the build of the widget names")
    };
    let write = |language: &str, messages: &str, letters: &str| {
        let file = Path::new(folder).join(format!("{language}.txt"));
        fs::write(file, format!("{messages}{LETTERS}{letters}"))
    };
    for (compiled, messages) in plain.languages.iter().zip(messages).skip(1) {
        let messages = messages.map_or_else(String::new, |messages| messages.whole());
        write(&compiled.language, &messages, &compiled.letters)?;
    }
    let messages = english.pseudo();
    let letters = pseudo.languages.first().map_or("", |english| &english.letters);
    for (language, arrow) in PSEUDO {
        write(language, &messages.replace('→', arrow), &letters.replace('→', arrow))?;
    }
    Ok(())
}

/// What stands around a text on a page, as `src/js/first.js` looks for it.
const PLACES: [(&str, &str); 3] = [(">", "<"), ("aria-label=\"", "\""), ("placeholder=\"", "\"")];

/// Says in JSON what stands on a page, by language: each English text, and what is said instead.
pub(crate) fn first_words(words: &[OsString]) -> anyhow::Result<()> {
    let [locales, page] = words else { bail!("expected the locales and a page") };
    let Locales { english, folders, messages } = Locales::read(Path::new(locales))?;
    let page = fs::read_to_string(page).context("the page cannot be read")?;
    let mut languages = Vec::new();
    for (folder, messages) in folders.iter().zip(&messages) {
        let Some(messages) = messages else { continue };
        let mut said = BTreeMap::new();
        for (english, other) in english.messages.iter().zip(&messages.messages) {
            let text = &english.pattern;
            let stands = PLACES
                .iter()
                .any(|(before, after)| page.contains(&[before, text.as_str(), after].concat()));
            if stands && *said.entry(text).or_insert(&other.pattern) != &other.pattern {
                bail!(
                    "a page says {text:?} for several things, which {} tells apart",
                    folder.language
                )
            }
        }
        let pairs: Vec<String> =
            said.iter().map(|(text, other)| format!("{}:{}", json(text), json(other))).collect();
        languages.push(format!("{}:{{{}}}", json(&folder.language), pairs.join(",")));
    }
    say(&format!("{{{}}}\n", languages.join(",")));
    Ok(())
}

/// A text as JSON.
fn json(text: &str) -> String {
    let escaped = text.chars().flat_map(|c| match c {
        '"' | '\\' => vec!['\\', c],
        '\n' => vec!['\\', 'n'],
        c => vec![c],
    });
    ['"'].into_iter().chain(escaped).chain(['"']).collect()
}
