//! What a meeting is for, and the one detail that matters for each purpose.

/// The way in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Door {
    /// Someone is about to book a meeting.
    #[default]
    Meeting,
    /// Someone got an invitation.
    Invitation,
    /// A regular meeting that already exists.
    Series,
}

impl Door {
    /// Every door, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Meeting, Self::Invitation, Self::Series];

    /// The name that programs and pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Meeting => "meeting",
            Self::Invitation => "invitation",
            Self::Series => "series",
        }
    }
}

/// What a meeting is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// Share news or progress.
    Share,
    /// Decide or approve something.
    Decide,
    /// Get or give comments on something.
    Comment,
    /// Find ideas.
    Ideas,
    /// Solve a problem.
    Problem,
    /// Plan or share out work.
    Plan,
    /// Show work, or check it.
    Show,
    /// Ask for an answer, for help, or what somebody needs.
    Ask,
    /// Look back at what happened.
    LookBack,
    /// Talk with one person: one-to-one, coaching.
    OnePerson,
    /// Talk about something hard: bad news, conflict, criticism, health, pay.
    Hard,
    /// Get to know each other, or celebrate.
    Connect,
    /// Teach someone, or welcome someone new.
    Teach,
    /// Talk with a client or someone from outside.
    Outside,
    /// Something else.
    Other,
}

impl Purpose {
    /// Every purpose, in the order in which they are offered.
    pub const ALL: [Self; 15] = [
        Self::Share,
        Self::Decide,
        Self::Comment,
        Self::Ideas,
        Self::Problem,
        Self::Plan,
        Self::Show,
        Self::Ask,
        Self::LookBack,
        Self::OnePerson,
        Self::Hard,
        Self::Connect,
        Self::Teach,
        Self::Outside,
        Self::Other,
    ];

    /// The name that programs and pages use.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Decide => "decide",
            Self::Comment => "comment",
            Self::Ideas => "ideas",
            Self::Problem => "problem",
            Self::Plan => "plan",
            Self::Show => "show",
            Self::Ask => "ask",
            Self::LookBack => "look-back",
            Self::OnePerson => "one-person",
            Self::Hard => "hard",
            Self::Connect => "connect",
            Self::Teach => "teach",
            Self::Outside => "outside",
            Self::Other => "other",
        }
    }

    /// The purpose with this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|purpose| purpose.id() == id)
    }
}

/// A question whose choices are [`Detail`]s. One of them is asked, by door and purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DetailQuestion {
    /// The question that belongs to a purpose.
    Of(Purpose),
    /// A regular meeting: if the next one did not happen, what would people miss?
    Miss,
    /// An invitation: what would you do there?
    Role,
}

impl DetailQuestion {
    /// Which question is asked.
    ///
    /// Something hard keeps its own question behind every door: it is the one where a person
    /// can say that they do not feel safe.
    #[must_use]
    pub fn for_meeting(door: Door, purpose: Option<Purpose>) -> Option<Self> {
        match (door, purpose) {
            (_, Some(Purpose::Hard)) => Some(Self::Of(Purpose::Hard)),
            (Door::Meeting, Some(purpose)) => Some(Self::Of(purpose)),
            (Door::Series, _) => Some(Self::Miss),
            (Door::Invitation, _) => Some(Self::Role),
            (Door::Meeting, None) => None,
        }
    }

    /// Its choices, in the order in which they are offered.
    pub fn choices(self) -> impl Iterator<Item = Detail> {
        Detail::ALL.iter().copied().filter(move |detail| detail.question() == self)
    }
}

/// Declares [`Detail`] once: variant, question and the name that programs and pages use.
macro_rules! details {
    ($($variant:ident, $question:expr, $id:literal, $doc:literal;)*) => {
        /// A choice of the question that depends on the door and the purpose.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Detail { $(#[doc = $doc] $variant,)* }

        impl Detail {
            /// Every choice of every question.
            pub const ALL: [Self; [$($id),*].len()] = [$(Self::$variant),*];

            /// The question that it answers.
            #[must_use]
            pub fn question(self) -> DetailQuestion {
                use DetailQuestion::{Miss, Of, Role};
                match self { $(Self::$variant => $question,)* }
            }

            /// The name that programs and pages use; it is unique within its question.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }
        }
    };
}

details! {
    ShareListen, Of(Purpose::Share), "listen", "People mostly listen or read.";
    ShareRound, Of(Purpose::Share), "round", "Each person says how their work goes.";
    ShareTalk, Of(Purpose::Share), "talk", "It is talked through together.";
    DecideWritten, Of(Purpose::Decide), "written", "A proposal is written and only needs a yes.";
    DecideAgree, Of(Purpose::Decide), "agree", "People mostly agree.";
    DecideApart, Of(Purpose::Decide), "apart", "Views are far apart.";
    DecideEasy, Of(Purpose::Decide), "easy", "It is easy to change later: one person could decide.";
    CommentReady, Of(Purpose::Comment), "ready", "It is ready, and comments are wanted.";
    CommentTogether, Of(Purpose::Comment), "together", "It is ready, and going through it together was planned.";
    CommentRough, Of(Purpose::Comment), "rough", "It is rough, and someone wants to think aloud.";
    CommentChange, Of(Purpose::Comment), "change", "It is to be changed together.";
    CommentGive, Of(Purpose::Comment), "give", "The asker has comments on someone's work.";
    IdeasClear, Of(Purpose::Ideas), "clear", "There is a clear question.";
    IdeasEmpty, Of(Purpose::Ideas), "empty", "There is an empty page, or many unknowns.";
    ProblemDescribe, Of(Purpose::Problem), "describe", "One person can describe it, and others answer later.";
    ProblemTogether, Of(Purpose::Problem), "together", "It must be worked out together.";
    PlanParts, Of(Purpose::Plan), "parts", "Each person adds their part.";
    PlanTrade, Of(Purpose::Plan), "trade", "People must agree who gives up what.";
    PlanStart, Of(Purpose::Plan), "start", "It is the start of something new.";
    ShowPresent, Of(Purpose::Show), "present", "People look, and ask at the end.";
    ShowProgress, Of(Purpose::Show), "progress", "People see how far it is.";
    ShowJudge, Of(Purpose::Show), "judge", "It is checked before it goes on.";
    ShowTalk, Of(Purpose::Show), "talk", "People talk about it while they look.";
    AskAnswer, Of(Purpose::Ask), "answer", "An answer to a question.";
    AskRequest, Of(Purpose::Ask), "request", "Someone should do something.";
    AskNeed, Of(Purpose::Ask), "need", "Find out what someone needs.";
    BackFacts, Of(Purpose::LookBack), "facts", "Facts and lessons.";
    BackDiffer, Of(Purpose::LookBack), "differ", "People see it differently.";
    BackFeelings, Of(Purpose::LookBack), "feelings", "How people feel, or a thank-you.";
    OnePerson, Of(Purpose::OnePerson), "person", "The person: how they are, how they grow.";
    OneUpdates, Of(Purpose::OnePerson), "updates", "Only updates on work.";
    HardBring, Of(Purpose::Hard), "bring", "Bad news or criticism for someone.";
    HardGroup, Of(Purpose::Hard), "group", "Hard news for a whole group.";
    HardBetween, Of(Purpose::Hard), "between", "A problem between the asker and someone.";
    HardOthers, Of(Purpose::Hard), "others", "A conflict of others, and the asker tries to help.";
    HardKnown, Of(Purpose::Hard), "known", "A group is told, and the person it is about already knows.";
    HardUnsafe, Of(Purpose::Hard), "unsafe", "The asker does not feel safe with this person.";
    ConnectNo, Of(Purpose::Connect), "no", "They do not know each other, or not well.";
    ConnectYes, Of(Purpose::Connect), "yes", "They know each other.";
    TeachSame, Of(Purpose::Teach), "same", "It is the same for everyone, each time.";
    TeachQuestions, Of(Purpose::Teach), "questions", "It is the same, but complicated, and people will ask.";
    TeachDoing, Of(Purpose::Teach), "doing", "It is learnt by doing it together.";
    OutsideFirst, Of(Purpose::Outside), "first", "First contact.";
    OutsideTouch, Of(Purpose::Outside), "touch", "Keep in touch, or understand what they need.";
    OutsideTerms, Of(Purpose::Outside), "terms", "Agree on a price or terms, or settle a complaint.";
    OutsideInform, Of(Purpose::Outside), "information", "Give information.";
    OtherListen, Of(Purpose::Other), "listen", "People mostly listen or read.";
    OtherTalk, Of(Purpose::Other), "talk", "It is talked through together.";
    MissNothing, Miss, "nothing", "Nothing much.";
    MissInformation, Miss, "information", "The information.";
    MissDecisions, Miss, "decisions", "The decisions.";
    MissEachOther, Miss, "each-other", "Seeing each other.";
    RoleDecide, Role, "decide", "Help decide.";
    RoleBring, Role, "bring", "Bring something that only the invitee knows.";
    RoleListen, Role, "listen", "Mostly listen.";
}
