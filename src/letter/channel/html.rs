//! A message as HTML for the clipboard: six tags, no attributes.

use super::{Part, Sheet};

/// The text of an e-mail. A composer leaves space between paragraphs by itself.
pub(super) fn mail(sheet: &Sheet) -> String {
    parts(sheet, "")
}

/// A message in a chat, whose composers put paragraphs directly below each other.
pub(super) fn chat(sheet: &Sheet) -> String {
    const BLANK: &str = "<p><br></p>";
    let text = parts(sheet, BLANK);
    match &sheet.subject {
        Some(subject) => {
            let mut out = String::new();
            element("p", "b", subject, &mut out);
            [&out, BLANK, &text].concat()
        }
        None => text,
    }
}

/// The parts, with `blank` between those that a blank line stands between.
fn parts(sheet: &Sheet, blank: &str) -> String {
    let mut out = String::new();
    for (at, part) in sheet.parts.iter().enumerate() {
        if at > 0 && !sheet.follows_heading(at) {
            out.push_str(blank);
        }
        match part {
            Part::Paragraph(text) => element("p", "", text, &mut out),
            Part::Heading(text) => element("p", "b", text, &mut out),
            Part::Bullets(lines) => list("ul", lines, &mut out),
            Part::Steps(lines) => list("ol", lines, &mut out),
        }
    }
    out
}

fn list(name: &str, lines: &[String], out: &mut String) {
    tag("<", name, out);
    for line in lines {
        element("li", "", line, out);
    }
    tag("</", name, out);
}

/// A text in an element, and in another one within it where that has a name.
fn element(outer: &str, inner: &str, text: &str, out: &mut String) {
    tag("<", outer, out);
    tag("<", inner, out);
    for c in text.chars() {
        match c {
            '\n' => out.push_str("<br>"),
            c => push(c, out),
        }
    }
    tag("</", inner, out);
    tag("</", outer, out);
}

fn tag(begin: &str, name: &str, out: &mut String) {
    if !name.is_empty() {
        for piece in [begin, name, ">"] {
            out.push_str(piece);
        }
    }
}

/// A character as text.
fn push(c: char, out: &mut String) {
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        c => out.push(c),
    }
}
