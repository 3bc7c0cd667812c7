//! Reads letters: their patterns become trees, and what is wrong with their names is told.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Attribute, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::marks::{BREAK, FEW, FIELD, GIVEN, LINE, MANY, ONE, OTHERS, PARA, TWO, ZERO};
use super::table::{FORMS, Kind};
use super::tree::{By, Case, Id, Lines, Node, encode};
use super::{FIELDS, FORMATS, Faults, Table, plain};

/// The attributes of the message that says how a language writes moments, and what they can say.
const FORMAT_FIELDS: [&str; 11] = [
    "moment",
    "meeting",
    "short",
    "year",
    "zone",
    "others",
    "elsewhere",
    "hour",
    "minutes",
    "all",
    "leads",
];
const FORMAT_VALUES: [&str; 6] = ["date", "time", "day", "year", "city", "cities"];

/// The plural categories that whole numbers have besides `other`, by language. Where `one` is
/// nothing but 1, `[1]` says it too.
pub(super) const PLURALS: &[(&str, &[&str])] = &[
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

/// A letter of a language.
pub(super) struct Letter<'s> {
    pub(super) at: &'s str,
    pub(super) fields: [Option<String>; FIELDS.len()],
    pub(super) needed: BTreeSet<&'s str>,
    pub(super) offers: BTreeMap<usize, Offer<'s>>,
}

/// The options of a choice, and the one that is assumed.
pub(super) struct Offer<'s> {
    pub(super) at: &'s str,
    pub(super) options: BTreeSet<&'s str>,
    pub(super) default: &'s str,
}

/// A message (`false`) or a term with this name.
pub(super) type Piece<'s> = (bool, &'s str);

/// Reads the letters of a language.
pub(super) struct Reader<'s, 'r, 'a> {
    pub(super) table: Table<'a>,
    pub(super) say: fn(&str, &mut String),
    pub(super) language: &'a str,
    pub(super) pieces: &'a BTreeMap<Piece<'s>, &'r Pattern<&'s str>>,
    pub(super) faults: &'a mut Faults<'s>,
    pub(super) used_pieces: BTreeSet<Piece<'s>>,
    /// The gaps that this letter uses.
    pub(super) used: BTreeSet<usize>,
    /// The choices that this letter selects by.
    pub(super) selects: Vec<(usize, Offer<'s>)>,
    /// The shared pieces that are being followed, to find the one that leads back.
    pub(super) within: Vec<Piece<'s>>,
    /// The selects around what is being read.
    pub(super) around: Vec<Id>,
    /// What is read is a format of moments.
    pub(super) formats: bool,
}

impl<'s, 'r> Reader<'s, 'r, '_> {
    pub(super) fn formats(&mut self, attributes: &'r [Attribute<&'s str>]) -> String {
        self.formats = true;
        let values = self.attributes(FORMATS, attributes, &FORMAT_FIELDS);
        let mut fields = Vec::new();
        for (name, value) in FORMAT_FIELDS.iter().zip(values) {
            let Some(value) = value else {
                let at = attributes.first().map_or("", |attribute| attribute.id.name);
                fault!(self.faults, at, "{FORMATS} has no .{name}.");
                continue;
            };
            let nodes = self.lines(value, false);
            if nodes.iter().any(|node| matches!(node, Node::Mark(_) | Node::Select(..))) {
                let at = name_of(attributes, name);
                fault!(self.faults, at, ".{name} must be one line without selects.");
            }
            fields.push(self.encoded(&nodes));
        }
        self.formats = false;
        fields.join(&FIELD.to_string())
    }

    /// The attributes in the order of these names; others are faults.
    fn attributes<const N: usize>(
        &mut self,
        message: &str,
        attributes: &'r [Attribute<&'s str>],
        names: &[&str; N],
    ) -> [Option<&'r Pattern<&'s str>>; N] {
        for (at, Attribute { id, .. }) in attributes.iter().enumerate() {
            let name = id.name;
            if !names.contains(&name) {
                fault!(
                    self.faults,
                    name,
                    ".{name} is read as an attribute of {message}, which can only have .{}: begin \
                     a line of text with another character.",
                    names.join(" .")
                );
            }
            if attributes.iter().take(at).any(|earlier| earlier.id.name == name) {
                fault!(self.faults, name, "{message} has .{name} twice.");
            }
        }
        names.map(|name| attributes.iter().find(|a| a.id.name == name).map(|a| &a.value))
    }

    pub(super) fn letter(
        &mut self,
        name: &'s str,
        attributes: &'r [Attribute<&'s str>],
    ) -> Letter<'s> {
        let [subject, body, needed, plan, note] = self.attributes(name, attributes, &FIELDS);
        let mut text = |field, value: Option<&'r Pattern<&'s str>>| {
            let nodes = self.lines(value?, false);
            self.check(&nodes, field);
            Some(self.encoded(&nodes))
        };
        let mut fields = [text("subject", subject), text("body", body), None, None, None];
        let [.., plan_field, note_field] = &mut fields;
        *plan_field = text("plan", plan);
        *note_field = text("note", note);
        match body {
            None => fault!(self.faults, name, "{name} has no .body."),
            Some(body) => self.check_greeting(name, body),
        }
        let mut needs = BTreeSet::new();
        if let (Some(value), [_, _, field, ..]) = (needed, &mut fields) {
            *field = Some(self.needed(name, value, name_of(attributes, "needed"), &mut needs));
        }
        Letter { at: name, fields, needed: needs, offers: self.offers() }
    }

    fn needed(
        &mut self,
        letter: &str,
        value: &'r Pattern<&'s str>,
        at: &'s str,
        needs: &mut BTreeSet<&'s str>,
    ) -> String {
        plain(value, at, self.faults);
        let mut ids = String::new();
        for element in &value.elements {
            let PatternElement::TextElement { value } = element else { continue };
            for id in value.split_whitespace() {
                match self.table.gap(id).filter(|gap| self.used.contains(gap)) {
                    Some(gap) => ids.push(Id::Gap(gap).encoded(self.table)),
                    None => fault!(self.faults, id, "{letter} needs {id}, which is no gap in it."),
                }
                if !needs.insert(id) {
                    fault!(self.faults, id, "{letter} needs {id} twice.");
                }
            }
        }
        ids
    }

    /// Every select by the same choice in a letter offers the same options.
    fn offers(&mut self) -> BTreeMap<usize, Offer<'s>> {
        let mut offers: BTreeMap<usize, Offer> = BTreeMap::new();
        let selects = std::mem::take(&mut self.selects);
        for (gap, Offer { at, options, default }) in &selects {
            let first = Offer { at, options: BTreeSet::new(), default };
            let offer = offers.entry(*gap).or_insert(first);
            offer.options.extend(options);
            if offer.default != *default {
                let first = offer.default;
                fault!(
                    self.faults,
                    default,
                    "another select by ${at} of this letter has *[{first}]."
                );
            }
        }
        for (gap, Offer { at, options, .. }) in &selects {
            let all = offers.get(gap).into_iter().flat_map(|offer| &offer.options);
            let missing: Vec<_> =
                all.filter(|option| !options.contains(**option)).copied().collect();
            if !missing.is_empty() {
                let missing = missing.join("], [");
                fault!(
                    self.faults,
                    at,
                    "this select by ${at} lacks [{missing}], which the letter offers."
                );
            }
        }
        offers
    }

    /// A pattern as a tree; `started` if something stands before it in its line.
    fn lines(&mut self, pattern: &'r Pattern<&'s str>, started: bool) -> Vec<Node<'s>> {
        let mut lines = Lines { nodes: Vec::new(), started };
        self.pattern(pattern, &mut lines);
        if let Some(Node::Text(text, at)) = lines.nodes.last()
            && text.ends_with('\\')
        {
            fault!(self.faults, at, "this ends in a \\, but no line follows.");
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
        match inline {
            InlineExpression::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value);
                self.faults.characters(&text, value);
                if text.contains('\n') {
                    fault!(self.faults, value, "this may not have a line feed.");
                }
                if !text.is_empty() {
                    out.push(Node::Text(text.into_owned(), value));
                }
            }
            InlineExpression::NumberLiteral { value } => {
                out.push(Node::Text((*value).to_owned(), value));
            }
            InlineExpression::VariableReference { id } => {
                let Some(found) = self.id(id.name) else { return };
                if matches!(found.by(self.table), By::Choice(_) | By::Fact(_)) {
                    fault!(self.faults, id.name, "${} is no text: select by it.", id.name);
                }
                out.push(Node::Value(found, id.name));
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                self.piece((false, id.name), out);
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.piece((true, id.name), out);
            }
            InlineExpression::Placeable { expression } => self.expression(expression, out),
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => {
                let name = id.name;
                fault!(self.faults, name, "{name} refers to an attribute or gives arguments.");
            }
            InlineExpression::FunctionReference { id, .. } => {
                let name = id.name;
                fault!(
                    self.faults,
                    name,
                    "{name} is a function: a gap’s kind says how it is written."
                );
            }
        }
    }

    /// What a variable is, with a fault if it is nothing.
    fn id(&mut self, name: &'s str) -> Option<Id> {
        let table = self.table;
        let form = name.rsplit_once('-').and_then(|(of, form)| {
            let form = FORMS.iter().position(|known| *known == form)?;
            let moment = || table.gap(of).filter(|gap| table.kind(*gap) == Kind::Moment);
            if of == "today" { Some(Id::Today(form + 1)) } else { Some(Id::Form(moment()?, form)) }
        });
        let fact = || table.facts.iter().position(|fact| fact.id == name).map(Id::Fact);
        let found = match name {
            _ if self.formats => {
                FORMAT_VALUES.iter().position(|known| *known == name).map(Id::Format)
            }
            "people" => Some(Id::People),
            "today" => Some(Id::Today(0)),
            _ => table.gap(name).map(Id::Gap).or_else(fact).or(form),
        };
        match found {
            Some(Id::Gap(gap) | Id::Form(gap, _)) => {
                self.used.insert(gap);
            }
            Some(_) => {}
            None => {
                fault!(
                    self.faults,
                    name,
                    "there is no gap, form or fact ${name} in src/letter/table.rs."
                );
            }
        }
        found
    }

    /// Puts in a shared piece.
    fn piece(&mut self, piece: Piece<'s>, out: &mut Lines<'s>) {
        let (term, name) = piece;
        let sign = if term { "-" } else { "" };
        let Some(pattern) = self.pieces.get(&piece).copied() else {
            return fault!(self.faults, name, "there is no shared piece {sign}{name}.");
        };
        self.used_pieces.insert(piece);
        if self.within.contains(&piece) {
            return fault!(self.faults, name, "{sign}{name} refers back to itself.");
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
            return fault!(self.faults, at, "this selects by something that is no variable.");
        };
        let name = variable.name;
        let Some(id) = self.id(name) else { return };
        let of_gap = |id: &Id| matches!(id.by(self.table), By::Gap);
        let wrong = match self.around.as_slice() {
            around if around.contains(&id) => Some("stands within another select by the same"),
            [_, _, ..] => Some("stands within two others: two levels at the most"),
            [outer] if of_gap(outer) && !of_gap(&id) => {
                Some("stands within [open] or [given]: put it around")
            }
            _ => None,
        };
        if let Some(wrong) = wrong {
            fault!(self.faults, name, "the select by ${name} {wrong}.");
        }
        let keys = self.keys(id, name, variants);
        let mut cases = Vec::new();
        self.around.push(id);
        for (variant, key) in variants.iter().zip(keys) {
            let nodes = self.lines(&variant.value, out.started);
            cases.push(Case { name: key_of(variant), key, default: variant.default, nodes });
        }
        self.around.pop();
        if matches!(id.by(self.table), By::Gap) {
            self.check_open(id, variants, &cases);
        }
        out.push(Node::Select(id, cases));
    }

    /// The keys of a select as they are encoded, checked against what it selects by.
    fn keys(&mut self, id: Id, name: &'s str, variants: &[Variant<&'s str>]) -> Vec<String> {
        let names: Vec<&'s str> = variants.iter().map(key_of).collect();
        let default = variants.iter().find(|variant| variant.default).map_or("", key_of);
        for (at, key) in names.iter().enumerate() {
            if names.iter().take(at).any(|earlier| earlier == key) {
                fault!(self.faults, key, "[{key}] is there twice.");
            }
        }
        let mut rest = false;
        let known = match id.by(self.table) {
            By::Gap => {
                if default != "given" || names.len() != 2 || !names.contains(&"open") {
                    fault!(
                        self.faults,
                        name,
                        "a select by the gap ${name} has [open] and *[given]."
                    );
                }
                let key = |name: &&str| if *name == "given" { GIVEN } else { "" }.to_owned();
                return names.iter().map(key).collect();
            }
            By::Number => return self.plural_keys(name, variants),
            By::Nothing => {
                fault!(self.faults, name, "nothing can select by ${name}.");
                return vec![String::new(); names.len()];
            }
            By::Choice(options) => {
                let offered = names.iter().copied().collect();
                let Id::Gap(gap) = id else { return Vec::new() };
                self.selects.push((gap, Offer { at: name, options: offered, default }));
                options
            }
            By::Fact(values) => {
                let missing: Vec<_> =
                    values.iter().filter(|v| !names.contains(v)).copied().collect();
                rest = !missing.is_empty() && default == "other";
                if !missing.is_empty() && !rest {
                    let missing = missing.join("], [");
                    fault!(
                        self.faults,
                        name,
                        "the select by ${name} lacks [{missing}]: list it, or end in *[other]."
                    );
                }
                values
            }
        };
        let mut keys = Vec::new();
        for key in names {
            keys.push(match known.iter().position(|known| *known == key) {
                _ if rest && key == "other" => OTHERS.to_owned(),
                Some(at) => at.to_string(),
                None => {
                    fault!(self.faults, key, "${name} cannot be [{key}]: see src/letter/table.rs.");
                    String::new()
                }
            });
        }
        keys
    }

    fn plural_keys(&mut self, name: &'s str, variants: &[Variant<&'s str>]) -> Vec<String> {
        let language = self.language;
        let Some(categories) = super::plurals(language) else {
            fault!(
                self.faults,
                name,
                "build/letters/reader.rs does not know the plurals of {language}."
            );
            return vec![String::new(); variants.len()];
        };
        let said = |category: &str| variants.iter().any(|variant| key_of(variant) == category);
        for category in categories {
            let exactly_one = categories == ["one"] && said("1");
            if !said(category) && !exactly_one {
                fault!(self.faults, name, "the select by ${name} lacks [{category}].");
            }
        }
        let mut keys = Vec::new();
        for variant in variants {
            let name = key_of(variant);
            let key = match name {
                "zero" => ZERO,
                "one" => ONE,
                "two" => TWO,
                "few" => FEW,
                "many" => MANY,
                number if number.bytes().all(|b| b.is_ascii_digit()) => number,
                _ => "",
            };
            let number = matches!(variant.key, VariantKey::NumberLiteral { .. }) && !key.is_empty();
            let known = number || categories.contains(&name) || name == "other";
            if !known || (name == "other") != variant.default {
                fault!(
                    self.faults,
                    name,
                    "{language} has no plural [{name}] there: categories and *[other]."
                );
            }
            keys.push(key.to_owned());
        }
        keys
    }

    fn encoded(&self, nodes: &[Node]) -> String {
        let mut out = String::new();
        encode(nodes, self.table, self.say, &mut out);
        out
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
