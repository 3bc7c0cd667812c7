//! Whole journeys, from the first question to the message on the clipboard.

use e2e::keyboard::Keyboard;
use e2e::page::{AN_HOUR, EVERY_WEEK, HALF_AN_HOUR};
use e2e::{Browser, Engine, Page, Site, promises};
use serde_json::json;

promises! {
    in three_engines:
        a_weekly_status_by_mouse_gets_advice_after_two_presses_and_hours_after_five,
        a_choice_of_vendors_by_keyboard_alone_never_loses_the_focus,
        an_invitation_that_says_nothing_is_answered_at_once,
        a_regular_meeting_is_judged_after_three,
        someone_who_will_be_away_takes_messages_along_and_finds_the_meeting_again;
}

async fn a_weekly_status_by_mouse_gets_advice_after_two_presses_and_hours_after_five(
    browser: &Browser,
) {
    let site = Site::new();
    let page = browser.open(&site).await;

    page.choose("purpose", "share").await;
    page.until_no_verdict().await;
    page.choose("detail", "round").await;
    assert_eq!(page.verdict().await, "Write it. No meeting needed.");
    assert_eq!(page.actions(), 2, "presses until the advice");
    assert!(page.sees(".letter").await, "and until the letter");

    page.fill("people", "9").await;
    page.pick(HALF_AN_HOUR).await;
    page.pick(EVERY_WEEK).await;
    let saved = page.text(".saves").await;
    assert!(!numbers(&saved).is_empty(), "{saved}");
    assert_eq!(page.actions(), 5, "presses until the hours");

    page.open("hours").await;
    page.until("the hours are there", "document.querySelectorAll('table.time tbody').length === 2")
        .await;
    // Nine times thirty minutes, and that in 46 weeks. How hours are written is the browser's.
    let hours = page.texts("table.time tbody:first-of-type td").await;
    let hours: Vec<Vec<u32>> = hours.iter().map(|cell| numbers(cell)).collect();
    assert_eq!(hours, [vec![4, 30, 9, 30], vec![207]]);
    let written = page.texts("table.time tbody:last-of-type td").await;
    assert!(written.iter().all(|cell| !numbers(cell).is_empty()), "{written:?}");
    assert!(page.texts(".plan li").await.len() >= 2, "a plan has steps");

    page.open("why").await;
    let reasons = page.texts(".reasons li").await;
    assert!((2..=4).contains(&reasons.len()), "{reasons:?}");
    let sources = page.texts(".reasons li cite").await;
    assert_eq!(sources.len(), reasons.len(), "each reason says where it is from");
    assert!(sources.iter().all(|source| !source.is_empty()), "{sources:?}");

    page.fill("gap-meeting", "sales status").await;
    page.fill("gap-place", "#sales").await;
    let shown = page.shown_message().await;
    assert!(shown.contains("sales status") && shown.contains("in #sales"), "{shown}");
    page.copy().await;
    assert_eq!(page.text(".copy-note").await, "Copied.");
    let body = page.shown_body().await;
    assert_eq!(page.paste_elsewhere(&site).await, body);
}

async fn a_choice_of_vendors_by_keyboard_alone_never_loses_the_focus(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    let keyboard = page.keyboard();

    keyboard.choose("purpose", "decide").await;
    assert_eq!(page.focus().await, "question");
    keyboard.choose("detail", "unknown").await;
    page.verdict().await;
    assert_eq!(page.focus().await, "verdict");
    assert_eq!(page.actions(), 2);
    keyboard.tick("undo").await;
    let headline = "document.querySelector('#verdict').textContent.startsWith('Write first')";
    page.until("the advice follows", headline).await;
    assert_eq!(page.focus().await, "ticks=undo");

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

    // Back to the facts, which stand before the advice.
    keyboard.walk_back_to("#often-select").await;
    keyboard.pick(EVERY_WEEK).await;
    assert_eq!(page.focus().await, "often-select");
    keyboard.walk_back_to("#people").await;
    keyboard.fill("6").await;
    assert_eq!(page.focus().await, "people");
    keyboard.pick(AN_HOUR).await;
    assert_eq!(page.focus().await, "length-select");
    page.until_verdict("Write first, then 30 minutes.").await;

    let shown = page.shown_body().await;
    keyboard.walk_to(".act [name=copy]").await;
    let button = page.focus().await;
    keyboard.press_enter().await;
    page.text(".copy-note").await;
    assert_eq!(page.focus().await, button, "the focus after copying");
    assert_eq!(page.paste_elsewhere(&site).await, shown);
}

async fn an_invitation_that_says_nothing_is_answered_at_once(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    page.go_in("invitation").await;
    assert_eq!(page.text("h1").await, "Do you need to be there?");
    assert_eq!(page.text("#question").await, "What does the invitation say it’s for?");
    page.choose("purpose", "not-said").await;
    assert_eq!(page.verdict().await, "Ask first.");
    assert_eq!(page.actions(), 2, "presses until the advice");
    let other = page.texts(".alternatives button").await;
    assert!(other.len() > 1, "another reply is one press away: {other:?}");
    let shown = page.shown_message().await;
    page.click(".alternatives button:not([aria-pressed=true])").await;
    page.until("the message has the focus", "document.activeElement.id === 'message'").await;
    assert_ne!(page.shown_message().await, shown);
}

async fn a_regular_meeting_is_judged_after_three(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    page.go_in("series").await;
    assert_eq!(page.text("h1").await, "Does it still need to happen?");
    page.choose("detail", "nothing").await;
    page.choose("owner", "me").await;
    assert_eq!(page.verdict().await, "Let it go.");
    assert_eq!(page.actions(), 3, "presses until the advice");
    // What is theirs on this way in is put aside on another one.
    page.go_in("meeting").await;
    page.until_no_verdict().await;
    page.go_in("series").await;
    assert_eq!(page.verdict().await, "Let it go.");
}

async fn someone_who_will_be_away_takes_messages_along_and_finds_the_meeting_again(
    browser: &Browser,
) {
    let site = Site::new();
    let page = browser.open(&site).await;
    page.choose("purpose", "share").await;
    page.go_in("away").await;
    assert_eq!(page.verdict().await, "Here are your messages.");
    page.until("they have the focus", "document.activeElement.id === 'verdict'").await;
    assert!(!page.sees("#widget .tile").await, "no meeting is asked about");

    set_day(&page, "start", "2099-06-01").await;
    set_day(&page, "back", "2099-06-05").await;
    page.fill("gap-covers", "Ana, orders").await;
    let shown = page.shown_message().await;
    assert!(shown.contains("- Ana, orders"), "{shown}");
    page.copy().await;
    let body = page.shown_body().await;
    assert_eq!(page.paste_elsewhere(&site).await, body);

    // One fact answered once serves every letter.
    let reply = "[...document.querySelectorAll('.alternatives button')]
        .find((e) => e.textContent === 'Automatic reply').name";
    let reply = page.until("there is an automatic reply", reply).await;
    page.click(&format!("[name={}]", reply.as_str().unwrap_or_default())).await;
    page.until(
        "it is the automatic reply",
        "document.querySelector('#message').ariaLabel === 'Automatic reply'",
    )
    .await;
    let reply = page.shown_message().await;
    assert!(reply.contains("Ana, orders") && reply.contains("2099"), "{reply}");

    page.go_in("meeting").await;
    page.until("the meeting is there again", "document.querySelector('.tile[name=detail]')").await;
    assert_eq!(page.answer("purpose").await, "Share an update");
    page.go_in("away").await;
    page.verdict().await;
    assert!(page.shown_message().await.contains("Ana, orders"));
}

/// Chooses a day for a gap. How a day is typed is each browser's own.
async fn set_day(page: &Page<'_>, gap: &str, day: &str) {
    // It stands in the letter, or can be added.
    page.click(&format!("#gap-{gap}, [name=add-{gap}]")).await;
    let field = format!("document.querySelector('#gap-{gap}-day')");
    page.until("the days are there", &format!("!!{field}")).await;
    let script = format!(
        "const field = {field};
        field.value = arguments[0];
        field.dispatchEvent(new Event('change', {{ bubbles: true }}));"
    );
    page.script(&script, vec![json!(day)]).await;
    let said = format!("document.querySelector('#gap-{gap}').textContent.includes('2099')");
    page.until("the day is said", &said).await;
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
