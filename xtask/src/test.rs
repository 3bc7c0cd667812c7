//! Runs every test there is and adds up what they say.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use crate::browsers::Browsers;
use crate::command::Wanted;
use crate::process::{as_root, cargo, cargo_here, end_family, name, program};
use crate::progress::{forward, say};
use crate::repo::Repo;
use crate::stamp::files;
use crate::totals::{sentence, Totals};
use crate::widget::{self, Profile};
use crate::{readme, setup, stop, wasm, Error, Result};

/// The suites in the order they run: the quick ones first.
const SUITES: [(&str, Suite); 9] = [
    ("core", Suite::Core),
    ("js", Suite::JavaScript),
    ("xtask", Suite::Xtask),
    ("tools", Suite::Tools),
    ("fuzz", Suite::Fuzz),
    ("shell-chromium", Suite::Shell(Engine::Chromium)),
    ("shell-firefox", Suite::Shell(Engine::Firefox)),
    ("e2e", Suite::EndToEnd),
    ("readme", Suite::Readme),
];

#[derive(Clone, Copy)]
enum Suite {
    /// The widget without its browser shell, on this machine, with the examples of the docs.
    Core,
    /// The hand-written JavaScript, as far as it needs no browser.
    JavaScript,
    Xtask,
    Tools,
    /// What reads, for a few seconds each, with whatever libFuzzer makes of the files of the tests.
    Fuzz,
    /// The browser shell, compiled to wasm, inside a browser.
    Shell(Engine),
    /// The files to deploy, driven from outside in three engines.
    EndToEnd,
    /// The commands that the README shows.
    Readme,
}

/// Whether a word on the command line is the name of a suite.
pub(crate) fn is_suite(word: &str) -> bool {
    SUITES.iter().any(|(name, _)| *name == word)
}

#[derive(Clone, Copy)]
enum Engine {
    Chromium,
    Firefox,
}

/// One line of the table at the end.
struct Row {
    suite: &'static str,
    totals: Totals,
    took: Duration,
    /// Why there is nothing to count.
    skipped: Option<&'static str>,
}

pub(crate) fn test(repo: &Repo, wanted: &Wanted) -> Result<bool> {
    if let Some(unknown) = wanted.suites.iter().find(|name| !is_suite(name)) {
        let known: Vec<&str> = SUITES.iter().map(|(name, _)| *name).collect();
        return stop(format!("There is no suite `{unknown}`. There are: {}.", known.join(", ")));
    }
    let chosen =
        |name: &str| wanted.suites.is_empty() || wanted.suites.iter().any(|wanted| wanted == name);
    let suites: Vec<_> = SUITES.into_iter().filter(|(name, _)| chosen(name)).collect();

    let mut rows = Vec::new();
    let browsers = match prepare(repo, &suites) {
        Ok(browsers) => browsers,
        Err(Error(why)) => {
            warn!("\n{why}\n");
            tell!("{}", sentence(0, 1));
            return Ok(false);
        }
    };
    for (name, suite) in suites {
        tell!("\n== {name}");
        let started = Instant::now();
        let mut totals = Totals::default();
        let skipped = match suite.run(repo, browsers.as_ref(), &wanted.words, &mut totals) {
            Ok(skipped) => skipped,
            Err(Error(why)) => {
                warn!("{why}");
                totals.end(false);
                None
            }
        };
        if let Some(why) = skipped {
            tell!("skipped: {why}");
        }
        rows.push(Row { suite: name, totals, took: started.elapsed(), skipped });
    }
    Ok(table(&rows))
}

/// Installs only what the chosen suites need: the native ones run without a browser.
fn prepare(repo: &Repo, suites: &[(&str, Suite)]) -> Result<Option<Browsers>> {
    let in_browser = |(_, suite): &(&str, Suite)| {
        matches!(suite, Suite::Shell(_) | Suite::EndToEnd | Suite::Readme)
    };
    if suites.iter().any(in_browser) {
        return setup::for_tests(repo).map(Some);
    }
    if suites.iter().any(|(_, suite)| matches!(suite, Suite::JavaScript)) {
        setup::node(repo)?;
    }
    setup::rust(repo).map(|()| None)
}

fn table(rows: &[Row]) -> bool {
    tell!("\n{:<16}{:>8}{:>8}{:>10}", "suite", "passed", "failed", "seconds");
    for Row { suite, totals, took, skipped } in rows {
        let seconds = took.as_secs_f32();
        let note = skipped.map(|why| format!("  skipped: {why}")).unwrap_or_default();
        tell!("{suite:<16}{:>8}{:>8}{seconds:>10.1}{note}", totals.passed, totals.failed);
    }
    let passed = rows.iter().map(|row| row.totals.passed).sum();
    let failed = rows.iter().map(|row| row.totals.failed).sum();
    tell!("\n{}", sentence(passed, failed));
    failed == 0
}

impl Suite {
    /// Runs the suite; gives back why it was skipped, if it was.
    fn run(
        self,
        repo: &Repo,
        browsers: Option<&Browsers>,
        words: &[String],
        totals: &mut Totals,
    ) -> Result<Option<&'static str>> {
        match (self, browsers) {
            (Self::Core, _) => watched(
                with_words(cargo_here(repo, &["test", "--no-fail-fast"]), words),
                15,
                totals,
            )?,
            (Self::JavaScript, _) => watched(javascript(repo, words), 2, totals)?,
            (Self::Xtask, _) => watched(with_words(crate_tests(repo, "xtask"), words), 5, totals)?,
            (Self::Tools, _) => {
                watched(with_words(crate_tests(repo, "xtask/tools"), words), 10, totals)?;
            }
            (Self::Fuzz, _) => return fuzz(repo, words, totals),
            (Self::Shell(_), _) if !repo.at("tests/shell.rs").is_file() => {
                return Ok(Some("there is no tests/shell.rs"))
            }
            (Self::Shell(engine), Some(browsers)) => shell(repo, engine, browsers, words, totals)?,
            (Self::EndToEnd, _) if !repo.at("tests/e2e/Cargo.toml").is_file() => {
                return Ok(Some("there is no tests/e2e"))
            }
            (Self::EndToEnd, Some(browsers)) => {
                widget::build(repo, Profile::Release)?;
                let mut tests = crate_tests(repo, "tests/e2e");
                tests.env("MOA_YEW_HOST", wasm::yew_host(repo)?);
                environment(&mut tests, repo, browsers);
                watched(with_words(tests, words), 20, totals)?;
            }
            (Self::Readme, _) => readme::try_commands(repo, words, totals)?,
            (Self::Shell(_) | Self::EndToEnd, None) => {
                return stop("The browsers were not prepared.")
            }
        }
        Ok(None)
    }
}

/// Node's own test runner, with the files by name: what it takes a folder for differs.
fn javascript(repo: &Repo, words: &[String]) -> Command {
    let mut node = program(repo, "node");
    node.args(["--test", "--test-reporter=tap"]);
    node.args(words.iter().map(|word| format!("--test-name-pattern={word}")));
    node.args(files(&repo.at("tests/js")));
    node
}

/// The tests of a crate that has a workspace of its own.
fn crate_tests(repo: &Repo, folder: &str) -> Command {
    let mut tests = crate_runs(repo, "test", folder);
    tests.arg("--no-fail-fast");
    tests
}

/// Cargo with a crate that has a workspace of its own, built in its own folder.
pub(crate) fn crate_runs(repo: &Repo, word: &str, folder: &str) -> Command {
    let folder = repo.at(folder);
    let mut command = cargo(repo);
    command.args([word, "--manifest-path"]).arg(folder.join("Cargo.toml"));
    command.arg("--target-dir").arg(folder.join("target"));
    command
}

/// How long each target of `fuzz/` runs, in seconds.
const FUZZED: u32 = 5;
/// The most that one input may take, in seconds.
const ANSWERED: u32 = 10;
/// What cargo-fuzz gives the compiler, which needs another one for it: coverage alone, no sanitizer.
const COVERAGE: &str = "--cfg fuzzing -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table";

/// Runs the targets of `fuzz/` whose name holds one of the words; each counts as a test.
fn fuzz(repo: &Repo, words: &[String], totals: &mut Totals) -> Result<Option<&'static str>> {
    let targets = files(&repo.at("fuzz/fuzz_targets"));
    let names = targets.iter().filter_map(|file| file.file_stem()?.to_str());
    let chosen = |name: &&str| words.is_empty() || words.iter().any(|word| name.contains(word));
    for name in names.filter(chosen) {
        let corpus = repo.at("fuzz/target/corpus").join(name);
        if let Err(error) = fs::create_dir_all(&corpus) {
            return stop(format!("{} cannot be made: {error}.", corpus.display()));
        }
        let mut target = crate_runs(repo, "run", "fuzz");
        // For a target that is named, so that build scripts are not instrumented.
        target.args(["--release", "--target", "host-tuple", "--bin", name, "--"]);
        target.env("RUSTFLAGS", COVERAGE).arg(corpus);
        target.args(["given", "own", "blind"].map(|of| repo.at("tests/reading").join(of)));
        target.args([format!("-max_total_time={FUZZED}"), format!("-timeout={ANSWERED}")]);
        target.args(["-verbosity=0", "-print_final_stats=1"]);
        target.current_dir(repo.at("fuzz/target"));
        let good = watch(target, 10, |_| false)?;
        tell!("fuzz {name}: {}", if good { "ok" } else { "FAILED" });
        totals.count(good);
    }
    Ok(None)
}

fn with_words(mut tests: Command, words: &[String]) -> Command {
    if !words.is_empty() {
        tests.arg("--").args(words);
    }
    tests
}

/// What the end-to-end tests find in their environment.
pub(crate) fn environment(tests: &mut Command, repo: &Repo, browsers: &Browsers) {
    tests
        .env("MOA_DIST", repo.dist())
        .env("MOA_CHROMEDRIVER", &browsers.chromedriver)
        .env("MOA_GECKODRIVER", &browsers.geckodriver)
        .env("MOA_WEBKITDRIVER", &browsers.webkitdriver)
        .env("MOA_CHROMIUM", &browsers.chromium)
        .env("MOA_FIREFOX", &browsers.firefox)
        .env("MOA_AXE", repo.at("node_modules/axe-core/axe.min.js"));
    if as_root() {
        tests.env("MOA_AS_ROOT", "1");
    }
}

fn shell(
    repo: &Repo,
    engine: Engine,
    browsers: &Browsers,
    words: &[String],
    totals: &mut Totals,
) -> Result<()> {
    // The runner takes one word at a time.
    let mut rounds: Vec<&[String]> = words.chunks(1).collect();
    if rounds.is_empty() {
        rounds.push(&[]);
    }
    let settings = repo.memory("webdriver.json");
    let written = fs::create_dir_all(repo.memory(""))
        .and_then(|()| fs::write(&settings, capabilities(browsers, as_root())));
    if let Err(error) = written {
        return stop(format!("{} could not be written: {error}.", settings.display()));
    }
    for round in rounds {
        let mut tests =
            cargo_here(repo, &["test", "--target", "wasm32-unknown-unknown", "--test", "shell"]);
        // A list and not the variable of the same meaning: the path may hold a space.
        tests.arg("--config").arg(runner(&repo.tools()));
        match engine {
            Engine::Chromium => {
                tests.env("CHROMEDRIVER", &browsers.chromedriver).env_remove("GECKODRIVER")
            }
            Engine::Firefox => {
                tests.env("GECKODRIVER", &browsers.geckodriver).env_remove("CHROMEDRIVER")
            }
        };
        tests
            // A few tests, which are not worth what makes the many native ones fast.
            .env("CARGO_PROFILE_TEST_OPT_LEVEL", "0")
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &settings)
            .env("WASM_BINDGEN_TEST_TIMEOUT", "180")
            .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "30");
        watched(with_words(tests, round), 8, totals)?;
    }
    Ok(())
}

fn runner(tools: &Path) -> OsString {
    let path = tools.to_string_lossy().replace('\\', "\\\\").replace('"', "\\\"");
    format!("target.wasm32-unknown-unknown.runner=[\"{path}\", \"wasm-test-runner\"]").into()
}

/// How the wasm tests start their browser. The runner adds the arguments for headless work.
fn capabilities(browsers: &Browsers, root: bool) -> String {
    let quoted = |path: &Path| format!("{:?}", path.to_string_lossy());
    let sandbox = if root { ", \"--no-sandbox\"" } else { "" };
    format!(
        "{{\n  \"goog:chromeOptions\": {{ \"binary\": {}, \"args\": [\"--disable-gpu\", \"--disable-background-networking\"{sandbox}] }},\n  \"moz:firefoxOptions\": {{ \"binary\": {} }}\n}}\n",
        quoted(&browsers.chromium),
        quoted(&browsers.firefox),
    )
}

/// Runs a test program, shows its lines as they come and counts them.
fn watched(tests: Command, minutes: u64, totals: &mut Totals) -> Result<()> {
    let ended = watch(tests, minutes, |line| {
        totals.read(line);
        false
    })?;
    totals.end(ended);
    Ok(())
}

/// Runs a program and shows its lines as they come, until one is enough or the program ends;
/// says whether that went well. It is ended after so many minutes: a browser that hangs must
/// not hang everything.
pub(crate) fn watch(
    mut program: Command,
    minutes: u64,
    mut enough: impl FnMut(&str) -> bool,
) -> Result<bool> {
    let Ok(mut child) = program.stdin(Stdio::null()).stdout(Stdio::piped()).spawn() else {
        return stop(format!("{} did not start.", name(&program)));
    };
    let (sender, lines) = mpsc::channel();
    forward(child.stdout.take(), sender);
    let started = Instant::now();
    let mut ended = None;
    let mut shown = |line: &[u8]| {
        let line = String::from_utf8_lossy(line);
        say(&line);
        enough(&line)
    };
    let well = loop {
        match lines.recv_timeout(Duration::from_millis(100)) {
            Ok(line) if shown(&line) && ended.is_none() => {
                ended = Some(true);
                end_family(child.id());
            }
            Ok(_) | Err(RecvTimeoutError::Timeout) => {}
            // The pipe may close a moment before the program itself is gone.
            Err(RecvTimeoutError::Disconnected) => thread::sleep(Duration::from_millis(20)),
        }
        match child.try_wait() {
            Ok(Some(status)) => break ended.unwrap_or(status.success()),
            Ok(None)
                if ended.is_none() && started.elapsed() > Duration::from_secs(60 * minutes) =>
            {
                ended = Some(false);
                end_family(child.id());
                tell!("This was ended after {minutes} minutes.");
            }
            Ok(None) => {}
            Err(_) => break false,
        }
    };
    // Not until the pipe closes: a browser that was left behind would hold it open.
    while let Ok(line) = lines.recv_timeout(Duration::from_millis(500)) {
        shown(&line);
    }
    Ok(well)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runner_is_a_list_so_that_a_path_may_hold_a_space() {
        let expected =
            "target.wasm32-unknown-unknown.runner=[\"/a b/tools\", \"wasm-test-runner\"]";
        assert_eq!(runner(Path::new("/a b/tools")), expected);
    }

    #[test]
    fn only_root_goes_without_the_sandbox() {
        let browsers = Browsers {
            chromium: "/c".into(),
            firefox: "/f".into(),
            chromedriver: "/cd".into(),
            geckodriver: "/gd".into(),
            webkitdriver: "/wd".into(),
        };
        assert!(capabilities(&browsers, true).contains("--no-sandbox"));
        assert!(!capabilities(&browsers, false).contains("--no-sandbox"));
        assert!(capabilities(&browsers, false).contains("\"binary\": \"/f\""));
    }
}
