import { layoutStress } from './layout-stress.js';
import type { SampledPairs } from './layout-stress.js';
import type { LayoutRun } from './layout-contestant.js';

/** What a layout achieves, by steps. */
export interface Scouting {
  /** Stress after every step; the last one is that of the finished picture. */
  readonly stresses: readonly number[];
  /** Milliseconds spent until after every step, without looking. */
  readonly times: readonly number[];
}

/** Longest time for one layout, without measuring. */
const patience = 60_000;

/** Runs a layout to its end, or until nobody would wait any longer, and looks at it after every step. */
export function scoutLayout(run: LayoutRun, pairs: SampledPairs): Scouting {
  const stresses: number[] = [];
  const times: number[] = [];
  let spent = 0;
  for (;;) {
    const start = performance.now();
    const goesOn = run.step();
    spent += performance.now() - start;
    times.push(spent);
    stresses.push(layoutStress(run.picture(), pairs));
    if (!goesOn || spent > patience) return { stresses, times };
  }
}

/** How many steps lead to a stress that stays below a threshold from then on; undefined if none do. */
export function stepsUntil({ stresses }: Pick<Scouting, 'stresses'>, threshold: number): number | undefined {
  const last = stresses.findLastIndex((stress) => stress > threshold);
  return last === stresses.length - 1 ? undefined : last + 2;
}
