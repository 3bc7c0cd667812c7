// The page's entry module.
import init, { start } from "./widget.js";
await init({ module_or_path: fetch("widget_bg.wasm") });
start(/** @type {Element} */ (document.getElementById("widget")));
