// The entry of the page: brings the program in, and stays calm when it cannot run.
//
// The wasm is preloaded by the page. WebKit hands an unfinished preload to nobody, so there this
// waits for it and then fetches from the cache: one download in every browser. The others compile
// while it comes. In the single file the wasm lies in the script already.
const builtIn = /** @type {Record<string, BufferSource | undefined>} */ (/** @type {unknown} */ (globalThis))["meeting-or-async/widget_bg.wasm"];
const WASM = builtIn ? "" : new URL("widget_bg.wasm", import.meta.url).href;
const mount = /** @type {HTMLElement} */ (document.getElementById("widget"));
const without = /** @type {HTMLElement} */ (document.getElementById("without"));

// Until here, the style sheet would show the checklist after a while.
without.hidden = true;

const framed = parent !== window;
/**
 * What came with the address. Nobody but this page gets to see it. Only a page around us may
 * give us another heading, ask to be told, or have us say what it can read: anybody can make a
 * link.
 */
const arrived = () => (framed ? location.hash : location.hash.replace(/&(?:title|share|mode)=[^&]*/g, ""));
let fragment = arrived();

/** How long the program may take to come before the checklist is shown, in milliseconds. */
const LONGEST = 30000;

/** Which look was asked for last. */
let looks = "";
/** Hands a later address to the program, once it is there. @type {(mount: HTMLElement, fragment: string) => void} */
let arriveIn = () => {};

/**
 * Sets what can be seen of the settings in an address, so that nothing changes when the program
 * comes: theme and compact layout at once, and an accent as soon as the file that makes it readable
 * is there, which only some hosts need.
 * @param {string} settings
 */
function look(settings) {
  const root = document.documentElement;
  const known = /^#?v1&/.test(settings) ? settings : "";
  root.dataset.theme = /&theme=(light|dark)(?=&|$)/.exec(known)?.[1] ?? "auto";
  root.dataset.compact = /&compact=on(?=&|$)/.test(known) ? "on" : "off";
  root.dataset.framed = framed ? "on" : "off";
  looks = settings;
  /** @param {string} [colour] */
  const paint = (colour) => {
    root.toggleAttribute("data-accent", Boolean(colour));
    root.style.setProperty("--accent", colour ?? null);
  };
  if (!known.includes("&accent=")) paint();
  else import("./accent.js").then(({ accent }) => { if (looks === settings) paint(accent(settings)); }, console.error);
}

/** Takes a press on a way in or a tile until the program has come, which then goes on from it. */
const early = new AbortController();
mount.addEventListener("click", ({ target }) => {
  const button = /** @type {Element} */ (target).closest(".paths button, .tiles button");
  for (const other of button?.closest(".paths, .tiles")?.querySelectorAll("button") ?? []) {
    other.setAttribute("aria-pressed", String(other === button));
  }
}, early);

/** Words that a person typed, read from the fields while they are still there. */
function typedWords() {
  /** @type {NodeListOf<HTMLInputElement>} */
  const fields = mount.querySelectorAll("input[type=text], textarea, [contenteditable]");
  return [...fields].map((field) => (field.value ?? field.textContent).trim()).filter((value) => value !== "");
}

/**
 * What happened, for whoever looks for the mistake: it stands in the page and goes nowhere. A panic
 * in Rust ends by an instruction of its own, and what else traps has missed the memory or the table
 * of functions. dist.names/ says what the numbers of functions stand for.
 * @param {unknown} error
 */
function trace(error) {
  const { message = "", stack = "" } = /** @type {Partial<Error>} */ (error ?? {});
  const kind = isTrap(error) ? (/unreachable/i.test(message) ? "Rust abort" : "memory fault") : "not loaded";
  // One engine says the message in the stack, too.
  const said = String(error);
  return [kind, ...(stack.startsWith(said) ? [] : [said]), stack, navigator.userAgent].join("\n");
}

/**
 * Puts the checklist in place of the program, with what is missing and the person's words.
 * @param {"loading" | "crashed"} what
 * @param {unknown} error
 */
function fallBack(what, error) {
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
  // What a cache kept of another build is asked for again then.
  const reload = /** @type {HTMLElement} */ (document.getElementById("reload"));
  reload.hidden = what !== "loading";
  reload.onclick = () => location.reload();
  const box = /** @type {HTMLElement} */ (document.getElementById("trace"));
  /** @type {HTMLElement} */ (box.querySelector("pre")).textContent = trace(error);
  box.hidden = false;
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
  if (isTrap(error)) fallBack("crashed", error);
}

// One engine tells only ten functions otherwise.
Object.assign(Error, { stackTraceLimit: 50 });
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

/** Settings that stand in the tag of a page around us; a link alone brings none. */
const ofHost = framed ? /&policy=([^&]*)/.exec(fragment)?.[1] : undefined;

/** What only some pages ask for. Where it is missing, the widget speaks English and goes on. */
const files = () => import("./files.js").catch(console.error);

/** The sentences of a language; none where it is English, which is in the program. @param {string} tag */
async function sentences(tag) {
  return (tag !== "en" && await (await files())?.sentences(tag)) || "";
}

/**
 * The same for a language that the reader has turned to. The address of this page keeps it, so
 * that loading it again does.
 * @param {string} tag
 */
async function turnTo(tag) {
  const words = await sentences(tag);
  if (words || tag === "en") {
    document.documentElement.lang = tag;
    const address = new URL(location.href);
    address.searchParams.set("lang", tag);
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // Where a browser refuses, another loading asks for the language again.
    }
  }
  return words;
}

/**
 * An organisation's settings: in the page, in the page around us, or in the file that the
 * address names.
 * @param {string | null} name
 */
async function settings(name) {
  const inPage = document.querySelector("script#policy[type='application/json']")?.textContent;
  if (inPage === undefined && ofHost === undefined && name === null) return undefined;
  const given = inPage === undefined ? ofHost : encodeURIComponent(inPage);
  return (await files())?.settings(given, name, location);
}

/** Takes words that a link brought out of the address: they are on the page now. */
function clearAddress() {
  if (!/&(topic|text|page|site)=/.test(fragment)) return;
  try {
    history.replaceState(null, "", location.pathname + location.search);
  } catch {
    // Where a browser refuses, the address stays as it was opened.
  }
}

look(fragment);
clearAddress();

/** What a page around us sets for as long as its frame is there. @param {string} settings */
const lasting = (settings) => settings.match(/&(?:title|share|mode|policy|frame)=[^&]*/g)?.join("");

// Another address in the same tab or frame loads nothing by itself.
addEventListener("hashchange", () => {
  const next = arrived();
  if (!/^#v1(?=&|$)/.test(next)) return;
  if (framed && lasting(next) !== lasting(fragment)) {
    location.reload();
    return;
  }
  fragment = next;
  look(fragment);
  clearAddress();
  arriveIn(mount, fragment);
  // The page around a frame decides what is seen of it.
  if (!framed) scrollTo(0, 0);
});

// Only in a frame is there a page around us to speak to.
if (framed) {
  import("./frame.js").then(({ frame }) => frame(fragment, look), console.error);
}

/**
 * Brings the program in. In a function, because WebKit 2.50 goes round for ever where a frame is
 * taken away while its module awaits something.
 */
async function begin() {
  const late = setTimeout(() => fallBack("loading", new Error("the program has not come in time")), LONGEST);
  try {
    const query = new URLSearchParams(location.search);
    // The page has found out; the single file speaks English.
    const language = document.documentElement.lang;
    // What is sent may be in another language than the page.
    const draft = query.get("draft") ?? "";
    const words = [sentences(language), draft && sentences(draft)];
    const policy = settings(query.get("policy"));
    // Not a static import: where the file is missing, the checklist must still come.
    const { default: init, start, arrive } = await import("./widget.js");
    if (!builtIn && navigator.vendor.startsWith("Apple")) await preloaded();
    await init({ module_or_path: builtIn ?? fetch(WASM) });
    arriveIn = arrive;
    const [ofPage, ofDraft] = await Promise.all(words);
    const given = await policy;
    clearTimeout(late);
    // It has come after all.
    without.hidden = true;
    mount.hidden = false;
    early.abort();
    const problems = start(mount, language, ofPage, draft, ofDraft, fragment, given, builtIn ? undefined : turnTo);
    // For the person who wrote the settings, never for the reader.
    for (const problem of problems) console.warn(problem);
  } catch (error) {
    clearTimeout(late);
    fallBack(isTrap(error) ? "crashed" : "loading", error);
    console.error(error);
  }
}

begin();
