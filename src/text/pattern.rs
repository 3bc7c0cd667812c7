//! The interpreter: pattern data and a phrase become a sentence.
//!
//! # The encoding
//!
//! A language is one string. It begins with a fingerprint of the message names
//! and their arguments; then come the messages, each after a [`NEXT`], in the
//! order in which `locales/en/interface.ftl` defines them. A [`Msg`] is the position in
//! that order. One string, because it compresses well, lies in the data of the
//! WebAssembly module as it is, and can just as well be a file that is fetched.
//!
//! ```text
//! language = fingerprint { NEXT pattern }
//! pattern  = { plain text | argument | select }
//! argument = ARGUMENT letter                          the first is "a"
//! select   = SELECT letter { key THEN variant ELSE } variant END
//! variant  = { plain text | argument }                no select in a select
//! key      = digits                                   exactly this number
//!          | "z" | "o" | "t" | "f" | "m"              zero, one, two, few, many
//! ```
//!
//! The first variant whose key fits is taken. The last has no key: it is the
//! default. The compiler writes exact numbers before categories, so that a
//! translator may give `[0]` and `[one]` in any order. A choice between named
//! cases, such as `[firm]`, is a choice between the numbers of the cases.
//!
//! # What it does not do
//!
//! It does not check a pattern, because a language file is ours and was checked
//! when it was compiled. It reads any string whatever without a panic, though,
//! since a file can arrive damaged: what makes no sense is left out. Nothing in
//! a pattern can make it recurse; only phrases within phrases do, and those are
//! built by our own code.

use super::format::Format;
use super::marks::{ARGUMENT, ELSE, END, FIRST_LETTER, NEXT, SELECT, THEN};
use super::{Msg, Phrase, Value, bidi, catalogue};
use crate::letter::GapId;
use crate::letter::catalogue as letters;
use crate::meeting::time::{Day, Minute};
use crate::meeting::zones::{NoZones, Zones};

/// The patterns of one language: slices of the strings they were read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patterns<'a> {
    /// In their order, from the first on.
    messages: Vec<&'a str>,
    /// The third part of the language that is built in, which may come before the second.
    reading: Vec<&'a str>,
}

/// Why a string is not the patterns of a language.
///
/// There is one case only: whatever is wrong with a fetched file, the answer
/// is to stay with English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PatternsError;

impl<'a> Patterns<'a> {
    /// The language that is built in.
    #[must_use]
    pub fn english() -> Patterns<'static> {
        let mut english = Patterns::first();
        english.add_rest();
        english.add_reading();
        english
    }

    /// The part of it that is needed before there is advice. A message of the rest says nothing.
    #[must_use]
    pub fn first() -> Patterns<'static> {
        Patterns::split(catalogue::FIRST).1
    }

    /// Adds the rest to the first part of the language that is built in; a language that was
    /// read from a file is whole already.
    pub fn add_rest(&mut self) {
        if self.messages.len() < catalogue::READING_FROM {
            self.messages.extend(catalogue::REST.split(NEXT).skip(1));
        }
    }

    /// Adds what is needed when something is read, likewise.
    pub fn add_reading(&mut self) {
        if self.messages.len() < catalogue::COUNT && self.reading.is_empty() {
            self.reading.extend(catalogue::READING.split(NEXT).skip(1));
        }
    }

    /// The pattern of a message by its position.
    pub(super) fn at(&self, position: usize) -> &'a str {
        let of_reading = || self.reading.get(position.checked_sub(catalogue::READING_FROM)?);
        self.messages.get(position).or_else(of_reading).copied().unwrap_or_default()
    }

    /// Reads a language file.
    ///
    /// # Errors
    ///
    /// When the string is not a language file, or was made for a version of
    /// this crate with other messages: a message is a position, so every
    /// sentence might be the wrong one.
    pub fn parse(source: &'a str) -> Result<Patterns<'a>, PatternsError> {
        let (fingerprint, patterns) = Patterns::split(source);
        if fingerprint == catalogue::FINGERPRINT && patterns.messages.len() == catalogue::COUNT {
            Ok(patterns)
        } else {
            Err(PatternsError)
        }
    }

    /// The fingerprint, and the patterns that follow it.
    pub(super) fn split(source: &'a str) -> (&'a str, Patterns<'a>) {
        let mut pieces = source.split(NEXT);
        let fingerprint = pieces.next().unwrap_or_default();
        (fingerprint, Patterns { messages: pieces.collect(), reading: Vec::new() })
    }
}

/// The letters of one language: slices of the string they were read from. How moments are written
/// comes first, how the page calls the gaps last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letters<'a>(Vec<&'a str>);

impl<'a> Letters<'a> {
    /// The letters that are built in.
    #[must_use]
    pub fn english() -> Letters<'static> {
        Letters::split(letters::ENGLISH).1
    }

    /// Reads the letters of a language.
    ///
    /// # Errors
    ///
    /// When the string holds no letters, or was made for other letters than this crate has.
    pub fn parse(source: &'a str) -> Result<Letters<'a>, PatternsError> {
        let (fingerprint, letters) = Letters::split(source);
        let whole = letters.0.len() == 1 + letters::LETTER_IDS.len() + GapId::COUNT;
        if fingerprint == letters::FINGERPRINT && whole { Ok(letters) } else { Err(PatternsError) }
    }

    fn split(source: &'a str) -> (&'a str, Letters<'a>) {
        let mut pieces = source.split(NEXT);
        (pieces.next().unwrap_or_default(), Letters(pieces.collect()))
    }

    fn at(&self, position: usize) -> &'a str {
        self.0.get(position).copied().unwrap_or_default()
    }
}

/// One language with its way of writing numbers and dates: says phrases.
///
/// The page may be in one language and what is sent in another: then this one knows the other.
/// What the machine knows of time zones comes with it too, because all of this is handed in from
/// outside and used together.
pub struct Text<'a> {
    patterns: Patterns<'a>,
    letters: Letters<'a>,
    format: &'a dyn Format,
    draft: Option<&'a Text<'a>>,
    zones: &'a dyn Zones,
}

/// Languages that are written from right to left, as far as there may be a file for one.
const FROM_THE_RIGHT: [&str; 4] = ["ar", "fa", "he", "ur"];

impl<'a> Text<'a> {
    /// Says phrases in English.
    #[must_use]
    pub fn english(format: &'a dyn Format) -> Text<'a> {
        Text::new(Patterns::english(), format).with_letters(Letters::english())
    }

    /// Says phrases in German. In the widget German is a file that is fetched.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn german(format: &'a dyn Format) -> Text<'a> {
        let patterns = Patterns::parse(catalogue::GERMAN).unwrap_or_else(|_| Patterns::english());
        Text::new(patterns, format)
            .with_letters(Letters::parse(letters::GERMAN).unwrap_or_default())
    }

    /// Says phrases in the language of the patterns.
    #[must_use]
    pub fn new(patterns: Patterns<'a>, format: &'a dyn Format) -> Text<'a> {
        Text { patterns, letters: Letters::default(), format, draft: None, zones: &NoZones }
    }

    /// The same, with the letters of its language.
    #[must_use]
    pub fn with_letters(self, letters: Letters<'a>) -> Text<'a> {
        Text { letters, ..self }
    }

    /// A compiled letter, by its position.
    pub(crate) fn letter(&self, position: usize) -> &str {
        self.letters.at(position + 1)
    }

    /// How the language writes moments, compiled.
    pub(crate) fn letter_formats(&self) -> &str {
        self.letters.at(0)
    }

    /// How the page calls a gap, by its position.
    pub(crate) fn gap_names(&self, position: usize) -> &str {
        self.letters.at(1 + letters::LETTER_IDS.len() + position)
    }

    /// A value by itself.
    pub(crate) fn say_value(&self, value: &Value) -> String {
        let mut out = String::new();
        self.value(value, &mut out);
        out
    }

    /// A number, as the language writes it.
    pub(crate) fn number(&self, n: i64) -> String {
        self.format.number(n)
    }

    /// The key of the plural that goes with a number; none for the default.
    pub(crate) fn plural_key(&self, n: i64) -> Option<&'static str> {
        self.format.plural(n).key()
    }

    /// "a, b and c".
    pub(crate) fn list(&self, items: &[String]) -> String {
        self.format.list(items)
    }

    /// "Monday 30 November".
    pub(crate) fn long_date(&self, day: Day) -> String {
        self.format.long_date(day)
    }

    /// "30 November".
    pub(crate) fn short_day(&self, day: Day) -> String {
        self.format.day_and_month(day)
    }

    /// "Monday".
    pub(crate) fn weekday(&self, day: Day) -> String {
        self.format.weekday(day)
    }

    /// "12:00".
    pub(crate) fn time(&self, time: Minute) -> String {
        self.format.time(time)
    }

    /// The same, with messages to others in a language of their own.
    #[must_use]
    pub fn with_draft(self, draft: &'a Text<'a>) -> Text<'a> {
        Text { draft: Some(draft), ..self }
    }

    /// The language of what is sent.
    #[must_use]
    pub fn draft(&self) -> &Text<'a> {
        self.draft.unwrap_or(self)
    }

    /// The tag of the language, such as `en-GB`.
    #[must_use]
    pub fn tag(&self) -> &str {
        self.format.tag()
    }

    /// The direction of its lines, by the name that HTML has for it.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        let language = self.tag().split('-').next().unwrap_or_default();
        if FROM_THE_RIGHT.contains(&language) { "rtl" } else { "ltr" }
    }

    /// The same, where the clocks of other places are known.
    #[must_use]
    pub fn with_zones(self, zones: &'a dyn Zones) -> Text<'a> {
        Text { zones, ..self }
    }

    /// What is known of the clocks of other places.
    #[must_use]
    pub fn zones(&self) -> &'a dyn Zones {
        self.zones
    }

    /// The sentence of a message without arguments.
    #[must_use]
    pub fn get(&self, msg: Msg) -> String {
        let mut out = String::new();
        self.message(msg, &[], &mut out);
        out
    }

    /// The sentence of a phrase. Words that a person typed stand in it exactly
    /// as they were typed: no pattern is ever looked for in them.
    #[must_use]
    pub fn say(&self, phrase: &Phrase) -> String {
        let mut out = String::new();
        self.message(phrase.msg, &phrase.args, &mut out);
        out
    }

    /// Like [`Text::say`], for a phrase that nobody needs afterwards.
    #[inline(never)]
    #[allow(clippy::needless_pass_by_value, reason = "so that it is dropped here, once")]
    pub(crate) fn tell(&self, phrase: Phrase) -> String {
        self.say(&phrase)
    }

    fn message(&self, msg: Msg, args: &[Value], out: &mut String) {
        self.pattern(self.patterns.at(usize::from(msg.0)), args, Selects::Chosen, out);
    }

    fn pattern(&self, pattern: &str, args: &[Value], selects: Selects, out: &mut String) {
        let mut chars = pattern.chars();
        loop {
            let rest = chars.as_str();
            let mark = chars.find(|c| matches!(*c, ARGUMENT | SELECT));
            let end = rest.len() - chars.as_str().len() - mark.map_or(0, char::len_utf8);
            // In one piece: most of what is said is plain text, and much is said for a screen.
            out.push_str(rest.get(..end).unwrap_or_default());
            match mark {
                None => return,
                Some(ARGUMENT) => {
                    if let Some(value) = argument(args, chars.next()) {
                        self.value(value, out);
                    }
                }
                Some(_) => {
                    let value = argument(args, chars.next());
                    let rest = chars.as_str();
                    let (variants, after) = rest.split_once(END).unwrap_or((rest, ""));
                    chars = after.chars();
                    if matches!(selects, Selects::Chosen) {
                        self.pattern(self.choose(variants, value), args, Selects::LeftOut, out);
                    }
                }
            }
        }
    }

    fn choose<'p>(&self, variants: &'p str, value: Option<&Value>) -> &'p str {
        let keys = match value {
            Some(Value::Number(n)) => Some((n.to_string(), self.format.plural(*n).key())),
            _ => None,
        };
        let mut chosen = "";
        for variant in variants.split(ELSE) {
            let Some((key, text)) = variant.split_once(THEN) else { return variant };
            chosen = text;
            if keys.as_ref().is_some_and(|(exact, plural)| key == exact || Some(key) == *plural) {
                break;
            }
        }
        chosen
    }

    fn value(&self, value: &Value, out: &mut String) {
        let written = match value {
            Value::Words(words) => return bidi::push(words, out),
            Value::Phrase(phrase) => return self.message(phrase.msg, &phrase.args, out),
            Value::Number(n) => self.format.number(*n),
            Value::LongDate(day) => self.format.long_date(*day),
            Value::ShortDate(day) => self.format.short_date(*day),
            Value::Weekday(day) => self.format.weekday(*day),
            Value::Time(minute) => self.format.time(*minute),
            Value::Duration(minutes) => self.format.duration(*minutes),
            Value::Money { minor, currency } => self.format.money(*minor, *currency),
            Value::List(items) => {
                let mut parts = Vec::with_capacity(items.len());
                for item in items {
                    let mut part = String::new();
                    self.value(item, &mut part);
                    parts.push(part);
                }
                self.format.list(&parts)
            }
        };
        out.push_str(&written);
    }
}

/// What happens at a select. In a variant it is left out: the compiler writes
/// none there, and a damaged file must not be able to exhaust the stack.
#[derive(Clone, Copy)]
enum Selects {
    Chosen,
    LeftOut,
}

/// The argument that a letter stands for. A damaged file can name one that the
/// phrase does not have.
fn argument(args: &[Value], letter: Option<char>) -> Option<&Value> {
    let position = u32::from(letter?).checked_sub(u32::from(FIRST_LETTER))?;
    args.get(usize::try_from(position).ok()?)
}
