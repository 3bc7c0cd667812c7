//! The table of both ways, with bars in it.

use super::fields::details;
use super::piece::Draw;
use super::tag::{Send, Tag, classed, tag, words, words_if_any};
use crate::widget::screen::{TimeRow, TimeView};

impl Draw for TimeView {
    fn draw(&self, _: u32, _: &Send) -> Tag {
        time(self)
    }
}

/// The hours, and the money on request.
fn time(time: &TimeView) -> Tag {
    let how = (!time.explanation.is_empty()).then(|| {
        let lines = classed("ul", "explanation")
            .each(&time.explanation, |index, line| words("li", "", line).at(index));
        details(&time.how, false, lines)
    });
    classed("div", "time-section")
        .child(words("h3", "", &time.heading))
        .each(&time.amounts, |_, amount| words("p", "amount", amount).key(amount))
        .maybe((!time.rows.is_empty()).then(|| table(time)))
        .maybe(words_if_any("p", "assumed", &time.legend))
        .child(words("p", "assumed", &time.note))
        .maybe(words_if_any("p", "comparison", &time.comparison))
        .maybe(words_if_any("p", "organisation", &time.organisation))
        .maybe(how)
}

/// Each way is a group of its own with its name above it: beside the figures there is no room
/// for the name on a telephone.
fn table(time: &TimeView) -> Tag {
    let head = tag("tr")
        .each(&time.columns, |_, column| words("th", "", column).with("scope", "col").key(column));
    classed("table", "time").child(tag("thead").child(head)).each(&time.rows, |_, each| row(each))
}

fn row(row: &TimeRow) -> Tag {
    let name = words("th", "", &row.label)
        .with("scope", "rowgroup")
        .set("colspan", &row.cells.len().to_string());
    let figures = tag("tr").each(&row.cells, |column, cell| {
        if column > 0 {
            return words("td", "", cell).at(column);
        }
        tag("td").at(column).child(bar(row)).text(cell).text(" ").maybe(words_if_any(
            "span",
            "assumed product",
            &row.product,
        ))
    });
    tag("tbody").key(&row.label).child(tag("tr").child(name)).child(figures)
}

/// The bar says nothing that the cell does not say, so it is hidden from those who listen.
/// Lengths are attributes of the drawing: a strict policy refuses styles in the page.
fn bar(row: &TimeRow) -> Tag {
    let part = |class, width: u32| {
        classed("rect", class)
            .set("width", &width.to_string())
            .with("height", "10")
            .with("vector-effect", "non-scaling-stroke")
    };
    classed("svg", if row.written { "bar write" } else { "bar" })
        .with("viewBox", "0 0 1000 10")
        .with("preserveAspectRatio", "none")
        .with("aria-hidden", "true")
        .child(part("high", row.bar.1))
        .child(part("low", row.bar.0))
}
