//! Remembers what a result was made from, so that the same work is not done twice.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// A running checksum (FNV-1a, 64 bit): not for secrets, only to notice a change.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stamp(u64);

impl Stamp {
    pub(crate) fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    pub(crate) fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
        // A mark between entries: "ab" then "c" is not "a" then "bc".
        self.0 = (self.0 ^ 0x1ff).wrapping_mul(0x0100_0000_01b3);
    }

    /// Names and contents of a file or of all files below a folder; what is missing counts as missing.
    pub(crate) fn add_tree(&mut self, path: &Path) {
        for file in files(path) {
            self.add(file.as_os_str().as_encoded_bytes());
            self.add(&fs::read(&file).unwrap_or_default());
        }
    }

    /// The contents of a file, wherever it lies.
    pub(crate) fn add_file(&mut self, file: &Path) {
        self.add(&fs::read(file).unwrap_or_default());
    }

    /// Size and time only, for a file that is too large to read each time.
    pub(crate) fn add_outside(&mut self, file: &Path) {
        let Ok(data) = file.metadata() else { return self.add(b"missing") };
        self.add(&data.len().to_le_bytes());
        let time = data.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        self.add(&time.unwrap_or_default().as_nanos().to_le_bytes());
    }

    /// As a word of sixteen hexadecimal digits.
    pub(crate) fn text(self) -> String {
        format!("{:016x}", self.0)
    }

    pub(crate) fn is_in(self, file: &Path) -> bool {
        fs::read_to_string(file).is_ok_and(|text| text == self.text())
    }

    /// Forgetting costs a repeated step, so a failure here is not worth a word.
    pub(crate) fn keep_in(self, file: &Path) {
        if let Some(folder) = file.parent() {
            let _ = fs::create_dir_all(folder);
        }
        let _ = fs::write(file, self.text());
    }
}

/// All files below a folder (or the file itself), in a fixed order.
pub(crate) fn files(path: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![path.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_file() {
            found.push(path);
        } else if let Ok(entries) = fs::read_dir(&path) {
            open.extend(entries.flatten().map(|entry| entry.path()));
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(entries: &[&str]) -> String {
        let mut stamp = Stamp::new();
        for entry in entries {
            stamp.add(entry.as_bytes());
        }
        stamp.text()
    }

    #[test]
    fn entries_do_not_run_into_each_other() {
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
        assert_ne!(of(&["a"]), of(&["a", ""]));
    }
}
