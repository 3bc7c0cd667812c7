// Loads the advice chunk of the program. The main chunk asks for it once it can be used; the
// build gives each part a wasm of its own.
import { initSync } from "./widget.js";

const given = /** @type {{ meetingOrAsyncAdviceChunk?: unknown }} */ (globalThis).meetingOrAsyncAdviceChunk;
/** How long it may take, in milliseconds: who waits longer is better asked to try again. */
const LONGEST = 30000;

/**
 * How it is fetched. A part of another build would write into the memory of this one; the build
 * puts its hash here. After a failure the cache is passed by, which may have kept that.
 * @type {RequestInit}
 */
const way = { integrity: "sha256-of-advice-chunk.wasm" };

/**
 * The attempt that has not failed. To compile cannot be broken off, and two attempts would write
 * the same memory: whoever tries again waits for this one.
 * @type {Promise<void> | undefined}
 */
let attempt;

/**
 * What the advice chunk takes from the main chunk. In the single file it lies in the script already.
 * @param {AbortSignal} signal
 */
async function load(signal) {
  // The main chunk runs, and so this only gives what it exports.
  const wasm = /** @type {any} */ (initSync(/** @type {any} */ (undefined)));
  const shared = {
    memory: wasm.memory,
    __indirect_function_table: wasm.__indirect_function_table,
    __wasm_split_shared0: wasm.__wasm_split_shared0,
  };
  // In a page of others an element may have the name that the single file uses.
  const bytes = given instanceof Uint8Array ? given : await file(signal);
  await WebAssembly.instantiate(bytes, { __wasm_split: shared });
}

/** @param {AbortSignal} signal */
async function file(signal) {
  const answer = await fetch(new URL("advice-chunk.wasm", import.meta.url), { ...way, signal });
  if (!answer.ok) throw new Error(`advice-chunk.wasm: ${answer.status}`);
  return answer.arrayBuffer();
}

/** Waits until it is here, but not for longer than a person would. */
async function wait() {
  const signal = AbortSignal.timeout(LONGEST);
  attempt ??= load(signal).catch((error) => {
    attempt = undefined;
    way.cache = "reload";
    throw error;
  });
  await Promise.race([
    attempt,
    new Promise((_, refuse) => signal.addEventListener("abort", () => refuse(signal.reason))),
  ]);
}

/**
 * Called by the main chunk. Each call tries anew if the one before it failed.
 * @param {number} callback which function of the program hears how it ended
 * @param {number} data what that function wants back
 */
export async function __wasm_split_load_advice(callback, data) {
  const done = await wait().then(() => true, (error) => {
    console.error(error);
    return false;
  });
  const wasm = /** @type {any} */ (initSync(/** @type {any} */ (undefined)));
  wasm.__indirect_function_table.get(callback)(data, done);
}
