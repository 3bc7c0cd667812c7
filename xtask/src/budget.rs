//! The weight that what comes first may have, and what comes next, as a file in the repository.

use crate::{stop, Result};

/// What size-budget.txt says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Budget {
    /// The compiler it was measured with: the same source differs by kilobytes between two.
    pub(crate) toolchain: String,
    /// What is loaded, in its order.
    pub(crate) loads: Vec<Load>,
}

/// Files that are loaded together.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Load {
    /// What they are loaded for.
    pub(crate) name: String,
    /// How many bytes they may have together in brotli.
    pub(crate) limit: u64,
    /// Their names.
    pub(crate) files: Vec<String>,
}

impl Budget {
    /// Lines of `word: value`; empty lines and lines that start with # say nothing.
    pub(crate) fn read(text: &str) -> Result<Self> {
        let mut toolchain = None;
        let mut loads: Vec<Load> = Vec::new();
        let lines =
            text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        for line in lines {
            let Some((word, value)) = line.split_once(':') else {
                return stop(format!("size-budget.txt has a line that means nothing: {line}"));
            };
            let value = value.trim();
            match (word, word.strip_suffix(", brotli bytes"), loads.last_mut()) {
                ("toolchain", ..) => toolchain = Some(value.to_owned()),
                (_, Some(name), _) => match value.parse() {
                    Ok(limit) => {
                        loads.push(Load { name: name.to_owned(), limit, files: Vec::new() });
                    }
                    Err(_) => return stop(format!("size-budget.txt: {value} is no number.")),
                },
                (_, _, Some(load)) if load.name == word => {
                    load.files.extend(value.split_whitespace().map(str::to_owned));
                }
                _ => return stop(format!("size-budget.txt has a line that means nothing: {line}")),
            }
        }
        match toolchain {
            Some(toolchain)
                if !loads.is_empty() && loads.iter().all(|load| !load.files.is_empty()) =>
            {
                Ok(Self { toolchain, loads })
            }
            _ => stop("size-budget.txt needs `toolchain`, and for each load `NAME, brotli bytes` and `NAME`."),
        }
    }

    /// Whether a file is in one of the loads.
    pub(crate) fn has(&self, file: &str) -> bool {
        self.loads.iter().any(|load| load.files.iter().any(|name| name == file))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_and_the_files_of_each_load() {
        let text = "# why\ntoolchain: rustc 1.95.0\n\nfirst page, brotli bytes: 92160\n\
                    first page: index.html widget.js\nadvice, brotli bytes: 5\nadvice: b.wasm\n";
        let budget = Budget::read(text).unwrap();
        assert_eq!(budget.toolchain, "rustc 1.95.0");
        let [first, advice] = budget.loads.as_slice() else { panic!("{budget:?}") };
        assert_eq!((first.name.as_str(), first.limit), ("first page", 92160));
        assert_eq!(first.files, ["index.html", "widget.js"]);
        assert_eq!((advice.name.as_str(), advice.limit), ("advice", 5));
        assert!(budget.has("b.wasm") && budget.has("index.html") && !budget.has("other"));
    }

    #[test]
    fn what_is_missing_or_unknown_is_refused() {
        for text in [
            "",
            "toolchain: x\nfirst page: a",
            "total: 5",
            "toolchain: x\nfirst page, brotli bytes: 5",
            "first page, brotli bytes: 5\nfirst page: a",
            "toolchain: x\nfirst page, brotli bytes: 90 KB\nfirst page: a",
            "toolchain: x\nfirst page, brotli bytes: 5\nother: a",
        ] {
            assert!(Budget::read(text).is_err(), "{text}");
        }
    }
}
