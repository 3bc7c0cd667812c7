//! Advice on a meeting of several things. Each part is judged by itself and by the same rules; the
//! verdict on the whole follows from theirs.

use super::rules::{Effect, Rule};
use super::{Advice, Certainty, Form, Verdict, Verdicts, advise};
use crate::meeting::{Answer, Meeting, Purpose};

/// Minutes of a part that says none: a rule of thumb, our view.
pub const POINT: u32 = 10;
/// People book meetings in steps of so many minutes.
const STEP: u32 = 5;

/// What becomes of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// It is written.
    Written,
    /// It is written first and settled in the meeting.
    Prepared,
    /// It stays in the meeting.
    Kept,
    /// Nobody said what it is for, so it stays.
    Unclear,
}

impl Share {
    /// Everything that can become of a part.
    pub const ALL: [Self; 4] = [Self::Written, Self::Prepared, Self::Kept, Self::Unclear];

    /// The name that programs use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Written => "write",
            Self::Prepared => "write-first",
            Self::Kept => "keep",
            Self::Unclear => "unclear",
        }
    }
}

/// A part as it was judged.
#[derive(Clone, Debug)]
pub struct PartAdvice {
    /// What becomes of it.
    pub share: Share,
    /// The form of what is written.
    pub form: Form,
    /// The reason; nothing if nobody said what it is for.
    pub reason: Option<&'static Rule>,
}

/// What becomes of the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All of it can be written.
    Write,
    /// Some can be written, so the meeting takes only [`Whole::minutes`].
    Shorten,
    /// The meeting stays as long as it is.
    Meet,
}

/// A meeting of several things as it was judged.
#[derive(Clone, Debug)]
pub struct Whole {
    /// Its parts, in their order.
    pub parts: Vec<PartAdvice>,
    /// How many points beyond the parts stay in the meeting.
    pub rest: u32,
    /// Minutes that what is kept needs, never more than planned.
    pub minutes: u32,
    /// What becomes of it.
    pub outcome: Outcome,
}

impl Whole {
    /// How many parts are written, and need nobody to meet.
    #[must_use]
    pub fn written(&self) -> usize {
        self.parts.iter().filter(|part| part.share == Share::Written).count()
    }

    /// The forms of what is written, alone or before the meeting.
    #[must_use]
    pub fn forms(&self) -> Vec<Form> {
        let mut forms = Vec::new();
        for part in &self.parts {
            if matches!(part.share, Share::Written | Share::Prepared) {
                forms.push(part.form);
            }
        }
        forms
    }
}

/// Whether people meet to decide, and not because something else outranks all.
fn is_decision(meeting: &Meeting, advice: &Advice) -> bool {
    let weighed = |rule: &&Rule| matches!(rule.effect, Effect::Weigh { .. });
    meeting.purpose == Answer::Given(Purpose::Decide) && advice.spoke.first().is_some_and(weighed)
}

/// Advises on a meeting of several things, each with its minutes if they were said, with so many
/// points beyond them. Nothing if there are no parts, or if the same holds of all of them: that it
/// is about a person, or that nobody knows yet what it is for.
#[must_use]
pub fn advise_parts(meetings: &[(Meeting, Option<u32>)], rest: u32) -> Option<(Whole, Advice)> {
    let (mut parts, mut reasons) = (Vec::new(), Vec::<&'static Rule>::new());
    let mut kept = rest.saturating_mul(POINT);
    for (meeting, minutes) in meetings {
        let advice = advise(meeting)?;
        let share = match advice.verdict {
            _ if meeting.purpose.given().is_none() => Share::Unclear,
            Verdict::GoAsync => Share::Written,
            Verdict::WriteFirst => Share::Prepared,
            // Whoever has read what there is to choose from decides sooner: our view.
            Verdict::Meet if is_decision(meeting, &advice) => Share::Prepared,
            Verdict::Meet if !advice.quiet => Share::Kept,
            Verdict::Meet | Verdict::NotReady | Verdict::GetHelp => return None,
        };
        if share != Share::Written {
            kept = kept.saturating_add(minutes.unwrap_or(POINT));
        }
        let reason = advice.reasons.first().copied().filter(|_| share != Share::Unclear);
        if let Some(rule) = reason
            && reasons.iter().all(|other| other.reason != rule.reason)
        {
            reasons.push(rule);
        }
        let form = Form::fitting(meeting, advice.verdict, false);
        parts.push(PartAdvice { share, form, reason });
    }
    let planned = meetings.first()?.0.attendance.length.unwrap_or(u32::MAX);
    let booked = kept.div_ceil(STEP).saturating_mul(STEP);
    let stays = |part: &PartAdvice| matches!(part.share, Share::Kept | Share::Unclear);
    let outcome = if kept == 0 {
        Outcome::Write
    } else if booked >= planned || parts.iter().all(stays) {
        Outcome::Meet
    } else {
        Outcome::Shorten
    };
    let verdict = match outcome {
        Outcome::Write => Verdict::GoAsync,
        Outcome::Shorten => Verdict::WriteFirst,
        Outcome::Meet => Verdict::Meet,
    };
    let advice = Advice {
        verdict,
        certainty: Certainty::Clear,
        possible: Verdicts::default().with(verdict),
        spoke: reasons.clone(),
        reasons,
        flips: Vec::new(),
        quiet: false,
    };
    Some((Whole { parts, rest, minutes: booked.min(planned), outcome }, advice))
}
