import type { Availability } from '@geflecht/core/contract';
import { availability } from '@geflecht/core/sign-up';
import type { SignUpFrame, TakenPlaces } from '@geflecht/core/sign-up';

/** What is taken, what the reader sees of the event, and the moment asked for. */
export interface TellOptions {
  readonly seen: SignUpFrame | undefined;
  readonly taken: TakenPlaces;
  readonly at: string;
}

/**
 * Free places of an event at what the reader sees of it.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function tellAvailability(frame: SignUpFrame, { seen, taken, at }: TellOptions): Availability {
  const told = availability(frame, { taken, at });
  return { ...told, bookables: told.bookables.filter(({ bookableId }) => seen?.bookables.has(bookableId) === true) };
}
