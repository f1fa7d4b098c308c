import type { GeflechtDocument } from '../../document/document.js';
import { succeed } from '../../errors/index.js';
import type { Result } from '../../errors/index.js';
import type { NetworkChange } from '../network-change.js';
import { applyChanges } from './apply-changes.js';
import type { ChangeRefusalCode, RecordRevision } from './change-refusal.js';
import { statedFields } from './changed-record.js';
import type { ChangeContext } from './changed-record.js';
import { RecordTable } from './record-table.js';
import type { AnyRecord } from './record-table.js';

function undoing(key: RecordRevision, before: AnyRecord | undefined, after: AnyRecord): NetworkChange {
  const { collection, revision } = key;
  if (before === undefined) return { op: 'remove', collection, record: after } as unknown as NetworkChange;
  const clears = statedFields(after).flatMap(([field]) => (before[field] === undefined ? [field] : []));
  const record = { ...before, revision };
  return { op: 'update', collection, record, ...(clears.length === 0 ? {} : { clears }) } as unknown as NetworkChange;
}

/**
 * The set of changes that takes a set back, made of the document before it is applied. To be sent with `takesBack`; it is
 * refused with `revision-conflict` once somebody else has changed one of the records. The inverse of the inverse does
 * it again.
 * @param document as it was when the changes were made
 * @returns refused where the changes themselves would be
 */
export function invertChanges(
  document: GeflechtDocument,
  changes: readonly NetworkChange[],
  context: ChangeContext,
): Result<readonly NetworkChange[], ChangeRefusalCode> {
  const applied = applyChanges(document, changes, context);
  if (!applied.ok) return applied;
  const [before, after] = [new RecordTable(document), new RecordTable(applied.value.document)];
  const back = applied.value.written.flatMap((key) => {
    const present = after.get(key);
    return present === undefined ? [] : [undoing(key, before.get(key), present)];
  });
  const again = applied.value.removed.flatMap((key) => {
    const record = before.get(key);
    return record === undefined
      ? []
      : [{ op: 'create', collection: key.collection, record } as unknown as NetworkChange];
  });
  return succeed([...again, ...back]);
}
