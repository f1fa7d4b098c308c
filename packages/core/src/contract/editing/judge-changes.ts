import { applyChanges } from '../../network/editing/apply-changes.js';
import type { AppliedChanges } from '../../network/editing/apply-changes.js';
import { keyOf } from '../../network/editing/change-refusal.js';
import type { ChangeConflict, ChangeRefusalCode } from '../../network/editing/change-refusal.js';
import { statedFields } from '../../network/editing/changed-record.js';
import { endsOf, RecordTable } from '../../network/editing/record-table.js';
import type { Refusal } from '../../errors/index.js';
import type { Issue } from '../../document/issue.js';
import type { NetworkChange } from '../../network/network-change.js';
import { checkWritten } from './check-written.js';
import type { WrittenChange } from './check-written.js';
import { editingIssue, refusalIssues } from './editing-issue.js';
import { refuseEditing, showsRecords } from './network-state.js';
import type { EditingContext, Judged, NetworkState, ShowRecord } from './network-state.js';
import { ownChange } from './own-change.js';

interface Judging {
  readonly state: NetworkState;
  readonly context: EditingContext;
  readonly table: RecordTable;
  readonly show: ShowRecord;
}

type Refused = ReturnType<typeof refuseEditing> | undefined;

function removedBefore({ state }: Judging, change: NetworkChange) {
  const { collection, id } = keyOf(change);
  return state.removed?.find((each) => each.collection === collection && each.id === id);
}

/** A change as its author meant it, beside what the author could see. */
function meant(judging: Judging, change: NetworkChange): NetworkChange {
  const whole = change.op === 'create' ? removedBefore(judging, change)?.record : judging.table.get(keyOf(change));
  const seen = whole && judging.show(change.collection, whole);
  return ownChange(change, whole && { whole, seen: seen ?? { id: whole.id } });
}

/** What went with an actor that comes back and its author could not see, so could not state either. */
function companions(judging: Judging, changes: readonly NetworkChange[]): readonly NetworkChange[] {
  const { state, table, show } = judging;
  const created = changes.filter(({ op }) => op === 'create');
  const sets = new Set(created.flatMap((change) => removedBefore(judging, change)?.setId ?? []));
  const named = new Set(changes.map(({ collection, record }) => `${collection} ${record.id}`));
  const actors = new Set(
    created.flatMap(({ collection, record }) => (collection === 'actors' ? [String(record.id)] : [])),
  );
  return (state.removed ?? []).flatMap(({ collection, id, setId, record }) => {
    if (record === undefined || !sets.has(setId) || named.has(`${collection} ${id}`)) return [];
    const ends = endsOf(collection, record);
    const isThere = (end: string) => actors.has(end) || table.get({ collection: 'actors', id: end }) !== undefined;
    const isBack = ends.some((end) => actors.has(end)) && ends.every(isThere);
    if (!isBack || table.get({ collection, id }) !== undefined || show(collection, record) !== undefined) return [];
    return [{ op: 'create', collection, record } as unknown as NetworkChange];
  });
}

function conflictRefusal({ table, show }: Judging, conflicts: readonly ChangeConflict[]): NonNullable<Refused> {
  const shown = conflicts.map((conflict) => {
    const present = table.get(conflict);
    const record = present && show(conflict.collection, present);
    return record === undefined ? { ...conflict, revision: undefined } : { ...conflict, record };
  });
  return refuseEditing('revision-conflict', { conflicts: shown });
}

/** What the caller cannot see is not there; an actor's id is taken whoever has it. */
function beforehand(judging: Judging, changes: readonly NetworkChange[]): Refused {
  const { table, show, state } = judging;
  const unseen = changes.flatMap((change, index): readonly ChangeConflict[] => {
    const present = change.op === 'create' ? undefined : table.get(keyOf(change));
    const isUnseen = present !== undefined && show(change.collection, present) === undefined;
    return isUnseen ? [{ index, ...keyOf(change), code: 'record-unknown' }] : [];
  });
  if (unseen.length > 0) return conflictRefusal(judging, unseen);
  const issues = changes.flatMap(({ op, collection, record }, index) => {
    if (collection !== 'actors') return [];
    const path = ['changes', index, 'record', 'id'] as const;
    if (op === 'remove' && state.usedElsewhere?.has(record.id)) return [editingIssue(path, 'record-in-use')];
    return op === 'create' && state.takenElsewhere?.has(record.id) ? [editingIssue(path, 'record-foreign')] : [];
  });
  return issues.length === 0 ? undefined : refuseEditing('invalid', { issues });
}

function refusalOf(judging: Judging, { code, about = {} }: Refusal<ChangeRefusalCode>): NonNullable<Refused> {
  if (code === 'revision-conflict' || code === 'record-unknown' || code === 'record-exists') {
    return conflictRefusal(judging, about['conflicts'] as readonly ChangeConflict[]);
  }
  const [issue, field] = refusalIssues[code];
  const at = ['changes', Number(about['index']), 'record', ...(field === undefined ? [] : [field])];
  const issues = [editingIssue(at, issue)];
  return refuseEditing(code === 'transition-refused' ? code : 'invalid', { issues });
}

/** Whoever may not read a field may not set or empty it either. */
function unreadable({ show, table }: Judging, { index, change, record }: WrittenChange): readonly Issue[] {
  const seen = show(change.collection, record);
  const whole = table.get(keyOf(change));
  const before = whole && show(change.collection, whole);
  const set = statedFields(change.record).filter(([field]) => seen?.[field] === undefined);
  const emptied = (change.clears ?? []).filter((field) => before?.[field] === undefined);
  return [
    ...set.map(([field]) => editingIssue(['changes', index, 'record', field], 'value-not-allowed')),
    ...emptied.map((field) => editingIssue(['changes', index, 'clears', field], 'value-not-allowed')),
  ];
}

/**
 * Judges changes by who makes them: what may not be seen can be neither changed nor taken away, but goes and comes back
 * with what it belongs to. Fields are checked as in a document.
 */
export function judgeChanges(
  state: NetworkState,
  changes: readonly NetworkChange[],
  context: EditingContext,
): Judged<AppliedChanges> {
  const table = new RecordTable(state.document);
  const judging = { state, context, table, show: showsRecords(state.document, context) };
  const refused = beforehand(judging, changes);
  if (refused !== undefined) return refused;
  const all = [...changes.map((change) => meant(judging, change)), ...companions(judging, changes)];
  const last = new Map((state.removed ?? []).map(({ collection, id, revision }) => [`${collection} ${id}`, revision]));
  const applied = applyChanges(state.document, all, {
    ...context,
    timeZone: state.document.defaults?.timeZone,
    lastRevision: ({ collection, id }) => last.get(`${collection} ${id}`) ?? 0,
  });
  if (!applied.ok) return refusalOf(judging, applied);
  const after = new RecordTable(applied.value.document);
  const written = changes.flatMap((change, index) => {
    const record = change.op === 'remove' ? undefined : after.get(keyOf(change));
    const stated = change.op === 'update' ? (all[index] ?? change) : change;
    return record === undefined ? [] : [{ index, change: stated, record }];
  });
  const issues = [...written.flatMap((each) => unreadable(judging, each)), ...checkWritten(written, after)];
  return issues.length === 0 ? applied : refuseEditing('invalid', { issues });
}
