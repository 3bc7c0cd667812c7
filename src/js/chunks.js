// Loads the chunks of the program: the one that advises, once the main chunk can be used, and the
// one that reads, once somebody brings something. The build gives each a wasm of its own.
import { initSync } from "./widget.js";

/** How long it may take, in milliseconds: who waits longer is better asked to try again. */
const LONGEST = 30000;

/**
 * The files of each chunk: name, address and hash. What two chunks need is a file that both name. A
 * part of another build would write into the memory of this one. The build writes them here.
 * @type {Record<string, [string, () => URL, string][]>}
 */
const FILES = {};

/**
 * For each file the attempt that has not failed. To compile cannot be broken off, and two attempts
 * would write the same memory: whoever tries again waits for this one.
 * @type {Map<string, Promise<unknown>>}
 */
const attempts = new Map();

/** What to fetch past the cache, which may have kept why it failed. @type {Set<string>} */
const failed = new Set();

/**
 * What a chunk takes from the main chunk. In the single file it lies in the script already.
 * @param {string} name @param {() => URL} address @param {string} integrity @param {AbortSignal} signal
 */
async function load(name, address, integrity, signal) {
  // The main chunk runs, and so this only gives what it exports.
  const wasm = /** @type {any} */ (initSync(/** @type {any} */ (undefined)));
  const shared = {
    memory: wasm.memory,
    __indirect_function_table: wasm.__indirect_function_table,
    __wasm_split_shared0: wasm.__wasm_split_shared0,
  };
  const given = /** @type {Record<string, unknown>} */ (globalThis)[`meeting-or-async/${name}`];
  // In a page of others an element may have the name that the single file uses.
  const bytes = given instanceof Uint8Array ? given : await file(name, address(), integrity, signal);
  return WebAssembly.instantiate(bytes, { __wasm_split: shared });
}

/** @param {string} name @param {URL} address @param {string} integrity @param {AbortSignal} signal */
async function file(name, address, integrity, signal) {
  const cache = failed.has(name) ? "reload" : "default";
  const answer = await fetch(address, { integrity, signal, cache });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.arrayBuffer();
}

/** Waits until a chunk is here, but not for longer than a person would. @param {string} chunk */
async function wait(chunk) {
  const signal = AbortSignal.timeout(LONGEST);
  const all = (FILES[chunk] ?? []).map(([name, address, integrity]) => {
    const attempt = attempts.get(name) ?? load(name, address, integrity, signal).catch((error) => {
      attempts.delete(name);
      failed.add(name);
      throw error;
    });
    attempts.set(name, attempt);
    return attempt;
  });
  await Promise.race([
    Promise.all(all),
    new Promise((_, refuse) => signal.addEventListener("abort", () => refuse(signal.reason))),
  ]);
}

/**
 * Called by the main chunk. Each call tries anew if the one before it failed.
 * @param {string} chunk
 */
const loader = (chunk) =>
  /**
   * @param {number} callback which function of the program hears how it ended
   * @param {number} data what that function wants back
   */
  async (callback, data) => {
    const done = await wait(chunk).then(() => true, (error) => {
      console.error(error);
      return false;
    });
    const wasm = /** @type {any} */ (initSync(/** @type {any} */ (undefined)));
    wasm.__indirect_function_table.get(callback)(data, done);
  };

export const __wasm_split_load_advice = loader("advice");
export const __wasm_split_load_reading = loader("reading");
