//! The compiler and the interpreter together, on messages made for the test, so
//! that nothing here depends on what `locales/en/interface.ftl` says today.

use proptest::prelude::*;

use super::fluent::{self, Catalogue};
use super::format::{Category, PlainEnglish};
use super::pattern::{Letters, Patterns, Text};
use super::{Format, Msg, Phrase, Value, catalogue};
use crate::meeting::time::{Day, Minute, Now};
use crate::meeting::{Answer, Currency};
use crate::policy::Policy;
use crate::questions::Path;
use crate::widget::screen::Panel;
use crate::widget::{
    AnswerEvent, Effect, Event, Example, MessageEvent, Model, Start, screen, update,
};

fn compiled(source: &str) -> Catalogue {
    fluent::compile(source).unwrap()
}

/// What the first message of the file says with these arguments.
fn said(source: &str, args: Vec<Value>) -> String {
    said_by(&PlainEnglish, source, args)
}

fn said_by(format: &dyn Format, source: &str, args: Vec<Value>) -> String {
    let language = compiled(source).whole();
    let (_, patterns) = Patterns::split(&language);
    Text::new(patterns, format).say(&Phrase::new(0, args))
}

fn day() -> Day {
    Day::from_ymd(2026, 11, 27).unwrap()
}

fn words(text: &str) -> Value {
    Value::from(text)
}

const HOURS: &str = "hours = { $n ->\n [one] { $n } hour\n [0] none\n *[other] { $n } hours\n }";
const TONE: &str = "tone = { $t ->\n [firm] Yes\n *[leaning] Perhaps\n [close] Hardly\n }.";

#[test]
fn messages_are_said() {
    let cases: &[(&str, &str, Vec<Value>, &str)] = &[
        ("plain text", "a = Nothing yet.", vec![], "Nothing yet."),
        (
            "arguments come in the order of their appearance",
            "a = { $low } and { $high }, then { $low }",
            vec![words("first"), words("second")],
            "first and second, then first",
        ),
        (
            "that order is not the alphabet's",
            "a = { $zebra } { $ape }",
            vec![words("first"), words("second")],
            "first second",
        ),
        ("the singular", HOURS, vec![Value::from(1_u32)], "1 hour"),
        ("the plural", HOURS, vec![Value::from(1200_u32)], "1,200 hours"),
        ("an exact number, though it comes later", HOURS, vec![Value::from(0_u32)], "none"),
        (
            "an exact number before its category",
            "a = { $n ->\n [one] category\n [1] exact\n *[other] other\n }",
            vec![Value::from(1_u32)],
            "exact",
        ),
        ("a named case", TONE, vec![Value::Number(0)], "Yes."),
        ("the default of named cases", TONE, vec![Value::Number(1)], "Perhaps."),
        ("a case after the default", TONE, vec![Value::Number(2)], "Hardly."),
        (
            "text goes on after a select",
            "a = Save { $n ->\n [one] it\n *[other] them\n } now, { $who }.",
            vec![Value::from(1_u32), words("Ada")],
            "Save it now, Ada.",
        ),
        ("a select without a number takes the default", HOURS, vec![words("x")], "x hours"),
        ("a message in a message", "a = Now: { b }\nb = go", vec![], "Now: go"),
        ("a term", "a = About { -it }\n-it = us", vec![], "About us"),
        ("literals", r#"a = { "{" }x{ "}" }{ " " }{ "\u00E9" } { 5 }"#, vec![], "{x} é 5"),
        (
            "lines and empty lines stay, common indentation goes",
            "a =\n    One\n      two\n\n    three { $x }\n",
            vec![words("four")],
            "One\n  two\n\nthree four",
        ),
        ("comments are no text", "# c\na = x\n## c\n### c\n", vec![], "x"),
        ("a number", "a = { $x }", vec![Value::from(-1_234_567_i64)], "-1,234,567"),
        ("a long date", "a = { $x }", vec![Value::LongDate(day())], "Friday 27 November"),
        ("a short date", "a = { $x }", vec![Value::ShortDate(day())], "Fri 27 Nov"),
        ("a weekday", "a = { $x }", vec![Value::Weekday(day())], "Friday"),
        ("a time", "a = { $x }", vec![Value::Time(Minute::FOUR)], "16:00"),
        ("a length", "a = { $x }", vec![Value::Duration(270)], "4 h 30"),
        (
            "a list",
            "a = For { $x }.",
            vec![Value::List(vec![words("a"), Value::from(2_u32), words("c")])],
            "For a, 2 and c.",
        ),
    ];
    for (name, source, args, expected) in cases {
        assert_eq!(said(source, args.clone()), *expected, "{name}");
    }
}

#[test]
fn typed_words_are_never_read_as_a_pattern() {
    for typed in ["{ $n }", "\u{2}a", "\u{3}ao\u{4}x\u{5}y\u{6}", "\u{1}", "*[other] {\"}\"}"] {
        let expected = format!("<{typed}>");
        assert_eq!(said("a = <{ $x }>", vec![words(typed)]), expected, "{typed:?}");
    }
}

#[test]
fn phrases_nest() {
    let language = compiled("a = Outer { $x }!\nb = inner { $n }\nc = core").whole();
    let (_, patterns) = Patterns::split(&language);
    let text = Text::new(patterns, &PlainEnglish);
    let inner = Phrase::new(1, vec![Msg::new(2).into()]);
    assert_eq!(text.say(&Phrase::new(0, vec![inner.into()])), "Outer inner core!");
    assert_eq!(text.get(Msg::new(2)), "core");
    assert_eq!(text.say(&Msg::new(2).into()), "core");
}

/// A language with all categories, none of which is the number's own.
struct Arabic;

impl Format for Arabic {
    fn tag(&self) -> &'static str {
        "ar"
    }
    fn plural(&self, n: i64) -> Category {
        ["zero", "one", "two", "few", "many"]
            .get(usize::try_from(n).unwrap())
            .map_or(Category::Other, |name| Category::from_name(name))
    }
    fn number(&self, n: i64) -> String {
        n.to_string()
    }
    fn long_date(&self, _: Day) -> String {
        String::new()
    }
    fn short_date(&self, _: Day) -> String {
        String::new()
    }
    fn day_and_month(&self, _: Day) -> String {
        String::new()
    }
    fn weekday(&self, _: Day) -> String {
        String::new()
    }
    fn time(&self, _: Minute) -> String {
        String::new()
    }
    fn duration(&self, _: u32) -> String {
        String::new()
    }
    fn money(&self, _: i64, _: Currency) -> String {
        String::new()
    }
    fn list(&self, _: &[String]) -> String {
        String::new()
    }
}

#[test]
fn every_plural_category_is_chosen() {
    let source = "a = { $n ->\n *[other] other\n [many] many\n [few] few\n [two] two\n \
                  [one] one\n [zero] zero\n }";
    for (n, category) in ["zero", "one", "two", "few", "many", "other"].iter().enumerate() {
        assert_eq!(said_by(&Arabic, source, vec![n.into()]), *category);
    }
}

#[test]
fn english_lengths_and_amounts() {
    let euro = Currency::EUR;
    let franc = Currency::from_code("CHF").unwrap();
    let lengths = [(0, "0 min"), (30, "30 min"), (60, "1 h"), (65, "1 h 05"), (12_420, "207 h")];
    for (minutes, expected) in lengths {
        assert_eq!(PlainEnglish.duration(minutes), expected);
    }
    let amounts = [
        (123_400, euro, "€1,234"),
        (123_450, euro, "€1,234.50"),
        (-5, euro, "-€0.05"),
        (100_000_000, franc, "CHF 1,000,000"),
    ];
    for (minor, currency, expected) in amounts {
        assert_eq!(PlainEnglish.money(minor, currency), expected);
    }
    assert_eq!(PlainEnglish.list(&[]), "");
    assert_eq!(PlainEnglish.list(&["a".to_owned()]), "a");
    assert_eq!(PlainEnglish.number(i64::MIN), "-9,223,372,036,854,775,808");
}

#[test]
fn a_faulty_file_stops_the_build() {
    let cases: &[(&str, usize, &str)] = &[
        ("a = x\n\nb = {", 3, "this is not Fluent syntax"),
        ("a = x\n?? = y\n", 2, "this is not Fluent syntax"),
        ("a = { $n ->\n [one] x\n [two] y\n }", 4, "must have a default variant"),
        ("a = x\nb = y\na = z", 3, "a is defined twice."),
        ("-t = x\n-t = y\na = { -t }", 2, "t is defined twice."),
        ("a = x\n    .title = y", 2, "a has the attribute .title: write a message instead."),
        ("a =\n    .title = y", 2, "a has the attribute .title: write a message instead."),
        ("a = x\nb = { NUMBER($n) }", 2, "b calls the function NUMBER, but there are none"),
        ("a = { b }", 1, "a refers to b, which is not defined."),
        ("a = { -b }", 1, "a refers to -b, which is not defined."),
        ("a = { b.c }\nb = x", 1, "a refers to an attribute, and no message has one."),
        ("a = { -b(x: 1) }\n-b = x", 1, "a gives a term arguments, which is not supported."),
        ("a = { b }\nb = { $x }", 2, "a refers to b, which has the argument $x"),
        ("a = { b }\nb = { $n ->\n *[other] x\n }", 2, "a refers to b, which has the argument $n"),
        ("a = { a }", 1, "a refers to a, which refers back."),
        ("a = { b }\nb = { c }\nc = { b }", 3, "a refers to b, which refers back."),
        ("a = x\n-t = y", 2, "no message uses the term -t: delete it."),
        ("a = { $n ->\n *[other] { $m ->\n *[other] x\n }\n }", 2, "a has a select in a select."),
        ("a = { 1 ->\n *[other] x\n }", 2, "a selects by something that is no argument."),
        ("a = { $n ->\n [one] x\n [one] y\n *[other] z\n }", 3, "a has the variant [one] twice."),
        ("a = { $n ->\n *[one] x\n [other] y\n }", 2, "a needs *[other] as the default"),
        ("a = { $n ->\n *[0] x\n }", 2, "a has a number as the default: make it *[other]."),
        ("a = { $n ->\n [1.5] x\n *[other] y\n }", 2, "a has a variant key that is not a plain"),
        ("a = { $n ->\n [01] x\n *[other] y\n }", 2, "a has a variant key that is not a plain"),
        ("a = { $n ->\n [firm] x\n [1] y\n *[other] z\n }", 3, "a mixes numbers and named cases"),
        (
            "a = { $n ->\n [one] x\n *[other] y\n } { $n ->\n *[firm] z\n }",
            1,
            "a selects by $n as a number and by named cases.",
        ),
        ("a = { $t } { $t ->\n *[firm] x\n }", 1, "a shows $t, but it is a case and not a text."),
        ("a = { $t ->\n *[Firm] x\n }", 2, "a has the case [Firm], which is not made of"),
        ("camelCase = x", 1, "camelCase is not made of lower-case letters"),
        ("a_b = x", 1, "a_b is not made of lower-case letters"),
        ("match = x", 1, "match is a reserved word of Rust."),
        ("a = { $type }", 1, "a has the argument $type, which is a reserved word of Rust."),
        ("a = x\nb = \u{2}a", 2, "b contains the control character U+0002"),
        (r#"a = { "\u0003" }"#, 1, "a contains the control character U+0003"),
    ];
    for (source, line, beginning) in cases {
        let faults = fluent::compile(source).expect_err(source);
        assert!(
            faults.iter().any(|f| f.line == *line && f.sentence.contains(beginning)),
            "{source:?} gave {faults:?}"
        );
    }
}

/// English, as translations are compared with it.
const ENGLISH: &str = "a = { $who } has { $n ->
    [one] { $n } day
   *[other] { $n } days
 } for { $what }.
b = { $tone ->
    [firm] Yes
   *[leaning] Perhaps
 }
### Here ends the first part.
c = Plain";

#[test]
fn a_translation_has_its_own_order_and_terms() {
    let german = "-nichts = nichts\nc = Hier steht { -nichts }\n\
                  b = { $tone ->\n *[leaning] Vielleicht\n [firm] Ja\n }\n\
                  a = Für { $what }: { $n ->\n [1] ein Tag\n *[other] { $n } Tage\n }, { $who }";
    let english = compiled(ENGLISH);
    let german = fluent::translate(german, &english, &["one"]).unwrap();
    assert_eq!(german.fingerprint(), english.fingerprint());
    assert_eq!(german.ends, english.ends);
    let language = german.whole();
    let (_, patterns) = Patterns::split(&language);
    let text = Text::new(patterns, &PlainEnglish);
    let said = |n: u32| text.say(&Phrase::new(0, vec![words("Ada"), n.into(), words("das")]));
    assert_eq!(said(1), "Für das: ein Tag, Ada");
    assert_eq!(said(2), "Für das: 2 Tage, Ada");
    assert_eq!(text.say(&Phrase::new(1, vec![Value::Number(0)])), "Ja");
    assert_eq!(text.say(&Phrase::new(1, vec![Value::Number(1)])), "Vielleicht");
    assert_eq!(text.get(Msg::new(2)), "Hier steht nichts");
}

#[test]
fn a_faulty_translation_stops_the_build() {
    let a = "a = { $who } { $n ->\n [one] { $n } x\n *[other] { $n } y\n } { $what }\n";
    let b = "b = { $tone ->\n [firm] Ja\n *[leaning] Vielleicht\n }\n";
    let good = [a, b, "c = z"].concat();
    let english = compiled(ENGLISH);
    assert!(fluent::translate(&good, &english, &["one"]).is_ok());
    let cases: &[(&str, &str, usize, &str)] = &[
        (a, "", 1, "a is missing. In English: { $who } has { $n -> [one] { $n } day"),
        (b, "", 1, "b is missing."),
        ("c = z", "", 5, "c is missing. In English: Plain"),
        ("c = z", "c = z\nd = x", 10, "d is not in English."),
        ("c = z", "c = { $x }", 9, "c has the argument $x, which English has not."),
        ("{ $what }", "", 1, "a does not say $what, as English does."),
        ("{ $n } y", "{ $m } y", 3, "a has the argument $m, which English has not."),
        ("[one] { $n } x\n ", "", 1, "a lacks [one] in the plural of $n."),
        ("[one]", "[few]", 2, "a has the plural [few], which the language has not."),
        ("{ $n ->\n [one] { $n } x\n *[other] { $n } y\n }", "{ $n }", 1, "a does not count $n"),
        ("{ $who }", "{ $who ->\n [one] x\n *[other] { $who }\n }", 1, "a counts $who, unlike"),
        ("[firm] Ja\n ", "", 5, "b lacks the case [firm] of $tone."),
        ("[firm]", "[hard]", 6, "b has the case [hard], which English has not."),
        ("{ $tone ->\n [firm] Ja\n *[leaning] Vielleicht\n }", "x", 5, "b lacks the case [firm]"),
        (" Ja", " { $tone }", 5, "b shows $tone, but it is a case and not a text."),
    ];
    for (from, to, line, beginning) in cases {
        let source = good.replacen(from, to, 1);
        let faults = fluent::translate(&source, &english, &["one"]).expect_err(&source);
        assert!(
            faults.iter().any(|f| f.line == *line && f.sentence.contains(beginning)),
            "{source:?} gave {faults:?}"
        );
    }
}

#[test]
fn all_faults_are_reported_at_once_in_their_order() {
    let faults = fluent::compile("b = { c }\nd = { NOW() }\nb = x\n").unwrap_err();
    assert_eq!(faults.iter().map(|f| f.line).collect::<Vec<_>>(), [1, 2, 3]);
}

#[test]
fn too_many_arguments_stop_the_build() {
    let with = |count: u8| {
        let all = (0..count).map(|n| format!("{{ $x{n} }}")).collect::<Vec<_>>().concat();
        fluent::compile(&format!("a = {all}"))
    };
    assert!(with(26).is_ok());
    assert!(with(27).is_err());
}

#[test]
fn functions_take_arguments_in_the_order_of_their_appearance() {
    let code = compiled("move-on = { $until } { $n ->\n *[other] { $by }\n }").messages_rs();
    assert!(
        code.contains(
            "pub(crate) fn move_on(until: impl Into<super::Value>, n: u32, \
             by: impl Into<super::Value>) -> super::Phrase"
        ),
        "{code}"
    );
    assert!(code.contains("super::Phrase::from_args(0, [until.into(), n.into(), by.into()])"));
}

#[test]
fn named_cases_become_an_enum() {
    let code = compiled("a-b = { $c-d ->\n [in-time] x\n *[late] y\n }").messages_rs();
    assert!(code.contains("pub(crate) enum ABCD {"), "{code}");
    assert!(code.contains("    InTime,\n") && code.contains("    Late,\n"), "{code}");
    assert!(code.contains("fn a_b(c_d: ABCD)"), "{code}");
}

#[test]
fn the_catalogue_has_what_belongs_to_all_messages() {
    let messages = compiled(
        "a = x\n\n### Here ends the first part. Why.\n\nb = { $y }\n    z\n\n### Here ends the second part.\n\nc = w",
    );
    let code = messages.catalogue_rs("de");
    let fingerprint = messages.fingerprint();
    let first = ["static FIRST: &str = \"", &fingerprint, r#"\u{1}x";"#].concat();
    assert!(code.contains(&first), "{code}");
    assert!(code.contains(r#"static REST: &str = "\u{1}\u{2}a\nz";"#), "{code}");
    assert!(code.contains(r#"static READING: &str = "\u{1}w";"#), "{code}");
    assert!(code.contains("const READING_FROM: usize = 2;"), "{code}");
    assert!(code.contains("const COUNT: usize = 3;"), "{code}");
    assert!(code.contains("static GERMAN: &str = \"de\";"), "{code}");
    assert!(code.contains(r#"("a", "x"),"#), "{code}");
}

#[test]
fn the_fingerprint_tells_what_a_position_means() {
    let base = compiled("a = { $x }\nb = y").fingerprint();
    assert_eq!(base, compiled("a = <{ $x }>\nb = other words").fingerprint());
    for other in
        ["a = { $y }\nb = y", "b = y\na = { $x }", "a = x\nb = y", "a = { $x }", "ab = { $x }"]
    {
        assert_ne!(base, compiled(other).fingerprint(), "{other}");
    }
}

#[test]
fn a_file_of_other_messages_is_refused() {
    let english = [catalogue::FIRST, catalogue::REST, catalogue::READING].concat();
    let (parsed, built_in) = (Patterns::parse(&english).unwrap(), Patterns::english());
    assert!((0..=catalogue::COUNT).all(|at| parsed.at(at) == built_in.at(at)));
    let longer = format!("{english}\u{1}");
    let (_, without_fingerprint) = english.split_once('\u{1}').unwrap();
    for bad in ["", "{}", "<!doctype html>", &longer, without_fingerprint] {
        assert!(Patterns::parse(bad).is_err(), "{bad:?}");
    }
}

/// Any value, with phrases and lists in it.
fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<i64>().prop_map(Value::Number),
        any::<String>().prop_map(Value::Words),
        any::<u32>().prop_map(Value::Duration),
        (any::<i64>(), "[A-Z]{3}").prop_map(|(minor, code)| Value::Money {
            minor,
            currency: Currency::from_code(&code).unwrap(),
        }),
        (-2000..2_000_000).prop_map(|n| Value::LongDate(day().plus(n))),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let args = prop::collection::vec(inner, 0..3);
        prop_oneof![
            args.clone().prop_map(Value::List),
            (0..4_u16, args).prop_map(|(msg, args)| Phrase::new(msg, args).into()),
        ]
    })
}

/// Text in which the marks of a pattern are as common as letters.
fn damaged() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[\u{1}-\u{6}abo0-2x]{0,60}"]
}

proptest! {
    #[test]
    fn no_file_and_no_phrase_can_cause_a_panic(
        file in damaged(),
        msg in 0..4_u16,
        args in prop::collection::vec(values(), 0..3),
    ) {
        let _ = Patterns::parse(&file);
        let (_, patterns) = Patterns::split(&file);
        let _ = Text::new(patterns, &PlainEnglish).say(&Phrase::new(msg, args));
    }

    #[test]
    fn typed_words_appear_word_for_word(typed in damaged(), n in 0..3_u32) {
        let source = "a = { $n ->\n [one] ({ $x })\n *[other] [{ $x }]\n }";
        let out = said(source, vec![n.into(), Value::Words(typed.clone())]);
        let expected = if n == 1 { format!("({typed})") } else { format!("[{typed}]") };
        // What turns the direction of writing is told in `bidi.rs`.
        let turns = |c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        prop_assert_eq!(out.replace(turns, ""), expected.replace(turns, ""));
    }

    #[test]
    fn no_source_can_panic_the_compiler(source in "[a-z={}$>*\\[\\]\" \n.0-9-]{0,80}") {
        let _ = fluent::compile(&source);
    }
}

#[test]
fn a_file_of_nothing_but_selects_does_not_exhaust_the_stack() {
    let file = format!("x\u{1}{}", "\u{3}a".repeat(1_000_000));
    let (_, patterns) = Patterns::split(&file);
    assert_eq!(Text::new(patterns, &PlainEnglish).say(&Phrase::new(0, vec![])), "");
}

/// The pseudo-language of the widget's own messages, as its file is made.
fn pseudo() -> String {
    compiled(include_str!("../../locales/en/interface.ftl")).pseudo()
}

#[test]
fn the_pseudo_language_has_accents_is_longer_and_keeps_its_structure() {
    let source = "a = Save { $n ->\n [one] it\n *[other] all of them\n } now, { $who }.";
    let language = compiled(source).pseudo();
    let (_, patterns) = Patterns::split(&language);
    let text = Text::new(patterns, &PlainEnglish);
    let said = |n: u32| text.say(&Phrase::new(0, vec![n.into(), words("Ada, as typed")]));
    assert_eq!(said(1), "Šàṽéé îť ñôôŵ, Ada, as typed.");
    assert_eq!(said(2), "Šàṽéé àľľ ôôôƒ ťĥéééḿ ñôôŵ, Ada, as typed.");
}

#[test]
fn the_pseudo_language_of_the_widget_can_be_read_and_is_40_percent_longer() {
    let file = pseudo();
    let patterns = Patterns::parse(&file);
    assert!(patterns.is_ok(), "it was made for the same messages");
    let longer = file.chars().count() * 100
        / [catalogue::FIRST, catalogue::REST, catalogue::READING].concat().chars().count();
    // Arguments and the shortest words stay as they are.
    assert!((132..=141).contains(&longer), "{longer} %");
}

#[test]
fn the_page_and_the_messages_have_languages_of_their_own() {
    let file = pseudo();
    let letters = Letters::parse(crate::letter::catalogue::GERMAN).unwrap();
    let accents = Text::new(Patterns::parse(&file).unwrap(), &Arabic).with_letters(letters);
    let page = Text::english(&PlainEnglish).with_draft(&accents);
    let start = Start {
        now: Now { day: day(), minute: Minute::NOON },
        policy: Policy::default(),
        path: Path::Plan,
        saved: String::new(),
        purpose: Answer::Open,
        topic: String::new(),
        shares: false,
    };
    let mut model = Model::new(start);
    update(&mut model, Event::Answer(AnswerEvent::ExampleTaken(Example::Vendors)), &page);
    let screen = screen(&model, &page);
    assert_eq!((screen.language.as_str(), screen.direction), ("en", "ltr"));
    let Panel::Advice(advice) = screen.panel else { panic!("an example gives advice") };
    assert!(advice.headline.is_ascii(), "{}", advice.headline);
    let message = &advice.message.unwrap();
    assert_eq!(message.language, "ar");
    assert!(message.title.is_ascii(), "what it is stands on the page: {}", message.title);
    assert!(!message.subject.is_ascii(), "{}", message.subject);

    let effects = update(&mut model, Event::Message(0, MessageEvent::CopyPressed), &page);
    let [Effect::Copy { clip, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    let crate::letter::channel::Part::Paragraph(first) = &message.parts[0] else { panic!() };
    assert!(clip.plain.starts_with(first), "what is shown is what is copied");

    let mirrored = crate::widget::screen(&model, &accents);
    assert_eq!((mirrored.language.as_str(), mirrored.direction), ("ar", "rtl"));
}
