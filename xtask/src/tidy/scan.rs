//! Takes a source file apart: code, literals and comments. Good enough for Rust,
//! JavaScript and style sheets as this repository writes them.

/// A file, line by line, under two views, and its literals.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Without comments, and with nothing between the quotes.
    pub(super) code: Vec<String>,
    /// Without comments only.
    pub(super) spoken: Vec<String>,
    pub(super) literals: Vec<Literal>,
}

/// What stands between quotes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Literal {
    /// Index into the lines.
    pub(super) line: usize,
    pub(super) text: String,
    /// The code before it on its line.
    pub(super) before: String,
    /// Whether it is a part of an attribute such as `#[expect(…, reason = "…")]`.
    pub(super) in_attribute: bool,
}

impl Scan {
    pub(super) fn of(extension: &str, text: &str) -> Self {
        let language = match extension {
            "rs" => Language::Rust,
            "js" | "mjs" | "ts" => Language::JavaScript,
            "css" => Language::Css,
            _ => Language::Other,
        };
        let mut scanner = Scanner { language, scan: Self::default(), brackets: 0 };
        scanner.new_line();
        scanner.run(text);
        scanner.scan
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Language {
    Rust,
    JavaScript,
    Css,
    Other,
}

struct Scanner {
    language: Language,
    scan: Scan,
    /// How many brackets of an attribute are open.
    brackets: usize,
}

impl Scanner {
    fn run(&mut self, text: &str) {
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let comment = self.comment(rest);
            let length = if comment > 0 {
                self.skip(rest.get(..comment).unwrap_or_default());
                comment
            } else if let Some((opening, closing, length)) = self.literal(rest) {
                self.keep_literal(rest.get(opening..closing).unwrap_or_default());
                length
            } else {
                let length = self.quote_in_code(rest).unwrap_or(first.len_utf8());
                self.keep_code(rest.get(..length).unwrap_or_default());
                length
            };
            rest = rest.get(length..).unwrap_or_default();
        }
    }

    /// The length of the comment that starts here; 0 for none.
    fn comment(&self, rest: &str) -> usize {
        let line_comments = matches!(self.language, Language::Rust | Language::JavaScript);
        if line_comments && rest.starts_with("//") {
            return rest.find('\n').unwrap_or(rest.len());
        }
        if self.language != Language::Other && rest.starts_with("/*") {
            return rest.find("*/").map_or(rest.len(), |end| end + 2);
        }
        0
    }

    /// The literal that starts here: where its inside begins and ends, and its whole length.
    fn literal(&self, rest: &str) -> Option<(usize, usize, usize)> {
        if self.language == Language::Rust {
            if let Some(raw) = self.raw_string(rest) {
                return Some(raw);
            }
        }
        let quote = rest.chars().next()?;
        let opens = match self.language {
            Language::Rust => quote == '"',
            Language::JavaScript => ['"', '\'', '`'].contains(&quote),
            Language::Css => ['"', '\''].contains(&quote),
            Language::Other => false,
        };
        if !opens {
            return None;
        }
        let mut escaped = false;
        for (at, c) in rest.char_indices().skip(1) {
            if escaped {
                escaped = false;
            } else if c == '\\' {
                escaped = true;
            } else if c == quote {
                return Some((1, at, at + 1));
            }
        }
        Some((1, rest.len(), rest.len()))
    }

    fn raw_string(&self, rest: &str) -> Option<(usize, usize, usize)> {
        let in_a_word = self.scan.code.last()?.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let after = rest.strip_prefix('r')?;
        let hashes = after.len() - after.trim_start_matches('#').len();
        if in_a_word || !after.get(hashes..)?.starts_with('"') {
            return None;
        }
        let opening = 1 + hashes + 1;
        let end = format!("\"{}", "#".repeat(hashes));
        let inside = rest.get(opening..)?;
        let length = inside.find(&end).unwrap_or(inside.len());
        Some((opening, opening + length, (opening + length + end.len()).min(rest.len())))
    }

    /// A character in quotes is code; a lone quote in Rust belongs to a lifetime.
    fn quote_in_code(&self, rest: &str) -> Option<usize> {
        let inside = rest.strip_prefix('\'')?;
        if self.language != Language::Rust {
            return None;
        }
        let mut chars = inside.chars();
        let first = chars.next()?;
        if first == '\\' {
            // The character after the backslash may itself be a quote.
            return inside.get(2..)?.find('\'').map(|end| 1 + 2 + end + 1);
        }
        (chars.next()? == '\'').then(|| 1 + first.len_utf8() + 1)
    }

    fn skip(&mut self, comment: &str) {
        comment.matches('\n').for_each(|_| self.new_line());
    }

    fn keep_code(&mut self, code: &str) {
        if code == "\n" {
            return self.new_line();
        }
        if let (Some(line), Some(spoken)) = (self.scan.code.last_mut(), self.scan.spoken.last_mut())
        {
            line.push_str(code);
            spoken.push_str(code);
            let opens = line.ends_with("#[") || line.ends_with("#![");
            match code {
                "[" if opens || self.brackets > 0 => self.brackets += 1,
                "]" => self.brackets = self.brackets.saturating_sub(1),
                _ => {}
            }
        }
    }

    fn keep_literal(&mut self, text: &str) {
        let before = self.scan.code.last().cloned().unwrap_or_default();
        self.scan.literals.push(Literal {
            line: self.scan.code.len() - 1,
            text: text.to_owned(),
            before,
            in_attribute: self.brackets > 0,
        });
        if let Some(line) = self.scan.code.last_mut() {
            line.push_str("\"\"");
        }
        let mut lines = text.split('\n');
        self.speak(&format!("\"{}", lines.next().unwrap_or_default()));
        for line in lines {
            self.new_line();
            self.speak(line);
        }
        self.speak("\"");
    }

    fn speak(&mut self, text: &str) {
        if let Some(line) = self.scan.spoken.last_mut() {
            line.push_str(text);
        }
    }

    fn new_line(&mut self) {
        self.scan.code.push(String::new());
        self.scan.spoken.push(String::new());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(extension: &str, text: &str) -> String {
        Scan::of(extension, text).code.join("\n")
    }

    #[test]
    fn comments_and_insides_of_literals_go() {
        assert_eq!(code("rs", "a(\"x // y\"); // z\nb /* c\nd */ e"), "a(\"\"); \nb \n e");
        assert_eq!(code("js", "f('it''s', `a`) // x"), "f(\"\"\"\", \"\") ");
        assert_eq!(code("css", "a { b: \"//\"; } /* c */"), "a { b: \"\"; } ");
    }

    #[test]
    fn rust_has_raw_strings_lifetimes_and_characters() {
        assert_eq!(code("rs", r##"let a = r#"x "y" // "#; b"##), "let a = \"\"; b");
        assert_eq!(
            code("rs", "fn f<'a>(c: &'a str) { '\"'; '\\''; '/' }"),
            "fn f<'a>(c: &'a str) { '\"'; '\\''; '/' }"
        );
        assert_eq!(code("rs", "var\"x\""), "var\"\"");
    }

    #[test]
    fn lines_stay_what_they_were() {
        let scan = Scan::of("rs", "a\n\"b\nc\"\nd // e\n/*\n*/ f");
        assert_eq!(scan.code.len(), 6);
        assert_eq!(scan.code.last().map(String::as_str), Some(" f"));
        assert_eq!(scan.spoken.get(2).map(String::as_str), Some("c\""));
    }

    #[test]
    fn literals_know_what_is_before_them() {
        let scan = Scan::of("rs", "#[expect(a, reason = \"b\")]\nlet c = \"d\";");
        let expected = [
            Literal {
                line: 0,
                text: "b".into(),
                before: "#[expect(a, reason = ".into(),
                in_attribute: true,
            },
            Literal { line: 1, text: "d".into(), before: "let c = ".into(), in_attribute: false },
        ];
        assert_eq!(scan.literals, expected);
    }
}
