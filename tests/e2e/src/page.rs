//! The page as a person sees and uses it.

use std::cell::Cell;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::session::scriptret::ScriptRet;

use crate::engine::Browser;
use crate::keyboard::Keyboard;
use crate::server::{ELSEWHERE, Site};
use crate::wait::until;

/// A choice of a list on the page: the list, and the place of the choice in it. The words of
/// lengths are written by the browser, each in its own way.
pub type Listed = (&'static str, usize);

/// 30 minutes.
pub const HALF_AN_HOUR: Listed = ("#length-select", 2);
/// 60 minutes.
pub const AN_HOUR: Listed = ("#length-select", 4);
/// A length that is typed.
pub const ANOTHER_LENGTH: Listed = ("#length-select", 9);
/// Once.
pub const ONCE: Listed = ("#often-select", 1);
/// Every week.
pub const EVERY_WEEK: Listed = ("#often-select", 4);

/// What stands at the element that has the focus: its name for an assertion.
const FOCUS: &str = "
    const e = document.activeElement;
    if (!e || e === document.body) return 'nothing';
    return e.id || (e.name ? e.name + '=' + e.value : e.textContent.trim());";

/// The message on screen as it would be written down: a blank line between its parts, none
/// between a heading and what follows it, and signs before the lines of a list. Of a letter that
/// is what stands in it, without what is open or can be added.
pub const SHOWN_MESSAGE: &str = "
    const shown = document.querySelector('.shown');
    if (!shown) return null;
    const written = (part) => {
        const copy = part.cloneNode(true);
        for (const none of copy.querySelectorAll('.add, select, .open')) none.remove();
        for (const end of copy.querySelectorAll('br')) end.replaceWith('\\n');
        return copy.textContent.replace(/ +/g, ' ').trim();
    };
    const letter = shown.querySelector('.letter .sheet');
    if (letter) {
        const parts = [];
        for (const part of letter.children) {
            const lines = part.matches('ul')
                ? [...part.children].flatMap((item) => written(item).split('\\n')).filter(Boolean).map((line) => '- ' + line)
                : part.matches('p') ? [written(part)] : [];
            if (lines.join('')) parts.push(lines.join('\\n'));
        }
        // Where nobody signs, the comma before the name goes, too.
        return parts.join('\\n\\n').replace(/,$/, '');
    }
    const message = shown.querySelector('.message');
    if (!message) return null;
    const subject = message.querySelector('.subject strong');
    let text = '', after = '';
    for (const part of message.children) {
        if (part.matches('.subject')) continue;
        const items = [...part.children].map((item) => item.textContent);
        text += after + (part.matches('ul') ? items.map((item) => '- ' + item).join('\\n')
            : part.matches('ol') ? items.map((item, at) => (at + 1) + '. ' + item).join('\\n')
            : part.textContent);
        after = part.matches('.message-heading') ? '\\n' : '\\n\\n';
    }
    return subject ? subject.textContent + '\\n\\n' + text : text;";

/// Says that the program has come: it is heard by those who listen to the page, and the first
/// question in the HTML is silent.
pub const PROGRAM: &str = "document.querySelector('#widget .status')";

/// What is behind a press: part of a selector, and the name of the button that opens it.
pub(crate) const FOLDED: [(&str, &str); 23] = [
    ("#rate", "add-cost"),
    ("#currency-select", "add-cost"),
    ("[name=pay]", "add-cost"),
    ("#places", "add-places"),
    ("[name=ticks]", "more-ticks"),
    ("#channel-select", "more-ways"),
    (".ways", "more-ways"),
    ("[name=edit]", "more-ways"),
    ("[name=share]", "more-ways"),
    ("[name=save]", "more-ways"),
    ("[name=calendar]", "more-ways"),
    (".reasons", "open-why"),
    (".how", "open-why"),
    ("#place-select", "open-hours"),
    ("#preparation", "open-hours"),
    ("#travel", "open-hours"),
    ("details", "open-hours"),
    (".plan", "open-hours"),
    (".rules", "open-rules"),
    ("[name=add-", "open-rules"),
    (".changes", "open-changes"),
    ("[name=message-", "open-messages"),
    ("[name=next-meeting]", "open-meetings"),
];

/// An answer to a question, or a statement that can be ticked.
#[must_use]
pub fn control(name: &str, value: &str) -> String {
    let element = if name == "ticks" { "input" } else { "button" };
    format!("#widget {element}[name={name}][value={value}]")
}

/// What opens the answer to a question again.
#[must_use]
pub fn change(question: &str) -> String {
    control("change", question)
}

/// Ends the test where the driver refuses; its own stack stands in further lines.
fn done(what: &str, result: WebDriverResult<()>) {
    if let Err(error) = result {
        let error = error.to_string();
        panic!("{what}: {}", error.lines().next().unwrap_or_default());
    }
}

/// Our page in a browser, with a count of what the person did.
pub struct Page<'a> {
    browser: &'a Browser,
    actions: Cell<u32>,
}

impl Browser {
    /// Goes to the page and waits for nothing of it.
    pub async fn visit(&self, site: &Site) -> Page<'_> {
        self.visit_with(site, "").await
    }

    /// Goes to the page with something after its address, such as `?lang=en-XA`.
    pub async fn visit_with(&self, site: &Site, query: &str) -> Page<'_> {
        let page = Page { browser: self, actions: Cell::new(0) };
        page.go_to(&site.address(query)).await;
        page
    }

    /// Opens the page and waits for the first question: that is what a person waits for.
    pub async fn open_early(&self, site: &Site) -> Page<'_> {
        let page = self.visit(site).await;
        page.until("the first question is there", "document.querySelector('#widget .tile')").await;
        page
    }

    /// Opens the page while its program is on its way, and waits until it takes presses for it.
    pub async fn open_waiting(&self, site: &Site) -> Page<'_> {
        let page = self.open_early(site).await;
        // The entry script takes the checklist away, and then listens.
        page.until("the entry script runs", "document.querySelector('#without').hidden").await;
        page
    }

    /// Opens the page and waits for the program.
    pub async fn open(&self, site: &Site) -> Page<'_> {
        let page = self.open_early(site).await;
        page.until_program().await;
        page
    }

    /// Opens a page that shows ours in a frame, waits for the program and stays in the frame.
    pub async fn open_in_frame(&self, address: &str) -> Page<'_> {
        let page = Page { browser: self, actions: Cell::new(0) };
        page.go_to(address).await;
        until("the program is there, in the frame", async || {
            // Who enters a frame before its page has come stays in the empty one.
            self.driver().enter_default_frame().await.ok()?;
            self.driver().enter_frame(0).await.ok()?;
            let there = format!("return !!{PROGRAM}");
            let there = self.driver().execute(there, Vec::new()).await.ok()?;
            (there.json() == &json!(true)).then_some(())
        })
        .await;
        page
    }

    /// Goes to a page of others and waits for nothing of it.
    pub async fn visit_host(&self, host: &Site, path: &str) -> Page<'_> {
        let page = Page { browser: self, actions: Cell::new(0) };
        page.go_to(&host.address(path)).await;
        page
    }

    /// Leaves the frame.
    pub async fn leave_frame(&self) {
        self.driver().enter_default_frame().await.expect("the page has a main frame");
    }
}

impl Page<'_> {
    /// The browser.
    #[must_use]
    pub fn browser(&self) -> &Browser {
        self.browser
    }

    /// The session.
    #[must_use]
    pub fn driver(&self) -> &WebDriver {
        self.browser.driver()
    }

    /// What the person does now, they do with the keyboard.
    #[must_use]
    pub fn keyboard(&self) -> Keyboard<'_> {
        Keyboard::new(self)
    }

    /// How often the person did something: chose, filled in a field or pressed a button.
    #[must_use]
    pub fn actions(&self) -> u32 {
        self.actions.get()
    }

    pub(crate) fn acted(&self) {
        self.actions.set(self.actions.get() + 1);
    }

    /// Runs a script in the page and gives what it returns.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.driver().execute(script, arguments).await;
        match answer {
            Ok(answer) => answer.json().clone(),
            Err(error) => panic!("a script of the test failed: {error}\n{script}"),
        }
    }

    /// Waits until an expression of the page is true, and gives its value.
    pub async fn until(&self, what: &str, expression: &str) -> Value {
        let script = format!("return {expression}");
        until(what, async || {
            // In the moment in which a page gives way to another one there is none to ask.
            let value = self.driver().execute(&script, Vec::new()).await.ok()?.json().clone();
            let nothing = [Value::Null, json!(false), json!(""), json!([]), json!(0)];
            (!nothing.contains(&value)).then_some(value)
        })
        .await
    }

    /// Goes to an address and waits until the browser is there.
    pub async fn go_to(&self, address: &str) {
        self.driver().goto(address).await.expect("the browser goes to an address");
        let there = format!("location.href === {}", json!(address));
        self.until("the browser is at the address", &there).await;
        self.until("the page begins", "document.body").await;
    }

    /// Goes into the frame that an expression of the page gives, and waits for the program.
    pub async fn enter(&self, frame: &str) {
        let script = format!("return {frame}");
        until(&format!("the program is there, in {frame}"), async || {
            // Who enters a frame before its page has come stays in the empty one.
            self.driver().enter_default_frame().await.ok()?;
            let frame = self.driver().execute(&script, Vec::new()).await.ok()?.element().ok()?;
            frame.enter_frame().await.ok()?;
            let there = format!("return !!{PROGRAM}");
            let there = self.driver().execute(there, Vec::new()).await.ok()?;
            (there.json() == &json!(true)).then_some(())
        })
        .await;
    }

    /// Waits until the program has come.
    pub async fn until_program(&self) {
        self.until("the program is there", PROGRAM).await;
    }

    /// Answers a question by mouse. If it is not asked now, the person opens its answer first.
    pub async fn choose(&self, question: &str, choice: &str) {
        let tile = control(question, choice);
        let change = change(question);
        let place = format!("document.querySelector({})", json!([&*tile, &*change].join(", ")));
        let place =
            self.until(&format!("{question} can be answered"), &format!("{place}?.name")).await;
        if place == json!("change") {
            self.click(&change).await;
            self.until(
                &format!("{question} is asked"),
                &format!("document.querySelector('{tile}')"),
            )
            .await;
        }
        // In a frame some of them come on request.
        if !self.sees(&tile).await && self.sees("[name=more-tiles]").await {
            self.click("[name=more-tiles]").await;
        }
        self.click(&tile).await;
        self.until_taken(question, choice).await;
    }

    /// The same by a script: a frame that grows, or lies in a page that was scrolled, is missed by
    /// the mouse of one driver.
    pub async fn take(&self, question: &str, choice: &str) {
        let [tile, change] = [control(question, choice), change(question)];
        let press = format!(
            "(() => {{
                const tile = document.querySelector('{tile}');
                (tile ?? document.querySelector('{change}'))?.click();
                return !!tile;
            }})()"
        );
        self.until(&format!("{question}={choice} can be pressed"), &press).await;
        self.until_taken(question, choice).await;
    }

    /// Waits until an answer is taken: another question or the verdict stands in its place. Before
    /// the program has come, the answer is marked.
    pub async fn until_taken(&self, question: &str, choice: &str) {
        let taken = format!(
            "{PROGRAM} ? !document.querySelector('.tile[name={question}]') : document.querySelector({})?.ariaPressed === 'true'",
            json!(control(question, choice))
        );
        self.until(&format!("{question}={choice} is taken"), &taken).await;
    }

    /// What was answered to a question, as it stands on the page.
    pub async fn answer(&self, question: &str) -> String {
        self.text(&format!(".known li:has([value={question}]) > span")).await
    }

    /// Chooses a way in by mouse.
    pub async fn go_in(&self, way: &str) {
        self.click(&format!(".paths [name={way}]")).await;
        let chosen =
            format!("document.querySelector('.paths [name={way}]').ariaPressed === 'true'");
        self.until(&format!("the way in is {way}"), &chosen).await;
    }

    /// Ticks a statement by mouse, or takes the tick away. The page has followed then.
    pub async fn tick(&self, statement: &str) {
        self.click(&control("ticks", statement)).await;
        self.painted().await;
    }

    /// Opens a folded part, such as `why`.
    pub async fn open(&self, part: &str) {
        let button = format!("button[name=open-{part}]");
        let open = format!("document.querySelector('{button}')?.ariaExpanded");
        if self.until(&format!("{part} can be opened"), &open).await == json!("false") {
            self.click(&button).await;
        }
        self.until(&format!("{part} is open"), &format!("{open} === 'true'")).await;
    }

    /// Types into an empty field.
    pub async fn fill(&self, field: &str, text: &str) {
        let selector = format!("#{field}");
        let element = self.element(&selector).await;
        self.press(&selector, &element).await;
        done(&selector, element.send_keys(text).await);
        self.acted();
    }

    /// Chooses a file of this machine.
    pub async fn upload(&self, selector: &str, file: &str) {
        // One driver takes no path with dots in it.
        let file = std::fs::canonicalize(file).expect("the file is there");
        let element = self.element(selector).await;
        done(selector, element.send_keys(file.to_string_lossy()).await);
        self.acted();
    }

    /// Takes a choice of a list by mouse.
    pub async fn pick(&self, (list, place): Listed) {
        let option = format!("{list} option:nth-child({})", place + 1);
        self.click(&option).await;
    }

    /// Presses a button, or something else that can be pressed.
    pub async fn click(&self, selector: &str) {
        let element = self.element(selector).await;
        self.press(selector, &element).await;
        self.acted();
    }

    /// Presses it. In a low frame the driver of `WebKit` scrolls to nothing, and no driver scrolls away
    /// what stays at the top of the screen, so the person does it.
    async fn press(&self, name: &str, element: &WebElement) {
        let hidden = ["not interactable", "intercepted"];
        let press = async || match element.click().await {
            Err(error) if hidden.iter().any(|why| error.to_string().contains(why)) => {
                let scroll = "
                    const shown = arguments[0].closest('select') ?? arguments[0];
                    shown.scrollIntoView({ block: 'center' })";
                self.driver().execute(scroll, vec![element.to_json().ok()?]).await.ok()?;
                None
            }
            pressed => Some(pressed),
        };
        done(name, until(&format!("{name} can be pressed"), press).await);
    }

    /// What fits the selector. If it is folded away, the person unfolds it first.
    async fn element(&self, selector: &str) -> WebElement {
        let folds: Vec<&str> = FOLDED
            .iter()
            .filter(|(part, _)| selector.contains(part))
            .map(|(_, fold)| *fold)
            .collect();
        let find = async || {
            let found = self.driver().find(By::Css(selector)).await;
            if found.is_err()
                && let Some(fold) = folds.last()
            {
                let closed = format!("button[name={fold}]:not([aria-expanded=true])");
                let closed = self.driver().find(By::Css(&closed)).await.ok()?;
                self.press(fold, &closed).await;
                self.acted();
                return None;
            }
            found.ok()
        };
        let element = until(&format!("{selector} is on the page"), find).await;
        let folded = "return document.querySelector(arguments[0]).closest('details:not([open])')
            ?.querySelector('summary')";
        let summary = self.driver().execute(folded, vec![json!(selector)]).await;
        // No element where nothing is folded.
        if let Ok(summary) = summary.and_then(ScriptRet::element) {
            self.press("what is folded", &summary).await;
            self.acted();
        }
        element
    }

    /// Puts a text into a field at once, as pasting does.
    pub async fn paste_into(&self, field: &str, text: &str) {
        let script = "
            const field = document.getElementById(arguments[0]);
            field.focus();
            if (field.isContentEditable) field.innerText = arguments[1]; else field.value = arguments[1];
            field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));";
        self.script(script, vec![json!(field), json!(text)]).await;
        self.acted();
    }

    /// What stands in a field.
    pub async fn value(&self, field: &str) -> String {
        let there = format!("!!document.getElementById({})", json!(field));
        self.until(&format!("{field} is there"), &there).await;
        let value = self
            .script(
                "const field = document.getElementById(arguments[0]);
                 return field.isContentEditable ? field.innerText.trim() : field.value",
                vec![json!(field)],
            )
            .await;
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Whether something that can be seen fits the selector.
    pub async fn sees(&self, selector: &str) -> bool {
        let script =
            "return [...document.querySelectorAll(arguments[0])].some((e) => e.checkVisibility())";
        self.script(script, vec![json!(selector)]).await == json!(true)
    }

    /// The texts of what fits the selector and can be seen.
    pub async fn texts(&self, selector: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .filter((e) => e.checkVisibility()).map((e) => e.textContent.trim())";
        let texts = self.script(script, vec![json!(selector)]).await;
        texts
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }

    /// The text of what fits the selector, as soon as there is one.
    pub async fn text(&self, selector: &str) -> String {
        let expression = format!("document.querySelector({})?.textContent.trim()", json!(selector));
        let text = self.until(&format!("{selector} says something"), &expression).await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits for the advice and gives its headline.
    pub async fn verdict(&self) -> String {
        self.text("#verdict").await
    }

    /// Waits until the headline of the advice is this one.
    pub async fn until_verdict(&self, headline: &str) {
        let expression =
            format!("document.querySelector('#verdict')?.textContent === {}", json!(headline));
        self.until(&format!("the advice is: {headline}"), &expression).await;
    }

    /// Waits until there is no advice.
    pub async fn until_no_verdict(&self) {
        self.until("there is no advice", "!document.querySelector('#verdict')").await;
    }

    /// Whether a statement is ticked, or a tile of the question that is asked is pressed.
    pub async fn is_taken(&self, question: &str, choice: &str) -> bool {
        let script = "const e = document.querySelector(arguments[0]); return e.checked ?? e.ariaPressed === 'true'";
        self.script(script, vec![json!(control(question, choice))]).await == json!(true)
    }

    /// What has the focus: its id, `name=value` for a choice, the words of a button.
    pub async fn focus(&self) -> String {
        self.script(FOCUS, Vec::new()).await.as_str().unwrap_or_default().to_owned()
    }

    /// The message on screen, as it would be written down.
    pub async fn shown_message(&self) -> String {
        let shown = format!("(() => {{ {SHOWN_MESSAGE} }})()");
        let message = self.until("a message is shown", &shown).await;
        message.as_str().expect("a message is on the screen").to_owned()
    }

    /// The same without its subject, which a mail has a field for.
    pub async fn shown_body(&self) -> String {
        let message = self.shown_message().await;
        message.split_once("\n\n").map_or(message.clone(), |(_, body)| body.to_owned())
    }

    /// Copies the message on screen by mouse and waits until the page says so.
    pub async fn copy(&self) {
        self.click(".act [name=copy]").await;
        self.text(".copy-note").await;
    }

    /// Pastes into a plain field of another page and says what stands there.
    pub async fn paste_elsewhere(&self, site: &Site) -> String {
        self.paste(site, "textarea", "document.querySelector('textarea').value").await
    }

    /// Pastes into a field that takes formatting, and says what stands there as HTML without
    /// any attribute.
    pub async fn paste_rich_elsewhere(&self, site: &Site) -> String {
        let html = "document.querySelector('[contenteditable]').innerHTML
            .replace(/<(\\w+)[^>]*>/g, '<$1>').replace(/<meta>/g, '')";
        self.paste(site, "[contenteditable]", html).await
    }

    async fn paste(&self, site: &Site, field: &str, result: &str) -> String {
        let driver = self.driver();
        let ours = driver.window().await.expect("the page has a window");
        let tab = driver.new_tab().await.expect("a tab opens");
        self.browser.to_window(tab).await;
        self.go_to(&site.address(ELSEWHERE)).await;
        self.element(field).await.click().await.expect("a field can be clicked");
        let paste =
            driver.action_chain().key_down(Key::Control).send_keys("v").key_up(Key::Control);
        paste.perform().await.expect("keys are pressed");
        let pasted = self.until("something was pasted", result).await;
        driver.close_window().await.expect("a tab closes");
        self.browser.to_window(ours).await;
        // A page that is still behind another one may not use the clipboard.
        self.until("the page is in front again", "document.hasFocus()").await;
        pasted.as_str().unwrap_or_default().to_owned()
    }

    /// Waits for a sentence beside a field.
    pub async fn until_complaint(&self, field: &str) -> String {
        until(&format!("{field} has a sentence beside it"), async || self.complaint(field).await)
            .await
    }

    /// Waits until a field is in order.
    pub async fn until_no_complaint(&self, field: &str) {
        until(&format!("{field} is in order"), async || {
            self.complaint(field).await.is_none().then_some(())
        })
        .await;
    }

    /// Waits until what has changed was painted.
    pub async fn painted(&self) {
        let twice = "requestAnimationFrame(() => requestAnimationFrame(arguments[0]))";
        self.driver().execute_async(twice, Vec::new()).await.expect("the page is painted");
    }

    /// The sentence beside a field on what is wrong in it, found as a screen reader finds it.
    pub async fn complaint(&self, field: &str) -> Option<String> {
        let script = "
            const field = document.getElementById(arguments[0]);
            if (field.getAttribute('aria-invalid') !== 'true') return null;
            const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
            return ids.map((id) => document.getElementById(id)).find((e) => e?.matches('.error'))?.textContent;";
        let sentence = self.script(script, vec![json!(field)]).await;
        sentence.as_str().map(str::to_owned)
    }
}
