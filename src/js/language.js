// Which language is spoken.

/** Languages that have a file beside the program, which has English in it. */
const FILES = ["de", "en-XA", "ar-XB"];

/** The language without a region or anything else. @param {string} tag */
const base = (tag) => tag.split("-")[0];

/** The language whose file says what this tag asks for; none if it is English. @param {string} tag */
export const languageFile = (tag) => FILES.find((file) => file === tag) ?? FILES.find((file) => file === base(tag));

/**
 * The language that is asked for, or else the first of the reader's that there is. English where
 * there is none.
 * @param {string | null} asked
 * @param {readonly string[]} readers
 */
export function languageOf(asked, readers) {
  const spoken = (/** @type {string} */ tag) => base(tag) === "en" || languageFile(tag) !== undefined;
  if (asked !== null) return spoken(asked) ? asked : "en";
  return base(readers.find(spoken) ?? "en");
}
