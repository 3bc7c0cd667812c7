//! The compiler of letters: the Fluent files of `locales/*/letters` in, one string for each
//! language out. It runs in the build script, in `xtask/tools` and in the tests.
//!
//! # How a letter is written
//!
//! ```text
//! review =
//!     .needed = topic link
//!     .subject = Comments { $topic -> [open] {""} *[given] on { $topic } } by { $due-short }
//!     .body =
//!         { hello }
//!
//!         Could you comment by { $due }?
//!         It’s here: { $link }
//!
//!         I’d most like to know:
//!         - { $questions }
//!         { $line }
//!
//!         { bye }
//!     .plan =
//!         - { $due }: Everyone has commented.
//! ```
//!
//! A message without a value is a letter; one with a value is a piece that letters share, put in
//! when this is compiled. A blank line ends a paragraph, `- ` begins an item, a `\` at the end
//! keeps a line. Only what stands in the file counts as structure: it becomes marks here, so that
//! typed text never can. Gaps, facts and their kinds are in `src/letter/table.rs`.
//!
//! # The encoding
//!
//! ```text
//! language = fingerprint NEXT formats { NEXT letter }         letters in the order of their ids
//! letter   = subject FIELD body FIELD needed FIELD plan FIELD note
//! pattern  = { text | LINE | PARA | ITEM | BREAK | VALUE id | select }
//! select   = SELECT id "g" THEN given ELSE open END           by whether a gap is filled
//!          | SELECT id default { key THEN pattern ELSE } END  by a choice or a fact; default = key THEN
//!          | SELECT id { key THEN pattern ELSE } other END    by the number of people
//! ```
//!
//! The marks and ids are in `src/text/marks.rs`. A key is the position of the option or of the
//! fact's value, `*` for all values that a fact does not list, and as in `src/text/pattern.rs`
//! for a number. `formats` has seven patterns with FIELD between.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant,
    VariantKey,
};
use fluent_syntax::parser::{self, ParserError};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::marks::{
    BREAK, ELSE, END, FEW, FIELD, GIVEN, ITEM, LINE, MANY, NEXT, ONE, OTHERS, PARA, SELECT, THEN,
    TWO, VALUE, ZERO, id,
};
use super::table::{FACTS, FORMS, Fact, GAPS, Gap, Kind, WITHOUT_GREETING};

/// The attributes of a letter, in the order in which they are encoded.
const FIELDS: [&str; 5] = ["subject", "body", "needed", "plan", "note"];

/// The message that says how a language writes moments, its attributes, and what these can say.
const FORMATS: &str = "formats";
const FORMAT_FIELDS: [&str; 7] =
    ["moment", "meeting", "short", "year", "zone", "others", "elsewhere"];
const FORMAT_VALUES: [&str; 6] = ["date", "time", "day", "year", "city", "cities"];

/// The plural categories that whole numbers have besides `other`, by language. Where `one` is
/// nothing but 1, `[1]` says it too.
const PLURALS: &[(&str, &[&str])] = &[
    ("bg da de el en et fi hu nb nl sv tr", &["one"]),
    ("id ja ko ms th vi zh", &[]),
    ("ca es fr it pt", &["one", "many"]),
    ("cs lt sk", &["one", "few"]),
    ("hr ro sr", &["one", "few"]),
    ("be pl ru uk", &["one", "few", "many"]),
    ("lv", &["zero", "one"]),
    ("he", &["one", "two"]),
    ("sl", &["one", "two", "few"]),
    ("ga", &["one", "two", "few", "many"]),
    ("ar cy", &["zero", "one", "two", "few", "many"]),
];

/// Words that promise something, by language: only a choice, a fact or a gap may bring them.
const PROMISES: &[(&str, &[&str])] = &[
    ("en", &["i’ll", "i will", "we’ll", "we will", "i’m going to", "we’re going to", "i promise"]),
    (
        "de",
        &[
            "ich werde",
            "werde ich",
            "wir werden",
            "werden wir",
            "ich melde mich",
            "melde ich mich",
            "wir melden uns",
            "melden wir uns",
            "ich schicke",
            "schicke ich",
            "ich frage noch einmal",
            "frage ich noch einmal",
            "ich kümmere mich",
            "kümmere ich mich",
            "ich sage bescheid",
            "sage ich bescheid",
            "ich verspreche",
        ],
    ),
];

/// What letters can refer to.
#[derive(Clone, Copy)]
pub(crate) struct Table<'t> {
    pub(crate) gaps: &'t [Gap],
    pub(crate) facts: &'t [Fact],
    pub(crate) without_greeting: &'t [&'t str],
    /// The file it comes from, for the lines of faults.
    pub(crate) source: &'t str,
}

/// The table of the widget.
pub(crate) const TABLE: Table<'static> = Table {
    gaps: GAPS,
    facts: FACTS,
    without_greeting: WITHOUT_GREETING,
    source: include_str!("../src/letter/table.rs"),
};

/// What a language has written: files with their paths.
pub(crate) struct Folder {
    pub(crate) language: String,
    pub(crate) letters: Vec<(String, String)>,
    pub(crate) gaps: (String, String),
}

/// Something that must stop the build.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fault {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) sentence: String,
}

/// All languages, compiled.
#[derive(Debug)]
pub(crate) struct Letters {
    pub(crate) ids: Vec<String>,
    pub(crate) fingerprint: String,
    /// English is first.
    pub(crate) languages: Vec<Compiled>,
}

/// A language, compiled.
#[derive(Debug)]
pub(crate) struct Compiled {
    pub(crate) language: String,
    /// In the encoding told above.
    pub(crate) letters: String,
    /// For each gap of the table: NEXT label FIELD hint { FIELD option }.
    pub(crate) labels: String,
}

/// Reads the languages that have letters, English first.
pub(crate) fn read(locales: &Path) -> io::Result<Vec<Folder>> {
    let file =
        |path: &Path| Ok::<_, io::Error>((path.display().to_string(), fs::read_to_string(path)?));
    let entries = |path: &Path| -> io::Result<Vec<_>> {
        let mut paths: Vec<_> =
            fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
        paths.sort();
        Ok(paths)
    };
    let mut folders = Vec::new();
    for path in entries(locales)?.iter().filter(|path| path.join("letters").is_dir()) {
        let mut letters = entries(&path.join("letters"))?;
        letters.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        folders.push(Folder {
            language: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            letters: letters.iter().map(|path| file(path)).collect::<io::Result<_>>()?,
            // Without the file every label is missing, which the check says.
            gaps: file(&path.join("gaps.ftl"))
                .unwrap_or_else(|_| (path.join("gaps.ftl").display().to_string(), String::new())),
        });
    }
    folders.sort_by_key(|folder| folder.language != "en");
    Ok(folders)
}

/// Checks all languages against the table and each other, and compiles them. All faults are
/// reported at once. `say` writes a text into the encoding, which is how a pseudo-language is made.
pub(crate) fn compile(
    folders: &[Folder],
    table: Table,
    say: fn(&str, &mut String),
) -> Result<Letters, Vec<Fault>> {
    let mut faults = Faults::default();
    for folder in folders {
        let files = folder.letters.iter().chain([&folder.gaps]);
        faults.sources.extend(files.map(|(path, text)| (path.as_str(), text.as_str())));
    }
    let mut languages = Vec::new();
    for folder in folders {
        languages.push((folder, Language::read(folder, table, say, &mut faults)));
    }
    if let [(_, english), others @ ..] = languages.as_slice() {
        for (folder, other) in others {
            other.compare(english, folder, &mut faults);
        }
        for (at, gap) in table.gaps.iter().enumerate() {
            if !english.used.contains(&at) {
                let quoted = format!("(\"{}\"", gap.id);
                let line =
                    1 + table.source.split(&quoted).next().map_or(0, |b| b.matches('\n').count());
                let sentence = format!("no letter uses the gap {}: delete its row.", gap.id);
                faults.push("src/letter/table.rs", line, sentence);
            }
        }
    }
    if !faults.found.is_empty() {
        return Err(faults.found.into_iter().collect());
    }
    let english = languages.first().map(|(_, english)| &english.letters);
    let ids = english.into_iter().flatten().map(|(id, _)| (*id).to_owned()).collect();
    let fingerprint = fingerprint(english.into_iter().flatten(), table);
    let compiled = |(folder, language): &(&Folder, Language)| {
        let letters = language.letters.values().map(|letter| format!("{NEXT}{}", letter.encoded()));
        Compiled {
            language: folder.language.clone(),
            letters: format!("{fingerprint}{NEXT}{}", language.formats)
                + &letters.collect::<String>(),
            labels: language.labels.clone(),
        }
    };
    let languages = languages.iter().map(compiled).collect();
    Ok(Letters { ids, fingerprint, languages })
}

/// Says whether a language file was made for the same letters and table: a hash (32 bits of
/// FNV-1a). The texts do not count.
fn fingerprint<'a>(
    letters: impl Iterator<Item = (&'a &'a str, &'a Letter<'a>)>,
    table: Table,
) -> String {
    let mut hash: u32 = 0x811c_9dc5;
    let mut add = |name: &str, end: u8| {
        for byte in name.bytes().chain([end]) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    };
    for (id, letter) in letters {
        add(id, b'=');
        for (name, _) in FIELDS.iter().zip(&letter.fields).filter(|(_, field)| field.is_some()) {
            add(name, b'.');
        }
    }
    for gap in table.gaps {
        add(gap.id, b'$');
        if let Kind::Choice(options) = gap.kind {
            options.iter().for_each(|option| add(option, b']'));
        }
    }
    for fact in table.facts {
        add(fact.id, b'$');
        fact.values.iter().for_each(|value| add(value, b']'));
    }
    format!("{hash:08x}")
}

impl Letters {
    /// The file `letters.rs`. Other languages than English are fetched; German is also there for
    /// native tests.
    pub(crate) fn rust(&self) -> String {
        let of = |name: &str| self.languages.iter().find(|language| language.language == name);
        let english = of("en").map_or(("", ""), |english| (&english.letters, &english.labels));
        let german = of("de").map_or("", |german| &german.letters);
        format!(
            "pub(crate) static ENGLISH: &str = {:?};\n\
             pub(crate) static GAP_LABELS: &str = {:?};\n\
             pub(crate) const FINGERPRINT: &str = {:?};\n\
             pub(crate) static LETTER_IDS: &[&str] = &{:?};\n\
             #[cfg(not(target_arch = \"wasm32\"))]\n\
             #[allow(dead_code, reason = \"for tests\")]\n\
             pub(crate) static GERMAN: &str = {german:?};\n",
            english.0, english.1, self.fingerprint, self.ids,
        )
    }
}

/// The faults found so far, without repetition: a shared piece is read for every letter.
#[derive(Default)]
struct Faults<'s> {
    sources: Vec<(&'s str, &'s str)>,
    found: BTreeSet<Fault>,
}

impl<'s> Faults<'s> {
    /// A fault at a piece of a source. The syntax tree has no positions, but its names and texts
    /// are slices of the source, and where a slice lies tells its file and line.
    fn at(&mut self, piece: &'s str, sentence: String) {
        let place = |text: &str| {
            let byte = piece.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
            (byte <= text.len()).then_some(byte)
        };
        let found = self.sources.iter().find_map(|(file, text)| Some((*file, *text, place(text)?)));
        let (file, text, byte) = found.unwrap_or_default();
        self.at_byte(file, text, byte, sentence);
    }

    fn at_byte(&mut self, file: &str, text: &str, byte: usize, sentence: String) {
        let line = 1 + text.bytes().take(byte).filter(|b| *b == b'\n').count();
        self.push(file, line, sentence);
    }

    fn push(&mut self, file: &str, line: usize, sentence: String) {
        self.found.insert(Fault { file: file.to_owned(), line, sentence });
    }

    /// Reads a file. What is no Fluent is reported and left out.
    fn parse(&mut self, (file, text): &'s (String, String)) -> Resource<&'s str> {
        parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            for mut error in errors {
                // The parser gives up at the first line of an attribute: as messages of their own
                // the attributes tell the place.
                let junk = error.slice.clone().unwrap_or_default();
                let attributes =
                    text.get(junk.clone()).unwrap_or_default().split_inclusive("\n    .");
                let mut start = junk.start;
                for attribute in attributes {
                    if let Err((_, inner)) = parser::parse(attribute.trim_end_matches('.'))
                        && let Some(inner) = inner.into_iter().find(|inner| inner.pos.start > 0)
                    {
                        let byte = start + inner.pos.start;
                        error = ParserError { pos: byte..byte, ..inner };
                        break;
                    }
                    start += attribute.len();
                }
                let reason = error.to_string().replace("\n | \r\n", "a new line");
                let sentence = format!("this is not Fluent syntax: {reason}.");
                self.at_byte(file, text, error.pos.start, sentence);
            }
            resource
        })
    }

    /// Characters that no text may have.
    fn characters(&mut self, text: &str, at: &'s str) {
        for c in text.chars() {
            if c.is_control() && c != '\n' {
                let code = u32::from(c);
                self.at(
                    at,
                    format!("the control character U+{code:04X} would be taken for structure."),
                );
            } else if matches!(c, '\'' | '"') {
                self.at(at, format!("{c} is a straight quotation mark: write ’ or “ and ”."));
            }
        }
    }
}

/// What can be said, and what can be selected by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Id {
    Gap(usize),
    Form(usize, usize),
    Fact(usize),
    Today(usize),
    People,
    Format(usize),
}

impl Id {
    fn encoded(self, table: Table) -> char {
        let (first, at) = match self {
            Id::Gap(gap) => (id::TABLE, gap),
            Id::Fact(fact) => (id::TABLE, table.gaps.len() + fact),
            Id::Form(gap, form) => (id::FORMS, FORMS.len() * gap + form),
            Id::Today(form) => (id::TODAY, form),
            Id::People => (id::PEOPLE, 0),
            Id::Format(at) => (id::FORMATS, at),
        };
        let code = u32::try_from(at).ok().and_then(|at| first.checked_add(at));
        code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER)
    }
}

/// A pattern with its structure.
enum Node<'s> {
    Text(String, &'s str),
    Mark(char),
    Value(Id, &'s str),
    Select(Id, Vec<Case<'s>>),
}

/// A variant of a select.
struct Case<'s> {
    key: String,
    default: bool,
    nodes: Vec<Node<'s>>,
}

/// Nodes as they are read, line by line.
#[derive(Default)]
struct Lines<'s> {
    nodes: Vec<Node<'s>>,
    /// Something stands in the line already.
    started: bool,
}

impl<'s> Lines<'s> {
    fn text(&mut self, value: &'s str) {
        for (at, line) in value.split('\n').enumerate() {
            if at > 0 {
                self.newline();
            }
            let mut line = line;
            if !self.started {
                line = line.trim_start_matches(' ');
                if let Some(item) = line.strip_prefix("- ") {
                    line = item.trim_start_matches(' ');
                    self.nodes.pop_if(|last| matches!(last, Node::Mark(LINE | BREAK)));
                    self.push(Node::Mark(ITEM));
                }
            }
            if !line.is_empty() {
                let mut text = String::new();
                for c in line.chars() {
                    if c != ' ' || !text.ends_with(' ') {
                        text.push(c);
                    }
                }
                self.push(Node::Text(text, line));
            }
        }
    }

    fn push(&mut self, node: Node<'s>) {
        self.started = true;
        self.nodes.push(node);
    }

    fn newline(&mut self) {
        let kept = self.trim();
        match self.nodes.last_mut() {
            Some(Node::Mark(mark)) if !self.started => *mark = PARA,
            Some(_) => self.nodes.push(Node::Mark(if kept { BREAK } else { LINE })),
            None => {}
        }
        self.started = false;
    }

    /// Takes off what ends a line: blanks, and the `\` that keeps it.
    fn trim(&mut self) -> bool {
        let Some(Node::Text(text, _)) = self.nodes.last_mut() else { return false };
        let kept = text.trim_end_matches(' ').ends_with('\\');
        text.truncate(text.trim_end_matches(['\\', ' ']).len());
        self.nodes.pop_if(|last| matches!(last, Node::Text(text, _) if text.is_empty()));
        kept
    }
}

/// A letter of a language.
struct Letter<'s> {
    at: &'s str,
    fields: [Option<String>; FIELDS.len()],
    needed: BTreeSet<&'s str>,
    /// The options of each choice, and the one that is assumed.
    offers: BTreeMap<usize, Offer<'s>>,
}

struct Offer<'s> {
    at: &'s str,
    options: BTreeSet<&'s str>,
    default: &'s str,
}

impl Letter<'_> {
    fn encoded(&self) -> String {
        let fields: Vec<_> =
            self.fields.iter().map(|field| field.as_deref().unwrap_or("")).collect();
        fields.join(&FIELD.to_string())
    }
}

/// What the files of a language define.
#[derive(Default)]
struct Language<'s> {
    letters: BTreeMap<&'s str, Letter<'s>>,
    formats: String,
    labels: String,
    used: BTreeSet<usize>,
}

impl<'s> Language<'s> {
    fn read(
        folder: &'s Folder,
        table: Table,
        say: fn(&str, &mut String),
        faults: &mut Faults<'s>,
    ) -> Self {
        let resources: Vec<_> = folder.letters.iter().map(|file| faults.parse(file)).collect();
        let mut pieces = BTreeMap::new();
        let mut letters = BTreeMap::new();
        for entry in resources.iter().flat_map(|resource| &resource.body) {
            let (name, value, attributes, term) = match entry {
                Entry::Message(m) => (m.id.name, m.value.as_ref(), &m.attributes, false),
                Entry::Term(t) => (t.id.name, Some(&t.value), &t.attributes, true),
                _ => continue,
            };
            let twice = match value {
                Some(value) => pieces.insert((term, name), value).is_some(),
                None => letters.insert(name, attributes).is_some(),
            };
            if twice || !term && pieces.contains_key(&(false, name)) && letters.contains_key(name) {
                faults.at(name, format!("{name} is defined twice."));
            }
            if value.is_some() && !attributes.is_empty() {
                let sentence = format!("{name} has a value and attributes: a letter has no value.");
                faults.at(name, sentence);
            }
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            if !name.chars().all(plain) {
                faults.at(name, format!("{name} is not made of lower-case letters and hyphens."));
            }
        }
        let formats = letters.remove(FORMATS);
        let mut reader = Reader {
            table,
            say,
            language: &folder.language,
            pieces: &pieces,
            faults,
            used_pieces: BTreeSet::new(),
            used: BTreeSet::new(),
            selects: Vec::new(),
            within: Vec::new(),
            around: Vec::new(),
            formats: false,
        };
        let mut language = Language::default();
        match formats {
            Some(attributes) => language.formats = reader.formats(attributes),
            None if letters.is_empty() => {}
            None => {
                let file = folder.letters.first().map_or("", |(path, _)| path);
                reader.faults.push(file, 1, format!("the message {FORMATS} is missing."));
            }
        }
        for (name, attributes) in letters {
            language.letters.insert(name, reader.letter(name, attributes));
            language.used.append(&mut reader.used);
        }
        let used = reader.used_pieces;
        for (term, name) in pieces.keys().filter(|piece| !used.contains(piece)) {
            let sign = if *term { "-" } else { "" };
            faults.at(name, format!("no letter uses {sign}{name}: delete it."));
        }
        language.labels = labels(folder, table, faults);
        language
    }

    /// What must be the same in every language.
    fn compare(&self, english: &Language<'s>, folder: &'s Folder, faults: &mut Faults<'s>) {
        let language = &folder.language;
        for (name, theirs) in &english.letters {
            if !self.letters.contains_key(name) {
                faults.at(theirs.at, format!("the letter {name} is missing in {language}."));
            }
        }
        for (name, ours) in &self.letters {
            let Some(theirs) = english.letters.get(name) else {
                faults.at(ours.at, format!("the letter {name} is not in English."));
                continue;
            };
            for (field, (our, their)) in FIELDS.iter().zip(ours.fields.iter().zip(&theirs.fields)) {
                if our.is_some() != their.is_some() {
                    let has = if our.is_some() { "has" } else { "has no" };
                    faults.at(ours.at, format!("{name} {has} .{field}, unlike in English."));
                }
            }
            if ours.needed != theirs.needed {
                faults.at(ours.at, format!("{name} has another .needed than in English."));
            }
            let gaps: BTreeSet<_> = ours.offers.keys().chain(theirs.offers.keys()).collect();
            for gap in gaps {
                match (ours.offers.get(gap), theirs.offers.get(gap)) {
                    (Some(our), Some(their)) => {
                        if (&our.options, our.default) != (&their.options, their.default) {
                            let sentence =
                                "this offers other options, or another first, than in English.";
                            faults.at(our.at, sentence.to_owned());
                        }
                    }
                    (Some(our), None) => {
                        faults.at(our.at, format!("{name} offers no such choice in English."));
                    }
                    (None, their) => {
                        let choice = their.map_or("", |their| their.at);
                        faults.at(
                            ours.at,
                            format!("{name} does not offer ${choice}, unlike in English."),
                        );
                    }
                }
            }
        }
    }
}

/// The labels of the gaps: what the page calls them.
fn labels<'s>(folder: &'s Folder, table: Table, faults: &mut Faults<'s>) -> String {
    let resource = faults.parse(&folder.gaps);
    let mut entries = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        let Some(gap) = table.gaps.iter().find(|gap| gap.id == name) else {
            faults.at(name, format!("there is no gap {name} in src/letter/table.rs."));
            continue;
        };
        let mut texts: BTreeMap<&str, String> = BTreeMap::new();
        let label = message.value.as_ref().map(|value| ("", name, value));
        let others = message.attributes.iter().map(|a| (a.id.name, a.id.name, &a.value));
        for (attribute, at, value) in label.into_iter().chain(others) {
            if !attribute.is_empty() && !parts(gap).any(|part| part == attribute) {
                faults.at(at, format!("{name} has no option {attribute} in src/letter/table.rs."));
            }
            if texts.insert(attribute, plain(value, at, faults)).is_some() {
                faults.at(at, format!("{name} has .{attribute} twice."));
            }
        }
        for part in parts(gap).filter(|part| !texts.contains_key(part)) {
            let part = if part.is_empty() { "label" } else { &format!(".{part}") };
            faults.at(name, format!("{name} has no {part}."));
        }
        if entries.insert(gap.id, texts).is_some() {
            faults.at(name, format!("{name} is defined twice."));
        }
    }
    let mut out = String::new();
    for gap in table.gaps {
        let Some(texts) = entries.get(gap.id) else {
            faults.push(&folder.gaps.0, 1, format!("the label of the gap {} is missing.", gap.id));
            continue;
        };
        let texts: Vec<_> =
            parts(gap).map(|part| texts.get(part).map_or("", String::as_str)).collect();
        out.push(NEXT);
        out += &texts.join(&FIELD.to_string());
    }
    out
}

/// What a gap needs in `gaps.ftl`: the label, the hint, and a label for each option.
fn parts(gap: &Gap) -> impl Iterator<Item = &'static str> {
    let options = if let Kind::Choice(options) = gap.kind { options } else { &[] };
    ["", "hint"].into_iter().chain(options.iter().copied())
}

/// A text without anything to fill in.
fn plain<'s>(pattern: &Pattern<&'s str>, at: &'s str, faults: &mut Faults<'s>) -> String {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                faults.characters(value, value);
                out += value;
            }
            PatternElement::Placeable { .. } => faults.at(at, "this may only be text.".to_owned()),
        }
    }
    out
}

/// Where a line stands: whether it begins and ends there, and what makes its promises good.
#[derive(Clone, Copy)]
struct Around {
    starts: bool,
    ends: bool,
    item: bool,
    excused: bool,
}

/// Reads the letters of a language.
struct Reader<'s, 'r, 'a> {
    table: Table<'a>,
    say: fn(&str, &mut String),
    language: &'a str,
    pieces: &'a BTreeMap<(bool, &'s str), &'r Pattern<&'s str>>,
    faults: &'a mut Faults<'s>,
    used_pieces: BTreeSet<(bool, &'s str)>,
    /// The gaps that this letter uses.
    used: BTreeSet<usize>,
    /// The choices that this letter selects by.
    selects: Vec<(usize, Offer<'s>)>,
    /// The shared pieces that are being followed, to find the one that leads back.
    within: Vec<(bool, &'s str)>,
    /// The selects around what is being read.
    around: Vec<Id>,
    /// What is read is a format of moments.
    formats: bool,
}

impl<'s, 'r> Reader<'s, 'r, '_> {
    fn formats(&mut self, attributes: &'r [Attribute<&'s str>]) -> String {
        self.formats = true;
        let values = self.attributes(FORMATS, attributes, &FORMAT_FIELDS);
        let mut fields = Vec::new();
        for (name, value) in FORMAT_FIELDS.iter().zip(values) {
            let Some(value) = value else {
                let at = attributes.first().map_or("", |attribute| attribute.id.name);
                self.faults.at(at, format!("{FORMATS} has no .{name}."));
                continue;
            };
            let nodes = self.nodes(value);
            if nodes.iter().any(|node| matches!(node, Node::Mark(_) | Node::Select(..))) {
                self.faults.at(
                    name_of(attributes, name),
                    format!(".{name} must be one line without selects."),
                );
            }
            fields.push(self.encoded(&nodes));
        }
        self.formats = false;
        fields.join(&FIELD.to_string())
    }

    /// The attributes in the order of their names; others are faults.
    fn attributes<const N: usize>(
        &mut self,
        message: &str,
        attributes: &'r [Attribute<&'s str>],
        names: &[&str; N],
    ) -> [Option<&'r Pattern<&'s str>>; N] {
        for (at, Attribute { id, .. }) in attributes.iter().enumerate() {
            let name = id.name;
            if !names.contains(&name) {
                let sentence = format!(
                    ".{name} is read as an attribute of {message}, which can only have .{}: begin \
                     a line of text with another character.",
                    names.join(" .")
                );
                self.faults.at(name, sentence);
            }
            if attributes.iter().take(at).any(|earlier| earlier.id.name == name) {
                self.faults.at(name, format!("{message} has .{name} twice."));
            }
        }
        names.map(|name| attributes.iter().find(|a| a.id.name == name).map(|a| &a.value))
    }

    fn letter(&mut self, name: &'s str, attributes: &'r [Attribute<&'s str>]) -> Letter<'s> {
        let values = self.attributes(name, attributes, &FIELDS);
        let [subject, body, needed, plan, note] = values;
        let around = Around { starts: true, ends: true, item: false, excused: false };
        let mut fields = [const { None }; FIELDS.len()];
        for ((value, field), text) in values.iter().zip(FIELDS).zip(&mut fields) {
            let Some(value) = value.filter(|_| field != "needed") else { continue };
            let nodes = self.nodes(value);
            self.check(&nodes, field, around);
            *text = Some(self.encoded(&nodes));
        }
        let _ = (subject, plan, note);
        match body {
            None => self.faults.at(name, format!("{name} has no .body.")),
            Some(body) => self.greeting(name, body),
        }
        let mut needs = BTreeSet::new();
        if let Some(value) = needed {
            let at = name_of(attributes, "needed");
            plain(value, at, self.faults);
            let mut ids = String::new();
            for id in texts(value).flat_map(str::split_whitespace) {
                match self.gap(id).filter(|gap| self.used.contains(gap)) {
                    None => {
                        self.faults.at(id, format!("{name} needs {id}, which is no gap in it."))
                    }
                    Some(gap) => ids.push(Id::Gap(gap).encoded(self.table)),
                }
                if !needs.insert(id) {
                    self.faults.at(id, format!("{name} needs {id} twice."));
                }
            }
            if let Some(field) = fields.get_mut(2) {
                *field = Some(ids);
            }
        }
        Letter { at: name, fields, needed: needs, offers: self.offers() }
    }

    /// Every letter begins and ends like one, and has room for a line of the sender's own.
    fn greeting(&mut self, name: &'s str, body: &Pattern<&'s str>) {
        let refers = |element: Option<&PatternElement<&str>>, piece: &str| {
            matches!(element, Some(PatternElement::Placeable { expression: Expression::Inline(
                InlineExpression::MessageReference { id, attribute: None }) })
                if id.name == piece || id.name.strip_prefix(piece).is_some_and(|r| r.starts_with('-')))
        };
        if !self.table.without_greeting.contains(&name) {
            if !refers(body.elements.first(), "hello") {
                self.faults.at(name, format!("{name} does not begin with {{ hello }}."));
            }
            if !refers(body.elements.last(), "bye") {
                self.faults.at(name, format!("{name} does not end with {{ bye }}."));
            }
        }
        if self.gap("line").is_none_or(|line| !self.used.contains(&line)) {
            self.faults.at(name, format!("{name} has no {{ $line }}, a line of the sender’s own."));
        }
    }

    /// Every select by the same choice in a letter offers the same options.
    fn offers(&mut self) -> BTreeMap<usize, Offer<'s>> {
        let mut offers: BTreeMap<usize, Offer> = BTreeMap::new();
        let selects = std::mem::take(&mut self.selects);
        for (gap, select) in &selects {
            let Offer { at, options, default } = select;
            let offer = Offer { at, options: options.clone(), default };
            let offer = offers.entry(*gap).or_insert(offer);
            offer.options.extend(options);
            if offer.default != *default {
                let first = offer.default;
                self.faults
                    .at(default, format!("another select by ${at} of this letter has *[{first}]."));
            }
        }
        for (gap, Offer { at, options, .. }) in &selects {
            let all = offers.get(gap).into_iter().flat_map(|offer| &offer.options);
            let missing: Vec<_> =
                all.filter(|option| !options.contains(**option)).copied().collect();
            if !missing.is_empty() {
                let missing = missing.join("], [");
                let sentence =
                    format!("this select by ${at} lacks [{missing}], which the letter offers.");
                self.faults.at(at, sentence);
            }
        }
        offers
    }

    fn nodes(&mut self, pattern: &'r Pattern<&'s str>) -> Vec<Node<'s>> {
        self.lines(pattern, false)
    }

    fn lines(&mut self, pattern: &'r Pattern<&'s str>, started: bool) -> Vec<Node<'s>> {
        let mut lines = Lines { nodes: Vec::new(), started };
        self.pattern(pattern, &mut lines);
        if let Some(Node::Text(text, at)) = lines.nodes.last()
            && text.ends_with('\\')
        {
            self.faults.at(at, "this ends in a \\, but no line follows.".to_owned());
        }
        while lines.nodes.pop_if(|last| matches!(last, Node::Mark(LINE | PARA | BREAK))).is_some() {
        }
        lines.nodes
    }

    fn pattern(&mut self, pattern: &'r Pattern<&'s str>, out: &mut Lines<'s>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.faults.characters(value, value);
                    out.text(value);
                }
                PatternElement::Placeable { expression } => self.expression(expression, out),
            }
        }
    }

    fn expression(&mut self, expression: &'r Expression<&'s str>, out: &mut Lines<'s>) {
        let inline = match expression {
            Expression::Select { selector, variants } => {
                return self.select(selector, variants, out);
            }
            Expression::Inline(inline) => inline,
        };
        let (at, sentence) = match inline {
            InlineExpression::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value);
                self.faults.characters(&text, value);
                if text.contains('\n') {
                    self.faults.at(value, "this may not have a line feed.".to_owned());
                }
                if !text.is_empty() {
                    out.push(Node::Text(text.into_owned(), value));
                }
                return;
            }
            InlineExpression::NumberLiteral { value } => {
                return out.push(Node::Text((*value).to_owned(), value));
            }
            InlineExpression::VariableReference { id } => return self.value(id.name, out),
            InlineExpression::MessageReference { id, attribute: None } => {
                return self.piece((false, id.name), out);
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                return self.piece((true, id.name), out);
            }
            InlineExpression::Placeable { expression } => return self.expression(expression, out),
            InlineExpression::MessageReference { id, .. } => {
                (id.name, "refers to an attribute, which cannot be put in")
            }
            InlineExpression::TermReference { id, .. } => (
                id.name,
                "gives a term arguments or asks for its attribute, which is not supported",
            ),
            InlineExpression::FunctionReference { id, .. } => (
                id.name,
                "is a function, but there are none: the kind of a gap says how it is written",
            ),
        };
        self.faults.at(at, format!("{at} {sentence}."));
    }

    fn value(&mut self, name: &'s str, out: &mut Lines<'s>) {
        let Some(id) = self.id(name) else { return };
        let choice = matches!(id, Id::Gap(gap) if matches!(self.kind(gap), Kind::Choice(_)));
        if choice || matches!(id, Id::Fact(_)) {
            self.faults.at(name, format!("${name} is no text: select by it."));
        }
        out.push(Node::Value(id, name));
    }

    /// What a variable is, with a fault if it is nothing.
    fn id(&mut self, name: &'s str) -> Option<Id> {
        let form = name
            .rsplit_once('-')
            .and_then(|(gap, form)| Some((gap, FORMS.iter().position(|known| *known == form)?)));
        let fact = self.table.facts.iter().position(|fact| fact.id == name).map(Id::Fact);
        let found = match (name, form) {
            _ if self.formats => {
                FORMAT_VALUES.iter().position(|known| *known == name).map(Id::Format)
            }
            ("people", _) => Some(Id::People),
            ("today", _) => Some(Id::Today(0)),
            (_, Some(("today", form))) => Some(Id::Today(form + 1)),
            (_, Some((gap, form))) if self.gap(name).is_none() => {
                let moment = self.gap(gap).filter(|gap| self.kind(*gap) == Kind::Moment);
                moment.map(|gap| Id::Form(gap, form)).or(fact)
            }
            _ => self.gap(name).map(Id::Gap).or(fact),
        };
        match found {
            Some(Id::Gap(gap) | Id::Form(gap, _)) => {
                self.used.insert(gap);
            }
            Some(_) => {}
            None => {
                let sentence =
                    format!("there is no gap, form or fact ${name} in src/letter/table.rs.");
                self.faults.at(name, sentence);
            }
        }
        found
    }

    fn gap(&self, name: &str) -> Option<usize> {
        self.table.gaps.iter().position(|gap| gap.id == name)
    }

    fn kind(&self, gap: usize) -> Kind {
        self.table.gaps.get(gap).map_or(Kind::Phrase, |gap| gap.kind)
    }

    /// Puts in a shared piece.
    fn piece(&mut self, piece: (bool, &'s str), out: &mut Lines<'s>) {
        let (term, name) = piece;
        let sign = if term { "-" } else { "" };
        let Some(pattern) = self.pieces.get(&piece).copied() else {
            return self.faults.at(name, format!("there is no shared piece {sign}{name}."));
        };
        self.used_pieces.insert(piece);
        if self.within.contains(&piece) {
            return self.faults.at(name, format!("{sign}{name} refers back to itself."));
        }
        self.within.push(piece);
        self.pattern(pattern, out);
        self.within.pop();
    }

    fn select(
        &mut self,
        selector: &'r InlineExpression<&'s str>,
        variants: &'r [Variant<&'s str>],
        out: &mut Lines<'s>,
    ) {
        let InlineExpression::VariableReference { id: variable } = selector else {
            let at = variants.first().map_or("", key_of);
            return self.faults.at(at, "this selects by something that is no variable.".to_owned());
        };
        let name = variable.name;
        let Some(id) = self.id(name) else { return };
        let asks_gap = |id: &Id| match id {
            Id::Gap(gap) => !matches!(self.kind(*gap), Kind::Choice(_)),
            _ => false,
        };
        let depth = match self.around.as_slice() {
            around if around.contains(&id) => Some("stands within another select by the same"),
            [_, _, ..] => Some("stands within two others: two levels at the most"),
            [outer] if asks_gap(outer) && !asks_gap(&id) => {
                Some("stands within [open] or [given]: put it around")
            }
            _ => None,
        };
        if let Some(sentence) = depth {
            self.faults.at(name, format!("the select by ${name} {sentence}."));
        }
        let keys = self.keys(id, name, variants);
        let mut cases = Vec::new();
        self.around.push(id);
        for (variant, key) in variants.iter().zip(keys) {
            let nodes = self.lines(&variant.value, out.started);
            if key_of(variant) == "open"
                && nodes.iter().all(is_blank)
                && !is_nothing(&variant.value)
            {
                let sentence = "an empty [open] is written {\"\"}.";
                self.faults.at(key_of(variant), sentence.to_owned());
            }
            cases.push((key_of(variant), Case { key, default: variant.default, nodes }));
        }
        self.around.pop();
        let case = |name: &str| cases.iter().find(|(key, _)| *key == name);
        if let (Some((at, open)), Some((_, given))) = (case("open"), case("given")) {
            // With what is optional within, and without it.
            let word = [true, false]
                .into_iter()
                .find_map(|filled| new_word(&open.nodes, &given.nodes, filled));
            if let Some(word) = word {
                let sentence = format!(
                    "[open] says “{word}”, which [given] does not say there: it may only leave out."
                );
                self.faults.at(at, sentence);
            }
            if open.nodes.iter().any(|node| matches!(node, Node::Value(shown, _) if *shown == id)) {
                self.faults.at(at, format!("[open] shows ${name}, which is open there."));
            }
        }
        out.push(Node::Select(id, cases.into_iter().map(|(_, case)| case).collect()));
    }

    /// The keys of a select as they are encoded, checked against what it selects by.
    fn keys(&mut self, id: Id, name: &'s str, variants: &[Variant<&'s str>]) -> Vec<String> {
        let names: Vec<&'s str> = variants.iter().map(key_of).collect();
        let default = variants.iter().find(|variant| variant.default).map_or("", key_of);
        for (at, key) in names.iter().enumerate() {
            if names.iter().take(at).any(|earlier| earlier == key) {
                self.faults.at(key, format!("[{key}] is there twice."));
            }
        }
        let of = |known: &[&str], key: &str| known.iter().position(|known| *known == key);
        let (known, fact): (&[&str], bool) = match id {
            Id::Gap(gap) => match self.kind(gap) {
                Kind::Choice(options) => {
                    let options_here = names.iter().copied().collect();
                    self.selects.push((gap, Offer { at: name, options: options_here, default }));
                    (options, false)
                }
                _ => {
                    if default != "given" || names.len() != 2 || !names.contains(&"open") {
                        let sentence =
                            format!("a select by the gap ${name} has [open] and *[given].");
                        self.faults.at(name, sentence);
                    }
                    return names.iter().map(|_| GIVEN.to_owned()).collect();
                }
            },
            Id::Fact(fact) => (self.table.facts.get(fact).map_or(&[], |fact| fact.values), true),
            Id::People => return self.plural(name, variants),
            Id::Form(..) | Id::Today(_) | Id::Format(_) => {
                self.faults.at(name, format!("nothing can select by ${name}."));
                return vec![String::new(); names.len()];
            }
        };
        let missing: Vec<_> =
            known.iter().copied().filter(|known| !names.contains(known)).collect();
        let rest = fact && !missing.is_empty() && default == "other";
        if fact && !missing.is_empty() && !rest {
            let missing = missing.join("], [");
            let sentence =
                format!("the select by ${name} lacks [{missing}]: list it, or end in *[other].");
            self.faults.at(name, sentence);
        }
        let mut keys = Vec::new();
        for key in names {
            keys.push(match of(known, key) {
                _ if rest && key == "other" => OTHERS.to_owned(),
                Some(at) => at.to_string(),
                None => {
                    let sentence = format!("${name} cannot be [{key}]: see src/letter/table.rs.");
                    self.faults.at(key, sentence);
                    String::new()
                }
            });
        }
        keys
    }

    fn plural(&mut self, name: &'s str, variants: &[Variant<&'s str>]) -> Vec<String> {
        let language = self.language.split('-').next().unwrap_or_default();
        let row = PLURALS.iter().find(|(languages, _)| languages.split(' ').any(|l| l == language));
        let Some((_, categories)) = row else {
            let sentence = format!("build/letters.rs does not know the plurals of {language}.");
            self.faults.at(name, sentence);
            return vec![String::new(); variants.len()];
        };
        let names: Vec<&'s str> = variants.iter().map(key_of).collect();
        let only_one = *categories == ["one"];
        for category in *categories {
            let said = names.contains(category) || only_one && names.contains(&"1");
            if !said {
                self.faults.at(name, format!("the select by ${name} lacks [{category}]."));
            }
        }
        let mut keys = Vec::new();
        for (variant, name) in variants.iter().zip(names) {
            let number = matches!(variant.key, VariantKey::NumberLiteral { .. });
            let key = match name {
                "zero" => ZERO,
                "one" => ONE,
                "two" => TWO,
                "few" => FEW,
                "many" => MANY,
                number if number.bytes().all(|b| b.is_ascii_digit()) => number,
                _ => "",
            };
            let known = number && !key.is_empty() || categories.contains(&name) || name == "other";
            if !known || (name == "other") != variant.default {
                let sentence =
                    format!("{language} has no plural [{name}] there: categories and *[other].");
                self.faults.at(name, sentence);
            }
            keys.push(key.to_owned());
        }
        keys
    }

    /// What depends on where in its line something stands.
    fn check(&mut self, nodes: &[Node<'s>], field: &str, around: Around) {
        let mut lines = vec![(None, Vec::new())];
        for node in nodes {
            if let Node::Mark(mark) = node {
                lines.push((Some(*mark), Vec::new()));
            } else if let Some((_, line)) = lines.last_mut() {
                line.push(node);
            }
        }
        let last = lines.len() - 1;
        for (n, (mark, line)) in lines.iter().enumerate() {
            let here = Around {
                starts: mark.is_some() || around.starts,
                ends: n < last || around.ends,
                item: *mark == Some(ITEM) || mark.is_none() && around.item,
                excused: around.excused || line.iter().any(|node| is_gap(node)),
            };
            self.check_line(line, field, here);
        }
        if field == "subject" && last > 0 {
            let at = nodes.iter().find_map(|node| match node {
                Node::Text(_, at) | Node::Value(_, at) => Some(*at),
                _ => None,
            });
            self.faults.at(at.unwrap_or(""), "a subject is one line.".to_owned());
        }
    }

    fn check_line(&mut self, line: &[&Node<'s>], field: &str, here: Around) {
        let blank =
            |nodes: Option<&[&Node]>| nodes.unwrap_or_default().iter().all(|node| is_blank(node));
        if field == "plan" && here.starts {
            self.check_plan(line, here.item);
        }
        for (n, node) in line.iter().enumerate() {
            let first = here.starts && blank(line.get(..n));
            let last = here.ends && blank(line.get(n + 1..));
            match node {
                Node::Text(text, at) => {
                    let promises = PROMISES.iter().find(|(language, _)| *language == self.language);
                    let Some((_, promises)) = promises else {
                        let sentence = format!(
                            "build/letters.rs does not know how {} promises.",
                            self.language
                        );
                        self.faults.at(at, sentence);
                        continue;
                    };
                    let promise = promises.iter().find(|promise| says(text, promise));
                    if let Some(promise) = promise.filter(|_| !here.excused && field != "note") {
                        let sentence = format!(
                            "“{promise}” is a promise: only a choice, a fact or a gap of its line makes it."
                        );
                        self.faults.at(at, sentence);
                    }
                }
                Node::Value(id, at) => {
                    let before = n.checked_sub(1).and_then(|before| line.get(before));
                    let stop = matches!(before, Some(Node::Text(text, _))
                        if text.trim_end().ends_with(['.', '?', '!']));
                    let kind = if let Id::Gap(gap) = id { Some(self.kind(*gap)) } else { None };
                    let wrong = match kind {
                        _ if field == "note" => Some("cannot stand in .note, which is plain text"),
                        Some(Kind::Link | Kind::Lines | Kind::Sentence) if field == "subject" => {
                            Some("cannot stand in a subject")
                        }
                        Some(Kind::Link) if !last => Some("is a link: it must end its line"),
                        Some(Kind::Sentence) if !first || !last => {
                            Some("is a sentence: it must be alone in its line")
                        }
                        Some(Kind::Lines) if !first || !last || !here.item => {
                            Some("has several lines: it must be alone in an item")
                        }
                        Some(Kind::Phrase) if (first && !here.item || stop) && field == "body" => {
                            Some("is a phrase: it cannot begin a sentence")
                        }
                        _ => None,
                    };
                    if let Some(wrong) = wrong {
                        self.faults.at(at, format!("${at} {wrong}."));
                    }
                }
                Node::Select(id, cases) => {
                    let choice = match id {
                        Id::Gap(gap) => matches!(self.kind(*gap), Kind::Choice(_)),
                        _ => matches!(id, Id::Fact(_)),
                    };
                    for case in cases {
                        let given = !choice && *id != Id::People && case.default;
                        let excused = here.excused || choice || given;
                        let around = Around { starts: first, ends: last, excused, ..here };
                        self.check(&case.nodes, field, around);
                    }
                }
                Node::Mark(_) => {}
            }
        }
    }

    /// A plan is a list of moments, each with what happens then.
    fn check_plan(&mut self, line: &[&Node<'s>], item: bool) {
        let mut nodes = line.iter().filter(|node| !is_blank(node));
        let at = line.iter().find_map(|node| match node {
            Node::Text(_, at) | Node::Value(_, at) => Some(*at),
            _ => None,
        });
        let fits = match nodes.next() {
            None => !item,
            Some(Node::Select(..)) => !item && nodes.next().is_none(),
            Some(Node::Value(id, _)) => {
                let moment = match id {
                    Id::Gap(gap) => self.kind(*gap) == Kind::Moment,
                    _ => matches!(id, Id::Form(..) | Id::Today(_)),
                };
                let colon =
                    matches!(nodes.next(), Some(Node::Text(text, _)) if text.starts_with(':'));
                item && moment && colon
            }
            _ => false,
        };
        if !fits {
            let sentence = "a line of .plan is an item that begins with a moment and a colon.";
            self.faults.at(at.unwrap_or(""), sentence.to_owned());
        }
    }

    fn encoded(&self, nodes: &[Node]) -> String {
        let mut out = String::new();
        self.encode(nodes, &mut out);
        out
    }

    fn encode(&self, nodes: &[Node], out: &mut String) {
        for node in nodes {
            match node {
                Node::Text(text, _) => (self.say)(text, out),
                Node::Mark(mark) => out.push(*mark),
                Node::Value(id, _) => out.extend([VALUE, id.encoded(self.table)]),
                Node::Select(id, cases) => {
                    out.extend([SELECT, id.encoded(self.table)]);
                    self.cases(*id, cases, out);
                    out.push(END);
                }
            }
        }
    }

    fn cases(&self, id: Id, cases: &[Case], out: &mut String) {
        let mut keyed: Vec<_> = cases.iter().collect();
        let default = cases.iter().find(|case| case.default);
        let named = match id {
            Id::Gap(gap) => matches!(self.kind(gap), Kind::Choice(_)),
            _ => matches!(id, Id::Fact(_)),
        };
        let rest = match id {
            _ if named => {
                *out += default.map_or("", |case| &case.key);
                out.push(THEN);
                None
            }
            Id::People => {
                // An exact number goes before its category.
                keyed.sort_by_key(|case| !case.key.starts_with(|c: char| c.is_ascii_digit()));
                keyed.retain(|case| !case.default);
                default
            }
            _ => {
                keyed.retain(|case| case.default);
                cases.iter().find(|case| !case.default)
            }
        };
        for case in keyed {
            *out += &case.key;
            out.push(THEN);
            self.encode(&case.nodes, out);
            out.push(ELSE);
        }
        self.encode(rest.map_or(&[], |case| &case.nodes), out);
    }
}

fn key_of<'s>(variant: &Variant<&'s str>) -> &'s str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn name_of<'s>(attributes: &[Attribute<&'s str>], name: &str) -> &'s str {
    attributes.iter().find(|attribute| attribute.id.name == name).map_or("", |a| a.id.name)
}

fn texts<'s, 'r>(pattern: &'r Pattern<&'s str>) -> impl Iterator<Item = &'s str> + use<'s, 'r> {
    pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    })
}

fn is_blank(node: &Node) -> bool {
    matches!(node, Node::Text(text, _) if text.trim().is_empty())
}

fn is_gap(node: &Node) -> bool {
    matches!(node, Node::Value(Id::Gap(_) | Id::Form(..), _))
}

/// Whether a pattern is `{""}`.
fn is_nothing(pattern: &Pattern<&str>) -> bool {
    matches!(
        pattern.elements.as_slice(),
        [PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value: "" }),
        }]
    )
}

/// Whether a text has these words, whatever their capitals.
fn says(text: &str, words: &str) -> bool {
    let text = text.to_lowercase();
    text.match_indices(words).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + words.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// The first word that the open wording says and the given one does not say there, with the gaps
/// within them filled or not. The capital of its first word and marks do not count.
fn new_word(open: &[Node], given: &[Node], filled: bool) -> Option<String> {
    fn words(nodes: &[Node], filled: bool) -> Vec<String> {
        let inside = |c: char| c.is_alphanumeric() || matches!(c, '’' | '-');
        let of = |node: &Node| match node {
            Node::Text(text, _) => {
                let words = text.split(|c| !inside(c)).filter(|word| !word.is_empty());
                words.map(str::to_owned).collect()
            }
            Node::Value(_, name) => vec![format!("${name}")],
            Node::Select(_, cases) => {
                let case = cases.iter().find(|case| case.default == filled);
                case.map_or_else(Vec::new, |case| words(&case.nodes, filled))
            }
            Node::Mark(_) => Vec::new(),
        };
        nodes.iter().flat_map(of).collect()
    }
    let given = words(given, filled);
    let mut rest = given.iter();
    let mut same = |(at, word): (usize, &String)| {
        rest.any(|other| other == word || at == 0 && other.to_lowercase() == word.to_lowercase())
    };
    words(open, filled).iter().enumerate().find_map(|word| (!same(word)).then(|| word.1.clone()))
}
