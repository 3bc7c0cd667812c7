/** What the page says in other languages, by what it says in English. The build puts it in. */
declare const WORDS: Record<string, Record<string, string>>;
