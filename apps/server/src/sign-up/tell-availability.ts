import type { Availability } from '@geflecht/core/contract';
import { availability, entryAt } from '@geflecht/core/sign-up';
import type { Entry, SignUpFrame, TakenPlaces } from '@geflecht/core/sign-up';

/** Before people give their data they are told who answers for them, what becomes of them and what they agree to. */
function isReady({ event, consentTexts }: SignUpFrame): boolean {
  return event.controller !== undefined && event.privacyNotice !== undefined && consentTexts.length > 0;
}

/**
 * Whether somebody could sign up at an instant: never before the event names its controller, its privacy notice and its
 * consent texts, whatever its windows say.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function signUpEntry(frame: SignUpFrame, at: string): Entry {
  return isReady(frame) ? entryAt(frame, at) : { entry: 'closed' };
}

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
  const { eventId, bookables } = availability(frame, { taken, at });
  const shown = bookables.filter(({ bookableId }) => seen?.bookables.has(bookableId) === true);
  return { eventId, at, ...signUpEntry(frame, at), bookables: shown };
}
