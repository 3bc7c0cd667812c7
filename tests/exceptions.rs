//! *Unless*: the statements beside the verdict, of which each could change it or its letter.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::harness::{Widget, detail, now, opens, owner, path, purpose, tick, unticks};
use meeting_or_async::advice::{Verdict, advise};
use meeting_or_async::letter::draft::{Brief, draft};
use meeting_or_async::meeting::ticks::TickSet;
use meeting_or_async::meeting::{Answer, Meeting, Purpose, Sites, Tick, Ticks};
use meeting_or_async::policy::Policy;
use meeting_or_async::questions::{Owner, Path, tick_list};
use meeting_or_async::text::{Text, format::PlainEnglish};
use meeting_or_async::widget::screen::UnlessView;
use meeting_or_async::widget::{AnswerEvent, Event, Section};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

static ALL: LazyLock<Vec<Widget>> = LazyLock::new(all);

/// Every answer to the questions: each way in with each purpose and detail, also not sure.
fn all() -> Vec<Widget> {
    let mut widgets = Vec::new();
    for way in [Path::Plan, Path::Invited, Path::Recurring] {
        let mut asked = vec![Widget::of([path(way), owner(Owner::Me)])];
        if way != Path::Recurring {
            let for_what = |why: &Purpose| Widget::of([path(way), purpose(*why)]);
            asked = Purpose::ALL.iter().map(for_what).collect();
        }
        if way == Path::Invited {
            let not_said = Event::Answer(AnswerEvent::PurposeChosen(Answer::Unknown));
            asked.push(Widget::of([path(way), not_said]));
        }
        for start in asked {
            let Some(question) = start.0.answers().detail_question() else {
                widgets.push(start);
                continue;
            };
            for answer in question.choices().map(Answer::Given).chain([Answer::Unknown]) {
                let mut widget = start.clone();
                widget.does(Event::Answer(AnswerEvent::DetailChosen(answer)));
                widgets.push(widget);
            }
        }
    }
    widgets
}

impl Widget {
    fn unless(&self) -> Option<UnlessView> {
        self.advice().unless
    }

    /// The statements that are shown, and those that are ticked among them.
    fn statements(&self) -> (Vec<&'static str>, Vec<&'static str>) {
        let shown = self.unless().map(|unless| unless.statements).unwrap_or_default();
        let on = shown.iter().filter(|choice| choice.on).map(|choice| choice.id).collect();
        (shown.iter().map(|choice| choice.id).collect(), on)
    }

    /// The statements that are offered, the folded ones too.
    fn offered(&self) -> BTreeSet<&'static str> {
        let mut widget = self.clone();
        widget.does(opens(Section::Ticks));
        widget.statements().0.into_iter().collect()
    }
}

/// What a set of statements comes to: verdict, quiet, and the letter as it would be copied.
type Comes = (Verdict, bool, Option<(&'static str, String)>);

fn comes_to(widget: &Widget, on: TickSet) -> Comes {
    let meeting = widget.0.answers().meeting();
    let ticks = Ticks { on, open: TickSet::EMPTY, answered: true, ..Ticks::default() };
    let meeting = &Meeting { ticks, ..meeting };
    let advice = &advise(meeting).unwrap();
    let words = &widget.0.answers().words().0;
    let (now, policy) = (now(), &Policy::default());
    let letters = &widget.0.answers().letters;
    let draft = draft(&Brief {
        meeting,
        words,
        advice,
        whole: None,
        now,
        policy,
        sites: &Sites::NONE,
        letters,
    });
    let text = Text::english(&PlainEnglish);
    let letter = draft.messages.first().map(|message| {
        let sheet = message.sheet(&text);
        (message.name(), sheet.subject.clone().unwrap_or_default() + &sheet.plain())
    });
    (advice.verdict, meeting.is_quiet(), letter)
}

/// Brute force: the statements for which there is a set of others beside which they matter.
fn matter(widget: &Widget) -> BTreeSet<&'static str> {
    let purpose = widget.0.answers().purpose().given();
    let fits: TickSet = Tick::ALL.into_iter().filter(|tick| tick.fits(purpose)).collect();
    let all: BTreeMap<TickSet, Comes> =
        fits.subsets().map(|on| (on, comes_to(widget, on))).collect();
    let moves = |tick: Tick| {
        let mut without = all.iter().filter(|(on, _)| !on.has(tick));
        without.any(|(on, comes)| all[&on.with(tick, true)] != *comes)
    };
    fits.iter().filter(|tick| moves(*tick)).map(Tick::id).collect()
}

#[test]
fn every_statement_that_is_offered_can_change_something_and_none_is_missing() {
    let widgets = all();
    assert!(widgets.len() > 80, "{} answers", widgets.len());
    for widget in widgets {
        let meeting = widget.0.answers().meeting();
        let about = (meeting.door, meeting.purpose, meeting.detail);
        let (offered, matter) = (widget.offered(), matter(&widget));
        assert_eq!(offered, matter, "{about:?}");
    }
}

#[test]
fn three_are_shown_that_change_something_by_themselves_the_likeliest_first() {
    for widget in all() {
        let meeting = widget.0.answers().meeting();
        let Some(unless) = widget.unless() else {
            assert!(matter(&widget).is_empty(), "{meeting:?}");
            continue;
        };
        assert!(unless.statements.len() <= 3, "{meeting:?}");
        assert_eq!(unless.more.is_some(), widget.offered().len() > unless.statements.len());
        let none = comes_to(&widget, TickSet::EMPTY);
        let alone = |id: &str| {
            let tick = TickSet::of(&[Tick::from_id(id).unwrap()]);
            comes_to(&widget, tick) != none
        };
        let alone = widget.offered().into_iter().filter(|id| alone(id)).collect::<BTreeSet<_>>();
        assert_eq!(unless.statements.len(), alone.len().min(3), "{meeting:?}");
        for shown in unless.statements {
            assert!(alone.contains(shown.id), "{}: {meeting:?}", shown.id);
            assert!(!shown.on && shown.label.split_whitespace().count() > 2, "{}", shown.label);
        }
    }
    // What is personal or urgent outranks the rest, so it is in sight.
    let share = [purpose(Purpose::Share), detail(meeting_or_async::meeting::Detail::ShareRound)];
    assert_eq!(Widget::of(share).statements().0[..2], ["personal", "urgent"]);
}

#[test]
fn nothing_is_compulsory_and_something_hard_has_no_statements() {
    for widget in all() {
        let advice = widget.advice();
        assert!(!advice.headline.is_empty());
        let hard = widget.0.answers().purpose == Answer::Given(Purpose::Hard);
        assert_eq!(advice.unless.is_none(), hard);
    }
}

#[test]
fn the_label_says_whether_something_is_true() {
    let share = [purpose(Purpose::Share), detail(meeting_or_async::meeting::Detail::ShareRound)];
    let mut widget = Widget::of(share);
    let label = widget.unless().unwrap().label;
    widget.does(tick(Tick::Urgent));
    assert_ne!(widget.unless().unwrap().label, label);
    widget.does(unticks(Tick::Urgent));
    assert_eq!(widget.unless().unwrap().label, label);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]

    /// The first three never move while others are ticked, and what is ticked never folds.
    #[test]
    fn no_statement_moves_and_none_that_is_ticked_folds(
        pick in any::<Index>(),
        presses in prop::collection::vec((select(Tick::ALL.to_vec()), any::<bool>()), 0..8),
        folds in subsequence(vec![0_usize, 1, 2, 3, 4, 5, 6, 7], 0..4),
    ) {
        let mut widget = pick.get(&ALL).clone();
        let (first, _) = tick_list(&widget.0.answers().meetings());
        let first: Vec<&str> = first.into_iter().map(Tick::id).collect();
        let offered = widget.offered();
        let mut order = widget.clone();
        order.does(opens(Section::Ticks));
        let order = order.statements().0;
        let mut on = BTreeSet::new();
        for (at, (which, is_on)) in presses.into_iter().enumerate() {
            // Only what is offered can be pressed.
            if offered.contains(which.id()) {
                widget.does(if is_on { tick(which) } else { unticks(which) });
                if is_on { on.insert(which.id()) } else { on.remove(which.id()) };
            }
            widget.does(Event::SectionToggled(Section::Ticks, folds.contains(&at)));
            let (shown, ticked) = widget.statements();
            prop_assert_eq!(&shown[..first.len()], &first[..]);
            prop_assert_eq!(ticked.into_iter().collect::<BTreeSet<_>>(), on.clone());
            // Each in the order of all, so that none jumps over another.
            let places: Vec<_> =
                shown.iter().map(|id| order.iter().position(|other| other == id)).collect();
            prop_assert!(places.windows(2).all(|pair| pair[0] < pair[1]), "{:?} of {:?}", shown, order);
            prop_assert_eq!(widget.offered(), offered.clone());
        }
    }
}
