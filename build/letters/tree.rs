//! A pattern of a letter as a tree, and how it is encoded.

use super::Table;
use super::marks::{BREAK, ELSE, END, GIVEN, ITEM, LINE, PARA, SELECT, THEN, VALUE, id};
use super::table::{FORMS, Kind};

/// What can be said, and what can be selected by.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Id {
    Gap(usize),
    Form(usize, usize),
    Fact(usize),
    Today(usize),
    People,
    Format(usize),
}

/// What a select asks of what it selects by.
pub(super) enum By<'t> {
    /// Whether it is open.
    Gap,
    /// Which option it is.
    Choice(&'t [&'static str]),
    /// Which value it has.
    Fact(&'t [&'static str]),
    /// How many they are.
    Number,
    /// Nothing can be asked of it.
    Nothing,
}

impl Id {
    pub(super) fn by(self, table: Table<'_>) -> By<'_> {
        match self {
            Id::Gap(gap) => match table.kind(gap) {
                Kind::Choice(options) => By::Choice(options),
                _ => By::Gap,
            },
            Id::Fact(fact) => By::Fact(table.facts.get(fact).map_or(&[], |fact| fact.values)),
            Id::People => By::Number,
            Id::Form(..) | Id::Today(_) | Id::Format(_) => By::Nothing,
        }
    }

    pub(super) fn is_moment(self, table: Table) -> bool {
        match self {
            Id::Gap(gap) => table.kind(gap) == Kind::Moment,
            _ => matches!(self, Id::Form(..) | Id::Today(_)),
        }
    }

    pub(super) fn encoded(self, table: Table) -> char {
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

impl Table<'_> {
    pub(super) fn gap(self, name: &str) -> Option<usize> {
        self.gaps.iter().position(|gap| gap.id == name)
    }

    pub(super) fn kind(self, gap: usize) -> Kind {
        self.gaps.get(gap).map_or(Kind::Phrase, |gap| gap.kind)
    }
}

/// A part of a pattern, with the piece of the source that it comes from.
pub(super) enum Node<'s> {
    Text(String, &'s str),
    Mark(char),
    Value(Id, &'s str),
    Select(Id, Vec<Case<'s>>),
}

/// A variant of a select.
pub(super) struct Case<'s> {
    pub(super) name: &'s str,
    /// As it is encoded.
    pub(super) key: String,
    pub(super) default: bool,
    pub(super) nodes: Vec<Node<'s>>,
}

impl<'s> Node<'s> {
    pub(super) fn is_blank(&self) -> bool {
        matches!(self, Node::Text(text, _) if text.trim().is_empty())
    }

    /// Something that a person says here.
    pub(super) fn is_gap(&self) -> bool {
        matches!(self, Node::Value(Id::Gap(_) | Id::Form(..), _))
    }

    /// Where it stands in the source, if it is no structure.
    pub(super) fn place(&self) -> Option<&'s str> {
        match self {
            Node::Text(_, at) | Node::Value(_, at) => Some(at),
            Node::Select(_, cases) => cases.first().map(|case| case.name),
            Node::Mark(_) => None,
        }
    }
}

/// Nodes as they are read, line by line.
pub(super) struct Lines<'s> {
    pub(super) nodes: Vec<Node<'s>>,
    /// Something stands in the line already.
    pub(super) started: bool,
}

impl<'s> Lines<'s> {
    /// Text of the file, the only thing that can be structure.
    pub(super) fn text(&mut self, value: &'s str) {
        for (at, mut line) in value.split('\n').enumerate() {
            if at > 0 {
                self.newline();
            }
            if !self.started {
                line = line.trim_start_matches(' ');
                if let Some(item) = line.strip_prefix("- ") {
                    line = item.trim_start_matches(' ');
                    self.nodes.pop_if(|last| matches!(last, Node::Mark(LINE | BREAK)));
                    self.push(Node::Mark(ITEM));
                }
            }
            let mut text = String::new();
            for c in line.chars() {
                if c != ' ' || !text.ends_with(' ') {
                    text.push(c);
                }
            }
            if !text.is_empty() {
                self.push(Node::Text(text, line));
            }
        }
    }

    pub(super) fn push(&mut self, node: Node<'s>) {
        self.started = true;
        self.nodes.push(node);
    }

    fn newline(&mut self) {
        let kept = self.trim_end();
        match self.nodes.last_mut() {
            Some(Node::Mark(mark)) if !self.started => *mark = PARA,
            Some(_) => self.nodes.push(Node::Mark(if kept { BREAK } else { LINE })),
            None => {}
        }
        self.started = false;
    }

    /// Takes off what ends a line: blanks, and the `\` that keeps it.
    fn trim_end(&mut self) -> bool {
        let Some(Node::Text(text, _)) = self.nodes.last_mut() else { return false };
        let kept = text.trim_end_matches(' ').ends_with('\\');
        text.truncate(text.trim_end_matches(['\\', ' ']).len());
        self.nodes.pop_if(|last| matches!(last, Node::Text(text, _) if text.is_empty()));
        kept
    }
}

/// Writes nodes in the encoding; `say` writes their texts.
pub(super) fn encode(nodes: &[Node], table: Table, say: fn(&str, &mut String), out: &mut String) {
    for node in nodes {
        match node {
            Node::Text(text, _) => say(text, out),
            Node::Mark(mark) => out.push(*mark),
            Node::Value(id, _) => out.extend([VALUE, id.encoded(table)]),
            Node::Select(id, cases) => {
                out.extend([SELECT, id.encoded(table)]);
                let mut keyed: Vec<_> = cases.iter().collect();
                let default = cases.iter().find(|case| case.default);
                let last = match id.by(table) {
                    By::Gap | By::Nothing => {
                        keyed.retain(|case| case.key == GIVEN);
                        cases.iter().find(|case| case.key != GIVEN)
                    }
                    By::Choice(_) | By::Fact(_) => {
                        *out += default.map_or("", |case| &case.key);
                        out.push(THEN);
                        None
                    }
                    By::Number => {
                        // An exact number goes before its category.
                        keyed.sort_by_key(|case| {
                            !case.key.starts_with(|c: char| c.is_ascii_digit())
                        });
                        keyed.retain(|case| !case.default);
                        default
                    }
                };
                for case in keyed {
                    *out += &case.key;
                    out.push(THEN);
                    encode(&case.nodes, table, say, out);
                    out.push(ELSE);
                }
                encode(last.map_or(&[], |case| &case.nodes), table, say, out);
                out.push(END);
            }
        }
    }
}
