//! Situations: what was answered and typed, and the drafts that come of it.

use std::sync::LazyLock;

use meeting_or_async::letter::draft::{AwayBrief, Brief, Draft, away, draft};
use meeting_or_async::letter::{GapId, Input, Inputs, LetterInputs};
use meeting_or_async::meeting::purpose::DetailQuestion;
use meeting_or_async::meeting::time::{DaysOff, Now};
use meeting_or_async::meeting::{Answer, Detail, Door, Purpose, Sites, Tick};
use meeting_or_async::policy::Policy;
use meeting_or_async::questions::{Answers, Path};

use super::clocks::Clocks;
use super::table::{GAPS, Kind};

/// The clocks of someone who writes in Lisbon. Read once: the drafts of a test are thousands.
pub static LISBON: LazyLock<Clocks> = LazyLock::new(|| Clocks::of("Europe/Lisbon"));

/// Everything that a draft depends on.
#[derive(Clone, Debug)]
pub struct Situation {
    pub answers: Answers,
    pub now: Now,
    pub policy: Policy,
    pub letters: LetterInputs,
}

impl Situation {
    pub fn new(door: Door, purpose: Answer<Purpose>, detail: Answer<Detail>) -> Self {
        let mut answers = Answers::default();
        let of_door = |path: &Path| path.door() == Some(door);
        answers.path = Path::ALL.into_iter().find(of_door).expect("a way in");
        answers.purpose = purpose;
        answers.set_detail(detail);
        let (policy, letters) = (Policy::default(), LetterInputs::default());
        Self { answers, now: super::state::now(), policy, letters }
    }

    pub fn ticks(mut self, ticks: &[Tick]) -> Self {
        for tick in ticks {
            self.answers.set_tick(*tick, true);
        }
        self
    }

    pub fn draft(&self) -> Draft {
        let words = self.answers.words().0;
        let advised = self.answers.advise(&self.answers.meeting(), &|meeting| *meeting);
        let (meeting, advice, whole) = advised.expect("a purpose");
        let (now, policy, letters) = (self.now, &self.policy, &self.letters);
        let sites = &Sites::find(&words.places, policy.working_hours, &*LISBON);
        draft(&Brief {
            whole: whole.as_ref(),
            meeting: &meeting,
            words: &words,
            advice: &advice,
            now,
            policy,
            sites,
            letters,
        })
    }
}

/// Every door, purpose and detail, and what nobody knows of them.
pub fn each_question(mut with: impl FnMut(Situation)) {
    for door in Door::ALL {
        let mut purposes: Vec<_> = Purpose::ALL.into_iter().map(Answer::Given).collect();
        if door == Door::Invitation {
            purposes.push(Answer::Unknown);
        }
        for purpose in purposes {
            let question = DetailQuestion::for_meeting(door, purpose.given());
            let choices = question.into_iter().flat_map(DetailQuestion::choices).map(Answer::Given);
            for detail in [Answer::Open, Answer::Unknown].into_iter().chain(choices) {
                with(Situation::new(door, purpose, detail));
            }
        }
    }
}

/// The draft of someone who will be away.
pub fn away_draft(answers: &Answers, now: Now, days_off: &DaysOff) -> Draft {
    let words = &answers.away_words(now.day).0;
    away(&AwayBrief { words, now, days_off, letters: &LetterInputs::default() })
}

/// In every gap into which something can be typed, what `typed` says for it.
pub fn everywhere(typed: impl Fn(&str) -> String) -> Inputs {
    let mut inputs = Inputs::default();
    for gap in GapId::all() {
        match GAPS[gap.index()].kind {
            Kind::Choice(_) => {}
            Kind::Moment => {
                let words = typed(gap.id());
                let moment = meeting_or_async::letter::MomentInput {
                    words,
                    ..meeting_or_async::letter::MomentInput::default()
                };
                inputs.set(gap, Input::Moment(moment));
            }
            _ => inputs.set(gap, Input::Text(typed(gap.id()))),
        }
    }
    inputs
}
