//! The browser shell in a browser: it takes the page over without taking anything away.

#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends where something is not there"
)]

use js_sys::{Function, Promise};
use meeting_or_async::{start, stop};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement, Node};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen(inline_js = "
export function typeInto(field, text) {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
export function shadowOf(element) {
  return element.attachShadow({ mode: 'open' });
}
export function afterThis(next) {
  setTimeout(next);
}
export function forget() {
  history.replaceState(null, '');
}
")]
extern "C" {
    /// Puts a text into a field, and tells the page, as a key does.
    #[wasm_bindgen(js_name = typeInto)]
    fn type_into(field: &HtmlInputElement, text: &str);
    /// A shadow root of this element.
    #[wasm_bindgen(js_name = shadowOf)]
    fn shadow_of(element: &Element) -> Node;
    /// Calls back when the browser has done what is due now.
    #[wasm_bindgen(js_name = afterThis)]
    fn after_this(next: &Function);
    /// Takes away what the page keeps for a reload.
    fn forget();
}

/// The first question as the page holds it before the program comes, in short.
const FIRST: &str = "<div class=paths>\
    <button name=meeting aria-pressed=true></button><button name=away aria-pressed=false></button></div>\
    <ul class=tiles>\
    <button name=purpose value=share aria-pressed=false></button>\
    <button name=purpose value=decide aria-pressed=false></button>\
    <button name=purpose value=hard aria-pressed=false></button></ul>\
    <textarea id=topic></textarea>";

/// Turns of the browser after which nothing more is coming.
const TURNS: u32 = 1000;

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// An element with the first question in it, alone in the document.
fn page() -> Element {
    forget();
    let body = document().body().unwrap();
    // Yew goes on with an app whose element is gone; it only must not be seen.
    for old in ["widget", "before"] {
        if let Some(old) = document().get_element_by_id(old) {
            old.remove();
        }
    }
    let mount = document().create_element("div").unwrap();
    mount.set_id("widget");
    #[allow(clippy::disallowed_methods, reason = "the page as it is served is HTML of ours")]
    mount.set_inner_html(FIRST);
    body.append_child(&mount).unwrap();
    mount
}

async fn turn() {
    let promise = Promise::new(&mut |next, _| after_this(&next));
    JsFuture::from(promise).await.unwrap();
}

/// Waits until something is on the page.
async fn until(mount: &Element, selector: &str) -> HtmlElement {
    for _ in 0..TURNS {
        if let Some(found) = mount.query_selector(selector).unwrap() {
            return found.unchecked_into();
        }
        turn().await;
    }
    panic!("{selector} does not come");
}

async fn until_gone(mount: &Element, selector: &str) {
    for _ in 0..TURNS {
        if mount.query_selector(selector).unwrap().is_none() {
            return;
        }
        turn().await;
    }
    panic!("{selector} does not go");
}

/// Starts the program and waits until it has drawn: it brings what is heard.
async fn started(mount: &Element) {
    let (file, draft_file) = (String::new(), String::new());
    start(mount.clone(), "en", file, "", draft_file, "", JsValue::UNDEFINED, None);
    until(mount, ".status").await;
}

fn tile(question: &str, value: &str) -> String {
    format!(".tiles [name={question}][value={value}]")
}

fn statement(value: &str) -> String {
    format!("input[name=ticks][value={value}]")
}

/// Answers until there is advice.
async fn advised(mount: &Element) {
    until(mount, &tile("purpose", "share")).await.click();
    until(mount, &tile("detail", "round")).await.click();
    until(mount, "#verdict").await;
}

fn focused() -> Option<Element> {
    document().active_element()
}

/// Waits until what fits has the focus of its root. Where drawing took more than 16 ms, Yew lets
/// the browser have its turn before the app hears that it was drawn and moves the focus.
async fn until_focused(mount: &Element, selector: &str) {
    let root: Document = mount.get_root_node().unchecked_into();
    for _ in 0..TURNS {
        let focused = root.active_element().filter(|it| mount.contains(Some(it)));
        if focused.is_some_and(|it| it.matches(selector).unwrap()) {
            return;
        }
        turn().await;
    }
    panic!("{selector} does not get the focus");
}

#[wasm_bindgen_test]
async fn it_shows_every_answer_of_the_first_question() {
    let mount = page();
    started(&mount).await;
    let tiles = mount.query_selector_all(".tile[name=purpose]").unwrap();
    assert_eq!(tiles.length(), 15);
    let pressed = mount.query_selector(".tile[aria-pressed=true]").unwrap();
    assert!(pressed.is_none(), "nobody chose anything");
    assert!(mount.query_selector("#verdict").unwrap().is_none());
    assert_eq!(mount.query_selector_all("h1").unwrap().length(), 1);
}

#[wasm_bindgen_test]
async fn it_goes_on_from_what_was_pressed_before_it_came() {
    let mount = page();
    let early = until(&mount, &tile("purpose", "decide")).await;
    early.set_attribute("aria-pressed", "true").unwrap();
    early.focus().unwrap();
    started(&mount).await;
    until(&mount, ".known [value=purpose]").await;
    until(&mount, &tile("detail", "agree")).await;
    until_focused(&mount, "#question").await;
}

#[wasm_bindgen_test]
async fn it_keeps_the_way_in_and_the_words_that_were_there_before_it_came() {
    let mount = page();
    until(&mount, "[name=away]").await.set_attribute("aria-pressed", "true").unwrap();
    until(&mount, "[name=meeting]").await.set_attribute("aria-pressed", "false").unwrap();
    started(&mount).await;
    until(&mount, ".paths [name=away][aria-pressed=true]").await;
    until(&mount, "#verdict").await;

    let mount = page();
    let words: HtmlTextAreaElement = until(&mount, "#topic").await.unchecked_into();
    words.set_value("our payment supplier");
    words.focus().unwrap();
    started(&mount).await;
    until_focused(&mount, "#topic").await;
    let words: HtmlTextAreaElement = until(&mount, "#topic").await.unchecked_into();
    assert_eq!(words.value(), "our payment supplier");
}

#[wasm_bindgen_test]
async fn it_keeps_the_focus_and_answers_nothing_by_it() {
    let mount = page();
    until(&mount, &tile("purpose", "hard")).await.focus().unwrap();
    started(&mount).await;
    until_focused(&mount, ".tile[value=hard]").await;
    assert!(mount.query_selector(".known li").unwrap().is_none());
}

#[wasm_bindgen_test]
async fn in_a_shadow_root_it_keeps_the_focus_and_ends_when_it_is_told_to() {
    let mount = page();
    let host = document().create_element("div").unwrap();
    host.set_id("before");
    document().body().unwrap().append_child(&host).unwrap();
    let root = shadow_of(&host);
    root.append_child(&mount).unwrap();
    until(&mount, &tile("purpose", "hard")).await.focus().unwrap();
    started(&mount).await;
    until_focused(&mount, ".tile[value=hard]").await;

    let other = page();
    started(&other).await;
    stop(&mount);
    until_gone(&mount, "*").await;
    stop(&mount);
    until(&other, &tile("purpose", "share")).await.click();
    until(&other, &tile("detail", "round")).await;
}

#[wasm_bindgen_test]
async fn it_takes_no_focus_from_another_part_of_the_page() {
    let mount = page();
    let other = document().create_element("button").unwrap();
    other.set_id("before");
    document().body().unwrap().append_child(&other).unwrap();
    other.unchecked_ref::<HtmlElement>().focus().unwrap();
    started(&mount).await;
    assert_eq!(focused().unwrap().id(), "before");
}

#[wasm_bindgen_test]
async fn the_next_question_comes_in_the_same_place_and_the_focus_goes_along() {
    let mount = page();
    started(&mount).await;
    until(&mount, &tile("purpose", "share")).await.click();
    until_focused(&mount, "#question").await;
    assert!(mount.query_selector(".tile[name=purpose]").unwrap().is_none(), "two questions");

    until(&mount, &tile("detail", "round")).await.click();
    until_focused(&mount, "#verdict").await;
    let verdict = until(&mount, "#verdict").await;
    assert_eq!(verdict.text_content().as_deref(), Some("Write it. No meeting needed."));
    assert!(mount.query_selector(".tile").unwrap().is_none(), "a question is left");

    // A statement keeps its element and the focus, whatever becomes of the advice.
    let personal: HtmlInputElement = until(&mount, &statement("personal")).await.unchecked_into();
    personal.focus().unwrap();
    personal.click();
    until(&mount, ".advice.quiet").await;
    assert!(personal.is_same_node(focused().as_deref()), "the focus went elsewhere");
    assert!(personal.checked());
    personal.click();
    until_gone(&mount, ".advice.quiet").await;
    assert!(personal.is_same_node(focused().as_deref()), "the focus went elsewhere");
}

#[wasm_bindgen_test]
async fn what_is_folded_has_no_elements_before_it_is_opened() {
    let mount = page();
    started(&mount).await;
    advised(&mount).await;
    assert!(mount.query_selector(".reasons, .plan, table, .changes").unwrap().is_none());
    for (fold, part) in [("why", ".reasons"), ("hours", ".plan"), ("changes", ".changes")] {
        let fold = format!("[name=open-{fold}]");
        until(&mount, &fold).await.click();
        until(&mount, part).await;
        until(&mount, &fold).await.click();
        until_gone(&mount, part).await;
    }
}

#[wasm_bindgen_test]
async fn a_field_is_never_written_to_while_someone_types() {
    let mount = page();
    started(&mount).await;
    advised(&mount).await;
    let people: HtmlInputElement = until(&mount, "#people").await.unchecked_into();
    // Faster than the page is drawn: an answer to an old text must not come over a newer one.
    let typed = "a few, say 9 or so";
    for end in 1..=typed.len() {
        type_into(&people, &typed[..end]);
        people.set_selection_range(1, 1).unwrap();
    }
    until(&mount, "#people[aria-invalid=true]").await;
    assert_eq!(people.value(), typed);
    assert_eq!(people.selection_start().unwrap(), Some(1), "the cursor jumped");

    type_into(&people, "9");
    until_gone(&mount, "#people[aria-invalid=true]").await;
    assert_eq!(people.value(), "9");
    assert!(people.is_same_node(focused().as_deref()), "the field was drawn anew");
}

#[wasm_bindgen_test]
async fn an_example_fills_the_fields_and_they_are_the_persons_again() {
    let mount = page();
    started(&mount).await;
    until(&mount, ".examples button").await.click();
    until(&mount, ".saves").await;
    let people: HtmlInputElement = until(&mount, "#people").await.unchecked_into();
    assert_eq!(people.value(), "9");
    type_into(&people, "12");
    turn().await;
    assert_eq!(people.value(), "12");
}
