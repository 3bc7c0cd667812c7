//! The page in other languages, and messages in another one than the page.

use e2e::server::Serve;
use e2e::{Browser, Engine, Page, Site, promises};
use serde_json::{Value, json};

promises! {
    in three_engines:
        the_page_speaks_the_language_that_is_asked_for,
        the_first_question_is_german_before_the_program_comes,
        a_reader_turns_to_another_language_and_loses_nothing,
        a_language_that_cannot_be_loaded_is_not_spoken;
    in chromium:
        a_language_that_does_not_come_is_english,
        a_reader_is_met_in_the_first_of_their_languages,
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
            "return [...document.querySelectorAll('#widget :is(h1, h2, p, legend, label, button)')]
            .map((e) => e.textContent.trim()).filter((words) => /^[ -~]+$/.test(words))";
        assert_eq!(page.script(plain, Vec::new()).await, json!([]), "{query}");

        page.choose("purpose", "share").await;
        page.choose("detail", "round").await;
        if browser.engine() == Engine::Chromium && direction == "rtl" {
            // Its driver loses the cursor in a hint that runs against its line.
            page.paste_into("gap-meeting", "our plans").await;
        } else {
            page.fill("gap-meeting", "our plans").await;
        }
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

const HEADING: &str = "Braucht das ein Meeting?";

async fn the_first_question_is_german_before_the_program_comes(browser: &Browser) {
    let site = Site::serving(Serve::HoldingWasm);
    let page = browser.visit_with(&site, "?lang=de").await;
    page.choose("purpose", "ideas").await;
    assert_eq!(page.text("h1").await, HEADING);
    let title = "return [document.title, document.documentElement.lang]";
    assert_eq!(page.script(title, Vec::new()).await, json!([HEADING, "de"]));
    site.release();
    page.until_program().await;
    assert_eq!(page.text("h1").await, HEADING);
    assert_eq!(page.answer("purpose").await, "Ideen sammeln", "an answer given before counts");
}

async fn a_reader_is_met_in_the_first_of_their_languages(browser: &Browser) {
    let spoken = async |languages: &str, query: &str| {
        let agent = browser.devtools("Browser.getVersion", json!({})).await;
        let agent = json!({ "userAgent": agent["userAgent"], "acceptLanguage": languages });
        browser.devtools("Emulation.setUserAgentOverride", agent).await;
        let site = Site::new();
        let page = browser.visit_with(&site, query).await;
        page.until_program().await;
        let heading = page.text("h1").await;
        (heading, language_of(&page, ".widget").await[0].clone())
    };
    let english = "Does this need a meeting?";
    for (languages, query, heading, language) in [
        ("de-AT,de,en", "", HEADING, "de-AT"),
        ("fr,de,en", "", HEADING, "de"),
        ("en-US,de", "", english, "en-US"),
        ("fr", "", english, "en-GB"),
        ("de", "?lang=en", english, "en-GB"),
        ("de-AT", "?lang=de-CH", HEADING, "de-CH"),
        ("de", "?lang=xx", english, "en-GB"),
    ] {
        let met = spoken(languages, query).await;
        assert_eq!(met, (heading.to_owned(), json!(language)), "{languages} {query}");
    }
    browser.devtools("Emulation.setUserAgentOverride", json!({ "userAgent": "" })).await;
}

async fn a_reader_turns_to_another_language_and_loses_nothing(browser: &Browser) {
    let site = Site::new();
    let page = browser.visit(&site).await;
    page.until_program().await;
    page.choose("purpose", "share").await;
    page.choose("detail", "round").await;
    page.verdict().await;
    page.fill("gap-meeting", "our plans").await;
    let english = page.answer("detail").await;
    let switch = "button[name=language]";
    assert_eq!(language_of(&page, switch).await[0], "de");
    assert_eq!(page.text(switch).await, "Deutsch");

    page.click(switch).await;
    page.until("it is German", "document.querySelector('h1').textContent.startsWith('Braucht')")
        .await;
    assert_eq!(page.text(switch).await, "English");
    assert_eq!(language_of(&page, switch).await[0], "en");
    assert_eq!(language_of(&page, ".widget").await[0], "de");
    assert_eq!(language_of(&page, ".shown .letter").await[0], "de");
    let focused = "return document.activeElement.name";
    assert_eq!(page.script(focused, Vec::new()).await, "language", "the focus stays");
    assert_eq!(page.text(".status").await, "Diese Seite ist jetzt auf Deutsch.");
    let answer = page.answer("detail").await;
    assert_ne!(answer, english, "it stands there in German");
    assert_eq!(page.value("gap-meeting").await, "our plans");
    assert!(page.shown_message().await.contains("our plans"));
    let page_is = "return [location.search, document.title, document.documentElement.lang]";
    assert_eq!(page.script(page_is, Vec::new()).await, json!(["?lang=de", HEADING, "de"]));

    page.click(switch).await;
    page.until("it is English", "document.querySelector('h1').textContent.startsWith('Does')")
        .await;
    assert_eq!(page.value("gap-meeting").await, "our plans");
    assert!(page.shown_message().await.contains("our plans"));
    assert!(!page.verdict().await.is_empty());
    assert_eq!(page.script("return location.search", Vec::new()).await, "?lang=en");
}

async fn a_language_that_cannot_be_loaded_is_not_spoken(browser: &Browser) {
    let site = Site::serving(Serve::WithoutLanguages);
    let page = browser.visit(&site).await;
    page.until_program().await;
    page.click("button[name=language]").await;
    page.until("it says so", "document.querySelector('footer .problem')").await;
    assert!(page.text("footer .problem").await.contains("couldn’t be loaded"));
    assert_eq!(page.text("h1").await, "Does this need a meeting?");
    assert_eq!(page.script("return location.search", Vec::new()).await, "");
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
        page.open("hours").await;
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
