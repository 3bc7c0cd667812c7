//! Keeps the elements that the program made where it left them.
//!
//! Reading aids and password managers wrap, move, replace and remove elements of a page. Yew
//! inserts before an element without asking whether it is still there, and traps if it is not.
//! So before it draws, every element goes back to its place. If one had moved, what is not ours
//! is taken out; else elements that others have put beside ours stay. Text needs no guard: see `words` in
//! `views/tag.rs`.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement, Node};

use super::effects::{focus, focused};

/// The property that tells an element of ours from those of others, and from a copy. It holds the
/// text of the element; `null` if there are elements in it, and `false` if a person types there.
pub(super) const OURS: &str = "meetingOrAsync";

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = Node)]
    type Marked;
    #[wasm_bindgen(method, getter, js_name = meetingOrAsync)]
    fn words(this: &Marked) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = textContent)]
    fn set_words(this: &Marked, words: &JsValue);
}

/// The elements of one widget, as they were after the last drawing.
pub(super) struct DomGuard {
    /// What the widget lives in.
    mount: Element,
    /// Each after its next sibling.
    places: RefCell<Vec<Place>>,
    /// Whether they are those that the last drawing left.
    known: Cell<bool>,
}

/// Where an element belongs.
struct Place {
    element: Node,
    parent: Node,
    next: Option<Node>,
}

impl DomGuard {
    pub(super) fn new(mount: Element) -> Self {
        Self { mount, places: RefCell::default(), known: Cell::new(true) }
    }

    /// Puts every element back. Yew lets others run between two drawings of one update if it has
    /// taken long, so each drawing begins with this.
    pub(super) fn before_drawing(self: &Rc<Self>) {
        if self.known.replace(false) {
            self.restore();
            let guard = Rc::clone(self);
            spawn_local(async move { guard.after_drawing() });
        }
    }

    /// Remembers where every element is, before others can touch it.
    pub(super) fn after_drawing(&self) {
        if !self.known.replace(true) {
            let mut places = Vec::new();
            remember(&self.mount, &mut places);
            self.places.replace(places);
        }
    }

    fn restore(&self) {
        let places = self.places.borrow();
        let mut lost = Vec::new();
        for place in &*places {
            let mut next = place.element.next_sibling();
            while let Some(foreign) = next.as_ref().filter(|next| !is_ours(next)) {
                next = foreign.next_sibling();
            }
            if next != place.next || place.element.parent_node().as_ref() != Some(&place.parent) {
                lost.push(place);
            }
        }
        let before = focused(&self.mount);
        // All are taken out first: others may have put a parent into its own child.
        for place in &lost {
            if let Some(parent) = place.element.parent_node() {
                let _ = parent.remove_child(&place.element);
            }
        }
        // Copies and left words may stand anywhere then.
        for place in &*places {
            let element = place.element.unchecked_ref::<Marked>();
            let words = element.words();
            if words.is_string() {
                if !lost.is_empty() || element.first_child().is_none() {
                    element.set_words(&words);
                }
            } else if !lost.is_empty() && words.is_null() {
                clear(element);
            }
        }
        if lost.is_empty() {
            return;
        }
        clear(&self.mount);
        for place in lost {
            // What comes after it is in its place again, so nothing is left to refuse this.
            let _ = place.parent.insert_before(&place.element, place.next.as_ref());
        }
        if let Some(before) = before.and_then(|before| before.dyn_into::<HtmlElement>().ok()) {
            focus(&before);
        }
    }
}

/// Takes out what is not ours.
fn clear(parent: &Node) {
    each_child(parent, &mut |node| {
        if !is_ours(&node) {
            let _ = parent.remove_child(&node);
        }
    });
}

fn is_ours(node: &Node) -> bool {
    !node.unchecked_ref::<Marked>().words().is_undefined()
}

fn remember(parent: &Node, places: &mut Vec<Place>) {
    let mut next = None;
    each_child(parent, &mut |element| {
        if is_ours(&element) {
            remember(&element, places);
            let next = next.replace(element.clone());
            places.push(Place { element, parent: parent.clone(), next });
        }
    });
}

/// Goes through the children from the last to the first. Each may be taken out then.
fn each_child(parent: &Node, work: &mut dyn FnMut(Node)) {
    let mut child = parent.last_child();
    while let Some(node) = child {
        child = node.previous_sibling();
        work(node);
    }
}
