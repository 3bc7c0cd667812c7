//! What every named screen says, kept as one document that a person can read.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that cannot set itself up has failed"
)]

#[path = "../build/fluent.rs"]
#[allow(dead_code, reason = "what only the build script needs")]
mod fluent;
#[path = "../build/generate.rs"]
#[allow(dead_code, reason = "what only the build script needs")]
mod generate;
mod harness;
#[allow(unreachable_pub, reason = "the tests in the browsers use it too")]
#[path = "screens/list.rs"]
mod list;
#[path = "../src/text/marks.rs"]
#[allow(dead_code, reason = "letters have marks of their own")]
mod marks;
#[path = "../build/pseudo.rs"]
mod pseudo;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use harness::{Clocks, Widget};
use list::{SCREENS, Step, steps, typed};
use meeting_or_async::meeting::{Door, Purpose};
use meeting_or_async::questions::Field;
use meeting_or_async::text::{Letters, Patterns, Text, format::PlainEnglish};
use meeting_or_async::widget::screen::letter::{BlockView, FieldView, LetterView, SpanView};
use meeting_or_async::widget::screen::{
    AdviceView, Choice, Choices, Link, MessageField, MoneyView, Panel, SelectField, TextField,
};
use meeting_or_async::widget::{
    AnswerEvent, ChunkState, CopyResult, Event, LetterEvent, MessageEvent, Model, Screen, answered,
    asked, screen, update,
};

/// What these say is not said again on the others.
const KNOWN: [&str; 3] = ["start", "share", "announcement"];

/// The screens whose letter is kept as it is shown, with its gaps.
const LETTERS: [&str; 5] = ["write first", "gap added", "another sentence", "days", "as a list"];

/// Parts of a screen that are kept elsewhere, or that are no words.
const LEFT_OUT: [&str; 13] = [
    "event",
    "explanation",
    "how",
    "href",
    "id",
    "look",
    "name",
    "other_language",
    "parts",
    "rest",
    "source",
    "sources",
    "status",
];

#[test]
fn the_screens_say_what_they_said_last() {
    harness::golden::compare("tests/golden/screens.md", &document());
}

#[test]
fn every_question_verdict_and_form_is_on_a_screen_with_a_name() {
    let names: BTreeSet<_> = SCREENS.iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), SCREENS.len(), "a name stands for one screen");
    let screens: Vec<Screen> = SCREENS.iter().map(|(_, way)| shown(way)).collect();
    let advice: Vec<&AdviceView> = screens.iter().filter_map(advice_of).collect();
    let taken = |screen: &Screen, id: &str| {
        screen.purpose.groups.iter().flat_map(|group| &group.choices).any(|c| c.on && c.id == id)
    };
    for purpose in Purpose::ALL {
        assert!(screens.iter().any(|screen| taken(screen, purpose.id())), "{}", purpose.id());
    }
    for door in [Door::Invitation, Door::Series] {
        let through = |s: &Screen| s.doors.iter().any(|l| l.id == door.id() && l.on == Some(true));
        assert!(screens.iter().any(through), "{}", door.id());
    }
    // What a person can be told, as the messages have it.
    let said: BTreeSet<&str> =
        advice.iter().flat_map(|advice| [advice.headline.as_str(), advice.form.as_str()]).collect();
    let mut unsaid = Vec::new();
    for (id, text) in meeting_or_async::text::catalog() {
        let told = ["headline-", "form-", "after-"].iter().any(|kind| id.starts_with(kind));
        let text = text.split_once('=').map_or(text, |(_, text)| text).trim();
        if told && !text.contains('{') && !said.contains(text) {
            unsaid.push(id);
        }
    }
    // A problem that cannot wait is talked about, so its log never stands alone.
    assert_eq!(unsaid, ["form-incident-log"], "no named screen says these");
}

/// The advice chunk brings its sentences with it: without them, no word may be
/// missing on what the main chunk shows.
#[test]
fn the_first_part_has_every_sentence_that_it_says() {
    let clocks = Clocks::of("");
    let whole = Text::english(&PlainEnglish).with_zones(&clocks);
    let first = Text::new(Patterns::first(), &PlainEnglish).with_zones(&clocks);
    for (name, way) in SCREENS {
        let mut model = followed(way);
        for state in [ChunkState::Loading, ChunkState::Failed] {
            answered(&mut model, Event::AdviceChunk(state), &first);
            assert_eq!(asked(&model, &first), asked(&model, &whole), "{name}, {state:?}");
            assert_eq!(screen(&model, &first), asked(&model, &first), "{name}, {state:?}");
        }
    }
}

/// A link to another result says what is read there.
#[test]
fn a_change_is_named_by_the_headline_that_it_leads_to() {
    let clocks = Clocks::of("");
    let text = Text::english(&PlainEnglish).with_zones(&clocks);
    let mut others = BTreeSet::new();
    let mut links = 0;
    for model in with_one_tick(&text) {
        let changes = advice_of(&screen(&model, &text)).map(|advice| advice.changes.clone());
        for link in changes.into_iter().flatten() {
            let mut there = model.clone();
            update(&mut there, link.event, &text);
            let headline = advice_of(&screen(&there, &text)).unwrap().headline.clone();
            let (_, named) = link.label.split_once(" → ").unwrap();
            links += 1;
            if named.to_lowercase() != headline.to_lowercase() {
                others.insert([named, &headline].join(" "));
            }
        }
    }
    assert!(links > 500, "{links} links");
    // These say more of the way there than a headline does.
    let more = [
        "keep 30 min to talk, not to report. Keep this one.",
        "keep 30 min to talk, not to report. Meet.",
        "keep 30 min to talk, not to report. Write first, then 30 min.",
        "meet once first. Meet.",
        "write instead of going. Offer it in writing. You may not need to go.",
    ];
    assert_eq!(others.iter().map(String::as_str).collect::<Vec<_>>(), more);
}

/// Every door, purpose and detail, each with every statement of its list by itself.
fn with_one_tick(text: &Text) -> Vec<Model> {
    let one = |models: Vec<Model>, offered: &dyn Fn(&Screen) -> Vec<Event>| -> Vec<Model> {
        let each = |model: Model| {
            let events = offered(&screen(&model, text));
            events.into_iter().map(move |event| (model.clone(), event))
        };
        let done = |(mut model, event): (Model, Event)| {
            update(&mut model, event, text);
            model
        };
        models.into_iter().flat_map(each).map(done).collect()
    };
    let named = |name: &'static str| {
        move |screen: &Screen| -> Vec<Event> {
            let all = choices(screen).into_iter();
            all.filter(|(of, _)| *of == name).map(|(_, choice)| choice.event.clone()).collect()
        }
    };
    let doors = ["", "invitation", "series"].map(followed).to_vec();
    let models = one(one(doors, &named("purpose")), &named("detail"));
    one(models, &named("ticks"))
}

fn advice_of(screen: &Screen) -> Option<&AdviceView> {
    match &screen.panel {
        Panel::Advice(advice) => Some(advice),
        _ => None,
    }
}

fn shown(way: &'static str) -> Screen {
    used(way).screen()
}

/// What is known at the end of a way.
fn followed(way: &'static str) -> Model {
    used(way).0
}

/// A widget at the end of a way.
fn used(way: &'static str) -> Widget {
    let mut widget = Widget::new();
    for step in steps(way) {
        widget.all(events(&widget.screen(), step));
    }
    widget
}

/// What a step means on this screen. Only what is offered there can be done.
fn events(screen: &Screen, step: Step) -> Vec<Event> {
    let found = match step {
        Step::Press("unfold") => return Vec::new(),
        Step::Press("copy") => {
            return vec![Event::Message(0, MessageEvent::CopyEnded(CopyResult::Copied))];
        }
        Step::Press("copy-refused") => {
            return vec![Event::Message(0, MessageEvent::CopyEnded(CopyResult::Selected))];
        }
        Step::Press(button) => match button.strip_prefix("message-") {
            Some(index) => Some(Event::MessageChosen(index.parse().unwrap())),
            None => links(screen)
                .into_iter()
                .find(|l| l.id == button)
                .map(|l| l.event.clone())
                .or_else(|| pressed_in_letter(screen, button)),
        },
        Step::Choose(question, id) if question.starts_with("gap-") => {
            chosen_in_letter(screen, question, id)
        }
        Step::Type(field, text) if field.starts_with("gap-") => letter_fields(screen)
            .into_iter()
            .find(|offered| field.strip_prefix("gap-") == Some(offered.gap.id()))
            .map(|offered| Event::Letter(LetterEvent::Typed(offered.gap, typed(text)))),
        Step::Choose(question, choice) => choices(screen)
            .into_iter()
            .find(|(name, offered)| *name == question && offered.id == choice)
            .map(|(_, offered)| offered.event.clone()),
        Step::Type(field, text) => fields(screen)
            .into_iter()
            .find(|offered| offered.field.id() == field)
            .map(|offered| Event::Answer(AnswerEvent::Typed(offered.field, typed(text)))),
    };
    vec![found.unwrap_or_else(|| panic!("the screen does not offer {step:?}"))]
}

/// The letter that is shown.
fn letter(screen: &Screen) -> Option<&LetterView> {
    let advice = advice_of(screen)?;
    advice.messages.get(advice.shown)?.letter.as_ref()
}

/// Every part of the letter that is shown.
fn spans(screen: &Screen) -> Vec<&SpanView> {
    let Some(letter) = letter(screen) else { return Vec::new() };
    let mut spans: Vec<&SpanView> = letter.subject.iter().collect();
    for (_, block) in &letter.blocks {
        match block {
            BlockView::Paragraph(parts, _) => spans.extend(parts),
            BlockView::List(items, _) => spans.extend(items.iter().flatten()),
        }
    }
    spans
}

/// The gaps that are controls to type into or to choose from.
fn letter_fields(screen: &Screen) -> Vec<&FieldView> {
    let mut fields = Vec::new();
    for span in spans(screen) {
        match span {
            SpanView::Gap(field) | SpanView::Choice(field) | SpanView::AddChoice(field, _) => {
                fields.push(field);
            }
            _ => {}
        }
    }
    fields
}

fn chosen_in_letter(screen: &Screen, question: &str, id: &str) -> Option<Event> {
    let fields = letter_fields(screen);
    let field = fields.iter().find(|f| question.strip_prefix("gap-") == Some(f.gap.id()))?;
    let option = field.gap.option(id)?;
    let offered = field.options.iter().any(|(offered, ..)| *offered == option);
    offered.then_some(Event::Letter(LetterEvent::Chosen(field.gap, option)))
}

/// What adds a gap, or opens the days of one.
fn pressed_in_letter(screen: &Screen, button: &str) -> Option<Event> {
    spans(screen).into_iter().find_map(|span| match span {
        SpanView::Add(gap, _) if button.strip_prefix("add-") == Some(gap.id()) => {
            Some(Event::Letter(LetterEvent::Added(*gap)))
        }
        SpanView::Moment { gap, .. } if button.strip_prefix("gap-") == Some(gap.id()) => {
            Some(Event::Letter(LetterEvent::DaysOpened(Some(*gap))))
        }
        _ => None,
    })
}

fn links(screen: &Screen) -> Vec<&Link> {
    let mut links: Vec<&Link> = screen.doors.iter().chain(&screen.examples).collect();
    links.extend(&screen.turn);
    if let Some(list) = &screen.meetings {
        links.push(&list.copy);
        links.extend(list.entries.iter().filter_map(|entry| entry.remove.as_ref()));
        links.extend(&list.put_back);
    }
    if let Some(advice) = advice_of(screen) {
        links.extend(&advice.next);
        links.extend(&advice.changes);
        links.extend(advice.other_result.as_ref().map(|other| &other.back));
        if let Some(MoneyView::Hidden(link)) = advice.time.as_ref().and_then(|t| t.money.as_ref()) {
            links.push(link);
        }
        let shown = advice.messages.get(advice.shown);
        links.extend(shown.and_then(|message| message.edit.as_ref()).map(|edit| &edit.toggle));
    }
    links.extend(letter(screen).map(|letter| &letter.toggle));
    links
}

fn message_fields(screen: &Screen) -> impl Iterator<Item = &MessageField> {
    let away = screen.away.iter().flat_map(|away| &away.fields);
    let advice = advice_of(screen).into_iter();
    away.chain(advice.flat_map(|advice| &advice.fields))
}

type Offered<'a> = Vec<(&'a str, &'a Choice)>;

fn of<'a>(question: &'a Choices, all: &mut Offered<'a>) {
    all.extend(question.groups.iter().flat_map(|g| &g.choices).map(|c| (question.name, c)));
}

fn from<'a>(list: &'a SelectField, all: &mut Offered<'a>) {
    all.extend(list.choices.iter().map(|choice| (list.name, choice)));
}

/// Everything that can be chosen, with the name of its question.
fn choices(screen: &Screen) -> Offered<'_> {
    let mut all = Vec::new();
    of(&screen.purpose, &mut all);
    screen.detail.iter().for_each(|detail| of(detail, &mut all));
    if let Some(ticks) = &screen.ticks {
        let ticks = ticks.shown.iter().chain(&ticks.more).chain(&ticks.last);
        all.extend(ticks.map(|choice| ("ticks", choice)));
    }
    if let Some(facts) = &screen.facts {
        for list in [&facts.length, &facts.often, &facts.place] {
            from(list, &mut all);
        }
    }
    for field in message_fields(screen) {
        match field {
            MessageField::Choice(question) | MessageField::Ticks(question) => {
                of(question, &mut all);
            }
            MessageField::Day { field, unknown, .. } => {
                all.extend(unknown.iter().map(|choice| (field.id(), choice)));
            }
            MessageField::Text(_) => {}
        }
    }
    let advice = advice_of(screen);
    let shown = advice.and_then(|advice| advice.messages.get(advice.shown));
    if let Some(channels) = shown.and_then(|message| message.channels.as_ref()) {
        from(channels, &mut all);
    }
    all
}

fn fields(screen: &Screen) -> Vec<&TextField> {
    let mut all = Vec::new();
    if let Some(facts) = &screen.facts {
        all.push(&facts.people);
        all.extend(&facts.length_typed);
        all.extend(&facts.rest);
    }
    if let Some(ticks) = &screen.ticks {
        all.extend(&ticks.places);
    }
    for field in message_fields(screen) {
        if let MessageField::Text(field) = field {
            all.push(field);
        }
    }
    let time = advice_of(screen).and_then(|advice| advice.time.as_ref());
    if let Some(MoneyView::Shown { fields, .. }) = time.and_then(|time| time.money.as_ref()) {
        all.extend(fields);
    }
    all
}

fn document() -> String {
    let mut out = String::from(
        "# Every screen with a name\n\n\
         Written by `tests/screens.rs` (UPDATE_GOLDEN=1 rewrites it): what each screen says beyond \
         *start*, *share* and *announcement*, without the texts of the messages. ✓ stands after what is taken. Today is \
         Monday 23 November 2026, 10:00.\n",
    );
    let mut known = BTreeSet::new();
    for (name, way) in SCREENS {
        write!(out, "\n## {name}\n\n").unwrap();
        let lines = lines(&shown(way), if LETTERS.contains(name) { &[] } else { &["letter"] });
        let new: Vec<&String> = lines.iter().filter(|line| !known.contains(*line)).collect();
        for line in together(&new) {
            writeln!(out, "- {line}").unwrap();
        }
        if KNOWN.contains(name) {
            known.extend(lines);
        }
    }
    out
}

/// What stands in the same place, such as the choices of a question, in one line.
fn together(lines: &[&String]) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    let mut last = "";
    for line in lines {
        let (place, words) = line.split_once(": ").unwrap();
        match rows.last_mut() {
            Some(row) if place == last => *row = format!("{row} · {words}"),
            _ => rows.push((*line).clone()),
        }
        last = place;
    }
    rows
}

/// Every word of a screen with the name of its place, read from how Rust shows a value: a part
/// that is new on a screen is in the document without a word about it here.
fn lines(screen: &Screen, without: &[&str]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut left_out: Option<usize> = None;
    let mut place = String::new();
    for line in format!("{screen:#?}").lines() {
        let depth = line.len() - line.trim_start().len();
        if left_out.is_some_and(|outer| depth > outer) {
            continue;
        }
        left_out = None;
        let line = line.trim().trim_end_matches(',');
        let (name, value) = match line.split_once(": ") {
            Some((name, value)) if name.chars().all(|c| c.is_ascii_lowercase() || c == '_') => {
                (name, value)
            }
            _ => ("", line),
        };
        if LEFT_OUT.contains(&name) || without.contains(&name) {
            left_out = Some(depth);
            continue;
        }
        if value.ends_with(['[', '(', '{']) && !name.is_empty() {
            name.clone_into(&mut place);
        }
        if (name, value) == ("on", "true") || (name, value) == ("on", "Some(true)") {
            lines.last_mut().unwrap().push_str(" ✓");
        } else if let Some(text) = value.strip_prefix('"').and_then(|v| v.strip_suffix('"'))
            && !text.is_empty()
        {
            let name = if name.is_empty() { &place } else { name };
            let short: String = text.replace("\\\"", "\"").chars().take(300).collect();
            lines.push(format!("{name}: {}", short.trim_end()));
        }
    }
    lines
}

/// In a language whose every letter has an accent, three plain words in a row were not in
/// `locales/`, unless somebody typed them.
#[test]
fn every_sentence_on_a_screen_comes_from_locales() {
    let file = fluent::compile(include_str!("../locales/en/interface.ftl")).unwrap().pseudo();
    let clocks = Clocks::of("");
    let text = Text::new(Patterns::parse(&file).unwrap(), &PlainEnglish)
        .with_letters(Letters::english())
        .with_zones(&clocks);
    for (name, way) in SCREENS {
        let mut model = Widget::new().0;
        let mut said_by_person = Vec::new();
        for step in steps(way) {
            if let Step::Type(_, words) = step {
                said_by_person.push(typed(words));
            }
            for event in events(&screen(&model, &text), step) {
                update(&mut model, event, &text);
            }
        }
        // Letters come from files of their own, and here they are in English, as their gaps are.
        let shown = screen(&model, &text);
        let gaps = advice_of(&shown).and_then(|advice| advice.messages.get(advice.shown));
        for (_, name) in gaps.iter().flat_map(|message| &message.needed) {
            said_by_person.push(name.clone());
        }
        let letters = ["before", "letter", "needed", "plan", "subject"];
        for line in lines(&shown, &letters) {
            // What a person edits was a letter.
            if line.starts_with("fields: ") {
                continue;
            }
            let is_plain = |part: &str| {
                let word = part.trim_matches(|c: char| !c.is_alphanumeric());
                let typed = said_by_person.iter().any(|typed| typed.contains(word));
                word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic()) && !typed
            };
            let words: Vec<bool> = line.split_whitespace().map(is_plain).collect();
            let ours = words.windows(3).any(|three| three.iter().all(|plain| *plain));
            assert!(!ours, "{name}: {line}");
        }
    }
}

#[test]
fn a_step_that_is_not_offered_ends_the_test() {
    let offered = |step| std::panic::catch_unwind(|| events(&shown("purpose=hard"), step)).is_ok();
    assert!(offered(Step::Choose("detail", "bring")));
    assert!(!offered(Step::Choose("ticks", "none")), "something hard has no ticks");
    assert!(!offered(Step::Type(Field::People.id(), "9")));
}
