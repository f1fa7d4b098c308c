import type { SignUpRequest } from '../contract/wire.js';
import type { Issue } from '../document/issue.js';
import { findOverlaps } from './find-overlaps.js';
import { requestIssue } from './request-issue.js';
import { sessionOfBookable } from './session-of-bookable.js';
import type { SignUpFrame } from './sign-up-frame.js';

type Wish = NonNullable<SignUpRequest['bookings']>[number];

/**
 * Findings about sessions one person cannot attend both of, by the rules' overlap mode (default off):
 * `warn` gives warnings, `block` errors. Ranked wishes are alternatives and never overlap.
 */
export function checkOverlaps(request: SignUpRequest, frame: SignUpFrame): Issue[] {
  const { mode = 'off', bufferMinutes } = frame.rules?.overlap ?? {};
  if (mode === 'off') return [];
  const chosen = (request.bookings ?? []).flatMap((wish, index) => {
    const session = wish.rank === undefined ? sessionOfBookable(wish.bookableId, frame) : undefined;
    return session === undefined ? [] : [{ ...wish, index, session }];
  });
  const clash = (participantId: Wish['participantId']): Issue[] => {
    const own = new Map(
      chosen.filter((each) => each.participantId === participantId).map((each) => [each.session.id as string, each]),
    );
    const overlaps = findOverlaps(
      [...own.values()].map(({ session }) => session),
      { bufferMinutes },
    );
    return overlaps.map(({ sessionIds }) => {
      const index = Math.max(...sessionIds.map((id) => own.get(id)?.index ?? 0));
      const severity = mode === 'block' ? 'error' : 'warning';
      return requestIssue({
        path: ['bookings', index],
        code: 'sessions-overlap',
        severity,
        about: { participantId, sessionIds },
      });
    });
  };
  return request.participants.flatMap(({ id }) => clash(id));
}
