import { setAttribute } from '../network/attributes.js';
import type { OpenAttributes } from '../network/attributes.js';
import { ColumnValues } from '../network/column-values.js';
import type { FileColumns } from '../network/column-values.js';
import type { JsonObject } from '../records/json-value.js';
import type { RawAttributes } from '../xml/scan-xml.js';
import type { WrittenTime } from './gexf-times.js';

const nothing: RawAttributes = {};

/** A node or an edge that is being read, with all that belongs to it. Objects are used again for the next element. */
export class OpenRecord {
  attributes = nothing;
  line = 0;
  readonly values: ColumnValues;
  /** Spans in which it exists. */
  spells: WrittenTime[] | undefined;
  /** Values that hold for a time only. */
  timed: JsonObject[] | undefined;
  /** Colour, size, place and shape. */
  viz: Record<string, JsonObject> | undefined;
  parents: string[] | undefined;

  constructor(columns: FileColumns) {
    this.values = new ColumnValues(columns);
  }

  /** Forgets the element before. */
  reset(attributes: RawAttributes, line: number): void {
    this.values.clear();
    this.attributes = attributes;
    this.line = line;
    this.spells = undefined;
    this.timed = undefined;
    this.viz = undefined;
    this.parents = undefined;
  }
}

/** A copy with a prototype and in the file's order; those of the parser are slow and large. */
export function plainCopy(attributes: RawAttributes): JsonObject {
  const copy: OpenAttributes = {};
  for (const name in attributes) {
    const local = name.slice(name.indexOf(':') + 1);
    if (!name.startsWith('xmlns')) setAttribute(copy, local, attributes[name] ?? '');
  }
  return copy;
}
