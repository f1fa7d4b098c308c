import type { Issue } from '../document/issue.js';
import type { ShownConflict } from './editing/shown-conflict.js';
import { readingStatuses } from './reading-statuses.js';

/** Stable codes of refusals over the wire and the HTTP status each is sent with. */
export const problemStatuses = {
  ...readingStatuses,
  'revision-conflict': 409,
  'transition-refused': 409,
  'too-many-requests': 429,
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
  /** Records that are other ones than the request knew, as the caller may see them, when `code` is `revision-conflict`. */
  readonly conflicts?: readonly ShownConflict[] | undefined;
}

/** Media type of {@link Problem}. */
export const problemMediaType = 'application/problem+json';
