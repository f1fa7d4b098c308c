import { readingStatuses } from '@geflecht/core/contract';
import type { Problem } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import { SdkError } from '../errors/index.js';

type ReadingCode = keyof typeof readingStatuses;
type Untrusted<Shape> = { readonly [Field in keyof Shape]?: unknown };

/** Where a proxy answered in the backend's place there is a status and no code of ours. */
function codeOf(stated: unknown, status: number): ReadingCode {
  const codes = Object.keys(readingStatuses) as ReadingCode[];
  const known = codes.find((code) => code === stated);
  if (known !== undefined) return known;
  if (status === 429 || status > 501) return 'overloaded';
  // Three codes share 409, so that status alone says nothing.
  return codes.find((code) => status !== 409 && readingStatuses[code] === status) ?? 'internal';
}

function itemsOf(value: unknown, isItem: (item: unknown) => boolean): readonly unknown[] {
  return Array.isArray(value) ? value.filter(isItem) : [];
}

const isIssue = (item: unknown): boolean => Array.isArray((item as Untrusted<Issue> | null)?.path);

/** `Retry-After` is a number of seconds or a date (RFC 9110, section 10.2.3). */
function secondsUntil(header: string, now: number): number | undefined {
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1_000;
  return seconds >= 0 ? seconds : undefined;
}

/** Translates a refusal over the wire; `now` in milliseconds since 1970. */
export async function problemError(operation: string, response: Response, now: number): Promise<SdkError> {
  const { headers, status } = response;
  const problem = Object(await response.json().catch(() => undefined)) as Untrusted<Problem>;
  return new SdkError({
    code: codeOf(problem.code, status),
    operation,
    finding: `refused with status ${status}`,
    status,
    issues: itemsOf(problem.issues, isIssue) as readonly Issue[],
    bookableIds: itemsOf(problem.bookableIds, (id) => typeof id === 'string') as readonly string[],
    retryAfterSeconds: secondsUntil(headers.get('Retry-After') ?? '', now),
  });
}
