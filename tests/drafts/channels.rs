//! Messages in every channel, as one document, and what holds for all of them.

use std::fmt::Write as _;

use meeting_or_async::draft::channel::{Channel, Sheet};
use meeting_or_async::draft::send::{mail, name, teams};
use meeting_or_async::draft::{Draft, Use};
use meeting_or_async::meeting::Detail;
use meeting_or_async::meeting::time::Day;
use meeting_or_async::text::{Text, format::PlainEnglish};
use proptest::prelude::*;

use crate::cases;
use crate::golden::compare;
use crate::scenario::{TOPIC, canaries, scenarios};

fn sheets(draft: &Draft) -> Vec<(Use, Sheet)> {
    let text = Text::english(&PlainEnglish);
    draft.messages.iter().map(|message| (message.use_, message.sheet(&text))).collect()
}

/// Everything that a sheet can leave the page as.
fn everything(sheet: &Sheet) -> Vec<String> {
    let mut all = vec![mail(sheet).href, name(sheet.subject.as_deref(), "x", ".md")];
    all.extend(teams(sheet));
    for channel in Channel::ALL {
        let clip = channel.write(sheet);
        all.push(clip.plain);
        all.extend(clip.html);
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn what_we_write_is_read_back_the_same(scenario in scenarios()) {
        for (use_, sheet) in sheets(&scenario.draft()) {
            // Notes are not edited here, and may have blank lines in them.
            if use_ != Use::Keep {
                let subject = sheet.subject.clone().unwrap_or_default();
                prop_assert_eq!(Sheet::read(&subject, &sheet.plain()), sheet);
            }
        }
    }

    #[test]
    fn in_quiet_mode_no_typed_word_is_in_any_channel_or_link(scenario in scenarios()) {
        if !scenario.is_quiet() {
            return Ok(());
        }
        let notice = scenario.detail() == Some(Detail::HardKnown);
        for (_, sheet) in sheets(&scenario.draft()).iter().filter(|(use_, _)| *use_ != Use::Keep) {
            for written in everything(sheet) {
                for mark in canaries().into_iter().filter(|mark| !(notice && *mark == TOPIC)) {
                    prop_assert!(!written.contains(mark), "{mark} in {written}");
                }
            }
        }
    }

    #[test]
    fn a_deadline_and_a_talk_are_in_the_plan(scenario in scenarios()) {
        let draft = scenario.draft();
        let days: Vec<_> = draft.plan.iter().filter_map(|step| step.day).collect();
        let moments = draft.deadline.into_iter().chain(draft.talk.map(|talk| talk.start));
        for day in moments.map(|at| at.civil().0) {
            // In UTC it may be another day than in the first place.
            let elsewhere = i32::from(draft.plan.iter().any(|step| step.moment.is_some()));
            let near = |other: &Day| (day.since(*other)).abs() <= elsewhere;
            prop_assert!(days.iter().any(near), "{day:?} in {days:?}");
        }
        if let (Some(deadline), Some(talk)) = (draft.deadline, draft.talk) {
            prop_assert!(deadline < talk.start && talk.minutes > 0);
        }
        if scenario.is_quiet() {
            prop_assert!(draft.deadline.is_none() && draft.talk.is_none());
        }
    }
}

#[test]
fn every_message_in_every_channel_reads_as_it_was_read_last() {
    compare("tests/golden/channels.md", &document());
}

fn document() -> String {
    let mut out = String::from(
        "# Messages in every channel\n\n\
         Written by `tests/drafts.rs` (UPDATE_GOLDEN=1 rewrites it): what is on the clipboard, and \
         what is in the links. The joiner that nobody sees is written as `‸` here.\n\n\
         The three examples, and a text that tries to break out, stand here in full. Of every \
         other form there is one message of each kind, as each channel encodes it. As plain text \
         they stand in `drafts.md`, and so they go into e-mail and Teams. Those take headings \
         and lists as HTML; an e-mail has its subject apart, and no empty lines between paragraphs.\n",
    );
    for case in cases::all().iter().take(3) {
        let (_, sheet) = sheets(&cases::draft_of(&case.answers)).swap_remove(0);
        describe(&case.name, &sheet, &mut out);
    }
    for (title, sheet) in kinds() {
        encoded(&title, &sheet, &mut out);
    }
    let hostile = Sheet::read(
        "Lunch & <b>more</b>\r\nBcc: everyone@example.org",
        "Hi *all* <!channel>,\n\n@channel and @here: see [this](javascript:alert(1)) or `that`.\n\n\
         What now\n- # not a title\n- \u{202e}backwards\n- snake_case and _this_\n\n\
         1. one & two\n2. two > one\n\n> not a quotation\n===\nThank you\nMaria",
    );
    describe("A text that tries to break out", &hostile, &mut out);
    out
}

/// One message of each kind that each form has, under what it is.
fn kinds() -> Vec<(String, Sheet)> {
    let mut seen = Vec::new();
    let mut found = Vec::new();
    let meetings = cases::all().into_iter().map(|case| (cases::draft_of(&case.answers), case));
    let absences =
        crate::away::all().into_iter().map(|case| (crate::away::draft_of(&case.answers), case));
    for (draft, case) in meetings.chain(absences) {
        let text = Text::english(&PlainEnglish);
        for message in &draft.messages {
            // "Write", "First", "Meet", "Hard": the first word of a case says which form it has.
            let group = case.name.split(':').next().unwrap_or_default().to_owned();
            let what = (group, draft.form, message.kind);
            if message.use_ != Use::Keep && !seen.contains(&what) {
                seen.push(what);
                let title = format!("{}: {}", case.name, text.say(&message.title));
                found.push((title, message.sheet(&text)));
            }
        }
    }
    found
}

/// What the channels make of a message that differs from its plain text.
fn encoded(title: &str, sheet: &Sheet, out: &mut String) {
    write!(out, "\n## {title}\n").unwrap();
    let rich = Channel::Slack.write(sheet).html.unwrap();
    for (channel, written) in [
        ("as HTML, for Slack and Teams", lines_of(&rich)),
        ("slack", Channel::Slack.write(sheet).plain),
        ("markdown", Channel::Markdown.write(sheet).plain),
    ] {
        write!(out, "\n### {channel}\n\n").unwrap();
        fenced(&written, out);
    }
    // What the sentence above says of the other channels.
    let under = |subject: &str| [subject, "\n\n", &sheet.plain()].concat();
    let whole = sheet.subject.as_deref().map_or(sheet.plain(), under);
    assert_eq!(Channel::Plain.write(sheet).plain, whole, "{title}");
    assert_eq!(Channel::Email.write(sheet).plain, sheet.plain(), "{title}");
    assert_eq!(Channel::Teams.write(sheet).plain, whole, "{title}");
    assert_eq!(Channel::Teams.write(sheet).html.unwrap(), rich, "{title}");
    let mail = Channel::Email.write(sheet).html.unwrap();
    let close = rich.replace("<p><br></p>", "");
    let text = close.strip_suffix(&mail).expect("the text of the e-mail is in the chat");
    assert_eq!(text.starts_with("<p><b>"), sheet.subject.is_some(), "{title}");
}

/// HTML with a line for each of its elements.
fn lines_of(html: &str) -> String {
    html.replace("><p>", ">\n<p>")
        .replace("><ul>", ">\n<ul>")
        .replace("><ol>", ">\n<ol>")
        .replace("><li>", ">\n<li>")
}

fn describe(title: &str, sheet: &Sheet, out: &mut String) {
    write!(out, "\n## {title}\n").unwrap();
    for channel in Channel::ALL {
        let clip = channel.write(sheet);
        let defused = if clip.defused { ", calls nobody" } else { "" };
        write!(out, "\n### {}{defused}\n\n", channel.id()).unwrap();
        fenced(&clip.plain, out);
        if let Some(html) = clip.html {
            out.push_str("\nas HTML\n\n");
            fenced(&lines_of(&html), out);
        }
    }
    let link = mail(sheet);
    let whole = if link.whole { "" } else { ", with the subject alone" };
    write!(
        out,
        "\n### links and files\n\nA mail link of {} characters{whole}:\n\n",
        link.href.len()
    )
    .unwrap();
    fenced(&link.href, out);
    let teams = teams(sheet).map_or_else(
        || "none, it is too long".to_owned(),
        |href| format!("{} characters", href.len()),
    );
    writeln!(
        out,
        "\nTeams: {teams}. File: `{}`.",
        name(sheet.subject.as_deref(), "message", ".md")
    )
    .unwrap();
}

/// A block of text in which what cannot be seen can be seen.
fn fenced(text: &str, out: &mut String) {
    out.push_str("````text\n");
    for line in text.trim_end().replace('\u{2060}', "‸").replace('\u{202e}', "⟦RLO⟧").lines()
    {
        writeln!(out, "{}", line.trim_end()).unwrap();
    }
    out.push_str("````\n");
}
