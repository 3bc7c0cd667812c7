//! The questions, each below the one before it.

use super::fields::{choices, details, labelled, select, text_field, ticks};
use super::tag::{Send, Tag, classed, words};
use super::{away, button, buttons};
use crate::widget::screen::{Facts, Screen, TickView};

/// All questions that are asked now.
pub(super) fn questions(screen: &Screen, send: &Send) -> Tag {
    classed("div", "questions")
        .child(match &screen.away {
            Some(away) => away::questions(away, screen.filled, send),
            None => choices(&screen.purpose, true, send),
        })
        .child(buttons("links", &screen.doors, "plain", send))
        .maybe(screen.facts.as_ref().map(|view| facts(view, screen.filled, send)))
        .maybe(screen.detail.as_ref().map(|view| choices(view, false, send)))
        .maybe(screen.ticks.as_ref().map(|view| tick_list(view, screen.filled, send)))
        .maybe(screen.below.as_ref().map(|link| button(link, "below", send)))
}

fn facts(facts: &Facts, filled: u32, send: &Send) -> Tag {
    let typed = facts.length_typed.as_ref().map(|field| text_field(field, filled, send));
    let line = classed("div", "facts")
        .child(text_field(&facts.people, filled, send))
        .child(select(&facts.length, send))
        .maybe(typed)
        .child(select(&facts.often, send));
    let more = classed("div", "facts")
        .child(select(&facts.place, send))
        .each(&facts.rest, |_, field| text_field(field, filled, send));
    labelled("facts", &facts.legend, &facts.hint).child(line).child(details(
        &facts.more,
        facts.more_open,
        more,
    ))
}

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
pub(super) fn examples(screen: &Screen, send: &Send) -> Option<Tag> {
    (!screen.examples.is_empty()).then(|| {
        classed("div", "examples")
            .child(words("p", "group", &screen.examples_label))
            .child(buttons("links", &screen.examples, "chip", send))
    })
}
