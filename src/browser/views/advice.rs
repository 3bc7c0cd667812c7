//! The place of the verdict: headline, reason, exceptions, message, and the folded rest.

use super::fields::{select, text_field, ticks};
use super::letter::extras;
use super::message::{Paper, Shown};
use super::parts;
use super::piece::Draw;
use super::tag::{Send, Tag, classed, tag, words, words_if_any};
use super::{button, buttons, fold};
use crate::widget::screen::{
    AdviceView, ChangesView, HoursView, Link, MoreView, Reason, StepView, UnlessView, WhyView,
};

/// The place of the verdict.
pub(super) fn advice(mut advice: AdviceView, revision: u32, send: &Send) -> Tag {
    let message = advice.message.take().map(Shown);
    let paper = (!advice.paper.is_empty()).then(|| Paper(std::mem::take(&mut advice.paper)));
    let (why, hours) = (advice.why.take(), advice.hours.take());
    let (changes, more) = (advice.changes.take(), advice.more.take());
    let rules = (!advice.rules.is_empty()).then(|| extras(&advice.rules, revision, send));
    let followers = row("followers", &advice.followers, send);
    let notes = advice.notes.as_ref().map(|field| text_field(field, revision, send));
    let folds = (!advice.folds.is_empty()).then(|| fold_row(&advice.folds, send));
    classed("section", if advice.quiet { "card advice quiet" } else { "card advice" })
        .with("aria-labelledby", "verdict")
        .piece(Some(Head(advice)), revision, send)
        .piece(message, revision, send)
        .maybe(notes)
        .maybe(folds)
        .piece(why, revision, send)
        .piece(hours, revision, send)
        .maybe(rules)
        .piece(changes, revision, send)
        .maybe(followers)
        .piece(more, revision, send)
        .piece(paper, revision, send)
}

/// The verdict with its reason and its exceptions, and what stands between it and the message.
#[derive(PartialEq)]
struct Head(AdviceView);

impl Draw for Head {
    fn draw(&self, revision: u32, send: &Send) -> Tag {
        let advice = &self.0;
        let other = advice.other_result.as_ref().map(|other| {
            classed("p", "other-result").child(words("span", "", &other.text)).child(button(
                &other.back,
                "plain",
                send,
            ))
        });
        let because = classed("p", "because")
            .child(words("span", "", &advice.because))
            .maybe(words_if_any("span", "saves", &advice.saves));
        let sure = (!advice.sure.is_empty()).then(|| {
            classed("p", "sure")
                .child(words("span", "", &advice.sure))
                .maybe(advice.answer.as_ref().map(|link| button(link, "plain", send)))
        });
        let lines = classed("div", "quiet-lines")
            .each(&advice.quiet_lines, |_, line| words("p", "quiet-line", line).key(line));
        classed("div", "head")
            .maybe(other)
            .child(words("h2", "", &advice.headline).with("id", "verdict").with("tabindex", "-1"))
            .maybe(words_if_any("p", "before", &advice.before))
            .child(because)
            .maybe(sure)
            .maybe((!advice.quiet_lines.is_empty()).then_some(lines))
            .maybe(advice.apart.as_ref().map(|link| button(link, "plain", send)))
            .maybe(advice.several.as_ref().map(|view| parts::parts(view, revision, send)))
            .maybe(advice.unless.as_ref().map(|view| unless(view, send)))
            .maybe(advice.inviter.as_ref().map(|field| select(field, revision, send)))
            .maybe(
                row("alternatives", &advice.alternatives, send).map(|row| {
                    row.with("role", "group").set("aria-label", &advice.alternatives_label)
                }),
            )
    }
}

/// The exceptions.
fn unless(view: &UnlessView, send: &Send) -> Tag {
    tag("fieldset")
        .with("class", "unless")
        .child(words("legend", "", &view.label))
        .child(ticks("ticks", &view.statements, "statements", send))
        .maybe(view.more.as_ref().map(|more| fold(more, "plain", send)))
}

/// Several of which one is shown; nothing if there are none.
fn row(class: &'static str, links: &[Link], send: &Send) -> Option<Tag> {
    (!links.is_empty()).then(|| buttons(class, links, "tab", send))
}

/// What opens and closes the folded parts.
fn fold_row(folds: &[Link], send: &Send) -> Tag {
    classed("div", "folds").each(folds, |_, link| fold(link, "fold", send))
}

impl Draw for WhyView {
    fn draw(&self, revision: u32, send: &Send) -> Tag {
        let reasons = classed("ul", "reasons").each(&self.reasons, |_, each| reason(each));
        let how = self.how.as_ref().map(|how| how.draw(revision, send));
        classed("div", "part why").child(reasons).maybe(how)
    }
}

impl Draw for HoursView {
    fn draw(&self, revision: u32, send: &Send) -> Tag {
        let fields = (self.place.is_some() || !self.fields.is_empty()).then(|| {
            classed("div", "facts")
                .maybe(self.place.as_ref().map(|place| select(place, revision, send)))
                .each(&self.fields, |_, field| text_field(field, revision, send))
        });
        let plan = (!self.plan.is_empty()).then(|| plan(&self.plan_heading, &self.plan));
        classed("div", "part hours-part")
            .maybe(self.time.as_ref().map(|time| time.draw(revision, send)))
            .maybe(fields)
            .maybe(plan)
            .maybe(self.places.as_ref().map(|places| places.draw(revision, send)))
    }
}

/// What happens when, under its heading.
fn plan(heading: &str, plan: &[StepView]) -> Tag {
    let steps = classed("ol", "plan").each(plan, |index, step| {
        let what = words("p", "", &step.what);
        tag("li").at(index).child(words("span", "when", &step.when)).child(what)
    });
    tag("div").child(words("h3", "", heading)).child(steps)
}

impl Draw for ChangesView {
    fn draw(&self, _: u32, send: &Send) -> Tag {
        classed("div", "part").child(words("h3", "", &self.heading)).child(buttons(
            "changes",
            &self.changes,
            "change",
            send,
        ))
    }
}

impl Draw for MoreView {
    fn draw(&self, _: u32, send: &Send) -> Tag {
        classed("div", "part next")
            .maybe(self.next.as_ref().map(|link| button(link, "go-on", send)))
            .maybe(words_if_any("p", "assumed", &self.hint))
    }
}

fn reason(reason: &Reason) -> Tag {
    tag("li").key(reason.id).text(&reason.text).child(cite(reason))
}

/// Where a reason comes from, and how strong that is.
pub(super) fn cite(reason: &Reason) -> Tag {
    let mut cite = tag("cite");
    for (name, address) in &reason.sources {
        let link = words("a", "", name)
            .with("href", address)
            .with("target", "_blank")
            .with("rel", "noopener noreferrer");
        cite = cite.child(link).text(" · ");
    }
    cite.text(&reason.strength)
}
