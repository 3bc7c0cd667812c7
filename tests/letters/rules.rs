//! What holds for every letter in every state: each value of each fact that it selects on, each
//! option of each of its choices, its gaps open, needed ones filled, all filled.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use meeting_or_async::letter::{
    Block, Filled, GapId, Input, Inputs, Letter, LetterId, Mode, Role, filled,
};

use super::language::{Language, gap_of, languages};
use super::state::{FILLS, Facts, Fill, State, now};
use super::table::{GAPS, Kind, ROOM, WITHOUT_GREETING};

/// At most so many words with what is needed and the defaults, and so many paragraphs.
const WORDS: usize = 90;
const PARAGRAPHS: usize = 7;
/// A subject that mail programs show whole, and how much of its topic is always kept.
const SUBJECT: usize = 60;
const TOPIC: usize = 26;

/// Never in a letter. A word by itself, or several.
const NEVER: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            // flow.md, section 7.
            "waste",
            "wasted",
            "unnecessary",
            "should have",
            "obviously",
            "asap",
            "async",
            "asynchronous",
            "lazy consensus",
            "daci",
            "meetings avoided",
            // flow.md, section 3.
            "those concerned",
            "a talk of",
            "in your way",
            "look after",
            "matter",
            "matters",
            "stands",
            "follows below",
            // Without a contraction.
            "do not",
            "does not",
            "did not",
            "is not",
            "are not",
            "was not",
            "will not",
            "cannot",
            "can not",
            "would not",
            "could not",
            "i will",
            "we will",
            "you will",
            "i am",
            "we are",
            "you are",
            "let us",
            "there is",
            "that is",
            "what is",
            "i would",
            "we would",
        ],
    ),
    (
        "de",
        &[
            "verschwendung",
            "verschwendet",
            "unnötig",
            "unnötige",
            "hätte sollen",
            "hättest sollen",
            "offensichtlich",
            "asap",
            "async",
            "asynchron",
            "schnellstmöglich",
            "meeting vermeiden",
            "die betroffenen",
            "angelegenheit",
            "diesbezüglich",
            "zwecks",
            "seitens",
            "bezüglich",
            "anbei",
            "hiermit",
            "zeitnah",
            "zurückmelden",
        ],
    ),
];

/// Never to one person.
const GROUP: [(&str, &[&str]); 2] = [
    ("en", &["all", "everyone", "everybody", "thread", "each of you"]),
    ("de", &["zusammen", "an alle", "ihr alle", "euch", "eure", "euer", "jeder von", "thread"]),
];

/// Letters that ask nothing: they tell, answer or thank.
const ASK_NOTHING: [&str; 14] = [
    "announcement",
    "auto-reply",
    "absence-clients",
    "absence-colleagues",
    "client-update",
    "comments",
    "incident-prompt",
    "invitation-reminder",
    "how-to",
    "notice",
    "quiet-reply",
    "record",
    "reply-decline",
    "write-first-invitation",
];

/// What the subject says that it is about, if the letter has a gap for it, the first one that it
/// has. Letters about a person say nothing of it, and these name something else.
const ABOUT: [&str; 3] = ["topic", "meeting", "task"];

/// All the values of facts that a letter selects on. Each letter is written to one and to several.
pub fn facts(language: &Language, letter: LetterId) -> Vec<Facts> {
    let mut rows = language.facts(letter.id());
    if !rows.iter().any(|row| row.0 == "recipient") {
        rows.push(("recipient", &["one", "group"]));
    }
    let mut all = vec![Vec::new()];
    for (fact, values) in rows {
        let with = |known: &Facts, value| [known.as_slice(), &[(fact, value)]].concat();
        all = all.iter().flat_map(|known| values.iter().map(move |it| with(known, *it))).collect();
    }
    all
}

/// All the options of the choices that a letter offers.
fn choices(language: &Language, filled: &Filled) -> Vec<Vec<(GapId, u8)>> {
    let mut all = vec![Vec::new()];
    for gap in GapId::all() {
        let Some((options, _)) = filled.options(gap, &language.text) else { continue };
        let with = |chosen: &Vec<_>, option| [chosen.as_slice(), &[(gap, option)]].concat();
        all = all
            .iter()
            .flat_map(|chosen| options.iter().map(move |option| with(chosen, *option)))
            .collect();
    }
    all
}

/// A letter in a state, and what comes out.
struct Case {
    state: State,
    letter: Letter,
    page: Letter,
    subject: String,
    body: String,
}

/// Every state of every letter, in every language. Written once: there are thousands.
fn each_case(mut check: impl FnMut(&Language, &Case)) {
    static CASES: LazyLock<Vec<Vec<Case>>> =
        LazyLock::new(|| languages().iter().map(cases).collect());
    for (language, cases) in languages().iter().zip(&*CASES) {
        for case in cases {
            check(language, case);
        }
    }
}

fn cases(language: &Language) -> Vec<Case> {
    let mut cases = Vec::new();
    for letter in LetterId::all() {
        for facts in facts(language, letter) {
            for fill in FILLS {
                let state = State::new(language, letter, &facts, fill);
                let inputs = state.inputs(language);
                let first = filled(letter, &state.facts, &inputs, now());
                for chosen in choices(language, &first) {
                    let state = State { chosen, ..state.clone() };
                    let mut inputs = inputs.clone();
                    state.choose(&mut inputs);
                    let filled = filled(letter, &state.facts, &inputs, now());
                    let sheet = filled.sheet(&language.text);
                    let body = sheet.plain();
                    let subject = sheet.subject.unwrap_or_default();
                    let letter = filled.letter(&language.text, Mode::Copy);
                    let page = filled.letter(&language.text, Mode::Page);
                    cases.push(Case { state, letter, page, subject, body });
                }
            }
        }
    }
    cases
}

/// What is wrong, by what is wrong: each with the first state in which it is.
#[derive(Default)]
struct Faults {
    found: BTreeSet<String>,
    told: Vec<String>,
}

impl Faults {
    fn add(&mut self, language: &Language, state: &State, what: &str, text: &str) {
        if self.found.insert(format!("{} {} {what}", language.tag, state.letter.id())) {
            self.told.push(format!("{state}: {what}\n{text}\n"));
        }
    }

    fn none(self) {
        assert!(self.told.is_empty(), "{} faults\n\n{}", self.told.len(), self.told.join("\n"));
    }
}

pub fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// How many paragraphs there are; a list belongs to the one that it stands in.
pub fn paragraphs(letter: &Letter) -> usize {
    let place = |block: &Block| match block {
        Block::Paragraph(place, _) | Block::List(place, _) => *place,
    };
    letter.blocks.iter().map(place).collect::<BTreeSet<_>>().len()
}

#[test]
fn letters_are_short() {
    let mut faults = Faults::default();
    each_case(|language, Case { state, letter, body, .. }| {
        let count = words(body);
        if state.fill != Fill::All && count > WORDS {
            faults.add(language, state, &format!("{count} words"), body);
        }
        let count = paragraphs(letter);
        if count > PARAGRAPHS {
            faults.add(language, state, &format!("{count} paragraphs"), body);
        }
    });
    faults.none();
}

#[test]
fn letters_are_in_order() {
    let mut faults = Faults::default();
    each_case(|language, Case { state, subject, body, .. }| {
        let all = format!("{subject}\n\n{body}");
        let mut wrong = |what: &str| faults.add(language, state, what, &all);
        for mark in [" ,", " .", " ?", " !", " :", " ;", " )", "( ", "  "] {
            if all.contains(mark) {
                wrong(&format!("has {mark:?}"));
            }
        }
        for mark in ["..", "?.", "!.", ",.", ":.", ";.", ".?", ".,", ",,", ",?", ":,", "::", "()"] {
            if all.contains(mark) {
                wrong(&format!("has {mark:?}"));
            }
        }
        if body.contains("\n\n\n") || body.is_empty() {
            wrong("has an empty paragraph");
        }
        let lines: Vec<&str> = all.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            if line.trim() != *line
                || line.trim_start_matches("- ").is_empty() && line.contains('-')
            {
                wrong("has an empty item, or a blank at the end of a line");
            }
            let item = |at: usize| lines.get(at).is_some_and(|line| line.starts_with("- "));
            if line.ends_with(':') && !item(at + 1) && !item(at + 2) {
                wrong("has a colon before nothing");
            }
            let link = line.find("https:").map(|at| &line[at..]);
            if link.is_some_and(|link| link.contains(' ')) {
                wrong("goes on after a link");
            }
            let first = line.chars().next();
            // In German the sentence goes on after the greeting.
            let goes_on = language.tag == "de" && at == 4;
            if first.is_some_and(char::is_lowercase) && !goes_on {
                wrong("begins a line with a small letter");
            }
        }
        let mut sentences = BTreeSet::new();
        for part in all.split(['\n', '.', '?', '!']) {
            let sentence = part.trim().trim_start_matches("- ").to_lowercase();
            if sentence.split(' ').count() > 2 && !sentences.insert(sentence.clone()) {
                wrong(&format!("says {sentence:?} twice"));
            }
        }
        let ends = |line: &str| line.ends_with(['.', '?', '!', ':', ',', '…']);
        for text in body.split("\n\n").filter(|part| !part.contains("- ")) {
            let link =
                text.split_whitespace().last().is_some_and(|word| word.starts_with("https:"));
            let is_bye = text == "Thanks" || text.lines().count() > 1 || words(text) < 5;
            if !ends(text) && !link && !is_bye {
                wrong("has a sentence without an end");
            }
        }
    });
    faults.none();
}

#[test]
fn letters_say_nothing_that_nobody_says() {
    let mut faults = Faults::default();
    each_case(|language, Case { state, letter, subject, body, .. }| {
        let all = format!("{subject}\n{body}");
        let said = only_words(&all).replace(" where we are ", " ");
        let list = |lists: [(&'static str, &'static [&'static str]); 2]| {
            lists.into_iter().find(|(tag, _)| *tag == language.tag).unwrap().1
        };
        for word in list(NEVER) {
            if said.contains(&format!(" {word} ")) {
                faults.add(language, state, &format!("says {word:?}"), &all);
            }
        }
        if all.contains(['!', '"', '\'']) {
            faults.add(language, state, "has a mark that no letter has", &all);
        }
        if !state.is_to_one() {
            return;
        }
        // What we say: what the sender typed may be to whomever they like.
        let ours = only_words(&ours(letter)).replace(" is all i need ", " ");
        for word in list(GROUP) {
            if ours.contains(&format!(" {word} ")) {
                faults.add(language, state, &format!("says {word:?} to one"), &all);
            }
        }
    });
    faults.none();
}

/// Whatever is filled and chosen, few offers stand in a letter, and no gap gets lost: it stands in
/// the letter, is offered there, or is offered under it.
#[test]
fn a_letter_offers_little_in_its_sentences_and_the_rest_under_it() {
    let mut faults = Faults::default();
    each_case(|language, Case { state, page, body, .. }| {
        let (mut offers, mut there) = (Vec::new(), Vec::new());
        let lines = page.blocks.iter().flat_map(|block| match block {
            Block::Paragraph(_, spans) => std::slice::from_ref(spans),
            Block::List(_, items) => items.as_slice(),
        });
        for line in lines {
            let mut before = None;
            for span in line {
                match span.role {
                    Role::Add(gap) => offers.push(gap),
                    Role::Choice(gap) if before != Some(gap) => offers.push(gap),
                    Role::Choice(gap) | Role::Gap(gap) => there.push(gap),
                    Role::Words => {}
                }
                before = span.choice;
            }
        }
        let mut wrong = |what: String| faults.add(language, state, &what, body);
        if offers.len() > ROOM {
            wrong(format!("offers {offers:?}"));
        }
        for (at, gap) in offers.iter().chain(&page.extras).enumerate() {
            if there.contains(gap) || offers.iter().chain(&page.extras).take(at).any(|it| it == gap)
            {
                wrong(format!("offers {} twice", gap.id()));
            }
            if page.open.contains(gap) {
                wrong(format!("offers {}, which is needed", gap.id()));
            }
        }
        for (gap, _) in &state.chosen {
            if ![&offers, &there, &page.extras].iter().any(|gaps| gaps.contains(gap)) {
                wrong(format!("has no place for the choice {}", gap.id()));
            }
        }
    });
    faults.none();
}

/// What a letter says of a gap that stands elsewhere in it is said once something is in that gap.
#[test]
fn what_depends_on_another_gap_waits_for_it() {
    let english = languages().into_iter().find(|language| language.tag == "en").unwrap();
    for (letter, gap, typed, words) in [
        ("absence-colleagues", "link", "https://docs.example.com", "missing from my notes"),
        ("client-update", "need", "the photos", "one thing needed"),
    ] {
        let (letter, gap) = (LetterId::from_id(letter).unwrap(), GapId::from_id(gap).unwrap());
        let mut inputs = Inputs::default();
        inputs.ask_for(gap);
        let says = |inputs: &Inputs| {
            let filled = filled(letter, &[("recipient", "group")], inputs, now());
            [Mode::Page, Mode::Copy].map(|mode| {
                let letter = filled.letter(&english.text, mode);
                ours(&letter).contains(words)
            })
        };
        assert_eq!(says(&inputs), [false, false], "{words}");
        inputs.set(gap, Input::Text(typed.to_owned()));
        assert_eq!(says(&inputs), [true, true], "{words}");
    }
}

/// Whoever chooses a sentence sees what it lacks where it lacks it, and that it is needed.
#[test]
fn what_a_chosen_sentence_lacks_is_needed() {
    for (letter, choice, option, lacks) in [
        ("announcement", "todo", "one", "task"),
        ("proposal", "choose", "decider", "decider"),
        ("reply-decline", "decline", "clash", "work"),
        ("talk", "quiet-reason", "badly", "quiet-about"),
    ] {
        let (choice, lacks) = [choice, lacks].map(|gap| GapId::from_id(gap).unwrap()).into();
        let chosen = vec![(choice, choice.option(option).unwrap())];
        for language in languages() {
            let id = LetterId::from_id(letter).unwrap();
            let state = State::new(&language, id, &[("recipient", "group")], Fill::Open);
            for (state, needed) in
                [(state.clone(), false), (State { chosen: chosen.clone(), ..state }, true)]
            {
                let filled = state.filled(&language);
                for mode in [Mode::Page, Mode::Copy] {
                    let letter = filled.letter(&language.text, mode);
                    assert_eq!(letter.open.contains(&lacks), needed, "{state}, {mode:?}");
                }
            }
        }
    }
}

/// The words of a text with one blank around each.
fn only_words(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '’');
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    format!(" {} ", words.join(" ").to_lowercase())
}

/// What stands in no gap.
fn ours(letter: &Letter) -> String {
    let mut out = String::new();
    let mut lines = vec![&letter.subject];
    for block in &letter.blocks {
        match block {
            Block::Paragraph(_, spans) => lines.push(spans),
            Block::List(_, items) => lines.extend(items),
        }
    }
    for line in lines {
        for span in line {
            out.push_str(if matches!(span.role, Role::Gap(_)) { " | " } else { &span.text });
        }
        out.push('\n');
    }
    out
}

#[test]
fn a_subject_says_what_it_is_about_and_by_when() {
    let mut faults = Faults::default();
    let mut known = (String::new(), None, false);
    each_case(|language, Case { state, subject, body, .. }| {
        let id = state.letter.id();
        let name = format!("{} {id}", language.tag);
        if known.0 != name {
            let mut stands = names(language, id, "body");
            stands.extend(names(language, id, "subject"));
            let about = ABOUT.into_iter().find(|gap| stands.contains(gap));
            known = (name, about, !language.names(id, "subject").is_empty);
        }
        let (_, about, has_subject) = &known;
        if !has_subject {
            return;
        }
        let all = format!("{subject}\n\n{body}");
        let mut wrong = |what: &str| faults.add(language, state, what, &all);
        if !subject.contains(char::is_alphabetic) || subject.contains('\n') {
            wrong("has no subject");
        }
        let mut kept = 0;
        let about = about.and_then(GapId::from_id);
        if let Some(Input::Text(typed)) = about.and_then(|gap| state.typed(gap)) {
            match begins(subject, &typed) {
                Some(length) => kept = length,
                None if state.fill != Fill::All => {}
                None => wrong(&format!("does not say what it is about: {subject}")),
            }
        }
        let length = subject.chars().count();
        if length > SUBJECT && kept > TOPIC {
            wrong(&format!("has a subject of {length}: {subject}"));
        }
    });
    faults.none();
}

/// A mark of ours is dropped after one of theirs.
#[test]
fn no_mark_of_ours_follows_one_of_theirs() {
    let mut wrong = Vec::new();
    for language in languages() {
        for letter in LetterId::all() {
            let state = State::new(&language, letter, &[("recipient", "one")], Fill::All);
            for (mark, doubled) in
                [('?', ["?.", "??", "?!"]), ('!', ["!.", "!?", "!!"]), ('…', ["….", "……", "….."])]
            {
                let mut inputs = state.inputs(&language);
                for gap in GapId::all() {
                    if matches!(kind(gap.id()), Kind::Phrase | Kind::Sentence) {
                        inputs.set(gap, Input::Text(format!("xx{mark}")));
                    }
                }
                let sheet = filled(letter, &state.facts, &inputs, now()).sheet(&language.text);
                let all =
                    format!("{}\n{}", sheet.subject.clone().unwrap_or_default(), sheet.plain());
                if let Some(doubled) = doubled.iter().find(|doubled| all.contains(**doubled)) {
                    wrong.push(format!("{state}: {doubled}\n{all}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} faults\n{}", wrong.len(), wrong[0]);
}

/// Of a subject that is too long only what it is about is cut, at a word.
#[test]
fn only_the_topic_of_a_subject_is_cut() {
    let long = "the new policy for travel by train and by plane within Europe from January on";
    let mut wrong = Vec::new();
    for language in languages() {
        for letter in LetterId::all() {
            let in_subject = names(&language, letter.id(), "subject");
            let Some(about) = ABOUT.into_iter().find(|gap| in_subject.contains(gap)) else {
                continue;
            };
            for facts in facts(&language, letter) {
                let state = State::new(&language, letter, &facts, Fill::All);
                let about = GapId::from_id(about).unwrap();
                let mut inputs = state.inputs(&language);
                for (gap, option) in all_said(&language, &filled(letter, &facts, &inputs, now())) {
                    inputs.set(gap, Input::Choice(option));
                }
                inputs.set(about, Input::Text(long.to_owned()));
                let sheet = filled(letter, &facts, &inputs, now()).sheet(&language.text);
                let subject = sheet.subject.unwrap();
                let kept = begins(&subject, long);
                let length = subject.chars().count();
                if kept.is_none_or(|kept| kept > TOPIC && length > SUBJECT || kept < 9) {
                    wrong.push(format!("{state}: {length} characters: {subject}"));
                    break;
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What is too long for a subject loses its hour first, which the text has, and then ends at a word
/// that says something. What fits keeps both.
#[test]
fn a_subject_that_is_too_long_loses_its_hour_and_ends_at_a_word() {
    let languages = languages();
    let write = |tag: &str, topic: &str| {
        let language = languages.iter().find(|language| language.tag == tag).unwrap();
        let letter = LetterId::from_id("review").unwrap();
        let mut inputs = Inputs::default();
        inputs.set(GapId::from_id("topic").unwrap(), Input::Text(topic.to_owned()));
        let filled = filled(letter, &[("recipient", "group")], &inputs, now());
        let sheet = filled.sheet(&language.text);
        let hour = if tag == "de" { "12:00 Uhr" } else { "12:00" };
        assert!(sheet.plain().contains(hour), "{}", sheet.plain());
        sheet.subject.unwrap()
    };
    for (tag, topic, subject) in [
        ("en", "the travel policy", "Your comments on the travel policy by Thursday 12:00"),
        (
            "en",
            "the travel policy for Europe",
            "Your comments on the travel policy for Europe by Thursday",
        ),
        (
            "en",
            "the new customer day in Luxembourg on 18 March",
            "Your comments on the new customer day… by Thursday",
        ),
        (
            "en",
            "the travel policy for the offices in Europe",
            "Your comments on the travel policy… by Thursday",
        ),
        (
            "en",
            "the plan for everyone in Q3 and afterwards",
            "Your comments on the plan for everyone in Q3… by Thursday",
        ),
        (
            "de",
            "Reiserichtlinie für die Standorte in Europa",
            "Reiserichtlinie…: eure Anmerkungen bis Donnerstag",
        ),
    ] {
        assert_eq!(write(tag, topic), subject);
    }
}

/// The last option of each choice: the longest subject, as a rule.
fn all_said(language: &Language, filled: &Filled) -> Vec<(GapId, u8)> {
    let options = |gap: GapId| {
        let (options, chosen) = filled.options(gap, &language.text)?;
        Some((gap, options.into_iter().find(|option| *option != chosen)?))
    };
    GapId::all().filter_map(options).collect()
}

/// How much of what was typed stands in the subject, in characters.
fn begins(subject: &str, typed: &str) -> Option<usize> {
    if subject.to_lowercase().contains(&typed.to_lowercase()) {
        return Some(typed.chars().count());
    }
    let cut = subject[..subject.find('…')?].to_lowercase();
    let words: Vec<&str> = typed.split(' ').collect();
    let mut kept = (1..words.len()).map(|n| words[..n].join(" "));
    let found = kept.find(|kept| cut.ends_with(kept.to_lowercase().as_str()))?;
    Some(found.chars().count())
}

/// A letter that asks for something by a day says so in its subject.
#[test]
fn a_subject_names_the_day_that_its_letter_asks_for() {
    let mut wrong = Vec::new();
    for language in languages() {
        for letter in LetterId::all() {
            let subject = language.names(letter.id(), "subject");
            let body = names(&language, letter.id(), "body");
            let days = names(&language, letter.id(), "subject");
            if subject.is_empty || DAY_IS_NOT_ASKED.contains(&letter.id()) {
                continue;
            }
            let asked = ["due", "meet", "end"].into_iter().any(|day| body.contains(day));
            if asked && !days.iter().any(|gap| kind(gap) == Kind::Moment) {
                wrong.push(format!("{} {}", language.tag, letter.id()));
            }
            for name in &subject.shown {
                let is_moment = gap_of(name).is_some_and(|gap| kind(gap) == Kind::Moment);
                let short = ["-short", "-day", "-date"].iter().any(|form| name.ends_with(form));
                if is_moment && !short {
                    wrong.push(format!("{} {}: {name} is too long", language.tag, letter.id()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Their subject is a question or thanks, and an answer may come at any time.
const DAY_IS_NOT_ASKED: [&str; 9] = [
    "check-in",
    "comments",
    "reply-ask",
    "reply-offer",
    "series-shorter-closing",
    "series-rarer-closing",
    "series-better-closing",
    "series-parts-closing",
    "status-regular-closing",
];

/// The gaps that stand in an attribute.
fn names(language: &Language, letter: &str, attribute: &str) -> BTreeSet<&'static str> {
    let names = language.names(letter, attribute);
    names.shown.iter().chain(&names.selected).filter_map(|name| gap_of(name)).collect()
}

fn kind(gap: &str) -> Kind {
    GAPS.iter().find(|row| row.id == gap).unwrap().kind
}

#[test]
fn an_open_gap_leaves_no_trace_and_the_request_stays() {
    let mut faults = Faults::default();
    let mut hints = ("", Vec::<String>::new());
    each_case(|language, Case { state, subject, body, .. }| {
        if state.fill != Fill::Open {
            return;
        }
        let id = state.letter.id();
        let all = format!("{subject}\n\n{body}");
        let mut wrong = |what: &str| faults.add(language, state, what, &all);
        if all.contains(['[', ']', '{', '}', '$', '+']) {
            wrong("has a mark of a gap");
        }
        if hints.0 != language.tag {
            hints = (language.tag, GAPS.iter().map(|gap| language.hint(gap.id)).collect());
        }
        if let Some(hint) = hints.1.iter().find(|hint| all.contains(*hint)) {
            wrong(&format!("says the hint {hint:?}"));
        }
        if !WITHOUT_GREETING.contains(&id) {
            let hello = body.lines().next().unwrap();
            if !hello.ends_with(',') || words(hello) > 4 {
                wrong("greets nobody");
            }
        }
        if id.ends_with("-closing") || ASK_NOTHING.contains(&id) {
            return;
        }
        let lower = body.to_lowercase();
        if !["?", "please", "bitte"].iter().any(|asks| lower.contains(asks)) {
            wrong("asks nothing");
        }
    });
    faults.none();
}
