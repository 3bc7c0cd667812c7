//! The gaps that a letter can have, and the facts that its wording can depend on.
//!
//! One table for all languages: the letters (`locales/*/letters/*.ftl`) refer to gaps and facts
//! by these ids, and `build/letters.rs` refuses any other. The build script includes this file,
//! so it uses nothing of the crate. A position here is part of the encoding (see `marks.rs`):
//! language files made for another table have another fingerprint.

/// What a person can put into a gap, which decides where it may stand and how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A noun phrase inside a sentence. Its own final mark makes ours go.
    Phrase,
    /// A sentence on a line of its own; gets a full stop if it has no mark.
    Sentence,
    /// An address; ends its line.
    Link,
    /// Alone in an item of a list, which repeats.
    Lines,
    /// People, joined as the language joins them.
    Names,
    /// A day with an hour, a day, or words such as "mid-June".
    Moment,
    /// One of these options; a letter offers those that it lists.
    Choice(&'static [&'static str]),
}

/// A gap.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gap {
    /// Its name in the letters, `$id` there.
    pub(crate) id: &'static str,
    /// What goes into it.
    pub(crate) kind: Kind,
    /// The most characters a person can type; 0 if nothing is typed.
    pub(crate) most: u16,
}

/// Something that the answers and the advice have settled already.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fact {
    /// Its name in the letters, `$id` there.
    pub(crate) id: &'static str,
    /// Its values.
    pub(crate) values: &'static [&'static str],
}

/// The ways to write a moment, each a suffix of its gap: `$due-day`. Without one it is written
/// in full.
#[allow(dead_code, reason = "for the compiler of letters")]
pub(crate) const FORMS: [&str; 4] = ["short", "date", "day", "time"];

/// Letters that begin without `{ hello }` and end without `{ bye }`.
#[allow(dead_code, reason = "for the compiler of letters")]
pub(crate) const WITHOUT_GREETING: &[&str] = &["incident", "auto-reply"];

const fn gap(id: &'static str, kind: Kind, most: u16) -> Gap {
    Gap { id, kind, most }
}

const fn fact(id: &'static str, values: &'static [&'static str]) -> Fact {
    Fact { id, values }
}

use Kind::{Choice, Lines, Link, Moment, Names, Phrase, Sentence};

/// Every gap.
pub(crate) const GAPS: &[Gap] = &[
    // Who writes to whom.
    gap("to", Names, 80),
    gap("from", Names, 80),
    // What it is about.
    gap("topic", Phrase, 120),
    gap("meeting", Phrase, 80), // the name of a meeting, without an article
    gap("why", Sentence, 200),
    gap("facts", Sentence, 300), // what helps to decide
    gap("line", Sentence, 300),  // a line of the sender's own
    gap("link", Link, 500),
    gap("place", Phrase, 60), // where to answer, after "in"
    gap("questions", Lines, 200),
    gap("task", Phrase, 160), // finishes "Please …" and "Could you …"
    gap("contact", Phrase, 80),
    // Days. `due`, `again`, `start`, `meet`, `list` and `end` are proposed; the others are open.
    gap("due", Moment, 40),
    gap("due-why", Sentence, 160),
    gap("again", Moment, 40),
    gap("start", Moment, 40),     // from when a meeting changes
    gap("effective", Moment, 40), // from when a decision or news holds
    gap("check", Moment, 40),     // when to look how it goes
    gap("each", Phrase, 60),      // by when each time, after "by"
    // What happens without an answer.
    gap(
        "silence",
        Choice(&[
            "nothing",
            "go-ahead",
            "need-yes",
            "ask-again",
            "answer",
            "no",
            "no-change",
            "stays",
            "come",
            "stay-out",
            "another-day",
            "next-time",
            "ask-else",
            "cancel",
            "fine",
            "expect",
        ]),
        0,
    ),
    gap("then", Phrase, 160), // finishes "I’ll go ahead and …"
    // A decision.
    gap("proposal", Phrase, 160), // finishes "I suggest we …"
    gap("drawback", Phrase, 120),
    gap("options", Lines, 200),
    gap("choose", Choice(&["none", "me", "top-three", "favourite", "decider", "together"]), 0),
    gap("vote", Choice(&["one", "several"]), 0), // how many options a person chooses
    gap("decider", Names, 80),
    gap("stand-in", Names, 80), // who decides if the sender is away
    gap("heard", Names, 160),
    gap("missing", Names, 160), // who has not been heard
    gap("stuck", Choice(&["none", "call", "hour"]), 0),
    gap("amount", Phrase, 40),
    gap("limit", Choice(&["none", "amount", "condition"]), 0),
    gap("condition", Phrase, 120), // finishes "as long as …"
    gap("tell", Phrase, 80),
    gap("result", Sentence, 300),
    gap("helpers", Names, 160),
    gap("kept", Phrase, 80), // where a decision can be looked up, after "in"
    // A status round, a look back.
    gap("post", Choice(&["usual", "own"]), 0),
    gap("points", Lines, 120),
    gap("blocked", Choice(&["none", "tag", "call"]), 0),
    gap("tone", Choice(&["none", "facts"]), 0),
    // Comments.
    gap("reading", Phrase, 40), // how long it takes to read or see
    gap("settled", Phrase, 120),
    // Ideas in two rounds.
    gap("number", Phrase, 20),
    gap("list", Moment, 40),
    gap("end", Moment, 40),
    gap("shown", Choice(&["without", "with"]), 0),
    gap("second", Choice(&["add", "vote"]), 0), // what people do with the list
    // A problem, an incident.
    gap("tried", Sentence, 200),
    gap("outage", Choice(&["problem", "down", "security"]), 0),
    gap("since", Moment, 40),
    gap("impact", Phrase, 120),
    gap("join", Names, 120),
    gap("every", Phrase, 40),
    // News.
    gap("news", Sentence, 300),
    gap("whom", Phrase, 80),
    gap("todo", Choice(&["none", "one", "several"]), 0),
    gap("same", Phrase, 120), // what stays the same
    gap("steps", Lines, 200),
    // A report to a client.
    gap("going", Choice(&["none", "on-track", "mostly", "behind"]), 0),
    gap("goal", Phrase, 120),
    gap("done", Phrase, 160),
    gap("next", Phrase, 160),
    gap("need", Phrase, 160),
    gap("later", Phrase, 120), // finishes "any later, and …"
    gap("talk", Choice(&["tell", "keep"]), 0),
    // A meeting: `meet` is proposed, `booked` is in the calendar already.
    gap("meet", Moment, 40),
    gap("booked", Moment, 40),
    gap("length", Phrase, 40),
    gap("before", Phrase, 40), // the length or rhythm until now
    gap("call", Link, 500),
    gap("room", Phrase, 80), // finishes "We’d meet …"
    gap("where", Choice(&["none", "person", "phone", "walk"]), 0),
    gap("joining", Names, 160),
    gap("outcome", Phrase, 120),
    gap("bring", Phrase, 120),
    // A regular meeting.
    gap("often", Phrase, 80),
    gap("last", Moment, 40),
    gap("thanks", Phrase, 80),
    gap("changes", Lines, 160),
    // A meeting of several things.
    gap("written", Lines, 160), // what is settled in writing
    gap("read", Choice(&["part", "questions"]), 0), // what people do with that
    gap("talking", Lines, 160), // what people still meet for
    // One-to-ones.
    gap("lately", Choice(&["none", "updates", "new"]), 0),
    gap("whose", Choice(&["theirs", "mine", "both"]), 0),
    gap("focus", Phrase, 160), // what matters most in that time, or in a text
    gap("give-back", Choice(&["none", "either"]), 0),
    // An answer to an invitation.
    gap("ask", Choice(&["part", "aim", "which", "prepare", "about"]), 0),
    gap("offer", Choice(&["none", "writing", "prepared", "knows"]), 0),
    gap("decline", Choice(&["none", "little", "work", "clash"]), 0),
    gap("work", Phrase, 120),
    gap("answer", Sentence, 300),
    gap("deputy", Names, 80),
    gap("instead", Choice(&["points", "answers", "notes", "one-part", "needed"]), 0),
    gap("part", Phrase, 80),
    gap("notes", Choice(&["none", "send"]), 0),
    // An absence.
    gap("away", Choice(&["away", "holiday", "leave", "parental", "trip"]), 0),
    gap("back", Moment, 40),
    gap("covers", Lines, 500),
    gap("alone", Lines, 300), // what they can decide
    gap("reach", Choice(&["none", "sometimes", "urgent", "usual"]), 0),
    gap("how", Phrase, 80),
    // What is about a person. Nothing that was typed elsewhere gets in.
    gap("quiet-to", Names, 80),
    gap(
        "quiet-reason",
        Choice(&["leave-out", "together", "work", "change", "badly", "sorry", "about"]),
        0,
    ),
    gap("quiet-about", Phrase, 120),
    gap("quiet-word", Choice(&["none", "view", "prepare", "someone", "both"]), 0),
    gap("quiet-place", Phrase, 80), // finishes "We could meet …"
    gap("quiet-news", Sentence, 300),
    gap("quiet-result", Sentence, 300),
    gap("quiet-wish", Choice(&["none", "kind", "leave-be", "private"]), 0),
    gap("quiet-when", Moment, 60),
    gap("quiet-answer", Choice(&["yes", "other", "ask", "someone"]), 0),
];

/// What a letter offers in its own sentences as long as it is open, the likeliest first: it has
/// [`ROOM`] for so many. What else can be added is offered under it.
#[allow(dead_code, reason = "for the widget")]
pub(crate) const OFFERED: &[&str] = &[
    "line",
    // What a single letter is about.
    "going",
    "need",
    "goal",
    "back",
    "topic",
    "result",
    "news",
    "tried",
    "amount",
    "facts",
    "tell",
    "decline",
    "where",
    "quiet-wish",
    "quiet-result",
    "since",
    "impact",
    "each",
    // What most are about.
    "questions",
    "why",
    "reading",
    "helpers",
    "effective",
    "last",
    "steps",
    "length",
    "link",
    "focus",
    "number",
    "before",
    "contact",
    "place",
    "task",
    "check",
    "then",
    // It comes with an invitation that was pasted, or not at all.
    "booked",
];

/// How much a letter offers in its sentences.
#[allow(dead_code, reason = "for the widget")]
pub(crate) const ROOM: usize = 3;

/// Letters for whose answer a day is enough, and an hour would be stiff: nothing follows on that
/// day. A name that ends in a hyphen stands for all that begin with it.
#[allow(dead_code, reason = "for the widget")]
pub(crate) const DAY_IS_ENOUGH: &[&str] = &[
    "absence-",
    "announcement",
    "cancel",
    "check-in",
    "client-",
    "comments",
    "delegation",
    "delegation-",
    "get-together",
    "how-to",
    "invitation",
    "look-back",
    "look-back-",
    "outside-",
    "question",
    "question-",
    "recording",
    "reply-",
    "request",
    "request-",
    "series-",
    "status-ask",
    "status-regular",
    "status-regular-closing",
];

/// Every fact.
pub(crate) const FACTS: &[Fact] = &[
    fact("recipient", &["one", "group"]),
    fact(
        "rhythm",
        &["once", "daily", "twice-weekly", "weekly", "fortnightly", "monthly", "another"],
    ),
    fact("owner", &["me", "other", "team"]),
    fact("inviter", &["colleague", "manager", "outside"]),
    // How a language that tells apart friends and strangers speaks to the recipient.
    fact("address", &["du", "sie"]),
    // Whether the recipient is named with a title.
    fact("titled", &["no", "yes"]),
];
