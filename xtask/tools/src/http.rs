//! A static server's part of HTTP: reads a request and writes an answer, one for each
//! connection. The dev server and the tests in browsers share it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

/// What was asked.
pub(crate) struct Request {
    pub(crate) method: String,
    /// With the query, as it was sent.
    pub(crate) path: String,
    /// Names in small letters, and their values.
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// What is answered.
pub(crate) struct Response {
    pub(crate) status: &'static str,
    /// Lines such as `Name: value`, each with its line break.
    pub(crate) headers: String,
    pub(crate) body: Vec<u8>,
}

impl Request {
    fn read(reader: &mut impl BufRead) -> Option<Self> {
        let line = line(reader)?;
        let mut words = line.split_whitespace();
        let (method, path) = (words.next()?.to_owned(), words.next()?.to_owned());
        let mut headers = Vec::new();
        loop {
            let line = self::line(reader)?;
            if line.is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':') {
                headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
            }
        }
        let mut request = Self { method, path, headers, body: Vec::new() };
        if let Some(length) = request.header("content-length") {
            let length = length.parse().ok()?;
            reader.take(length).read_to_end(&mut request.body).ok()?;
        }
        Some(request)
    }

    /// The value of a header, by its name in small letters.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

fn line(reader: &mut impl BufRead) -> Option<String> {
    let mut line = String::new();
    let length = reader.read_line(&mut line).ok()?;
    (length > 0).then(|| line.trim_end().to_owned())
}

/// Answers what a connection asks. A browser that hangs up early is nothing to speak of.
pub(crate) fn answer(connection: TcpStream, answer: impl FnOnce(&Request) -> Response) {
    let mut connection = BufReader::new(connection);
    let Some(request) = Request::read(&mut connection) else { return };
    let Response { status, headers, body } = answer(&request);
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nConnection: close\r\n{headers}Content-Length: {length}\r\n\r\n"
    );
    let connection = connection.get_mut();
    let mut sent = connection.write_all(head.as_bytes());
    if request.method != "HEAD" {
        sent = sent.and_then(|()| connection.write_all(&body));
    }
    let _ = sent.and_then(|()| connection.flush());
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
    fn a_request_is_read_with_its_headers_and_its_body() {
        let mut text = &b"POST /a?b HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabcd"[..];
        let request = Request::read(&mut text).unwrap();
        assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/a?b"));
        assert_eq!((request.header("host"), request.header("etag")), (Some("x"), None));
        assert_eq!(request.body, b"abc");
        for half in ["", "GET\r\n\r\n", "GET /a HTTP/1.1\r\nHost: x\r\n"] {
            assert!(Request::read(&mut half.as_bytes()).is_none(), "{half:?}");
        }
    }

    #[test]
    fn content_types_by_extension() {
        assert_eq!(content_type("widget_bg.wasm"), "application/wasm");
        assert_eq!(content_type("start.js"), "text/javascript; charset=utf-8");
        assert_eq!(content_type("LICENSE"), "application/octet-stream");
    }
}
