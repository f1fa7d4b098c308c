import { randomId } from '../platform.js';
import type { Clock } from '../platform.js';
import type { DatabasePlace } from './database-place.js';
import type { Terminal } from './terminal.js';
import { withStore } from './with-store.js';

/** Settings of `erase`. */
export interface EraseOptions extends DatabasePlace {
  readonly actor: string;
}

/** Erases an actor from all networks and their snapshots, and says how much told of it. */
export async function erase(options: EraseOptions, { out }: Terminal, clock: Clock): Promise<void> {
  const { actor: actorId } = options;
  await withStore(options, async ({ store }) => {
    out(JSON.stringify(await store.networks.erase({ actorId, at: clock.now(), newId: randomId })));
  });
}
