//! The documents of `docs/` as pages of the site, for whoever must approve the widget there.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, bail, ensure};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};

const FRAME: &str = include_str!("document.html");

/// Every letter that can be sent, as the tests keep it, and the page that shows it.
const LETTERS: [(&str, &str); 2] =
    [("letters.en.md", "wording.html"), ("letters.de.md", "wording-de.html")];

/// Writes a page for each Markdown and HTML file of a folder into another one, and for the letters
/// that the tests keep, and copies the schemas.
pub(crate) fn documents(words: &[OsString]) -> anyhow::Result<()> {
    let [docs, golden, site] = words else {
        bail!("expected the folders of the documents, of the letters, and of the site")
    };
    let (docs, site) = (Path::new(docs), Path::new(site));
    for (letters, name) in LETTERS {
        let file = Path::new(golden).join(letters);
        let letters = fs::read_to_string(&file)
            .map_err(anyhow::Error::from)
            .and_then(|letters| checked(&page(&letters, docs)?))
            .with_context(|| file.display().to_string())?;
        fs::write(site.join(name), letters)?;
    }
    for entry in fs::read_dir(docs)?.flatten() {
        let file = entry.path();
        let page = match file.extension().and_then(|extension| extension.to_str()) {
            Some("md") => page(&fs::read_to_string(&file)?, docs),
            Some("html") => Ok(fs::read_to_string(&file)?),
            Some("json") => {
                fs::copy(&file, site.join(entry.file_name()))?;
                continue;
            }
            _ => continue,
        };
        let page =
            page.and_then(|page| checked(&page)).with_context(|| file.display().to_string())?;
        let name = Path::new(&entry.file_name()).with_extension("html");
        fs::write(site.join(name), page)?;
    }
    Ok(())
}

/// A Markdown document as a page. Its links lead to the pages beside it.
fn page(markdown: &str, docs: &Path) -> anyhow::Result<String> {
    let mut title = String::new();
    let mut in_title = false;
    let mut events = Vec::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match &event {
            Event::Start(Tag::Heading { .. }) => in_title = title.is_empty(),
            Event::End(TagEnd::Heading(_)) => in_title = false,
            Event::Text(text) | Event::Code(text) if in_title => title.push_str(text),
            _ => {}
        }
        match event {
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let dest_url = address(&dest_url, docs)?;
                events.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
            }
            // A table that is too wide scrolls by itself, by keyboard too.
            Event::Start(Tag::Table(_)) => {
                events.extend([Event::Html("<div class=\"scroll\" tabindex=\"0\">".into()), event]);
            }
            Event::End(TagEnd::Table) => events.extend([event, Event::Html("</div>\n".into())]),
            event => events.push(event),
        }
    }
    ensure!(!title.is_empty(), "it has no heading");
    let mut content = String::new();
    html::push_html(&mut content, events.into_iter());
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    Ok(FRAME.replace("{title}", &title).replace("{content}\n", &content))
}

/// Where a link leads on the site: to the page of a document that is beside this one.
fn address<'a>(link: &str, docs: &Path) -> anyhow::Result<CowStr<'a>> {
    if link.starts_with("https://") {
        return Ok(link.to_owned().into());
    }
    let (name, place) = link.split_once('#').unwrap_or((link, ""));
    let beside = !name.contains('/') && docs.join(name).is_file();
    ensure!(beside && place.is_empty(), "{link} leads to nothing on the site");
    let page = name.strip_suffix(".md").map(|name| [name, ".html"].concat());
    Ok(page.unwrap_or_else(|| name.to_owned()).into())
}

/// A page that the policy of the site allows. In ASCII, so that it is the same whatever encoding
/// a server names.
fn checked(page: &str) -> anyhow::Result<String> {
    for tag in page.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        let refused = ["style", "script"].iter().any(|name| tag.starts_with(name));
        ensure!(!refused && !tag.contains(" style="), "the policy of the page refuses <{tag}>");
    }
    let mut ascii = String::with_capacity(page.len());
    for char in page.chars() {
        match char {
            char if char.is_ascii() => ascii.push(char),
            char => write!(ascii, "&#{};", u32::from(char))?,
        }
    }
    Ok(ascii)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn docs() -> &'static Path {
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs"))
    }

    #[test]
    fn a_document_is_a_page_with_its_title_and_its_links() {
        let markdown = "# A & `b`\n\nSee [policy](policy.md), the [schema](policy.schema.json) and\n\
                        [them](https://example.org/a.md).\n\n|a|\n|---|\n|é|\n";
        let page = checked(&page(markdown, docs()).unwrap()).unwrap();
        assert!(page.contains("<title>A &amp; b</title>"), "{page}");
        assert!(page.contains("<h1>A &amp; <code>b</code></h1>"), "{page}");
        for link in ["policy.html", "policy.schema.json", "https://example.org/a.md"] {
            assert!(page.contains(&format!("<a href=\"{link}\">")), "{page}");
        }
        assert!(page.contains("<td>&#233;</td>"), "{page}");
        assert!(
            page.contains("tabindex=\"0\"><table>") && page.contains("</table>\n</div>"),
            "{page}"
        );
    }

    #[test]
    fn a_link_that_leads_to_nothing_stops_the_build() {
        for link in ["../README.md", "nothing.md", "policy.md#a", "http://example.org"] {
            assert!(page(&format!("# A\n\n[b]({link})\n"), docs()).is_err(), "{link}");
        }
    }

    #[test]
    fn what_the_policy_refuses_stops_the_build() {
        assert!(checked("<p>&lt;a style=\"b\"> style=</p>").is_ok());
        for page in ["<style>a</style>", "<script>a</script>", "<td style=\"a\">"] {
            assert!(checked(page).is_err(), "{page}");
        }
        let aligned = page("# A\n\n|a|\n|--:|\n|b|\n", docs()).unwrap();
        assert!(checked(&aligned).is_err());
        assert!(page("no heading\n", docs()).is_err());
    }
}
