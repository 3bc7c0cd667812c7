//! Words that no sentence of ours says.

use meeting_or_async::text::catalog;

/// Whether a sentence has this word or these words, whatever the case of the letters.
fn says(sentence: &str, words: &str) -> bool {
    let sentence: String = sentence
        .to_lowercase()
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let sentence: Vec<_> = sentence.split_whitespace().collect();
    let words: Vec<_> = words.split_whitespace().collect();
    sentence.windows(words.len()).any(|window| window == words)
}

#[test]
fn no_sentence_shames_or_pushes() {
    let never = [
        "waste",
        "wasted",
        "unnecessary",
        "should have",
        "just",
        "simply",
        "obviously",
        "asap",
        "meetings avoided",
    ];
    for (name, source) in catalog() {
        // "Nobody should have to" asks nothing of anybody.
        let source = &source.replace("should have to", "must");
        for words in never {
            assert!(!says(source, words), "{name} says {words:?}: {source}");
        }
        assert!(!source.contains('!'), "{name} shouts: {source}");
    }
}

#[test]
fn a_name_is_no_he_and_no_she() {
    for (name, source) in catalog() {
        for words in ["he", "she", "him", "his", "her", "hers"] {
            assert!(!says(source, words), "{name} says {words:?}: {source}");
        }
    }
}

#[test]
fn drafts_claim_nothing_about_people() {
    let claims = [
        "as you know",
        "we all agree",
        "everyone agrees",
        "nothing is decided",
        "you are not in trouble",
        "do not worry",
        "you will like",
        "as always",
        "of course",
    ];
    for (name, source) in catalog().filter(|(name, _)| name.starts_with("draft-")) {
        for words in claims {
            assert!(!says(source, words), "{name} says {words:?}: {source}");
        }
    }
}

#[test]
fn drafts_name_no_money() {
    for (name, source) in catalog().filter(|(name, _)| name.starts_with("draft-")) {
        for sign in ["€", "$ ", "£", "salary", "hourly", "person-hour"] {
            assert!(!source.contains(sign), "{name}: {source}");
        }
    }
}

#[test]
fn the_search_for_words_finds_them() {
    assert!(says("It is JUST that.", "just") && says("You should have come", "should have"));
    assert!(!says("an adjustment", "just") && !says("You should, have no fear", "you have"));
}
