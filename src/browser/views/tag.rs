//! Elements, built by small functions.
//!
//! The `html!` macro writes its code out at each place where it is used; a screen of this size
//! would pay for that with a tenth of the wasm. These functions are written out once.
//!
//! Elements that may be absent keep their place among their siblings, and elements of a list
//! have keys, so that no field is ever taken for another one.

use std::rc::Rc;

use web_sys::wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::virtual_dom::{
    Attributes, Key, Listener, ListenerKind, Listeners, VList, VNode, VTag, VText,
};
use yew::{AttrValue, Callback, Html, NodeRef};

use crate::widget::Event;

/// Where the events of a view go.
pub(super) type Send = Callback<Event>;

/// An element that is being built.
pub(super) struct Tag {
    tag: VTag,
    children: Vec<Html>,
}

/// An element of this name.
#[inline(never)]
pub(super) fn tag(name: &'static str) -> Tag {
    Tag { tag: VTag::new(name), children: Vec::new() }
}

/// An element of this name with a class.
#[inline(never)]
pub(super) fn classed(name: &'static str, class: &'static str) -> Tag {
    tag(name).with("class", class)
}

/// An element of this name and class that holds a text.
#[inline(never)]
pub(super) fn words(name: &'static str, class: &'static str, text: &str) -> Tag {
    let tag = if class.is_empty() { tag(name) } else { classed(name, class) };
    tag.text(text)
}

/// Like [`words`], but nothing where there is no text.
#[inline(never)]
pub(super) fn words_if_any(name: &'static str, class: &'static str, text: &str) -> Html {
    if text.is_empty() { Html::default() } else { words(name, class, text).into() }
}

/// A field of several lines with the text that stands in it when it is made. Yew takes that
/// text in this one way only.
pub(super) fn textarea(text: &str) -> Tag {
    let tag = VTag::__new_textarea(
        None,
        Some(AttrValue::from(text.to_owned())),
        NodeRef::default(),
        None,
        Attributes::default(),
        Listeners::None,
    );
    Tag { tag, children: Vec::new() }
}

/// Some elements without one around them.
#[inline(never)]
pub(super) fn list(children: Vec<Html>) -> Html {
    VNode::from(VList::with_children(children, None))
}

impl Tag {
    /// Gives it an attribute with a fixed value.
    #[inline(never)]
    pub(super) fn with(mut self, name: &'static str, value: &'static str) -> Self {
        self.tag.add_attribute(name, AttrValue::Static(value));
        self
    }

    /// Gives it an attribute.
    #[inline(never)]
    pub(super) fn set(mut self, name: &'static str, value: &str) -> Self {
        self.tag.add_attribute(name, AttrValue::from(value.to_owned()));
        self
    }

    /// Gives it an attribute where the value is not empty.
    #[inline(never)]
    pub(super) fn set_if_any(self, name: &'static str, value: &str) -> Self {
        if value.is_empty() { self } else { self.set(name, value) }
    }

    /// Gives it an attribute without a value.
    #[inline(never)]
    pub(super) fn flag(self, name: &'static str, on: bool) -> Self {
        if on { self.with(name, "") } else { self }
    }

    /// Gives it a state that is said by "true" and "false".
    #[inline(never)]
    pub(super) fn state(self, name: &'static str, on: bool) -> Self {
        self.with(name, if on { "true" } else { "false" })
    }

    /// Checks a radio or a checkbox.
    #[inline(never)]
    pub(super) fn checked(mut self, on: bool) -> Self {
        self.tag.set_checked(on);
        self
    }

    /// Gives it a key among its siblings.
    #[inline(never)]
    pub(super) fn key(mut self, key: &str) -> Self {
        self.tag.key = Some(Key::from(key));
        self
    }

    /// Remembers the element.
    pub(super) fn node(mut self, node: &NodeRef) -> Self {
        self.tag.node_ref = node.clone();
        self
    }

    /// Adds a text.
    #[inline(never)]
    pub(super) fn text(mut self, text: &str) -> Self {
        self.children.push(VText::new(text.to_owned()).into());
        self
    }

    /// Adds an element.
    #[inline(never)]
    pub(super) fn child(mut self, child: Tag) -> Self {
        self.children.push(child.into());
        self
    }

    /// Adds what was built already; nothing keeps its place too.
    #[inline(never)]
    pub(super) fn html(mut self, html: Html) -> Self {
        self.children.push(html);
        self
    }

    /// Adds elements of a list. Each has a key.
    #[inline(never)]
    pub(super) fn all(self, children: Vec<Html>) -> Self {
        self.html(list(children))
    }

    /// Sends this event when it is pressed.
    #[inline(never)]
    pub(super) fn pressed(self, send: &Send, event: &Event) -> Self {
        self.sends(ListenerKind::onclick, send, event)
    }

    /// Sends this event when it is chosen or ticked.
    #[inline(never)]
    pub(super) fn chosen(self, send: &Send, event: &Event) -> Self {
        self.sends(ListenerKind::onchange, send, event)
    }

    #[inline(never)]
    fn sends(self, kind: ListenerKind, send: &Send, event: &Event) -> Self {
        let event = event.clone();
        self.hears(kind, send, Box::new(move |_| Some(event.clone())))
    }

    /// Sends what an event of the page means, if it means anything.
    #[inline(never)]
    pub(super) fn hears(mut self, kind: ListenerKind, send: &Send, meaning: Meaning) -> Self {
        self.tag.add_listener(Rc::new(Ear { kind, send: send.clone(), meaning }));
        self
    }
}

/// What an event of the page means.
pub(super) type Meaning = Box<dyn Fn(web_sys::Event) -> Option<Event>>;

/// Hears one kind of event of the page. One type for all kinds: Yew's own listeners are a type
/// each.
struct Ear {
    kind: ListenerKind,
    send: Send,
    meaning: Meaning,
}

impl Listener for Ear {
    fn kind(&self) -> ListenerKind {
        self.kind.clone()
    }

    fn handle(&self, event: web_sys::Event) {
        if let Some(event) = (self.meaning)(event) {
            self.send.emit(event);
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

impl From<Tag> for Html {
    #[inline(never)]
    fn from(mut built: Tag) -> Self {
        built.tag.add_children(built.children);
        VNode::from(built.tag)
    }
}

/// The text that stands in the field in which something happened.
pub(super) fn field_text(event: &web_sys::Event) -> Option<String> {
    let target = event.target()?;
    if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        return Some(area.value());
    }
    target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value)
}

/// Which choice of a list was taken.
pub(super) fn chosen_index(event: &web_sys::Event) -> Option<usize> {
    let target = event.target()?;
    usize::try_from(target.dyn_ref::<HtmlSelectElement>()?.selected_index()).ok()
}
