import type { GeflechtDocument } from '../../document/document.js';
import type { ChangeableCollection } from '../network-change.js';
import { changeableCollections } from './change-refusal.js';
import type { RecordKey } from './change-refusal.js';

/** A record of whatever collection. */
export type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** Records by their ids, to be filled. */
export type RecordsByCollection = ReadonlyMap<ChangeableCollection, Map<string, AnyRecord>>;

/** Nothing yet, for each collection. */
export function recordsByCollection(): RecordsByCollection {
  return new Map(changeableCollections.map((name) => [name, new Map()]));
}

/** The changeable records of a document by their ids. */
export class RecordTable {
  readonly #collections: ReadonlyMap<ChangeableCollection, ReadonlyMap<string, AnyRecord>>;

  constructor(document: GeflechtDocument) {
    this.#collections = new Map(
      changeableCollections.map((name) => {
        const records = (document[name] ?? []) as unknown as readonly AnyRecord[];
        return [name, new Map(records.map((record) => [record.id, record]))];
      }),
    );
  }

  get({ collection, id }: RecordKey): AnyRecord | undefined {
    return this.#collections.get(collection)?.get(id);
  }

  of(collection: ChangeableCollection): readonly AnyRecord[] {
    return [...(this.#collections.get(collection)?.values() ?? [])];
  }
}

/** Counts writes; a record that was never written by a backend has 1. */
export function revisionOf({ revision }: AnyRecord): number {
  return typeof revision === 'number' ? revision : 1;
}

/** Whether a network owns a record; one without scope belongs to the document's only network. */
export function belongsTo(networkId: string, record: AnyRecord): boolean {
  if (typeof record['networkId'] === 'string') return record['networkId'] === networkId;
  const scope = Object(record['scope']) as Readonly<Record<string, unknown>>;
  return record['scope'] === undefined || scope['networkId'] === networkId;
}

/** Fields through which a record stands for actors, so that it goes with them. */
const ends: Readonly<Partial<Record<ChangeableCollection, readonly string[]>>> = {
  ties: ['fromId', 'toId'],
  placements: ['actorId'],
  memberships: ['actorId'],
  seats: ['bodyId'],
  resources: ['actorId'],
};

/** Ids of the actors a record stands for. */
export function endsOf(collection: ChangeableCollection, record: AnyRecord): readonly string[] {
  return (ends[collection] ?? []).flatMap((field) => (typeof record[field] === 'string' ? [record[field]] : []));
}
