import type { Instant } from '../time/instant.js';
import { instantToEpoch } from '../time/instant-epoch.js';
import { capacityOf } from './place-capacity.js';
import { givePlaces } from './give-places.js';
import { spanOfBookable } from './offer-deadline.js';
import { adultFirst, leavesChildrenAlone, membersOf } from './party-members.js';
import { sessionOfBookable } from './session-of-bookable.js';
import { shiftTaken } from './shift-taken.js';
import type { Booking, SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { splitParty } from './split-party.js';
import type { NewId } from './split-party.js';
import { noneTaken } from './taken-places.js';
import type { TakenPlaces } from './taken-places.js';
import { waitingUnits } from './waiting-unit.js';
import type { WaitingUnit } from './waiting-unit.js';

/** What promotion depends on. */
export interface PromoteOptions {
  readonly frame: SignUpFrame;
  /** Places taken by all sign-ups of the event, those who wait included. */
  readonly taken: TakenPlaces;
  readonly at: Instant;
  readonly newId: NewId;
}

interface WalkOptions extends PromoteOptions {
  /** Places of each bookable by id. */
  readonly limits: ReadonlyMap<string, number>;
}

interface Queue {
  readonly signUps: ReadonlyMap<string, SignUp>;
  readonly taken: TakenPlaces;
}

/** Places nobody may take in this round: kept for somebody, or behind somebody who may not be overtaken. */
interface Kept {
  readonly blocked: ReadonlySet<string>;
  readonly reserved: ReadonlyMap<string, number>;
}

interface Round extends Queue {
  readonly kept: Kept;
}

interface Given {
  readonly given: readonly Booking[];
  readonly options: PromoteOptions;
}

type Room = (bookableId: string) => number;

/** How many places each bookable has for those who wait: none at what is called off or over. */
function limitsOf(frame: SignUpFrame, at: Instant): ReadonlyMap<string, number> {
  const now = instantToEpoch(at);
  return new Map(
    [...frame.bookables].map(([id, bookable]) => {
      const { end = Infinity } = spanOfBookable(id, frame);
      const isOff = [frame.event.status, sessionOfBookable(id, frame)?.status].includes('cancelled');
      return [id, isOff || end <= now ? 0 : (capacityOf(bookable, frame) ?? Infinity)];
    }),
  );
}

/** Places left for the next in the queue. */
function roomIn({ taken, kept }: Round, limits: ReadonlyMap<string, number>): Room {
  return (id) =>
    kept.blocked.has(id) ? 0 : (limits.get(id) ?? 0) - (taken.get(id) ?? noneTaken).held - (kept.reserved.get(id) ?? 0);
}

/** The bookings of one party that find places: all of them, or those of as many persons as there is room for. */
function fitting({ bookings, isEntry }: WaitingUnit, signUp: SignUp, room: Room): readonly Booking[] {
  const needed = Map.groupBy(bookings, ({ bookableId }) => bookableId);
  if ([...needed].every(([id, { length }]) => length <= room(id))) return bookings;
  if (signUp.mode !== 'takeFewer') return [];
  const left = new Map([...needed.keys()].map((id) => [id as string, room(id)]));
  const members = membersOf(signUp);
  const first = adultFirst(members).filter(({ id }) => {
    const own = bookings.filter(({ participantId }) => participantId === id);
    if (own.length === 0 || !own.every(({ bookableId }) => (left.get(bookableId) ?? 0) > 0)) return false;
    for (const { bookableId } of own) left.set(bookableId, (left.get(bookableId) ?? 0) - 1);
    return true;
  });
  if (isEntry && leavesChildrenAlone(members, first)) return [];
  return bookings.filter(({ participantId }) => first.some(({ id }) => id === participantId));
}

function letIn(queue: Queue, unit: WaitingUnit, { given, options }: Given): Queue {
  const { frame, at, newId } = options;
  const signUp = queue.signUps.get(unit.signUpId);
  if (signUp === undefined) return queue;
  const ids = new Set<string>(given.map(({ id }) => id));
  const persons = new Set<string>(given.map(({ participantId }) => participantId));
  const behind = unit.bookings.filter(({ id }) => !ids.has(id)).map(({ participantId }) => participantId as string);
  const restIds = new Set(unit.isEntry ? behind.filter((id) => !persons.has(id)) : []);
  const [on, ...rest] = restIds.size === 0 ? [signUp] : splitParty(signUp, { restIds, at, by: 'system', newId });
  const without = shiftTaken(queue.taken, { before: [signUp], after: rest, frame, at });
  const { isEntry } = unit;
  const placed = givePlaces(on, ids, { frame, taken: without, at, by: 'system', cause: 'placesFree', isEntry });
  const changed = [placed, ...rest].map((each) => [each.id as string, each] as const);
  const taken = shiftTaken(without, { before: [], after: [placed], frame, at });
  return { signUps: new Map([...queue.signUps, ...changed]), taken };
}

function reserve({ reserved }: Kept, bookings: readonly Booking[]): Kept['reserved'] {
  const more = new Map(reserved);
  for (const { bookableId } of bookings) more.set(bookableId, (more.get(bookableId) ?? 0) + 1);
  return more;
}

function nextInQueue(round: Round, unit: WaitingUnit, options: WalkOptions): Round {
  const signUp = round.signUps.get(unit.signUpId);
  if (signUp === undefined) return round;
  const given = fitting(unit, signUp, roomIn(round, options.limits));
  const isWhole = given.length === unit.bookings.length;
  const { kept } = round;
  // Who may not take the place yet keeps it free for the moment when it may.
  const queue = unit.isReady && given.length > 0 ? letIn(round, unit, { given, options }) : round;
  const reserved = unit.isReady ? kept.reserved : reserve(kept, given);
  const stops = isWhole || unit.letsPass ? [] : unit.bookings.map(({ bookableId }) => bookableId as string);
  return { ...queue, kept: { reserved, blocked: new Set([...kept.blocked, ...stops]) } };
}

function isAutomatic({ rules }: SignUpFrame): boolean {
  return rules?.waitingList?.mode !== 'manual';
}

/** One walk along the queues: inside the event first, for those who are in wait longer for what is inside. */
function walk(queue: Queue, isSeat: boolean, options: WalkOptions): Queue {
  const units = waitingUnits([...queue.signUps.values()], options.frame, options.at);
  const start: Round = { ...queue, kept: { blocked: new Set(), reserved: new Map() } };
  const { signUps, taken } = units
    .filter((unit) => unit.isSeat === isSeat)
    .reduce((round, unit) => nextInQueue(round, unit, options), start);
  return { signUps, taken };
}

/**
 * Moves parties up from the waiting lists of an event, as far as places are free: in the order of `queuedAt`, then id. A
 * party is placed whole, or split where it takes fewer; nobody is overtaken but who lets smaller parties pass where the
 * rules know that. The place is offered until `answerBy` where the rules give time to answer, else confirmed. With a
 * list that the team works off by hand, nobody moves by itself. Doing it twice changes nothing more.
 * @param signUps those of the event that wait for anything; others do no harm
 * @returns the sign-ups that changed, new ones of split parties among them
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function promote(signUps: readonly SignUp[], options: PromoteOptions): readonly SignUp[] {
  if (!isAutomatic(options.frame)) return [];
  const walking = { ...options, limits: limitsOf(options.frame, options.at) };
  const known = new Set(signUps);
  let queue: Queue = { signUps: new Map(signUps.map((signUp) => [signUp.id as string, signUp])), taken: options.taken };
  let before: Queue | undefined;
  while (before?.signUps !== queue.signUps) {
    before = queue;
    queue = walk(walk(queue, false, walking), true, walking);
  }
  return [...queue.signUps.values()].filter((signUp) => !known.has(signUp));
}
