//! Whole journeys, from the first question to the message on the clipboard.

use e2e::keyboard::Keyboard;
use e2e::page::{AN_HOUR, EVERY_WEEK, HALF_AN_HOUR, ONCE, control};
use e2e::{Browser, Engine, Page, Site, promises};
use serde_json::json;

promises! {
    in three_engines:
        a_weekly_status_by_mouse_gets_advice_after_three_actions_and_hours_after_six,
        a_choice_of_vendors_by_keyboard_alone_never_loses_the_focus,
        someone_who_will_be_away_takes_messages_along_and_finds_the_meeting_again;
}

async fn a_weekly_status_by_mouse_gets_advice_after_three_actions_and_hours_after_six(
    browser: &Browser,
) {
    let site = Site::new();
    let page = browser.open(&site).await;

    page.choose("purpose", "share").await;
    page.choose("detail", "round").await;
    page.until_no_verdict().await;
    page.tick("none").await;
    assert_eq!(page.verdict().await, "Write it. No meeting needed.");
    assert_eq!(page.actions(), 3, "actions until the advice");

    page.fill("people", "9").await;
    page.pick(HALF_AN_HOUR).await;
    page.pick(EVERY_WEEK).await;
    assert_eq!(page.actions(), 6, "actions until the hours");
    page.until("the hours are there", "document.querySelectorAll('table.time tbody').length === 2")
        .await;
    // Nine times thirty minutes, and that in 46 weeks. How hours are written is the browser's.
    let hours = page.texts("table.time tbody:first-of-type td").await;
    let hours: Vec<Vec<u32>> = hours.iter().map(|cell| numbers(cell)).collect();
    assert_eq!(hours, [vec![4, 30, 9, 30], vec![207]]);
    let written = page.texts("table.time tbody:last-of-type td").await;
    assert!(written.iter().all(|cell| !numbers(cell).is_empty()), "{written:?}");

    let reasons = page.texts(".reasons li").await;
    assert!((2..=3).contains(&reasons.len()), "{reasons:?}");
    let sources = page.texts(".reasons li cite").await;
    assert_eq!(sources.len(), reasons.len(), "each reason says where it is from");
    assert!(sources.iter().all(|source| !source.is_empty()), "{sources:?}");
    assert!(page.texts(".plan li").await.len() >= 2, "a plan has steps");

    page.fill("gap-meeting", "sales status").await;
    page.fill("gap-place", "#sales").await;
    let shown = page.shown_message().await;
    assert!(shown.contains("sales status") && shown.contains("in #sales"), "{shown}");
    page.copy().await;
    assert_eq!(page.paste_elsewhere(&site).await, shown);
}

async fn a_choice_of_vendors_by_keyboard_alone_never_loses_the_focus(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    let keyboard = page.keyboard();

    keyboard.choose("purpose", "decide").await;
    assert_eq!(page.focus().await, "purpose=decide");
    keyboard.walk_to("#people").await;
    keyboard.fill("6").await;
    assert_eq!(page.focus().await, "people");
    keyboard.pick(AN_HOUR).await;
    assert_eq!(page.focus().await, "length-select");
    keyboard.pick(ONCE).await;
    assert_eq!(page.focus().await, "often-select");
    keyboard.choose("detail", "unknown").await;
    assert_eq!(page.focus().await, "detail=unknown");
    keyboard.tick("undo").await;
    let verdict = page.verdict().await;
    assert!(verdict.starts_with("Write first."), "{verdict}");
    assert_eq!(page.focus().await, "ticks=undo");
    assert_eq!(page.actions(), 6);

    keyboard.walk_to("#gap-topic").await;
    write_with_emoji(browser, &keyboard, "our payment supplier 🎉").await;
    page.until(
        "the words are in the subject too",
        "document.querySelector('.letter .subject').textContent.includes('our payment supplier 🎉')",
    )
    .await;
    assert_eq!(page.value("gap-topic").await, "our payment supplier 🎉");
    assert_eq!(page.focus().await, "gap-topic");
    keyboard.walk_to("#gap-link").await;
    keyboard.write("https://example.com/quotes").await;
    page.until("nothing is needed any more", "!document.querySelector('.needed')").await;

    let shown = page.shown_message().await;
    keyboard.walk_to(".send button.main").await;
    let button = page.focus().await;
    keyboard.press_enter().await;
    page.text(".copy-note").await;
    assert_eq!(page.focus().await, button, "the focus after copying");
    assert_eq!(page.paste_elsewhere(&site).await, shown);
}

async fn someone_who_will_be_away_takes_messages_along_and_finds_the_meeting_again(
    browser: &Browser,
) {
    let site = Site::new();
    let page = browser.open(&site).await;
    page.choose("purpose", "share").await;
    page.click(AWAY).await;
    page.until("the first day away has the focus", "document.activeElement.id === 'away-from'")
        .await;
    assert!(!page.sees("#widget input[name=purpose]").await, "no meeting is asked about");
    assert_eq!(page.verdict().await, "Your messages are ready.");

    set_day(&page, "away-from", "2099-06-01").await;
    set_day(&page, "away-back", "2099-05-29").await;
    let sentence = page.until_complaint("away-back").await;
    assert!(sentence.contains("or later."), "{sentence}");
    assert_eq!(page.value("away-back").await, "2099-05-29", "what was chosen is gone");
    set_day(&page, "away-back", "2099-06-05").await;
    page.until_no_complaint("away-back").await;
    page.fill("helpers", "Ana, orders").await;
    page.click(&control("know", "clients")).await;
    page.fill("contact", "Ana, ana@example.org").await;
    page.until(
        "there is an automatic reply",
        "[...document.querySelectorAll('.tab')].some((e) => e.textContent === 'Automatic reply')",
    )
    .await;
    let shown = page.shown_message().await;
    assert!(shown.contains("- Ana, orders"), "{shown}");
    assert!(shown.contains("write to Ana, ana@example.org."), "the letter follows: {shown}");
    page.copy().await;
    assert_eq!(page.paste_elsewhere(&site).await, shown);

    page.click(AWAY).await;
    page.until("the meeting is there again", "document.querySelector('#people')").await;
    assert!(page.is_taken("purpose", "share").await);
    page.click(AWAY).await;
    page.until("the words are there again", "document.querySelector('#helpers')").await;
    assert_eq!(page.value("helpers").await, "Ana, orders");
    assert_eq!(page.value("away-from").await, "2099-06-01");
    assert!(page.is_taken("know", "clients").await);
}

/// The way in for someone who will be away.
const AWAY: &str = "#widget .links button:nth-child(3)";

/// Chooses a day. How a day is typed is each browser's own.
async fn set_day(page: &Page<'_>, field: &str, day: &str) {
    let script = "
        const field = document.getElementById(arguments[0]);
        field.value = arguments[1];
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    page.script(script, vec![json!(field), json!(day)]).await;
}

/// The driver of `WebKit` drops what lies outside of the first 65,536 characters, so there the
/// last part is put in as an input method does.
async fn write_with_emoji(browser: &Browser, keyboard: &Keyboard<'_>, text: &str) {
    let at = text.find('🎉').unwrap_or(text.len());
    let (plain, emoji) = text.split_at(at);
    keyboard.write(plain).await;
    if browser.engine() == Engine::WebKit {
        keyboard.insert(emoji).await;
    } else {
        keyboard.write(emoji).await;
    }
}

/// The whole numbers in a text.
fn numbers(text: &str) -> Vec<u32> {
    let words = text.split(|c: char| !c.is_ascii_digit());
    words.filter_map(|word| word.parse().ok()).collect()
}
