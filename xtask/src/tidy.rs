//! House rules that no compiler knows: each prints `path:line: sentence`.
//!
//! They look at text, not at syntax trees: a rule that misses a disguise is fine, one
//! that needs a parser is not. `scan` takes comments and literals apart.

mod rules;
mod scan;

use std::fs;

use crate::process::{answer, program};
use crate::repo::Repo;
use crate::stamp::files;
use scan::Scan;

/// A text file of the repository.
struct File {
    /// Relative to the root, with `/`.
    path: String,
    text: String,
    scan: Scan,
}

impl File {
    fn new(path: &str, text: String) -> Self {
        let scan = Scan::of(extension(path), &text);
        Self { path: path.to_owned(), text, scan }
    }

    fn is(&self, wanted: &str) -> bool {
        extension(&self.path) == wanted
    }

    fn below(&self, folder: &str) -> bool {
        self.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }
}

/// What is wrong and where.
#[derive(Debug, PartialEq, Eq)]
struct Finding {
    /// From 1, as editors count.
    line: usize,
    sentence: String,
}

/// Looks at every file and prints what it finds; `true` when there is nothing.
pub(crate) fn tidy(repo: &Repo) -> bool {
    let mut good = true;
    for path in paths(repo) {
        // What is no text is nobody's sentence.
        let Ok(text) = fs::read_to_string(repo.at(&path)) else { continue };
        let file = File::new(&path, text);
        for Finding { line, sentence } in rules::all(&file) {
            tell!("{path}:{line}: {sentence}");
            good = false;
        }
    }
    if let Some(sentence) = bindgen_versions(repo) {
        tell!("{sentence}");
        good = false;
    }
    good
}

/// What git knows or would add; without git, everything but the usual output folders.
fn paths(repo: &Repo) -> Vec<String> {
    let mut git = program(repo, "git");
    git.args([
        "-c",
        "core.quotepath=off",
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
    ]);
    if let Some(list) = answer(&mut git) {
        return list.lines().map(str::to_owned).collect();
    }
    let made = |path: &str| {
        path.split('/').any(|part| ["target", "dist", "node_modules", ".git"].contains(&part))
    };
    let paths = files(&repo.root).into_iter();
    let paths = paths
        .filter_map(|path| Some(path.strip_prefix(&repo.root).ok()?.to_str()?.replace('\\', "/")));
    paths.filter(|path| !made(path)).collect()
}

fn extension(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// Bindgen reads only what its own version of the library wrote.
fn bindgen_versions(repo: &Repo) -> Option<String> {
    let version =
        |lock: &str| locked(&fs::read_to_string(repo.at(lock)).unwrap_or_default(), "wasm-bindgen");
    let (widget, tools) = (version("Cargo.lock"), version("xtask/tools/Cargo.lock"));
    (widget != tools).then(|| {
        let or_none = |version: Option<String>| version.unwrap_or_else(|| "none".to_owned());
        format!(
            "Cargo.lock: wasm-bindgen is {} here and {} in xtask/tools/Cargo.lock; they must be equal.",
            or_none(widget),
            or_none(tools)
        )
    })
}

/// The version of a package in a lock file.
fn locked(lock: &str, package: &str) -> Option<String> {
    let mut lines = lock.lines();
    lines.find(|line| *line == format!("name = \"{package}\""))?;
    let version = lines.next()?.strip_prefix("version = \"")?;
    Some(version.trim_end_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extensions_by_the_last_part_of_the_path() {
        assert_eq!(extension("src/a.b/lib.rs"), "rs");
        assert_eq!(extension(".ci/run"), "");
    }

    #[test]
    fn a_locked_version() {
        let lock = "[[package]]\nname = \"wasm-bindgen-cli\"\nversion = \"1\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.1\"\n";
        assert_eq!(locked(lock, "wasm-bindgen").as_deref(), Some("0.2.1"));
        assert_eq!(locked(lock, "yew"), None);
    }
}
