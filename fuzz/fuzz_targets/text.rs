//! A pasted text, whatever is in it: no panic, no hang.
#![no_main]

use libfuzzer_sys::fuzz_target;
use meeting_or_async::read::suggest::suggest;
use meeting_or_async::read::{Context, read};

/// What makes it one.
const BEGIN: &[u8] = b"";

fuzz_target!(|bytes: &[u8]| {
    let file = [BEGIN, bytes].concat();
    let _ = suggest(&read(&file, &Context::default()));
});
