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

/// Writes a file for each language that is not built in.
pub(crate) fn languages(words: &[OsString]) -> anyhow::Result<()> {
    let [english, folder] = words else { bail!("expected the English messages and a folder") };
    let source = fs::read_to_string(english).context("the English messages cannot be read")?;
    let Ok(catalogue) = fluent::compile(&source) else {
        bail!("the English messages have a fault, which the build of the widget names")
    };
    for (language, arrow) in PSEUDO {
        let file = Path::new(folder).join(format!("{language}.txt"));
        fs::write(file, catalogue.pseudo().replace('→', arrow))?;
    }
    let locales = Path::new(english).parent().unwrap_or(Path::new(""));
    letters(locales, Path::new(folder))
}

/// Writes the letters of each language that is not built in.
fn letters(locales: &Path, folder: &Path) -> anyhow::Result<()> {
    let mut folders = letters::read(locales).context("the letters cannot be read")?;
    // INTERIM, until German is written.
    if letters::compile(&folders, letters::TABLE, |_, _| {}).is_err() {
        folders.truncate(1);
    }
    let compiled = |say: fn(&str, &mut String)| letters::compile(&folders, letters::TABLE, say);
    let plain = compiled(|text, out| out.push_str(text));
    let (Ok(plain), Ok(pseudo)) = (plain, compiled(pseudo::text)) else {
        bail!("the letters have a fault, which the build of the widget names")
    };
    let file = |language: &str| folder.join(format!("letters-{language}.txt"));
    let [_, others @ ..] = plain.languages.as_slice() else { return Ok(()) };
    for letters::Compiled { language, letters, .. } in others {
        fs::write(file(language), letters)?;
    }
    if let Some(english) = pseudo.languages.first() {
        for (language, arrow) in PSEUDO {
            fs::write(file(language), english.letters.replace('→', arrow))?;
        }
    }
    Ok(())
}
