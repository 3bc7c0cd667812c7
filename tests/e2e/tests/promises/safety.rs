//! What the page asks of the network and of the browser, and what it does when it cannot run.

use e2e::page::{EVERY_WEEK, HALF_AN_HOUR};
use e2e::server::Serve;
use e2e::{Browser, Engine, Page, Site, promises, until};
use serde_json::json;
use std::collections::BTreeSet;

promises! {
    in three_engines:
        a_whole_session_violates_no_policy,
        a_whole_session_asks_for_each_of_our_files_once_and_for_nothing_else,
        without_the_wasm_the_checklist_says_what_is_missing,
        without_the_script_the_checklist_shows_itself,
        a_page_opened_from_a_disk_shows_the_checklist,
        parts_of_another_build_are_not_joined,
        a_server_that_names_an_old_encoding_changes_nothing,
        questions_are_answered_before_the_advice_chunk_has_come,
        the_advice_chunk_can_be_asked_for_again,
        an_advice_chunk_that_is_long_in_coming_is_waited_for_once,
        a_program_that_is_long_in_coming_leaves_the_checklist_until_it_comes,
        an_advice_chunk_of_another_build_does_not_run,
        without_webassembly_the_checklist_says_what_is_missing,
        a_crash_leaves_a_calm_message_and_the_words,
        a_crash_leaves_a_trace_for_whoever_asks;
    in chromium:
        without_javascript_the_checklist_can_be_read;
}

/// Uses what there is to use.
async fn session(page: &Page<'_>) {
    page.choose("purpose", "share").await;
    page.choose("detail", "round").await;
    page.fill("people", "9").await;
    page.pick(HALF_AN_HOUR).await;
    page.pick(EVERY_WEEK).await;
    page.fill("rate", "60").await;
    page.fill("places", "Lisbon, Mumbai").await;
    page.click("button[name=more-ticks]").await;
    for part in ["why", "hours", "changes", "messages", "meetings"] {
        page.open(part).await;
    }
    page.fill("gap-meeting", "release round").await;
    page.click(".changes button").await;
    page.click(".other-result button").await;
    page.fill("gap-place", "the team channel").await;
    for number in (0..=page.texts(".followers button").await.len()).rev() {
        page.click(&format!("[name=message-{number}]")).await;
    }
    for place in 0..5 {
        page.pick(("#channel-select", place)).await;
        page.copy().await;
    }
    page.click("button[name=edit]").await;
    page.paste_into("edit-text", "Our own words").await;
    page.click(".act [name=edit]").await;
    page.click("button[name=save]").await;
    page.until("a file was handed over", "document.querySelector('.copy-note').textContent").await;
    // What is said to people who listen comes last, after a pause.
    page.tick("personal").await;
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
        let chunks = ["/advice-chunk.wasm", "/common-chunk.wasm"];
        Some(requests())
            .filter(|all| chunks.iter().all(|chunk| all.iter().any(|path| path == chunk)))
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
        "/advice-chunk.wasm",
        "/chunks.js",
        "/common-chunk.wasm",
        "/start.js",
        "/widget.js",
        "/widget_bg.wasm",
    ];
    assert_eq!(loaded, ours);
    let addresses = site.addresses();
    let parts = || addresses.iter().filter(|path| *path != "/" && *path != "/favicon.svg");
    let builds: BTreeSet<_> = parts().map(|path| path.split_once('?').map(|(_, id)| id)).collect();
    assert!(builds.len() == 1 && !builds.contains(&None), "{addresses:?}");
    assert!(site.requests().iter().filter(|path| *path == "/favicon.svg").count() <= 1);
    let elsewhere = "return performance.getEntriesByType('resource').map((entry) => entry.name)
        .filter((name) => new URL(name).origin !== location.origin)";
    assert_eq!(page.script(elsewhere, Vec::new()).await, json!([]));
}

async fn without_the_wasm_the_checklist_says_what_is_missing(browser: &Browser) {
    let site = Site::serving(Serve::WithoutWasm);
    checklist_instead_of_questions(browser, &site).await;
}

async fn without_the_script_the_checklist_shows_itself(browser: &Browser) {
    for serve in [Serve::WithoutEntry, Serve::WithBrokenEntry] {
        let site = Site::serving(serve);
        let page = browser.open_early(&site).await;
        assert!(!is_shown(&page, "#without li").await, "first there are the questions");
        shows_the_checklist_by_itself(&page).await;
    }
}

async fn a_page_opened_from_a_disk_shows_the_checklist(browser: &Browser) {
    let site = Site::new();
    let page = browser.visit(&site).await;
    page.go_to(&format!("file://{}", site.on_disk("index.html"))).await;
    if browser.engine() == Engine::Firefox {
        // Its driver lets a file load others.
        return page.until_program().await;
    }
    shows_the_checklist_by_itself(&page).await;
}

async fn shows_the_checklist_by_itself(page: &Page<'_>) {
    page.script("document.getAnimations().forEach((delay) => delay.finish())", Vec::new()).await;
    let notes = until_without(page).await;
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert!(notes[0].contains("couldn’t load"), "{notes:?}");
    let styled = "getComputedStyle(document.querySelector('#without')).maxInlineSize !== 'none'";
    page.until("it is styled", styled).await;
    let wide = "document.querySelector('#without').getBoundingClientRect().height > 300";
    page.until("it has its room", wide).await;
}

async fn is_shown(page: &Page<'_>, selector: &str) -> bool {
    let script =
        "return document.querySelector(arguments[0]).checkVisibility({ visibilityProperty: true })";
    page.script(script, vec![json!(selector)]).await == json!(true)
}

async fn parts_of_another_build_are_not_joined(browser: &Browser) {
    for part in ["widget.js", "chunks.js", "widget_bg.wasm"] {
        let site = Site::serving(Serve::OfAnotherBuild(part));
        checklist_instead_of_questions(browser, &site).await;
    }
}

async fn a_server_that_names_an_old_encoding_changes_nothing(browser: &Browser) {
    let site = Site::serving(Serve::InAnOldEncoding);
    let page = browser.open(&site).await;
    page.until("the encoding is another", "document.characterSet === 'windows-1252'").await;
    let icon = "document.querySelector('svg.icon').getBoundingClientRect().width";
    page.until("the page is styled", &format!("{icon} < 30")).await;
    page.click("button[name=example-status]").await;
    page.verdict().await;
    for name in ["", "install.html", "agreement.html", "single/meeting-or-async.html"] {
        page.go_to(&site.address(name)).await;
        page.until("it is here", "document.readyState === 'complete'").await;
        let rules = "[...document.styleSheets].some((sheet) => sheet.cssRules.length > 20)";
        page.until(&format!("{name} is styled"), rules).await;
        let text = page.script("return document.documentElement.outerHTML", Vec::new()).await;
        let text = text.as_str().unwrap_or_default();
        assert!(!text.contains(['\u{e2}', '\u{c3}', '\u{c2}']), "{name} has wrong signs");
    }
}

async fn questions_are_answered_before_the_advice_chunk_has_come(browser: &Browser) {
    let site = Site::serving(Serve::HoldingAdviceChunk);
    let page = browser.open(&site).await;
    page.choose("purpose", "decide").await;
    page.choose("detail", "agree").await;
    assert!(page.text("#awaited").await.contains("is loading"));
    page.until("focus is moved", "document.activeElement?.id === 'awaited'").await;
    // Whoever has gone on to something else stays there.
    page.script("document.querySelector('.known [value=detail]').focus()", Vec::new()).await;
    site.release();
    page.until_verdict("Write it. No meeting needed.").await;
    assert_eq!(page.focus().await, "change=detail", "nobody moved it");

    // Whoever pressed an example is led to what comes of it.
    let site = Site::serving(Serve::HoldingAdviceChunk);
    let page = browser.open(&site).await;
    page.click("button[name=example-vendors]").await;
    page.text("#awaited").await;
    page.until("focus is moved", "document.activeElement?.id === 'awaited'").await;
    site.release();
    page.verdict().await;
    page.until("focus is moved on", "document.activeElement?.id === 'verdict'").await;
}

async fn the_advice_chunk_can_be_asked_for_again(browser: &Browser) {
    let site = Site::serving(Serve::WithoutAdviceChunk);
    let page = browser.open(&site).await;
    let again = "#awaited + button";
    page.go_in("away").await;
    page.until("it is said", "document.querySelector('#awaited + button')").await;
    let said = page.text("#awaited").await;
    assert!(said.contains("couldn’t load"), "{said}");
    assert_eq!(page.text("p.status").await, said, "people who listen hear it");
    page.click(again).await;
    page.until("it is said again", "document.querySelector('#awaited + button')").await;
    site.release();
    page.click(again).await;
    page.until("the messages are there", "document.querySelector('#verdict')").await;
    page.until("focus is moved on", "document.activeElement?.id === 'verdict'").await;
    assert!(page.sees(".letter #gap-covers").await);
}

async fn an_advice_chunk_that_is_long_in_coming_is_waited_for_once(browser: &Browser) {
    let site = Site::serving(Serve::CompilingAdviceChunk);
    let page = browser.open(&site).await;
    page.click("button[name=example-status]").await;
    for _ in 0..2 {
        page.until("it is said", "document.querySelector('#awaited + button')").await;
        page.click("#awaited + button").await;
        page.until("it is waited for", "!document.querySelector('#awaited + button')").await;
    }
    let compiled = page.script("return compiled", Vec::new()).await;
    assert_eq!(compiled, 2, "each file once: two would write the same memory");
    page.script("dispatchEvent(new Event('compiled'))", Vec::new()).await;
    page.until_verdict("Write it. No meeting needed.").await;
}

async fn a_program_that_is_long_in_coming_leaves_the_checklist_until_it_comes(browser: &Browser) {
    let site = Site::serving(Serve::HoldingWasmForLong);
    let page = browser.open_waiting(&site).await;
    page.choose("purpose", "decide").await;
    let notes = until_without(&page).await;
    assert!(notes[0].contains("couldn’t load"), "{notes:?}");
    site.release();
    page.until_program().await;
    assert!(!page.sees("#without").await);
    assert_eq!(page.answer("purpose").await, "Make a decision");
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
    assert!(notes[0].contains("couldn’t load"), "{notes:?}");
    assert!(notes[0].contains("WebAssembly"), "{notes:?}");
    assert!(!page.sees("#words").await, "nothing was typed");
}

/// Waits for the checklist in place of the questions, and gives what it says is missing.
async fn until_without(page: &Page<'_>) -> Vec<String> {
    let checklist =
        "document.querySelector('#without').checkVisibility({ visibilityProperty: true })";
    page.until("the checklist is shown", checklist).await;
    let hidden =
        "!document.querySelector('#widget .tile')?.checkVisibility({ visibilityProperty: true })";
    page.until("questions that nobody answers are gone", hidden).await;
    assert!(page.texts("#without ol li").await.len() >= 5, "a checklist has points");
    page.texts("#without [data-when], #without noscript").await
}

async fn a_crash_leaves_a_calm_message_and_the_words(browser: &Browser) {
    let site = Site::serving(Serve::WithTrap);
    let page = browser.open(&site).await;
    page.choose("purpose", "decide").await;
    page.choose("detail", "agree").await;
    page.verdict().await;
    page.fill("gap-topic", "our payment supplier").await;
    page.fill("gap-proposal", "stay with Ana’s contract").await;

    page.script("dispatchEvent(new Event('trap'))", Vec::new()).await;
    let notes = until_without(&page).await;
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert!(notes[0].contains("went wrong"), "{notes:?}");
    let words = page.value("words-text").await;
    assert!(words.contains("our payment supplier"), "{words}");
    assert!(words.contains("stay with Ana’s contract"), "{words}");
    assert!(page.sees("#words-text").await);
}

async fn a_crash_leaves_a_trace_for_whoever_asks(browser: &Browser) {
    for (event, kind) in [("trap", "Rust abort"), ("fault", "memory fault")] {
        let site = Site::serving(Serve::WithTrap);
        let page = browser.open(&site).await;
        page.script(&format!("dispatchEvent(new Event('{event}'))"), Vec::new()).await;
        until_without(&page).await;
        assert!(!page.sees("#trace pre").await, "it is folded");
        page.click("#trace summary").await;
        let trace = page.text("#trace pre").await;
        assert!(trace.starts_with(kind) && trace.contains("wasm-function"), "{event}: {trace}");
        let sent = site.requests().into_iter().filter(|request| !request.starts_with('/')).count();
        assert_eq!(sent, 0, "{:?}", site.requests());
    }
}

async fn without_javascript_the_checklist_can_be_read(browser: &Browser) {
    let site = Site::new();
    browser.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    let page = browser.visit(&site).await;
    let notes = until_without(&page).await;
    assert!(notes.iter().any(|note| note.contains("JavaScript")), "{notes:?}");
}
