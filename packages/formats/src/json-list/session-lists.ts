import type { Mapping } from '../reading/read-options.js';
import { asList, asText, isJsonObject } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { readMoment } from '../time/read-moment.js';
import { fieldRoles, unwrapped, valueOf } from './field-roles.js';
import type { FieldRoles } from './field-roles.js';

/** A list of entries with a title and a start, wherever it stands in the file. */
export interface SessionList {
  /** JSON pointer of the list. */
  readonly path: string;
  /** The last name on the way to it, such as a country or a stage. */
  readonly group: string | undefined;
  readonly entries: readonly JsonObject[];
  readonly roles: FieldRoles;
}

const deepest = 6;
const sampleSize = 200;
const neededShare = 0.5;

function objectsOf(value: unknown): readonly JsonObject[] {
  return asList(value).filter(isJsonObject);
}

/** Whether most entries have a title and most of those with any start a readable one. */
function looksLikeSessions(entries: readonly JsonObject[], roles: FieldRoles): boolean {
  if (roles.title === undefined || roles.start === undefined) return false;
  const sample = entries.slice(0, sampleSize);
  const share = (test: (entry: JsonObject) => boolean) => sample.filter(test).length / sample.length;
  const hasTitle = (entry: JsonObject) => {
    const title = unwrapped(valueOf(entry, 'title', roles));
    return asText(title) !== undefined || isJsonObject(title);
  };
  const hasStart = (entry: JsonObject) => readMoment(unwrapped(valueOf(entry, 'start', roles))) !== undefined;
  return share(hasTitle) >= neededShare && share(hasStart) >= neededShare;
}

function pointer(path: string, key: string): string {
  return `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Children of a value with their keys; long lists of plain values are not walked. */
function innerValues(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value))
    return objectsOf(value)
      .slice(0, sampleSize)
      .map((inner, index) => [String(index), inner]);
  return isJsonObject(value) ? Object.entries(value) : [];
}

interface Walk {
  readonly path: string;
  readonly group: string | undefined;
  readonly mapping: Mapping;
}

/** Lists of objects, and objects whose values are objects of one make (`{ "slug": { … } }`). */
function candidates(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return objectsOf(value);
  const inner = isJsonObject(value) ? Object.values(value) : [];
  return inner.length > 1 && inner.every(isJsonObject) ? inner : [];
}

function hasFields(entries: readonly JsonObject[], fields: readonly string[]): boolean {
  return fields.every((field) => entries.some((entry) => Object.hasOwn(entry, field)));
}

function walk(value: unknown, at: Walk, depth: number): readonly SessionList[] {
  const entries = candidates(value);
  if (entries.length > 0) {
    const roles = hasFields(entries, Object.values(at.mapping)) ? fieldRoles(entries, at.mapping) : {};
    if (looksLikeSessions(entries, roles)) return [{ path: at.path, group: at.group, entries, roles }];
  }
  if (depth >= deepest) return [];
  return innerValues(value).flatMap(([key, inner]) => {
    const group = Array.isArray(value) ? at.group : key;
    return walk(inner, { ...at, path: pointer(at.path, key), group }, depth + 1);
  });
}

/** All lists of a file that look like programmes, in order; lists inside an entry of one are part of that entry. */
export function sessionLists(json: unknown, mapping: Mapping = {}): readonly SessionList[] {
  return walk(json, { path: '', group: undefined, mapping }, 0);
}

/** The longest list of objects in a file, for want of a programme. */
export function longestList(json: unknown, depth = 0): readonly JsonObject[] {
  const own = candidates(json);
  if (depth >= deepest) return own;
  const inner = innerValues(json).map(([, value]) => longestList(value, depth + 1));
  return inner.reduce((longest, list) => (list.length > longest.length ? list : longest), own);
}
