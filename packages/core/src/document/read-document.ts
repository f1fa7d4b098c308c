import { refuse, succeed } from '../errors/index.js';
import type { Result } from '../errors/index.js';
import type { GeflechtDocument } from './document.js';
import { documentFormat, documentVersion } from './format.js';
import type { Issue, IssueCode } from './issue.js';
import { isObject, scopeReader } from './record-scope.js';

type Json = Readonly<Record<string, unknown>>;

/** A document ready for the rules, and what had to be left aside on the way. */
export interface ReadDocument {
  readonly document: GeflechtDocument;
  readonly warnings: readonly Issue[];
}

/** Why a document cannot be read at all. */
export type ReadDocumentRefusal = Extract<IssueCode, 'not-an-object' | 'format-unknown' | 'version-unsupported'>;

/** Names of collections are plurals; so they need no list, for whose length every page would pay. */
const collection = /^(?!areas|defaults|taxonomies)[a-z]+s$/i;

function warn(path: Issue['path'], code: IssueCode, message: Issue['message']): Issue {
  return { path, code, severity: 'warning', message };
}

/** What records of a collection take from the document's defaults. */
function inherited(name: string, { defaults }: Json): Json {
  const { contentLocale, timeZone } = isObject(defaults) ? defaults : {};
  return {
    ...(contentLocale === undefined ? {} : { contentLocale }),
    ...(timeZone === undefined || name !== 'events' ? {} : { timeZone }),
  };
}

function readCollection(name: string, input: Json, warnings: Issue[]): readonly Json[] {
  const list = input[name];
  if (!Array.isArray(list)) {
    warnings.push(warn([name], 'type-wrong', { de: `„${name}“ ist keine Liste.`, en: `“${name}” is not a list.` }));
    return [];
  }
  const scopeOf = scopeReader(name, input);
  const shared = inherited(name, input);
  return list.flatMap((record: unknown, index) => {
    if (isObject(record) && typeof record['id'] === 'string') {
      const scope = scopeOf(record);
      return [{ ...shared, ...record, ...(scope === undefined ? {} : { scope }) }];
    }
    const message = { de: 'Eintrag ohne Kennung („id“) bleibt weg.', en: 'Entry without an id is left out.' };
    warnings.push(warn([name, index], 'value-missing', message));
    return [];
  });
}

/**
 * Reads a document without validating its fields: checks format and version, fills what records
 * leave out from `defaults`, and leaves aside entries that are no records. Needs no schema library,
 * so widgets can use it; `validateDocument` checks every field. Every plural name (`sessions`) counts as a collection,
 * those of later versions too; other unknown fields stay as they are.
 * Records without scope belong to the document's only event or network.
 */
export function readDocument(input: unknown): Result<ReadDocument, ReadDocumentRefusal> {
  if (!isObject(input)) return refuse('not-an-object');
  if (input['format'] !== documentFormat) return refuse('format-unknown', { format: input['format'] });
  if (input['version'] !== documentVersion) {
    return refuse('version-unsupported', { version: input['version'], supported: documentVersion });
  }
  const warnings: Issue[] = [];
  const document: Record<string, unknown> = { ...input };
  for (const name of Object.keys(input)) {
    if (collection.test(name) && input[name] !== undefined) document[name] = readCollection(name, input, warnings);
  }
  return succeed({ document: document as unknown as GeflechtDocument, warnings });
}
