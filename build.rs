//! Compiles the sentences and letters of all languages in `locales/`: a fault in them stops the build.
#![allow(clippy::print_stdout, reason = "this is how a build script talks to cargo")]

#[path = "build/fluent.rs"]
mod fluent;
#[path = "build/generate.rs"]
mod generate;
#[path = "build/letters.rs"]
mod letters;
#[path = "src/text/marks.rs"]
mod marks;
#[path = "build/reading.rs"]
mod reading;
#[path = "src/letter/table.rs"]
#[allow(dead_code, reason = "what only the widget needs")]
mod table;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

const ENGLISH: &str = "locales/en/interface.ftl";

fn main() -> io::Result<ExitCode> {
    for file in ["locales", "build.rs", "build", "src/text/marks.rs", "src/letter/table.rs"] {
        println!("cargo::rerun-if-changed={file}");
    }
    let english = match fluent::compile(&fs::read_to_string(ENGLISH)?) {
        Ok(english) => english,
        Err(faults) => return Ok(stop(faults.iter().map(|f| (ENGLISH, f.line, &*f.sentence)))),
    };
    let folders = letters::read(Path::new("locales"))?;
    let mut german = String::new();
    for folder in &folders {
        let Some((file, source)) = &folder.interface else { continue };
        let plurals = letters::plurals(&folder.language).unwrap_or_default();
        match fluent::translate(source, &english, plurals) {
            Ok(language) if folder.language == "de" => german = language.whole(),
            Ok(_) => {}
            Err(faults) => return Ok(stop(faults.iter().map(|f| (&**file, f.line, &*f.sentence)))),
        }
    }
    let say = |text: &str, out: &mut String| out.push_str(text);
    let letters = match letters::compile(&folders, letters::TABLE, say) {
        Ok(letters) => letters,
        Err(faults) => return Ok(stop(faults.iter().map(|f| (&*f.file, f.line, &*f.sentence)))),
    };
    let mut words: Vec<(String, reading::Words)> = Vec::new();
    for language in ["en", "de"] {
        let file = format!("locales/{language}/reading.ftl");
        let english = words.first().map(|(_, words)| words);
        match reading::words(&fs::read_to_string(&file)?, english) {
            Ok(list) => words.push((language.to_owned(), list)),
            Err(faults) => return Ok(stop(faults.iter().map(|f| (&*file, f.line, &*f.sentence)))),
        }
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("messages.rs"), english.messages_rs())?;
    fs::write(out.join("catalogue.rs"), english.catalogue_rs(&german))?;
    fs::write(out.join("reading.rs"), reading::rust(&words))?;
    fs::write(out.join("letters.rs"), letters.rust())?;
    Ok(ExitCode::SUCCESS)
}

/// Tells cargo what is wrong, each with its file and line.
fn stop<'f>(faults: impl Iterator<Item = (&'f str, usize, &'f str)>) -> ExitCode {
    for (file, line, sentence) in faults {
        println!("cargo::error={file}:{line}: {sentence}");
    }
    ExitCode::FAILURE
}
