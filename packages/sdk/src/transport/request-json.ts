import { isSdkError, SdkError } from '../errors/index.js';
import type { SdkErrorCode } from '../errors/index.js';
import type { Platform } from '../platform.js';
import { problemError } from './problem-error.js';

/** One request for JSON. */
export interface JsonRequest {
  readonly platform: Platform;
  readonly operation: string;
  /** Absolute, or relative to the page. */
  readonly url: string;
  readonly init: RequestInit;
}

/** What came back. */
export interface JsonAnswer {
  /** Absent with status 304. */
  readonly body?: unknown;
  readonly headers: Headers;
}

/** Anything before the first colon of a URL is its scheme, unless a path has begun. */
const foreignScheme = /^(?!\s*https?:)[^/?#]*:/i;

function codeOf(cause: unknown, signal: AbortSignal | null | undefined): SdkErrorCode {
  if (signal?.aborted) return 'aborted';
  return cause instanceof SyntaxError ? 'document' : 'network';
}

/**
 * Asks for JSON without cookies and without telling which page asks.
 * @throws SdkError `url-refused`, `aborted`, `network`, `document` or the code of a refusal.
 */
export async function requestJson({ platform, operation, url, init }: JsonRequest): Promise<JsonAnswer> {
  if (foreignScheme.test(url))
    throw new SdkError({ code: 'url-refused', operation, finding: `not on the web: ${url}` });
  try {
    const response = await platform.fetch(url, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer' });
    const { headers, ok, status } = response;
    if (status === 304) return { headers };
    if (!ok) throw await problemError(operation, response, platform.now());
    return { headers, body: (await response.json()) as unknown };
  } catch (cause) {
    if (isSdkError(cause)) throw cause;
    throw new SdkError({ code: codeOf(cause, init.signal), operation, finding: String(cause), cause });
  }
}
