//! How long a person waits, in Chromium on a slow telephone: for the page, and for what a key or a
//! click changes. `cargo xtask bench` runs it. Measured, never tested: a busy machine is no fault.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::Write as _;

use e2e::screens::way;
use e2e::{Browser, Engine, Page, Site, with_browser};
use serde_json::{Value, json};

/// How much slower the processor is made.
const SLOWER: u32 = 4;
/// Slow 4G: 1.6 Mbit/s, and 150 ms for an answer.
const BYTES_A_SECOND: u32 = 200_000;
const LATENCY: u32 = 150;
/// How often the page is loaded, unless `--once` is said; the median is told.
const LOADS: usize = 5;

/// Notes when things are first there, in milliseconds since the page was asked for.
const WATCH_LOADING: &str = "
    window.seen = { shifts: 0 };
    const parts = { question: '#widget input', program: '#widget .links button' };
    new MutationObserver(() => {
        for (const [name, part] of Object.entries(parts)) {
            if (!(name in seen) && document.querySelector(part)) seen[name] = performance.now();
        }
    }).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) seen.shifts += shift.value;
    }).observe({ type: 'layout-shift', buffered: true });";

/// What was noted. A question can be answered when it is there and painted.
const LOADED: &str = "
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const advice = (file) => file.name.includes('/advice-chunk.wasm');
    const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return {
        bytes: files.reduce((sum, file) => sum + (advice(file) ? 0 : file.encodedBodySize), 0),
        all: files.reduce((sum, file) => sum + file.encodedBodySize, 0),
        advice: files.find(advice).responseEnd,
        paint: paint.startTime,
        question: Math.max(seen.question, paint.startTime),
        program: seen.program,
        shifts: seen.shifts,
    };";

/// From the key or the click until what it changed is there and laid out; and from when the page
/// gets to know of it, which leaves out how busy the browser and the machine are.
const WATCH_ANSWERS: &str = "
    window.took = [];
    let began = null;
    const begins = (event) => { began = [event.timeStamp, performance.now()]; };
    for (const kind of ['keydown', 'click']) addEventListener(kind, begins, true);
    new MutationObserver(() => {
        if (began === null) return;
        document.body.getBoundingClientRect();
        window.took.push(began.map((start) => performance.now() - start));
        began = null;
    }).observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });";

fn main() {
    let loads_wanted = if std::env::args().any(|word| word == "--once") { 1 } else { LOADS };
    with_browser(Engine::Chromium, async |browser| {
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await;
        let waits = answers(browser).await;
        let loads = loads(browser, loads_wanted).await;
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await;
        table(&waits, &loads);
    });
}

fn table([waits, work]: &[Vec<f64>; 2], loads: &[Value]) {
    let part = |name: &str| {
        let mut values: Vec<f64> = loads.iter().filter_map(|load| load[name].as_f64()).collect();
        at(&mut values, 0.5)
    };
    let wait = |share| at(&mut waits.clone(), share);
    let work = |share| at(&mut work.clone(), share);
    let rows = [
        (format!("key or click to changed page, median of {}", waits.len()), wait(0.5), None, "ms"),
        ("key or click to changed page, 95th percentile".to_owned(), wait(0.95), Some(8.0), "ms"),
        ("  of which our part, median".to_owned(), work(0.5), None, "ms"),
        ("  of which our part, 95th percentile".to_owned(), work(0.95), None, "ms"),
        ("bytes of the first page, brotli".to_owned(), part("bytes"), None, ""),
        (
            "bytes with all that advice and message need".to_owned(),
            part("all"),
            Some(110.0 * 1024.0),
            "",
        ),
        ("first contentful paint".to_owned(), part("paint"), None, "ms"),
        ("first question can be answered".to_owned(), part("question"), Some(450.0), "ms"),
        ("program ready".to_owned(), part("program"), Some(1000.0), "ms"),
        ("what advises has come".to_owned(), part("advice"), None, "ms"),
        ("cumulative layout shift while loading".to_owned(), part("shifts"), Some(0.0), ""),
    ];
    let mut out = std::io::stdout();
    let mut line = |text: String| drop(writeln!(out, "{text}"));
    line(format!(
        "Chromium, processor {SLOWER} times slower; loading over 1.6 Mbit/s with {LATENCY} ms, median of {}",
        loads.len()
    ));
    line(format!("{:<48}{:>12}{:>12}", "", "measured", "bar"));
    for (name, value, bar, unit) in rows {
        let digits = usize::from(unit == "ms");
        let bar_text = bar.map_or(String::new(), |bar| format!("{bar:.0} {unit}"));
        let over = if bar.is_some_and(|bar| value > bar) { "  above the bar" } else { "" };
        let value = format!("{value:.digits$} {unit}");
        line(format!("{name:<48}{value:>12}{bar_text:>12}{over}"));
    }
}

/// The value below which this share of all values lies.
fn at(values: &mut [f64], share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "there are a few hundred values"
    )]
    let index = (values.len().saturating_sub(1) as f64 * share).ceil() as usize;
    values.get(index).copied().unwrap_or(f64::NAN)
}

/// Chooses, ticks and types, each time one thing, on screens with much on them.
async fn answers(browser: &Browser) -> [Vec<f64>; 2] {
    let site = Site::new();
    let page = browser.show(&site, "lang=en", way("write first")).await;
    page.script(WATCH_ANSWERS, Vec::new()).await;
    for field in ["gap-topic", "people"] {
        page.fill(field, "").await;
        for key in "our payment supplier, 12".chars() {
            page.keyboard().write(&key.to_string()).await;
        }
    }
    for purpose in ["share", "comment", "ideas", "problem", "plan", "decide", "other", "decide"] {
        page.choose("purpose", purpose).await;
        press_ticks(&page).await;
    }
    for detail in ["written", "agree", "apart", "easy", "unknown"] {
        page.choose("detail", detail).await;
        for message in ["message-1", "message-0"] {
            page.script(
                "document.querySelector(`button[name=${arguments[0]}]`)?.click()",
                vec![json!(message)],
            )
            .await;
        }
        press_ticks(&page).await;
    }
    let took = page.script("return window.took", Vec::new()).await;
    [0, 1].map(|start| {
        took.as_array().into_iter().flatten().filter_map(|took| took[start].as_f64()).collect()
    })
}

async fn press_ticks(page: &Page<'_>) {
    for tick in ["urgent", "new", "none"] {
        page.tick(tick).await;
        page.tick(tick).await;
    }
    page.tick("none").await;
}

/// Loads the page again and again, each time as if for the first time.
async fn loads(browser: &Browser, times: usize) -> Vec<Value> {
    let watch = json!({ "source": WATCH_LOADING });
    let watch = browser.devtools("Page.addScriptToEvaluateOnNewDocument", watch).await;
    browser.devtools("Network.enable", json!({})).await;
    let slow = json!({
        "offline": false,
        "latency": LATENCY,
        "downloadThroughput": BYTES_A_SECOND,
        "uploadThroughput": BYTES_A_SECOND,
    });
    browser.devtools("Network.emulateNetworkConditions", slow).await;
    let mut loads = Vec::new();
    let small = RefCell::new(BTreeMap::new());
    for _ in 0..times {
        // A port of its own, and so nothing is in the cache.
        let site = Site::compressed(|file| {
            small.borrow_mut().entry(file.to_vec()).or_insert_with(|| brotli(file)).clone()
        });
        let page = browser.open(&site).await;
        page.painted().await;
        let come = "performance.getEntriesByType('resource').some((file) => file.name.includes('/advice-chunk.wasm') && file.responseEnd)";
        page.until("what advises has come", come).await;
        loads.push(page.script(LOADED, Vec::new()).await);
    }
    browser.devtools("Network.disable", json!({})).await;
    browser.devtools("Page.removeScriptToEvaluateOnNewDocument", watch).await;
    loads
}

/// As a server sends a file that was compressed ahead of time.
fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut small = Vec::new();
    let settings =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut reader = bytes;
    brotli::BrotliCompress(&mut reader, &mut small, &settings).expect("memory takes everything");
    small
}
