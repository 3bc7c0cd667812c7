//! Messages that a person has made their own.
//!
//! After the first edit a text is the person's: no answer changes it, and it is kept whatever
//! else is looked at. Who wants our wording back gets it, and gets their own text back too.

use super::model::Model;
use crate::letter::channel::{Channel, Clip, Sheet};
use crate::letter::draft::Draft;
use crate::text::Text;

/// Which message: of someone who will be away or not, the name of its letter or of its kind, the
/// first of these, the second, and so on.
pub(in crate::widget) type Key = (bool, &'static str, usize);

/// A part of a message that can be edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edited {
    /// Its subject.
    Subject,
    /// Its text.
    Text,
}

/// A text of the person's.
#[derive(Clone, Debug)]
pub(in crate::widget) struct Mine {
    pub(in crate::widget) subject: String,
    pub(in crate::widget) text: String,
    /// Our wording at the time of the first edit.
    of: Sheet,
}

impl Mine {
    /// Whether nothing was changed in it.
    pub(in crate::widget) fn is_ours(&self) -> bool {
        self.subject == self.of.subject.as_deref().unwrap_or_default()
            && self.text == self.of.plain()
    }
}

/// What a person wrote in the place of one message.
#[derive(Clone, Debug)]
pub(in crate::widget) struct Edit {
    key: Key,
    texts: Vec<Mine>,
    /// Which of them is in use. None is, while the person looks at our wording.
    used: Option<usize>,
    /// Whether the person is at it.
    open: bool,
}

impl Edit {
    /// The text that is in use.
    pub(in crate::widget) fn mine(&self) -> Option<&Mine> {
        self.texts.get(self.used?)
    }

    /// Whether the fields are open.
    pub(in crate::widget) fn is_open(&self) -> bool {
        self.open
    }

    /// Whether there is another text of theirs than the one in use.
    pub(in crate::widget) fn has_another(&self) -> bool {
        self.texts.len() > usize::from(self.used.is_some())
    }

    /// Lays the text aside, so that our wording is shown.
    pub(in crate::widget) fn lay_aside(&mut self) {
        self.used = None;
    }

    /// Takes the last text that was laid aside, and from there an earlier one each time.
    pub(in crate::widget) fn take_back(&mut self) {
        let last = self.texts.len().checked_sub(1);
        self.used = self.used.and_then(|used| used.checked_sub(1)).or(last);
    }
}

/// One message of the draft that is shown.
pub(in crate::widget) struct Shown<'a> {
    /// Our wording.
    pub(in crate::widget) ours: Sheet,
    /// What the person wrote in its place; nothing where it cannot be edited.
    pub(in crate::widget) edit: Option<&'a Edit>,
}

impl Shown<'_> {
    /// The text of the person's that is in use.
    pub(in crate::widget) fn mine(&self) -> Option<&Mine> {
        self.edit?.mine()
    }

    /// Whether our wording has changed since the person edited it.
    pub(in crate::widget) fn has_changed(&self) -> bool {
        self.mine().is_some_and(|mine| mine.of != self.ours)
    }

    /// What is sent.
    pub(in crate::widget) fn sheet(&self) -> Sheet {
        match self.mine() {
            Some(mine) => Sheet::read(&mine.subject, &mine.text),
            None => self.ours.clone(),
        }
    }

    /// The text without its subject, as it goes on the clipboard.
    pub(in crate::widget) fn body(&self, channel: Channel) -> Clip {
        let mut clip = channel.write(&Sheet { subject: None, ..self.sheet() });
        if let (Channel::Plain, Some(mine)) = (channel, self.mine()) {
            clip.plain.clone_from(&mine.text);
        }
        clip
    }

    /// What goes on the clipboard. A text without formatting goes there as it was written.
    pub(in crate::widget) fn clip(&self, channel: Channel) -> Clip {
        let mut clip = channel.write(&self.sheet());
        if let (Channel::Plain, Some(mine)) = (channel, self.mine()) {
            let between = if mine.subject.is_empty() { "" } else { "\n\n" };
            clip.plain = [&mine.subject, between, &mine.text].concat();
        }
        clip
    }
}

/// The name of a message within its draft.
pub(in crate::widget) fn key(model: &Model, draft: &Draft, index: usize) -> Option<Key> {
    let name = draft.messages.get(index)?.name();
    let before = draft.messages.iter().take(index);
    Some((model.is_away(), name, before.filter(|message| message.name() == name).count()))
}

/// A message of the draft as it is shown, with what was written in its place where it may be
/// edited.
pub(in crate::widget) fn shown<'a>(
    model: &'a Model,
    draft: &Draft,
    index: usize,
    may_edit: bool,
    text: &Text,
) -> Option<Shown<'a>> {
    let message = draft.messages.get(index)?;
    let key = key(model, draft, index)?;
    let edit = model.edits.iter().find(|edit| may_edit && edit.key == key);
    Some(Shown { ours: message.sheet(text.draft()), edit })
}

/// What a person wrote in the place of this message, to be changed.
pub(in crate::widget) fn edit<'a>(
    model: &'a mut Model,
    draft: &Draft,
    index: usize,
) -> Option<&'a mut Edit> {
    let key = key(model, draft, index)?;
    model.edits.iter_mut().find(|edit| edit.key == key)
}

/// Begins to edit: our wording becomes the person's text, unless they have one in use.
pub(in crate::widget) fn begin(model: &mut Model, draft: &Draft, index: usize, text: &Text) {
    let (Some(key), Some(message)) = (key(model, draft, index), draft.messages.get(index)) else {
        return;
    };
    if !model.edits.iter().any(|edit| edit.key == key) {
        model.edits.push(Edit { key, texts: Vec::new(), used: None, open: false });
    }
    let Some(edit) = model.edits.iter_mut().find(|edit| edit.key == key) else { return };
    edit.open = true;
    if edit.used.is_none() {
        let of = message.sheet(text.draft());
        let subject = of.subject.clone().unwrap_or_default();
        edit.used = Some(edit.texts.len());
        edit.texts.push(Mine { subject, text: of.plain(), of });
    }
}

/// Takes what was typed.
pub(in crate::widget) fn typed(
    model: &mut Model,
    draft: &Draft,
    index: usize,
    part: Edited,
    typed: String,
) {
    if let Some(edit) = edit(model, draft, index)
        && let Some(mine) = edit.used.and_then(|used| edit.texts.get_mut(used))
    {
        match part {
            Edited::Subject => mine.subject = typed,
            Edited::Text => mine.text = typed,
        }
    }
}

/// Ends editing. What was opened and not changed is ours again.
pub(in crate::widget) fn end(model: &mut Model) {
    for edit in &mut model.edits {
        edit.open = false;
        if let Some(used) = edit.used
            && edit.mine().is_some_and(Mine::is_ours)
        {
            edit.texts.remove(used);
            edit.used = None;
        }
    }
    model.edits.retain(|edit| !edit.texts.is_empty());
}
