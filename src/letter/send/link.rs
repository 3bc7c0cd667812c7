//! Links that open a mail program or a chat with the message in it.

use crate::letter::channel::{Channel, Sheet};

/// How long a link may be. Mail programs and the browsers that call them cut off, or do
/// nothing at all, somewhere above 2,000 characters, and none of them says so.
const MOST: usize = 1800;

/// A link that opens a mail program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// The address of the link.
    pub href: String,
    /// Whether the text is in it. Where it is too long, only the subject is.
    pub whole: bool,
}

/// The link to a mail with this subject and text, to nobody yet.
#[must_use]
pub fn mail(sheet: &Sheet) -> Mail {
    let mut href = "mailto:".to_owned();
    let mut mark = '?';
    if let Some(subject) = &sheet.subject {
        let header = ["?subject=", &encode(subject, "%20")].concat();
        if href.len() + header.len() <= MOST {
            href.push_str(&header);
            mark = '&';
        }
    }
    let body = encode(&sheet.plain(), "%0D%0A");
    let whole = href.len() + "&body=".len() + body.len() <= MOST;
    if whole {
        href.push(mark);
        href.push_str("body=");
        href.push_str(&body);
    }
    Mail { href, whole }
}

/// The link to a chat in Microsoft Teams with the message in its field, not sent. Nothing
/// where it is too long.
#[must_use]
pub fn teams(sheet: &Sheet) -> Option<String> {
    let text = encode(&Channel::Teams.write(sheet).plain, "%0A");
    let href = ["https://teams.microsoft.com/l/chat/0/0?users=&message=", &text].concat();
    (href.len() <= MOST).then_some(href)
}

/// Encodes a text as `encodeURIComponent` does, with this for a line break. Nothing is left
/// that could end a value or begin another one.
fn encode(text: &str, line_break: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |n: u8| DIGITS.get(usize::from(n)).copied().map_or('0', char::from);
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => out.push(char::from(byte)),
            b'-' | b'_' | b'.' | b'!' | b'~' | b'*' | b'\'' | b'(' | b')' => {
                out.push(char::from(byte));
            }
            b'\n' => out.push_str(line_break),
            _ => out.extend(['%', digit(byte >> 4), digit(byte & 15)]),
        }
    }
    out
}
