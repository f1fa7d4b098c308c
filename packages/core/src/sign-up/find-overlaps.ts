import type { Session } from '../event/session.js';
import { instantToEpoch } from '../time/instant-epoch.js';
import { overlappingSpans } from './overlapping-spans.js';
import type { Overlap, OverlapOptions, SessionSpan } from './overlapping-spans.js';

function spanOf(session: Session): readonly SessionSpan[] {
  if (session.start === undefined || session.status === 'cancelled') return [];
  const start = instantToEpoch(session.start);
  return [{ session, start, end: session.end === undefined ? start : instantToEpoch(session.end) }];
}

/**
 * Pairs of sessions that overlap or lie closer together than the way between them takes. A session
 * without an end counts as a moment; cancelled and unscheduled ones never overlap.
 * @throws DomainError `time-invalid`
 */
export function findOverlaps(sessions: readonly Session[], options: OverlapOptions = {}): Overlap[] {
  return overlappingSpans(sessions.flatMap(spanOf), options);
}
