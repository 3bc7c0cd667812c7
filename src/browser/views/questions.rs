//! The questions, each below the one before it.

use super::fields::{details, labelled, select, text_field, ticks};
use super::piece::Piece;
use super::tag::{Send, Tag, classed, words};
use super::{button, buttons};
use crate::widget::screen::{Facts, Link, Screen, TickView};

/// All questions that are asked now.
pub(super) fn questions(screen: Screen, send: &Send) -> Tag {
    let filled = screen.filled;
    let doors = buttons("links", &screen.doors, "plain", send);
    let below = screen.below.as_ref().map(|link| button(link, "below", send));
    let first = match screen.away {
        Some(away) => Piece::Away(away),
        None => Piece::Choices(screen.purpose, true),
    };
    let detail = screen.detail.map(|view| Piece::Choices(view, false));
    classed("div", "questions")
        .with("part", "questions")
        .piece(Some(first), filled, send)
        .child(doors)
        .piece(screen.facts.map(Piece::Facts), filled, send)
        .piece(detail, filled, send)
        .piece(screen.ticks.map(Piece::Ticks), filled, send)
        .maybe(below)
}

/// The line of facts.
pub(super) fn facts(facts: &Facts, filled: u32, send: &Send) -> Tag {
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

/// The tick list.
pub(super) fn tick_list(view: &TickView, filled: u32, send: &Send) -> Tag {
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
