// Which language is spoken.
import assert from "node:assert/strict";
import { test } from "node:test";

import { languageFile, languageOf } from "../../src/js/language.js";

test("what is asked for counts before what the reader likes", () => {
  const readers = ["de-AT", "en"];
  for (const asked of ["en", "en-GB", "de", "de-CH", "en-XA", "ar-XB"]) assert.equal(languageOf(asked, readers), asked);
  for (const unknown of ["", "fr", "xx", "../page.css", "ar", "DE", "deutsch"]) assert.equal(languageOf(unknown, readers), "en");
});

test("the first language of the reader's that there is, without its region", () => {
  for (const [readers, language] of [
    [["de-AT", "en"], "de"],
    [["de"], "de"],
    [["en-US", "de"], "en"],
    [["fr-FR", "de-CH", "en"], "de"],
    [["fr", "en-GB"], "en"],
    [["fr", "ar"], "en"],
    [[], "en"],
  ]) {
    assert.equal(languageOf(null, /** @type {string[]} */ (readers)), language);
  }
});

test("a region has the file of its language", () => {
  for (const [tag, file] of [["de", "de"], ["de-AT", "de"], ["en-XA", "en-XA"], ["ar-XB", "ar-XB"]]) assert.equal(languageFile(tag), file);
  for (const tag of ["en", "en-GB", "en-xa", "ar", "ar-EG", "xx", "../page.css", ""]) assert.equal(languageFile(tag), undefined);
});
