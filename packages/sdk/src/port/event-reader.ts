import type { Reading, ReadOptions } from './call.js';

/** Capability `events.read`. Documents hold what the caller may see, and nothing else. */
export interface EventReader {
  /** The events, if the backend can, without their programmes. */
  listEvents(options?: ReadOptions): Promise<Reading>;
  /**
   * One event with everything that belongs to it; without an id the only one there is.
   * Rejects with `not-found` when there is no such event, or several and no id.
   */
  readEvent(eventId: string | undefined, options?: ReadOptions): Promise<Reading>;
}
