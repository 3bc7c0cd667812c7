//! How long a person waits in Chromium on a slow telephone, beside a React page that shows the
//! same controls; and how much a person has to do. `cargo xtask bench` runs it. Measured, never
//! tested: a busy machine is no fault. `press`, `load`, `effort` or `calendar` runs only that part.

mod calendar;
mod effort;
mod loading;
mod press;
mod table;

use e2e::{Engine, with_browser};
use serde_json::json;

/// How much slower the processor is made.
const SLOWER: u32 = 4;
/// What is put into each page before anything else.
const PAGE: &str = include_str!("page.js");

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let once = words.iter().any(|word| word == "--once");
    let parts: Vec<&str> =
        words.iter().map(String::as_str).filter(|word| *word != "--once").collect();
    let wanted = |part: &str| parts.is_empty() || parts.contains(&part);
    with_browser(Engine::Chromium, async |browser| {
        let script = json!({ "source": PAGE });
        let script = browser.devtools("Page.addScriptToEvaluateOnNewDocument", script).await;
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await;
        if wanted("press") {
            table::presses(&press::measure(browser, once).await);
        }
        if wanted("load") {
            table::loads(&loading::measure(browser, once).await);
        }
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await;
        if wanted("effort") {
            table::efforts(&effort::measure(browser, once).await);
        }
        if wanted("calendar") {
            table::calendar(&calendar::measure(browser, once).await);
        }
        browser.devtools("Page.removeScriptToEvaluateOnNewDocument", script).await;
    });
}

/// Asks the page for nothing for some milliseconds: to ask it is work for it, too.
#[allow(clippy::disallowed_methods, reason = "nothing is waited for")]
async fn quiet(time: u64) {
    tokio::time::sleep(std::time::Duration::from_millis(time)).await;
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
