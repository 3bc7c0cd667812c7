// Whatever accent a host asks for, words in it can be read.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { accent, contrast } from "../../src/js/accent.js";

const tokens = readFileSync(new URL("../../styles/tokens.css", import.meta.url), "utf8");
/** The colours of a name in the style sheet, for light and dark. @param {string} name */
function token(name) {
  const [, light, dark] = new RegExp(`--${name}:[^;]*light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  return [light, dark].map(parts);
}
/** @param {string} colour */
const parts = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

test("a colour that can be read stays as it is", () => {
  assert.match(accent("v1&accent=%23aa0000"), /^light-dark\(#aa0000, /);
  assert.equal(accent("#v1&accent=#1f5f52"), "light-dark(#1f5f52, #659188)");
  assert.equal(accent("#v1&theme=dark&accent=%231F5F52&people=9"), "light-dark(#1f5f52, #659188)");
});

test("the last one counts, and what is no colour is none", () => {
  assert.equal(accent("#v1&accent=%23ffffff&accent=%231f5f52"), "light-dark(#1f5f52, #659188)");
  const none = [
    "", "#v1", "#v2&accent=#1f5f52", "accent=#1f5f52", "#v1&accent=red", "#v1&accent=#12345", "#v1&accent=#1234567",
    "#v1&accent=#12345g", "#v1&accent=%", "#v1&accent=url(x)", "#v1&accent=#1f5f52)", "#v1&my-accent=#1f5f52",
    "#v1&accent=#1f5f52&accent=",
  ];
  for (const settings of none) assert.equal(accent(settings), undefined, settings);
});

test("whatever is asked for can be read, and words on it", () => {
  const [paper, surface, sunken, on] = ["paper", "surface", "sunken", "on-accent"].map(token);
  const steps = [0, 1, 31, 64, 95, 127, 128, 160, 200, 231, 254, 255];
  for (const red of steps) for (const green of steps) for (const blue of steps) {
    const wanted = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
    const colours = accent(`v1&accent=${encodeURIComponent(wanted)}`).match(/#\w{6}/g).map(parts);
    colours.forEach((colour, theme) => {
      for (const ground of [paper[theme], surface[theme], sunken[theme], on[theme]]) {
        assert.ok(contrast(colour, ground) >= 4.5, `${wanted}: ${colour} on ${ground}`);
      }
      // Not further than it takes.
      const least = Math.min(...[paper, surface, sunken].map((grounds) => contrast(colour, grounds[theme])));
      assert.ok(least < 7 || String(colour) === String([red, green, blue]), `${wanted}: ${colour}`);
    });
  }
});

test("contrast is that of the standard", () => {
  assert.equal(contrast([0, 0, 0], [255, 255, 255]).toFixed(2), "21.00");
  assert.equal(contrast([119, 119, 119], [255, 255, 255]).toFixed(2), "4.48");
  assert.equal(contrast([255, 0, 0], [255, 255, 255]).toFixed(2), "4.00");
});
