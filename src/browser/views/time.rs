//! The table of both ways, with bars in it.

use yew::{Html, html};

use super::fields::{select, text_field};
use super::{Send, button};
use crate::widget::screen::{MoneyView, TimeRow, TimeView};

/// The hours, and the money on request.
pub(super) fn time(time: &TimeView, filled: u32, send: &Send) -> Html {
    html! {
        <div key="time" class="time-section">
            <h3>{ &time.heading }</h3>
            if !time.rows.is_empty() {
                <table class="time">
                    <thead>
                        <tr>
                            <td></td>
                            { for time.columns.iter().enumerate().map(|(index, column)| html! {
                                <th key={index} scope="col">{ column }</th>
                            }) }
                        </tr>
                    </thead>
                    <tbody>{ for time.rows.iter().enumerate().map(row) }</tbody>
                </table>
            }
            <p class="assumed">{ &time.note }</p>
            if !time.comparison.is_empty() {
                <p class="comparison">{ &time.comparison }</p>
            }
            if !time.explanation.is_empty() {
                <details key="how">
                    <summary>{ &time.how }</summary>
                    <ul class="explanation">
                        { for time.explanation.iter().enumerate().map(|(index, line)| html! {
                            <li key={index}>{ line }</li>
                        }) }
                    </ul>
                </details>
            }
            if let Some(view) = &time.money {
                { money(view, filled, send) }
            }
        </div>
    }
}

fn row((index, row): (usize, &TimeRow)) -> Html {
    html! {
        <tr key={index}>
            <th scope="row">{ &row.label }</th>
            { for row.cells.iter().enumerate().map(|(column, cell)| html! {
                <td key={column}>
                    if column == 0 {
                        { bar(row) }
                    }
                    { cell }
                    if column == 0 && !row.product.is_empty() {
                        { " " }<span class="assumed">{ &row.product }</span>
                    }
                </td>
            }) }
        </tr>
    }
}

/// The bar says nothing that the cell does not say, so it is hidden from those who listen.
/// Lengths are attributes of the drawing: a strict policy refuses styles in the page.
fn bar(row: &TimeRow) -> Html {
    let class = if row.written { "bar write" } else { "bar" };
    let (low, high) = row.bar;
    html! {
        <svg class={class} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="high" width={high.to_string()} height="10" />
            <rect class="low" width={low.to_string()} height="10" />
        </svg>
    }
}

fn money(money: &MoneyView, filled: u32, send: &Send) -> Html {
    let (rate, currency, amounts) = match money {
        MoneyView::Hidden(link) => return button(link, "plain", send),
        MoneyView::Shown { rate, currency, amounts } => (rate, currency, amounts),
    };
    html! {
        <div key="money" class="money">
            <div class="facts">
                { text_field(rate, filled, send) }
                { select(currency, send) }
            </div>
            { for amounts.iter().enumerate().map(|(index, amount)| html! {
                <p key={index}>{ amount }</p>
            }) }
        </div>
    }
}
