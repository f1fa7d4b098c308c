import { idsAt } from '../measures/graph-view.js';
import { neighbours } from '../measures/neighbourhood.js';
import { robustness } from '../measures/robustness.js';
import { finishWork } from '../measures/stepped-work.js';
import type { SteppedWork } from '../measures/stepped-work.js';
import { goalContributors } from './goal-contributors.js';
import { holdersAfter } from './holders-after.js';
import type { LastHolder } from './holders-after.js';
import { piecesWithout } from './pieces-without.js';
import type { NetworkReading } from './read-network.js';
import { resourceProviders } from './resource-providers.js';

/** What a network would lose with one actor. The actor alone leaves: people of an organisation stay. */
export interface ActorLoss {
  readonly actorId: string;
  /** Parts that remain of the actor's own part; 2 and more means that it falls apart. */
  readonly pieceCount: number;
  /** How many others lose their link to the largest of these parts. */
  readonly unreachableCount: number;
  /** Who they are, in the order of the actors; empty where there are more than `longestList`. */
  readonly unreachableIds: readonly string[];
  /** Share of the pairs of others that still have a path, 0 to 1; see `robustness`. */
  readonly connectedShare: number;
  /** Goals that lose their only contributor. */
  readonly goalIds: readonly string[];
  /** Kinds of resource nobody offers any more. */
  readonly lostKinds: readonly string[];
  /** Kinds of resource with one provider left, of several; `id` is the kind. */
  readonly singleSources: readonly LastHolder[];
  /** Duties that fall vacant. */
  readonly dutyIds: readonly string[];
  /** Kinds of duty nobody holds any more. */
  readonly lostDutyKinds: readonly string[];
  /** Seats that fall vacant. */
  readonly seatIds: readonly string[];
  /** Seats that are held by somebody else for this actor. */
  readonly representedSeatIds: readonly string[];
}

/** Settings of {@link whatIfAll}. */
export interface WhatIfOptions {
  /** Longest list of unreachable actors that is written out for one actor. Default 1,000. */
  readonly longestList?: number;
}

const actorsPerSlice = 2000;

/** Tells what a network would lose with one actor, all lists in full; `undefined` for an unknown one. O(records). */
export function whatIf(network: NetworkReading, actorId: string): ActorLoss | undefined {
  return lossFinder(network, Infinity)(actorId);
}

/**
 * The same for every actor, in their order: one depth-first search and one pass over the records, not a removal per actor.
 */
export function whatIfAll(network: NetworkReading, options: WhatIfOptions = {}): readonly ActorLoss[] {
  return finishWork(whatIfWork(network, options));
}

/** The same as {@link whatIfAll} in slices. */
export function* whatIfWork(network: NetworkReading, options: WhatIfOptions = {}): SteppedWork<readonly ActorLoss[]> {
  const lossOf = lossFinder(network, options.longestList ?? 1000);
  const { ids } = network.view;
  const losses: ActorLoss[] = [];
  for (const [at, actorId] of ids.entries()) {
    if (at % actorsPerSlice === 0) yield at / ids.length;
    const loss = lossOf(actorId);
    if (loss !== undefined) losses.push(loss);
  }
  return losses;
}

function lossFinder(network: NetworkReading, longestList: number): (actorId: string) => ActorLoss | undefined {
  const { view } = network;
  const pieces = piecesWithout(view);
  const { connectedShare, cutOff } = robustness(view);
  const substance = substanceFinder(network);
  return (actorId) => {
    const actor = view.index.get(actorId);
    if (actor === undefined) return undefined;
    const unreachableCount = cutOff[actor] ?? 0;
    const isListed = unreachableCount > 0 && unreachableCount <= longestList;
    return {
      actorId,
      pieceCount: unreachableCount > 0 ? pieces.count(actor) : Math.min(1, neighbours(view, actor).length),
      unreachableCount,
      unreachableIds: isListed ? idsAt(view, pieces.unreachable(actor)) : [],
      connectedShare: connectedShare[actor] ?? 1,
      ...substance(actorId),
    };
  };
}

type Substance = Omit<ActorLoss, 'actorId' | 'pieceCount' | 'unreachableCount' | 'unreachableIds' | 'connectedShare'>;

function substanceFinder({ goals, resources, duties, seats }: NetworkReading): (actorId: string) => Substance {
  const goalsAfter = holdersAfter(goalContributors(goals));
  const sourcesAfter = holdersAfter(resourceProviders(resources));
  const dutiesAfter = holdersAfter(duties.map(({ id, holderId }) => heldBy(id, holderId)));
  const dutyKindsAfter = holdersAfter(dutyKinds(duties));
  const seatsAfter = holdersAfter(seats.map(({ id, holderId }) => heldBy(id, holderId)));
  const inNameOf = holdersAfter(
    seats.map(({ id, holderId, represents }) => heldBy(id, holderId === represents ? undefined : represents)),
  );
  return (actorId) => {
    const sources = sourcesAfter(actorId);
    return {
      goalIds: goalsAfter(actorId).lost,
      lostKinds: sources.lost,
      singleSources: sources.single,
      dutyIds: dutiesAfter(actorId).lost,
      lostDutyKinds: dutyKindsAfter(actorId).lost,
      seatIds: seatsAfter(actorId).lost,
      representedSeatIds: inNameOf(actorId).lost,
    };
  };
}

function heldBy(id: string, holderId: string | undefined) {
  return { id, holderIds: holderId === undefined ? [] : [holderId] };
}

function dutyKinds(duties: NetworkReading['duties']) {
  const kinds = [...new Set(duties.map(({ kind }) => kind))];
  return kinds.map((id) => ({
    id,
    holderIds: duties.flatMap(({ kind, holderId }) => (kind === id ? (holderId ?? []) : [])),
  }));
}
