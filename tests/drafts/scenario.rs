//! Every situation that answers can describe, as a strategy.

use meeting_or_async::advice::places::settled;
use meeting_or_async::advice::{Verdict, advise};
use meeting_or_async::draft::{Ask, Brief, Draft, asks, draft};
use meeting_or_async::meeting::purpose::DetailQuestion;
use meeting_or_async::meeting::time::{Day, DaysOff, Minute, Now, Weekday};
use meeting_or_async::meeting::{
    Answer, Detail, Door, Meeting, Often, Place, Purpose, Sites, Tick,
};
use meeting_or_async::policy::{Matter, Note, Policy, Rate};
use meeting_or_async::questions::{Answers, Decides, Field, Inviter, Length, Mention, Owner};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::cases::LISBON;

/// What is typed into each field: words that stand in no sentence of ours.
pub const TOPIC: &str = "qtopicq";
pub const DECIDER: &str = "qdeciderq";
pub const DEPUTY: &str = "qdeputyq";
pub const OPTIONS: [&str; 4] = ["qfirstq", "qsecondq", "qthirdq", "qfourthq"];
pub const RESULT: &str = "qresultq";
pub const WHO: &str = "qwhoq, because qwhyq";
pub const NOTES: &str = "qnotesq";
/// What the organisation says.
pub const KEPT: &str = "qkeptq";
pub const BOSS: &str = "qbossq";
/// What it says for the page, and for no message.
pub const PAGE_ONLY: [&str; 6] = ["qgroupq", "qhelplineq", "qnoteq", "7654321", "76,543", "76543"];

/// Places of which some share hours, some are a day apart, and one is nowhere.
pub const PLACES: [&str; 7] =
    ["Lisbon", "São Paulo", "bengaluru", "Kathmandu", "Auckland", "Honolulu", "qnowhereq"];

/// Everything that a draft depends on.
#[derive(Debug)]
pub struct Scenario {
    pub answers: Answers,
    pub now: Now,
    pub policy: Policy,
}

impl Scenario {
    /// The meeting as the rules see it.
    pub fn meeting(&self) -> Meeting {
        let places = self.answers.words().0.places;
        let sites = Sites::find(&places, self.policy.working_hours, &*LISBON);
        settled(&self.answers.meeting(), &sites, self.now.day, &self.policy.days_off)
    }

    pub fn draft(&self) -> Draft {
        let meeting = self.meeting();
        let advice = advise(&meeting).unwrap();
        let words = self.answers.words().0;
        let (now, policy) = (self.now, &self.policy);
        let sites = &Sites::find(&words.places, policy.working_hours, &*LISBON);
        draft(&Brief { meeting: &meeting, words: &words, advice: &advice, now, policy, sites })
    }

    pub fn asks(&self) -> &'static [Ask] {
        let meeting = self.meeting();
        asks(&meeting, &self.answers.words().0, &advise(&meeting).unwrap())
    }

    pub fn is_quiet(&self) -> bool {
        let meeting = self.answers.meeting();
        meeting.is_quiet() || advise(&meeting).unwrap().verdict == Verdict::GetHelp
    }

    pub fn detail(&self) -> Option<Detail> {
        self.answers.meeting().detail.given()
    }

    /// Whether a field was typed into.
    pub fn typed(&self, field: Field) -> bool {
        !self.answers.typed(field).is_empty()
    }
}

/// An answer to a question, or "I don't know".
fn answer<T: Clone + std::fmt::Debug + 'static>(
    choices: Vec<T>,
) -> impl Strategy<Value = Answer<T>> {
    prop_oneof![4 => select(choices).prop_map(Answer::Given), 1 => Just(Answer::Unknown)]
}

fn question() -> impl Strategy<Value = Answers> {
    let ticks = prop_oneof![
        3 => Just(Vec::new()),
        5 => subsequence(Tick::ALL.to_vec(), 1..4),
    ];
    (select(Door::ALL.to_vec()), answer(Purpose::ALL.to_vec()), any::<u16>(), ticks).prop_map(
        |(door, purpose, pick, ticks)| {
            let mut answers = Answers::default();
            (answers.door, answers.purpose) = (door, purpose);
            let question = DetailQuestion::for_meeting(door, purpose.given());
            let details: Vec<_> = question.into_iter().flat_map(DetailQuestion::choices).collect();
            // One more than there are choices is "I don't know".
            let detail = details.get(usize::from(pick) % (details.len() + 1));
            answers.set_detail(detail.map_or(Answer::Unknown, |detail| Answer::Given(*detail)));
            answers.set_none(ticks.is_empty());
            for tick in ticks {
                answers.set_tick(tick, true);
            }
            answers
        },
    )
}

fn typed() -> impl Strategy<Value = Vec<(Field, String)>> {
    let options = (0..=OPTIONS.len()).prop_map(|n| OPTIONS[..n].join("\n"));
    let places = subsequence(PLACES.to_vec(), 0..5).prop_shuffle();
    (any::<u8>(), options, places).prop_map(|(bits, options, places)| {
        let places = places.join(", ");
        let fields = [
            (Field::Topic, TOPIC),
            (Field::Decider, DECIDER),
            (Field::Deputy, DEPUTY),
            (Field::Options, &options),
            (Field::Result, RESULT),
            (Field::Who, WHO),
            (Field::Notes, NOTES),
            (Field::Places, &places),
        ];
        let typed = fields.into_iter().enumerate().filter(|(n, _)| bits & (1 << n) != 0);
        typed.map(|(_, (field, text))| (field, text.to_owned())).collect()
    })
}

/// Settings with words that stand in no sentence of ours.
fn policies() -> impl Strategy<Value = Policy> {
    any::<(bool, bool)>().prop_map(|(keeps, decides)| {
        let boss = |purpose| (Matter::For(purpose), BOSS.to_owned());
        Policy {
            decisions_kept: keeps.then(|| KEPT.to_owned()),
            who_decides: if decides { Purpose::ALL.map(boss).to_vec() } else { Vec::new() },
            rates: vec![Rate { group: "qgroupq".to_owned(), hour: 7_654_321 }],
            helpline: Some("qhelplineq".to_owned()),
            note: Some(Note {
                people_above: Some(1),
                cost_above: Some(1),
                text: "qnoteq".to_owned(),
            }),
            ..Policy::default()
        }
    })
}

/// Any situation whatever.
pub fn scenarios() -> impl Strategy<Value = Scenario> {
    let facts = (
        select(vec!["", "2", "3-4", "9", "40"]),
        select(vec![Length::Open, Length::Minutes(15), Length::Minutes(60), Length::Minutes(90)]),
        prop::option::of(select(Often::ALL.to_vec())),
        prop::option::of(select(Place::ALL.to_vec())),
    );
    let people = (
        select(vec![Inviter::Open, Inviter::Colleague, Inviter::Manager, Inviter::Outside]),
        select(vec![Owner::Open, Owner::Me, Owner::Other]),
        select(vec![Decides::Open, Decides::Me, Decides::Other, Decides::All]),
        select(vec![
            Mention::Open,
            Mention::Together,
            Mention::YourWork,
            Mention::Change,
            Mention::Later,
        ]),
    );
    let calendar = (
        -3000..9000_i32,
        0..24_u16,
        0..60_u16,
        prop::option::of(-5..40_i32),
        subsequence(Weekday::ALL.to_vec(), 0..4),
        prop::collection::vec(0..60_i32, 0..4),
    );
    (question(), typed(), facts, people, calendar, policies()).prop_map(
        |(mut answers, typed, facts, people, calendar, policy)| {
            let (offset, hour, minute, by, weekend, holidays) = calendar;
            let today = Day::from_ymd(2026, 11, 23).unwrap().plus(offset);
            for (field, text) in typed {
                answers.set_typed(field, text);
            }
            answers.set_typed(Field::People, facts.0.to_owned());
            (answers.length, answers.often, answers.place) = (facts.1, facts.2, facts.3);
            (answers.inviter, answers.owner, answers.decides, answers.mention) = people;
            answers.answer_by = by.map(|days| today.plus(days));
            Scenario {
                answers,
                now: Now { day: today, minute: Minute::new(hour, minute).unwrap() },
                policy: Policy {
                    days_off: DaysOff {
                        weekend,
                        days: holidays.into_iter().map(|days| today.plus(days)).collect(),
                    },
                    ..policy
                },
            }
        },
    )
}

/// Every word that was typed, or that the organisation says.
pub fn canaries() -> Vec<&'static str> {
    let mut all = vec![TOPIC, DECIDER, DEPUTY, RESULT, "qwhoq", "qwhyq", NOTES, KEPT, BOSS];
    all.extend(OPTIONS);
    all.extend(PLACES);
    all
}
