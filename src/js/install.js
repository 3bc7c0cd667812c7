// install.html: makes the lines that go into a page, shows what comes of them, and the bookmark.
import { organisation, settle } from "./organisation.js";

const PAGE = new URL("./", location.href).href;
/** The tokens' own accent: chosen, it is nothing to say. */
const ACCENT = "#1f5f52";

/** @template {HTMLElement} T @param {string} id @returns {T} */
const at = (id) => /** @type {T} */ (document.getElementById(id));
/** @param {string} id */
const typed = (id) => /** @type {HTMLInputElement | HTMLSelectElement} */ (at(id)).value.trim();
/** @param {string} id */
const ticked = (id) => /** @type {HTMLInputElement} */ (at(id)).checked;
/** A sentence of the page. @param {string} name */
const words = (name) =>
  /** @type {HTMLTemplateElement} */ (at("words")).content.querySelector(`[data-name=${name}]`)?.textContent ?? "";

/** What was chosen, and what is wrong in it. */
function settings() {
  const range = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(typed("people"));
  const people = range?.slice(1).filter(Boolean).every((n) => Number(n) >= 2 && Number(n) <= 10000);
  const length = typed("minutes");
  const minutes = /^\d+$/.test(length) && Number(length) >= 5 && Number(length) <= 2400;
  const accent = typed("accent");
  /** @type {[string, string, string][]} an attribute, a name in the address, a value */
  const all = [
    ["theme", "theme", typed("theme")],
    ["accent", "accent", accent === ACCENT ? "" : accent],
    ["compact", "compact", ticked("compact") ? "on" : ""],
    ["title-text", "title", typed("title")],
    ["attendees", "people", people ? typed("people") : ""],
    ["minutes", "minutes", minutes ? length : ""],
  ];
  const wrong = { people: typed("people") !== "" && !people, minutes: length !== "" && !minutes };
  return { chosen: all.filter(([, , value]) => value !== ""), wrong };
}

/** Says what is wrong, and in which field. @param {Record<string, boolean>} wrong */
function complain(wrong) {
  let problems = "";
  for (const [id, is] of Object.entries(wrong)) {
    if (is) at(id).setAttribute("aria-invalid", "true");
    else at(id).removeAttribute("aria-invalid");
    if (is) problems += `${words(id)} `;
  }
  at("problem").textContent = problems;
}

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Whether it is the tag, in a frame or without. @param {string} carrier */
const isTag = (carrier) => carrier === "tag" || carrier === "inline";

/** How long settings may be in an address, as embed.js has it. */
const MOST_SETTINGS = 5500;

/** The organisation's settings, where they can go along and no file is named. @param {string} carrier */
function along(carrier) {
  const text = organisation();
  return policy() || carrier === "link" || encodeURIComponent(text).length > MOST_SETTINGS ? "" : text;
}

/** The file of the organisation's settings, where it can be one. */
const policy = () => (/^[\w./-]{1,200}$/.test(typed("policy")) ? typed("policy") : "");

/** @param {string} carrier @param {[string, string, string][]} chosen */
function address(carrier, chosen) {
  const query = new URLSearchParams();
  if (typed("lang")) query.set("lang", typed("lang"));
  if (policy()) query.set("policy", policy());
  const page = query.size > 0 ? `${PAGE}?${query}` : PAGE;
  const pairs = chosen.map(([, name, value]) => `&${name}=${encodeURIComponent(value)}`);
  if (along(carrier)) pairs.push(`&policy=${encodeURIComponent(along(carrier))}`);
  return pairs.length > 0 ? `${page}#v1${pairs.join("")}` : page;
}

/** @param {string} carrier @param {[string, string, string][]} chosen */
function snippet(carrier, chosen) {
  const title = escaped(typed("title") || document.querySelector("#bookmark")?.textContent || "");
  // A link alone gives no heading: it has none around it to be taken for.
  const ofLink = chosen.filter(([, name]) => name !== "title");
  const link = `<a href="${escaped(isTag(carrier) ? PAGE : address(carrier, ofLink))}">${title}</a>`;
  if (carrier === "address") return address(carrier, chosen);
  if (carrier === "link") return link;
  if (carrier === "frame") {
    return `<iframe src="${escaped(address(carrier, chosen))}" title="${title}"\n  width="100%" height="700" style="border: 0" allow="clipboard-write; web-share" loading="lazy"></iframe>`;
  }
  const attributes = chosen.map(([name, , value]) => (name === "compact" ? ` ${name}` : ` ${name}="${escaped(value)}"`));
  if (carrier === "inline") attributes.push(' mode="inline"');
  if (typed("lang")) attributes.push(` lang="${typed("lang")}"`);
  if (policy()) attributes.push(` policy="${policy()}"`);
  if (ticked("share")) attributes.push(" share-result");
  // A script ends at its first end tag, also within a text.
  const inside = along(carrier) ? `\n  <script type="application/json">${along(carrier).replaceAll("<", "\\u003c")}</script>` : "";
  return `<meeting-or-async src="${PAGE}"${attributes.join("")}>\n  ${link}${inside}\n</meeting-or-async>\n<script src="${PAGE}embed.js" async></script>`;
}

/**
 * Browsers with trusted types take every script element for one that runs, and complain; this
 * one is data.
 * @type {(text: string) => string}
 */
const asData = (() => {
  const types = /** @type {any} */ (window).trustedTypes;
  const policy = types?.createPolicy("settings", { createScript: (/** @type {string} */ text) => text });
  return (/** @type {string} */ text) => policy?.createScript(text) ?? text;
})();

/** @param {string} carrier @param {[string, string, string][]} chosen */
function preview(carrier, chosen) {
  if (isTag(carrier)) {
    const tag = document.createElement("meeting-or-async");
    if (carrier === "inline") tag.setAttribute("mode", "inline");
    if (typed("lang")) tag.setAttribute("lang", typed("lang"));
    for (const [name, , value] of chosen) tag.setAttribute(name, value);
    if (policy()) tag.setAttribute("policy", policy());
    tag.toggleAttribute("share-result", ticked("share"));
    tag.setAttribute("max-height", "1000");
    if (along(carrier)) {
      const data = document.createElement("script");
      data.type = "application/json";
      data.text = asData(along(carrier));
      tag.append(data);
    }
    tag.setAttribute("src", PAGE);
    return tag;
  }
  if (carrier === "link") {
    const link = document.createElement("a");
    link.href = address(carrier, chosen);
    link.textContent = typed("title") || (document.querySelector("#bookmark")?.textContent ?? "");
    return link;
  }
  const frame = document.createElement("iframe");
  frame.src = address(carrier, chosen);
  frame.title = typed("title") || (document.querySelector("#bookmark")?.textContent ?? "");
  frame.width = "100%";
  frame.height = "700";
  return frame;
}

let shown = "";

function show() {
  const carrier = /** @type {HTMLInputElement} */ (document.querySelector("[name=carrier]:checked")).value;
  const { chosen, wrong } = settings();
  const lines = snippet(carrier, chosen);
  at("told").hidden = !isTag(carrier);
  complain(wrong);
  const stays = organisation() && !along(carrier);
  at("stays").textContent = stays ? words(policy() ? "of-file" : carrier === "link" ? "of-link" : "too-long") : "";
  at("copied").textContent = "";
  /** @type {HTMLTextAreaElement} */ (at("snippet")).value = lines;
  if (carrier + lines === shown) return;
  shown = carrier + lines;
  at("preview").replaceChildren(preview(carrier, chosen));
}

async function copy() {
  const field = /** @type {HTMLTextAreaElement} */ (at("snippet"));
  field.select();
  const copied = await navigator.clipboard?.writeText(field.value).then(() => true, () => false);
  // Only what has worked is called copied.
  at("copied").textContent = words(copied || document.execCommand("copy") ? "copied" : "selected");
}

/** The text of a file beside this page. @param {string} name */
async function text(name) {
  const file = await fetch(name);
  if (!file.ok) throw new Error(`${name}: ${file.status}`);
  return file.text();
}

/** The bookmark as a browser keeps it, and as a person reads it. */
async function bookmark() {
  const [small, source] = await Promise.all(["bookmark.js", "bookmark.txt"].map(text));
  const code = small.trim().replace("PAGE", PAGE);
  /** @type {HTMLAnchorElement} */ (at("bookmark")).href = `javascript:${code.replaceAll("%", "%25").replaceAll("#", "%23")}`;
  at("bookmark-source").textContent = source.replace("PAGE", PAGE);
  /** @type {HTMLButtonElement} */ (at("copy-bookmark")).disabled = false;
}

/** Puts the bookmark's address on the clipboard, for those who do not drag. */
async function copyBookmark() {
  const { href } = /** @type {HTMLAnchorElement} */ (at("bookmark"));
  const copied = await navigator.clipboard?.writeText(href).then(() => true, () => false);
  at("bookmark-copied").textContent = words(copied ? "copied" : "refused");
}

at("bookmark").addEventListener("click", (event) => {
  // This page's own policy would refuse it without a word.
  event.preventDefault();
  at("bookmark-note").textContent = words("not-here");
});
at("copy-bookmark").addEventListener("click", copyBookmark);
at("choices").addEventListener("change", show);
at("choices").addEventListener("input", ({ target }) => {
  // A colour is chosen by moving about: the preview follows when it is chosen.
  if (!(target instanceof HTMLInputElement && target.type === "color")) show();
});
at("copy").addEventListener("click", copy);
for (const host of document.querySelectorAll(".host")) host.textContent = location.hostname;
settle(show);
show();
bookmark().catch(console.error);
