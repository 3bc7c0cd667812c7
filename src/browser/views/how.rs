//! How the advice came about.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Url;

use super::advice::cite;
use super::fields::details;
use super::piece::Draw;
use super::tag::{Send, Tag, classed, tag, words};
use crate::widget::screen::{HowRow, HowView};

#[wasm_bindgen]
extern "C" {
    type Meta;
    #[wasm_bindgen(method, getter)]
    fn url(this: &Meta) -> String;
    #[wasm_bindgen(thread_local_v2, js_namespace = import, js_name = meta)]
    static META: Meta;
}

/// A page that lies beside the program. Without a frame the page around may lie anywhere.
fn beside(name: &str) -> String {
    let here = META.with(Meta::url);
    Url::new_with_base(name, &here).map_or_else(|_| name.to_owned(), |url| url.href())
}

impl Draw for HowView {
    fn draw(&self, _: u32, _: &Send) -> Tag {
        how(self)
    }
}

/// How the advice came about, folded.
fn how(how: &HowView) -> Tag {
    let (label, address) = &how.cases;
    let link = words("a", "", label)
        .set("href", &beside(address))
        .with("target", "_blank")
        .with("rel", "noopener noreferrer");
    let content = classed("div", "how")
        .child(words("p", "", &how.method))
        .maybe((!how.rows.is_empty()).then(|| table(how)))
        .child(words("p", "", &how.compared).text(" ").child(link));
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
    let rule = words("th", "", &row.rule.text).with("scope", "row");
    tag("tr")
        .child(if row.rule.id.is_empty() { rule } else { rule.child(cite(&row.rule)) })
        .each(&row.needs, |column, need| words("td", "", need).at(column))
}
