import { FormatError } from '../errors/format-error.js';
import type { Mapping } from '../reading/read-options.js';
import { comparableName } from '../records/comparable-name.js';
import { asObject } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { fieldNames } from './data/field-names.js';
import type { FieldRole } from './data/field-names.js';

/** Which field of the entries plays which role. */
export type FieldRoles = Readonly<Partial<Record<FieldRole, string>>>;

const sampleSize = 200;

function fieldsOf(entries: readonly JsonObject[]): readonly string[] {
  return [...new Set(entries.slice(0, sampleSize).flatMap((entry) => Object.keys(entry)))];
}

/**
 * Finds the fields that play a role, by their names; a stated mapping wins.
 * @throws FormatError `mapping-unknown` where the mapping names a field that no entry has
 */
export function fieldRoles(entries: readonly JsonObject[], mapping: Mapping = {}): FieldRoles {
  const fields = fieldsOf(entries);
  const byName = new Map(fields.map((field) => [comparableName(field), field]));
  const found = Object.entries(fieldNames).flatMap(([role, names]) => {
    const stated = mapping[role];
    if (stated !== undefined && !fields.includes(stated)) throw unknownField(stated, fields);
    const named = names.map((name) => byName.get(name)).find((field) => field !== undefined);
    const field = stated ?? named;
    return field === undefined ? [] : [[role, field] as const];
  });
  return withoutSharing(Object.fromEntries(found), mapping);
}

/** One field plays one role: what stands first in the list of roles wins. */
function withoutSharing(roles: FieldRoles, mapping: Mapping): FieldRoles {
  const taken = new Set(Object.values(mapping));
  return Object.fromEntries(
    Object.entries(roles).filter(([role, field]) => {
      if (mapping[role] === field) return true;
      const isFree = !taken.has(field);
      taken.add(field);
      return isFree;
    }),
  );
}

/** The value of a role. */
export function valueOf(entry: JsonObject, role: FieldRole, roles: FieldRoles): unknown {
  const field = roles[role];
  return field === undefined || !Object.hasOwn(entry, field) ? undefined : entry[field];
}

/** The scalar inside a wrapping object, as calendars and content systems write them. */
export function unwrapped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { dateTime, local, utc, date, rendered, text, value: inner } = asObject(value);
  return local ?? dateTime ?? utc ?? date ?? rendered ?? text ?? inner ?? value;
}

function unknownField(field: string, fields: readonly string[]): FormatError {
  const known = fields.slice(0, 20).join(', ');
  return new FormatError({
    code: 'mapping-unknown',
    message: {
      de: `Zuordnung gelesen: Das Feld „${field}“ gibt es nicht. Vorhanden: ${known}.`,
      en: `Read mapping: there is no field “${field}”. There are: ${known}.`,
    },
  });
}
