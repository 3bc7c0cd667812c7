//! Money: on request, by group, never by person, and never in what is sent.

use meeting_or_async::questions::Field;
use meeting_or_async::widget::screen::{CostView, Folded};
use meeting_or_async::widget::{Event, Section};
use serde_json::{Value, json};

use super::screen::round;
use crate::harness::{Widget, opens, typed};

fn groups() -> Value {
    json!({
        "currency": "GBP",
        "rates": [{ "group": "Engineers", "hour": 60 }, { "group": "Managers", "hour": 90 }],
    })
}

impl Widget {
    /// What one hour costs, as it is filled in beside the verdict.
    fn cost(&self) -> CostView {
        match self.folded_cost() {
            Folded::Open(cost) => cost,
            cost @ Folded::Closed(_) => panic!("not open: {cost:?}"),
        }
    }

    fn folded_cost(&self) -> Folded<CostView> {
        self.screen().facts.unwrap().cost
    }

    /// The labels of the fields, the notes and the amounts.
    fn money(&self) -> (Vec<String>, Vec<String>, Vec<String>) {
        let cost = self.cost();
        let labels = cost.fields.into_iter().map(|field| field.label).collect();
        (labels, cost.notes, self.amounts())
    }

    fn amounts(&self) -> Vec<String> {
        self.unfolded().hours.unwrap().time.unwrap().amounts
    }
}

#[test]
fn money_is_open_where_the_organisation_gives_rates_and_only_there() {
    let closed = Widget::with(json!({ "currency": "CHF" }), round("9"));
    assert!(matches!(closed.folded_cost(), Folded::Closed(_)));
    let mut open = Widget::with(groups(), round("9"));
    open.cost();
    open.does(Event::StartedAgain);
    for event in round("9") {
        open.does(event);
    }
    open.cost();
}

#[test]
fn people_are_counted_by_group() {
    let mut widget = Widget::with(groups(), round("9"));
    let (labels, notes, amounts) = widget.money();
    assert_eq!(labels, ["Engineers", "Managers"]);
    assert!(notes[0].starts_with("How many people are in each group?"));
    assert_eq!(amounts, [""; 0], "nobody is counted yet");
    widget.does(typed(Field::Group(0), "6"));
    widget.does(typed(Field::Group(1), "3"));
    // 6 × 60 + 3 × 90 for one hour.
    let (_, notes, amounts) = widget.money();
    assert_eq!(amounts[0], "Meeting: £630");
    assert_eq!(notes.len(), 1);
    // Half of them are named: the average counts for all nine.
    widget.does(typed(Field::Group(0), "1"));
    widget.does(typed(Field::Group(1), "1"));
    let (_, notes, amounts) = widget.money();
    assert_eq!(amounts[0], "Meeting: £675");
    assert!(notes[1].starts_with("You’ve named 2 people here."), "{notes:?}");
}

#[test]
fn a_count_that_is_no_number_is_named_and_kept() {
    let mut widget = Widget::with(groups(), round("9"));
    widget.does(typed(Field::Group(1), "a few"));
    let CostView { fields, currency, .. } = widget.cost();
    assert_eq!(fields[1].error, "Please enter a whole number.");
    assert_eq!(fields[1].value, "a few");
    assert!(currency.is_none(), "rates in pounds are no rates in dollars");
}

#[test]
fn one_group_has_everybody_in_it() {
    let settings = json!({ "rates": [{ "group": "All", "hour": 50.5 }] });
    let (labels, notes, amounts) = Widget::with(settings, round("10")).money();
    assert_eq!(labels, [""; 0]);
    assert_eq!(notes, ["What an hour costs comes from your organisation’s settings."]);
    assert_eq!(amounts[0], "Meeting: €505");
}

#[test]
fn pay_becomes_cost_by_a_tick_that_says_where_its_figure_comes_from() {
    let mut widget = Widget::with(json!({}), round("10"));
    widget.does(opens(Section::Cost));
    widget.does(typed(Field::Rate, "50"));
    let (CostView { pay, notes, .. }, amounts) = (widget.cost(), widget.amounts());
    assert_eq!((amounts[0].as_str(), notes.len()), ("Meeting: €500", 0));
    let pay = pay.unwrap();
    assert!(pay.label.contains("add 43%") && !pay.on, "{}", pay.label);
    widget.does(pay.event);
    let (CostView { pay, notes, .. }, amounts) = (widget.cost(), widget.amounts());
    assert_eq!(amounts[0], "Meeting: €715");
    assert!(notes[0].contains("Bureau of Labor Statistics"), "{notes:?}");
    widget.does(pay.unwrap().event);
    assert_eq!(widget.money().2[0], "Meeting: €500");
}

#[test]
fn the_factor_of_the_settings_counts_and_is_said_to_be_theirs() {
    let mut widget = Widget::with(json!({ "loaded_factor": 1.2 }), round("10"));
    for event in [opens(Section::Cost), typed(Field::Rate, "50"), Event::PayTicked(true)] {
        widget.does(event);
    }
    let (CostView { pay, notes, .. }, amounts) = (widget.cost(), widget.amounts());
    assert!(pay.unwrap().label.contains("add 20%"));
    assert_eq!(notes, ["How much is added comes from your organisation’s settings."]);
    assert_eq!(amounts[0], "Meeting: €600");
    let nothing = Widget::with(
        json!({ "loaded_factor": 1 }),
        round("9").into_iter().chain([opens(Section::Cost)]),
    );
    assert!(nothing.cost().pay.is_none(), "nothing comes on top");
}
