//! Makes a page smaller where that is certain not to change it.

/// Takes comments and indentation out. A page with an element that keeps its white space
/// or holds a language of its own is left as it is.
pub(crate) fn smaller(page: &str) -> String {
    const KEEPS_SPACE: [&str; 4] = ["<pre", "<textarea", "<style", "<!--["];
    let lower = page.to_ascii_lowercase();
    let inline_script = lower.match_indices("<script").any(|(at, _)| holds_code(&lower, at));
    if inline_script || KEEPS_SPACE.iter().any(|tag| lower.contains(tag)) {
        return page.to_owned();
    }
    let text = without_comments(page);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut small = String::with_capacity(text.len());
    for line in lines {
        small.push_str(line);
        small.push('\n');
    }
    small
}

/// The page in signs that every encoding has: a server may name another one than the page does.
pub(crate) fn ascii(page: &str) -> String {
    let mut text = String::with_capacity(page.len());
    for character in page.chars() {
        if character.is_ascii() {
            text.push(character);
        } else {
            text.extend(["&#", u32::from(character).to_string().as_str(), ";"]);
        }
    }
    text
}

/// Whether the script element that starts here has something between its tags.
fn holds_code(page: &str, at: usize) -> bool {
    let rest = page.get(at..).unwrap_or_default();
    let inside = rest.split_once('>').map_or("", |(_, inside)| inside);
    inside.split_once("</script").is_some_and(|(code, _)| !code.trim().is_empty())
}

fn without_comments(page: &str) -> String {
    let mut text = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, comment)) = rest.split_once("<!--") {
        text.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::{ascii, smaller};

    #[test]
    fn signs_of_other_languages_are_named_by_their_number() {
        assert_eq!(ascii("<p title=\"é\">a → b</p>"), "<p title=\"&#233;\">a &#8594; b</p>");
    }

    #[test]
    fn comments_and_indentation_go() {
        let page = "<!doctype html>\n<!-- why\n this -->\n  <p>\n    a <b>c</b>\n  </p>\n";
        assert_eq!(smaller(page), "<!doctype html>\n<p>\na <b>c</b>\n</p>\n");
    }

    #[test]
    fn a_script_by_address_is_no_reason_to_keep_everything() {
        assert_eq!(smaller("  <script src=\"a.js\"></script>"), "<script src=\"a.js\"></script>\n");
    }

    #[test]
    fn what_keeps_its_space_is_left_alone() {
        for page in [
            "  <pre> a </pre>",
            "  <TEXTAREA>\n x</TEXTAREA>",
            "  <script>\n let a = `\n  b`;</script>",
        ] {
            assert_eq!(smaller(page), page);
        }
    }
}
