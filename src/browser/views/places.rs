//! The shared hours: a table of the places, with a line of the day in each row.

use super::tag::{Tag, classed, tag, words};
use crate::widget::screen::{PlaceRow, PlacesView};

/// The working hours of the places.
pub(super) fn places(places: &PlacesView) -> Tag {
    let head = tag("tr")
        .child(tag("td"))
        .each(&places.columns, |at, column| words("th", "", column).with("scope", "col").at(at));
    let table = classed("table", "time places")
        .child(tag("thead").child(head))
        .child(tag("tbody").each(&places.rows, |at, each| row(each).at(at)));
    classed("div", "places-section")
        .child(words("h3", "", &places.heading))
        .child(words("p", "", &places.note))
        .child(table)
        .child(words("p", "assumed", &places.legend))
}

fn row(row: &PlaceRow) -> Tag {
    let place = words("th", "", &row.place).with("scope", "row").with("dir", "auto");
    tag("tr").child(place).each(&row.cells, |column, cell| {
        let td = tag("td").at(column);
        if column > 0 { td.text(cell) } else { td.child(line(row)).text(cell) }
    })
}

/// The line says nothing that the table does not say, so it is hidden from those who listen.
/// Lengths are attributes of the drawing: a strict policy refuses styles in the page.
fn line(row: &PlaceRow) -> Tag {
    let part = |class, (start, length): (i64, i64), y, height| {
        classed("rect", class)
            .set("x", &start.to_string())
            .set("width", &length.to_string())
            .with("y", y)
            .with("height", height)
            .with("vector-effect", "non-scaling-stroke")
    };
    let minute = row.minute.to_string();
    classed("svg", "hours")
        .with("viewBox", "0 0 1440 20")
        .with("preserveAspectRatio", "none")
        .with("aria-hidden", "true")
        .child(stroke("day", "0", "1440").with("y1", "10").with("y2", "10"))
        .each(&row.works, |at, span| part("works", *span, "4", "12").at(at))
        .maybe(row.shared.map(|span| part("all", span, "4", "12")))
        .child(stroke("minute", &minute, &minute).with("y1", "0").with("y2", "20"))
}

fn stroke(class: &'static str, from: &str, to: &str) -> Tag {
    classed("line", class).set("x1", from).set("x2", to).with("vector-effect", "non-scaling-stroke")
}
