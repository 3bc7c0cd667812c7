// What the pages here note, for the tests to look at.
addEventListener("moa-ready", ({ target }) => heard.push(["ready", target.id]));
addEventListener("moa-resize", ({ target }) => heard.push(["resize", target.id]));
addEventListener("moa-done", ({ target, detail }) => heard.push(["done", target.id, detail]));
addEventListener("moa-copied", ({ target }) => heard.push(["copied", target.id]));
addEventListener("moa-error", ({ target, detail }) => heard.push(["error", target.id, detail]));
addEventListener("error", ({ message }) => mistakes.push(message));
addEventListener("unhandledrejection", ({ reason }) => mistakes.push(String(reason)));
addEventListener("message", ({ data }) => messages.push(data));
const warn = console.warn;
console.warn = (...words) => { warnings.push(words.join(" ")); warn(...words); };
// The smallest program that can trap: what a page may have of its own.
function trap() {
  const code = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3, 0, 0, 11];
  new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(code))).exports.t();
}
// Mistakes of the page itself, one of each kind.
addEventListener("own-mistakes", () => {
  setTimeout(() => { throw new Error("of the page"); });
  Promise.reject(new Error("of the page, too"));
});
var heard = [], mistakes = [], messages = [], warnings = [];
