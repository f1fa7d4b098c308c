import type { Availability } from '@geflecht/core/contract';
import { aborted } from '../../errors/index.js';
import type { MemorySource } from './source.js';

/** Who watches which places. */
export interface PlaceWatch {
  readonly eventId: string;
  /** Counts the places, or refuses to. */
  readonly count: () => Availability;
  readonly told: (availability: Availability) => void;
  readonly signal: AbortSignal | undefined;
}

/** Tells free places now and after every change of them, until the signal ends it. */
export function watchPlaces(source: MemorySource, { eventId, count, told, signal }: PlaceWatch): Promise<void> {
  let last: string | undefined;
  const tell = () => {
    const availability = count();
    const text = JSON.stringify({ ...availability, at: undefined });
    if (text !== last) told(availability);
    last = text;
  };
  return new Promise((_, reject) => {
    const watch = (changedId: string) => {
      if (changedId === eventId) tell();
    };
    const end = () => {
      source.watchers.delete(watch);
      reject(aborted('watchAvailability', signal));
    };
    if (signal?.aborted) return end();
    // A throw in here rejects the promise.
    tell();
    source.watchers.add(watch);
    signal?.addEventListener('abort', end, { once: true });
  });
}
