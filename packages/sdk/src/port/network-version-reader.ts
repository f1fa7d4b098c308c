import type { NetworkVersion } from '@geflecht/core/contract';
import type { CallOptions } from './call.js';

/** Capability `networks.version`. */
export interface NetworkVersionReader {
  /**
   * A mark of what the caller may see of a network, and what the caller may do with it; without an id of the only one
   * there is. The mark is another one as soon as what may be seen changes. Rejects with `not-found`.
   */
  readNetworkVersion(networkId: string | undefined, options?: CallOptions): Promise<NetworkVersion>;
}
