//! The name of a file.

/// How many characters of a subject make a name.
const MOST: usize = 48;

/// A name for a file, made of the subject of its message: letters and digits with dashes
/// between them, so that every system takes it. `other` is for a subject without any.
#[must_use]
pub fn name(subject: Option<&str>, other: &str, extension: &str) -> String {
    let mut name = String::new();
    let mut left = MOST;
    for word in subject.unwrap_or_default().split(|c: char| !c.is_alphanumeric()) {
        let length = word.chars().count() + 1;
        if length > left {
            break;
        }
        if !word.is_empty() && !name.is_empty() {
            name.push('-');
        }
        name.push_str(word);
        // A word that was empty took nothing.
        left -= if word.is_empty() { 0 } else { length };
    }
    if name.is_empty() {
        name.push_str(other);
    }
    name.push_str(extension);
    name
}
