//! Messages on their way out: pasted, edited, shared, saved.

use e2e::page::Listed;
use e2e::server::Serve;
use e2e::{Browser, Page, Site, promises};
use serde_json::json;

promises! {
    in three_engines:
        a_message_is_pasted_as_it_is_shown_in_every_channel,
        lists_are_copied_also_where_there_is_no_clipboard_but_a_command,
        an_edited_message_stays_and_the_new_wording_can_be_seen,
        a_message_goes_to_the_share_sheet_and_to_files;
}

const PLAIN: Listed = ("#channel-select", 0);
const EMAIL: Listed = ("#channel-select", 1);
const SLACK: Listed = ("#channel-select", 2);
const TEAMS: Listed = ("#channel-select", 3);
const MARKDOWN: Listed = ("#channel-select", 4);

/// Chooses between two vendors, and fills in the letter.
async fn vendors(page: &Page<'_>) {
    page.choose("purpose", "decide").await;
    page.choose("detail", "unknown").await;
    page.tick("undo").await;
    page.fill("gap-topic", "a supplier & <b>").await;
    page.fill("gap-link", "https://example.com/quotes").await;
    page.click("button[name=add-options]").await;
    // One driver takes a line break for the end of a field.
    page.paste_into("gap-options", "Nordpay\nCalla").await;
    page.until("nothing is needed any more", "!document.querySelector('.needed')").await;
}

async fn a_message_is_pasted_as_it_is_shown_in_every_channel(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    vendors(&page).await;
    let whole = page.shown_message().await;
    let (subject, text) = whole.split_once("\n\n").expect("a subject stands above the text");
    assert!(text.contains("your thoughts on a supplier & <b> by"), "{text}");
    let lines = ["Nordpay", "Calla"];
    assert!(text.contains("- Nordpay\n- Calla"), "{text}");

    page.copy().await;
    assert_eq!(page.paste_elsewhere(&site).await, text);

    page.pick(EMAIL).await;
    page.copy().await;
    assert_eq!(page.paste_elsewhere(&site).await, text);
    is_rich(&page, &site, &lines).await;
    page.click("button[name=copy-subject]").await;
    page.text(".copy-note").await;
    assert_eq!(page.paste_elsewhere(&site).await, subject);

    page.pick(SLACK).await;
    page.copy().await;
    let slack = page.paste_elsewhere(&site).await;
    assert!(slack.contains("a supplier & <b> by"), "{slack}");
    assert_eq!(without_markup(&slack), whole);
    is_rich(&page, &site, &lines).await;

    page.pick(TEAMS).await;
    page.copy().await;
    assert_eq!(page.paste_elsewhere(&site).await, whole);
    is_rich(&page, &site, &lines).await;

    page.pick(MARKDOWN).await;
    let source = page.shown_message().await;
    assert!(source.starts_with("# ") && source.contains("a supplier \\& \\<b\\>"), "{source}");
    page.copy().await;
    assert_eq!(page.paste_elsewhere(&site).await, source);

    page.pick(PLAIN).await;
    assert_eq!(page.shown_message().await, whole);
}

async fn lists_are_copied_also_where_there_is_no_clipboard_but_a_command(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    vendors(&page).await;
    let lines = ["Nordpay", "Calla"];
    page.pick(SLACK).await;
    let none = "Object.defineProperty(navigator, 'clipboard', { value: undefined })";
    page.script(none, Vec::new()).await;
    page.copy().await;
    assert_eq!(page.text(".copy-note").await, "Copied.");
    let slack = page.paste_elsewhere(&site).await;
    assert!(slack.contains("a supplier & <b> by"), "{slack}");
    is_rich(&page, &site, &lines).await;
}

/// Whether a field that takes formatting shows lists as such.
async fn is_rich(page: &Page<'_>, site: &Site, lines: &[&str]) {
    let html = page.paste_rich_elsewhere(site).await;
    for line in lines {
        assert!(html.contains(&format!("<li>{line}</li>")), "{line} in {html}");
    }
    assert!(html.contains("a supplier &amp; &lt;b&gt; by"), "{html}");
}

/// Slack's markup as the text that people see.
fn without_markup(slack: &str) -> String {
    let mut lines = Vec::new();
    for line in slack.lines() {
        let bold = line.strip_prefix('*').and_then(|line| line.strip_suffix('*')).unwrap_or(line);
        let line = bold.strip_prefix("• ").map_or(bold.to_owned(), |line| format!("- {line}"));
        lines.push(line);
    }
    lines.join("\n")
}

async fn an_edited_message_stays_and_the_new_wording_can_be_seen(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    vendors(&page).await;
    let ours = page.shown_message().await;
    page.click("button[name=edit]").await;
    page.until("the text has the focus", "document.activeElement.id === 'edit-text'").await;
    let text = page.value("edit-text").await;
    assert!(ours.ends_with(&text), "{text}");
    // Typed at the end, as a person adds a line.
    page.script(
        "const field = arguments[0]; const area = document.getElementById(field);
         area.setSelectionRange(area.value.length, area.value.length)",
        vec![json!("edit-text")],
    )
    .await;
    page.keyboard().write(" and see you soon").await;
    page.until("the bar says whose text it is", "document.querySelector('.edited')").await;
    assert_eq!(page.value("edit-text").await, format!("{text} and see you soon"));
    page.click(".act [name=edit]").await;
    let mine = page.shown_message().await;
    assert_eq!(mine, format!("{ours} and see you soon"));
    page.copy().await;
    let body = page.shown_body().await;
    assert_eq!(page.paste_elsewhere(&site).await, body);

    // A letter to one person greets nobody as all.
    page.fill("people", "2").await;
    page.until(
        "the bar says that the answers have changed",
        "document.querySelector('.edited p').textContent.startsWith('Your answers have changed')",
    )
    .await;
    assert_eq!(page.shown_message().await, mine);
    page.click(".edited button").await;
    let new = page.shown_message().await;
    assert!(new != ours && new != mine && !new.contains("see you soon"), "{new}");
    page.click(".edited button").await;
    assert_eq!(page.shown_message().await, mine);
    // Another message, and back.
    page.click("[name=message-1]").await;
    page.until("it is another", "document.querySelector('[name=message-1][aria-pressed=true]')")
        .await;
    page.click("[name=message-0]").await;
    page.until("it is the first", "!document.querySelector('[name=message-1][aria-pressed=true]')")
        .await;
    assert_eq!(page.shown_message().await, mine);
}

async fn a_message_goes_to_the_share_sheet_and_to_files(browser: &Browser) {
    let site = Site::serving(Serve::HoldingWasmWithPolicy);
    let page = browser.open_early(&site).await;
    // None of the engines has a share sheet here, and none may fill our disk.
    let stubs = "
        window.shared = [];
        window.refuse = null;
        navigator.share = (data) => {
            window.shared.push({ title: data.title, text: data.text });
            return window.refuse ? Promise.reject(window.refuse) : Promise.resolve();
        };
        window.files = [];
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
            const address = make.call(URL, blob);
            blob.text().then((text) => window.files.push({ address, type: blob.type, text }));
            return address;
        };
        HTMLAnchorElement.prototype.click = function () {
            window.asked = { name: this.download, address: this.href };
        };";
    page.script(stubs, Vec::new()).await;
    site.release();
    page.until_program().await;
    vendors(&page).await;
    let whole = page.shown_message().await;
    let (subject, text) = whole.split_once("\n\n").expect("a subject stands above the text");

    page.click("button[name=share]").await;
    let shared = page.script("return window.shared", Vec::new()).await;
    assert_eq!(shared, json!([{ "title": subject, "text": text }]));
    assert!(!page.sees(".copy-note").await, "the share sheet speaks for itself");
    page.script("window.refuse = new DOMException('', 'NotAllowedError')", Vec::new()).await;
    page.click("button[name=share]").await;
    assert!(page.text(".copy-note").await.contains("didn’t let us share"));

    page.click("button[name=save]").await;
    let file = page.until("the file is made", "window.files[0]").await;
    let note = page.text(".copy-note").await;
    assert!(note.starts_with("We’ve asked your browser to save the file."), "{note}");
    assert_eq!(file["type"], "text/markdown");
    let source = file["text"].as_str().unwrap_or_default();
    let escaped = subject.replace('&', "\\&").replace('<', "\\<").replace('>', "\\>");
    assert!(source.starts_with(&format!("# {escaped}")), "{source}");
    let asked = page.script("return window.asked", Vec::new()).await;
    assert_eq!(asked["address"], file["address"]);
    let name = asked["name"].as_str().unwrap_or_default();
    assert!(name.starts_with("Your-thoughts-on-") && name.strip_suffix(".md").is_some(), "{name}");

    page.click("button[name=calendar]").await;
    let file = page.until("the dates are made", "window.files[1]").await;
    assert_eq!(file["type"], "text/calendar");
    let dates = file["text"].as_str().unwrap_or_default().replace("\r\n ", "");
    let values = |name: &str| -> Vec<&str> {
        dates.split("\r\n").filter_map(|line| line.strip_prefix(name)).collect()
    };
    assert_eq!(values("BEGIN:VEVENT").len(), 2, "{dates}");
    let uids = values("UID:");
    assert!(uids[0].len() == 32 && uids[0] != uids[1], "{uids:?}");
    // People meet at ten where the reader is, whatever that is in UTC.
    let hour = "return new Date(arguments[0].replace(
        /(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z')).getHours()";
    let start = values("DTSTART:")[1];
    assert_eq!(page.script(hour, vec![json!(start)]).await, json!(10), "{start}");

    let links = "return [...document.querySelectorAll('.ways a')].map((a) => [a.target, a.rel])";
    let safe = json!(["_blank", "noopener noreferrer"]);
    assert_eq!(page.script(links, Vec::new()).await, json!([safe, safe, safe, safe]));
    assert_eq!(site.violations(), Vec::<String>::new());
}
