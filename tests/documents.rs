//! What the documents say of this repository is so: links lead somewhere, and files are where they
//! are said to be.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The Markdown files that people read.
fn documents() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for folder in ["", "docs", "docs/decisions", "tests/cases"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "md") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found
}

/// What stands between two texts, each time.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start).skip(1).filter_map(move |part| Some(part.split_once(end)?.0))
}

#[test]
fn every_link_leads_somewhere() {
    for (path, text) in documents() {
        for link in between(&text, "](", ")").filter(|link| !link.starts_with("http")) {
            let file = path.with_file_name("").join(link);
            assert!(file.exists(), "{}: {link}", path.display());
        }
    }
}

#[test]
fn every_file_that_is_named_is_there() {
    const ROOMS: [&str; 9] = [
        "src/",
        "tests/",
        "xtask/",
        "build/",
        "locales/",
        "styles/",
        "docs/",
        "examples/",
        "benches/",
    ];
    let mut named = 0;
    for (path, text) in documents() {
        for words in text.lines().flat_map(|line| line.split('`').skip(1).step_by(2)) {
            let is_path = |word: &&str| ROOMS.iter().any(|room| word.starts_with(room));
            for word in words.split_whitespace().filter(is_path) {
                // Something that stands for any name: its folder is there.
                let any = word.find(['*', '<', '{']).or(word.find("NAME"));
                let word = any.map_or(word, |at| word[..at].rsplit_once('/').unwrap().0);
                let word = word.trim_end_matches([',', '.', ':']);
                assert!(root().join(word).exists(), "{}: {word}", path.display());
                named += 1;
            }
        }
    }
    assert!(named > 50, "{named}");
}

#[test]
fn the_map_stays_a_map_and_a_decision_says_what_it_is() {
    let map = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    assert!(map.lines().count() < 150);
    let list = fs::read_to_string(root().join("docs/decisions/README.md")).unwrap();
    let decisions = documents().into_iter().filter(|(path, _)| {
        path.parent().unwrap().ends_with("decisions") && !path.ends_with("README.md")
    });
    for (path, text) in decisions {
        let headings: Vec<&str> = text.lines().filter(|line| line.starts_with("## ")).collect();
        assert_eq!(headings, ["## Context", "## Decision", "## Consequence"], "{}", path.display());
        let title = text.lines().next().unwrap().trim_start_matches("# ");
        let name = path.file_name().unwrap().to_string_lossy();
        assert!(list.contains(&format!("* [{title}]({name})\n")), "{}", path.display());
    }
}
