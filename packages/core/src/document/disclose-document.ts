import { knownPart } from '../audience/disclose.js';
import type { Entity } from '../audience/entity.js';
import type { AudienceRule, Scope } from '../audience/meta.js';
import type { Viewer } from '../audience/viewer.js';
import type { Instant } from '../time/instant.js';
import { areasSchema, documentDefaultsSchema, taxonomiesSchema } from './document.js';
import { discloseRecord } from './disclosure-memory.js';
import type { DisclosureMemory } from './disclosure-memory.js';
import type { GeflechtDocument } from './document.js';
import { dropHiddenMentions } from './drop-hidden-mentions.js';
import { collectionNames, entities } from './entities.js';
import type { CollectionName } from './entities.js';
import { scopeReader } from './record-scope.js';

type Fields = Readonly<Record<string, unknown>>;
type ScopedTo = Readonly<Partial<Record<'networkId' | 'eventId' | 'actorId', string>>>;

/** Who asks, and when. */
export interface DocumentAsking {
  readonly viewer: Viewer;
  readonly at: Instant;
  /** What was disclosed before, where the same records are disclosed many times; default nothing is remembered. */
  readonly memory?: DisclosureMemory | undefined;
}

const frame = { defaults: documentDefaultsSchema, taxonomies: taxonomiesSchema, areas: areasSchema } as const;

/** What others belong to comes first, so that it is known to be hidden when its records are met. */
const owners: readonly CollectionName[] = ['events', 'networks'];
const othersLast = [...owners, ...collectionNames.filter((name) => !owners.includes(name))];

function scopeIsHidden(scope: Scope | undefined, hidden: ReadonlySet<string>): boolean {
  const to: ScopedTo = scope ?? {};
  return hidden.has(`event ${to.eventId ?? ''}`) || hidden.has(`network ${to.networkId ?? ''}`);
}

function visibilityDefaults(document: GeflechtDocument): ReadonlyMap<string, readonly AudienceRule[]> {
  const networks = document.networks ?? [];
  return new Map(networks.map(({ id, visibilityDefaults: rules }) => [id, (rules ?? []) as readonly AudienceRule[]]));
}

function frameOf(document: GeflechtDocument): Record<string, unknown> {
  const { format, version } = document;
  const known = Object.entries(frame).flatMap(([field, schema]) => {
    const value = document[field as keyof typeof frame];
    const part = value === undefined ? undefined : knownPart(schema, value);
    return part === undefined ? [] : [[field, part] as const];
  });
  return { format, version, ...Object.fromEntries(known) };
}

/**
 * Returns the part of a document the viewer may see. Records of a hidden event or network are left out too, and
 * whatever mentions a hidden record loses the mention, or goes with it where it makes no sense without: a tie of a
 * hidden actor, the places of a draft session. Runs where the data are kept, before they are serialised.
 */
export function discloseDocument(document: GeflechtDocument, { viewer, at, memory }: DocumentAsking): GeflechtDocument {
  const rules = visibilityDefaults(document);
  const disclose = memory?.reader({ viewer, at }) ?? discloseRecord;
  const hidden = new Set<string>();
  const seen = new Map<CollectionName, readonly Fields[]>();
  for (const name of othersLast) {
    const entity = entities[name] as unknown as Entity;
    const scopeOf = scopeReader(name, document);
    const records = document[name] as readonly Fields[] | undefined;
    if (records === undefined) continue;
    const disclosed = records.flatMap((record) => {
      const scope = scopeOf(record) as Scope | undefined;
      const to: ScopedTo = scope ?? {};
      const asking = { viewer, at, visibilityDefaults: rules.get(to.networkId ?? '') };
      const shown = scopeIsHidden(scope, hidden) ? undefined : disclose({ entity, record, scope, asking });
      if (shown === undefined) hidden.add(`${entity.name} ${String(record['id'])}`);
      return shown === undefined ? [] : [shown];
    });
    seen.set(name, disclosed);
  }
  const kept = dropHiddenMentions(document, seen);
  const collections = collectionNames.flatMap((name) => (kept.has(name) ? [[name, kept.get(name)] as const] : []));
  return { ...frameOf(document), ...Object.fromEntries(collections) } as unknown as GeflechtDocument;
}
