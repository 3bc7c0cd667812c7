//! The page in other languages, and messages in another one than the page.

use e2e::server::Serve;
use e2e::{Browser, Page, Site, promises};
use serde_json::{Value, json};

promises! {
    in three_engines:
        the_page_speaks_the_language_that_is_asked_for;
    in chromium:
        a_language_that_does_not_come_is_english,
        english_of_a_region_writes_dates_as_people_do_there,
        what_is_sent_has_a_language_of_its_own;
}

async fn the_page_speaks_the_language_that_is_asked_for(browser: &Browser) {
    for (query, direction) in [("?lang=en-XA", "ltr"), ("?lang=ar-XB", "rtl")] {
        let site = Site::new();
        let page = browser.visit_with(&site, query).await;
        page.until_program().await;
        assert_eq!(language_of(&page, ".widget").await, json!([&query[6..], direction]));
        // Every word that can be read is a message, so no word is without an accent.
        let plain =
            "return [...document.querySelectorAll('#widget :is(h1, p, legend, label, button)')]
            .map((e) => e.textContent.trim()).filter((words) => /^[ -~]+$/.test(words))";
        assert_eq!(page.script(plain, Vec::new()).await, json!([]), "{query}");

        page.choose("purpose", "share").await;
        page.choose("detail", "round").await;
        page.tick("none").await;
        page.fill("gap-meeting", "our plans").await;
        let verdict = page.verdict().await;
        assert!(!verdict.is_ascii(), "{verdict}");
        // What a person types stays as it is.
        assert!(page.shown_message().await.contains("our plans"));
        assert_eq!(page.value("gap-meeting").await, "our plans");
    }
}

async fn a_language_that_does_not_come_is_english(browser: &Browser) {
    for (serve, query) in [
        (Serve::WithoutLanguages, "?lang=en-XA"),
        (Serve::Plainly, "?lang=xx"),
        (Serve::Plainly, "?lang=../page.css"),
        (Serve::Plainly, "?lang"),
    ] {
        let site = Site::serving(serve);
        let page = browser.visit_with(&site, query).await;
        page.until_program().await;
        assert_eq!(page.text("h1").await, "Does this need a meeting?", "{query}");
        assert_eq!(
            page.script("return document.querySelector('.widget').dir", Vec::new()).await,
            "ltr"
        );
        let asked = site.requests().iter().filter(|path| path.starts_with("/page")).count();
        assert_eq!(asked, 0, "only what has a file is asked for");
    }
}

async fn english_of_a_region_writes_dates_as_people_do_there(browser: &Browser) {
    let mut plans = Vec::new();
    for region in ["en-GB", "en-US"] {
        let site = Site::new();
        let page = browser.visit_with(&site, &format!("?lang={region}")).await;
        page.until_program().await;
        assert_eq!(language_of(&page, ".widget").await, json!([region, "ltr"]));
        page.click("button[name=example-vendors]").await;
        page.verdict().await;
        plans.push(page.texts(".plan .when").await);
    }
    assert_ne!(plans[0], plans[1], "a day comes before or after its month");
}

async fn what_is_sent_has_a_language_of_its_own(browser: &Browser) {
    for (query, of_page, of_message) in
        [("?lang=ar-XB&draft=en", false, true), ("?draft=en-XA", true, false)]
    {
        let site = Site::new();
        let page = browser.visit_with(&site, query).await;
        page.until_program().await;
        page.choose("purpose", "share").await;
        page.choose("detail", "round").await;
        page.tick("none").await;
        assert_eq!(page.verdict().await.is_ascii(), of_page, "{query}");
        let english = page.shown_message().await.contains("Please post three lines");
        assert_eq!(english, of_message, "{query}");
        let language = language_of(&page, ".shown .letter").await;
        assert_eq!(language[0].as_str().is_some_and(|tag| tag != "en-XA"), of_message, "{query}");
    }
}

async fn language_of(page: &Page<'_>, selector: &str) -> Value {
    let script = "const { lang, dir } = document.querySelector(arguments[0]); return [lang, dir]";
    page.script(script, vec![json!(selector)]).await
}
