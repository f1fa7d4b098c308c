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
import type { IsActor, WrittenChange } from './check-written.js';
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

/** An actor its author may not see is not there. */
function isActorIn({ table, show }: Judging): IsActor {
  return (id) => {
    const actor = table.get({ collection: 'actors', id });
    return actor !== undefined && show('actors', actor) !== undefined;
  };
}

function hiddenEnds(judging: Judging, changes: readonly NetworkChange[]): readonly Issue[] {
  const [{ table }, isActor] = [judging, isActorIn(judging)];
  const isHidden = (id: string) => table.get({ collection: 'actors', id }) !== undefined && !isActor(id);
  return changes.flatMap(({ op, collection, record }, index) =>
    op !== 'remove' && endsOf(collection, record).some(isHidden)
      ? [editingIssue(['changes', index, 'record'], 'id-unknown')]
      : [],
  );
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
  const taken = changes.flatMap(({ op, collection, record }, index) => {
    if (collection !== 'actors') return [];
    const path = ['changes', index, 'record', 'id'] as const;
    if (op === 'remove' && state.usedElsewhere?.has(record.id)) return [editingIssue(path, 'record-in-use')];
    return op === 'create' && state.takenElsewhere?.has(record.id) ? [editingIssue(path, 'record-foreign')] : [];
  });
  const issues = [...taken, ...hiddenEnds(judging, changes)];
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
function unreadable({ alone, show, table }: Judging, { index, change, record }: WrittenChange): readonly Issue[] {
  const seen = alone(change.collection, record);
  const whole = table.get(keyOf(change));
  const before = whole && show(change.collection, whole);
  const set = statedFields(change.record).filter(([field]) => seen?.[field] === undefined);
  const emptied = (change.clears ?? []).filter((field) => before?.[field] === undefined);
  return [
    ...set.map(([field]) => editingIssue(['changes', index, 'record', field], 'value-not-allowed')),
    ...emptied.map((field) => editingIssue(['changes', index, 'clears', field], 'value-not-allowed')),
  ];
}

/** Whoever may not read a field group does not decide who else may. */
function widened(judging: Judging, { index, change, record }: WrittenChange): readonly Issue[] {
  const { groupsOf, table } = judging;
  const before = table.get(keyOf(change)) ?? removedBefore(judging, change)?.record;
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
  const written = changes.flatMap((asked, index) => {
    const record = asked.op === 'remove' ? undefined : after.get(keyOf(asked));
    const change = asked.op === 'update' ? (all[index] ?? asked) : asked;
    return record === undefined ? [] : [{ index, asked, change, record }];
  });
  const own = context.isSuggested === true ? [] : written;
  const issues = [
    ...own.flatMap((each) => [...unreadable(judging, each), ...widened(judging, each)]),
    ...checkWritten(written, { after, isActor: isActorIn({ ...judging, table: after }) }),
  ];
  return issues.length === 0 ? applied : refuseEditing('invalid', { issues });
}
