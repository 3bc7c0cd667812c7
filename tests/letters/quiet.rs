//! What is about a person takes nothing that was typed elsewhere.

use meeting_or_async::letter::{
    GapId, Input, LetterId, LetterInputs, Mode, MomentInput, Role, Span,
};
use meeting_or_async::meeting::{Answer, Detail, Door, Purpose, Tick};
use meeting_or_async::policy::{Matter, Policy};
use meeting_or_async::questions::{Decides, Field};

use super::language::languages;
use super::situation::{Situation, each_question, everywhere};

/// Stands in no sentence of ours.
const CANARY: &str = "qcanaryq";
const QUIET: [&str; 4] = ["talk", "talk-closing", "notice", "quiet-reply"];

/// The situations that are about a person: the purpose, and what makes any other one personal.
fn each_quiet(mut with: impl FnMut(Situation)) {
    each_question(|situation| {
        let about = situation.answers.purpose;
        if about == Answer::Given(Purpose::Hard) {
            with(situation);
        } else {
            let ticked = situation.ticks(&[Tick::Personal]);
            if ticked.answers.meeting().is_quiet() {
                with(ticked);
            }
        }
    });
}

/// With the canary wherever something can be typed, or be set, but into the gaps of such letters.
fn with_canaries(mut situation: Situation) -> Situation {
    for field in Field::ALL {
        let (one, two) = (format!("{CANARY} one"), format!("{CANARY} two"));
        let typed = match field {
            Field::Options => [one, two].join("\n"),
            Field::Places => format!("Lisbon, {CANARY}, São Paulo"),
            // Notes are for the person who types them.
            Field::Notes => continue,
            Field::People | Field::Length => "2".to_owned(),
            _ => one,
        };
        situation.answers.set_typed(field, typed);
    }
    situation.answers.decides = Decides::Other;
    situation.letters.open = everywhere(|gap| format!("{CANARY} {gap}"));
    let boss = |purpose| (Matter::For(purpose), CANARY.to_owned());
    situation.policy = Policy {
        decisions_kept: Some(CANARY.to_owned()),
        who_decides: Purpose::ALL.map(boss).to_vec(),
        ..Policy::default()
    };
    situation
}

#[test]
fn nothing_typed_elsewhere_gets_into_what_is_about_a_person() {
    let (mut situations, mut letters) = (0, 0);
    for language in languages() {
        each_quiet(|situation| {
            let situation = with_canaries(situation);
            let name =
                |what: &str| format!("{} {what}: {:?}", language.tag, situation.answers.meeting());
            let draft = situation.draft();
            situations += 1;
            for (when, what) in draft.plan(&language.text) {
                assert!(!format!("{when} {what}").contains(CANARY), "{}", name("the plan"));
            }
            for message in &draft.messages {
                let sheet = message.sheet(&language.text);
                assert!(
                    !format!("{sheet:?}").contains(CANARY),
                    "{}\n{sheet:#?}",
                    name(message.name())
                );
                let Some(letter) = message.letter() else { continue };
                letters += 1;
                assert!(QUIET.contains(&letter.id().id()), "{}", name(letter.id().id()));
                let page = letter.letter(&language.text, Mode::Page);
                assert!(!format!("{page:?}").contains(CANARY), "{}", name("the page"));
                let plan = letter.plan(&language.text);
                assert!(
                    !format!("{plan:?}").contains(CANARY),
                    "{}",
                    name("the plan of the letter")
                );
            }
        });
    }
    assert!(situations > 50 && letters > 50, "{situations} situations, {letters} letters");
}

/// What is typed into the gaps of such a letter, knowingly, is in it.
#[test]
fn what_is_typed_into_a_quiet_letter_is_in_it() {
    each_quiet(|mut situation| {
        situation.letters =
            LetterInputs { quiet: everywhere(str::to_owned), ..LetterInputs::default() };
        for language in languages() {
            for message in situation.draft().messages {
                let Some(letter) = message.letter() else { continue };
                if letter.id().id().starts_with("talk") {
                    let sheet = letter.sheet(&language.text);
                    assert!(sheet.plain().contains("quiet-to"), "{sheet:?}");
                }
            }
        }
    });
}

/// No gap of the letters of everything else stands in one about a person, and the other way round,
/// but for those that say when, where and by whom.
#[test]
fn letters_about_a_person_have_gaps_of_their_own() {
    let shared = ["from", "line", "length", "meet", "where", "silence"];
    for language in languages() {
        for id in LetterId::all() {
            let empty = meeting_or_async::letter::filled(
                id,
                &[],
                &meeting_or_async::letter::Inputs::default(),
                super::state::now(),
            );
            for gap in GapId::all().filter(|gap| empty.has(*gap, &language.text)) {
                let is_own = gap.id().starts_with("quiet-");
                if QUIET.contains(&id.id()) {
                    let fits = is_own || shared.contains(&gap.id());
                    assert!(fits, "{} {} has the gap {}", language.tag, id.id(), gap.id());
                } else {
                    assert!(!is_own, "{} {} has the gap {}", language.tag, id.id(), gap.id());
                }
            }
        }
    }
}

/// A subject of a letter about a person says nothing of what it is about.
#[test]
fn the_subject_of_a_quiet_letter_is_ours() {
    let typed = |spans: &[Span]| {
        spans.iter().any(|span| {
            let text =
                matches!(span.role, Role::Gap(gap) if !gap.is_moment() && gap.id() != "length");
            text || span.text.contains(CANARY)
        })
    };
    for language in languages() {
        for id in QUIET {
            let mut inputs = everywhere(|gap| format!("{CANARY} {gap}"));
            inputs.set(GapId::from_id("length").unwrap(), Input::Text("an hour".to_owned()));
            inputs.set(GapId::from_id("meet").unwrap(), Input::Moment(MomentInput::default()));
            for option in 0..6 {
                inputs.set(GapId::from_id("quiet-reason").unwrap(), Input::Choice(option));
                let id = LetterId::from_id(id).unwrap();
                let filled =
                    meeting_or_async::letter::filled(id, &[], &inputs, super::state::now());
                let subject = filled.letter(&language.text, Mode::Copy).subject;
                assert!(!typed(&subject), "{} {}: {subject:?}", language.tag, id.id());
            }
        }
    }
}

#[test]
fn nobody_who_is_not_safe_gets_a_letter_to_send() {
    for door in Door::ALL {
        let detail = Answer::Given(Detail::HardUnsafe);
        let situation = with_canaries(Situation::new(door, Answer::Given(Purpose::Hard), detail));
        if situation.answers.detail() == detail {
            let draft = situation.draft();
            assert!(draft.messages.iter().all(|message| message.letter().is_none()), "{door:?}");
        }
    }
}
