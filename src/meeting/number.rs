//! Whole numbers as people type them.

/// Zeros of the decimal digits that keyboards produce, beside ASCII: Arabic-Indic, Extended
/// Arabic-Indic, Devanagari, Bengali, Thai and full-width.
const ZEROS: [char; 6] = ['\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{E50}', '\u{FF10}'];

/// The value of a decimal digit.
fn digit(c: char) -> Option<u32> {
    c.to_digit(10).or_else(|| {
        ZEROS.into_iter().find_map(|zero| {
            let value = u32::from(c).checked_sub(u32::from(zero))?;
            (value < 10).then_some(value)
        })
    })
}

/// Reads a whole number.
///
/// White space around it is ignored, digits of several scripts are understood, and a number
/// too large for the type becomes its largest value, so that the caller's own bound names it.
/// `None` for anything else: a sign, a fraction, a word, nothing.
#[must_use]
pub fn whole(typed: &str) -> Option<u32> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    typed
        .chars()
        .try_fold(0u32, |value, c| Some(value.saturating_mul(10).saturating_add(digit(c)?)))
}

/// Reads a number of exactly so many ASCII digits, as programs write it.
#[must_use]
pub(crate) fn digits(text: &str, count: usize) -> Option<u32> {
    let plain = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| whole(text))?
}

/// Reads a whole number, or two with a dash between them, the smaller first.
#[must_use]
pub fn whole_or_range(typed: &str) -> Option<(u32, u32)> {
    match typed.split_once(['-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}']) {
        Some((low, high)) => {
            let (low, high) = (whole(low)?, whole(high)?);
            Some((low.min(high), low.max(high)))
        }
        None => whole(typed).map(|n| (n, n)),
    }
}

/// Reads an amount of money in minor units: "85", "85.5", "85,50", "1 200".
///
/// A point or comma followed by one or two digits at the end is the decimal sign; any other
/// point, comma, apostrophe or space between digits groups thousands.
#[must_use]
pub fn minor_units(typed: &str) -> Option<u32> {
    let typed = typed.trim();
    let cut = typed.char_indices().rev().find(|(_, c)| matches!(c, '.' | ',' | '\u{66B}'));
    let (major, minor) = match cut {
        Some((at, sign)) => {
            let after = typed.get(at + sign.len_utf8()..).unwrap_or_default();
            match after.chars().count() {
                1 | 2 => (typed.get(..at).unwrap_or_default(), after),
                _ => (typed, ""),
            }
        }
        None => (typed, ""),
    };
    let mut digits = String::new();
    for c in major.chars() {
        if !matches!(c, '.' | ',' | '\'' | '\u{2019}' | '\u{66C}') && !c.is_whitespace() {
            digits.push(c);
        }
    }
    let minor = match minor.chars().count() {
        0 => 0,
        1 => whole(minor)?.saturating_mul(10),
        _ => whole(minor)?,
    };
    Some(whole(&digits)?.saturating_mul(100).saturating_add(minor))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_type_them() {
        for (typed, expected) in [
            ("9", Some(9)),
            (" 12 ", Some(12)),
            ("٩", Some(9)),
            ("１２", Some(12)),
            ("99999999999", Some(u32::MAX)),
            ("", None),
            ("-3", None),
            ("2.5", None),
            ("nine", None),
            ("9 people", None),
        ] {
            assert_eq!(whole(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn ranges_as_people_type_them() {
        for (typed, expected) in [
            ("9", Some((9, 9))),
            ("3-4", Some((3, 4))),
            ("8 – 5", Some((5, 8))),
            ("3-", None),
            ("-", None),
            ("1-2-3", None),
        ] {
            assert_eq!(whole_or_range(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn money_as_people_type_it() {
        for (typed, expected) in [
            ("85", Some(8500)),
            ("85.5", Some(8550)),
            ("85,50", Some(8550)),
            ("1 200", Some(120_000)),
            ("1,200", Some(120_000)),
            ("1.200,75", Some(120_075)),
            ("1'200.75", Some(120_075)),
            ("", None),
            ("eighty", None),
            ("-5", None),
            (".5", None),
        ] {
            assert_eq!(minor_units(typed), expected, "{typed:?}");
        }
    }
}
