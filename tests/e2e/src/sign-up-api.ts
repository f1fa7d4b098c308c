import { idempotencyHeader, paths } from '@geflecht/core/contract';
import type { ProblemCode, SignUpReceipt } from '@geflecht/core/contract';

/** What the server answered to a sign-up. */
export interface SubmitAnswer {
  readonly status: number;
  readonly body: Partial<SignUpReceipt> & { readonly code?: ProblemCode };
}

/** What a key that may list sign-ups is told about each. */
export interface ListedSignUp {
  readonly id: string;
  readonly status: string;
  /** The address tells requests apart: submit keys are told nobody. */
  readonly contact: { readonly name: string; readonly mail: string };
}

/** What is sent to sign one person up, written as somebody without our types would. */
export interface PersonRequest {
  readonly submitKey: string;
  readonly contact: { readonly name: string; readonly mail: string };
  readonly [field: string]: unknown;
}

/** Address of the person that signs up with a key. */
export function mailOf(submitKey: string): string {
  return `${submitKey}@gast.example`;
}

/** A sign-up of one person for one of the events of ten places. */
export function personRequest(eventId: string, submitKey: string): PersonRequest {
  const person = `teil-${submitKey}`;
  return {
    submitKey,
    contact: { name: `Gast ${submitKey}`, mail: mailOf(submitKey) },
    participants: [{ id: person, kind: 'adult', name: `Gast ${submitKey}` }],
    bookings: [{ participantId: person, bookableId: `platz-${eventId}` }],
    consents: [{ textId: `teilnahme-${eventId}`, textVersion: '1' }],
  };
}

/** Sends a sign-up as a page of the site would. */
export async function submit(api: string, eventId: string, request: PersonRequest): Promise<SubmitAnswer> {
  const response = await fetch(api + paths.signUps(eventId), {
    method: 'POST',
    headers: { 'content-type': 'application/json', [idempotencyHeader]: request.submitKey },
    body: JSON.stringify(request),
  });
  return { status: response.status, body: (await response.json()) as SubmitAnswer['body'] };
}

/** Lists an event's sign-ups with a key. */
export async function listSignUps(api: string, eventId: string, key: string): Promise<readonly ListedSignUp[]> {
  const response = await fetch(api + paths.signUps(eventId), { headers: { authorization: `Bearer ${key}` } });
  if (!response.ok) throw new Error(`The sign-ups were not listed: ${String(response.status)}`);
  const { signUps = [] } = (await response.json()) as { readonly signUps?: readonly ListedSignUp[] };
  return signUps;
}
