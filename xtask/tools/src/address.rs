//! From the address of a request to a file below the served folder, and to its content type.

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

/// The content type by the file's extension. A browser refuses to stream wasm under any other.
pub(crate) fn content_type(file: &str) -> &'static str {
    match file.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        "txt" | "ftl" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
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

    #[test]
    fn content_types_by_extension() {
        assert_eq!(content_type("widget_bg.wasm"), "application/wasm");
        assert_eq!(content_type("start.js"), "text/javascript; charset=utf-8");
        assert_eq!(content_type("LICENSE"), "application/octet-stream");
    }
}
