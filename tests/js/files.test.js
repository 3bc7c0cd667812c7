// Which files are asked for, and what becomes of a bad one.
import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { sentences, settings } from "../../src/js/files.js";

const PAGE = new URL("https://meetings.example.org/tools/?policy=x");
/** What was asked for. @type {string[]} */
let asked = [];
/** What the server answers. */
let answer = { ok: true, status: 200, text: "{}" };

beforeEach(() => {
  asked = [];
  answer = { ok: true, status: 200, text: "{}" };
  mock.method(console, "warn", () => {});
  globalThis.fetch = async (address) => {
    asked.push(String(address));
    return { ...answer, text: async () => answer.text };
  };
});

test("only a language that has a file is asked for", async () => {
  for (const tag of ["en", "xx", "../page.css", "", "en-xa"]) assert.equal(await sentences(tag), "");
  assert.deepEqual(asked, []);
  answer.text = "words";
  assert.equal(await sentences("en-XA"), "words");
  assert.equal(await sentences("de-AT"), "words");
  assert.match(asked.at(-1) ?? "", /\/de\.txt$/);
});

test("a language that does not come is English", async () => {
  answer.ok = false;
  assert.equal(await sentences("ar-XB"), "");
  globalThis.fetch = async () => { throw new TypeError("no network"); };
  assert.equal(await sentences("ar-XB"), "");
});

test("settings come from a text before a file", async () => {
  assert.deepEqual(await settings(encodeURIComponent('{"note":"100 %"}'), "policy.json", PAGE), { note: "100 %" });
  assert.deepEqual(asked, []);
  assert.deepEqual(await settings(undefined, "policy.json", PAGE), {});
  assert.deepEqual(asked, ["https://meetings.example.org/tools/policy.json"]);
});

test("no name leads to another site or scheme", async () => {
  for (const name of ["https://evil.example/p.json", "//evil.example/p.json", "data:,{}", "http://meetings.example.org/p.json"]) {
    assert.equal(await settings(undefined, name, PAGE), undefined, name);
  }
  assert.deepEqual(asked, []);
});

test("what cannot be read is none, and is said in the console", async () => {
  const bad = [
    ["%", null],
    ["{", null],
    ["x".repeat(64 * 1024 + 1), null],
  ];
  for (const [given, name] of bad) assert.equal(await settings(given, name, PAGE), undefined);
  answer.ok = false;
  assert.equal(await settings(undefined, "policy.json", PAGE), undefined);
  assert.equal(console.warn.mock.callCount(), 4);
});
