/** What this package needs from the machine it runs on; tests hand in fakes. Nothing is ever stored. */
export interface Platform {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Now, in milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
  /** Calls back once, later; the returned function calls the timer off. */
  readonly startTimer: (callback: () => void, milliseconds: number) => () => void;
  /** An id nobody else makes, without personal meaning. */
  readonly randomId: () => string;
  /** Even chance, from 0 up to but not including 1. */
  readonly random: () => number;
}

function hexadecimal(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

/** The machine itself: its fetch, clock, timers and chance. */
export const systemPlatform: Platform = {
  fetch: (url, init) => globalThis.fetch(url, init),
  now: () => Date.now(),
  startTimer(callback, milliseconds) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  // A page served without TLS is no secure context and has no randomUUID.
  randomId: () =>
    (crypto as Partial<Crypto>).randomUUID?.() ??
    Array.from(crypto.getRandomValues(new Uint8Array(16)), hexadecimal).join(''),
  random: () => Math.random(),
};
