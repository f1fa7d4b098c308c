import type { IdTarget, IdTree } from './id-tree.js';

type Fields = Readonly<Record<string, unknown>>;

/** Tells whether a mention of a record has to go. */
export type IsHidden = (target: IdTarget, id: string) => boolean;

/** Stands for a value that is no longer whole without what it mentioned. */
export const gone = Symbol('gone');

function pruneItems(items: NonNullable<IdTree['items']>, list: readonly unknown[], isHidden: IsHidden): unknown {
  const kept = list.map((item) => pruneIds(items.tree, item, isHidden)).filter((item) => item !== gone);
  if (kept.length === list.length && kept.every((item, index) => item === list[index])) return list;
  return kept.length < items.least ? gone : kept;
}

function pruneFields({ trees, needs }: NonNullable<IdTree['fields']>, record: Fields, isHidden: IsHidden): unknown {
  const changed = new Map<string, unknown>();
  for (const [name, tree] of trees) {
    if (record[name] === undefined) continue;
    const kept = pruneIds(tree, record[name], isHidden);
    if (kept !== record[name]) changed.set(name, kept);
  }
  if (changed.size === 0) return record;
  const entries = Object.entries(record).map(([name, value]) => [name, changed.get(name) ?? value] as const);
  const left = Object.fromEntries(entries.filter(([, value]) => value !== gone));
  return needs.some((fields) => fields.every((field) => left[field] !== undefined)) ? left : gone;
}

/**
 * Removes mentions of hidden records from a value: optional fields and list entries disappear, and whatever cannot do
 * without them disappears with them.
 * @returns the value itself where nothing was hidden, {@link gone} where nothing whole is left
 */
export function pruneIds(tree: IdTree, value: unknown, isHidden: IsHidden): unknown {
  if (typeof value === 'string') return tree.target !== undefined && isHidden(tree.target, value) ? gone : value;
  if (Array.isArray(value)) return tree.items === undefined ? value : pruneItems(tree.items, value, isHidden);
  if (typeof value !== 'object' || value === null || tree.fields === undefined) return value;
  return pruneFields(tree.fields, value as Fields, isHidden);
}
