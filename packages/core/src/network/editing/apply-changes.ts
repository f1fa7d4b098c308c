import type { GeflechtDocument } from '../../document/document.js';
import { refuse, succeed } from '../../errors/index.js';
import type { Result } from '../../errors/index.js';
import type { NetworkChange } from '../network-change.js';
import { changeableCollections, keyOf } from './change-refusal.js';
import type { ChangeRefusalCode, RecordKey, RecordRevision } from './change-refusal.js';
import { changeDay, createdRecord, rewritten, updatedRecord } from './changed-record.js';
import type { ChangeContext } from './changed-record.js';
import { dropMentions } from './drop-mentions.js';
import { faultOf } from './fault-of.js';
import { findConflicts } from './find-conflicts.js';
import { findMisuse } from './find-misuse.js';
import { findRemovals } from './find-removals.js';

import { recordsByCollection, RecordTable, revisionOf } from './record-table.js';
import type { AnyRecord, RecordsByCollection } from './record-table.js';

/** A document after a set of changes, and what that touched. */
export interface AppliedChanges {
  readonly document: GeflechtDocument;
  /** Records that are new or other than before. */
  readonly written: readonly RecordRevision[];
  /** Records that are gone, with their last revision: those named, and what stood for a removed actor. */
  readonly removed: readonly RecordRevision[];
}

/** Records by what became of them. */
interface Touched {
  readonly written: RecordsByCollection;
  readonly removed: RecordsByCollection;
}

function writes(
  changes: readonly NetworkChange[],
  table: RecordTable,
  context: ChangeContext,
): Result<RecordsByCollection, ChangeRefusalCode> {
  const written = recordsByCollection();
  for (const [index, change] of changes.entries()) {
    const before = table.get(keyOf(change));
    if (change.op === 'create') written.get(change.collection)?.set(change.record.id, createdRecord(change, context));
    if (change.op !== 'update' || before === undefined) continue;
    const after = updatedRecord(before, change, context);
    if (!after.ok) return refuse(after.code, { ...after.about, index, ...keyOf(change) });
    written.get(change.collection)?.set(change.record.id, after.value);
  }
  return succeed(written);
}

/** A seat or duty whose holder is gone is vacant from that day. */
function vacated(before: AnyRecord, after: AnyRecord, context: ChangeContext): AnyRecord {
  const isVacated = before['holderId'] !== undefined && after['holderId'] === undefined;
  return isVacated ? { vacantSince: changeDay(context), ...after } : after;
}

/** What is left lets go of actors that are gone. */
function releaseMentions(table: RecordTable, { written, removed }: Touched, context: ChangeContext): void {
  const actors = removed.get('actors') ?? new Map<string, AnyRecord>();
  if (actors.size === 0) return;
  for (const name of changeableCollections) {
    const records = written.get(name);
    for (const record of table.of(name)) {
      if (removed.get(name)?.has(record.id) === true) continue;
      const present = records?.get(record.id) ?? record;
      const released = vacated(present, dropMentions(present, actors), context);
      if (released !== present)
        records?.set(record.id, present === record ? rewritten(released, context.at) : released);
    }
  }
}

function revisionsOf(records: RecordsByCollection): readonly RecordRevision[] {
  return [...records].flatMap(([collection, these]) =>
    [...these.values()].map((record) => ({ collection, id: record.id, revision: revisionOf(record) })),
  );
}

function documentAfter(document: GeflechtDocument, { written, removed }: Touched): GeflechtDocument {
  const collections = changeableCollections.flatMap((name) => {
    const before = (document[name] ?? []) as unknown as readonly AnyRecord[];
    const [fresh, gone] = [written.get(name) ?? new Map<string, AnyRecord>(), removed.get(name)];
    if (fresh.size === 0 && gone?.size === 0) return [];
    const known = new Set(before.map(({ id }) => id));
    const kept = before.filter(({ id }) => gone?.has(id) !== true).map((record) => fresh.get(record.id) ?? record);
    return [[name, [...kept, ...[...fresh.values()].filter(({ id }) => !known.has(id))]] as const];
  });
  return { ...document, ...Object.fromEntries(collections) };
}

/**
 * Applies a set of changes to one network of a document: all of it, or nothing. The order within the set does not
 * matter, and each record is named once. With an actor go its ties, placements and memberships; whatever else mentions it
 * lets go. Revisions are compared, then raised; who may change what is asked elsewhere. A record the author does not see
 * is judged like one that is not there, so that no answer tells of it.
 * @returns refused with a {@link ChangeRefusalCode}; `about` says which change and record, and holds all `conflicts`
 */
export function applyChanges(
  document: GeflechtDocument,
  changes: readonly NetworkChange[],
  context: ChangeContext,
): Result<AppliedChanges, ChangeRefusalCode> {
  const { networkId, sees, companions = [] } = context;
  const table = new RecordTable(document);
  const conflicts = findConflicts(changes, table, context);
  const [first] = conflicts;
  const refused = findMisuse(changes, table, context);
  if (refused !== undefined) return refused;
  if (first !== undefined) return refuse(first.code, { ...first, conflicts });
  const removed = findRemovals([...changes, ...companions], table);
  const written = writes(changes, table, context);
  if (!written.ok) return written;
  const touched = { written: written.value, removed };
  const ids = new Map([...removed].map(([name, records]) => [name, new Set(records.keys())]));
  const fault = faultOf({ networkId, table, written: written.value, removed: ids, sees });
  if (fault !== undefined) return refuse(fault.code, { ...fault.about, index: indexOf(changes, fault.about) });
  for (const come of companions) {
    written.value.get(come.collection)?.set(come.record.id, createdRecord(come, context));
  }
  releaseMentions(table, touched, context);
  return succeed({
    document: documentAfter(document, touched),
    written: revisionsOf(written.value),
    removed: revisionsOf(removed),
  });
}

function indexOf(changes: readonly NetworkChange[], about: Partial<RecordKey> = {}): number {
  return changes.findIndex(({ collection, record }) => collection === about.collection && record.id === about.id);
}
