import type { ChoiceGroup } from '../sign-up/bookable.js';
import { freePlaces } from '../sign-up/free-places.js';
import type { SignUp } from '../sign-up/sign-up.js';
import type { SignUpFrame } from '../sign-up/sign-up-frame.js';
import { windowSpan } from '../sign-up/sign-up-window.js';
import { countTaken } from '../sign-up/taken-places.js';
import type { TakenPlaces } from '../sign-up/taken-places.js';
import type { Instant } from '../time/instant.js';
import { instantToEpoch } from '../time/instant-epoch.js';
import type { AllocationPlaces, AllocationProblem, AllocationWarning, FixedPlace } from './allocation-problem.js';
import { claimsOfSignUp, isRankedWish } from './claims-of-sign-up.js';
import { keptApartBy } from './kept-apart.js';
import { overlappingBookables } from './overlapping-bookables.js';
import { rankedGroups } from './ranked-groups.js';

/** What an allocation is made from. */
export interface AllocationProblemOptions {
  readonly frame: SignUpFrame;
  /** All sign-ups of the event. */
  readonly signUps: readonly SignUp[];
  readonly at: Instant;
  /** Word of the draw. */
  readonly seed: string;
  /** Default: counted from the sign-ups. */
  readonly taken?: TakenPlaces | undefined;
  /** Choice groups to share out. Default: all in which wishes are ranked. */
  readonly choiceGroupIds?: readonly string[] | undefined;
  readonly fixed?: readonly FixedPlace[] | undefined;
}

/**
 * Reads what is to be shared out from the records of an event: wishes that wait for it in confirmed sign-ups, and places
 * nobody holds or has waited for before. Unless the rules leave overlaps alone, wishes at the same time as a place that
 * somebody holds are struck out, and nobody gets two places at the same time.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function allocationProblem(options: AllocationProblemOptions): AllocationProblem {
  const { fixed = [], frame, seed, signUps } = options;
  const groups = rankedGroups(frame, options.choiceGroupIds);
  const overlaps = overlappingBookables(bookedIds(groups, options), frame);
  const heeds = (frame.rules?.overlap?.mode ?? 'off') !== 'off';
  const keptApart = heeds ? overlaps : [];
  const groupOf = new Map(
    groups.toReversed().flatMap(({ bookableIds, id }) => bookableIds.map((bookableId) => [bookableId as string, id])),
  );
  const claimOptions = { frame, groupOf, keptApart: keptApartBy(keptApart) };
  const confirmed = signUps.filter(({ status }) => status === 'confirmed');
  return {
    seed,
    groups: groups.map(({ bookableIds, id, required }) => ({ choiceGroupId: id, bookableIds, isRequired: required })),
    places: placesOf(groups, options),
    claims: confirmed.flatMap((signUp) => claimsOfSignUp(signUp, claimOptions)),
    fixed,
    keptApart,
    warnings: [
      ...openWindows(groups, options),
      ...undecided(groupOf, signUps),
      ...(heeds ? [] : unheeded(groupOf, overlaps)),
    ],
  };
}

/** Everything somebody could be at: what is shared out, what is fixed, and what is held. */
function bookedIds(groups: readonly ChoiceGroup[], { fixed = [], signUps }: AllocationProblemOptions): string[] {
  const held = signUps.flatMap(({ bookings = [] }) => bookings.map(({ bookableId }) => bookableId));
  return [...groups.flatMap(({ bookableIds }) => bookableIds), ...fixed.map(({ bookableId }) => bookableId), ...held];
}

function placesOf(groups: readonly ChoiceGroup[], options: AllocationProblemOptions): readonly AllocationPlaces[] {
  const { at, frame, signUps, taken = countTaken(signUps, frame, at) } = options;
  const ids = new Set<string>(groups.flatMap(({ bookableIds }) => bookableIds));
  return [...ids].flatMap((bookableId) => {
    const bookable = frame.bookables.get(bookableId);
    if (bookable === undefined) return [];
    const { capacity, left, listLeft } = freePlaces(bookable, frame, taken);
    return [{ bookableId, places: capacity === undefined ? undefined : left, waitingPlaces: listLeft }];
  });
}

function openWindows(groups: readonly ChoiceGroup[], { at, frame }: AllocationProblemOptions): AllocationWarning[] {
  const open = (frame.rules?.windows ?? []).filter((window) => {
    const { closes } = windowSpan(window, frame);
    return closes === undefined || instantToEpoch(closes) > instantToEpoch(at);
  });
  const asked = groups.filter(({ bookableIds, id }) =>
    open.some(({ asks }) => asks === undefined || [id, ...bookableIds].some((each) => asks.includes(each))),
  );
  return asked.length === 0 ? [] : [{ code: 'sign-up-open', choiceGroupIds: asked.map(({ id }) => id) }];
}

const undecidedStatuses: readonly SignUp['status'][] = ['received', 'unconfirmed', 'pending', 'waiting', 'promoted'];

function undecided(groupOf: ReadonlyMap<string, string>, signUps: readonly SignUp[]): AllocationWarning[] {
  const wishes = signUps
    .filter(({ status }) => undecidedStatuses.includes(status))
    .flatMap(({ bookings = [], id }) => bookings.filter(isRankedWish).map((booking) => ({ ...booking, signUpId: id })))
    .filter(({ bookableId }) => groupOf.has(bookableId));
  if (wishes.length === 0) return [];
  const people = new Set(wishes.map(({ participantId, signUpId }) => JSON.stringify([signUpId, participantId]))).size;
  const ids = new Set(wishes.flatMap(({ bookableId }) => groupOf.get(bookableId) ?? []));
  return [{ code: 'sign-ups-undecided', choiceGroupIds: [...ids].toSorted(), people }];
}

function unheeded(
  groupOf: ReadonlyMap<string, string>,
  overlaps: readonly (readonly [string, string])[],
): AllocationWarning[] {
  const pairs = overlaps.flatMap(([one, other]) => {
    const ids = [groupOf.get(one), groupOf.get(other)].flatMap((id) => id ?? []).toSorted();
    return ids.length === 2 && ids[0] !== ids[1] ? [JSON.stringify(ids)] : [];
  });
  return [...new Set(pairs)].map((pair) => ({
    code: 'overlaps-unheeded',
    choiceGroupIds: JSON.parse(pair) as string[],
  }));
}
