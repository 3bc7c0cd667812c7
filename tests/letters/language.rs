//! The languages that have letters, and what stands in the files of their letters.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use meeting_or_async::text::Text;
use meeting_or_async::text::format::{PlainEnglish, PlainGerman};

use super::compiled;
use super::table::{FACTS, GAPS};

/// A language, and its letters as they stand in its files.
pub struct Language {
    pub tag: &'static str,
    pub text: Text<'static>,
    letters: BTreeMap<String, Message>,
    labels: BTreeMap<String, Message>,
}

/// The value of a message, if it has one, and its attributes.
#[derive(Default)]
struct Message {
    value: Option<Pattern<String>>,
    attributes: BTreeMap<String, Pattern<String>>,
}

/// Each language that has letters.
pub fn languages() -> Vec<Language> {
    texts().into_iter().map(|(tag, text)| Language::read(tag, text)).collect()
}

/// The same without their files.
pub fn texts() -> Vec<(&'static str, Text<'static>)> {
    let mut texts = vec![("en", Text::english(&PlainEnglish))];
    if !compiled::GERMAN.is_empty() {
        texts.push(("de", Text::german(&PlainGerman)));
    }
    texts
}

impl Language {
    fn read(tag: &'static str, text: Text<'static>) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag);
        let mut letters = BTreeMap::new();
        for file in fs::read_dir(folder.join("letters")).unwrap() {
            letters.extend(messages(&file.unwrap().path()));
        }
        Self { tag, text, letters, labels: messages(&folder.join("gaps.ftl")) }
    }

    /// What stands in an attribute of a letter, also by the pieces that it refers to.
    pub fn names(&self, letter: &str, attribute: &str) -> Names {
        let mut names = Names { is_empty: true, ..Names::default() };
        if let Some(pattern) = self.letters[letter].attributes.get(attribute) {
            names.is_empty = false;
            self.walk(pattern, &mut names);
        }
        names
    }

    fn walk(&self, pattern: &Pattern<String>, names: &mut Names) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, names);
            }
        }
    }

    fn expression(&self, expression: &Expression<String>, names: &mut Names) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, names),
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    names.selected.insert(id.name.clone());
                }
                for variant in variants {
                    self.walk(&variant.value, names);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<String>, names: &mut Names) {
        match inline {
            InlineExpression::VariableReference { id } => {
                names.shown.insert(id.name.clone());
            }
            InlineExpression::MessageReference { id, .. } => self.piece(&id.name, names),
            InlineExpression::TermReference { id, .. } => {
                self.piece(&format!("-{}", id.name), names);
            }
            InlineExpression::Placeable { expression } => self.expression(expression, names),
            _ => {}
        }
    }

    fn piece(&self, id: &str, names: &mut Names) {
        self.walk(self.letters[id].value.as_ref().unwrap(), names);
    }

    /// The facts that decide what a letter says, in the order of the table.
    pub fn facts(&self, letter: &str) -> Vec<(&'static str, &'static [&'static str])> {
        let mut selected = self.names(letter, "body").selected;
        for attribute in ["subject", "plan"] {
            selected.extend(self.names(letter, attribute).selected);
        }
        let known = FACTS.iter().filter(|fact| selected.contains(fact.id));
        known.map(|fact| (fact.id, fact.values)).collect()
    }

    /// What the page calls a gap.
    pub fn label(&self, gap: &str) -> String {
        plain(self.labels[gap].value.as_ref().unwrap())
    }

    /// What an open gap asks for.
    pub fn hint(&self, gap: &str) -> String {
        self.label_of(gap, "hint")
    }

    /// The label of an option, or the hint.
    pub fn label_of(&self, gap: &str, name: &str) -> String {
        plain(&self.labels[gap].attributes[name])
    }
}

/// What a pattern names.
#[derive(Default)]
pub struct Names {
    /// What it selects on.
    pub selected: BTreeSet<String>,
    /// What is put in, by the name in the file: a moment in a form is `due-short`.
    pub shown: BTreeSet<String>,
    /// Whether it is not there.
    pub is_empty: bool,
}

fn messages(file: &Path) -> BTreeMap<String, Message> {
    let resource = parser::parse(fs::read_to_string(file).unwrap()).unwrap();
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            _ => continue,
        };
        let attributes = attributes.into_iter().map(|one| (one.id.name, one.value)).collect();
        messages.insert(id, Message { value, attributes });
    }
    messages
}

fn plain(pattern: &Pattern<String>) -> String {
    let text = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { .. } => panic!("a label is plain text"),
    };
    pattern.elements.iter().map(text).collect()
}

/// The gap that a name in a file stands for: `due` for `due-short`, but `due-why` is one itself.
pub fn gap_of(name: &str) -> Option<&'static str> {
    let gap = |name: &str| GAPS.iter().find(|gap| gap.id == name).map(|gap| gap.id);
    gap(name).or_else(|| gap(name.rsplit_once('-')?.0))
}
