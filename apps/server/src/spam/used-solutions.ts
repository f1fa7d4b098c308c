import { RecentMap } from '../documents/recent-map.js';
import { sha256 } from '../platform.js';
import type { LimitStore } from '../store/limit-store.js';

const mostUsed = 100_000;

/** Which submit each solution was used for. */
export interface UsedSolutions {
  /** Whether a solution is this submit's: it was used for no other one. `until` in milliseconds since 1970. */
  claim(mark: string, submitKey: string, until: number): Promise<boolean>;
}

/** Remembers them in this process, or with all others where they share a store for it. */
export function usedSolutions(shared: LimitStore | undefined): UsedSolutions {
  if (shared !== undefined) {
    return {
      claim: async (mark, submitKey, until) => {
        const by = sha256(submitKey);
        return (await shared.claim(sha256(mark), by, until)) === by;
      },
    };
  }
  const used = new RecentMap<string>(mostUsed);
  return {
    claim: (mark, submitKey) => {
      const first = used.get(mark) ?? submitKey;
      used.set(mark, first);
      return Promise.resolve(first === submitKey);
    },
  };
}
