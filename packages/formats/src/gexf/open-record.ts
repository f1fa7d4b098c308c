import { setAttribute } from '../network/attributes.js';
import type { OpenAttributes } from '../network/attributes.js';
import { ColumnValues } from '../network/column-values.js';
import type { FileColumns } from '../network/column-values.js';
import type { JsonObject } from '../records/json-value.js';
import type { RawAttributes } from '../xml/scan-xml.js';
import type { WrittenTime } from './gexf-times.js';

/** A node or an edge that is being read, with all that belongs to it. */
export class OpenRecord {
  readonly attributes: RawAttributes;
  readonly line: number;
  readonly values: ColumnValues;
  /** Spans in which it exists. */
  readonly spells: WrittenTime[] = [];
  /** Values that hold for a time only. */
  timed: JsonObject[] | undefined;
  /** Colour, size, place and shape. */
  viz: Record<string, JsonObject> | undefined;
  parents: string[] | undefined;

  constructor(attributes: RawAttributes, line: number, columns: FileColumns) {
    this.attributes = attributes;
    this.line = line;
    this.values = new ColumnValues(columns);
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
