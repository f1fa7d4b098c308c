import type { Availability } from '@geflecht/core/contract';
import type { CallOptions } from './call.js';

/** Capability `availability.watch`. */
export interface AvailabilityWatcher {
  /**
   * Tells the free places of an event at once and again whenever they change, until the signal ends it. Resolves when the
   * backend ends it, to be asked again later; rejects with `aborted`, `not-found`, `network` or `overloaded`.
   */
  watchAvailability(eventId: string, told: (availability: Availability) => void, options?: CallOptions): Promise<void>;
}
