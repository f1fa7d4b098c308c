import type { CollectionName } from '../entities.js';
import type { Source } from '../document.js';

type Fields = Readonly<Record<string, unknown>>;

/** What records without an origin of their own are known by. */
const ownKeys: Readonly<Partial<Record<CollectionName, (record: Fields) => readonly unknown[]>>> = {
  ties: ({ networkId, fromId, toId, kind, direction }) => {
    const ends = [String(fromId), String(toId)];
    return [networkId, ...(direction === 'directed' ? ends : ends.toSorted()), kind, direction];
  },
  memberships: ({ networkId, actorId }) => [networkId, actorId],
  placements: ({ networkId, actorId, plane = 'actual' }) => (actorId === undefined ? [] : [networkId, actorId, plane]),
};

/** The origins of a record. */
export function sourcesOf(record: Fields): readonly Source[] {
  return (record['source'] ?? []) as readonly Source[];
}

/** What names one origin: the same system never gives an id twice. */
export function originKey({ system, originalId }: Pick<Source, 'system' | 'originalId'>): string {
  return JSON.stringify([system, originalId]);
}

/** What tells a record apart, the surest first: its origins, then ids that are unique in the world, then its own sides. */
export function recordKeys(collection: CollectionName, record: Fields): readonly string[] {
  const sources = sourcesOf(record);
  const { guid } = record;
  const own = ownKeys[collection]?.(record) ?? [];
  return [
    ...sources.map((source) => `origin ${originKey(source)}`),
    ...sources.flatMap(({ uid }) => (uid === undefined ? [] : [`uid ${uid}`])),
    ...(typeof guid === 'string' ? [`guid ${guid}`] : []),
    ...(own.length === 0 ? [] : [`own ${JSON.stringify(own)}`]),
  ];
}

/** The title or name of a record, as JSON; nothing where it has none. */
export function nameOf({ title, name }: Fields): string | undefined {
  const words = title ?? name;
  return words === undefined ? undefined : JSON.stringify(words);
}
