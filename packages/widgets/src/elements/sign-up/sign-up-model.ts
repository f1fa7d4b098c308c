import type { Availability } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { Event } from '@geflecht/core/event';
import type { SignUpRules } from '@geflecht/core/sign-up';

/** Whether one can sign up here, and if not, why. */
export type Entry = 'open' | 'notYet' | 'closed' | 'noSignUp' | 'notReady' | 'elsewhere';

/** What the first picture of a sign-up shows. */
export interface SignUpModel {
  readonly event: Event;
  readonly entry: Entry;
}

function entryOf(event: Event, rules: SignUpRules | undefined, availability: Availability | undefined): Entry {
  if (rules === undefined) return 'noSignUp';
  if (rules.externalUrl !== undefined) return 'elsewhere';
  if (event.controller === undefined || event.privacyNotice === undefined) return 'notReady';
  return availability?.entry ?? 'open';
}

/**
 * Whether and where one can sign up for an event, as far as it is known yet.
 * @returns undefined when the document does not hold the event
 */
export function signUpModel(
  document: GeflechtDocument,
  eventId: string | undefined,
  availability: Availability | undefined,
): SignUpModel | undefined {
  const event = document.events?.find(({ id }) => eventId === undefined || id === eventId);
  if (event === undefined) return undefined;
  const rules = document.signUpRules?.find((each) => each.eventId === event.id);
  return { event, entry: entryOf(event, rules, availability) };
}
