import type { CollectionName, GeflechtDocument } from '@geflecht/core/document';
import { collectionNames } from '@geflecht/core/schema';
import { ServerError } from '../../errors/server-error.js';
import type { ScopeRef } from '../versioned-document.js';

/** A record as JSON, with what the store needs to know of it. */
export interface StorableRecord {
  readonly collection: CollectionName;
  readonly id: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** The part of a document that belongs to one event, network or actor. */
export interface DocumentShare {
  readonly scope: ScopeRef;
  /** Whether the document holds the event or network itself, and so is the whole truth about it. */
  readonly isWhole: boolean;
  readonly records: readonly StorableRecord[];
  /** What stands beside the collections. */
  readonly frame: Readonly<Record<string, unknown>>;
}

type Json = Readonly<Record<string, unknown>>;

const keys = { event: 'eventId', network: 'networkId', actor: 'actorId' } as const;
const ownCollections: Readonly<Partial<Record<string, ScopeRef['kind']>>> = { events: 'event', networks: 'network' };

function scopeOf({ collection, id, json }: StorableRecord): ScopeRef {
  const own = ownCollections[collection];
  if (own !== undefined) return { kind: own, id };
  const scope = (json['scope'] ?? {}) as Json;
  for (const kind of ['event', 'network', 'actor'] as const) {
    const value = scope[keys[kind]];
    if (typeof value === 'string') return { kind, id: value };
  }
  throw new ServerError({
    code: 'document-invalid',
    finding: `The record "${id}" in "${collection}" belongs to no event, network or actor`,
    wayOut: 'Give it a scope, or state a default scope for the document',
  });
}

/** Defaults hold for every share, but each belongs to its own scope. */
function frameFor(frame: Json, { kind, id }: ScopeRef): Json {
  const defaults = { ...(frame['defaults'] as Json | undefined), scope: { [keys[kind]]: id } };
  return { ...frame, defaults };
}

/** What never comes with a document: sign-ups and attendance have tables of their own, needs have no safe place yet. */
const keptApart: readonly CollectionName[] = ['signUps', 'needsAnswers', 'attendances'];

/** Records of a document, save those that are kept apart. */
function recordsOf(document: Json): readonly StorableRecord[] {
  return collectionNames
    .filter((collection) => !keptApart.includes(collection))
    .flatMap((collection) => {
      const records = (document[collection] ?? []) as readonly Json[];
      return records.map((json) => ({ collection, id: String(json['id']), json }));
    });
}

/**
 * Divides a document read with `readDocument` by what its records belong to.
 * @throws ServerError `document-invalid` for a record that belongs to nothing
 */
export function splitDocument(document: GeflechtDocument): readonly DocumentShare[] {
  const whole = document as unknown as Json;
  const outside = new Set<string>(['format', 'version', ...collectionNames]);
  const frame = Object.fromEntries(Object.entries(whole).filter(([field]) => !outside.has(field)));
  const shares = new Map<string, { readonly scope: ScopeRef; readonly records: StorableRecord[] }>();
  for (const record of recordsOf(whole)) {
    const scope = scopeOf(record);
    const key = JSON.stringify([scope.kind, scope.id]);
    const share = shares.get(key) ?? { scope, records: [] };
    share.records.push(record);
    shares.set(key, share);
  }
  return [...shares.values()].map(({ scope, records }) => ({
    scope,
    isWhole: records.some(({ collection, id }) => ownCollections[collection] === scope.kind && id === scope.id),
    records,
    frame: frameFor(frame, scope),
  }));
}
