import { provideLargeMapRenderer } from '../canvas/large-map.js';
import { hasGpu } from './gpu-machine.js';
import { mayClaimStage } from './stage-claim.js';

/** When maps are drawn by WebGL. */
export interface WebglOptions {
  /** Ties from which on a map is drawn by WebGL; never fewer than those from which on it is painted. Default 20,000. */
  readonly leastTies?: number;
  /** Draws by WebGL also where no graphics card is found, where that is slower than a canvas. Default false. */
  readonly isForced?: boolean;
}

const defaultLeastTies = 20_000;

/**
 * Draws very large maps of this page by WebGL where the machine has a graphics card; all others stay as they are. Needs
 * the packages `sigma` and `graphology`, which load with the first such map. One map of a page at a time is drawn so.
 *
 * @example
 * useWebgl({ leastTies: 50_000 });
 */
export function useWebgl({ leastTies = defaultLeastTies, isForced = false }: WebglOptions = {}): void {
  let isAble: boolean | undefined;
  provideLargeMapRenderer({
    takes: (host, { lines }) => {
      if (lines.length < leastTies || !host.isConnected || !mayClaimStage(host)) return false;
      isAble ??= isForced || hasGpu();
      return isAble;
    },
    create: async (host) => {
      const { WebglMap } = await import('./webgl-map.js');
      return new WebglMap(host);
    },
  });
}
