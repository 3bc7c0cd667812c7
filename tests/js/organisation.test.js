// How the fields of install.html and the JSON of an organisation's settings become each other.
import assert from "node:assert/strict";
import { test } from "node:test";

/** A field of the page, as far as the script asks. */
function field(setting, kind, id = setting) {
  const listeners = {};
  return {
    id,
    value: "",
    dataset: setting === undefined ? {} : { setting, kind },
    addEventListener: (type, listener) => { listeners[type] = listener; },
    setAttribute() {},
    removeAttribute() {},
    /** A person types this. */
    type(value) {
      this.value = value;
      listeners.input({ target: this });
    },
  };
}

const fields = {
  note: field("note.text"),
  above: field("note.people_above", "number"),
  kept: field("decisions_kept"),
  days: field("days_off", "list"),
  deciders: field("who_decides", "pairs"),
  rates: field("rates", "rates"),
};
const json = field(undefined, undefined, "settings-json");
const others = new Map();
globalThis.document = {
  querySelectorAll: () => Object.values(fields),
  getElementById(id) {
    if (id === "settings-json") return json;
    if (id === "words") return { content: { querySelector: () => null } };
    if (!others.has(id)) others.set(id, field(undefined, undefined, id));
    return others.get(id);
  },
};
// The program that checks settings is not here; what it would say is another test's.
console.error = () => {};

const { organisation, settle } = await import("../../src/js/organisation.js");
settle(() => {});
const made = () => JSON.parse(organisation() || "null");

test("each kind of field writes its own setting", () => {
  fields.kept.type("the wiki");
  fields.above.type("8");
  fields.days.type("2026-12-24\n\n 2026-12-31 ");
  fields.deciders.type("decide = Maria\nplan=Jo = Kim");
  fields.rates.type("Staff = 50\nLeads = 90000 a year\nGuests");
  assert.deepEqual(made(), {
    decisions_kept: "the wiki",
    note: { people_above: 8 },
    days_off: ["2026-12-24", "2026-12-31"],
    who_decides: { decide: "Maria", "plan=Jo": "Kim" },
    rates: [{ group: "Staff", hour: 50 }, { group: "Leads", year: 90000 }, { group: "Guests" }],
  });
});

test("a field that is emptied takes its setting away, and the last of a group the group", () => {
  fields.above.type("");
  assert.equal("note" in made(), false);
  for (const each of Object.values(fields)) each.type("");
  assert.equal(organisation(), "");
  assert.equal(json.value, "");
});

test("what is no number stays as it was typed, for the program to complain of", () => {
  fields.above.type("many");
  assert.deepEqual(made(), { note: { people_above: "many" } });
  fields.above.type("");
});

test("JSON is shown in the fields, and a setting without a field stays", () => {
  json.type('{ "rates": [{ "group": "Staff", "hour": 50 }, { "group": "Leads", "year": 90000 }], "other": [1] }');
  assert.equal(fields.rates.value, "Staff = 50\nLeads = 90000 a year");
  fields.kept.type("the log");
  assert.deepEqual(made().other, [1]);
});

test("what is no JSON makes no settings, and no field of another shape ends anything", () => {
  json.type("{ no");
  assert.equal(organisation(), "");
  json.type('{ "rates": "all", "who_decides": null, "note": 3, "days_off": { "a": 1 } }');
  assert.equal(fields.rates.value, "");
  assert.equal(fields.days.value, "");
});
