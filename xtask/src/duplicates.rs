//! Crates that come in several versions: known with a reason, or not at all.

use std::collections::BTreeMap;
use std::fs;

use crate::process::{answer, cargo};
use crate::repo::Repo;
use crate::{stop, Result};

const LIST: &str = "xtask/duplicates.txt";

/// A crate and its versions, as far as they tell what fits together.
type Duplicates = BTreeMap<String, Vec<String>>;

pub(crate) fn check(repo: &Repo) -> Result<bool> {
    let mut tree = cargo(repo);
    tree.args(["tree", "--duplicates", "--edges", "normal", "--target", "wasm32-unknown-unknown"]);
    let Some(found) = answer(tree.args(["--prefix", "none", "--depth", "0"])) else {
        return stop("cargo tree failed: run `cargo tree --duplicates` to see why.");
    };
    let list = fs::read_to_string(repo.at(LIST))
        .or_else(|error| stop(format!("{LIST} cannot be read: {error}.")))?;
    let sentences = compare(&in_tree(&found), &list);
    for sentence in &sentences {
        tell!("{LIST}: {sentence}");
    }
    Ok(sentences.is_empty())
}

/// Reads lines like `syn v1.0.109` and `thiserror-impl v2.0.21 (proc-macro)`.
fn in_tree(lines: &str) -> Duplicates {
    let mut found = Duplicates::new();
    for line in lines.lines() {
        let mut words = line.split_whitespace();
        let (Some(name), Some(version)) = (words.next(), words.next()) else { continue };
        let versions = found.entry(name.to_owned()).or_default();
        versions.push(compatible(version.trim_start_matches('v')));
        versions.sort();
        versions.dedup();
    }
    found
}

/// What cargo takes for the same line of versions: `1.0.109` is `1`, `0.24.3` is `0.24`.
fn compatible(version: &str) -> String {
    let mut parts = version.split('.');
    match (parts.next(), parts.next()) {
        (Some("0"), Some(minor)) => format!("0.{minor}"),
        (major, _) => major.unwrap_or(version).to_owned(),
    }
}

/// What differs between the tree and the list, whose lines are `name versions: reason`.
fn compare(found: &Duplicates, list: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut known = Duplicates::new();
    for line in
        list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let (crate_, reason) = line.split_once(':').unwrap_or((line, ""));
        let mut words = crate_.split_whitespace().map(str::to_owned);
        let name = words.next().unwrap_or_default();
        if reason.trim().is_empty() {
            sentences.push(format!("{name} has no reason after a colon."));
        }
        known.insert(name, words.collect());
    }
    for (name, versions) in found {
        match known.get(name) {
            Some(listed) if listed == versions => {}
            Some(listed) => sentences.push(format!(
                "{name} now comes as {}, and the list says {}.",
                versions.join(" "),
                listed.join(" ")
            )),
            None => sentences.push(format!(
                "{name} comes in several versions, {}: use one, or add it with a reason.",
                versions.join(" ")
            )),
        }
    }
    let stale = known.keys().filter(|name| !found.contains_key(*name));
    sentences
        .extend(stale.map(|name| format!("{name} comes only once now: take it off the list.")));
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str =
        "syn v1.0.109\nsyn v2.0.119\n\nsyn v1.0.109\nhashbrown v0.14.1\nhashbrown v0.15.0\n";

    #[test]
    fn versions_are_told_apart_as_cargo_does() {
        let found = in_tree(TREE);
        assert_eq!(found.get("syn"), Some(&vec!["1".to_owned(), "2".to_owned()]));
        assert_eq!(found.get("hashbrown"), Some(&vec!["0.14".to_owned(), "0.15".to_owned()]));
    }

    #[test]
    fn the_list_is_neither_too_short_nor_too_long() {
        let found = in_tree(TREE);
        assert_eq!(
            compare(&found, "# why\nsyn 1 2: yew\nhashbrown 0.14 0.15: yew\n"),
            Vec::<String>::new()
        );
        let sentences =
            compare(&found, "syn 1 2 3: yew\nthiserror 1 2: yew\nhashbrown 0.14 0.15\n");
        assert_eq!(sentences.len(), 3, "{sentences:?}");
    }
}
