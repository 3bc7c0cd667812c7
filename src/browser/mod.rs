//! The browser shell: the only place that names a browser crate.

use wasm_bindgen::prelude::wasm_bindgen;
use yew::{Component, Context, Html, html};

struct App;

impl Component for App {
    type Message = ();
    type Properties = ();
    fn create(_: &Context<Self>) -> Self {
        Self
    }
    fn view(&self, _: &Context<Self>) -> Html {
        html! { <p>{ "Hello" }</p> }
    }
}

/// Mounts the widget in `mount`.
#[wasm_bindgen]
pub fn start(mount: web_sys::Element) {
    yew::Renderer::<App>::with_root(mount).render();
}
