import type { SignUpRequest } from '../contract/wire.js';
import { freePlaces } from './free-places.js';
import type { FreePlaces } from './free-places.js';
import { eventBookables, impliedBookable } from './sign-up-frame.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { approvalOf } from './taken-places.js';
import type { TakenPlaces } from './taken-places.js';

/** A booking as the request states or implies it. */
export type Wish = NonNullable<SignUpRequest['bookings']>[number];

/** What is decided about a wish before the sign-up's own state is known. */
export type Placing = 'held' | 'waiting' | 'declined' | 'open';

/** A wish and what is decided about it. */
export interface PlacedWish extends Wish {
  readonly placing: Placing;
}

/** A party's placing at the event, or the bookables that lack places for it. */
export interface PartyPlacing {
  readonly seated: readonly string[];
  /** The others, where the party takes fewer, or everybody when the whole party waits. */
  readonly rest: readonly string[];
  readonly restPlacing: 'waiting' | 'declined';
  readonly lacking: readonly string[];
}

/** What placing a party depends on. */
export interface PlacingOptions {
  readonly frame: SignUpFrame;
  readonly taken: TakenPlaces;
}

const noLimit: FreePlaces = { left: Infinity, listLeft: 0 };

/** Free places of a bookable; a selection by the team looks at capacity itself. */
function placesOf(bookableId: string, { frame, taken }: PlacingOptions): FreePlaces {
  const bookable = frame.bookables.get(bookableId);
  if (bookable === undefined || approvalOf(frame.rules) === 'selection') return noLimit;
  return freePlaces(bookable, frame, taken);
}

function byBookable(wishes: readonly Wish[]): ReadonlyMap<string, readonly Wish[]> {
  return Map.groupBy(wishes, ({ bookableId }) => bookableId as string);
}

/** The wishes of a request, each participant's place at the event among them. */
export function statedWishes(request: SignUpRequest, frame: SignUpFrame): readonly Wish[] {
  const stated = (request.bookings ?? []).filter(({ bookableId }) => frame.bookables.has(bookableId));
  const implied = impliedBookable(frame);
  if (implied === undefined) return stated;
  const named = new Set<string>(
    stated.filter(({ bookableId }) => bookableId === implied.id).map((wish) => wish.participantId),
  );
  const unnamed = request.participants.filter(({ id }) => !named.has(id));
  return [...unnamed.map(({ id }) => ({ participantId: id, bookableId: implied.id })), ...stated];
}

/** An adult comes first, so that a party taking fewer places never sends its children alone. */
function inOrder(request: SignUpRequest): readonly string[] {
  const adult = request.participants.find(({ kind }) => kind === 'adult');
  const ids = request.participants.map(({ id }) => id as string);
  return adult === undefined ? ids : [adult.id, ...ids.filter((id) => id !== adult.id)];
}

/** Places a party at the event itself: whole, or split where it takes fewer. */
export function placeAtEvent(request: SignUpRequest, wishes: readonly Wish[], options: PlacingOptions): PartyPlacing {
  const order = inOrder(request);
  const seats = new Set<string>(eventBookables(options.frame).map(({ id }) => id));
  const groups = [...byBookable(wishes.filter(({ bookableId }) => seats.has(bookableId)))];
  const without = new Set<string>();
  const lacking: string[] = [];
  for (const [bookableId, group] of groups) {
    const { left } = placesOf(bookableId, options);
    const persons = order.filter((id) => group.some(({ participantId }) => participantId === id));
    for (const id of persons.slice(left)) without.add(id);
    if (persons.length > left) lacking.push(bookableId);
  }
  const splits = request.mode === 'takeFewer' && without.size < order.length;
  const rest = without.size === 0 || splits ? order.filter((id) => without.has(id)) : order;
  const hasList = groups.every(([bookableId, group]) => {
    const persons = group.filter(({ participantId }) => rest.includes(participantId)).length;
    return !lacking.includes(bookableId) || placesOf(bookableId, options).listLeft >= persons;
  });
  return {
    seated: order.filter((id) => !rest.includes(id)),
    rest,
    restPlacing: hasList ? 'waiting' : 'declined',
    lacking: hasList || splits ? [] : lacking,
  };
}

function placeGroup(
  [bookableId, group]: readonly [string, readonly Wish[]],
  mode: SignUpRequest['mode'],
  options: PlacingOptions,
): readonly PlacedWish[] {
  const { left, listLeft } = placesOf(bookableId, options);
  const isWhole = group.length <= left;
  const taken = isWhole || mode === 'takeFewer' ? Math.min(left, group.length) : 0;
  const others: Placing = listLeft >= group.length - taken ? 'waiting' : 'declined';
  return group.map((wish, index) => ({ ...wish, placing: index < taken ? 'held' : others }));
}

/** Places one party at everything inside the event; ranked wishes stay open for the allocation. */
export function placeInside(request: SignUpRequest, wishes: readonly Wish[], options: PlacingOptions) {
  const ranked = wishes.filter(({ rank }) => rank !== undefined);
  const placed = [...byBookable(wishes.filter(({ rank }) => rank === undefined))].map((group) =>
    placeGroup(group, request.mode, options),
  );
  const lacking = placed.filter((group) => group.every(({ placing }) => placing === 'declined'));
  return {
    wishes: [...placed.flat(), ...ranked.map((wish): PlacedWish => ({ ...wish, placing: 'open' }))],
    lacking: lacking.flatMap(([first]) => (first === undefined ? [] : [first.bookableId as string])),
  };
}
