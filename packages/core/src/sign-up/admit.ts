import type { SignUpRequest } from '../contract/wire.js';
import { refuse, succeed } from '../errors/index.js';
import type { Result } from '../errors/index.js';
import { deadlineInstant } from '../time/deadline-instant.js';
import type { Instant } from '../time/instant.js';
import { instantToEpoch } from '../time/instant-epoch.js';
import { placeAtEvent, placeInside, statedWishes } from './place-party.js';
import type { PlacedWish, Wish } from './place-party.js';
import type { BookingStatus, SignUpStatus } from './sign-up.js';
import { eventBookables } from './sign-up-frame.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { askedAt, windowEntryAt } from './sign-up-window.js';
import { approvalOf } from './taken-places.js';
import type { TakenPlaces } from './taken-places.js';

/** A booking with the state it starts in. */
export interface AdmittedBooking extends Wish {
  readonly status: BookingStatus;
}

/** A party, or the part of one that shares a fate. */
export interface AdmittedParty {
  readonly status: SignUpStatus;
  readonly participantIds: readonly string[];
  readonly bookings: readonly AdmittedBooking[];
}

/** What becomes of a request. */
export interface Admission extends AdmittedParty {
  /** Those who got no place when the party takes fewer; they become a sign-up of their own. */
  readonly rest?: AdmittedParty | undefined;
}

/** What an admission depends on. */
export interface AdmitOptions {
  readonly frame: SignUpFrame;
  /** Counted in the same transaction that stores the answer. */
  readonly taken: TakenPlaces;
  readonly at: Instant;
}

/** Bookables that can no longer, or not yet, be booked. */
function closedBookables(wishes: readonly Wish[], frame: SignUpFrame, at: Instant): readonly string[] {
  const asked = askedAt(frame, at);
  const isLate = (bookBy: string | undefined) =>
    bookBy !== undefined && instantToEpoch(deadlineInstant(bookBy, frame.timeZone)) <= instantToEpoch(at);
  const ids = new Set<string>(wishes.map(({ bookableId }) => bookableId));
  return [...ids].filter((id) => !asked.bookable(id) || isLate(frame.bookables.get(id)?.bookBy));
}

function partyStatus(frame: SignUpFrame, placing: 'held' | 'waiting' | 'declined'): SignUpStatus {
  if (placing === 'declined') return 'declined';
  if (frame.rules?.doubleOptIn === true) return 'unconfirmed';
  if (approvalOf(frame.rules) !== 'none') return 'pending';
  return placing === 'held' ? 'confirmed' : 'waiting';
}

function admitted({ placing, ...wish }: PlacedWish, status: SignUpStatus): AdmittedBooking {
  if (placing === 'held') return { ...wish, status: status === 'confirmed' ? 'confirmed' : 'requested' };
  return { ...wish, status: placing === 'open' ? 'requested' : placing };
}

/** Those without a place at the event: inside it they claim nothing until they have one. */
function admitRest(wishes: readonly Wish[], placing: 'waiting' | 'declined', frame: SignUpFrame): AdmittedParty {
  const seats = new Set<string>(eventBookables(frame).map(({ id }) => id));
  const status = partyStatus(frame, placing);
  const inside = placing === 'waiting' ? 'open' : 'declined';
  const placed = wishes.map((wish): PlacedWish => ({
    ...wish,
    placing: seats.has(wish.bookableId) ? placing : inside,
  }));
  return {
    status,
    participantIds: [...new Set<string>(wishes.map(({ participantId }) => participantId))],
    bookings: placed.map((wish) => admitted(wish, status)),
  };
}

/**
 * Decides what becomes of a request that {@link checkSignUpRequest} found nothing against: confirmed,
 * unconfirmed, pending or waiting, with a state for every booking. Everybody implicitly books the
 * event itself. A party is placed whole, or split at its own wish; nobody overtakes those who wait.
 * @returns refused with `closed` (`entry`, `opens`, `closes`, or the `bookableIds` not open now) or
 * with `full` (`bookableIds` that lack places)
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function admit(request: SignUpRequest, options: AdmitOptions): Result<Admission, 'full' | 'closed'> {
  const { frame, at } = options;
  const entry = windowEntryAt(frame, at);
  if (entry.entry !== 'open') return refuse('closed', { ...entry });
  const wishes = statedWishes(request, frame);
  const closed = closedBookables(wishes, frame, at);
  if (closed.length > 0) return refuse('closed', { entry: 'closed', bookableIds: closed });
  const party = placeAtEvent(request, wishes, options);
  const inside = placeInside(
    request,
    wishes.filter(({ participantId }) => party.seated.includes(participantId)),
    options,
  );
  const lacking = [...party.lacking, ...inside.lacking];
  if (lacking.length > 0) return refuse('full', { bookableIds: lacking });
  const restWishes = wishes.filter(({ participantId }) => party.rest.includes(participantId));
  const rest = party.rest.length === 0 ? undefined : admitRest(restWishes, party.restPlacing, frame);
  if (party.seated.length === 0 && rest !== undefined) return succeed(rest);
  const status = partyStatus(frame, 'held');
  const bookings = inside.wishes.map((wish) => admitted(wish, status));
  return succeed({ status, participantIds: party.seated, bookings, ...(rest === undefined ? {} : { rest }) });
}
