// The entry of the page: brings the program in, and stays calm when it cannot run.
//
// The wasm is preloaded by the page. WebKit hands an unfinished preload to nobody, so this waits
// for it and then fetches from the cache: one download in every browser. In the single file the
// wasm lies in the script already.
const builtIn = /** @type {{ meetingOrAsyncWasm?: BufferSource }} */ (globalThis).meetingOrAsyncWasm;
const WASM = builtIn ? "" : new URL("widget_bg.wasm", import.meta.url).href;
const mount = /** @type {HTMLElement} */ (document.getElementById("widget"));
const without = /** @type {HTMLElement} */ (document.getElementById("without"));

const framed = parent !== window;
/**
 * What came with the address. Nobody but this page gets to see it. Only a page around us may
 * give us another heading, or ask to be told: anybody can make a link.
 */
const fragment = framed ? location.hash : location.hash.replace(/&(?:title|share)=[^&]*/g, "");

/** The accent colour in some settings, once the program is there. @type {(settings: string) => string | undefined} */
let accentIn = () => undefined;

/**
 * Sets what can be seen of the settings in an address: theme and compact layout at once, so
 * that nothing changes when the program comes, and the accent once it can be computed.
 * @param {string} settings
 */
function look(settings) {
  const root = document.documentElement;
  const known = /^#?v1&/.test(settings) ? settings : "";
  root.dataset.theme = /&theme=(light|dark)(?=&|$)/.exec(known)?.[1] ?? "auto";
  root.dataset.compact = /&compact=on(?=&|$)/.test(known) ? "on" : "off";
  const colour = accentIn(settings);
  root.toggleAttribute("data-accent", Boolean(colour));
  root.style.setProperty("--accent", colour ?? null);
}

/** Words that a person typed, read from the fields while they are still there. */
function typedWords() {
  /** @type {NodeListOf<HTMLInputElement | HTMLTextAreaElement>} */
  const fields = mount.querySelectorAll("input[type=text], textarea");
  return [...fields].map((field) => field.value.trim()).filter((value) => value !== "");
}

/**
 * Puts the checklist in place of the program, with what is missing and the person's words.
 * @param {"loading" | "crashed"} what
 */
function fallBack(what) {
  if (!without.hidden) return;
  const words = typedWords();
  mount.hidden = true;
  without.hidden = false;
  for (const note of without.querySelectorAll("[data-when]")) {
    /** @type {HTMLElement} */ (note).hidden = note.getAttribute("data-when") !== what;
  }
  if (words.length > 0) {
    const box = /** @type {HTMLElement} */ (document.getElementById("words"));
    box.hidden = false;
    /** @type {HTMLTextAreaElement} */ (box.querySelector("textarea")).value = words.join("\n\n");
  }
  mount.dispatchEvent(new CustomEvent("meeting-or-async", { bubbles: true, detail: `error ${what}` }));
}

/**
 * Whether this is a trap of the wasm, and not something that another script on the page did.
 * @param {unknown} error
 */
function isTrap(error) {
  return typeof WebAssembly !== "undefined" && error instanceof WebAssembly.RuntimeError;
}

/** @param {unknown} error */
function crashed(error) {
  if (isTrap(error)) fallBack("crashed");
}

addEventListener("error", (event) => crashed(event.error));
addEventListener("unhandledrejection", (event) => crashed(event.reason));

async function preloaded() {
  const link = document.querySelector("link[rel=preload][as=fetch]");
  const seen = () => performance.getEntriesByName(WASM).some((entry) => "responseEnd" in entry && Number(entry.responseEnd) > 0);
  if (!link || seen()) return;
  await new Promise((resolve) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", resolve);
    // A browser that hides its timings would never say that the preload has ended.
    setTimeout(resolve, 3000);
  });
}

/** Languages that have a file beside this one. English is in the program. */
const FILES = ["en-XA", "ar-XB"];

/**
 * The sentences of a language. Where the file does not come, the program speaks English.
 * @param {string} tag
 */
async function sentences(tag) {
  if (!FILES.includes(tag)) return "";
  try {
    const file = await fetch(new URL(`${tag}.txt`, import.meta.url), { signal: AbortSignal.timeout(4000) });
    return file.ok ? await file.text() : "";
  } catch {
    return "";
  }
}

/** Settings that are longer than this, in characters, are none. */
const MOST = 64 * 1024;

/**
 * The text of a file of this site, by a name that cannot lead anywhere else.
 * @param {string} name
 */
async function fileOfThisSite(name) {
  const address = new URL(name, location.href);
  if (address.origin !== location.origin || !address.protocol.startsWith("http")) {
    throw new Error("a file of the same site is allowed");
  }
  const file = await fetch(address, { redirect: "error", signal: AbortSignal.timeout(4000) });
  if (!file.ok) throw new Error(`the site answered ${file.status}`);
  return file.text();
}

/** Settings that stand in the tag of a page around us; a link alone brings none. */
const ofHost = framed ? /&policy=([^&]*)/.exec(fragment)?.[1] : undefined;

/**
 * An organisation's settings, as docs/policy.md describes them: in the page, in the page around
 * us, or in the file that the address names. Where they cannot be read, the widget goes on
 * without.
 * @param {string | null} name
 */
async function settings(name) {
  const inline = document.querySelector("script#policy[type='application/json']");
  if (!inline && ofHost === undefined && name === null) return undefined;
  try {
    const text = inline?.textContent ?? (ofHost === undefined ? await fileOfThisSite(name ?? "") : decodeURIComponent(ofHost));
    if (text.length > MOST) throw new Error(`at most ${MOST} characters are allowed`);
    return JSON.parse(text);
  } catch (error) {
    console.warn("The settings of the organisation are not used:", error instanceof Error ? error.message : error);
    return undefined;
  }
}

/** Takes words that a link brought out of the address: they are on the page now. */
function clearAddress() {
  if (!/&(topic|page|site)=/.test(fragment)) return;
  try {
    history.replaceState(null, "", location.pathname + location.search);
  } catch {
    // Where a browser refuses, the address stays as it was opened.
  }
}

look(fragment);
clearAddress();

// Only in a frame is there a page around us to speak to.
if (framed) {
  import("./frame.js").then(({ frame }) => frame(fragment, look), console.error);
}

try {
  const query = new URLSearchParams(location.search);
  const language = query.get("lang") ?? "en";
  // What is sent may be in another language than the page.
  const draft = query.get("draft") ?? language;
  const words = [sentences(language), sentences(draft)];
  const policy = settings(query.get("policy"));
  // Not a static import: where the file is missing, the checklist must still come.
  const { default: init, start, accent } = await import("./widget.js");
  if (!builtIn) await preloaded();
  await init({ module_or_path: builtIn ?? fetch(WASM) });
  accentIn = accent;
  look(fragment);
  const [ofPage, ofDraft] = await Promise.all(words);
  const problems = start(mount, language, ofPage, draft, ofDraft, fragment, await policy);
  // For the person who wrote the settings, never for the reader.
  for (const problem of problems) console.warn(problem);
} catch (error) {
  fallBack(isTrap(error) ? "crashed" : "loading");
  console.error(error);
}
