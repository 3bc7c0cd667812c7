//! The commands that README.md shows, each run at least as far as it starts.

use std::fs;

use crate::process::cargo;
use crate::repo::Repo;
use crate::test::watch;
use crate::totals::Totals;
use crate::{stop, Result};

/// How a command is tried.
#[derive(Clone, Copy)]
enum Try {
    /// It ends by itself, with these words behind it: what takes long does it once.
    Ends(&'static [&'static str]),
    /// It goes on, or what it finds is not the question: until a line has this in it.
    Says(&'static str),
    /// `.ci/run` runs it as it stands.
    InCi,
}

const COMMANDS: [(&str, Try); 11] = [
    ("cargo xtask serve", Try::Says("http://127.0.0.1:")),
    ("cargo xtask test", Try::InCi),
    ("cargo xtask test core", Try::Says("running ")),
    ("cargo xtask build", Try::Ends(&[])),
    ("cargo xtask size", Try::Says("brotli 11")),
    ("cargo xtask check", Try::InCi),
    // That it compiles is checked with the lints; to measure takes minutes.
    ("cargo xtask bench", Try::Says("Measuring in benches/")),
    ("cargo xtask screenshots", Try::Ends(&["--only", "start"])),
    ("cargo run --release --example advise -- --help", Try::Ends(&[])),
    ("cargo run --release --example calendar -- --help", Try::Ends(&[])),
    ("cargo test --test native cases -- --nocapture", Try::Ends(&[])),
];

/// Tries each command of the README, or those that hold one of these words.
pub(crate) fn try_commands(repo: &Repo, words: &[String], totals: &mut Totals) -> Result<()> {
    let readme = fs::read_to_string(repo.at("README.md"));
    let ci = fs::read_to_string(repo.at(".ci/run")).unwrap_or_default();
    let readme = readme.or_else(|error| stop(format!("README.md cannot be read: {error}.")))?;
    let wanted = |line: &str| words.is_empty() || words.iter().any(|word| line.contains(word));
    for line in commands(&readme).into_iter().filter(|line| wanted(line)) {
        tell!("\n$ {line}");
        let row = COMMANDS.iter().find(|(command, _)| *command == line);
        let good = match row.map(|(_, how)| *how) {
            None => {
                tell!("README.md shows this, and xtask/src/readme.rs does not say how to try it.");
                false
            }
            Some(Try::InCi) => ci.lines().any(|run| run.starts_with(line)),
            Some(Try::Ends(more)) => watch(words_of(repo, line, more), 10, |_| false)?,
            Some(Try::Says(what)) => {
                // A program that ends before it says so is a failure, however it ended.
                let mut said = false;
                let program = words_of(repo, line, &[]);
                watch(program, 10, |text| {
                    said |= text.contains(what);
                    said
                })? && said
            }
        };
        totals.count(good);
        tell!("{} {line}", if good { "ok" } else { "FAILED" });
    }
    Ok(())
}

/// The cargo that runs us, with the words of a line behind its first one. An example is tried as
/// the tests have built it: to make it fast takes longer than all else here.
fn words_of(repo: &Repo, line: &str, more: &[&str]) -> std::process::Command {
    let mut command = cargo(repo);
    let words = line.split_whitespace().skip(1).filter(|word| *word != "--release");
    command.args(words).args(more);
    command
}

/// The commands for cargo in blocks for a shell and between backticks, each once.
fn commands(readme: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    let mut in_block = false;
    for line in readme.lines() {
        if line.starts_with("```") {
            in_block = line == "```sh";
            continue;
        }
        let whole = in_block.then(|| line.split(" #").next().unwrap_or(line).trim());
        for command in whole.into_iter().chain(line.split('`').skip(1).step_by(2)) {
            if command.starts_with("cargo ") && !found.contains(&command) {
                found.push(command);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_stand_in_blocks_and_between_backticks() {
        let readme = "Run `cargo a` or `b`.\n```sh\ncargo c -- --d  # why\ncargo a\n```\n```html\ncargo e\n```\n";
        assert_eq!(commands(readme), ["cargo a", "cargo c -- --d"]);
    }

    #[test]
    fn the_readme_shows_what_is_tried_and_nothing_else() {
        let readme = fs::read_to_string(Repo::find().unwrap().at("README.md")).unwrap();
        let mut shown = commands(&readme);
        let mut tried: Vec<&str> = COMMANDS.iter().map(|(command, _)| *command).collect();
        shown.sort_unstable();
        tried.sort_unstable();
        assert_eq!(shown, tried);
    }
}
