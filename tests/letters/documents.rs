//! Every letter as a document to be read from top to bottom, one document for each language.

use std::fmt::Write as _;

use meeting_or_async::letter::{Block, Filled, GapId, LetterId, Mode, Role, Span};

use super::golden;
use super::language::{Language, languages};
use super::state::{Facts, Fill, State};

#[test]
fn every_letter_reads_as_a_document() {
    for language in languages() {
        let golden = format!("tests/golden/letters.{}.md", language.tag);
        golden::compare(&golden, &document(&language));
    }
}

fn document(language: &Language) -> String {
    let mut out = format!(
        "# Letters ({})\n\nIt is Sunday 29 November 2026. First each letter as the page shows it: \
         `[…]` is a gap, `(+ …)` one that can be added, and below it stands what else can be \
         added, and chosen. Then the letter with something in every gap.\n",
        language.tag
    );
    for letter in LetterId::all() {
        write!(out, "\n## {}\n", letter.id()).unwrap();
        let base = State::new(language, letter, &base(letter), Fill::Open);
        let page = page(language, &base);
        out.push_str(&page);
        let filled = base.filled(language);
        let extras: Vec<_> =
            filled.extras(&language.text).iter().map(|gap| language.label(gap.id())).collect();
        if !extras.is_empty() {
            write!(out, "\nTo add: {}\n", extras.join(" · ")).unwrap();
        }
        out.push_str(&others(language, &base, &filled));
        let all = State { fill: Fill::All, ..base.clone() };
        let sent = sent(language, &all);
        write!(out, "\n### Filled\n{sent}").unwrap();
        for (name, facts) in variations(language, &base) {
            let state = State::new(language, letter, &facts, Fill::Open);
            let all = State { fill: Fill::All, ..state.clone() };
            let differs = differing(&page, &self::page(language, &state))
                + &differing(&sent, &self::sent(language, &all));
            if !differs.is_empty() {
                write!(out, "\n### If {name}\n{differs}").unwrap();
            }
        }
        let plan = all.filled(language).plan(&language.text);
        if !plan.is_empty() {
            out.push_str("\n### Plan\n\n");
            for (when, what) in plan {
                writeln!(out, "- {when}: {what}").unwrap();
            }
        }
        let note = filled.note(&language.text);
        if !note.is_empty() {
            write!(out, "\nNote: {note}\n").unwrap();
        }
    }
    out
}

/// The facts of the letter that is shown whole.
fn base(letter: LetterId) -> Facts {
    let one = ["approval", "delegation", "client", "outside", "one-to-one", "check-in", "talk"];
    let to_one = one.iter().any(|id| letter.id().starts_with(id))
        || ["reply", "quiet-reply"].iter().any(|id| letter.id().starts_with(id));
    vec![("recipient", if to_one { "one" } else { "group" }), ("rhythm", "weekly")]
}

/// The same with one fact changed.
fn variations(language: &Language, base: &State) -> Vec<(String, Facts)> {
    let rows = language.facts(base.letter.id());
    let mut variations = Vec::new();
    for (fact, values) in rows {
        // How somebody with a title is greeted is the same everywhere.
        if fact == "titled" && base.letter.id() != "client-update" {
            continue;
        }
        let known = base.facts.iter().find(|known| known.0 == fact).map_or(values[0], |it| it.1);
        for value in values.iter().filter(|value| **value != known) {
            let mut facts = base.facts.clone();
            facts.retain(|known| known.0 != fact);
            facts.push((fact, *value));
            variations.push((format!("{fact} is {value}"), facts));
        }
    }
    variations
}

/// The parts of a letter that are not as in the other one.
fn differing(before: &str, after: &str) -> String {
    let known: Vec<&str> = before.split("\n>\n").flat_map(|part| part.split("\n\n")).collect();
    let new: Vec<&str> = after
        .split("\n>\n")
        .flat_map(|part| part.split("\n\n"))
        .filter(|part| !known.contains(part) && !part.trim().is_empty())
        .collect();
    if new.is_empty() { String::new() } else { format!("\n{}\n", new.join("\n\n").trim_end()) }
}

/// A letter as the page shows it.
fn page(language: &Language, state: &State) -> String {
    let letter = state.filled(language).letter(&language.text, Mode::Page);
    let show = |spans: &[Span]| -> String {
        spans.iter().map(|span| shown(language, state, span)).collect()
    };
    let mut out = String::new();
    if !letter.subject.is_empty() {
        write!(out, "\nSubject: **{}**\n", show(&letter.subject)).unwrap();
    }
    let mut parts = Vec::new();
    for block in &letter.blocks {
        parts.push(match block {
            Block::Paragraph(_, spans) => show(spans).replace('\n', "\n> "),
            Block::List(_, items) => {
                let items: Vec<String> =
                    items.iter().map(|item| format!("- {}", show(item))).collect();
                items.join("\n> ")
            }
        });
    }
    write!(out, "\n> {}\n", parts.join("\n>\n> ")).unwrap();
    out
}

fn shown(language: &Language, state: &State, span: &Span) -> String {
    match span.role {
        Role::Gap(gap) if span.text.is_empty() => {
            // A group is greeted as a whole until names are given.
            let _ = state;
            format!("[{}]", language.hint(gap.id()))
        }
        Role::Add(gap) => format!(" (+ {})", language.hint(gap.id())),
        Role::Choice(_) => " ▾".to_owned(),
        Role::Words | Role::Gap(_) => span.text.clone(),
    }
}

/// What else can be chosen, and what the letter says then.
fn others(language: &Language, base: &State, filled: &Filled) -> String {
    let mut out = String::new();
    for gap in GapId::all() {
        let Some((options, chosen)) = filled.options(gap, &language.text) else { continue };
        let name = |option: u8| gap.options()[usize::from(option)];
        let label = language.label_of(gap.id(), name(chosen));
        writeln!(out, "- {}: **{label}**", language.label(gap.id())).unwrap();
        for option in options.into_iter().filter(|option| *option != chosen) {
            let state = State { chosen: vec![(gap, option)], ..base.clone() };
            let says = said(language, &state, gap);
            let label = language.label_of(gap.id(), name(option));
            let says = if says.is_empty() { "(nothing)".to_owned() } else { says };
            writeln!(out, "    - {label}: {says}").unwrap();
        }
    }
    if out.is_empty() { out } else { format!("\n{out}") }
}

/// What a letter says because of a choice.
fn said(language: &Language, state: &State, gap: GapId) -> String {
    let letter = state.filled(language).letter(&language.text, Mode::Page);
    let mut lines: Vec<&Vec<Span>> = vec![&letter.subject];
    for block in &letter.blocks {
        match block {
            Block::Paragraph(_, spans) => lines.push(spans),
            Block::List(_, items) => lines.extend(items),
        }
    }
    let mut pieces: Vec<String> = Vec::new();
    for line in lines {
        let mut open = false;
        for span in line {
            let is_of = span.choice == Some(gap);
            if !is_of {
                open = false;
                continue;
            }
            if !open {
                pieces.push(String::new());
            }
            open = true;
            pieces.last_mut().unwrap().push_str(&shown(language, state, span));
        }
    }
    pieces.retain(|piece| !piece.trim().is_empty());
    let pieces: Vec<&str> = pieces.iter().map(|piece| piece.trim()).collect();
    pieces.join(" … ")
}

/// A letter as it is sent, with something in every gap.
fn sent(language: &Language, state: &State) -> String {
    let sheet = state.filled(language).sheet(&language.text);
    let mut out = String::new();
    if let Some(subject) = &sheet.subject {
        write!(out, "\nSubject: **{subject}**\n").unwrap();
    }
    let body = sheet.plain().replace('\n', "\n> ").replace("\n> \n", "\n>\n");
    write!(out, "\n> {body}\n").unwrap();
    out
}
