import { SdkError } from './sdk-error.js';

/** The error of an operation its caller called off. */
export function aborted(operation: string, signal: AbortSignal | undefined): SdkError {
  return new SdkError({ code: 'aborted', operation, finding: 'called off', cause: signal?.reason });
}
