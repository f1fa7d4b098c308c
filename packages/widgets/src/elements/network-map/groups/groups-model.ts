import { isEstablished } from '@geflecht/core/map';
import { muchStake } from '@geflecht/core/reasoning';
import type { ListGroup } from '../map-list-model.js';
import { mapSectors } from '../map-sector-model.js';
import type { MapActor, NetworkMap, Words } from '../network-map-model.js';

/** By what actors are gathered: sector, the actor they are part of, influence and interest, or groups that the ties suggest. */
export type Grouping = 'sector' | 'owner' | 'stake' | 'guess';

/** Actors of one group, as list and picture show them. */
export interface MapGroup extends ListGroup {
  /** Number of the sector's mark; -1 for groups that are no sector. */
  readonly mark: number;
  /** Whether these are only those of no group. */
  readonly isRest: boolean;
}

/** Group of an actor by its id, as guessed from ties; absent for actors of none. */
export type GuessedGroups = ReadonlyMap<string, number>;

/** Words of groups that have none in the data. */
export interface GroupWords {
  readonly rest: string;
  readonly around: (name: string) => string;
  /** Much influence and interest, influence alone, interest alone, neither. */
  readonly stakes: readonly string[];
}

/** Actors and ties below which guessing says nothing. */
const leastToGuess = 6;

/** The outermost actor of the map that an actor is part of, which may be itself. */
function ownerOf(actor: MapActor, byId: ReadonlyMap<string, MapActor>): MapActor {
  const passed = new Set<MapActor>();
  let owner = actor;
  for (;;) {
    const next = owner.record?.partOf === undefined ? undefined : byId.get(owner.record.partOf);
    if (next === undefined || passed.has(next)) return owner;
    passed.add(owner);
    owner = next;
  }
}

function ownersOf({ actors }: NetworkMap): ReadonlyMap<MapActor, MapActor> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return new Map(actors.map((actor) => [actor, ownerOf(actor, byId)]));
}

/** Ways to gather the actors of a map of which it holds anything. */
export function groupingsFor(map: NetworkMap): readonly Grouping[] {
  const { actors, tieCount } = map;
  const ids = new Set<string>(actors.map(({ id }) => id));
  const occurs: Readonly<Record<Grouping, boolean>> = {
    sector: mapSectors(map).filter(({ id }) => id !== undefined).length > 1,
    owner: actors.some(
      ({ id, record }) => record?.partOf !== undefined && record.partOf !== id && ids.has(record.partOf),
    ),
    stake: actors.some((actor) => stakeOf(actor) !== undefined),
    guess: actors.length >= leastToGuess && tieCount >= leastToGuess,
  };
  return (Object.keys(occurs) as Grouping[]).filter((grouping) => occurs[grouping]);
}

/** Influence × interest as one of four: 0 for much of both, 1 and 2 for one of them, 3 for neither; undefined if not both are noted. */
function stakeOf({ placement }: MapActor): number | undefined {
  const { influence, interest } = placement ?? {};
  if (influence === undefined || interest === undefined) return undefined;
  return Number(influence < muchStake) * 2 + Number(interest < muchStake);
}

function stakeGroups({ actors }: NetworkMap, { stakes, rest }: GroupWords): readonly MapGroup[] {
  const byStake = Map.groupBy(actors, stakeOf);
  return [...stakes.entries(), [undefined, rest] as const].flatMap(([stake, value]) => {
    const inside = byStake.get(stake);
    const plain = { sectorId: undefined, isWedge: false, mark: -1, isRest: stake === undefined };
    return inside === undefined ? [] : [{ ...plain, label: { value, lang: undefined }, actors: inside }];
  });
}

function sectorGroups(map: NetworkMap): readonly MapGroup[] {
  return mapSectors(map).map(({ id, mark }) => {
    const actors = map.actors.filter(({ sectorId }) => sectorId === id);
    return { label: undefined, sectorId: id, isWedge: false, actors, mark, isRest: id === undefined };
  });
}

/** Puts together who has the same key, the largest group first; who has none, or stands alone, comes last. */
function gather<Key>(
  actors: readonly MapActor[],
  {
    keyOf,
    labelOf,
    rest,
  }: {
    readonly keyOf: (actor: MapActor) => Key | undefined;
    readonly labelOf: (actors: readonly MapActor[], key: Key) => Words;
    readonly rest: string;
  },
): readonly MapGroup[] {
  const groups = [...Map.groupBy(actors, keyOf)].flatMap(([key, inside]) =>
    key === undefined || inside.length === 1 ? [] : [[key, inside] as const],
  );
  const gathered = new Set(groups.flatMap(([, inside]) => inside));
  const plain = { sectorId: undefined, isWedge: false, mark: -1 };
  const left = actors.filter((actor) => !gathered.has(actor));
  return [
    ...groups
      .toSorted(([, one], [, other]) => other.length - one.length)
      .map(([key, inside]) => ({ ...plain, label: labelOf(inside, key), actors: inside, isRest: false })),
    ...(left.length === 0 ? [] : [{ ...plain, label: { value: rest, lang: undefined }, actors: left, isRest: true }]),
  ];
}

/** The actor with most established ties inside, the first by name of equals. */
function middleOf(actors: readonly MapActor[]): MapActor | undefined {
  const inside = new Set(actors);
  const countOf = ({ ties }: MapActor): number =>
    ties.filter(({ tie, partner }) => inside.has(partner) && isEstablished(tie)).length;
  return actors.toSorted((one, other) => countOf(other) - countOf(one))[0];
}

/** Gathers all actors of a map; those that no group gathers come last. */
export function mapGroups(
  map: NetworkMap,
  grouping: Grouping,
  { guess, words }: { readonly guess: GuessedGroups | undefined; readonly words: GroupWords },
): readonly MapGroup[] {
  if (grouping === 'sector') return sectorGroups(map);
  if (grouping === 'stake') return stakeGroups(map, words);
  if (grouping === 'owner') {
    const owners = ownersOf(map);
    return gather(map.actors, {
      keyOf: (actor) => owners.get(actor),
      labelOf: (_, { name }) => name,
      rest: words.rest,
    });
  }
  return gather(map.actors, {
    keyOf: ({ id }) => guess?.get(id),
    labelOf: (actors) => {
      const { shortName, name } = middleOf(actors) ?? {};
      const middle = shortName ?? name;
      return { value: words.around(middle?.value ?? ''), lang: undefined };
    },
    rest: words.rest,
  });
}
