import { median } from './median.js';

/** A named piece of work; what it returns keeps the engine from skipping it, and a promise is waited for. */
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
  /**
   * Whether every turn starts with one piece of work that does not count, during which the engine clears away what the
   * contestant before has left behind. Default false.
   */
  readonly rehearses?: boolean;
}

/** Median milliseconds of one piece of work, by name, or why it did not run. */
export type Measured = ReadonlyMap<string, { readonly ms: number } | { readonly reason: string }>;

type Timed = { readonly ms: number } | { readonly reason: string };

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function takeTurn(work: () => unknown, turn: number, now: () => number): Promise<Timed> {
  try {
    const start = now();
    let times = 0;
    let spent = 0;
    do {
      const result = work();
      // Waiting costs time, so only those wait who have to.
      keep(result instanceof Promise ? await result : result);
      times += 1;
      spent = now() - start;
    } while (spent < turn);
    return { ms: spent / times };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Why a rehearsal failed, or nothing. */
async function rehearse(work: () => unknown): Promise<Timed | undefined> {
  const timed = await takeTurn(work, 0, () => 0);
  return 'reason' in timed ? timed : undefined;
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
export async function measureInTurn(
  contestants: readonly Contestant[],
  options: MeasureOptions = {},
): Promise<Measured> {
  const { rounds = 7, turn = 20, now = () => performance.now(), rehearses = false } = options;
  const turns = new Map<string, Timed[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, work } of contestants) {
      const rehearsed = rehearses ? await rehearse(work) : undefined;
      const timed = rehearsed ?? (await takeTurn(work, turn, now));
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
