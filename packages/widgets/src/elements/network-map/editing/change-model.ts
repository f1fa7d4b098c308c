import type { GeflechtDocument } from '@geflecht/core/document';
import type { ChangeableCollection, NetworkChange } from '@geflecht/core/network';

/** A record of whatever collection. */
export type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** Fields of a record as a form knows them; undefined empties one. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a record cannot do without; every change states it. */
const required: Readonly<Partial<Record<ChangeableCollection, readonly string[]>>> = {
  actors: ['kind', 'name'],
  ties: ['networkId', 'fromId', 'toId', 'kind', 'direction', 'stage', 'activity'],
  placements: ['networkId', 'presence'],
};

/** What goes with an actor. */
const hanging = ['ties', 'placements', 'memberships'] as const;

/** What follows from where and when a record was written. */
const written = ['revision', 'createdAt', 'updatedAt', 'source', 'scope'];

function recordsOf(document: GeflechtDocument, collection: ChangeableCollection): readonly AnyRecord[] {
  return document[collection] ?? [];
}

/** The record a change is about, as it stands in a document. */
export function recordOf(document: GeflechtDocument, { collection, record }: NetworkChange): AnyRecord | undefined {
  return recordsOf(document, collection).find(({ id }) => id === record.id);
}

function revisionOf(record: AnyRecord | undefined): number {
  return typeof record?.['revision'] === 'number' ? record['revision'] : 1;
}

function only(record: AnyRecord, names: readonly string[]): Fields {
  return Object.fromEntries(names.flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]])));
}

function changeOf(op: NetworkChange['op'], collection: ChangeableCollection, record: Fields): NetworkChange {
  return { op, collection, record } as unknown as NetworkChange;
}

/** Adds a record. */
export function creation(collection: ChangeableCollection, record: AnyRecord): NetworkChange {
  return changeOf('create', collection, record);
}

/** Takes a record away. */
export function removal(collection: ChangeableCollection, record: object): NetworkChange {
  return changeOf('remove', collection, record as Fields);
}

/** States other values for fields of a record, and nothing that stays; undefined where everything does. */
export function update(collection: ChangeableCollection, before: object, fields: Fields): NetworkChange | undefined {
  const record = before as AnyRecord;
  const other = Object.keys(fields).filter((name) => JSON.stringify(fields[name]) !== JSON.stringify(record[name]));
  if (other.length === 0) return undefined;
  const stated = only(fields as AnyRecord, other);
  const clears = other.filter((name) => fields[name] === undefined);
  const base = only(record, ['id', 'revision', ...(required[collection] ?? [])]);
  return { ...changeOf('update', collection, { ...base, ...stated }), ...(clears.length > 0 && { clears }) };
}

/** Names of the fields in which a change differs from a record. */
export function touchedFields(
  { record, clears = [] }: NetworkChange,
  before: AnyRecord | undefined,
): readonly string[] {
  const stated = record as AnyRecord;
  const names = Object.keys(stated).filter(
    (name) => !written.includes(name) && JSON.stringify(stated[name]) !== JSON.stringify(before?.[name]),
  );
  return [...names, ...clears];
}

function updated(before: AnyRecord, { record, clears = [] }: NetworkChange): AnyRecord {
  const all = Object.entries({ ...before, ...record, revision: revisionOf(before) + 1 });
  return Object.fromEntries(all.filter(([name]) => !clears.includes(name))) as AnyRecord;
}

function hangsOn(actorId: string): (record: AnyRecord) => boolean {
  return ({ fromId, toId, actorId: own }) => [fromId, toId, own].includes(actorId);
}

function afterChange(document: GeflechtDocument, change: NetworkChange): GeflechtDocument {
  const { op, collection, record } = change;
  const records = recordsOf(document, collection);
  if (op === 'update') {
    return { ...document, [collection]: records.map((each) => (each.id === record.id ? updated(each, change) : each)) };
  }
  const others = records.filter(({ id }) => id !== record.id);
  if (op === 'create') {
    const revision = ((record as AnyRecord)['revision'] as number | undefined) ?? 0;
    return { ...document, [collection]: [...others, { ...record, revision: revision + 1 }] };
  }
  const rest = collection === 'actors' ? hanging : [];
  const stays = (each: AnyRecord): boolean => !hangsOn(record.id)(each);
  const kept = rest.flatMap((name) => (document[name] ? [[name, recordsOf(document, name).filter(stays)]] : []));
  return { ...document, [collection]: others, ...(Object.fromEntries(kept) as object) };
}

/** A document as it will be once changes are stored; whether they may be is for the backend to judge. */
export function afterChanges(document: GeflechtDocument, changes: readonly NetworkChange[]): GeflechtDocument {
  return changes.reduce(afterChange, document);
}

/** What takes one state of a record to another. */
function between(
  collection: ChangeableCollection,
  before: AnyRecord | undefined,
  after: AnyRecord,
): NetworkChange | undefined {
  if (before === undefined) return creation(collection, after);
  const names = Object.keys({ ...before, ...after }).filter((name) => !written.includes(name));
  // A step of a tie opens or closes a period by itself.
  const steps = before['stage'] !== after['stage'] || before['activity'] !== after['activity'];
  const fields = Object.fromEntries(names.map((name) => [name, after[name]]));
  return update(collection, steps ? { ...before, periods: null } : before, {
    ...fields,
    ...(steps && { periods: after['periods'] }),
  });
}

/** The set of changes that takes a set back once it is stored. */
export function backFrom(document: GeflechtDocument, changes: readonly NetworkChange[]): readonly NetworkChange[] {
  const after = afterChanges(document, changes);
  const names = new Set([...changes.map(({ collection }) => collection), ...hanging]);
  return [...names].flatMap((name) => {
    const [old, now] = [recordsOf(document, name), recordsOf(after, name)];
    const known = new Map(now.map((record) => [record.id, record]));
    const ids = new Set(old.map(({ id }) => id));
    return [
      ...old.flatMap((record) =>
        known.get(record.id) === record ? [] : (between(name, known.get(record.id), record) ?? []),
      ),
      ...now.flatMap((record) => (ids.has(record.id) ? [] : [removal(name, record)])),
    ];
  });
}

/** Says the revision on which a change builds. */
export function builtOn(document: GeflechtDocument, change: NetworkChange): NetworkChange {
  if (change.op === 'create') return change;
  const revision = revisionOf(recordOf(document, change));
  return { ...change, record: { ...change.record, revision } } as NetworkChange;
}

function contentOf(record: AnyRecord | undefined): string {
  const fields = Object.entries(record ?? {}).filter(([name]) => !written.includes(name));
  return JSON.stringify(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Whether two states of a record say the same. */
export function sameContent(one: AnyRecord | undefined, other: AnyRecord | undefined): boolean {
  return contentOf(one) === contentOf(other);
}
