//! The drafts: the examples of the flow, every case as one document, and what holds for all.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot set itself up has failed"
)]
#![allow(unreachable_pub, reason = "the parts of one test crate")]

mod harness;
use harness::clocks;

#[path = "drafts/away.rs"]
mod away;
#[path = "drafts/cases.rs"]
mod cases;
#[path = "drafts/channels.rs"]
mod channels;
#[path = "drafts/examples.rs"]
mod examples;
#[path = "drafts/golden.rs"]
mod golden;
#[path = "drafts/parts.rs"]
mod parts;
#[path = "drafts/receivers.rs"]
mod receivers;
#[path = "drafts/rules.rs"]
mod rules;
#[path = "drafts/scenario.rs"]
mod scenario;
#[path = "drafts/sites.rs"]
mod sites;
#[path = "drafts/wording.rs"]
mod wording;
#[path = "drafts/words.rs"]
mod words;
