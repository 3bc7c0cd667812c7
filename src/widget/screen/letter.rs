//! A letter as it is shown: its gaps are controls in the sentences, and answers too.

use super::{Link, each};
use crate::letter::eval::everybody;
use crate::letter::gap::Kind;
use crate::letter::{
    Block, Filled, GapId, Input, Inputs, Mode, MomentInput, Origin, Role, Span, TooLong,
};
use crate::meeting::time::{Day, Minute};
use crate::text::{Text, Value, messages as m};
use crate::widget::state::event::{Event, LetterEvent};
use crate::widget::state::model::Model;

/// How many days are offered at once.
const PICKS: u8 = 5;

/// A letter with its gaps.
#[derive(Clone, Debug, PartialEq)]
pub struct LetterView {
    /// What it is called for those who hear it.
    pub label: String,
    /// The subject; empty if there is none.
    pub subject: Vec<SpanView>,
    /// Its paragraphs and lists, each after its place in the letter.
    pub blocks: Vec<(usize, BlockView)>,
    /// What can be added and has no place in its sentences yet.
    pub extras: Vec<SpanView>,
    /// The gaps as fields, if the person wants to fill them in as a list.
    pub fields: Option<Vec<FieldView>>,
    /// Turns to the list of fields, or back to the letter.
    pub toggle: Link,
}

/// A part of a letter.
#[derive(Clone, Debug, PartialEq)]
pub enum BlockView {
    /// A paragraph, with the days of a moment in it if they are open.
    Paragraph(Vec<SpanView>, Option<DaysView>),
    /// A list, likewise.
    List(Vec<Vec<SpanView>>, Option<DaysView>),
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum SpanView {
    /// Words; those that the sender can change by a choice are marked.
    Words(String, bool),
    /// What stands in a gap that is a control elsewhere. An open one says what is missing.
    Mirror(String, bool),
    /// A gap to type into.
    Gap(FieldView),
    /// A gap that opens the days.
    Moment {
        /// Which gap.
        gap: GapId,
        /// What it is called.
        label: String,
        /// The moment, or what is missing.
        text: String,
        /// Whether nothing is chosen.
        open: bool,
        /// Whether its days are shown.
        expanded: bool,
    },
    /// The other sentences that can be chosen in the place of the one before.
    Choice(FieldView),
    /// Sentences of which one can be added.
    AddChoice(FieldView, String),
    /// Adds an optional gap.
    Add(GapId, String),
}

/// A gap as a control.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact that depends on no other")]
#[derive(Clone, Debug, PartialEq)]
pub struct FieldView {
    /// Which gap.
    pub gap: GapId,
    /// What it is called, and whether it is needed.
    pub label: String,
    /// What it asks for while it is open.
    pub hint: String,
    /// What stands in it when it is made.
    pub value: String,
    /// Whether the person typed into it. Until then it follows what is said elsewhere.
    pub typed: bool,
    /// Whether nothing stands in it.
    pub open: bool,
    /// Whether it takes several lines.
    pub long: bool,
    /// Whether it takes an address.
    pub is_link: bool,
    /// Whether it takes the sender's own name.
    pub is_name: bool,
    /// What is wrong with it; nothing if nothing is.
    pub error: String,
    /// The options of a choice: position in the table, words, whether it is taken.
    pub options: Vec<(u8, String, bool)>,
    /// The days of a moment.
    pub days: Option<DaysView>,
}

/// The days and hours of a moment to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct DaysView {
    /// Which gap.
    pub gap: GapId,
    /// What it is called.
    pub label: String,
    /// The next days.
    pub picks: Vec<(String, bool, Day)>,
    /// What stands over the field of a day.
    pub day_label: String,
    /// The day, as year, month and day of the month.
    pub day: Option<(i32, u8, u8)>,
    /// What stands over the field of a time; nothing if a day is enough.
    pub time_label: String,
    /// The time.
    pub time: Option<Minute>,
    /// What stands over the field for words.
    pub words_label: String,
    /// The moment in words, as typed.
    pub words: String,
    /// Closes it.
    pub close: Link,
}

/// The letter as it is shown.
pub(super) fn letter_view(model: &Model, letter: &Filled, quiet: bool, text: &Text) -> LetterView {
    let inputs = inputs(model, quiet);
    let draft = text.draft();
    let page = letter.letter(draft, Mode::Page);
    let mut painter = Painter { model, letter, inputs, text, seen: Vec::new() };
    let mut blocks = Vec::<(usize, BlockView)>::with_capacity(page.blocks.len());
    for block in &page.blocks {
        let view = match block {
            Block::Paragraph(place, spans) => {
                let spans = painter.spans(spans);
                let days = painter.days_in(std::slice::from_ref(&spans));
                (*place, BlockView::Paragraph(spans, days))
            }
            Block::List(place, items) => {
                let mut views = Vec::with_capacity(items.len());
                for item in items {
                    views.push(painter.spans(item));
                }
                let days = painter.days_in(&views);
                (*place, BlockView::List(views, days))
            }
        };
        // What can be added in one place after the other stands in one line.
        match (blocks.last_mut(), view) {
            (
                Some((_, BlockView::Paragraph(before, None))),
                (_, BlockView::Paragraph(more, None)),
            ) if adds_only(before) && adds_only(&more) => {
                before.extend(more);
            }
            (_, view) => blocks.push(view),
        }
    }
    let extras = each(&page.extras, |gap| match gap.kind() {
        Kind::Choice(_) => SpanView::AddChoice(painter.field(*gap), gap.label(text).to_owned()),
        _ => SpanView::Add(*gap, gap.label(text).to_owned()),
    });
    let subject = painter.spans(&page.subject);
    let fields = model.as_list.then(|| painter.fields());
    let toggle = if model.as_list { m::LETTER_IN_PLACE } else { m::LETTER_AS_LIST };
    LetterView {
        label: text.get(m::LETTER_MESSAGE),
        subject,
        blocks,
        extras,
        fields,
        toggle: Link {
            id: "as-list",
            label: text.get(toggle),
            on: None,
            event: Event::Letter(LetterEvent::ListWanted(!model.as_list)),
        },
    }
}

/// The choice whose options a span offers.
fn span_choice(span: &Span) -> Option<GapId> {
    match span.role {
        Role::Choice(gap) => Some(gap),
        _ => None,
    }
}

/// Whether a line holds nothing but what can be added.
fn adds_only(spans: &[SpanView]) -> bool {
    spans.iter().all(|span| match span {
        SpanView::Add(..) | SpanView::AddChoice(..) => true,
        SpanView::Words(text, _) => text.trim().is_empty(),
        _ => false,
    })
}

/// The gaps that are needed and open, each as a way there.
pub(super) fn needed(letter: &Filled, text: &Text) -> Vec<(GapId, String)> {
    let mut needed = Vec::new();
    for gap in letter.letter(text.draft(), Mode::Page).open {
        needed.push((gap, gap.label(text).to_owned()));
    }
    needed
}

/// What was put into the letters of this kind.
fn inputs(model: &Model, quiet: bool) -> &Inputs {
    let letters = &model.answers().letters;
    letters.of(quiet, model.is_away())
}

struct Painter<'a> {
    model: &'a Model,
    letter: &'a Filled,
    inputs: &'a Inputs,
    text: &'a Text<'a>,
    /// The gaps that are a control already; only the first place is one.
    seen: Vec<GapId>,
}

impl Painter<'_> {
    fn spans(&mut self, spans: &[Span]) -> Vec<SpanView> {
        let mut views = Vec::with_capacity(spans.len());
        let mut before = None;
        for span in spans {
            let after_choice = before == span_choice(span);
            before = span.choice;
            let chosen = span.choice.is_some() && span.origin >= Origin::Said;
            views.push(match span.role {
                Role::Words => SpanView::Words(span.text.clone(), chosen),
                Role::Add(gap) => SpanView::Add(gap, gap.label(self.text).to_owned()),
                Role::Choice(gap) if after_choice => SpanView::Choice(self.field(gap)),
                Role::Choice(gap) => {
                    SpanView::AddChoice(self.field(gap), gap.label(self.text).to_owned())
                }
                Role::Gap(gap) if self.seen.contains(&gap) => {
                    let open = span.text.is_empty();
                    SpanView::Mirror(
                        if open { gap.hint(self.text).to_owned() } else { span.text.clone() },
                        open,
                    )
                }
                Role::Gap(gap) => {
                    self.seen.push(gap);
                    if gap.kind() == Kind::Moment {
                        let open = span.text.is_empty();
                        SpanView::Moment {
                            gap,
                            label: self.label(gap),
                            text: if open {
                                gap.hint(self.text).to_owned()
                            } else {
                                span.text.clone()
                            },
                            open,
                            expanded: self.model.days == Some(gap),
                        }
                    } else {
                        SpanView::Gap(self.field(gap))
                    }
                }
            });
        }
        views
    }

    fn label(&self, gap: GapId) -> String {
        let label = gap.label(self.text);
        let needed = self.letter.needs(gap, self.text.draft());
        if needed && !self.letter.values().has(gap) {
            self.text.tell(m::gap_needed(label))
        } else {
            label.to_owned()
        }
    }

    fn field(&self, gap: GapId) -> FieldView {
        let options = self.letter.options(gap, self.text.draft());
        let options = options.map_or_else(Vec::new, |(offered, chosen)| {
            let option = |option: u8| {
                (option, gap.option_label(option, self.text).to_owned(), option == chosen)
            };
            offered.into_iter().map(option).collect()
        });
        FieldView {
            gap,
            label: self.label(gap),
            hint: gap.hint(self.text).to_owned(),
            value: self.value(gap),
            typed: matches!(self.inputs.get(gap), Some(Input::Text(_))),
            open: !self.letter.values().has(gap) && !self.letter.values().greets_all(gap),
            long: matches!(gap.kind(), Kind::Lines),
            is_link: gap.kind() == Kind::Link,
            is_name: gap.id() == "from",
            error: self.error(gap),
            options,
            days: None,
        }
    }

    /// What stands in a gap when its control is made: as typed, or the default.
    fn value(&self, gap: GapId) -> String {
        match self.inputs.get(gap) {
            Some(Input::Text(typed)) => typed.clone(),
            _ if self.letter.values().greets_all(gap) => everybody(self.text.draft()),
            _ => self.letter.values().plain(gap, self.text.draft()),
        }
    }

    fn error(&self, gap: GapId) -> String {
        let found = self.letter.values().too_long.iter().find(|(of, _)| *of == gap);
        found.map_or_else(String::new, |(_, TooLong { most, has })| {
            self.text.tell(m::problem_long(*has, *most))
        })
    }

    /// The days of a moment in these lines, if they are open.
    fn days_in(&self, lines: &[Vec<SpanView>]) -> Option<DaysView> {
        let gap = self.model.days?;
        let here = |span: &SpanView| matches!(span, SpanView::Moment { gap: of, .. } if *of == gap);
        lines.iter().flatten().any(here).then(|| self.days(gap))
    }

    fn days(&self, gap: GapId) -> DaysView {
        let text = self.text;
        let moment = self.letter.values().moment(gap.id());
        let input = match self.inputs.get(gap) {
            Some(Input::Moment(input)) => input.clone(),
            _ => MomentInput::default(),
        };
        let day = moment.and_then(|moment| moment.day);
        let time = moment.and_then(|moment| moment.time);
        let days_off = &self.model.policy.days_off;
        let mut picks = Vec::new();
        let mut next = self.model.now.day;
        // Nobody is back before they leave.
        if gap.id() == "back"
            && let Some(start) = self.letter.values().moment("start").and_then(|it| it.day)
        {
            next = next.max(start);
        }
        for _ in 0..PICKS {
            next = next.plus_working_days(1, days_off);
            picks.push((text.say_value(&Value::LongDate(next)), day == Some(next), next));
        }
        DaysView {
            gap,
            label: self.label(gap),
            picks,
            day_label: text.get(m::GAP_DAY),
            day: day.map(Day::ymd),
            time_label: if gap.has_hour() { text.get(m::GAP_HOUR) } else { String::new() },
            time,
            words_label: text.get(m::GAP_IN_WORDS),
            words: input.words,
            close: Link {
                id: "days-close",
                label: text.get(m::GAP_DONE),
                on: None,
                event: Event::Letter(LetterEvent::DaysOpened(None)),
            },
        }
    }

    /// Every gap of the letter as a field, those that are needed first.
    fn fields(&self) -> Vec<FieldView> {
        let draft = self.text.draft();
        let mut fields = Vec::new();
        for needed in [true, false] {
            for gap in GapId::all() {
                if self.letter.has(gap, draft) && self.letter.needs(gap, draft) == needed {
                    let days = (gap.kind() == Kind::Moment).then(|| self.days(gap));
                    fields.push(FieldView { days, ..self.field(gap) });
                }
            }
        }
        fields
    }
}
