//! Files of other languages.

use meeting_or_async::text::{Patterns, PatternsError};

#[test]
fn a_page_that_is_no_language_file_is_refused() {
    // What a server sends in place of a file that it does not have.
    for answer in ["", "Not found", "<!doctype html><title>404</title>", "\u{1}\u{1}\u{1}"] {
        assert_eq!(Patterns::parse(answer), Err(PatternsError), "{answer:?}");
    }
}
