//! Compiles `locales/en.ftl`: a fault in it stops the build.
#![allow(clippy::print_stdout, reason = "this is how a build script talks to cargo")]

#[path = "build/fluent.rs"]
mod fluent;
#[path = "build/generate.rs"]
mod generate;
#[path = "src/text/marks.rs"]
mod marks;

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs, io};

const ENGLISH: &str = "locales/en.ftl";

fn main() -> io::Result<ExitCode> {
    for file in [ENGLISH, "build.rs", "build", "src/text/marks.rs"] {
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
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("messages.rs"), catalogue.messages_rs())?;
    fs::write(out.join("catalogue.rs"), catalogue.catalogue_rs())?;
    Ok(ExitCode::SUCCESS)
}
