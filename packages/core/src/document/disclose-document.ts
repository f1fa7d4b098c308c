import { disclose } from '../audience/disclose.js';
import type { Entity } from '../audience/entity.js';
import type { AudienceRule, Scope } from '../audience/meta.js';
import type { Viewer } from '../audience/viewer.js';
import type { Instant } from '../time/instant.js';
import type { GeflechtDocument } from './document.js';
import { collectionNames, entities } from './entities.js';

type Fields = Readonly<Record<string, unknown>>;
type ScopedTo = Readonly<Partial<Record<'networkId' | 'eventId' | 'actorId', string>>>;

/** Who asks, and when. */
export interface DocumentAsking {
  readonly viewer: Viewer;
  readonly at: Instant;
}

function scopeIsHidden(scope: Scope | undefined, hidden: ReadonlySet<string>): boolean {
  const to: ScopedTo = scope ?? {};
  return hidden.has(`event ${to.eventId ?? ''}`) || hidden.has(`network ${to.networkId ?? ''}`);
}

function visibilityDefaults(document: GeflechtDocument): ReadonlyMap<string, readonly AudienceRule[]> {
  const networks = document.networks ?? [];
  return new Map(networks.map(({ id, visibilityDefaults: rules }) => [id, (rules ?? []) as readonly AudienceRule[]]));
}

/** Ties and placements whose actor is hidden would give it away. */
function dropDangling(document: Record<string, unknown>): void {
  const actors = (document['actors'] ?? []) as readonly Fields[];
  const seen = new Set(actors.map(({ id }) => id));
  const keep = (name: string, fields: readonly string[]) => {
    const records = document[name] as readonly Fields[] | undefined;
    if (records === undefined) return;
    document[name] = records.filter((record) =>
      fields.every((field) => record[field] === undefined || seen.has(record[field])),
    );
  };
  keep('ties', ['fromId', 'toId']);
  keep('placements', ['actorId']);
  keep('memberships', ['actorId']);
}

/**
 * Returns the part of a document the viewer may see. Records of a hidden event or network and ties
 * of a hidden actor are left out too. Runs where the data are kept, before they are serialised.
 */
export function discloseDocument(document: GeflechtDocument, { viewer, at }: DocumentAsking): GeflechtDocument {
  const rules = visibilityDefaults(document);
  const hidden = new Set<string>();
  const shown: Record<string, unknown> = { format: document.format, version: document.version };
  for (const field of ['defaults', 'taxonomies', 'areas'] as const) {
    if (document[field] !== undefined) shown[field] = document[field];
  }
  for (const name of collectionNames) {
    const entity = entities[name] as unknown as Entity;
    const records = document[name] as readonly Fields[] | undefined;
    if (records === undefined) continue;
    shown[name] = records.flatMap((record) => {
      const scope = record['scope'] as Scope | undefined;
      if (scopeIsHidden(scope, hidden)) return [];
      const { networkId = '' }: ScopedTo = scope ?? {};
      const seen = disclose(entity, record, {
        viewer,
        at,
        visibilityDefaults: rules.get(networkId),
      });
      if (seen === undefined) hidden.add(`${entity.name} ${String(record['id'])}`);
      return seen === undefined ? [] : [seen];
    });
  }
  dropDangling(shown);
  return shown as unknown as GeflechtDocument;
}
