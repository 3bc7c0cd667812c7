//! A whole calendar that somebody looks through.

use super::button;
use super::fields::{details, select, tick};
use super::tag::{Kind, Send, Tag, chosen_index, classed, tag, words, words_if_any};
use crate::widget::screen::{CalendarView, ListView, SelectField, SeriesRow, TakeAlong, WeeksView};

/// The calendar, in the place of questions and advice.
pub(in super::super) fn calendar(view: &CalendarView, revision: u32, send: &Send) -> Tag {
    let heading = words("h2", "", &view.heading).with("id", "calendar").with("tabindex", "-1");
    let progress = view.progress.as_ref().map(|(percent, words)| {
        let bar = tag("progress").with("max", "100").set("value", &percent.to_string());
        classed("p", "progress")
            .child(bar.set("aria-label", words))
            .child(super::words("span", "", words))
    });
    let ways = (!view.ways.is_empty()).then(|| {
        classed("dl", "ways-out").each(&view.ways, |at, (name, way)| {
            tag("div").at(at).child(words("dt", "", name)).child(words("dd", "", way))
        })
    });
    let section = classed("section", "ask calendar")
        .with("aria-labelledby", "calendar")
        .child(heading)
        .child(words("p", "hint", &view.hint))
        .maybe((!view.file.is_empty()).then(|| super::brought::calendar_file(&view.file, send)))
        .maybe(progress)
        .maybe(view.again.as_ref().map(|again| button(again, "plain", send)))
        .maybe(ways)
        .maybe(view.list.as_ref().map(|found| list(found, revision, send)))
        .maybe(view.leave.as_ref().map(|leave| button(leave, "plain", send)));
    if view.file.is_empty() { section } else { super::brought::takes_calendar(section, send) }
}

fn list(list: &ListView, revision: u32, send: &Send) -> Tag {
    let rows =
        classed("ul", "series").each(&list.rows, |at, series| row(series, revision, send).at(at));
    let persons = (!list.persons.1.is_empty()).then(|| {
        let each = tag("ul")
            .each(&list.persons.1, |at, one| tag("li").at(at).child(words("bdi", "", one)));
        details(&list.persons.0, list.unfolded, each)
    });
    let left_out = (!list.left_out.1.is_empty()).then(|| {
        let each = tag("ul").each(&list.left_out.1, |at, (one, back)| {
            let back = button(back, "plain", send);
            tag("li").at(at).child(words("bdi", "", one)).child(back)
        });
        details(&list.left_out.0, list.unfolded, each)
    });
    classed("div", "found")
        .each(&list.summary, |at, line| words("p", "", line).at(at))
        .maybe(list.whose.as_ref().map(|whose| select(whose, revision, send)))
        .child(words("p", "asks", &list.asks))
        .child(rows)
        .maybe(list.more.as_ref().map(|more| button(more, "plain", send)))
        .maybe(list.take_along.as_ref().map(|it| take_along(it, send)))
        .maybe(persons)
        .maybe(left_out)
        .child(weeks(&list.weeks, list.unfolded))
}

fn take_along(view: &TakeAlong, send: &Send) -> Tag {
    let ways = classed("div", "row")
        .each(&view.ways, |at, way| {
            button(way, if at == 0 { "main" } else { "plain" }, send).at(at)
        })
        .child(words("span", "copy-note", &view.note).with("role", "status"));
    classed("div", "take-along")
        .maybe(words_if_any("p", "gained", &view.gained))
        .child(tick("titles", &view.titles, send))
        .child(ways)
}

fn row(series: &SeriesRow, revision: u32, send: &Send) -> Tag {
    tag("li")
        .child(tag("h3").child(words("bdi", "", &series.title)))
        .child(words("p", "series-facts", &series.facts))
        .child(words("p", "series-hours", &series.hours))
        .child(missed(&series.missed, &series.title, revision, send))
        .maybe(words_if_any("b", "verdict-of", &series.verdict))
        .maybe(series.note.as_ref().map(|note| {
            let label = [&note.label, ": ", &series.title].concat();
            let note = button(note, "plain", send).set("aria-label", &label);
            tag("p").maybe(words_if_any("span", "first", &series.first)).child(note)
        }))
}

/// The same question stands beside each, so its name says which is meant.
fn missed(field: &SelectField, title: &str, revision: u32, send: &Send) -> Tag {
    let events: Vec<_> = field.choices.iter().map(|choice| choice.event.clone()).collect();
    let meaning = move |event| events.get(chosen_index(&event)?).cloned();
    let select = tag("select")
        .at(revision as usize)
        .with("name", field.name)
        .set("aria-label", &[&field.label, ": ", title].concat())
        .on(Kind::Change, send, Box::new(meaning))
        .each(&field.choices, |at, choice| {
            words("option", "", &choice.label)
                .with("value", choice.id)
                .at(at)
                .flag("selected", choice.on)
        });
    classed("div", "field").child(select)
}

fn weeks(weeks: &WeeksView, unfolded: bool) -> Tag {
    // The table says the same. Lengths are attributes: a strict policy refuses styles in the page.
    let bars = classed("svg", "weeks")
        .with("viewBox", "0 0 1200 1000")
        .with("preserveAspectRatio", "none")
        .with("aria-hidden", "true")
        .each(&weeks.rows, |at, week| {
            let (all, outside) = week.bar;
            let part = |class, top: u32, share: u32| {
                classed("rect", class)
                    .set("x", &(at * 100 + 10).to_string())
                    .with("width", "80")
                    .set("y", &(1000 - top.min(1000)).to_string())
                    .set("height", &share.to_string())
            };
            let inside = all.saturating_sub(outside);
            tag("g")
                .at(at)
                .child(part("inside", inside, inside))
                .child(part("outside", all, outside))
        });
    // The columns of the table are called the same.
    let key = classed("p", "weeks-key")
        .with("aria-hidden", "true")
        .each(weeks.columns.get(1..3).unwrap_or_default(), |at, name| {
            words("span", if at == 0 { "inside" } else { "outside" }, name).at(at)
        });
    let head = tag("tr")
        .each(&weeks.columns, |at, name| words("th", "", name).with("scope", "col").at(at));
    let body = tag("tbody").each(&weeks.rows, |at, week| {
        tag("tr").at(at).each(&week.cells, |at, cell| {
            if at == 0 {
                words("th", "", cell).with("scope", "row").at(at)
            } else {
                words("td", "", cell).at(at)
            }
        })
    });
    let table = tag("table").child(tag("thead").child(head)).child(body);
    classed("div", "my-weeks")
        .child(words("h3", "", &weeks.heading))
        .child(words("p", "", &weeks.summary))
        .child(bars)
        .child(key)
        .child(details(&weeks.table, unfolded, classed("div", "scrolls").child(table)))
}
