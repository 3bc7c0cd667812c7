//! The weight the first page may have, as a file in the repository.

use crate::{stop, Outcome};

/// What size-budget.txt says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Budget {
    /// The compiler it was measured with: the same source differs by kilobytes between two.
    pub(crate) toolchain: String,
    /// Brotli bytes of the first page.
    pub(crate) limit: u64,
    /// What the first page needs.
    pub(crate) files: Vec<String>,
}

impl Budget {
    /// Lines of `word: value`; empty lines and lines that start with # say nothing.
    pub(crate) fn read(text: &str) -> Outcome<Self> {
        let mut toolchain = None;
        let mut limit = None;
        let mut files = Vec::new();
        let lines =
            text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        for line in lines {
            match line.split_once(':').map(|(word, value)| (word.trim(), value.trim())) {
                Some(("toolchain", value)) => toolchain = Some(value.to_owned()),
                Some(("first page, brotli bytes", value)) => limit = value.parse().ok(),
                Some(("first page", value)) => {
                    files = value.split_whitespace().map(str::to_owned).collect();
                }
                _ => return stop(format!("size-budget.txt has a line that means nothing: {line}")),
            }
        }
        match (toolchain, limit) {
            (Some(toolchain), Some(limit)) if !files.is_empty() => Ok(Self { toolchain, limit, files }),
            _ => stop("size-budget.txt needs `toolchain`, `first page, brotli bytes` and `first page`, each once."),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_lines() {
        let text = "# why\ntoolchain: rustc 1.95.0\n\nfirst page, brotli bytes: 92160\nfirst page: index.html widget.js\n";
        let budget = Budget {
            toolchain: "rustc 1.95.0".into(),
            limit: 92160,
            files: vec!["index.html".into(), "widget.js".into()],
        };
        assert_eq!(Budget::read(text), Ok(budget));
    }

    #[test]
    fn what_is_missing_or_unknown_is_refused() {
        for text in [
            "",
            "toolchain: x\nfirst page: a",
            "total: 5",
            "toolchain: x\nfirst page, brotli bytes: 90 KB\nfirst page: a",
        ] {
            assert!(Budget::read(text).is_err(), "{text}");
        }
    }
}
