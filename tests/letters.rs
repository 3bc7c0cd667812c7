//! The letters: the ten sheets, all of them as documents, and what holds for every one.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot set itself up has failed"
)]
#![allow(unreachable_pub, reason = "the parts of one test crate")]

#[path = "../examples/advise/letters.rs"]
#[allow(dead_code, reason = "only what reads gaps is used here")]
mod advise;
#[path = "../examples/advise/clocks.rs"]
mod clocks;
#[path = "harness/golden.rs"]
#[allow(dead_code, reason = "only the comparer is used here")]
mod golden;
#[path = "../src/letter/table.rs"]
#[allow(dead_code, reason = "what only the widget needs")]
mod table;

/// What the build script made of the letters.
#[allow(dead_code, reason = "what only the widget needs")]
mod compiled {
    include!(concat!(env!("OUT_DIR"), "/letters.rs"));
}

#[path = "letters/dates.rs"]
mod dates;
#[path = "letters/documents.rs"]
mod documents;
#[path = "letters/hostile.rs"]
mod hostile;
#[path = "letters/language.rs"]
mod language;
#[path = "letters/quiet.rs"]
mod quiet;
#[path = "letters/rules.rs"]
mod rules;
#[path = "letters/sheets.rs"]
mod sheets;
#[path = "letters/situation.rs"]
mod situation;
#[path = "letters/state.rs"]
mod state;
#[path = "letters/which.rs"]
mod which;
