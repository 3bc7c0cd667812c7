//! The panel with the advice.

use yew::{Html, html};

use super::{Send, button, message, time};
use crate::widget::screen::{AdviceView, Reason, StepView};

/// The advice.
pub(super) fn advice(advice: &AdviceView, filled: u32, send: &Send) -> Html {
    let class = if advice.quiet { "advice quiet" } else { "advice" };
    html! {
        <section class={class} aria-labelledby="verdict">
            if let Some(other) = &advice.other_result {
                <div key="other" class="other-result">
                    <p>{ &other.text }</p>
                    { button(&other.back, "plain", send) }
                </div>
            }
            <div key="verdict" class="verdict">
                <h2 id="verdict">{ &advice.headline }</h2>
                <p class="form">{ &advice.form }</p>
                if !advice.sure.is_empty() {
                    <p class="sure">{ &advice.sure }</p>
                }
            </div>
            if !advice.reasons.is_empty() {
                <div key="why">
                    <h3>{ &advice.why }</h3>
                    <ul class="reasons">{ for advice.reasons.iter().map(reason) }</ul>
                </div>
            }
            { for advice.quiet_lines.iter().enumerate().map(|(index, line)| html! {
                <p key={index} class="quiet-line">{ line }</p>
            }) }
            if !advice.changes.is_empty() {
                <div key="change">
                    <h3>{ &advice.change_heading }</h3>
                    <div class="changes">
                        { for advice.changes.iter().map(|link| button(link, "change", send)) }
                    </div>
                </div>
            }
            if let Some(view) = &advice.time {
                { time::time(view, filled, send) }
            }
            <div key="plan">
                <h3>{ &advice.plan_heading }</h3>
                <ol class="plan">{ for advice.plan.iter().enumerate().map(step) }</ol>
            </div>
            { message::message(advice, filled, send) }
            if !advice.remember.is_empty() {
                <p key="remember" class="remember">{ &advice.remember }</p>
            }
        </section>
    }
}

fn reason(reason: &Reason) -> Html {
    html! {
        <li key={reason.id}>
            { &reason.text }
            <cite>
                if let Some(address) = reason.addresses.first() {
                    <a href={*address} target="_blank" rel="noopener noreferrer">{ &reason.source }</a>
                } else {
                    { &reason.source }
                }
            </cite>
        </li>
    }
}

fn step((index, step): (usize, &StepView)) -> Html {
    html! {
        <li key={index}>
            <span class="when">{ &step.when }</span>
            <p>{ &step.what }</p>
        </li>
    }
}
