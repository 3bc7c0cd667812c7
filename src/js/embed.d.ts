/** The tag <meeting-or-async>. docs/embedding.md says what each of these does. */
export interface MeetingOrAsyncElement extends HTMLElement {
  src: string | null;
  mode: "frame" | "inline" | null;
  lang: string;
  loading: "lazy" | "eager" | null;
  maxHeight: string | number | null;
  titleText: string | null;
  attendees: string | number | null;
  minutes: string | number | null;
  purpose: Purpose | null;
  policy: string | null;
  shareResult: boolean;
  theme: "auto" | "light" | "dark" | null;
  accent: string | null;
  compact: boolean;
  /** Starts over: the answers are forgotten. */
  restart(): void;
}

export type Purpose =
  | "share" | "decide" | "comment" | "ideas" | "problem" | "plan" | "show" | "ask"
  | "look-back" | "one-person" | "hard" | "connect" | "teach" | "outside" | "other";

export type Verdict = "go-async" | "write-first" | "meet" | "not-ready" | "get-help";

export interface MeetingOrAsyncEvents {
  "moa-ready": CustomEvent<Record<string, never>>;
  "moa-resize": CustomEvent<{ height: number }>;
  "moa-done": CustomEvent<{ verdict?: Verdict; form?: string | null }>;
  "moa-copied": CustomEvent<Record<string, never>>;
  "moa-error": CustomEvent<{ code: "silent" | "loading" | "crashed"; trace?: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    "meeting-or-async": MeetingOrAsyncElement;
  }
  interface HTMLElementEventMap extends MeetingOrAsyncEvents {}
}
