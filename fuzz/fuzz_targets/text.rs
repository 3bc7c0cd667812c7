//! A pasted text, and one that is written in the place of a value that was read, whatever is in it:
//! no panic, no hang.
#![no_main]

use libfuzzer_sys::fuzz_target;
use meeting_or_async::read::suggest::suggest;
use meeting_or_async::read::{Context, Finding, read};

/// What makes it one.
const BEGIN: &[u8] = b"";

fuzz_target!(|bytes: &[u8]| {
    let file = [BEGIN, bytes].concat();
    let mut reading = read(&file, &Context::default());
    for finding in Finding::ALL {
        reading.correct(finding, &String::from_utf8_lossy(bytes));
    }
    let _ = suggest(&reading);
});
