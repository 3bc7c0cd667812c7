//! The help, with every question and choice as the core has them.

use std::fmt::Write;

use meeting_or_async::advice::{Form, Verdict};
use meeting_or_async::letter::GapId;
use meeting_or_async::meeting::purpose::DetailQuestion;
use meeting_or_async::meeting::{Detail, Often, Place, Purpose, Tick};
use meeting_or_async::questions::{Decides, Field, Inviter, Owner, Path, labels};
use meeting_or_async::text::{Msg, Text, catalog};

use super::answers::{NOT_SAID, UNKNOWN, allowed, question_id};
use super::lines::TODAY;

/// The help.
pub(crate) fn help(text: &Text) -> String {
    let (year, month, day) = TODAY;
    let mut help = HEAD.replace("{today}", &format!("{year}-{month:02}-{day:02}"));
    figures(&mut help);
    help.push_str(AWAY_INPUT);
    help.push_str(OUTPUT);
    let verdicts = Verdict::ALL.map(Verdict::id).join(", ");
    let forms = Form::ALL.map(Form::id).join("\n  ");
    add(&mut help, &format!("\nVERDICTS\n  {verdicts}\n\nFORMS\n  {forms}\n\nCHOICES\n"));
    doors(&mut help);
    purposes(&mut help, text);
    details(&mut help, text);
    ticks(&mut help, text);
    title(&mut help, "often", "how often it happens");
    for often in Often::ALL {
        choice(&mut help, often.id(), &text.get(labels::often(often)));
    }
    title(&mut help, "place", "where people meet");
    for place in Place::ALL {
        choice(&mut help, place.id(), &text.get(labels::place(place)));
    }
    title(&mut help, "owner", "whose regular meeting it is");
    for owner in Owner::ALL {
        choice(&mut help, owner.id(), &text.get(labels::owner(owner)));
    }
    title(&mut help, "inviter", "who invited the reader");
    for inviter in Inviter::ALL {
        choice(&mut help, inviter.id(), "");
    }
    title(&mut help, "decides", "who decides");
    for decides in Decides::ALL {
        choice(&mut help, decides.id(), "");
    }
    help.push_str("\nGAPS\n");
    for gap in GapId::all() {
        choice(&mut help, gap.id(), gap.label(text));
        // A line is as long as a terminal is wide.
        for options in gap.options().chunks(8) {
            choice(&mut help, "", &options.join(", "));
        }
    }
    help
}

const HEAD: &str = r#"Advice for programs: one JSON object of answers per line comes in on standard
input, and one JSON object of advice per line goes out on standard output.

  cargo run --release --example advise < answers.jsonl > advice.jsonl

  --today YYYY-MM-DD   the day from which the plan counts; without it, {today}
  --lang en|de         the language of the letters; without it, English
  --help               this text

EXAMPLE
  {"purpose":"share","detail":"round","ticks":[],"people":9,"minutes":30,"often":"weekly"}

INPUT
All fields but "purpose" may be left out; null is the same as left out. Behind the
door "away" there is no meeting: see AWAY.

  door         the way in; without it, a meeting that someone is about to book
  purpose      what it is for; "not-said" for an invitation that does not say; it
               may be left out behind the door series
  detail       the answer to the question that depends on door and purpose, or
               "unknown" for "I don't know"; left out, the question stays open
  parts        an array of several objects, if it is for several things, in the place
               of purpose and detail: each may have purpose, detail, about (its
               words) and minutes. Five are judged, the rest stays. A part about
               something hard is a conversation by itself
  miss, role   other names of detail behind the doors series and invitation
  ticks        an array of the statements that are true; [] says that none is;
               left out, each of them may be true. If a name in it is wrong, every
               statement that is not named may be true
  unsure       true: a statement that is not ticked may be true
  currency     a code of three letters; without it, EUR
  pay          true: rate is what people are paid, and what the employer pays on top
               is added
  policy       the settings of an organisation, an object; see docs/policy.md
  groups       how many people of each group that has a rate in policy, as in
               {"Engineers": 5}
  often        how often it happens
  place        where people meet; travel counts in a room only
  places       where people are; the plan then says each of its times by the
               clocks of each place, in the working hours that they share (09:00 to
               18:00, where policy says no others); the first place is the one that
               days are counted in
  decides      who decides
  owner        whose regular meeting it is (door series); the advice does not depend
               on it, the letters do
  inviter      who invited the reader (door invitation)
  gaps         what goes into the gaps of the letters, an object: text, an array of
               lines, an option of a choice, or a moment as
               {"day": "2026-12-04", "time": "12:00"} or {"words": "mid-June"};
               see GAPS. What stands in no gap is as a person would first see it
  needed       has no effect; it is there for programs that still say it
"#;

const AWAY_INPUT: &str = r#"
AWAY
  {"door":"away","from":"2026-11-30","back":"2026-12-04","helpers":["Ana, orders"]}

No field is needed but "door", and none of the others above is asked. What comes out
is {line, door, plan, letters, problems}: there is no verdict.

  from         the first day away, as YYYY-MM-DD
  back         the first day back, or "unknown"
  helpers      who helps; an array of strings
  alone        what they may decide alone; an array of strings
  must-run     what must not stop; an array of strings
  reach        no: not at all; here: as reach-at says
  reach-at     how; a string
  tell         an array of those who should know: colleagues, clients
  contact      whom clients write to; a string
"#;

const OUTPUT: &str = r#"
Unknown fields and bad values are named, on standard error and in "problems",
and left out; the rest of the line still counts. A line without a purpose or
that is no JSON object gets no advice, and the other lines are still answered.
There is one line out for each line in. The exit status is 0 also then, 1 when
reading or writing fails, and 2 for an unknown argument.

OUTPUT
  line           the number of the line, from 1
  verdict        see VERDICTS
  form           what is written, see FORMS; null where nothing is
  certainty      clear: nothing that is open would change the verdict;
                 probably: open_question could; close: both ways are fine
  minutes        how long what stays of several parts needs, else null
  parts          what becomes of each: write, write-first (and settle it together),
                 keep, unclear (nobody said what it is for, so it stays), with the
                 reason; else null
  apart          advice on the other parts, if one of them is something hard
  open_question  the question (detail, miss, role) or the statement of ticks that
                 could change the verdict, or null
  possible       every verdict that the open answers leave possible
  ready          whether a person would be shown it already: their questions (purpose
                 and detail, or detail and owner behind the door series) are answered
  quiet          whether it is about a person: then nothing has a price
  reasons        [{rule, text, strength, sources: [{author, title, year, address}]}]
  changes        [{change, verdict}]: single answers that would give another verdict;
                 change is {"tick": ..., "on": ...} or {question: choice}
  hours          null, or {people, meeting_minutes, written_minutes, short_minutes,
                 second_round, a_year, comparison, break_even}; ranges are [least,
                 most], minutes are of all people together and once; written_minutes
                 has the short meeting in it, or the second round in writing where no
                 hour is fair to all places; comparison says whether writing takes less, the same
                 or more; break_even is the number of people from which it takes less
  money          null, or {currency, meeting, written} in whole units, once; it needs
                 rate, or rates in policy, and groups where there are several
  plan           [{when, what}]; across places each time names those of all
  letters        [{kind, letter, subject, text, open, gaps}]: what is sent; open names
                 the gaps that are needed and were not filled, which leave no trace;
                 gaps has each gap of the letter with what it takes: "text", "moment",
                 or an array of the options that are offered there
  problems       [{line, field, problem, value, allowed}]
"#;

/// Adds to the help.
fn add(help: &mut String, what: &str) {
    help.push_str(what);
}

/// What the fields take whose bounds the core knows.
fn figures(help: &mut String) {
    for (name, field) in [
        ("people", Field::People),
        ("minutes", Field::Length),
        ("preparation", Field::Preparation),
        ("travel", Field::Travel),
        ("rate", Field::Rate),
        ("topic", Field::Topic),
        ("options", Field::Options),
        ("decider", Field::Decider),
        ("places", Field::Places),
    ] {
        line(help, &format!("  {name:<12} {}", allowed(field)));
    }
}

/// Adds a line.
fn line(help: &mut String, what: &str) {
    help.push_str(what.trim_end());
    help.push('\n');
}

fn title(help: &mut String, name: &str, what: &str) {
    line(help, &format!("\n  {name}: {what}"));
}

fn choice(help: &mut String, id: &str, label: &str) {
    line(help, &format!("    {id:<13} {label}"));
}

/// The sentence of a message that only has a name here.
fn by_name(name: &str) -> &'static str {
    catalog().find(|(found, _)| *found == name).map_or("", |(_, sentence)| sentence)
}

fn doors(help: &mut String) {
    title(help, "door", "the way in");
    for path in Path::ALL {
        let label = match path {
            Path::Plan => by_name("path-plan"),
            Path::Invited => by_name("path-invited"),
            Path::Recurring => by_name("path-recurring"),
            Path::Away => by_name("path-away"),
        };
        choice(help, path.id(), label);
    }
}

fn purposes(help: &mut String, text: &Text) {
    title(help, "purpose", &text.get(labels::purpose_legend(Path::Plan)));
    for purpose in Purpose::ALL {
        choice(help, purpose.id(), &text.get(labels::purpose(purpose)));
    }
    let door = Path::Invited.id();
    choice(help, NOT_SAID, &format!("{} (door {door} only)", by_name("purpose-not-said")));
}

fn details(help: &mut String, text: &Text) {
    // One for each purpose behind the first door, and one for each of the other doors.
    let of = Purpose::ALL.map(DetailQuestion::Of).into_iter();
    for question in of.chain([DetailQuestion::Miss, DetailQuestion::Role]) {
        let when = match question {
            DetailQuestion::Of(Purpose::Hard) => "purpose hard, behind every door".to_owned(),
            DetailQuestion::Of(purpose) => format!("purpose {}", purpose.id()),
            DetailQuestion::Miss => "door series".to_owned(),
            DetailQuestion::Role => "door invitation".to_owned(),
        };
        let legend: Msg = labels::detail_legend(question);
        let name = question_id(question);
        title(help, &format!("{name} ({when})"), &text.get(legend));
        for detail in question.choices() {
            choice(help, Detail::id(detail), &text.get(labels::detail(detail)));
        }
        choice(help, UNKNOWN, "");
    }
}

fn ticks(help: &mut String, text: &Text) {
    title(help, "ticks", "what is true of it; not asked where purpose is hard");
    for tick in Tick::ALL {
        let fitting = Purpose::ALL.into_iter().filter(|purpose| tick.fits(Some(*purpose)));
        let fitting: Vec<&str> = fitting.map(Purpose::id).collect();
        let mut label = text.get(labels::tick(tick));
        // All but one take the statement: what is hard has no tick list.
        if fitting.len() + 1 < Purpose::ALL.len() {
            let _ = write!(label, " (only {}, {NOT_SAID})", fitting.join(", "));
        }
        choice(help, tick.id(), &label);
    }
}
