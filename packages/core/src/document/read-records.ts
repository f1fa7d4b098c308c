import type * as z from 'zod/mini';
import type { Entity } from '../audience/entity.js';
import { audienceFor } from '../audience/field-group.js';
import type { FieldGroup } from '../audience/field-group.js';
import { checkFields } from './check-fields.js';
import { areaSchema, longestCollection } from './document.js';
import { issueOf } from './document-check.js';
import { DocumentRecords } from './document-records.js';
import type { Entry } from './document-records.js';
import { collectionNames, entities } from './entities.js';
import { tooLargeMessage, typeWrongMessage } from './field-messages.js';
import { typePhrase } from './expectations.js';
import type { Issue } from './issue.js';
import type { IssueList } from './issue-list.js';
import { isObject } from './record-scope.js';

type Json = Readonly<Record<string, unknown>>;

interface Collection {
  readonly name: string;
  readonly schema: z.core.$ZodType;
  /** Whether a field of a record holds nothing personal. */
  readonly mayQuote: (record: unknown, field: unknown) => boolean;
}

/** Fields that strangers or members read may be quoted, unless they are about a person. */
function quoting(entity: Entity): Collection['mayQuote'] {
  const groups = Object.values<FieldGroup>(entity.groups);
  const groupOf = new Map(groups.flatMap((group) => Object.keys(group.fields).map((field) => [field, group] as const)));
  return (record, field) => {
    const group = typeof field === 'string' ? groupOf.get(field) : undefined;
    if (group === undefined || !isObject(record) || record['kind'] === 'person') return false;
    return ['public', 'members'].includes(audienceFor(group.audience, record));
  };
}

const collections: readonly Collection[] = [
  { name: 'areas', schema: areaSchema, mayQuote: () => true },
  ...collectionNames.map((name) => ({ name, schema: entities[name].schema, mayQuote: quoting(entities[name]) })),
];

function noteId(name: string, record: unknown, records: DocumentRecords): string | undefined {
  const id = isObject(record) ? record['id'] : undefined;
  return typeof id === 'string' && !records.note(name, id) ? id : undefined;
}

function duplicate(path: Issue['path'], id: string): Issue {
  return issueOf({
    path: [...path, 'id'],
    code: 'id-duplicate',
    value: id,
    message: { de: 'Diese Kennung gibt es hier schon.', en: 'This id is taken already.' },
  });
}

function readCollection(collection: Collection, list: readonly unknown[], into: Target): void {
  const { name, schema, mayQuote } = collection;
  const entries: Entry<Json>[] = [];
  for (const [index, record] of list.entries()) {
    const at = [name, index] as const;
    const taken = noteId(name, record, into.records);
    if (taken !== undefined) into.issues.add(duplicate(at, taken));
    const checked = checkFields(schema, record, { at, mayQuote: (path) => mayQuote(record, path[at.length]) });
    for (const issue of checked.issues) into.issues.add(issue);
    if (checked.issues.length === 0) entries.push({ record: checked.value as Json, index });
  }
  into.records.put(name, entries);
}

interface Target {
  readonly records: DocumentRecords;
  readonly issues: IssueList;
}

/** Checks the fields of every record by itself and collects the valid ones. */
export function readRecords(input: Json, issues: IssueList): DocumentRecords {
  const records = new DocumentRecords(input);
  for (const collection of collections) {
    const list = input[collection.name];
    if (list === undefined) continue;
    const path = [collection.name];
    if (!Array.isArray(list)) {
      issues.add(issueOf({ path, code: 'type-wrong', message: typeWrongMessage([typePhrase('array')], list) }));
    } else if (list.length > longestCollection) {
      const message = tooLargeMessage({ origin: 'array', limit: longestCollection, isInclusive: true });
      issues.add(issueOf({ path, code: 'too-large', value: list.length, message }));
    } else {
      readCollection(collection, list, { records, issues });
    }
  }
  return records;
}
