//! The three worked examples of the flow, word for word, with what was bettered named here:
//!
//! - All: where people and days off are unknown, people are asked to say if they are away, and
//!   in several places also whether they have a day off.
//! - 1: the weekly prompt says "This week" and no date, so that it is true in every week.
//! - 2: "who should have a say" became "who needs to have a say", because *should have* is a
//!   word that shames. The working hours are named among what was assumed.
//! - 3: "just the two of us" became "only the two of us", for the same reason. "How we work
//!   together" became "how we all work together": the two who talk are not those in conflict.

use meeting_or_async::draft::{Draft, Kind, Use, reading::measure};
use meeting_or_async::text::{Text, format::PlainEnglish};

use crate::cases::{draft_of, two_colleagues, two_vendors, weekly_status};
use crate::golden::when;
use crate::rules::note_of;

/// Title, subject and text of the message of this kind.
fn message(draft: &Draft, kind: Kind) -> (String, Option<String>, String) {
    let text = Text::english(&PlainEnglish);
    let message = draft.messages.iter().find(|message| message.kind == kind).unwrap();
    let written = message.sheet(&text);
    let body = written.plain();
    (text.say(&message.title), written.subject, body)
}

/// The plan as lines.
fn plan(draft: &Draft) -> Vec<String> {
    let text = Text::english(&PlainEnglish);
    let line = |step: &meeting_or_async::draft::Step| {
        format!("{}: {}", when(&text, step), text.say(&step.what))
    };
    draft.plan.iter().map(line).collect()
}

fn assumed(draft: &Draft) -> String {
    let text = Text::english(&PlainEnglish);
    draft.assumed.iter().map(|phrase| text.say(phrase)).collect::<Vec<_>>().join(" · ")
}

#[test]
fn the_weekly_status_of_nine() {
    let draft = draft_of(&weekly_status().answers);
    assert_eq!(
        plan(&draft),
        [
            "Today: You send the message. The meetings from Monday 30 November on are removed from \
             the calendar.",
            "Each Monday: You open the thread. By Tuesday 12:00, everyone adds their lines.",
            "By Tuesday evening: The person named answers a blocker. You look after what is still open.",
            "Tue 22 Dec: You ask what worked. Keep it, change it, or meet again.",
        ]
    );
    assert_eq!(
        assumed(&draft),
        "you lead the thread · four weeks to try · Tuesday 12:00 · last answers in January"
    );
    let (_, subject, body) = message(&draft, Kind::Opening);
    assert_eq!(subject.unwrap(), "Our weekly status in writing, from Monday 30 November");
    assert_eq!(
        body,
        "Hi all,

I would like to try our weekly status in writing. From Monday 30 November we write \
         instead of meeting. We try it for four weeks. This way, each of us can read and write when it suits us.

How it works
- Every Monday I open a thread in Team channel.
- Please add three or four lines by Tuesday, 12:00: what moved, what comes next, what is in your way.
- If something is in your way, name the person who can help. Are you named? Please answer \
         by Tuesday evening. I look after what is still open.
- Nothing to report? Then you do not need to write.

If three answers do not settle a point, I ask those concerned for a talk of 15 minutes.

On Tuesday 22 December I will ask you what worked. If you would miss our meeting, please tell me \
         now or then.

Thank you"
    );
    assert!(measure(&body).words <= 150 && measure(&body).seconds < 60);
    let (title, _, body) = message(&draft, Kind::Prompt);
    assert_eq!(title, "Each Monday");
    assert_eq!(
        body,
        "Since last week: what moved, what comes next, what is in your way (and who could help)? By \
         Tuesday, 12:00. Nothing to report? No need to write. What can I take out of your way this \
         week?"
    );
    let (title, _, body) = message(&draft, Kind::Closing);
    assert_eq!(title, "To close, on Tuesday 22 December");
    assert_eq!(
        body,
        "We have tried it in writing for more than three weeks. What worked for you, and what did \
         you miss? Please answer by Tuesday 5 January. No answer is fine: then I will use the answers that I have. We go on as we do now until I have written here what we keep and what we change. Thank you for trying it."
    );
}

#[test]
fn the_choice_between_two_vendors() {
    let draft = draft_of(&two_vendors().answers);
    assert_eq!(
        plan(&draft),
        [
            "Today: You send the message.",
            "Wed 25 Nov: You share the comparison.",
            "Mon 30 Nov, 12:00 Lisbon · 09:00 São Paulo · 17:30 Bengaluru: Everyone has written \
             their view.",
            "Tue 1 Dec: You list what is still open. Nothing open? You cancel the call and Maria \
             decides in writing.",
            "Wed 2 Dec, 12:00 to 12:30 Lisbon · 09:00 São Paulo · 17:30 Bengaluru: Call. Maria \
             decides.",
            "The same day: You write down the decision.",
        ]
    );
    assert_eq!(
        assumed(&draft),
        "you write the comparison · the dates · result in the same thread · working hours 09:00 to \
         18:00 in each place, and the same days off"
    );
    let (_, subject, body) = message(&draft, Kind::Opening);
    assert_eq!(subject.unwrap(), "Your view by Monday 30 November: Nordpay or Calla?");
    assert_eq!(
        body,
        "Hi all,

We need to choose our payment supplier: Nordpay, Calla, or leave it as it is. It is hard to undo. \
         So I would like us to read and think first, and to talk after that.

What I ask from you
I will share a comparison here on Wednesday 25 November. Please write under it by Monday 30 \
         November, 12:00 in Lisbon (09:00 in São Paulo, 17:30 in Bengaluru):

1. Which option would you choose, and why?
2. What would change your mind?
3. What is missing?

\"I have no view\" is a good answer too. No answer is not a yes: I will then ask you directly. Are \
         you away during this time, or is one of these days a day off where you are? Please tell me, \
         and we will find a later day for the answers.

Who decides
Maria decides, after reading your comments.

The call
Wednesday 2 December, 12:00 to 12:30 in Lisbon (09:00 in São Paulo, 17:30 in Bengaluru). We talk \
         only about points that are still open. If there are none, I will cancel the call on Tuesday 1 December, and the decision comes in writing. If you cannot be there, what you write counts the same.

After that
I will write the decision in this thread: what we chose, why, what we assumed, and whose input \
         shaped it.

Is someone missing who needs to have a say? Please tell me.

Thank you"
    );
    let (_, subject, body) = message(&draft, Kind::Invitation);
    assert_eq!(subject.unwrap(), "Nordpay or Calla: 30 minutes for what is still open");
    assert_eq!(
        body,
        "Wednesday 2 December, 12:00 to 12:30 in Lisbon (09:00 in São Paulo, 17:30 in Bengaluru). To \
         read before: the comparison and the comments.

We talk only about points that are still open. If there are none, I will cancel the call on Tuesday 1 December, and the decision comes in writing. If you cannot \
         be there, what you write counts the same.

Questions
1. Which open points could change the choice?
2. What would each option cost us if we are wrong?
3. What does Maria still need to know to decide?

Maria decides at the end. I write it down the same day."
    );
    let (title, _, body) = message(&draft, Kind::Outline);
    assert_eq!(title, "Outline of the comparison");
    assert_eq!(body.lines().count(), 7);
    let (title, _, body) = message(&draft, Kind::Closing);
    assert_eq!(title, "To close, on Wednesday 2 December");
    assert!(
        body.contains("Decided by Maria on Wednesday 2 December.") && body.contains("Shaped by")
    );
}

#[test]
fn the_conflict_between_two_colleagues() {
    let draft = draft_of(&two_colleagues().answers);
    assert_eq!(
        plan(&draft)[1..],
        [
            "First: Talk with each person alone. 30 minutes. First listen.",
            "Then: If both agree, talk with all three. 45 minutes, in a room or with cameras. No \
             one else.",
            "At the end: Agree on one or two things that each will do. Look again after two weeks.",
        ]
    );
    let (title, subject, body) = message(&draft, Kind::Invitation);
    assert_eq!(title, "Invitation to each person");
    let notes: Vec<String> = draft.messages.iter().map(note_of).collect();
    assert_eq!(
        notes,
        [
            "Send it to each person separately.",
            "Only for you, not to be sent.",
            "Fill it in. Send it only to the two, and only if both want it in writing.",
        ]
    );
    assert_eq!(subject.unwrap(), "Talk about working together");
    assert_eq!(
        body,
        "Hi,

I would like to talk with you for 30 minutes, only the two of us. It is about how we all work \
         together. I want to hear how it looks from your side.

Which time would suit you in the next few days? We can meet in a room or on video. If another way is \
         easier for you, please tell me. You do not need to prepare anything. If I do not hear from you by Wednesday 25 November, I will ask you again.

Thank you"
    );
    let (_, _, body) = message(&draft, Kind::Notes);
    assert!(body.starts_with("Your note: Sam and Alex avoid each other since the release\n\n"));
    assert_eq!(body.lines().filter(|line| line.starts_with("- ")).count(), 8);
    let (_, _, body) = message(&draft, Kind::AfterTalk);
    assert_eq!(
        body,
        "Thank you both for today. I wrote down what we agreed, so that nobody has to remember it \
         alone: … Please tell me if I got something wrong. We look at it again in two weeks."
    );
    let sent = draft.messages.iter().filter(|message| message.use_ == Use::Send).count();
    assert_eq!(sent, 1, "nothing that could be sent instead of the talk");
}
