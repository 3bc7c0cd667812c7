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
//! invitation        presses a button, such as a way in
//! open-why          opens what is folded
//! change=purpose    opens the answer to a question, to change it
//! unfold            opens everything that is folded
//! bring-calendar    brings a file
//! ```

/// The screens: a name, and the way there.
pub const SCREENS: &[(&str, &str)] = &[
    ("start", ""),
    ("all tiles", "more-tiles"),
    ("pasted", "topic: Minutes of the 3rd of June"),
    // Every question.
    ("share", "purpose=share"),
    ("decide", "purpose=decide"),
    ("comment", "purpose=comment"),
    ("ideas", "purpose=ideas"),
    ("problem", "purpose=problem"),
    ("plan", "purpose=plan"),
    ("show", "purpose=show"),
    ("ask", "purpose=ask"),
    ("look back", "purpose=look-back"),
    ("one person", "purpose=one-person"),
    ("hard", "purpose=hard"),
    ("connect", "purpose=connect"),
    ("teach", "purpose=teach"),
    ("outside", "purpose=outside"),
    ("other", "purpose=other"),
    ("everything unfolded", "purpose=share; detail=round; length=other; unfold; place=room"),
    ("invitation", "invitation"),
    ("invitation, role", "invitation; purpose=decide"),
    ("series", "series"),
    ("series, owner", "series; detail=information"),
    ("away", "away"),
    ("away, more said", "away; gap-covers: Ana: the contract; open-hours; message-1"),
    // What is brought.
    ("an invitation that was read", "bring-invitation"),
    ("a value that is written", "bring-invitation; change-finding"),
    ("looking through a calendar", "series; open-calendar"),
    ("regular meetings", "series; open-calendar; bring-calendar; missed=information; unfold"),
    // An answer is changed.
    ("changing the purpose", "purpose=decide; detail=agree; change=purpose"),
    ("changing the detail", "purpose=decide; detail=agree; change=detail"),
    ("changed", "purpose=decide; detail=agree; change=detail; detail=apart"),
    // Every form of what is written instead.
    ("announcement", "purpose=share; detail=listen"),
    ("weekly status", "example-status"),
    (
        "twice a week",
        "purpose=share; detail=round; people: 9; length=30; often=twice-weekly; open-hours",
    ),
    (
        "in another rhythm",
        "purpose=share; detail=round; people: 9; length=30; often=another; open-hours",
    ),
    ("a workshop of two days", "purpose=plan; detail=start; people: 9; length=960; open-hours"),
    ("half of two days", "purpose=plan; detail=trade; people: 9; length=960"),
    ("update thread", "purpose=share; detail=round; people: 4; often=once; length=60"),
    (
        "proposal",
        "purpose=decide; detail=agree; gap-topic: our payment supplier; open-rules; gap-choose=decider; gap-decider: Maria",
    ),
    ("delegation", "purpose=decide; detail=easy"),
    ("brainstorm", "purpose=ideas; detail=clear; people: 5; gap-topic: a name for our shop"),
    ("document review", "purpose=comment; detail=ready; gap-link: https://example.com/the-plan"),
    ("comments for someone", "purpose=comment; detail=give; gap-points: The first page is clear"),
    ("demo, recorded", "purpose=show; detail=present"),
    ("progress", "purpose=show; detail=progress; gap-topic: the new search"),
    ("checked before it goes on", "purpose=show; detail=judge; gap-topic: the price list"),
    ("question", "purpose=ask; detail=answer; gap-questions: Who signs it?"),
    ("request", "purpose=ask; detail=request; gap-task: check the figures"),
    ("recorded message", "purpose=teach; detail=questions; more-ticks; ticks=zones"),
    ("how-to", "purpose=teach; detail=same"),
    ("questions thread", "purpose=other; detail=listen"),
    ("problem in writing", "purpose=problem; detail=describe"),
    ("incident", "purpose=problem; detail=together; ticks=urgent; gap-topic: payments in the shop"),
    ("check-in", "purpose=one-person; detail=updates"),
    ("shared plan", "purpose=plan; detail=parts"),
    // The other verdicts.
    ("write first", "example-vendors"),
    ("write first, keep some", "purpose=share; detail=round; ticks=only-time"),
    ("meet", "purpose=connect; detail=no"),
    ("meet to look at it", "purpose=show; detail=talk"),
    ("find out what someone needs", "purpose=ask; detail=need"),
    ("not yet", "purpose=decide; detail=unknown; more-ticks; ticks=unclear"),
    ("probably", "purpose=ideas; detail=unknown"),
    ("close call", "purpose=other; detail=talk"),
    ("invited, listen", "invitation; purpose=share; detail=listen"),
    ("invited, bring", "invitation; purpose=share; detail=bring; inviter=manager"),
    ("invited, decide", "invitation; purpose=decide; detail=decide"),
    ("invited, part not known", "invitation; purpose=share; detail=unknown"),
    ("invited, ask first", "invitation; purpose=not-said"),
    ("invited, go", "invitation; purpose=decide; detail=decide; more-ticks; ticks=tried"),
    ("series, let it go", "series; detail=nothing; owner=me"),
    ("series, not mine", "series; detail=nothing; owner=other"),
    ("series, keep", "series; detail=each-other; owner=team; often=weekly; people: 6; length=30"),
    // Every part that is folded.
    ("more statements", "example-status; more-ticks"),
    ("why", "example-vendors; open-why"),
    ("practice is split", "purpose=decide; detail=unknown; open-why"),
    ("hours and plan", "example-vendors; open-hours"),
    ("rules to add", "example-vendors; open-rules"),
    ("what would change it", "example-vendors; open-changes"),
    ("messages that follow", "example-vendors; open-messages"),
    ("more meetings", "example-vendors; open-meetings"),
    ("other ways to send", "example-vendors; more-ways"),
    // Several things.
    ("what else it is for", "purpose=share; detail=round; add-part"),
    (
        "several things",
        "purpose=share; detail=round; length=60; people: 9; add-part; part=decide; part-detail=apart; point-2: Release date: Thursday or Monday?; part-2",
    ),
    (
        "a part is changed",
        "purpose=share; detail=round; add-part; part=connect; point-minutes-2: a few",
    ),
    (
        "a regular meeting of several things",
        "series; detail=information; owner=me; length=60; add-part; part=look-back; part-detail=feelings",
    ),
    (
        "something hard beside it",
        "purpose=share; detail=round; add-part; part=plan; add-part; part=hard; detail=bring",
    ),
    // About a person.
    ("conflict", "example-conflict; notes: Sam and Alex avoid each other since the release"),
    ("hard news for one", "purpose=hard; detail=bring; gap-quiet-to: Sam"),
    ("hard news for a group", "purpose=hard; detail=group"),
    ("the person knows", "purpose=hard; detail=known"),
    ("not safe", "purpose=hard; detail=unsafe"),
    ("personal", "purpose=share; detail=round; ticks=personal"),
    ("changing what is hard", "example-conflict; change=purpose"),
    // States.
    ("mistake in people", "purpose=share; detail=round; people: a few"),
    ("mistake in length", "purpose=share; detail=round; length=other; length-minutes: 9999"),
    ("mistake in places", "purpose=decide; detail=agree; add-places; places: Lisbon, Atlantis,"),
    ("text too long", "purpose=share; detail=listen; gap-topic: LONG"),
    // The clocks of these are changed on no day of the year.
    (
        "places",
        "example-vendors; more-ticks; ticks=zones; add-places; places: UTC, São Paulo, Bengaluru; open-hours",
    ),
    (
        "no shared hour",
        "example-vendors; more-ticks; ticks=zones; add-places; places: Bogota, Jakarta; open-hours",
    ),
    (
        "meet without a shared hour",
        "purpose=connect; detail=no; add-places; places: Bogota, Jakarta; open-hours",
    ),
    ("other result", "example-vendors; open-changes; undo"),
    ("money", "example-status; add-cost; rate: 60; open-hours"),
    ("mistake in money", "example-status; add-cost; rate: a lot"),
    ("reminder", "example-vendors; open-messages; message-2"),
    ("gap added", "example-vendors; open-rules; add-place; gap-place: #suppliers"),
    ("another sentence", "example-vendors; gap-silence=ask-again"),
    ("days", "example-vendors; gap-due"),
    ("as a list", "example-vendors; as-list"),
    ("editing", "example-status; more-ways; edit"),
    ("for a chat", "example-status; more-ways; channel=slack"),
    ("copied", "example-status; copy"),
    ("copying refused", "example-status; copy-refused"),
    // Several meetings.
    ("next meeting", "example-status; open-meetings; next-meeting"),
    (
        "several meetings",
        "example-status; open-meetings; next-meeting; purpose=decide; detail=agree; gap-topic: our payment supplier; length=60; open-meetings; next-meeting; purpose=connect; detail=no",
    ),
    ("taken out of the list", "example-status; open-meetings; next-meeting; remove"),
    (
        "back from the next meeting",
        "example-status; open-meetings; next-meeting; purpose=plan; meeting-before",
    ),
    (
        "something hard among others",
        "example-status; open-meetings; next-meeting; purpose=hard; detail=others",
    ),
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

/// The file that a step brings.
#[must_use]
pub fn brought(step: &str) -> Option<&'static str> {
    match step {
        "bring-invitation" => Some(INVITATION),
        "bring-calendar" => Some(CALENDAR),
        _ => None,
    }
}

const INVITATION: &str = "\
BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:invitation
SUMMARY:Release planning
DTSTART:20261201T100000Z
DTEND:20261201T110000Z
ORGANIZER;CN=Ana Lund:mailto:ana@example.org
ATTENDEE;CN=Ana Lund:mailto:ana@example.org
ATTENDEE;CN=Ben Okoye:mailto:ben@example.org
ATTENDEE;CN=Cleo Brandt:mailto:cleo@example.org
ATTENDEE;CN=Design team;CUTYPE=GROUP:mailto:design@example.org
DESCRIPTION:1. Dates of the release (15 min)\\n2. Who does what (20 min)
END:VEVENT
END:VCALENDAR
";

const CALENDAR: &str = "\
BEGIN:VCALENDAR
BEGIN:VEVENT
UID:status
SUMMARY:Team status
DTSTART:20260907T090000Z
DTEND:20260907T100000Z
RRULE:FREQ=WEEKLY
ORGANIZER;CN=Ana Lund:mailto:ana@example.org
ATTENDEE;CN=Ana Lund:mailto:ana@example.org
ATTENDEE;CN=Ben Okoye:mailto:ben@example.org
ATTENDEE;CN=Cleo Brandt:mailto:cleo@example.org
ATTENDEE;CN=Dan Weber:mailto:dan@example.org
ATTENDEE;CN=Eva Moreau:mailto:eva@example.org
END:VEVENT
BEGIN:VEVENT
UID:one
SUMMARY:Ana / Ben
DTSTART:20260909T140000Z
DTEND:20260909T143000Z
RRULE:FREQ=WEEKLY;INTERVAL=2
ATTENDEE;CN=Ana Lund:mailto:ana@example.org
ATTENDEE;CN=Ben Okoye:mailto:ben@example.org
END:VEVENT
BEGIN:VEVENT
UID:choir
SUMMARY:Choir
DTSTART:20260910T180000Z
DTEND:20260910T193000Z
RRULE:FREQ=WEEKLY
CLASS:PRIVATE
ATTENDEE;CN=Ana Lund:mailto:ana@example.org
ATTENDEE;CN=Finn Berg:mailto:finn@example.org
ATTENDEE;CN=Gro Dahl:mailto:gro@example.org
END:VEVENT
BEGIN:VEVENT
UID:holiday
SUMMARY:Holiday
DTSTART;VALUE=DATE:20261204
END:VEVENT
END:VCALENDAR
";
