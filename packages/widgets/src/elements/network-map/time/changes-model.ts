import type { GeflechtDocument } from '@geflecht/core/document';
import { compareRecords } from '@geflecht/core/network';
import type { Actor, Tie } from '@geflecht/core/network';
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

interface Differing {
  readonly earlier: readonly (Actor | Tie)[];
  readonly later: readonly (Actor | Tie)[];
  /** Those of both states. */
  readonly actors: ReadonlyMap<string, Actor>;
}

function ringsOf({ placements }: Scope): ReadonlyMap<string | undefined, string | undefined> {
  return new Map(
    placements.flatMap(({ plane, actorId, ringId }) => (plane === 'target' ? [] : [[actorId, ringId] as const])),
  );
}

/** What came, went and changed of actors or ties. */
function recordDifferences(kind: 'actor' | 'tie', of: Differing): readonly NetworkDifference[] {
  const { earlier, later, actors } = of;
  const records = new Map<string, Actor | Tie>([...earlier, ...later].map((record) => [record.id, record]));
  const { addedIds, removedIds, changed } = compareRecords(earlier, later);
  const differ = (code: NetworkDifference['code'], id: string, step: object = {}): readonly NetworkDifference[] => {
    const record = records.get(id);
    const tie = record && 'fromId' in record ? record : undefined;
    const ids = tie ? [tie.fromId, tie.toId] : [id];
    const known = ids.flatMap((each) => actors.get(each) ?? []);
    return known.length < ids.length ? [] : [{ code, tie, actors: known, ...step }];
  };
  return [
    ...addedIds.flatMap((id) => differ(`${kind}Added`, id)),
    ...removedIds.flatMap((id) => differ(`${kind}Removed`, id)),
    ...changed.flatMap(({ id, changes }) => {
      const step = changes.find(({ field }) => field === 'stage') ?? changes.find(({ field }) => field === 'activity');
      return differ(step && kind === 'tie' ? 'stage' : `${kind}Changed`, id, step);
    }),
  ];
}

/** Who stands in another ring; newcomers have only come. */
function ringDifferences(earlier: Scope, later: Scope): readonly NetworkDifference[] {
  const [before, after] = [ringsOf(earlier), ringsOf(later)];
  const known = new Set<string>(earlier.actors.map(({ id }) => id));
  return later.actors.flatMap((actor) => {
    const rings = { before: before.get(actor.id), after: after.get(actor.id) };
    return !known.has(actor.id) || rings.before === rings.after ? [] : [{ code: 'ring', actors: [actor], ...rings }];
  });
}

/** What is different between two states of a network: first its actors, then their rings, then its ties. */
export function differencesBetween(
  before: GeflechtDocument,
  after: GeflechtDocument,
  networkId: string | undefined,
): readonly NetworkDifference[] {
  const [earlier, later] = [scopeTo(before, networkId), scopeTo(after, networkId)];
  const actors = new Map<string, Actor>([...earlier.actors, ...later.actors].map((actor) => [actor.id, actor]));
  return [
    ...recordDifferences('actor', { earlier: earlier.actors, later: later.actors, actors }),
    ...ringDifferences(earlier, later),
    ...recordDifferences('tie', { earlier: earlier.ties, later: later.ties, actors }),
  ];
}
