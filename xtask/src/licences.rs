//! The licences of all crates, also of those that only build and test.

use std::fs;

use crate::process::{answer, cargo, passes, program};
use crate::repo::Repo;
use crate::{stop, Result};

const LIST: &str = "xtask/licences.txt";

pub(crate) fn check(repo: &Repo) -> Result<bool> {
    let mut crates = String::new();
    for folder in std::iter::once(".".to_owned()).chain(repo.crates_beside()) {
        let mut tree = cargo(repo);
        tree.args([
            "tree",
            "--locked",
            "--edges",
            "normal,build,dev",
            "--target",
            "all",
            "--prefix",
            "none",
        ]);
        tree.args(["--format", "{p}|{l}", "--manifest-path"]);
        match answer(tree.arg(repo.at(&folder).join("Cargo.toml"))) {
            Some(lines) => crates.extend(of_others(&lines).map(|line| format!("{line}\n"))),
            None => return stop(format!("cargo tree failed in {folder}.")),
        }
    }
    let file = repo.memory("licences.txt");
    if let Err(error) = fs::write(&file, crates) {
        return stop(format!("{} could not be written: {error}.", file.display()));
    }
    passes(program(repo, repo.tools()).arg("licences").arg(repo.at(LIST)).arg(file))
}

/// Behind the version of our own crates stands their folder, and behind what comes again a star.
fn of_others(lines: &str) -> impl Iterator<Item = &str> {
    let lines = lines.lines().map(|line| line.trim_end_matches(" (*)"));
    lines.filter(|line| line.contains('|') && !line.contains(" (/"))
}

#[cfg(test)]
mod tests {
    use super::of_others;

    #[test]
    fn our_own_crates_are_not_asked() {
        let lines = "e2e v0.0.0 (/a/b)|\nserde v1.0.229|MIT OR Apache-2.0 (*)\n\n";
        assert_eq!(of_others(lines).collect::<Vec<_>>(), ["serde v1.0.229|MIT OR Apache-2.0"]);
    }
}
