//! How the advice came about.

use super::advice::cite;
use super::fields::details;
use super::page_link;
use super::piece::Draw;
use super::tag::{Send, Tag, classed, tag, words};
use crate::widget::screen::{HowRow, HowView};

impl Draw for HowView {
    fn draw(&self, _: u32, _: &Send) -> Tag {
        how(self)
    }
}

/// How the advice came about, folded.
fn how(how: &HowView) -> Tag {
    let content = classed("div", "how")
        .child(words("p", "", &how.method))
        .maybe((!how.rows.is_empty()).then(|| table(how)))
        .child(tag("p").text(&how.compared).text(" ").child(page_link(&how.cases)));
    details(&how.label, false, content)
}

fn table(how: &HowView) -> Tag {
    let head = tag("tr")
        .each(&how.columns, |column, name| words("th", "", name).with("scope", "col").at(column));
    tag("table")
        .child(tag("thead").child(head))
        .child(tag("tbody").each(&how.rows, |index, each| row(each).at(index)))
        .maybe(how.sum.as_ref().map(|sum| tag("tfoot").child(row(sum))))
}

fn row(row: &HowRow) -> Tag {
    let cite = (!row.rule.id.is_empty()).then(|| cite(&row.rule));
    tag("tr")
        .child(tag("th").with("scope", "row").text(&row.rule.text).maybe(cite))
        .each(&row.needs, |column, need| words("td", "", need).at(column))
}
