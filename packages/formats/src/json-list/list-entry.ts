import type { JsonObject } from '../records/json-value.js';
import type { FieldRole } from './data/field-names.js';

/** One entry of a list, and its values by role. */
export interface ListEntry {
  readonly fields: JsonObject;
  readonly at: string;
  readonly value: (role: FieldRole) => unknown;
}
