//! Which letters fit a situation, and what is known for their gaps.

use std::rc::Rc;

use super::dates::Dates;
use super::draft::{AwayBrief, Body, Brief, Case, Kind, Message};
use super::eval::Origin;
use super::gap::Facts;
use super::values::{Inputs, Moment, Value, Values};
use super::{Filled, LetterId};
use crate::advice::hours::After;
use crate::advice::parts::{Outcome, Share, Whole};
use crate::advice::{Form, Verdict};
use crate::meeting::time::{Day, DaysOff, Now};
use crate::meeting::{Answer, Detail, Door, Often, Purpose, Sites, Tick};
use crate::questions::{Decides, Inviter, Owner, Reach};

/// The letters of a case, the one to send first; nothing if the case has none.
pub(super) fn letters(case: Case, brief: &Brief, inputs: &Inputs) -> Vec<Message> {
    let mut letters = Vec::new();
    add(&openings(case, brief), &Rc::new(values(case, brief, inputs)), &mut letters);
    letters
}

/// The letters of someone who will be away.
pub(super) fn away(brief: &AwayBrief, inputs: &Inputs) -> Vec<Message> {
    let words = brief.words;
    let mut openings = vec![(Kind::Opening, "absence-colleagues")];
    if words.clients {
        openings.push((Kind::Notice, "absence-clients"));
    }
    openings.push((Kind::AutoReply, "auto-reply"));
    let mut facts = Facts::new();
    facts.set("recipient", "group");
    let mut values = Values::new(facts, 0, brief.now, true);
    let sites = Sites::NONE;
    let dates = Dates {
        now: brief.now,
        days_off: brief.days_off,
        sites: &sites,
        urgent: false,
        minutes: 0,
    };
    let moment = |day| Value::Moment(dates.day(day));
    if let Some(from) = words.from {
        values.fill("start", moment(from), Origin::Said);
        // Who leaves before the next working day has no time for questions.
        let last = from.working_day_before(brief.days_off);
        if last >= brief.now.day {
            values.fill("due", moment(last), Origin::Assumed);
        }
    }
    if let Answer::Given(back) = words.back {
        values.fill("back", moment(back.working_day(brief.days_off)), Origin::Said);
    }
    let covers: Vec<String> = words.helpers.iter().chain(&words.must_run).cloned().collect();
    if !covers.is_empty() {
        values.fill("covers", Value::Lines(covers), Origin::Said);
    }
    let lines = |lines: &[String]| Value::Lines(lines.to_vec());
    if !words.alone.is_empty() {
        values.fill("alone", lines(&words.alone), Origin::Said);
    }
    if let (Reach::Here, Some(how)) = (words.reach, &words.reach_at) {
        values.choose("reach", "urgent", Origin::Said);
        values.fill("how", Value::Text(how.clone()), Origin::Said);
    }
    if let Some(contact) = &words.contact {
        values.fill("contact", Value::Text(contact.clone()), Origin::Said);
    }
    take(&mut values, inputs, &dates);
    let mut to_helpers = values.clone();
    to_helpers.set_fact("recipient", if words.helpers.len() == 1 { "one" } else { "group" });
    let mut letters = Vec::new();
    add(&openings, &Rc::new(values), &mut letters);
    add(&[(Kind::Prompt, "absence-cover")], &Rc::new(to_helpers), &mut letters);
    letters
}

/// A letter by itself, with these facts by their names, at a moment.
#[must_use]
pub fn filled(id: LetterId, facts: &[(&str, &str)], inputs: &Inputs, now: Now) -> Filled {
    let mut known = Facts::new();
    for (fact, value) in facts {
        known.set(fact, value);
    }
    let mut values = Values::new(known, 0, now, true);
    let (days_off, sites) = (DaysOff::default(), Sites::NONE);
    let dates = Dates { now, days_off: &days_off, sites: &sites, urgent: false, minutes: 30 };
    let due = dates.due().day.unwrap_or(now.day);
    proposed(&mut values, &dates, due);
    let meets = Value::Moment(dates.meet(dates.after(due, 1)));
    values.fill("meet", meets, Origin::Assumed);
    take(&mut values, inputs, &dates);
    Filled::new(id, Rc::new(values))
}

/// Adds letters, and then what comes after each of them, if anything does.
fn add(openings: &[(Kind, &str)], values: &Rc<Values>, letters: &mut Vec<Message>) {
    let first = letters.len();
    let opens = |kind: &Kind| matches!(kind, Kind::Opening | Kind::Reply);
    let several = openings.iter().filter(|(kind, _)| opens(kind)).count() > 1;
    let mut push = |kind, id: &str, follows: Option<usize>| {
        if let Some(id) = LetterId::from_id(id) {
            let body = Body::Letter(Filled::new(id, Rc::clone(values)));
            let alternative = several && opens(&kind);
            letters.push(Message { follows, alternative, ..Message::new(kind, body) });
        }
    };
    for (kind, id) in openings {
        push(*kind, id, None);
    }
    for (at, (_, id)) in openings.iter().enumerate() {
        for (kind, ending) in [
            (Kind::Prompt, "-prompt"),
            (Kind::Reminder, "-reminder"),
            (Kind::Invitation, "-invitation"),
            (Kind::Closing, "-closing"),
        ] {
            push(kind, &[id, ending].concat(), Some(first + at));
        }
    }
}

/// The letters that open a case.
fn openings(case: Case, brief: &Brief) -> Vec<(Kind, &'static str)> {
    let meeting = brief.meeting;
    let (purpose, detail) = (meeting.purpose.given(), meeting.detail.given());
    let opening = |id| vec![(Kind::Opening, id)];
    match case {
        Case::Help | Case::NotReady => Vec::new(),
        Case::Notice => opening("notice"),
        Case::QuietReply => vec![(Kind::Reply, "quiet-reply")],
        Case::Quiet => vec![(Kind::Invitation, "talk")],
        Case::Reply => {
            let first = match (brief.advice.verdict, detail) {
                (Verdict::GoAsync, Some(Detail::RoleListen)) => "reply-decline",
                (Verdict::GoAsync, Some(_)) => "reply-offer",
                _ => "reply-ask",
            };
            let mut replies = vec![(Kind::Reply, first)];
            // What only one person knows can stand in the reply itself.
            let knows = matches!(detail, Some(Detail::RoleBring) | None);
            let answer = knows.then_some("reply-answer");
            let others = ["reply-ask", "reply-offer", "reply-decline", "reply-deputy"];
            for other in answer.into_iter().chain(others).filter(|other| *other != first) {
                replies.push((Kind::Reply, other));
            }
            replies
        }
        Case::Series => series(brief),
        Case::Parts if meeting.door == Door::Series => opening("series-parts"),
        Case::Parts => opening("parts"),
        Case::Urgent => opening("incident"),
        Case::First
            if detail != Some(Detail::CommentGive)
                && super::draft::after(brief) != Some(After::Round) =>
        {
            let mut letters = opening("write-first");
            if decides(purpose) {
                letters.push((Kind::Record, "record"));
            }
            letters
        }
        Case::First => written(
            Form::fitting(meeting, Verdict::WriteFirst, brief.words.options.len() > 1),
            brief,
        ),
        Case::Meet if brief.whole.is_some() => vec![(Kind::Invitation, "invitation")],
        Case::Meet => match (purpose, detail) {
            (Some(Purpose::Outside), Some(Detail::OutsideFirst)) => {
                vec![(Kind::Invitation, "outside-first")]
            }
            (Some(Purpose::Connect), _) => vec![(Kind::Invitation, "get-together")],
            (Some(Purpose::OnePerson), _) => vec![(Kind::Invitation, "one-to-one")],
            _ => vec![(Kind::Invitation, "invitation")],
        },
        Case::Write(form) => written(form, brief),
    }
}

fn decides(purpose: Option<Purpose>) -> bool {
    purpose == Some(Purpose::Decide)
}

/// What becomes of a regular meeting: what we advise comes first, the others are one press away.
fn series(brief: &Brief) -> Vec<(Kind, &'static str)> {
    let first = match (brief.advice.verdict, brief.meeting.detail.given()) {
        (Verdict::GoAsync, Some(Detail::MissNothing)) => "series-end",
        (Verdict::GoAsync, Some(Detail::MissDecisions)) => "series-rarer",
        (Verdict::GoAsync, _) if brief.words.owner == Owner::Me => "status-regular",
        (Verdict::GoAsync, _) => "status-ask",
        (Verdict::WriteFirst, _) => "series-shorter",
        _ => "series-better",
    };
    let mut letters = vec![(Kind::Opening, first)];
    for other in ["series-end", "series-shorter", "series-rarer", "series-better"] {
        if other != first {
            letters.push((Kind::Opening, other));
        }
    }
    // What nobody would miss can be left out once, to see.
    if first == "series-end" {
        letters.push((Kind::Opening, "cancel"));
    }
    letters
}

fn written(form: Form, brief: &Brief) -> Vec<(Kind, &'static str)> {
    let meeting = brief.meeting;
    let (purpose, detail) = (meeting.purpose.given(), meeting.detail.given());
    let one = brief.writes_to_one();
    let recurs = meeting.door == Door::Series
        || !matches!(meeting.attendance.often, None | Some(Often::Once));
    let id = match form {
        Form::Announcement if purpose == Some(Purpose::Outside) => "client-update",
        Form::Announcement => "announcement",
        Form::StatusThread if recurs => "status-regular",
        Form::StatusThread => "status-once",
        Form::Proposal if purpose == Some(Purpose::Plan) => "plan-work",
        Form::Proposal if one => "approval",
        Form::Proposal => "proposal",
        Form::Poll => "poll",
        Form::Delegation => "delegation",
        Form::Cancellation => "cancel",
        Form::Brainstorm => "ideas",
        Form::DocumentReview if purpose == Some(Purpose::LookBack) => "look-back",
        Form::DocumentReview if purpose == Some(Purpose::Show) => "show-work",
        Form::DocumentReview => "review",
        Form::RecordedMessage => "recording",
        Form::HowTo => "how-to",
        Form::Questions if purpose == Some(Purpose::Problem) => "problem",
        Form::Questions if purpose == Some(Purpose::Share) => "announcement",
        Form::Questions if detail == Some(Detail::AskRequest) => "request",
        Form::Questions => "question",
        Form::IncidentLog => "incident",
        Form::CheckIn if detail == Some(Detail::OneUpdates) => "one-to-one",
        Form::CheckIn if detail == Some(Detail::CommentGive) => "comments",
        Form::CheckIn => "check-in",
    };
    let mut letters = vec![(Kind::Opening, id)];
    let other = match id {
        // Whoever has options and no proposal lets people choose.
        "proposal" => Some("poll"),
        // Whoever prefers one of them says so.
        "poll" if !one => Some("proposal"),
        "review" if detail == Some(Detail::CommentTogether) => Some("show-work"),
        "recording" if purpose == Some(Purpose::Show) => Some("show-work"),
        "show-work" => Some("recording"),
        "question" => Some("request"),
        "request" => Some("question"),
        _ => None,
    };
    letters.extend(other.map(|other| (Kind::Opening, other)));
    if decides(purpose) {
        letters.push((Kind::Record, "record"));
    }
    letters
}

/// What is known for the letters of a case.
fn values(case: Case, brief: &Brief, inputs: &Inputs) -> Values {
    let meeting = brief.meeting;
    let often =
        meeting.attendance.often.or((meeting.door == Door::Series).then_some(Often::Weekly));
    let undo = meeting.ticks.has(Tick::Undo);
    let facts = facts(case, brief, often);
    let quiet = case.is_quiet();
    let approves = matches!(brief.words.decides, Decides::Other | Decides::All);
    let people = meeting.attendance.people.map_or(0, |people| people.high);
    let mut values = Values::new(facts, people, brief.now, !(undo || quiet || approves));
    let dates = dates(brief);
    if !quiet {
        said(&mut values, brief);
    }
    // Whoever goes in any case asks how to prepare, and does not offer to stay away.
    if case == Case::Reply && matches!(brief.advice.verdict, Verdict::WriteFirst | Verdict::Meet) {
        values.choose("ask", "prepare", Origin::Assumed);
        values.choose("offer", "prepared", Origin::Assumed);
    }
    // Where a talk follows on comments, they say so.
    if meeting.detail.given() == Some(Detail::CommentGive)
        && matches!(super::draft::after(brief), Some(After::Talk(_)))
    {
        values.choose("stuck", "call", Origin::Assumed);
    }
    // Whoever checks says whether it may go on, and whoever is asked helps with any answer.
    match meeting.detail.given() {
        Some(Detail::ShowJudge) => values.choose("silence", "need-yes", Origin::Assumed),
        Some(Detail::AskAnswer) => values.choose("silence", "answer", Origin::Assumed),
        _ => {}
    }
    // Only who said so has one-to-ones that are updates.
    if meeting.purpose.given() == Some(Purpose::OnePerson)
        && meeting.detail.given() != Some(Detail::OneUpdates)
    {
        values.choose("lately", "none", Origin::Assumed);
    }
    // Nobody knows what it is about, so that is the question; and to a manager nobody offers to
    // stay away from what may be about themselves.
    if case == Case::Reply && meeting.purpose.given().is_none() {
        values.choose("ask", "about", Origin::Assumed);
        if matches!(brief.words.inviter, Inviter::Open | Inviter::Manager) {
            values.choose("offer", "prepared", Origin::Assumed);
        }
    }
    let day = if quiet {
        // The sooner the talk, the shorter the wondering.
        dates.after(dates.start(), 1)
    } else {
        let due = dates.due().day.unwrap_or(brief.now.day);
        proposed(&mut values, &dates, due);
        dates.after(due, 1)
    };
    values.fill("meet", Value::Moment(dates.meet(day)), Origin::Assumed);
    take(&mut values, inputs, &dates);
    values
}

/// The calendar of a case.
fn dates<'a>(brief: &Brief<'a>) -> Dates<'a> {
    Dates {
        now: brief.now,
        days_off: &brief.policy.days_off,
        sites: brief.sites,
        urgent: brief.meeting.ticks.has(Tick::Urgent),
        minutes: brief.minutes(),
    }
}

/// Whether the places share an hour for the talk that follows on writing.
pub(super) fn has_fair_hour(brief: &Brief) -> bool {
    let dates = dates(brief);
    let due = dates.due().day.unwrap_or(brief.now.day);
    brief.sites.list.len() < 2 || dates.talk(dates.after(due, 1)).is_some()
}

/// What becomes of a regular meeting, as a form of writing; nothing if it stays a meeting.
pub(super) fn series_form(brief: &Brief) -> Option<Form> {
    match (brief.advice.verdict, brief.meeting.detail.given()) {
        (Verdict::GoAsync, Some(Detail::MissNothing)) => Some(Form::Cancellation),
        (Verdict::GoAsync | Verdict::WriteFirst, Some(Detail::MissDecisions)) => {
            Some(Form::Proposal)
        }
        (Verdict::GoAsync | Verdict::WriteFirst, _) => Some(Form::StatusThread),
        _ => None,
    }
}

fn facts(case: Case, brief: &Brief, often: Option<Often>) -> Facts {
    let words = brief.words;
    let mut facts = Facts::new();
    let one = match case {
        Case::Reply | Case::QuietReply | Case::Write(Form::Delegation) => true,
        Case::Notice => false,
        Case::Quiet => brief.meeting.detail.given() != Some(Detail::HardGroup),
        _ => brief.writes_to_one(),
    };
    facts.set("recipient", if one { "one" } else { "group" });
    facts.set("rhythm", often.unwrap_or(Often::Once).id());
    facts.set(
        "owner",
        match words.owner {
            Owner::Me => "me",
            Owner::Team => "team",
            Owner::Open | Owner::Other => "other",
        },
    );
    facts.set(
        "inviter",
        match words.inviter {
            Inviter::Colleague => "colleague",
            // Until it is said, the tone suits a manager.
            Inviter::Open | Inviter::Manager => "manager",
            Inviter::Outside => "outside",
        },
    );
    let outside = brief.meeting.purpose.given() == Some(Purpose::Outside)
        || (brief.meeting.door == Door::Invitation && words.inviter == Inviter::Outside);
    facts.set("address", if outside { "sie" } else { "du" });
    facts
}

/// What was said in the questions already. One fact answered once serves every letter.
fn said(values: &mut Values, brief: &Brief) {
    let words = brief.words;
    if let Some(topic) = &words.topic {
        values.fill("topic", Value::Text(topic.clone()), Origin::Said);
    }
    if let Some(whole) = brief.whole {
        points(values, brief, whole);
    }
    if words.options.len() > 1 {
        values.fill("options", Value::Lines(words.options.clone()), Origin::Said);
    }
    let named = match (&words.decider, words.decides) {
        (Some(name), _) => Some((name.clone(), Origin::Said)),
        (None, Decides::Open) => {
            let form = Form::fitting(brief.meeting, brief.advice.verdict, words.options.len() > 1);
            let name = brief.policy.decider(form, brief.meeting.purpose.given());
            name.map(|name| (name.to_owned(), Origin::Assumed))
        }
        _ => None,
    };
    if let Some((name, origin)) = named {
        values.fill("decider", Value::Names(vec![name]), origin);
        values.choose("choose", "decider", origin);
    } else if words.decides == Decides::Me {
        values.choose("choose", "me", Origin::Said);
    }
    if let Some(kept) = &brief.policy.decisions_kept {
        values.fill("kept", Value::Text(kept.clone()), Origin::Assumed);
    }
}

/// What is written and what people still meet for, in the sender's words.
fn points(values: &mut Values, brief: &Brief, whole: &Whole) {
    let mut fill = |gap, shares: &[Share]| {
        let mut points = Vec::new();
        for (part, point) in whole.parts.iter().zip(&brief.words.points) {
            if shares.contains(&part.share) {
                points.push(point.clone());
            }
        }
        if !points.is_empty() {
            values.fill(gap, Value::Points(points), Origin::Said);
        }
    };
    if whole.outcome == Outcome::Meet {
        return fill("questions", &Share::ALL);
    }
    // What is settled in the meeting stands there alone: its list asks people to think about it
    // before.
    fill("written", &[Share::Written]);
    fill("talking", &[Share::Prepared, Share::Kept, Share::Unclear]);
    // Who only reads news has nothing to add, only questions.
    let mut written = whole.parts.iter().filter(|part| part.share == Share::Written).peekable();
    if written.peek().is_some() && written.all(|part| part.form == Form::Announcement) {
        values.choose("read", "questions", Origin::Assumed);
    }
    if let Some(minutes) = brief.shorter() {
        values.fill("length", Value::Length(minutes), Origin::Assumed);
        if let Some(planned) = brief.meeting.attendance.length {
            values.fill("before", Value::Length(planned), Origin::Said);
        }
    }
}

/// The days that we propose. The sender sees them in the letter.
fn proposed(values: &mut Values, dates: &Dates, due: Day) {
    let mut fill = |gap, moment| values.fill(gap, Value::Moment(moment), Origin::Assumed);
    fill("due", dates.due());
    fill("again", dates.day(dates.after(due, 1)));
    fill("list", dates.day(dates.after(due, 1)));
    fill("end", dates.deadline(dates.after(due, 2)));
    fill("start", dates.day(dates.change(due)));
}

fn take(values: &mut Values, inputs: &Inputs, dates: &Dates) {
    let defaults = values.clone();
    values.take(inputs, &mut |gap, input| dates.chosen(input, defaults.moment(gap.id())));
    let day = |values: &Values, gap| values.moment(gap).and_then(|moment| moment.day);
    // What we propose for afterwards follows the day that was chosen.
    if let Some(due) = day(values, "due").filter(|due| day(&defaults, "due") != Some(*due)) {
        let next = dates.after(due, 1);
        for gap in ["again", "list"] {
            values.assume(gap, Value::Moment(dates.day(next)));
        }
        values.assume("end", Value::Moment(dates.deadline(dates.after(due, 2))));
        values.assume("start", Value::Moment(dates.day(dates.change(due))));
        values.assume("meet", Value::Moment(dates.meet(next)));
    }
    let (Some(due), Some(booked)) = (day(values, "due"), day(values, "booked")) else { return };
    // An answer is of use before the meeting that it is about.
    if (dates.now.day..=due).contains(&booked) {
        let before = booked.working_day_before(dates.days_off);
        let moment =
            if before > dates.now.day { dates.deadline(before) } else { dates.day(booked) };
        values.assume("due", Value::Moment(moment));
        values.assume("again", Value::Moment(dates.day(booked)));
    }
    // What is in the calendar already keeps its time, also for what is left to talk about, if
    // people have answered by then.
    let answered = day(values, "due").is_some_and(|due| due <= booked);
    if let Some(moment) = values.moment("booked").filter(|moment| moment.time.is_some())
        && booked > dates.now.day
        && answered
    {
        let moment = Moment { meets: true, ..moment.clone() };
        values.assume("meet", Value::Moment(moment));
    }
    // What meets regularly changes on its own weekday.
    if let Some(start) = dates.on_weekday_of(booked, due.max(booked)) {
        values.assume("start", Value::Moment(dates.day(start)));
    }
}
