//! What is already written: a file, or a text that is pasted or dropped.

use e2e::server::Serve;
use e2e::{Browser, Page, Site, promises};
use serde_json::json;

promises! {
    in three_engines:
        an_invitation_as_a_file_leads_to_an_answer_in_four_presses,
        a_pasted_text_is_read_and_leads_on_with_its_facts,
        a_file_that_is_dropped_is_read_and_can_be_put_away,
        what_reads_can_be_asked_for_again;
}

/// A text as Outlook's window has it.
const INVITATION: &str = "Subject: Budget status\nFrom: Ana Lund\nTo: Ben Weber; Cleo Novak\n\
    When: Tuesday, June 1, 2027 9:00 AM-9:30 AM\n\nAgenda\n- Numbers of May\n- Next steps\n";

/// Pastes or drops, as a program does: no driver has a clipboard or carries files about.
const BRING: &str = "
    const [kind, text, name] = arguments, data = new DataTransfer();
    if (name) data.items.add(new File([text], name)); else data.setData('text/plain', text);
    const event = kind === 'paste' ? new ClipboardEvent('paste', { bubbles: true, cancelable: true })
        : new DragEvent(kind, { bubbles: true, cancelable: true });
    Object.defineProperty(event, kind === 'paste' ? 'clipboardData' : 'dataTransfer', { value: data });
    document.querySelector('#topic').dispatchEvent(event);
    return event.defaultPrevented;";

async fn bring(page: &Page<'_>, kind: &str, text: &str, name: &str) {
    let taken = page.script(BRING, vec![json!(kind), json!(text), json!(name)]).await;
    assert_eq!(taken, json!(true), "the browser would do something else with it");
}

async fn findings(page: &Page<'_>) -> Vec<String> {
    page.until("it was read", "document.querySelector('h2#reading')").await;
    page.until("who listens is led there", "document.activeElement?.id === 'reading'").await;
    page.texts(".findings .finding").await
}

/// Writes into the field that has the focus, in the place of what stands there.
async fn write(page: &Page<'_>, text: &str) {
    page.script("document.activeElement.select()", Vec::new()).await;
    page.keyboard().fill(text).await;
}

async fn an_invitation_as_a_file_leads_to_an_answer_in_four_presses(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    let before = site.requests().len();
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../reading/given/obm-fr-room-duration.ics");
    page.upload("input[type=file]", file).await;
    let found = findings(&page).await;
    assert!(found.iter().any(|value| value == "Sprint planning #23"), "{found:?}");
    assert!(found.iter().any(|value| value == "7 people"), "{found:?}");
    assert_eq!(site.others_since(before), [""; 0]);

    page.click("[name=take-invited]").await;
    // Its title says what it is for, so only one question is left.
    page.choose("detail", "listen").await;
    page.verdict().await;
    assert_eq!(page.value("gap-meeting").await, "Sprint planning #23");
    page.copy().await;
    assert!(page.actions() <= 4, "{} presses", page.actions());
    assert!(page.shown_message().await.contains("Sprint planning #23"));
}

async fn a_pasted_text_is_read_and_leads_on_with_its_facts(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    bring(&page, "paste", INVITATION, "").await;
    let found = findings(&page).await;
    assert!(found.iter().any(|value| value == "Budget status"), "{found:?}");
    assert!(found.iter().any(|value| value == "3 people"), "{found:?}");
    // One value is written anew; what cannot be read is said.
    page.click("[aria-label='Change: 30 minutes']").await;
    page.until("it can be written", "document.activeElement?.matches('input#finding')").await;
    write(&page, "soon").await;
    page.until("it is said", "document.querySelector('#finding-error')").await;
    write(&page, "45").await;
    page.keyboard().press_enter().await;
    page.until(
        "who writes goes on there",
        "document.activeElement?.matches('button#finding[aria-label=\"Change: 45 minutes\"]')",
    )
    .await;
    // Another is left out, and does not count.
    let three = "[aria-label='Leave out: 3 people']";
    page.click(three).await;
    page.until("it is gone", &format!("!document.querySelector(\"{three}\")")).await;
    page.click("[name=take-mine]").await;
    // The points of the agenda are proposed as parts until somebody says that they are right.
    let verdict = page.verdict().await;
    assert!(verdict.starts_with("So far: "), "{verdict}");
    assert_eq!(page.texts(".parts .about").await, ["Numbers of May", "Next steps"]);
    page.click("[name=confirm-parts]").await;
    page.until("they are right", "!document.querySelector('[name=confirm-parts]')").await;
    assert_eq!(page.value("people").await, "");
    assert_eq!(page.value("length-select").await, "45");
}

async fn a_file_that_is_dropped_is_read_and_can_be_put_away(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    bring(&page, "drop", INVITATION, "meeting.txt").await;
    findings(&page).await;
    page.click("[name=put-away]").await;
    page.until("the question is back", "document.activeElement?.id === 'question'").await;
    assert!(!page.sees("#reading").await);
    bring(&page, "drop", "%PDF-1.7 nothing that we read", "scan.pdf").await;
    assert_eq!(findings(&page).await, [""; 0]);
    let notes = page.texts(".brought .note").await;
    assert!(notes.iter().any(|note| note.contains("PDF")), "{notes:?}");
}

async fn what_reads_can_be_asked_for_again(browser: &Browser) {
    let site = Site::serving(Serve::WithoutReadingChunk);
    let page = browser.open(&site).await;
    bring(&page, "paste", INVITATION, "").await;
    page.until("it is said", "document.querySelector('[name=read-again]')").await;
    site.release();
    page.click("[name=read-again]").await;
    let found = findings(&page).await;
    assert!(found.iter().any(|value| value == "Budget status"), "{found:?}");
}
