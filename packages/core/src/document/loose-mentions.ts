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

/** The change a suggestion wants. */
export function changeIn(suggestion: Fields): LooseChange | undefined {
  const change = suggestion['change'] as Fields | undefined;
  if (change === undefined) return undefined;
  const collection = change['collection'] as CollectionName;
  return { change, record: change['record'] as Fields, collection, tree: recordTrees.get(collection) ?? {} };
}

/** A suggestion goes with the record it is about, or with what that record cannot do without. */
function withoutHiddenChange(suggestion: Fields, isHidden: IsHidden): Fields | undefined {
  const found = changeIn(suggestion);
  if (found === undefined) return suggestion;
  const { change, record, collection, tree } = found;
  if (change['op'] !== 'create' && isHidden(collection, String(record['id']))) return undefined;
  const pruned = pruneIds(tree, record, isHidden);
  if (pruned === record) return suggestion;
  return pruned === gone ? undefined : { ...suggestion, change: { ...change, record: pruned } };
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
