import { keyOf } from '../../network/editing/change-refusal.js';
import { RecordTable, revisionOf } from '../../network/editing/record-table.js';
import type { AnyRecord } from '../../network/editing/record-table.js';
import { changeableEntities } from '../../network/network-change.js';
import type { NetworkChange } from '../../network/network-change.js';
import type { EditingContext, NetworkState } from './network-state.js';
import { ownChange } from './own-change.js';
import { sightOf } from './sight.js';

/** Fields no record of a collection is whole without. */
function neededFields({ collection }: NetworkChange, record: AnyRecord): Readonly<Record<string, unknown>> {
  const { shape } = changeableEntities[collection].schema._zod.def;
  const needed = Object.entries(shape).filter(([, schema]) => schema._zod.optin !== 'optional');
  return Object.fromEntries(needed.map(([field]) => [field, record[field]]));
}

/**
 * A change as a suggestion keeps it: what its author wants other, and no more than a record needs to be one. Who accepts it
 * may see more of the record, and none of that is to be taken back.
 */
export function suggestedChange(
  change: NetworkChange,
  { document }: NetworkState,
  context: EditingContext,
): NetworkChange {
  const whole = new RecordTable(document).get(keyOf(change));
  if (whole === undefined || change.op === 'create') return change;
  const seen = sightOf(document, context).show(change.collection, whole);
  const { record, clears } = ownChange(change, { whole, seen });
  const stated = change.op === 'remove' ? {} : record;
  return {
    op: change.op,
    collection: change.collection,
    record: { ...neededFields(change, whole), ...stated, id: whole.id, revision: revisionOf(whole) },
    ...(clears === undefined ? {} : { clears }),
  } as unknown as NetworkChange;
}
