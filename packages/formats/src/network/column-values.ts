import { typeConverter } from './typed-value.js';
import type { TypeConverter } from './typed-value.js';

/** A column of actors or of ties as a file declares it. */
export interface FileColumn {
  readonly name: string;
  /** Its number among the columns of its kind of record. */
  readonly slot: number;
  readonly convert: TypeConverter;
  /** The value of records that state none. */
  fallback?: unknown;
}

/** The columns of one kind of record, by the key a file gives them. */
export class FileColumns {
  readonly #byKey = new Map<string, FileColumn>();
  readonly #list: FileColumn[] = [];

  /** All columns by their number. */
  get list(): readonly FileColumn[] {
    return this.#list;
  }

  /** The column of a key. */
  find(key: string): FileColumn | undefined {
    return this.#byKey.get(key);
  }

  /** Adds a column under a key; a key that comes again stands for the later column. */
  declare(key: string, name: string, type = 'string'): FileColumn {
    const column: FileColumn = { name, slot: this.#list.length, convert: typeConverter(type), fallback: undefined };
    this.#list.push(column);
    this.#byKey.set(key, column);
    return column;
  }
}

/** The values of one record by column, emptied and used again for the next one. */
export class ColumnValues {
  readonly columns: FileColumns;
  /** Numbers of the columns that have a value, in the order of the file. */
  readonly slots: number[] = [];
  readonly #values: unknown[] = [];

  constructor(columns: FileColumns) {
    this.columns = columns;
  }

  /** Sets a value; the last one of a column counts. */
  set(slot: number, value: unknown): void {
    if (this.#values[slot] === undefined) this.slots.push(slot);
    this.#values[slot] = value;
  }

  /** The value of a column. */
  get(slot: number): unknown {
    return this.#values[slot];
  }

  /** Fills in what the file says of records without a value, and says how many values that were. */
  addFallbacks(): number {
    let added = 0;
    for (const { slot, fallback } of this.columns.list) {
      if (fallback === undefined || this.#values[slot] !== undefined) continue;
      this.set(slot, fallback);
      added += 1;
    }
    return added;
  }

  /** Forgets all values. */
  clear(): void {
    // One by one: a list whose length is set to nothing gives its memory away and asks for it again on every record.
    for (let slot = this.slots.pop(); slot !== undefined; slot = this.slots.pop()) this.#values[slot] = undefined;
  }
}
