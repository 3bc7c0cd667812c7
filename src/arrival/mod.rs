//! What comes with the address of the page: settings of the host, and what a bookmark read.
//!
//! The part after the `#` never reaches a server. It says `v1`, then pairs of name and value
//! with `&` between them, each value percent-encoded. Anybody can make such an address, so it
//! is read strictly: what is not in order as a whole brings nothing, a value that is out of
//! bounds is left out, and what was read is shown to the person before it is used.
//!
//! What can be seen is not here: `start.js` and `accent.js` set theme, compact layout and accent
//! before the program has come.

use crate::meeting::people::{LENGTH, People};
use crate::meeting::{Purpose, number};

/// The longest address part that is read, in bytes.
pub const MOST_BYTES: usize = 16 * 1024;

/// The most characters of a title, of a page's name and of what it is about.
const MOST_CHARACTERS: usize = 200;

/// What came with the address. Empty texts and `None` stand for what did not come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrival {
    /// What the widget is called on this page, in place of its own heading.
    pub title: String,
    /// The page around asked to be told the advice.
    pub share: bool,
    /// The widget stands in a page of others without a frame, so that page can read it.
    pub inline: bool,
    /// What the meeting is for.
    pub purpose: Option<Purpose>,
    /// How many people, as a person would type it.
    pub people: String,
    /// How long, in minutes.
    pub minutes: Option<u32>,
    /// What it is about.
    pub topic: String,
    /// What was selected there, to be read like a text that is pasted.
    pub text: String,
    /// The name of the page that a bookmark was used on.
    pub page: String,
    /// Where that page is: the name of a server.
    pub site: String,
}

impl Arrival {
    /// Reads the part of an address after the `#`, with or without that sign.
    #[must_use]
    pub fn read(fragment: &str) -> Self {
        strictly(fragment).unwrap_or_default()
    }

    /// What the host set for the page, without what is said of a meeting.
    #[must_use]
    pub fn of_host(&self) -> Self {
        let Self { title, share, inline, .. } = self;
        Self { title: title.clone(), share: *share, inline: *inline, ..Self::default() }
    }

    fn take(&mut self, name: &str, value: &str) {
        match name {
            "title" => self.title = line(value),
            "share" => self.share = value == "result",
            "mode" => self.inline = value == "inline",
            "purpose" => self.purpose = Purpose::from_id(value),
            "people" => self.people = people(value),
            "minutes" => self.minutes = number::whole(value).and_then(|n| LENGTH.hold(n)),
            "topic" => self.topic = line(value),
            "text" => value.clone_into(&mut self.text),
            "page" => self.page = line(value),
            "site" => self.site = line(value),
            // Names that others read, and those of a later version.
            _ => {}
        }
    }
}

fn strictly(fragment: &str) -> Option<Arrival> {
    if fragment.len() > MOST_BYTES {
        return None;
    }
    let mut pairs = fragment.strip_prefix('#').unwrap_or(fragment).split('&');
    if pairs.next() != Some("v1") {
        return None;
    }
    let mut arrival = Arrival::default();
    for pair in pairs {
        let (name, value) = pair.split_once('=')?;
        arrival.take(name, &decoded(value)?);
    }
    Some(arrival)
}

/// Takes the percent signs out of a value. `None` where they hold no text.
fn decoded(value: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = value.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => hex(rest.next()?)? << 4 | hex(rest.next()?)?,
            plain => plain,
        });
    }
    String::from_utf8(bytes).ok()
}

/// The value of a hexadecimal digit.
fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

/// A text in one line, without what cannot be seen: control characters, and those that turn
/// the direction of the text around them. Nothing where it is too long: half a sentence helps
/// nobody.
fn line(text: &str) -> String {
    let mut line = String::new();
    let mut gap = false;
    for c in text.chars() {
        if c.is_whitespace() {
            gap = true;
        } else if !is_hidden(c) {
            if gap && !line.is_empty() {
                line.push(' ');
            }
            gap = false;
            line.push(c);
        }
    }
    if line.chars().count() > MOST_CHARACTERS { String::new() } else { line }
}

fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// A number of people as it would be typed; nothing where it is no such number.
fn people(value: &str) -> String {
    let people = number::whole_or_range(value).and_then(|(low, high)| People::between(low, high));
    if people.is_some() && value.len() <= 11 { value.to_owned() } else { String::new() }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_address_brings_what_it_says() {
        let arrival = Arrival::read(
            "#v1&frame=k3&theme=dark&title=Our%20meetings&share=result&mode=inline&purpose=decide&people=3-4\
             &minutes=45&topic=Nordpay%20or%20Calla%3F&text=Agenda%0A-%20Prices&page=Caf%C3%A9&site=wiki.example.org",
        );
        let expected = Arrival {
            title: "Our meetings".into(),
            share: true,
            inline: true,
            purpose: Some(Purpose::Decide),
            people: "3-4".into(),
            minutes: Some(45),
            topic: "Nordpay or Calla?".into(),
            text: "Agenda\n- Prices".into(),
            page: "Café".into(),
            site: "wiki.example.org".into(),
        };
        assert_eq!(arrival, expected);
    }

    #[test]
    fn what_is_not_in_order_brings_nothing() {
        for fragment in [
            "",
            "#",
            "#without-heading",
            "#v2&topic=a",
            "#topic=a",
            "#v1&topic=a&",
            "#v1&topic",
            "#v1&topic=%",
            "#v1&topic=%4",
            "#v1&topic=%zz",
            "#v1&topic=%C3",
            "#v1&topic=a&page=%ff%fe",
        ] {
            assert_eq!(Arrival::read(fragment), Arrival::default(), "{fragment}");
        }
        let long = format!("#v1&topic=a&x={}", "a".repeat(MOST_BYTES));
        assert_eq!(Arrival::read(&long), Arrival::default());
    }

    #[test]
    fn a_value_out_of_bounds_is_left_out_and_the_rest_stays() {
        for pair in [
            "people=1",
            "people=99999",
            "people=many",
            "people=000000000009",
            "minutes=0",
            "minutes=2401",
            "minutes=-5",
            "purpose=everything",
            "share=words",
            "mode=frame",
            &format!("title={}", "a".repeat(201)),
        ] {
            let arrival = Arrival::read(&format!("#v1&{pair}&topic=kept"));
            let expected = Arrival { topic: "kept".into(), ..Arrival::default() };
            assert_eq!(arrival, expected, "{pair}");
        }
    }

    #[test]
    fn what_cannot_be_seen_does_not_come_along() {
        let typed = "%E2%80%AEp%C2%ADay%00%20%0D%0A%09Ana%E2%81%A6%E2%80%8B%D8%9C";
        assert_eq!(Arrival::read(&format!("v1&topic={typed}")).topic, "pay Ana");
    }

    proptest! {
        #[test]
        fn no_address_is_too_strange(fragment in ".{0,400}") {
            let _ = Arrival::read(&fragment);
        }

        #[test]
        fn no_value_leaves_its_bounds(pairs in "#v1(&(topic|page|people|minutes|purpose|title)=(%[0-9a-f]{2}|[0-9a-zé-]){0,12}){0,6}") {
            let arrival = Arrival::read(&pairs);
            for text in [&arrival.topic, &arrival.page, &arrival.title] {
                prop_assert!(text.chars().count() <= MOST_CHARACTERS);
                prop_assert!(!text.chars().any(|c| is_hidden(c) || c == '\n'), "{text:?}");
                prop_assert_eq!(text.trim(), text);
            }
            prop_assert!(arrival.minutes.is_none_or(|n| (5..=2400).contains(&n)));
        }

        #[test]
        fn what_a_bookmark_writes_is_read_back(topic in "[^\\p{C}\\s]{1,60}") {
            let encoded: Vec<String> = topic.bytes().map(|byte| format!("%{byte:02X}")).collect();
            let encoded = format!("#v1&topic={}", encoded.concat());
            prop_assert_eq!(Arrival::read(&encoded).topic, topic.chars().filter(|c| !is_hidden(*c)).collect::<String>());
        }
    }
}
