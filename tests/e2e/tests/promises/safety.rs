//! What the page asks of the network and of the browser, and what it does when it cannot run.

use e2e::page::{EVERY_WEEK, HALF_AN_HOUR};
use e2e::server::Serve;
use e2e::{Browser, Engine, Page, Site, promises, until};
use serde_json::json;

promises! {
    in three_engines:
        a_whole_session_violates_no_policy,
        a_whole_session_asks_for_each_of_our_files_once_and_for_nothing_else,
        without_the_wasm_the_checklist_says_what_is_missing,
        questions_are_answered_before_the_advice_chunk_has_come,
        the_advice_chunk_can_be_asked_for_again,
        an_advice_chunk_of_another_build_does_not_run,
        without_webassembly_the_checklist_says_what_is_missing,
        a_crash_leaves_a_calm_message_and_the_words;
    in chromium:
        without_javascript_the_checklist_can_be_read;
}

/// Uses what there is to use.
async fn session(page: &Page<'_>) {
    page.choose("purpose", "share").await;
    page.choose("detail", "round").await;
    page.tick("none").await;
    page.fill("people", "9").await;
    page.pick(HALF_AN_HOUR).await;
    page.pick(EVERY_WEEK).await;
    page.click(".time-section button.plain").await;
    page.fill("rate", "60").await;
    page.fill("topic", "the release").await;
    page.click(".changes button").await;
    page.click(".other-result button").await;
    page.fill("result", "the team channel").await;
    for number in 1..=page.texts(".tabs button").await.len() {
        page.click(&format!(".tabs button:nth-child({number})")).await;
    }
    page.click(".tabs button:nth-child(1)").await;
    for place in 0..5 {
        page.pick(("#channel-select", place)).await;
        page.copy().await;
    }
    page.click(".send .edit").await;
    page.paste_into("edit-text", "Our own words").await;
    page.click(".send .edit").await;
    page.click(".ways .save").await;
    page.until("a file was handed over", "document.querySelector('.copy-note').textContent").await;
    // What is said to people who listen comes last, after a pause.
    page.until("the page speaks", "document.querySelector('p.status').textContent").await;
}

async fn a_whole_session_violates_no_policy(browser: &Browser) {
    let site = Site::serving(Serve::HoldingWasmWithPolicy);
    let page = browser.open_early(&site).await;
    let listen = "
        window.violations = [];
        addEventListener('securitypolicyviolation', (e) =>
            window.violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));";
    page.script(listen, Vec::new()).await;
    site.release();
    page.until_program().await;
    session(&page).await;
    assert_eq!(page.script("return window.violations", Vec::new()).await, json!([]));
    assert_eq!(site.violations(), Vec::<String>::new());

    // Both ways of listening do hear something.
    page.script("new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='", Vec::new()).await;
    page.until("the page hears of a violation", "window.violations.length").await;
    until("the server hears of a violation", async || {
        (!site.violations().is_empty()).then_some(())
    })
    .await;
}

async fn a_whole_session_asks_for_each_of_our_files_once_and_for_nothing_else(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    // Browsers ask for the icon when they like, or not at all.
    let requests = || -> Vec<String> {
        site.requests().into_iter().filter(|path| path != "/favicon.svg").collect()
    };
    // The advice chunk is asked for by the main chunk.
    let mut loaded = until("the advice chunk is asked for", async || {
        Some(requests()).filter(|all| all.iter().any(|path| path == "/advice-chunk.wasm"))
    })
    .await;
    session(&page).await;
    assert_eq!(requests(), loaded, "something was asked for after the start");

    loaded.sort();
    if browser.engine() == Engine::WebKit {
        // Under its driver it has no cache, so the preload is not found there again.
        loaded.dedup_by(|next, path| next == path && path == "/widget_bg.wasm");
    }
    let ours = [
        "/",
        "/advice-chunk.js",
        "/advice-chunk.wasm",
        "/start.js",
        "/widget.js",
        "/widget_bg.wasm",
    ];
    assert_eq!(loaded, ours);
    assert!(site.requests().iter().filter(|path| *path == "/favicon.svg").count() <= 1);
    let elsewhere = "return performance.getEntriesByType('resource').map((entry) => entry.name)
        .filter((name) => new URL(name).origin !== location.origin)";
    assert_eq!(page.script(elsewhere, Vec::new()).await, json!([]));
}

async fn without_the_wasm_the_checklist_says_what_is_missing(browser: &Browser) {
    let site = Site::serving(Serve::WithoutWasm);
    checklist_instead_of_questions(browser, &site).await;
}

async fn questions_are_answered_before_the_advice_chunk_has_come(browser: &Browser) {
    let site = Site::serving(Serve::HoldingAdviceChunk);
    let page = browser.open(&site).await;
    page.choose("purpose", "decide").await;
    page.fill("people", "9").await;
    page.choose("detail", "agree").await;
    page.tick("none").await;
    assert!(page.text("#awaited").await.contains("still loading"));
    site.release();
    page.until_verdict("Write instead of meeting.").await;
    assert_eq!(page.value("people").await, "9");
    assert_eq!(page.focus().await, "ticks=none", "nobody moved it");

    // Whoever pressed an example is led to what comes of it.
    let site = Site::serving(Serve::HoldingAdviceChunk);
    let page = browser.open(&site).await;
    page.click("button[name=example-vendors]").await;
    page.text("#awaited").await;
    assert_eq!(page.focus().await, "awaited");
    site.release();
    page.verdict().await;
    assert_eq!(page.focus().await, "verdict");
}

async fn the_advice_chunk_can_be_asked_for_again(browser: &Browser) {
    let site = Site::serving(Serve::WithoutAdviceChunk);
    let page = browser.open(&site).await;
    let again = "#awaited + button";
    page.click("button[name=away]").await;
    page.fill("helpers", "Ana, orders").await;
    page.until("it is said", "document.querySelector('#awaited + button')").await;
    let said = page.text("#awaited").await;
    assert!(said.contains("could not be loaded"), "{said}");
    assert_eq!(page.text("p.status").await, said, "people who listen hear it");
    page.click(again).await;
    page.until("it is said again", "document.querySelector('#awaited + button')").await;
    site.release();
    page.click(again).await;
    page.until("the messages are there", "document.querySelector('#verdict')").await;
    assert_eq!(page.value("helpers").await, "Ana, orders");
    let text = page.shown_message().await;
    assert!(text.contains("Ana"), "{text}");
}

async fn an_advice_chunk_of_another_build_does_not_run(browser: &Browser) {
    let site = Site::serving(Serve::WithOtherAdviceChunk);
    let page = browser.open(&site).await;
    page.click("button[name=example-status]").await;
    page.until("it is said", "document.querySelector('#awaited + button')").await;
    assert!(!page.sees("#verdict").await);
}

async fn without_webassembly_the_checklist_says_what_is_missing(browser: &Browser) {
    let site = Site::serving(Serve::WithoutWebAssembly);
    checklist_instead_of_questions(browser, &site).await;
}

async fn checklist_instead_of_questions(browser: &Browser, site: &Site) {
    let page = browser.visit(site).await;
    let notes = until_without(&page).await;
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert!(notes[0].contains("could not be loaded"), "{notes:?}");
    assert!(notes[0].contains("WebAssembly"), "{notes:?}");
    assert!(!page.sees("#words").await, "nothing was typed");
}

/// Waits for the checklist in place of the questions, and gives what it says is missing.
async fn until_without(page: &Page<'_>) -> Vec<String> {
    let checklist = "document.querySelector('#without').checkVisibility()";
    page.until("the checklist is shown", checklist).await;
    assert!(!page.sees("#widget input").await, "questions that nobody answers");
    assert!(page.texts("#without ol li").await.len() >= 5, "a checklist has points");
    page.texts("#without [data-when], #without noscript").await
}

async fn a_crash_leaves_a_calm_message_and_the_words(browser: &Browser) {
    let site = Site::serving(Serve::WithTrap);
    let page = browser.open(&site).await;
    page.choose("purpose", "decide").await;
    page.choose("detail", "agree").await;
    page.tick("none").await;
    page.verdict().await;
    page.fill("topic", "our payment supplier").await;
    page.fill("who", "Ana, because she knows the contract").await;

    page.script("dispatchEvent(new Event('trap'))", Vec::new()).await;
    let notes = until_without(&page).await;
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert!(notes[0].contains("went wrong"), "{notes:?}");
    let words = page.value("words-text").await;
    assert!(words.contains("our payment supplier"), "{words}");
    assert!(words.contains("Ana, because she knows the contract"), "{words}");
    assert!(page.sees("#words-text").await);
}

async fn without_javascript_the_checklist_can_be_read(browser: &Browser) {
    let site = Site::new();
    browser.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    let page = browser.visit(&site).await;
    let notes = until_without(&page).await;
    assert!(notes.iter().any(|note| note.contains("JavaScript")), "{notes:?}");
}
