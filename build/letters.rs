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
//! language = fingerprint NEXT formats { NEXT letter } { NEXT names }
//!                                                            letters in the order of their ids
//! names    = label FIELD hint { FIELD option }                how the page calls a gap
//! letter   = subject FIELD body FIELD needed FIELD plan FIELD note
//! pattern  = { text | LINE | PARA | ITEM | BREAK | VALUE id | select }
//! select   = SELECT id "g" THEN given ELSE open END           by whether a gap is filled
//!          | SELECT id default { key THEN pattern ELSE } END  by a choice or a fact; default = key THEN
//!          | SELECT id { key THEN pattern ELSE } other END    by the number of people
//! ```
//!
//! The marks and ids are in `src/text/marks.rs`. A key is the position of the option or of the
//! fact's value, `*` for all values that a fact does not list, and as in `src/text/pattern.rs`
//! for a number. `formats` has eleven patterns with FIELD between.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

use fluent_syntax::ast::{Entry, Pattern, PatternElement, Resource};
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::marks::{FIELD, NEXT};
use super::table::{FACTS, Fact, GAPS, Gap, Kind, WITHOUT_GREETING};
use super::{marks, table};

/// A fault at a piece of a source.
macro_rules! fault {
    ($faults:expr, $at:expr, $($sentence:tt)*) => {
        $faults.at($at, format!($($sentence)*))
    };
}

#[path = "letters/check.rs"]
mod check;
#[path = "letters/reader.rs"]
mod reader;
#[path = "letters/tree.rs"]
mod tree;

use reader::{Letter, Reader};

/// The attributes of a letter, in the order in which they are encoded.
const FIELDS: [&str; 5] = ["subject", "body", "needed", "plan", "note"];

/// The message that says how a language writes moments.
const FORMATS: &str = "formats";

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
    /// The sentences of the page; none if the language has only letters, and none for English.
    pub(crate) interface: Option<(String, String)>,
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

/// The plural categories that whole numbers have in a language, besides `other`.
pub(crate) fn plurals(language: &str) -> Option<&'static [&'static str]> {
    let language = language.split('-').next().unwrap_or_default();
    let row =
        reader::PLURALS.iter().find(|(languages, _)| languages.split(' ').any(|l| l == language));
    row.map(|(_, categories)| *categories)
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
        let language = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        folders.push(Folder {
            interface: file(&path.join("interface.ftl")).ok().filter(|_| language != "en"),
            language,
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
            other.compare(english, &folder.language, table, &mut faults);
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
        let fields = |letter: &Letter| {
            letter
                .fields
                .each_ref()
                .map(|field| field.as_deref().unwrap_or(""))
                .join(&FIELD.to_string())
        };
        let letters = language.letters.values().map(|letter| format!("{NEXT}{}", fields(letter)));
        Compiled {
            language: folder.language.clone(),
            letters: format!("{fingerprint}{NEXT}{}", language.formats)
                + &letters.collect::<String>()
                + &language.labels,
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
            for option in options {
                add(option, b']');
            }
        }
    }
    for fact in table.facts {
        add(fact.id, b'$');
        for value in fact.values {
            add(value, b']');
        }
    }
    format!("{hash:08x}")
}

impl Letters {
    /// The file `letters.rs`. Other languages than English are fetched; German is also there for
    /// native tests.
    pub(crate) fn rust(&self) -> String {
        let of = |name: &str| self.languages.iter().find(|language| language.language == name);
        let english = of("en").map_or("", |english| &english.letters);
        let german = of("de").map_or("", |german| &german.letters);
        format!(
            "pub(crate) static ENGLISH: &str = {english:?};\n\
             pub(crate) const FINGERPRINT: &str = {:?};\n\
             pub(crate) static LETTER_IDS: &[&str] = &{:?};\n\
             #[cfg(not(target_arch = \"wasm32\"))]\n\
             #[allow(dead_code, reason = \"for tests\")]\n\
             pub(crate) static GERMAN: &str = {german:?};\n",
            self.fingerprint, self.ids,
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
                // The parser gives up at the first line of an attribute. Read as messages of their
                // own, attributes tell the place.
                let junk = error.slice.clone().unwrap_or_default();
                let mut start = junk.start;
                for line in text.get(junk.clone()).unwrap_or_default().split_inclusive('\n') {
                    let attribute = line.trim_start_matches(' ').strip_prefix('.');
                    let byte = start + line.len() - attribute.map_or(0, str::len);
                    start += line.len();
                    let rest = text.get(byte..junk.end).unwrap_or_default();
                    let rest = rest.split("\n    .").next().unwrap_or_default();
                    if attribute.is_some()
                        && let Err((_, inner)) = parser::parse(rest)
                        && let Some(inner) = inner.into_iter().find(|inner| inner.pos.start > 0)
                    {
                        let byte = byte + inner.pos.start;
                        error = ParserError { pos: byte..byte, ..inner };
                        break;
                    }
                }
                let mut byte = error.pos.start;
                let mut reason = error.to_string().replace("\n | \r\n", "a new line");
                if matches!(error.kind, ErrorKind::MissingValue) {
                    byte = text.get(..byte).map_or(byte, |before| before.trim_end().len());
                    reason += " (no words at all are {\"\"})";
                }
                self.at_byte(file, text, byte, format!("this is not Fluent syntax: {reason}."));
            }
            resource
        })
    }

    /// Characters that no text may have.
    fn characters(&mut self, text: &str, at: &'s str) {
        for c in text.chars() {
            if c.is_control() && c != '\n' {
                let code = u32::from(c);
                fault!(
                    self,
                    at,
                    "the control character U+{code:04X} would be taken for structure."
                );
            } else if matches!(c, '\'' | '"') {
                fault!(self, at, "{c} is a straight quotation mark: write ’ or “ and ”.");
            }
        }
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
                fault!(faults, name, "{name} is defined twice.");
            }
            if value.is_some() && !attributes.is_empty() {
                fault!(faults, name, "{name} has a value and attributes: a letter has no value.");
            }
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            if !name.chars().all(plain) {
                fault!(faults, name, "{name} is not made of lower-case letters and hyphens.");
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
            fault!(faults, name, "no letter uses {sign}{name}: delete it.");
        }
        language.labels = labels(folder, table, say, faults);
        language
    }

    /// What must be the same in every language.
    fn compare(
        &self,
        english: &Language<'s>,
        language: &str,
        table: Table,
        faults: &mut Faults<'s>,
    ) {
        for (name, theirs) in &english.letters {
            if !self.letters.contains_key(name) {
                fault!(faults, theirs.at, "the letter {name} is missing in {language}.");
            }
        }
        for (name, ours) in &self.letters {
            let Some(theirs) = english.letters.get(name) else {
                fault!(faults, ours.at, "the letter {name} is not in English.");
                continue;
            };
            for (field, (our, their)) in FIELDS.iter().zip(ours.fields.iter().zip(&theirs.fields)) {
                if our.is_some() != their.is_some() {
                    let has = if our.is_some() { "has" } else { "has no" };
                    fault!(faults, ours.at, "{name} {has} .{field}, unlike in English.");
                }
            }
            if ours.needed != theirs.needed {
                fault!(faults, ours.at, "{name} has another .needed than in English.");
            }
            for (at, gap) in table.gaps.iter().enumerate() {
                let offer = |letter: &Letter<'s>| {
                    let offer = letter.offers.get(&at)?;
                    Some((offer.options.clone(), offer.default))
                };
                if offer(ours) != offer(theirs) {
                    let place = ours.offers.get(&at).map_or(ours.at, |offer| offer.at);
                    let gap = gap.id;
                    fault!(
                        faults,
                        place,
                        "{name} offers other options of ${gap}, or another first, than in English."
                    );
                }
            }
        }
    }
}

/// The labels of the gaps: what the page calls them.
fn labels<'s>(
    folder: &'s Folder,
    table: Table,
    say: fn(&str, &mut String),
    faults: &mut Faults<'s>,
) -> String {
    let resource = faults.parse(&folder.gaps);
    let mut entries = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        let Some(gap) = table.gaps.iter().find(|gap| gap.id == name) else {
            fault!(faults, name, "there is no gap {name} in src/letter/table.rs.");
            continue;
        };
        let mut texts: BTreeMap<&str, String> = BTreeMap::new();
        let label = message.value.as_ref().map(|value| ("", name, value));
        let others = message.attributes.iter().map(|a| (a.id.name, a.id.name, &a.value));
        for (attribute, at, value) in label.into_iter().chain(others) {
            if !attribute.is_empty() && !parts(gap).any(|part| part == attribute) {
                fault!(faults, at, "{name} has no option {attribute} in src/letter/table.rs.");
            }
            let mut text = String::new();
            say(&plain(value, at, faults), &mut text);
            if texts.insert(attribute, text).is_some() {
                fault!(faults, at, "{name} has .{attribute} twice.");
            }
        }
        for part in parts(gap).filter(|part| !texts.contains_key(part)) {
            let part = if part.is_empty() { "label" } else { &format!(".{part}") };
            fault!(faults, name, "{name} has no {part}.");
        }
        if entries.insert(gap.id, texts).is_some() {
            fault!(faults, name, "{name} is defined twice.");
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
            PatternElement::Placeable { .. } => fault!(faults, at, "this may only be text."),
        }
    }
    out
}
