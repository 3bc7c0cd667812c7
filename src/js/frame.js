// The widget's side of a frame: speaks to the script embed.js in the page around it.
//
// It says once that it is here, which says nothing else, and then is silent until that page has
// said hello and given it a line of its own. docs/embedding.md has every message.
const NS = "meeting-or-async";
const V = 1;
const LEAST = 120;
/** Higher than anything of ours: a telephone with every part unfolded has a tenth of it. */
const MOST = 100000;
/** A page that grows because its frame grows would grow for ever. */
const MOST_RISES = 8;
/** No scroll bar is wider, in pixels. */
const SCROLL_BAR = 30;
/** Settings longer than this are not looked at. */
const MOST_SETTINGS = 8192;

/**
 * @param {string} fragment what stands behind the # of our address
 * @param {(settings: string) => void} look sets what can be seen of some settings
 */
export function frame(fragment, look) {
  const id = /^#v1(?:&[^&]*)*&frame=([0-9a-z]{1,32})(?=&|$)/.exec(fragment)?.[1] ?? "";
  /** @type {MessagePort | undefined} */
  let line;
  let told = 0;
  let rises = 0;
  let waiting = 0;
  let width = globalThis.innerWidth;
  let widthBefore = width;

  /** @param {string} type @param {object} [more] */
  const say = (type, more) => line?.postMessage({ ns: NS, v: V, id, type, ...more });

  /** How high our page is, as far as it may be told. Nothing in it depends on the frame's height. */
  const height = () => {
    const { height } = document.documentElement.getBoundingClientRect();
    return Math.min(MOST, Math.max(LEAST, Math.ceil(height)));
  };

  const measure = () => {
    waiting = 0;
    const { innerWidth } = globalThis;
    if (innerWidth !== width) {
      // Somebody gave us another width. Back and forth by a little, it may be a scroll bar of the
      // page around us that comes and goes with our height.
      if (innerWidth !== widthBefore || Math.abs(innerWidth - width) > SCROLL_BAR) rises = 0;
      [width, widthBefore] = [innerWidth, width];
    }
    const now = height();
    if (!line || now === told || (now > told && rises >= MOST_RISES)) return;
    if (now > told) rises += 1;
    told = now;
    say("height", { height: now });
  };

  /** @param {unknown} data @returns {data is Record<string, unknown>} */
  const ours = (data) =>
    typeof data === "object" && data !== null && !Array.isArray(data) &&
    /** @type {any} */ (data).ns === NS && /** @type {any} */ (data).v === V && /** @type {any} */ (data).id === id;

  addEventListener("message", ({ data, source, ports }) => {
    if (!ours(data) || data.type !== "hello" || source !== parent || ports.length !== 1) return;
    line?.close();
    line = ports[0];
    line.onmessage = (message) => {
      const { data } = message;
      if (!ours(data) || data.type !== "config" || typeof data.settings !== "string") return;
      if (data.settings.length > MOST_SETTINGS) return;
      look(data.settings);
      // What the page around us changes is not our doing.
      rises = 0;
    };
    // The page around us gives us all the height that we need: nothing of ours can stick to its window.
    document.documentElement.dataset.grows = "on";
    told = height();
    say("ready", { height: told });
    // What went wrong before there was a line still stands on our page.
    const wrong = document.querySelector("#without:not([hidden]) [data-when]:not([hidden])");
    if (wrong) say("error", { code: wrong.getAttribute("data-when") });
  });

  // What the program tells: a word, and behind it the advice where it may be told.
  addEventListener(NS, (event) => {
    const [type, first, second] = String(/** @type {CustomEvent} */ (event).detail).split(" ");
    if (type === "error") say("error", { code: first });
    else if (type === "copied") say("copied");
    else if (type === "done") say("done", first ? { verdict: first, form: second || null } : {});
  });

  // Some software that reads the page aloud, or is spoken to, sends a click and nothing before it.
  for (const touched of ["pointerdown", "keydown", "input", "click"]) {
    addEventListener(touched, () => { rises = 0; }, { capture: true, passive: true });
  }
  new ResizeObserver(() => { waiting ||= requestAnimationFrame(measure); }).observe(document.documentElement);
  parent.postMessage({ ns: NS, v: V, id, type: "here" }, "*");
}
