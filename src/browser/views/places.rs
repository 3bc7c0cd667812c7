//! The shared hours: a table of the places, with a line of the day in each row.

use super::piece::Draw;
use super::tag::{Send, Tag, classed, tag, words};
use crate::widget::screen::{PlaceRow, PlacesView};

impl Draw for PlacesView {
    fn draw(&self, _: u32, _: &Send) -> Tag {
        places(self)
    }
}

/// The working hours of the places.
fn places(places: &PlacesView) -> Tag {
    let head = tag("tr")
        .child(tag("td"))
        .each(&places.columns, |at, column| words("th", "", column).with("scope", "col").at(at));
    let marks = across(places.columns.len()).child(
        classed("div", "marks").each(&places.marks, |at, mark| words("span", "", mark).at(at)),
    );
    let table = classed("table", "time places")
        .child(tag("thead").child(head))
        .each(&places.rows, |at, each| row(each).at(at))
        .child(tag("tfoot").with("aria-hidden", "true").child(tag("tr").child(marks)));
    classed("div", "places-section")
        .child(words("h3", "", &places.heading))
        .child(words("p", "", &places.note))
        .child(table)
        .child(words("p", "assumed", &places.legend))
}

/// A cell as wide as the table: the name and what the columns hold.
fn across(columns: usize) -> Tag {
    tag("td").set("colspan", &(columns + 1).to_string())
}

fn row(row: &PlaceRow) -> Tag {
    let place = words("th", "", &row.place).with("scope", "row").with("dir", "auto").verbatim();
    let said =
        tag("tr").child(place).each(&row.cells, |column, cell| words("td", "", cell).at(column));
    let drawn =
        tag("tr").with("aria-hidden", "true").child(across(row.cells.len()).child(line(row)));
    tag("tbody").child(said).child(drawn)
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
    // What all share lies over the upright line, which would cover half an hour of it.
    classed("svg", "hours")
        .with("viewBox", "0 0 1440 20")
        .with("preserveAspectRatio", "none")
        .child(stroke("day", "0", "1440").with("y1", "10").with("y2", "10"))
        .each(&["360", "720", "1080"], |at, hour| {
            stroke("day", hour, hour).with("y1", "7").with("y2", "13").at(at)
        })
        .each(&row.works, |at, span| part("works", *span, "4", "12").at(at))
        .child(stroke("minute", &minute, &minute).with("y1", "0").with("y2", "20"))
        .maybe(row.shared.map(|span| part("all", span, "4", "12")))
}

fn stroke(class: &'static str, from: &str, to: &str) -> Tag {
    classed("line", class).set("x1", from).set("x2", to).with("vector-effect", "non-scaling-stroke")
}
