//! Typed words inside a sentence that may run the other way.
//!
//! A name in Hebrew, or a character that turns the direction, must not reorder the sentence
//! around it. Such words are isolated (Unicode Bidirectional Algorithm, 6.3): what they do to
//! the direction ends with them. Words without any of that stay byte for byte as they were.

/// Isolates what follows, in the direction of its first strong letter.
const ISOLATE: char = '\u{2068}';
/// Ends an isolate.
const END_ISOLATE: char = '\u{2069}';
/// Ends an embedding or an override.
const END_EMBEDDING: char = '\u{202c}';

/// Writes typed words, isolated where they could change the direction of what is around them.
pub(crate) fn push(words: &str, out: &mut String) {
    if !words.chars().any(turns) {
        return out.push_str(words);
    }
    out.push(ISOLATE);
    // What was opened and not closed yet, by the character that closes it.
    let mut open = Vec::new();
    for c in words.chars() {
        match c {
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open.push(END_EMBEDDING),
            '\u{2066}'..='\u{2068}' => open.push(END_ISOLATE),
            // An end without a beginning would end what is around the words: it is left out.
            END_EMBEDDING if open.last() != Some(&END_EMBEDDING) => continue,
            END_EMBEDDING => drop(open.pop()),
            END_ISOLATE if !open.contains(&END_ISOLATE) => continue,
            // The end of an isolate ends the embeddings in it too.
            END_ISOLATE => while open.pop() == Some(END_EMBEDDING) {},
            _ => {}
        }
        out.push(c);
    }
    while let Some(end) = open.pop() {
        out.push(end);
    }
    out.push(END_ISOLATE);
}

/// Whether a character is of a script that runs from right to left, or turns the direction.
fn turns(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}'
        | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::push;

    #[test]
    fn typed_words_cannot_turn_what_is_around_them() {
        for (name, typed, expected) in [
            ("Latin is left alone", "our supplier 🎉 12", "our supplier 🎉 12"),
            ("Hebrew is isolated", "ספק", "\u{2068}ספק\u{2069}"),
            ("an override is closed", "\u{202e}abc", "\u{2068}\u{202e}abc\u{202c}\u{2069}"),
            ("an end that began nothing goes", "a\u{2069}\u{202c}b", "\u{2068}ab\u{2069}"),
            (
                "what is in order stays",
                "\u{2067}א\u{2069} \u{202b}ב\u{202c}",
                "\u{2068}\u{2067}א\u{2069} \u{202b}ב\u{202c}\u{2069}",
            ),
            (
                "an isolate ends what was begun in it",
                "\u{2066}\u{202e}a\u{2069}b\u{202c}",
                "\u{2068}\u{2066}\u{202e}a\u{2069}b\u{2069}",
            ),
            (
                "ends come in the order in which they close",
                "\u{2067}\u{202e}a",
                "\u{2068}\u{2067}\u{202e}a\u{202c}\u{2069}\u{2069}",
            ),
        ] {
            let mut out = String::new();
            push(typed, &mut out);
            assert_eq!(out, expected, "{name}");
        }
    }
}
