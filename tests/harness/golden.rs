//! Golden documents: what a person has read is kept, and a change to it fails until it is read.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// Compares a document with the one that is kept at this path of the repository.
/// `UPDATE_GOLDEN=1` rewrites it.
pub(crate) fn compare(golden: &str, written: &str) {
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(path(golden), written).expect("the document can be written");
    }
    let kept = kept(golden);
    for (number, (new, old)) in written.lines().zip(kept.lines()).enumerate() {
        assert_eq!(new, old, "{golden}:{}; UPDATE_GOLDEN=1 rewrites it", number + 1);
    }
    let (new, old) = (written.lines().count(), kept.lines().count());
    assert_eq!(new, old, "lines of {golden}; UPDATE_GOLDEN=1 rewrites it");
}

/// The document as it was read last.
pub(crate) fn kept(golden: &str) -> String {
    fs::read_to_string(path(golden)).unwrap_or_default()
}

fn path(golden: &str) -> PathBuf {
    // The crate of the browser tests lies below the root.
    let mut folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let root = folders.find(|folder| folder.join("tests/golden").is_dir());
    root.expect("the repository has tests/golden").join(golden)
}
