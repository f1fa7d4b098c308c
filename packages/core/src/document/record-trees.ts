import { collectionNames, entities } from './entities.js';
import type { CollectionName } from './entities.js';
import { recordIdTree } from './id-tree.js';
import type { IdTree } from './id-tree.js';

/** What mentions records in a way that depends on another field of it. */
const looseFields: Readonly<Partial<Record<CollectionName, readonly string[]>>> = { suggestions: ['change', 'also'] };

/** Where the records of each collection name other records, as far as their schema can tell. */
export const recordTrees: ReadonlyMap<CollectionName, IdTree> = new Map(
  collectionNames.map((name) => [name, recordIdTree(entities[name].schema, looseFields[name])]),
);
