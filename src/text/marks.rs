//! The characters that give a pattern its structure, shared by the compiler
//! (`build/fluent.rs`) and the interpreter (`pattern.rs`), so that the two
//! cannot disagree. What they mean together is told in `pattern.rs`.
//!
//! They are control characters because those never stand in a sentence: the
//! compiler refuses them in a message, so nothing has to be escaped.

/// Stands between two messages, and between the fingerprint and the first one.
pub(crate) const NEXT: char = '\u{1}';
/// An argument goes here; its letter follows.
pub(crate) const ARGUMENT: char = '\u{2}';
/// A choice begins; the letter of the deciding argument follows.
pub(crate) const SELECT: char = '\u{3}';
/// Stands between the key of a variant and its text.
pub(crate) const THEN: char = '\u{4}';
/// Stands between two variants of a choice.
pub(crate) const ELSE: char = '\u{5}';
/// The choice ends.
pub(crate) const END: char = '\u{6}';

/// Stands between the attributes of a letter, and between the label, hint and options of a gap.
pub(crate) const FIELD: char = '\u{7}';
/// A line of a letter's file ends, but its paragraph runs on: an open gap takes only its line.
pub(crate) const LINE: char = '\u{e}';
/// A paragraph ends.
pub(crate) const PARA: char = '\u{f}';
/// An item of a list begins, in place of [`LINE`].
pub(crate) const ITEM: char = '\u{10}';
/// A line that ends where it ends in the file, in place of [`LINE`].
pub(crate) const BREAK: char = '\u{11}';

/// What a letter says goes here: an [`id`] follows. A [`SELECT`] of a letter has one too.
pub(crate) const VALUE: char = ARGUMENT;

/// The characters that stand for what a letter can say or select by.
pub(crate) mod id {
    /// Plus the position among the gaps, or the number of gaps plus the position among the facts.
    pub(crate) const TABLE: u32 = 0x100;
    /// Plus four times the position of a moment's gap, plus the position of its form.
    pub(crate) const FORMS: u32 = 0x400;
    /// The day of sending; its forms follow.
    pub(crate) const TODAY: u32 = 0x800;
    /// The number of people.
    pub(crate) const PEOPLE: u32 = 0x810;
    /// Plus the position among what the formats of moments are made of.
    pub(crate) const FORMATS: u32 = 0x820;
}

/// The key of what a letter says where a gap is filled; what it says else has no key.
#[allow(dead_code, reason = "for the compiler of letters")]
pub(crate) const GIVEN: &str = "g";
/// The key of a select on a fact for all values that it does not list.
pub(crate) const OTHERS: &str = "*";

/// The letter of the first argument; the others follow it in the alphabet.
pub(crate) const FIRST_LETTER: u8 = b'a';

/// The plural categories that a key can name, with the key they become.
/// `other` is missing: it is always the last variant, and that has no key.
pub(crate) const ZERO: &str = "z";
/// See [`ZERO`].
pub(crate) const ONE: &str = "o";
/// See [`ZERO`].
pub(crate) const TWO: &str = "t";
/// See [`ZERO`].
pub(crate) const FEW: &str = "f";
/// See [`ZERO`].
pub(crate) const MANY: &str = "m";
