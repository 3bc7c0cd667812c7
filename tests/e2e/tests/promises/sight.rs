//! What people see and hear: contrast and names, narrow screens, and nothing that jumps.

use std::fs;

use e2e::engine::axe_path;
use e2e::server::{NARROW, Serve};
use e2e::{Browser, Page, Site, promises};
use serde_json::{Value, json};

promises! {
    in three_engines:
        nothing_is_wider_than_a_screen_of_320_pixels,
        nothing_moves_when_the_program_comes;
    in chromium:
        axe_finds_nothing_in_light_and_in_dark,
        nothing_moves_on_a_telephone_either;
}

/// Screens of the page, each with what a person does to get there from a new page.
const SCREENS: [(&str, &str); 7] = [
    ("start", ""),
    ("after the purpose", "document.querySelector('input[value=decide]').click()"),
    ("weekly status", "document.querySelectorAll('.examples button')[0].click()"),
    ("two vendors", "document.querySelectorAll('.examples button')[1].click()"),
    ("conflict", "document.querySelectorAll('.examples button')[2].click()"),
    (
        "a mistake",
        "document.querySelector('input[value=share]').click();
         setTimeout(() => {
             const field = document.getElementById('people');
             field.value = 'a few';
             field.dispatchEvent(new InputEvent('input', { bubbles: true }));
         })",
    ),
    (
        "everything open",
        "document.querySelectorAll('.examples button')[0].click();
         setTimeout(() => {
             document.querySelectorAll('details').forEach((details) => { details.open = true; });
             document.querySelector('.time-section button.plain').click();
         })",
    ),
];

/// What must be there before a screen is looked at.
const ARRIVED: [&str; 7] = [
    "document.querySelector('.links button')",
    "document.querySelector('#people')",
    "document.querySelector('table.time')",
    "document.querySelector('table.time')",
    "document.querySelector('.advice.quiet')",
    "document.querySelector('.error')",
    "document.querySelector('#rate')",
];

async fn axe_finds_nothing_in_light_and_in_dark(browser: &Browser) {
    let axe = fs::read_to_string(axe_path()).expect("axe-core is in node_modules");
    for scheme in ["light", "dark"] {
        let feature = json!({ "name": "prefers-color-scheme", "value": scheme });
        browser.devtools("Emulation.setEmulatedMedia", json!({ "features": [feature] })).await;
        for ((screen, way), arrived) in SCREENS.into_iter().zip(ARRIVED) {
            let site = Site::new();
            let page = browser.open(&site).await;
            page.script(way, Vec::new()).await;
            page.until(screen, arrived).await;
            no_findings(&page, &axe, &format!("{screen}, {scheme}")).await;
        }
        let site = Site::serving(Serve::WithoutWasm);
        let page = browser.visit(&site).await;
        page.until("the checklist", "document.querySelector('#without').checkVisibility()").await;
        no_findings(&page, &axe, &format!("checklist, {scheme}")).await;
        let site = Site::new();
        let page = browser.visit_host(&site, "install.html").await;
        page.until(
            "the bookmark",
            "document.querySelector('#bookmark').href.startsWith('javascript:')",
        )
        .await;
        page.script(
            "document.querySelectorAll('details').forEach((details) => { details.open = true; })",
            Vec::new(),
        )
        .await;
        no_findings(&page, &axe, &format!("install, {scheme}")).await;
    }
}

async fn no_findings(page: &Page<'_>, axe: &str, screen: &str) {
    page.script(axe, Vec::new()).await;
    let run = "
        const done = arguments[0];
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        axe.run(document, { runOnly: { type: 'tag', values: tags } }).then(
            ({ violations, passes }) => done({
                passes: passes.length,
                violations: violations.map(({ id, help, nodes }) =>
                    [id, help, ...nodes.map((node) => node.html + ' ' + node.failureSummary)].join('\\n  ')),
            }),
            (error) => done({ passes: 0, violations: [String(error)] }));";
    let found = page.driver().execute_async(run, Vec::new()).await.expect("axe runs");
    let found = found.json();
    let violations = found["violations"].as_array().cloned().unwrap_or_default();
    let sentences: Vec<&str> = violations.iter().filter_map(Value::as_str).collect();
    assert!(sentences.is_empty(), "{screen}:\n{}", sentences.join("\n"));
    assert!(found["passes"].as_u64() > Some(10), "{screen}: axe looked at nothing");
}

async fn nothing_is_wider_than_a_screen_of_320_pixels(browser: &Browser) {
    for ((screen, way), arrived) in SCREENS.into_iter().zip(ARRIVED) {
        let site = Site::new();
        let page = browser.open_in_frame(&site.address(NARROW)).await;
        page.script(way, Vec::new()).await;
        page.until(screen, arrived).await;
        // A scroll bar takes its part of the 320 pixels; what is left has to be enough.
        let beyond = "
            const end = document.documentElement.clientWidth;
            if (document.scrollingElement.scrollWidth <= end) return [innerWidth];
            return [innerWidth, ...[...document.body.querySelectorAll('*')]
                .map((e) => [e, e.getBoundingClientRect().right])
                .filter(([e, right]) => right > end && e.checkVisibility())
                .map(([e, right]) => `${e.localName}#${e.id}.${e.className}: ${right} of ${end}`)];";
        assert_eq!(page.script(beyond, Vec::new()).await, json!([320]), "{screen}");
        browser.leave_frame().await;
    }
}

async fn nothing_moves_when_the_program_comes(browser: &Browser) {
    let site = Site::serving(Serve::HoldingWasm);
    let page = browser.open_early(&site).await;
    page.until("the page has its styles", STYLED).await;
    let before = places(&page).await;
    assert!(before.as_array().is_some_and(|places| places.len() > 15), "{before}");
    site.release();
    page.until_program().await;
    assert_eq!(places(&page).await, before);
}

/// The style sheet has come: it lays the choices out.
const STYLED: &str = "getComputedStyle(document.querySelector('.choice')).display === 'flex'";

/// The words of the first question, each with its place. The program brings elements of its
/// own, which no browser counts as a shift of the layout, and people see it all the same.
async fn places(page: &Page<'_>) -> Value {
    let script = "
        const words = '#widget :is(h1, .lead, .stays, legend, .question > .hint, .group, .choice)';
        return [...document.querySelectorAll(words)]
            .filter((e) => !e.closest('.examples'))
            .map((e) => {
                const { left, top, width, height } = e.getBoundingClientRect();
                return `${e.textContent.trim()}: ${[left, top, width, height].map(Math.round)}`;
            })";
    page.script(script, Vec::new()).await
}

async fn nothing_moves_on_a_telephone_either(browser: &Browser) {
    let screen = json!({ "width": 375, "height": 667, "deviceScaleFactor": 1, "mobile": true });
    browser.devtools("Emulation.setDeviceMetricsOverride", screen).await;
    let site = Site::serving(Serve::HoldingWasm);
    let page = browser.open_early(&site).await;
    let watch = "
        window.shifts = [];
        new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((shift) =>
            shift.value + ' ' + shift.sources.map((s) => s.node?.className ?? s.node?.nodeName).join(' '))))
            .observe({ type: 'layout-shift', buffered: true });";
    page.script(watch, Vec::new()).await;
    page.until("the page has its styles", STYLED).await;
    let before = places(&page).await;
    site.release();
    page.until_program().await;
    page.painted().await;
    assert_eq!(page.script("return window.shifts", Vec::new()).await, json!([]));
    assert_eq!(places(&page).await, before);

    // Something that moves is seen.
    page.script("document.body.style.paddingTop = '200px'", Vec::new()).await;
    page.until("a shift is seen", "window.shifts.length").await;
}
