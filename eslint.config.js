// What ESLint looks for in the hand-written JavaScript. Types are the part of tsc.
import js from "@eslint/js";
import globals from "globals";

/** Ways to make markup or code of a text. */
const markup = ["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe", "srcdoc"];

export default [
  // The pages of the tests stand for pages of others.
  { ignores: ["**/target/**", "dist/**", "dist.*/**", "tests/pages/**"] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: { ecmaVersion: 2022, globals: globals.browser },
    rules: {
      eqeqeq: "error",
      "no-console": ["error", { allow: ["warn", "error"] }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-properties": [
        "error",
        ...markup.map((property) => ({ property, message: "It turns text into markup: build nodes instead." })),
        { object: "document", property: "write" },
      ],
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  // These are loaded without type=module, into pages of others too.
  { files: ["src/js/embed.js", "src/js/bookmark.js"], languageOptions: { sourceType: "script" } },
  { files: ["tests/js/**"], languageOptions: { globals: globals.node } },
  {
    files: ["tests/bench-peer/calendar.js"],
    languageOptions: { globals: globals.node },
    rules: { "no-console": "off" },
  },
  // A component in JSX is used, which the rule does not see.
  {
    files: ["tests/bench-peer/**/*.jsx"],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: { "no-unused-vars": ["error", { varsIgnorePattern: "^[A-Z]" }] },
  },
  // Put into pages by the tests in browsers, which call what it defines and read markup to report it.
  {
    files: ["tests/e2e/**"],
    languageOptions: { sourceType: "script", globals: { shown: "readonly" } },
    rules: { "no-restricted-properties": "off", "no-unused-vars": ["error", { vars: "local" }] },
  },
];
