/** What is looked for in a page. */
export interface PageWatch {
  /** Element whose shadow root holds the sessions; empty where they stand in the page. */
  readonly host: string;
  /** Selector of a session. */
  readonly session: string;
  /** Number of sessions. */
  readonly count: number;
  /** Where the page says in words how many sessions a search has left; empty: the others are no longer there. */
  readonly found: string;
}

/** What a page tells about itself. */
export interface PageNotes {
  /** When every session was painted, in milliseconds since navigation. */
  paintedAt?: number;
  /** Tasks that took longer than 50 ms, with their begin. */
  longTasks(): readonly { readonly startTime: number; readonly duration: number }[];
  /** Gets ready for the next key, after which so many sessions are to be left. */
  expect(left: number): void;
  /** Milliseconds from the key until the page with what is left was painted. */
  readonly settled: Promise<number>;
  /** How many sessions can be seen, whatever the page says. */
  visible(): number;
}

declare global {
  interface Window {
    benchWatch?: PageWatch;
    benchNotes?: PageNotes;
  }
}
