//! Puts what a letter says together: spans into lines, lines into paragraphs and lists.
//!
//! A line with an open gap in it goes, and so does a paragraph of which no line is left.

use super::eval::{Block, Context, Origin, Role, Span};
use super::gap::GapId;

/// Puts spans together: lines into paragraphs, items into lists, one blank between words.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact about the line that is written")]
pub(super) struct Builder {
    blocks: Vec<Block>,
    /// The lines of the paragraph, of which none is empty.
    lines: Vec<Vec<Span>>,
    /// The items of the list.
    items: Vec<Vec<Span>>,
    line: Vec<Span>,
    /// What can be added to this paragraph: offered at its end, so that its sentences can be read.
    offers: Vec<Span>,
    in_item: bool,
    /// The list of this paragraph has begun, whether or not an item was left.
    listed: bool,
    /// The line has an open gap in it, and goes.
    doomed: bool,
    space: bool,
    place: usize,
    /// How many pieces were said so far.
    pub(super) length: usize,
}

impl Builder {
    pub(super) fn words(&mut self, words: &str, context: &Context) {
        for c in words.chars() {
            if c == ' ' {
                self.space = true;
                continue;
            }
            // A mark of ours is dropped after one of theirs.
            let theirs: &[char] = match c {
                '.' => &['.', '?', '!', '…'],
                '?' | '!' => &['?', '!'],
                _ => &[],
            };
            let ends =
                |span: &Span| matches!(span.role, Role::Gap(_)) && span.text.ends_with(theirs);
            if self.line.last().is_some_and(ends) {
                self.space = false;
                continue;
            }
            let closes = matches!(c, ',' | '.' | '?' | '!' | ':' | ';' | ')');
            if std::mem::take(&mut self.space) && !self.line.is_empty() && !closes {
                self.push_char(' ', context);
            }
            self.push_char(c, context);
        }
    }

    fn push_char(&mut self, c: char, context: &Context) {
        self.length += 1;
        let (origin, choice) = (context.origin, context.choice);
        match self.line.last_mut() {
            Some(last)
                if last.role == Role::Words && last.origin == origin && last.choice == choice =>
            {
                last.text.push(c);
            }
            _ => self.line.push(Span { text: c.to_string(), origin, role: Role::Words, choice }),
        }
    }

    pub(super) fn value(&mut self, text: &str, origin: Origin, role: Role, context: &Context) {
        if std::mem::take(&mut self.space) && !self.line.is_empty() {
            self.push_char(' ', context);
        }
        self.length += 1;
        let origin = origin.max(context.origin);
        self.line.push(Span { text: text.to_owned(), origin, role, choice: context.choice });
    }

    /// Offers the options of a choice: after what it says, or at the end of the paragraph.
    pub(super) fn choice(&mut self, gap: GapId, origin: Origin, says: bool) {
        let span = Span { role: Role::Choice(gap), origin, ..Span::default() };
        if says { self.line.push(span) } else { self.offers.push(span) }
    }

    pub(super) fn offer(&mut self, gap: GapId) {
        self.offers.push(Span { role: Role::Add(gap), ..Span::default() });
    }

    pub(super) fn doom(&mut self) {
        self.doomed = true;
    }

    pub(super) fn hard_break(&mut self) {
        self.space = false;
        if !self.line.is_empty() {
            self.push_char('\n', &Context::default());
        }
    }

    pub(super) fn end_line(&mut self) {
        let mut line = std::mem::take(&mut self.line);
        if std::mem::take(&mut self.doomed) {
            line.clear();
        }
        self.space = false;
        let in_item = std::mem::take(&mut self.in_item);
        if line.is_empty() {
            return;
        }
        if in_item {
            self.items.push(line);
        } else {
            // What follows a list is a paragraph again.
            if !self.items.is_empty() {
                self.end_paragraph();
                self.place -= 1;
            }
            self.lines.push(line);
        }
    }

    pub(super) fn begin_item(&mut self) {
        self.end_line();
        self.in_item = true;
        self.listed = true;
    }

    pub(super) fn end_paragraph(&mut self) {
        self.end_line();
        let ends_open = |line: &Vec<Span>| {
            line.iter()
                .rev()
                .find(|span| !span.text.is_empty())
                .is_some_and(|span| span.role == Role::Words && span.text.ends_with(':'))
        };
        if std::mem::take(&mut self.listed)
            && self.items.is_empty()
            && self.lines.last().is_some_and(ends_open)
        {
            self.lines.pop();
        }
        let mut offers = std::mem::take(&mut self.offers);
        if !offers.is_empty() && self.items.is_empty() {
            self.lines.push(std::mem::take(&mut offers));
        }
        let mut paragraph = Vec::<Span>::new();
        for line in std::mem::take(&mut self.lines) {
            let broken = paragraph.last().is_none_or(|span| span.text.ends_with('\n'));
            if !broken {
                paragraph.push(Span { text: " ".to_owned(), ..Span::default() });
            }
            paragraph.extend(line);
        }
        if !paragraph.is_empty() {
            self.blocks.push(Block::Paragraph(self.place, paragraph));
        }
        let items = std::mem::take(&mut self.items);
        if !items.is_empty() {
            self.blocks.push(Block::List(self.place, items));
        }
        if !offers.is_empty() {
            self.blocks.push(Block::Paragraph(self.place, offers));
        }
        self.place += 1;
    }

    pub(super) fn finish(mut self) -> Vec<Block> {
        self.end_paragraph();
        self.blocks
    }
}
