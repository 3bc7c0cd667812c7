//! A language that nobody speaks, made of another one: every letter has an accent, and every
//! text is 40 % longer. Whoever reads the widget in it sees at once which text is not a message,
//! and which place has room for English only. Arguments stay as they are.

use super::fluent::Catalogue;
use super::marks::{ARGUMENT, ELSE, END, NEXT, SELECT, THEN};

/// How many letters are added to ten characters.
const ADDED: usize = 4;

/// Each letter, followed by the one that stands for it.
const LETTERS: &str = "aàbḅcçdďeéfƒgğhĥiîjĵkķlľmḿnñoôpṕqɋrřsštťuûvṽwŵxẋyýzž\
    AÀBḄCÇDĎEÉFƑGĞHĤIÎJĴKĶLĽMḾNÑOÔPṔQɊRŘSŠTŤUÛVṼWŴXẊYÝZŽ";

/// The letters that are written twice where a text has to become longer.
const VOWELS: &str = "aeiouyAEIOUY";

impl Catalogue {
    /// The language as one string, as [`Catalogue::language`] writes it.
    pub(crate) fn pseudo(&self) -> String {
        let mut language = self.fingerprint();
        for message in &self.messages {
            language.push(NEXT);
            pattern(&message.pattern, &mut language);
        }
        language
    }
}

fn pattern(pattern: &str, out: &mut String) {
    let Some((before, rest)) = pattern.split_once(SELECT) else { return text(pattern, out) };
    let Some((select, after)) = rest.split_once(END) else { return text(pattern, out) };
    text(before, out);
    out.push(SELECT);
    let mut chars = select.chars();
    out.extend(chars.next());
    for (at, variant) in chars.as_str().split(ELSE).enumerate() {
        if at > 0 {
            out.push(ELSE);
        }
        match variant.split_once(THEN) {
            Some((key, said)) => {
                out.push_str(key);
                out.push(THEN);
                text(said, out);
            }
            None => text(variant, out),
        }
    }
    out.push(END);
    self::pattern(after, out);
}

/// A text without a select, with or without arguments.
pub(crate) fn text(text: &str, out: &mut String) {
    let mut owed = 0;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        out.push(accented(c));
        if c == ARGUMENT {
            out.extend(chars.next());
            continue;
        }
        owed += ADDED;
        if VOWELS.contains(c) {
            for _ in 0..owed / 10 {
                out.push(accented(c));
            }
            owed %= 10;
        }
    }
}

fn accented(c: char) -> char {
    let mut letters = LETTERS.chars();
    while let (Some(plain), Some(accented)) = (letters.next(), letters.next()) {
        if plain == c {
            return accented;
        }
    }
    c
}
