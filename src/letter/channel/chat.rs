//! What chats make of plain text: calls to everybody, and Slack's markup.

use super::{Sheet, under};

/// Joins two characters and cannot be seen: what stands on both sides of it is no longer one
/// sign for a program.
const JOINER: char = '\u{2060}';

/// The names that call a whole channel, team or chat.
const EVERYBODY: [&str; 5] = ["channel", "here", "everyone", "all", "team"];

/// The text with calls to everybody that call nobody. Names of people, and addresses, stay.
pub(super) fn defuse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, part) in text.split('@').enumerate() {
        if at > 0 {
            // A letter before it makes it an address.
            let calls = !out.ends_with(char::is_alphanumeric) && calls_everybody(part);
            out.push('@');
            if calls {
                out.push(JOINER);
            }
        }
        out.push_str(part);
    }
    out
}

/// Whether what follows an `@` begins with one of the names, as a whole word.
fn calls_everybody(text: &str) -> bool {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    !rest.starts_with(char::is_alphanumeric)
        && EVERYBODY.iter().any(|name| word.eq_ignore_ascii_case(name))
}

/// A message in Slack's markup: subject and headings are bold, and nothing that was typed is
/// markup.
pub(super) fn mrkdwn(sheet: &Sheet) -> String {
    let subject = sheet.subject.as_deref().map(|subject| ["*", &line(subject), "*"].concat());
    under(subject.as_deref(), &sheet.written("*", "• ", &line))
}

/// A line without markup, as a composer takes it: it has no entities, so `&` is itself. Slack has
/// no sign that takes the meaning from another one, so signs that could begin or end a format get
/// a joiner on both sides; within a word they mean nothing.
fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut before = None;
    while let Some(c) = chars.next() {
        let in_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let marks = match c {
            '*' | '_' | '~' | '`' => !(in_word(before) && in_word(chars.peek().copied())),
            // At the beginning of a line it makes a quotation.
            '>' => before.is_none(),
            // A call or a link, where a program reads the text instead of a composer.
            '<' => matches!(chars.peek(), Some('!' | '@' | '#')),
            _ => false,
        };
        if marks {
            out.push(JOINER);
        }
        out.push(c);
        if marks {
            out.push(JOINER);
        }
        before = Some(c);
    }
    out
}
