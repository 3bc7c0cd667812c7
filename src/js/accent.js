// The accent colour that a host asks for, made readable: whatever it is, words in it keep a
// contrast of 4.5 to 1 on all our grounds, light and dark. It comes before the program, so that
// no page changes its colours while people read it.

/** @typedef {number[]} Colour red, green and blue */

/**
 * Where words in the accent colour stand with the least contrast: around the message of the
 * light theme and on the surface of the dark one, as in styles/tokens.css.
 */
const LIGHT = [0xf1, 0xee, 0xe6];
const DARK = [0x21, 0x1f, 0x1b];
/** What the standard asks for, and a little more. */
const LEAST = 4.55;
/** From a colour to black or white. */
const STEPS = 32;

/** How bright a colour is, as WCAG defines it. @param {Colour} colour */
function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {Colour} a @param {Colour} b */
export function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * A colour, moved towards black or white as little as it takes to be read.
 * @param {Colour} wanted @param {Colour} ground @param {number} end
 */
function readable(wanted, ground, end) {
  let colour = wanted;
  for (let step = 1; step <= STEPS && contrast(colour, ground) < LEAST; step += 1) {
    const rest = STEPS - step;
    colour = wanted.map((part) => Math.trunc((part * rest + end * (STEPS - rest)) / STEPS));
  }
  return `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * The accent in some settings, for both themes, as a style sheet writes it:
 * `light-dark(#1f5f52, #8fcdb9)`. Nothing if they name none that can be used.
 * @param {string} settings as an address says them
 */
export function accent(settings) {
  const known = /^#?v1&/.test(settings) ? settings : "";
  const given = /^(?:#|%23)([0-9a-f]{6})$/i.exec([...known.matchAll(/&accent=([^&]*)/g)].at(-1)?.[1] ?? "");
  if (!given) return undefined;
  const wanted = [0, 2, 4].map((at) => parseInt(given[1].slice(at, at + 2), 16));
  return `light-dark(${readable(wanted, LIGHT, 0)}, ${readable(wanted, DARK, 255)})`;
}
