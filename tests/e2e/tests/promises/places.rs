//! People in several places: the browser's own time zones, through the whole page.

use e2e::{Browser, Page, Site, promises, until};
use serde_json::json;

promises! {
    in three_engines:
        times_are_said_by_the_clocks_of_each_place_and_the_shared_hours_are_drawn,
        a_page_left_open_follows_the_clock_on_return_and_before_a_link_is_followed;
}

/// A time as the widget writes it in this browser.
async fn time(page: &Page<'_>, hour: u32, minute: u32) -> String {
    let script = "const tag = navigator.language;
        const locale = /^en(-|$)/.test(tag) ? tag : 'en-GB';
        const twelve = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12;
        const options = { hour: twelve ? 'numeric' : '2-digit', minute: '2-digit', timeZone: 'UTC' };
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
    let said = format!("{noon} in UTC ({nine} in São Paulo, {late} in Bengaluru)");
    page.open("hours").await;
    let plan = format!("document.querySelector('.plan').textContent.includes({})", json!(said));
    page.until("the plan has the hour of each place", &plan).await;
    let message = page.shown_message().await;
    assert!(message.contains(&said), "{said:?} is not in {message}");

    let places = page.texts(".places tbody th").await;
    assert_eq!(places[..3], ["UTC", "São Paulo", "Bengaluru"]);
    let drawn = "document.querySelectorAll('.places svg.hours .all').length";
    let all = page.script(&format!("return {drawn};"), Vec::new()).await;
    assert_eq!(all.as_u64(), u64::try_from(places.len()).ok(), "in every line");

    page.paste_into("places", "San Francisco, Bengaluru").await;
    page.until_no_complaint("places").await;
    page.until("no hour is shared", "!document.querySelector('.places svg.hours .all')").await;
    page.until_verdict("Write it, in two rounds.").await;
}

async fn a_page_left_open_follows_the_clock_on_return_and_before_a_link_is_followed(
    browser: &Browser,
) {
    let site = Site::new();
    let page = browser.open(&site).await;
    let clock = "const Real = Date;
        window.later = (weeks) => {
            const now = () => Real.now() + weeks * 7 * 86400000;
            window.Date = class extends Real {
                constructor(...at) { super(...(at.length ? at : [now()])); }
                static now() { return now(); }
            };
        };
        window.followed = [];
        addEventListener('click', (event) => {
            const link = event.target.closest('a.way');
            if (link) { event.preventDefault(); followed.push(link.href); }
        });";
    page.script(clock, Vec::new()).await;
    page.choose("purpose", "decide").await;
    page.choose("detail", "agree").await;
    page.verdict().await;
    let mut shown = vec![page.shown_message().await];
    for back in [
        "document.dispatchEvent(new Event('visibilitychange'))",
        "dispatchEvent(new Event('pageshow'))",
        "dispatchEvent(new Event('focus'))",
        "dispatchEvent(new Event('beforeprint'))",
    ] {
        let weeks = shown.len();
        let changed = format!("later({weeks}); {back};");
        page.script(&changed, Vec::new()).await;
        let now = until(back, async || {
            let now = page.shown_message().await;
            (!shown.contains(&now)).then_some(now)
        });
        let now = now.await;
        shown.push(now);
    }
    // Nobody came back. Even a link that is pressed by a program, at once, says the new day.
    let href = "return document.querySelector('.ways a').href";
    page.click("button[name=more-ways]").await;
    page.until("the ways are there", "document.querySelector('.ways a')").await;
    let before = page.script(href, Vec::new()).await;
    page.script("later(9)", Vec::new()).await;
    page.click(".ways a").await;
    let after = page.script(href, Vec::new()).await;
    assert_ne!(after, before);
    assert_eq!(page.script("return followed", Vec::new()).await, json!([after]));
    assert!(!shown.contains(&page.shown_message().await));
}
