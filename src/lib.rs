//! Does this need a meeting? The core asks, advises and drafts; the browser shell shows it.

pub mod advice;
pub mod draft;
pub mod meeting;
pub mod questions;
pub mod text;

#[cfg(target_arch = "wasm32")]
mod browser;
