import type { StaticSite } from '@geflecht/tests-bundle/static-site';
import { seededRandom } from '@geflecht/tooling-run/seeded-random';
import type { Browser } from 'playwright';
import { inRandomOrder } from '../harness/in-random-order.js';
import { median } from '../harness/median.js';
import type { PlainProgramme } from './bench-programme.js';
import type { Contestant } from './contestants.js';
import { pageOf } from './contestants.js';
import type { TypedKey } from './session-search.js';
import { typedKeys } from './session-search.js';
import type { Visit, VisitWish } from './visit.js';
import { visit } from './visit.js';

/** Medians of a contestant's visits. */
export interface Figures {
  readonly paint: number;
  readonly paintTask: number;
  readonly keystroke: number;
  /** Median of the longest tasks of each visit. */
  readonly keyTask: number;
  /** Megabytes beyond an empty page. */
  readonly heap: number;
  readonly bytes: number;
}

/** Figures of a contestant, or why it did not run. */
export type Result = Figures | { readonly reason: string };

/** What a contest is held with. */
export interface Contest {
  readonly browser: Browser;
  readonly site: StaticSite;
  readonly programme: PlainProgramme;
  readonly contestants: readonly Contestant[];
  /** Milliseconds after which no further round begins. */
  readonly budget: number;
  /** Rounds that are held whatever the budget. */
  readonly fewestRounds: number;
  /** Whether a round goes before in which what is seen is counted after every key, and which does not count itself. */
  readonly isProved: boolean;
}

const mostRounds = 9;
const seed = 20_270_503;

function publish({ site, programme }: Contest, contestant: Contestant, path: string): VisitWish {
  const page = { type: 'text/html', body: contestant.page(programme), isBound: false };
  site.publish({ ...contestant.files, [path]: page });
  const { field, found, host, session } = contestant;
  const keys: readonly TypedKey[] = typedKeys(programme);
  return { url: site.url + path, host, session, found, field, keys, count: programme.sessions.length };
}

class Tally {
  readonly #visits: Visit[] = [];
  #reason: string | undefined;

  async visit(browser: Browser, wish: VisitWish): Promise<void> {
    if (this.#reason !== undefined) return;
    try {
      const seen = await visit(browser, wish);
      if (wish.isProof !== true) this.#visits.push(seen);
    } catch (error) {
      this.#reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    }
  }

  middle(read: (seen: Visit) => number | readonly number[]): number {
    return median(this.#visits.flatMap(read));
  }

  result(bytesOf: ReadonlyMap<string, number>, emptyHeap: number): Result {
    if (this.#reason !== undefined) return { reason: this.#reason };
    const paths = this.#visits.at(-1)?.paths ?? [];
    return {
      paint: this.middle(({ paint }) => paint),
      paintTask: this.middle(({ paintTask }) => paintTask),
      keystroke: this.middle(({ keystrokes }) => keystrokes),
      keyTask: this.middle(({ keyTask }) => keyTask),
      heap: (this.middle(({ heap }) => heap) - emptyHeap) / 1e6,
      bytes: paths.reduce((sum, path) => sum + (bytesOf.get(path) ?? 0), 0),
    };
  }
}

/** What a page takes that does nothing but hold a script and a field, once somebody has been there. */
const emptyPage: Contestant = {
  name: 'empty page',
  files: { '/empty.js': { type: 'text/javascript', body: '' } },
  host: '',
  session: 'i',
  found: '',
  field: '#words',
  page: () => pageOf('<script defer src="/empty.js"></script>', '<input type="search" id="words" aria-label="Suche">'),
};

/** Lets contestants take turns in random order, round after round, and hands over their medians by name. */
export async function holdContest(contest: Contest): Promise<ReadonlyMap<string, Result>> {
  const { browser, site, budget, fewestRounds, isProved } = contest;
  const random = seededRandom(seed);
  const entries = contest.contestants.map((contestant, index) => ({
    name: contestant.name,
    wish: publish(contest, contestant, `/bench-${String(index)}.html`),
    tally: new Tally(),
  }));
  const emptyWish = { ...publish(contest, emptyPage, '/empty.html'), count: 0, keys: [] };
  const empty = new Tally();
  if (isProved) for (const { wish, tally } of entries) await tally.visit(browser, { ...wish, isProof: true });
  const end = performance.now() + budget;
  for (let round = 0; round < mostRounds; round += 1) {
    if (round >= fewestRounds && performance.now() > end) break;
    for (const { wish, tally } of inRandomOrder(entries, random)) await tally.visit(browser, wish);
    await empty.visit(browser, emptyWish);
  }
  const emptyHeap = empty.middle(({ heap }) => heap);
  return new Map(entries.map(({ name, tally }) => [name, tally.result(site.bytes, emptyHeap)]));
}
