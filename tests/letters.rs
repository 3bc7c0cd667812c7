//! The letters: the ten sheets, all of them as documents, and what holds for every one.

use crate::advise::letters as advise;
use crate::harness::{clocks, golden};

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
