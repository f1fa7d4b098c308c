import type { Findings } from '../reading/findings.js';
import { isJsonObject } from '../records/json-value.js';

/** Fields of every record that belong to a document, not to what a table says; `visibility` was applied before. */
const meta = new Set(['scope', 'revision', 'createdAt', 'updatedAt', 'contentLocale', 'source', 'visibility']);

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Paths of the values of a record that no column carries. */
function lostPaths(record: object, carried: ReadonlySet<string>, prefix = ''): readonly string[] {
  return Object.entries(record).flatMap(([name, value]) => {
    const path = prefix + name;
    if (isEmpty(value) || carried.has(path) || (prefix === '' && meta.has(name))) return [];
    const isCarriedInPart = [...carried].some((other) => other.startsWith(`${path}/`));
    return isCarriedInPart && isJsonObject(value) ? lostPaths(value, carried, `${path}/`) : [path];
  });
}

/** Records of one collection and the paths of the fields that are carried, parts joined by `/`. */
export interface CarriedFields {
  readonly collection: string;
  readonly records: readonly object[];
  readonly carried: ReadonlySet<string>;
}

/** Names every field that a format does not carry. */
export function reportLostFields(findings: Findings, { collection, records, carried }: CarriedFields): void {
  for (const [index, record] of records.entries()) {
    for (const path of lostPaths(record, carried))
      findings.drop('field-dropped', `/${collection}/${index}/${path}`, path);
  }
}
