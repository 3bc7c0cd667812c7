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
var heard = [], mistakes = [], messages = [], warnings = [];
