import type { GraphView } from './graph-view.js';
import type { Communities, LeidenOptions } from './leiden.js';
import { leidenWork } from './leiden.js';
import { adjustedRandIndex } from './rand-index.js';
import type { SteppedWork } from './stepped-work.js';
import { finishWork } from './stepped-work.js';

/** Settings of {@link communities}. */
export interface CommunityOptions extends LeidenOptions {
  /** How many seeds, counted on from `seed`, are tried. Default 10. */
  readonly runs?: number;
}

/** The best of several divisions, and how far they agree. */
export interface StableCommunities extends Communities {
  /**
   * Mean adjusted Rand index between the best run and each other one: 1 where all find the same groups. Below some 0.8,
   * or with a modularity below 0.3, groups are better not shown. 1 for a single run.
   */
  readonly agreement: number;
}

/**
 * Groups by {@link leiden} from several seeds: the division with the highest modularity, the first of equals, and how
 * far the others agree with it. Without ties everybody stands alone, with modularity 0 and agreement 1.
 */
export function communities(view: GraphView, options: CommunityOptions = {}): StableCommunities {
  return finishWork(communitiesWork(view, options));
}

/** The same as {@link communities} in steps. */
export function* communitiesWork(view: GraphView, options: CommunityOptions = {}): SteppedWork<StableCommunities> {
  const { runs = 10, seed = 1 } = options;
  let best = yield* shareOfWhole(leidenWork(view, { ...options, seed }), 0, runs);
  const found = [best];
  for (let run = 1; run < runs; run++) {
    const next = yield* shareOfWhole(leidenWork(view, { ...options, seed: seed + run }), run, runs);
    found.push(next);
    if (next.modularity > best.modularity) best = next;
  }
  const others = found.filter((one) => one !== best);
  const agreed = others.reduce((sum, { of }) => sum + adjustedRandIndex(best.of, of), 0);
  return { ...best, agreement: others.length === 0 ? 1 : agreed / others.length };
}

/** Work as one of several parts of the same length, in its shares of the whole. */
function* shareOfWhole<Result>(work: SteppedWork<Result>, part: number, parts: number): SteppedWork<Result> {
  let step = work.next();
  for (; step.done !== true; step = work.next()) yield (part + step.value) / parts;
  return step.value;
}
