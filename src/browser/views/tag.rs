//! Elements, built by small functions.
//!
//! The `html!` macro writes its code out at each place where it is used; a screen of this size
//! would pay for that with a tenth of the wasm. These functions are written out once.
//!
//! Elements that may be absent keep their place among their siblings, and elements of a list
//! have keys, so that no field is ever taken for another one.

use std::rc::Rc;

use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent, UiEvent};
use yew::virtual_dom::{Attributes, Key, Listener, ListenerKind, Listeners, VList, VNode, VTag};
use yew::{AttrValue, Callback, Html, NodeRef};

use super::piece::{Draw, piece};
use crate::browser::dom_guard::{DomGuard, OURS};
use crate::widget::Event;

/// Where the events of a view go, and what each drawing begins with.
#[derive(Clone)]
pub(in super::super) struct Send {
    pub(in super::super) callback: Callback<Event>,
    pub(in super::super) guard: Rc<DomGuard>,
}

impl PartialEq for Send {
    fn eq(&self, other: &Self) -> bool {
        self.callback == other.callback
    }
}

/// An element that is being built. It lies in a box, so that every step of the building hands
/// on a pointer and moves nothing.
pub(in super::super) struct Tag(Box<VTag>);

/// An element of this name.
#[inline(never)]
pub(super) fn tag(name: &'static str) -> Tag {
    ours(VTag::new(name), &JsValue::NULL)
}

/// Marks an element as one of ours, with the text in it.
#[inline(never)]
fn ours(mut tag: VTag, text: &JsValue) -> Tag {
    tag.add_property(OURS, text);
    Tag(Box::new(tag))
}

/// An element of this name with a class.
#[inline(never)]
pub(super) fn classed(name: &'static str, class: &'static str) -> Tag {
    tag(name).with("class", class)
}

/// An element of this name and class that holds a text and nothing else.
///
/// The text is a property of the element and no node of Yew's. Translators and reading aids put
/// elements of their own in the place of text nodes; Yew would go on writing into the node that is
/// gone, and trap when it inserts before it. A property that changes replaces whatever is in the
/// element, which itself stays, with the focus.
#[inline(never)]
pub(super) fn words(name: &'static str, class: &'static str, text: &str) -> Tag {
    let text = JsValue::from_str(text);
    let mut tag = ours(VTag::new(name), &text);
    tag.0.add_property("textContent", text);
    if class.is_empty() { tag } else { tag.with("class", class) }
}

/// Like [`words`], but nothing where there is no text.
#[inline(never)]
pub(super) fn words_if_any(name: &'static str, class: &'static str, text: &str) -> Option<Tag> {
    (!text.is_empty()).then(|| words(name, class, text))
}

/// A field of several lines with the text that stands in it when it is made. Yew takes that
/// text in this one way only.
pub(super) fn textarea(text: &str) -> Tag {
    let textarea = VTag::__new_textarea(
        None,
        Some(AttrValue::from(text.to_owned())),
        NodeRef::default(),
        None,
        Attributes::default(),
        Listeners::None,
    );
    ours(textarea, &JsValue::FALSE)
}

impl Tag {
    /// Gives it an attribute with a fixed value.
    #[inline(never)]
    pub(super) fn with(self, name: &'static str, value: &'static str) -> Self {
        self.attribute(name, AttrValue::Static(value))
    }

    /// Gives it an attribute.
    #[inline(never)]
    pub(super) fn set(self, name: &'static str, value: &str) -> Self {
        self.attribute(name, AttrValue::from(value.to_owned()))
    }

    #[inline(never)]
    fn attribute(mut self, name: &'static str, value: AttrValue) -> Self {
        self.0.add_attribute(name, value);
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
    pub(super) fn checked(mut self, on: bool) -> Self {
        self.0.set_checked(on);
        self
    }

    /// Gives it a key among its siblings.
    #[inline(never)]
    pub(super) fn key(mut self, key: &str) -> Self {
        self.0.key = Some(Key::from(key));
        self
    }

    /// Gives it its position as its key among its siblings.
    #[inline(never)]
    pub(super) fn at(self, position: usize) -> Self {
        self.key(&position.to_string())
    }

    /// Remembers the element.
    pub(super) fn node(mut self, node: &NodeRef) -> Self {
        self.0.node_ref = node.clone();
        self
    }

    /// Adds a text among other elements, in an element of its own. See [`words`].
    #[inline(never)]
    pub(super) fn text(self, text: &str) -> Self {
        self.child(words("span", "", text))
    }

    /// Says that a person types into it, so that nobody else changes what is in it.
    pub(super) fn typed(mut self) -> Self {
        self.0.add_property(OURS, false);
        self
    }

    /// Keeps translators away: this is what a person typed, or what is sent as it stands.
    #[inline(never)]
    pub(super) fn verbatim(self) -> Self {
        self.with("translate", "no")
    }

    /// Adds an element.
    #[inline(never)]
    pub(super) fn child(self, child: Tag) -> Self {
        self.html(child.into())
    }

    /// Adds an element, or nothing, which keeps its place too.
    #[inline(never)]
    pub(super) fn maybe(self, child: Option<Tag>) -> Self {
        self.html(child.map(Html::from).unwrap_or_default())
    }

    /// Adds what was built elsewhere, or nothing, which keeps its place too.
    pub(super) fn maybe_html(self, html: Option<Html>) -> Self {
        self.html(html.unwrap_or_default())
    }

    /// Adds an element for each of these, as a list of its own. Each has a key.
    pub(super) fn each<T>(self, items: &[T], element: impl Fn(usize, &T) -> Tag) -> Self {
        let mut list = VList::new();
        for (position, item) in items.iter().enumerate() {
            push(&mut list, element(position, item));
        }
        self.list(list)
    }

    /// Adds all of these, as a list of its own. Each has a key.
    pub(super) fn all(self, elements: Vec<Html>) -> Self {
        let mut list = VList::new();
        for element in elements {
            list.add_child(element);
        }
        self.list(list)
    }

    #[inline(never)]
    fn list(self, list: VList) -> Self {
        self.html(list.into())
    }

    /// Adds a piece, or nothing, which keeps its place too.
    pub(super) fn piece<T>(self, view: Option<T>, revision: u32, send: &Send) -> Self
    where
        T: Draw + PartialEq + 'static,
    {
        self.html(view.map(|view| piece(view, revision, send)).unwrap_or_default())
    }

    #[inline(never)]
    fn html(mut self, html: Html) -> Self {
        self.0.add_child(html);
        self
    }

    /// Sends this event when it is pressed.
    #[inline(never)]
    pub(super) fn pressed(self, send: &Send, event: &Event) -> Self {
        self.sends(Kind::Click, send, event)
    }

    #[inline(never)]
    fn sends(self, kind: Kind, send: &Send, event: &Event) -> Self {
        let event = event.clone();
        self.on(kind, send, Box::new(move |_| Some(event.clone())))
    }

    /// Sends what an event of the page means, if it means anything.
    #[inline(never)]
    pub(super) fn on(mut self, kind: Kind, send: &Send, meaning: Meaning) -> Self {
        self.0.add_listener(Rc::new(Listening { kind, send: send.clone(), meaning }));
        self
    }
}

/// Written out once, and not for each type of item.
#[inline(never)]
fn push(list: &mut VList, element: Tag) {
    list.add_child(element.into());
}

/// What an event of the page means.
pub(super) type Meaning = Box<dyn Fn(web_sys::Event) -> Option<Event>>;

/// The kinds of events of the page that something here hears.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// A press.
    Click,
    /// A choice.
    Change,
    /// Typing.
    Input,
    /// What is about to be typed.
    BeforeInput,
    /// A key.
    KeyDown,
    /// Something is put in from the clipboard.
    Paste,
    /// Something is let go over it.
    Drop,
    /// Something is carried over it.
    DragOver,
}

/// Hears one kind of event of the page. One type for all kinds: Yew's own listeners are a type
/// each.
struct Listening {
    kind: Kind,
    send: Send,
    meaning: Meaning,
}

impl Listener for Listening {
    fn kind(&self) -> ListenerKind {
        match self.kind {
            Kind::Click => ListenerKind::onclick,
            Kind::Change => ListenerKind::onchange,
            Kind::Input => ListenerKind::oninput,
            Kind::BeforeInput => ListenerKind::other("beforeinput".into()),
            Kind::KeyDown => ListenerKind::onkeydown,
            Kind::Paste => ListenerKind::onpaste,
            Kind::Drop => ListenerKind::ondrop,
            Kind::DragOver => ListenerKind::ondragover,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        if let Some(event) = (self.meaning)(event) {
            self.send.callback.emit(event);
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

impl From<Tag> for Html {
    #[inline(never)]
    fn from(built: Tag) -> Self {
        VNode::from(*built.0)
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

/// Whether the box in which something happened is ticked now.
pub(super) fn is_checked(event: &web_sys::Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    target.is_some_and(|input| input.checked())
}

/// Whether this is the second press of a double click.
pub(super) fn is_double(event: &web_sys::Event) -> bool {
    event.dyn_ref::<UiEvent>().is_some_and(|event| event.detail() > 1)
}

/// Whether this is the key that leaves something, and not one that ends a composition.
pub(super) fn is_escape(event: &web_sys::Event) -> bool {
    let key = event.dyn_ref::<KeyboardEvent>();
    key.is_some_and(|event| event.key() == "Escape" && !event.is_composing())
}

/// Which choice of a list was taken.
pub(super) fn chosen_index(event: &web_sys::Event) -> Option<usize> {
    let target = event.target()?;
    usize::try_from(target.dyn_ref::<HtmlSelectElement>()?.selected_index()).ok()
}
