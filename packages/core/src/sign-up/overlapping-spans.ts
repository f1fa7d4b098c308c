import type { Session } from '../event/session.js';

/** Two sessions nobody can attend both of. */
export interface Overlap {
  readonly sessionIds: readonly [string, string];
  /** Minutes lacking between the two; 0 where one begins at the moment the other ends, but travel takes longer. */
  readonly missingMinutes: number;
}

/** Settings of `findOverlaps` and {@link overlappingSpans}. */
export interface OverlapOptions {
  /** Minutes to get from one room to another; default 0. Sessions sharing a room need none. */
  readonly bufferMinutes?: number | undefined;
}

/** A session and when it is held, in milliseconds since 1970-01-01T00:00Z; without a known end, `end` is `start`. */
export interface SessionSpan {
  readonly session: Session;
  readonly start: number;
  readonly end: number;
}

const millisecondsPerMinute = 60_000;

function shareRoom(one: Session, other: Session): boolean {
  if (!Array.isArray(one.rooms) || !Array.isArray(other.rooms)) return one.rooms === 'all' || other.rooms === 'all';
  const rooms = new Set<unknown>(one.rooms);
  return other.rooms.some((room) => rooms.has(room));
}

function missing(earlier: SessionSpan, later: SessionSpan, bufferMinutes: number): number {
  const sameMoment = earlier.start === later.start;
  const gap = (later.start - earlier.end) / millisecondsPerMinute;
  const needed = shareRoom(earlier.session, later.session) ? 0 : bufferMinutes;
  return sameMoment ? Math.max(needed - gap, 1) : needed - gap;
}

/**
 * Pairs of sessions that overlap or lie closer together than the way between them takes, of those whose times have been
 * read already, such as in a page that reads times its own way.
 */
export function overlappingSpans(given: readonly SessionSpan[], { bufferMinutes = 0 }: OverlapOptions = {}): Overlap[] {
  const spans = given.toSorted((one, other) => one.start - other.start);
  const latest = bufferMinutes * millisecondsPerMinute;
  return spans.flatMap((earlier, index) => {
    const overlaps: Overlap[] = [];
    for (const later of spans.slice(index + 1)) {
      if (later.start > earlier.end + latest) break;
      const missingMinutes = missing(earlier, later, bufferMinutes);
      if (missingMinutes > 0) overlaps.push({ sessionIds: [earlier.session.id, later.session.id], missingMinutes });
    }
    return overlaps;
  });
}
