import { findOverlaps } from '../sign-up/find-overlaps.js';
import { sessionOfBookable } from '../sign-up/session-of-bookable.js';
import type { SignUpFrame } from '../sign-up/sign-up-frame.js';

/**
 * Pairs of bookables whose sessions overlap, or lie closer together than the way between them takes. Parts of one session
 * have no times of their own and never overlap.
 * @throws DomainError `time-invalid`
 */
export function overlappingBookables(
  bookableIds: readonly string[],
  frame: SignUpFrame,
): readonly (readonly [string, string])[] {
  const placed = [...new Set(bookableIds)].flatMap((id) => {
    const session = sessionOfBookable(id, frame);
    return session === undefined ? [] : [{ id, session }];
  });
  const idsOf = Map.groupBy(placed, ({ session }) => session.id as string);
  const sessions = [...idsOf.values()].flatMap(([first]) => (first === undefined ? [] : [first.session]));
  const overlaps = findOverlaps(sessions, { bufferMinutes: frame.rules?.overlap?.bufferMinutes });
  return overlaps.flatMap(({ sessionIds: [one, other] }) =>
    (idsOf.get(one) ?? []).flatMap(({ id }) => (idsOf.get(other) ?? []).map((match) => [id, match.id] as const)),
  );
}
