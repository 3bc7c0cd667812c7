//! The rules, as one table.
//!
//! A rule says when it holds, what it does, why (the sentence that a person reads) and where
//! that comes from. Gates come first and in order: the first that holds decides alone. The
//! others move two needs, in tenths of a point, after the theory of media synchronicity
//! (Dennis and others 2008): the need to *talk* (converge on one meaning, with quick replies)
//! and the need to *read* (convey, with time to think). `super::judge` reads a verdict off
//! the two sums.
//!
//! A rule stands for a general principle that its sources state; none is here for the sake of
//! one case. An organisation's settings never change one.

use super::source::{self as s, Source, Strength};
use super::verdict::Verdict;
use crate::meeting::purpose::DetailQuestion;
use crate::meeting::ticks::TickSet;
use crate::meeting::{Detail, Door, Purpose, Tick};
use crate::text::{Msg, messages as m};

/// One way in which a meeting can turn out to be: every question that matters is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Situation {
    /// The way in.
    pub door: Door,
    /// What it is for, or `None` if an invitation does not say.
    pub purpose: Option<Purpose>,
    /// The detail, or `None` if it is not known.
    pub detail: Option<Detail>,
    /// The statements that are true.
    pub ticks: TickSet,
    /// Whether more people are invited than a decision bears.
    pub crowd: bool,
    /// Whether it takes place once a month.
    pub monthly: bool,
}

/// What a rule does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Decides alone.
    Gate(Verdict),
    /// Moves the need to talk and the need to read, in tenths of a point.
    Weigh {
        /// How much it asks for talking at the same time.
        talk: i8,
        /// How much it asks for reading and thinking alone.
        read: i8,
    },
    /// Moves nothing; it is worth saying if the verdict is one of these.
    Remark(&'static [Verdict]),
}

/// For which detail a rule holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum On {
    /// Whatever the detail is.
    Any,
    /// These details.
    Details(DetailSet),
    /// The detail of this question is not known.
    NotKnown(DetailQuestion),
    /// Whatever the detail is, for these purposes.
    Purposes(&'static [Purpose]),
    /// Whatever the detail is, but not these.
    Except(DetailSet),
    /// An invitation that does not say what it is for.
    NotSaid,
    /// A decision with more people than it bears.
    Crowd,
    /// These details, once a month.
    Monthly(DetailSet),
}

/// Some details, as bits: a rule is asked thousands of times for one advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct DetailSet(u64);

impl DetailSet {
    const fn of(details: &[Detail]) -> Self {
        let mut bits = 0;
        let mut rest = details;
        while let [first, tail @ ..] = rest {
            bits |= 1 << (*first as u64);
            rest = tail;
        }
        Self(bits)
    }

    const fn has(self, detail: Detail) -> bool {
        self.0 & (1 << (detail as u64)) != 0
    }
}

const fn details(these: &[Detail]) -> On {
    On::Details(DetailSet::of(these))
}

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// Its name, which programs see and which stays.
    pub id: &'static str,
    on: On,
    /// The statements that must be true for it to hold.
    ticks: TickSet,
    /// What it does.
    pub effect: Effect,
    /// What a person reads.
    pub reason: Msg,
    /// Where it comes from. Empty if it is our view.
    pub sources: &'static [&'static Source],
    /// How strong that is.
    pub strength: Strength,
    /// Which of the reasons to show first: people before hours, the particular before the general.
    pub rank: u8,
}

impl Rule {
    /// Whether it holds in this situation.
    #[must_use]
    pub fn holds(&self, at: &Situation) -> bool {
        self.ticked(at) && self.fits(at)
    }

    /// Whether its statements are true.
    #[must_use]
    pub fn ticked(&self, at: &Situation) -> bool {
        at.ticks.contains(self.ticks)
    }

    /// Whether it holds as far as everything but the ticks is concerned.
    #[must_use]
    pub fn fits(&self, at: &Situation) -> bool {
        match self.on {
            On::Any => true,
            On::Details(details) => at.detail.is_some_and(|detail| details.has(detail)),
            On::NotKnown(question) => {
                at.detail.is_none()
                    && DetailQuestion::for_meeting(at.door, at.purpose) == Some(question)
            }
            On::Purposes(purposes) => at.purpose.is_some_and(|p| purposes.contains(&p)),
            On::Except(details) => !at.detail.is_some_and(|detail| details.has(detail)),
            On::NotSaid => at.door == Door::Invitation && at.purpose.is_none(),
            On::Monthly(details) => {
                at.monthly && at.detail.is_some_and(|detail| details.has(detail))
            }
            On::Crowd => at.crowd && at.purpose == Some(Purpose::Decide),
        }
    }
}

/// The rules, gates first and in the order in which they decide.
#[rustfmt::skip] // A table: one line for each rule.
pub static RULES: &[Rule] = &[
    gate("unsafe", details(&[Detail::HardUnsafe]), &[], Verdict::GetHelp, m::REASON_UNSAFE, OURS),
    gate("told-group", details(&[Detail::HardKnown]), &[], Verdict::GoAsync, m::REASON_TOLD_GROUP, one(&[&s::MATTERMOST])),
    gate("hard", On::Purposes(&[Purpose::Hard]), &[], Verdict::Meet, m::REASON_PERSONAL, study(&[&s::KRUGER, &s::KUMAR])),
    gate("personal", On::Any, &[Tick::Personal], Verdict::Meet, m::REASON_PERSONAL, study(&[&s::KRUGER, &s::KUMAR])),
    gate("urgent", On::Except(ONE_WAY), &[Tick::Urgent], Verdict::Meet, m::REASON_NOW, several(&[&s::DOIST, &s::SOURCEGRAPH, &s::GITLAB])),
    gate("stuck", On::Any, &[Tick::Tried], Verdict::Meet, m::REASON_STUCK, several(&[&s::GITLAB, &s::MICROSOFT])),
    gate("not-said", On::NotSaid, &[], Verdict::NotReady, m::REASON_NOT_SAID, one(&[&s::SAUNDERS])),
    gate("no-goal", On::Any, &[Tick::Unclear], Verdict::NotReady, m::REASON_GOAL, one(&[&s::SAUNDERS])),
    // Share news or progress.
    weigh("tell", details(&[Detail::ShareListen, Detail::OtherListen]), &[], 0, 10, m::REASON_TELL, several(&[&s::SLACK, &s::SOURCEGRAPH, &s::GITLAB])),
    weigh("monthly-news", On::Monthly(DetailSet::of(&[Detail::ShareListen])), &[], 10, 10, m::REASON_MONTHLY, several(&[&s::MATTERMOST, &s::WENGER])),
    weigh("round", details(&[Detail::ShareRound]), &[], 0, 10, m::REASON_ROUND, several(&[&s::GITLAB, &s::SIGNALS])),
    weigh("talk-news", details(&[Detail::ShareTalk]), &[], 10, 10, m::REASON_TALK_NEWS, several(&[&s::SOURCEGRAPH, &s::DENNIS])),
    weigh("share-open", On::NotKnown(DetailQuestion::Of(Purpose::Share)), &[], 3, 10, m::REASON_SHARE_OPEN, several(&[&s::SLACK, &s::GITLAB])),
    // Decide.
    weigh("written", details(&[Detail::DecideWritten]), &[], 0, 10, m::REASON_WRITTEN, several(&[&s::KUBERNETES, &s::W3C, &s::SOURCEGRAPH])),
    weigh("agree", details(&[Detail::DecideAgree]), &[], 2, 10, m::REASON_AGREE, several(&[&s::KUBERNETES, &s::W3C, &s::SOURCEGRAPH])),
    weigh("easy", details(&[Detail::DecideEasy]), &[], 0, 5, m::REASON_EASY, several(&[&s::SOURCEGRAPH, &s::DROPBOX])),
    weigh("apart", details(&[Detail::DecideApart]), &[], 15, 0, m::REASON_APART, several(&[&s::DROPBOX, &s::SOURCEGRAPH])),
    weigh("decide-open", On::NotKnown(DetailQuestion::Of(Purpose::Decide)), &[], 4, 10, m::REASON_DECIDE_OPEN, OURS),
    weigh("undo", On::Any, &[Tick::Undo], 14, 10, m::REASON_UNDO, several(&[&s::DROPBOX, &s::CONTEXTCOST])),
    weigh("crowd", On::Crowd, &[], 6, 0, m::REASON_CROWD, one(&[&s::BLENKO])),
    // Comments.
    weigh("ready", details(&[Detail::CommentReady]), &[], 0, 10, m::REASON_READY, several(&[&s::DROPBOX, &s::GITLAB])),
    weigh("together", details(&[Detail::CommentTogether]), &[], 10, 10, m::REASON_TOGETHER, several(&[&s::MATTERMOST, &s::DENNIS])),
    weigh("rough", details(&[Detail::CommentRough]), &[], 15, 0, m::REASON_ROUGH, one(&[&s::MICROSOFT])),
    weigh("change-it", details(&[Detail::CommentChange]), &[], 10, 10, m::REASON_CHANGE_IT, study(&[&s::DENNIS])),
    weigh("give-comments", details(&[Detail::CommentGive]), &[], 0, 10, m::REASON_GIVE, several(&[&s::DROPBOX, &s::GITLAB])),
    weigh("comment-open", On::NotKnown(DetailQuestion::Of(Purpose::Comment)), &[], 4, 10, m::REASON_READY_OPEN, several(&[&s::DROPBOX, &s::GITLAB])),
    // Ideas.
    weigh("ideas-clear", details(&[Detail::IdeasClear]), &[], 5, 10, m::REASON_IDEAS_CLEAR, study(&[&s::IDEATION, &s::SLACK])),
    weigh("ideas-empty", details(&[Detail::IdeasEmpty]), &[], 15, 0, m::REASON_IDEAS_EMPTY, several(&[&s::DOIST, &s::CONTEXTCOST])),
    weigh("ideas-open", On::NotKnown(DetailQuestion::Of(Purpose::Ideas)), &[], 10, 10, m::REASON_IDEAS_OPEN, several(&[&s::DROPBOX, &s::DOIST, &s::IDEATION])),
    // Problems.
    weigh("describe", details(&[Detail::ProblemDescribe]), &[], 0, 10, m::REASON_DESCRIBE, one(&[&s::SAELOUN])),
    weigh("fast-loop", details(&[Detail::ProblemTogether]), &[], 15, 5, m::REASON_FAST_LOOP, study(&[&s::DENNIS])),
    weigh("problem-open", On::NotKnown(DetailQuestion::Of(Purpose::Problem)), &[], 10, 5, m::REASON_PROBLEM_OPEN, several(&[&s::GITLAB, &s::SIGNALS])),
    // Plans.
    weigh("parts", details(&[Detail::PlanParts]), &[], 2, 10, m::REASON_PARTS, several(&[&s::GITLAB, &s::IPFS])),
    weigh("trade", details(&[Detail::PlanTrade]), &[], 10, 10, m::REASON_TRADE, study(&[&s::DENNIS])),
    weigh("start", details(&[Detail::PlanStart]), &[], 15, 0, m::REASON_START, several(&[&s::GITLAB, &s::DOIST])),
    weigh("plan-open", On::NotKnown(DetailQuestion::Of(Purpose::Plan)), &[], 5, 8, m::REASON_PLAN_OPEN, several(&[&s::GITLAB, &s::SIGNALS])),
    // Work to show or to check.
    weigh("present", details(&[Detail::ShowPresent]), &[], 0, 10, m::REASON_SHOW, several(&[&s::SOURCEGRAPH, &s::MICROSOFT])),
    weigh("progress", details(&[Detail::ShowProgress]), &[], 0, 10, m::REASON_SHOW, several(&[&s::GITLAB, &s::SIGNALS])),
    weigh("judge", details(&[Detail::ShowJudge]), &[], 0, 10, m::REASON_JUDGE, one(&[&s::MICROSOFT])),
    weigh("look-and-talk", details(&[Detail::ShowTalk]), &[], 12, 5, m::REASON_SHOW_TALK, study(&[&s::DENNIS])),
    weigh("show-open", On::NotKnown(DetailQuestion::Of(Purpose::Show)), &[], 4, 10, m::REASON_SHOW, several(&[&s::SOURCEGRAPH, &s::MICROSOFT])),
    // A question, a request, what somebody needs.
    weigh("request", details(&[Detail::AskAnswer, Detail::AskRequest]), &[], 0, 10, m::REASON_ASK, several(&[&s::SOURCEGRAPH, &s::GITLAB])),
    weigh("need", details(&[Detail::AskNeed]), &[], 15, 0, m::REASON_TOUCH, OURS),
    weigh("ask-open", On::NotKnown(DetailQuestion::Of(Purpose::Ask)), &[], 4, 10, m::REASON_ASK, several(&[&s::SOURCEGRAPH, &s::GITLAB])),
    // Looking back.
    weigh("facts", details(&[Detail::BackFacts]), &[], 10, 10, m::REASON_FACTS, several(&[&s::PAGERDUTY, &s::RETRIUM])),
    weigh("differ", details(&[Detail::BackDiffer]), &[], 15, 5, m::REASON_DIFFER, several(&[&s::DROPBOX, &s::SOURCEGRAPH])),
    weigh("feelings", details(&[Detail::BackFeelings]), &[], 18, -10, m::REASON_FEELINGS, one(&[&s::GITLAB_MEETINGS])),
    weigh("back-open", On::NotKnown(DetailQuestion::Of(Purpose::LookBack)), &[], 13, 5, m::REASON_BACK_OPEN, several(&[&s::RETRIUM, &s::GITLAB_MEETINGS])),
    // One person.
    weigh("person", details(&[Detail::OnePerson]), &[], 20, -10, m::REASON_PERSON, several(&[&s::GITLAB_MEETINGS, &s::RCT])),
    weigh("updates", details(&[Detail::OneUpdates]), &[], 0, 10, m::REASON_UPDATES, several(&[&s::CONZIT, &s::ROGELBERG])),
    weigh("one-open", On::NotKnown(DetailQuestion::Of(Purpose::OnePerson)), &[], 14, 0, m::REASON_PERSON, several(&[&s::GITLAB_MEETINGS, &s::RCT])),
    // Knowing each other.
    weigh("first-time", details(&[Detail::ConnectNo]), &[], 20, -10, m::REASON_FIRST_TIME, several(&[&s::CONVEREL, &s::GITLAB])),
    weigh("each-other", details(&[Detail::ConnectYes]), &[], 18, -10, m::REASON_EACH_OTHER, one(&[&s::UNSTUCK])),
    weigh("connect-open", On::NotKnown(DetailQuestion::Of(Purpose::Connect)), &[], 18, -10, m::REASON_EACH_OTHER, one(&[&s::UNSTUCK])),
    // Teaching.
    weigh("same", details(&[Detail::TeachSame]), &[], 0, 10, m::REASON_SAME, several(&[&s::GITLAB, &s::MICROSOFT])),
    weigh("questions", details(&[Detail::TeachQuestions]), &[], 10, 10, m::REASON_QUESTIONS, study(&[&s::DENNIS])),
    weigh("doing", details(&[Detail::TeachDoing]), &[], 18, 0, m::REASON_DOING, one(&[&s::SOURCEGRAPH])),
    weigh("teach-open", On::NotKnown(DetailQuestion::Of(Purpose::Teach)), &[], 8, 8, m::REASON_TEACH_OPEN, OURS),
    // People from outside.
    weigh("first-contact", details(&[Detail::OutsideFirst]), &[], 20, -10, m::REASON_FIRST_CONTACT, several(&[&s::GITLAB, &s::CONVEREL])),
    weigh("touch", details(&[Detail::OutsideTouch]), &[], 15, 0, m::REASON_TOUCH, OURS),
    weigh("terms", details(&[Detail::OutsideTerms]), &[], 15, 0, m::REASON_TERMS, one(&[&s::NEGOTIATION])),
    weigh("inform", details(&[Detail::OutsideInform]), &[], 0, 10, m::REASON_INFORM, one(&[&s::NEGOTIATION])),
    weigh("outside-open", On::NotKnown(DetailQuestion::Of(Purpose::Outside)), &[], 10, 0, m::REASON_TOUCH, OURS),
    // Something else.
    weigh("other-talk", details(&[Detail::OtherTalk]), &[], 8, 8, m::REASON_OTHER_TALK, OURS),
    weigh("other-open", On::NotKnown(DetailQuestion::Of(Purpose::Other)), &[], 5, 8, m::REASON_OTHER_TALK, OURS),
    // A regular meeting: what would be missed?
    weigh("nobody-misses", details(&[Detail::MissNothing]), &[], 0, 0, m::REASON_NOTHING, one(&[&s::SHOPIFY])),
    weigh("miss-information", details(&[Detail::MissInformation]), &[], 0, 10, m::REASON_MISS_INFORMATION, several(&[&s::SLACK, &s::GITLAB])),
    weigh("miss-decisions", details(&[Detail::MissDecisions]), &[], 10, 10, m::REASON_MISS_DECISIONS, several(&[&s::DENNIS, &s::SOURCEGRAPH])),
    weigh("miss-people", details(&[Detail::MissEachOther]), &[], 20, -10, m::REASON_MISS_PEOPLE, several(&[&s::SO_FETCH, &s::UNSTUCK])),
    weigh("miss-open", On::NotKnown(DetailQuestion::Miss), &[], 5, 10, m::REASON_MISS_OPEN, OURS),
    // An invitation: what would you do there?
    weigh("role-listen", details(&[Detail::RoleListen]), &[], 0, 10, m::REASON_ROLE_LISTEN, several(&[&s::SLACK, &s::GITLAB_MEETINGS])),
    weigh("role-bring", details(&[Detail::RoleBring]), &[], 3, 10, m::REASON_ROLE_BRING, OURS),
    weigh("role-decide", details(&[Detail::RoleDecide]), &[], 10, 10, m::REASON_ROLE_DECIDE, several(&[&s::DENNIS, &s::SOURCEGRAPH])),
    weigh("role-open", On::NotKnown(DetailQuestion::Role), &[], 5, 10, m::REASON_ROLE_OPEN, OURS),
    // What moves every purpose.
    weigh("new", On::Any, &[Tick::New], 10, 0, m::REASON_NEW, several(&[&s::DENNIS, &s::GITLAB, &s::CONVEREL])),
    weigh("only-time", On::Any, &[Tick::OnlyTime], 10, 0, m::REASON_ONLY_TIME, several(&[&s::SO_FETCH, &s::UNSTUCK])),
    weigh("complex", On::Any, &[Tick::Complex], 6, 4, m::REASON_COMPLEX, several(&[&s::DOIST, &s::DROPBOX])),
    weigh("zones", On::Any, &[Tick::Zones], -3, 10, m::REASON_ZONES, several(&[&s::IRTF, &s::NODEJS, &s::MICROSOFT])),
    weigh("some", On::Any, &[Tick::Some], -6, 0, m::REASON_SOME, several(&[&s::KUBERNETES, &s::GITLAB_MEETINGS])),
    // What studies say of how to do it.
    remark("one-room", On::Purposes(&[Purpose::Ideas]), &[Verdict::WriteFirst, Verdict::Meet], m::REASON_ONE_ROOM, study(&[&s::BRUCKS]), 30),
    remark("one-hour", On::Purposes(&[Purpose::Problem]), &[Verdict::GoAsync, Verdict::WriteFirst], m::REASON_ONE_HOUR, study(&[&s::RIEDL]), 30),
    remark("free-days", SERIES, &[Verdict::GoAsync, Verdict::WriteFirst, Verdict::Meet], m::REASON_FREE_DAYS, study(&[&s::LAKER]), 55),
    remark("prepared", On::Purposes(WITH_AGENDA), &[Verdict::Meet], m::REASON_PREPARED, study(&[&s::CUTLER, &s::HOSSEINKASHI]), 55),
    remark("think", On::Except(AMONG_FEW), &[Verdict::GoAsync, Verdict::WriteFirst], m::REASON_THINK, OURS, 60),
    remark("catch-up", On::Except(AMONG_FEW), &[Verdict::GoAsync], m::REASON_CATCH_UP, OURS, 50),
];

/// A regular meeting.
const SERIES: On = details(&[
    Detail::MissNothing,
    Detail::MissInformation,
    Detail::MissDecisions,
    Detail::MissEachOther,
]);

/// Meetings that have an agenda. Nobody prepares a get-together.
const WITH_AGENDA: &[Purpose] = &[
    Purpose::Share,
    Purpose::Decide,
    Purpose::Comment,
    Purpose::Ideas,
    Purpose::Problem,
    Purpose::Plan,
    Purpose::Show,
    Purpose::Ask,
    Purpose::LookBack,
    Purpose::Outside,
];

/// Details that only carry something one way. They can go out at once in writing, and the
/// sooner for being urgent.
const ONE_WAY: DetailSet = DetailSet::of(&[
    Detail::ShareListen,
    Detail::OtherListen,
    Detail::OutsideInform,
    Detail::TeachSame,
    Detail::DecideEasy,
    Detail::MissNothing,
    Detail::RoleListen,
]);

/// Details in which one note to one person, or to nobody, does the job: what is good for a group
/// of readers is no reason there.
const AMONG_FEW: DetailSet = DetailSet::of(&[
    Detail::DecideEasy,
    Detail::MissNothing,
    Detail::OneUpdates,
    Detail::RoleListen,
    Detail::RoleBring,
    Detail::RoleDecide,
    Detail::CommentGive,
    Detail::AskAnswer,
    Detail::AskRequest,
]);

/// The sources of a rule with their strength.
type Evidence = (&'static [&'static Source], Strength);

const OURS: Evidence = (&[], Strength::OurView);

const fn study(sources: &'static [&'static Source]) -> Evidence {
    (sources, Strength::Study)
}

const fn several(sources: &'static [&'static Source]) -> Evidence {
    (sources, Strength::Several)
}

const fn one(sources: &'static [&'static Source]) -> Evidence {
    (sources, Strength::One)
}

const fn gate(
    id: &'static str,
    on: On,
    ticks: &[Tick],
    verdict: Verdict,
    reason: Msg,
    (sources, strength): Evidence,
) -> Rule {
    Rule {
        id,
        on,
        ticks: TickSet::of(ticks),
        effect: Effect::Gate(verdict),
        reason,
        sources,
        strength,
        rank: 0,
    }
}

const fn weigh(
    id: &'static str,
    on: On,
    ticks: &[Tick],
    talk: i8,
    read: i8,
    reason: Msg,
    (sources, strength): Evidence,
) -> Rule {
    Rule {
        id,
        on,
        ticks: TickSet::of(ticks),
        effect: Effect::Weigh { talk, read },
        reason,
        sources,
        strength,
        rank: if ticks.is_empty() { 20 } else { 10 },
    }
}

const fn remark(
    id: &'static str,
    on: On,
    verdicts: &'static [Verdict],
    reason: Msg,
    (sources, strength): Evidence,
    rank: u8,
) -> Rule {
    Rule {
        id,
        on,
        ticks: TickSet::EMPTY,
        effect: Effect::Remark(verdicts),
        reason,
        sources,
        strength,
        rank,
    }
}
