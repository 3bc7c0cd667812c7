//! The words of the questions: which message belongs to which choice.

use super::{Owner, Path};
use crate::meeting::purpose::DetailQuestion;
use crate::meeting::{Detail, Often, Place, Purpose, Tick};
use crate::text::{Msg, messages as m};

/// What the first question asks on this way in.
#[must_use]
pub fn purpose_legend(path: Path) -> Msg {
    if path == Path::Invited { m::PURPOSE_LEGEND_INVITATION } else { m::PURPOSE_LEGEND }
}

/// Whose regular meeting it is, as it is offered.
#[must_use]
pub fn owner(owner: Owner) -> Msg {
    match owner {
        Owner::Me => m::OWNER_ME,
        Owner::Team => m::OWNER_TEAM,
        Owner::Open | Owner::Other => m::OWNER_OTHER,
    }
}

/// A purpose as it is offered.
#[must_use]
pub fn purpose(purpose: Purpose) -> Msg {
    match purpose {
        Purpose::Share => m::PURPOSE_SHARE,
        Purpose::Decide => m::PURPOSE_DECIDE,
        Purpose::Comment => m::PURPOSE_COMMENT,
        Purpose::Ideas => m::PURPOSE_IDEAS,
        Purpose::Problem => m::PURPOSE_PROBLEM,
        Purpose::Plan => m::PURPOSE_PLAN,
        Purpose::Show => m::PURPOSE_SHOW,
        Purpose::Ask => m::PURPOSE_ASK,
        Purpose::LookBack => m::PURPOSE_LOOK_BACK,
        Purpose::OnePerson => m::PURPOSE_ONE_PERSON,
        Purpose::Hard => m::PURPOSE_HARD,
        Purpose::Connect => m::PURPOSE_CONNECT,
        Purpose::Teach => m::PURPOSE_TEACH,
        Purpose::Outside => m::PURPOSE_OUTSIDE,
        Purpose::Other => m::PURPOSE_OTHER,
    }
}

/// What the question that depends on door and purpose asks.
#[must_use]
pub fn detail_legend(question: DetailQuestion) -> Msg {
    match question {
        DetailQuestion::Miss => m::DETAIL_MISS,
        DetailQuestion::Role => m::DETAIL_ROLE,
        DetailQuestion::Of(Purpose::Share | Purpose::Show) => m::DETAIL_SHARE,
        DetailQuestion::Of(Purpose::Decide) => m::DETAIL_DECIDE,
        DetailQuestion::Of(Purpose::Comment) => m::DETAIL_COMMENT,
        DetailQuestion::Of(Purpose::Ideas) => m::DETAIL_IDEAS,
        DetailQuestion::Of(Purpose::Problem) => m::DETAIL_PROBLEM,
        DetailQuestion::Of(Purpose::Plan) => m::DETAIL_PLAN,
        DetailQuestion::Of(Purpose::Ask) => m::DETAIL_ASK,
        DetailQuestion::Of(Purpose::LookBack) => m::DETAIL_LOOK_BACK,
        DetailQuestion::Of(Purpose::OnePerson) => m::DETAIL_ONE_PERSON,
        DetailQuestion::Of(Purpose::Hard) => m::DETAIL_HARD,
        DetailQuestion::Of(Purpose::Connect) => m::DETAIL_CONNECT,
        DetailQuestion::Of(Purpose::Teach) => m::DETAIL_TEACH,
        DetailQuestion::Of(Purpose::Outside) => m::DETAIL_OUTSIDE,
        DetailQuestion::Of(Purpose::Other) => m::DETAIL_OTHER,
    }
}

/// A choice of that question.
#[must_use]
pub fn detail(detail: Detail) -> Msg {
    match detail {
        Detail::ShareListen => m::DETAIL_SHARE_LISTEN,
        Detail::ShareRound => m::DETAIL_SHARE_ROUND,
        Detail::ShareTalk => m::DETAIL_SHARE_TALK,
        Detail::DecideWritten => m::DETAIL_DECIDE_WRITTEN,
        Detail::DecideAgree => m::DETAIL_DECIDE_AGREE,
        Detail::DecideApart => m::DETAIL_DECIDE_APART,
        Detail::DecideEasy => m::DETAIL_DECIDE_EASY,
        Detail::CommentReady => m::DETAIL_COMMENT_READY,
        Detail::CommentTogether => m::DETAIL_COMMENT_TOGETHER,
        Detail::CommentRough => m::DETAIL_COMMENT_ROUGH,
        Detail::CommentChange => m::DETAIL_COMMENT_CHANGE,
        Detail::CommentGive => m::DETAIL_COMMENT_GIVE,
        Detail::IdeasClear => m::DETAIL_IDEAS_CLEAR,
        Detail::IdeasEmpty => m::DETAIL_IDEAS_EMPTY,
        Detail::ProblemDescribe => m::DETAIL_PROBLEM_DESCRIBE,
        Detail::ProblemTogether => m::DETAIL_PROBLEM_TOGETHER,
        Detail::PlanParts => m::DETAIL_PLAN_PARTS,
        Detail::PlanTrade => m::DETAIL_PLAN_TRADE,
        Detail::PlanStart => m::DETAIL_PLAN_START,
        Detail::ShowPresent => m::DETAIL_SHOW_PRESENT,
        Detail::ShowProgress => m::DETAIL_SHOW_PROGRESS,
        Detail::ShowJudge => m::DETAIL_SHOW_JUDGE,
        Detail::ShowTalk => m::DETAIL_SHOW_TALK,
        Detail::AskAnswer => m::DETAIL_ASK_ANSWER,
        Detail::AskRequest => m::DETAIL_ASK_REQUEST,
        Detail::AskNeed => m::DETAIL_ASK_NEED,
        Detail::BackFacts => m::DETAIL_LOOK_BACK_FACTS,
        Detail::BackDiffer => m::DETAIL_LOOK_BACK_DIFFER,
        Detail::BackFeelings => m::DETAIL_LOOK_BACK_FEELINGS,
        Detail::OnePerson => m::DETAIL_ONE_PERSON_PERSON,
        Detail::OneUpdates => m::DETAIL_ONE_PERSON_UPDATES,
        Detail::HardBring => m::DETAIL_HARD_BRING,
        Detail::HardGroup => m::DETAIL_HARD_GROUP,
        Detail::HardBetween => m::DETAIL_HARD_BETWEEN,
        Detail::HardOthers => m::DETAIL_HARD_OTHERS,
        Detail::HardKnown => m::DETAIL_HARD_KNOWN,
        Detail::HardUnsafe => m::DETAIL_HARD_UNSAFE,
        Detail::ConnectNo => m::DETAIL_CONNECT_NO,
        Detail::ConnectYes => m::DETAIL_CONNECT_YES,
        Detail::TeachSame => m::DETAIL_TEACH_SAME,
        Detail::TeachQuestions => m::DETAIL_TEACH_QUESTIONS,
        Detail::TeachDoing => m::DETAIL_TEACH_DOING,
        Detail::OutsideFirst => m::DETAIL_OUTSIDE_FIRST,
        Detail::OutsideTouch => m::DETAIL_OUTSIDE_TOUCH,
        Detail::OutsideTerms => m::DETAIL_OUTSIDE_TERMS,
        Detail::OutsideInform => m::DETAIL_OUTSIDE_INFORMATION,
        Detail::OtherListen => m::DETAIL_OTHER_LISTEN,
        Detail::OtherTalk => m::DETAIL_OTHER_TALK,
        Detail::MissNothing => m::DETAIL_MISS_NOTHING,
        Detail::MissInformation => m::DETAIL_MISS_INFORMATION,
        Detail::MissDecisions => m::DETAIL_MISS_DECISIONS,
        Detail::MissEachOther => m::DETAIL_MISS_EACH_OTHER,
        Detail::RoleDecide => m::DETAIL_ROLE_DECIDE,
        Detail::RoleBring => m::DETAIL_ROLE_BRING,
        Detail::RoleListen => m::DETAIL_ROLE_LISTEN,
    }
}

/// A statement of the tick list.
#[must_use]
pub fn tick(tick: Tick) -> Msg {
    match tick {
        Tick::Personal => m::TICK_PERSONAL,
        Tick::Urgent => m::TICK_URGENT,
        Tick::Tried => m::TICK_TRIED,
        Tick::New => m::TICK_NEW,
        Tick::Undo => m::TICK_UNDO,
        Tick::Complex => m::TICK_COMPLEX,
        Tick::Zones => m::TICK_ZONES,
        Tick::Some => m::TICK_SOME,
        Tick::OnlyTime => m::TICK_ONLY_TIME,
        Tick::Unclear => m::TICK_UNCLEAR,
    }
}

/// How often, as it is offered.
#[must_use]
pub fn often(often: Often) -> Msg {
    match often {
        Often::Once => m::OFTEN_ONCE,
        Often::Daily => m::OFTEN_DAILY,
        Often::TwiceWeekly => m::OFTEN_TWICE_WEEKLY,
        Often::Weekly => m::OFTEN_WEEKLY,
        Often::Fortnightly => m::OFTEN_FORTNIGHTLY,
        Often::Monthly => m::OFTEN_MONTHLY,
        Often::Another => m::OFTEN_ANOTHER,
    }
}

/// A kind of place, as it is offered.
#[must_use]
pub fn place(place: Place) -> Msg {
    match place {
        Place::Online => m::FACTS_PLACE_ONLINE,
        Place::Room => m::FACTS_PLACE_ROOM,
        Place::Mixed => m::FACTS_PLACE_MIXED,
    }
}
