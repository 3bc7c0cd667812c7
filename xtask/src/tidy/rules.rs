//! The rules, each a function over one file, each with a sample that breaks it.

use super::{File, Finding};

const RULES: [fn(&File) -> Vec<Finding>; 12] = [
    docs_first,
    browser_in_its_room,
    no_html_from_text,
    no_style_attribute,
    clean_lines,
    reasons_for_exceptions,
    no_test_set_aside,
    nothing_left_to_do,
    no_sleeping_tests,
    sentences_in_locales,
    logical_properties,
    html_has_no_style,
];

pub(super) fn all(file: &File) -> Vec<Finding> {
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|rule| rule(file)).collect();
    findings.sort_by_key(|finding| finding.line);
    // One sentence per line is enough, however often the line breaks the rule.
    findings.dedup();
    findings
}

/// One finding for each line that breaks a rule; lines are counted from 0 here.
fn each(lines: &[String], breaks: impl Fn(&str) -> Option<String>) -> Vec<Finding> {
    let numbered = lines.iter().enumerate();
    numbered
        .filter_map(|(at, line)| Some(Finding { line: at + 1, sentence: breaks(line)? }))
        .collect()
}

fn first_of<'a>(line: &str, words: &[&'a str]) -> Option<&'a str> {
    words.iter().copied().find(|word| line.contains(word))
}

/// Whether the word stands in the line with nothing of a longer name around it.
fn has_word(line: &str, word: &str) -> bool {
    let of_a_name = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).unwrap_or_default();
        let after = line.get(at + word.len()..).unwrap_or_default();
        !before.ends_with(of_a_name) && !after.starts_with(of_a_name)
    })
}

fn docs_first(file: &File) -> Vec<Finding> {
    if !file.below("src") || !file.is("rs") || file.text.starts_with("//!") {
        return Vec::new();
    }
    vec![Finding {
        line: 1,
        sentence: "A module starts with `//!` and a sentence on what it is for.".into(),
    }]
}

fn browser_in_its_room(file: &File) -> Vec<Finding> {
    const CRATES: [&str; 6] =
        ["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen", "wasm_bindgen_futures"];
    if !file.below("src") || file.below("src/browser") || !file.is("rs") {
        return Vec::new();
    }
    each(&file.scan.code, |line| {
        let name = CRATES.iter().find(|name| has_word(line, name))?;
        Some(format!("{name} is named outside of src/browser: the core knows no browser."))
    })
}

fn no_html_from_text(file: &File) -> Vec<Finding> {
    const WAYS: [&str; 9] = [
        "from_html_unchecked",
        "set_inner_html",
        "set_outer_html",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "new Function",
    ];
    if !file.below("src") {
        return Vec::new();
    }
    each(&file.scan.spoken, |line| {
        let way = first_of(line, &WAYS)?;
        Some(format!("`{way}` turns text into markup or code: build nodes instead."))
    })
}

fn no_style_attribute(file: &File) -> Vec<Finding> {
    if !file.below("src") || !file.is("rs") {
        return Vec::new();
    }
    each(&file.scan.code, |line| has_style(line).then(|| STYLE.to_owned()))
}

fn html_has_no_style(file: &File) -> Vec<Finding> {
    // Host pages of the tests stand for pages that are not ours.
    if !file.is("html") || file.below("tests") {
        return Vec::new();
    }
    let lines: Vec<String> = file.text.lines().map(str::to_owned).collect();
    each(&lines, |line| has_style(line).then(|| STYLE.to_owned()))
}

const STYLE: &str =
    "A `style` attribute is refused by strict pages: use a class and the style sheet.";

fn has_style(line: &str) -> bool {
    line.match_indices("style=").any(|(at, _)| {
        let before = line.get(..at).unwrap_or_default();
        let after = line.get(at + "style=".len()..).unwrap_or_default();
        before.ends_with([' ', '\t']) && !after.starts_with('=')
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
    let lines: Vec<String> = file.text.split('\n').map(str::to_owned).collect();
    let mut findings = each(&lines, |line| {
        line.ends_with([' ', '\t', '\r']).then(|| "The line ends with white space.".to_owned())
    });
    if !file.text.is_empty() && !file.text.ends_with('\n') {
        findings.push(Finding {
            line: lines.len(),
            sentence: "The file does not end with a line break.".into(),
        });
    }
    findings
}

fn reasons_for_exceptions(file: &File) -> Vec<Finding> {
    if !file.is("rs") {
        return Vec::new();
    }
    let code = file.scan.code.join("\n");
    let opens = |at: &usize| {
        ["#[", "#!["].iter().any(|start| code.get(..*at).unwrap_or_default().ends_with(start))
    };
    let plain = ["allow(", "expect("]
        .iter()
        .flat_map(|word| code.match_indices(word))
        .map(|(at, _)| at)
        .filter(opens);
    let conditional =
        code.match_indices("cfg_attr(").map(|(at, _)| at).filter(opens).filter(|at| {
            let inside = in_parentheses(&code, *at);
            has_word(inside, "allow") || has_word(inside, "expect")
        });
    let without =
        plain.chain(conditional).filter(|at| !has_word(in_parentheses(&code, *at), "reason"));
    without
        .map(|at| Finding {
            line: code.get(..at).unwrap_or_default().matches('\n').count() + 1,
            sentence: "An exception to a lint says why: `reason = \"…\"`.".into(),
        })
        .collect()
}

/// What stands between the next parenthesis and its partner.
fn in_parentheses(code: &str, from: usize) -> &str {
    let rest = code.get(from..).unwrap_or_default();
    let mut depth = 0_usize;
    for (at, c) in rest.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 1 => return rest.get(..at).unwrap_or_default(),
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    rest
}

fn no_test_set_aside(file: &File) -> Vec<Finding> {
    if !file.is("rs") {
        return Vec::new();
    }
    each(&file.scan.code, |line| {
        let way = first_of(line, &["#[ignore", "#[should_panic"])?;
        Some(format!("`{way}]` hides what a test would say: mend or remove the test."))
    })
}

fn nothing_left_to_do(file: &File) -> Vec<Finding> {
    if !file.is("rs") {
        return Vec::new();
    }
    each(&file.scan.code, |line| {
        let way = first_of(line, &["todo!(", "unimplemented!(", "dbg!("])?;
        Some(format!("`{way})` is for the desk, not for the repository."))
    })
}

fn no_sleeping_tests(file: &File) -> Vec<Finding> {
    if !file.below("tests") || !file.is("rs") {
        return Vec::new();
    }
    each(&file.scan.code, |line| {
        line.contains("thread::sleep")
            .then(|| "A test waits for what it wants to see, not for time to pass.".to_owned())
    })
}

fn sentences_in_locales(file: &File) -> Vec<Finding> {
    let elsewhere = file.below("src/text") || file.path.ends_with("tests.rs");
    if !file.below("src") || elsewhere || !file.is("rs") {
        return Vec::new();
    }
    let starts = ["#[cfg(test)]", "#[cfg(all(test,"];
    let is_start = |line: &String| starts.iter().any(|start| line.trim().starts_with(start));
    let tests = file.scan.code.iter().position(is_start);
    let marked = not_shown(&file.text);
    let shown = |line: usize| !marked.get(line).copied().unwrap_or_default();
    let literals = file.scan.literals.iter().filter(|literal| {
        let of_classes = literal.before.trim_end().ends_with("class=");
        let in_tests = tests.is_some_and(|start| literal.line > start);
        !literal.in_attribute
            && !of_classes
            && !in_tests
            && shown(literal.line)
            && is_sentence(&literal.text)
    });
    literals
        .map(|literal| Finding {
            line: literal.line + 1,
            sentence: "A sentence that a person reads belongs in locales/; mark it `// not shown` if nobody does.".into(),
        })
        .collect()
}

/// Which lines are marked as read by nobody. A mark at the end of a line counts for that
/// line; a mark alone counts until the next empty line, for tables.
fn not_shown(text: &str) -> Vec<bool> {
    let mut block = false;
    let marks = text.split('\n').map(|line| {
        block = (block || line.trim_start().starts_with("// not shown")) && !line.trim().is_empty();
        block || line.contains("// not shown")
    });
    marks.collect()
}

/// Three words in a row are taken for a sentence.
fn is_sentence(text: &str) -> bool {
    let is_word = |part: &&str| {
        let word = part.trim_matches(|c: char| !c.is_alphanumeric());
        !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || "'\u{2019}-".contains(c))
    };
    text.split_whitespace().filter(is_word).count() >= 3
}

fn logical_properties(file: &File) -> Vec<Finding> {
    if !file.is("css") {
        return Vec::new();
    }
    each(&file.scan.code, |line| {
        let declarations = line.split(['{', '}', ';']).filter_map(|part| part.split_once(':'));
        declarations.into_iter().find_map(|(property, value)| {
            let property = property.trim();
            physical(property, value.trim()).then(|| {
                format!("`{property}` names a side of the screen: use start and end, which follow the language.")
            })
        })
    })
}

fn physical(property: &str, value: &str) -> bool {
    let is_side = |part: &str| part == "left" || part == "right";
    if property.starts_with("--") {
        return false;
    }
    let takes_a_side = ["text-align", "text-align-last", "float", "clear"].contains(&property);
    property.split('-').any(is_side) || takes_a_side && value.split_whitespace().any(is_side)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines in which the rule finds something.
    fn lines(rule: fn(&File) -> Vec<Finding>, path: &str, text: &str) -> Vec<usize> {
        rule(&File::new(path, text.to_owned())).iter().map(|finding| finding.line).collect()
    }

    const NONE: [usize; 0] = [];

    #[test]
    fn modules_start_with_docs() {
        assert_eq!(lines(docs_first, "src/a.rs", "use b;\n"), [1]);
        assert_eq!(lines(docs_first, "src/a.rs", "//! What it is.\n"), NONE);
        assert_eq!(lines(docs_first, "tests/a.rs", "use b;\n"), NONE);
    }

    #[test]
    fn browser_crates_stay_in_their_room() {
        let text = "// yew\nuse yew::Html;\nlet yews = 1;\n";
        assert_eq!(lines(browser_in_its_room, "src/widget/a.rs", text), [2]);
        assert_eq!(lines(browser_in_its_room, "src/browser/a.rs", text), NONE);
    }

    #[test]
    fn markup_is_not_made_from_text() {
        assert_eq!(
            lines(no_html_from_text, "src/js/a.js", "// innerHTML\na.innerHTML = b;\neval('c');\n"),
            [2, 3]
        );
        assert_eq!(lines(no_html_from_text, "src/browser/a.rs", "set(\"innerHTML\");\n"), [1]);
        assert_eq!(lines(no_html_from_text, "tests/a.rs", "innerHTML"), NONE);
    }

    #[test]
    fn style_attributes_are_found_in_views_and_pages() {
        assert_eq!(
            lines(
                no_style_attribute,
                "src/browser/a.rs",
                "html! { <p style=\"a\">\nlet b = style==c;\n"
            ),
            [1]
        );
        assert_eq!(lines(html_has_no_style, "index.html", "<p>\n<p style=\"color:red\">\n"), [2]);
        assert_eq!(
            lines(html_has_no_style, "tests/pages/a.html", "<p style=\"color:red\">\n"),
            NONE
        );
    }

    #[test]
    fn lines_and_files_end_cleanly() {
        assert_eq!(lines(clean_lines, "a.md", "a \nb\t\nc"), [1, 2, 3]);
        assert_eq!(lines(clean_lines, "a.md", "a\nb\n"), NONE);
        assert_eq!(lines(clean_lines, "a.png", "a "), NONE);
    }

    #[test]
    fn exceptions_have_reasons() {
        let bad = "#[allow(dead_code)]\n#![expect(\n a\n)]\n#[cfg_attr(test, allow(b))]\n";
        assert_eq!(lines(reasons_for_exceptions, "xtask/src/a.rs", bad), [1, 2, 5]);
        let good = "#[allow(a, reason = \"b (c)\")]\n#[cfg_attr(test, expect(b, reason = \"c\"))]\na.expect(\"b\");\n#[cfg_attr(test, derive(Debug))]";
        assert_eq!(lines(reasons_for_exceptions, "xtask/src/a.rs", good), NONE);
    }

    #[test]
    fn no_test_is_set_aside() {
        assert_eq!(
            lines(
                no_test_set_aside,
                "tests/a.rs",
                "#[ignore]\n#[ignore = \"b\"]\n#[should_panic]\n// #[ignore]\n"
            ),
            [1, 2, 3]
        );
    }

    #[test]
    fn nothing_is_left_to_do() {
        assert_eq!(
            lines(
                nothing_left_to_do,
                "src/a.rs",
                "todo!()\nunimplemented!()\ndbg!(a)\n\"todo!()\"\n"
            ),
            [1, 2, 3]
        );
    }

    #[test]
    fn tests_do_not_sleep() {
        assert_eq!(
            lines(no_sleeping_tests, "tests/e2e/tests/a.rs", "std::thread::sleep(a);\n"),
            [1]
        );
        assert_eq!(lines(no_sleeping_tests, "xtask/src/a.rs", "std::thread::sleep(a);\n"), NONE);
    }

    #[test]
    fn sentences_live_in_locales() {
        let text = "let a = \"Write it down\";\nlet b = \"two words\";\nlet c = \"not for people\"; // not shown\n\
                    <p class=\"row wide tight\">\n#[expect(d, reason = \"a long reason here\")]\n#[cfg(test)]\nlet e = \"in a test only\";\n";
        assert_eq!(lines(sentences_in_locales, "src/widget/a.rs", text), [1]);
        let native =
            text.replace("#[cfg(test)]", "#[cfg(all(test, not(target_arch = \"wasm32\")))]");
        assert_eq!(lines(sentences_in_locales, "src/widget/a.rs", &native), [1]);
        assert_eq!(lines(sentences_in_locales, "src/text/a.rs", text), NONE);
        assert!(!is_sentence("{}:{} {} 5 60 a-b"));
    }

    #[test]
    fn a_mark_alone_counts_until_the_next_empty_line() {
        let text = "// not shown: titles of books\nA: \"One two three\";\nB: \"Four five six\";\n\nC: \"Seven eight nine\";\n";
        assert_eq!(lines(sentences_in_locales, "src/advice/a.rs", text), [5]);
    }

    #[test]
    fn styles_follow_the_language() {
        let text = "a { margin-left: 1px }\nb { text-align: right; }\nc { left: 0 }\nd { border-top-left-radius: 0 }\n\
                    e { margin-inline-start: 1px; --pad-left: 1px; text-align: start }\n/* left: 0 */\n";
        assert_eq!(lines(logical_properties, "styles/a.css", text), [1, 2, 3, 4]);
    }
}
