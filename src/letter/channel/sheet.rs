//! A message as plain strings: what every channel is written from, and what is read back from
//! a text that a person has edited.

/// A message without any language behind it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The subject of an e-mail, the title of an event. Never empty, and one line.
    pub subject: Option<String>,
    /// Its text.
    pub parts: Vec<Part>,
}

/// A part of a message. None is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Sentences. Where a person wrote them, there may be line breaks between them.
    Paragraph(String),
    /// A short line above what follows.
    Heading(String),
    /// A list.
    Bullets(Vec<String>),
    /// A numbered list.
    Steps(Vec<String>),
}

/// The signs that people put before a line of a list. The first is ours.
const BULLETS: [&str; 3] = ["- ", "* ", "• "];

impl Sheet {
    /// The text: a blank line between its parts, none between a heading and what follows it,
    /// `- ` before a bullet, `1. ` before a step.
    #[must_use]
    pub fn plain(&self) -> String {
        self.written("", "- ", &str::to_owned)
    }

    /// The text with these signs around a heading and before a bullet, and every line put
    /// through `encode`.
    pub(super) fn written(
        &self,
        around_heading: &str,
        bullet: &str,
        encode: &dyn Fn(&str) -> String,
    ) -> String {
        let mut out = String::new();
        for (at, part) in self.parts.iter().enumerate() {
            if at > 0 {
                out.push_str(self.gap(at));
            }
            match part {
                Part::Paragraph(text) => push_lines(text.split('\n'), |_| {}, encode, &mut out),
                Part::Heading(text) => {
                    for piece in [around_heading, &encode(text), around_heading] {
                        out.push_str(piece);
                    }
                }
                Part::Bullets(lines) => push_lines(
                    lines.iter().map(String::as_str),
                    |out| out.push_str(bullet),
                    encode,
                    &mut out,
                ),
                Part::Steps(lines) => {
                    let mut number = 0;
                    let before = |out: &mut String| {
                        number += 1;
                        out.push_str(&i32::to_string(&number));
                        out.push_str(". ");
                    };
                    push_lines(lines.iter().map(String::as_str), before, encode, &mut out);
                }
            }
        }
        out
    }

    /// What stands before this part: a blank line, but none after a heading.
    fn gap(&self, at: usize) -> &'static str {
        if self.follows_heading(at) { "\n" } else { "\n\n" }
    }

    /// Whether the part before this one is a heading.
    pub(super) fn follows_heading(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.parts.get(before));
        matches!(before, Some(Part::Heading(_)))
    }

    /// Reads a text that a person has edited. It reads what [`Sheet::plain`] writes back into
    /// the same parts, and whatever else there is into paragraphs, line by line: nothing but
    /// control characters and the white space around lines is left out.
    #[must_use]
    pub fn read(subject: &str, body: &str) -> Self {
        let subject = one_line(subject);
        let mut parts = Vec::new();
        let mut lines = Vec::new();
        for line in body.lines() {
            let line = line.replace(char::is_control, " ").trim().to_owned();
            if !line.is_empty() {
                lines.push(line);
                continue;
            }
            read_lines(&lines, &mut parts);
            lines.clear();
        }
        read_lines(&lines, &mut parts);
        Self { subject: (!subject.is_empty()).then_some(subject), parts }
    }

    /// The same sheet with every line of it changed.
    pub(super) fn map(&self, change: &dyn Fn(&str) -> String) -> Self {
        let all = |lines: &Vec<String>| lines.iter().map(|line| change(line)).collect();
        let mut parts = Vec::with_capacity(self.parts.len());
        for part in &self.parts {
            parts.push(match part {
                Part::Paragraph(text) => Part::Paragraph(change(text)),
                Part::Heading(text) => Part::Heading(change(text)),
                Part::Bullets(lines) => Part::Bullets(all(lines)),
                Part::Steps(lines) => Part::Steps(all(lines)),
            });
        }
        Self { subject: self.subject.as_deref().map(change), parts }
    }
}

/// A text in one line, without control characters.
fn one_line(text: &str) -> String {
    let mut line = String::new();
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        if !word.is_empty() && !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

fn push_lines<'a>(
    lines: impl Iterator<Item = &'a str>,
    mut before: impl FnMut(&mut String),
    encode: &dyn Fn(&str) -> String,
    out: &mut String,
) {
    for (at, line) in lines.enumerate() {
        if at > 0 {
            out.push('\n');
        }
        before(out);
        out.push_str(&encode(line));
    }
}

/// The text of a line of a list.
fn bullet(line: &str) -> Option<&str> {
    BULLETS.iter().find_map(|sign| line.strip_prefix(sign)).map(str::trim)
}

/// A line of a numbered list, where it has the number that comes next. Other numbers are the
/// person's own and stay as they are.
fn step(line: &str, number: usize) -> Option<&str> {
    line.strip_prefix(&number.to_string())?.strip_prefix(". ").map(str::trim)
}

/// Lines without a blank one between them.
fn read_lines(lines: &[String], parts: &mut Vec<Part>) {
    let began = parts.len();
    for line in lines {
        // A list, or a paragraph, goes on as long as lines of its kind follow.
        let last = parts.get_mut(began..).and_then(<[Part]>::last_mut);
        let next = match &last {
            Some(Part::Steps(steps)) => step(line, steps.len() + 1),
            _ => None,
        };
        match (bullet(line), next, step(line, 1), last) {
            (Some(text), _, _, Some(Part::Bullets(lines)))
            | (_, Some(text), _, Some(Part::Steps(lines))) => lines.push(text.to_owned()),
            (Some(text), ..) => parts.push(Part::Bullets(vec![text.to_owned()])),
            (_, _, Some(text), _) => parts.push(Part::Steps(vec![text.to_owned()])),
            (.., Some(Part::Paragraph(text))) => {
                text.push('\n');
                text.push_str(line);
            }
            _ => parts.push(Part::Paragraph(line.clone())),
        }
    }
    let rest = parts.split_off(began);
    let mut above_list = rest.len() > 1;
    for part in rest {
        match part {
            Part::Paragraph(text) => read_heading(text, above_list, parts),
            list => parts.push(list),
        }
        above_list = false;
    }
}

/// Lines of a paragraph, of which the first may be a heading: it ends with a letter or a digit,
/// and below it is a list or one line that is a sentence. "Thank you" above a name is none.
///
/// What follows the paragraph matters only at the beginning, because everywhere else a blank
/// line is written above what follows, and then it is read again.
fn read_heading(text: String, above_list: bool, parts: &mut Vec<Part>) {
    let ends_open = |line: &str| line.ends_with(char::is_alphanumeric);
    match text.split_once('\n') {
        Some((line, below)) if ends_open(line) && !ends_open(below) && !below.contains('\n') => {
            parts.push(Part::Heading(line.to_owned()));
            parts.push(Part::Paragraph(below.to_owned()));
        }
        None if above_list && ends_open(&text) => parts.push(Part::Heading(text)),
        _ => parts.push(Part::Paragraph(text)),
    }
}
