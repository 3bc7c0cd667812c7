//! People in several places: the browser's own time zones, through the whole page.

use e2e::{Browser, Page, Site, promises};
use serde_json::json;

promises! {
    in three_engines:
        times_are_said_by_the_clocks_of_each_place_and_the_shared_hours_are_drawn;
}

/// A time as the widget writes it in this browser.
async fn time(page: &Page<'_>, hour: u32, minute: u32) -> String {
    let script = "const tag = navigator.language;
        const locale = /^en(-|$)/.test(tag) ? tag : 'en-GB';
        const options = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' };
        const at = Date.UTC(2026, 0, 1, arguments[0], arguments[1]);
        return new Intl.DateTimeFormat(locale, options).format(at);";
    let written = page.script(script, vec![json!(hour), json!(minute)]).await;
    written.as_str().expect("a time").to_owned()
}

async fn times_are_said_by_the_clocks_of_each_place_and_the_shared_hours_are_drawn(
    browser: &Browser,
) {
    let site = Site::new();
    let page = browser.open(&site).await;
    page.choose("purpose", "decide").await;
    page.choose("detail", "unknown").await;
    page.tick("undo").await;
    page.verdict().await;
    page.tick("zones").await;

    // The clocks of none of these are ever changed, so this holds on every day of the year.
    page.fill("places", "UTC, São Paulo, Bengaluru, Atlantis").await;
    let sentence = page.until_complaint("places").await;
    assert!(sentence.contains("Atlantis"), "{sentence}");
    let nine = time(&page, 9, 0).await;
    let noon = time(&page, 12, 0).await;
    let late = time(&page, 17, 30).await;
    page.until("the plan has the hour of each place", "document.querySelector('.plan .hour')")
        .await;
    let hours = page.texts(".plan .hour").await;
    assert_eq!(
        hours[..3],
        [format!("{noon} UTC"), format!("{nine} São Paulo"), format!("{late} Bengaluru")]
    );
    let message = page.shown_message().await;
    let said = format!("{noon} in UTC ({nine} in São Paulo, {late} in Bengaluru)");
    assert!(message.contains(&said), "{said:?} is not in {message}");

    let places = page.texts(".places tbody th").await;
    assert_eq!(places[..3], ["UTC", "São Paulo", "Bengaluru"]);
    let drawn = "document.querySelectorAll('.places svg.hours .all').length";
    let all = page.script(&format!("return {drawn};"), Vec::new()).await;
    assert_eq!(all.as_u64(), u64::try_from(places.len()).ok(), "in every line");

    page.fill("places", "San Francisco, Bengaluru").await;
    page.until_no_complaint("places").await;
    page.until("no hour is shared", "!document.querySelector('.places svg.hours .all')").await;
    assert!(page.shown_message().await.contains("early or late for some of us"));
}
