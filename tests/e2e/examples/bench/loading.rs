//! How long the first page takes over slow 4G, beside a React page that shows the same controls.

use std::cell::RefCell;
use std::collections::BTreeMap;

use e2e::server::Serve;
use e2e::{Browser, Page, Site};
use serde_json::{Value, json};

/// Slow 4G: 1.6 Mbit/s, and 150 ms for an answer.
const BYTES_A_SECOND: u32 = 200_000;
const LATENCY: u32 = 150;
/// How often each page is loaded, unless `--once` is said; the median is told.
const LOADS: usize = 5;

/// Notes when things are first there, in milliseconds since the page was asked for.
const WATCH: &str = "
    window.seen = { shifts: 0 };
    const parts = { question: '#widget button.tile', program: '#widget .status', react: '#root button' };
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
        chunk: files.find(advice)?.encodedBodySize,
        advice: files.find(advice)?.responseEnd,
        paint: paint.startTime,
        question: Math.max(seen.question, paint.startTime),
        ready: seen.program ?? seen.react,
        shifts: seen.shifts,
    };";

/// What was noted at each load.
pub(crate) struct Loads {
    pub(crate) ours: Vec<Value>,
    pub(crate) react: Vec<Value>,
}

/// Loads both pages in turns, each time as if for the first time.
pub(crate) async fn measure(browser: &Browser, once: bool) -> Loads {
    let site = Site::new();
    let shown = browser.open(&site).await.script("return bench.blocks()", Vec::new()).await;
    let watch = json!({ "source": WATCH });
    let watch = browser.devtools("Page.addScriptToEvaluateOnNewDocument", watch).await;
    browser.devtools("Network.enable", json!({})).await;
    let slow = json!({
        "offline": false,
        "latency": LATENCY,
        "downloadThroughput": BYTES_A_SECOND,
        "uploadThroughput": BYTES_A_SECOND,
    });
    browser.devtools("Network.emulateNetworkConditions", slow).await;
    let mut loads = Loads { ours: Vec::new(), react: Vec::new() };
    let small = RefCell::new(BTreeMap::new());
    let brotli = |file: &[u8]| {
        small.borrow_mut().entry(file.to_vec()).or_insert_with(|| brotli(file)).clone()
    };
    for _ in 0..if once { 1 } else { LOADS } {
        // A port of its own, and so nothing is in the cache.
        let site = Site::compressed(brotli);
        let page = browser.open(&site).await;
        let come = "performance.getEntriesByType('resource').some((file) => file.name.includes('/advice-chunk.wasm') && file.responseEnd)";
        page.until("what advises has come", come).await;
        loads.ours.push(loaded(&page).await);

        let site =
            Site::react(Serve::Compressed, |name, file| brotli(&with_first(name, file, &shown)));
        let page = browser.visit(&site).await;
        page.until("React is there", "seen.react").await;
        loads.react.push(loaded(&page).await);
    }
    browser.devtools("Network.disable", json!({})).await;
    browser.devtools("Page.removeScriptToEvaluateOnNewDocument", watch).await;
    loads
}

async fn loaded(page: &Page<'_>) -> Value {
    page.until("it is painted", "performance.getEntriesByName('first-contentful-paint').length")
        .await;
    page.script(LOADED, Vec::new()).await
}

/// Puts into the React page what it shows first.
fn with_first(name: &str, file: Vec<u8>, shown: &Value) -> Vec<u8> {
    match String::from_utf8(file) {
        Ok(page) if name == "index.html" => {
            page.replace(">[]<", &format!(">{shown}<")).into_bytes()
        }
        Ok(other) => other.into_bytes(),
        Err(error) => error.into_bytes(),
    }
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
