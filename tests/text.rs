//! Every sentence comes from `locales/en.ftl`, and any of them can be said.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

use meeting_or_async::text::{Patterns, PatternsError, catalog};

#[test]
fn the_catalog_lists_every_message_once() {
    let names: Vec<_> = catalog().map(|(name, _)| name).collect();
    let different: BTreeSet<_> = names.iter().collect();
    assert!(!names.is_empty());
    assert_eq!(different.len(), names.len());
}

#[test]
fn no_message_is_empty_in_the_catalog() {
    for (name, source) in catalog() {
        assert!(!source.is_empty(), "{name}");
    }
}

#[test]
fn a_page_that_is_no_language_file_is_refused() {
    // What a server sends in place of a file that it does not have.
    for answer in ["", "Not found", "<!doctype html><title>404</title>", "\u{1}\u{1}\u{1}"] {
        assert_eq!(Patterns::parse(answer), Err(PatternsError), "{answer:?}");
    }
}
