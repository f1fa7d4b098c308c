import type { Problem, ProblemCode } from '@geflecht/core/contract';
import { problemMediaType, problemStatuses } from '@geflecht/core/contract';

const titles: Readonly<Record<ProblemCode, string>> = {
  invalid: 'The request is not valid',
  unauthorised: 'A valid key is needed',
  forbidden: 'The key does not allow this',
  'not-found': 'There is nothing here',
  'method-not-allowed': 'This method is not possible here',
  full: 'There are not enough places left',
  closed: 'Sign-up is not open',
  'submit-key-reused': 'The submit key was used for another request',
  'too-large': 'The request is too large',
  'unsupported-media-type': 'The request has to be JSON',
  'revision-conflict': 'A record was changed meanwhile',
  'transition-refused': 'It cannot become that from what it is',
  'too-many-requests': 'Too many requests came from there',
  internal: 'The server made a mistake',
  overloaded: 'The server is busy',
};

/** What a problem says beside its code. */
export type ProblemDetails = Pick<Problem, 'detail' | 'issues' | 'bookableIds' | 'conflicts'> & {
  readonly headers?: Readonly<Record<string, string>> | undefined;
};

/** Refuses a request with a `application/problem+json` body (RFC 9457). */
export function problemResponse(code: ProblemCode, { headers, ...details }: ProblemDetails = {}): Response {
  const status = problemStatuses[code];
  const problem: Problem = { type: `urn:geflecht:problem:${code}`, title: titles[code], status, code, ...details };
  const fixed = { 'Content-Type': problemMediaType, 'Cache-Control': 'no-store' };
  return new Response(JSON.stringify(problem), { status, headers: { ...fixed, ...headers } });
}

const retryAfterSeconds = '2';

/** Refuses a request for now: another writer was in the way for too long. */
export function overloadedResponse(): Response {
  return problemResponse('overloaded', { headers: { 'Retry-After': retryAfterSeconds } });
}
