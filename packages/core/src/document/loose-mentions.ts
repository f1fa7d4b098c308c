import type { CollectionName } from './entities.js';
import type { IdTarget, IdTree } from './id-tree.js';
import { gone, pruneIds } from './prune-ids.js';
import type { IsHidden } from './prune-ids.js';
import { recordTrees } from './record-trees.js';

type Fields = Readonly<Record<string, unknown>>;
type Window = Readonly<{ asks?: readonly string[] }>;

/** Which records a bookable of each kind stands for; the other kinds stand for themselves. */
const bookableTargets: Readonly<Record<string, IdTarget>> = { event: 'events', session: 'sessions', part: 'parts' };

/** Kinds of records a window of the sign-up may ask for. */
export const askable: readonly IdTarget[] = ['bookables', 'choiceGroups', 'questions'];

/** What a bookable stands for, if it is something of a collection. */
export function bookableTarget(bookable: Fields): IdTarget | undefined {
  return bookableTargets[String(bookable['kind'])];
}

function windowsWithout(windows: readonly Window[], isHidden: IsHidden): readonly Window[] {
  return windows.flatMap((window) => {
    const asks = window.asks?.filter((id) => !askable.some((target) => isHidden(target, id)));
    if (asks?.length === window.asks?.length) return [window];
    return asks?.length === 0 ? [] : [{ ...window, asks }];
  });
}

/** A change of a record, with where that record names others. */
export interface LooseChange {
  readonly change: Fields;
  readonly record: Fields;
  readonly collection: CollectionName;
  readonly tree: IdTree;
}

/** A change of a suggestion, with where its record names others. */
function looseChange(change: Fields): LooseChange {
  const collection = change['collection'] as CollectionName;
  return { change, record: change['record'] as Fields, collection, tree: recordTrees.get(collection) ?? {} };
}

/**
 * A suggestion with its changes replaced.
 * @param replace gives nothing for a change that goes, and the suggestion with it
 * @returns the same object where nothing is other
 */
export function mapChanges(
  suggestion: Fields,
  replace: (change: LooseChange) => Fields | undefined,
): Fields | undefined {
  const [first, also] = [
    suggestion['change'] as Fields | undefined,
    suggestion['also'] as readonly Fields[] | undefined,
  ];
  const all = [...(first === undefined ? [] : [first]), ...(also ?? [])];
  const replaced = all.flatMap((change) => replace(looseChange(change)) ?? []);
  if (replaced.length < all.length) return undefined;
  if (replaced.every((change, index) => change === all[index])) return suggestion;
  const [change, ...others] = replaced;
  return { ...suggestion, change, ...(also === undefined ? {} : { also: others }) };
}

/** A suggestion goes with the records it is about, or with what those cannot do without. */
function withoutHiddenChange(suggestion: Fields, isHidden: IsHidden): Fields | undefined {
  return mapChanges(suggestion, ({ change, record, collection, tree }) => {
    if (change['op'] !== 'create' && isHidden(collection, String(record['id']))) return undefined;
    const pruned = pruneIds(tree, record, isHidden);
    if (pruned === record) return change;
    return pruned === gone ? undefined : { ...change, record: pruned };
  });
}

/**
 * A record without the hidden ids it mentions where the schema cannot say of which kind they are.
 * @returns undefined for the places of something hidden, and for a change of it
 */
export function withoutHiddenTargets(name: CollectionName, record: Fields, isHidden: IsHidden): Fields | undefined {
  if (name === 'bookables') {
    const target = bookableTarget(record);
    return target !== undefined && isHidden(target, String(record['targetId'])) ? undefined : record;
  }
  if (name === 'suggestions') return withoutHiddenChange(record, isHidden);
  if (name !== 'signUpRules' || record['windows'] === undefined) return record;
  const windows = record['windows'] as readonly Window[];
  const left = windowsWithout(windows, isHidden);
  return left.length === windows.length && left.every((window, index) => window === windows[index])
    ? record
    : { ...record, windows: left };
}
