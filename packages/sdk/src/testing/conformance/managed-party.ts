import type { OwnSignUp, OwnSignUpChange, SignUpReceipt } from '@geflecht/core/contract';
import type { CaseContext } from './conformance-case.js';
import type { ConformanceClient } from './conformance-client.js';
import { conformanceRequest } from './conformance-document.js';

/** A party that signed up, and its key. */
export interface ManagedParty {
  readonly receipt: SignUpReceipt;
  readonly key: string;
}

type Asking = Pick<CaseContext, 'client' | 'manageKeyOf'>;
type Stated = Readonly<Record<string, unknown>>;

/** Signs a party up, and gets hold of its manage key. */
export async function signUpAt(
  { client, manageKeyOf }: Asking,
  eventId: string,
  parts?: Stated,
): Promise<ManagedParty> {
  const request = conformanceRequest({ eventId, submitKey: client.newSubmitKey(), parts });
  const receipt = await client.createSignUp(eventId, request);
  return { receipt, key: await manageKeyOf(receipt.signUpId) };
}

/** A change under a key of its own, fields as plain strings. */
export function ownChange(client: ConformanceClient, revision: number, action: Stated): OwnSignUpChange {
  return { submitKey: client.newSubmitKey(), revision, action } as unknown as OwnSignUpChange;
}

/** Reads a sign-up and does something with it as it is. */
export async function act(client: ConformanceClient, key: string, action: Stated): Promise<OwnSignUp> {
  const { revision } = await client.readOwnSignUp(key);
  return client.changeOwnSignUp(key, ownChange(client, revision, action));
}

/** Who holds or awaits what: `bookable status`, sorted. */
export function bookingsOf({ signUp }: OwnSignUp): readonly string[] {
  return (signUp.bookings ?? []).map(({ bookableId, status }) => `${bookableId} ${status}`).toSorted();
}

/** Places left at the first bookable of an event. */
export async function placesLeft(client: ConformanceClient, eventId: string): Promise<number | undefined> {
  const { bookables } = await client.readAvailability(eventId);
  return bookables[0]?.placesLeft;
}
