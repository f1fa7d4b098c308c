import { isEverybody } from '../keys/caller.js';
import type { AppContext } from './app-env.js';

const jsonMediaType = 'application/json; charset=utf-8';

/** A body with its entity tag. */
export interface TaggedBody {
  readonly body: string;
  readonly etag: string;
}

/** Whether a caller has this body already, by its `If-None-Match`. Tags compare weakly (RFC 9110). */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

/**
 * Answers with a body, or with 304 to those who have it. What everybody may read may be kept for ten seconds; what a key opens
 * is asked for each time, so that whoever edits reads no older state than the one they made.
 * @param own headers of the body, its `Content-Type` among them
 */
export function cacheable(
  context: AppContext,
  { body, etag }: TaggedBody,
  own: Readonly<Record<string, string>>,
): Response {
  const isPublic = isEverybody(context.get('caller'));
  const headers = {
    ETag: etag,
    'Cache-Control': isPublic ? 'public, max-age=10' : 'private, no-cache',
    Vary: 'Authorization',
  };
  if (isKnown(context.req.header('If-None-Match'), etag)) return context.body(null, 304, headers);
  return context.body(body, 200, { ...headers, ...own });
}

/** Answers with JSON that may be kept as `cacheable` says. */
export function cacheableJson(context: AppContext, tagged: TaggedBody): Response {
  return cacheable(context, tagged, { 'Content-Type': jsonMediaType });
}

/** Answers with something that is true only now. */
export function freshJson(context: AppContext, value: unknown): Response {
  return context.body(JSON.stringify(value), 200, { 'Content-Type': jsonMediaType, 'Cache-Control': 'no-store' });
}

/** Answers that something was stored, and where. */
export function createdJson(context: AppContext, value: unknown, location: string): Response {
  const headers = { 'Content-Type': jsonMediaType, 'Cache-Control': 'no-store', Location: location };
  return context.body(JSON.stringify(value), 201, headers);
}
