//! What follows from the answers, computed once and handed on as one value.

use super::model::Model;
use super::outgoing::Outgoing;
use crate::advice::hours::{After, Hours, hours};
use crate::advice::parts::Whole;
use crate::advice::{Advice, Form, Verdict};
use crate::letter::draft::{self, Brief};
use crate::meeting::people::Year;
use crate::meeting::{Door, Meeting, Purpose, Sites};
use crate::text::Text;

/// What tells one kind of advice from another: the verdict, and the form of what is written.
pub(in crate::widget) type AdviceKind = (Verdict, Option<Form>);

/// The advice on a meeting, with what is written and what follows on it.
#[derive(Clone, Debug)]
pub(in crate::widget) struct Outcome {
    /// The meeting.
    pub(in crate::widget) meeting: Meeting,
    /// The advice.
    pub(in crate::widget) advice: Advice,
    /// The meeting of several things, if it is one.
    pub(in crate::widget) whole: Option<Whole>,
    /// The form of what is written, if something is.
    pub(in crate::widget) form: Option<Form>,
    /// What follows on the writing, if people write first.
    pub(in crate::widget) after: Option<After>,
}

impl Outcome {
    /// The advice on this meeting.
    pub(in crate::widget) fn of(
        model: &Model,
        meeting: Meeting,
        advice: Advice,
        whole: Option<Whole>,
        sites: &Sites,
    ) -> Self {
        let writes = matches!(advice.verdict, Verdict::GoAsync | Verdict::WriteFirst);
        let (words, _) = model.answers().words();
        let form = match &whole {
            Some(whole) => whole.forms().first().copied(),
            None => Some(Form::fitting(&meeting, advice.verdict, words.options.len() > 1)),
        };
        let brief = Brief {
            meeting: &meeting,
            words: &words,
            advice: &advice,
            whole: whole.as_ref(),
            now: model.now,
            policy: &model.policy,
            sites,
            letters: &model.answers().letters,
        };
        let after = draft::after(&brief);
        Self { form: form.filter(|_| writes), after, meeting, advice, whole }
    }

    /// What tells one kind of advice from another.
    pub(in crate::widget) fn kind(&self) -> AdviceKind {
        (self.advice.verdict, self.form)
    }

    /// The hours of both ways; nothing if people or length are missing.
    fn hours(&self, year: &Year) -> Option<Hours> {
        let forms = match &self.whole {
            Some(whole) => whole.forms(),
            None => vec![self.form.unwrap_or(Form::Questions)],
        };
        hours(&self.meeting, self.advice.verdict, &forms, self.after, year)
    }

    /// Whether hours are counted. Whether an invitee goes or not, the meeting takes place: nothing
    /// is saved by a note.
    pub(in crate::widget) fn counts(&self) -> bool {
        !self.advice.quiet
            && self.meeting.door != Door::Invitation
            && self.advice.verdict != Verdict::GetHelp
            && self.meeting.purpose.given() != Some(Purpose::Hard)
    }
}

/// The advice with everything that is shown and sent.
pub(in crate::widget) struct Advised<'t> {
    /// The advice.
    pub(in crate::widget) outcome: Outcome,
    /// The places of those who take part.
    pub(in crate::widget) sites: Sites<'t>,
    /// The hours of both ways; nothing if people or length are missing.
    pub(in crate::widget) hours: Option<Hours>,
    /// The messages.
    pub(in crate::widget) outgoing: Outgoing,
}

impl<'t> Advised<'t> {
    /// What follows from the answers, if there are enough for advice.
    pub(in crate::widget) fn of(model: &Model, text: &Text<'t>) -> Option<Self> {
        let sites = model.sites(text);
        let (meeting, advice, whole) = model.advice(&sites)?;
        let outcome = Outcome::of(model, meeting, advice, whole, &sites);
        let hours = outcome.hours(&model.policy.year);
        let outgoing = Outgoing::new(model, &outcome, &sites);
        Some(Self { outcome, sites, hours, outgoing })
    }
}
