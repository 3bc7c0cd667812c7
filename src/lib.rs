//! Does this need a meeting?
//!
//! This crate asks about a proposed meeting, advises whether it should be one, and drafts the
//! message that replaces it. The core is pure: answers go in, a screen comes out. The browser
//! shell shows the screen and is the only part that knows a browser.
//!
//! What this crate does not do: it sends nothing, stores nothing, reads no clock of its own
//! and asks no server. It prices no person, and it does not say who is right.
//!
//! The modules stand in the order in which data goes through them.

pub mod arrival;

pub mod meeting;

pub mod questions;

pub mod policy;

pub mod read;

pub mod advice;

pub mod letter;

pub mod text;

pub mod widget;

#[cfg(target_arch = "wasm32")]
mod browser;

#[cfg(target_arch = "wasm32")]
pub use browser::{arrive, problems, start, stop};
