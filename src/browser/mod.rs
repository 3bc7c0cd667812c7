//! The browser shell: the only place that names a browser crate.
//!
//! It starts the widget in an element, hands events to the pure core, draws the screen that
//! comes back and runs the effects. It decides nothing.

mod advice_chunk;
mod app;
mod clipboard;
mod clocks;
mod dom_guard;
mod effects;
mod hand;
mod intl;
mod look_through;
mod reading_chunk;
mod settings;
mod start;
mod views;

pub use settings::problems;
pub use start::{arrive, start, stop};

/// A kilobyte and a half smaller in brotli than the allocator that comes with Rust.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
