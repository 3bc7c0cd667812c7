// The tag <meeting-or-async>: shows the widget in a frame that is as high as what is in it, or
// in the page itself where the page asks for that.
//
// The link inside the tag is there for everybody, and stays until the widget has answered.
// docs/embedding.md has every attribute, event and message; a test keeps it equal to this file.
{
  const NS = "meeting-or-async";
  const V = 1;
  const LEAST = 120;
  /** Higher than anything in it. As in frame.js. */
  const MOST = 100000;
  /** How long a frame that has loaded may be silent, in milliseconds. */
  const PATIENCE = 10000;
  /** How long settings in the tag may be in the address, which reads 16 KB in all. */
  const MOST_POLICY = 5500;
  const VERDICTS = ["go-async", "write-first", "meet", "not-ready", "get-help"];
  const PURPOSES = /^(share|decide|comment|ideas|problem|plan|show|ask|look-back|one-person|hard|connect|teach|outside|other)$/;
  /** The address of this script; none where it stands in the page, or in a script of the page. */
  const SCRIPT = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
  /** The folder that it came from: what lies there may run in the page as this script does. */
  const HOME = URL.canParse(".", SCRIPT) ? new URL(".", SCRIPT).href : "";
  /** A switch that is on. Frameworks write "false" where they mean that it is not there. */
  const ON = /^(|true|on|1|yes|share-result|compact)$/i;
  const OFF = /^(false|off|0|no|null|undefined)$/i;
  /** What any element may have. */
  const GLOBAL = /^(id|class|style|hidden|slot|part|title|lang|dir|role|tabindex|inert|on.+|data-.+|aria-.+)$/;

  /**
   * Each attribute, with what its value must look like, and its name in the frame's address
   * where it goes there.
   * @type {Record<string, [RegExp, string?]>}
   */
  const ATTRIBUTES = {
    src: [/./],
    mode: [/^(frame|inline)$/],
    lang: [/^((en|de)(-\w{2,8})*|ar-XB)$/],
    loading: [/^(lazy|eager)$/],
    "max-height": [/^[1-9]\d{2,3}$/],
    "title-text": [/^[^\p{Cc}\p{Cs}]{1,200}$/u, "title"],
    attendees: [/^\d{1,5}(-\d{1,5})?$/, "people"],
    minutes: [/^[1-9]\d{0,3}$/, "minutes"],
    purpose: [PURPOSES, "purpose"],
    policy: [/^[\w./-]{1,200}$/],
    "share-result": [ON, "share=result"],
    theme: [/^(auto|light|dark)$/, "theme"],
    accent: [/^#[0-9a-f]{6}$/i, "accent"],
    compact: [ON, "compact=on"],
  };
  /** Those that can change while the widget is used; others begin it anew or wait for that. */
  const LIVE = ["theme", "accent", "compact"];

  /** @param {string} attribute */
  const property = (attribute) => attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  /** Whether a switch is on. What nobody can read is off: one of them tells the page something. @param {string | null} value */
  const isOn = (value) => value !== null && ON.test(value);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:host{display:block;position:relative}:host([hidden]),slot[hidden]{display:none}
    iframe{display:block;border:0;inline-size:100%}
    iframe:not([data-ready]){position:absolute;visibility:hidden;block-size:1px}`
  );

  class MeetingOrAsync extends HTMLElement {
    static observedAttributes = Object.keys(ATTRIBUTES);

    #slot = document.createElement("slot");
    /** @type {HTMLIFrameElement | undefined} */
    #frame;
    /** What is in the place of the link, or will be: the frame, or what the widget runs in. @type {HTMLElement | undefined} */
    #place;
    /** The widget that runs in the page. @type {Awaited<ReturnType<typeof import("./inline.js").inline>>} */
    #inline;
    /** @type {MessagePort | undefined} */
    #line;
    #id = "";
    #origin = "";
    #height = 0;
    #timer = 0;
    /** Whether it is on the page, and all its attributes are there. */
    #open = false;
    /** @type {Set<string>} */
    #named = new Set();

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      root.append(this.#slot);
    }

    connectedCallback() {
      for (const name of MeetingOrAsync.observedAttributes) {
        const own = property(name);
        // Set before this script came.
        if (Object.hasOwn(this, own)) {
          const value = Reflect.get(this, own);
          Reflect.deleteProperty(this, own);
          Reflect.set(this, own, value);
        }
      }
      for (const { name } of this.attributes) {
        if (!(name in ATTRIBUTES || GLOBAL.test(name))) this.#name(`does not know the attribute ${name}`);
      }
      addEventListener("message", this.#hear);
      this.#open = true;
      // It was moved, and what runs in the page has come along.
      if (this.#place) return;
      // What stands in the tag may still be on its way.
      if (document.readyState === "loading") {
        addEventListener("DOMContentLoaded", () => this.#place || this.restart(), { once: true });
      } else this.#begin();
    }

    /** A move that keeps the frame alive is none of our business. */
    connectedMoveCallback() {}

    disconnectedCallback() {
      removeEventListener("message", this.#hear);
      this.#open = false;
      // A frame that is taken out is lost. What runs in the page may only be on its way.
      if (this.#frame) this.#close();
      else setTimeout(() => { if (!this.#open) this.#close(); });
    }

    /** @param {string} name @param {string | null} before @param {string | null} now */
    attributeChangedCallback(name, before, now) {
      if (before === now || !(this.#open || this.#place)) return;
      if (ATTRIBUTES[name][0] === ON && isOn(before) === isOn(now)) return;
      if (LIVE.includes(name)) this.#dress();
      else if (name === "max-height") this.#resize(this.#height);
      else if (["src", "mode", "lang", "policy", "share-result"].includes(name)) this.restart();
    }

    /** Begins anew: what was answered in the frame is forgotten. */
    restart() {
      this.#close();
      // While the page loads, it has not begun, and will.
      if (this.#open && document.readyState !== "loading") this.#begin();
    }

    /** Says once what is wrong on this page. @param {string} what */
    #name(what) {
      if (!this.#named.has(what)) console.warn(`<${NS}> ${what}.`);
      this.#named.add(what);
    }

    /** The value of an attribute, if it is a good one. @param {string} name */
    #value(name) {
      const value = this.getAttribute(name);
      const [good] = ATTRIBUTES[name];
      if (value === null || good.test(value)) return value;
      if (good !== ON || !OFF.test(value)) this.#name(`cannot use ${name}="${value.slice(0, 40)}"`);
      return null;
    }

    /** Settings as the frame reads them. @param {string[]} names */
    #settings(names) {
      let settings = "v1";
      for (const name of names) {
        const value = this.#value(name);
        const key = ATTRIBUTES[name][1];
        if (value === null || !key) continue;
        settings += key.includes("=") ? `&${key}` : `&${key}=${encodeURIComponent(value)}`;
      }
      return settings;
    }

    /** An organisation's settings that stand in the tag, percent-encoded. */
    #policy() {
      const text = this.querySelector("script[type='application/json']")?.textContent;
      if (!text) return "";
      try {
        const policy = encodeURIComponent(JSON.stringify(JSON.parse(text)));
        if (policy.length <= MOST_POLICY) return policy;
        this.#name("has settings that are too long to stand in it: name a file");
      } catch {
        this.#name("has settings that are no JSON");
      }
      return "";
    }

    #begin() {
      // HTML knows no tag of others that ends itself: all that follows is taken for its content.
      const inside = [...this.children].filter((child) => !child.matches("script[type='application/json']"));
      if (inside.length > 1 || inside.some((child) => child.matches(`script, ${NS}`))) {
        this.#name(`holds more than a link: "/>" does not end it, </${NS}> does`);
      }
      const address = this.#value("src");
      const src = address && URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : null;
      if (!src || !/^https?:$/.test(src.protocol)) return this.#name("needs the address of the widget in src");
      for (const name of ["lang", "policy"]) {
        const value = this.#value(name);
        if (value) src.searchParams.set(name, value);
      }
      if (this.#value("mode") !== "inline") this.#framed(src);
      else if (new URL(".", src).href === HOME) this.#inPage(src);
      else {
        this.#name("runs inline only from the folder that embed.js came from");
        this.#framed(src);
      }
    }

    /** The program in the page itself; the frame where that cannot be. @param {URL} src */
    async #inPage(src) {
      const place = document.createElement("div");
      place.setAttribute("part", "widget");
      this.#place = place;
      this.#slot.after(place);
      /** @param {string} [words] */
      const instead = (words) => {
        if (this.#place !== place) return;
        this.#close();
        this.#framed(src);
        if (words) this.#keep(words);
      };
      try {
        const { inline } = await import(new URL("inline.js", HOME).href);
        const running = await inline(
          place,
          {
            src,
            settings: `${this.#settings(Object.keys(ATTRIBUTES))}&mode=inline`,
            policy: this.#policy() || undefined,
            eager: this.#value("loading") === "eager",
          },
          (/** @type {Record<string, unknown>} */ news) => this.#heard(news),
          (/** @type {string} */ words, /** @type {string} */ trace) => {
            // Whoever is told may begin it anew, and the words are safe by then.
            instead(words);
            this.#tell("error", { code: "crashed", trace });
          },
        );
        if (this.#place !== place) return running?.stop();
        // It was out of the page in this moment.
        if (!running) return this.restart();
        this.#inline = running;
        this.#show();
        this.#dress();
        this.#tell("ready");
      } catch {
        instead();
      }
    }

    /** Shows what a person had typed when the program ended, for as long as there is the tag. @param {string} words */
    #keep(words) {
      const box = document.createElement("textarea");
      box.setAttribute("aria-label", "What you typed, so nothing is lost");
      box.readOnly = true;
      box.value = words;
      this.shadowRoot?.append(box);
    }

    /** @param {URL} src */
    #framed(src) {
      this.#id = crypto.getRandomValues(new Uint32Array(2)).join("");
      this.#origin = src.origin;
      const policy = this.#policy();
      src.hash = `${this.#settings(Object.keys(ATTRIBUTES))}&frame=${this.#id}${policy && `&policy=${policy}`}`;
      const frame = document.createElement("iframe");
      frame.title = this.#value("title-text") ?? "Does this need a meeting?";
      frame.allow = "clipboard-write; web-share";
      frame.referrerPolicy = "no-referrer";
      frame.loading = this.#value("loading") === "eager" ? "eager" : "lazy";
      frame.setAttribute("part", "frame");
      // A page cut off from others shows only frames that come without their cookies.
      if (self.crossOriginIsolated) frame.setAttribute("credentialless", "");
      frame.addEventListener("load", () => {
        clearTimeout(this.#timer);
        // It may have answered before everything in it was there.
        if (frame.hasAttribute("data-ready")) return;
        this.#timer = setTimeout(() => this.#tell("error", { code: "silent" }), PATIENCE);
      });
      this.#place = this.#frame = frame;
      this.#dress();
      frame.src = src.href;
      this.#slot.after(frame);
    }

    #close() {
      clearTimeout(this.#timer);
      this.#line?.close();
      this.#inline?.stop();
      this.#place?.remove();
      this.#line = this.#frame = this.#place = this.#inline = undefined;
      this.#slot.hidden = false;
      this.#slot.style.visibility = "";
    }

    /** The frame's scheme is that of the tag, and what is in it follows. */
    #dress() {
      const theme = this.#value("theme");
      if (this.#frame) this.#frame.style.colorScheme = theme === "light" || theme === "dark" ? theme : "";
      const settings = this.#settings(LIVE);
      this.#inline?.look(settings);
      this.#say("config", { settings });
    }

    /** @param {string} type @param {object} [more] */
    #say(type, more) {
      this.#line?.postMessage({ ns: NS, v: V, id: this.#id, type, ...more });
    }

    /** @param {unknown} data @returns {data is Record<string, unknown>} */
    #ours(data) {
      return typeof data === "object" && data !== null && !Array.isArray(data) &&
        /** @type {any} */ (data).ns === NS && /** @type {any} */ (data).v === V && /** @type {any} */ (data).id === this.#id;
    }

    /** The frame says that it is here; from then on we speak on a line of our own. @param {MessageEvent} event */
    #hear = ({ data, source, origin }) => {
      const frame = this.#frame?.contentWindow;
      if (!this.#ours(data) || data.type !== "here" || !frame || source !== frame || origin !== this.#origin) return;
      const { port1, port2 } = new MessageChannel();
      this.#line?.close();
      this.#line = port1;
      port1.onmessage = (message) => this.#told(message.data);
      frame.postMessage({ ns: NS, v: V, id: this.#id, type: "hello" }, this.#origin, [port2]);
    };

    /** @param {unknown} data */
    #told(data) {
      if (this.#ours(data)) this.#heard(data);
    }

    /** What the widget says, from a frame or from the page. @param {Record<string, unknown>} news */
    #heard({ type, height, code, verdict, form }) {
      if (type === "ready") {
        this.#resize(height);
        this.#show();
        // What was changed since the address was made.
        this.#dress();
        this.#tell("ready");
      } else if (type === "height") {
        this.#resize(height);
        this.#tell("resize", { height: this.#height });
      } else if (type === "copied") {
        this.#tell("copied");
      } else if (type === "error" && (code === "loading" || code === "crashed")) {
        this.#tell("error", { code });
      } else if (type === "done") {
        const known = isOn(this.getAttribute("share-result")) && VERDICTS.includes(String(verdict));
        this.#tell("done", known ? { verdict, form: /^[a-z-]{3,24}$/.test(String(form)) ? form : null } : {});
      }
    }

    /** @param {unknown} height */
    #resize(height) {
      if (!this.#frame || typeof height !== "number" || !Number.isInteger(height)) return;
      this.#height = Math.min(MOST, Math.max(LEAST, height));
      const most = Number(this.#value("max-height") ?? MOST);
      this.#frame.style.blockSize = `${Math.min(most, this.#height)}px`;
    }

    /** Puts the widget in the place of the link. */
    #show() {
      clearTimeout(this.#timer);
      const place = this.#place;
      place?.toggleAttribute("data-ready", true);
      if (!this.matches(":focus-within")) this.#slot.hidden = true;
      // Whoever is on the link keeps it until they leave. Its room stays even then: what moves
      // away below a mouse is not pressed.
      else this.addEventListener("focusout", () => {
        if (place === this.#place) this.#slot.style.visibility = "hidden";
      }, { once: true });
    }

    /** @param {string} type @param {object} [detail] */
    #tell(type, detail = {}) {
      this.dispatchEvent(new CustomEvent(`moa-${type}`, { bubbles: true, composed: true, detail }));
    }
  }

  for (const name of MeetingOrAsync.observedAttributes) {
    // Every element has a language.
    if (name === "lang") continue;
    const flag = ATTRIBUTES[name][0] === ON;
    Object.defineProperty(MeetingOrAsync.prototype, property(name), {
      configurable: true,
      enumerable: true,
      /** @this {HTMLElement} */
      get() {
        const value = this.getAttribute(name);
        return flag ? isOn(value) : value;
      },
      /** @this {HTMLElement} @param {unknown} value */
      set(value) {
        if (flag) this.toggleAttribute(name, Boolean(value) && (typeof value !== "string" || isOn(value)));
        else if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, String(value));
      },
    });
  }

  // A page may load this twice.
  if (!customElements.get(NS)) customElements.define(NS, MeetingOrAsync);
}
