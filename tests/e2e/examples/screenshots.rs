//! Pictures of the page, for people to look at: `screenshots OUTDIR [WORD]`, with a word only
//! those screens whose name holds it. Each screen in three widths, in light and in dark.

use std::fs;
use std::path::PathBuf;

use e2e::page::{AN_HOUR, EVERY_WEEK, HALF_AN_HOUR, ONCE};
use e2e::server::Serve;
use e2e::{Browser, Engine, Page, Site, with_browser};
use serde_json::json;

const WIDTHS: [u32; 3] = [320, 768, 1280];
const NAMES: [&str; 9] =
    ["start", "facts", "weekly", "vendors", "conflict", "tokyo", "incident", "mistake", "without"];

fn main() {
    let mut words = std::env::args().skip(1);
    let folder = PathBuf::from(words.next().unwrap_or_else(|| "target/screenshots".to_owned()));
    let wanted = words.next().unwrap_or_default();
    fs::create_dir_all(&folder).expect("the folder can be made");
    with_browser(Engine::Chromium, async |browser| {
        for scheme in ["light", "dark"] {
            let feature = json!({ "name": "prefers-color-scheme", "value": scheme });
            browser.devtools("Emulation.setEmulatedMedia", json!({ "features": [feature] })).await;
            for name in NAMES.into_iter().filter(|name| name.contains(&wanted)) {
                for width in WIDTHS {
                    let path = folder.join(format!("{name}-{width}-{scheme}.png"));
                    fs::write(&path, picture(browser, name, width).await)
                        .expect("a picture is written");
                    println!("{}", path.display());
                }
            }
        }
    });
}

async fn picture(browser: &Browser, name: &str, width: u32) -> Vec<u8> {
    size(browser, width, 900).await;
    let serve = if name == "without" { Serve::WithoutWasm } else { Serve::Plainly };
    let site = Site::serving(serve);
    if name == "without" {
        let page = browser.visit(&site).await;
        page.until("the checklist", "document.querySelector('#without').checkVisibility()").await;
        return whole(&page, width).await;
    }
    let page = browser.open(&site).await;
    describe(&page, name).await;
    whole(&page, width).await
}

/// Answers as the person in this situation does.
async fn describe(page: &Page<'_>, name: &str) {
    match name {
        "facts" => page.choose("purpose", "decide").await,
        "weekly" => {
            page.choose("purpose", "share").await;
            page.fill("people", "9").await;
            page.pick(HALF_AN_HOUR).await;
            page.pick(EVERY_WEEK).await;
            page.choose("detail", "round").await;
            page.tick("none").await;
        }
        "vendors" => {
            page.choose("purpose", "decide").await;
            page.fill("people", "6").await;
            page.pick(AN_HOUR).await;
            page.pick(ONCE).await;
            page.choose("detail", "unknown").await;
            page.tick("undo").await;
            page.fill("topic", "our payment supplier").await;
            page.fill("options", "Nordpay\nCalla").await;
        }
        "conflict" => {
            page.choose("purpose", "hard").await;
            page.choose("detail", "others").await;
            page.choose("mention", "together").await;
            page.fill("notes", "Sam and Alex avoid each other since the release").await;
        }
        "tokyo" => {
            page.choose("purpose", "ideas").await;
            page.fill("people", "5").await;
            page.pick(AN_HOUR).await;
            page.choose("detail", "clear").await;
            page.tick("zones").await;
            page.fill("topic", "the first page of our shop in Japan").await;
        }
        "incident" => {
            page.choose("purpose", "problem").await;
            page.choose("detail", "together").await;
            page.tick("urgent").await;
            page.fill("topic", "customers cannot pay").await;
        }
        "mistake" => {
            page.choose("purpose", "share").await;
            page.fill("people", "a few").await;
            page.until_complaint("people").await;
        }
        _ => return,
    }
    if !matches!(name, "facts" | "mistake") {
        page.verdict().await;
    }
}

/// The page from top to bottom, without the ring of the last focus and with no pointer on it.
async fn whole(page: &Page<'_>, width: u32) -> Vec<u8> {
    let height = "document.activeElement.blur();
        scrollTo(0, 0);
        return document.documentElement.scrollHeight";
    let height = page.script(height, Vec::new()).await.as_u64().unwrap_or(900);
    size(page.browser(), width, height.max(600)).await;
    let corner = page.driver().action_chain().move_to(0, 0);
    corner.perform().await.expect("the pointer moves");
    page.painted().await;
    page.driver().screenshot_as_png().await.expect("the browser takes a picture")
}

/// As a telephone does, without a scroll bar that takes its part.
async fn size(browser: &Browser, width: u32, height: u64) {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
    browser.devtools("Emulation.setDeviceMetricsOverride", size).await;
}
