//! What a person typed for the message, ready to go in word for word.

use super::{Answers, Field, Problem, Trouble};
use crate::letter::GapId;
use crate::meeting::Purpose;

/// Who decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Decides {
    /// Not said. A draft then assumes the person who writes, and says so.
    #[default]
    Open,
    /// The person who writes.
    Me,
    /// The person named in [`Field::Decider`].
    Other,
    /// Everybody has to agree.
    All,
}

impl Decides {
    /// Every choice that is offered.
    pub const ALL: [Self; 3] = [Self::Me, Self::Other, Self::All];

    /// The name that programs and pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Me => "me",
            Self::Other => "other",
            Self::All => "all",
        }
    }
}

/// Who invited the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Inviter {
    /// Not said. The note is then the one for a colleague.
    #[default]
    Open,
    /// A colleague.
    Colleague,
    /// The reader's manager.
    Manager,
    /// Someone from outside.
    Outside,
}

impl Inviter {
    /// Every choice that is offered.
    pub const ALL: [Self; 3] = [Self::Colleague, Self::Manager, Self::Outside];

    /// The name that programs and pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Colleague => "colleague",
            Self::Manager => "manager",
            Self::Outside => "outside",
        }
    }
}

/// Whose regular meeting it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Owner {
    /// Not said. The note then asks, as someone who only attends.
    #[default]
    Open,
    /// The person who writes.
    Me,
    /// Someone else: the person who writes only attends.
    Other,
    /// The team's.
    Team,
}

impl Owner {
    /// Every choice that is offered.
    pub const ALL: [Self; 3] = [Self::Me, Self::Other, Self::Team];

    /// The name that programs and pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Me => "me",
            Self::Other => "other",
            Self::Team => "team",
        }
    }
}

/// A part of the meeting in words: those that were typed, or else what it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// Its words.
    pub about: Option<String>,
    /// What it is for.
    pub purpose: Option<Purpose>,
}

/// The words for the message. Nothing here is empty: what was not typed is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// What it is about: the end of the sentence that the person saw begun.
    pub topic: Option<String>,
    /// Who decides, as chosen.
    pub decides: Decides,
    /// The name of the one who decides, where it is someone else.
    pub decider: Option<String>,
    /// What people can choose from.
    pub options: Vec<String>,
    /// The places of those who take part, a name each. Whether they are known is not said here.
    pub places: Vec<String>,
    /// Notes for oneself. They enter nothing that leaves the page.
    pub notes: Option<String>,
    /// Who invited the reader.
    pub inviter: Inviter,
    /// Whose regular meeting it is.
    pub owner: Owner,
    /// The parts of the meeting, if it is for several things.
    pub points: Vec<Point>,
}

/// A typed line as it goes into a text: trimmed, in one line, without a last full stop. Case
/// and everything else stay as typed.
pub(crate) fn line(typed: &str) -> Option<String> {
    let mut text = String::with_capacity(typed.len());
    for part in typed.split(|c: char| c.is_whitespace() || c.is_control()).filter(|p| !p.is_empty())
    {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(part);
    }
    if text.ends_with('.') && !text.ends_with("..") {
        text.pop();
        // Some languages write a space before it.
        text.truncate(text.trim_end().len());
    }
    (!text.is_empty()).then_some(text)
}

/// The lines of a field that takes several.
pub(crate) fn lines(typed: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for each in typed.lines() {
        if let Some(line) = line(each) {
            lines.push(line);
        }
    }
    lines
}

/// The names in a field that takes several in one line.
fn names(typed: &str) -> Vec<String> {
    let mut names = Vec::new();
    for each in typed.split([',', ';', '\n', '、', '，']) {
        if let Some(name) = line(each) {
            names.push(name);
        }
    }
    names
}

impl Answers {
    /// What was typed into a field, or nothing where it is too long for a message.
    pub(super) fn fitting(&self, field: Field, problems: &mut Vec<Problem>) -> &str {
        let mut typed = self.typed(field);
        // Of an invitation or an agenda that was pasted, the first line says what it is about.
        if field == Field::Topic {
            typed = typed.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        }
        let has = typed.trim().chars().count();
        let most = field.most_characters();
        if has > most {
            problems.push(Problem { field, trouble: Trouble::TooLong { most, has } });
            return "";
        }
        typed
    }

    /// What was typed for the message, and what was too long to go in.
    #[must_use]
    pub fn words(&self) -> (Words, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut fitting = |field| self.fitting(field, &mut problems);
        let places = names(fitting(Field::Places));
        let topic = line(fitting(Field::Topic));
        let decider = line(fitting(Field::Decider));
        let decider = decider.filter(|_| self.decides == Decides::Other);
        let options = lines(fitting(Field::Options));
        // What was put into the gap of a letter says the same.
        let in_letter = || lines(self.letters.open.typed(GapId::OPTIONS));
        let options = if options.is_empty() { in_letter() } else { options };
        let notes = fitting(Field::Notes).trim();
        let mut points = Vec::new();
        for (part, n) in self.parts().iter().zip(0..) {
            let about = line(fitting(Field::Point(n)));
            points.push(Point { about, purpose: part.purpose() });
        }
        let words = Words {
            topic,
            decides: self.decides,
            decider,
            options,
            places,
            notes: (!notes.is_empty()).then(|| notes.to_owned()),
            inviter: self.inviter,
            owner: self.owner,
            points,
        };
        (words, problems)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_words_go_in_as_typed() {
        for (typed, expected) in [
            ("our payment supplier", Some("our payment supplier")),
            ("  our Payment SUPPLIER.  ", Some("our Payment SUPPLIER")),
            ("two\twords", Some("two words")),
            ("\n \nthe first line\tcounts \nhere", Some("the first line counts")),
            ("wait...", Some("wait...")),
            ("notre fournisseur .", Some("notre fournisseur")),
            ("a\u{0}b", Some("a b")),
            ("ספק התשלומים שלנו", Some("ספק התשלומים שלנו")),
            ("🎉 party", Some("🎉 party")),
            (" \n ", None),
            (".", None),
        ] {
            let mut answers = Answers::default();
            answers.set_typed(Field::Topic, typed.to_owned());
            assert_eq!(answers.words().0.topic.as_deref(), expected, "{typed:?}");
        }
    }

    #[test]
    fn what_is_read_line_by_line_can_be_typed_in_lines() {
        let mut answers = Answers::default();
        for field in Field::ALL {
            answers.set_typed(field, "one\ntwo".to_owned());
        }
        let (words, _) = answers.words();
        assert_eq!((words.options.len(), Field::Options.is_long()), (2, true));
        assert!(!Field::Decider.is_long() && !Field::People.is_long());
        assert!(Field::Topic.is_long(), "an invitation is pasted there");
    }

    #[test]
    fn a_title_of_100_kb_is_named_and_kept() {
        let mut answers = Answers::default();
        answers.set_typed(Field::Topic, "x".repeat(100_000));
        let (words, problems) = answers.words();
        assert_eq!(words.topic, None);
        assert_eq!(
            problems,
            [Problem {
                field: Field::Topic,
                trouble: Trouble::TooLong { most: 300, has: 100_000 }
            }]
        );
        assert_eq!(answers.typed(Field::Topic).len(), 100_000);
    }
}
