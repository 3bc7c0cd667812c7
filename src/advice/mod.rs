//! The advice: rules in, verdict out, exact about what is not known.
//!
//! The questions are few and every answer is one of a handful, so the whole space of what a
//! meeting can turn out to be is walked, never sampled: whether a verdict is clear, which
//! open answer could change it, and what would flip it are facts about that space.

pub mod hours;
pub mod parts;
pub mod places;
pub mod practice;
pub mod rules;
pub mod source;
mod verdict;

use crate::meeting::purpose::DetailQuestion;
use crate::meeting::ticks::TickSet;
use crate::meeting::{Answer, Detail, Door, Meeting, Often, Purpose, Tick};
use rules::{Effect, RULES, Rule, Situation};
pub use verdict::{Form, Verdict, Verdicts};

/// From this many tenths on, a need counts.
const COUNTS: i32 = 10;
/// From this many tenths on, up to [`COUNTS`], writing wins by so little that both ways are fine.
const CLOSE: i32 = 8;
/// More people than this make a decision harder (Blenko and others 2010, a rule of thumb).
const DECIDERS: u32 = 7;
/// How many reasons are shown.
const REASONS: usize = 3;
/// How many single changes that flip the verdict are shown.
const FLIPS: usize = 2;

/// How often the advice agrees with what organisations published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Situations that were compared.
    pub cases: u32,
    /// In how many the advice is the same.
    pub agree: u32,
    /// In how many it is the opposite: meet for write, or write for meet.
    pub opposite: u32,
}

/// The agreement with the situations in `tests/cases/`, whose test holds these figures to what
/// it measures: those that were known when the rules were written.
pub const KNOWN: Agreement = Agreement { cases: 128, agree: 105, opposite: 4 };

/// The same for situations that were collected afterwards, from other organisations.
pub const LATER: Agreement = Agreement { cases: 70, agree: 49, opposite: 10 };

/// How sure the advice is, in words and never in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Nothing that is open would change it.
    Clear,
    /// One open answer could change it.
    Probably(OpenQuestion),
    /// Both ways are fine.
    Close,
}

/// An open answer that could change the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenQuestion {
    /// The question that depends on the purpose.
    Detail(DetailQuestion),
    /// A statement of the tick list.
    Tick(Tick),
}

/// A single change to the answers that gives another verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flip {
    /// What would be different.
    pub change: Change,
    /// The verdict then.
    pub verdict: Verdict,
}

/// A single change to the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// This statement would be true, or no longer be true.
    Tick(Tick, bool),
    /// The question would be answered this way.
    Detail(Detail),
}

impl Change {
    /// The meeting with this change.
    #[must_use]
    pub fn applied_to(self, meeting: &Meeting) -> Meeting {
        let mut meeting = *meeting;
        match self {
            Self::Tick(tick, on) => {
                meeting.ticks.on = meeting.ticks.on.with(tick, on);
                meeting.ticks.open = meeting.ticks.open.with(tick, false);
            }
            Self::Detail(detail) => meeting.detail = Answer::Given(detail),
        }
        meeting
    }
}

/// Advice on a meeting.
#[derive(Clone, Debug)]
pub struct Advice {
    /// Whether this should be a meeting.
    pub verdict: Verdict,
    /// How sure that is.
    pub certainty: Certainty,
    /// Every verdict that the open answers leave possible.
    pub possible: Verdicts,
    /// At most three reasons, the most important first.
    pub reasons: Vec<&'static Rule>,
    /// Every rule that spoke, gates first.
    pub spoke: Vec<&'static Rule>,
    /// At most two single changes that give another verdict. None in quiet mode.
    pub flips: Vec<Flip>,
    /// Whether this is about a person: see [`Meeting::is_quiet`].
    pub quiet: bool,
}

/// What the rules make of one settled situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Judgement {
    verdict: Verdict,
    close: bool,
}

/// Judges one settled situation: the first gate that holds, or what the two needs add up to.
fn judge(at: &Situation) -> Judgement {
    let fitting: Vec<&Rule> = RULES.iter().filter(|rule| rule.fits(at)).collect();
    judge_by(&fitting, at)
}

/// Judges by the rules that fit everything but the ticks, which are left to compare. Walking
/// all ticks with the few rules that fit is what makes the walk quick enough for a keystroke.
fn judge_by(fitting: &[&Rule], at: &Situation) -> Judgement {
    let (mut talk, mut read) = (0, 0);
    for rule in fitting.iter().filter(|rule| rule.ticked(at)) {
        match rule.effect {
            Effect::Gate(verdict) => return Judgement { verdict, close: false },
            Effect::Weigh { talk: t, read: r } => {
                talk += i32::from(t);
                read += i32::from(r);
            }
            Effect::Remark(_) => {}
        }
    }
    let verdict = match (talk >= COUNTS, read >= COUNTS) {
        (false, _) => Verdict::GoAsync,
        (true, true) => Verdict::WriteFirst,
        (true, false) => Verdict::Meet,
    };
    Judgement { verdict, close: (CLOSE..COUNTS).contains(&talk) }
}

/// What is known of a meeting, taken at its word: nothing open is assumed to be true.
fn as_known(meeting: &Meeting) -> Situation {
    Situation {
        door: meeting.door,
        purpose: meeting.purpose.given(),
        detail: meeting.detail.given(),
        ticks: meeting.ticks.on,
        crowd: meeting.attendance.people.is_some_and(|people| people.low > DECIDERS),
        monthly: meeting.attendance.often == Some(Often::Monthly),
    }
}

/// The details that are possible: the one that was given, or every choice of the question.
fn possible_details(meeting: &Meeting) -> Vec<Detail> {
    if let Some(detail) = meeting.detail.given() {
        return vec![detail];
    }
    let mut details = Vec::new();
    if let Some(question) = DetailQuestion::for_meeting(meeting.door, meeting.purpose.given()) {
        for detail in question.choices() {
            details.push(detail);
        }
    }
    details
}

/// Every verdict that the open answers leave possible, the present one among them.
fn possible(meeting: &Meeting, lead: Verdict) -> Verdicts {
    let known = as_known(meeting);
    let mut verdicts = Verdicts::default().with(lead);
    // If the detail is not known, it may stay unknown while a tick is settled.
    let unknown = meeting.detail.given().is_none().then_some(None);
    for detail in possible_details(meeting).into_iter().map(Some).chain(unknown) {
        let at = Situation { detail, ..known };
        let fitting: Vec<&Rule> = RULES.iter().filter(|rule| rule.fits(&at)).collect();
        for extra in meeting.ticks.open.subsets() {
            let at = Situation { ticks: known.ticks.or(extra), ..at };
            verdicts = verdicts.with(judge_by(&fitting, &at).verdict);
        }
    }
    verdicts
}

/// Advises on a meeting. `None` while the purpose is open.
#[must_use]
pub fn advise(meeting: &Meeting) -> Option<Advice> {
    if meeting.purpose == Answer::Open {
        return None;
    }
    let known = as_known(meeting);
    let lead = judge(&known);
    let possible = possible(meeting, lead.verdict);
    let quiet = meeting.is_quiet();
    let spoke = spoke(&known, lead.verdict);
    Some(Advice {
        verdict: lead.verdict,
        certainty: certainty(meeting, &known, lead, possible),
        possible,
        reasons: reasons(&spoke, lead.verdict),
        flips: if quiet { Vec::new() } else { flips(meeting, &known, lead.verdict) },
        quiet,
        spoke,
    })
}

/// The statements that decide alone when they are true.
const GATES: [Tick; 4] = [Tick::Personal, Tick::Urgent, Tick::Tried, Tick::Unclear];

/// How sure the verdict is.
fn certainty(
    meeting: &Meeting,
    known: &Situation,
    lead: Judgement,
    possible: Verdicts,
) -> Certainty {
    if possible.count() == 1 {
        return if lead.close { Certainty::Close } else { Certainty::Clear };
    }
    let other = |at: Situation| judge(&at).verdict != lead.verdict;
    let by_detail = || {
        let question = DetailQuestion::for_meeting(known.door, known.purpose)?;
        let details = possible_details(meeting);
        let moves = details.iter().any(|d| other(Situation { detail: Some(*d), ..*known }));
        (meeting.detail.given().is_none() && moves).then_some(OpenQuestion::Detail(question))
    };
    let by_tick = || {
        let mut open = meeting.ticks.open.iter();
        open.find(|tick| other(Situation { ticks: known.ticks.with(*tick, true), ..*known }))
            .map(OpenQuestion::Tick)
    };
    // If no single answer changes it, the first open one is where to look.
    let anywhere = || match meeting.ticks.open.iter().next() {
        Some(tick) => Some(OpenQuestion::Tick(tick)),
        None => DetailQuestion::for_meeting(known.door, known.purpose).map(OpenQuestion::Detail),
    };
    let gate_open = GATES.into_iter().any(|tick| meeting.ticks.open.has(tick));
    if lead.close && !gate_open && !meeting.quiet_or_gated(known) {
        return Certainty::Close;
    }
    match by_detail().or_else(by_tick).or_else(anywhere) {
        Some(question) => Certainty::Probably(question),
        None => Certainty::Clear,
    }
}

impl Meeting {
    /// Whether something about a person or a gate decides, so that "close" has no meaning.
    fn quiet_or_gated(&self, known: &Situation) -> bool {
        self.is_quiet()
            || RULES.iter().any(|r| matches!(r.effect, Effect::Gate(_)) && r.holds(known))
    }
}

/// The rules that spoke: the gate that decided alone, or everything that was weighed, and what
/// is worth saying if the verdict is this one.
fn spoke(known: &Situation, verdict: Verdict) -> Vec<&'static Rule> {
    let mut spoke = Vec::new();
    for rule in RULES {
        if rule.holds(known) {
            match rule.effect {
                // Gates come first, so nothing has spoken before the one that decides.
                Effect::Gate(_) => return vec![rule],
                Effect::Remark(verdicts) if !verdicts.contains(&verdict) => {}
                Effect::Weigh { .. } | Effect::Remark(_) => spoke.push(rule),
            }
        }
    }
    spoke
}

/// The reasons to show: those that speak for the verdict, the particular before the general.
fn reasons(spoke: &[&'static Rule], verdict: Verdict) -> Vec<&'static Rule> {
    let mut reasons: Vec<&'static Rule> = Vec::new();
    for rule in spoke {
        if speaks_for(rule, verdict) {
            let at = reasons.partition_point(|other| other.rank <= rule.rank);
            reasons.insert(at, rule);
        }
    }
    reasons.dedup_by_key(|rule| rule.reason);
    reasons.truncate(REASONS);
    reasons
}

/// Whether a rule pulls towards this verdict.
fn speaks_for(rule: &Rule, verdict: Verdict) -> bool {
    match (rule.effect, verdict) {
        (Effect::Gate(decided), _) => decided == verdict,
        (Effect::Remark(verdicts), _) => verdicts.contains(&verdict),
        (Effect::Weigh { talk, .. }, Verdict::GoAsync) => i32::from(talk) < COUNTS,
        (Effect::Weigh { talk, .. }, Verdict::Meet) => talk > 0,
        (Effect::Weigh { .. }, _) => true,
    }
}

/// The statements that can change the verdict on a meeting or its letter, whatever else is true:
/// those that do so alone, and those that do so together with others. Only the questions count,
/// not what is ticked.
#[must_use]
pub fn ticks_that_matter(meeting: &Meeting) -> (TickSet, TickSet) {
    let known = Situation { ticks: TickSet::EMPTY, ..as_known(meeting) };
    let fitting: Vec<&Rule> = RULES.iter().filter(|rule| rule.fits(&known)).collect();
    let mut offered = TickSet::EMPTY;
    for tick in &Tick::ALL {
        offered = offered.with(*tick, tick.fits(known.purpose));
    }
    let outcome = |ticks: TickSet| {
        let verdict = judge_by(&fitting, &Situation { ticks, ..known }).verdict;
        let mut then = *meeting;
        then.ticks.on = ticks;
        let writes = matches!(verdict, Verdict::GoAsync | Verdict::WriteFirst);
        // What is hard to undo needs a yes, and its letter says so; an invitee only answers.
        let undo = known.door == Door::Meeting && ticks.has(Tick::Undo);
        let letter = writes.then(|| (Form::fitting(&then, verdict, false), undo));
        // Who meets at once invites to a call.
        let call = verdict == Verdict::Meet && ticks.has(Tick::Urgent);
        (verdict, letter, call, then.is_quiet())
    };
    let (mut alone, mut together) = (TickSet::EMPTY, TickSet::EMPTY);
    for ticks in offered.subsets() {
        if together == offered {
            break;
        }
        let without = outcome(ticks);
        for tick in offered.without(ticks).iter() {
            if (ticks.is_empty() || !together.has(tick))
                && outcome(ticks.with(tick, true)) != without
            {
                together = together.with(tick, true);
                alone = alone.with(tick, alone.has(tick) || ticks.is_empty());
            }
        }
    }
    (alone, together)
}

/// The order in which single changes are offered: what a person may have judged wrong or can
/// change comes first. Nothing personal is offered as a way to another verdict.
const FLIP_TICKS: [Tick; 6] =
    [Tick::Undo, Tick::OnlyTime, Tick::Tried, Tick::New, Tick::Zones, Tick::Complex];

/// Whether this may be a regular meeting, so that it can be the only time people talk.
fn may_recur(meeting: &Meeting) -> bool {
    if let Some(often) = meeting.attendance.often {
        return often != Often::Once;
    }
    let regular = [Purpose::Share, Purpose::OnePerson, Purpose::Connect];
    meeting.door == Door::Series || meeting.purpose.given().is_some_and(|p| regular.contains(&p))
}

/// At most two single changes that give another verdict: one of the tick list and one of the
/// question if both exist.
fn flips(meeting: &Meeting, known: &Situation, verdict: Verdict) -> Vec<Flip> {
    let flip = |change: Change| {
        let at = match change {
            Change::Tick(tick, on) => Situation { ticks: known.ticks.with(tick, on), ..*known },
            Change::Detail(detail) => Situation { detail: Some(detail), ..*known },
        };
        let then = judge(&at).verdict;
        (then != verdict).then_some(Flip { change, verdict: then })
    };
    if verdict == Verdict::GetHelp {
        return Vec::new();
    }
    let mut chosen = Vec::new();
    for tick in FLIP_TICKS {
        let offered = tick.fits(known.purpose)
            && !meeting.ticks.computed.has(tick)
            && (tick != Tick::OnlyTime || may_recur(meeting));
        if offered
            && chosen.len() < FLIPS
            && let Some(flip) = flip(Change::Tick(tick, !known.ticks.has(tick)))
        {
            chosen.push(flip);
        }
    }
    if let Some(given) = meeting.detail.given() {
        // The nearest to what was said: choices stand in the order of how much they ask.
        for detail in given.question().choices() {
            if let Some(flip) = flip(Change::Detail(detail)).filter(|_| detail != given) {
                // It goes before the second tick, which may have no room left then.
                chosen.truncate(1);
                chosen.push(flip);
                break;
            }
        }
    }
    chosen
}
