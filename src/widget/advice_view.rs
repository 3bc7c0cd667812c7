//! The panel with the advice: verdict, reasons, what would change it, time, plan, message.

use super::event::Event;
use super::how_view::{HowView, how_view};
use super::meetings;
use super::message_view::{MessageField, MessageView, fields, message_view};
use super::model::Model;
use super::outgoing::Outgoing;
use super::screen::{Link, each};
use crate::advice::hours::{After, Hours, hours, short_meeting};
use crate::advice::places::{self, exactly};
use crate::advice::rules::Rule;
use crate::advice::{Advice, Certainty, Change, Flip, Form, OpenQuestion, Verdict};
use crate::draft::{self, Brief, Draft, Use};
use crate::meeting::{Detail, Door, Meeting, Often, Purpose, Sites, Tick};
use crate::questions::{Problem, labels};
use crate::text::{Msg, Phrase, Text, Value, messages as m};

use super::places_view::{PlacesView, places};
use super::time_view::{TimeView, time_view};

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
    /// What stands over the fields for the message.
    pub fields_heading: String,
    /// What is said for the message first. Nothing of it has to be.
    pub fields: Vec<MessageField>,
    /// What opens the rest.
    pub more_fields_label: String,
    /// Whether the rest has something in it, so that it is shown open.
    pub more_fields_open: bool,
    /// The rest of what can be said.
    pub more_fields: Vec<MessageField>,
    /// What was assumed; nothing where nothing was.
    pub assumed: String,
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
    /// The hour of each place.
    pub places: Vec<String>,
}

/// The form of what is written, where something is.
pub(super) fn form(model: &Model, meeting: &Meeting, advice: &Advice) -> Option<Form> {
    let writes = matches!(advice.verdict, Verdict::GoAsync | Verdict::WriteFirst);
    let options = model.answers().words().0.options.len() > 1;
    writes.then(|| Form::fitting(meeting, options))
}

/// The draft for the advice that is shown.
pub(super) fn draft(model: &Model, meeting: &Meeting, advice: &Advice, sites: &Sites) -> Draft {
    let (words, _) = model.answers().words();
    let policy = &model.policy;
    draft::draft(&Brief { meeting, words: &words, advice, now: model.now, policy, sites })
}

/// What follows on the writing, where people write first.
fn after(model: &Model, meeting: &Meeting, advice: &Advice, text: &Text) -> Option<After> {
    let (today, days_off) = (model.now.day, &model.policy.days_off);
    places::after(meeting, advice.verdict, &model.sites(text), today, days_off)
}

/// The verdict in a person's words.
pub(super) fn headline(
    model: &Model,
    meeting: &Meeting,
    advice: &Advice,
    form: Option<Form>,
    text: &Text,
) -> Phrase {
    let invited = meeting.door == Door::Invitation && !advice.quiet;
    match (advice.verdict, form) {
        _ if after(model, meeting, advice, text) == Some(After::Round) => {
            m::HEADLINE_WRITE_ROUNDS.into()
        }
        (Verdict::GoAsync, Some(Form::Cancellation)) => m::HEADLINE_LET_GO.into(),
        (Verdict::GoAsync, _) if invited => m::HEADLINE_INVITED_BRING.into(),
        (Verdict::GoAsync, Some(Form::Delegation)) => m::HEADLINE_DELEGATE.into(),
        (Verdict::GoAsync, Some(Form::RecordedMessage)) => m::HEADLINE_RECORD.into(),
        (Verdict::GoAsync, _) => m::HEADLINE_WRITE.into(),
        (Verdict::WriteFirst, _) if invited => m::HEADLINE_INVITED_DECIDE.into(),
        (Verdict::WriteFirst, _) => {
            m::headline_write_first(Value::Duration(short_meeting(meeting.attendance.length)))
        }
        (Verdict::Meet, _) if invited => m::HEADLINE_INVITED_MEET.into(),
        (Verdict::Meet, _) if meeting.door == Door::Series && !advice.quiet => {
            m::HEADLINE_SERIES_KEEP.into()
        }
        (Verdict::Meet, _) => m::HEADLINE_MEET.into(),
        (Verdict::NotReady, _) if invited => m::HEADLINE_INVITED_ASK.into(),
        (Verdict::NotReady, _) => m::HEADLINE_NOT_YET.into(),
        (Verdict::GetHelp, _) => m::HEADLINE_GET_HELP.into(),
    }
}

/// What does the job, or what comes next.
fn form_line(meeting: &Meeting, advice: &Advice, form: Option<Form>) -> Msg {
    let invited = meeting.door == Door::Invitation && !advice.quiet;
    match (advice.verdict, form) {
        (Verdict::GoAsync, Some(Form::Cancellation)) if invited => m::AFTER_INVITED_LET_GO,
        (Verdict::GoAsync, _) if invited => m::AFTER_INVITED_BRING,
        (Verdict::GoAsync, form) => match form.unwrap_or(Form::Questions) {
            Form::Announcement => m::FORM_ANNOUNCEMENT,
            Form::StatusThread if meeting.attendance.often == Some(Often::Weekly) => {
                m::FORM_STATUS_THREAD_WEEKLY
            }
            Form::StatusThread => m::FORM_STATUS_THREAD,
            Form::Proposal if meeting.purpose.given() == Some(Purpose::Plan) => m::FORM_PLAN,
            Form::Proposal => m::FORM_PROPOSAL,
            Form::Poll => m::FORM_POLL,
            Form::Delegation => m::FORM_DELEGATION,
            Form::Cancellation => m::FORM_CANCELLATION,
            Form::Brainstorm => m::FORM_BRAINSTORM,
            Form::DocumentReview => m::FORM_DOCUMENT_REVIEW,
            Form::RecordedMessage => m::FORM_RECORDED_MESSAGE,
            Form::HowTo => m::FORM_HOW_TO,
            Form::Questions => m::FORM_QUESTIONS,
            Form::IncidentLog => m::FORM_INCIDENT_LOG,
            Form::CheckIn => m::FORM_CHECK_IN,
        },
        (Verdict::WriteFirst, _) if invited => m::AFTER_INVITED_DECIDE,
        (Verdict::WriteFirst, _) if meeting.ticks.has(Tick::OnlyTime) => m::AFTER_WRITE_FIRST_KEEP,
        (Verdict::WriteFirst, _) => m::AFTER_WRITE_FIRST,
        (Verdict::Meet, _) if advice.quiet => m::AFTER_MEET_QUIET,
        (Verdict::Meet, _) if invited => m::AFTER_INVITED_MEET,
        (Verdict::Meet, _) if meeting.door == Door::Series => m::AFTER_SERIES_KEEP,
        (Verdict::Meet, _) if meeting.ticks.has(Tick::Urgent) => m::AFTER_MEET_NOW,
        (Verdict::Meet, _) => m::AFTER_MEET,
        (Verdict::NotReady, _) if invited => m::AFTER_INVITED_ASK,
        (Verdict::NotReady, _) => m::AFTER_NOT_YET,
        (Verdict::GetHelp, _) => m::AFTER_GET_HELP,
    }
}

/// One thing to remember, different for each kind of result.
fn remember(meeting: &Meeting, advice: &Advice, form: Option<Form>) -> Option<Msg> {
    Some(match (advice.verdict, form) {
        (Verdict::GoAsync, Some(Form::Cancellation)) if meeting.door == Door::Invitation => {
            m::REMEMBER_ASK
        }
        (Verdict::GoAsync, Some(Form::Cancellation)) => m::REMEMBER_MISS,
        (Verdict::GoAsync, Some(Form::Delegation)) => m::REMEMBER_UNDO,
        (Verdict::GoAsync, Some(Form::StatusThread | Form::CheckIn)) => m::REMEMBER_REPORT,
        (Verdict::GoAsync, Some(Form::Brainstorm)) => m::REMEMBER_IDEAS,
        (Verdict::GoAsync, Some(Form::Proposal | Form::Poll | Form::DocumentReview)) => {
            m::REMEMBER_READ_ALONE
        }
        // Whoever brings what nobody else knows does more than read or listen.
        (Verdict::GoAsync, _) if meeting.door == Door::Invitation => return None,
        // A problem has to be solved, and its thread is all that there is to say.
        (Verdict::GoAsync, Some(Form::Questions | Form::IncidentLog))
            if meeting.purpose.given() == Some(Purpose::Problem) =>
        {
            return None;
        }
        (Verdict::GoAsync, _) => m::REMEMBER_READ,
        (Verdict::WriteFirst, _) => m::REMEMBER_READ_TALK,
        (Verdict::Meet, _) if advice.quiet => m::REMEMBER_PERSON,
        // Whoever is in the middle of something urgent needs nothing to remember.
        (Verdict::Meet, _) if meeting.ticks.has(Tick::Urgent) => return None,
        (Verdict::Meet, _) => m::REMEMBER_GOOD,
        (Verdict::NotReady, _) if meeting.door == Door::Invitation => m::REMEMBER_ASK,
        (Verdict::NotReady, _) => m::REMEMBER_GOAL,
        (Verdict::GetHelp, _) => return None,
    })
    .filter(|_| !(advice.quiet && advice.verdict == Verdict::GoAsync))
}

/// How sure the verdict is, in words.
fn sure(certainty: Certainty, text: &Text) -> String {
    match certainty {
        Certainty::Clear => text.get(m::SURE_CLEAR),
        Certainty::Close => text.get(m::SURE_CLOSE),
        Certainty::Probably(OpenQuestion::Detail(question)) => {
            text.tell(m::sure_probably(labels::detail_legend(question)))
        }
        Certainty::Probably(OpenQuestion::Tick(tick)) => {
            text.tell(m::sure_probably_statement(labels::tick(tick)))
        }
    }
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
    let (fields, more_fields) =
        fields(model, meeting, advice, draft.deadline.map(|(day, _)| day), problems, text);
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
    // Where no hour is fair for a talk, there is none to speak of.
    let rounds = after(model, meeting, advice, text) == Some(After::Round);
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
        form: text.get(if rounds {
            m::AFTER_WRITE_ROUNDS
        } else {
            form_line(meeting, advice, form)
        }),
        sure: if quiet { String::new() } else { sure(advice.certainty, text) },
        why: text.get(m::WHY),
        reasons: each(reasons, |rule| exact_reason(model, rule, &sites, text)),
        how: how_view(advice, text),
        quiet_lines,
        change_heading: text.get(m::CHANGE_HEADING),
        changes: each(flips, |flip| change_link(flip, meeting, advice, text)),
        time: time(model, meeting, advice, form, problems, text),
        plan_heading: text.get(m::PLAN_HEADING),
        plan: steps(draft, text),
        places: places(model, meeting, advice, draft, &sites, text),
        message_heading: text.get(
            if draft.messages.iter().any(|message| message.use_ != Use::Keep) {
                m::MESSAGE_HEADING
            } else {
                m::MESSAGE_HEADING_OWN
            },
        ),
        fields_heading: text.get(m::FOR_THE_MESSAGE_HEADING),
        fields,
        more_fields_label: text.get(m::MORE_FOR_THE_MESSAGE),
        more_fields_open: model.unfolded.message,
        more_fields,
        assumed: assumed(draft, text),
        messages_label: text.get(m::MESSAGES_LABEL),
        messages,
        shown: outgoing.shown_index(model),
        remember: if rounds {
            text.get(m::REMEMBER_READ_ALONE)
        } else {
            remember(meeting, advice, form).map(|msg| text.get(msg)).unwrap_or_default()
        },
        next,
        next_hint,
    }
}

pub(super) fn reason(rule: &'static Rule, text: &Text) -> Reason {
    Reason {
        id: rule.id,
        text: text.get(rule.reason),
        sources: each(rule.sources, |source| {
            let mut name = source.author.to_owned();
            if let Some(year) = source.year {
                name.push(' ');
                name.push_str(&year_digits(year));
            }
            (name, source.address)
        }),
        strength: text.get(rule.strength.label()),
    }
}

/// The same, with what the places say of it.
fn exact_reason(model: &Model, rule: &'static Rule, sites: &Sites, text: &Text) -> Reason {
    let plain = reason(rule, text);
    match exactly(rule, sites, model.now.day, &model.policy.days_off) {
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

/// A single change as the first half of a sentence.
fn condition(change: Change) -> Phrase {
    match change {
        Change::Tick(Tick::Undo, true) => m::CHANGE_UNDO_ON.into(),
        Change::Tick(Tick::Undo, false) => m::CHANGE_UNDO_OFF.into(),
        Change::Tick(Tick::OnlyTime, true) => m::CHANGE_ONLY_TIME_ON.into(),
        Change::Tick(Tick::OnlyTime, false) => m::CHANGE_ONLY_TIME_OFF.into(),
        Change::Tick(Tick::Tried, true) => m::CHANGE_TRIED_ON.into(),
        Change::Tick(Tick::Tried, false) => m::CHANGE_TRIED_OFF.into(),
        Change::Tick(Tick::New, true) => m::CHANGE_NEW_ON.into(),
        Change::Tick(Tick::New, false) => m::CHANGE_NEW_OFF.into(),
        Change::Tick(Tick::Zones, true) => m::CHANGE_ZONES_ON.into(),
        Change::Tick(Tick::Zones, false) => m::CHANGE_ZONES_OFF.into(),
        Change::Tick(Tick::Complex, true) => m::CHANGE_COMPLEX_ON.into(),
        Change::Tick(Tick::Complex, false) => m::CHANGE_COMPLEX_OFF.into(),
        // Not offered as a change; the statement itself says what it is.
        Change::Tick(tick, _) => m::change_detail(labels::tick(tick)),
        Change::Detail(detail) => m::change_detail(labels::detail(detail)),
    }
}

fn change_link(flip: &Flip, meeting: &Meeting, advice: &Advice, text: &Text) -> Link {
    let short = Value::Duration(short_meeting(meeting.attendance.length));
    let keeps = flip.change == Change::Tick(Tick::OnlyTime, true)
        && advice.verdict == Verdict::GoAsync
        && flip.verdict != Verdict::GoAsync;
    let invited = meeting.door == Door::Invitation;
    // The result is named as its own headline names it.
    let to = |answers: &[Detail]| matches!(flip.change, Change::Detail(detail) if answers.contains(&detail));
    let result: Phrase = match flip.verdict {
        Verdict::GoAsync if to(&[Detail::MissNothing, Detail::RoleListen]) => {
            m::RESULT_LET_GO.into()
        }
        Verdict::GoAsync if to(&[Detail::DecideEasy]) => m::RESULT_DELEGATE.into(),
        // An invitee decides about going, not about the meeting.
        Verdict::GoAsync if invited => m::RESULT_INVITED_WRITE.into(),
        Verdict::WriteFirst if invited => m::RESULT_INVITED_DECIDE.into(),
        Verdict::Meet if invited => m::RESULT_INVITED_MEET.into(),
        Verdict::NotReady if invited => m::RESULT_INVITED_ASK.into(),
        _ if keeps => m::result_keep_some(short),
        Verdict::GoAsync => m::RESULT_WRITE.into(),
        Verdict::WriteFirst => m::result_write_first(short),
        Verdict::Meet if flip.change == Change::Tick(Tick::New, true) => m::RESULT_MEET_ONCE.into(),
        Verdict::Meet => m::RESULT_MEET.into(),
        Verdict::NotReady => m::RESULT_NOT_YET.into(),
        Verdict::GetHelp => m::RESULT_GET_HELP.into(),
    };
    Link {
        id: match flip.change {
            Change::Tick(tick, _) => tick.id(),
            Change::Detail(detail) => detail.id(),
        },
        label: text.tell(m::change(condition(flip.change), result)),
        on: None,
        event: Event::ChangePressed(flip.change),
    }
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
    each(&draft.plan, |step| StepView {
        when: text.say(&step.when),
        what: text.say(&step.what),
        places: each(&step.places, |place| text.say(place)),
    })
}

/// What was assumed, as one list.
pub(super) fn assumed(draft: &Draft, text: &Text) -> String {
    if draft.assumed.is_empty() {
        return String::new();
    }
    // A dot between them: some have commas of their own.
    text.tell(m::assumed(each(&draft.assumed, |thing| text.say(thing)).join(" · ")))
}
