import type { ChangeableCollection, NetworkChange } from '../network-change.js';
import { changeableCollections, keyOf } from './change-refusal.js';
import { endsOf, recordsByCollection } from './record-table.js';
import type { AnyRecord, RecordsByCollection, RecordTable } from './record-table.js';

/** Everything that goes: the records named, and those that stand for an actor that goes. */
export function findRemovals(changes: readonly NetworkChange[], table: RecordTable): RecordsByCollection {
  const removed = recordsByCollection();
  const remove = (collection: ChangeableCollection, record: AnyRecord) =>
    removed.get(collection)?.set(record.id, record);
  for (const change of changes) {
    const record = change.op === 'remove' ? table.get(keyOf(change)) : undefined;
    if (record !== undefined) remove(change.collection, record);
  }
  const actors = removed.get('actors');
  if (actors === undefined || actors.size === 0) return removed;
  const named = new Set(changes.map(({ collection, record }) => `${collection} ${record.id}`));
  for (const name of changeableCollections) {
    for (const record of table.of(name)) {
      // A record that the same set writes is left to the check of its ends.
      const stands = !named.has(`${name} ${record.id}`) && endsOf(name, record).some((id) => actors.has(id));
      if (stands) remove(name, record);
    }
  }
  return removed;
}
