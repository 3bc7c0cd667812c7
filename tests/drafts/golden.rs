//! All drafts as one document that a person can read from top to bottom.

use std::fmt::Write as _;

use meeting_or_async::advice::advise;
use meeting_or_async::draft::{Draft, Message, Step, Use, reading};
use meeting_or_async::text::{Text, format::PlainEnglish};

use crate::away;
use crate::cases::{self, Case, draft_of};
pub(crate) use crate::harness::golden::compare;

#[test]
fn the_drafts_read_as_they_were_read_last() {
    compare("tests/golden/drafts.md", &document());
}

pub(crate) fn document() -> String {
    let mut out = String::from(
        "# Every draft\n\n\
         Written by `tests/drafts.rs` (UPDATE_GOLDEN=1 rewrites it). Today is Monday 23 November \
         2026, 10:00. Read it as the person who receives it: what must I do, by when, and what \
         if I do nothing?\n",
    );
    for case in cases::all() {
        describe(&case, &mut out);
    }
    for case in away::all() {
        write!(out, "\n## {}\n\n*no verdict*\n", case.name).unwrap();
        describe_draft(&away::draft_of(&case.answers), &mut out);
    }
    out
}

fn describe(case: &Case, out: &mut String) {
    let draft = draft_of(&case.answers);
    let verdict = advise(&case.answers.meeting()).unwrap().verdict.id();
    let form = draft.form.map_or("no form", |form| form.id());
    write!(out, "\n## {}\n\n*{verdict}, {form}*\n", case.name).unwrap();
    describe_draft(&draft, out);
}

fn describe_draft(draft: &Draft, out: &mut String) {
    let text = Text::english(&PlainEnglish);
    out.push_str("\nPlan:\n");
    for (number, step) in draft.plan.iter().enumerate() {
        let (when, what) = (when(&text, step), text.say(&step.what));
        writeln!(out, "{}. {when}: {what}", number + 1).unwrap();
    }
    if !draft.assumed.is_empty() {
        let assumed: Vec<_> = draft.assumed.iter().map(|phrase| text.say(phrase)).collect();
        writeln!(out, "\nWe assumed: {}.", assumed.join(" · ")).unwrap();
    }
    for message in &draft.messages {
        describe_message(&text, message, out);
    }
}

/// When a step is: its day, and the hour of each place.
pub(crate) fn when(text: &Text, step: &Step) -> String {
    let hours: Vec<_> = step.places.iter().map(|place| text.say(place)).collect();
    let day = text.say(&step.when);
    if hours.is_empty() { day } else { format!("{day}, {}", hours.join(" · ")) }
}

fn describe_message(text: &Text, message: &Message, out: &mut String) {
    let written = message.sheet(text);
    let use_ = match message.use_ {
        Use::Send => "send",
        Use::Fill => "fill",
        Use::Keep => "keep",
    };
    let body = written.plain();
    let length = reading::measure(&body);
    writeln!(
        out,
        "\n### {} ({}, {use_}, {} words, {} seconds)\n",
        text.say(&message.title),
        message.kind.id(),
        length.words,
        length.seconds
    )
    .unwrap();
    if let Some(note) = message.note {
        writeln!(out, "*{}*\n", text.get(note)).unwrap();
    }
    if let Some(subject) = &written.subject {
        writeln!(out, "> **{subject}**\n>").unwrap();
    }
    for line in body.lines() {
        writeln!(out, "{}", format!("> {line}").trim_end()).unwrap();
    }
}
