//! Everything that can be wrong without a test failing.

use crate::process::{answer, cargo, cargo_here, passes, program};
use crate::repo::Repo;
use crate::test::crate_runs;
use crate::{duplicates, licences, setup, tidy, widget, Error, Result};

/// Says whether all is in order; ends early when it cannot be found out.
type Check = fn(&Repo) -> Result<bool>;

/// Runs all checks, the quick ones first, and names those that failed at the end.
pub(crate) fn check(repo: &Repo) -> Result<bool> {
    setup::for_check(repo)?;
    let checks: [(&str, Check); 10] = [
        ("house rules", |repo| Ok(tidy::tidy(repo))),
        ("format", format),
        ("lock files", |repo| Ok(lock_files(repo))),
        ("duplicate crates", duplicates::check),
        ("licences", licences::check),
        ("JavaScript types", javascript),
        ("JavaScript", |repo| {
            passes(program(repo, repo.npm("eslint")).args(["--max-warnings=0", "."]))
        }),
        ("style sheets", |repo| passes(program(repo, repo.npm("stylelint")).arg("styles/*.css"))),
        ("lints of the widget", lints),
        ("lints beside it", lints_beside),
    ];
    let mut failed = Vec::new();
    for (name, check) in checks {
        tell!("\n== {name}");
        let good = check(repo).unwrap_or_else(|Error(sentence)| {
            warn!("{sentence}");
            false
        });
        tell!("{}", if good { "in order" } else { "NOT in order" });
        if !good {
            failed.push(name);
        }
    }
    if failed.is_empty() {
        tell!("\nAll checks are in order.");
    } else {
        tell!("\nNot in order: {}.", failed.join(", "));
    }
    Ok(failed.is_empty())
}

/// All of them even after a failure: who mends one wants to see the next.
fn all(results: impl IntoIterator<Item = Result<bool>>) -> Result<bool> {
    results.into_iter().try_fold(true, |good, result| Ok(result? && good))
}

fn format(repo: &Repo) -> Result<bool> {
    let root = passes(cargo(repo).args(["fmt", "--check"]));
    let beside = repo.crates_beside();
    let others = beside.iter().map(|folder| {
        passes(
            cargo(repo)
                .args(["fmt", "--check", "--manifest-path"])
                .arg(repo.at(folder).join("Cargo.toml")),
        )
    });
    all(std::iter::once(root).chain(others))
}

/// A lock file that cargo would change means that others build something else.
fn lock_files(repo: &Repo) -> bool {
    let mut good = true;
    for folder in std::iter::once(".".to_owned()).chain(repo.crates_beside()) {
        let mut metadata = cargo(repo);
        metadata.args(["metadata", "--locked", "--format-version", "1", "--manifest-path"]);
        if answer(metadata.arg(repo.at(&folder).join("Cargo.toml"))).is_none() {
            tell!("{folder}/Cargo.lock does not fit its Cargo.toml: build once and commit it.");
            good = false;
        }
    }
    good
}

/// The hand-written JavaScript against the types that bindgen gives to the widget's exports.
fn javascript(repo: &Repo) -> Result<bool> {
    widget::build_types(repo)?;
    passes(program(repo, repo.npm("tsc")).args(["-p", "tsconfig.json"]))
}

const DENY: [&str; 3] = ["--", "-D", "warnings"];

fn lints(repo: &Repo) -> Result<bool> {
    let clippy = |words: &[&str]| {
        passes(cargo_here(repo, &[&["clippy", "--all-targets"], words].concat()).args(DENY))
    };
    all([clippy(&[]), clippy(&["--target", "wasm32-unknown-unknown"])])
}

fn lints_beside(repo: &Repo) -> Result<bool> {
    all(repo
        .crates_beside()
        .iter()
        .map(|folder| passes(crate_runs(repo, "clippy", folder).arg("--all-targets").args(DENY))))
}
