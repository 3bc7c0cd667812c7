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

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use anyhow::{Context, bail};

/// Languages for those who test a page: with accents and longer, and the same from right to left.
/// Each with its arrow: no browser turns one around.
const PSEUDO: [(&str, &str); 2] = [("en-XA", "→"), ("ar-XB", "←")];

/// Stands between the messages and the letters of a language. One file, so that a page asks once.
const LETTERS: char = '\u{c}';

/// Writes a file for each language that is not built in: its messages, if it has any, and its
/// letters.
pub(crate) fn languages(words: &[OsString]) -> anyhow::Result<()> {
    let [locales, folder] = words else { bail!("expected the locales and a folder") };
    let locales = Path::new(locales);
    let english = fs::read_to_string(locales.join("en/interface.ftl"));
    let source = english.context("the English messages cannot be read")?;
    let Ok(catalogue) = fluent::compile(&source) else {
        bail!("the English messages have a fault, which the build of the widget names")
    };
    let folders = letters::read(locales).context("the letters cannot be read")?;
    let compiled = |say: fn(&str, &mut String)| letters::compile(&folders, letters::TABLE, say);
    let plain = compiled(|text, out| out.push_str(text));
    let (Ok(plain), Ok(pseudo)) = (plain, compiled(pseudo::text)) else {
        bail!("the letters have a fault, which the build of the widget names")
    };
    let write = |language: &str, messages: &str, letters: &str| {
        let file = Path::new(folder).join(format!("{language}.txt"));
        fs::write(file, format!("{messages}{LETTERS}{letters}"))
    };
    for (folder, compiled) in folders.iter().zip(&plain.languages).skip(1) {
        let plurals = letters::plurals(&folder.language).unwrap_or_default();
        let mut messages = String::new();
        if let Some((file, source)) = &folder.interface {
            let Ok(language) = fluent::translate(source, &catalogue, plurals) else {
                bail!("{file} has a fault, which the build of the widget names")
            };
            messages = language.whole();
        }
        write(&folder.language, &messages, &compiled.letters)?;
    }
    let messages = catalogue.pseudo();
    let letters = pseudo.languages.first().map_or("", |english| &english.letters);
    for (language, arrow) in PSEUDO {
        write(language, &messages.replace('→', arrow), &letters.replace('→', arrow))?;
    }
    Ok(())
}
