//! What the build reads, in one list: a change to any of it is a reason to build again.

use std::path::PathBuf;

use crate::repo::Repo;
use crate::widget::pages;

/// The heavy tools. They make languages by the rules by which the widget is built.
pub(crate) const TOOLS: [&str; 6] = [
    "xtask/tools/Cargo.toml",
    "xtask/tools/Cargo.lock",
    "xtask/tools/src",
    "build",
    "src/text/marks.rs",
    "src/letter/table.rs",
];

/// How the wasm that cargo made becomes the one that is served; the tools take part too.
pub(crate) const RECIPE: [&str; 2] = ["package-lock.json", "xtask/src/wasm.rs"];

/// What a person edits, and what puts the site together.
const SITE: [&str; 11] = [
    "src",
    "docs",
    "locales",
    "styles",
    "build.rs",
    "Cargo.toml",
    "Cargo.lock",
    "xtask/src/build_id.rs",
    "xtask/src/html.rs",
    "xtask/src/package.rs",
    "xtask/src/widget.rs",
];

/// Everything, with the pages at the root.
pub(crate) fn all(repo: &Repo) -> Vec<PathBuf> {
    let listed = SITE.iter().chain(&RECIPE).chain(&TOOLS).map(|path| repo.at(path));
    listed.chain(pages(repo)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_listed_is_there() {
        let gone: Vec<PathBuf> =
            all(&Repo::find().unwrap()).into_iter().filter(|path| !path.exists()).collect();
        assert_eq!(gone, Vec::<PathBuf>::new());
    }
}
