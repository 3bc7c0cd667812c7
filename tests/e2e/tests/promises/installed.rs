//! Each carrier, put in once as somebody new would: chosen on install.html, copied there by its
//! button, pasted into a page on another origin, and used until a message is copied.
//!
//! A picture of each lies in `target/installed` afterwards, for people to look at.

use std::fs;
use std::path::Path;

use e2e::{Browser, Engine, Page, Site, promises};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

promises! {
    in three_engines:
        all_of_it_is_done_by_keyboard_alone;
    in two_engines:
        what_was_copied_is_put_in_and_used,
        settings_are_made_and_their_problems_are_told,
        settings_can_be_saved_where_the_program_does_not_come,
        a_file_of_settings_is_checked_when_it_is_named;
    // The mouse of Firefox's driver starts no drag, and WebKit's has no clipboard to read.
    in chromium:
        the_bookmark_is_dragged_as_a_link_and_explains_itself,
        the_page_fits_a_telephone;
}

const HELP: &str = "Staff council, room 12 </script>";
/// The frame of a tag, or one that stands there by itself.
const FRAME: &str =
    "(document.querySelector('meeting-or-async')?.shadowRoot ?? document).querySelector('iframe')";

async fn open<'a>(browser: &'a Browser, site: &Site) -> Page<'a> {
    let page = browser.visit_host(site, "install.html").await;
    let ready = "document.querySelector('#bookmark').href.startsWith('javascript:') && document.querySelector('#snippet').value";
    page.until("the page is ready", ready).await;
    // A browser may keep what was typed on it before.
    let empty = "
        for (const form of document.querySelectorAll('input[type=text], textarea:not([readonly])')) {
            form.value = '';
            form.dispatchEvent(new Event('input', { bubbles: true }));
        }";
    page.script(empty, Vec::new()).await;
    page
}

async fn value(page: &Page<'_>, expression: &str) -> Value {
    page.script(&format!("return {expression}"), Vec::new()).await
}

/// What install.html gives for these choices, through the clipboard.
async fn snippet(browser: &Browser, widget: &Site, carrier: &str) -> String {
    let page = open(browser, widget).await;
    page.click(&format!("input[value={carrier}]")).await;
    page.pick(("#theme", 2)).await;
    page.fill("people", "9").await;
    page.fill("title", "Meet, \"or\" <write> & rest?").await;
    page.click("#settings > summary").await;
    page.fill("set-helpline", HELP).await;
    page.until(
        "the settings are checked",
        "document.querySelector('#settings-state').textContent.startsWith('These settings are fine')",
    )
    .await;
    let stays = value(&page, "document.querySelector('#stays').textContent").await;
    assert_eq!(stays != json!(""), carrier == "link", "{stays}");
    page.click("#copy").await;
    page.until("it says what came of it", "document.querySelector('#copied').textContent").await;
    page.paste_elsewhere(widget).await
}

/// Two answers, advice, and a copied message.
async fn journey(page: &Page<'_>, elsewhere: &Site, carrier: &str) {
    page.take("purpose", "share").await;
    page.take("detail", "round").await;
    assert_eq!(page.verdict().await, "Write it. No meeting needed.", "{carrier}");
    page.paste_into("gap-meeting", "status round").await;
    page.paste_into("gap-place", "#team").await;
    page.until("nothing is needed any more", "!document.querySelector('.needed')").await;
    let shown = page.shown_body().await;
    // By key, for the same reason.
    let button = page.driver().find(By::Css(".act [name=copy]")).await.expect("a button");
    button.send_keys(Key::Enter).await.expect("a key is pressed");
    assert_eq!(page.text(".copy-note").await, "Copied.", "{carrier}");
    keep(page.browser(), page, carrier).await;
    assert_eq!(page.paste_elsewhere(elsewhere).await, shown, "{carrier}");
}

async fn keep(browser: &Browser, page: &Page<'_>, name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/installed");
    fs::create_dir_all(&folder).expect("a folder can be made");
    // Firefox takes no picture from within a frame of another origin.
    browser.leave_frame().await;
    page.script("scrollTo(0, 0)", Vec::new()).await;
    let picture = page.driver().screenshot_as_png().await.expect("a picture is taken");
    let file = format!("{name}-{:?}.png", browser.engine()).to_lowercase();
    fs::write(folder.join(file), picture).expect("a picture is written");
}

async fn what_was_copied_is_put_in_and_used(browser: &Browser) {
    let widget = Site::new();
    let page = open(browser, &widget).await;
    page.click("input[value=inline]").await;
    let lines = page.value("snippet").await;
    assert!(lines.contains("/\" mode=\"inline\">"), "{lines}");
    let shown = "document.querySelector('#preview meeting-or-async[mode=inline]')?.shadowRoot?.querySelector('.status')";
    page.until("it is shown without a frame", &format!("!!{shown}")).await;
    page.pick(("#lang", 4)).await;
    for carrier in ["tag", "frame", "address", "link"] {
        page.click(&format!("input[value={carrier}]")).await;
        let lines = page.value("snippet").await;
        let language = if carrier == "tag" { " lang=\"ar-XB\"" } else { "/?lang=ar-XB" };
        assert!(lines.contains(language), "{lines}");
        let allowed = lines.contains(" allow=\"clipboard-write; web-share\"");
        assert_eq!(allowed, carrier == "frame", "{lines}");
    }

    for carrier in ["tag", "frame", "address", "link"] {
        let copied = snippet(browser, &widget, carrier).await;
        // Notion and Google Sites are given an address and make the frame themselves.
        let put_in = match carrier {
            "address" => format!(
                "<iframe src=\"{}\" title=Ours width=700 height=700></iframe>",
                copied.replace('&', "&amp;")
            ),
            _ => copied.clone(),
        };
        let page = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><title>How we work</title>\
             <h1>How we work</h1><p>Before you invite, ask this.</p>{put_in}<p>Thank you.</p></html>"
        );
        let host = Site::of_others(&page);
        let page = browser.visit_host(&host, "").await;
        if carrier == "link" {
            page.click("a").await;
            page.until_program().await;
        } else {
            page.until("the frame is there", &format!("!!{FRAME}")).await;
            page.enter(FRAME).await;
            assert_eq!(page.text("h1").await, "Meet, \"or\" <write> & rest?", "{carrier}");
        }
        assert_eq!(
            value(&page, "document.documentElement.dataset.theme").await,
            "dark",
            "{carrier}"
        );
        page.take("purpose", "share").await;
        page.take("detail", "round").await;
        assert_eq!(page.value("people").await, "9", "{carrier}");
        // What an organisation says goes along where a page brings it, and never by a link.
        page.take("purpose", "hard").await;
        page.take("detail", "unsafe").await;
        page.verdict().await;
        let panel = page.texts(".advice").await.concat();
        assert_eq!(panel.contains(HELP), carrier != "link", "{carrier}: {panel}");
        journey(&page, &widget, carrier).await;
    }

    // The single file, pasted into a macro that keeps it apart from everything.
    let single = fs::read_to_string(widget.on_disk("single/meeting-or-async.html"));
    let single = single.expect("the single file is built");
    let single = single.replace('&', "&amp;").replace('"', "&quot;");
    let page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>How we work</title><h1>How we work</h1>\
         <iframe sandbox=allow-scripts title=Macro width=700 height=700 srcdoc=\"{single}\"></iframe></html>"
    );
    let host = Site::of_others(&page);
    let page = browser.visit_host(&host, "").await;
    page.enter(FRAME).await;
    page.take("purpose", "share").await;
    page.take("detail", "round").await;
    assert_eq!(page.verdict().await, "Write it. No meeting needed.", "single");
    page.copy().await;
    // A frame that may not copy has the text selected, and says so.
    let note = page.text(".copy-note").await;
    let selected = value(
        &page,
        "String(getSelection()).length > 100 || document.activeElement.selectionEnd > 100",
    )
    .await;
    assert!(note.starts_with("Copied") || selected == json!(true), "{note}");
    keep(browser, &page, "single").await;
    assert!(
        host.requests().iter().all(|path| path == "/" || path == "/favicon.ico"),
        "{:?}",
        host.requests()
    );

    // The package, by the line that imports it. One browser is enough for what npm packs.
    if browser.engine() != Engine::Chromium {
        return;
    }
    let site = Site::packed();
    let page = browser.visit_host(&site, "module.html").await;
    page.until("the frame is there", &format!("!!{FRAME}")).await;
    page.enter(FRAME).await;
    journey(&page, &widget, "package").await;
}

async fn settings_are_made_and_their_problems_are_told(browser: &Browser) {
    let widget = Site::new();
    let page = open(browser, &widget).await;
    page.click("#settings > summary").await;
    page.fill("set-currency", "Euro").await;
    let told = page.until_complaint("set-currency").await;
    assert_eq!(told, "currency: \"Euro\" can’t be used. Allowed: three letters, like EUR.");
    page.fill("set-rates", "Engineers = 62.50\nManagers = a lot\nOthers = 132000 a year").await;
    let told = page.until_complaint("set-rates").await;
    assert_eq!(
        told,
        "rates[1].hour: \"a lot\" can’t be used. Allowed: a number from 0.01 to 100000."
    );
    page.fill("set-working-hours-start", "9 o'clock").await;
    page.until_complaint("set-working-hours-start").await;
    assert_eq!(page.complaint("set-helpline").await, None);
    // Nothing typed is lost, and it is all in the JSON.
    assert_eq!(page.value("set-currency").await, "Euro");
    let json: Value = serde_json::from_str(&page.value("settings-json").await).expect("JSON");
    assert_eq!(
        json,
        json!({
            "currency": "Euro",
            "rates": [{ "group": "Engineers", "hour": 62.5 }, { "group": "Managers", "hour": "a lot" }, { "group": "Others", "year": 132_000 }],
            "working_hours": { "start": "9 o'clock" },
        })
    );
    assert!(
        page.value("snippet")
            .await
            .contains("<script type=\"application/json\">{\"currency\":\"Euro\"")
    );

    let shown = "document.querySelector('#preview meeting-or-async')?.shadowRoot?.querySelector('iframe')?.src.includes('policy=%7B%22currency%22')";
    page.until("they are in the preview", shown).await;

    // What is pasted is shown in the fields; what has none stands beside the JSON.
    let clear = "const field = document.getElementById('settings-json');
        field.value = arguments[0];
        field.dispatchEvent(new Event('input', { bubbles: true }));";
    let pasted = "{ \"note\": { \"text\": \"Ask us.\", \"people_above\": 0 }, \"paye\": 3, \"weekend\": [\"friday\"] }";
    page.script(clear, vec![json!(pasted)]).await;
    let told = page.until_complaint("settings-json").await;
    assert!(
        told.starts_with("paye: 3. There’s no such setting. Allowed: $schema, currency"),
        "{told}"
    );
    let told = page.until_complaint("set-note-people-above").await;
    assert_eq!(told, "note.people_above: 0 can’t be used. Allowed: a whole number from 1 to 9999.");
    page.until_no_complaint("set-currency").await;
    assert_eq!(page.value("set-note-text").await, "Ask us.");
    assert_eq!(page.value("set-weekend").await, "friday");
    assert_eq!(page.value("settings-json").await, pasted);

    // A setting without a field outlives a change of another one.
    page.fill("set-helpline", "Room 12").await;
    let json: Value = serde_json::from_str(&page.value("settings-json").await).expect("JSON");
    assert_eq!((&json["paye"], &json["helpline"]), (&json!(3), &json!("Room 12")));

    // What is no JSON stays as it was pasted, and goes into no page.
    page.script(clear, vec![json!("{ helpline: ")]).await;
    let told = page.until_complaint("settings-json").await;
    assert!(told.starts_with("This isn’t JSON yet"), "{told}");
    assert_eq!(page.value("settings-json").await, "{ helpline: ");
    assert!(!page.value("snippet").await.contains("application/json"));
    page.script(clear, vec![json!("{ \"currency\": \"EUR\" }")]).await;
    page.until_no_complaint("settings-json").await;
    page.until(
        "it says so",
        "document.querySelector('#settings-state').textContent.startsWith('These settings are fine')",
    )
    .await;
}

async fn settings_can_be_saved_where_the_program_does_not_come(browser: &Browser) {
    let widget = Site::new();
    let page = open(browser, &widget).await;
    page.click("#settings > summary").await;
    // The first way to the program is cut off.
    let cut = "const { fetch } = window;
        window.fetch = () => { window.fetch = fetch; return Promise.reject(new Error('cut off')); };
        console.error = () => { window.failed = true; };
        document.querySelector('#settings-save').removeAttribute('href')";
    page.script(cut, Vec::new()).await;
    page.fill("set-currency", "E").await;
    page.until("it is cut off", "window.failed").await;
    let saved = value(&page, "document.querySelector('#settings-save').protocol").await;
    assert_eq!(saved, json!("blob:"));
    // And the next change is checked.
    page.fill("set-currency", "uro").await;
    let told = page.until_complaint("set-currency").await;
    assert!(told.starts_with("currency: \"Euro"), "{told}");
}

async fn a_file_of_settings_is_checked_when_it_is_named(browser: &Browser) {
    let widget = Site::new();
    let page = open(browser, &widget).await;
    for (name, told) in [
        ("missing.json", "We couldn’t read this file: the site answered 404"),
        ("page.css", "We couldn’t read this file: "),
        ("https://example.org/a.json", "We couldn’t read this file: it has to be on this site"),
        // Any other JSON of the site will do.
        ("package.json", "name: \"meeting-or-async\". There’s no such setting."),
    ] {
        page.script(
            "const field = document.querySelector('#policy');
             field.value = arguments[0];
             field.dispatchEvent(new Event('change', { bubbles: true }));",
            vec![json!(name)],
        )
        .await;
        let expected = json!(told);
        page.until(
            name,
            &format!(
                "document.querySelector('#policy-problem').textContent.startsWith({expected})"
            ),
        )
        .await;
        assert!(page.complaint("policy").await.is_some(), "{name}");
        assert_eq!(page.value("policy").await, name);
    }
}

/// Walks on to something, where a person sees that they are there.
async fn reach(page: &Page<'_>, selector: &str) {
    page.keyboard().walk_to(selector).await;
    let ring = "
        const e = document.activeElement;
        return [e, e.closest('.choice')].some((e) => e && getComputedStyle(e).outlineStyle !== 'none')";
    assert_eq!(page.script(ring, Vec::new()).await, json!(true), "no ring around {selector}");
}

async fn all_of_it_is_done_by_keyboard_alone(browser: &Browser) {
    let widget = Site::new();
    let page = open(browser, &widget).await;
    let keys = page.keyboard();
    let until_snippet = async |sign: &str| {
        let there = format!("document.querySelector('#snippet').value.includes('{sign}')");
        page.until(&format!("the lines have {sign}"), &there).await;
    };

    reach(&page, "input[name=carrier]").await;
    for lines in ["<meeting.* mode=\"inline\"", "<iframe", "http", "<a "] {
        keys.press(Key::Down).await;
        let there = format!("/^{lines}/.test(document.querySelector('#snippet').value)");
        page.until(&format!("the lines are {lines}"), &there).await;
    }
    for _ in 0..4 {
        keys.press(Key::Up).await;
    }
    until_snippet("<meeting-or-async").await;
    reach(&page, "#lang").await;
    keys.pick(("#theme", 2)).await;
    until_snippet("theme=\"dark\"").await;
    // WebKitGTK does not stop at a field for a colour.
    if browser.engine() != Engine::WebKit {
        reach(&page, "#accent").await;
    }
    reach(&page, "#compact").await;
    keys.press(Key::Space).await;
    until_snippet(" compact").await;
    reach(&page, "#title").await;
    keys.write("Our meetings").await;
    until_snippet("title-text=\"Our meetings\"").await;
    reach(&page, "#people").await;
    keys.write("1").await;
    assert!(page.until_complaint("people").await.starts_with("People:"));
    keys.write("2").await;
    page.until_no_complaint("people").await;
    until_snippet("attendees=\"12\"").await;
    reach(&page, "#minutes").await;

    // What is wrong with a file is said when they go on, and they go back to it.
    reach(&page, "#policy").await;
    keys.write("missing.json").await;
    keys.press(Key::Tab).await;
    let told = page.until_complaint("policy").await;
    assert_eq!(told, "We couldn’t read this file: the site answered 404");
    let back = page.driver().action_chain().key_down(Key::Shift).send_keys(Key::Tab);
    back.key_up(Key::Shift).perform().await.expect("keys are pressed");
    assert_eq!(page.focus().await, "policy");
    keys.write(&"\u{E003}".repeat("missing.json".len())).await;
    reach(&page, "#settings > summary").await;
    page.until_no_complaint("policy").await;
    keys.press(Key::Enter).await;
    reach(&page, "#settings-file").await;
    let fields = "[...document.querySelectorAll('[data-setting]')].map((field) => field.id)";
    let fields = value(&page, fields).await;
    let fields: Vec<&str> =
        fields.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert!(fields.len() > 15, "{fields:?}");
    for field in fields {
        reach(&page, &format!("#{field}")).await;
        if field == "set-currency" {
            keys.write("Euro").await;
            let told = page.until_complaint(field).await;
            assert!(told.starts_with("currency: \"Euro\" can’t be used."), "{told}");
            keys.write(&"\u{E003}".repeat("Euro".len())).await;
            page.until_no_complaint(field).await;
        } else if field == "set-helpline" {
            keys.write("Room 12").await;
        }
    }
    until_snippet("{\"helpline\":\"Room 12\"}").await;
    reach(&page, "#settings-json").await;
    reach(&page, "#settings-save").await;
    reach(&page, "#share").await;
    keys.press(Key::Space).await;
    until_snippet(" share-result").await;

    reach(&page, "#snippet").await;
    reach(&page, "#copy").await;
    keys.press(Key::Enter).await;
    let copied = page.text("#copied").await;
    assert!(copied == "Copied." || copied.contains("are selected"), "{copied}");
    // Through the preview, and out of it again.
    reach(&page, "#bookmark").await;
    keys.press(Key::Enter).await;
    assert!(page.text("#bookmark-note").await.starts_with("There’s nothing for it to read here."));
    reach(&page, "#copy-bookmark").await;
    keys.press(Key::Enter).await;
    page.text("#bookmark-copied").await;
    for section in ["bookmark", "recipes", "server"] {
        let folded = format!("section[aria-labelledby={section}-heading] details");
        let count = value(&page, &format!("document.querySelectorAll('{folded}').length")).await;
        let count = count.as_u64().unwrap_or_default();
        assert!(count > 0, "nothing is folded in {section}");
        for place in 1..=count {
            reach(&page, &format!("{folded}:nth-of-type({place}) > summary")).await;
            keys.press(Key::Enter).await;
            let inside = format!("{folded}:nth-of-type({place})[open] > pre");
            if value(&page, &format!("!!document.querySelector('{inside}')")).await == json!(true) {
                // It is wider than a telephone, and scrolls.
                reach(&page, &inside).await;
            }
        }
    }
}

async fn the_bookmark_is_dragged_as_a_link_and_explains_itself(browser: &Browser) {
    let widget = Site::new();
    let page = open(browser, &widget).await;
    page.click("#bookmark").await;
    let told = page.text("#bookmark-note").await;
    assert!(told.starts_with("There’s nothing for it to read here."), "{told}");
    assert_eq!(value(&page, "location.pathname").await, "/install.html");

    // What the mouse carries to the bar of bookmarks, which no driver can reach.
    let place = "
        const place = document.createElement('div');
        place.id = 'bar';
        place.textContent = 'Bookmarks';
        place.style.cssText = 'min-height: 60px';
        place.addEventListener('dragover', (event) => event.preventDefault());
        place.addEventListener('drop', (event) => {
            event.preventDefault();
            window.dropped = ['text/uri-list', 'text/html', 'text/plain'].map((type) => event.dataTransfer.getData(type));
        });
        document.querySelector('#bookmark').after(place);
        place.scrollIntoView({ block: 'center' });";
    page.script(place, Vec::new()).await;
    let driver = page.driver();
    let link = driver.find(By::Css("#bookmark")).await.expect("the bookmark");
    let bar = driver.find(By::Css("#bar")).await.expect("the bar");
    let drag = driver
        .action_chain()
        .click_and_hold_element(&link)
        .move_by_offset(0, 8)
        .move_to_element_center(&bar)
        .move_by_offset(2, 2)
        .release();
    drag.perform().await.expect("the mouse drags");
    let dropped = page.until("it was dropped", "window.dropped").await;
    let href = value(&page, "document.querySelector('#bookmark').href").await;
    let href = href.as_str().expect("an address");
    assert_eq!(dropped[0].as_str().map(|list| list.lines().next().unwrap_or_default()), Some(href));
    assert!(
        dropped[1].as_str().is_some_and(
            |html| html.contains("javascript:") && html.contains("Does this need a meeting?")
        ),
        "{dropped}"
    );
}

async fn the_page_fits_a_telephone(browser: &Browser) {
    let widget = Site::new();
    for (scheme, width) in [("light", 320), ("dark", 320), ("light", 1280), ("dark", 1280)] {
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        browser.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
        let size = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": true });
        browser.devtools("Emulation.setDeviceMetricsOverride", size).await;
        let page = open(browser, &widget).await;
        let unfold =
            "document.querySelectorAll('details').forEach((details) => { details.open = true; })";
        page.script(unfold, Vec::new()).await;
        let wide = value(&page, "document.documentElement.scrollWidth").await;
        assert_eq!(wide, json!(width), "{scheme}");
        let tall = value(&page, "document.documentElement.scrollHeight").await;
        let size =
            json!({ "width": width, "height": tall, "deviceScaleFactor": 1, "mobile": true });
        browser.devtools("Emulation.setDeviceMetricsOverride", size).await;
        page.painted().await;
        keep(browser, &page, &format!("install-{width}-{scheme}")).await;
    }
}
