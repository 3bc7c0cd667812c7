//! The only place where the model changes.

use std::sync::Arc;

use super::advised::Advised;
use super::brought::{Brought, BroughtEvent};
use super::calendar::{self, Calendar, CalendarEvent};
use super::event::{
    AnswerEvent, CopyResult, Effect, Event, LetterEvent, MessageEvent, News, Target,
};
use super::model::{ChunkState, Model, Section};
use super::outgoing::Outgoing;
use super::parts::{self, PartEvent};
use super::{edit, meetings};
use crate::letter::draft::Message;
use crate::letter::{GapId, Input, Inputs, MomentInput};
use crate::meeting::{Answer, Purpose};
use crate::questions::Answers;
use crate::text::{Text, messages as m};

/// Changes the model by an event and says what the browser has to do.
///
/// The language is handed in because a message that is copied, and the words of an example,
/// are in a language; nothing else here is.
pub fn update(model: &mut Model, event: Event, text: &Text) -> Vec<Effect> {
    match event {
        Event::Paused => handle_paused(model, text),
        Event::Message(index, event) => message(model, index, event, text),
        Event::MessageChosen(index) => choose(model, index, text),
        Event::Letter(event) => letter(model, event, text),
        Event::Meetings(event) => meetings::happened(model, event, text),
        Event::Calendar(event) => calendar::happened(model, event),
        Event::PartToggled(part) => {
            parts::toggle(model, part);
            vec![Effect::WaitForPause]
        }
        _ => {
            // Whoever changes an answer is told what it was before.
            let outcome = |model: &Model| Advised::of(model, text).map(|advised| advised.outcome);
            let before = model.asking.and_then(|_| outcome(model));
            let is_answer = matches!(event, Event::Answer(_));
            if let Event::Answer(AnswerEvent::Part(event)) = event {
                parts::happened(model, event);
            }
            let effects = update_questions(model, event, text);
            if is_answer && model.asking.is_none() {
                let now = outcome(model).map(|now| now.kind());
                let before = before.filter(|before| now.is_some_and(|now| now != before.kind()));
                model.before = before.map(Box::new);
            }
            effects
        }
    }
}

/// What the main chunk knows of [`update`]: everything that happens to the
/// questions. Until the advice chunk is here, nothing else can happen.
#[allow(clippy::too_many_lines, reason = "an arm for each event, in one place")]
pub fn update_questions(model: &mut Model, event: Event, text: &Text) -> Vec<Effect> {
    let mut focus = None;
    let mut effects = Vec::new();
    match event {
        Event::Paused => {
            model.typing = None;
            // Who answers on may have a line again. What is shown changes only if so.
            let missing = model.advice_chunk == ChunkState::Failed;
            return missing.then_some(Effect::LoadAdviceChunk).into_iter().collect();
        }
        // It is shown once the advice chunk is here.
        Event::Calendar(CalendarEvent::Opened) => {
            model.calendar = Calendar::Open;
            return vec![Effect::LoadReadingChunk];
        }
        Event::Message(..)
        | Event::MessageChosen(_)
        | Event::Meetings(_)
        | Event::Letter(_)
        | Event::Calendar(_)
        | Event::PartToggled(_) => return Vec::new(),
        Event::AdviceChunk(state) => {
            model.advice_chunk = state;
            // What it has to say is said once nobody touches anything.
            return if state == ChunkState::Ready {
                vec![Effect::WaitForPause]
            } else {
                Vec::new()
            };
        }
        Event::AdviceChunkSought => {
            model.advice_chunk = ChunkState::Loading;
            effects.push(Effect::LoadAdviceChunk);
            // What was pressed goes away.
            focus = Some(Target::Verdict);
        }
        Event::Arrived(arrival) => {
            let read = bring(model, &arrival.text);
            model.arrive(*arrival);
            return read.into_iter().collect();
        }
        // An address that only changes how the page looks says nothing of a meeting.
        Event::ArrivedAgain(arrival) if *arrival == arrival.of_host() => return Vec::new(),
        Event::ArrivedAgain(arrival) => {
            let text = arrival.text.clone();
            meetings::arrive(model, *arrival);
            effects.extend(bring(model, &text));
        }
        Event::Clock(now) => {
            model.now = now;
            return Vec::new();
        }
        Event::Printing(on) => {
            model.printing = on;
            return Vec::new();
        }
        Event::Brought(event) => {
            match &event {
                BroughtEvent::Came(bytes) => effects.push(Effect::Read(Arc::clone(bytes))),
                BroughtEvent::Read(_, target) => focus = *target,
                BroughtEvent::Missing(_) => focus = Some(Target::Reading),
                BroughtEvent::PutAway => focus = Some(Target::Question),
            }
            model.brought.follow(event);
        }
        Event::QuestionOpened(question) => {
            model.asking = Some(question);
            focus = Some(Target::Question);
        }
        Event::QuestionLeft => {
            model.asking = None;
            focus = Some(next_place(model));
        }
        Event::SectionToggled(section, on) => {
            model.open.set(section, on);
            return match section {
                Section::Cost if on => vec![Effect::Focus(Target::Rate)],
                Section::Places if on => vec![Effect::Focus(Target::Places)],
                Section::Tiles | Section::Ticks => Vec::new(),
                _ if on => vec![Effect::Reveal(section)],
                _ => Vec::new(),
            };
        }
        Event::LanguageChosen(tag) => return vec![Effect::LoadLanguage(tag)],
        Event::LanguageCame(came) => {
            model.language_note = Some(if came { m::LANGUAGE_NOW } else { m::LANGUAGE_MISSING });
            return Vec::new();
        }
        Event::ChangePressed(change) => {
            model.change = Some(change);
            focus = Some(Target::Verdict);
        }
        Event::ChangeLeft => {
            model.change = None;
            focus = Some(Target::Verdict);
        }
        Event::Returned(saved) => {
            model.answers.restore(&saved);
            model.asking = None;
            model.form_revision += 1;
            return vec![Effect::WaitForPause, Effect::Focus(next_place(model))];
        }
        Event::StartedAgain => {
            model.start_again();
            effects.push(Effect::StopLooking);
            focus = Some(Target::Question);
            effects.extend(remember(model, true));
        }
        Event::BroughtBack => {
            model.bring_back();
            focus = Some(next_place(model));
        }
        Event::CurrencyChosen(currency) => model.currency = currency,
        Event::PayTicked(pay) => model.answers.pay = pay,
        Event::ChannelChosen(channel) => {
            model.channel = Some(channel);
            model.note = None;
            return Vec::new();
        }
        Event::Answer(answered) => {
            // The next question stands in the place of the one that was answered.
            let moves = matches!(
                answered,
                AnswerEvent::PathChosen(_)
                    | AnswerEvent::PurposeChosen(_)
                    | AnswerEvent::DetailChosen(_)
                    | AnswerEvent::OwnerChosen(_)
                    | AnswerEvent::ExampleTaken(_)
                    | AnswerEvent::ReadingTaken(_)
                    | AnswerEvent::Part(
                        PartEvent::Added(_)
                            | PartEvent::Removed(_)
                            | PartEvent::Confirmed
                            | PartEvent::ApartTaken
                    )
            );
            model.language_note = None;
            model.typing = match &answered {
                AnswerEvent::Typed(field, _) => Some(*field),
                _ => None,
            };
            model.forgotten = None;
            answer(model, answered, text);
            model.before = None;
            effects.extend(remember(model, moves));
            if moves {
                model.asking = None;
                focus = Some(next_place(model));
            }
        }
    }
    model.note = None;
    model.spoken = None;
    model.heard |= focus == Some(Target::Verdict);
    effects.push(Effect::WaitForPause);
    effects.extend(focus.map(Effect::Focus));
    effects
}

/// Has a text read that came with the address, if one did.
fn bring(model: &mut Model, text: &str) -> Option<Effect> {
    if text.is_empty() {
        return None;
    }
    let bytes: Arc<[u8]> = text.as_bytes().into();
    model.brought.follow(BroughtEvent::Came(Arc::clone(&bytes)));
    Some(Effect::Read(bytes))
}

/// Keeps the answers for *Back* and a reload. The history of a page of others is not ours.
fn remember(model: &Model, step: bool) -> Option<Effect> {
    let saved = model.answers.saved();
    (!model.arrival.inline).then_some(Effect::Remember { saved, step })
}

/// Where a person goes on: the next question, or the verdict.
pub(super) fn next_place(model: &Model) -> Target {
    if model.is_away() || model.is_ready() { Target::Verdict } else { Target::Question }
}

/// Says the advice aloud when it is of another kind, unless the focus went there, and tells the
/// page around the widget: each time where the person knows that it is told, else once and without
/// which advice it is. Where it is about a person nobody is told anything.
fn handle_paused(model: &mut Model, text: &Text) -> Vec<Effect> {
    let outcome = Advised::of(model, text).map(|advised| advised.outcome);
    let said = outcome.map(|outcome| (outcome.kind(), outcome.after));
    let kind = said.map(|(kind, _)| kind);
    let other = kind != model.said.map(|(kind, _)| kind);
    model.typing = None;
    let heard = std::mem::take(&mut model.heard);
    // Whether people talk after the writing, and how long, is in the verdict, too.
    model.spoken = kind.filter(|_| said != model.said && !heard);
    model.said = said;
    let Some(kind) = kind.filter(|_| other && !model.is_quiet()) else {
        return Vec::new();
    };
    let share = model.arrival.share;
    if model.told && !share {
        return Vec::new();
    }
    model.told = true;
    vec![Effect::Tell(News::Done(share.then_some(kind)))]
}

/// Takes an answer into the model. Whoever changes an answer leaves the other result.
fn answer(model: &mut Model, event: AnswerEvent, text: &Text) {
    // What is said for a message does not change the advice, so the other result may stay.
    if !matches!(event, AnswerEvent::Typed(..) | AnswerEvent::InviterChosen(_)) {
        model.change = None;
        if model.message.take().is_some() {
            edit::end(model);
        }
    }
    let answers = &mut model.answers;
    match event {
        AnswerEvent::PathChosen(path) => answers.set_path(path),
        AnswerEvent::PurposeChosen(purpose) => {
            answers.purpose = purpose;
            // What it is about is not shown, and so can only be changed by being asked again.
            if purpose == Answer::Given(Purpose::Hard) {
                answers.set_detail(Answer::Open);
            }
        }
        AnswerEvent::DetailChosen(detail) => answers.set_detail(detail),
        AnswerEvent::Ticked(tick, on) => answers.set_tick(tick, on),
        AnswerEvent::LengthChosen(length) => answers.length = length,
        AnswerEvent::OftenChosen(often) => answers.often = often,
        AnswerEvent::PlaceChosen(place) => answers.place = place,
        AnswerEvent::Typed(field, typed) => answers.set_typed(field, typed),
        AnswerEvent::InviterChosen(inviter) => answers.inviter = inviter,
        AnswerEvent::OwnerChosen(owner) => answers.owner = owner,
        // There are parts only beside advice, which has taken them in already.
        AnswerEvent::Part(_) => {}
        AnswerEvent::ReadingTaken(taken) => {
            *answers = Answers::clone(&taken);
            model.brought = Brought::Nothing;
            model.form_revision += 1;
        }
        AnswerEvent::ExampleTaken(example) => {
            *answers = example.answers(text.draft());
            model.form_revision += 1;
        }
    }
}

/// Shows another message.
fn choose(model: &mut Model, index: usize, text: &Text) -> Vec<Effect> {
    let outgoing = Outgoing::of(model, text).filter(|_| index > 0);
    model.message = outgoing.and_then(|outgoing| edit::key(model, &outgoing.draft, index));
    edit::end(model);
    model.note = None;
    vec![Effect::Focus(Target::Message)]
}

/// Takes what happened to the gaps of a letter. Letters about a person have inputs of their own.
fn letter(model: &mut Model, event: LetterEvent, text: &Text) -> Vec<Effect> {
    let Some(outgoing) = Outgoing::of(model, text) else { return Vec::new() };
    let shown = outgoing.draft.messages.get(outgoing.shown_index(model));
    let shown = shown.and_then(Message::letter);
    let away = model.is_away();
    let letters = &mut model.answers.letters;
    if let LetterEvent::Typed(gap, typed) = &event
        && gap.id() == "from"
        && !outgoing.quiet
    {
        // Who writes is the same person wherever they are.
        letters.of_mut(false, !away).set(*gap, Input::Text(typed.clone()));
    }
    let inputs = letters.of_mut(outgoing.quiet, away);
    // What is not chosen is as the letter shows it.
    let moment = |inputs: &Inputs, gap: GapId| {
        if let Some(Input::Moment(moment)) = inputs.get(gap) {
            return moment.clone();
        }
        let shown = shown.and_then(|letter| letter.values().moment(gap.id()));
        let (day, time) = shown.map_or((None, None), |shown| (shown.day, shown.time));
        MomentInput { day, time, words: String::new() }
    };
    model.note = None;
    model.spoken = None;
    match event {
        LetterEvent::Typed(gap, typed) => {
            // A gap that was typed into keeps its place when it is emptied.
            inputs.add(gap);
            inputs.set(gap, Input::Text(typed));
        }
        LetterEvent::Chosen(gap, option) => inputs.set(gap, Input::Choice(option)),
        LetterEvent::Added(gap) => {
            inputs.ask_for(gap);
            model.days = gap.is_moment().then_some(gap);
            let target = if gap.is_moment() { Target::Days } else { Target::Gap(gap.id()) };
            return vec![Effect::Focus(target)];
        }
        LetterEvent::DaysOpened(gap) => {
            let closed = model.days.filter(|_| gap.is_none());
            model.days = gap;
            return match (gap, closed) {
                (Some(_), _) => vec![Effect::Focus(Target::Days)],
                (None, Some(gap)) => {
                    inputs.leave(gap);
                    vec![Effect::Focus(Target::Gap(gap.id()))]
                }
                (None, None) => Vec::new(),
            };
        }
        LetterEvent::DayPicked(gap, day) => {
            let day = Some(day);
            let chosen = MomentInput { day, words: String::new(), ..moment(inputs, gap) };
            inputs.add(gap);
            inputs.set(gap, Input::Moment(chosen));
            if model.as_list {
                // The field of the day has another one now.
                model.form_revision += 1;
            } else {
                model.days = None;
                return vec![Effect::Focus(Target::Gap(gap.id()))];
            }
        }
        LetterEvent::DayChosen(gap, day) => {
            let chosen = MomentInput { day, words: String::new(), ..moment(inputs, gap) };
            inputs.add(gap);
            inputs.set(gap, Input::Moment(chosen));
        }
        LetterEvent::TimeChosen(gap, time) => {
            let chosen = MomentInput { time, words: String::new(), ..moment(inputs, gap) };
            inputs.add(gap);
            inputs.set(gap, Input::Moment(chosen));
        }
        LetterEvent::WordsTyped(gap, words) => {
            let chosen = MomentInput { words, ..moment(inputs, gap) };
            inputs.add(gap);
            inputs.set(gap, Input::Moment(chosen));
        }
        LetterEvent::ListWanted(on) => {
            model.as_list = on;
            model.days = None;
            // The same text stands in other fields.
            model.form_revision += 1;
        }
        LetterEvent::GapSought(gap) => return vec![Effect::Focus(Target::Gap(gap.id()))],
    }
    Vec::new()
}

/// Takes what happened about a message. Nothing of it changes the advice.
fn message(model: &mut Model, index: usize, event: MessageEvent, text: &Text) -> Vec<Effect> {
    let Some(outgoing) = Outgoing::of(model, text) else { return Vec::new() };
    let mut effect = None;
    let mut note = None;
    match event {
        MessageEvent::CopyPressed => effect = outgoing.copy(model, index, text),
        MessageEvent::SubjectCopyPressed => effect = outgoing.copy_subject(model, index, text),
        MessageEvent::SharePressed => effect = outgoing.share(model, index, text),
        MessageEvent::SavePressed => effect = outgoing.save(model, index, text),
        MessageEvent::CalendarPressed => effect = outgoing.calendar(model, index, text),
        MessageEvent::CopyEnded(result) => {
            note = Some(result.note());
            let tell = result == CopyResult::Copied && !model.is_quiet();
            effect = tell.then_some(Effect::Tell(News::Copied));
        }
        MessageEvent::Handed(hand, done) => note = hand.note(done),
        MessageEvent::EditPressed(true) if outgoing.may_edit(index) => {
            edit::begin(model, &outgoing.draft, index, text);
            effect = Some(Effect::Focus(Target::Edit));
        }
        MessageEvent::EditPressed(_) => edit::end(model),
        MessageEvent::Edited(part, typed) => {
            edit::typed(model, &outgoing.draft, index, part, typed);
        }
        MessageEvent::OursPressed | MessageEvent::MinePressed => {
            if let Some(edit) = edit::edit(model, &outgoing.draft, index) {
                if event == MessageEvent::OursPressed { edit.lay_aside() } else { edit.take_back() }
            }
            edit::end(model);
            // Another text stands in the fields than the one that was typed there.
            model.form_revision += 1;
        }
    }
    model.note = note.map(|note| (index, note));
    effect.into_iter().collect()
}
