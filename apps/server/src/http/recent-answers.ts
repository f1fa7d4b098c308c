import type { MiddlewareHandler } from 'hono';
import { RecentMap } from '../documents/recent-map.js';
import type { Clock } from '../platform.js';
import type { AppContext, AppEnv } from './app-env.js';
import { isKnown } from './json-answer.js';
import { nextRequestId } from './request-log.js';
import type { NoteRequest } from './request-log.js';

/** What answers are remembered with. */
export interface RecentAnswersOptions {
  /** Another text after every write of documents; absent where asking for it costs as much as reading. */
  readonly freshness: (() => string) | undefined;
  readonly clock: Clock;
  readonly note: NoteRequest;
}

interface Remembered {
  readonly operation: string;
  readonly body: string;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What a 304 has to say (RFC 9110); the others stay as the reader has them. */
  readonly unchanged: Readonly<Record<string, string>>;
  readonly freshness: string;
  /** Milliseconds since 1970: what everybody may see changes with time, too. */
  readonly until: number;
}

const mostKept = 128;
const longestBody = 1_000_000;
const rememberedMilliseconds = 1_000;
const toldAgain: readonly string[] = ['etag', 'cache-control', 'vary', 'access-control-allow-origin'];

/** Whoever shows a key, or a page elsewhere, may be answered otherwise. */
function isAnybody({ req }: AppContext): boolean {
  return req.method === 'GET' && req.header('Authorization') === undefined && req.header('Origin') === undefined;
}

function answer(context: AppContext, { body, etag, headers, unchanged }: Remembered, requestId: string): Response {
  return isKnown(context.req.header('If-None-Match'), etag)
    ? new Response(null, { status: 304, headers: { ...unchanged, 'X-Request-Id': requestId } })
    : new Response(body, { status: 200, headers: { ...headers, 'X-Request-Id': requestId } });
}

/** Reads an answer that everybody may keep, whatever its request looked like. */
async function read(context: AppContext): Promise<Omit<Remembered, 'freshness' | 'until'> | undefined> {
  const { res } = context;
  const etag = res.headers.get('ETag');
  const isPublic = res.headers.get('Cache-Control')?.startsWith('public') === true;
  if (res.status !== 200 || etag === null || !isPublic) return undefined;
  const body = await res.clone().text();
  if (body.length > longestBody) return undefined;
  const all = [...res.headers].filter(([name]) => name !== 'x-request-id');
  const unchanged = Object.fromEntries(all.filter(([name]) => toldAgain.includes(name)));
  return { operation: context.get('operation') ?? 'none', body, etag, headers: Object.fromEntries(all), unchanged };
}

/**
 * Answers what everybody may read and somebody has just read in the same words, for a second at the most and never longer
 * than until the next write: the many who look at one programme cost little more than the sending.
 */
export function recentAnswers({ freshness, clock, note }: RecentAnswersOptions): MiddlewareHandler<AppEnv> {
  const kept = new RecentMap<Remembered>(mostKept);
  return async (context, next) => {
    if (freshness === undefined || !isAnybody(context)) return next();
    const started = performance.now();
    const token = freshness();
    const known = kept.get(context.req.url);
    if (known?.freshness === token && Date.parse(clock.now()) < known.until) {
      const requestId = nextRequestId();
      const response = answer(context, known, requestId);
      note({ requestId, method: 'GET', operation: known.operation, status: response.status, started });
      return response;
    }
    await next();
    const isStill = context.res.status === 304 && context.res.headers.get('ETag') === known?.etag;
    const fresh = isStill ? known : await read(context);
    const until = Date.parse(clock.now()) + rememberedMilliseconds;
    if (fresh !== undefined) kept.set(context.req.url, { ...fresh, freshness: token, until });
    return undefined;
  };
}
