//! An organisation's settings: everything wrong is named, and nothing right is lost.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test ends where something is not there"
)]
#![allow(unreachable_pub, reason = "the parts of one test crate")]

mod harness;

#[path = "policy/changes_nothing.rs"]
mod changes_nothing;
#[path = "policy/money.rs"]
mod money;
#[path = "policy/parse.rs"]
mod parse;
#[path = "policy/schema.rs"]
mod schema;
#[path = "policy/screen.rs"]
mod screen;
