//! What every named screen says, kept as one document that a person can read.

#[path = "../build/fluent.rs"]
#[allow(dead_code, reason = "what only the build script needs")]
mod fluent;
#[path = "../build/generate.rs"]
#[allow(dead_code, reason = "what only the build script needs")]
mod generate;
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

use crate::harness::{Clocks, Widget, zones};
use list::{SCREENS, Step, brought, steps, typed};
use meeting_or_async::meeting::{Answer, Purpose};
use meeting_or_async::questions::{Field, Path};
use meeting_or_async::read::series::{Scan, Settings};
use meeting_or_async::read::{Context, read};
use meeting_or_async::text::{Letters, Patterns, Text, format::PlainEnglish};
use meeting_or_async::widget::screen::letter::{BlockView, FieldView, LetterView, SpanView};
use meeting_or_async::widget::screen::{
    AdviceView, BroughtView, Choice, Folded, Link, Panel, SelectField, TextField,
};
use meeting_or_async::widget::{
    AnswerEvent, BroughtEvent, CalendarEvent, ChunkState, CopyResult, Event, LetterEvent,
    MessageEvent, Model, Screen, Whole, add_advice, questions_screen, screen, update,
    update_questions,
};

/// What these say is not said again on the others.
const KNOWN: [&str; 3] = ["start", "share", "announcement"];

/// The screens whose letter is kept as it is shown, with its gaps.
const LETTERS: [&str; 5] = ["write first", "gap added", "another sentence", "days", "as a list"];

/// Parts of a screen that are kept elsewhere, or that are no words.
const LEFT_OUT: [&str; 12] = [
    "event",
    "explanation",
    "how",
    "href",
    "id",
    "look",
    "name",
    "other_language",
    "parts",
    "source",
    "sources",
    "status",
];

#[test]
fn the_screens_say_what_they_said_last() {
    crate::harness::golden::compare("tests/golden/screens.md", &document());
}

#[test]
fn every_question_verdict_and_form_is_on_a_screen_with_a_name() {
    let names: BTreeSet<_> = SCREENS.iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), SCREENS.len(), "a name stands for one screen");
    let screens: Vec<Screen> = SCREENS.iter().map(|(_, way)| shown(way)).collect();
    let advice: Vec<&AdviceView> = screens.iter().filter_map(advice_of).collect();
    for purpose in Purpose::ALL {
        let taken = Answer::Given(purpose);
        let given = |(_, way): &(_, &'static str)| followed(way).answers().purpose == taken;
        assert!(SCREENS.iter().any(given), "{}", purpose.id());
    }
    for path in Path::ALL {
        let on = |s: &Screen| s.paths.iter().any(|l| l.id == path.id() && l.on == Some(true));
        assert!(screens.iter().any(on), "{}", path.id());
    }
    // What a person can be told, as the messages have it.
    let said: BTreeSet<&str> = advice.iter().map(|advice| advice.headline.as_str()).collect();
    let mut unsaid = Vec::new();
    for (id, text) in meeting_or_async::text::catalog() {
        let text = text.split_once('=').map_or(text, |(_, text)| text).trim();
        if id.starts_with("headline-") && !text.contains('{') && !said.contains(text) {
            unsaid.push(id);
        }
    }
    assert_eq!(unsaid, [""; 0], "no named screen says these");
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
            update_questions(&mut model, Event::AdviceChunk(state), &first);
            let shown = questions_screen(&model, &first);
            assert_eq!(shown, questions_screen(&model, &whole), "{name}, {state:?}");
            assert_eq!(screen(&model, &first), shown, "{name}, {state:?}");
        }
    }
}

/// What reads has sentences of its own; everything else is said without them.
#[test]
fn the_second_part_has_every_sentence_that_the_advice_says() {
    let clocks = Clocks::of("");
    let whole = Text::english(&PlainEnglish).with_zones(&clocks);
    let mut patterns = Patterns::first();
    patterns.add_rest();
    let without =
        Text::new(patterns, &PlainEnglish).with_letters(Letters::english()).with_zones(&clocks);
    for (name, way) in SCREENS {
        let model = followed(way);
        let shown = |text: &Text| {
            let mut screen = questions_screen(&model, text);
            add_advice(&mut screen, &model, text);
            screen
        };
        assert_eq!(shown(&without), shown(&whole), "{name}");
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
        let shown = screen(&model, &text);
        let changes = advice_of(&shown).and_then(|advice| advice.changes.as_ref());
        for link in changes.into_iter().flat_map(|changes| changes.changes.clone()) {
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
    let asked = ["", "invitation"].map(followed).to_vec();
    let mut models = one(one(asked, &named("purpose")), &named("detail"));
    models.extend(one(one(vec![followed("series")], &named("detail")), &named("owner")));
    for model in &mut models {
        update(model, Event::Printing(true), text);
    }
    let mut ticked = one(models.clone(), &named("ticks"));
    ticked.extend(models);
    ticked
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
        Step::Press("unfold") => {
            let closed = |link: &&Link| link.on == Some(false) && link.id != "more-tiles";
            let links = links(screen).into_iter();
            let folds = links.filter(|link| matches!(link.event, Event::SectionToggled(..)));
            return folds.filter(closed).map(|link| link.event.clone()).collect();
        }
        Step::Press("copy") => {
            return vec![copied(screen, CopyResult::Copied)];
        }
        Step::Press("copy-refused") => {
            return vec![copied(screen, CopyResult::Selected)];
        }
        Step::Press("bring-invitation") => {
            let bytes = brought("bring-invitation").unwrap().as_bytes();
            let context = Context { now: Some(crate::harness::now()), ..Context::default() };
            return vec![
                Event::Brought(BroughtEvent::Came(bytes.into())),
                Event::Brought(BroughtEvent::read(read(bytes, &context))),
            ];
        }
        Step::Press("bring-calendar") => {
            let bytes = brought("bring-calendar").unwrap().as_bytes();
            let list = Scan::all(bytes.to_vec(), Settings::at(crate::harness::now()), zones(""));
            return vec![
                Event::Calendar(CalendarEvent::Came(bytes.into())),
                Event::Calendar(CalendarEvent::Listed(Whole::new(list))),
            ];
        }
        Step::Press(button) => links(screen)
            .into_iter()
            .find(|l| l.id == button)
            .map(|l| l.event.clone())
            .or_else(|| pressed_in_letter(screen, button)),
        Step::Choose("change", question) => {
            let known = screen.known.iter().find(|known| known.question == question);
            known.map(|known| known.change.event.clone())
        }
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
    let question = screen.question.as_ref().map_or("", |question| question.name);
    vec![
        found.unwrap_or_else(|| {
            panic!("{step:?} is not offered beside {:?} {question}", screen.known)
        }),
    ]
}

/// What comes of copying the message that is shown.
fn copied(screen: &Screen, result: CopyResult) -> Event {
    let message = advice_of(screen).and_then(|advice| advice.message.as_ref()).unwrap();
    Event::Message(message.index, MessageEvent::CopyEnded(result))
}

/// The letter that is shown.
fn letter(screen: &Screen) -> Option<&LetterView> {
    advice_of(screen)?.message.as_ref()?.letter.as_ref()
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
    spans.extend(&letter.extras);
    spans.extend(advice_of(screen).iter().flat_map(|advice| &advice.rules));
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

/// Everything that can be pressed.
fn links(screen: &Screen) -> Vec<&Link> {
    let mut links: Vec<&Link> = screen.paths.iter().chain(&screen.turns).collect();
    if let Some(question) = &screen.question {
        links.extend(question.more.iter().chain(&question.back).chain(&question.calendar));
        links.extend(question.start.iter().flat_map(|start| &start.examples));
        if let Some(BroughtView::Read(read)) = question.start.as_ref().map(|start| &start.brought) {
            links.extend(read.findings.iter().map(|finding| &finding.change));
        }
    }
    if let Some(facts) = &screen.facts {
        if let Folded::Closed(link) = &facts.cost {
            links.push(link);
        }
        if let Folded::Closed(link) = &facts.places {
            links.push(link);
        }
        links.extend(&facts.add_part);
    }
    if let Some(list) = &screen.meetings {
        links.push(&list.copy);
        links.extend(list.entries.iter().filter_map(|entry| entry.remove.as_ref()));
        links.extend(&list.put_back);
    }
    if let Some(advice) = advice_of(screen) {
        links.extend(&advice.apart);
        if let Some(parts) = &advice.several {
            links.extend(&parts.confirm);
            for row in &parts.rows {
                links.push(&row.change);
                links.extend(row.fields.iter().map(|fields| &fields.remove));
            }
        }
        links.extend(advice.unless.iter().filter_map(|unless| unless.more.as_ref()));
        links.extend(advice.folds.iter().chain(&advice.alternatives).chain(&advice.followers));
        links.extend(advice.changes.iter().flat_map(|changes| &changes.changes));
        links.extend(advice.other_result.as_ref().map(|other| &other.back));
        links.extend(advice.more.iter().filter_map(|more| more.next.as_ref()));
        if let Some(message) = &advice.message {
            links.extend(message.more.iter().chain(&message.calendar));
            links.extend(message.send.iter().flat_map(|send| &send.actions));
        }
    }
    links.extend(letter(screen).map(|letter| &letter.toggle));
    links
}

type Offered<'a> = Vec<(&'a str, &'a Choice)>;

fn from<'a>(list: &'a SelectField, all: &mut Offered<'a>) {
    all.extend(list.choices.iter().map(|choice| (list.name, choice)));
}

/// Everything that can be chosen, with the name of its question.
fn choices(screen: &Screen) -> Offered<'_> {
    let mut all = Vec::new();
    if let Some(question) = &screen.question {
        all.extend(question.choices.iter().map(|choice| (question.name, choice)));
    }
    if let Some(facts) = &screen.facts {
        from(&facts.length, &mut all);
        from(&facts.often, &mut all);
    }
    let looked = screen.calendar.as_ref().and_then(|calendar| calendar.list.as_ref());
    for row in looked.iter().flat_map(|list| &list.rows) {
        from(&row.missed, &mut all);
    }
    let Some(advice) = advice_of(screen) else { return all };
    for fields in
        advice.several.iter().flat_map(|parts| &parts.rows).filter_map(|row| row.fields.as_ref())
    {
        from(&fields.purpose, &mut all);
        if let Some(detail) = &fields.detail {
            from(detail, &mut all);
        }
    }
    let ticks = advice.unless.iter().flat_map(|unless| &unless.statements);
    all.extend(ticks.map(|choice| ("ticks", choice)));
    let place = advice.hours.as_ref().and_then(|hours| hours.place.as_ref());
    let send = advice.message.as_ref().and_then(|message| message.send.as_ref());
    for list in place.into_iter().chain(&advice.inviter).chain(send.map(|send| &send.channels)) {
        from(list, &mut all);
    }
    all
}

/// Everything that can be typed into, apart from gaps.
fn fields(screen: &Screen) -> Vec<&TextField> {
    let mut all = Vec::new();
    if let Some(start) = screen.question.as_ref().and_then(|question| question.start.as_ref()) {
        all.push(&start.paste);
    }
    if let Some(facts) = &screen.facts {
        all.push(&facts.people);
        all.extend(&facts.length_typed);
        if let Folded::Open(cost) = &facts.cost {
            all.extend(&cost.fields);
        }
        if let Folded::Open(places) = &facts.places {
            all.push(places);
        }
    }
    if let Some(advice) = advice_of(screen) {
        all.extend(&advice.notes);
        for fields in advice
            .several
            .iter()
            .flat_map(|parts| &parts.rows)
            .filter_map(|row| row.fields.as_ref())
        {
            all.extend([&fields.about, &fields.minutes]);
        }
        all.extend(advice.hours.iter().flat_map(|hours| &hours.fields));
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
            writeln!(out, "- {}", line.trim_end()).unwrap();
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
            if let Step::Press(button) = step {
                said_by_person.extend(brought(button).map(str::to_owned));
            }
            for event in events(&screen(&model, &text), step) {
                update(&mut model, event, &text);
            }
        }
        // Letters come from files of their own, and here they are in English, as their gaps are.
        let shown = screen(&model, &text);
        let gaps = advice_of(&shown).and_then(|advice| advice.message.as_ref());
        for (_, name) in gaps.iter().flat_map(|message| &message.needed) {
            said_by_person.push(name.clone());
        }
        let letters = ["before", "letter", "needed", "plan", "rules", "subject"];
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
    assert!(!offered(Step::Choose("ticks", "personal")), "something hard has no ticks");
    assert!(!offered(Step::Type(Field::People.id(), "9")));
}
