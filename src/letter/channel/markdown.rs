//! A message as Markdown, in which what was typed is text and nothing else.

use super::{Part, Sheet};

/// Writes a message: its subject is the title.
pub(super) fn write(sheet: &Sheet) -> String {
    let mut out = String::new();
    if let Some(subject) = &sheet.subject {
        push("# ", subject, &mut out);
    }
    for part in &sheet.parts {
        if !out.is_empty() {
            // A heading is one line in Markdown too, but a blank line below it is the custom.
            out.push_str("\n\n");
        }
        match part {
            Part::Paragraph(text) => push("", text, &mut out),
            Part::Heading(text) => push("## ", text, &mut out),
            Part::Bullets(lines) => list(lines, |_| "- ".to_owned(), &mut out),
            Part::Steps(lines) => list(lines, |at| [&at.to_string(), ". "].concat(), &mut out),
        }
    }
    out.push('\n');
    out
}

/// Writes a table, for what reads GitHub's Markdown: a head, and the rows below it.
#[must_use]
pub fn table<const N: usize>(head: &[String; N], rows: &[[String; N]]) -> String {
    let mut out = String::new();
    let rule = [const { String::new() }; N];
    for (at, cells) in [head, &rule].into_iter().chain(rows).enumerate() {
        for cell in cells {
            out.push_str("| ");
            if at == 1 {
                out.push_str("---");
            } else {
                // A cell is one line.
                push_line(&cell.replace('\n', " "), &mut out);
            }
            out.push(' ');
        }
        out.push_str("|\n");
    }
    out
}

fn list(lines: &[String], sign: impl Fn(usize) -> String, out: &mut String) {
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        push(&sign(at + 1), line, out);
    }
}

/// Writes a text after a sign of ours. Its line breaks stay line breaks.
fn push(sign: &str, text: &str, out: &mut String) {
    out.push_str(sign);
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push_str("\\\n");
        }
        push_line(line, out);
    }
}

/// The signs that can mean something anywhere in a line, some of them in dialects only.
const MEANS: &str = r"\`*_[]{}<>&~|$#^";

/// Writes a line with a backslash before every sign that could mean something. White space
/// around it would mean something too.
fn push_line(line: &str, out: &mut String) {
    // Digits at the beginning of a line make a list together with what follows them.
    let mut number = true;
    for (at, c) in line.trim().chars().enumerate() {
        let begins = at == 0 && matches!(c, '-' | '+' | '=' | ':');
        let numbers = at > 0 && number && matches!(c, '.' | ')');
        let means = MEANS.contains(c);
        number &= c.is_ascii_digit();
        if begins || numbers || means {
            out.push('\\');
        }
        out.push(c);
    }
}
