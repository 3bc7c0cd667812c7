//! Where things are.

use std::path::{Path, PathBuf};

use crate::process::{answer, program};
use crate::stamp::files;
use crate::{stop, Result};

/// The folders of this repository, as absolute paths.
pub(crate) struct Repo {
    pub(crate) root: PathBuf,
}

impl Repo {
    pub(crate) fn find() -> Result<Self> {
        let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
        match xtask.parent() {
            Some(root) if root.join("Cargo.toml").is_file() => Ok(Self { root: root.to_owned() }),
            _ => stop("The repository was moved since xtask was built: remove xtask/target and try again."),
        }
    }

    /// A path below the root.
    pub(crate) fn at(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The paths of all files, from the root and with `/`: what git knows or would add; without
    /// git, everything but the usual output folders.
    pub(crate) fn paths(&self) -> Vec<String> {
        let list = ["ls-files", "--cached", "--others", "--exclude-standard"];
        let mut git = program(self, "git");
        if let Some(list) = answer(git.args(["-c", "core.quotepath=off"]).args(list)) {
            return list.lines().map(str::to_owned).collect();
        }
        let made = |path: &str| {
            path.split('/').any(|part| ["target", "dist", "node_modules", ".git"].contains(&part))
        };
        let paths = files(&self.root).into_iter().filter_map(|path| {
            Some(path.strip_prefix(&self.root).ok()?.to_str()?.replace('\\', "/"))
        });
        paths.filter(|path| !made(path)).collect()
    }

    /// The folders of the crates beside the widget, each a workspace of its own.
    pub(crate) fn crates_beside(&self) -> Vec<String> {
        crates_in(&self.paths())
    }

    /// The files to deploy.
    pub(crate) fn dist(&self) -> PathBuf {
        self.at("dist")
    }

    /// What the commands remember between runs; lost with `cargo clean`, on purpose.
    pub(crate) fn memory(&self, name: &str) -> PathBuf {
        self.at("target/xtask").join(name)
    }

    /// An executable that npm installed.
    pub(crate) fn npm(&self, name: &str) -> PathBuf {
        self.at("node_modules/.bin").join(name)
    }

    /// The binary of the second crate, which holds what needs dependencies.
    pub(crate) fn tools(&self) -> PathBuf {
        self.at("xtask/tools/target/debug/tools")
    }
}

fn crates_in(paths: &[String]) -> Vec<String> {
    let folders = paths.iter().filter_map(|path| path.strip_suffix("/Cargo.toml"));
    folders.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_is_found_by_its_manifest() {
        let paths = ["Cargo.toml", "a/b/Cargo.toml", "a/Cargo.toml.md", "benches/Cargo.toml"];
        assert_eq!(crates_in(&paths.map(str::to_owned)), ["a/b", "benches"]);
    }

    #[test]
    fn none_of_ours_is_missed() {
        let beside = Repo::find().unwrap().crates_beside();
        for known in ["benches", "tests/e2e", "xtask", "xtask/tools"] {
            assert!(beside.iter().any(|folder| folder == known), "{known} in {beside:?}");
        }
    }
}
