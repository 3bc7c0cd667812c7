//! What docs/embedding.md says of the tag and of the frame is what the code does, and so do the
//! files that editors read.

use std::collections::BTreeSet;
use std::path::Path;

use meeting_or_async::arrival::MOST_BYTES;
use meeting_or_async::meeting::{Purpose, number};

const DOCS: &str = include_str!("../docs/embedding.md");
const EMBED: &str = include_str!("../src/js/embed.js");
const FRAME: &str = include_str!("../src/js/frame.js");
const START: &str = include_str!("../src/js/start.js");
const LANGUAGE: &str = include_str!("../src/js/language.js");
const ARRIVAL: &str = include_str!("../src/arrival/mod.rs");
const ACCENT: &str = include_str!("../src/js/accent.js");
const VIEWS: [&str; 3] = [
    include_str!("../src/browser/views/mod.rs"),
    include_str!("../src/browser/views/message.rs"),
    include_str!("../src/browser/views/questions.rs"),
];
const TOKENS: &str = include_str!("../styles/tokens.css");
const TYPES: &str = include_str!("../src/js/embed.d.ts");
const MANIFEST: &str = include_str!("../src/js/custom-elements.json");

type Names = BTreeSet<String>;

/// What stands between two texts, each time.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let parts = text.split(start).skip(1);
    parts.map(|part| part.split_once(end).unwrap().0).collect()
}

fn names<'a>(names: impl IntoIterator<Item = &'a str>) -> Names {
    names.into_iter().map(str::to_owned).collect()
}

/// The names in the first column of the table below a heading.
fn table(heading: &str) -> Names {
    let section = between(DOCS, &format!("# {heading}\n"), "\n#")[0];
    names(section.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()))
}

/// The attributes in the table of embed.js.
fn attributes() -> Names {
    let table = between(EMBED, "const ATTRIBUTES = {\n", "  };")[0];
    names(table.lines().map(|line| line.trim().split(": [").next().unwrap().trim_matches('"')))
}

fn property(attribute: &str) -> String {
    let mut words = attribute.split('-');
    let mut property = words.next().unwrap().to_owned();
    for word in words {
        property.push_str(&word[..1].to_uppercase());
        property.push_str(&word[1..]);
    }
    property
}

#[test]
fn every_attribute_is_told_and_typed() {
    let attributes = attributes();
    assert!(attributes.len() > 8);
    assert_eq!(table("Attributes"), attributes);
    let manifest: serde_json::Value = serde_json::from_str(MANIFEST).unwrap();
    let element = &manifest["modules"][0]["declarations"][0];
    let listed = element["attributes"].as_array().unwrap();
    assert_eq!(names(listed.iter().map(|a| a["name"].as_str().unwrap())), attributes);
    for attribute in listed {
        let name = attribute["name"].as_str().unwrap();
        assert_eq!(attribute["fieldName"].as_str().unwrap(), property(name));
        assert!(TYPES.contains(&format!("\n  {}: ", property(name))), "no type for {name}");
    }
}

#[test]
fn every_event_is_told_and_typed() {
    let events: Names =
        between(EMBED, "#tell(\"", "\"").into_iter().map(|name| format!("moa-{name}")).collect();
    assert!(events.len() > 3);
    assert_eq!(table("Events"), events);
    assert_eq!(names(between(TYPES, "\n  \"", "\": CustomEvent")), events);
    let manifest: serde_json::Value = serde_json::from_str(MANIFEST).unwrap();
    let listed = manifest["modules"][0]["declarations"][0]["events"].as_array().unwrap();
    assert_eq!(names(listed.iter().map(|e| e["name"].as_str().unwrap())), events);
}

#[test]
fn every_part_and_property_is_told_and_there() {
    let mut there = names(between(EMBED, "(\"part\", \"", "\")"));
    for view in VIEWS {
        there.extend(names(between(view, "(\"part\", \"", "\")")));
    }
    let manifest: serde_json::Value = serde_json::from_str(MANIFEST).unwrap();
    let element = &manifest["modules"][0]["declarations"][0];
    let listed = |kind: &str| {
        let list = element[kind].as_array().unwrap();
        names(list.iter().map(|each| each["name"].as_str().unwrap()))
    };
    assert_eq!(listed("cssParts"), there);
    let properties: Names = between(TOKENS, "var(--moa-", ",")
        .into_iter()
        .map(|name| format!("--moa-{name}"))
        .collect();
    assert_eq!(listed("cssProperties"), properties);
    let mut told = there;
    told.remove("frame");
    told.extend(properties);
    assert_eq!(table("Parts and properties"), told);
}

#[test]
fn every_message_is_told() {
    let mut messages = names(between(FRAME, "say(\"", "\""));
    messages.extend(names(between(EMBED, "#say(\"", "\"")));
    messages.extend(names(between(EMBED, "type: \"", "\"")));
    messages.extend(names(between(FRAME, "type: \"", "\"")));
    assert_eq!(table("Messages between page and frame"), messages);
    // What one side says, the other one listens for.
    for message in &messages {
        let sides = [EMBED, FRAME].map(|side| side.contains(&format!("\"{message}\"")));
        assert_eq!(sides, [true, true], "{message}");
    }
}

#[test]
fn every_name_in_an_address_is_told() {
    let taken = between(ARRIVAL, "match name {", "_ => {}")[0];
    let named = taken.lines().filter_map(|line| line.trim().strip_prefix('"')?.split('"').next());
    let mut read = names(named);
    for script in [START, FRAME, ACCENT] {
        let named = script.split('&').skip(1).filter_map(|part| part.split_once('='));
        let is_name = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase());
        read.extend(named.map(|(name, _)| name.to_owned()).filter(|name| is_name(name)));
    }
    assert_eq!(table("What the address can say"), read);
}

/// A number in embed.js.
fn constant(name: &str) -> usize {
    let written = between(EMBED, &format!("const {name} = "), ";")[0];
    usize::try_from(number::whole(written).unwrap()).unwrap()
}

#[test]
fn the_longest_heading_and_settings_fit_into_one_address() {
    let policy = constant("MOST_POLICY");
    assert!(DOCS.contains(&format!("up to {policy} characters")));
    // Each of 200 characters may take four bytes, and each byte three signs.
    let title = 200 * 4 * 3;
    let rest = "#v1&title=&people=10000-10000&minutes=600&purpose=look-back&share=result&theme=light\
                &accent=%23123456&compact=on&frame=42949672954294967295";
    assert!(rest.len() + title + policy <= MOST_BYTES);
}

#[test]
fn every_language_can_be_named() {
    let known = between(EMBED, "lang: [/^((en|", ")$/]")[0];
    let files: Vec<&str> =
        between(LANGUAGE, "const FILES = [\"", "\"]")[0].split("\", \"").collect();
    // Those that people speak are named with any region, and English has no file.
    let (spoken, pseudo): (Vec<&str>, Vec<&str>) = files.iter().partition(|tag| !tag.contains('-'));
    let pseudo: Vec<&str> = pseudo.into_iter().filter(|tag| !tag.starts_with("en-")).collect();
    assert_eq!(known, format!("{})(-\\w{{2,8}})*|{}", spoken.join("|"), pseudo.join("|")));
    for tag in files {
        assert!(DOCS.contains(&format!("`{tag}`")), "{tag}");
    }
    for tag in spoken {
        let interface = Path::new("locales").join(tag).join("interface.ftl");
        assert!(interface.exists(), "{tag} has no sentences for the page");
    }
}

#[test]
fn every_purpose_can_be_named() {
    let known = between(EMBED, "const PURPOSES = /^(", ")$/")[0];
    let ids: Vec<&str> = Purpose::ALL.iter().map(|purpose| purpose.id()).collect();
    assert_eq!(known.split('|').collect::<Vec<_>>(), ids);
    assert!(DOCS.contains(&format!("`{}`", ids.join("` `"))));
    for id in ids {
        assert!(TYPES.contains(&format!("\"{id}\"")), "{id}");
    }
}
