//! How long a text is, in words and in time to read it.

use crate::advice::hours::READING;

/// The length of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// Words: what stands between white space and has a letter or a digit in it.
    pub words: usize,
    /// Seconds to read them silently, at [`READING`] words a minute, rounded up.
    pub seconds: u64,
}

/// Measures a text.
///
/// Languages that write without spaces are counted too low; for those a count of characters
/// is the better measure, and the screen leaves the words out.
#[must_use]
pub fn measure(text: &str) -> Length {
    let words =
        text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    let seconds = u64::try_from(words).unwrap_or(u64::MAX).saturating_mul(60).div_ceil(READING);
    Length { words, seconds }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_and_bullets_are_not() {
        for (text, words, seconds) in [
            ("", 0, 0),
            ("- one\n- two", 2, 1),
            ("Hi all,\n\nThank you", 4, 2),
            ("12:00 · 09:00", 2, 1),
        ] {
            assert_eq!(measure(text), Length { words, seconds }, "{text:?}");
        }
        assert_eq!(measure(&"word ".repeat(238)).seconds, 60);
    }
}
