// The widget's end of a frame: to whom it speaks, and what it takes from whom.
import assert from "node:assert/strict";
import { test } from "node:test";

const listeners = {};
const posted = [];
globalThis.parent = { postMessage: (message, to) => posted.push([message, to]) };
globalThis.addEventListener = (type, listener) => { listeners[type] = listener; };
globalThis.requestAnimationFrame = (callback) => setTimeout(callback);
globalThis.ResizeObserver = class { observe() {} };
globalThis.document = {
  documentElement: { dataset: {}, getBoundingClientRect: () => ({ height: 700.2 }) },
  querySelector: () => null,
};

const { frame } = await import("../../src/js/frame.js");
const looks = [];
frame("#v1&theme=dark&frame=42", (settings) => looks.push(settings));

const told = [];
const line = { close() {}, postMessage: (message) => told.push(message) };
const hello = { ns: "meeting-or-async", v: 1, id: "42", type: "hello" };
const hear = (message) => listeners.message({ source: parent, ports: [line], data: hello, ...message });

test("it says once that it is here, and nothing else", () => {
  assert.deepEqual(posted, [[{ ns: "meeting-or-async", v: 1, id: "42", type: "here" }, "*"]]);
});

test("it speaks to nobody but the page around it that knows its number", () => {
  hear({ source: {} });
  hear({ ports: [] });
  hear({ ports: [line, line] });
  for (const data of [null, "hello", [hello], { ...hello, id: "43" }, { ...hello, v: 2 }, { ...hello, ns: "x" }, { ...hello, type: "hey" }]) {
    hear({ data });
  }
  assert.deepEqual(told, []);
  assert.equal(posted.length, 1);
  assert.deepEqual(document.documentElement.dataset, {}, "nobody gives it the height that it needs");
});

test("after the greeting it says its height, and what the program tells", () => {
  hear({});
  assert.deepEqual(told.splice(0), [{ ns: "meeting-or-async", v: 1, id: "42", type: "ready", height: 701 }]);
  assert.deepEqual(document.documentElement.dataset, { grows: "on" });
  listeners["meeting-or-async"]({ detail: "done go-async status-thread" });
  listeners["meeting-or-async"]({ detail: "done" });
  listeners["meeting-or-async"]({ detail: "copied" });
  assert.deepEqual(told.splice(0).map(({ type, verdict, form }) => [type, verdict, form]), [
    ["done", "go-async", "status-thread"],
    ["done", undefined, undefined],
    ["copied", undefined, undefined],
  ]);
});

test("it takes settings on its line only, and none that are too long", () => {
  const config = { ...hello, type: "config", settings: "v1&theme=light" };
  hear({ data: config });
  line.onmessage({ data: { ...config, id: "43" } });
  line.onmessage({ data: { ...config, settings: 3 } });
  line.onmessage({ data: { ...config, settings: `v1&title=${"x".repeat(9000)}` } });
  assert.deepEqual(looks, []);
  line.onmessage({ data: config });
  assert.deepEqual(looks, ["v1&theme=light"]);
});
