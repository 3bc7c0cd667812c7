//! The ways for a message to leave the page, as they are shown.

use super::{Link, SelectField};
use crate::letter::send;
use crate::text::{Text, messages as m};
use crate::widget::state::edit::Shown;
use crate::widget::state::event::{Event, MessageEvent};
use crate::widget::state::model::Model;
use crate::widget::state::outgoing::Outgoing;

/// How a message can leave the page, besides being copied.
#[derive(Clone, Debug, PartialEq)]
pub struct SendView {
    /// Where it is pasted: a list to choose from.
    pub channels: SelectField,
    /// Links out of the page.
    pub links: Vec<Way>,
    /// What is done on the page.
    pub actions: Vec<Link>,
    /// What to do where nothing happens, and what is said about a text that is too long for a
    /// link. A frame with `sandbox` may forbid all of it, and no browser tells us.
    pub hint: String,
}

/// A link out of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// Its words.
    pub label: String,
    /// Where it leads.
    pub href: String,
}

/// The ways for one message. Where it is about a person it can be edited, and that is all.
pub(super) fn send_view(
    model: &Model,
    outgoing: &Outgoing,
    index: usize,
    shown: &Shown,
    channels: SelectField,
    text: &Text,
) -> SendView {
    let action = |id, label, event| {
        let event = Event::Message(index, event);
        Link { id, label: text.get(label), on: None, event }
    };
    let mut view = SendView {
        channels,
        links: Vec::new(),
        actions: vec![action("edit", m::EDIT, MessageEvent::EditPressed(true))],
        hint: String::new(),
    };
    if !outgoing.may_send(index) {
        return view;
    }
    let sheet = shown.sheet();
    for (way, label) in [
        (Some(send::mail(&sheet)), m::SEND_MAIL),
        (Some(send::gmail(&sheet)), m::SEND_GMAIL),
        (Some(send::outlook(&sheet)), m::SEND_OUTLOOK),
        (send::teams(&sheet), m::SEND_TEAMS),
    ] {
        let Some(link) = way else { continue };
        if !link.whole {
            view.hint = [text.get(m::SEND_LONG).as_str(), " "].concat();
        }
        view.links.push(Way { label: text.get(label), href: link.href });
    }
    if model.shares {
        view.actions.push(action("share", m::SEND_SHARE, MessageEvent::SharePressed));
    }
    view.actions.push(action("save", m::SAVE_TEXT, MessageEvent::SavePressed));
    if outgoing.has_dates(index, text) {
        view.actions.push(action("calendar", m::ADD_TO_CALENDAR, MessageEvent::CalendarPressed));
    }
    view.hint.push_str(&text.get(m::SEND_NOTHING));
    view
}
