//! A person without a mouse.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::page::{Listed, Page, control};

/// More steps than any page of ours has.
const FAR: u32 = 80;

/// The keyboard of a page.
pub struct Keyboard<'a> {
    page: &'a Page<'a>,
}

impl<'a> Keyboard<'a> {
    pub(crate) fn new(page: &'a Page<'a>) -> Self {
        Self { page }
    }

    /// Presses a key once.
    pub async fn press(&self, key: Key) {
        let chain = self.page.driver().action_chain().send_keys(key);
        chain.perform().await.expect("a key is pressed");
    }

    /// Types where the focus is.
    pub async fn write(&self, text: &str) {
        let chain = self.page.driver().action_chain().send_keys(text);
        chain.perform().await.expect("keys are pressed");
    }

    /// Presses Enter.
    pub async fn press_enter(&self) {
        self.press(Key::Enter).await;
        self.page.acted();
    }

    /// Puts a text in where the focus is, as an input method does.
    pub async fn insert(&self, text: &str) {
        let script = "document.execCommand('insertText', false, arguments[0])";
        self.page.script(script, vec![json!(text)]).await;
    }

    /// Types into the field that has the focus; counts as one action.
    pub async fn fill(&self, text: &str) {
        self.write(text).await;
        self.page.acted();
    }

    /// Goes on with Tab until the focus is on what fits the selector. On the way the focus
    /// only goes forward: a page whose order jumps about loses people.
    pub async fn walk_to(&self, selector: &str) {
        self.walk(selector, "FOLLOWING", async || self.press(Key::Tab).await).await;
    }

    /// The same backwards.
    pub async fn walk_back_to(&self, selector: &str) {
        self.walk(selector, "PRECEDING", async || {
            let chain = self.page.driver().action_chain().key_down(Key::Shift).send_keys(Key::Tab);
            chain.key_up(Key::Shift).perform().await.expect("keys are pressed");
        })
        .await;
    }

    async fn walk(&self, selector: &str, side: &str, step: impl AsyncFn()) {
        let right = format!(
            "const now = document.activeElement;
             // A field for a date has several stops in itself.
             if ([document.body, now].includes(window.before) || now === document.body) return true;
             return !!(window.before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_{side})"
        );
        for _ in 0..FAR {
            if self.is_on(selector).await {
                return;
            }
            self.page.script("window.before = document.activeElement", Vec::new()).await;
            step().await;
            let right = self.page.script(&right, Vec::new()).await;
            let focus = self.page.focus().await;
            assert_eq!(right, json!(true), "Tab led astray to {focus} on the way to {selector}");
        }
        panic!("Tab does not lead to {selector}");
    }

    async fn is_on(&self, selector: &str) -> bool {
        let script = "return document.activeElement?.matches(arguments[0]) ?? false";
        self.page.script(script, vec![json!(selector)]).await == Value::Bool(true)
    }

    /// Walks to the tiles of the question that is asked, and presses one.
    pub async fn choose(&self, question: &str, choice: &str) {
        self.walk_to(&control(question, choice)).await;
        self.press_enter().await;
        self.page.until_taken(question, choice).await;
    }

    /// Walks to a statement and ticks it.
    pub async fn tick(&self, statement: &str) {
        self.walk_to(&control("ticks", statement)).await;
        self.press(Key::Space).await;
        self.page.acted();
    }

    /// Walks to a list and takes a choice by its first letter, again and again: each time the
    /// next choice that begins so is taken. Space and arrows open a menu in one engine.
    pub async fn pick(&self, (list, place): Listed) {
        self.walk_to(list).await;
        let label = self.page.text(&format!("{list} option:nth-child({})", place + 1)).await;
        let first: String = label.chars().take(1).collect();
        for _ in 0..FAR {
            let script = "return document.querySelector(arguments[0]).selectedIndex";
            if self.page.script(script, vec![json!(list)]).await == json!(place) {
                self.page.acted();
                return;
            }
            self.write(&first).await;
        }
        panic!("`{first}` does not lead to {label}");
    }
}
