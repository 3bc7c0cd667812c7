//! The panel with the advice: verdict, reasons, what would change it, time, plan, message.

use super::event::Event;
use super::how_view::{HowView, how_view};
use super::meetings;
use super::message_view::{MessageField, MessageView, fields, message_view};
use super::model::Model;
use super::outgoing::Outgoing;
use super::places_view::{PlacesView, places};
use super::screen::{Link, each};
use super::time_view::{TimeView, time_view};
use super::verdict_view::{
    after, change_link, condition, form, form_line, headline, remember, sure,
};
use crate::advice::hours::{After, Hours, hours};
use crate::advice::places::{self, exactly};
use crate::advice::rules::Rule;
use crate::advice::{Advice, Form, Verdict};
use crate::letter::draft::{self, Brief, Draft, Message};
use crate::meeting::time::Day;
use crate::meeting::{Door, Meeting, Purpose, Sites};
use crate::questions::Problem;
use crate::text::{Text, Value, messages as m};

/// The advice as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct AdviceView {
    /// Whether it is about a person: then it is shown without a frame.
    pub quiet: bool,
    /// Said where a person looks at another result than that of their own answers.
    pub other_result: Option<OtherResult>,
    /// The verdict.
    pub headline: String,
    /// What does the job, or what comes next.
    pub form: String,
    /// How sure it is; nothing where we are quiet.
    pub sure: String,
    /// What stands over the reasons.
    pub why: String,
    /// The reasons.
    pub reasons: Vec<Reason>,
    /// How the advice came about; nothing where we are quiet.
    pub how: Option<HowView>,
    /// What we do not do where it is about a person; nothing elsewhere.
    pub quiet_lines: Vec<String>,
    /// What stands over the changes.
    pub change_heading: String,
    /// What would change the verdict.
    pub changes: Vec<Link>,
    /// The hours of both ways.
    pub time: Option<TimeView>,
    /// What stands over the plan.
    pub plan_heading: String,
    /// What happens when.
    pub plan: Vec<StepView>,
    /// The working hours of the places.
    pub places: Option<PlacesView>,
    /// What stands over the message.
    pub message_heading: String,
    /// What is asked beside the message: who invited, whose regular meeting it is, notes.
    pub fields: Vec<MessageField>,
    /// What the row of messages is called.
    pub messages_label: String,
    /// The messages, the one to send first.
    pub messages: Vec<MessageView>,
    /// Which of them is shown.
    pub shown: usize,
    /// One thing to remember; nothing where there is nothing.
    pub remember: String,
    /// Goes on to the next meeting, where the list has room for this one.
    pub next: Option<Link>,
    /// What happens to this one then, or why nothing can.
    pub next_hint: String,
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

/// The draft for the advice that is shown.
pub(super) fn draft(model: &Model, meeting: &Meeting, advice: &Advice, sites: &Sites) -> Draft {
    let (words, _) = model.answers().words();
    let policy = &model.policy;
    let letters = &model.answers().letters;
    draft::draft(&Brief { meeting, words: &words, advice, now: model.now, policy, sites, letters })
}

/// The advice as it is shown.
pub(super) fn advice_view(
    model: &Model,
    meeting: &Meeting,
    advice: &Advice,
    problems: &[Problem],
    text: &Text,
) -> AdviceView {
    let form = form(model, meeting, advice);
    let sites = model.sites(text);
    let outgoing = Outgoing::new(model, meeting, advice, &sites);
    let draft = &outgoing.draft;
    let fields = fields(model, meeting, advice, problems, text);
    let quiet = advice.quiet || advice.verdict == Verdict::GetHelp;
    // A notice to a group has the person's own words in it, and help needs no more words.
    let mut quiet_lines = match (quiet, advice.verdict) {
        (true, Verdict::Meet) => vec![text.get(m::QUIET_LINE), text.get(m::QUIET_SAFETY)],
        _ => Vec::new(),
    };
    if let Some(help) = model.policy.helpline.as_deref().filter(|_| quiet) {
        quiet_lines.push(text.tell(m::organisation_help(help)));
    }
    let reasons = if advice.verdict == Verdict::GetHelp { &[][..] } else { &advice.reasons };
    // What would change the other result is a second way on; one at a time is enough.
    let flips = if model.change.is_some() { &[][..] } else { &advice.flips };
    let mut messages = Vec::new();
    for (index, message) in draft.messages.iter().enumerate() {
        messages.extend(message_view(model, &outgoing, index, message, text));
    }
    let after = after(model, meeting, advice, text);
    let rounds = after == Some(After::Round);
    let day = draft.compared_from(after, model.now.day, &model.policy.days_off);
    let (next, next_hint) = meetings::next(model, advice.verdict, quiet, text);
    AdviceView {
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
        headline: text.tell(headline(model, meeting, advice, form, text)),
        form: text.get(form_line(meeting, advice, form, rounds)),
        sure: if quiet { String::new() } else { sure(advice.certainty, text) },
        why: text.get(m::WHY),
        reasons: each(reasons, |rule| exact_reason(model, rule, &sites, (after, day), text)),
        how: how_view(advice, after, text),
        quiet_lines,
        change_heading: text.get(m::CHANGE_HEADING),
        changes: each(flips, |flip| change_link(model, flip, meeting, advice, text)),
        time: time(model, meeting, advice, form, problems, text),
        plan_heading: text.get(m::PLAN_HEADING),
        plan: steps(draft, text),
        places: places(model, meeting, advice, draft, &sites, text),
        message_heading: text.get(
            if draft.messages.iter().any(|message| !Message::is_kept(message)) {
                m::MESSAGE_HEADING
            } else {
                m::MESSAGE_HEADING_OWN
            },
        ),
        fields,
        messages_label: text.get(m::MESSAGES_LABEL),
        messages,
        shown: outgoing.shown_index(model),
        remember: remember(meeting, advice, form, rounds)
            .map(|msg| text.get(msg))
            .unwrap_or_default(),
        next,
        next_hint,
    }
}

/// The reason of a rule, with what follows on the writing.
pub(super) fn reason(rule: &'static Rule, after: Option<After>, text: &Text) -> Reason {
    let (sources, strength) = places::evidence(rule, after);
    Reason {
        id: rule.id,
        text: text.get(places::reason(rule, after)),
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

/// The same, with what the places say of it.
fn exact_reason(
    model: &Model,
    rule: &'static Rule,
    sites: &Sites,
    (after, day): (Option<After>, Day),
    text: &Text,
) -> Reason {
    let plain = reason(rule, after, text);
    match exactly(rule, sites, day, &model.policy.days_off) {
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

fn time(
    model: &Model,
    meeting: &Meeting,
    advice: &Advice,
    form: Option<Form>,
    problems: &[Problem],
    text: &Text,
) -> Option<TimeView> {
    if !counts(meeting, advice) {
        return None;
    }
    let hours = counted(model, meeting, advice, form, text);
    Some(time_view(model, meeting, advice.verdict, form, hours, problems, text))
}

/// Whether hours are counted. Whether an invitee goes or not, the meeting takes place: nothing
/// is saved by a note.
pub(super) fn counts(meeting: &Meeting, advice: &Advice) -> bool {
    !advice.quiet
        && meeting.door != Door::Invitation
        && advice.verdict != Verdict::GetHelp
        && meeting.purpose.given() != Some(Purpose::Hard)
}

/// The hours of both ways.
pub(super) fn counted(
    model: &Model,
    meeting: &Meeting,
    advice: &Advice,
    form: Option<Form>,
    text: &Text,
) -> Option<Hours> {
    let after = after(model, meeting, advice, text);
    hours(meeting, advice.verdict, form.unwrap_or(Form::Questions), after, &model.policy.year)
}

/// The plan, step by step.
pub(super) fn steps(draft: &Draft, text: &Text) -> Vec<StepView> {
    let mut views = Vec::new();
    for (when, what) in draft.plan(text) {
        views.push(StepView { when, what });
    }
    views
}
