//! The interpreter of letters: a compiled letter and what is known become paragraphs of spans.
//!
//! Structure (paragraphs, items of a list, lines) comes from the compiled letter alone: what a
//! person typed is put in as text, so a typed line break or dash can never become structure.
//!
//! An open gap leaves no trace: a line or an item that has one goes, unless a select on the gap
//! says what the sentence is without it. On the page a needed gap keeps its place and shows that
//! it is open; the likeliest of the optional ones are offered where they would stand, and the
//! others under the letter.

use super::builder::Builder;
pub(crate) use super::encoding::everybody;
use super::encoding::{
    fact_of, formed, gap_of, gap_variants, keyed, leads_on, options, plural, select,
};
use super::gap::table::ROOM;
use super::gap::{GapId, Kind};
use super::values::{Moment, MomentForm, Value, Values, lines_of};
use crate::text::marks::{BREAK, FIELD, ITEM, LINE, OTHERS, PARA, SELECT, VALUE, id};
use crate::text::{Text, bidi};

/// The longest subject that mail programs show whole, in characters.
const SUBJECT: usize = 60;
/// What it is about keeps so many characters of a subject, however long the rest is.
const TOPIC: usize = 24;
/// How deep selects stand in each other: a gap within a choice within a fact.
const DEPTH: usize = 3;

/// Where what a span says comes from, in the order of how much it asks to be looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Our words. They claim nothing about people.
    #[default]
    Fixed,
    /// Worked out from what is known: dates.
    Computed,
    /// What the person typed or chose.
    Said,
    /// A default that nobody has touched. It stands in the letter to be seen.
    Assumed,
}

/// Whether a letter is for the page, with its open gaps, or to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// For the page: open gaps that are needed show, optional ones are offered.
    Page,
    /// To be sent: an open gap leaves no trace.
    Copy,
}

/// A part of a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// What it says; for an open gap nothing.
    pub text: String,
    /// Where that comes from.
    pub origin: Origin,
    /// What it is on the page.
    pub role: Role,
    /// The choice that this text is a variant of.
    pub choice: Option<GapId>,
}

/// What a span is on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// Words of the letter.
    #[default]
    Words,
    /// A gap, filled or open.
    Gap(GapId),
    /// An optional gap that is open: it can be added here, and nothing of it is sent.
    Add(GapId),
    /// The end of a sentence that was chosen: the other choices are offered here.
    Choice(GapId),
}

/// A part of a letter. None is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph, after its place in the file of its letter: what stands around it may change.
    Paragraph(usize, Vec<Span>),
    /// A list, likewise.
    List(usize, Vec<Vec<Span>>),
}

/// A letter in a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// The subject; empty if there is none.
    pub subject: Vec<Span>,
    /// The text.
    pub blocks: Vec<Block>,
    /// The gaps that are needed and open, in the order in which they stand in the letter.
    pub open: Vec<GapId>,
    /// What can be added but is not offered in the letter itself: rules, and what is less likely.
    pub extras: Vec<GapId>,
}

impl Letter {
    /// Whether something in it comes from this gap. A sentence that was not chosen says nothing.
    pub(super) fn says(&self, gap: GapId) -> bool {
        let is_from = |span: &Span| span.role == Role::Gap(gap);
        self.subject.iter().any(is_from)
            || self.blocks.iter().any(|block| match block {
                Block::Paragraph(_, spans) => spans.iter().any(is_from),
                Block::List(_, items) => items.iter().flatten().any(is_from),
            })
    }
}

/// A letter as it was compiled.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Source<'a> {
    subject: &'a str,
    body: &'a str,
    needed: &'a str,
    plan: &'a str,
    note: &'a str,
}

impl<'a> Source<'a> {
    pub(crate) fn read(letter: &'a str) -> Self {
        let mut fields = letter.split(FIELD);
        let mut next = || fields.next().unwrap_or_default();
        Self { subject: next(), body: next(), needed: next(), plan: next(), note: next() }
    }

    /// Whether a gap is needed.
    pub(crate) fn needs(&self, gap: GapId) -> bool {
        self.needed.chars().any(|c| gap_of(c) == Some(gap))
    }

    /// Whether a gap stands anywhere in it.
    pub(crate) fn has(&self, gap: GapId) -> bool {
        let marks = [VALUE, SELECT];
        stands(gap, &marks, self.body) || stands(gap, &marks, self.subject)
    }

    /// What the sender has to know before it is sent.
    pub(crate) fn note(&self) -> &'a str {
        self.note
    }

    /// The options that a choice offers here, and the one that is taken if nobody chooses.
    pub(crate) fn options(&self, gap: GapId) -> Option<(Vec<u8>, u8)> {
        options(self.body, gap).or_else(|| options(self.subject, gap))
    }

    /// Writes the letter.
    pub(crate) fn letter(&self, values: &Values, text: &Text, mode: Mode) -> Letter {
        let mut run = Run::new(self, values, text, mode);
        if mode == Mode::Page {
            // A choice is offered where it says something, so first it is found where that is.
            let mut first = Run::new(self, values, text, mode);
            first.pattern(self.body, &Context::default());
            run.spoken = first.spoken;
            // What is filled keeps its place too, so that no other offer moves up into it.
            let optional = |gap: &GapId| first.met.contains(gap) && !self.needs(*gap);
            run.here = GapId::OFFERED.into_iter().filter(optional).take(ROOM).collect();
        }
        run.pattern(self.body, &Context::default());
        let blocks = std::mem::take(&mut run.out).finish();
        run.in_subject = true;
        let mut subject = run.subject();
        if length(&subject) > SUBJECT {
            // The day says most, and an hour takes more than the topic may lose. The text of the
            // letter has it.
            run.without_hours = true;
            subject = run.subject();
        }
        Letter { subject: in_subject(subject, text), blocks, open: run.open, extras: run.extras }
    }

    /// The steps of its plan: the day of each, if it has one, when it is in words, and what
    /// happens.
    pub(crate) fn plan(&self, values: &Values, text: &Text) -> Vec<Vec<Span>> {
        let mut run = Run::new(self, values, text, Mode::Copy);
        run.pattern(self.plan, &Context::default());
        let mut steps = Vec::new();
        for block in run.out.finish() {
            match block {
                Block::List(_, items) => steps.extend(items),
                Block::Paragraph(..) => {}
            }
        }
        steps
    }
}

/// Whether a gap stands in a pattern after one of these marks.
fn stands(gap: GapId, marks: &[char], pattern: &str) -> bool {
    let mut after_mark = false;
    pattern.chars().any(|c| {
        let is_id = std::mem::replace(&mut after_mark, marks.contains(&c));
        is_id && formed(c).is_some_and(|(of, _)| of == gap)
    })
}

/// The subject: its first letter is a capital, and if it is too long the longest phrase in it, what
/// it is about, is cut at a word that can end it.
fn in_subject(mut spans: Vec<Span>, text: &Text) -> Vec<Span> {
    let length = length(&spans);
    let cuttable = |span: &&mut Span| match span.role {
        Role::Gap(gap) => gap.kind() == Kind::Phrase,
        _ => false,
    };
    if length > SUBJECT
        && let Some(span) =
            spans.iter_mut().filter(cuttable).max_by_key(|span| span.text.chars().count())
    {
        let room = (span.text.chars().count() + SUBJECT).saturating_sub(length + 1).max(TOPIC);
        let mut end = 0;
        let mut chars = 0;
        for (at, c) in span.text.char_indices() {
            if chars > room {
                break;
            }
            if c == ' ' {
                end = at;
            }
            chars += 1;
        }
        if chars > room {
            let end = if end == 0 {
                span.text.char_indices().nth(room.max(1)).map_or(span.text.len(), |(at, _)| at)
            } else {
                end
            };
            span.text.truncate(end);
            span.text.truncate(closed(&span.text, text));
            span.text.push('…');
        }
    }
    if let Some(first) = spans.first_mut() {
        let word = first.text.split(' ').next().unwrap_or_default();
        // A name such as iPhone has its own capitals. Tables for other alphabets would weigh
        // more than all letters.
        if word.starts_with(|c: char| c.is_ascii())
            && !word.bytes().any(|byte| byte.is_ascii_uppercase())
        {
            let (head, rest) = first.text.split_at_checked(1).unwrap_or_default();
            first.text = [&head.to_ascii_uppercase(), rest].concat();
        }
    }
    spans
}

/// How much of a phrase that was cut can stand before "…": without marks at its end, and without the
/// words there that lead to what is gone. Something always stays.
fn closed(phrase: &str, text: &Text) -> usize {
    const MARKS: [char; 6] = [',', ';', ':', '-', '–', ' '];
    let whole = phrase.trim_end_matches(MARKS);
    let mut kept = whole;
    while let Some((before, last)) = kept.rsplit_once(' ') {
        if !leads_on(last, text) {
            return kept.len();
        }
        kept = before.trim_end_matches(MARKS);
    }
    if leads_on(kept, text) { whole.len() } else { kept.len() }
}

/// How many characters a line has.
fn length(spans: &[Span]) -> usize {
    spans.iter().map(|span| span.text.chars().count()).sum()
}

/// What stands around a part of a pattern.
#[derive(Clone, Default)]
pub(super) struct Context {
    /// The gaps that a select around it has said to be given.
    guards: [Option<GapId>; DEPTH],
    pub(super) origin: Origin,
    pub(super) choice: Option<GapId>,
    /// The person chose to say this, so that the gaps in it are needed.
    chosen: bool,
    depth: usize,
}

struct Run<'a> {
    source: &'a Source<'a>,
    values: &'a Values,
    text: &'a Text<'a>,
    mode: Mode,
    in_subject: bool,
    /// A day stands without its hour.
    without_hours: bool,
    out: Builder,
    /// The choices of which something is said.
    spoken: Vec<GapId>,
    /// The gaps that came up, whether or not something stands in them.
    met: Vec<GapId>,
    /// The gaps that are offered in the letter.
    here: Vec<GapId>,
    /// The gaps that are offered already, once each.
    offered: Vec<GapId>,
    open: Vec<GapId>,
    extras: Vec<GapId>,
}

impl<'a> Run<'a> {
    fn new(source: &'a Source<'a>, values: &'a Values, text: &'a Text<'a>, mode: Mode) -> Self {
        Self {
            source,
            values,
            text,
            mode,
            in_subject: false,
            without_hours: false,
            out: Builder::default(),
            spoken: Vec::new(),
            met: Vec::new(),
            here: Vec::new(),
            offered: Vec::new(),
            open: Vec::new(),
            extras: Vec::new(),
        }
    }

    fn subject(&mut self) -> Vec<Span> {
        self.pattern(self.source.subject, &Context::default());
        match std::mem::take(&mut self.out).finish().into_iter().next() {
            Some(Block::Paragraph(_, spans)) => spans,
            _ => Vec::new(),
        }
    }

    fn pattern(&mut self, pattern: &str, context: &Context) {
        let mut rest = pattern;
        while let Some(at) = rest.find([VALUE, SELECT, LINE, PARA, ITEM, BREAK]) {
            let (words, marked) = rest.split_at(at);
            self.out.words(words, context);
            let mut chars = marked.chars();
            let mark = chars.next();
            rest = chars.as_str();
            match mark {
                Some(LINE) => self.out.end_line(),
                Some(PARA) => self.out.end_paragraph(),
                Some(ITEM) => self.out.begin_item(),
                Some(BREAK) => self.out.hard_break(),
                Some(VALUE) => {
                    let id = chars.next();
                    rest = chars.as_str();
                    self.value(id, context);
                }
                _ => {
                    let id = chars.next();
                    let (variants, after) = select(chars.as_str());
                    rest = after;
                    if context.depth < DEPTH {
                        self.select(id, variants, context);
                    }
                }
            }
        }
        self.out.words(rest, context);
    }

    fn select(&mut self, id: Option<char>, variants: &str, context: &Context) {
        let Some(n) = id.map(u32::from) else { return };
        let depth = context.depth + 1;
        if n == id::PEOPLE {
            let variant = plural(variants, self.values.people, self.text);
            return self.pattern(variant, &Context { depth, ..context.clone() });
        }
        match id.and_then(gap_of) {
            Some(gap) if matches!(gap.kind(), Kind::Choice(_)) => {
                let Some(option) = self.chosen(gap) else { return };
                self.met.push(gap);
                let key = option.to_string();
                let chosen = self.values.origin(gap);
                let context = Context {
                    origin: context.origin.max(chosen),
                    choice: Some(gap),
                    chosen: chosen == Origin::Said,
                    depth,
                    ..context.clone()
                };
                let before = self.out.length;
                if let Some(variant) = keyed(variants, &key) {
                    self.pattern(variant, &context);
                }
                if self.mode == Mode::Page && !self.in_subject {
                    let says = self.out.length > before;
                    if says && !self.spoken.contains(&gap) {
                        self.spoken.push(gap);
                    }
                    // One that says nothing is offered like a gap that is open.
                    if says == self.spoken.contains(&gap) && self.once(gap) {
                        if says || self.here.contains(&gap) {
                            self.out.choice(gap, context.origin, says);
                        } else {
                            self.extras.push(gap);
                        }
                    }
                }
            }
            Some(gap) => {
                self.met.push(gap);
                let (given, open) = gap_variants(variants);
                let mut inside = Context { depth, ..context.clone() };
                if let Some(place) = inside.guards.get_mut(context.depth) {
                    *place = Some(gap);
                }
                let all = self.values.greets_all(gap);
                let needed = self.source.needs(gap);
                let kept = self.keeps_place(gap, needed);
                // What is said of a gap that stands elsewhere is not sent as long as it is open. A
                // list has what leads to it.
                let here = kept && (gap.kind() == Kind::Lines || stands(gap, &[VALUE], given));
                if self.values.has(gap) || all || here {
                    self.pattern(given, &inside);
                } else {
                    if !kept {
                        self.offer(gap, needed);
                    }
                    self.pattern(open, &inside);
                }
            }
            None => {
                let Some(fact) = fact_of(n) else { return };
                let key = self.values.fact(fact).to_string();
                let variant = keyed(variants, &key).or_else(|| keyed(variants, OTHERS));
                let origin = context.origin.max(Origin::Said);
                if let Some(variant) = variant {
                    self.pattern(variant, &Context { origin, depth, ..context.clone() });
                }
            }
        }
    }

    /// The option of a choice that counts: the one that was chosen if it is offered here.
    fn chosen(&self, gap: GapId) -> Option<u8> {
        let (offered, default) = self.source.options(gap)?;
        self.values.chosen(gap, &offered, default)
    }

    /// Whether an open gap keeps its place on the page. Every letter has room for the names of
    /// those who write and read it.
    fn keeps_place(&self, gap: GapId, needed: bool) -> bool {
        let names = gap == GapId::TO || gap == GapId::FROM;
        self.mode == Mode::Page && (needed || names || self.values.is_added(gap))
    }

    /// Whether a gap comes up for the first time.
    fn once(&mut self, gap: GapId) -> bool {
        let new = !self.offered.contains(&gap);
        if new {
            self.offered.push(gap);
        }
        new
    }

    fn lacks(&mut self, gap: GapId) {
        if !self.open.contains(&gap) {
            self.open.push(gap);
        }
    }

    fn offer(&mut self, gap: GapId, needed: bool) {
        if needed {
            self.lacks(gap);
        } else if self.mode == Mode::Page && !self.in_subject && self.once(gap) {
            if self.here.contains(&gap) { self.out.offer(gap) } else { self.extras.push(gap) }
        }
    }

    fn value(&mut self, id: Option<char>, context: &Context) {
        let Some(n) = id.map(u32::from) else { return };
        if (id::TODAY..id::PEOPLE).contains(&n) {
            let today = Value::Moment(self.values.today());
            let form = MomentForm::ALL.get((n - id::TODAY) as usize).copied().unwrap_or_default();
            let written = self.values.write(&today, form, false, self.text);
            return self.out.value(&written, Origin::Computed, Role::Words, context);
        }
        if n == id::PEOPLE {
            let people = self.text.number(self.values.people.into());
            return self.out.value(&people, Origin::Said, Role::Words, context);
        }
        let Some((gap, form)) = id.and_then(formed) else { return };
        self.met.push(gap);
        let needed = context.chosen || self.source.needs(gap);
        let origin = self.values.origin(gap);
        let role = Role::Gap(gap);
        match self.values.get(gap) {
            Some(value @ (Value::Lines(_) | Value::Points(_))) if self.mode == Mode::Copy => {
                for (at, line) in lines_of(value, self.text).iter().enumerate() {
                    if at > 0 {
                        self.out.begin_item();
                    }
                    self.out.value(line, origin, role, context);
                }
            }
            Some(value) => {
                let write = |value| self.values.write(value, form, self.in_subject, self.text);
                let written = match value {
                    Value::Moment(moment) if self.without_hours && moment.day.is_some() => {
                        write(&Value::Moment(Moment { time: None, ..moment.clone() }))
                    }
                    _ => write(value),
                };
                self.out.value(&written, origin, role, context);
            }
            None if self.values.greets_all(gap) => {
                self.out.value(&everybody(self.text), Origin::Assumed, role, context);
            }
            None if self.keeps_place(gap, needed) => {
                if needed {
                    self.lacks(gap);
                }
                self.out.value("", origin, role, context);
            }
            None if context.guards.contains(&Some(gap)) => {}
            None => {
                self.out.doom();
                self.offer(gap, needed);
            }
        }
    }
}

/// A line as it is sent: typed words are isolated if they could turn the direction of what is
/// around them.
pub(super) fn plain(spans: &[Span]) -> String {
    let mut out = String::new();
    for span in spans {
        match span.role {
            Role::Gap(_) => bidi::push(&span.text, &mut out),
            Role::Words => out.push_str(&span.text),
            Role::Add(_) | Role::Choice(_) => {}
        }
    }
    // A name that is missing leaves no empty line at the end.
    let kept = out.trim_end().len();
    out.truncate(kept);
    out
}
