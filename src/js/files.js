// Files beside the program that come only when they are asked for: languages, and settings of
// an organisation.
import { languageFile } from "./language.js";

/**
 * The sentences of a language. Where the file does not come, the program speaks English.
 * @param {string} tag
 */
export async function sentences(tag) {
  const name = languageFile(tag);
  if (!name) return "";
  try {
    // Of this build: its name is in the address that this script came by.
    const { search } = new URL(import.meta.url);
    const file = await fetch(new URL(`${name}.txt${search}`, import.meta.url), { signal: AbortSignal.timeout(4000) });
    return file.ok ? await file.text() : "";
  } catch {
    return "";
  }
}

/** Settings that are longer than this, in characters, are none. */
const MOST = 64 * 1024;

/**
 * The text of a file of the site of `page`, by a name that cannot lead anywhere else.
 * @param {string} name @param {URL | Location} page
 */
async function fileOf(name, page) {
  const address = new URL(name, page.href);
  if (address.origin !== page.origin || !address.protocol.startsWith("http")) {
    throw new Error("a file of the same site is allowed");
  }
  const file = await fetch(address, { redirect: "error", signal: AbortSignal.timeout(4000) });
  if (!file.ok) throw new Error(`the site answered ${file.status}`);
  return file.text();
}

/**
 * An organisation's settings, as docs/policy.md describes them: a text, percent-encoded, or else
 * a file that is named. Where they cannot be read, the widget goes on without.
 * @param {string | undefined} given @param {string | null} name @param {URL | Location} page
 */
export async function settings(given, name, page) {
  try {
    const text = given === undefined ? await fileOf(name ?? "", page) : decodeURIComponent(given);
    if (text.length > MOST) throw new Error(`at most ${MOST} characters are allowed`);
    return JSON.parse(text);
  } catch (error) {
    console.warn("The settings of the organisation are not used:", error instanceof Error ? error.message : error);
    return undefined;
  }
}
