//! The question that is asked now, what was answered, and the facts.

use yew::virtual_dom::Key;

use super::fields::{select, text_field, tick};
use super::piece::Draw;
use super::tag::{Kind, Send, Tag, classed, is_double, is_escape, tag, words, words_if_any};
use super::{brought, button, buttons, fold};
use crate::browser::reading_chunk::reading_chunk;
use crate::widget::screen::{
    BroughtView, CostView, Facts, Folded, KnownView, QuestionView, StartView,
};

impl Draw for QuestionView {
    fn draw(&self, revision: u32, send: &Send) -> Tag {
        question(self, revision, send)
    }

    fn key(&self) -> Option<Key> {
        Some(Key::from(self.name))
    }
}

/// The question that is asked now.
fn question(question: &QuestionView, revision: u32, send: &Send) -> Tag {
    let heading = words("h2", "", &question.legend).with("id", "question").with("tabindex", "-1");
    let class = if question.choices.len() > 5 { "tiles many" } else { "tiles" };
    let some = question.more.as_ref().is_some_and(|more| more.on != Some(true));
    let class = if some { "tiles many some" } else { class };
    let tiles = classed("ul", class).each(&question.choices, |_, choice| {
        let event = choice.event.clone();
        // Who presses twice answers one question: the next one has come to the same place.
        let meaning = move |of: web_sys::Event| (!is_double(&of)).then(|| event.clone());
        let tile = words("button", "tile", &choice.label)
            .with("type", "button")
            .with("part", "tile")
            .with("name", question.name)
            .with("value", choice.id)
            .state("aria-pressed", choice.on)
            .on(Kind::Click, send, Box::new(meaning));
        tag("li").key(choice.id).child(tile)
    });
    // What was read comes first: one press takes it over, and what is open is asked then.
    if let Some(BroughtView::Read(read)) = question.start.as_ref().map(|start| &start.brought)
        && let Some(chunk) = reading_chunk()
    {
        return brought::takes_all(classed("section", "ask"), send).child((chunk.draw)(read, send));
    }
    let ask = classed("section", "ask")
        .with("aria-labelledby", "question")
        .maybe(words_if_any("p", "so-far", &question.so_far))
        .child(heading)
        .child(tiles)
        .maybe(question.more.as_ref().map(|more| fold(more, "plain more-tiles", send)))
        .maybe(question.start.as_ref().map(|start_view| start(start_view, revision, send)))
        .maybe(question.calendar.as_ref().map(|open| button(open, "plain", send)))
        .maybe(question.back.as_ref().map(|back| button(back, "plain", send)));
    let ask = if question.start.is_some() { brought::takes_all(ask, send) } else { ask };
    match &question.back {
        Some(back) => {
            let event = back.event.clone();
            let meaning = move |of: web_sys::Event| is_escape(&of).then(|| event.clone());
            ask.on(Kind::KeyDown, send, Box::new(meaning))
        }
        None => ask,
    }
}

/// What can be brought along, and meetings to try.
fn start(start: &StartView, revision: u32, send: &Send) -> Tag {
    let examples = (!start.examples.is_empty()).then(|| {
        classed("p", "examples")
            .child(words("span", "", &start.examples_label))
            .each(&start.examples, |_, link| button(link, "plain", send))
    });
    classed("div", "start")
        .child(
            classed("div", "paste")
                .child(text_field(&start.paste, revision, send))
                .child(brought::file(&start.file, send))
                .maybe(words_if_any("p", "hint", &start.taken)),
        )
        .maybe(brought::brought(&start.brought, send))
        .maybe(examples)
}

/// What was answered, a line each.
pub(super) fn known(known: &[KnownView], send: &Send) -> Tag {
    classed("ul", "known").each(known, |_, answer| {
        let change = button(&answer.change, "plain", send)
            .with("value", answer.question)
            .set("aria-label", &answer.change_label);
        tag("li").key(answer.question).child(words("span", "", &answer.answer)).child(change)
    })
}

impl Draw for Facts {
    fn draw(&self, revision: u32, send: &Send) -> Tag {
        facts(self, revision, send)
    }
}

/// The facts, as small controls in a row.
fn facts(facts: &Facts, revision: u32, send: &Send) -> Tag {
    let typed = facts.length_typed.as_ref().map(|field| text_field(field, revision, send));
    classed("div", "facts")
        .with("role", "group")
        .set("aria-label", &facts.label)
        .child(text_field(&facts.people, revision, send))
        .child(select(&facts.length, revision, send))
        .maybe(typed)
        .child(select(&facts.often, revision, send))
        .child(folded(&facts.cost, |view| cost(view, revision, send), send).key("cost"))
        .child(folded(&facts.places, |field| text_field(field, revision, send), send).key("places"))
        .maybe(facts.add_part.as_ref().map(|link| button(link, "plain", send)))
}

/// What is behind a press, or the way there.
fn folded<T>(view: &Folded<T>, open: impl Fn(&T) -> Tag, send: &Send) -> Tag {
    match view {
        Folded::Closed(link) => fold(link, "plain", send),
        Folded::Open(view) => open(view),
    }
}

/// What one hour costs.
fn cost(cost: &CostView, revision: u32, send: &Send) -> Tag {
    classed("div", "cost")
        .each(&cost.fields, |_, field| text_field(field, revision, send))
        .maybe(cost.currency.as_ref().map(|currency| select(currency, revision, send)))
        .maybe(cost.pay.as_ref().map(|pay| tick("pay", pay, send)))
        .each(&cost.notes, |_, note| words("p", "assumed", note).key(note))
}

/// The ways in, and others that are one of several.
pub(super) fn paths(label: &str, paths: &[crate::widget::screen::Link], send: &Send) -> Tag {
    buttons("paths", paths, "", send).with("role", "group").set("aria-label", label)
}
