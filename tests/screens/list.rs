//! Every screen that has a name, in one list: how a person gets there from a new page.
//!
//! It feeds what is kept of each screen (`tests/golden/screens.md`), and in a browser axe, the
//! walk by keyboard, the accessibility tree and the pictures. A new screen is a new line.
//!
//! A way is a row of steps with `; ` between them:
//!
//! ```text
//! purpose=decide    takes a choice, ticks a statement, or picks from a list
//! people: 9         types into a field
//! gap-topic: a fair types into a gap of the letter
//! gap-silence=…     chooses the sentence of this name in the table of gaps
//! invitation        presses a button
//! unfold            opens everything that is folded
//! ```

/// The screens: a name, and the way there.
pub const SCREENS: &[(&str, &str)] = &[
    ("start", ""),
    // Every question.
    ("share", "purpose=share"),
    ("decide", "purpose=decide"),
    ("comment", "purpose=comment"),
    ("ideas", "purpose=ideas"),
    ("problem", "purpose=problem"),
    ("plan", "purpose=plan"),
    ("look back", "purpose=look-back"),
    ("one person", "purpose=one-person"),
    ("hard", "purpose=hard"),
    ("connect", "purpose=connect"),
    ("teach", "purpose=teach"),
    ("outside", "purpose=outside"),
    ("other", "purpose=other"),
    ("everything unfolded", "purpose=share; place=room; length=other; ticks=unsure; unfold"),
    ("invitation", "invitation"),
    ("series", "series; purpose=share"),
    ("away", "away"),
    (
        "away, more said",
        "away; away-back=unknown; helpers: Ana: the contract; reach=here; know=clients",
    ),
    // Every form of what is written instead.
    ("announcement", "purpose=share; detail=listen; ticks=none"),
    ("weekly status", "example-status"),
    ("update thread", "purpose=share; detail=round; ticks=none; people: 4; often=once; length=60"),
    (
        "proposal",
        "purpose=decide; detail=agree; ticks=none; gap-topic: our payment supplier; gap-choose=decider; add-decider; gap-decider: Maria",
    ),
    ("delegation", "purpose=decide; detail=easy; ticks=none"),
    (
        "brainstorm",
        "purpose=ideas; detail=clear; ticks=zones; people: 5; gap-topic: a name for our shop",
    ),
    (
        "document review",
        "purpose=comment; detail=ready; ticks=none; gap-link: https://example.com/the-plan",
    ),
    ("recorded message", "purpose=teach; detail=questions; ticks=zones"),
    ("how-to", "purpose=teach; detail=same; ticks=none"),
    ("questions thread", "purpose=other; detail=listen; ticks=none"),
    ("problem in writing", "purpose=problem; detail=describe; ticks=none"),
    ("incident", "purpose=problem; detail=together; ticks=urgent; gap-topic: payments in the shop"),
    ("check-in", "purpose=one-person; detail=updates; ticks=none"),
    ("shared plan", "purpose=plan; detail=parts; ticks=none"),
    // The other verdicts.
    ("write first", "example-vendors"),
    ("write first, keep some", "purpose=share; detail=round; ticks=only-time"),
    ("meet", "purpose=connect; detail=no; ticks=none"),
    ("not yet", "purpose=decide; detail=unknown; ticks=unclear"),
    ("probably", "purpose=decide; detail=unknown; ticks=unsure"),
    ("invited, listen", "invitation; purpose=share; detail=listen; ticks=none"),
    ("invited, bring", "invitation; purpose=share; detail=bring; ticks=none; inviter=manager"),
    ("invited, decide", "invitation; purpose=decide; detail=decide; ticks=none"),
    ("invited, part not known", "invitation; purpose=share; detail=unknown; ticks=none"),
    ("invited, ask first", "invitation; purpose=not-said; detail=unknown; ticks=unclear"),
    ("invited, go", "invitation; purpose=share; detail=decide; ticks=tried"),
    ("series, let it go", "series; purpose=share; detail=nothing; ticks=none; owner=me"),
    (
        "series, keep",
        "series; purpose=share; detail=each-other; ticks=none; often=weekly; people: 6; length=30",
    ),
    // About a person.
    ("conflict", "example-conflict; notes: Sam and Alex avoid each other since the release"),
    ("hard news for one", "purpose=hard; detail=bring; gap-quiet-to: Sam"),
    ("hard news for a group", "purpose=hard; detail=group"),
    ("the person knows", "purpose=hard; detail=known"),
    ("not safe", "purpose=hard; detail=unsafe"),
    ("personal", "purpose=share; detail=round; ticks=personal"),
    // States.
    ("mistake in people", "purpose=share; people: a few"),
    ("mistake in length", "purpose=share; length=other; length-minutes: 9999; unfold"),
    ("mistake in places", "purpose=decide; ticks=zones; places: Lisbon, Atlantis,"),
    ("text too long", "purpose=share; detail=listen; ticks=none; gap-topic: LONG"),
    // The clocks of these are changed on no day of the year.
    ("places", "example-vendors; ticks=zones; places: UTC, São Paulo, Bengaluru"),
    ("no shared hour", "example-vendors; ticks=zones; places: Bogota, Jakarta"),
    (
        "meet without a shared hour",
        "purpose=connect; detail=no; ticks=none; places: Bogota, Jakarta",
    ),
    ("other result", "example-vendors; undo"),
    ("money", "example-status; money-show; rate: 60"),
    ("mistake in money", "example-status; money-show; rate: a lot"),
    ("reminder", "example-vendors; message-2"),
    ("gap added", "example-vendors; add-place; gap-place: #suppliers"),
    ("another sentence", "example-vendors; gap-silence=ask-again"),
    ("days", "example-vendors; gap-due"),
    ("as a list", "example-vendors; as-list"),
    ("editing", "example-status; edit"),
    ("for a chat", "example-status; channel=slack; unfold"),
    ("copied", "example-status; copy"),
    ("copying refused", "example-status; copy-refused"),
    // Several meetings.
    ("next meeting", "example-status; next-meeting"),
    (
        "several meetings",
        "example-status; next-meeting; purpose=decide; detail=agree; ticks=none; gap-topic: our payment supplier; length=60; next-meeting; purpose=connect; detail=no; ticks=none",
    ),
    ("taken out of the list", "example-status; next-meeting; remove"),
    ("back from the next meeting", "example-status; next-meeting; purpose=plan; meeting-before"),
    ("something hard among others", "example-status; next-meeting; purpose=hard; detail=others"),
];

/// One thing that a person does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Takes a choice of a question or a list, or ticks a statement.
    Choose(&'static str, &'static str),
    /// Types into a field.
    Type(&'static str, &'static str),
    /// Presses a button.
    Press(&'static str),
}

/// The steps of a way.
pub fn steps(way: &'static str) -> impl Iterator<Item = Step> {
    way.split("; ").filter(|step| !step.is_empty()).map(|step| {
        if let Some((field, text)) = step.split_once(": ") {
            Step::Type(field, text)
        } else if let Some((question, choice)) = step.split_once('=') {
            Step::Choose(question, choice)
        } else {
            Step::Press(step)
        }
    })
}

/// What is typed: a word stands for a text that is too long for every field.
#[must_use]
pub fn typed(text: &str) -> String {
    if text == "LONG" { "word ".repeat(1_100) } else { text.to_owned() }
}
