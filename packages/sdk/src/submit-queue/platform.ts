import type { Platform } from '../platform.js';

/** What a submit queue needs from the machine it runs on; tests hand in fakes. */
export interface SubmitPlatform extends Pick<Platform, 'now' | 'startTimer' | 'random'> {
  /** False where there is certainly no connection. */
  readonly isOnline: () => boolean;
  /** Calls back whenever a connection may be there again; the returned function ends that. */
  readonly onOnline: (callback: () => void) => () => void;
}

/** The machine itself. Stands by itself, so that pages which load a queue later load nothing of it before. */
export const systemSubmitPlatform: SubmitPlatform = {
  now: () => Date.now(),
  startTimer(callback, milliseconds) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  // Outside browsers nobody tells, so there may be one.
  isOnline: () => (globalThis as Partial<typeof globalThis>).navigator?.onLine !== false,
  onOnline(callback) {
    globalThis.addEventListener?.('online', callback);
    return () => globalThis.removeEventListener?.('online', callback);
  },
};
