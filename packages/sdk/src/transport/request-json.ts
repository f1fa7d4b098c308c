import { request } from './request.js';
import type { Answer, Request } from './request.js';

/** What came back. */
export type JsonAnswer = Answer<unknown>;

/**
 * Asks for JSON without cookies and without telling which page asks.
 * @throws SdkError `url-refused`, `aborted`, `network`, `document` or the code of a refusal.
 */
export function requestJson(asked: Request): Promise<JsonAnswer> {
  return request(asked, (response) => response.json() as Promise<unknown>);
}
