// What others do to the nodes of a page, and a walk through the widget while they do it. Each part
// is given to a page by translation.rs.

/** Numbers from 0 up to 1, the same for the same seed. */
function numbers(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let n = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n;
    return ((n ^ (n >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Translates as Chrome does: two <font> elements take the place of each text node, also of those
 * that come later. A translated text stands in marks that we use nowhere.
 */
function translate(root) {
  const stays = (parent) => parent.closest("[translate]")?.getAttribute("translate") === "no" || parent.closest("font, textarea");
  const one = (text) => {
    if (!text.parentElement || !text.data.trim() || stays(text.parentElement)) return;
    const [outer, inner] = ["font", "font"].map((name) => document.createElement(name));
    outer.style.verticalAlign = inner.style.verticalAlign = "inherit";
    inner.textContent = `‹${text.data}›`;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const all = (node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts = node.nodeType === Node.TEXT_NODE ? [node] : [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(one);
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) [target, ...addedNodes].filter((node) => node.isConnected).forEach(all);
  }).observe(root, { childList: true, subtree: true, characterData: true });
  all(root);
}

/** What reading aids and password managers do to elements, one of it to one element. */
const AIDS = [
  function wrap(element) {
    const wrapper = document.createElement("span");
    element.replaceWith(wrapper);
    wrapper.append(element);
  },
  function wrapChildren(element) {
    const wrapper = document.createElement("div");
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  },
  function unwrap(element) {
    element.replaceWith(...element.childNodes);
  },
  function remove(element) {
    element.remove();
  },
  function copy(element) {
    element.replaceWith(element.cloneNode(true));
  },
  function copyChildren(element) {
    element.replaceChildren(...[...element.childNodes].map((node) => node.cloneNode(true)));
  },
  function move(element, other) {
    if (!element.contains(other)) other.append(element);
  },
  function turnInsideOut(element) {
    const parent = element.parentElement;
    // What the widget lives in is the page's.
    if (!parent.closest(".widget")) return;
    parent.replaceWith(element);
    element.append(parent);
  },
  function icon(element) {
    for (const place of ["beforebegin", "afterend"]) element.insertAdjacentElement(place, document.createElement("i"));
  },
  function splitText(element) {
    for (const node of [...element.childNodes]) if (node.nodeType === Node.TEXT_NODE && node.length > 1) node.splitText(1);
    element.prepend(document.createTextNode(""));
  },
];

function disturb(widget, random) {
  // What is not ours, such as what an aid has put there, is theirs to move.
  const elements = [widget, ...widget.querySelectorAll("*")].filter((element) => element.meetingOrAsync !== undefined)
    // What a person typed is in no other place of the page.
    .filter((element) => !element.matches(".gap"));
  const done = [];
  const any = () => elements[Math.floor(random() * elements.length)];
  for (let times = 0; times < 4; times++) {
    const [element, other] = [any(), any()];
    // One that was taken out before may be its own parent now.
    if (!element.parentElement || !widget.parentElement?.contains(element)) continue;
    const aid = AIDS[Math.floor(random() * AIDS.length)];
    done.push(`${aid.name}: ${element.outerHTML.slice(0, 60)}`);
    aid(element, other);
  }
  return done;
}

/** Without the marks of the translator. */
const plain = (text) => text.replace(/[‹›]/g, "");

/** What can be pressed, chosen or typed into, in the order of the page. */
function controls(widget) {
  // Another language comes when it likes.
  const left = ".ways *, [name^=copy], [name=language]";
  return [...widget.querySelectorAll("button, input, select, textarea, summary, [contenteditable]")]
    .filter((control) => control.checkVisibility() && !control.matches(left));
}

/** A person uses a control. */
function use(control, random) {
  const tell = (type) => control.dispatchEvent(new Event(type, { bubbles: true }));
  const one = (all) => all[Math.floor(random() * all.length)];
  if (control.localName === "select") {
    control.selectedIndex = Math.floor(random() * control.options.length);
    tell("change");
  } else if (control.type === "date") {
    control.value = one(["", "2026-11-25", "2026-12-03", "2027-01-11"]);
    tell("change");
  } else if (control.type === "time") {
    control.value = one(["", "09:30", "16:00"]);
    tell("change");
  } else if (control.localName === "textarea" || control.type === "text" || control.isContentEditable) {
    const text = one(["", "9", "45", "Lisbon, Mumbai", "our supplier", "Ana: <b>the</b> contract\nJo"]);
    control[control.isContentEditable ? "textContent" : "value"] = text;
    tell("input");
  } else {
    control.click();
  }
}

/** What a walk has in a page, whatever part of it is gone next. */
function setUp(seed) {
  const state = { random: numbers(seed), others: numbers(-seed), presses: 0, copied: null, later: window.setTimeout.bind(window) };
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: {
      writeText: async (text) => { state.copied = text; },
      write: async ([item]) => { state.copied = await (await item.getType("text/plain")).text(); },
    },
  });
  window.setTimeout = (work, time, ...rest) => time === 700 ? 0 : state.later(work, time, ...rest);
  const Real = Date, noon = new Real(2026, 10, 23, 10).getTime();
  window.Date = class extends Real {
    constructor(...parts) { parts.length ? super(...parts) : super(noon); }
    static now() { return noon; }
  };
  return state;
}

/**
 * Presses at random and notes what is shown, advised and copied after each press. What is told by
 * a pause is left out, because it comes when it likes. Another call goes on.
 * @param {boolean} aided whether elements are touched between a press and the drawing
 */
async function walk(root, seed, presses, aided) {
  const state = window.walkState ??= setUp(seed);
  const { random, others, later } = state;
  const rest = (time = 0) => new Promise((done) => later(done, time));
  const until = async (what) => {
    for (let turn = 0; turn < 2000; turn++) {
      const is = what();
      if (is) return is;
      await rest();
    }
    throw new Error(`never: ${what}`);
  };
  const widget = () => root.querySelector(".widget");
  await until(() => widget()?.querySelector(".status"));
  const steps = [];
  for (const end = state.presses + presses; state.presses < end; state.presses++) {
    const all = controls(widget());
    const control = all[Math.floor(random() * all.length)];
    const name = control.id || control.name || control.localName;
    // What changes nothing is not drawn, and so not put in order.
    const draws = control.localName !== "summary";
    use(control, random);
    const aids = aided && draws ? disturb(widget(), others) : [];
    await rest();
    await until(() => !widget().querySelector("#awaited"));
    state.copied = null;
    const copy = widget().querySelector("button[name=copy]");
    if (copy) {
      copy.click();
      if (aided) aids.push(...disturb(widget(), others));
      await until(() => state.copied !== null);
      await rest();
    }
    const read = widget().cloneNode(true);
    // Of what aids have put beside ours, only the icons are left.
    for (const away of read.querySelectorAll(".status, .stays, i")) away.remove();
    const around = document.createElement("div");
    around.append(read);
    const message = shown(around);
    const headline = widget().querySelector("#verdict")?.textContent ?? null;
    steps.push({
      press: `${state.presses}: ${name}`,
      aids,
      text: plain(read.textContent),
      headline: headline && plain(headline),
      // Nothing but what is marked is the translator's; what is half in marks is stale.
      translated: headline && /^‹[^‹›]*›$/.test(headline),
      shown: message,
      copied: state.copied,
      // Of a letter, more is shown than is copied: what is open. Other ways of writing have other signs.
      asShown: !!widget().querySelector(".shown > .message:not(.slack, .teams, .markdown)"),
      // A text that is not alone in its element would be lost, or stay when it has changed.
      mixed: [...widget().querySelectorAll("*")].filter((e) => e.children.length && [...e.childNodes].some((node) => node.nodeType === Node.TEXT_NODE)).map((e) => e.outerHTML.slice(0, 99)),
    });
  }
  return steps;
}
