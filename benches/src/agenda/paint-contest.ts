import type { StaticSite } from '@geflecht/tests-bundle/static-site';
import type { Browser } from 'playwright';
import { median } from '../harness/median.js';
import type { PlainProgramme } from './bench-programme.js';
import type { Contestant } from './contestants.js';
import type { PaintWish } from './paint-run.js';
import { runPaint } from './paint-run.js';

/** Median of a contestant's visits and the bytes of its files, or why it did not run. */
export type PaintResult = { readonly ms: number; readonly bytes: number } | { readonly reason: string };

/** What a contest is held with. */
export interface PaintContest {
  readonly browser: Browser;
  readonly site: StaticSite;
  readonly programme: PlainProgramme;
  readonly contestants: readonly Contestant[];
  /** Milliseconds after which no further round begins. */
  readonly budget: number;
}

const mostRounds = 9;
const fewestRounds = 3;

function publish({ site, programme }: PaintContest, contestant: Contestant, path: string): PaintWish {
  const page = { type: 'text/html', body: contestant.page(programme), isBound: false };
  site.publish({ ...contestant.files, [path]: page });
  const { host, session } = contestant;
  return { url: site.url + path, host, session, count: programme.sessions.length };
}

class Tally {
  readonly #times: number[] = [];
  #paths: readonly string[] = [];
  #reason: string | undefined;

  async visit(browser: Browser, wish: PaintWish, counts: boolean): Promise<void> {
    if (this.#reason !== undefined) return;
    try {
      const { ms, paths } = await runPaint(browser, wish);
      if (counts) this.#times.push(ms);
      this.#paths = paths;
    } catch (error) {
      this.#reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    }
  }

  result(bytesOf: ReadonlyMap<string, number>): PaintResult {
    if (this.#reason !== undefined) return { reason: this.#reason };
    return { ms: median(this.#times), bytes: this.#paths.reduce((sum, path) => sum + (bytesOf.get(path) ?? 0), 0) };
  }
}

/** Lets contestants take turns, round after round; the first round warms up and does not count. */
export async function holdContest(contest: PaintContest): Promise<ReadonlyMap<string, PaintResult>> {
  const { browser, site, contestants, budget } = contest;
  const entries = contestants.map((contestant, index) => ({
    name: contestant.name,
    wish: publish(contest, contestant, `/bench-${String(index)}.html`),
    tally: new Tally(),
  }));
  const end = performance.now() + budget;
  for (let round = 0; round <= mostRounds; round += 1) {
    if (round > fewestRounds && performance.now() > end) break;
    const shift = round % entries.length;
    for (const { wish, tally } of [...entries.slice(shift), ...entries.slice(0, shift)]) {
      await tally.visit(browser, wish, round > 0);
    }
  }
  return new Map(entries.map(({ name, tally }) => [name, tally.result(site.bytes)]));
}
