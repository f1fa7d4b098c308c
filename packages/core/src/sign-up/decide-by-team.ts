import { refuse, succeed } from '../errors/index.js';
import type { Result } from '../errors/index.js';
import type { Instant } from '../time/instant.js';
import { changeSignUp } from './change-sign-up.js';
import { enterParty } from './enter-party.js';
import { freePlaces } from './free-places.js';
import { givePlaces } from './give-places.js';
import { withCancelled, withoutPersons } from './leave-party.js';
import { noteSignUp } from './note-sign-up.js';
import { isFinal } from './own-outcome.js';
import { liveBookings, membersOf, seatTeller } from './party-members.js';
import { capacityOf } from './place-capacity.js';
import type { BookingPlacing } from './place-bookings.js';
import { shiftTaken } from './shift-taken.js';
import type { Booking, SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { cancelCause, cancellationTerms } from './cancellation-terms.js';
import { noneTaken, placeClaim } from './taken-places.js';
import type { TakenPlaces } from './taken-places.js';

/** What a team decides about one sign-up. */
export type TeamAction =
  /** Approves who is pending; `to` default: a place where there is room for the whole party, else the waiting list. */
  | { readonly do: 'approve'; readonly to?: 'confirmed' | 'waiting' | undefined }
  | { readonly do: 'refuse' }
  /** Lets a party move up out of turn: at the event, or at the bookables named inside it; default all it waits for. */
  | { readonly do: 'promote'; readonly bookableIds?: readonly string[] | undefined }
  /** Cancels the sign-up, single persons or single bookings; `cause` default `team`. */
  | {
      readonly do: 'cancel';
      readonly cause?: 'team' | 'event' | undefined;
      readonly participantIds?: readonly string[] | undefined;
      readonly bookingIds?: readonly string[] | undefined;
    };

/** What a decision of the team depends on. */
export interface TeamOptions {
  readonly frame: SignUpFrame;
  /** Places taken by all sign-ups of the event, this one included. */
  readonly taken: TakenPlaces;
  readonly at: Instant;
}

/** Why a decision is not taken: not in this state, no room (`bookableIds`), or no such person or booking. */
export type TeamRefusalCode = 'transition-refused' | 'full' | 'unknown';

type TeamResult = Result<SignUp, TeamRefusalCode>;

/** Bookables that lack places for bookings, whoever waits for them: the team may let somebody overtake. */
function lackingFor(bookings: readonly Booking[], taken: TakenPlaces, frame: SignUpFrame): readonly string[] {
  const groups = [...Map.groupBy(bookings, ({ bookableId }) => bookableId as string)];
  return groups.flatMap(([id, { length }]) => {
    const bookable = frame.bookables.get(id);
    const capacity = bookable === undefined ? 0 : (capacityOf(bookable, frame) ?? Infinity);
    return length > capacity - (taken.get(id) ?? noneTaken).held ? [id] : [];
  });
}

function withoutOwn(signUp: SignUp, { taken, frame, at }: TeamOptions): TakenPlaces {
  return shiftTaken(taken, { before: [signUp], after: [], frame, at });
}

function hasList(bookableIds: readonly string[], taken: TakenPlaces, frame: SignUpFrame): boolean {
  return bookableIds.every((id) => {
    const bookable = frame.bookables.get(id);
    return bookable !== undefined && freePlaces(bookable, frame, taken).listLeft > 0;
  });
}

function approve(signUp: SignUp, to: 'confirmed' | 'waiting' | undefined, options: TeamOptions): TeamResult {
  const { frame, at } = options;
  const taken = withoutOwn(signUp, options);
  const isSeat = seatTeller(frame);
  const seats = liveBookings(signUp).filter(isSeat);
  const isHeld = seats.every((seat) => placeClaim(signUp, seat, frame).claim === 'held');
  const lacking = isHeld ? [] : lackingFor(seats, taken, frame);
  // Whoever is in the queue already stays in it, else others would be overtaken.
  const waits = seats.some(({ status }) => status === 'waiting');
  const wished = to ?? (waits || (lacking.length > 0 && hasList(lacking, taken, frame)) ? 'waiting' : 'confirmed');
  if (wished === 'confirmed' && lacking.length > 0) return refuse('full', { bookableIds: lacking });
  const fate: BookingPlacing = wished === 'waiting' ? 'waiting' : 'held';
  return enterParty(signUp, { fate, on: 'approve', by: 'team', at, frame, taken, keepsClaims: true });
}

function promoteOne(signUp: SignUp, bookableIds: readonly string[] | undefined, options: TeamOptions): TeamResult {
  const { frame, at } = options;
  const isSeat = seatTeller(frame);
  const isEntry = signUp.status === 'waiting';
  if (!isEntry && signUp.status !== 'confirmed') return refuse('transition-refused', { from: signUp.status });
  const waiting = liveBookings(signUp).filter(
    (booking) =>
      booking.status === 'waiting' &&
      (isEntry ? isSeat(booking) : (bookableIds ?? [booking.bookableId]).includes(booking.bookableId)),
  );
  if (waiting.length === 0) return refuse('transition-refused', { from: signUp.status });
  const taken = withoutOwn(signUp, options);
  const lacking = lackingFor(waiting, options.taken, frame);
  if (lacking.length > 0) return refuse('full', { bookableIds: lacking });
  const ids = new Set<string>(waiting.map(({ id }) => id));
  return succeed(givePlaces(signUp, ids, { frame, taken, at, by: 'team', cause: 'promote', isEntry }));
}

function cancelPart(signUp: SignUp, action: Extract<TeamAction, { do: 'cancel' }>, { at }: TeamOptions): TeamResult {
  const { cause = 'team', participantIds = [], bookingIds = [] } = action;
  const persons = new Set(participantIds);
  const members = membersOf(signUp);
  const live = liveBookings(signUp);
  const unknown = [
    ...participantIds.filter((id) => !members.some((person) => person.id === id)),
    ...bookingIds.filter((id) => !live.some((booking) => booking.id === id)),
  ];
  if (isFinal(signUp)) return refuse('transition-refused', { from: signUp.status });
  if (unknown.length > 0) return refuse('unknown', { ids: unknown });
  const fewer = { ...signUp, ...withoutPersons(signUp, persons, at) };
  const bookings = withCancelled(fewer.bookings, ({ id }) => bookingIds.includes(id));
  const note = { at, by: cause, cause: persons.size > 0 ? 'leave' : 'cancelPlaces' } as const;
  return succeed(noteSignUp({ ...fewer, bookings }, note));
}

function cancelByTeam(signUp: SignUp, action: Extract<TeamAction, { do: 'cancel' }>, options: TeamOptions): TeamResult {
  const { frame, at } = options;
  const { cause: by = 'team', participantIds, bookingIds } = action;
  const isWhole = membersOf(signUp).every(({ id }) => participantIds?.includes(id) === true);
  if (!isWhole && (participantIds ?? bookingIds) !== undefined) return cancelPart(signUp, action, options);
  return changeSignUp(signUp, { on: 'cancel', at, by, cause: cancelCause(cancellationTerms(frame, at)) });
}

/**
 * What a team decides about one sign-up: it approves or refuses who is pending, lets one move up out of turn while there is
 * room, or cancels. It never gives more places than there are.
 * @returns the sign-up as it is afterwards; refused with `full` and the `bookableIds` that lack places
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function decideByTeam(signUp: SignUp, action: TeamAction, options: TeamOptions): TeamResult {
  switch (action.do) {
    case 'approve':
      return approve(signUp, action.to, options);
    case 'refuse':
      return changeSignUp(signUp, { on: 'refuse', at: options.at, by: 'team' });
    case 'promote':
      return promoteOne(signUp, action.bookableIds, options);
    default:
      return cancelByTeam(signUp, action, options);
  }
}
