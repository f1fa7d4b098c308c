import { isServerError } from '../errors/server-error.js';

/** What the log keeps of an error: kind, code and places in the code, no words that may quote a visitor. */
export interface ErrorTrace {
  readonly name: string;
  readonly code?: string | undefined;
  /** Only of our own errors, which never quote input. */
  readonly message?: string | undefined;
  readonly frames?: readonly string[] | undefined;
  readonly cause?: ErrorTrace | undefined;
}

const mostFrames = 8;

/** Describes an error without anything a visitor may have written. */
export function describeError(error: unknown): ErrorTrace {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as { readonly code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(isServerError(error) ? { message: error.message } : {}),
    frames: frames.slice(0, mostFrames).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
