import type { Reading, ReadOptions } from './call.js';

/** Capability `networks.read`. Documents hold what the caller may see, and nothing else. */
export interface NetworkReader {
  /** The networks, if the backend can, without their actors. */
  listNetworks(options?: ReadOptions): Promise<Reading>;
  /**
   * One network with its actors, ties and placements; without an id the only one there is.
   * Rejects with `not-found` when there is no such network, or several and no id.
   */
  readNetwork(networkId: string | undefined, options?: ReadOptions): Promise<Reading>;
}
