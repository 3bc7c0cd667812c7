//! A whole calendar that is looked through: in Chromium, while keys are pressed; and natively,
//! beside ical.js.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, fs};

use e2e::{Browser, Site};
use serde_json::json;

use crate::{at, quiet};

/// How many entries the browser looks through, and how many are read natively.
const IN_BROWSER: u32 = 20_000;
const NATIVE: u32 = 200_000;
/// How often each program reads them: what else the machine does makes some slower.
const TURNS: usize = 3;
/// For a try.
const FEW: u32 = 500;
/// The days that count: 90 before today and 365 from it on.
const TODAY: &str = "2026-06-01";
const WINDOW: [&str; 2] = ["2026-03-03", "2027-06-01"];
/// Between two keys, in milliseconds.
const BETWEEN: u64 = 120;

/// Notes what each key took until the next paint, and when the list was there.
const WATCH: &str = "
    window.looked = { keys: [] };
    new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) if (name === 'keydown') looked.keys.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 });
    addEventListener('change', () => { looked.from = performance.now(); }, { capture: true, once: true });
    new MutationObserver(() => {
        if (document.querySelector('.calendar .found')) looked.to ??= performance.now();
    }).observe(document.querySelector('#widget'), { childList: true, subtree: true });";

pub(crate) struct Looked {
    pub(crate) megabytes: f64,
    pub(crate) seconds: f64,
    /// What the slowest key took until the next paint, in milliseconds; how many were pressed.
    pub(crate) slowest: f64,
    pub(crate) keys: u32,
    /// The memory of the page's process at its highest, in megabytes, and before. Only where the
    /// system tells.
    pub(crate) memory: Option<[f64; 2]>,
    /// Seconds of a whole process: ours, and ical.js.
    pub(crate) native: [f64; 2],
}

pub(crate) async fn measure(browser: &Browser, once: bool) -> Looked {
    let folder = env::temp_dir().join(format!("moa-calendar-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder can be made");
    let file = written(&folder, if once { FEW } else { IN_BROWSER });
    let mut looked = look_through(browser, &file).await;
    let file = written(&folder, if once { FEW } else { NATIVE });
    looked.native = natively(&file);
    fs::remove_dir_all(&folder).expect("the folder can be removed");
    looked
}

async fn look_through(browser: &Browser, file: &Path) -> Looked {
    let site = Site::new();
    let page = browser.open(&site).await;
    page.click("button[name=series]").await;
    page.click("button[name=open-calendar]").await;
    page.until("a file can be chosen", "document.querySelector('.calendar [type=file]')").await;
    page.script(WATCH, Vec::new()).await;
    let before = highest();
    page.upload(".calendar [type=file]", &file.to_string_lossy()).await;
    let mut keys = 0;
    while page.script("return looked.to === undefined", Vec::new()).await == json!(true) {
        for what in ["keyDown", "keyUp"] {
            let tab =
                json!({ "type": what, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9 });
            browser.devtools("Input.dispatchKeyEvent", tab).await;
        }
        keys += 1;
        quiet(BETWEEN).await;
    }
    // The browser tells of what is slow a moment later.
    quiet(500).await;
    let seconds = page.script("return (looked.to - looked.from) / 1000", Vec::new()).await;
    let slow = page.script("return looked.keys", Vec::new()).await;
    let slow = slow.as_array().into_iter().flatten();
    // What is faster than the least that is told took at most that.
    let mut slow: Vec<f64> = slow.filter_map(serde_json::Value::as_f64).chain([16.0]).collect();
    Looked {
        megabytes: megabytes(fs::metadata(file).map_or(0, |file| file.len())),
        seconds: seconds.as_f64().unwrap_or(f64::NAN),
        slowest: at(&mut slow, 1.0),
        keys,
        memory: before.and_then(|before| Some([highest()?, before])),
        native: [f64::NAN; 2],
    }
}

/// How long our program for programs takes, and ical.js with Node: in turns, the fastest of some.
fn natively(file: &Path) -> [f64; 2] {
    let named = |name: &str| PathBuf::from(env::var_os(name).unwrap_or_else(|| panic!("{name}")));
    let mut ours = Command::new(named("MOA_CALENDAR"));
    ours.args(["--today", TODAY]).arg(file);
    let mut other = Command::new("node");
    // A whole calendar as objects takes more than Node gives by itself.
    other.arg("--max-old-space-size=12000").arg(named("MOA_ICAL")).arg(file).args(WINDOW);
    let mut programs = [ours, other];
    let mut fastest = [f64::INFINITY; 2];
    for _ in 0..TURNS {
        for (program, fastest) in programs.iter_mut().zip(&mut fastest) {
            let start = Instant::now();
            let ended = program.stdout(Stdio::null()).status().expect("it starts");
            assert!(ended.success(), "{program:?} {ended}");
            *fastest = fastest.min(start.elapsed().as_secs_f64());
        }
    }
    fastest
}

/// The most memory that a process of a page has had, in megabytes.
fn highest() -> Option<f64> {
    let mut most = None;
    for process in fs::read_dir("/proc").ok()?.flatten() {
        let read = |name: &str| fs::read_to_string(process.path().join(name)).ok();
        if !read("cmdline").is_some_and(|line| line.contains("--type=renderer")) {
            continue;
        }
        let kilobytes = read("status").and_then(|status| {
            let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
            line.trim().strip_suffix(" kB")?.parse::<u64>().ok()
        });
        most = most.max(kilobytes);
    }
    most.map(|kilobytes| megabytes(kilobytes * 1000))
}

#[allow(clippy::cast_precision_loss, reason = "no file is that large")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// A calendar as somebody has it who is in many meetings: one entry in twenty is a regular meeting.
fn written(folder: &Path, entries: u32) -> PathBuf {
    let mut text =
        String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:p0@example.org\r\n");
    for n in 0..entries {
        let (month, day, hour) = (1 + n / 28 % 12, 1 + n % 28, 8 + n % 9);
        let date = format!("2026{month:02}{day:02}T{hour:02}");
        write!(
            text,
            "BEGIN:VEVENT\r\nUID:{n}@example.org\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:{date}0000Z\r\n\
             DTEND:{date}4500Z\r\nSUMMARY:Meeting {} of the team\r\nORGANIZER;CN=Person 0:mailto:p0@example.org\r\n",
            n % 997
        )
        .expect("a string takes everything");
        if n % 20 == 0 {
            text += "RRULE:FREQ=WEEKLY;COUNT=60\r\n";
        }
        for person in (0..=n % 7).map(|person| person * (1 + n % 31)) {
            writeln!(
                text,
                "ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=Person {person}:mailto:p{person}@example.org\r"
            )
            .expect("a string takes everything");
        }
        text += "DESCRIPTION:What we talk about stands in the shared notes\\, and whoever\r\n  cannot \
                 come reads them afterwards.\\n\\nJoin: https://meet.example.org/team\r\n\
                 STATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\nEND:VEVENT\r\n";
    }
    text += "END:VCALENDAR\r\n";
    let file = folder.join(format!("{entries}.ics"));
    fs::write(&file, text).expect("a file can be written");
    file
}
