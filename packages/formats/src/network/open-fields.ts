import { listCell } from '../network-table/cell-codec.js';
import { isJsonObject } from '../records/json-value.js';
import type { FieldColumn } from './field-columns.js';

/** Fields of a record while they are gathered, by path. */
export type OpenFields = Record<string, unknown>;

const degrees: Readonly<Record<string, number>> = { latitude: 90, longitude: 180 };

function readValue({ path, codec }: FieldColumn, value: unknown): unknown {
  if (Array.isArray(value)) return codec === listCell ? textsOf(value) : codec.read(value.map(String).join('|'));
  const read = typeof value === 'string' || typeof value === 'number' ? codec.read(String(value)) : undefined;
  const most = degrees[path.at(-1) ?? ''];
  return most !== undefined && typeof read === 'number' && Math.abs(read) > most ? undefined : read;
}

function textsOf(items: readonly unknown[]): readonly string[] {
  return items.map((item) => String(item).trim()).filter((item) => item !== '');
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function inner(fields: OpenFields, name: string): OpenFields {
  const known = fields[name];
  if (isJsonObject(known)) return known;
  const made: OpenFields = {};
  // A text in one language gives way to the texts of all of them.
  fields[name] = made;
  return made;
}

/** Sets a field if the value fits it, and says whether it did. */
export function takeField(
  fields: OpenFields,
  column: FieldColumn,
  from: { value: unknown; language?: string | undefined },
): boolean {
  const read = readValue(column, from.value);
  if (isEmpty(read)) return false;
  const path = from.language === undefined ? column.path : [...column.path, from.language];
  let target = fields;
  for (const name of path.slice(0, -1)) target = inner(target, name);
  const last = path.at(-1) ?? '';
  // A map of languages is more than the one text beside it.
  if (from.language !== undefined || !isJsonObject(target[last])) target[last] = read;
  return true;
}

/** Leaves out a point on the globe that lacks one of its coordinates. */
export function withoutHalfPoints(fields: OpenFields): OpenFields {
  const { location } = fields;
  if (!isJsonObject(location) || !isJsonObject(location['geo'])) return fields;
  const { latitude, longitude } = location['geo'];
  if (latitude !== undefined && longitude !== undefined) return fields;
  const { geo: _half, ...rest } = location;
  const { location: _old, ...others } = fields;
  return Object.keys(rest).length === 0 ? others : { ...others, location: rest };
}
