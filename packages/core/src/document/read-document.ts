import { refuse, succeed } from '../errors/index.js';
import type { Result } from '../errors/index.js';
import type { CollectionName } from './entities.js';
import type { GeflechtDocument } from './document.js';
import { documentFormat, documentVersion } from './format.js';
import type { Issue, IssueCode } from './issue.js';

type Json = Readonly<Record<string, unknown>>;

/** A document ready for the rules, and what had to be left aside on the way. */
export interface ReadDocument {
  readonly document: GeflechtDocument;
  readonly warnings: readonly Issue[];
}

/** Why a document cannot be read at all. */
export type ReadDocumentRefusal = Extract<IssueCode, 'not-an-object' | 'format-unknown' | 'version-unsupported'>;

const collections: Readonly<Record<CollectionName, true>> = {
  events: true,
  venues: true,
  onlineAccesses: true,
  rooms: true,
  tracks: true,
  sessions: true,
  contributors: true,
  materials: true,
  fundingNotices: true,
  networks: true,
  actors: true,
  memberships: true,
  placements: true,
  ties: true,
  signUpRules: true,
  bookables: true,
  choiceGroups: true,
  questions: true,
  consentTexts: true,
  signUps: true,
};

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function warn(path: Issue['path'], code: IssueCode, de: string, en: string): Issue {
  return { path, code, severity: 'warning', message: { de, en } };
}

/** The scope records without one belong to: the stated default, else the only event or network. */
function defaultScope(input: Json): unknown {
  const defaults = input['defaults'];
  if (isObject(defaults) && defaults['scope'] !== undefined) return defaults['scope'];
  const only = (name: string) => {
    const list = input[name];
    const first: unknown = Array.isArray(list) && list.length === 1 ? list[0] : undefined;
    return isObject(first) ? first['id'] : undefined;
  };
  const [eventId, networkId] = [only('events'), only('networks')];
  if (eventId !== undefined && networkId === undefined) return { eventId };
  if (networkId !== undefined && eventId === undefined) return { networkId };
  return undefined;
}

/** Records that own their scope, or name it in a field of their own. */
function ownScope(name: string, record: Json): unknown {
  if (name === 'events') return { eventId: record['id'] };
  if (name === 'networks') return { networkId: record['id'] };
  if (typeof record['networkId'] === 'string') return { networkId: record['networkId'] };
  if (typeof record['eventId'] === 'string') return { eventId: record['eventId'] };
  return undefined;
}

function fillRecord(name: string, record: Json, input: Json, scope: unknown): Json {
  const defaults = isObject(input['defaults']) ? input['defaults'] : {};
  const filled: Record<string, unknown> = { ...record };
  const belongsTo = record['scope'] ?? ownScope(name, record) ?? scope;
  if (belongsTo !== undefined) filled['scope'] = belongsTo;
  if (record['contentLocale'] === undefined && defaults['contentLocale'] !== undefined) {
    filled['contentLocale'] = defaults['contentLocale'];
  }
  if (name === 'events' && record['timeZone'] === undefined && defaults['timeZone'] !== undefined) {
    filled['timeZone'] = defaults['timeZone'];
  }
  return filled;
}

function readCollection(name: string, input: Json, warnings: Issue[]): readonly Json[] {
  const list = input[name];
  if (!Array.isArray(list)) {
    warnings.push(warn([name], 'type-wrong', `„${name}" ist keine Liste.`, `“${name}” is not a list.`));
    return [];
  }
  const scope = defaultScope(input);
  return list.flatMap((record: unknown, index) => {
    if (isObject(record) && typeof record['id'] === 'string') {
      return [fillRecord(name, record, input, scope)];
    }
    const de = 'Eintrag ohne Kennung („id") bleibt weg.';
    warnings.push(warn([name, index], 'value-missing', de, 'Entry without an id is left out.'));
    return [];
  });
}

/**
 * Reads a document without validating its fields: checks format and version, fills what records
 * leave out from `defaults`, and leaves aside entries that are no records. Needs no schema library,
 * so widgets can use it; `validateDocument` checks every field.
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
  for (const name of Object.keys(collections)) {
    if (input[name] !== undefined) document[name] = readCollection(name, input, warnings);
  }
  return succeed({ document: document as unknown as GeflechtDocument, warnings });
}
