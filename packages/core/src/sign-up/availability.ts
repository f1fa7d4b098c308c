import type { Availability, BookableAvailability } from '../contract/wire.js';
import type { Instant } from '../time/instant.js';
import type { Bookable } from './bookable.js';
import { freePlaces } from './free-places.js';
import type { FreePlaces } from './free-places.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { entryAt } from './sign-up-window.js';
import type { TakenPlaces } from './taken-places.js';

/** What is taken, and the moment asked for. */
export interface AvailabilityOptions {
  readonly taken: TakenPlaces;
  readonly at: Instant;
}

const fewPlaces = 3;
const fewShare = 10;

function stateOf({ capacity, left, listLeft }: FreePlaces): BookableAvailability['state'] {
  if (capacity === undefined) return 'unlimited';
  if (left > 0) return left <= Math.max(fewPlaces, Math.ceil(capacity / fewShare)) ? 'few' : 'free';
  return listLeft > 0 ? 'waitingList' : 'full';
}

function readBookable(bookable: Bookable, frame: SignUpFrame, taken: TakenPlaces): BookableAvailability {
  const places = freePlaces(bookable, frame, taken);
  const shown = { bookableId: bookable.id, state: stateOf(places) };
  if (frame.rules?.showPlaces === false || places.capacity === undefined) return shown;
  return { ...shown, capacity: places.capacity, placesLeft: places.left };
}

/**
 * Free places of an event, computed, never counted down. `few` means at most three or a tenth;
 * while somebody waits who may not be overtaken, newcomers find no place. Numbers are left out
 * where the rules hide them.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function availability(frame: SignUpFrame, { taken, at }: AvailabilityOptions): Availability {
  return {
    eventId: frame.event.id,
    at,
    ...entryAt(frame, at),
    bookables: [...frame.bookables.values()].map((bookable) => readBookable(bookable, frame, taken)),
  };
}
