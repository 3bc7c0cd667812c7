// Says the first question in the reader's language. The page holds it in English, and the build
// puts this script into the page, right behind it.
//
// A file of its own would come after the page was painted: somebody would have begun to read
// English, and words of other lengths would move what is about to be pressed.
/* global WORDS */
import { languageOf } from "./language.js";

const root = document.documentElement;
// The program reads it there.
root.lang = languageOf(new URLSearchParams(location.search).get("lang"), navigator.languages);

const title = document.title;
/** What is said in place of an English text. @param {string} text */
const said = (text) => WORDS[root.lang.slice(0, 2)]?.[text] ?? text;

const nodes = document.createTreeWalker(/** @type {Node} */ (document.getElementById("widget")));
while (root.lang !== "en" && nodes.nextNode()) {
  const node = nodes.currentNode;
  if (node instanceof Text) node.data = node.data.replace(/\S(?:.*\S)?/s, said);
  if (!(node instanceof Element)) continue;
  for (const name of ["aria-label", "placeholder"]) {
    const text = node.getAttribute(name);
    if (text) node.setAttribute(name, said(text));
  }
}

const entitle = () => { document.title = said(title); };
entitle();
// The reader may turn to another language.
new MutationObserver(entitle).observe(root, { attributeFilter: ["lang"] });
