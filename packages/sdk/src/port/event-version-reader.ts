import type { CallOptions } from './call.js';

/** Capability `events.version`. */
export interface EventVersionReader {
  /**
   * A mark of what the caller may see of an event; without an id of the only one there is. It is another one as soon as
   * that changes, and only to be compared with other answers of this operation. Costs a fraction of reading the event.
   * Rejects with `not-found` where the backend knows that there is no such event.
   */
  readEventVersion(eventId: string | undefined, options?: CallOptions): Promise<string>;
}
