//! Any event at all, for the random walk.

use meeting_or_async::advice::Change;
use meeting_or_async::arrival::Arrival;
use meeting_or_async::letter::GapId;
use meeting_or_async::letter::channel::{Channel, Clip};
use meeting_or_async::letter::send::calendar::Entry;
use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::meeting::{Answer, Currency, Detail, Instant, Often, Place, Purpose, Tick};
use meeting_or_async::questions::{Answers, Field, Inviter, Length, Owner, Path, Question};
use meeting_or_async::read::series::{LeftOut, List, Scan, Settings};
use meeting_or_async::read::{Context, Finding, read};
use meeting_or_async::widget::{
    AnswerEvent as A, BroughtEvent as B, CalendarEvent as C, ChunkState, CopyResult, Correction,
    Edited, Event as E, Example, Hand, LetterEvent as L, MeetingsEvent as M, MessageEvent as T,
    PartEvent as P, Section, Whole,
};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;

/// A date of no consequence.
fn entry() -> Entry {
    let start = Instant(0);
    Entry { start, minutes: 0, title: String::new(), text: String::new(), busy: false }
}

/// Every folded part.
pub(crate) const SECTIONS: [Section; 11] = [
    Section::Tiles,
    Section::Ticks,
    Section::Cost,
    Section::Places,
    Section::Ways,
    Section::Why,
    Section::Hours,
    Section::Rules,
    Section::Changes,
    Section::Messages,
    Section::Meetings,
];

/// A row for each event: what it looks like, how often it comes, and what makes it. The match
/// has these rows and no other arm, so the compiler names an event that is missing here.
macro_rules! any_of {
    ($($event:pat_param => $weight:literal, $strategy:expr;)+) => {{
        let _every_event = |event: &E| match event { $($event)|+ => {} };
        Union::new_weighted(vec![$((
            $weight,
            $strategy
                .prop_map(|event| {
                    assert!(matches!(event, $event), "{event:?} stands in another row");
                    event
                })
                .boxed(),
        )),+])
    }};
}

fn one_of<T: Clone + std::fmt::Debug + 'static>(all: &[T]) -> impl Strategy<Value = T> + use<T> {
    select(all.to_vec())
}

/// A calendar of two regular meetings, of which one has this title.
fn calendar(title: &str) -> Whole<List> {
    let title = title.replace(['\r', '\n', ';', ','], " ");
    let entry = |uid: &str, title: &str, people: &str| {
        format!(
            "BEGIN:VEVENT\r\nUID:{uid}\r\nSUMMARY:{title}\r\nDTSTART:20261102T100000Z\r\n\
             DTEND:20261102T110000Z\r\nRRULE:FREQ=WEEKLY\r\n{people}END:VEVENT\r\n"
        )
    };
    let (one, two) = ("ATTENDEE:mailto:a@example.org\r\n", "ATTENDEE:mailto:b@example.org\r\n");
    let three = [one, two, "ATTENDEE:mailto:c@example.org\r\n"].concat();
    let first = entry("a", &title, &three);
    let second = entry("b", "Anna / Ben", &[one, two].concat());
    let file = ["BEGIN:VCALENDAR\r\n", &first, &second, "END:VCALENDAR\r\n"].concat();
    Whole::new(Scan::all(file.into_bytes(), Settings::at(super::now()), super::zones("")))
}

fn maybe<T: Clone + std::fmt::Debug + 'static>(
    all: &[T],
) -> impl Strategy<Value = Option<T>> + use<T> {
    proptest::option::of(one_of(all))
}

fn answer<T: Clone + std::fmt::Debug + 'static>(
    all: &[T],
) -> impl Strategy<Value = Answer<T>> + use<T> {
    prop_oneof![
        6 => one_of(all).prop_map(Answer::Given),
        1 => Just(Answer::Unknown),
        1 => Just(Answer::Open),
    ]
}

/// What a person may type, also what nobody would.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z ]{0,12}",
        any::<String>(),
        Just("9".to_owned()),
        Just("100000".to_owned()),
        Just("\u{202E}abc \u{5d0}\u{5d1} 🎉".to_owned()),
    ]
}

fn day() -> impl Strategy<Value = Day> {
    let today = Day::from_ymd(2026, 11, 23).unwrap();
    prop_oneof![-40_i32..40, -4000_i32..4000].prop_map(move |days| today.plus(days))
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (one_of(&Tick::ALL), any::<bool>()).prop_map(|(tick, on)| Change::Tick(tick, on)),
        one_of(&Detail::ALL).prop_map(Change::Detail),
    ]
}

fn fragment() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("#v1&topic=Our%20plan&people=9&minutes=30&purpose=decide".to_owned()),
        Just("#v1&share=result&theme=dark&title=Ours".to_owned()),
    ]
}

/// Answers as the page has kept them, or what somebody made of them.
fn saved() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(
            "path=meeting&purpose=share&detail=round&tick=urgent&people=9-9&minutes=30".to_owned()
        ),
        Just("path=series&detail=nothing&owner=me".to_owned()),
        Just(String::new()),
        any::<String>(),
    ]
}

fn restored(saved: &str) -> Answers {
    let mut answers = Answers::default();
    answers.restore(saved);
    answers
}

/// What is read of an invitation with this title, and changed.
fn invitation(title: &str, change: Option<(Finding, Correction)>) -> B {
    let text = format!(
        "Subject: {title}\nFrom: Ana Lund\nTo: Ben Weber; Core List\nWhen: 2 June 2027 9:00-10:00"
    );
    match (B::read(read(text.as_bytes(), &Context::default())), change) {
        (B::Read(review, _), Some((finding, change))) => {
            B::Read(review.with(finding, change), None)
        }
        (event, _) => event,
    }
}

fn correction() -> impl Strategy<Value = (Finding, Correction)> {
    let change = (text(), 0_u8..3).prop_map(|(text, how)| match how {
        0 => Correction::LeftOut,
        1 => Correction::Open(text),
        _ => Correction::Written(text),
    });
    (one_of(&Finding::ALL), change)
}

/// Which message, also one that is not there.
fn nth() -> std::ops::Range<usize> {
    0..9
}

fn about(event: T) -> impl Strategy<Value = E> {
    nth().prop_map(move |n| E::Message(n, event.clone()))
}

fn now() -> impl Strategy<Value = Now> {
    (day(), 0_u16..24, 0_u16..60)
        .prop_map(|(day, hour, minute)| Now { day, minute: Minute::new(hour, minute).unwrap() })
}

#[allow(clippy::unnested_or_patterns, reason = "each row is a pattern of its own")]
pub(crate) fn any_event() -> impl Strategy<Value = E> {
    let questions = [Question::Purpose, Question::Detail, Question::Owner, Question::Part];
    let gaps: Vec<GapId> = GapId::all().collect();
    let gap = || one_of(&gaps);
    let lengths = [Length::Open, Length::Minutes(15), Length::Minutes(90), Length::Typed];
    any_of! {
        E::Answer(A::PathChosen(_)) => 4, one_of(&Path::ALL).prop_map(|it| E::Answer(A::PathChosen(it)));
        E::Answer(A::PurposeChosen(_)) => 7, answer(&Purpose::ALL).prop_map(|it| E::Answer(A::PurposeChosen(it)));
        E::Answer(A::DetailChosen(_)) => 9, answer(&Detail::ALL).prop_map(|it| E::Answer(A::DetailChosen(it)));
        E::Answer(A::Ticked(..)) => 6, (one_of(&Tick::ALL), any::<bool>()).prop_map(|(it, on)| E::Answer(A::Ticked(it, on)));
        E::Answer(A::LengthChosen(_)) => 2, one_of(&lengths).prop_map(|it| E::Answer(A::LengthChosen(it)));
        E::Answer(A::OftenChosen(_)) => 2, maybe(&Often::ALL).prop_map(|it| E::Answer(A::OftenChosen(it)));
        E::Answer(A::PlaceChosen(_)) => 1, maybe(&Place::ALL).prop_map(|it| E::Answer(A::PlaceChosen(it)));
        E::Answer(A::Typed(..)) => 6, (one_of(&Field::ALL), text()).prop_map(|(it, text)| E::Answer(A::Typed(it, text)));
        E::Answer(A::InviterChosen(_)) => 1, one_of(&Inviter::ALL).prop_map(|it| E::Answer(A::InviterChosen(it)));
        E::Answer(A::OwnerChosen(_)) => 3, one_of(&Owner::ALL).prop_map(|it| E::Answer(A::OwnerChosen(it)));
        E::Answer(A::ExampleTaken(_)) => 1, one_of(&Example::ALL).prop_map(|it| E::Answer(A::ExampleTaken(it)));
        E::Answer(A::ReadingTaken(_)) => 1, saved().prop_map(|it| E::Answer(A::ReadingTaken(Whole::new(restored(&it)))));
        E::Answer(A::Part(P::Added(_))) => 3, one_of(&Purpose::ALL).prop_map(|it| E::Answer(A::Part(P::Added(it))));
        E::Answer(A::Part(P::Purpose(..))) => 2, (0_usize..6, maybe(&Purpose::ALL)).prop_map(|(n, it)| E::Answer(A::Part(P::Purpose(n, it))));
        E::Answer(A::Part(P::Detail(..))) => 2, (0_usize..6, answer(&Detail::ALL)).prop_map(|(n, it)| E::Answer(A::Part(P::Detail(n, it))));
        E::Answer(A::Part(P::Removed(_))) => 1, (0_usize..6).prop_map(|n| E::Answer(A::Part(P::Removed(n))));
        E::Answer(A::Part(P::Confirmed)) => 1, Just(E::Answer(A::Part(P::Confirmed)));
        E::Answer(A::Part(P::ApartTaken)) => 1, Just(E::Answer(A::Part(P::ApartTaken)));
        E::PartToggled(_) => 2, proptest::option::of(0_usize..6).prop_map(E::PartToggled);
        E::Brought(B::Came(_)) => 1, text().prop_map(|it| E::Brought(B::Came(it.as_bytes().into())));
        E::Brought(B::Read(..)) => 3, (text(), proptest::option::of(correction())).prop_map(|(it, change)| E::Brought(invitation(&it, change)));
        E::Brought(B::Missing(_)) => 1, text().prop_map(|it| E::Brought(B::Missing(it.as_bytes().into())));
        E::Brought(B::PutAway) => 1, Just(E::Brought(B::PutAway));
        E::Calendar(C::Opened) => 1, Just(E::Calendar(C::Opened));
        E::Calendar(C::Ready(_)) => 1, any::<bool>().prop_map(|it| E::Calendar(C::Ready(it)));
        E::Calendar(C::Came(_)) => 1, text().prop_map(|it| E::Calendar(C::Came(it.as_bytes().into())));
        E::Calendar(C::Progress(_)) => 1, (0_u8..=100).prop_map(|it| E::Calendar(C::Progress(it)));
        E::Calendar(C::Listed(_)) => 1, text().prop_map(|it| E::Calendar(C::Listed(calendar(&it))));
        E::Calendar(C::Missed(..)) => 1, (0_usize..3, answer(&Detail::ALL)).prop_map(|(n, it)| E::Calendar(C::Missed(n, it)));
        E::Calendar(C::PutBack(_)) => 1, (0_usize..3).prop_map(|n| E::Calendar(C::PutBack(LeftOut::Series(n))));
        E::Calendar(C::IsOf(_)) => 1, text().prop_map(|it| E::Calendar(C::IsOf(it)));
        E::Calendar(C::AllShown(_)) => 1, any::<bool>().prop_map(|it| E::Calendar(C::AllShown(it)));
        E::Calendar(C::NoteWanted(_)) => 1, saved().prop_map(|it| E::Calendar(C::NoteWanted(Whole::new(restored(&it)))));
        E::Calendar(C::ListWanted) => 1, Just(E::Calendar(C::ListWanted));
        E::Calendar(C::TitlesTicked(_)) => 1, any::<bool>().prop_map(|it| E::Calendar(C::TitlesTicked(it)));
        E::Calendar(C::CopyPressed(_)) => 1, text().prop_map(|it| E::Calendar(C::CopyPressed(Clip { plain: it, ..Clip::default() })));
        E::Calendar(C::CopyEnded(_)) => 1, one_of(&[CopyResult::Copied, CopyResult::Selected]).prop_map(|it| E::Calendar(C::CopyEnded(it)));
        E::Calendar(C::LookBackWanted(_)) => 1, text().prop_map(|it| E::Calendar(C::LookBackWanted(Box::new((it, entry())))));
        E::Calendar(C::SaveEnded(_)) => 1, any::<bool>().prop_map(|it| E::Calendar(C::SaveEnded(it)));
        E::Calendar(C::Forgotten) => 3, Just(E::Calendar(C::Forgotten));
        E::QuestionOpened(_) => 3, one_of(&questions).prop_map(E::QuestionOpened);
        E::QuestionLeft => 2, Just(E::QuestionLeft);
        E::SectionToggled(..) => 4, (one_of(&SECTIONS), any::<bool>()).prop_map(|(it, on)| E::SectionToggled(it, on));
        E::Printing(_) => 1, any::<bool>().prop_map(E::Printing);
        E::PayTicked(_) => 1, any::<bool>().prop_map(E::PayTicked);
        E::CurrencyChosen(_) => 1, one_of(&Currency::OFFERED).prop_map(E::CurrencyChosen);
        E::ChangePressed(_) => 1, change().prop_map(E::ChangePressed);
        E::ChangeLeft => 1, Just(E::ChangeLeft);
        E::MessageChosen(_) => 1, nth().prop_map(E::MessageChosen);
        E::ChannelChosen(_) => 1, one_of(&Channel::ALL).prop_map(E::ChannelChosen);
        E::Message(_, T::CopyPressed) => 1, about(T::CopyPressed);
        E::Message(_, T::SubjectCopyPressed) => 1, about(T::SubjectCopyPressed);
        E::Message(_, T::CopyEnded(_)) => 1, (nth(), one_of(&[CopyResult::Copied, CopyResult::Selected])).prop_map(|(n, it)| E::Message(n, T::CopyEnded(it)));
        E::Message(_, T::EditPressed(_)) => 1, (nth(), any::<bool>()).prop_map(|(n, on)| E::Message(n, T::EditPressed(on)));
        E::Message(_, T::Edited(..)) => 1, (nth(), one_of(&[Edited::Subject, Edited::Text]), text()).prop_map(|(n, it, text)| E::Message(n, T::Edited(it, text)));
        E::Message(_, T::OursPressed) => 1, about(T::OursPressed);
        E::Message(_, T::MinePressed) => 1, about(T::MinePressed);
        E::Message(_, T::SharePressed) => 1, about(T::SharePressed);
        E::Message(_, T::SavePressed) => 1, about(T::SavePressed);
        E::Message(_, T::CalendarPressed) => 1, about(T::CalendarPressed);
        E::Message(_, T::Handed(..)) => 1, (nth(), one_of(&[Hand::File, Hand::Share]), any::<bool>()).prop_map(|(n, it, done)| E::Message(n, T::Handed(it, done)));
        E::Letter(L::Typed(..)) => 3, (gap(), text()).prop_map(|(it, text)| E::Letter(L::Typed(it, text)));
        E::Letter(L::Chosen(..)) => 2, (gap(), 0_u8..15).prop_map(|(it, n)| E::Letter(L::Chosen(it, n)));
        E::Letter(L::Added(_)) => 1, gap().prop_map(|it| E::Letter(L::Added(it)));
        E::Letter(L::DaysOpened(_)) => 1, maybe(&gaps).prop_map(|it| E::Letter(L::DaysOpened(it)));
        E::Letter(L::DayPicked(..)) => 1, (gap(), day()).prop_map(|(it, day)| E::Letter(L::DayPicked(it, day)));
        E::Letter(L::DayChosen(..)) => 2, (gap(), proptest::option::of(day())).prop_map(|(it, day)| E::Letter(L::DayChosen(it, day)));
        E::Letter(L::TimeChosen(..)) => 1, (gap(), 0_u16..24).prop_map(|(it, hour)| E::Letter(L::TimeChosen(it, Minute::new(hour, 30))));
        E::Letter(L::WordsTyped(..)) => 1, (gap(), text()).prop_map(|(it, text)| E::Letter(L::WordsTyped(it, text)));
        E::Letter(L::ListWanted(_)) => 1, any::<bool>().prop_map(|on| E::Letter(L::ListWanted(on)));
        E::Letter(L::GapSought(_)) => 1, gap().prop_map(|it| E::Letter(L::GapSought(it)));
        E::Meetings(M::WentOn) => 1, Just(E::Meetings(M::WentOn));
        E::Meetings(M::WentBack) => 1, Just(E::Meetings(M::WentBack));
        E::Meetings(M::Removed(_)) => 1, (0_u32..9).prop_map(|n| E::Meetings(M::Removed(n)));
        E::Meetings(M::PutBack) => 1, Just(E::Meetings(M::PutBack));
        E::Meetings(M::CopyPressed(_)) => 1, text().prop_map(|plain| E::Meetings(M::CopyPressed(Clip { plain, ..Clip::default() })));
        E::Meetings(M::CopyEnded(_)) => 1, one_of(&[CopyResult::Copied, CopyResult::Selected]).prop_map(|it| E::Meetings(M::CopyEnded(it)));
        E::StartedAgain => 1, Just(E::StartedAgain);
        E::BroughtBack => 1, Just(E::BroughtBack);
        E::AdviceChunk(_) => 1, one_of(&[ChunkState::Loading, ChunkState::Ready, ChunkState::Failed]).prop_map(E::AdviceChunk);
        E::AdviceChunkSought => 1, Just(E::AdviceChunkSought);
        E::Returned(_) => 1, saved().prop_map(E::Returned);
        E::LanguageChosen(_) => 1, one_of(&["en", "de"]).prop_map(E::LanguageChosen);
        E::LanguageCame(_) => 1, any::<bool>().prop_map(E::LanguageCame);
        E::Arrived(_) => 1, fragment().prop_map(|it| E::Arrived(Box::new(Arrival::read(&it))));
        E::ArrivedAgain(_) => 1, fragment().prop_map(|it| E::ArrivedAgain(Box::new(Arrival::read(&it))));
        E::Clock(_) => 1, now().prop_map(E::Clock);
        E::Paused => 2, Just(E::Paused);
    }
}
