//! A page that is a Yew program of its own, with the tag in it: it draws itself again, moves the
//! tag and takes it away, and hears what the tag tells.
//!
//! `tests/pages/yew.html` brings it in; `cargo xtask test` builds it before the tests in browsers.

/// There is no page to draw without a browser.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
fn main() {
    host::main();
}

#[cfg(target_arch = "wasm32")]
mod host {
    use gloo::events::EventListener;
    use web_sys::Element;
    use yew::{AttrValue, Callback, Component, Context, Html, NodeRef, Properties, html};

    /// Where the widget is served, and whether it comes in a frame.
    #[derive(PartialEq, Properties)]
    pub(super) struct Props {
        src: AttrValue,
        mode: Option<AttrValue>,
    }

    pub(super) enum Press {
        Again,
        Move,
        Remove,
        Told,
    }

    pub(super) struct Host {
        drawn: u32,
        told: u32,
        below: bool,
        removed: bool,
        page: NodeRef,
        ear: Option<EventListener>,
    }

    impl Host {
        fn tag(&self, ctx: &Context<Self>) -> Html {
            let Props { src, mode } = ctx.props();
            html! {
                <meeting-or-async id="tag" {src} mode={mode.clone()} attendees="7" theme={if self.drawn.is_multiple_of(2) { "light" } else { "dark" }}>
                    <a href={src}>{ "Does this need a meeting?" }</a>
                </meeting-or-async>
            }
        }

        fn button(ctx: &Context<Self>, id: &'static str, press: fn() -> Press) -> Html {
            let onclick: Callback<_> = ctx.link().callback(move |_| press());
            html! { <button {id} {onclick}>{ id }</button> }
        }
    }

    impl Component for Host {
        type Message = Press;
        type Properties = Props;

        fn create(_: &Context<Self>) -> Self {
            Self {
                drawn: 0,
                told: 0,
                below: false,
                removed: false,
                page: NodeRef::default(),
                ear: None,
            }
        }

        fn update(&mut self, _: &Context<Self>, press: Press) -> bool {
            self.drawn += 1;
            match press {
                Press::Again => {}
                Press::Move => self.below = !self.below,
                Press::Remove => self.removed = !self.removed,
                Press::Told => self.told += 1,
            }
            true
        }

        fn view(&self, ctx: &Context<Self>) -> Html {
            let tag = |here: bool| (here && !self.removed).then(|| self.tag(ctx));
            html! {
                <main ref={&self.page}>
                    <h1>{ "A page made with Yew" }</h1>
                    <p id="drawn">{ self.drawn }</p>
                    <p id="told">{ self.told }</p>
                    { Self::button(ctx, "again", || Press::Again) }
                    { Self::button(ctx, "move", || Press::Move) }
                    { Self::button(ctx, "remove", || Press::Remove) }
                    <section id="above">{ tag(!self.below) }</section>
                    <section id="below">{ tag(self.below) }</section>
                </main>
            }
        }

        fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
            if let (true, Some(page)) = (first, self.page.cast::<Element>()) {
                let link = ctx.link().clone();
                let told = move |_: &_| link.send_message(Press::Told);
                self.ear = Some(EventListener::new(&page, "moa-done", told));
            }
        }
    }

    pub(super) fn main() {
        let document = web_sys::window().and_then(|window| window.document());
        if let Some(mount) = document.and_then(|document| document.get_element_by_id("app")) {
            let src = AttrValue::from(mount.get_attribute("data-src").unwrap_or_default());
            let mode = mount.get_attribute("data-mode").map(AttrValue::from);
            yew::Renderer::<Host>::with_root_and_props(mount, Props { src, mode }).render();
        }
    }
}
