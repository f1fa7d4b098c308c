import type { SignUpRequest } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import { eventRecords } from './data/event-records.js';
import { managedRecords } from './data/managed-records.js';
import { networkRecords } from './data/network-records.js';

const withManaged = Object.fromEntries(
  Object.entries(managedRecords).map(([name, records]) => [
    name,
    [...(eventRecords[name as keyof typeof eventRecords] ?? []), ...records],
  ]),
);

/**
 * What a backend has to hold when the suite runs on it: published events – `event-open` with three
 * places, `event-small` with one, `event-closed`, `event-nobody`, `event-unsaid` and `event-unasked`, which lack what has to
 * be said before people sign up, and those whose sign-ups are managed: `event-proof`,
 * `event-waiting` and `event-choices` – and a draft; the networks `network-town` and `network-valley`.
 * Private field groups are filled, so that a leak shows.
 */
export function conformanceDocument(): GeflechtDocument {
  const document: unknown = {
    format: 'geflecht',
    version: 1,
    ...structuredClone({ ...eventRecords, ...networkRecords, ...withManaged }),
  };
  return document as GeflechtDocument;
}

/** What a case asks for. */
export interface RequestOptions {
  readonly eventId: string;
  readonly submitKey: string;
  /** Fields set otherwise, also to what no backend accepts. */
  readonly parts?: Readonly<Record<string, unknown>>;
}

/** A request the suite's events accept while they have places. */
export function conformanceRequest({ eventId, submitKey, parts = {} }: RequestOptions): SignUpRequest {
  const request: unknown = {
    submitKey,
    contact: { name: 'Nachbarschaftstreff Lindenhof', mail: 'treff@lindenhof.example' },
    locale: 'de',
    participants: [{ id: 'person-1', kind: 'adult', name: 'Vertretung des Treffs' }],
    consents: [{ textId: `consent-${eventId}`, textVersion: '2' }],
    ...parts,
  };
  return request as SignUpRequest;
}
