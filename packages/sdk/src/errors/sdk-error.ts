import type { ProblemCode, ShownConflict } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';

/**
 * Stable code of an {@link SdkError}: a refusal of the backend, or one of our own –
 * `aborted` (the caller called it off), `network` (no answer), `timeout` (no answer in time),
 * `document` (an answer nobody can read), `unsupported` (the backend does not offer this),
 * `url-refused` (neither `http:` nor `https:`).
 */
export type SdkErrorCode = 'aborted' | 'network' | 'timeout' | 'document' | 'unsupported' | 'url-refused' | ProblemCode;

/** What an {@link SdkError} is made of. */
export interface SdkErrorDetails {
  readonly code: SdkErrorCode;
  /** Name of the operation in the contract, such as `readEvent`. */
  readonly operation: string;
  /** What was found, in English and for developers; pages show their own words by `code`. */
  readonly finding: string;
  /** Findings per field, with `invalid` and `document`; default none. */
  readonly issues?: readonly Issue[] | undefined;
  /** Bookables without a place for the party, with `full`; default none. */
  readonly bookableIds?: readonly string[] | undefined;
  /** Records that others changed meanwhile, with `revision-conflict`. */
  readonly conflicts?: readonly ShownConflict[] | undefined;
  /** When to ask again, as the backend stated it. */
  readonly retryAfterSeconds?: number | undefined;
  /** HTTP status, where there was one. */
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** A call that brought no result; the one error this package throws. */
export class SdkError extends Error {
  override readonly name = 'SdkError';
  declare readonly code: SdkErrorCode;
  declare readonly operation: string;
  declare readonly issues: readonly Issue[];
  declare readonly bookableIds: readonly string[];
  declare readonly conflicts: readonly ShownConflict[] | undefined;
  declare readonly retryAfterSeconds: number | undefined;
  declare readonly status: number | undefined;

  constructor({ finding, cause, issues = [], bookableIds = [], ...details }: SdkErrorDetails) {
    super(`${details.operation}: ${finding}`, { cause });
    Object.assign(this, details, { issues, bookableIds });
  }
}
