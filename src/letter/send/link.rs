//! Links that open a mail program or a chat with the message in it.

use crate::letter::channel::{Channel, Sheet};

/// How long a link may be. Mail programs and the browsers that call them cut off, or do
/// nothing at all, somewhere above 2,000 characters, and none of them says so.
const MOST: usize = 1800;

/// A link that opens a program with a message in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compose {
    /// The address of the link.
    pub href: String,
    /// Whether the text is in it. Where it is too long, only the subject is.
    pub whole: bool,
}

/// The link to a mail with this subject and text in the reader's mail program, to nobody yet.
#[must_use]
pub fn mail(sheet: &Sheet) -> Compose {
    compose("mailto:?", "subject=", "%0D%0A", sheet)
}

/// The same in Gmail. The address is not documented; it has been in use since 2011 at least.
#[must_use]
pub fn gmail(sheet: &Sheet) -> Compose {
    compose("https://mail.google.com/mail/?view=cm&fs=1&", "su=", "%0A", sheet)
}

/// The same in Outlook on the web, for accounts at work. The address is not documented.
#[must_use]
pub fn outlook(sheet: &Sheet) -> Compose {
    compose("https://outlook.office.com/mail/deeplink/compose?", "subject=", "%0A", sheet)
}

/// The link to a chat in Microsoft Teams with the message in its field, not sent. Nothing
/// where it is too long.
#[must_use]
pub fn teams(sheet: &Sheet) -> Option<Compose> {
    let text = encode(&Channel::Teams.write(sheet).plain, "%0A");
    let href = ["https://teams.microsoft.com/l/chat/0/0?users=&message=", &text].concat();
    (href.len() <= MOST).then_some(Compose { href, whole: true })
}

/// The address of a form to write a mail in, with as much of the message as fits.
fn compose(base: &str, subject: &str, line_break: &str, sheet: &Sheet) -> Compose {
    let mut href = base.to_owned();
    if let Some(text) = &sheet.subject {
        let header = [subject, &encode(text, "%20")].concat();
        if href.len() + header.len() <= MOST {
            href.push_str(&header);
        }
    }
    let body = encode(&sheet.plain(), line_break);
    let whole = href.len() + "&body=".len() + body.len() <= MOST;
    if whole {
        if !href.ends_with(['?', '&']) {
            href.push('&');
        }
        href.push_str("body=");
        href.push_str(&body);
    }
    Compose { href, whole }
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
