import type { GeflechtDocument } from '@geflecht/core/document';
import { compareRecords } from '@geflecht/core/network';
import type { Actor, RecordChange, Tie } from '@geflecht/core/network';
import { scopeTo } from '../network-map-model.js';

/** Something that is different in the later of two states; words are made where it is shown. */
export interface NetworkDifference {
  readonly code:
    'actorAdded' | 'actorRemoved' | 'actorChanged' | 'ring' | 'tieAdded' | 'tieRemoved' | 'stage' | 'tieChanged';
  /** One for an actor, two for a tie. */
  readonly actors: readonly Actor[];
  readonly tie?: Tie | undefined;
  /** Rings, or stages and activities of a tie. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

type Scope = ReturnType<typeof scopeTo>;
type Known = ReadonlyMap<string, Actor>;

const stepIn = ({ changes }: RecordChange, wanted: string) =>
  changes.find(({ field }) => field === wanted) as { before?: string; after?: string } | undefined;

function ringsOf({ placements }: Scope): ReadonlyMap<string | undefined, string | undefined> {
  return new Map(
    placements.flatMap(({ plane, actorId, ringId }) => (plane === 'target' ? [] : [[actorId, ringId] as const])),
  );
}

function actorDifferences(earlier: Scope, later: Scope, known: Known): readonly NetworkDifference[] {
  const { addedIds, removedIds, changed } = compareRecords(earlier.actors, later.actors);
  const [before, after] = [ringsOf(earlier), ringsOf(later)];
  const added = new Set(addedIds);
  const differ = (code: NetworkDifference['code'], id: string, step: object = {}): NetworkDifference => {
    return { code, actors: [known.get(id) ?? []].flat(), ...step };
  };
  return [
    ...addedIds.map((id) => differ('actorAdded', id)),
    ...removedIds.map((id) => differ('actorRemoved', id)),
    ...later.actors.flatMap(({ id }) => {
      const rings = { before: before.get(id), after: after.get(id) };
      return added.has(id) || rings.before === rings.after ? [] : [differ('ring', id, rings)];
    }),
    ...changed.map(({ id }) => differ('actorChanged', id)),
  ];
}

function tieDifferences(earlier: Scope, later: Scope, known: Known): readonly NetworkDifference[] {
  const ties = new Map<string, Tie>([...earlier.ties, ...later.ties].map((tie) => [tie.id, tie]));
  const { addedIds, removedIds, changed } = compareRecords(earlier.ties, later.ties);
  const differ = (code: NetworkDifference['code'], id: string, step: object = {}): readonly NetworkDifference[] => {
    const tie = ties.get(id);
    const actors = [known.get(tie?.fromId ?? ''), known.get(tie?.toId ?? '')].flatMap((end) => end ?? []);
    return actors.length < 2 ? [] : [{ code, tie, actors, ...step }];
  };
  return [
    ...addedIds.flatMap((id) => differ('tieAdded', id)),
    ...removedIds.flatMap((id) => differ('tieRemoved', id)),
    ...changed.flatMap((change) => {
      const step = stepIn(change, 'stage') ?? stepIn(change, 'activity');
      return differ(step ? 'stage' : 'tieChanged', change.id, step);
    }),
  ];
}

/** What is different between two states of a network: first its actors, then its ties. */
export function differencesBetween(
  earlier: GeflechtDocument,
  later: GeflechtDocument,
  networkId: string | undefined,
): readonly NetworkDifference[] {
  const [before, after] = [scopeTo(earlier, networkId), scopeTo(later, networkId)];
  const known: Known = new Map([...before.actors, ...after.actors].map((actor) => [actor.id, actor]));
  return [...actorDifferences(before, after, known), ...tieDifferences(before, after, known)];
}
