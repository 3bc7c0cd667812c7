//! The page's first question is plain HTML. It says what the program says.

use std::collections::BTreeSet;
use std::fs;

use meeting_or_async::meeting::Answer;
use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::policy::Policy;
use meeting_or_async::questions::Path;
use meeting_or_async::text::{Text, format::PlainEnglish};
use meeting_or_async::widget::{Model, Screen, Start, screen};

const PAGE: &str = include_str!("../index.html");

fn first_screen() -> Screen {
    let start = Start {
        now: Now { day: Day::from_ymd(2026, 11, 23).unwrap(), minute: Minute::NOON },
        policy: Policy::default(),
        path: Path::Plan,
        saved: String::new(),
        purpose: Answer::Open,
        topic: String::new(),
        shares: false,
    };
    screen(&Model::new(start), &Text::english(&PlainEnglish))
}

/// The text of the page without its line breaks and indentation.
fn flat() -> String {
    PAGE.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_first_question_is_in_the_page_word_for_word() {
    let (page, screen) = (flat(), first_screen());
    let question = screen.question.unwrap();
    let mut at = 0;
    let mut expect = |part: String| {
        let found = page[at..].find(&part);
        assert!(found.is_some(), "the page does not say, or not in this order: {part}");
        at += found.unwrap() + part.len();
    };
    expect(format!("<h1 tabindex=\"-1\" part=\"heading\">{}</h1>", screen.heading));
    expect(format!("role=\"group\" aria-label=\"{}\"", screen.paths_label));
    for path in &screen.paths {
        let (name, on, label) = (path.id, path.on.unwrap(), &path.label);
        expect(format!("name=\"{name}\" aria-pressed=\"{on}\">{label}</button>"));
    }
    expect(format!("<h2 id=\"question\" tabindex=\"-1\">{}</h2>", question.legend));
    for choice in &question.choices {
        expect(format!(
            "name=\"{}\" value=\"{}\" aria-pressed=\"{}\">{}</button>",
            question.name, choice.id, choice.on, choice.label
        ));
    }
    let start = question.start.unwrap();
    let paste = start.paste;
    expect(format!(
        "<label for=\"{0}\">{1}</label> <textarea id=\"{0}\"",
        paste.field.id(),
        paste.label
    ));
    expect(format!("<label class=\"file plain\"><span>{}</span><input type=\"file\"", start.file));
    expect(screen.privacy);
    for document in &screen.documents {
        expect(format!(
            "<a href=\"{}\" target=\"_blank\" rel=\"noopener noreferrer\">{}</a>",
            document.page, document.label
        ));
    }
}

/// Whoever must approve the widget finds all of `docs/` on the site: the build makes a page of
/// each document.
#[test]
fn every_document_is_linked_where_the_widget_is_handed_out() {
    let install = include_str!("../install.html");
    let docs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let mut linked = BTreeSet::new();
    // The page of all letters is made from what the tests keep of them.
    let mut names = vec!["wording.html".to_owned()];
    for entry in fs::read_dir(docs).unwrap() {
        names.push(entry.unwrap().file_name().into_string().unwrap());
    }
    for name in names {
        let name = name.strip_suffix(".md").map_or(name.clone(), |name| format!("{name}.html"));
        if [".html", ".json"].iter().any(|kind| name.ends_with(kind)) {
            assert!(install.contains(&format!("<a href=\"{name}\">")), "{name}");
            linked.insert(name);
        }
    }
    for document in &first_screen().documents {
        assert!(linked.contains(document.page), "{}", document.page);
    }
}

/// The way in that is on is where the page begins; no question has an answer.
#[test]
fn nothing_is_answered_before_a_person_answers_it() {
    assert_eq!(PAGE.matches("aria-pressed=\"true\"").count(), 1, "the way in");
    let screen = first_screen();
    let on: Vec<_> = screen.paths.iter().filter(|path| path.on == Some(true)).collect();
    assert!(matches!(on[..], [path] if path.id == "meeting"), "{on:?}");
    assert!(screen.question.unwrap().choices.iter().all(|choice| !choice.on));
    assert!(screen.known.is_empty() && screen.facts.is_none());
}

#[test]
fn the_page_runs_under_the_strict_policy() {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
        connect-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; \
        require-trusted-types-for 'script'; trusted-types 'none'";
    assert!(PAGE.contains(policy), "the policy of the page has changed");
    assert!(!PAGE.contains("style=") && !PAGE.contains("<style"));
    assert!(!PAGE.contains("http://") && !PAGE.contains("https://"), "the page asks others");
}
