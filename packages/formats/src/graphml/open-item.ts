import { ColumnValues } from '../network/column-values.js';
import type { FileColumns } from '../network/column-values.js';
import type { TieDirection } from '@geflecht/core/network';
import type { JsonObject } from '../records/json-value.js';

/** A node or an edge that is being read. Objects are used again for the next element at the same depth. */
export class OpenItem {
  readonly kind: 'node' | 'edge';
  readonly values: ColumnValues;
  id: string | undefined;
  source = '';
  target = '';
  line = 0;
  direction: TieDirection | undefined;
  /** Label and coordinates as a drawing program keeps them, outside of keys. */
  label: string | undefined;
  x: number | undefined;
  y: number | undefined;
  description: string | undefined;
  rest: JsonObject | undefined;

  constructor(kind: 'node' | 'edge', columns: FileColumns) {
    this.kind = kind;
    this.values = new ColumnValues(columns);
  }

  /** Forgets the element before. */
  reset(id: string | undefined, line: number): void {
    this.values.clear();
    this.id = id;
    this.line = line;
    this.direction = undefined;
    this.label = undefined;
    this.x = undefined;
    this.y = undefined;
    this.description = undefined;
    this.rest = undefined;
  }
}
