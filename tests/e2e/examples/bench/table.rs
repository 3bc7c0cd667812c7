//! What was measured, in tables with the bars beside it.

use std::io::Write as _;

use serde_json::Value;

use crate::calendar::Looked;
use crate::effort;
use crate::loading::Loads;
use crate::press::Presses;
use crate::{SLOWER, at};

/// What is compared, how much of it there is here and in React, with how many decimals, and the bar.
struct Row {
    what: String,
    ours: f64,
    react: Option<f64>,
    digits: usize,
    bar: Bar,
}

#[derive(Clone, Copy)]
enum Bar {
    None,
    /// The most that there may be.
    Most(f64),
    /// The most that ours may be of React's.
    Ratio(f64),
}

pub(crate) fn presses(presses: &Presses) {
    let Presses { controls, ours, react, elements } = presses;
    let clocks = [
        ("press to next paint by Event Timing, in steps of 8", 0, Bar::Ratio(0.9)),
        ("press to painted, unrounded", 1, Bar::Ratio(0.9)),
        ("  of which the main thread is busy", 2, Bar::None),
    ];
    let mut rows: Vec<Row> = Vec::new();
    for (what, clock, bar) in clocks {
        for (which, share, bar) in [("median", 0.5, Bar::None), ("95th", 0.95, bar)] {
            let of = |side: &[[f64; 3]]| {
                at(&mut side.iter().map(|press| press[clock]).collect::<Vec<_>>(), share)
            };
            rows.push(Row {
                what: format!("{what}, {which}"),
                ours: of(ours),
                react: Some(of(react)),
                digits: 1,
                bar,
            });
        }
    }
    rows.push(Row {
        what: "elements in the panel when the advice comes".to_owned(),
        ours: *elements,
        react: None,
        digits: 0,
        bar: Bar::Most(120.0),
    });
    let title = format!("Pressing {} controls, ms; processor {SLOWER} times slower", ours.len());
    print(&title, &rows);
    if std::env::var_os("MOA_BENCH_EACH").is_some() {
        for (control, (ours, react)) in controls.iter().zip(ours.iter().zip(react)) {
            line(&format!("{control:<40} {ours:?} {react:?}"));
        }
    }
}

pub(crate) fn loads(Loads { ours, react }: &Loads) {
    let of = |side: &[Value], name: &str| {
        at(&mut side.iter().filter_map(|load| load[name].as_f64()).collect::<Vec<_>>(), 0.5)
    };
    let row = |what: &str, name: &str, other: Option<&str>, digits: usize, bar: Bar| Row {
        what: what.to_owned(),
        ours: of(ours, name),
        react: other.map(|name| of(react, name)),
        digits,
        bar,
    };
    let rows = [
        row("first contentful paint, ms", "paint", Some("paint"), 1, Bar::None),
        row(
            "first question answerable (React: paint), ms",
            "question",
            Some("paint"),
            1,
            Bar::Ratio(0.5),
        ),
        row("program ready, ms", "ready", Some("ready"), 1, Bar::Ratio(1.1)),
        row("what advises has come, ms", "advice", None, 1, Bar::None),
        row("cumulative layout shift while loading", "shifts", None, 3, Bar::Most(0.0)),
        row("bytes of the first page, brotli", "bytes", Some("bytes"), 0, Bar::None),
        row("bytes of what advises and drafts, brotli", "chunk", None, 0, Bar::Most(70.0 * 1024.0)),
    ];
    let title =
        format!("Loading over slow 4G, processor {SLOWER} times slower, median of {}", ours.len());
    print(&title, &rows);
}

fn print(title: &str, rows: &[Row]) {
    line(&format!("\n{title:<64}{:>10}{:>10}{:>8}{:>8}", "ours", "other", "ratio", "bar"));
    for Row { what, ours, react, digits, bar } in rows {
        let ratio = react.map(|react| ours / react);
        let (bar, missed) = match *bar {
            Bar::None => (String::new(), false),
            Bar::Most(most) => (format!("{most:.0}"), *ours > most),
            Bar::Ratio(most) => (format!("{most:.1}"), ratio.is_some_and(|ratio| ratio > most)),
        };
        let or_nothing = |number: Option<f64>, digits| {
            number.map_or(String::new(), |number| format!("{number:.digits$}"))
        };
        let (react, ratio) = (or_nothing(*react, *digits), or_nothing(ratio, 2));
        let missed = if missed { "  missed" } else { "" };
        line(&format!("{what:<64}{ours:>10.digits$}{react:>10}{ratio:>8}{bar:>8}{missed}"));
    }
}

/// What each person does, each figure over its bar; what misses it has a star.
pub(crate) fn efforts(rows: &[effort::Row]) {
    const TYPED: u32 = 3;
    const PIXELS: [f64; 2] = [0.0, 200.0];
    line(&format!(
        "\n{:<54}{:>12}{:>12}{:>12}{:>12}{:>12}",
        "What people do, over the bar (* missed)",
        "presses",
        "and to copy",
        "typed",
        "px scrolled",
        "and to copy"
    ));
    for (journey, place, effort) in rows {
        let against = |counted: Option<f64>, bar: Option<f64>| match (counted, bar) {
            (None, _) => "–".to_owned(),
            (Some(counted), None) => format!("{counted:.0}  "),
            (Some(counted), Some(bar)) => {
                format!("{counted:.0}/{bar:.0}{}", if counted > bar { " *" } else { "  " })
            }
        };
        let presses = |which: usize| {
            against(effort.presses[which].map(f64::from), journey.bars[which].map(f64::from))
        };
        let pixels = |which: usize| against(effort.pixels[which], Some(PIXELS[which]));
        let typed = against(Some(effort.typed.into()), Some(TYPED.into()));
        let stopped = effort.stopped.as_deref();
        let stopped = stopped.map_or(String::new(), |why| format!("  stopped: {why}"));
        line(&format!(
            "{:<32}{:<22}{:>12}{:>12}{typed:>12}{:>12}{:>12}{stopped}",
            journey.who,
            place.name(),
            presses(0),
            presses(1),
            pixels(0),
            pixels(1)
        ));
    }
}

/// A calendar that is looked through. What is compared natively is ical.js.
pub(crate) fn calendar(looked: &Looked) {
    let Looked { megabytes, seconds, slowest, keys, memory, native } = looked;
    let row = |what: &str, ours: f64, digits: usize, most: f64| Row {
        what: what.to_owned(),
        ours,
        react: None,
        digits,
        bar: Bar::Most(most),
    };
    let mut rows = vec![
        row("until the list is there, s", *seconds, 1, 3.0),
        row("from the slowest key to the next paint, ms", *slowest, 0, 100.0),
    ];
    if let Some([most, before]) = memory {
        rows.push(row("more memory at its highest, MB", most - before, 0, 200.0));
    }
    print(&format!("A calendar of {megabytes:.1} MB in the browser, {keys} keys"), &rows);
    let [ours, other] = *native;
    let bar = Bar::Ratio(0.2);
    let what = "ten times as many entries, as a program, s".to_owned();
    print("Beside ical.js", &[Row { what, ours, react: Some(other), digits: 1, bar }]);
}

/// Whoever reads only the beginning closes the pipe, which is no reason to panic.
pub(crate) fn line(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}
