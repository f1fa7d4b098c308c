import { choicesAllowed } from './check-bookings.js';
import { findOverlaps } from './find-overlaps.js';
import { seatTeller } from './party-members.js';
import { sessionOfBookable } from './session-of-bookable.js';
import type { Booking } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';

function overlap(one: string, other: string, frame: SignUpFrame): boolean {
  const sessions = [one, other].flatMap((id) => sessionOfBookable(id, frame) ?? []);
  return findOverlaps(sessions, { bufferMinutes: frame.rules?.overlap?.bufferMinutes }).length > 0;
}

/** What a place can be kept of. */
export interface Keeping {
  /** What could be kept. */
  readonly dropped: readonly Booking[];
  /** What the party has besides. */
  readonly there: readonly Booking[];
  readonly frame: SignUpFrame;
}

/** Whether keeping a place leaves its person no more than can be chosen and attended. */
function mayBeKept(place: Booking, { there, frame }: Keeping): boolean {
  const own = there.filter(({ participantId }) => participantId === place.participantId);
  const groups = frame.choiceGroups.filter(({ bookableIds }) => bookableIds.includes(place.bookableId));
  const isRoom = groups.every(
    (group) => own.filter(({ bookableId }) => group.bookableIds.includes(bookableId)).length < choicesAllowed(group),
  );
  return isRoom && !own.some(({ bookableId }) => overlap(bookableId, place.bookableId, frame));
}

/** The place somebody keeps until the new one is there: in the same choice, or at the same time. */
export function keptPlace(added: Booking, keeping: Keeping): Booking | undefined {
  const { dropped, frame } = keeping;
  const isSeat = seatTeller(frame);
  const own = dropped.filter(
    (place) =>
      place.participantId === added.participantId &&
      (place.status === 'confirmed' || place.status === 'promoted') &&
      mayBeKept(place, keeping),
  );
  const inGroup = frame.choiceGroups.filter(({ bookableIds }) => bookableIds.includes(added.bookableId));
  return (
    own.find(({ bookableId }) => inGroup.some(({ bookableIds }) => bookableIds.includes(bookableId))) ??
    own.find((booking) => (isSeat(added) ? isSeat(booking) : overlap(booking.bookableId, added.bookableId, frame)))
  );
}
