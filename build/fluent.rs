//! The compiler of the messages: Fluent syntax in, patterns and a list of what
//! each message needs out. It runs in the build script, and in the unit tests of
//! `src/text/`, which is why it is a file of its own.
//!
//! # How to write a message
//!
//! ```text
//! # A sentence. Its constant is `messages::NOTHING_YET`.
//! nothing-yet = Nothing here yet.
//!
//! # Arguments. The function takes them in the order in which they first appear:
//! # `messages::invited(person, day)`. How a day is written is not said here: the
//! # type of the argument decides.
//! invited = { $person } invites you for { $day }.
//!
//! # A plural. `$hours` is then a `u32`. `*[other]` is required; an exact number
//! # such as `[0]` goes before the categories, wherever it stands.
//! saved = { $hours ->
//!     [0] Nothing saved.
//!     [one] { $hours } hour saved.
//!    *[other] { $hours } hours saved.
//! }
//!
//! # Named cases. `$tone` is then a generated enum, `messages::AdviceTone`.
//! advice = { $tone ->
//!     [firm] Write it down.
//!    *[leaning] Perhaps write it down.
//! }
//!
//! # A word used in several messages. It is put in when this is compiled.
//! -product = Meeting or async
//! about = About { -product }
//!
//! # A brace, and spaces that would otherwise be trimmed.
//! braces = Write { "{" } and { "}" }.{ " " }
//! ```
//!
//! # What is left out of Fluent
//!
//! Functions, because the type of an argument says how it is written.
//! Attributes, because a message each is just as good. Selects within selects,
//! because two plurals in a sentence are better two sentences. Terms with
//! arguments, which only matter to languages that inflect our product's name.
//! All of these stop the build rather than being ignored.
//!
//! # Another language
//!
//! A file of the same messages, in any order, with terms of its own. What the program hands to a
//! message is settled by English: the same arguments and the same named cases, and every plural
//! category that the language has.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message as MessageNode, Pattern, PatternElement, Resource,
    Variant, VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::serializer;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::marks::{ARGUMENT, ELSE, END, FEW, FIRST_LETTER, MANY, ONE, SELECT, THEN, TWO, ZERO};

/// A message can have as many arguments as there are letters.
const MOST_ARGUMENTS: u8 = 26;

/// A comment for the whole file that begins so ends a part: the messages after the first are first
/// needed with the advice, those after the second when something is read, and come with that.
const ENDS: [&str; 2] = ["Here ends the first part.", "Here ends the second part."];

/// All messages of a file, in its order.
#[derive(Debug)]
pub(crate) struct Catalogue {
    pub(crate) messages: Vec<Message>,
    /// How many of them are before the end of the first part, and of the second; all where no
    /// comment ends it.
    pub(crate) ends: [usize; 2],
}

/// A message, ready to be said.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    /// In order of first appearance. Never sorted: sorting by name once swapped
    /// `low` and `high` without anybody noticing.
    pub(crate) arguments: Vec<Argument>,
    /// In the encoding of `src/text/pattern.rs`.
    pub(crate) pattern: String,
    /// The value as Fluent, for people to read.
    pub(crate) source: String,
}

/// An argument, with all that its message does with it.
#[derive(Clone, Debug)]
pub(crate) struct Argument {
    pub(crate) name: String,
    /// It stands in the text.
    pub(crate) shown: bool,
    /// It decides between plural categories or exact numbers.
    pub(crate) counted: bool,
    /// It decides between these cases, each known by its position here.
    pub(crate) cases: Vec<String>,
}

/// Something that must stop the build.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) line: usize,
    pub(crate) sentence: String,
}

/// What a translation is compared with.
#[derive(Clone, Copy)]
struct Original<'e> {
    english: &'e Catalogue,
    /// The plural categories of the language besides `other`.
    plurals: &'e [&'e str],
}

/// Checks a file and compiles it. All faults are reported at once.
pub(crate) fn compile(source: &str) -> Result<Catalogue, Vec<Fault>> {
    read(source, None)
}

/// The same for the messages of another language, which come out in the order of English.
/// `plurals` are the categories that the language has besides `other`.
pub(crate) fn translate(
    source: &str,
    english: &Catalogue,
    plurals: &[&str],
) -> Result<Catalogue, Vec<Fault>> {
    read(source, Some(Original { english, plurals }))
}

fn read(source: &str, original: Option<Original>) -> Result<Catalogue, Vec<Fault>> {
    let mut faults = Faults { source, found: Vec::new() };
    let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            faults.at_byte(error.pos.start, format!("this is not Fluent syntax: {error}."));
        }
        resource
    });

    let mut entries = Entries::default();
    let mut ends = [None; 2];
    for entry in &resource.body {
        if let Entry::ResourceComment(comment) = entry
            && let Some(line) = comment.content.first()
        {
            for (end, words) in ends.iter_mut().zip(ENDS) {
                if line.starts_with(words) {
                    *end = Some(entries.in_order.len());
                }
            }
        }
        entries.add(entry, &mut faults);
    }
    let mut used = Vec::new();
    let mut messages = Vec::new();
    for (node, value) in &entries.in_order {
        let mut theirs = None;
        if let Some(Original { english, plurals }) = original {
            let Some(message) = english.messages.iter().find(|m| m.id == node.id.name) else {
                faults.at(node.id.name, format!("{} is not in English.", node.id.name));
                continue;
            };
            theirs = Some(Theirs { arguments: &message.arguments, plurals });
        }
        let known = theirs.iter().flat_map(|theirs| theirs.arguments);
        let mut encoder = Encoder {
            entries: &entries,
            faults: &mut faults,
            used: &mut used,
            message: node.id.name,
            arguments: known
                .map(|known| Argument { shown: false, counted: false, ..known.clone() })
                .collect(),
            theirs,
            cases: Vec::new(),
            within: Vec::new(),
            out: String::new(),
        };
        encoder.pattern(value, Place::Message);
        encoder.finish();
        let Encoder { arguments, out, .. } = encoder;
        messages.push(Message {
            id: node.id.name.to_owned(),
            arguments,
            pattern: out,
            source: readable(node),
        });
    }
    for name in entries.terms.keys() {
        if !used.contains(name) {
            faults.at(name, format!("no message uses the term -{name}: delete it."));
        }
    }
    if let Some(Original { english, .. }) = original {
        faults.missing(english, &entries);
        messages.sort_by_key(|message| english.messages.iter().position(|m| m.id == message.id));
        ends = english.ends.map(Some);
    }
    if u16::try_from(messages.len()).is_err() {
        faults.at_byte(0, "there are more than 65535 messages.".to_owned());
    }
    if faults.found.is_empty() {
        let ends = ends.map(|end| end.unwrap_or(messages.len()));
        Ok(Catalogue { messages, ends })
    } else {
        faults.found.sort_by_key(|fault| fault.line);
        Err(faults.found)
    }
}

/// The faults found so far.
struct Faults<'s> {
    source: &'s str,
    found: Vec<Fault>,
}

impl<'s> Faults<'s> {
    /// A fault at a piece of the source. The syntax tree has no positions, but
    /// its names are slices of the source, and where a slice lies tells its line.
    fn at(&mut self, piece: &'s str, sentence: String) {
        let start = self.source.as_ptr().addr();
        self.at_byte(piece.as_ptr().addr().saturating_sub(start), sentence);
    }

    fn at_byte(&mut self, byte: usize, sentence: String) {
        let before = self.source.bytes().take(byte);
        let line = 1 + before.filter(|b| *b == b'\n').count();
        self.found.push(Fault { line, sentence });
    }

    /// Tells which messages of English are not there, after the one that they would follow.
    fn missing(&mut self, english: &Catalogue, entries: &Entries<'s, '_>) {
        let mut before = None;
        for message in &english.messages {
            let here = entries.in_order.iter().find(|(node, _)| node.id.name == message.id);
            if let Some((node, _)) = here {
                before = Some(node.id.name);
                continue;
            }
            let english = message.source.split_whitespace().collect::<Vec<_>>().join(" ");
            let sentence = format!("{} is missing. In English: {english}", message.id);
            match before {
                Some(before) => self.at(before, sentence),
                None => self.at_byte(0, sentence),
            }
        }
    }
}

/// What the file defines, by name.
#[derive(Default)]
struct Entries<'s, 'r> {
    in_order: Vec<(&'r MessageNode<&'s str>, &'r Pattern<&'s str>)>,
    messages: BTreeMap<&'s str, &'r Pattern<&'s str>>,
    terms: BTreeMap<&'s str, &'r Pattern<&'s str>>,
}

impl<'s, 'r> Entries<'s, 'r> {
    fn add(&mut self, entry: &'r Entry<&'s str>, faults: &mut Faults<'s>) {
        let (id, attributes, earlier) = match entry {
            Entry::Message(node) => {
                let id = node.id.name;
                // Without a value there are attributes, and those are refused below.
                let earlier = node.value.as_ref().and_then(|value| {
                    self.in_order.push((node, value));
                    self.messages.insert(id, value)
                });
                (id, &node.attributes, earlier)
            }
            Entry::Term(node) => {
                let id = node.id.name;
                (id, &node.attributes, self.terms.insert(id, &node.value))
            }
            // Junk was reported by the parser.
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => return,
        };
        if earlier.is_some() {
            faults.at(id, format!("{id} is defined twice."));
        }
        if let Some(attribute) = attributes.first() {
            let name = attribute.id.name;
            faults.at(name, format!("{id} has the attribute .{name}: write a message instead."));
        }
        if let Some(objection) = objection_to_name(id) {
            faults.at(id, format!("{id} {objection}."));
        }
    }
}

/// Where a pattern stands, which decides what it may contain.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Message,
    Variant,
    /// In a message or term that another message refers to.
    Reference,
}

/// Encodes one message.
struct Encoder<'s, 'r, 'a> {
    entries: &'a Entries<'s, 'r>,
    faults: &'a mut Faults<'s>,
    /// The terms that were put into some message.
    used: &'a mut Vec<&'s str>,
    message: &'s str,
    arguments: Vec<Argument>,
    /// The same message in English, if this is another language.
    theirs: Option<Theirs<'a>>,
    /// The cases that were listed, by their argument.
    cases: Vec<(u8, &'s str)>,
    /// The references that are being followed, to find the one that leads back.
    within: Vec<(Kind, &'s str)>,
    out: String,
}

/// What English settles for a message.
#[derive(Clone, Copy)]
struct Theirs<'e> {
    arguments: &'e [Argument],
    plurals: &'e [&'e str],
}

/// What a reference refers to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Message,
    Term,
}

impl<'s, 'r> Encoder<'s, 'r, '_> {
    fn pattern(&mut self, pattern: &'r Pattern<&'s str>, place: Place) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, value),
                PatternElement::Placeable { expression } => self.expression(expression, place),
            }
        }
    }

    fn expression(&mut self, expression: &'r Expression<&'s str>, place: Place) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, place),
            Expression::Select { selector, variants } => self.select(selector, variants, place),
        }
    }

    fn text(&mut self, text: &str, at: &'s str) {
        if let Some(c) = text.chars().find(|c| c.is_control() && *c != '\n') {
            let code = u32::from(c);
            self.faults.at(
                at,
                format!(
                    "{} contains the control character U+{code:04X}, which would be \
                     taken for the structure of a pattern.",
                    self.message
                ),
            );
        }
        self.out.push_str(text);
    }

    fn inline(&mut self, inline: &'r InlineExpression<&'s str>, place: Place) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.text(&unescape_unicode_to_string(value), value);
            }
            InlineExpression::NumberLiteral { value } => self.text(value, value),
            InlineExpression::VariableReference { id } => {
                if place == Place::Reference {
                    return self.argument_in_reference(id.name);
                }
                if let Some(position) = self.argument(id.name) {
                    if let Some(argument) = self.arguments.get_mut(usize::from(position)) {
                        argument.shown = true;
                    }
                    self.out.push(ARGUMENT);
                    self.out.push(letter(position));
                }
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                self.reference(Kind::Message, id.name);
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.reference(Kind::Term, id.name);
            }
            InlineExpression::MessageReference { id, .. } => {
                self.fault(id.name, "refers to an attribute, and no message has one");
            }
            InlineExpression::TermReference { id, .. } => {
                self.fault(id.name, "gives a term arguments, which is not supported");
            }
            InlineExpression::FunctionReference { id, .. } => {
                let says = format!(
                    "calls the function {}, but there are none: the type of an argument says \
                     how it is written",
                    id.name
                );
                self.fault(id.name, &says);
            }
            InlineExpression::Placeable { expression } => self.expression(expression, place),
        }
    }

    /// Puts in the text of another message or of a term.
    fn reference(&mut self, kind: Kind, name: &'s str) {
        let (entries, sign) = match kind {
            Kind::Message => (&self.entries.messages, ""),
            Kind::Term => (&self.entries.terms, "-"),
        };
        let Some(pattern) = entries.get(name).copied() else {
            let says = format!("refers to {sign}{name}, which is not defined");
            return self.fault(name, &says);
        };
        if kind == Kind::Term {
            self.used.push(name);
        }
        let itself = kind == Kind::Message && name == self.message;
        if itself || self.within.contains(&(kind, name)) {
            let says = format!("refers to {sign}{name}, which refers back");
            return self.fault(name, &says);
        }
        self.within.push((kind, name));
        self.pattern(pattern, Place::Reference);
        self.within.pop();
    }

    fn argument_in_reference(&mut self, argument: &'s str) {
        let (kind, name) = self.within.last().copied().unwrap_or((Kind::Message, self.message));
        let sign = if kind == Kind::Term { "-" } else { "" };
        let says = format!(
            "refers to {sign}{name}, which has the argument ${argument}: only messages without \
             arguments can be referred to. Pass it as an argument instead"
        );
        self.fault(argument, &says);
    }

    fn select(
        &mut self,
        selector: &'r InlineExpression<&'s str>,
        variants: &'r [Variant<&'s str>],
        place: Place,
    ) {
        let InlineExpression::VariableReference { id } = selector else {
            let at = variants.first().map_or(self.message, |variant| key_of(variant));
            return self.fault(at, "selects by something that is no argument");
        };
        match place {
            Place::Message => {}
            Place::Variant => return self.fault(id.name, "has a select in a select"),
            Place::Reference => return self.argument_in_reference(id.name),
        }
        let Some(position) = self.argument(id.name) else { return };

        let numeric =
            |variant: &Variant<&str>| matches!(variant.key, VariantKey::NumberLiteral { .. });
        let plural =
            variants.iter().all(|variant| numeric(variant) || category(key_of(variant)).is_some());
        if !plural && let Some(number) = variants.iter().find(|variant| numeric(variant)) {
            return self.fault(key_of(number), "mixes numbers and named cases in one select");
        }

        let mut keyed = Vec::new();
        let mut default = None;
        let mut seen = Vec::new();
        for variant in variants {
            let key = key_of(variant);
            if seen.contains(&key) {
                let says = format!("has the variant [{key}] twice");
                self.fault(key, &says);
            }
            seen.push(key);
            let encoded = if plural { self.plural_key(variant) } else { self.case(position, key) };
            match encoded {
                _ if variant.default => default = Some(variant),
                Some(encoded) => keyed.push((encoded, variant)),
                None => {}
            }
        }
        if plural {
            if let Some(argument) = self.arguments.get_mut(usize::from(position)) {
                argument.counted = true;
            }
            self.plurals(id.name, &seen);
        }
        // Exact numbers first. The sort keeps the order of the file otherwise.
        keyed.sort_by_key(|(key, _)| !key.starts_with(|c: char| c.is_ascii_digit()));

        self.out.push(SELECT);
        self.out.push(letter(position));
        for (key, variant) in keyed {
            self.out.push_str(&key);
            self.out.push(THEN);
            self.pattern(&variant.value, Place::Variant);
            self.out.push(ELSE);
        }
        // The parser has made sure that there is a default.
        if let Some(variant) = default {
            self.pattern(&variant.value, Place::Variant);
        }
        self.out.push(END);
    }

    /// In a translation the plural categories are those of its language. Where `one` is nothing
    /// but 1, `[1]` says it too.
    fn plurals(&mut self, argument: &'s str, keys: &[&'s str]) {
        let Some(Theirs { plurals, .. }) = self.theirs else { return };
        for category in plurals {
            let exactly_one = *plurals == ["one"] && keys.contains(&"1");
            if !keys.contains(category) && !exactly_one {
                let says = format!("lacks [{category}] in the plural of ${argument}");
                self.fault(argument, &says);
            }
        }
        for key in keys.iter().filter(|key| category(key).is_some() && **key != "other") {
            if !plurals.contains(key) {
                let says = format!("has the plural [{key}], which the language has not");
                self.fault(key, &says);
            }
        }
    }

    /// The key of a variant in a plural; none for the default.
    fn plural_key(&mut self, variant: &Variant<&'s str>) -> Option<String> {
        match variant.key {
            VariantKey::NumberLiteral { value } => {
                // The interpreter compares the digits.
                let digits = value.bytes().all(|b| b.is_ascii_digit());
                if digits && (value == "0" || !value.starts_with('0')) {
                    if variant.default {
                        self.fault(value, "has a number as the default: make it *[other]");
                    }
                    return Some(value.to_owned());
                }
                self.fault(value, "has a variant key that is not a plain whole number");
                None
            }
            VariantKey::Identifier { name } => {
                let is_other = name == "other";
                if is_other != variant.default {
                    self.fault(name, "needs *[other] as the default of a plural");
                }
                category(name).filter(|_| !is_other).map(str::to_owned)
            }
        }
    }

    /// The key of a named case: its position among the cases of the argument.
    fn case(&mut self, position: u8, name: &'s str) -> Option<String> {
        if let Some(objection) = objection_to_name(name) {
            let says = format!("has the case [{name}], which {objection}");
            self.fault(name, &says);
        }
        self.cases.push((position, name));
        let cases = &mut self.arguments.get_mut(usize::from(position))?.cases;
        let known = cases.iter().position(|case| case == name);
        if known.is_none() && self.theirs.is_some() {
            let says = format!("has the case [{name}], which English has not");
            self.fault(name, &says);
            return None;
        }
        let number = known.unwrap_or_else(|| {
            cases.push(name.to_owned());
            cases.len() - 1
        });
        Some(number.to_string())
    }

    /// The position of an argument, which is new if this is its first appearance.
    fn argument(&mut self, name: &'s str) -> Option<u8> {
        let known = self.arguments.iter().position(|argument| argument.name == name);
        let position = u8::try_from(known.unwrap_or(self.arguments.len())).ok();
        let position = position.filter(|position| *position < MOST_ARGUMENTS);
        if position.is_none() {
            self.fault(name, "has more arguments than there are letters");
        } else if known.is_none() && self.theirs.is_some() {
            let says = format!("has the argument ${name}, which English has not");
            self.fault(name, &says);
            return None;
        } else if known.is_none() {
            if let Some(objection) = objection_to_name(name) {
                let says = format!("has the argument ${name}, which {objection}");
                self.fault(name, &says);
            }
            self.arguments.push(Argument {
                name: name.to_owned(),
                shown: false,
                counted: false,
                cases: Vec::new(),
            });
        }
        position
    }

    /// The checks that need the whole message.
    fn finish(&mut self) {
        let mut faults = Vec::new();
        for Argument { name, shown, counted, cases } in &self.arguments {
            if !cases.is_empty() && *counted {
                faults.push(format!("selects by ${name} as a number and by named cases"));
            } else if !cases.is_empty() && *shown {
                faults.push(format!("shows ${name}, but it is a case and not a text"));
            }
        }
        let theirs = self.theirs.map_or(&[][..], |theirs| theirs.arguments);
        for (at, (ours, theirs)) in self.arguments.iter().zip(theirs).enumerate() {
            let name = &ours.name;
            if theirs.shown && !ours.shown {
                faults.push(format!("does not say ${name}, as English does"));
            }
            if theirs.counted != ours.counted {
                let what = if ours.counted { "counts" } else { "does not count" };
                faults.push(format!("{what} ${name}, unlike English"));
            }
            for case in &theirs.cases {
                if !self.cases.iter().any(|(of, ours)| usize::from(*of) == at && ours == case) {
                    faults.push(format!("lacks the case [{case}] of ${name}"));
                }
            }
        }
        for says in faults {
            self.fault(self.message, &says);
        }
    }

    fn fault(&mut self, at: &'s str, says: &str) {
        self.faults.at(at, format!("{} {says}.", self.message));
    }
}

fn letter(position: u8) -> char {
    char::from(FIRST_LETTER.saturating_add(position))
}

fn key_of<'s>(variant: &Variant<&'s str>) -> &'s str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// The key of a plural category; `other` is one too, though its key is never
/// written.
fn category(name: &str) -> Option<&'static str> {
    match name {
        "zero" => Some(ZERO),
        "one" => Some(ONE),
        "two" => Some(TWO),
        "few" => Some(FEW),
        "many" => Some(MANY),
        "other" => Some(""),
        _ => None,
    }
}

/// Why a name cannot become a name in Rust. Two names that differ here differ
/// in Rust as well, because the hyphen is the only character that is replaced.
fn objection_to_name(name: &str) -> Option<&'static str> {
    const KEYWORDS: [&str; 51] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
        "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
        "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
        "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type",
        "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    if !name.split('-').all(|word| !word.is_empty() && word.chars().all(plain)) {
        Some("is not made of lower-case letters and digits with single hyphens between")
    } else if KEYWORDS.contains(&name) {
        Some("is a reserved word of Rust")
    } else {
        None
    }
}

/// The value of a message as Fluent writes it.
fn readable(node: &MessageNode<&str>) -> String {
    let bare = MessageNode { comment: None, attributes: Vec::new(), ..node.clone() };
    let written = serializer::serialize(&Resource { body: vec![Entry::Message(bare)] });
    let value = written.split_once('=').map_or("", |(_, value)| value.trim());
    // Further lines are indented in a file; here nothing follows that needs it.
    value.replace("\n    ", "\n")
}
