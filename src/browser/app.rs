//! The one stateful component: it owns the model and passes events and effects on.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Function;
use web_sys::Element;
use yew::{Component, Context, Html, NodeRef, Properties};

use super::advice_chunk::{self, AdviceChunk, advice_chunk};
use super::clocks::Clocks;
use super::dom_guard::DomGuard;
use super::effects::{Moved, Watch};
use super::intl::Intl;
use super::look_through::Looking;
use super::reading_chunk::{self, ReadingChunk, reading_chunk};
use super::start::{Language, now};
use super::views::Send;
use super::{effects, views};
use crate::arrival::Arrival;
use crate::meeting::time::Now;
use crate::text::{Letters, Patterns, Text};
use crate::widget::{
    ChunkState, Effect, Event, Model, Screen, Section, Start, questions_screen, update_questions,
};

/// What the app is started with.
#[derive(Clone, Properties)]
pub(super) struct Props {
    /// The element of the page that the widget lives in.
    pub(super) mount: Element,
    /// What the core needs to know at the start.
    pub(super) start: Start,
    /// The language of the page.
    pub(super) language: Language,
    /// The language of what is sent, where it has one of its own.
    pub(super) draft: Option<Language>,
    /// Fetches the file of another language by its tag, where that can be done.
    pub(super) sentences: Option<Function>,
    /// What had the focus before, as a selector.
    pub(super) focused: Option<String>,
    /// What came with the address of the page.
    pub(super) arrival: Arrival,
}

impl PartialEq for Props {
    /// The props are read once; the app never asks for others.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// A language with its way of writing.
pub(super) struct LocaleBundle {
    patterns: Patterns<'static>,
    letters: Option<Letters<'static>>,
    intl: Intl,
}

impl LocaleBundle {
    pub(super) fn new(language: &Language) -> Self {
        Self {
            patterns: language.patterns.clone(),
            letters: language.letters.clone(),
            intl: Intl::new(language.tag.clone()),
        }
    }

    pub(super) fn text(&self) -> Text<'_> {
        let letters = self.letters.clone().unwrap_or_default();
        Text::new(self.patterns.clone(), &self.intl).with_letters(letters)
    }

    /// Adds what comes with the advice chunk.
    fn learn(&mut self, chunk: &AdviceChunk) {
        (chunk.add_rest)(&mut self.patterns);
        self.letters.get_or_insert_with(chunk.letters);
    }

    /// Adds what comes with the reading chunk.
    fn learn_reading(&mut self, chunk: &ReadingChunk) {
        (chunk.add_sentences)(&mut self.patterns);
    }
}

/// The language of the page, and that of what is sent where it has one of its own; and the clocks
/// of other places, which are the same in every language.
struct Languages {
    page: LocaleBundle,
    draft: Option<LocaleBundle>,
    clocks: Clocks,
}

impl Languages {
    /// Adds the sentences and letters of the advice chunk.
    fn learn(&mut self, chunk: &AdviceChunk) {
        self.page.learn(chunk);
        if let Some(draft) = &mut self.draft {
            draft.learn(chunk);
        }
    }

    /// Does something that needs words.
    fn speak<T>(&self, work: impl FnOnce(&Text<'_>) -> T) -> T {
        let page = self.page.text().with_zones(&self.clocks);
        match &self.draft {
            Some(draft) => work(&page.with_draft(&draft.text())),
            None => work(&page),
        }
    }
}

/// What the app is told: what happened, or the language that the reader turned to, if it came.
pub(super) enum Message {
    Event(Event),
    Language(Option<Language>),
}

impl From<Event> for Message {
    fn from(event: Event) -> Self {
        Self::Event(event)
    }
}

type Update = fn(&mut Model, Event, &Text<'_>) -> Vec<Effect>;

/// The app.
pub(super) struct App {
    model: Model,
    languages: Languages,
    root: NodeRef,
    send: Send,
    /// Where the focus goes once the next screen is shown.
    pub(super) focus: Option<String>,
    /// The calendar that is looked through.
    pub(super) looking: Option<Looking>,
    /// What is brought into view then.
    pub(super) reveal: Option<Section>,
    /// Waits for the moment in which nobody touches anything. Dropping it stops it.
    pub(super) pause: Option<Timeout>,
    /// The time that the screen was made for, and what looks for another one.
    seen: Rc<Cell<Now>>,
    watch: Option<Watch>,
    _printing: Vec<EventListener>,
    _history: Option<EventListener>,
}

impl App {
    /// What is shown, as [`crate::widget::screen`] says it, by the parts that are here.
    fn screen(&self, text: &Text<'_>) -> Screen {
        let mut screen = questions_screen(&self.model, text);
        if let Some(chunk) =
            advice_chunk().filter(|_| self.model.advice_chunk() == ChunkState::Ready)
        {
            (chunk.add_advice)(&mut screen, &self.model, text);
            if let Some(reading) = reading_chunk() {
                (reading.add_reading)(&mut screen, &self.model, text);
            }
        }
        screen
    }

    /// The element that the app lives in.
    pub(super) fn root(&self) -> &NodeRef {
        &self.root
    }
}

impl Component for App {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let languages = Languages {
            page: LocaleBundle::new(&props.language),
            draft: props.draft.as_ref().map(LocaleBundle::new),
            clocks: Clocks::new(),
        };
        // In a page of others without a frame the history is that page's.
        let own = !props.arrival.inline;
        let history = own.then(|| effects::watch_history(ctx.link())).flatten();
        let mut model = Model::new(props.start.clone());
        let arrived = Event::Arrived(Box::new(props.arrival.clone()));
        let came = update_questions(&mut model, arrived, &languages.page.text());
        for effect in came {
            if let Effect::Read(bytes) = effect {
                reading_chunk::load(ctx.link().clone(), Some(bytes));
            }
        }
        update_questions(
            &mut model,
            Event::AdviceChunk(ChunkState::Loading),
            &languages.page.text(),
        );
        advice_chunk::load(ctx.link().clone());
        let guard = Rc::new(DomGuard::new(props.mount.clone()));
        let send = views::send(ctx.link(), guard);
        Self {
            model,
            languages,
            root: NodeRef::default(),
            send,
            focus: None,
            looking: None,
            reveal: None,
            pause: None,
            seen: Rc::new(Cell::new(props.start.now)),
            watch: None,
            _printing: effects::watch_printing(ctx.link()),
            _history: history,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let event = match message {
            Message::Event(event) => event,
            Message::Language(language) => {
                let came = language.is_some();
                if let Some(language) = language {
                    self.languages.page = LocaleBundle::new(&language);
                    if let Some(chunk) = advice_chunk() {
                        self.languages.learn(&chunk);
                    }
                }
                Event::LanguageCame(came)
            }
        };
        if let (Event::AdviceChunk(ChunkState::Ready), Some(chunk)) = (&event, advice_chunk()) {
            self.languages.learn(&chunk);
            // If the focus is on what says that something is on its way, it moves to what came.
            let focused = self.root.cast().and_then(|root| effects::focused(&root));
            let came = match focused.map(|element| element.id()).as_deref() {
                Some("awaited") => Some("#verdict"),
                Some("reading") => Some("#reading"),
                _ => None,
            };
            self.focus = came.map(str::to_owned).or_else(|| self.focus.take());
        }
        if let Some(chunk) = reading_chunk() {
            self.languages.page.learn_reading(&chunk);
        }
        let update = advice_chunk().map_or(update_questions as Update, |chunk| chunk.update);
        let model = &mut self.model;
        let now = now();
        self.seen.set(now);
        let effects = self.languages.speak(|text| {
            let mut effects = update(model, Event::Clock(now), text);
            effects.extend(update(model, event, text));
            effects
        });
        for effect in effects {
            effects::run(self, ctx, effect);
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        self.send.guard.before_drawing();
        let mut screen = self.languages.speak(|text| self.screen(text));
        if ctx.props().sentences.is_none() {
            screen.other_language = None;
        }
        views::widget(screen, &self.root, &self.send)
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        self.send.guard.after_drawing();
        effects::show_choices(&self.root);
        // The first question was there before the program; whoever was in it stays in it.
        if let Some(selector) = self.focus.take() {
            effects::focus_on(&self.root, &selector);
        }
        if let Some(section) = self.reveal.take() {
            effects::reveal(&self.root, section);
        }
        if let Some(root) = self.root.cast::<Element>().filter(|_| first) {
            let (link, seen) = (ctx.link().clone(), Rc::clone(&self.seen));
            let tell: Rc<dyn Fn(Moved) -> bool> = Rc::new(move |moved| {
                let (now, seen) = (now(), seen.get());
                let stale = now.day != seen.day || (moved == Moved::Touched && now != seen);
                if stale {
                    link.send_message(Event::Clock(now));
                }
                stale
            });
            self.watch = Some(effects::watch(&root, &tell));
        }
        if let (true, Some(selector)) = (first, &ctx.props().focused) {
            effects::focus_again(&self.root, selector);
        }
    }
}
