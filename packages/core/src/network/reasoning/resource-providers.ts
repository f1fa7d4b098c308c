import type { Held } from './holders-after.js';
import type { ReasoningResource } from './records.js';

/** Kinds of resource with the actors that offer them, in the order in which they turn up. */
export function resourceProviders(resources: readonly ReasoningResource[]): readonly Held[] {
  const byKind = new Map<string, string[]>();
  for (const { kind, direction, actorId } of resources) {
    if (direction !== 'offers') continue;
    const known = byKind.get(kind);
    if (known === undefined) byKind.set(kind, [actorId]);
    else if (!known.includes(actorId)) known.push(actorId);
  }
  return Array.from(byKind, ([id, holderIds]) => ({ id, holderIds }));
}
