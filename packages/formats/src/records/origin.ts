import type { Event } from '@geflecht/core/event';
import { withoutGaps } from './json-value.js';
import type { JsonObject } from './json-value.js';

/** What is known about where a record came from. */
export interface Origin {
  readonly originalId: string;
  readonly uid?: string | undefined;
  readonly url?: string | undefined;
  /** Fields of the origin without a home in the model. */
  readonly rest?: JsonObject | undefined;
}

/** The match key of a repeated import, as records carry it. */
export function sourceOf(system: string, origin: Origin): NonNullable<Event['source']> {
  const { originalId, uid, url, rest } = origin;
  return [withoutGaps({ system, originalId, uid, url, rest })];
}
