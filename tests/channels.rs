//! What a message is in each channel: as typed, and nothing but text.

use meeting_or_async::letter::channel::{Channel, Part, Sheet};
use proptest::prelude::*;
use proptest::sample::select;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// A text as somebody types it who wants to break out, or who does not think of that at all.
fn text() -> impl Strategy<Value = String> {
    let nasty = select(vec![
        "<!channel>",
        "<b>",
        "&amp;",
        "&",
        "@channel",
        "@HERE",
        "me@all.org",
        "*bold*",
        "_",
        "~~",
        "`",
        "```",
        "- ",
        "* ",
        "1. ",
        "2) ",
        "# ",
        "===",
        "---",
        "> ",
        "[a](http://b.c)",
        "![x](y)",
        "\\",
        "|",
        "$x$",
        ":+1:",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "    ",
        "\u{202e}",
        "\u{2069}",
        "ספק",
        "🎉",
        "\u{0}",
        "%0A",
        "&body=x",
        "Thank you",
        ".",
        "<script>alert(1)</script>",
        "javascript:",
        "\u{a0}",
        "\u{2028}",
        "^",
        "==",
        "+ ",
        "!",
        "&#42;",
        "{}",
        "{#a .b}",
        "http://a.b/?c=d&e",
    ]);
    let piece = prop_oneof![4 => nasty.prop_map(str::to_owned), 2 => "[a-zA-Z ]{1,9}", 1 => any::<String>()];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn sheets() -> impl Strategy<Value = Sheet> {
    (text(), text()).prop_map(|(subject, body)| Sheet::read(&subject, &body))
}

/// The texts of a sheet, in order, subject first.
fn texts(sheet: &Sheet) -> Vec<String> {
    let mut all: Vec<String> = sheet.subject.iter().cloned().collect();
    for part in &sheet.parts {
        match part {
            Part::Paragraph(text) | Part::Heading(text) => all.push(text.clone()),
            Part::Bullets(lines) | Part::Steps(lines) => all.extend(lines.clone()),
        }
    }
    all
}

/// What a reader sees of a text: no white space, no invisible characters.
fn seen(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control() && *c != '\u{2060}').collect()
}

/// The texts of a Markdown document as a parser reads it, block by block, with the names of
/// all tags that it found.
fn read_markdown(source: &str) -> (Vec<String>, Vec<&'static str>) {
    let (mut texts, mut tags) = (Vec::new(), Vec::new());
    let mut text = String::new();
    // Every extension that there is, but for the one that sets quotation marks by itself.
    let extensions = Options::all().difference(Options::ENABLE_SMART_PUNCTUATION);
    for event in Parser::new_ext(source, extensions) {
        match event {
            Event::Start(tag) => tags.push(match tag {
                Tag::Paragraph => "paragraph",
                Tag::Heading { .. } => "heading",
                Tag::List(None) => "bullets",
                Tag::List(Some(1)) => "steps",
                Tag::Item => "item",
                other => panic!("{other:?} in\n{source}"),
            }),
            Event::Text(piece) => text.push_str(&piece),
            Event::SoftBreak | Event::HardBreak => text.push('\n'),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => {
                if !text.is_empty() {
                    texts.push(std::mem::take(&mut text));
                }
            }
            Event::End(_) => {}
            other => panic!("{other:?} in\n{source}"),
        }
    }
    (texts, tags)
}

/// The text of our HTML: every tag must be one of ours.
fn read_html(source: &str) -> String {
    let mut out = String::new();
    let mut rest = source;
    while let Some((text, after)) = rest.split_once('<') {
        out.push_str(text);
        let (tag, after) = after.split_once('>').unwrap();
        let name = tag.trim_start_matches('/');
        assert!(["p", "b", "br", "ul", "ol", "li"].contains(&name), "<{tag}> in {source}");
        rest = after;
    }
    out.push_str(rest);
    unescaped(&out)
}

fn unescaped(text: &str) -> String {
    assert!(!text.contains('<') && !text.contains('>'), "{text}");
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn what_was_edited_is_read_and_written_again_the_same(sheet in sheets()) {
        let again = Sheet::read(sheet.subject.as_deref().unwrap_or_default(), &sheet.plain());
        prop_assert_eq!(again, sheet);
    }

    #[test]
    fn reading_loses_nothing_that_can_be_seen(body in text()) {
        // A bullet may be written with another sign than ours.
        let signs = ['-', '*', '•'];
        let all = |text: &str| seen(text).replace(signs, "");
        prop_assert_eq!(all(&Sheet::read("", &body).plain()), all(&body));
    }

    #[test]
    fn a_real_parser_gives_the_words_back_from_markdown(sheet in sheets()) {
        let (read, tags) = read_markdown(&Channel::Markdown.write(&sheet).plain);
        let read: Vec<String> = read.iter().map(|text| seen(text)).collect();
        let typed: Vec<String> = texts(&sheet).iter().map(|text| seen(text)).collect();
        prop_assert_eq!(read, typed);
        let headings = tags.iter().filter(|tag| **tag == "heading").count();
        let ours = sheet.parts.iter().filter(|part| matches!(part, Part::Heading(_))).count();
        prop_assert_eq!(headings, ours + usize::from(sheet.subject.is_some()));
    }

    #[test]
    fn slack_reads_no_markup_but_ours(sheet in sheets()) {
        let plain = Channel::Slack.write(&sheet).plain;
        for text in texts(&sheet) {
            for line in text.lines() {
                prop_assert!(seen(&plain).contains(&seen(line)), "{line:?} in {plain:?}");
            }
        }
        // A sign of a format stands between two joiners, or between two letters, or is ours.
        for line in plain.lines() {
            let ours = line.strip_prefix('*').and_then(|line| line.strip_suffix('*'));
            let chars: Vec<char> = ours.unwrap_or(line).chars().collect();
            for (at, c) in chars.iter().enumerate().filter(|(_, c)| "*_~`".contains(**c)) {
                let around = [at.checked_sub(1).map(|at| chars[at]), chars.get(at + 1).copied()];
                let held = around.iter().all(|c| *c == Some('\u{2060}'));
                let in_word = around.iter().all(|c| c.is_some_and(char::is_alphanumeric));
                prop_assert!(held || in_word, "{c} in {line:?}");
            }
            prop_assert!(!line.starts_with('>'), "a quotation: {line:?}");
            // Where a program reads it, this would call somebody.
            prop_assert!(!["<!", "<@", "<#"].iter().any(|call| line.contains(call)), "{line:?}");
        }
    }

    #[test]
    fn html_has_our_tags_and_all_the_words(sheet in sheets()) {
        for channel in [Channel::Email, Channel::Slack, Channel::Teams] {
            let read = read_html(&channel.write(&sheet).html.unwrap());
            let without_subject = Sheet { subject: None, ..sheet.clone() };
            let typed = if channel == Channel::Email { texts(&without_subject) } else { texts(&sheet) };
            prop_assert_eq!(seen(&read), seen(&typed.concat()));
        }
    }

    #[test]
    fn plain_text_is_what_was_typed(sheet in sheets()) {
        let plain = Channel::Plain.write(&sheet);
        let body = plain.plain.strip_prefix(sheet.subject.as_deref().unwrap_or_default()).unwrap();
        let text = sheet.plain();
        prop_assert_eq!(body.trim_start_matches('\n'), &text);
        prop_assert!(plain.html.is_none() && !plain.defused);
        prop_assert_eq!(Channel::Email.write(&sheet).plain, sheet.plain());
    }
}

#[test]
fn everybody_is_called_by_nobody_in_a_chat() {
    for (typed, expected) in [
        ("@channel please", "@\u{2060}channel please"),
        ("@here, @Everyone and (@ALL)", "@\u{2060}here, @\u{2060}Everyone and (@\u{2060}ALL)"),
        ("@team", "@\u{2060}team"),
        ("@hereford and @channels", "@hereford and @channels"),
        ("me@all.org, @ana, a @ b, @", "me@all.org, @ana, a @ b, @"),
        ("@@here", "@@\u{2060}here"),
    ] {
        let sheet = Sheet::read("", typed);
        for channel in [Channel::Slack, Channel::Teams] {
            let clip = channel.write(&sheet);
            assert_eq!(clip.plain, expected, "{typed}");
            assert_eq!(clip.html.unwrap(), format!("<p>{expected}</p>"), "{typed}");
            assert_eq!(clip.defused, typed != expected, "{typed}");
        }
        for channel in [Channel::Plain, Channel::Email] {
            assert_eq!(channel.write(&sheet).plain, typed);
        }
    }
}

#[test]
fn a_composer_gets_no_entities() {
    for (typed, slack) in [
        ("R&D <ana@b.c> said 3 > 2 & \"4 < 5\"", None),
        ("&amp; stays as it was typed", None),
        ("<!channel> and <@U123>", Some("\u{2060}<\u{2060}!channel> and \u{2060}<\u{2060}@U123>")),
        ("> no quotation", Some("\u{2060}>\u{2060} no quotation")),
    ] {
        let sheet = Sheet::read("", typed);
        assert_eq!(Channel::Slack.write(&sheet).plain, slack.unwrap_or(typed));
        for channel in [Channel::Plain, Channel::Email, Channel::Teams] {
            assert_eq!(channel.write(&sheet).plain, typed, "{channel:?}");
        }
    }
}

#[test]
fn an_edited_text_is_read_as_people_write() {
    let heading = |text: &str| Part::Heading(text.to_owned());
    let paragraph = |text: &str| Part::Paragraph(text.to_owned());
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    for (name, body, expected) in [
        ("a name below a thank-you", "Thank you\nMaria", vec![paragraph("Thank you\nMaria")]),
        (
            "a heading above a list",
            "How it works\n- a\n- b",
            vec![heading("How it works"), Part::Bullets(lines(&["a", "b"]))],
        ),
        (
            "a heading above a sentence",
            "Who decides\nMaria decides.",
            vec![heading("Who decides"), paragraph("Maria decides.")],
        ),
        (
            "a sentence above a list is no heading",
            "We have:\n1. a\n2. b",
            vec![paragraph("We have:"), Part::Steps(lines(&["a", "b"]))],
        ),
        ("other signs of a list", "* a\n• b", vec![Part::Bullets(lines(&["a", "b"]))]),
        ("numbers of one's own stay", "3. a\n4. b", vec![paragraph("3. a\n4. b")]),
        (
            "a list and what follows it",
            "- a\nThank you",
            vec![Part::Bullets(lines(&["a"])), paragraph("Thank you")],
        ),
        ("many blank lines", "\n\na\n\n\n \nb\n", vec![paragraph("a"), paragraph("b")]),
        ("nothing", " \n\t\n", vec![]),
    ] {
        assert_eq!(Sheet::read("", body).parts, expected, "{name}");
    }
    assert_eq!(Sheet::read(" a\r\nBcc: b ", "").subject.as_deref(), Some("a Bcc: b"));
    assert_eq!(Sheet::read(" \n", "").subject, None);
}

#[test]
fn a_chat_has_blank_lines_and_a_bold_subject() {
    let sheet = Sheet::read("Lunch & <more>", "Hi,\n\nWhere\n- here\n- there\n\nThank you\nMaria");
    assert_eq!(
        Channel::Slack.write(&sheet).plain,
        "*Lunch & <more>*\n\nHi,\n\n*Where*\n• here\n• there\n\nThank you\nMaria"
    );
    assert_eq!(
        Channel::Teams.write(&sheet).html.unwrap(),
        "<p><b>Lunch &amp; &lt;more&gt;</b></p><p><br></p><p>Hi,</p><p><br></p><p><b>Where</b></p>\
         <ul><li>here</li><li>there</li></ul><p><br></p><p>Thank you<br>Maria</p>"
    );
    assert_eq!(
        Channel::Email.write(&sheet).html.unwrap(),
        "<p>Hi,</p><p><b>Where</b></p><ul><li>here</li><li>there</li></ul><p>Thank you<br>Maria</p>"
    );
    assert_eq!(
        Channel::Markdown.write(&sheet).plain,
        "# Lunch \\& \\<more\\>\n\nHi,\n\n## Where\n\n- here\n- there\n\nThank you\\\nMaria\n"
    );
}
