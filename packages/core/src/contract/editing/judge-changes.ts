import { applyChanges } from '../../network/editing/apply-changes.js';
import type { AppliedChanges } from '../../network/editing/apply-changes.js';
import type { FieldGroup } from '../../audience/field-group.js';
import { keyOf } from '../../network/editing/change-refusal.js';
import type { ChangeConflict, ChangeRefusalCode } from '../../network/editing/change-refusal.js';
import { statedFields } from '../../network/editing/changed-record.js';
import { endsOf, RecordTable } from '../../network/editing/record-table.js';
import type { Refusal } from '../../errors/index.js';
import type { Issue } from '../../document/issue.js';
import { changeableEntities } from '../../network/network-change.js';
import type { NetworkChange } from '../../network/network-change.js';
import { checkWritten } from './check-written.js';
import type { SeenActors, WrittenChange } from './check-written.js';
import { editingIssue, refusalIssues } from './editing-issue.js';
import { findWidened } from './find-widened.js';
import { refuseEditing } from './network-state.js';
import type { EditingContext, Judged, NetworkState } from './network-state.js';
import { ownChange } from './own-change.js';
import { sightOf } from './sight.js';
import type { Sight } from './sight.js';

interface Judging extends Sight {
  readonly state: NetworkState;
  readonly table: RecordTable;
}

type Refused = ReturnType<typeof refuseEditing> | undefined;

function removedBefore({ state }: Judging, change: NetworkChange) {
  const { collection, id } = keyOf(change);
  return state.removed?.find((each) => each.collection === collection && each.id === id);
}

/** A change as its author meant it, beside what the author could see. */
function meant(judging: Judging, change: NetworkChange): NetworkChange {
  const whole = change.op === 'create' ? removedBefore(judging, change)?.record : judging.table.get(keyOf(change));
  return ownChange(change, whole && { whole, seen: judging.show(change.collection, whole) });
}

/** An actor its author may not see is not there, nor what it is part of. */
function actorsIn({ table, show }: Judging): SeenActors {
  return (id) => {
    const actor = table.get({ collection: 'actors', id });
    return actor && show('actors', actor);
  };
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

/** Ids that records outside the document use or have; whoever only suggests is not told of them. */
function beforehand({ state }: Judging, changes: readonly NetworkChange[]): Refused {
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

/** Whoever may not read a field may not set or empty it either, whether there is anything in it or not. */
function unreadable({ alone, groupsOf }: Judging, { index, asked, change, record }: WrittenChange): readonly Issue[] {
  const seen = alone(change.collection, record);
  const set = statedFields(change.record).filter(([field]) => seen?.[field] === undefined);
  const groups = Object.entries<FieldGroup>(changeableEntities[change.collection].groups);
  const readable = groupsOf(change.collection, record);
  const closed = groups.flatMap(([name, { fields }]) => (readable.includes(name) ? [] : Object.keys(fields)));
  const emptied = (asked.clears ?? []).filter((field) => closed.includes(field));
  return [
    ...set.map(([field]) => editingIssue(['changes', index, 'record', field], 'value-not-allowed')),
    ...emptied.map((field) => editingIssue(['changes', index, 'clears', field], 'value-not-allowed')),
  ];
}

/** Whoever may not read a field group does not decide who else may. */
function widened(judging: Judging, { index, change, record }: WrittenChange): readonly Issue[] {
  const { groupsOf, table } = judging;
  const before = change.op === 'create' ? removedBefore(judging, change)?.record : table.get(keyOf(change));
  const isWidened = findWidened({ before, after: record, readable: (of) => groupsOf(change.collection, of) });
  const at = change.clears?.includes('visibility') === true ? 'clears' : 'record';
  return isWidened ? [editingIssue(['changes', index, at, 'visibility'], 'value-not-allowed')] : [];
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
  const judging = { state, table, ...sightOf(state.document, context) };
  const refused = context.isDraft === true ? undefined : beforehand(judging, changes);
  if (refused !== undefined) return refused;
  const all = changes.map((change) => meant(judging, change));
  const last = new Map((state.removed ?? []).map(({ collection, id, revision }) => [`${collection} ${id}`, revision]));
  const applied = applyChanges(state.document, all, {
    ...context,
    timeZone: state.document.defaults?.timeZone,
    sees: (collection, record) => judging.show(collection, record) !== undefined,
    companions: companions(judging, changes),
    lastRevision: ({ collection, id }) => last.get(`${collection} ${id}`) ?? 0,
  });
  if (!applied.ok) return refusalOf(judging, applied);
  const after = new RecordTable(applied.value.document);
  const written = changes.flatMap((asked, index) => {
    const record = asked.op === 'remove' ? undefined : after.get(keyOf(asked));
    const change = asked.op === 'update' ? (all[index] ?? asked) : asked;
    return record === undefined ? [] : [{ index, asked, change, record }];
  });
  const own = context.isSuggested === true ? [] : written;
  const issues = [
    ...own.flatMap((each) => [...unreadable(judging, each), ...widened(judging, each)]),
    ...checkWritten(written, actorsIn({ ...judging, table: after })),
  ];
  return issues.length === 0 ? applied : refuseEditing('invalid', { issues });
}
