import { isSdkError, SdkError } from '../errors/index.js';
import type { SdkErrorCode } from '../errors/index.js';
import type { Platform } from '../platform.js';
import { problemError } from './problem-error.js';

/** One request. */
export interface Request {
  readonly platform: Platform;
  readonly operation: string;
  /** Absolute, or relative to the page. */
  readonly url: string;
  readonly init: RequestInit;
}

/** What came back. */
export interface Answer<Body> {
  /** Absent with status 304. */
  readonly body?: Body;
  readonly headers: Headers;
}

/** Whether an address is on the web, or relative: anything before the first colon is its scheme, unless a path has begun. */
export function isOnWeb(url: string): boolean {
  return !/^(?!\s*https?:)[^/?#]*:/i.test(url);
}

function codeOf(cause: unknown, signal: AbortSignal | null | undefined): SdkErrorCode {
  if (signal?.aborted) return 'aborted';
  return cause instanceof SyntaxError ? 'document' : 'network';
}

/**
 * Asks without cookies and without telling which page asks.
 * @param read takes the body out of an answer that is none of a refusal
 * @throws SdkError `url-refused`, `aborted`, `network`, `document` or the code of a refusal.
 */
export async function request<Body>(
  { platform, operation, url, init }: Request,
  read: (response: Response) => Promise<Body>,
): Promise<Answer<Body>> {
  if (!isOnWeb(url)) throw new SdkError({ code: 'url-refused', operation, finding: `not on the web: ${url}` });
  try {
    const response = await platform.fetch(url, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer' });
    const { headers, ok, status } = response;
    if (status === 304) return { headers };
    if (!ok) throw await problemError(operation, response, platform.now());
    return { headers, body: await read(response) };
  } catch (cause) {
    if (isSdkError(cause)) throw cause;
    throw new SdkError({ code: codeOf(cause, init.signal), operation, finding: String(cause), cause });
  }
}
