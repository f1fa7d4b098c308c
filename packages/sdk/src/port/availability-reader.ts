import type { Availability } from '@geflecht/core/contract';
import type { CallOptions } from './call.js';

/** Capability `availability.read`. */
export interface AvailabilityReader {
  /** Free places of an event, computed at the moment of asking; rejects with `not-found`. */
  readAvailability(eventId: string, options?: CallOptions): Promise<Availability>;
}
