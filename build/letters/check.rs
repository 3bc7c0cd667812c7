//! Checks of a letter that depend on where in its lines something stands, and on its words.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};

use super::marks::ITEM;
use super::reader::Reader;
use super::table::Kind;
use super::tree::{By, Case, Id, Node};

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

/// Where nodes stand in their line, and whether something makes their promises good.
#[derive(Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "they say nothing about each other")]
struct Around {
    starts: bool,
    ends: bool,
    item: bool,
    excused: bool,
}

impl<'s> Reader<'s, '_, '_> {
    /// Checks the nodes of a field.
    pub(super) fn check(&mut self, nodes: &[Node<'s>], field: &str) {
        let around = Around { starts: true, ends: true, item: false, excused: field == "note" };
        self.check_lines(nodes, field, around);
    }

    fn check_lines(&mut self, nodes: &[Node<'s>], field: &str, around: Around) {
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
                excused: around.excused || line.iter().any(|node| node.is_gap()),
            };
            self.check_line(line, field, here);
        }
        if field == "subject" && last > 0 {
            let at = nodes.iter().find_map(Node::place).unwrap_or("");
            fault!(self.faults, at, "a subject is one line.");
        }
    }

    fn check_line(&mut self, line: &[&Node<'s>], field: &str, here: Around) {
        let blank =
            |nodes: Option<&[&Node]>| nodes.unwrap_or_default().iter().all(|node| node.is_blank());
        if field == "plan" && here.starts {
            self.check_plan(line, here.item);
        }
        for (n, node) in line.iter().enumerate() {
            let first = here.starts && blank(line.get(..n));
            let last = here.ends && blank(line.get(n + 1..));
            match node {
                Node::Text(text, at) if !here.excused => self.check_promise(text, at),
                Node::Value(id, at) => {
                    let before = n.checked_sub(1).and_then(|before| line.get(before));
                    let new_sentence = matches!(before, Some(Node::Text(text, _))
                        if text.trim_end().ends_with(['.', '?', '!']));
                    let kind =
                        if let Id::Gap(gap) = id { Some(self.table.kind(*gap)) } else { None };
                    let wrong = match kind {
                        _ if field == "note" => "cannot stand in .note, which is plain text",
                        Some(Kind::Link | Kind::Lines | Kind::Sentence) if field == "subject" => {
                            "cannot stand in a subject"
                        }
                        Some(Kind::Link) if !last => "is a link: it must end its line",
                        Some(Kind::Sentence) if !first || !last => {
                            "is a sentence: it must be alone in its line"
                        }
                        Some(Kind::Lines) if !first || !last || !here.item => {
                            "has several lines: it must be alone in an item"
                        }
                        Some(Kind::Phrase)
                            if field == "body" && (first && !here.item || new_sentence) =>
                        {
                            "is a phrase: it cannot begin a sentence"
                        }
                        _ => continue,
                    };
                    fault!(self.faults, at, "${at} {wrong}.");
                }
                Node::Select(id, cases) => {
                    for case in cases {
                        let makes_promise = match id.by(self.table) {
                            By::Choice(_) | By::Fact(_) => true,
                            By::Gap => case.default,
                            By::Number | By::Nothing => false,
                        };
                        let excused = here.excused || makes_promise;
                        let around = Around { starts: first, ends: last, excused, ..here };
                        self.check_lines(&case.nodes, field, around);
                    }
                }
                Node::Text(..) | Node::Mark(_) => {}
            }
        }
    }

    fn check_promise(&mut self, text: &str, at: &'s str) {
        let language = self.language.split('-').next().unwrap_or_default();
        let Some((_, promises)) = PROMISES.iter().find(|(known, _)| *known == language) else {
            return fault!(
                self.faults,
                at,
                "build/letters/check.rs does not know how {language} promises."
            );
        };
        if let Some(promise) = promises.iter().find(|promise| says(text, promise)) {
            fault!(
                self.faults,
                at,
                "“{promise}” is a promise: only a choice, a fact or a gap of its line makes it."
            );
        }
    }

    /// A plan is a list of moments, each with what happens then.
    fn check_plan(&mut self, line: &[&Node<'s>], item: bool) {
        let mut nodes = line.iter().filter(|node| !node.is_blank());
        let fits = match nodes.next() {
            None => !item,
            Some(Node::Select(..)) => !item && nodes.next().is_none(),
            Some(Node::Value(id, _)) => {
                let colon = |node: Option<&&Node>| matches!(node, Some(Node::Text(text, _)) if text.starts_with(':'));
                item && id.is_moment(self.table) && colon(nodes.next())
            }
            Some(_) => false,
        };
        if !fits {
            let at = line.iter().find_map(|node| node.place()).unwrap_or("");
            fault!(
                self.faults,
                at,
                "a line of .plan is an item that begins with a moment and a colon."
            );
        }
    }

    /// What is said without a gap only leaves out words of what is said with it.
    pub(super) fn check_open(&mut self, id: Id, variants: &[Variant<&'s str>], cases: &[Case<'s>]) {
        let (Some(open), Some(given)) = (
            cases.iter().find(|case| case.name == "open"),
            cases.iter().find(|case| case.name == "given"),
        ) else {
            return;
        };
        let at = open.name;
        let nothing = variants.iter().any(|variant| !variant.default && is_nothing(&variant.value));
        if open.nodes.iter().all(Node::is_blank) && !nothing {
            fault!(self.faults, at, "an empty [open] is written {{\"\"}}.");
        }
        // With what is optional within, and without it.
        let new = [true, false].iter().find_map(|with| new_word(&open.nodes, &given.nodes, *with));
        if let Some(word) = new {
            fault!(
                self.faults,
                at,
                "[open] says “{word}”, which [given] does not say there: it may only leave out."
            );
        }
        for node in &open.nodes {
            if let Node::Value(shown, name) = node
                && *shown == id
            {
                fault!(self.faults, at, "[open] shows ${name}, which is open there.");
            }
        }
    }

    /// Every letter begins and ends like one, and has room for a line of the sender’s own.
    pub(super) fn check_greeting(&mut self, name: &'s str, body: &Pattern<&'s str>) {
        if !self.table.without_greeting.contains(&name) {
            if !is_piece(body.elements.first(), "hello") {
                fault!(self.faults, name, "{name} does not begin with {{ hello }}.");
            }
            if !is_piece(body.elements.last(), "bye") {
                fault!(self.faults, name, "{name} does not end with {{ bye }}.");
            }
        }
        if self.table.gap("line").is_none_or(|line| !self.used.contains(&line)) {
            fault!(self.faults, name, "{name} has no {{ $line }}, a line of the sender’s own.");
        }
    }
}

/// Whether this is `{ hello }` or a kind of it, such as `{ hello-all }`.
fn is_piece(element: Option<&PatternElement<&str>>, piece: &str) -> bool {
    let Some(PatternElement::Placeable { expression: Expression::Inline(inline) }) = element else {
        return false;
    };
    let InlineExpression::MessageReference { id, attribute: None } = inline else { return false };
    id.name.strip_prefix(piece).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Whether a pattern is `{""}`.
fn is_nothing(pattern: &Pattern<&str>) -> bool {
    let [PatternElement::Placeable { expression: Expression::Inline(inline) }] =
        pattern.elements.as_slice()
    else {
        return false;
    };
    matches!(inline, InlineExpression::StringLiteral { value: "" })
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
    let given = words(given, filled);
    let mut rest = given.iter();
    let mut same = |(at, word): (usize, &String)| {
        rest.any(|other| other == word || at == 0 && other.to_lowercase() == word.to_lowercase())
    };
    words(open, filled).iter().enumerate().find_map(|word| (!same(word)).then(|| word.1.clone()))
}

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
