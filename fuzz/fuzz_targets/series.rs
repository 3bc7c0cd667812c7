//! A whole calendar or an archive, whatever is in it: no panic, no hang.
#![no_main]

use std::rc::Rc;

use libfuzzer_sys::fuzz_target;
use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::meeting::zones::NoZones;
use meeting_or_async::read::series::{Scan, Settings};

fuzz_target!(|bytes: &[u8]| {
    let now = Now { day: Day::EPOCH.plus(20_000), minute: Minute::NINE };
    let _ = Scan::all(bytes.to_vec(), Settings::at(now), Rc::new(NoZones));
});
