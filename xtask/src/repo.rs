//! Where things are.

use std::path::{Path, PathBuf};

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
