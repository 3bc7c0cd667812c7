//! A letter with its gaps as controls in the sentences, or as a list of fields.

use super::button;
use super::fields::labelled;
use super::gap::gap;
use super::tag::{
    Kind, Send, Tag, chosen_index, classed, field_text, is_escape, tag, textarea, words,
    words_if_any,
};
use crate::letter::GapId;
use crate::meeting::time::{Day, Minute};
use crate::widget::screen::letter::{BlockView, DaysView, FieldView, LetterView, SpanView};
use crate::widget::{Event, LetterEvent};

/// The letter as a form.
pub(super) fn letter(letter: &LetterView, revision: u32, send: &Send) -> Tag {
    if let Some(fields) = &letter.fields {
        let fields =
            classed("div", "letter-fields").each(fields, |_, each| field(each, revision, send));
        return fields.key("fields");
    }
    let subject = (!letter.subject.is_empty())
        .then(|| line(classed("p", "subject"), &letter.subject, revision, send).key("subject"));
    // What is sent stays as it is in a page that the browser translates.
    let mut sheet = classed("div", "sheet").with("translate", "no").maybe(subject);
    let mut blocks = errors(std::slice::from_ref(&letter.subject));
    let mut before = None;
    for (place, block) in &letter.blocks {
        // What can be added after a list has the place of the paragraph before it.
        let again = if before.replace(*place) == Some(*place) { "+" } else { "" };
        let key = |kind: &str| [kind, "-", &*place.to_string(), again].concat();
        let days = match block {
            BlockView::Paragraph(spans, days) => {
                blocks.push(line(tag("p"), spans, revision, send).key(&key("p")));
                days
            }
            BlockView::List(items, days) => {
                let list =
                    tag("ul").each(items, |at, item| line(tag("li").at(at), item, revision, send));
                blocks.push(list.key(&key("ul")));
                days
            }
        };
        if let Some(days) = days {
            blocks.push(choose_day(days, revision, send).key(&key("days")));
        }
        blocks.extend(match block {
            BlockView::Paragraph(spans, _) => errors(std::slice::from_ref(spans)),
            BlockView::List(items, _) => errors(items),
        });
    }
    sheet = sheet.all(blocks.into_iter().map(yew::Html::from).collect());
    sheet.key("letter")
}

/// What can be added to it.
pub(super) fn extras(extras: &[SpanView], revision: u32, send: &Send) -> Tag {
    line(classed("div", "part rules"), extras, revision, send)
}

/// What is wrong with the gaps of these lines, to stand below them.
fn errors(lines: &[Vec<SpanView>]) -> Vec<Tag> {
    let mut errors = Vec::new();
    for span in lines.iter().flatten() {
        if let SpanView::Gap(field) = span
            && let Some(error) = words_if_any("p", "error", &field.error)
        {
            let id = ["gap-", field.gap.id(), "-error"].concat();
            errors.push(error.set("id", &id).key(&id));
        }
    }
    errors
}

/// The parts of a line.
fn line(around: Tag, spans: &[SpanView], revision: u32, send: &Send) -> Tag {
    let mut parts = Vec::with_capacity(spans.len());
    for (at, span) in spans.iter().enumerate() {
        parts.push(match span {
            // A page that is translated has other text nodes: an element for each text, made anew
            // when the text changes.
            SpanView::Words(text, chosen) => {
                words("span", if *chosen { "chosen" } else { "" }, text)
                    .key(&[&*at.to_string(), text.as_str()].concat())
                    .into()
            }
            SpanView::Mirror(text, open) => {
                words("span", if *open { "mirror open" } else { "mirror" }, text)
                    .with("translate", "no")
                    .with("dir", "auto")
                    .key(&[&*at.to_string(), text.as_str()].concat())
                    .into()
            }
            SpanView::Gap(field) => gap(field, revision, send),
            SpanView::Moment { gap, label, text, open, expanded } => {
                let event = LetterEvent::DaysOpened((!expanded).then_some(*gap));
                words("button", if *open { "gap moment open" } else { "gap moment" }, text)
                    .with("type", "button")
                    .set("id", &["gap-", gap.id()].concat())
                    .state("aria-expanded", *expanded)
                    .set("aria-label", &[text, ", ", label].concat())
                    .key(&["moment-", gap.id(), text.as_str()].concat())
                    .pressed(send, &Event::Letter(event))
                    .into()
            }
            SpanView::Choice(field) => {
                options(field, "chevron", revision, send).set("aria-label", &field.label).into()
            }
            SpanView::AddChoice(field, label) => classed("span", "add choice-add")
                .with("translate", "yes")
                .key(&["choice-", field.gap.id()].concat())
                .child(words("span", "", label).with("aria-hidden", "true"))
                .child(options(field, "", revision, send).set("aria-label", &field.label))
                .into(),
            SpanView::Add(gap, label) => words("button", "add", label)
                .with("translate", "yes")
                .with("type", "button")
                .set("name", &["add-", gap.id()].concat())
                .key(&["add-", gap.id()].concat())
                .pressed(send, &Event::Letter(LetterEvent::Added(*gap)))
                .into(),
        });
    }
    around.all(parts)
}

/// The options of a choice.
fn options(field: &FieldView, class: &'static str, revision: u32, send: &Send) -> Tag {
    let (gap, offered) =
        (field.gap, field.options.iter().map(|option| option.0).collect::<Vec<_>>());
    let meaning = move |event| {
        let option = offered.get(chosen_index(&event)?).copied()?;
        Some(Event::Letter(LetterEvent::Chosen(gap, option)))
    };
    classed("select", class)
        .set("id", &["gap-", gap.id()].concat())
        .key(&["choice-", gap.id(), "-", &revision.to_string()].concat())
        .on(Kind::Change, send, Box::new(meaning))
        .each(&field.options, |at, (option, label, on)| {
            let id = gap.options().get(usize::from(*option)).copied().unwrap_or_default();
            words("option", "", label).with("value", id).at(at).flag("selected", *on)
        })
}

/// A gap as a labelled field of a list.
fn field(field: &FieldView, revision: u32, send: &Send) -> Tag {
    if let Some(days) = &field.days {
        return choose_day(days, revision, send).key(field.gap.id());
    }
    let id = ["gap-", field.gap.id()].concat();
    let error_id = [&id, "-error"].concat();
    let control = if field.options.is_empty() {
        let gap = field.gap;
        let control = if field.long {
            textarea(&field.value).with("rows", "3")
        } else {
            tag("input")
                .with("type", "text")
                .with("autocomplete", if field.is_name { "name" } else { "off" })
                .set_if_any("value", &field.value)
        };
        control
            .set("id", &id)
            .with("dir", "auto")
            .at(revision as usize)
            .set_if_any("aria-invalid", if field.error.is_empty() { "" } else { "true" })
            .set_if_any("aria-describedby", if field.error.is_empty() { "" } else { &error_id })
            .on(
                Kind::Input,
                send,
                Box::new(move |event| {
                    Some(Event::Letter(LetterEvent::Typed(gap, field_text(&event)?)))
                }),
            )
    } else {
        options(field, "", revision, send)
    };
    classed("div", "field")
        .key(field.gap.id())
        .child(words("label", "", &field.label).set("for", &id))
        .child(control)
        .maybe(words_if_any("p", "error", &field.error).map(|error| error.set("id", &error_id)))
}

/// The days and hours of a moment.
fn choose_day(days: &DaysView, revision: u32, send: &Send) -> Tag {
    let gap = days.gap;
    let picks = classed("div", "picks").each(&days.picks, |at, (label, on, day)| {
        words("button", "pick", label)
            .with("type", "button")
            .at(at)
            .state("aria-pressed", *on)
            .pressed(send, &Event::Letter(LetterEvent::DayPicked(gap, *day)))
    });
    let day = days.day.map(super::message::iso).unwrap_or_default();
    let day_field = input(gap, "day", &days.day_label, "date", &day, send, move |text| {
        LetterEvent::DayChosen(gap, Day::from_iso(text))
    });
    let time = days.time.map(clock).unwrap_or_default();
    let time_field = (!days.time_label.is_empty()).then(|| {
        input(gap, "time", &days.time_label, "time", &time, send, move |text| {
            LetterEvent::TimeChosen(gap, minute(text))
        })
    });
    let in_words = input(gap, "words", &days.words_label, "text", &days.words, send, move |text| {
        LetterEvent::WordsTyped(gap, text.to_owned())
    });
    let close = days.close.event.clone();
    let leave = move |event: web_sys::Event| is_escape(&event).then(|| close.clone());
    labelled("days", &days.label, "")
        .with("class", "question days")
        .on(Kind::KeyDown, send, Box::new(leave))
        .set("id", &["days-", gap.id()].concat())
        .at(revision as usize)
        .child(picks)
        .child(classed("div", "row").child(day_field).maybe(time_field).child(in_words))
        .child(button(&days.close, "plain", send))
}

fn input(
    gap: GapId,
    part: &'static str,
    label: &str,
    kind: &'static str,
    value: &str,
    send: &Send,
    meaning: impl Fn(&str) -> LetterEvent + 'static,
) -> Tag {
    let id = ["gap-", gap.id(), "-", part].concat();
    // Typed words count at once, a day or a time when it is whole.
    let heard = if kind == "text" { Kind::Input } else { Kind::Change };
    let control = tag("input")
        .with("type", kind)
        .with("autocomplete", "off")
        .set("id", &id)
        .set_if_any("value", value)
        .on(heard, send, Box::new(move |event| Some(Event::Letter(meaning(&field_text(&event)?)))));
    classed("div", "field")
        .key(part)
        .child(words("label", "", label).set("for", &id))
        .child(control)
}

/// A time as a field writes it, such as 09:30.
fn clock(time: Minute) -> String {
    let two = |n: u16| [if n < 10 { "0" } else { "" }, &n.to_string()].concat();
    [&two(time.hour()), ":", &two(time.minute())].concat()
}

/// The time that a field says.
fn minute(text: &str) -> Option<Minute> {
    let (hour, minute) = text.split_once(':')?;
    let digits = |text| u16::try_from(crate::meeting::number::whole(text)?).ok();
    Minute::new(digits(hour)?, digits(minute.get(..2)?)?)
}
