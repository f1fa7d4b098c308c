import { paths } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { SignUp } from '@geflecht/core/sign-up';
import { buildConsentText, buildDocument, buildEvent } from '@geflecht/core/testing';
import { seedDocument } from './documents/seed-document.js';
import { makeKey } from './keys/api-key.js';
import type { TestDatabase } from './store-harness.js';

/** How often a heavy case runs: a tenth of the full count unless `GEFLECHT_PROOF` is `full`. */
export function proofCount(full: number): number {
  return process.env['GEFLECHT_PROOF'] === 'full' ? full : Math.ceil(full / 10);
}

/** Says what was proved, for the summary of a run. */
export function tellProof(text: string): void {
  process.stdout.write(`proof: ${text}\n`);
}

/** Events far ahead, so that the machine's clock finds them open, with what a sign-up needs. */
export function eventsAhead(eventIds: readonly string[]): readonly NonNullable<GeflechtDocument['events']>[number][] {
  return eventIds.map((id) =>
    buildEvent({
      id,
      start: '2099-03-06',
      end: '2099-03-06',
      controller: { name: 'Mütterzentrum Erlenbogen' },
      privacyNotice: { url: 'https://verein.example/datenschutz' },
    }),
  );
}

/** Without a consent text nobody can sign up; requests of proofs give none. */
function voluntary(eventIds: readonly string[]): NonNullable<GeflechtDocument['consentTexts']> {
  return eventIds.map((eventId) =>
    buildConsentText({ id: `consent-of-${eventId}`, scope: { eventId }, purpose: 'photo', compulsory: false }),
  );
}

/** Fills a database, and makes a key that lists the sign-ups of some events. */
export async function prepareProof(
  database: TestDatabase,
  eventIds: readonly string[],
  document: Partial<GeflechtDocument>,
): Promise<string> {
  const { store } = await database.open();
  const events = [...eventsAhead(eventIds)];
  await seedDocument(store, buildDocument({ events, consentTexts: [...voluntary(eventIds)], ...document }));
  const audiences = eventIds.map((eventId) => `organises:${eventId}`);
  const { key, secret } = makeKey({
    label: 'proof',
    scopes: ['signUps.read'],
    audiences,
    at: '2027-01-01T00:00:00.000Z',
  });
  await store.keys.add(key);
  await store.close();
  return secret;
}

/** A submit and what is known of its fate. */
export interface Sent {
  readonly submitKey: string;
  /** Undefined while nobody knows: the connection died. */
  readonly status?: number | undefined;
  readonly signUpId?: string | undefined;
}

/** Sends a sign-up once. */
export async function sendSignUp(url: string, eventId: string, request: { readonly submitKey: string }): Promise<Sent> {
  const { submitKey } = request;
  try {
    const response = await fetch(`${url}${paths.signUps(eventId)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
    });
    const { signUpId } = (await response.json()) as { signUpId?: string };
    return { submitKey, status: response.status, signUpId };
  } catch {
    return { submitKey };
  }
}

/** What the server keeps of an event. */
export async function keptSignUps(url: string, eventId: string, secret: string): Promise<readonly SignUp[]> {
  const response = await fetch(`${url}${paths.signUps(eventId)}`, { headers: { Authorization: `Bearer ${secret}` } });
  return ((await response.json()) as { signUps: readonly SignUp[] }).signUps;
}

/** Persons with a place at a bookable, counted from the records and not from what the server counts by. */
export function placesHeld(signUps: readonly SignUp[], bookableId: string): number {
  const bookings = signUps.flatMap((signUp) => signUp.bookings ?? []);
  return bookings.filter((booking) => booking.bookableId === bookableId && booking.status === 'confirmed').length;
}
