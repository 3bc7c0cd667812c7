//! What a title or a line of an agenda is about, by the word lists in `locales/*/reading.ftl`.

include!(concat!(env!("OUT_DIR"), "/reading.rs"));

/// The id of a purpose and its words.
type List = (&'static str, &'static [&'static str]);

/// The list of words that are about a person. They suggest nothing.
const PERSONAL: &str = "personal";

/// What words say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The id of a purpose, if one list has the longest word and no other has one as long.
    pub purpose: Option<&'static str>,
    /// The word of the list that says so.
    pub word: &'static str,
    /// Whether something personal is in it: then no purpose is suggested.
    pub personal: bool,
}

/// What a text is about. Words of its language count, and English ones, which stand in titles of
/// every language; personal words count in each.
#[must_use]
pub fn about(text: &str, language: Option<&str>) -> About {
    let text = lower(text);
    let mut best: Option<(usize, &'static str, &'static str)> = None;
    let mut even = false;
    for (tag, lists) in WORDS {
        let counts = language.is_none_or(|language| language == *tag || *tag == "en");
        for (id, words) in *lists {
            if !counts && *id != PERSONAL {
                continue;
            }
            for word in *words {
                if !has(&text, word) {
                    continue;
                }
                if *id == PERSONAL {
                    return About { personal: true, ..About::default() };
                }
                // A whole word says more than a part of one: "Retro Fahrplan" looks back.
                let open = word.chars().filter(|c| *c == '~').count();
                let length = 2 * (word.chars().count() - open) + 2 - open.min(2);
                match best {
                    Some((longest, other, _)) if longest == length => even |= other != *id,
                    Some((longest, ..)) if longest > length => {}
                    _ => {
                        best = Some((length, id, word));
                        even = false;
                    }
                }
            }
        }
    }
    match best.filter(|_| !even) {
        Some((_, purpose, word)) => About { purpose: Some(purpose), word, personal: false },
        None => About::default(),
    }
}

/// Whether something personal is in a text, in any language.
pub(super) fn is_personal(text: &str) -> bool {
    let text = lower(text);
    let mut lists = WORDS.iter().flat_map(|(_, lists)| *lists).filter(|(id, _)| *id == PERSONAL);
    lists.any(|(_, words)| words.iter().any(|word| has(&text, word)))
}

fn lower(text: &str) -> String {
    text.chars().take(300).collect::<String>().to_lowercase()
}

/// Whether a word stands in a text as a whole; with `~` at an end it may go on there.
fn has(text: &str, word: &str) -> bool {
    let bare = word.trim_matches('~');
    let (open_start, open_end) = (word.starts_with('~'), word.ends_with('~'));
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(bare)) {
        let (begin, end) = (from + at, from + at + bare.len());
        let before = text.get(..begin).and_then(|before| before.chars().next_back());
        let after = text.get(end..).and_then(|after| after.chars().next());
        let fits = |c: Option<char>, open: bool| open || !c.is_some_and(char::is_alphanumeric);
        if fits(before, open_start) && fits(after, open_end) {
            return true;
        }
        from = end;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::Purpose;

    #[test]
    fn titles_say_what_they_are_about() {
        for (text, language, purpose) in [
            ("Sprint 25 Daily Standup", "en", Some("share")),
            ("Sprint Planning", "en", Some("plan")),
            ("Retro Team Blau", "de", Some("look-back")),
            ("Retro Team Fahrplan", "de", Some("look-back")),
            ("Fragen und Sonstiges", "de", None),
            ("Questions diverses", "fr", None),
            ("Questions about the release", "en", Some("ask")),
            ("Quartalsplanung", "de", Some("plan")),
            ("Entscheidung Lieferant Papier", "de", Some("decide")),
            ("Nora / Ben 1:1", "en", Some("one-person")),
            ("LIMS", "en", None),
            ("Weekdays", "en", None),
            ("Réunion", "fr", None),
        ] {
            assert_eq!(about(text, Some(language)).purpose, purpose, "{text}");
        }
    }

    #[test]
    fn personal_words_suggest_nothing_in_any_language() {
        for text in [
            "Performance review",
            "Kündigung",
            "Wie bleibe ich gesund?",
            "Salary planning",
            "Gehaltsrunde 2027",
        ] {
            let about = about(text, Some("en"));
            assert_eq!((about.purpose, about.personal), (None, true), "{text}");
        }
    }

    #[test]
    fn every_list_is_of_a_purpose() {
        for (_, lists) in WORDS {
            for (id, _) in *lists {
                assert!(Purpose::from_id(id).is_some() || *id == PERSONAL, "{id}");
            }
        }
    }
}
