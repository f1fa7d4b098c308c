import { median } from './median.js';

/** A named piece of work; what it returns keeps the engine from skipping it. */
export interface Contestant {
  readonly name: string;
  readonly work: () => unknown;
}

/** How long and how often to measure. */
export interface MeasureOptions {
  /** Times every contestant has its turn. Default 7. */
  readonly rounds?: number;
  /** Least milliseconds of one turn; short work is repeated within it. Default 20. */
  readonly turn?: number;
  /** Milliseconds of any origin. Default `performance.now`. */
  readonly now?: () => number;
}

/** Median milliseconds of one piece of work, by name, or why it did not run. */
export type Measured = ReadonlyMap<string, { readonly ms: number } | { readonly reason: string }>;

type Timed = { readonly ms: number } | { readonly reason: string };

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function takeTurn(work: () => unknown, turn: number, now: () => number): Timed {
  try {
    const start = now();
    let times = 0;
    let spent = 0;
    do {
      keep(work());
      times += 1;
      spent = now() - start;
    } while (spent < turn);
    return { ms: spent / times };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

let kept: unknown;

/** Holds on to a result, so that making it cannot be optimised away. */
function keep(result: unknown): void {
  kept = result === kept ? undefined : result;
}

/**
 * Measures contestants in turn, round after round, so that a slow moment of the machine meets all of them. The first
 * round warms up and does not count.
 */
export function measureInTurn(contestants: readonly Contestant[], options: MeasureOptions = {}): Measured {
  const { rounds = 7, turn = 20, now = () => performance.now() } = options;
  const turns = new Map<string, Timed[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, work } of contestants) {
      const timed = takeTurn(work, turn, now);
      if (round > 0 || 'reason' in timed) turns.get(name)?.push(timed);
    }
  }
  return new Map(
    [...turns].map(([name, timed]) => {
      const failed = timed.find((each) => 'reason' in each);
      return [name, failed ?? { ms: median(timed.flatMap((each) => ('ms' in each ? each.ms : []))) }];
    }),
  );
}
