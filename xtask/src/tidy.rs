//! House rules that no compiler and no linter knows: each prints `path:line: sentence`.
//! They look at lines, not at syntax: a rule that needs a parser belongs to a linter.

use std::fs;

use crate::repo::Repo;

/// A text file of the repository.
struct File<'a> {
    /// Relative to the root, with `/`.
    path: &'a str,
    text: &'a str,
}

/// What is wrong and where.
#[derive(Debug, PartialEq, Eq)]
struct Finding {
    /// From 1, as editors count.
    line: usize,
    sentence: &'static str,
}

const RULES: [fn(&File) -> Vec<Finding>; 4] =
    [docs_first, no_style_attribute, clean_lines, no_test_set_aside];

/// Looks at every file and prints what it finds; `true` when there is nothing.
pub(crate) fn tidy(repo: &Repo) -> bool {
    let mut good = true;
    for path in &repo.paths() {
        // What is no text is nobody's sentence.
        let Ok(text) = fs::read_to_string(repo.at(path)) else { continue };
        let file = File { path, text: &text };
        for Finding { line, sentence } in RULES.iter().flat_map(|rule| rule(&file)) {
            tell!("{path}:{line}: {sentence}");
            good = false;
        }
    }
    if let Some(sentence) = bindgen_versions(repo) {
        tell!("{sentence}");
        good = false;
    }
    good
}

impl File<'_> {
    fn is(&self, wanted: &str) -> bool {
        extension(self.path) == wanted
    }

    fn below(&self, folder: &str) -> bool {
        self.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }

    /// One finding for each line that breaks a rule.
    fn each(&self, sentence: &'static str, breaks: impl Fn(&str) -> bool) -> Vec<Finding> {
        let lines = self.text.split('\n').enumerate();
        let broken = lines.filter(|(_, line)| breaks(line));
        broken.map(|(at, _)| Finding { line: at + 1, sentence }).collect()
    }
}

fn docs_first(file: &File) -> Vec<Finding> {
    if !file.below("src") || !file.is("rs") || file.text.starts_with("//!") {
        return Vec::new();
    }
    vec![Finding {
        line: 1,
        sentence: "A module starts with `//!` and a sentence on what it is for.",
    }]
}

fn no_style_attribute(file: &File) -> Vec<Finding> {
    // Host pages of the tests stand for pages that are not ours.
    if !file.is("html") || file.below("tests") {
        return Vec::new();
    }
    file.each("A `style` attribute is refused by strict pages: use the style sheet.", |line| {
        [" style=", "\tstyle="].iter().any(|style| line.contains(style))
    })
}

fn clean_lines(file: &File) -> Vec<Finding> {
    const TEXT: [&str; 16] = [
        "rs", "js", "mjs", "ts", "css", "html", "toml", "md", "ftl", "json", "txt", "csv", "yml",
        "svg", "sh", "lock",
    ];
    if !TEXT.iter().any(|extension| file.is(extension)) && !file.path.starts_with(".ci/") {
        return Vec::new();
    }
    // These are files of others, kept with every mistake.
    if ["tests/reading/given", "tests/reading/own", "tests/reading/blind"]
        .iter()
        .any(|folder| file.below(folder))
    {
        return Vec::new();
    }
    let mut findings =
        file.each("The line ends with white space.", |line| line.ends_with([' ', '\t', '\r']));
    if !file.text.is_empty() && !file.text.ends_with('\n') {
        let line = file.text.split('\n').count();
        findings.push(Finding { line, sentence: "The file does not end with a line break." });
    }
    findings
}

fn no_test_set_aside(file: &File) -> Vec<Finding> {
    if !file.is("rs") {
        return Vec::new();
    }
    file.each("This hides what a test would say: mend or remove the test.", |line| {
        let line = line.trim_start();
        line.starts_with("#[ignore") || line.starts_with("#[should_panic")
    })
}

fn extension(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// Bindgen reads only what its own version of the library wrote.
fn bindgen_versions(repo: &Repo) -> Option<String> {
    let version =
        |lock: &str| locked(&fs::read_to_string(repo.at(lock)).unwrap_or_default(), "wasm-bindgen");
    let (widget, tools) = (version("Cargo.lock"), version("xtask/tools/Cargo.lock"));
    (widget != tools).then(|| {
        let or_none = |version: Option<String>| version.unwrap_or_else(|| "none".to_owned());
        format!(
            "Cargo.lock: wasm-bindgen is {} here and {} in xtask/tools/Cargo.lock; they must be equal.",
            or_none(widget),
            or_none(tools)
        )
    })
}

/// The version of a package in a lock file.
fn locked(lock: &str, package: &str) -> Option<String> {
    let mut lines = lock.lines();
    lines.find(|line| *line == format!("name = \"{package}\""))?;
    let version = lines.next()?.strip_prefix("version = \"")?;
    Some(version.trim_end_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines in which a rule finds something, by these samples: a path, a text, the lines.
    fn check(rule: fn(&File) -> Vec<Finding>, samples: &[(&str, &str, &[usize])]) {
        for (path, text, expected) in samples {
            let found: Vec<usize> = rule(&File { path, text }).iter().map(|f| f.line).collect();
            assert_eq!(found, *expected, "{path}: {text}");
        }
    }

    #[test]
    fn each_rule_finds_its_fault_and_nothing_else() {
        let docs = [
            ("src/a.rs", "use b;\n", &[1][..]),
            ("src/a.rs", "//! What it is.\n", &[]),
            ("tests/a.rs", "use b;\n", &[]),
        ];
        check(docs_first, &docs);
        let style = "<p>\n<p style=\"color:red\">\n";
        check(
            no_style_attribute,
            &[("index.html", style, &[2]), ("tests/pages/a.html", style, &[])],
        );
        let lines =
            [("a.md", "a \nb\t\nc", &[1, 2, 3][..]), ("a.md", "a\nb\n", &[]), ("a.png", "a ", &[])];
        check(clean_lines, &lines);
        let set_aside = "#[ignore]\n  #[ignore = \"b\"]\n#[should_panic]\n// #[ignore]\n";
        check(no_test_set_aside, &[("tests/a.rs", set_aside, &[1, 2, 3])]);
    }

    #[test]
    fn extensions_by_the_last_part_of_the_path() {
        assert_eq!(extension("src/a.b/lib.rs"), "rs");
        assert_eq!(extension(".ci/run"), "");
    }

    #[test]
    fn a_locked_version() {
        let lock = "[[package]]\nname = \"wasm-bindgen-cli\"\nversion = \"1\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.1\"\n";
        assert_eq!(locked(lock, "wasm-bindgen").as_deref(), Some("0.2.1"));
        assert_eq!(locked(lock, "yew"), None);
    }
}
