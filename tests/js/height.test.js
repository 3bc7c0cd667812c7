// How high the widget says that it is, and when it stops saying that it grows.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

const listeners = {};
let height = 700;
let measured = () => {};
Object.assign(globalThis, {
  parent: { postMessage() {} },
  innerWidth: 800,
  addEventListener: (type, listener) => { listeners[type] = listener; },
  requestAnimationFrame: (callback) => { callback(); return 0; },
  ResizeObserver: class {
    constructor(callback) { measured = callback; }
    observe() {}
  },
  document: {
    documentElement: { dataset: {}, getBoundingClientRect: () => ({ height }) },
    querySelector: () => null,
  },
});

const { frame } = await import("../../src/js/frame.js");
frame("#v1&frame=7", () => {});
/** @type {number[]} */
let told = [];
const message = { ns: "meeting-or-async", v: 1, id: "7" };
const line = { close() {}, postMessage: ({ type, height }) => type === "height" && told.push(height) };
listeners.message({ source: parent, ports: [line], data: { ...message, type: "hello" } });

/** What is told of so many steps, each of which makes it higher. @param {() => void} [before] */
function grown(steps, before = () => {}) {
  told = [];
  for (let step = 0; step < steps; step += 1) {
    before();
    height += 10;
    measured();
  }
  return told.length;
}

beforeEach(() => {
  listeners.click();
  globalThis.innerWidth = 800;
  height = 700;
  measured();
});

test("what grows by itself is told eight times, and again after a touch", () => {
  assert.equal(grown(60), 8);
  listeners.input();
  assert.equal(grown(60), 8);
});

test("what grows and shrinks by turns does not go on for ever either", () => {
  told = [];
  for (let step = 0; step < 60; step += 1) {
    height = step % 2 ? 700 : 900;
    measured();
  }
  assert.ok(told.length <= 16, String(told.length));
});

test("a window made narrower in small steps is told at each of them", () => {
  assert.equal(grown(60, () => { globalThis.innerWidth -= 5; }), 60);
  assert.equal(told.at(-1), height);
});

test("a scroll bar that comes and goes is no other width", () => {
  assert.ok(grown(60, () => { globalThis.innerWidth = globalThis.innerWidth === 800 ? 785 : 800; }) <= 10);
  // A telephone that is turned is.
  assert.equal(grown(60, () => { globalThis.innerWidth = globalThis.innerWidth === 800 ? 390 : 800; }), 60);
});

test("what the page around asks for is not counted", () => {
  const config = { data: { ...message, type: "config", settings: "v1&compact=on" } };
  assert.equal(grown(60, () => line.onmessage(config)), 60);
});

test("no content of ours is too high", () => {
  height = 30000.5;
  told = [];
  measured();
  assert.deepEqual(told, [30001]);
});
