//! Pictures of every screen with a name, for people to look at: `screenshots FOLDER [NAME]`, with
//! a name only that screen. `cargo xtask screenshots` runs it.

use std::fs;
use std::path::PathBuf;

use e2e::screens::SCREENS;
use e2e::server::Serve;
use e2e::{Browser, Engine, Page, Site, with_browser};
use serde_json::json;

const WIDTHS: [u32; 3] = [320, 768, 1280];
/// How each is looked at: a name, what the browser is told, and the language.
const LOOKS: [(&str, &str, &str, &str); 4] = [
    ("light", "prefers-color-scheme", "light", "en"),
    ("dark", "prefers-color-scheme", "dark", "en"),
    ("forced", "forced-colors", "active", "en"),
    ("rtl", "prefers-color-scheme", "light", "ar-XB"),
];
/// What is shown where the program cannot run; it is no screen of the program.
const CHECKLIST: &str = "checklist";

fn main() {
    let mut words = std::env::args().skip(1);
    let folder = PathBuf::from(words.next().unwrap_or_else(|| "target/screenshots".to_owned()));
    let only = words.next();
    fs::create_dir_all(&folder).expect("the folder can be made");
    let wanted = |name: &str| only.as_deref().is_none_or(|only| only == name);
    with_browser(Engine::Chromium, async |browser| {
        let site = Site::serving(Serve::OnAFixedDay);
        for (look, feature, value, language) in LOOKS {
            let features = json!([
                { "name": feature, "value": value },
                { "name": "prefers-reduced-motion", "value": "reduce" },
            ]);
            browser.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
            for width in WIDTHS {
                size(browser, width, 900).await;
                for (name, way) in SCREENS.iter().filter(|(name, _)| wanted(name)) {
                    let page = browser.show(&site, &format!("lang={language}"), way).await;
                    keep(&page, &folder.join(file(name, width, look)), width).await;
                    size(browser, width, 900).await;
                }
                if wanted(CHECKLIST) {
                    let site = Site::serving(Serve::WithoutWasm);
                    let page = browser.visit(&site).await;
                    let there = "document.querySelector('#without').checkVisibility()";
                    page.until("the checklist", there).await;
                    keep(&page, &folder.join(file(CHECKLIST, width, look)), width).await;
                }
            }
        }
    });
    println!("The pictures are in {}.", folder.display());
}

fn file(name: &str, width: u32, look: &str) -> String {
    format!("{}-{width}-{look}.png", name.replace(", ", "-").replace(' ', "-"))
}

/// The page from top to bottom, without the ring of the last focus and with no pointer on it.
async fn keep(page: &Page<'_>, path: &PathBuf, width: u32) {
    let height = "document.activeElement.blur();
        scrollTo(0, 0);
        return document.documentElement.scrollHeight";
    let height = page.script(height, Vec::new()).await.as_u64().unwrap_or(900);
    size(page.browser(), width, height.max(600)).await;
    let corner = page.driver().action_chain().move_to(0, 0);
    corner.perform().await.expect("the pointer moves");
    page.painted().await;
    let picture = page.driver().screenshot_as_png().await.expect("the browser takes a picture");
    fs::write(path, picture).expect("a picture is written");
}

/// As a telephone does, without a scroll bar that takes its part.
async fn size(browser: &Browser, width: u32, height: u64) {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
    browser.devtools("Emulation.setDeviceMetricsOverride", size).await;
}
