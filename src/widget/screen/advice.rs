//! The place of the verdict: headline, reason, exceptions, message, and the folded rest.

use super::how::{HowView, how_view};
use super::letter::SpanView;
use super::message::{MessageView, alternatives, inviter, message_view, notes, paper};
use super::parts::{self, PartsView, parts_view};
use super::places::{PlacesView, places};
use super::questions::{self, text_field};
use super::time::{TimeView, saves, time_view};
use super::verdict::{change_link, condition, headline, sure};
use super::{Choice, Link, SelectField, TextField, each, meetings};
use crate::advice::hours::After;
use crate::advice::places::{self as at_places, exactly};
use crate::advice::practice::{Practice, split};
use crate::advice::rules::Rule;
use crate::advice::{Advice, Verdict};
use crate::letter::draft::Draft;
use crate::meeting::{Door, Meeting, Place, Tick};
use crate::questions::{Field, Problem, labels, tick_list};
use crate::text::{Text, Value, messages as m};
use crate::widget::state::advised::{Advised, Outcome};
use crate::widget::state::event::{AnswerEvent, Event};
use crate::widget::state::model::{Model, Section};
use crate::widget::state::outgoing::Outgoing;

/// The place of the verdict as it is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdviceView {
    /// Whether it is about a person: then there is no number, picture or record.
    pub quiet: bool,
    /// Said where a person looks at another result than that of their own answers.
    pub other_result: Option<OtherResult>,
    /// What the verdict was before an answer was changed; empty if it is the same.
    pub before: String,
    /// The verdict.
    pub headline: String,
    /// The most important reason, or what comes next.
    pub because: String,
    /// The parts of the meeting, if it is for several things.
    pub several: Option<PartsView>,
    /// Goes on with the parts that were put aside, where this is about a person.
    pub apart: Option<Link>,
    /// What writing saves; empty where it saves nothing or nothing is counted.
    pub saves: String,
    /// How sure it is, where that says something.
    pub sure: String,
    /// Answers what it depends on.
    pub answer: Option<Link>,
    /// What we do not do where it is about a person, and where help is; nothing elsewhere.
    pub quiet_lines: Vec<String>,
    /// The exceptions: what would change verdict or message if it were true.
    pub unless: Option<UnlessView>,
    /// Who invited the reader, which the tone depends on.
    pub inviter: Option<SelectField>,
    /// Notes for oneself, where it is about a person.
    pub notes: Option<TextField>,
    /// The messages to choose from, where there are several.
    pub alternatives: Vec<Link>,
    /// What the messages are called for those who hear them.
    pub alternatives_label: String,
    /// The message that is shown; nothing where there is none.
    pub message: Option<MessageView>,
    /// Opens and closes the folded parts.
    pub folds: Vec<Link>,
    /// Reasons and sources.
    pub why: Option<WhyView>,
    /// Hours and plan.
    pub hours: Option<HoursView>,
    /// Sentences that can be added to the message.
    pub rules: Vec<SpanView>,
    /// What would change the verdict.
    pub changes: Option<ChangesView>,
    /// The messages that follow.
    pub followers: Vec<Link>,
    /// Other meetings.
    pub more: Option<MoreView>,
    /// Every message as it would be copied, for paper.
    pub paper: Vec<MessageView>,
}

/// The exceptions.
#[derive(Clone, Debug, PartialEq)]
pub struct UnlessView {
    /// What stands before them.
    pub label: String,
    /// The statements that are shown: the likeliest, and those that are ticked.
    pub statements: Vec<Choice>,
    /// Shows the rest, or the first alone again; nothing if there is no rest.
    pub more: Option<Link>,
}

/// Reasons and sources.
#[derive(Clone, Debug, PartialEq)]
pub struct WhyView {
    /// The reasons.
    pub reasons: Vec<Reason>,
    /// How the advice came about; nothing where we are quiet.
    pub how: Option<HowView>,
}

/// Hours and plan.
#[derive(Clone, Debug, PartialEq)]
pub struct HoursView {
    /// The hours of both ways; nothing if nothing is counted.
    pub time: Option<TimeView>,
    /// More that the hours depend on: where, preparation, travel.
    pub place: Option<SelectField>,
    /// The fields of these.
    pub fields: Vec<TextField>,
    /// What stands over the plan.
    pub plan_heading: String,
    /// What happens when.
    pub plan: Vec<StepView>,
    /// The working hours of the places.
    pub places: Option<PlacesView>,
}

/// What would change the verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangesView {
    /// What stands over the changes.
    pub heading: String,
    /// The changes.
    pub changes: Vec<Link>,
}

/// Other meetings.
#[derive(Clone, Debug, PartialEq)]
pub struct MoreView {
    /// Goes on to the next meeting, where the list has room for this one.
    pub next: Option<Link>,
    /// What happens to this one then, or why nothing can.
    pub hint: String,
}

/// Another result than that of the person's own answers.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherResult {
    /// What is different.
    pub text: String,
    /// The way back.
    pub back: Link,
}

/// A reason with where it comes from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reason {
    /// The name of its rule.
    pub id: &'static str,
    /// What was said and what follows.
    pub text: String,
    /// Who says so and where that can be read; nobody where it is our view.
    pub sources: Vec<(String, &'static str)>,
    /// How strong that is, in words.
    pub strength: String,
}

/// A step of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct StepView {
    /// When.
    pub when: String,
    /// What.
    pub what: String,
}

/// The place of the verdict.
pub(super) fn advice_view(
    model: &Model,
    advised: &Advised,
    problems: &[Problem],
    text: &Text,
) -> AdviceView {
    let Advised { outcome, sites, hours, outgoing } = advised;
    let Outcome { meeting, advice, whole, after, .. } = outcome;
    let quiet = advice.quiet || advice.verdict == Verdict::GetHelp;
    let (sure, answer) = if quiet { (String::new(), None) } else { sure(advice.certainty, text) };
    let hours = outcome.counts().then_some(*hours);
    let saved = hours.and_then(|hours| saves(model, meeting, hours, text));
    let view = AdviceView {
        quiet,
        other_result: model.change.map(|change| OtherResult {
            text: text.tell(m::change_shown(condition(change))),
            back: Link {
                id: "change-back",
                label: text.get(m::CHANGE_BACK),
                on: None,
                event: Event::ChangeLeft,
            },
        }),
        before: match &model.before {
            Some(before) if !quiet => text.tell(m::verdict_before(headline(before))),
            _ => String::new(),
        },
        headline: text.tell(parts::so_far(model, headline(outcome))),
        several: whole.as_ref().map(|whole| parts_view(model, whole, problems, text)),
        apart: parts::apart(model, text),
        because: first_reason(model, advised, text),
        saves: saved.unwrap_or_default(),
        sure,
        answer,
        quiet_lines: quiet_lines(model, advice, quiet, text),
        unless: unless(model, meeting, text),
        inviter: (meeting.door == Door::Invitation && !quiet).then(|| inviter(model, text)),
        notes: (quiet || meeting.is_quiet()).then(|| notes(model, problems, text)),
        ..AdviceView::default()
    };
    let mut view = with_messages(view, model, outgoing, text);
    let open = |section| model.shows(section);
    let mut folds = Vec::new();
    let mut fold = |section, id, label| {
        folds.push(questions::section_link(model, section, id, label, text));
        open(section)
    };
    if advice.verdict != Verdict::GetHelp && fold(Section::Why, "open-why", m::FOLD_WHY) {
        let mut reasons = each(&advice.reasons, |rule| exact_reason(model, rule, advised, text));
        let mut how = None;
        // Each part has its own.
        if whole.is_none() {
            reasons.extend(split(meeting, advice).map(|practice| practice_reason(practice, text)));
            how = how_view(advice, *after, text);
        }
        view.why = Some(WhyView { reasons, how });
    }
    let plan = steps(&outgoing.draft, text);
    if (hours.is_some() || !plan.is_empty())
        && fold(Section::Hours, "open-hours", if quiet { m::FOLD_HOW_TO } else { m::FOLD_HOURS })
    {
        let field = |field, label| text_field(model, problems, text, field, label, None);
        let mut fields = Vec::new();
        if hours.is_some() {
            fields.push(field(Field::Preparation, m::FACTS_PREPARATION));
            if matches!(model.answers().place, Some(Place::Room | Place::Mixed)) {
                fields.push(field(Field::Travel, m::FACTS_TRAVEL));
            }
        }
        view.hours = Some(HoursView {
            time: hours.map(|hours| time_view(model, outcome, hours, text)),
            place: hours.map(|_| questions::place(model, text)),
            fields,
            plan_heading: text.get(m::PLAN_HEADING),
            plan,
            places: places(model, meeting, advice, &outgoing.draft, sites, text),
        });
    }
    if !view.rules.is_empty() && !fold(Section::Rules, "open-rules", m::FOLD_RULES) {
        view.rules.clear();
    }
    // What would change the other result is a second way on; one at a time is enough.
    if model.change.is_none()
        && !advice.flips.is_empty()
        && fold(Section::Changes, "open-changes", m::FOLD_CHANGES)
    {
        view.changes = Some(ChangesView {
            heading: text.get(m::CHANGE_HEADING),
            changes: each(&advice.flips, |flip| change_link(model, flip, advised, text)),
        });
    }
    if !view.followers.is_empty()
        && !fold(
            Section::Messages,
            "open-messages",
            if quiet { m::FOLD_NOTES } else { m::FOLD_MESSAGES },
        )
    {
        view.followers.clear();
    }
    let (next, hint) = meetings::next(model, advice.verdict, quiet, text);
    if (next.is_some() || !hint.is_empty())
        && fold(Section::Meetings, "open-meetings", m::FOLD_MEETINGS)
    {
        view.more = Some(MoreView { next, hint });
    }
    view.folds = folds;
    view
}

/// Adds the messages: the one that is shown, the ways to others, and all of them for paper.
pub(super) fn with_messages(
    view: AdviceView,
    model: &Model,
    outgoing: &Outgoing,
    text: &Text,
) -> AdviceView {
    let (alternatives, followers) = alternatives(model, outgoing, text);
    let mut message = message_view(model, outgoing, text);
    let letter = message.as_mut().and_then(|message| message.letter.as_mut());
    AdviceView {
        alternatives,
        alternatives_label: text.get(m::MESSAGES_LABEL),
        followers,
        rules: letter.map(|letter| std::mem::take(&mut letter.extras)).unwrap_or_default(),
        message,
        paper: if model.printing { paper(model, outgoing, text) } else { Vec::new() },
        ..view
    }
}

/// The most important reason. Where help comes first, where to look for it.
pub(super) fn first_reason(model: &Model, advised: &Advised, text: &Text) -> String {
    let advice = &advised.outcome.advice;
    if let Some(whole) = &advised.outcome.whole {
        return text.tell(parts::because(whole));
    }
    match advice.reasons.first().filter(|_| advice.verdict != Verdict::GetHelp) {
        Some(rule) => exact_reason(model, rule, advised, text).text,
        None => text.get(m::AFTER_GET_HELP),
    }
}

/// What we do not do where it is about a person, and where help is.
fn quiet_lines(model: &Model, advice: &Advice, quiet: bool, text: &Text) -> Vec<String> {
    // A notice to a group has the person's own words in it, and help needs no more words.
    let mut lines = match (quiet, advice.verdict) {
        (true, Verdict::Meet) => vec![text.get(m::QUIET_LINE), text.get(m::QUIET_SAFETY)],
        _ => Vec::new(),
    };
    if let Some(help) = model.policy.helpline.as_deref().filter(|_| quiet) {
        lines.push(text.tell(m::organisation_help(help)));
    }
    lines
}

/// The exceptions. Those that are ticked stay where they are, and never fold.
fn unless(model: &Model, meeting: &Meeting, text: &Text) -> Option<UnlessView> {
    let asked = model.answers().meeting();
    let on = asked.ticks.on;
    let statement = |tick: &Tick| Choice {
        id: tick.id(),
        label: text.get(labels::tick(*tick)),
        on: meeting.ticks.on.has(*tick),
        event: Event::Answer(AnswerEvent::Ticked(*tick, !on.has(*tick))),
    };
    let (shown, rest) = tick_list(&model.answers().meetings());
    if shown.is_empty() && rest.is_empty() {
        return None;
    }
    let mut statements = each(&shown, statement);
    let open = model.shows(Section::Ticks);
    for tick in &rest {
        if open || on.has(*tick) {
            statements.push(statement(tick));
        }
    }
    let any = !meeting.ticks.on.is_empty();
    Some(UnlessView {
        label: text.get(if any { m::TRUE_HERE } else { m::UNLESS }),
        statements,
        more: (!rest.is_empty()).then(|| {
            questions::section_link(model, Section::Ticks, "more-ticks", m::TICKS_MORE, text)
        }),
    })
}

/// The reason of a rule, with what follows on the writing.
pub(super) fn reason(rule: &'static Rule, after: Option<After>, text: &Text) -> Reason {
    let (sources, strength) = at_places::evidence(rule, after);
    Reason {
        id: rule.id,
        text: text.get(at_places::reason(rule, after)),
        sources: each(sources, |source| {
            let mut name = source.author.to_owned();
            if let Some(year) = source.year {
                name.push(' ');
                name.push_str(&year_digits(year));
            }
            (name, source.address)
        }),
        strength: text.get(strength.label()),
    }
}

/// That organisations do it in different ways, and how many do what.
fn practice_reason(practice: &Practice, text: &Text) -> Reason {
    let Practice { write, write_first, meet, .. } = *practice;
    Reason {
        id: "practice",
        text: text.tell(m::reason_split(practice.cases(), write, write_first, meet)),
        sources: Vec::new(),
        strength: text.get(m::STRENGTH_SEVERAL),
    }
}

/// The same, with what the places say of it.
fn exact_reason(model: &Model, rule: &'static Rule, advised: &Advised, text: &Text) -> Reason {
    let (sites, after) = (&advised.sites, advised.outcome.after);
    let (today, days_off) = (model.now.day, &model.policy.days_off);
    let day = advised.outgoing.draft.compared_from(after, today, days_off);
    let plain = reason(rule, after, text);
    match exactly(rule, sites, day, days_off) {
        None => plain,
        Some(exact) => {
            let (start, end) = (Value::Time(sites.hours.start), Value::Time(sites.hours.end));
            let strength = text.tell(m::reason_computed(plain.strength, start, end));
            Reason { text: text.tell(exact), strength, ..plain }
        }
    }
}

/// A year has no thousands separator in any language, so it is no number for the formatter.
fn year_digits(year: u16) -> String {
    year.to_string()
}

/// The plan, step by step.
pub(super) fn steps(draft: &Draft, text: &Text) -> Vec<StepView> {
    let mut views = Vec::new();
    for (when, what) in draft.plan(text) {
        views.push(StepView { when, what });
    }
    views
}
