// install.html: an organisation's settings, written in plain fields or pasted as they are. What is
// wrong with them is said by the program itself, which is what reads them in the end.

/** @template {HTMLElement} T @param {string} id @returns {T} */
const at = (id) => /** @type {T} */ (document.getElementById(id));
/** @param {string} id */
const typed = (id) => /** @type {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} */ (at(id)).value.trim();
/** @param {string} id */
const lines = (id) => typed(id).split("\n").map((line) => line.trim()).filter(Boolean);
/** Both sides of the last colon of a line. @param {string} line */
const pair = (line) => {
  const colon = line.lastIndexOf(":");
  return colon < 0 ? [line, ""] : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
};
/** A number where it is one, else the words, which the program then names. @param {string} text */
const figure = (text) => (text !== "" && Number.isFinite(Number(text)) ? Number(text) : text);
/** @param {Record<string, unknown>} fields */
const some = (fields) => (Object.values(fields).some((value) => value !== undefined) ? fields : undefined);
/** @param {string} id */
const said = (id) => typed(id) || undefined;
/** @param {string} id */
const amount = (id) => (typed(id) ? figure(typed(id)) : undefined);
/** @param {unknown[]} list */
const any = (list) => (list.length > 0 ? list : undefined);

/** What each field makes of its setting; nothing where it is empty. @type {Record<string, () => unknown>} */
const SETTINGS = {
  currency: () => said("set-currency")?.toUpperCase(),
  rates: () => any(lines("set-rates").map(pair).map(([group, hour]) => ({ group, hour: figure(hour ?? "") }))),
  rates_are: () => said("set-rates-are"),
  days_off: () => any(lines("set-days-off")),
  working_hours: () => some({ start: said("set-start"), end: said("set-end") }),
  decisions_kept: () => said("set-kept"),
  who_decides: () => {
    const named = lines("set-who").map((line) => /^([^:]*):(.*)$/.exec(line) ?? [line, line, ""]);
    return some(Object.fromEntries(named.map(([, what, who]) => [what?.trim(), who?.trim()])));
  },
  note: () => some({ people_above: amount("set-people-above"), cost_above: amount("set-cost-above"), text: said("set-note") }),
  helpline: () => said("set-helpline"),
};

/** @type {(settings: unknown) => string[]} */
let problems = () => [];

/** The program: it is fetched once somebody writes settings. */
const program = () =>
  (ready ??= import("./widget.js").then(async (widget) => {
    await widget.default();
    problems = widget.problems;
  }));
/** @type {Promise<void> | undefined} */
let ready;

/** What stands in the field, if it can be read. @returns {{ settings?: Record<string, unknown>, wrong?: boolean }} */
function written() {
  if (!typed("settings")) return {};
  try {
    const settings = JSON.parse(typed("settings"));
    return settings && typeof settings === "object" && !Array.isArray(settings) ? { settings } : { wrong: true };
  } catch {
    return { wrong: true };
  }
}

/** Takes over what a field says into the settings; what else stands there stays. */
function take() {
  const { settings = {}, wrong } = written();
  // What cannot be read is nobody's to overwrite.
  if (!wrong) {
    for (const [name, value] of Object.entries(SETTINGS)) {
      const now = value();
      if (now !== undefined) settings[name] = now;
      else if (taken.has(name)) delete settings[name];
      if (now === undefined) taken.delete(name);
      else taken.add(name);
    }
    const text = Object.keys(settings).length > 0 ? JSON.stringify(settings, null, 2) : "";
    /** @type {HTMLTextAreaElement} */ (at("settings")).value = text;
  }
  return check();
}

/** The settings that came from a field. @type {Set<string>} */
const taken = new Set();

/** Says what is wrong with the settings. */
async function check() {
  const { settings, wrong } = written();
  const sentences = wrong ? [at("settings").dataset.wrong ?? ""] : [];
  if (settings) {
    // Without the program nobody can say; then the console of the page does, where it is put.
    await program().catch(console.error);
    sentences.push(...problems(settings));
  }
  const list = sentences.map((sentence) => {
    const item = document.createElement("li");
    item.textContent = sentence;
    return item;
  });
  at("settings-problems").replaceChildren(...list);
  at("settings").setAttribute("aria-invalid", String(list.length > 0));
}

/** The settings as one line that can stand in a page, or nothing. */
export function settings() {
  const { settings } = written();
  return settings ? JSON.stringify(settings).replaceAll("<", "\\u003c") : "";
}

/** Calls back when the settings have changed. @param {() => void} changed */
export function watch(changed) {
  at("set-fields").addEventListener("input", () => take().then(changed, console.error));
  at("settings").addEventListener("input", () => check().then(changed, console.error));
  at("settings-save").addEventListener("click", () => {
    const file = URL.createObjectURL(new Blob([typed("settings")], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = file;
    link.download = "policy.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(file), 60_000);
  });
}
