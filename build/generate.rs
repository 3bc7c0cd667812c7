//! Writes the Rust code and the pattern data of a compiled catalogue.

use super::fluent::{Argument, Catalogue, Message};
use super::marks::NEXT;

impl Catalogue {
    /// Says whether a language file was made for the same messages: a hash (32
    /// bits of FNV-1a) of their names, and of the names and cases of their
    /// arguments, in their order. The texts do not count.
    pub(crate) fn fingerprint(&self) -> String {
        let mut hash: u32 = 0x811c_9dc5;
        let mut add = |name: &str, end: u8| {
            for byte in name.bytes().chain([end]) {
                hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
            }
        };
        for message in &self.messages {
            add(&message.id, b'=');
            for argument in &message.arguments {
                add(&argument.name, b'$');
                for case in &argument.cases {
                    add(case, b']');
                }
            }
        }
        format!("{hash:08x}")
    }

    /// The language in the encoding of `src/text/pattern.rs`, in three parts: the second comes with
    /// the advice, the third with what reads.
    pub(crate) fn language(&self) -> [String; 3] {
        let patterns = |messages: &[Message]| -> String {
            messages
                .iter()
                .flat_map(|message| [NEXT.to_string(), message.pattern.clone()])
                .collect()
        };
        let [first, second] = self.ends;
        let (before, reading) = self.messages.split_at(second);
        let (first, rest) = before.split_at(first.min(second));
        [self.fingerprint() + &patterns(first), patterns(rest), patterns(reading)]
    }

    /// The language as one string.
    pub(crate) fn whole(&self) -> String {
        self.language().concat()
    }

    /// The file `messages.rs`: a constant or a function for each message.
    pub(crate) fn messages_rs(&self) -> String {
        self.messages.iter().enumerate().map(|(at, message)| message.rust(at)).collect()
    }

    /// The file `catalogue.rs`: what belongs to all messages together. It is
    /// apart from the messages so that no name of a message can meet its names.
    /// Other languages than English are fetched; German is also there for native programs.
    pub(crate) fn catalogue_rs(&self, german: &str) -> String {
        let name = |message: &Message| format!("    ({:?}, {:?}),\n", message.id, message.source);
        let [first, rest, reading] = self.language();
        let names = self.messages.iter().map(name).collect::<Vec<_>>().concat();
        format!(
            "pub(super) static FIRST: &str = {first:?};\n\
             pub(super) static REST: &str = {rest:?};\n\
             pub(super) static READING: &str = {reading:?};\n\
             pub(super) const READING_FROM: usize = {};\n\
             pub(super) const FINGERPRINT: &str = {:?};\n\
             pub(super) const COUNT: usize = {};\n\
             #[cfg(not(target_arch = \"wasm32\"))]\n\
             pub(super) static CATALOG: &[(&str, &str)] = &[\n{names}];\n\
             #[cfg(not(target_arch = \"wasm32\"))]\n\
             pub(super) static GERMAN: &str = {german:?};\n",
            self.ends[1],
            self.fingerprint(),
            self.messages.len(),
        )
    }
}

impl Message {
    fn rust(&self, at: usize) -> String {
        let comment = comment(&self.source);
        if self.arguments.is_empty() {
            let name = snake(&self.id).to_uppercase();
            return format!(
                "{comment}pub(crate) const {name}: super::Msg = super::Msg::new({at});\n"
            );
        }
        let mut cases = String::new();
        let mut parameters = Vec::new();
        let mut values = Vec::new();
        for argument in &self.arguments {
            let name = snake(&argument.name);
            if argument.cases.is_empty() {
                let kind = if argument.counted { "u32" } else { "impl Into<super::Value>" };
                parameters.push(format!("{name}: {kind}"));
                values.push(format!("{name}.into()"));
            } else {
                let kind = camel(&self.id) + &camel(&argument.name);
                cases.push_str(&self.cases(&kind, argument));
                parameters.push(format!("{name}: {kind}"));
                values.push(format!("super::Value::Number({name} as i64)"));
            }
        }
        let name = snake(&self.id);
        let parameters = parameters.join(", ");
        let values = values.join(", ");
        format!(
            "{cases}{comment}pub(crate) fn {name}({parameters}) -> super::Phrase {{\n    \
             super::Phrase::from_args({at}, [{values}])\n}}\n"
        )
    }

    /// The enum of an argument that decides between named cases.
    fn cases(&self, kind: &str, argument: &Argument) -> String {
        let variant = |case: &String| format!("    /// `[{case}]`\n    {},\n", camel(case));
        let variants = argument.cases.iter().map(variant).collect::<Vec<_>>().concat();
        format!(
            "/// The cases of `${}` in [`{}`].\n\
             #[derive(Clone, Copy, Debug, PartialEq, Eq)]\n\
             pub(crate) enum {kind} {{\n{variants}}}\n",
            argument.name,
            snake(&self.id)
        )
    }
}

/// A comment that shows the message, so that an editor shows it where it is used.
fn comment(source: &str) -> String {
    let lines: String = source.lines().flat_map(|line| ["/// ", line, "\n"]).collect();
    format!("/// ```text\n{lines}/// ```\n")
}

fn snake(id: &str) -> String {
    id.replace('-', "_")
}

fn camel(id: &str) -> String {
    let word = |word: &str| {
        let mut chars = word.chars();
        chars
            .next()
            .map(|first| first.to_ascii_uppercase())
            .into_iter()
            .chain(chars)
            .collect::<String>()
    };
    id.split('-').map(word).collect()
}
