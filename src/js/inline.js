// The widget in a page of others without a frame: mode="inline" of the tag.
//
// embed.js asks for this file when a tag wants it. However many tags a page has, the program and
// the style sheet come once; each tag has an app of its own.
import { accent } from "./accent.js";
import init, { start, stop } from "./widget.js";
import { sentences, settings as read } from "./files.js";
import { languageOf } from "./language.js";

/** Where our files lie. */
const HERE = new URL(".", import.meta.url).href;
/** The build that they belong to, as it stands behind their names. */
const BUILD = new URL(import.meta.url).search;
/** The files of the program. */
const PROGRAM = ["widget.js", "widget_bg.wasm", "chunks.js", "common-chunk.wasm", "advice-chunk.wasm", "reading-chunk.wasm"];
/** How far below what can be seen a tag begins to load. */
const AHEAD = "1000px";

const sheet = new CSSStyleSheet();
/** The program and the text of the style sheet. @type {Promise<string> | undefined} */
let coming;
/** The program has ended by a trap, and will not run again on this page. */
let over = false;
/** What each widget that runs is told when it crashes. @type {Map<HTMLElement, (words: string, trace: string) => void>} */
const running = new Map();

/** @param {URL} address */
async function file(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return answer;
}

/** What comes once. A failure is forgotten, so that another tag can try again. */
function program() {
  coming ??= Promise.all([
    file(new URL("inline.css", import.meta.url)).then((answer) => answer.text()),
    init({ module_or_path: file(new URL("widget_bg.wasm", import.meta.url)) }),
  ]).then(([css]) => css);
  coming.catch(() => { coming = undefined; });
  return coming;
}

/** Waits until an element is near to what can be seen. @param {Element} element */
function near(element) {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      resolve(undefined);
    }, { rootMargin: AHEAD });
    observer.observe(element);
  });
}

/**
 * Our styles. A rem is the page's to set, so it becomes the pixels of the reader's own size.
 * @param {HTMLElement} mount @param {string} css
 */
function dress(mount, css) {
  if (sheet.cssRules.length === 0) {
    mount.style.setProperty("all", "initial");
    // One browser has another size for typewriter faces, and keeps it from the page.
    mount.style.setProperty("font", "medium serif");
    const size = parseFloat(getComputedStyle(mount).fontSize) || 16;
    mount.removeAttribute("style");
    sheet.replaceSync(css.replace(/([\d.]+)rem\b/g, (_, rem) => `${rem * size}px`));
  }
  const root = /** @type {ShadowRoot} */ (mount.getRootNode());
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  mount.className = "inline";
}

/** Sets what can be seen of some settings. @param {HTMLElement} mount @param {string} settings */
function look(mount, settings) {
  mount.dataset.theme = /&theme=(light|dark)(?=&|$)/.exec(settings)?.[1] ?? "auto";
  mount.dataset.compact = /&compact=on(?=&|$)/.test(settings) ? "on" : "off";
  const colour = accent(settings);
  mount.toggleAttribute("data-accent", Boolean(colour));
  mount.style.setProperty("--accent", colour ?? null);
}

/**
 * Whether this is a trap of our program, and not of another one on the page, which may have been
 * called by what we told it. So the topmost file counts. WebKit leaves the build out of its
 * address, and Chromium names another server if what it compiled for that one is still there.
 * One browser may name none; then it is taken for ours, because a frame in vain keeps the words.
 * @param {unknown} error
 */
function isOurs(error) {
  if (typeof WebAssembly === "undefined" || !(error instanceof WebAssembly.RuntimeError)) return false;
  const stack = String(error.stack);
  const topmost = /https?:[^\s)]*/.exec(stack)?.[0];
  if (!topmost) return !stack.includes("://");
  return PROGRAM.some((name) => topmost.startsWith(HERE + name) || (BUILD && topmost.includes(`/${name}${BUILD}:`)));
}

/** A trap takes every widget of the page with it. The words in their fields are still there. @param {unknown} error */
function crashed(error) {
  if (!isOurs(error)) return;
  over = true;
  // Some engines leave the message out of the stack.
  const trace = `${error}\n${/** @type {Error} */ (error).stack}`;
  for (const [mount, told] of [...running]) {
    /** @type {NodeListOf<HTMLInputElement>} */
    const fields = mount.querySelectorAll("input[type=text], textarea, [contenteditable]");
    running.delete(mount);
    told([...fields].map((field) => (field.value ?? field.textContent).trim()).filter(Boolean).join("\n\n"), trace);
  }
}

addEventListener("error", (event) => crashed(event.error));
addEventListener("unhandledrejection", (event) => crashed(event.reason));

/**
 * Keeps a key to ourselves that gives a letter or a sign, as a frame does. From outside of a
 * shadow root nobody sees that it went into a field, and pages have shortcuts of one letter.
 * @param {Event} event
 */
function keep(event) {
  const { key, ctrlKey, metaKey } = /** @type {KeyboardEvent} */ (event);
  if (key.length === 1 && !ctrlKey && !metaKey) event.stopPropagation();
}

/**
 * Starts a widget in an element of a shadow root. Fails where the page's policy or a missing
 * file does not let it run.
 * @param {HTMLElement} mount
 * @param {object} given
 * @param {string} given.settings what stands behind the # of a frame's address
 * @param {string} [given.policy] an organisation's settings, percent-encoded
 * @param {URL} given.src where the widget lies
 * @param {boolean} given.eager
 * @param {(message: Record<string, unknown>) => void} told hears what a frame would say
 * @param {(words: string, trace: string) => void} ended hears of a crash, with what was typed
 *   and with the message and the stack of the error
 */
export async function inline(mount, { settings, policy, src, eager }, told, ended) {
  const tag = /** @type {ShadowRoot} */ (mount.getRootNode()).host;
  if (!eager) await near(tag);
  const { searchParams } = src;
  const language = languageOf(searchParams.get("lang"), navigator.languages);
  const draft = searchParams.get("draft") ?? "";
  const name = searchParams.get("policy");
  const [css, ofPage, ofDraft, ofHost] = await Promise.all([
    program(),
    sentences(language),
    sentences(draft),
    policy === undefined && name === null ? undefined : read(policy, name, src),
  ]);
  // Taken away meanwhile.
  if (!mount.isConnected) return;
  if (over) throw new Error("the program has crashed before");
  dress(mount, css);
  look(mount, settings);
  mount.addEventListener("meeting-or-async", (event) => {
    event.stopPropagation();
    const [type, first, second] = String(/** @type {CustomEvent} */ (event).detail).split(" ");
    told({ type, verdict: first, form: second || null });
  });
  for (const type of ["keydown", "keypress", "keyup"]) mount.addEventListener(type, keep);
  try {
    for (const problem of start(mount, language, ofPage, draft, ofDraft, settings, ofHost, sentences)) console.warn(problem);
  } catch (error) {
    // The others run in the same program, and it is broken now.
    crashed(error);
    throw error;
  }
  running.set(mount, ended);
  return {
    /** @param {string} settings */
    look: (settings) => look(mount, settings),
    stop: () => { if (running.delete(mount)) stop(mount); },
  };
}
