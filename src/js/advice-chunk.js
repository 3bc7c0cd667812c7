// Loads the advice chunk of the program. The main chunk asks for it once it can be used; the
// build gives each part a wasm of its own.
import { initSync } from "./widget.js";

const given = /** @type {{ meetingOrAsyncAdviceChunk?: unknown }} */ (globalThis).meetingOrAsyncAdviceChunk;
/** How long it may take, in milliseconds: who waits longer is better asked to try again. */
const LONGEST = 60000;

/**
 * How it is fetched. A part of another build would write into the memory of this one; the build
 * puts its hash here. After a failure the cache is passed by, which may have kept that.
 * @type {RequestInit}
 */
const way = { integrity: "sha256-of-advice-chunk.wasm" };

/** What the advice chunk takes from the main chunk. In the single file it lies in the script already. */
async function load() {
  // The main chunk runs, and so this only gives what it exports.
  const wasm = /** @type {any} */ (initSync(/** @type {any} */ (undefined)));
  const shared = {
    memory: wasm.memory,
    __indirect_function_table: wasm.__indirect_function_table,
    __wasm_split_shared0: wasm.__wasm_split_shared0,
  };
  // In a page of others an element may have the name that the single file uses.
  const bytes = given instanceof Uint8Array ? given : await file();
  await WebAssembly.instantiate(bytes, { __wasm_split: shared });
}

async function file() {
  const answer = await fetch(new URL("advice-chunk.wasm", import.meta.url), { ...way, signal: AbortSignal.timeout(LONGEST) });
  if (!answer.ok) throw new Error(`advice-chunk.wasm: ${answer.status}`);
  return answer.arrayBuffer();
}

/**
 * Called by the main chunk. Each call tries anew where the one before it failed.
 * @param {number} callback which function of the program hears how it ended
 * @param {number} data what that function wants back
 */
export async function __wasm_split_load_advice(callback, data) {
  const done = await load().then(() => true, (error) => {
    way.cache = "reload";
    console.error(error);
    return false;
  });
  const wasm = /** @type {any} */ (initSync(/** @type {any} */ (undefined)));
  wasm.__indirect_function_table.get(callback)(data, done);
}
