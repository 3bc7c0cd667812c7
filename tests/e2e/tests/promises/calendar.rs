//! A whole calendar that is looked through.

use e2e::server::Serve;
use e2e::{Browser, Page, Site, promises};
use serde_json::json;

promises! {
    in three_engines:
        a_calendar_is_listed_and_leads_to_a_note_and_back,
        a_calendar_is_forgotten,
        the_clocks_of_the_browser_say_which_dates_are_left_out;
}

const FILE: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../reading/given/export-google-working-groups.ics");
/// Each series has six dates and leaves out one before and one after its clocks change, in UTC.
const CLOCKS: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../reading/own/export-clocks-change.ics");

/// Says what people would miss of a meeting, by its place in the list.
const MISS: &str = "
    const [at, value] = arguments;
    const list = document.querySelectorAll('select[name=missed]')[at];
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));";

async fn list(page: &Page<'_>, file: &str) {
    page.go_in("series").await;
    page.until("it can be looked through", "document.querySelector('[name=open-calendar]')").await;
    page.click("[name=open-calendar]").await;
    page.until("it waits for a file", "document.querySelector('#calendar')").await;
    page.upload(".calendar input[type=file]", file).await;
    page.until("it is listed", "document.querySelector('.series li')").await;
    page.until("who listens is led there", "document.activeElement?.id === 'calendar'").await;
}

async fn a_calendar_is_listed_and_leads_to_a_note_and_back(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    let before = site.requests().len();
    list(&page, FILE).await;
    assert_eq!(site.others_since(before), [""; 0]);
    let title = page.text(".series li h3").await;
    page.script(MISS, vec![json!(0), json!("nothing")]).await;
    page.until("the rules answer", "document.querySelector('.series .verdict-of')").await;
    page.click("[name=write-note]").await;
    page.choose("owner", "me").await;
    page.verdict().await;
    assert_eq!(page.value("gap-meeting").await, title);
    page.copy().await;
    assert!(page.shown_message().await.contains(&title));
    page.click("[name=calendar-list]").await;
    page.until("the list is back", "document.querySelector('.series .verdict-of')").await;
}

async fn a_calendar_is_forgotten(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    list(&page, FILE).await;
    let title = page.text(".series li h3").await;
    page.click("[name=forget-calendar]").await;
    page.until("the question is back", "document.activeElement?.id === 'question'").await;
    let text = page.script("return document.body.innerText", vec![]).await;
    assert!(!text.as_str().unwrap_or_default().contains(&title));
}

async fn the_clocks_of_the_browser_say_which_dates_are_left_out(browser: &Browser) {
    let site = Site::serving(Serve::OnAFixedDay);
    let page = browser.open(&site).await;
    list(&page, CLOCKS).await;
    let all = "return [...document.querySelectorAll('.series li')].map((it) => it.innerText)";
    let series = page.script(all, vec![]).await;
    let series = series.as_array().cloned().unwrap_or_default();
    assert_eq!(series.len(), 5);
    for it in &series {
        assert!(
            it.as_str().is_some_and(|it| it.contains("Next 12 months: 4 hours for you")),
            "{it}"
        );
    }
}
