import type { SdkError } from './sdk-error.js';

/** Tells an {@link SdkError} from any other thrown value, also across bundles. */
export function isSdkError(error: unknown): error is SdkError {
  return error instanceof Error && error.name === 'SdkError';
}

/** Tells that the caller itself called the operation off: no failure, nothing to report. */
export function isAborted(error: unknown): error is SdkError {
  return isSdkError(error) && error.code === 'aborted';
}
