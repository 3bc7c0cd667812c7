//! Where it is about a person: no price, no persuasion, and no typed word leaves the page.

use e2e::page::{EVERY_WEEK, HALF_AN_HOUR};
use e2e::{Browser, Page, Site, promises};
use serde_json::Value;

promises! {
    in three_engines:
        something_hard_gets_advice_after_two_presses_and_no_price,
        what_turns_personal_turns_quiet,
        who_does_not_feel_safe_is_led_to_help_and_to_nobody_else;
}

/// A word that nobody else writes.
const CANARY: &str = "Quokkaberry";

async fn something_hard_gets_advice_after_two_presses_and_no_price(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    page.choose("purpose", "hard").await;
    page.choose("detail", "others").await;
    assert_eq!(page.verdict().await, "Talk in person or by phone.");
    assert_eq!(page.actions(), 2);
    is_quiet(&page).await;
    page.fill("notes", &format!("Sam and Alex: {CANARY}")).await;
    nothing_leaks(&page).await;
}

async fn what_turns_personal_turns_quiet(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    page.choose("purpose", "share").await;
    page.choose("detail", "round").await;
    page.fill("people", "9").await;
    page.pick(HALF_AN_HOUR).await;
    page.pick(EVERY_WEEK).await;
    page.fill("gap-meeting", CANARY).await;
    page.fill("gap-place", CANARY).await;
    page.fill("rate", "60").await;
    let price = "document.querySelector('.saves')?.textContent.includes(', about ')";
    page.until("there is a price", price).await;
    page.open("hours").await;
    page.open("changes").await;
    page.open("meetings").await;
    assert!(page.shown_message().await.contains(CANARY), "a message takes the words up");

    page.tick("personal").await;
    page.until_verdict("Talk in person or by phone.").await;
    is_quiet(&page).await;
    page.fill("notes", CANARY).await;
    nothing_leaks(&page).await;
}

async fn who_does_not_feel_safe_is_led_to_help_and_to_nobody_else(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    page.choose("purpose", "hard").await;
    page.choose("detail", "unsafe").await;
    assert_eq!(page.verdict().await, "Don’t do this alone.");
    is_quiet(&page).await;
    for kept in messages(&page).await {
        assert!(kept.is_none(), "a message to someone: {kept:?}");
    }
}

async fn is_quiet(page: &Page<'_>) {
    assert!(page.sees(".advice.quiet").await, "the panel is quiet");
    // Everything there is to open.
    let closed = "button[aria-expanded=false]:not(.gap)";
    while page.sees(closed).await {
        page.click(closed).await;
        page.painted().await;
    }
    assert!(!page.sees("#people, #often-select, #rate").await, "something is counted");
    // A message can be copied and edited, and that is all.
    for loud in [
        ".saves",
        "table.time",
        ".bar",
        ".changes",
        ".sure",
        ".head > .before",
        ".meetings",
        "[name=save]",
        "[name=share]",
        "[name=calendar]",
        ".ways a",
        "a[href^='mailto:']",
        "a[download]",
    ] {
        assert!(!page.sees(loud).await, "{loud} is shown");
    }
}

/// What was typed is kept for the person, and in nothing that is to be sent.
async fn nothing_leaks(page: &Page<'_>) {
    let messages = messages(page).await;
    assert!(messages.iter().any(Option::is_some), "there is something to send");
    for sent in messages.into_iter().flatten() {
        assert!(!sent.contains(CANARY), "a typed word is in what is to be sent: {sent}");
    }
    let kept = page.texts(".message.keep").await.concat();
    assert!(kept.contains(CANARY), "the note is kept for the person");
}

/// The messages that are to be sent as texts, and nothing for each that is to be kept; the
/// last one that is to be kept stays on the screen.
async fn messages(page: &Page<'_>) -> Vec<Option<String>> {
    let names =
        "[...new Set([...document.querySelectorAll('[name^=message-]')].map((e) => e.name))]";
    let names = page.script(&format!("return {names}"), Vec::new()).await;
    let names: Vec<&str> =
        names.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut messages = Vec::new();
    let mut keep = None;
    for number in 0..names.len().max(1) {
        if let Some(name) = names.get(number) {
            look_at(page, name).await;
        }
        let kept = page.sees(".shown .message.keep").await;
        if kept {
            keep = names.get(number);
        }
        let shown = page.sees(".shown .message, .shown .letter").await;
        messages.push(if shown && !kept { Some(page.shown_message().await) } else { None });
    }
    if let Some(name) = keep {
        look_at(page, name).await;
    }
    messages
}

async fn look_at(page: &Page<'_>, name: &str) {
    page.click(&format!("[name={name}]")).await;
    let pressed = format!("document.querySelector('[name={name}][aria-pressed=true]')");
    page.until("the message is on the screen", &pressed).await;
}
