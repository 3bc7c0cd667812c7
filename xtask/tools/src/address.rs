//! From the address of a request to a file below the served folder.

use std::path::PathBuf;

/// The file a decoded address path stands for, relative to the served folder.
/// `None` for every address that could name anything outside of it, or a hidden file.
pub(crate) fn file(path: &str) -> Option<PathBuf> {
    let path = path.strip_prefix('/')?;
    let folder = path.is_empty() || path.ends_with('/');
    let mut file = PathBuf::new();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        // A dot at the start covers "." and "..", too; a colon is a drive on Windows.
        let plain = part.chars().all(|c| c.is_ascii_alphanumeric() || "-_.~ ".contains(c));
        if !plain || part.starts_with('.') {
            return None;
        }
        file.push(part);
    }
    if folder {
        file.push("index.html");
    }
    Some(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_inside_the_folder() {
        let cases = [
            ("/", "index.html"),
            ("/widget_bg.wasm", "widget_bg.wasm"),
            ("/a/b.js", "a/b.js"),
            ("/a/", "a/index.html"),
            ("//a.js", "a.js"),
        ];
        for (path, expected) in cases {
            assert_eq!(file(path), Some(PathBuf::from(expected)), "{path}");
        }
    }

    #[test]
    fn no_address_leads_outside() {
        let paths = [
            "",
            "etc/passwd",
            "/..",
            "/../x",
            "/a/../../x",
            "/.git/config",
            "/a/.b",
            "/a\\..\\x",
            "/C:/x",
            "/a\0b",
            "/./x",
            "/..%2fx",
        ];
        for path in paths {
            assert_eq!(file(path), None, "{path:?}");
        }
    }
}
