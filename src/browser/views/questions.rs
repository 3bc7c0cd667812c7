//! The questions, each below the one before it.

use yew::virtual_dom::Key;

use super::fields::{choices, details, labelled, select, text_field, ticks};
use super::piece::Draw;
use super::tag::{Send, Tag, classed, words};
use super::{button, buttons};
use crate::widget::screen::{Choices, Facts, Link, Screen, TickView};

/// All questions that are asked now.
pub(super) fn questions(screen: Screen, send: &Send) -> Tag {
    let filled = screen.filled;
    let doors = buttons("links", &screen.doors, "plain", send);
    let below = screen.below.as_ref().map(|link| button(link, "below", send));
    let detail = screen.detail.map(|view| Question(view, false));
    let questions = classed("div", "questions").with("part", "questions");
    let first = match screen.away {
        Some(away) => questions.piece(Some(away), filled, send),
        None => questions.piece(Some(Question(screen.purpose, true)), filled, send),
    };
    first
        .child(doors)
        .piece(screen.facts, filled, send)
        .piece(detail, filled, send)
        .piece(screen.ticks, filled, send)
        .maybe(below)
}

/// A question with choices, and whether there is room for two columns of them.
#[derive(PartialEq)]
struct Question(Choices, bool);

impl Draw for Question {
    fn draw(&self, _: u32, send: &Send) -> Tag {
        choices(&self.0, self.1, send)
    }

    fn key(&self) -> Option<Key> {
        Some(Key::from(self.0.name))
    }
}

impl Draw for Facts {
    fn draw(&self, filled: u32, send: &Send) -> Tag {
        facts(self, filled, send)
    }
}

impl Draw for TickView {
    fn draw(&self, filled: u32, send: &Send) -> Tag {
        tick_list(self, filled, send)
    }
}

/// The line of facts.
fn facts(facts: &Facts, filled: u32, send: &Send) -> Tag {
    let typed = facts.length_typed.as_ref().map(|field| text_field(field, filled, send));
    let line = classed("div", "facts")
        .child(text_field(&facts.people, filled, send))
        .child(select(&facts.length, filled, send))
        .maybe(typed)
        .child(select(&facts.often, filled, send));
    let more = classed("div", "facts")
        .child(select(&facts.place, filled, send))
        .each(&facts.rest, |_, field| text_field(field, filled, send));
    labelled("facts", &facts.legend, &facts.hint).child(line).child(details(
        &facts.more,
        facts.more_open,
        more,
    ))
}

/// The tick list.
fn tick_list(view: &TickView, filled: u32, send: &Send) -> Tag {
    let more = (!view.more.is_empty()).then(|| {
        details(&view.more_label, view.more_open, ticks("ticks", &view.more, "choices", send))
    });
    labelled("ticks", &view.legend, &view.hint)
        .child(ticks("ticks", &view.shown, "choices", send))
        .maybe(more)
        .child(ticks("ticks", &view.last, "choices last", send))
        .maybe(view.places.as_ref().map(|field| text_field(field, filled, send)))
}

/// Meetings to try, while nothing is answered.
pub(super) fn examples(label: &str, examples: &[Link], send: &Send) -> Option<Tag> {
    (!examples.is_empty()).then(|| {
        classed("div", "examples")
            .child(words("p", "group", label))
            .child(buttons("links", examples, "chip", send))
    })
}
