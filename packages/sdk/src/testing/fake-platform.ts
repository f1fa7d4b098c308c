import type { Platform } from '../platform.js';
import type { SubmitPlatform } from '../submit-queue/platform.js';

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** A platform whose time stands still until a test moves it, and whose connection a test cuts. */
export interface FakePlatform extends Platform, SubmitPlatform {
  /** Lets time pass and whatever falls due happen, in order. */
  advance(milliseconds: number): Promise<void>;
  /** How many timers are running. */
  readonly timers: number;
  /** Lets the connection come or go, and whoever waits for it know. */
  connect(isOnline: boolean): void;
  /** How many wait for a connection. */
  readonly listeners: number;
}

/** What a test sets itself. */
export interface FakePlatformOptions {
  /** Default: no network. */
  readonly fetch?: Platform['fetch'];
  /** Milliseconds since 1970 to begin with; default 0. */
  readonly start?: number;
}

const enoughTurns = 50;

/** Lets promises that wait for nothing but each other settle. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < enoughTurns; turn += 1) await Promise.resolve();
}

const noNetwork: Platform['fetch'] = () => Promise.reject(new TypeError('no network'));

/** Builds a platform with ids `id-1`, `id-2` …, chance 0.5, a connection, and time that only a test moves. */
export function fakePlatform({ fetch = noNetwork, start = 0 }: FakePlatformOptions = {}): FakePlatform {
  const timers = new Set<Timer>();
  let now = start;
  let ids = 0;
  let online = true;
  const listeners = new Set<() => void>();
  return {
    fetch,
    now: () => now,
    startTimer(callback, milliseconds) {
      const timer = { due: now + milliseconds, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    randomId: () => `id-${(ids += 1)}-of-the-fake`,
    random: () => 0.5,
    isOnline: () => online,
    onOnline(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    connect(isOnline) {
      online = isOnline;
      for (const callback of isOnline ? listeners : []) callback();
    },
    get listeners() {
      return listeners.size;
    },
    get timers() {
      return timers.size;
    },
    async advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        await settle();
        const [next] = [...timers].filter(({ due }) => due <= end).toSorted((one, other) => one.due - other.due);
        if (next === undefined) break;
        timers.delete(next);
        now = next.due;
        next.callback();
      }
      now = end;
    },
  };
}
