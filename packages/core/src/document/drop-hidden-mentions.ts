import { frozenEntities } from '../network/snapshot.js';
import { collectionNames } from './entities.js';
import type { CollectionName } from './entities.js';
import type { GeflechtDocument } from './document.js';
import { gone, pruneIds } from './prune-ids.js';
import type { IsHidden } from './prune-ids.js';
import type { IdTarget, IdTree } from './id-tree.js';
import { withoutHiddenTargets } from './loose-mentions.js';
import { recordTrees } from './record-trees.js';

type Fields = Readonly<Record<string, unknown>>;

/** Collections whose schema does not tell of every mention. */
const looseNames: ReadonlySet<CollectionName> = new Set(['bookables', 'signUpRules', 'suggestions']);

type Collections = ReadonlyMap<CollectionName, readonly Fields[]>;
type Ids = ReadonlyMap<string, ReadonlySet<unknown>>;

/** Records that stand for an actor: without it they would only give it away. */
const standIns: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  ties: ['fromId', 'toId'],
  placements: ['actorId'],
  memberships: ['actorId'],
  resources: ['actorId'],
  seats: ['bodyId'],
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

/** Whoever holds a seat or a duty may be hidden, but that it is held is not: it would pass for vacant. */
function stillHeld(record: Fields, pruned: Fields): Fields {
  return record['holderId'] === undefined || pruned['holderId'] !== undefined ? pruned : { ...pruned, held: true };
}

function pruneCollection(name: CollectionName, records: readonly Fields[], isHidden: IsHidden): readonly Fields[] {
  const tree = recordTrees.get(name) ?? {};
  return records.flatMap((record) => {
    const pruned = pruneIds(tree, record, isHidden);
    if (pruned === gone) return [];
    const whole = withoutHiddenTargets(name, stillHeld(record, pruned as Fields), isHidden);
    return whole === undefined ? [] : [whole];
  });
}

/**
 * One record without what it mentions of hidden ones.
 * @returns undefined where it stands for a hidden actor, or is not whole without what is hidden
 */
export function withoutHidden(name: CollectionName, seen: Fields, isHidden: IsHidden): Fields | undefined {
  const stands = (standIns[name] ?? []).some((field) => isHidden('actors', String(seen[field])));
  return stands ? undefined : pruneCollection(name, [seen], isHidden)[0];
}

function targetsIn({ target, items, fields }: IdTree): readonly IdTarget[] {
  const inner = [...(items === undefined ? [] : [items.tree]), ...(fields?.trees.values() ?? [])];
  return [...(target === undefined ? [] : [target]), ...inner.flatMap(targetsIn)];
}

const targetsByName = new Map<CollectionName, ReadonlySet<IdTarget>>();

/** What records of a collection mention, as far as their schema can tell. */
function targetsOf(name: CollectionName): ReadonlySet<IdTarget> {
  const known = targetsByName.get(name) ?? new Set(targetsIn(recordTrees.get(name) ?? {}));
  targetsByName.set(name, known);
  return known;
}

/** Whether records of a collection may mention something hidden; those that mention loosely are always looked at. */
function mayMentionHidden(name: CollectionName, hidden: ReadonlySet<string>): boolean {
  return looseNames.has(name) || [...targetsOf(name)].some((target) => hidden.has(target));
}

function pruneOnce(seen: Collections, there: Ids): Collections {
  const visible = idsOf(seen);
  const hidden = new Set([...there].flatMap(([name, { size }]) => (visible.get(name)?.size === size ? [] : [name])));
  const isHidden: IsHidden = (target, id) =>
    there.get(target)?.has(id) === true && visible.get(target)?.has(id) !== true;
  // A network names nobody it does not show: its centre may have gone, too.
  const isLost: IsHidden = (target, id) =>
    isHidden(target, id) || (target === 'actors' && visible.get(target)?.has(id) !== true);
  return new Map(
    [...seen].map(([name, records]) => {
      if (name === 'networks') return [name, pruneCollection(name, records, isLost)] as const;
      const kept = records.filter((record) => !standsForHidden(name, record, visible));
      return [name, mayMentionHidden(name, hidden) ? pruneCollection(name, kept, isHidden) : kept] as const;
    }),
  );
}

const sizeOf = (collections: Collections) => [...collections.values()].reduce((sum, { length }) => sum + length, 0);

const frozenNames = Object.keys(frozenEntities) as readonly CollectionName[];

function frozenIn(snapshot: Fields): Collections {
  const frozen = (snapshot['frozen'] ?? {}) as Readonly<Record<string, readonly Fields[] | undefined>>;
  return new Map(frozenNames.flatMap((name) => (frozen[name] === undefined ? [] : [[name, frozen[name]] as const])));
}

/** A snapshot is a document of its own: what it keeps of hidden records goes the same way. */
function dropInSnapshot(snapshot: Fields, stored: Fields | undefined): Fields {
  if (snapshot['frozen'] === undefined || stored === undefined) return snapshot;
  const frozen = snapshot['frozen'] as Readonly<Record<string, readonly Fields[] | undefined>>;
  const kept = dropAmong(idsOf(frozenIn(stored)), frozenIn(snapshot));
  const actors = idsOf(kept).get('actors');
  const positions = frozen['positions']?.filter(({ actorId }) => actors?.has(actorId) === true);
  const whole = { ...frozen, ...Object.fromEntries(kept) };
  return { ...snapshot, frozen: positions === undefined ? whole : { ...whole, positions } };
}

function dropInSnapshots(document: GeflechtDocument, disclosed: Collections): Collections {
  const snapshots = disclosed.get('snapshots');
  if (snapshots === undefined) return disclosed;
  const stored = new Map<unknown, Fields>((document.snapshots ?? []).map((snapshot) => [snapshot.id, snapshot]));
  const kept = snapshots.map((snapshot) => dropInSnapshot(snapshot, stored.get(snapshot['id'])));
  return new Map([...disclosed, ['snapshots', kept]]);
}

function dropAmong(there: Ids, disclosed: Collections): Collections {
  let seen = disclosed;
  let before: number;
  do {
    before = sizeOf(seen);
    seen = pruneOnce(seen, there);
  } while (sizeOf(seen) < before);
  return seen;
}

/**
 * Takes mentions of records the viewer may not see out of those it may. What falls away can hide more, so this repeats
 * until nothing falls; mentions of records the document never held stay.
 */
export function dropHiddenMentions(document: GeflechtDocument, disclosed: Collections): Collections {
  const there = idsOf(new Map(collectionNames.map((name) => [name, (document[name] ?? []) as readonly Fields[]])));
  return dropInSnapshots(document, dropAmong(there, disclosed));
}
