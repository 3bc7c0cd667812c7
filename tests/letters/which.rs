//! Which letters there are, and that each comes up in some situation.

use std::collections::BTreeSet;

use meeting_or_async::letter::LetterId;
use meeting_or_async::letter::draft::{Draft, Message};
use meeting_or_async::meeting::time::DaysOff;
use meeting_or_async::meeting::{Answer, Door, Often, Place, Purpose, Tick};
use meeting_or_async::questions::{Answers, Decides, Field, Inviter, Owner};
use meeting_or_async::text::Text;
use meeting_or_async::text::format::PlainEnglish;

use super::compiled::LETTER_IDS;
use super::language::languages;
use super::situation::{Situation, away_draft, each_question};
use super::state::now;
use super::table::{FACTS, GAPS, Kind};

/// Where letters are chosen.
const WHICH: &str = include_str!("../../src/letter/which.rs");
/// What a letter's id ends with that follows another one.
const FOLLOW: [&str; 4] = ["-prompt", "-reminder", "-closing", "-invitation"];

/// Every answer with up to two statements, to one and to several, by whom it is and who decides.
fn each_situation(mut with: impl FnMut(&Situation)) {
    each_question(|situation| {
        let mut ticked = vec![situation.clone()];
        for (at, first) in Tick::ALL.iter().enumerate() {
            ticked.push(situation.clone().ticks(&[*first]));
            for second in &Tick::ALL[..at] {
                ticked.push(situation.clone().ticks(&[*first, *second]));
            }
        }
        for situation in ticked {
            with(&situation);
        }
        for people in ["2", "9"] {
            for often in [None, Some(Often::Weekly)] {
                for (owner, decides) in [(Owner::Me, Decides::Me), (Owner::Other, Decides::Other)] {
                    let mut situation = situation.clone();
                    situation.answers.set_typed(Field::People, people.to_owned());
                    situation.answers.often = often;
                    situation.answers.place = Some(Place::Room);
                    (situation.answers.owner, situation.answers.decides) = (owner, decides);
                    situation.answers.inviter = Inviter::Manager;
                    with(&situation);
                    situation.answers.set_typed(Field::Options, "one\ntwo".to_owned());
                    with(&situation);
                }
            }
        }
    });
}

#[test]
fn every_letter_comes_up_in_some_situation() {
    let mut reached = BTreeSet::new();
    let mut add = |draft: &Draft| {
        for message in &draft.messages {
            reached.extend(message.letter().map(|letter| letter.id().id()));
        }
    };
    each_situation(|situation| add(&situation.draft()));
    for door in [Door::Meeting, Door::Series] {
        let mut several = Situation::new(door, Answer::Given(Purpose::Share), Answer::Unknown);
        several.answers.add_part(Purpose::Connect);
        add(&several.draft());
    }
    for clients in [false, true] {
        let mut answers = Answers::default();
        answers.absence.clients = clients;
        add(&away_draft(&answers, now(), &DaysOff::default()));
    }
    let mut missing: Vec<_> = LetterId::all().map(LetterId::id).collect();
    missing.retain(|id| !reached.contains(id));
    assert!(missing.is_empty(), "no situation has {missing:?}");
}

/// What is sent instead of another letter, and what comes after which.
#[test]
fn alternatives_come_first_with_names_of_their_own_and_each_has_its_followers() {
    let text = Text::english(&PlainEnglish);
    let mut seen = BTreeSet::new();
    each_situation(|situation| {
        let draft = situation.draft();
        let alternatives: Vec<_> =
            draft.messages.iter().take_while(|message| message.is_alternative()).collect();
        let others = &draft.messages[alternatives.len()..];
        assert!(!others.iter().any(Message::is_alternative), "{draft:?}");
        assert_ne!(alternatives.len(), 1, "{draft:?}");
        let names: BTreeSet<_> = alternatives.iter().map(|it| text.get(it.title())).collect();
        assert_eq!(names.len(), alternatives.len(), "{names:?}");
        assert!(names.iter().all(|name| name.len() <= 21 && *name != "Message"), "{names:?}");
        seen.insert(names.into_iter().collect::<Vec<_>>().join(" · "));
        for message in &draft.messages {
            let ending = FOLLOW.iter().find(|ending| message.name().ends_with(*ending));
            let first = ending.and_then(|ending| message.name().strip_suffix(ending));
            let follows = message.follows.map(|at| draft.messages[at].name());
            assert_eq!(follows, first);
        }
    });
    let expected = [
        "",
        "Ask a question · Ask for help",
        "Answer right here · Ask first · Decline · Offer it in writing · Send someone else",
        "Ask first · Decline · Offer it in writing · Send someone else",
        "Ask for comments · Show it",
        "End it · Keep it, better · Make it rarer · Make it shorter · Put it in writing",
        "End it · Keep it, better · Make it rarer · Make it shorter",
        "End it · Keep it, better · Make it rarer · Make it shorter · Skip it once",
        "Let people choose · Make a suggestion",
        "Record it · Show it",
    ];
    assert_eq!(seen, expected.map(str::to_owned).into());
}

/// A letter that follows another one has a name that says so, and that other one is there.
#[test]
fn every_follower_has_its_opening() {
    for id in LETTER_IDS {
        if let Some(first) = FOLLOW.iter().find_map(|ending| id.strip_suffix(ending)) {
            assert!(LETTER_IDS.contains(&first), "{id} follows nothing");
        }
    }
}

#[test]
fn some_letter_depends_on_every_fact() {
    let languages = languages();
    for fact in FACTS {
        let in_some = |id: &str| {
            languages.iter().any(|language| language.facts(id).iter().any(|row| row.0 == fact.id))
        };
        assert!(LETTER_IDS.iter().any(|id| in_some(id)), "no letter depends on {}", fact.id);
    }
}

/// Every name in the code is one of the table: of a letter, a gap, a fact, a value or an option.
#[test]
fn every_name_in_the_code_exists() {
    let mut known: BTreeSet<&str> = LETTER_IDS.iter().copied().chain(FOLLOW).collect();
    for fact in FACTS {
        known.insert(fact.id);
        known.extend(fact.values);
    }
    for gap in GAPS {
        known.insert(gap.id);
        if let Kind::Choice(options) = gap.kind {
            known.extend(options);
        }
    }
    let code = WHICH.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = code.collect::<Vec<_>>().join("\n");
    let names: Vec<&str> = code.split('"').skip(1).step_by(2).collect();
    assert!(names.len() > 50, "{} names", names.len());
    for name in names {
        assert!(known.contains(name), "{name:?} is the name of nothing");
    }
}
