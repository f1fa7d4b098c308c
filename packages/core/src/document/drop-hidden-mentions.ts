import { collectionNames, entities } from './entities.js';
import type { CollectionName } from './entities.js';
import { recordIdTree } from './id-tree.js';
import type { GeflechtDocument } from './document.js';
import { gone, pruneIds } from './prune-ids.js';
import type { IsHidden } from './prune-ids.js';
import { withoutHiddenTargets } from './loose-mentions.js';

type Fields = Readonly<Record<string, unknown>>;
type Collections = ReadonlyMap<CollectionName, readonly Fields[]>;
type Ids = ReadonlyMap<string, ReadonlySet<unknown>>;

const trees = new Map(collectionNames.map((name) => [name, recordIdTree(entities[name].schema)]));

/** Records that stand for an actor: without it they would only give it away. */
const standIns: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  ties: ['fromId', 'toId'],
  placements: ['actorId'],
  memberships: ['actorId'],
};

function idsOf(collections: Collections): Ids {
  const parts = (collections.get('sessions') ?? []).flatMap((session) => (session['parts'] ?? []) as readonly Fields[]);
  const all: readonly (readonly [string, readonly Fields[]])[] = [...collections, ['parts', parts]];
  return new Map(all.map(([name, records]) => [name, new Set(records.map(({ id }) => id))]));
}

function standsForHidden(name: CollectionName, record: Fields, seen: Ids): boolean {
  const fields = standIns[name] ?? [];
  return fields.some((field) => record[field] !== undefined && seen.get('actors')?.has(record[field]) !== true);
}

function pruneCollection(name: CollectionName, records: readonly Fields[], isHidden: IsHidden): readonly Fields[] {
  const tree = trees.get(name) ?? {};
  return records.flatMap((record) => {
    const pruned = pruneIds(tree, record, isHidden);
    if (pruned === gone) return [];
    const whole = withoutHiddenTargets(name, pruned as Fields, isHidden);
    return whole === undefined ? [] : [whole];
  });
}

function pruneOnce(seen: Collections, there: Ids): Collections {
  const visible = idsOf(seen);
  const isHidden: IsHidden = (target, id) =>
    there.get(target)?.has(id) === true && visible.get(target)?.has(id) !== true;
  return new Map(
    [...seen].map(([name, records]) => {
      const kept = records.filter((record) => !standsForHidden(name, record, visible));
      return [name, pruneCollection(name, kept, isHidden)] as const;
    }),
  );
}

const sizeOf = (collections: Collections) => [...collections.values()].reduce((sum, { length }) => sum + length, 0);

/**
 * Takes mentions of records the viewer may not see out of those it may. What falls away can hide more, so this repeats
 * until nothing falls; mentions of records the document never held stay.
 */
export function dropHiddenMentions(document: GeflechtDocument, disclosed: Collections): Collections {
  const there = idsOf(new Map(collectionNames.map((name) => [name, (document[name] ?? []) as readonly Fields[]])));
  let seen = disclosed;
  let before: number;
  do {
    before = sizeOf(seen);
    seen = pruneOnce(seen, there);
  } while (sizeOf(seen) < before);
  return seen;
}
