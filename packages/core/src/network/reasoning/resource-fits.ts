import type { NetworkReading } from './read-network.js';
import type { ReasoningResource } from './records.js';
import { resourceKindPath } from './resource-kinds.js';

/** A need of one actor that an offer of another one fits. */
export interface ResourceFit {
  readonly kind: string;
  readonly seekerId: string;
  readonly providerId: string;
}

/** Most others that are looked at for one kind; what half the network offers is no reason for a certain tie. */
const usualMost = 50;

/**
 * Tells for each actor whose offers fit its needs and whose needs fit its offers, one fit per kind and direction. Kinds
 * with more than 50 providers or seekers say nothing about a pair and are left out.
 */
export function resourceFits({ resources, records }: NetworkReading) {
  const path = resourceKindPath(records.taxonomies);
  const seekers = actorsByKind(resources, 'needs', (kind) => [kind]);
  const providers = actorsByKind(resources, 'offers', path);
  const own = new Map<string, ReasoningResource[]>();
  for (const resource of resources) own.set(resource.actorId, [...(own.get(resource.actorId) ?? []), resource]);
  const fitsOf = ({ kind, direction, actorId }: ReasoningResource): readonly ResourceFit[] =>
    direction === 'needs'
      ? few(providers.get(kind)).map((providerId) => ({ kind, seekerId: actorId, providerId }))
      : path(kind).flatMap((wider) =>
          few(seekers.get(wider)).map((seekerId) => ({ kind: wider, seekerId, providerId: actorId })),
        );
  return (actorId: string): ReadonlyMap<string, readonly ResourceFit[]> => {
    const fits = new Map<string, ResourceFit[]>();
    for (const fit of (own.get(actorId) ?? []).flatMap(fitsOf)) {
      const otherId = fit.seekerId === actorId ? fit.providerId : fit.seekerId;
      const known = fits.get(otherId) ?? [];
      const isKnown = known.some(({ kind, seekerId }) => kind === fit.kind && seekerId === fit.seekerId);
      if (otherId !== actorId && !isKnown) fits.set(otherId, [...known, fit]);
    }
    return fits;
  };
}

function few(actorIds: ReadonlySet<string> | undefined): readonly string[] {
  return actorIds === undefined || actorIds.size > usualMost ? [] : [...actorIds];
}

function actorsByKind(
  resources: readonly ReasoningResource[],
  wanted: ReasoningResource['direction'],
  path: (kind: string) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byKind = new Map<string, Set<string>>();
  for (const { kind, direction, actorId } of resources) {
    if (direction !== wanted) continue;
    for (const wider of path(kind)) {
      const known = byKind.get(wider);
      if (known === undefined) byKind.set(wider, new Set([actorId]));
      else known.add(actorId);
    }
  }
  return byKind;
}
