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
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, Node};

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
}

/// The first question as the page holds it before the program comes, in short.
const CHOICES: [&str; 3] = ["share", "decide", "hard"];

/// Turns of the browser after which nothing more is coming.
const TURNS: u32 = 1000;

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// An element with the first question in it, alone in the document.
fn page() -> Element {
    let body = document().body().unwrap();
    // Yew goes on with an app whose element is gone; it only must not be seen.
    for old in ["widget", "before"] {
        if let Some(old) = document().get_element_by_id(old) {
            old.remove();
        }
    }
    let mount = document().create_element("div").unwrap();
    mount.set_id("widget");
    for value in CHOICES {
        let input = document().create_element("input").unwrap();
        for (name, value) in [("type", "radio"), ("name", "purpose"), ("value", value)] {
            input.set_attribute(name, value).unwrap();
        }
        mount.append_child(&input).unwrap();
    }
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

/// Starts the program and waits until it has drawn: it brings the other ways in.
async fn started(mount: &Element) {
    let (file, draft_file) = (String::new(), String::new());
    start(mount.clone(), "en", file, "", draft_file, "", JsValue::UNDEFINED, None);
    until(mount, ".links button").await;
}

fn choice(question: &str, value: &str) -> String {
    format!("input[name={question}][value={value}]")
}

fn focused() -> Option<Element> {
    document().active_element()
}

/// Waits until a choice of the first question has the focus of its root. Where drawing took
/// more than 16 ms, Yew lets the browser have its turn before the app hears that it was drawn
/// and puts the focus back.
async fn until_focused(mount: &Element, value: &str) {
    let root: Document = mount.get_root_node().unchecked_into();
    for _ in 0..TURNS {
        let focused = root.active_element().filter(|it| mount.contains(Some(it)));
        if focused.and_then(|it| it.get_attribute("value")).as_deref() == Some(value) {
            return;
        }
        turn().await;
    }
    panic!("the focus is on something that is gone");
}

#[wasm_bindgen_test]
async fn it_shows_every_choice_of_the_first_question() {
    let mount = page();
    started(&mount).await;
    let choices = mount.query_selector_all("input[name=purpose]").unwrap();
    assert_eq!(choices.length(), 13);
    assert!(mount.query_selector("input:checked").unwrap().is_none(), "nobody chose anything");
    assert!(mount.query_selector("#verdict").unwrap().is_none());
    assert_eq!(mount.query_selector_all("h1").unwrap().length(), 1);
}

#[wasm_bindgen_test]
async fn it_keeps_what_was_chosen_before_it_came() {
    let mount = page();
    let early: HtmlInputElement =
        until(&mount, &choice("purpose", "decide")).await.unchecked_into();
    early.set_checked(true);
    started(&mount).await;
    let chosen = mount.query_selector("input[name=purpose]:checked").unwrap().unwrap();
    assert_eq!(chosen.get_attribute("value").as_deref(), Some("decide"));
    until(&mount, "input[name=detail]").await;
    until(&mount, "#people").await;
}

#[wasm_bindgen_test]
async fn it_keeps_the_focus_and_chooses_nothing_by_it() {
    let mount = page();
    until(&mount, &choice("purpose", "hard")).await.focus().unwrap();
    started(&mount).await;
    until_focused(&mount, "hard").await;
    assert!(mount.query_selector("input:checked").unwrap().is_none());
}

#[wasm_bindgen_test]
async fn in_a_shadow_root_it_keeps_the_focus_and_ends_when_it_is_told_to() {
    let mount = page();
    let host = document().create_element("div").unwrap();
    host.set_id("before");
    document().body().unwrap().append_child(&host).unwrap();
    let root = shadow_of(&host);
    root.append_child(&mount).unwrap();
    until(&mount, &choice("purpose", "hard")).await.focus().unwrap();
    started(&mount).await;
    until_focused(&mount, "hard").await;

    let other = page();
    started(&other).await;
    stop(&mount);
    until_gone(&mount, "*").await;
    stop(&mount);
    until(&other, &choice("purpose", "share")).await.click();
    until(&other, &choice("detail", "round")).await;
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
async fn the_next_questions_come_below_and_the_focus_stays() {
    let mount = page();
    started(&mount).await;
    let share = until(&mount, &choice("purpose", "share")).await;
    share.focus().unwrap();
    share.click();
    until(&mount, &choice("detail", "round")).await;
    until(&mount, "#people").await;
    until(&mount, "input[name=ticks]").await;
    assert!(share.is_same_node(focused().as_deref()), "the focus went elsewhere");
    assert!(mount.contains(Some(&share)), "the choice was drawn anew");

    until(&mount, &choice("detail", "round")).await.click();
    until(&mount, &choice("ticks", "none")).await.click();
    let verdict = until(&mount, "#verdict").await;
    assert_eq!(verdict.text_content().as_deref(), Some("Write it. No meeting needed."));
    until(&mount, &choice("ticks", "none")).await.click();
    until_gone(&mount, "#verdict").await;
}

#[wasm_bindgen_test]
async fn a_field_is_never_written_to_while_someone_types() {
    let mount = page();
    started(&mount).await;
    until(&mount, &choice("purpose", "share")).await.click();
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
    until(&mount, "table.time").await;
    let people: HtmlInputElement = until(&mount, "#people").await.unchecked_into();
    assert_eq!(people.value(), "9");
    type_into(&people, "12");
    turn().await;
    assert_eq!(people.value(), "12");
}
