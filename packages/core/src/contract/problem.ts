import type { Issue } from '../document/issue.js';

/** Stable codes of refusals over the wire and the HTTP status each is sent with. */
export const problemStatuses = {
  invalid: 400,
  unauthorised: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  full: 409,
  closed: 409,
  'submit-key-reused': 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  internal: 500,
  overloaded: 503,
} as const;

/** Stable code of a refusal over the wire. */
export type ProblemCode = keyof typeof problemStatuses;

/** Refusal over the wire, `application/problem+json` (RFC 9457) with our code and issues. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail?: string | undefined;
  /** Findings per field; `path` leads into the request body. */
  readonly issues?: readonly Issue[] | undefined;
  /** Bookables without a place for the party, when `code` is `full`. */
  readonly bookableIds?: readonly string[] | undefined;
}

/** Media type of {@link Problem}. */
export const problemMediaType = 'application/problem+json';
