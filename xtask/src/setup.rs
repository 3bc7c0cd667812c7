//! What a fresh machine lacks, brought in step by step.
//!
//! Every step is skipped without a word when its work is done, says that it starts and
//! how long it may take, and ends everything with one sentence when it cannot be done.

use std::process::Command;
use std::time::Duration;

use crate::process::{answer, cargo, on_path, program};
use crate::progress::{Ended, How, Step};
use crate::repo::Repo;
use crate::stamp::Stamp;
use crate::{browsers, inputs, stop, Result};

const RUST: (u32, u32) = (1, 95);
const NODE: u32 = 20;
const MINUTE: Duration = Duration::from_secs(60);

/// What building the widget needs.
pub(crate) fn for_build(repo: &Repo) -> Result<()> {
    rust(repo)?;
    wasm_target(repo)?;
    npm_packages(repo)?;
    tools(repo)?;
    crates(repo)
}

/// What the tests need on top of that.
pub(crate) fn for_tests(repo: &Repo) -> Result<browsers::Browsers> {
    for_build(repo)?;
    browsers::install(repo)
}

/// What the checks need on top of building.
pub(crate) fn for_check(repo: &Repo) -> Result<()> {
    for_build(repo)?;
    component(repo, "rustfmt", "fmt")?;
    component(repo, "clippy", "clippy")
}

/// The words of the compiler about itself: `rustc 1.95.0 (…)`.
pub(crate) fn rustc_version(repo: &Repo) -> Result<String> {
    match answer(rustc(repo).arg("--version")) {
        Some(version) => Ok(version),
        None => stop(
            "rustc does not start. Install Rust from https://rustup.rs and run the command again.",
        ),
    }
}

fn rustc(repo: &Repo) -> Command {
    program(repo, std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

pub(crate) fn rust(repo: &Repo) -> Result<()> {
    let says = rustc_version(repo)?;
    if version(&says).is_some_and(|found| found >= RUST) {
        return Ok(());
    }
    let (major, minor) = RUST;
    stop(format!("Rust {major}.{minor} or newer is needed, and this is {says}. Run `rustup update stable` first."))
}

/// The first two numbers of a version, wherever it stands in the text.
fn version(text: &str) -> Option<(u32, u32)> {
    let from = text.find(|c: char| c.is_ascii_digit())?;
    let mut numbers = text.get(from..)?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

fn wasm_target(repo: &Repo) -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let folder = answer(rustc(repo).args(["--print", "target-libdir", "--target", TARGET]));
    if folder.is_some_and(|folder| std::path::Path::new(&folder).is_dir()) {
        return Ok(());
    }
    rustup(repo, "wasm32 target", &["target", "add", TARGET])
}

/// The source of the standard library, from which the release build makes a small one.
pub(crate) fn standard_library_source(repo: &Repo) -> Result<()> {
    let sysroot = answer(rustc(repo).args(["--print", "sysroot"]));
    let source = "lib/rustlib/src/rust/library/std/Cargo.toml";
    if sysroot.is_some_and(|sysroot| std::path::Path::new(&sysroot).join(source).is_file()) {
        return Ok(());
    }
    rustup(repo, "source of the standard library", &["component", "add", "rust-src"])
}

fn component(repo: &Repo, name: &str, command: &str) -> Result<()> {
    if answer(cargo(repo).args([command, "--version"])).is_some() {
        return Ok(());
    }
    rustup(repo, name, &["component", "add", name])
}

fn rustup(repo: &Repo, name: &str, words: &[&str]) -> Result<()> {
    let by_hand = format!("rustup {}", words.join(" "));
    let step = Step::start(name, "5 s");
    let ended = step.quietly(program(repo, "rustup").args(words), 2 * MINUTE);
    match ended.how {
        How::Well => step.done(),
        How::NotStarted => {
            return stop(format!("rustup is not there. Install Rust from https://rustup.rs, then run `{by_hand}`."))
        }
        How::TooLate => {
            return stop(format!("rustup's server did not answer within two minutes. Check the network, then run `{by_hand}`."))
        }
        How::Badly => {
            ended.show_tail();
            return stop(format!("rustup could not fetch the {name}. Check the network, then run `{by_hand}`."));
        }
    }
    Ok(())
}

/// Node, which runs the tools of npm and the tests of the JavaScript.
pub(crate) fn node(repo: &Repo) -> Result<()> {
    let says = answer(program(repo, "node").arg("--version"));
    let Some(says) = says else {
        return stop(format!("Node.js is not there. Install version {NODE} or newer from https://nodejs.org and run the command again."));
    };
    if version(&says).map_or(true, |(major, _)| major < NODE) {
        return stop(format!("Node.js {NODE} or newer is needed, and this is {says}. Install it from https://nodejs.org and run the command again."));
    }
    Ok(())
}

/// The packages of package-lock.json.
fn npm_packages(repo: &Repo) -> Result<()> {
    node(repo)?;
    let mut stamp = Stamp::new();
    for file in ["package.json", "package-lock.json", ".npmrc"] {
        stamp.add_tree(&repo.at(file));
    }
    let memory = repo.memory("npm.stamp");
    // npm writes this file last, so a broken installation does not have it.
    if stamp.is_in(&memory) && repo.at("node_modules/.package-lock.json").is_file() {
        return Ok(());
    }
    if on_path("npm").is_none() {
        return stop("npm is not there, though Node.js is. Install it (on Debian: apt-get install npm) and run the command again.");
    }
    let step = Step::start(
        "npm packages: wasm-opt, esbuild, TypeScript, ESLint, Stylelint, axe, React, ical.js",
        "10 s",
    );
    // The packages' own scripts stay off: what they would do is done below, in the open.
    // Shorter pauses than npm's own: without a network a person wants to know soon.
    let words = [
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--fetch-retry-mintimeout=2000",
        "--fetch-retry-maxtimeout=8000",
    ];
    fetched(
        &step.quietly(program(repo, "npm").args(words), 5 * MINUTE),
        "npm",
        "npm ci --ignore-scripts",
    )?;
    esbuild(repo, &step)?;
    stamp.keep_in(&memory);
    step.done();
    Ok(())
}

/// Some platforms get esbuild's program only from its install script.
fn esbuild(repo: &Repo, step: &Step) -> Result<()> {
    let works = || answer(program(repo, repo.npm("esbuild")).arg("--version")).is_some();
    if works() {
        return Ok(());
    }
    step.quietly(program(repo, "node").arg("node_modules/esbuild/install.js"), MINUTE);
    if works() {
        return Ok(());
    }
    stop("esbuild was installed and does not start. Remove node_modules and run the command again.")
}

/// The second crate: bindgen, the wasm test runner, the dev server, the compressors.
fn tools(repo: &Repo) -> Result<()> {
    let mut stamp = Stamp::new();
    for path in inputs::TOOLS {
        stamp.add_tree(&repo.at(path));
    }
    stamp.add(rustc_version(repo)?.as_bytes());
    let memory = repo.memory("tools.stamp");
    if stamp.is_in(&memory) && repo.tools().is_file() {
        return Ok(());
    }
    let step = Step::start("wasm-bindgen and the dev server", "60 to 90 s, once");
    let mut build = cargo(repo);
    build.args([
        "build",
        "--locked",
        "--manifest-path",
        "xtask/tools/Cargo.toml",
        "--target-dir",
        "xtask/tools/target",
    ]);
    fetched(
        &step.quietly(&mut build, 15 * MINUTE),
        "crates",
        "cargo build --manifest-path xtask/tools/Cargo.toml",
    )?;
    stamp.keep_in(&memory);
    step.done();
    Ok(())
}

/// The crates of the widget. Fetched apart from compiling them, so that a missing network
/// is told from a mistake in the code.
fn crates(repo: &Repo) -> Result<()> {
    let mut stamp = Stamp::new();
    for name in ["Cargo.toml", "Cargo.lock"] {
        stamp.add_tree(&repo.at(name));
    }
    let memory = repo.memory("crates.stamp");
    if stamp.is_in(&memory) {
        return Ok(());
    }
    let step = Step::start("crates of the widget", "5 s");
    fetched(&step.quietly(cargo(repo).arg("fetch"), 5 * MINUTE), "crates", "cargo fetch")?;
    stamp.keep_in(&memory);
    step.done();
    Ok(())
}

/// Turns the end of a program that downloads into a sentence: no network is the usual
/// reason, and then its own pages of output help nobody.
pub(crate) fn fetched(ended: &Ended, registry: &str, by_hand: &str) -> Result<()> {
    const UNREACHABLE: [&str; 12] = [
        "ENOTFOUND",
        "ECONNREFUSED",
        "ECONNRESET",
        "ETIMEDOUT",
        "EAI_AGAIN",
        "ERR_SOCKET_TIMEOUT",
        "Could not resolve host",
        "Couldn't connect to server",
        "Could not connect to server",
        "failed to download from",
        "network error",
        "Timeout was reached",
    ];
    match ended.how {
        How::Well => Ok(()),
        How::NotStarted => stop(format!("The program of `{by_hand}` did not start. Check that it is installed.")),
        How::TooLate => stop(format!("The {registry} registry took too long. Check the network and run the command again.")),
        How::Badly if ended.mentions(&UNREACHABLE) => {
            stop(format!("The {registry} registry could not be reached. Check the network and run the command again."))
        }
        How::Badly => {
            ended.show_tail();
            stop(format!("`{by_hand}` failed; its last lines are above."))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_programs_say() {
        assert_eq!(version("rustc 1.95.0 (59807616e 2026-04-14)"), Some((1, 95)));
        assert_eq!(version("v20.20.2"), Some((20, 20)));
        assert_eq!(version("no number"), None);
        assert!(version("rustc 1.100.0").is_some_and(|found| found >= RUST));
    }

    fn ended(how: How, line: &str) -> Ended {
        Ended { how, said: vec![line.to_owned()] }
    }

    #[test]
    fn a_missing_network_is_named_as_such() {
        let sentence = |line| fetched(&ended(How::Badly, line), "npm", "npm ci").unwrap_err().0;
        assert!(sentence("npm error code ENOTFOUND").contains("could not be reached"));
        assert!(sentence("npm error EUSAGE").contains("`npm ci` failed"));
        assert_eq!(fetched(&ended(How::Well, ""), "npm", "npm ci"), Ok(()));
    }
}
