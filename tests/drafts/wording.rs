//! Every text that the widget can produce, as one page for whoever has to approve it.

use std::fmt::Write as _;

use meeting_or_async::text::catalog;
use pulldown_cmark::{Parser, html};

use crate::golden::{compare, document};

const PAGE: &str = "docs/wording.html";

#[test]
fn the_page_of_all_wording_says_what_the_widget_says() {
    let mut sentences = String::new();
    for (name, sentence) in catalog() {
        writeln!(sentences, "<dt>{}</dt><dd>{}</dd>", escaped(name), escaped(sentence)).unwrap();
    }
    let mut drafts = String::new();
    html::push_html(&mut drafts, Parser::new(&document()));
    let page = include_str!("wording.html")
        .replace("{sentences}\n", &sentences)
        .replace("{drafts}\n", &drafts);
    compare(PAGE, &page);
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
