// What the bookmark reads of a page, and the address that it opens.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import vm from "node:vm";

const SOURCE = readFileSync(new URL("../../src/js/bookmark.js", import.meta.url), "utf8");

/** What the address says when the bookmark is pressed on this page. */
function opened({ title = "", selected = "", data = [] }) {
  let address = "";
  const scripts = data.map((each) => ({ textContent: typeof each === "string" ? each : JSON.stringify(each) }));
  vm.runInNewContext(SOURCE, {
    document: { title, querySelectorAll: () => scripts },
    location: { host: "wiki.example.org" },
    getSelection: () => ({ toString: () => selected }),
    encodeURIComponent,
    open: (to, target, features) => {
      assert.deepEqual([target, features], ["_blank", "noopener,noreferrer"]);
      address = to;
    },
  });
  assert.ok(address.startsWith("PAGE#v1&"), address);
  return Object.fromEntries(new URLSearchParams(address.slice("PAGE#v1&".length)));
}

const event = {
  "@type": "BusinessEvent",
  name: "Vendors",
  startDate: "2026-11-23T10:00Z",
  endDate: "2026-11-23T10:45Z",
  attendee: [{}, {}, {}],
};

test("a page without an event gives its title", () => {
  assert.deepEqual(opened({ title: " Vendors \n 2027 " }), {
    topic: "Vendors 2027",
    page: "Vendors 2027",
    site: "wiki.example.org",
  });
});

test("what is selected comes before an event, and that before the title", () => {
  assert.equal(opened({ title: "Page", selected: "Nordpay?", data: [event] }).topic, "Nordpay?");
  assert.equal(opened({ title: "Page", data: [event] }).topic, "Vendors");
});

test("three lines that are selected are a text to be read", () => {
  const selected = "Agenda\n- Numbers\n- Next steps";
  const { text, topic } = opened({ title: "Budget status", selected });
  assert.deepEqual([text, topic], [selected, "Budget status"]);
  assert.equal([...opened({ selected: "🎉\n".repeat(3000) }).text].length, 1500);
});

test("an event gives its people and its length, wherever it lies", () => {
  for (const data of [event, [event], { "@graph": [{ "@type": "Person" }, event] }, { ...event, "@type": ["Event", "Thing"] }]) {
    const { people, minutes } = opened({ title: "Page", data: [data] });
    assert.deepEqual([people, minutes], ["3", "45"]);
  }
  assert.equal(opened({ title: "Page", data: [{ ...event, attendee: {} }] }).people, "1");
});

test("what makes no sense is left out", () => {
  for (const data of ["{", "null", "3", { "@type": "Recipe", name: "Soup" }, { "@graph": null }]) {
    assert.deepEqual(Object.keys(opened({ title: "Page", data: [data] })), ["topic", "page", "site"]);
  }
  const backwards = { ...event, endDate: event.startDate, startDate: event.endDate };
  assert.equal(opened({ title: "Page", data: [backwards] }).minutes, undefined);
  assert.equal(opened({ title: "Page", data: [{ ...event, endDate: "soon" }] }).minutes, undefined);
});

test("a long text is cut by whole characters, and a half one is no error", () => {
  assert.equal([...opened({ title: "🎉".repeat(300) }).topic].length, 200);
  assert.equal(opened({ title: "a\ud83c b" }).topic, "a b");
  assert.equal(opened({ title: "50 % & #1?" }).topic, "50 % & #1?");
});
