//! The one stateful component: it owns the model and passes events and effects on.

use gloo::timers::callback::Timeout;
use yew::{Component, Context, Html, NodeRef, Properties};

use super::intl::Intl;
use super::start::now;
use super::{effects, views};
use crate::text::{Patterns, Text};
use crate::widget::{Event, Model, Start, screen, update};

/// What the app is started with.
#[derive(Clone, Properties)]
pub(super) struct Props {
    /// What the core needs to know at the start.
    pub(super) start: Start,
    /// How numbers and dates are written.
    pub(super) locale: String,
    /// The choice of the first question that had the focus before.
    pub(super) focused: Option<String>,
}

impl PartialEq for Props {
    /// The props are read once; the app never asks for others.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The app.
pub(super) struct App {
    model: Model,
    intl: Intl,
    patterns: Patterns<'static>,
    root: NodeRef,
    /// Where the focus goes once the next screen is shown.
    pub(super) focus: Option<&'static str>,
    /// Waits for the moment in which nobody touches anything. Dropping it stops it.
    pub(super) pause: Option<Timeout>,
}

impl App {
    fn text(&self) -> Text<'_> {
        Text::new(self.patterns.clone(), &self.intl)
    }

    /// The element that the app lives in.
    pub(super) fn root(&self) -> &NodeRef {
        &self.root
    }
}

impl Component for App {
    type Message = Event;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        Self {
            model: Model::new(&props.start),
            intl: Intl::new(props.locale.clone()),
            patterns: Patterns::english(),
            root: NodeRef::default(),
            focus: None,
            pause: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        let text = Text::new(self.patterns.clone(), &self.intl);
        let mut effects = update(&mut self.model, Event::Clock(now()), &text);
        effects.extend(update(&mut self.model, event, &text));
        for effect in effects {
            effects::run(self, ctx.link(), effect);
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        views::widget(&screen(&self.model, &self.text()), &self.root, ctx.link())
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        // The first question was there before the program; whoever was in it stays in it.
        if let Some(selector) = self.focus.take() {
            effects::focus_on(&self.root, selector);
        }
        if let (true, Some(value)) = (first, &ctx.props().focused) {
            effects::focus_choice(&self.root, value);
        }
    }
}
