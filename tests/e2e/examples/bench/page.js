// What the benchmark puts into a page, ours or the React one, before anything else runs there.
const bench = (() => {
  const CONTROLS = "button, summary, input:not([type=file], [type=hidden]), select, textarea, [contenteditable]";

  /** What a person can press, in the order of the page. */
  const controls = () =>
    [...document.querySelectorAll(CONTROLS)].filter((control) => control.checkVisibility() && !control.disabled);

  const words = (element) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

  const kind = (control) => {
    if (control.matches("button, summary")) return "button";
    if (control.localName === "select") return "select";
    return ["checkbox", "radio"].includes(control.type) ? control.type : "text";
  };

  /** By what a control is found again. */
  const name = (control) => {
    const own = control.id || control.name || words(control);
    return ["checkbox", "radio", "button"].includes(kind(control)) && control.value ? `${own}=${control.value}` : own;
  };
  const names = () => controls().map(name);

  const described = (control, id) => {
    const what = kind(control);
    const label = control.getAttribute("aria-label") ?? words(what === "button" ? control : control.labels?.[0]);
    if (what === "select") {
      return { kind: what, id, label, value: String(control.selectedIndex), options: [...control.options].map(words) };
    }
    const toggles = { button: false, checkbox: control.checked, radio: control.checked };
    return { kind: what, id, label, value: toggles[what] ?? control.value ?? words(control) };
  };

  /**
   * The page as plain blocks, for the React page to show: headings and paragraphs, each with a key that
   * stays the same while its text changes, of texts and controls in a row.
   */
  const blocks = () => {
    const found = [], times = new Map();
    const unique = (key) => {
      const before = times.get(key) ?? 0;
      times.set(key, before + 1);
      return before ? `${key} ${before}` : key;
    };
    let open = null;
    const put = (item, around) => {
      if (!open) {
        const tag = /^h[1-6]$/.test(around.localName) ? around.localName : "p";
        open = { tag, key: unique(around.id || `${around.localName} ${around.className}`), items: [] };
        found.push(open);
      }
      open.items.push(item);
    };
    const walk = (node, around) => {
      if (node.nodeType === Node.TEXT_NODE && words(node)) return put(words(node), around);
      if (node.nodeType !== Node.ELEMENT_NODE || node.matches("svg, script, style")) return;
      const { display } = getComputedStyle(node);
      if (display !== "contents" && !node.checkVisibility()) return;
      const own = node.matches(CONTROLS) && !node.disabled ? node : node.matches("label") && node.control;
      // The label of a box is shown with it.
      if (own && (own === node || (node.contains(own) && ["checkbox", "radio"].includes(kind(own))))) {
        return put(described(own, unique(name(own))), around);
      }
      const inline = display === "contents" || display.startsWith("inline");
      if (!inline) open = null;
      for (const child of node.childNodes) walk(child, inline ? around : node);
      if (!inline) open = null;
    };
    walk(document.body, document.body);
    return found;
  };

  /**
   * Brings a control to the middle of the screen and says where to press it: `[x, y, kind, key]`, the key being
   * the one that changes it, or nothing if it is another control than expected.
   */
  const aim = (at, expected) => {
    const control = controls()[at];
    if (!control || (expected !== null && name(control) !== expected)) return null;
    control.scrollIntoView({ block: "center", behavior: "instant" });
    const box = (control.closest("label") ?? control).getClientRects()[0] ?? control.getBoundingClientRect();
    if (kind(control) === "select") control.focus({ preventScroll: true });
    const last = control.selectedIndex === control.options?.length - 1;
    return [box.x + box.width / 2, box.y + box.height / 2, kind(control), last ? "ArrowUp" : "ArrowDown"];
  };

  // Three clocks for a press. The browser's own (Event Timing) is rounded to 8 ms, and an event of less than
  // 16 ms has none. Ours ends after the frame was painted, and begins at the event as the browser's does: it has
  // the wait for the screen's next beat in it, too. The third leaves that wait out, so it is the finest to
  // compare by: the time in which the main thread was busy with handlers and with style, layout and paint.
  let press = null;
  const after = (work) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = work;
    port2.postMessage(0);
  };
  const began = ({ timeStamp }) => {
    if (!press || press.began) return;
    const now = performance.now();
    press.began = now;
    after(() => (press.handled ??= performance.now() - now));
    requestAnimationFrame(() => {
      const frame = performance.now();
      press.handled ??= frame - now;
      after(() => {
        press.painted = performance.now() - timeStamp;
        press.busy = press.handled + performance.now() - frame;
      });
    });
  };
  for (const type of ["keydown", "click"]) addEventListener(type, began, true);
  const note = (list) => {
    for (const { interactionId, startTime, duration } of list.getEntries()) {
      // A press that changes nothing ends with the first paint of the next one.
      if (interactionId && startTime > press?.since) press.browser = Math.max(press.browser, duration);
    }
  };
  for (const type of ["event", "first-input"]) new PerformanceObserver(note).observe({ type, durationThreshold: 16 });

  const rest = (time) => new Promise((done) => setTimeout(done, time));
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

  return {
    names,
    blocks,
    aim,
    /** A second press takes back what folds and what is ticked. */
    again: (at, expected) => {
      const control = controls()[at];
      if (control && name(control) === expected) control.click();
    },
    /** Before a press. */
    ready: async () => {
      press = null;
      await painted();
      await rest(30);
      press = { browser: 0, since: performance.now() };
    },
    /** What the three clocks said. Below 16 ms the browser's says nothing; that counts as its next lower step. */
    took: async () => {
      for (let turn = 0; turn < 50 && press.painted === undefined; turn++) await rest(10);
      await painted();
      await rest(60);
      const { browser, painted: whole, busy } = press;
      press = null;
      return [browser || 8, whole ?? null, busy ?? null];
    },
  };
})();
