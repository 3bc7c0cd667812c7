//! The screens with a name, in a browser.

#[allow(unreachable_pub, reason = "the native tests use it too")]
#[path = "../../screens/list.rs"]
mod list;

use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};

pub use self::list::SCREENS;
use self::list::{Step, brought, steps, typed};
use crate::page::{FOLDED, Page};
use crate::server::{NARROW, Site};
use crate::{Browser, until};

/// Goes a way as fast as the page can follow: no test of what a person does, but a short cut
/// to where something is looked at.
const REACH: &str = "
    const [steps, folded, done] = arguments;
    const rest = () => new Promise((go) => setTimeout(go));
    const there = async (find, what = find) => {
        for (let turn = 0; turn < 1000; turn++) {
            const found = find();
            if (found) return found;
            await rest();
        }
        throw new Error(`${what} is not there`);
    };
    const widget = document.querySelector('#widget');
    // What is folded away is opened first.
    const one = (selector) => there(() => {
        const found = widget.querySelector(selector);
        const fold = found ? undefined : folded.findLast(([part]) => selector.includes(part))?.[1];
        widget.querySelector(`button[name=${fold}]:not([aria-expanded=true])`)?.click();
        return found;
    }, selector);
    const act = {
        async choose(name, value) {
            if (name.startsWith('gap-')) {
                const option = await one(`#${name} option[value='${value}']`);
                option.parentElement.selectedIndex = option.index;
                option.parentElement.dispatchEvent(new Event('change', { bubbles: true }));
                return;
            }
            if (name === 'change') return (await one(`.known [value=${value}]`)).click();
            if (['purpose', 'detail', 'owner', 'part'].includes(name)) {
                // Another question is asked, or none: this answer is opened again.
                const asked = await one(`.tile[name=${name}], .known [value=${name}]`);
                if (!asked.matches('.tile')) asked.click();
                return (await one(`.tile[name=${name}][value=${value}]`)).click();
            }
            // The same question stands beside each of several: the first is meant.
            const e = await one(name === 'missed' ? '[name=missed]' : name === 'ticks' ? `[name=ticks][value=${value}]` : `#${name}-select`);
            if (name === 'ticks') return e.click();
            e.selectedIndex = [...e.options].findIndex((option) => option.value === value);
            e.dispatchEvent(new Event('change', { bubbles: true }));
        },
        async type(name, value) {
            const e = await one('#' + name);
            if (e.isContentEditable) e.textContent = value; else e.value = value;
            e.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        async bring(name, text) {
            const input = await one('input[type=file]');
            const data = new DataTransfer();
            data.items.add(new File([text], name + '.ics', { type: 'text/calendar' }));
            input.files = data.files;
            input.dispatchEvent(new Event('change', { bubbles: true }));
            await one('.findings, .calendar .found');
        },
        async press(name) {
            if (name === 'unfold') {
                const closed = () => widget.querySelector('[aria-expanded=false]:not(.gap, [name=more-tiles])');
                for (; closed(); await rest()) closed().click();
                for (const details of widget.querySelectorAll('details')) details.open = true;
            } else if (name.startsWith('copy')) {
                const writeText = () => name === 'copy' ? Promise.resolve() : Promise.reject();
                Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
                (await one('button[name=copy]')).click();
                await there(() => document.querySelector('.copy-note').textContent);
            } else {
                (await one(`button[name=${name}], button#${name}`)).click();
                // What draws it comes first.
                if (name === 'open-calendar') await one('#calendar');
            }
        },
    };
    const advised = () => there(() => !document.querySelector('#awaited'));
    (async () => {
        await one('.status');
        for (const [what, ...words] of steps) {
            await advised();
            await act[what](...words);
            await rest();
        }
        await advised();
        await rest();
        await rest();
    })().then(() => done(''), (error) => done(String(error)));";

impl Browser {
    /// Shows a screen from the list, in a page of its own. The query goes first, such as
    /// `lang=en-XA`.
    pub async fn show(&self, site: &Site, query: &str, way: &'static str) -> Page<'_> {
        let page = self.visit_with(site, &once(query)).await;
        page.reach(way).await;
        page
    }

    /// The same in a frame of 320 pixels, which every engine has. The test stays in the frame.
    pub async fn show_narrow(&self, site: &Site, query: &str, way: &'static str) -> Page<'_> {
        let page = self.open_in_frame(&site.address(&[NARROW, &once(query)].concat())).await;
        page.reach(way).await;
        page
    }
}

impl Page<'_> {
    /// Goes a way from the list.
    pub async fn reach(&self, way: &'static str) {
        let steps: Vec<Value> = steps(way)
            .map(|step| match step {
                Step::Choose(name, value) => json!(["choose", name, value]),
                Step::Type(field, text) => json!(["type", field, typed(text)]),
                Step::Press(button) => match brought(button) {
                    Some(file) => json!(["bring", button, file]),
                    None => json!(["press", button]),
                },
            })
            .collect();
        let ended = until("the page can be asked", async || {
            self.driver().execute_async(REACH, vec![json!(steps), json!(FOLDED)]).await.ok()
        })
        .await;
        assert_eq!(ended.json(), &json!(""), "{way}");
    }
}

/// What stands after an address: another each time, so that it is another page.
fn once(query: &str) -> String {
    static VISITS: AtomicU32 = AtomicU32::new(0);
    format!("?{query}&visit={}", VISITS.fetch_add(1, Ordering::Relaxed))
}

/// A screen: its name, and the way there.
pub type Named = (&'static str, &'static str);

/// The screens from the list whose turn it is in one of several engines or languages, and those
/// that are wanted in each. What is wrong on one screen is nearly always wrong on others, so that
/// each screen is walked once and each engine and language often. With `MOA_EVERY_SCREEN` in the
/// environment, all are walked in each.
pub fn some_screens(turn: usize, of: usize, always: impl Fn(&Named) -> bool) -> Vec<Named> {
    let every = of > 0 && std::env::var_os("MOA_EVERY_SCREEN").is_some();
    let chosen = SCREENS
        .iter()
        .enumerate()
        .filter(|(number, named)| every || always(named) || number.checked_rem(of) == Some(turn));
    chosen.map(|(_, named)| *named).collect()
}

/// The way to the screen of this name.
///
/// # Panics
///
/// When the list has no such name.
#[must_use]
pub fn way(name: &str) -> &'static str {
    let found = SCREENS.iter().find(|(listed, _)| *listed == name);
    found.unwrap_or_else(|| panic!("no screen is called {name}")).1
}
