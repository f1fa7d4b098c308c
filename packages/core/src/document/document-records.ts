import type { RecordOf } from '../audience/entity.js';
import type { Area } from './document.js';
import type { CollectionName, entities } from './entities.js';

type AnyRecord = Readonly<Record<string, unknown>>;

/** A valid record and where it stands in its collection. */
export interface Entry<Of> {
  readonly record: Of;
  readonly index: number;
}

/** The records of a document whose fields are valid, and the ids of all that have one. */
export class DocumentRecords {
  readonly #entries = new Map<string, readonly Entry<AnyRecord>[]>();
  readonly #ids = new Map<string, Set<string>>();
  readonly #input: AnyRecord;

  constructor(input: AnyRecord) {
    this.#input = input;
  }

  /** The document as it came in. */
  get input(): AnyRecord {
    return this.#input;
  }

  put(collection: string, entries: readonly Entry<AnyRecord>[]): void {
    this.#entries.set(collection, entries);
  }

  /** Notes an id; false when the collection has it already. */
  note(collection: string, id: string): boolean {
    const ids = this.#ids.get(collection) ?? new Set<string>();
    this.#ids.set(collection, ids);
    if (ids.has(id)) return false;
    ids.add(id);
    return true;
  }

  /** Valid records of a collection, in the order of the document. */
  of<Name extends CollectionName>(collection: Name): readonly Entry<RecordOf<(typeof entities)[Name]>>[] {
    return (this.#entries.get(collection) ?? []) as readonly Entry<never>[];
  }

  /** Valid regions. */
  areas(): readonly Entry<Area>[] {
    return (this.#entries.get('areas') ?? []) as readonly Entry<never>[];
  }

  /** The valid records of a collection or of the regions, as they are stored. */
  listOf(collection: CollectionName | 'areas'): readonly AnyRecord[] {
    return (this.#entries.get(collection) ?? []).map(({ record }) => record);
  }

  /** Whether a record of that id is in the collection, valid or not. */
  has(collection: string, id: string): boolean {
    return this.#ids.get(collection)?.has(id) === true;
  }

  /** Whether the document has that collection at all. */
  holds(collection: string): boolean {
    return this.#ids.has(collection);
  }
}
