// The settings of an organisation on install.html: made from plain fields or brought along, and
// checked by the same program that will read them.
//
// The JSON is what counts. A field writes its own setting into it and leaves the others alone,
// so a setting that has no field stays as it is.

/** @template {HTMLElement} T @param {string} id @returns {T} */
const at = (id) => /** @type {T} */ (document.getElementById(id));
/** A sentence of the page. @param {string} name */
const words = (name) =>
  /** @type {HTMLTemplateElement} */ (at("words")).content.querySelector(`[data-name=${name}]`)?.textContent ?? "";

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field */
/** @type {NodeListOf<Field>} */
const fields = document.querySelectorAll("[data-setting]");
const json = /** @type {HTMLTextAreaElement} */ (at("settings-json"));

/** The settings as they stand in the JSON; nothing where there are none, or it is no JSON. @type {any} */
let settings;
/** Only the last question is answered. */
let asked = 0;
/** @type {Promise<(given: unknown) => string[]> | undefined} */
let program;

/** What the program says of settings: a name and a sentence, by turns. @param {unknown} given */
async function problems(given) {
  program ??= import("./widget.js").then(async ({ default: init, problems }) => {
    await init({ module_or_path: fetch("widget_bg.wasm") });
    return problems;
  });
  // A failure is forgotten, so that the next change tries again.
  program.catch(() => { program = undefined; });
  const told = (await program)(given);
  return told.flatMap((field, n) => (n % 2 === 0 ? [{ field, sentence: told[n + 1] }] : []));
}

/** @param {unknown} value */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** A number where it is one; else what was typed, for the program to complain of. @param {string} text */
const number = (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
/** @param {string} text */
const lines = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);
/** @param {string} line @returns {[string, string]} */
const pair = (line) => {
  const sign = line.lastIndexOf("=");
  return sign < 0 ? [line, ""] : [line.slice(0, sign).trim(), line.slice(sign + 1).trim()];
};
/** @param {string} line */
const rate = (line) => {
  const [group, amount] = pair(line);
  if (!amount) return { group };
  const yearly = /^(.*\S)\s+a year$/.exec(amount);
  return yearly ? { group, year: number(yearly[1]) } : { group, hour: number(amount) };
};
/** @param {any} each */
const rateShown = (each) =>
  isObject(each) ? [each.group, each.hour ?? (each.year === undefined ? undefined : `${each.year} a year`)].filter((part) => part !== undefined).join(" = ") : String(each);

/**
 * How a field of each kind is read, and how its setting is shown in it.
 * @type {Record<string, [(text: string) => unknown, (value: any) => string]>}
 */
const KINDS = {
  text: [(text) => text.trim(), String],
  number: [(text) => number(text.trim()), String],
  list: [lines, (value) => value.join("\n")],
  pairs: [(text) => Object.fromEntries(lines(text).map(pair)), (value) => Object.entries(value).map((each) => each.join(" = ")).join("\n")],
  numbers: [
    (text) => Object.fromEntries(lines(text).map(pair).map(([name, value]) => [name, number(value)])),
    (value) => Object.entries(value).map((each) => each.join(" = ")).join("\n"),
  ],
  rates: [(text) => lines(text).map(rate), (value) => value.map(rateShown).join("\n")],
};

/** @param {Field} field */
const path = (field) => (field.dataset.setting ?? "").split(".");
/** @param {Field} field */
const kind = (field) => KINDS[field.dataset.kind ?? "text"];

/** Puts what stands in a field into the settings. @param {Field} field */
function take(field) {
  const [name, inner] = path(field);
  settings ??= {};
  const holder = inner ? (isObject(settings[name]) ? settings[name] : (settings[name] = {})) : settings;
  if (field.value.trim() === "") delete holder[inner ?? name];
  else holder[inner ?? name] = kind(field)[0](field.value);
  if (inner && Object.keys(holder).length === 0) delete settings[name];
  if (Object.keys(settings).length === 0) settings = undefined;
  json.value = settings ? JSON.stringify(settings, null, 2) : "";
}

/** Shows the settings in the fields. What has another shape than a field is seen in the JSON. */
function fill() {
  for (const field of fields) {
    const [name, inner] = path(field);
    const value = inner ? settings?.[name]?.[inner] : settings?.[name];
    try {
      field.value = value === undefined ? "" : kind(field)[1](value);
    } catch {
      field.value = "";
    }
  }
}

/** Reads the JSON anew. Gives back why it is none. */
function read() {
  settings = undefined;
  if (json.value.trim() === "") return "";
  try {
    settings = JSON.parse(json.value);
    return "";
  } catch (error) {
    return `${words("no-json")} ${error instanceof Error ? error.message : error}`;
  }
}

/** @param {Field} field @param {string[]} sentences */
function complain(field, sentences) {
  if (sentences.length > 0) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
  at(`${field.id}-problem`).textContent = sentences.join(" ");
}

/** Says what is wrong, each beside its own field. @param {string} unread */
async function check(unread) {
  asked += 1;
  const mine = asked;
  // They can be saved whatever the program says, or where it does not come.
  const save = /** @type {HTMLAnchorElement} */ (at("settings-save"));
  URL.revokeObjectURL(save.href);
  save.href = URL.createObjectURL(new Blob([json.value], { type: "application/json" }));
  const found = settings === undefined ? [] : await problems(settings);
  if (mine !== asked) return;
  // Where it is no list of settings there is nothing for a field to write into.
  /** @type {HTMLFieldSetElement} */ (at("settings-fields")).disabled = Boolean(unread) || (settings !== undefined && !isObject(settings));
  /** @type {Map<Field, string[]>} */
  const told = new Map([...fields, json].map((field) => [field, []]));
  if (unread) told.get(json)?.push(unread);
  for (const { field: name, sentence } of found) {
    const of = [...fields].find(({ dataset: { setting = "" } }) => name === setting || name.startsWith(`${setting}.`) || name.startsWith(`${setting}[`));
    told.get(of ?? json)?.push(sentence);
  }
  told.forEach((sentences, field) => complain(field, sentences));
  const state = settings === undefined ? "" : words(found.length > 0 ? "wrong" : "fine");
  at("settings-state").textContent = unread ? "" : state;
}

/** Checks the file that is named, and says what is wrong with it. */
async function checkFile() {
  const field = /** @type {HTMLInputElement} */ (at("policy"));
  const name = field.value.trim();
  /** @type {string[]} */
  let sentences = [];
  try {
    if (name) {
      // As start.js reads it: from this site, and nowhere else.
      const address = new URL(name, location.href);
      if (!/^[\w./-]{1,200}$/.test(name) || address.origin !== location.origin) throw new Error("it has to be on this site");
      const file = await fetch(address, { redirect: "error", cache: "no-cache" });
      if (!file.ok) throw new Error(`the site answered ${file.status}`);
      const text = await file.text();
      if (text.length > 64 * 1024) throw new Error("it has to be 64 KB or less");
      sentences = (await problems(JSON.parse(text))).map(({ sentence }) => sentence);
    }
  } catch (error) {
    sentences = [`${words("no-file")} ${error instanceof Error ? error.message : error}`];
  }
  if (field.value.trim() !== name) return;
  if (sentences.length > 0) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
  at("policy-problem").replaceChildren(
    ...sentences.map((sentence) => Object.assign(document.createElement("li"), { textContent: sentence }))
  );
}

/** The settings as they go into a page, in one line; nothing where there are none. */
export function organisation() {
  return settings === undefined ? "" : JSON.stringify(settings);
}

/** Begins to listen. @param {() => void} changed is told when the settings are other ones */
export function settle(changed) {
  const again = () => {
    const unread = read();
    fill();
    check(unread).catch(console.error);
    changed();
  };
  for (const field of fields) {
    field.addEventListener("input", () => {
      take(field);
      check("").catch(console.error);
    });
  }
  json.addEventListener("input", again);
  at("settings-file").addEventListener("change", async ({ target }) => {
    const file = /** @type {HTMLInputElement} */ (target).files?.[0];
    if (!file) return;
    json.value = await file.text();
    again();
  });
  at("policy").addEventListener("change", checkFile);
  // A browser may keep what was typed when the page is loaded again.
  if (json.value.trim()) again();
  if (/** @type {HTMLInputElement} */ (at("policy")).value) checkFile();
}
