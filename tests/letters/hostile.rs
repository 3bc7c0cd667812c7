//! Whatever is typed is text and nothing else, and a damaged language is no end of the program.

use meeting_or_async::letter::channel::Channel;
use meeting_or_async::letter::{
    Block, Filled, GapId, Input, Inputs, Letter, LetterId, Mode, MomentInput, filled,
};
use meeting_or_async::text::format::PlainEnglish;
use meeting_or_async::text::{Letters, Text};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::compiled;
use super::language::texts;
use super::state::now;
use super::table::{FACTS, GAPS, Kind};

/// Cases of each property.
const CASES: u32 = 1_000;

/// What a person may type, also what nobody would.
fn typed() -> impl Strategy<Value = String> {
    let odd = [
        "@channel look",
        "<!here> <b onclick=alert(1)>x</b> <script>y</script>",
        "# Title",
        "- one\n- two",
        "one\n\n- two\n\nthree",
        "a\r\nb\u{85}c\u{2028}d\u{2029}e\u{b}f\u{c}g",
        "**bold** [link](https://example.com) `code` | a | b |",
        "1. first\n2. second",
        "\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{e}\u{f}\u{10}\u{1c}\u{1d}\u{1e}\u{1f}x",
        "\u{5d0}\u{5d1} \u{202e}abc\u{2066} 🎉👩‍👩‍👧",
        "{ $topic } { hello }",
        "Really?",
        "Wait…",
        "...",
        "\u{100}\u{101}\u{102}\u{400}\u{800}\u{810}",
        "a:",
        "Priya,",
    ];
    prop_oneof![
        3 => select(odd.to_vec()).prop_map(str::to_owned),
        3 => any::<String>(),
        2 => "\\PC{0,80}",
        2 => "[a-z .,\\-\n*_@<>&]{0,60}",
        1 => (any::<char>(), 200..100_000_usize).prop_map(|(c, n)| c.to_string().repeat(n)),
        1 => Just("word ".repeat(20_000)),
    ]
}

fn facts() -> impl Strategy<Value = Vec<(&'static str, &'static str)>> {
    prop::collection::vec(any::<Index>(), FACTS.len()).prop_map(|picks| {
        let pick = |(fact, pick): (&super::table::Fact, Index)| (fact.id, *pick.get(fact.values));
        FACTS.iter().zip(picks).map(pick).collect()
    })
}

fn letter() -> impl Strategy<Value = LetterId> {
    select(LetterId::all().collect::<Vec<_>>())
}

/// The blocks of a letter, and of each list how many items it has, but for lists that a gap fills.
fn structure(letter: &Letter) -> Vec<(usize, Option<usize>)> {
    let shape = |block: &Block| match block {
        Block::Paragraph(place, _) => (*place, None),
        Block::List(place, items) => (*place, Some(items.len())),
    };
    letter.blocks.iter().map(shape).collect()
}

/// A text without what only turns the direction, in one line.
fn bare(text: &str) -> String {
    let kept: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}'))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn write(letter: LetterId, facts: &[(&str, &str)], gap: GapId, typed: &str) -> Filled {
    let mut inputs = Inputs::default();
    for other in GapId::all() {
        if matches!(GAPS[other.index()].kind, Kind::Choice(_) | Kind::Moment) {
            continue;
        }
        inputs.set(other, Input::Text("xx".to_owned()));
    }
    inputs.set(gap, Input::Text(typed.to_owned()));
    filled(letter, facts, &inputs, now())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn what_is_typed_is_text_and_nothing_else(
        letter in letter(), facts in facts(), pick in any::<Index>(), typed in typed(),
    ) {
        for (tag, text) in &texts() {
            let known = write(letter, &facts, GapId::from_id("from").unwrap(), "xx");
            let stands = |gap: &GapId| {
                let kind = GAPS[gap.index()].kind;
                known.has(*gap, text) && !matches!(kind, Kind::Choice(_) | Kind::Moment)
            };
            let gaps: Vec<GapId> = GapId::all().filter(stands).collect();
            let gap = *pick.get(&gaps);
            let name = format!("{tag} {}, {} = {typed:.60?}", letter.id(), gap.id());
            let row = &GAPS[gap.index()];
            let written = write(letter, &facts, gap, &typed);
            let copy = written.letter(text, Mode::Copy);
            let sheet = written.sheet(text);
            let fits = typed.trim().chars().count() <= usize::from(row.most);
            let too_long = written.too_long(gap).is_some();
            prop_assert_eq!(too_long, !fits, "{}: refused", &name);
            let open = write(letter, &facts, gap, "").letter(text, Mode::Copy);
            let given = known.letter(text, Mode::Copy);
            // A list has as many items as it was given lines.
            if row.kind == Kind::Lines && fits {
                let lines = |block: &Block| matches!(block, Block::List(..));
                let lists = |letter: &Letter| letter.blocks.iter().filter(|block| lines(block)).count();
                prop_assert!(lists(&copy) <= lists(&given), "{}: a list more", &name);
                let known = [structure(&given), structure(&open)].concat();
                let known = |at| known.iter().any(|(place, _)| *place == at);
                prop_assert!(structure(&copy).iter().all(|(at, _)| known(*at)), "{}", &name);
            } else {
                let (open, given) = (structure(&open), structure(&given));
                let is = structure(&copy);
                prop_assert!(is == open || is == given, "{}: {:?}", &name, is);
                let words = typed.chars().any(char::is_alphanumeric);
                prop_assert!(!words || !fits || is == given, "{}: not taken", &name);
            }
            prop_assert_eq!(structure(&copy).len(), sheet.parts.len(), "{}", &name);
            let plain = sheet.plain();
            if !fits {
                prop_assert!(plain.len() < 10_000, "{}: too long is in it", &name);
            } else if given != open {
                // It stands there in one line, as it was typed but for blanks and a last mark.
                let lines: Vec<String> = plain.lines().map(bare).collect();
                let subject = bare(sheet.subject.as_deref().unwrap_or_default());
                let pieces: Vec<&str> = match row.kind {
                    Kind::Lines => typed.lines().collect(),
                    Kind::Names => typed.split([',', ';', '\n', '、', '，']).collect(),
                    _ => vec![&typed],
                };
                for piece in pieces {
                    let piece = match row.kind {
                        Kind::Link if piece.split_whitespace().next().is_some_and(|it| it.contains("://")) => bare(piece).replace(' ', ""),
                        _ => bare(piece).trim_end_matches('.').trim_end().to_owned(),
                    };
                    // A subject is cut, at the first blank at the earliest, and begins with a capital
                    // letter.
                    let start = piece.split(' ').next().unwrap_or_default();
                    let start: String = start.chars().take(20).collect();
                    let first = start.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty());
                    let begins: String = first.unwrap_or_default().chars().take(8).collect();
                    let there = lines.iter().any(|line| line.contains(&piece))
                        || subject.to_lowercase().contains(&begins.to_lowercase());
                    prop_assert!(there, "{}: {:?} is not in\n{}", &name, piece, plain);
                }
            }
            for channel in Channel::ALL {
                let clip = channel.write(&sheet);
                let html = clip.html.unwrap_or_default();
                for tag in ["<script", "<b onclick", "<!here"] {
                    prop_assert!(!html.contains(tag), "{}: {} in {:?}", &name, tag, channel);
                }
            }
            // On the page it is a line of the same letter.
            let page = written.letter(text, Mode::Page);
            prop_assert!(page.blocks.len() <= given.blocks.len() + open.blocks.len() + 3, "{}", &name);
        }
    }

    /// Text, moments and choices in every gap at once, also of a kind that the gap is not.
    #[test]
    fn no_input_ends_the_program(
        letter in letter(), facts in facts(),
        all in prop::collection::vec((0..GapId::COUNT, typed(), 0..4_u8, any::<u8>()), 1..8),
    ) {
        let mut inputs = Inputs::default();
        for (at, typed, what, option) in all {
            let gap = GapId::all().nth(at).unwrap();
            inputs.set(gap, match what {
                0 => Input::Choice(option),
                1 => Input::Moment(MomentInput { words: typed, ..MomentInput::default() }),
                2 => Input::Moment(MomentInput {
                    day: Some(now().day.plus(i32::from(option) * 9_999 - 900_000)),
                    ..MomentInput::default()
                }),
                _ => Input::Text(typed),
            });
            if option % 2 == 0 {
                inputs.add(gap);
            }
        }
        let kept = inputs.clone();
        for (_, text) in &texts() {
            let filled = filled(letter, &facts, &inputs, now());
            for mode in [Mode::Page, Mode::Copy] {
                let _ = filled.letter(text, mode);
            }
            let _ = filled.plan(text);
            let _ = filled.sheet(text);
        }
        prop_assert_eq!(inputs, kept);
    }

    /// What was typed is kept when another letter is shown, and something else is typed there.
    #[test]
    fn what_is_typed_is_kept_whatever_letter_is_shown(
        shown in prop::collection::vec((letter(), 0..GapId::COUNT, "[a-z]{1,9}"), 1..9),
    ) {
        let mut inputs = Inputs::default();
        let mut expected = std::collections::BTreeMap::new();
        for (letter, at, typed) in shown {
            let gap = GapId::all().nth(at).unwrap();
            inputs.set(gap, Input::Text(typed.clone()));
            expected.insert(gap, typed);
            let filled = filled(letter, &[], &inputs, now());
            let text = Text::english(&PlainEnglish);
            let sheet = filled.sheet(&text);
            for (gap, typed) in &expected {
                prop_assert_eq!(inputs.typed(*gap), typed);
                if gap.id() == "to" && filled.has(*gap, &text) {
                    prop_assert!(sheet.plain().contains(typed), "{} {}", letter.id(), typed);
                }
            }
        }
    }

    /// A language file that arrives damaged is refused or read, and no letter of it ends the
    /// program.
    #[test]
    fn a_damaged_language_is_read_without_a_panic(
        edits in prop::collection::vec((any::<Index>(), 0..6_u8, any::<Index>()), 1..40),
        letters in prop::collection::vec(letter(), 3), facts in facts(),
    ) {
        let rest = compiled::ENGLISH.strip_prefix(compiled::FINGERPRINT).unwrap();
        let mut chars: Vec<char> = rest.chars().collect();
        for (at, what, from) in edits {
            let mut at = at.index(chars.len());
            let mut from = from.index(chars.len());
            // Most of it is text: half of the edits are of marks and of what they put in.
            let is_mark = |c: &char| c.is_control() || *c >= '\u{100}';
            let next = |from: usize| chars[from..].iter().position(is_mark).map(|n| n + from);
            if what > 2 {
                (at, from) = (next(at).unwrap_or(at), next(from).unwrap_or(from));
            }
            let other = chars[from];
            match what % 3 {
                0 => drop(chars.remove(at)),
                1 => chars.insert(at, other),
                _ => chars[at] = other,
            }
        }
        let damaged = [compiled::FINGERPRINT.to_owned(), chars.into_iter().collect()].concat();
        if let Ok(damaged) = Letters::parse(&damaged) {
            let text = Text::english(&PlainEnglish).with_letters(damaged);
            for letter in letters {
                let filled = write(letter, &facts, GapId::from_id("from").unwrap(), "xx");
                for mode in [Mode::Page, Mode::Copy] {
                    let _ = filled.letter(&text, mode);
                }
                let _ = filled.sheet(&text);
                let _ = filled.plan(&text);
                let _ = filled.note(&text);
                for gap in GapId::all().filter(|gap| filled.has(*gap, &text)) {
                    let _ = filled.options(gap, &text);
                    let _ = filled.needs(gap, &text);
                }
            }
        }
    }
}
