//! Reads compiled letters: what an id stands for, and which variant of a select counts.
//!
//! The encoding is told in `build/letters.rs`, which writes it. Like [`crate::text`], this reads any
//! string whatever without a panic, since a language file can arrive damaged.

use super::gap::GapId;
use super::values::MomentForm;
use crate::text::Text;
use crate::text::marks::{ELSE, END, FIELD, SELECT, THEN, VALUE, id};

/// The gap that an id stands for, if it is one of a gap in full.
pub(super) fn gap_of(id: char) -> Option<GapId> {
    let n = u32::from(id).checked_sub(id::TABLE)?;
    GapId::at(usize::try_from(n).ok()?)
}

/// The gap that an id stands for, and the form in which it is written.
pub(super) fn formed(id: char) -> Option<(GapId, MomentForm)> {
    if let Some(gap) = gap_of(id) {
        return Some((gap, MomentForm::Full));
    }
    let n = usize::try_from(u32::from(id).checked_sub(id::FORMS)?).ok()?;
    Some((GapId::at(n / 4)?, *MomentForm::ALL.get(n % 4 + 1)?))
}

/// The position among the facts that an id stands for.
pub(super) fn fact_of(id: u32) -> Option<usize> {
    let n = usize::try_from(id.checked_sub(id::TABLE)?).ok()?;
    n.checked_sub(GapId::COUNT)
}

/// The variants of a select that has begun, and what follows it.
pub(super) fn select(text: &str) -> (&str, &str) {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            SELECT => depth += 1,
            END if depth == 0 => {
                return (
                    text.get(..at).unwrap_or_default(),
                    text.get(at + c.len_utf8()..).unwrap_or_default(),
                );
            }
            END => depth -= 1,
            _ => {}
        }
    }
    (text, "")
}

/// Splits at the first of these marks that stands in no select.
fn split_at(text: &str, mark: char) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            SELECT => depth += 1,
            END => depth = depth.saturating_sub(1),
            _ if c == mark && depth == 0 => {
                return Some((text.get(..at)?, text.get(at + c.len_utf8()..)?));
            }
            _ => {}
        }
    }
    None
}

/// The variant of a choice or a fact with this key.
pub(super) fn keyed<'p>(variants: &'p str, key: &str) -> Option<&'p str> {
    let (_, mut rest) = split_at(variants, THEN)?;
    loop {
        let (found, after) = split_at(rest, THEN)?;
        let (variant, after) = split_at(after, ELSE).unwrap_or((after, ""));
        if found == key {
            return Some(variant);
        }
        rest = after;
    }
}

/// What a sentence says if a gap is given, and if it is open.
pub(super) fn gap_variants(variants: &str) -> (&str, &str) {
    let given = split_at(variants, THEN).map_or(variants, |(_, given)| given);
    split_at(given, ELSE).unwrap_or((given, ""))
}

/// The variant of a plural, chosen as in `text/pattern.rs`.
pub(super) fn plural<'p>(variants: &'p str, people: u32, text: &Text) -> &'p str {
    let (exact, category) = (people.to_string(), text.plural_key(people.into()));
    let mut rest = variants;
    while let Some((key, after)) = split_at(rest, THEN) {
        let Some((variant, after)) = split_at(after, ELSE) else { return after };
        if key == exact || Some(key) == category {
            return variant;
        }
        rest = after;
    }
    rest
}

/// The options that the first select on a choice lists, and its default.
pub(super) fn options(pattern: &str, gap: GapId) -> Option<(Vec<u8>, u8)> {
    let mut rest = pattern;
    loop {
        let at = rest.find(SELECT)?;
        let mut chars = rest.get(at..)?.chars();
        chars.next();
        let id = chars.next()?;
        rest = chars.as_str();
        if gap_of(id) != Some(gap) {
            continue;
        }
        let (variants, _) = select(rest);
        let (default, mut rest) = split_at(variants, THEN)?;
        let mut listed = Vec::new();
        while let Some((key, after)) = split_at(rest, THEN) {
            listed.extend(option(key));
            rest = split_at(after, ELSE).map_or("", |(_, after)| after);
        }
        return Some((listed, option(default)?));
    }
}

/// The position of an option that a key says.
fn option(key: &str) -> Option<u8> {
    u8::try_from(crate::meeting::number::whole(key)?).ok()
}

/// How a language writes moments, as it was compiled.
#[derive(Clone, Copy, Debug)]
pub(super) enum Format {
    Moment,
    Meeting,
    Short,
    Year,
    Zone,
    Others,
    Elsewhere,
    /// An hour of the clock.
    Hour,
    /// A length in minutes, of which there are several.
    Minutes,
    /// How a group is greeted whose names are not given.
    All,
    /// Words that say nothing where a phrase is cut behind them.
    Leads,
}

/// Writes one of the formats of a language. `parts` are what stands in it, in the order of the
/// ids: date, time, day, year, city, cities.
pub(super) fn format(text: &Text, format: Format, parts: [&str; 6]) -> String {
    let pattern = text.letter_formats().split(FIELD).nth(format as usize).unwrap_or_default();
    let mut out = String::new();
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        if c == VALUE {
            let n = chars.next().and_then(|id| u32::from(id).checked_sub(id::FORMATS));
            let n = n.and_then(|n| usize::try_from(n).ok());
            out.push_str(n.and_then(|n| parts.get(n)).copied().unwrap_or_default());
        } else {
            out.push(c);
        }
    }
    out
}

/// Whether a word leads to the next one and says nothing without it: "the", or one of two small letters
/// such as "in". "Day" and "Q3" say something.
pub(super) fn leads_on(word: &str, text: &Text) -> bool {
    let words = format(text, Format::Leads, [""; 6]);
    words.split(' ').any(|leads| leads == word)
        || word.len() < 3 && word.chars().all(char::is_lowercase)
}

/// How a group is greeted whose names are not given.
pub(crate) fn everybody(text: &Text) -> String {
    format(text, Format::All, [""; 6])
}
