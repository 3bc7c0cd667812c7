//! The tests that need no browser, as one program: it is compiled and linked once, and its tests
//! share the cores to the end.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot set itself up has failed"
)]
#![allow(unreachable_pub, reason = "what several programs share stands in here")]

mod harness;

mod advise;
mod arrival;
mod brought;
mod calendar;
mod calendar_broken;
mod calendar_dates;
mod calendar_lines;
mod calendar_list;
mod cases;
mod channels;
mod documents;
mod embedding;
mod exceptions;
mod flow;
#[allow(clippy::disallowed_methods, reason = "what a test parses is not in the wasm")]
mod letters;
mod look_through;
mod meetings;
mod message;
mod page;
mod parts;
mod places;
mod policy;
mod reading;
mod screens;
mod sending;
mod space;
mod text;
mod widget;
