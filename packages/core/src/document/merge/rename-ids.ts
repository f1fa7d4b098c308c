import { askable, bookableTarget, mapChanges } from '../loose-mentions.js';
import type { CollectionName } from '../entities.js';
import type { IdTarget, IdTree } from '../id-tree.js';

type Fields = Readonly<Record<string, unknown>>;

/** The id a mentioned record is kept under. */
export type NewId = (target: IdTarget, id: string) => string;

/** A value with the ids it mentions replaced; the value itself where none of them changes. */
export function renameIds(tree: IdTree, value: unknown, newId: NewId): unknown {
  if (typeof value === 'string') return tree.target === undefined ? value : newId(tree.target, value);
  if (Array.isArray(value)) {
    const { items } = tree;
    return items === undefined ? value : value.map((item) => renameIds(items.tree, item, newId));
  }
  if (typeof value !== 'object' || value === null || tree.fields === undefined) return value;
  const record = value as Fields;
  const renamed = [...tree.fields.trees]
    .filter(([name]) => record[name] !== undefined)
    .map(([name, field]) => [name, renameIds(field, record[name], newId)] as const);
  return { ...record, ...Object.fromEntries(renamed) };
}

function renamedTarget(bookable: Fields, newId: NewId): Fields {
  const target = bookableTarget(bookable);
  const id = bookable['targetId'];
  return target === undefined || typeof id !== 'string' ? bookable : { ...bookable, targetId: newId(target, id) };
}

function renamedAsks(rules: Fields, newId: NewId): Fields {
  const windows = (rules['windows'] ?? []) as readonly Readonly<{ asks?: readonly string[] }>[];
  const rename = (id: string) => askable.map((target) => newId(target, id)).find((kept) => kept !== id) ?? id;
  const renamed = windows.map((window) =>
    window.asks === undefined ? window : { ...window, asks: window.asks.map(rename) },
  );
  return { ...rules, windows: renamed };
}

function renamedChanges(suggestion: Fields, newId: NewId): Fields {
  const renamed = mapChanges(suggestion, ({ change, collection, tree, ...found }) => {
    const record = renameIds(tree, found.record, newId) as Fields;
    const id = change['op'] === 'create' ? record['id'] : newId(collection, String(record['id']));
    return { ...change, record: { ...record, id } };
  });
  return renamed ?? suggestion;
}

/** A record with the ids replaced whose kind its schema cannot tell. */
export function renameLooseIds(collection: CollectionName, record: Fields, newId: NewId): Fields {
  if (collection === 'bookables') return renamedTarget(record, newId);
  if (collection === 'suggestions') return renamedChanges(record, newId);
  return collection === 'signUpRules' ? renamedAsks(record, newId) : record;
}
