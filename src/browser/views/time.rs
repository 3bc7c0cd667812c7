//! The table of both ways, with bars in it.

use yew::Html;

use super::advice::listed;
use super::button;
use super::fields::{details, select, text_field};
use super::tag::{Send, Tag, classed, tag, words, words_if_any};
use crate::widget::screen::{MoneyView, TimeRow, TimeView};

/// The hours, and the money on request.
pub(super) fn time(time: &TimeView, filled: u32, send: &Send) -> Tag {
    let line = |index: usize, line: &String| words("li", "", line).key(&index.to_string()).into();
    let how = (!time.explanation.is_empty()).then(|| {
        let lines = time.explanation.iter().enumerate().map(|(index, text)| line(index, text));
        details(&time.how, false, listed("ul", "explanation", lines)).into()
    });
    let table = (!time.rows.is_empty()).then(|| table(time).into());
    let money = time.money.as_ref().map(|view| money(view, filled, send).into());
    classed("div", "time-section")
        .child(words("h3", "", &time.heading))
        .html(table.unwrap_or_default())
        .child(words("p", "assumed", &time.note))
        .html(words_if_any("p", "comparison", &time.comparison))
        .html(how.unwrap_or_default())
        .html(money.unwrap_or_default())
}

fn table(time: &TimeView) -> Tag {
    let columns = time.columns.iter();
    let head =
        columns.map(|column| words("th", "", column).with("scope", "col").key(column).into());
    let rows = time.rows.iter().map(row).collect();
    classed("table", "time")
        .child(tag("thead").child(tag("tr").child(tag("td")).all(head.collect())))
        .child(tag("tbody").all(rows))
}

fn row(row: &TimeRow) -> Html {
    let cells = row.cells.iter().enumerate().map(|(column, cell)| {
        let td = tag("td").key(&column.to_string());
        if column > 0 {
            return td.text(cell).into();
        }
        let product = words_if_any("span", "assumed product", &row.product);
        td.child(bar(row)).text(cell).text(" ").html(product).into()
    });
    tag("tr")
        .key(&row.label)
        .child(words("th", "", &row.label).with("scope", "row"))
        .all(cells.collect())
        .into()
}

/// The bar says nothing that the cell does not say, so it is hidden from those who listen.
/// Lengths are attributes of the drawing: a strict policy refuses styles in the page.
fn bar(row: &TimeRow) -> Tag {
    let part = |class, width: u32| {
        classed("rect", class).set("width", &width.to_string()).with("height", "10")
    };
    classed("svg", if row.written { "bar write" } else { "bar" })
        .with("viewBox", "0 0 1000 10")
        .with("preserveAspectRatio", "none")
        .with("aria-hidden", "true")
        .child(part("high", row.bar.1))
        .child(part("low", row.bar.0))
}

fn money(money: &MoneyView, filled: u32, send: &Send) -> Tag {
    match money {
        MoneyView::Hidden(link) => button(link, "plain", send),
        MoneyView::Shown { rate, currency, amounts } => {
            let amounts = amounts.iter().map(|amount| words("p", "", amount).key(amount).into());
            classed("div", "money")
                .child(
                    classed("div", "facts")
                        .child(text_field(rate, filled, send))
                        .child(select(currency, send)),
                )
                .all(amounts.collect())
        }
    }
}
