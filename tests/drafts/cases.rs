//! Situations with names: every verdict, form, door and kind of person.

use std::sync::LazyLock;

use meeting_or_async::advice::advise;
use meeting_or_async::advice::places::settled;
use meeting_or_async::draft::{Brief, Draft, draft};
use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::meeting::{Answer, Detail, Door, Often, Purpose, Sites, Tick};
use meeting_or_async::policy::Policy;
use meeting_or_async::questions::{Answers, Decides, Field, Inviter, Length, Mention, Owner};

use crate::clocks::Clocks;

/// The clocks of someone who writes in Lisbon. Read once: the drafts of a test are thousands.
pub(crate) static LISBON: LazyLock<Clocks> = LazyLock::new(|| Clocks::of("Europe/Lisbon"));

/// Monday 23 November 2026, 10:00, as in the examples of the flow.
pub(crate) fn now() -> Now {
    Now { day: Day::from_ymd(2026, 11, 23).unwrap(), minute: Minute::new(10, 0).unwrap() }
}

/// The answers of someone who got an invitation: what is not given they do not know, and at most
/// one statement is true.
pub(crate) fn invitee(
    purpose: Option<Purpose>,
    detail: Option<Detail>,
    tick: Option<Tick>,
) -> Answers {
    let mut answers = Answers::default();
    answers.door = Door::Invitation;
    answers.purpose = purpose.map_or(Answer::Unknown, Answer::Given);
    answers.set_detail(detail.map_or(Answer::Unknown, Answer::Given));
    answers.set_none(true);
    if let Some(tick) = tick {
        answers.set_tick(tick, true);
    }
    answers
}

/// The draft of these answers.
pub(crate) fn draft_of(answers: &Answers) -> Draft {
    draft_at(answers, now(), &Policy::default())
}

/// The draft of these answers at this moment.
pub(crate) fn draft_at(answers: &Answers, now: Now, policy: &Policy) -> Draft {
    let words = answers.words().0;
    let sites = &Sites::find(&words.places, policy.working_hours, &*LISBON);
    let meeting = settled(&answers.meeting(), sites, now.day, &policy.days_off);
    let advice = advise(&meeting).expect("a purpose");
    draft(&Brief { meeting: &meeting, words: &words, advice: &advice, now, policy, sites })
}

/// A situation, built step by step.
#[derive(Clone)]
pub(crate) struct Case {
    pub name: String,
    pub answers: Answers,
}

impl Case {
    pub(crate) fn new(name: &str, door: Door, purpose: Option<Purpose>) -> Self {
        let purpose = purpose.map_or(Answer::Unknown, Answer::Given);
        let mut answers = Answers::default();
        (answers.door, answers.purpose) = (door, purpose);
        answers.set_none(true);
        Self { name: name.to_owned(), answers }
    }

    pub(crate) fn detail(mut self, detail: Detail) -> Self {
        self.answers.set_detail(Answer::Given(detail));
        self
    }

    pub(crate) fn ticks(mut self, ticks: &[Tick]) -> Self {
        for tick in ticks {
            self.answers.set_tick(*tick, true);
        }
        self
    }

    pub(crate) fn facts(mut self, people: u32, minutes: u32, often: Often) -> Self {
        self.answers.set_typed(Field::People, people.to_string());
        self.answers.length = Length::Minutes(minutes);
        self.answers.often = Some(often);
        self
    }

    pub(crate) fn typed(mut self, field: Field, text: &str) -> Self {
        self.answers.set_typed(field, text.to_owned());
        self
    }

    pub(crate) fn decides(mut self, decides: Decides) -> Self {
        self.answers.decides = decides;
        self
    }

    pub(crate) fn change(mut self, change: impl FnOnce(&mut Answers)) -> Self {
        change(&mut self.answers);
        self
    }
}

/// Example 1 of the flow: the weekly status of nine.
pub(crate) fn weekly_status() -> Case {
    Case::new("Example 1: weekly status of nine", Door::Meeting, Some(Purpose::Share))
        .detail(Detail::ShareRound)
        .facts(9, 30, Often::Weekly)
        .typed(Field::Result, "Team channel")
}

/// Example 2 of the flow: choose between two vendors.
pub(crate) fn two_vendors() -> Case {
    Case::new("Example 2: choose between two vendors", Door::Meeting, Some(Purpose::Decide))
        .change(|answers| answers.set_detail(Answer::Unknown))
        .ticks(&[Tick::Undo, Tick::Zones])
        .facts(6, 60, Often::Once)
        .typed(Field::Topic, "our payment supplier")
        .typed(Field::Decider, "Maria")
        .decides(Decides::Other)
        .typed(Field::Options, "Nordpay\nCalla")
        .typed(Field::Places, "Lisbon, São Paulo, Bengaluru")
}

/// Example 3 of the flow: a conflict between two colleagues.
pub(crate) fn two_colleagues() -> Case {
    Case::new("Example 3: a conflict between two colleagues", Door::Meeting, Some(Purpose::Hard))
        .detail(Detail::HardOthers)
        .typed(Field::Notes, "Sam and Alex avoid each other since the release")
        .change(|answers| answers.mention = Mention::Together)
}

/// Every case of the golden document.
pub(crate) fn all() -> Vec<Case> {
    let mut cases = vec![weekly_status(), two_vendors(), two_colleagues()];
    cases.extend(written());
    cases.extend(first());
    cases.extend(met());
    cases.extend(hard());
    cases.extend(invited());
    cases.extend(regular());
    cases.extend(across());
    cases
}

pub(crate) fn meeting(name: &str, purpose: Purpose, detail: Detail) -> Case {
    Case::new(name, Door::Meeting, Some(purpose)).detail(detail)
}

fn written() -> Vec<Case> {
    use Purpose::{
        Comment, Decide, Ideas, LookBack, OnePerson, Outside, Plan, Problem, Share, Teach,
    };
    vec![
        meeting("Write: announcement", Share, Detail::ShareListen)
            .typed(Field::Topic, "the new opening hours"),
        meeting("Write: announcement, nothing typed", Share, Detail::ShareListen),
        meeting("Write: information for a client, with a place", Outside, Detail::OutsideInform)
            .typed(Field::Topic, "the new version")
            .typed(Field::Result, "example.org/news"),
        meeting("Write: status once", Share, Detail::ShareRound)
            .facts(6, 30, Often::Once)
            .typed(Field::Topic, "the release"),
        meeting("Write: status every day", Share, Detail::ShareRound).facts(5, 15, Often::Daily),
        meeting("Write: status every two weeks", Share, Detail::ShareRound).facts(
            7,
            45,
            Often::Fortnightly,
        ),
        meeting("Write: status every month", Share, Detail::ShareRound)
            .facts(12, 60, Often::Monthly)
            .typed(
                Field::Who,
                "Ana, because you know the contract\nJo, because you answer the phone",
            ),
        meeting("Write: proposal that most agree with", Decide, Detail::DecideAgree)
            .typed(Field::Topic, "a day for support")
            .typed(Field::Result, "Wiki, page Support"),
        meeting("Write: proposal, nothing typed", Decide, Detail::DecideWritten),
        meeting("Write: proposal, hard to undo, only some concerned", Decide, Detail::DecideAgree)
            .ticks(&[Tick::Undo, Tick::Zones, Tick::Some])
            .typed(Field::Topic, "the new office")
            .decides(Decides::All),
        meeting("Write: poll", Decide, Detail::DecideAgree)
            .typed(Field::Topic, "a day for our team lunch")
            .typed(Field::Options, "Tuesday\nWednesday\nFriday")
            .decides(Decides::All),
        meeting("Write: one person decides, someone else", Decide, Detail::DecideEasy)
            .typed(Field::Topic, "the colour of the newsletter")
            .typed(Field::Decider, "Maria")
            .typed(Field::Deputy, "Jo")
            .decides(Decides::Other),
        meeting("Write: one person decides, and it cannot wait", Decide, Detail::DecideEasy)
            .ticks(&[Tick::Urgent])
            .typed(Field::Topic, "who opens the shop tomorrow"),
        meeting("Write: one person decides, me", Decide, Detail::DecideEasy)
            .typed(Field::Topic, "the colour of the newsletter"),
        meeting("Write: one person decides, nobody named", Decide, Detail::DecideEasy)
            .decides(Decides::All),
        meeting("Write: ideas", Ideas, Detail::IdeasClear)
            .typed(Field::Topic, "a shorter way to the first order"),
        meeting("Write: comments", Comment, Detail::CommentReady)
            .typed(Field::Topic, "the draft of our price list")
            .typed(Field::Result, "Shared folder, prices")
            .typed(Field::Who, "Ana, because you know the contract"),
        meeting("Write first: facts and lessons", LookBack, Detail::BackFacts)
            .typed(Field::Topic, "the move of the shop"),
        meeting("Write: facts and lessons, no fair time", LookBack, Detail::BackFacts)
            .ticks(&[Tick::Zones])
            .typed(Field::Topic, "the move of the shop"),
        meeting("Write: a problem that one person describes", Problem, Detail::ProblemDescribe)
            .typed(Field::Topic, "orders arrive twice"),
        meeting("Write: talk it through, no fair time", Share, Detail::ShareTalk)
            .ticks(&[Tick::Zones])
            .typed(Field::Topic, "our new shifts"),
        meeting("Write: plan parts", Plan, Detail::PlanParts)
            .typed(Field::Topic, "the summer party"),
        meeting("Write: plan parts every week", Plan, Detail::PlanParts)
            .facts(5, 30, Often::Weekly)
            .typed(Field::Topic, "the shifts"),
        meeting("Write: how-to page", Teach, Detail::TeachSame)
            .typed(Field::Topic, "how to book a journey"),
        meeting("Write: recording with questions", Teach, Detail::TeachQuestions)
            .ticks(&[Tick::Zones])
            .typed(Field::Topic, "the new till"),
        meeting("Write: check-in between two", OnePerson, Detail::OneUpdates)
            .typed(Field::Topic, "the two open orders"),
    ]
}

fn first() -> Vec<Case> {
    use Purpose::{Comment, Decide, Ideas, Other, Plan, Problem, Share, Teach};
    vec![
        meeting("First: decide, nothing typed", Decide, Detail::DecideAgree).ticks(&[Tick::Undo]),
        meeting("First: go through a document together", Comment, Detail::CommentTogether)
            .facts(5, 45, Often::Once)
            .typed(Field::Topic, "the plan for the shop"),
        Case::new("First: ideas", Door::Meeting, Some(Ideas))
            .typed(Field::Topic, "how to greet new people"),
        meeting("First: agree who gives up what", Plan, Detail::PlanTrade)
            .typed(Field::Topic, "the holidays in August")
            .decides(Decides::Me),
        meeting("First: talk news through", Share, Detail::ShareTalk)
            .typed(Field::Topic, "the new shifts"),
        meeting("First: say how work goes, and talk", Share, Detail::ShareRound)
            .ticks(&[Tick::OnlyTime]),
        meeting("First: teach something complicated", Teach, Detail::TeachQuestions)
            .typed(Field::Topic, "the new till"),
        Case::new("First: a problem", Door::Meeting, Some(Problem))
            .ticks(&[Tick::Complex, Tick::Zones])
            .typed(Field::Topic, "the till stops at noon"),
        meeting("First: something else", Other, Detail::OtherTalk)
            .ticks(&[Tick::New, Tick::Zones])
            .change(|answers| answers.answer_by = Day::from_ymd(2026, 12, 4)),
    ]
}

fn met() -> Vec<Case> {
    use Purpose::{
        Comment, Connect, Decide, Ideas, LookBack, OnePerson, Outside, Plan, Problem, Share, Teach,
    };
    vec![
        meeting("Meet: views far apart", Decide, Detail::DecideApart)
            .typed(Field::Topic, "where the new shop opens")
            .typed(Field::Options, "Market square\nStation")
            .facts(5, 60, Often::Once)
            .typed(Field::Who, "Ana, because you know the contract"),
        meeting("Meet: it was tried in writing", Share, Detail::ShareTalk).ticks(&[Tick::Tried]),
        meeting("Meet: think aloud", Comment, Detail::CommentRough)
            .typed(Field::Topic, "a first idea for the web page"),
        meeting("Meet: an empty page", Ideas, Detail::IdeasEmpty),
        meeting("Meet: work it out together", Problem, Detail::ProblemTogether)
            .typed(Field::Topic, "nobody can print"),
        meeting("Meet: the start of something new", Plan, Detail::PlanStart)
            .ticks(&[Tick::New])
            .facts(6, 90, Often::Weekly)
            .typed(Field::Topic, "the new shop"),
        meeting("Meet: seen differently", LookBack, Detail::BackDiffer)
            .typed(Field::Topic, "the summer"),
        meeting("Meet: one person", OnePerson, Detail::OnePerson).facts(2, 45, Often::Fortnightly),
        meeting("Meet: first time together", Connect, Detail::ConnectNo),
        meeting("Meet: celebrate", Connect, Detail::ConnectYes)
            .typed(Field::Topic, "the first year of our shop"),
        meeting("Meet: learn by doing", Teach, Detail::TeachDoing)
            .typed(Field::Topic, "the new oven"),
        meeting("Meet: first contact outside", Outside, Detail::OutsideFirst),
        meeting("Meet: understand what they need", Outside, Detail::OutsideTouch),
        meeting("Meet: terms or a complaint", Outside, Detail::OutsideTerms)
            .typed(Field::Topic, "the late delivery"),
        meeting("Meet now: an urgent problem", Problem, Detail::ProblemTogether)
            .ticks(&[Tick::Urgent])
            .typed(Field::Topic, "the shop is offline"),
        meeting("Meet now: an urgent decision", Decide, Detail::DecideAgree).ticks(&[Tick::Urgent]),
        meeting("Not yet", Share, Detail::ShareTalk).ticks(&[Tick::Unclear]),
    ]
}

/// Situations with people in several places.
fn across() -> Vec<Case> {
    let far = "San Francisco, Bengaluru";
    let near = "Lisbon, São Paulo, Bengaluru";
    vec![
        meeting("Places: a proposal, no shared hour", Purpose::Decide, Detail::DecideAgree)
            .ticks(&[Tick::Zones])
            .typed(Field::Topic, "a day for support")
            .typed(Field::Places, far),
        meeting("Places: write first, no shared hour", Purpose::Decide, Detail::DecideAgree)
            .ticks(&[Tick::Zones, Tick::Undo])
            .typed(Field::Topic, "the new office")
            .typed(Field::Places, far),
        Case::new("Places: ideas, no shared hour", Door::Meeting, Some(Purpose::Ideas))
            .ticks(&[Tick::New])
            .typed(Field::Topic, "how to greet new people")
            .typed(Field::Places, far),
        meeting("Places: a poll, across the date line", Purpose::Decide, Detail::DecideAgree)
            .typed(Field::Options, "Tuesday\nWednesday")
            .typed(Field::Places, "Auckland, Honolulu"),
        meeting("Places: status every week", Purpose::Share, Detail::ShareRound)
            .facts(6, 30, Often::Weekly)
            .typed(Field::Places, near),
        meeting("Places: one person decides", Purpose::Decide, Detail::DecideEasy)
            .typed(Field::Decider, "Maria")
            .decides(Decides::Other)
            .typed(Field::Places, "Kathmandu, Munich"),
        meeting("Places: an urgent problem", Purpose::Problem, Detail::ProblemTogether)
            .ticks(&[Tick::Urgent])
            .typed(Field::Places, near),
        Case::new("Places: invited, I bring something", Door::Invitation, Some(Purpose::Share))
            .detail(Detail::RoleBring)
            .typed(Field::Places, near),
        meeting("Places: say how work goes, no shared hour", Purpose::Share, Detail::ShareRound)
            .ticks(&[Tick::New, Tick::OnlyTime])
            .typed(Field::Places, far),
        meeting("Places: news, no shared hour and no tick", Purpose::Share, Detail::ShareTalk)
            .typed(Field::Places, far),
        meeting("Places: meet without a shared hour", Purpose::Connect, Detail::ConnectNo)
            .typed(Field::Places, far),
    ]
}

fn hard() -> Vec<Case> {
    let hard = |name: &str, detail| meeting(name, Purpose::Hard, detail);
    let mut cases = vec![
        hard("Hard: bad news, said later", Detail::HardBring),
        hard("Hard: criticism, your work", Detail::HardBring)
            .change(|answers| answers.mention = Mention::YourWork),
        hard("Hard: news for a group", Detail::HardGroup)
            .change(|answers| answers.mention = Mention::Change),
        hard("Hard: between you and me", Detail::HardBetween)
            .change(|answers| answers.mention = Mention::Together)
            .typed(Field::Notes, "I was interrupted three times.\nIt hurt."),
        hard("Hard: a group is told", Detail::HardKnown)
            .typed(Field::Topic, "the long leave of Sam")
            .typed(Field::Notes, "Sam said yes on Friday"),
        hard("Hard: a group is told, nothing typed", Detail::HardKnown),
        hard("Hard: not safe", Detail::HardUnsafe).typed(Field::Notes, "Monday, in the corridor"),
        meeting("Hard: personal in another matter", Purpose::Decide, Detail::DecideApart)
            .ticks(&[Tick::Personal])
            .typed(Field::Topic, "who leaves the team"),
    ];
    cases.push(
        Case::new("Hard: invited to a hard talk", Door::Invitation, Some(Purpose::Hard))
            .detail(Detail::HardBring),
    );
    cases
}

fn invited() -> Vec<Case> {
    let mut cases = Vec::new();
    for (inviter, who) in [
        (Inviter::Colleague, "a colleague"),
        (Inviter::Manager, "my manager"),
        (Inviter::Outside, "someone from outside"),
    ] {
        let case = |what: &str, detail: Option<Detail>, ticks: &[Tick]| {
            let name = format!("Invited by {who}: {what}");
            let case = Case::new(&name, Door::Invitation, Some(Purpose::Share)).ticks(ticks);
            let case = match detail {
                Some(detail) => case.detail(detail),
                None => case.change(|answers| answers.set_detail(Answer::Unknown)),
            };
            case.change(|answers| answers.inviter = inviter)
        };
        cases.push(
            case("it does not say", None, &[]).change(|answers| answers.purpose = Answer::Unknown),
        );
        cases.push(case("I bring something", Some(Detail::RoleBring), &[]));
        cases.push(
            case("I mostly listen", Some(Detail::RoleListen), &[])
                .typed(Field::Topic, "the budget round on Tuesday"),
        );
        cases.push(case("I help decide", Some(Detail::RoleDecide), &[]));
        cases.push(case("I do not know my part", None, &[]));
        cases.push(case("it cannot wait", Some(Detail::RoleDecide), &[Tick::Urgent]));
    }
    cases
}

fn regular() -> Vec<Case> {
    let mut cases = Vec::new();
    for (owner, whose) in [(Owner::Me, "mine"), (Owner::Other, "someone else’s")] {
        let case = |what: &str, purpose: Purpose, detail: Detail, ticks: &[Tick]| {
            Case::new(&format!("Regular, {whose}: {what}"), Door::Series, Some(purpose))
                .detail(detail)
                .ticks(ticks)
                .facts(8, 60, Often::Weekly)
                .change(|answers| answers.owner = owner)
        };
        cases.push(
            case("nothing missed", Purpose::Share, Detail::MissNothing, &[])
                .typed(Field::Topic, "the Tuesday round"),
        );
        cases.push(
            case("the information", Purpose::Share, Detail::MissInformation, &[])
                .typed(Field::Result, "Team channel"),
        );
        cases.push(
            case("the information, monthly", Purpose::Decide, Detail::MissInformation, &[]).facts(
                8,
                60,
                Often::Monthly,
            ),
        );
        cases.push(case("the decisions", Purpose::Decide, Detail::MissDecisions, &[]));
        cases.push(
            case("the decisions, only some", Purpose::Decide, Detail::MissDecisions, &[Tick::Some])
                .typed(Field::Result, "Team channel"),
        );
        cases.push(case("each other", Purpose::Share, Detail::MissEachOther, &[]));
        cases.push(
            case(
                "the only regular time",
                Purpose::Share,
                Detail::MissInformation,
                &[Tick::OnlyTime],
            )
            .facts(8, 30, Often::Daily)
            .typed(Field::Result, "Team channel"),
        );
    }
    cases
}
