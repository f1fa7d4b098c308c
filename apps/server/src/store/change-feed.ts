import type { ChangeListener } from './store.js';

/** Tells listeners of events that changed. */
export interface ChangeFeed {
  /** Says that an event's sign-ups or document changed; to be called after the commit. */
  readonly tell: ChangeListener;
  /** Answers how to stop it. */
  readonly listen: (listener: ChangeListener) => () => void;
}

/** Tells listeners of this process. */
export function createChangeFeed(): ChangeFeed {
  const listeners = new Set<ChangeListener>();
  return {
    tell: (eventId) => {
      for (const listener of listeners) listener(eventId);
    },
    listen: (listener) => {
      // Wrapped, so that the same function given twice is two listeners.
      const own: ChangeListener = (eventId) => listener(eventId);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
