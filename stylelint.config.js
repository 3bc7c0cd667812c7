// What Stylelint looks for in the style sheets.
export default {
  extends: "stylelint-config-recommended",
  rules: {
    // A layout names start and end, which follow the language, and no side of the screen.
    "property-disallowed-list": ["/(^|-)(left|right)(-|$)/"],
    "declaration-property-value-disallowed-list": {
      "/^(text-align|text-align-last|float|clear)$/": ["/\\b(left|right)\\b/"],
    },
    "declaration-no-important": true,
    // Most classes are for one part each, so which comes first decides nothing.
    "no-descending-specificity": null,
  },
};
