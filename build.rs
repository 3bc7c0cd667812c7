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
    let catalogue = match fluent::compile(&fs::read_to_string(ENGLISH)?) {
        Ok(catalogue) => catalogue,
        Err(faults) => {
            for fluent::Fault { line, sentence } in faults {
                println!("cargo::error={ENGLISH}:{line}: {sentence}");
            }
            return Ok(ExitCode::FAILURE);
        }
    };
    let folders = letters::read(Path::new("locales"))?;
    let say = |text: &str, out: &mut String| out.push_str(text);
    let letters = match letters::compile(&folders, letters::TABLE, say) {
        Ok(letters) => letters,
        Err(faults) => {
            for letters::Fault { file, line, sentence } in faults {
                println!("cargo::error={file}:{line}: {sentence}");
            }
            return Ok(ExitCode::FAILURE);
        }
    };
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("messages.rs"), catalogue.messages_rs())?;
    fs::write(out.join("catalogue.rs"), catalogue.catalogue_rs())?;
    fs::write(out.join("letters.rs"), letters.rust())?;
    Ok(ExitCode::SUCCESS)
}
