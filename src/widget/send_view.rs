//! The ways for a message to leave the page, as they are shown.

use super::edit::Shown;
use super::event::{Event, MessageEvent};
use super::model::Model;
use super::outgoing::Outgoing;
use super::screen::Link;
use crate::letter::send;
use crate::text::{Text, messages as m};

/// How a message can leave the page, besides being copied.
#[derive(Clone, Debug, PartialEq)]
pub struct SendView {
    /// What opens the ways.
    pub label: String,
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

/// The ways for one message. None where we are quiet, and none for notes.
pub(super) fn send_view(
    model: &Model,
    outgoing: &Outgoing,
    index: usize,
    shown: &Shown,
    text: &Text,
) -> Option<SendView> {
    if !outgoing.may_send(index) {
        return None;
    }
    let action = |id, label, event| {
        let event = Event::Message(index, event);
        Link { id, label: text.get(label), on: None, event }
    };
    let (mut links, mut actions, mut hint) = (Vec::new(), Vec::new(), String::new());
    {
        let sheet = shown.sheet();
        let mail = send::mail(&sheet);
        if !mail.whole {
            hint = [text.get(m::SEND_LONG).as_str(), " "].concat();
        }
        links.push(Way { label: text.get(m::SEND_MAIL), href: mail.href });
        if let Some(href) = send::teams(&sheet) {
            links.push(Way { label: text.get(m::SEND_TEAMS), href });
        }
        if model.shares {
            actions.push(action("share", m::SEND_SHARE, MessageEvent::SharePressed));
        }
    }
    actions.push(action("save", m::SAVE_TEXT, MessageEvent::SavePressed));
    if outgoing.has_dates(index, text) {
        actions.push(action("calendar", m::SAVE_DATES, MessageEvent::CalendarPressed));
    }
    hint.push_str(&text.get(m::SEND_NOTHING));
    Some(SendView { label: text.get(m::SEND_OR_SAVE), links, actions, hint })
}
