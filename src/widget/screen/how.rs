//! *How this works*: what was weighed, and how often the advice agrees with others.

use super::advice::{Reason, reason};
use super::{PageLink, each};
use crate::advice::hours::After;
use crate::advice::rules::Effect;
use crate::advice::{Advice, KNOWN, LATER, Verdict};
use crate::text::{Text, messages as m};

/// How the advice came about.
#[derive(Clone, Debug, PartialEq)]
pub struct HowView {
    /// What opens it.
    pub label: String,
    /// How a verdict is made of the rules that spoke.
    pub method: String,
    /// What the columns are called: the rule, talking, reading.
    pub columns: Vec<String>,
    /// The rules that were weighed; none if one answer decided alone.
    pub rows: Vec<HowRow>,
    /// What the two sums are called, and the sums.
    pub sum: Option<HowRow>,
    /// How often the advice agrees with what organisations published.
    pub compared: String,
    /// Leads to the cases in which it does not.
    pub cases: PageLink,
}

/// A rule with what it asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct HowRow {
    /// The rule.
    pub rule: Reason,
    /// How much it asks for talking, and for reading.
    pub needs: Vec<String>,
}

/// The page that lists the published cases where we differ. `tests/cases.rs` writes it.
const CASES: &str = "agreement.html";

/// How the advice came about. Nothing in quiet mode: nobody is weighed there.
pub(super) fn how_view(advice: &Advice, after: Option<After>, text: &Text) -> Option<HowView> {
    if advice.quiet || advice.verdict == Verdict::GetHelp {
        return None;
    }
    let mut rows = Vec::new();
    let (mut talks, mut reads) = (0, 0);
    for rule in &advice.spoke {
        if let Effect::Weigh { talk, read } = rule.effect {
            talks += i64::from(talk);
            reads += i64::from(read);
            rows.push(HowRow {
                rule: reason(rule, after, text),
                needs: needs(talk.into(), read.into(), text),
            });
        }
    }
    let weighed = !rows.is_empty();
    let sum = weighed.then(|| HowRow {
        rule: Reason { text: text.get(m::HOW_SUM), ..Reason::default() },
        needs: needs(talks, reads, text),
    });
    Some(HowView {
        label: text.get(m::HOW),
        method: text.get(if weighed { m::HOW_WEIGHED } else { m::HOW_GATE }),
        columns: each(&[m::HOW_RULE, m::HOW_TALK, m::HOW_READ], |msg| text.get(*msg)),
        rows,
        sum,
        compared: text.tell(m::how_compared(KNOWN.cases, KNOWN.agree, LATER.cases, LATER.agree)),
        cases: PageLink { label: text.get(m::HOW_CASES), page: CASES },
    })
}

fn needs(talk: i64, read: i64, text: &Text) -> Vec<String> {
    each(&[talk, read], |need| text.tell(m::how_need(*need)))
}
