import type { GeflechtDocument } from '@geflecht/core/document';
import { buildActor, buildDocument, buildNetwork, buildTie } from '@geflecht/core/testing';
import { seededRandom } from '@geflecht/tooling-run/seeded-random';

/** How large a network the command has to answer for in time. */
export const largest = { actors: 65_000, ties: 250_000 } as const;

/** A network of that size: few know many, most know few, the same every time. */
export function largeNetwork(): GeflechtDocument {
  const random = seededRandom(65);
  const pairs = new Set<number>();
  while (pairs.size < largest.ties) {
    const from = Math.floor(random() * largest.actors);
    const to = Math.floor(random() * random() * largest.actors);
    if (from > to) pairs.add(from * largest.actors + to);
  }
  const actors = Array.from({ length: largest.actors }, (_, index) =>
    buildActor({ id: `stelle-${index}`, name: `Stelle ${index}` }),
  );
  const ties = [...pairs].map((pair, index) => {
    const [fromId, toId] = [`stelle-${Math.floor(pair / largest.actors)}`, `stelle-${pair % largest.actors}`];
    return buildTie({ id: `verbindung-${index}`, fromId, toId });
  });
  return buildDocument({ networks: [buildNetwork()], actors, ties });
}
