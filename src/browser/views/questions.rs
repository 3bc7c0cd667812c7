//! The questions, each below the one before it.

use yew::{Html, html};

use super::fields::{choices, select, text_field, tick};
use super::{Send, button};
use crate::widget::screen::{Facts, Screen, TickView};

/// All questions that are asked now.
pub(super) fn questions(screen: &Screen, send: &Send) -> Html {
    html! {
        <>
            { choices(&screen.purpose, true, send) }
            <div key="doors" class="links">
                { for screen.doors.iter().map(|link| button(link, "plain", send)) }
            </div>
            if !screen.examples.is_empty() {
                <div key="examples" class="examples">
                    <p class="group">{ &screen.examples_label }</p>
                    <div class="links">
                        { for screen.examples.iter().map(|link| button(link, "chip", send)) }
                    </div>
                </div>
            }
            if let Some(view) = &screen.facts {
                { facts(view, screen.filled, send) }
            }
            if let Some(view) = &screen.detail {
                { choices(view, false, send) }
            }
            if let Some(view) = &screen.ticks {
                { ticks(view, send) }
            }
        </>
    }
}

fn facts(facts: &Facts, filled: u32, send: &Send) -> Html {
    html! {
        <fieldset key="facts" class="question" aria-describedby="facts-hint">
            <legend>{ &facts.legend }</legend>
            <p class="hint" id="facts-hint">{ &facts.hint }</p>
            <div class="facts">
                { text_field(&facts.people, filled, send) }
                { select(&facts.length, send) }
                if let Some(typed) = &facts.length_typed {
                    { text_field(typed, filled, send) }
                }
                { select(&facts.often, send) }
            </div>
            <details key="more" open={facts.more_open}>
                <summary>{ &facts.more }</summary>
                <div class="facts">
                    { select(&facts.place, send) }
                    { for facts.rest.iter().map(|field| text_field(field, filled, send)) }
                </div>
            </details>
        </fieldset>
    }
}

fn ticks(ticks: &TickView, send: &Send) -> Html {
    html! {
        <fieldset key="ticks" class="question" aria-describedby="ticks-hint">
            <legend>{ &ticks.legend }</legend>
            <p class="hint" id="ticks-hint">{ &ticks.hint }</p>
            <ul class="choices">{ for ticks.shown.iter().map(|choice| tick(choice, send)) }</ul>
            if !ticks.more.is_empty() {
                <details key="more" open={ticks.more_open}>
                    <summary>{ &ticks.more_label }</summary>
                    <ul class="choices">{ for ticks.more.iter().map(|choice| tick(choice, send)) }</ul>
                </details>
            }
            <ul class="choices last">{ for ticks.last.iter().map(|choice| tick(choice, send)) }</ul>
        </fieldset>
    }
}
