//! What a translator, a reading aid or a password manager does to the nodes of the page: what is
//! shown, what is advised and what is copied stay the same thing, and nothing ends.

use e2e::page::SHOWN_MESSAGE;
use e2e::server::Serve;
use e2e::{Browser, Page, Site, promises};
use serde_json::{Value, json};

promises! {
    in three_engines:
        the_advice_follows_the_answers_on_a_translated_page,
        a_walk_through_a_translated_page_shows_what_it_would_show_without;
    in two_engines:
        a_walk_without_a_frame_shows_what_it_would_show_in_a_page_of_its_own;
}

/// How many walks, and how many presses each has. All of them take twenty minutes on two cores, so
/// `WALKS=all` asks for them, and every run has a part.
fn walks() -> (u32, usize) {
    if std::env::var("WALKS").is_ok_and(|walks| walks == "all") { (5, 200) } else { (2, 40) }
}

/// A driver waits for a script for a minute.
const AT_ONCE: usize = 20;

/// What is done to nodes, and the walk.
const TOOLS: &str = include_str!("translation.js");

/// Runs a script that has the tools.
async fn with_tools(page: &Page<'_>, script: &str) {
    page.script(&[TOOLS, script].concat(), Vec::new()).await;
}

async fn the_advice_follows_the_answers_on_a_translated_page(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    with_tools(&page, "translate(document.body)").await;
    page.click("button[name=example-conflict]").await;
    page.until_verdict("‹Talk in person or by phone.›").await;
    page.choose("purpose", "hard").await;
    page.choose("detail", "unsafe").await;
    page.until_verdict("‹Don’t do this alone.›").await;
    let advice = page.texts(".advice").await.concat();
    assert!(!advice.contains("each person"), "{advice}");
}

async fn a_walk_through_a_translated_page_shows_what_it_would_show_without(browser: &Browser) {
    let site = Site::new();
    for seed in 0..walks().0 {
        // Another address each time: one that is loaded again keeps the answers.
        let open = async |turn| {
            let page = browser.visit_with(&site, &format!("?visit={seed}{turn}")).await;
            page.until_program().await;
            page
        };
        let page = open("a").await;
        let expected = walk(&page, "document.body", seed, false).await;
        assert_own_texts(&expected);
        let page = open("b").await;
        with_tools(&page, "translate(document.body)").await;
        let found = walk(&page, "document.body", seed, seed % 2 == 1).await;
        assert_agrees(&found, &expected, seed);
    }
}

async fn a_walk_without_a_frame_shows_what_it_would_show_in_a_page_of_its_own(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    for seed in 0..walks().0 {
        let page = browser.visit_with(&widget, &format!("?visit={seed}")).await;
        page.until_program().await;
        let expected = walk(&page, "document.body", seed, false).await;
        let page = browser.visit_host(&host, &format!("inline-allowed.html?visit={seed}")).await;
        let root = "document.querySelector('#tag').shadowRoot";
        page.until("it runs in the page", &format!("{root}?.querySelector('.status')")).await;
        with_tools(&page, &format!("translate({root})")).await;
        let found = walk(&page, root, seed, seed % 2 == 0).await;
        assert_agrees(&found, &expected, seed);
    }
}

/// What a walk has noted after each press.
async fn walk(page: &Page<'_>, root: &str, seed: u32, aided: bool) -> Vec<Value> {
    let script = format!(
        "{TOOLS} const shown = (document) => {{ {SHOWN_MESSAGE} }}; const done = arguments[0];
        walk({root}, {seed}, {AT_ONCE}, {aided}).then(done, (error) => done(String(error) + error.stack));"
    );
    let mut steps = Vec::new();
    while steps.len() < walks().1 {
        let ended = page.driver().execute_async(&script, Vec::new()).await;
        let ended = ended.expect("the page answers");
        match ended.json() {
            Value::Array(more) => steps.extend_from_slice(more),
            other => panic!("seed {seed}: {other}"),
        }
    }
    steps
}

/// What the views owe to translators: every text is alone in its element.
fn assert_own_texts(steps: &[Value]) {
    let advised = steps.iter().filter(|step| !step["copied"].is_null()).count();
    println!("{advised} of {} with a message", steps.len());
    assert!(advised > steps.len() / 5, "the walk sees little: {advised}");
    for step in steps {
        assert_eq!(step["mixed"], json!([]), "{}", step["press"]);
    }
}

fn assert_agrees(found: &[Value], expected: &[Value], seed: u32) {
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        let press = format!("seed {seed}, press {}", expected["press"]);
        for what in ["press", "headline", "shown", "copied", "text"] {
            if found[what] != expected[what] {
                let texts =
                    [&found[what], &expected[what]].map(|it| it.as_str().unwrap_or_default());
                let same = texts[0].chars().zip(texts[1].chars()).take_while(|(a, b)| a == b);
                let same = same.count().saturating_sub(40);
                let [found_text, expected_text] =
                    texts.map(|it| it.chars().skip(same).take(160).collect::<String>());
                panic!(
                    "{press}, {what}: …{found_text}… and not …{expected_text}… after {:#}",
                    found["aids"]
                );
            }
        }
        if !found["headline"].is_null() {
            assert_eq!(found["translated"], json!(true), "{press}: {}", found["headline"]);
        }
        if found["asShown"] == json!(true) {
            // The subject is copied by itself.
            let [shown, copied] =
                ["shown", "copied"].map(|it| found[it].as_str().unwrap_or_default());
            let body = shown.strip_suffix(copied);
            assert!(body.is_some_and(|subject| subject.lines().count() <= 2), "{press}: {found:#}");
        }
    }
}
