//! The parts of `cargo xtask` that need crates. Started by xtask, not by a person.

mod address;
mod documents;
mod http;
mod languages;
mod licences;
mod serve;
mod split;
mod weigh;

use std::env;
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    // The first word after our own name stands for the name of the tool that is meant.
    let words: Vec<OsString> = env::args_os().skip(1).collect();
    let done = match words.first().and_then(|word| word.to_str()) {
        Some("bindgen") => wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(&words),
        Some("wasm-test-runner") => {
            wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(&words)
        }
        Some("split") => split::split(words.get(1..).unwrap_or_default()),
        Some("serve") => serve::serve(words.get(1..).unwrap_or_default()),
        Some("languages") => languages::languages(words.get(1..).unwrap_or_default()),
        Some("first-words") => languages::first_words(words.get(1..).unwrap_or_default()),
        Some("licences") => licences::licences(words.get(1..).unwrap_or_default()),
        Some("documents") => documents::documents(words.get(1..).unwrap_or_default()),
        Some("weigh") => weigh::weigh(words.get(1..).unwrap_or_default()),
        _ => Err(anyhow::anyhow!("This program is a part of `cargo xtask`: run that.")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Prints and flushes. Nobody may be listening any more, which is no reason to fail.
fn say(text: &str) {
    let mut out = std::io::stdout();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
