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
pub(crate) const FORMS: [&str; 4] = ["short", "date", "day", "time"];

/// Letters that begin without `{ hello }` and end without `{ bye }`.
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
    // What it is about, and why.
    gap("topic", Phrase, 120),
    gap("why", Sentence, 200),
    gap("reason", Phrase, 120), // finishes "because …"
    gap("line", Sentence, 300), // a line of your own
    gap("link", Link, 500),
    gap("place", Phrase, 60), // where to answer
    gap("questions", Lines, 200),
    // By when, and what happens then.
    gap("due", Moment, 40),
    gap("silence", Choice(&["nothing", "go-ahead", "need-yes", "ask-again", "stays", "no"]), 0),
    gap("again", Moment, 40),
    gap("decider", Names, 80),
    gap("limit", Phrase, 120),
    // A proposal, an approval.
    gap("proposal", Phrase, 160), // finishes "I suggest we …"
    gap("drawback", Phrase, 120),
    gap("options", Lines, 200),
    gap("amount", Phrase, 40),
    // A report.
    gap("done", Phrase, 160),
    gap("next", Phrase, 160),
    gap("need", Phrase, 160),
    gap("points", Lines, 120),
    // News.
    gap("news", Sentence, 300),
    gap("audience", Phrase, 80),
    gap("start", Moment, 40), // from when
    gap("act", Phrase, 160),  // finishes "please …"
    gap("steps", Lines, 160),
    gap("same", Phrase, 120), // what stays
    gap("contact", Phrase, 80),
    // A call, a meeting, a regular meeting.
    gap("meeting", Phrase, 80),
    gap("meet", Moment, 40),
    gap("last", Moment, 40),
    gap("length", Choice(&["15-minutes", "20-minutes", "30-minutes", "45-minutes", "one-hour"]), 0),
    gap("where", Choice(&["person", "online", "phone", "walk"]), 0),
    gap("room", Phrase, 120),
    gap("agenda", Lines, 120),
    gap("bring", Phrase, 120),
    gap("joining", Names, 160), // who comes along; `$people` is their number
    // An invitation.
    gap("offer", Choice(&["beforehand", "in-writing", "on-notes", "one-part"]), 0),
    gap("part", Phrase, 80),
    // Ideas in two rounds.
    gap("list", Moment, 40),
    gap("end", Moment, 40),
    // An incident.
    gap("impact", Phrase, 120),
    gap("since", Moment, 40),
    gap("join", Names, 120),
    gap("every", Choice(&["15-minutes", "30-minutes", "one-hour", "when-known"]), 0),
    // An absence.
    gap("back", Moment, 40),
    gap("covers", Lines, 120),
    gap("cover", Names, 80),
    gap("reach", Choice(&["not", "sometimes", "urgent"]), 0),
    gap("how", Phrase, 80),
];

/// Every fact.
pub(crate) const FACTS: &[Fact] = &[
    fact("recipient", &["one", "group"]),
    fact("rhythm", &["once", "daily", "weekly", "fortnightly", "monthly"]),
    fact("owner", &["me", "other", "team"]),
    fact("inviter", &["colleague", "manager", "outside"]),
    fact("decides", &["me", "other", "all"]),
    fact("undo", &["easy", "hard"]),
    fact("places", &["one", "many"]),
    fact(
        "purpose",
        &[
            "share",
            "decide",
            "comment",
            "ideas",
            "problem",
            "plan",
            "look-back",
            "one-person",
            "hard",
            "connect",
            "teach",
            "outside",
            "other",
        ],
    ),
];
