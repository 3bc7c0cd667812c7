//! The compiler of letters (`build/letters.rs`), on a table and letters made for the test.

use proptest::prelude::*;

use super::compiler::{Fault, Folder, Letters, Table, compile};
use super::marks::{BREAK, ELSE, END, FIELD, ITEM, LINE, NEXT, PARA, SELECT, THEN, VALUE, id};
use super::table::{Fact, Gap, Kind};

const GAPS: &[Gap] = &[
    Gap { id: "to", kind: Kind::Names, most: 80 },
    Gap { id: "from", kind: Kind::Names, most: 80 },
    Gap { id: "topic", kind: Kind::Phrase, most: 80 },
    Gap { id: "why", kind: Kind::Sentence, most: 80 },
    Gap { id: "line", kind: Kind::Sentence, most: 80 },
    Gap { id: "link", kind: Kind::Link, most: 80 },
    Gap { id: "questions", kind: Kind::Lines, most: 80 },
    Gap { id: "due", kind: Kind::Moment, most: 80 },
    Gap { id: "silence", kind: Kind::Choice(&["nothing", "go-ahead", "ask-again"]), most: 0 },
];
const FACTS: &[Fact] = &[
    Fact { id: "recipient", values: &["one", "group"] },
    Fact { id: "owner", values: &["me", "other", "team"] },
];
const TABLE: Table =
    Table { gaps: GAPS, facts: FACTS, without_greeting: &["incident"], source: "\n(\"topic\"" };

const SHARED: &str = "hello = Hi { $to },
bye = Thanks,\\
    { $from }
formats =
    .moment = { $date }, { $time }
    .meeting = { $date } at { $time }
    .short = { $day } { $time }
    .year = { $date } { $year }
    .zone = { $time } in { $city }
    .others = { $time } ({ $cities })
    .elsewhere = { $time } on { $date } in { $city }
    .hour = { $time }
    .minutes = { $time } minutes
    .all = all
    .leads = the and
uses-all =
    .body =
        { hello }

        About { $topic } by { $due }:
        { $why }
        { $link }
        - { $questions }

        { $silence ->
            [go-ahead] Go.
           *[nothing] Nothing.
        }
        { $line }

        { bye }
";

const LABELS: &str = "to = To
    .hint = add names
from = From
    .hint = add your name
topic = Topic
    .hint = add topic
why = Why
    .hint = add why
line = A line of your own
    .hint = add a line
link = Link
    .hint = add link
questions = Questions
    .hint = add questions
due = By when
    .hint = pick by when
silence = What no answer means
    .hint = say what no answer means
    .nothing = nothing happens
    .go-ahead = I’ll go ahead
    .ask-again = I’ll ask again
";

fn folder(language: &str, letters: &str, labels: &str) -> Folder {
    let file = |name: &str, text: &str| (format!("{language}/{name}"), text.to_owned());
    Folder {
        language: language.to_owned(),
        interface: None,
        letters: vec![file("a.ftl", letters), file("shared.ftl", SHARED)],
        gaps: file("gaps.ftl", labels),
    }
}

fn compiled(folders: &[Folder]) -> Result<Letters, Vec<Fault>> {
    compile(folders, TABLE, |text, out| out.push_str(text))
}

/// The second field of the first letter, with visible marks.
fn body(letters: &Letters) -> String {
    let letter = letters.languages[0].letters.split(NEXT).nth(2).unwrap();
    readable(letter.split(FIELD).nth(1).unwrap())
}

fn readable(pattern: &str) -> String {
    let mut out = String::new();
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        match c {
            VALUE => out += &["{", &name(chars.next().unwrap()), "}"].concat(),
            SELECT => out += &["<", &name(chars.next().unwrap()), ":"].concat(),
            THEN => out += "=",
            ELSE => out += "|",
            END => out += ">",
            LINE => out += "⏎",
            PARA => out += "¶",
            ITEM => out += "•",
            BREAK => out += "↵",
            c => out.push(c),
        }
    }
    out
}

fn name(c: char) -> String {
    let code = u32::from(c);
    let at = |first: u32| usize::try_from(code - first).unwrap();
    match code {
        id::PEOPLE.. => "people".to_owned(),
        id::TODAY.. => format!("today/{}", at(id::TODAY)),
        id::FORMS.. => format!("{}/{}", GAPS[at(id::FORMS) / 4].id, at(id::FORMS) % 4),
        _ if at(id::TABLE) < GAPS.len() => GAPS[at(id::TABLE)].id.to_owned(),
        _ => FACTS[at(id::TABLE) - GAPS.len()].id.to_owned(),
    }
}

/// A letter with this between its greeting and its end. The first line of it is line 5.
fn letter(text: &str) -> String {
    let lines: String = text.lines().flat_map(|line| ["        ", line, "\n"]).collect();
    format!(
        "a =\n    .body =\n        {{ hello }}\n\n{lines}        {{ $line }}\n\n        {{ bye }}\n"
    )
}

/// Checks what a source gives: faults as `line: words of the sentence`, all of them in order, or
/// what the text between greeting and end is compiled to.
fn check(case: &str, source: &str, expected: Result<&str, &[&str]>) {
    check_all(case, &[folder("en", source, LABELS)], expected);
}

fn check_all(case: &str, folders: &[Folder], expected: Result<&str, &[&str]>) {
    match (compiled(folders), expected) {
        (Ok(letters), Ok(expected)) => {
            let body = body(&letters);
            let inner = body.strip_prefix("Hi {to},¶").unwrap_or(&body);
            let inner = inner.strip_suffix("⏎{line}¶Thanks,↵{from}").unwrap_or(inner);
            assert_eq!(inner, expected, "{case}");
        }
        (Err(faults), Err(expected)) => {
            assert_eq!(faults.len(), expected.len(), "{case}: {faults:#?}");
            for (fault, expected) in faults.iter().zip(expected) {
                let Fault { file, line, sentence } = fault;
                let (place, words) = expected.split_once(": ").unwrap();
                let place = if place.contains(':') {
                    place.to_owned()
                } else {
                    format!("en/a.ftl:{place}")
                };
                assert_eq!(format!("{file}:{line}"), place, "{case}: {sentence}");
                assert!(sentence.contains(words), "{case}: {sentence}");
            }
        }
        (Ok(letters), Err(_)) => panic!("{case}: no fault in {}", body(&letters)),
        (Err(faults), Ok(_)) => panic!("{case}: {faults:#?}"),
    }
}

#[test]
fn structure_is_compiled() {
    let cases = [
        ("a line runs on", "One\ntwo", "One⏎two"),
        ("a blank line ends a paragraph", "One\n\ntwo\n\n\nthree", "One¶two¶three"),
        ("a blank line of blanks too", "One\n   \ntwo", "One¶two"),
        ("items", "One:\n- two\n- three\n\nfour", "One:•two•three¶four"),
        ("items of a paragraph", "One\n\n- two\n-three", "One¶•two⏎-three"),
        ("a kept line", "One \\\ntwo", "One↵two"),
        ("a \\ inside is text", "a\\b", "a\\b"),
        ("blanks are one", "One   two  \n   three", "One two⏎three"),
        ("values and forms", "By { $due } or { $due-day }", "By {due} or {due/2}"),
        ("today and its forms", "On { $today }, { $today-short }", "On {today/0}, {today/1}"),
        ("the number of people", "We’re { $people }.", "We’re {people}."),
        ("a number and a text", "{ 5 } { \"{\" }{ \"- \" }x", "5 {- x"),
        (
            "a select on a gap",
            "Read { $topic ->\n    [open] {\"\"}\n   *[given] on { $topic }\n}.",
            "Read <topic:g=on {topic}|>.",
        ),
        (
            "the wording without the gap is last, wherever it stands",
            "{ $topic ->\n   *[given] Read on { $topic }.\n    [open] Read.\n}",
            "<topic:g=Read on {topic}.|Read.>",
        ),
        (
            "a select on a choice names its default",
            "{ $silence ->\n    [go-ahead] I’ll go.\n   *[nothing] Stay.\n}",
            "<silence:0=1=I’ll go.|0=Stay.|>",
        ),
        (
            "a fact with all values",
            "{ $owner ->\n    [me] a\n    [team] b\n   *[other] c\n}",
            "<owner:1=0=a|2=b|1=c|>",
        ),
        (
            "a fact with the rest in one",
            "{ $owner ->\n    [me] a\n   *[other] c\n}",
            "<owner:*=0=a|*=c|>",
        ),
        (
            "a plural, exact numbers first",
            "{ $people ->\n    [one] a\n    [1] b\n   *[other] c\n}",
            "<people:1=b|o=a|c>",
        ),
        (
            "paragraphs and items in a variant",
            "{ $silence ->\n    [go-ahead]\n        One\n        \n        two:\n        - { $questions }\n   \
             *[nothing] - three\n}",
            "<silence:0=1=One¶two:•{questions}|0=•three|>",
        ),
        (
            "a gap within a choice",
            "{ $silence ->\n    [go-ahead] I’ll go { $due ->\n    [open] {\"\"}\n   *[given] on { $due }\n}.\n   \
             *[nothing] Stay.\n}",
            "<silence:0=1=I’ll go <due:g=on {due}|>.|0=Stay.|>",
        ),
        (
            "a gap within a gap",
            "a { $topic ->\n    [open] {\"\"}\n   *[given] on { $topic }{ $due ->\n    [open] {\"\"}\n   *[given] by { $due }\n}\n}",
            "a <topic:g=on {topic}<due:g=by {due}|>|>",
        ),
        ("a shared piece in the middle", "{ hello }\nx", "Hi {to},⏎x"),
    ];
    for (case, text, expected) in cases {
        check(case, &letter(text), Ok(expected));
    }
}

/// Checks the faults of texts between greeting and end.
fn check_texts(cases: &[(&str, &str, &[&str])]) {
    for (case, text, expected) in cases {
        check(case, &letter(text), Err(expected));
    }
}

#[test]
fn unknown_names_and_wrong_characters_stop_the_build() {
    check_texts(&[
        ("an unknown gap", "One\nabout { $tpoic }", &["6: there is no gap, form or fact $tpoic"]),
        (
            "a form of what is no moment",
            "About { $topic-day }",
            &["5: no gap, form or fact $topic-day"],
        ),
        (
            "an unknown fact",
            "{ $mood ->\n    [x] a\n   *[other] b\n}",
            &["5: no gap, form or fact $mood"],
        ),
        ("a choice as text", "What { $silence }", &["5: $silence is no text"]),
        ("a fact as text", "For { $recipient }", &["5: $recipient is no text"]),
        (
            "a select by a form",
            "{ $due-day ->\n    [x] a\n   *[y] b\n}",
            &["5: nothing can select by $due-day"],
        ),
        ("a function", "{ NUMBER(1) }", &["5: NUMBER is a function"]),
        (
            "a select by a text",
            "{ \"x\" ->\n   *[y] b\n}",
            &["6: selects by something that is no variable"],
        ),
        ("an attribute of a message", "{ hello.x }", &["5: refers to an attribute"]),
        ("no such piece", "{ nobody }", &["5: there is no shared piece nobody"]),
        ("a letter is no piece", "{ a }", &["5: there is no shared piece a."]),
        ("a straight apostrophe", "It's here", &["5: ' is a straight quotation mark"]),
        ("straight quotes", "Write { \"\\\"\" }yes”", &["5: \" is a straight quotation mark"]),
        ("a control character", "a\u{3}b", &["5: the control character U+0003"]),
        (
            "a control character by its number",
            "a{ \"\\u000E\" }b",
            &["5: the control character U+000E"],
        ),
        ("a line feed by its number", "a{ \"\\u000A\" }b", &["5: may not have a line feed"]),
        (
            "a kept line without a next one",
            "{ $owner ->\n    [me] a\\\n\n   *[other] b\n}",
            &["6: ends in a \\"],
        ),
    ]);
}

#[test]
fn selects_that_are_not_exhaustive_or_too_deep_stop_the_build() {
    check_texts(&[
        (
            "options that a select lacks",
            "{ $silence ->\n    [go-ahead] a\n   *[nothing] b\n}\n\n{ $silence ->\n    [ask-again] a\n   *[nothing] b\n}",
            &[
                "5: this select by $silence lacks [ask-again]",
                "10: this select by $silence lacks [go-ahead]",
            ],
        ),
        (
            "another default",
            "{ $silence ->\n    [go-ahead] a\n   *[nothing] b\n}\n\n{ $silence ->\n   *[go-ahead] a\n    [nothing] b\n}",
            &["11: another select by $silence of this letter has *[nothing]"],
        ),
        (
            "no such option",
            "{ $silence ->\n    [later] a\n   *[nothing] b\n}",
            &["6: $silence cannot be [later]"],
        ),
        (
            "a case twice",
            "{ $owner ->\n    [me] a\n    [me] b\n   *[other] c\n}",
            &["7: [me] is there twice"],
        ),
        (
            "a fact without its values",
            "{ $owner ->\n    [me] a\n   *[other] b\n}\n{ $owner ->\n   *[me] a\n}",
            &["9: the select by $owner lacks [other], [team]"],
        ),
        (
            "no such value",
            "{ $owner ->\n    [mee] a\n   *[other] b\n}",
            &["6: $owner cannot be [mee]"],
        ),
        (
            "an option for a gap",
            "About { $topic ->\n    [x] a\n   *[given] b\n}",
            &["5: has [open] and *[given]"],
        ),
        (
            "open as the default",
            "{ $topic ->\n   *[open] a\n    [given] a b\n}",
            &["5: has [open] and *[given]"],
        ),
        (
            "no plural of one",
            "{ $people ->\n   *[other] b\n}",
            &["5: the select by $people lacks [one]"],
        ),
        (
            "a plural that English has not",
            "{ $people ->\n    [one] a\n    [few] b\n   *[other] c\n}",
            &["7: en has no plural [few]"],
        ),
        (
            "a number as the default",
            "{ $people ->\n    [one] a\n   *[2] b\n}",
            &["7: en has no plural [2]"],
        ),
        ("no default", "{ $owner ->\n    [me] a\n}", &["7: not Fluent syntax"]),
        (
            "three levels",
            "{ $owner ->\n    [me] { $recipient ->\n        [one] { $topic ->\n    [open] a\n   *[given] a { $topic }\n}\n       \
             *[group] a\n    }\n   *[other] a\n}",
            &["7: by $topic stands within two others"],
        ),
        (
            "a select within a gap’s",
            "a { $topic ->\n    [open] {\"\"}\n   *[given] on { $topic } { $owner ->\n    [me] b\n   *[other] c\n}\n}",
            &["7: by $owner stands within [open] or [given]"],
        ),
        (
            "within its own",
            "{ $owner ->\n    [me] { $owner ->\n       *[other] a\n    }\n   *[other] b\n}",
            &["6: by $owner stands within another select by the same"],
        ),
    ]);
}

#[test]
fn an_open_wording_may_only_leave_words_out() {
    check_texts(&[
        (
            "an empty [open]",
            "a { $topic ->\n    [open]\n   *[given] on { $topic }\n}",
            &["6: not Fluent syntax: Expected a value (no words at all are {\"\"})"],
        ),
        (
            "blanks for nothing",
            "a { $topic ->\n    [open] {\" \"}\n   *[given] on { $topic }\n}",
            &["6: an empty [open] is"],
        ),
        (
            "new words",
            "{ $topic ->\n    [open] Read it\n   *[given] Read on { $topic }\n}",
            &["6: [open] says “it”"],
        ),
        (
            "words in another order",
            "{ $topic ->\n    [open] a b\n   *[given] b a { $topic }\n}",
            &["6: [open] says “b”"],
        ),
        (
            "an open gap that is shown",
            "a { $due ->\n    [open] by { $due }\n   *[given] by { $due } b\n}",
            &["6: [open] shows $due"],
        ),
    ]);
}

#[test]
fn promises_that_nobody_made_stop_the_build() {
    check_texts(&[
        ("a promise", "Fine. I’ll go ahead.", &["5: “i’ll” is a promise"]),
        (
            "a promise in another line than the gap",
            "We will meet.\nBy { $due }",
            &["5: “we will” is a promise"],
        ),
        (
            "a promise without the gap",
            "I’ll ask { $topic ->\n    [open] {\"\"}\n   *[given] on { $topic }\n}",
            &["5: “i’ll” is a promise"],
        ),
    ]);
}

#[test]
fn kinds_of_gaps_in_the_wrong_place_stop_the_build() {
    check_texts(&[
        ("lines in a line", "Questions: { $questions }", &["5: $questions has several lines"]),
        (
            "lines with more in the item",
            "- { $questions }, please",
            &["5: $questions has several lines"],
        ),
        ("text after a link", "{ $link }.", &["5: $link is a link"]),
        (
            "text after a select with a link",
            "{ $owner ->\n    [me] { $link }\n   *[other] a\n}.",
            &["6: $link is a link"],
        ),
        ("a sentence in a sentence", "As { $why }", &["5: $why is a sentence"]),
        ("a sentence before another", "{ $why } Please.", &["5: $why is a sentence"]),
        ("a phrase that begins a line", "{ $topic } is new.", &["5: $topic is a phrase"]),
        ("a phrase that begins a sentence", "Hi. { $topic } is new.", &["5: $topic is a phrase"]),
    ]);
}

#[test]
fn no_promise_and_no_kind_is_refused_without_need() {
    let cases = [
        ("a promise of a choice", "{ $silence ->\n    [go-ahead] I’ll go.\n   *[nothing] Stay.\n}"),
        ("a promise of a fact", "{ $owner ->\n    [me] I’ll end it.\n   *[other] Ask them.\n}"),
        ("a promise with a gap", "I’ll post it by { $due }."),
        (
            "a promise that comes with the gap",
            "{ $due ->\n    [open] Fine.\n   *[given] Fine. I’ll post it by { $due }.\n}",
        ),
        ("another word", "Hi’ll and we willow"),
        ("[1] is the English plural of one", "{ $people ->\n    [1] a\n   *[other] b\n}"),
        (
            "the first capital",
            "{ $due ->\n    [open] How are you?\n   *[given] By { $due }, how are you?\n}",
        ),
        ("a capital that comes", "{ $due ->\n    [open] by then\n   *[given] By { $due } then\n}"),
        ("a link that ends a variant", "{ $owner ->\n    [me] Here: { $link }\n   *[other] a\n}"),
        ("a phrase in an item", "- { $topic }"),
        ("a phrase after a colon", "Topic: { $topic }."),
    ];
    for (case, text) in cases {
        if let Err(faults) = compiled(&[folder("en", &letter(text), LABELS)]) {
            panic!("{case}: {faults:#?}");
        }
    }
}

#[test]
#[allow(clippy::too_many_lines, reason = "a table of cases")]
fn faults_of_a_letter_stop_the_build() {
    let with = |attributes: &str| letter("About { $topic }") + attributes;
    let cases: &[(&str, String, &[&str])] = &[
        ("no Fluent", letter("x") + "b = {", &["9: this is not Fluent syntax"]),
        (
            "no Fluent in an attribute",
            letter("x") + "    .note = x\n    .plan =\n        - { $due: a\n    .subject = x\n",
            &["11: this is not Fluent syntax: Expected a token starting with \"}\""],
        ),
        (
            "a line that Fluent takes for an attribute",
            letter("See\n.net = new"),
            &[
                // What follows is then the text of that attribute.
                "1: a does not end with { bye }",
                "1: a has no { $line }",
                "6: .net is read as an attribute of a",
            ],
        ),
        (
            "an attribute twice",
            with("    .plan =\n        - { $due }: a\n    .plan =\n        - { $due }: b\n"),
            &["11: a has .plan twice"],
        ),
        ("no body", "a =\n    .subject = x\n".to_owned(), &["1: a has no .body"]),
        (
            "a value and attributes",
            "a = x\n    .body = y\n".to_owned(),
            &["1: a has a value and attributes", "1: no letter uses a: delete it"],
        ),
        (
            "no greeting, no end",
            "a =\n    .body =\n        x\n        { $line }\n".to_owned(),
            &["1: a does not begin with { hello }", "1: a does not end with { bye }"],
        ),
        (
            "no line of one’s own",
            "a =\n    .body =\n        { hello }\n\n        { bye }\n".to_owned(),
            &["1: a has no { $line }"],
        ),
        ("defined twice", letter("x") + &letter("y"), &["9: a is defined twice"]),
        (
            "defined twice in two files",
            letter("x") + "bye = x\n",
            &["en/shared.ftl:2: bye is defined twice"],
        ),
        (
            "an unused piece",
            letter("x") + "b = x\n-c = y\n",
            &["9: no letter uses b: delete it", "10: no letter uses -c: delete it"],
        ),
        (
            "pieces in a circle",
            letter("{ b }") + "b = { c }\nc = x { b }\n",
            &["10: b refers back to itself"],
        ),
        (
            "a name with capitals",
            letter("{ bB }") + "bB = x\n",
            &["9: bB is not made of lower-case letters"],
        ),
        (
            "a subject of two lines",
            with("    .subject =\n        One\n        two\n"),
            &["10: a subject is one line"],
        ),
        (
            "two lines in a select",
            with(
                "    .subject = { $owner ->\n        [me] One\n\n            two\n       *[other] x\n    }\n",
            ),
            &["10: a subject is one line"],
        ),
        (
            "a link in a subject",
            with("    .subject = See { $link }\n"),
            &["9: $link cannot stand in a subject"],
        ),
        ("a promise in a subject", with("    .subject = I’ll go\n"), &["9: “i’ll” is a promise"]),
        (
            "an unknown gap is needed",
            with("    .needed = topic tpoic why topic\n"),
            &[
                "9: a needs topic twice",
                "9: a needs tpoic, which is no gap in it",
                "9: a needs why, which is no gap in it",
            ],
        ),
        (
            "a plan without a moment",
            with("    .plan =\n        - Now: You send it.\n"),
            &["10: a line of .plan is an item that begins with a moment"],
        ),
        (
            "a plan without a colon",
            with("    .plan =\n        - { $due } You send it.\n"),
            &["10: a line of .plan is an item"],
        ),
        (
            "a plan without items",
            with("    .plan =\n        - { $due }: a\n        b\n"),
            &["11: a line of .plan is an item"],
        ),
        (
            "a note with a gap",
            with("    .note = See { $due }\n"),
            &["9: $due cannot stand in .note"],
        ),
        (
            "formats twice",
            letter("x") + "formats =\n    .moment = x\n",
            &["en/shared.ftl:4: formats is defined twice"],
        ),
    ];
    for (case, source, expected) in cases {
        check(case, source, Err(expected));
    }
}

#[test]
fn letters_of_the_table_may_be_without_a_greeting() {
    let source = "incident =\n    .body =\n        Join now.\n        { $line }\n";
    assert!(compiled(&[folder("en", source, LABELS)]).is_ok());
}

#[test]
fn the_formats_of_moments_come_first() {
    let letters = compiled(&[folder("en", &letter("x"), LABELS)]).unwrap();
    let formats = letters.languages[0].letters.split(NEXT).nth(1).unwrap();
    let expected = "\u{2}\u{820}, \u{2}\u{821}\u{7}\u{2}\u{820} at \u{2}\u{821}\u{7}";
    assert!(formats.starts_with(expected), "{formats:?}");
    assert_eq!(formats.split(FIELD).count(), 11);

    let without = |from: &str, to: &str| {
        let mut english = folder("en", &letter("x"), LABELS);
        english.letters[1].1 = SHARED.replace(from, to);
        [english]
    };
    let cases: [(&str, &str, &[&str]); 4] = [
        ("    .zone = { $time } in { $city }\n", "", &["en/shared.ftl:5: formats has no .zone"]),
        ("{ $time } ({ $cities })", "{ $due }", &["en/shared.ftl:10: no gap, form or fact $due"]),
        (
            " on { $date } in { $city }",
            "\n        x",
            &["en/shared.ftl:11: .elsewhere must be one line"],
        ),
        (
            "formats =",
            "form =",
            &["en/a.ftl:1: the message formats is missing", "en/shared.ftl:4: form"],
        ),
    ];
    for (from, to, expected) in cases {
        if to.starts_with("form") {
            let faults = compiled(&without(from, to)).unwrap_err();
            assert!(faults.iter().any(|fault| fault.sentence.contains("formats is missing")));
        } else {
            check_all(from, &without(from, to), Err(expected));
        }
    }
}

#[test]
fn the_fields_of_a_letter_come_in_their_order() {
    let source = letter("About { $topic }")
        + "    .note = Send it.\n    .needed = topic due\n    .plan =\n        - { $today }: a\n        \
           - { $due-date }: b\n    .subject = x { $due-short }\n";
    let letters = compiled(&[folder("en", &source, LABELS)]).unwrap();
    let first = letters.languages[0].letters.split(NEXT).nth(2).unwrap();
    let fields: Vec<_> = first.split(FIELD).map(readable).collect();
    assert_eq!(fields[0], "x {due/0}");
    assert_eq!(fields[2].chars().map(name).collect::<Vec<_>>(), ["topic", "due"]);
    assert_eq!(fields[3..], ["•{today/0}: a•{due/1}: b", "Send it."]);
}

#[test]
fn every_language_has_the_same_letters() {
    let note = "    .note = x\n";
    let choice = |words: &str| letter(&format!("{{ $silence ->\n{words}\n}}"));
    let cases: &[(&str, String, String, &[&str])] = &[
        (
            "a letter is missing",
            letter("x"),
            String::new(),
            &["en/a.ftl:1: the letter a is missing in de"],
        ),
        (
            "a letter is not in English",
            letter("x"),
            letter("x") + &letter("y").replacen('a', "b", 1),
            &["de/a.ftl:9: the letter b is not in English"],
        ),
        ("an attribute more", letter("x"), letter("x") + note, &["de/a.ftl:1: a has .note"]),
        ("an attribute less", letter("x") + note, letter("x"), &["de/a.ftl:1: a has no .note"]),
        (
            "other gaps are needed",
            letter("{ $link }\n{ $why }") + "    .needed = link\n",
            letter("{ $link }\n{ $why }") + "    .needed = why\n",
            &["de/a.ftl:1: a has another .needed"],
        ),
        (
            "other options",
            choice(" [go-ahead] a\n *[nothing] b"),
            choice(" [ask-again] a\n *[nothing] b"),
            &["de/a.ftl:5: a offers other options of $silence"],
        ),
        (
            "another default",
            choice(" [go-ahead] a\n *[nothing] b"),
            choice(" *[go-ahead] a\n [nothing] b"),
            &["de/a.ftl:5: a offers other options of $silence, or another first"],
        ),
        (
            "no choice",
            choice(" *[nothing] b"),
            letter("x"),
            &["de/a.ftl:1: a offers other options of $silence"],
        ),
        (
            "a choice more",
            letter("x"),
            choice(" *[nothing] b"),
            &["de/a.ftl:5: a offers other options of $silence"],
        ),
        (
            "its own promises",
            letter("x"),
            letter("Das werde ich tun."),
            &["de/a.ftl:5: “werde ich” is a promise"],
        ),
        (
            "other facts and words",
            letter("x"),
            letter("{ $owner ->\n    [me] a\n   *[other] b\n}\nc"),
            &[],
        ),
    ];
    for (case, english, german, expected) in cases {
        let folders = [folder("en", english, LABELS), folder("de", german, LABELS)];
        if expected.is_empty() {
            let letters = compiled(&folders).unwrap();
            let [english, german] = letters.languages.as_slice() else { panic!("{case}") };
            assert_eq!(
                english.letters.split(NEXT).next(),
                german.letters.split(NEXT).next(),
                "{case}"
            );
        } else {
            check_all(case, &folders, Err(expected));
        }
    }
}

#[test]
fn every_plural_of_a_language_is_wanted() {
    let plural = |keys: &[&str]| {
        let cases = keys.iter().map(|key| ["    [", key, "] a\n"].concat()).collect::<Vec<_>>();
        let cases = cases.concat();
        letter(&format!("{{ $people ->\n{cases}   *[other] b\n}}"))
    };
    let faults = |language: &str, keys: &[&str]| {
        let folders = [folder("en", &letter("x"), LABELS), folder(language, &plural(keys), LABELS)];
        let faults = compiled(&folders).err().unwrap_or_default();
        let said: Vec<_> = faults.into_iter().map(|fault| fault.sentence).collect();
        said.into_iter()
            .filter(|said| said.contains('$') || said.contains("plural"))
            .collect::<Vec<_>>()
    };
    let none: [&str; 0] = [];
    for (language, keys) in [
        ("de", &["one"][..]),
        ("de", &["1", "0"]),
        ("de-AT", &["one"]),
        ("ja", &[]),
        ("pl", &["one", "few", "many"]),
        ("ar", &["zero", "one", "two", "few", "many"]),
    ] {
        assert_eq!(faults(language, keys), none, "{language} {keys:?}");
    }
    for (language, keys, lacks) in [
        ("de", &["0"][..], "one"),
        ("pl", &["one", "1", "many"], "few"),
        ("fr", &["1", "many"], "one"),
    ] {
        let expected = format!("the select by $people lacks [{lacks}].");
        assert_eq!(faults(language, keys), [expected], "{language} {keys:?}");
    }
    assert_eq!(faults("ja", &["one"]), ["ja has no plural [one] there: categories and *[other]."]);
    assert_eq!(faults("xx", &[]), ["build/letters/reader.rs does not know the plurals of xx."]);
}

#[test]
fn faults_of_labels_stop_the_build() {
    let without = |from: &str| LABELS.replace(from, "");
    let cases: &[(&str, String, &[&str])] = &[
        (
            "no label of a gap",
            without("topic = Topic\n    .hint = add topic\n"),
            &["en/gaps.ftl:1: the label of the gap topic is missing"],
        ),
        ("no hint", without("\n    .hint = add topic"), &["en/gaps.ftl:5: topic has no .hint"]),
        (
            "no label of an option",
            without("    .go-ahead = I’ll go ahead\n"),
            &["en/gaps.ftl:17: silence has no .go-ahead"],
        ),
        (
            "hint only",
            LABELS.replace("topic = Topic", "topic ="),
            &["en/gaps.ftl:5: topic has no label"],
        ),
        (
            "an unknown gap",
            LABELS.to_owned() + "tpoic = Topic\n",
            &["en/gaps.ftl:22: there is no gap tpoic"],
        ),
        (
            "an unknown option",
            LABELS.to_owned() + "    .later = later\n",
            &["en/gaps.ftl:22: silence has no option later"],
        ),
        (
            "twice",
            LABELS.to_owned() + "to = To\n    .hint = x\n",
            &["en/gaps.ftl:22: to is defined twice"],
        ),
        (
            "an attribute twice",
            LABELS.to_owned() + "    .hint = x\n",
            &["en/gaps.ftl:22: silence has .hint twice"],
        ),
        (
            "a straight apostrophe",
            LABELS.replace('’', "'"),
            &["en/gaps.ftl:20: ' is a straight", "en/gaps.ftl:21: ' is a straight"],
        ),
        (
            "a gap in a label",
            LABELS.replace("add topic", "add { $topic }"),
            &["en/gaps.ftl:6: may only be text"],
        ),
    ];
    for (case, labels, expected) in cases {
        check_all(case, &[folder("en", &letter("x"), labels)], Err(expected));
        let folders = [folder("en", &letter("x"), LABELS), folder("de", &letter("x"), labels)];
        let german: Vec<_> = expected.iter().map(|fault| fault.replace("en/", "de/")).collect();
        check_all(case, &folders, Err(&german.iter().map(String::as_str).collect::<Vec<_>>()));
    }
}

#[test]
fn a_gap_that_no_letter_uses_stops_the_build() {
    let mut english = folder("en", &letter("x"), LABELS);
    english.letters[1].1 = SHARED.replace("About { $topic } by", "By");
    check_all("unused", &[english], Err(&["src/letter/table.rs:2: no letter uses the gap topic"]));
}

#[test]
fn all_faults_are_reported_at_once() {
    let source = letter("It's { $tpoic }\n\nI’ll go.");
    let expected: [&str; 3] = ["5: straight", "5: $tpoic", "7: promise"];
    check("all at once", &source, Err(&expected));
}

#[test]
fn the_generated_code_names_the_letters() {
    let source = letter("x").replacen('a', "ask-first", 1);
    let letters =
        compiled(&[folder("en", &source, LABELS), folder("de", &source, LABELS)]).unwrap();
    let code = letters.rust();
    let fingerprint = &letters.fingerprint;
    for line in [
        "pub(crate) static LETTER_IDS: &[&str] = &[\"ask-first\", \"uses-all\"];\n".to_owned(),
        format!("pub(crate) const FINGERPRINT: &str = \"{fingerprint}\";\n"),
        format!("pub(crate) static ENGLISH: &str = \"{fingerprint}\\u{{1}}"),
        "\\u{1}To\\u{7}add names\\u{1}From".to_owned(),
        format!("pub(crate) static GERMAN: &str = \"{fingerprint}"),
    ] {
        assert!(code.contains(&line), "{line}\n{code}");
    }
    let silence = "What no answer means\u{7}say what no answer means\u{7}nothing happens\u{7}I’ll go ahead\u{7}I’ll";
    assert!(letters.languages[0].letters.contains(silence));
}

#[test]
fn the_fingerprint_tells_what_a_position_means() {
    let of = |source: String, gaps| {
        let table = Table { gaps, ..TABLE };
        let folders = [folder("en", &source, LABELS)];
        compile(&folders, table, |text, out| out.push_str(text)).unwrap().fingerprint
    };
    let base = of(letter("x"), GAPS);
    assert_eq!(base, of(letter("other words"), GAPS));
    let mut turned = GAPS.to_vec();
    turned.swap(0, 1);
    for other in [
        of(letter("x") + "    .note = x\n", GAPS),
        of(letter("x").replacen('a', "b", 1), GAPS),
        of(letter("x"), turned.leak()),
    ] {
        assert_ne!(base, other);
    }
}

proptest! {
    #[test]
    fn no_source_can_panic_the_compiler(text in "[a-z={}$>*\\[\\]\" \n.0-9\\-]{0,80}") {
        let _ = compiled(&[folder("en", &text, LABELS)]);
        let _ = compiled(&[folder("en", &letter(&text), &text)]);
    }
}
