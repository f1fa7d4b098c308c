import { seededRandom } from '@geflecht/tooling-run/seeded-random';
import type { StaticSite } from '@geflecht/tests-bundle/static-site';
import type { Browser } from 'playwright';
import { inRandomOrder } from '../harness/in-random-order.js';
import { median } from '../harness/median.js';
import { contestantsFor } from './contestants.js';
import type { MapContestant } from './contestants.js';
import { pageGraph } from './page-graph.js';
import { randomStress, samplePairs } from '../layout/layout-stress.js';
import { visitGiven, visitOwn } from './visit-map.js';
import type { GivenVisit } from './visit-map.js';
import type { SeenStress } from './watch.js';

/** What contests are held with. */
export interface Arena {
  readonly browser: Browser;
  readonly site: StaticSite;
  readonly size: number;
  readonly rounds: number;
}

/** Medians of what visits to pictures with given places showed. */
export interface GivenFigures {
  /** Milliseconds. */
  readonly firstPaint: number;
  readonly bytesFirst: number;
  /** Milliseconds of processor per frame. */
  readonly pan: number;
  /** Megabytes. */
  readonly heap: number;
}

/** Medians of what visits to pictures that were laid out in the page showed. */
export interface OwnFigures {
  /** Milliseconds until a picture is and stays usable; infinite where that was not awaited. */
  readonly usable: number;
  /** Stress of the last picture. */
  readonly stress: number;
}

/** What came out of a contestant's visits, or why nothing did. */
export type Outcome<Figures> = { readonly figures: Figures } | { readonly reason: string };

/** Outcomes by contestant, ours first. */
export type Outcomes<Figures> = readonly (readonly [MapContestant, Outcome<Figures>])[];

const seed = 20_280_404;
/** How far a usable picture has come from random places to the best that any peer found. */
const usableShare = 0.7;
const patience = { short: 15_000, long: 30_000 } as const;
const largeFrom = 5_000;

type Visits<Seen> = ReadonlyMap<MapContestant, readonly Seen[] | { readonly reason: string }>;

/** Contestants take turns in random order, round after round; whoever breaks off is out. */
async function takeTurns<Seen>(
  contestants: readonly MapContestant[],
  rounds: number,
  visit: (contestant: MapContestant) => Promise<Seen>,
): Promise<Visits<Seen>> {
  const random = seededRandom(seed);
  const visits = new Map<MapContestant, readonly Seen[] | { readonly reason: string }>();
  for (let round = 0; round < rounds; round++) {
    for (const contestant of inRandomOrder(contestants, random)) {
      const known = visits.get(contestant) ?? [];
      if ('reason' in known) continue;
      try {
        visits.set(contestant, [...known, await visit(contestant)]);
      } catch (error) {
        visits.set(contestant, {
          reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
        });
      }
    }
  }
  return visits;
}

function outcomesOf<Seen, Figures>(
  contestants: readonly MapContestant[],
  visits: Visits<Seen>,
  read: (seen: readonly Seen[]) => Figures,
): Outcomes<Figures> {
  return contestants.map((contestant) => {
    const seen = visits.get(contestant) ?? { reason: 'nothing was measured' };
    return [contestant, 'reason' in seen ? seen : { figures: read(seen) }] as const;
  });
}

function publish(site: StaticSite, contestants: readonly MapContestant[], graph: ReturnType<typeof pageGraph>) {
  const urls = new Map<MapContestant, string>();
  for (const [at, contestant] of contestants.entries()) {
    const path = `/map-${String(at)}.html`;
    const page = { type: 'text/html', body: contestant.page(graph), isBound: false };
    site.publish({ ...contestant.files, [path]: page });
    urls.set(contestant, site.url + path);
  }
  return (contestant: MapContestant) => ({ url: urls.get(contestant) ?? '', contestant });
}

/** Pictures whose places are given. */
export async function holdGivenContest({ browser, site, size, rounds }: Arena): Promise<Outcomes<GivenFigures>> {
  const contestants = await contestantsFor(size, 'given');
  const pageFor = publish(site, contestants, pageGraph(size, true));
  const visits = await takeTurns(contestants, rounds, (contestant) => visitGiven(browser, pageFor(contestant)));
  return outcomesOf(contestants, visits, (seen: readonly GivenVisit[]) => ({
    firstPaint: median(seen.map(({ paint }) => paint)),
    pan: median(seen.map(({ pan }) => pan)),
    heap: median(seen.map(({ heap }) => heap)) / 1e6,
    bytesFirst: (seen.at(-1)?.paths ?? []).reduce((sum, path) => sum + (site.bytes.get(path) ?? 0), 0),
  }));
}

/** When a picture was as good as asked for, and stayed so. */
export function usableAt(seen: readonly SeenStress[], threshold: number): number {
  const last = seen.findLastIndex(({ stress }) => stress > threshold);
  return seen[last + 1]?.at ?? Infinity;
}

/** Pictures that are laid out in the page. */
export async function holdOwnContest({ browser, site, size, rounds }: Arena): Promise<Outcomes<OwnFigures>> {
  const contestants = await contestantsFor(size, 'own');
  const graph = pageGraph(size, false);
  const pageFor = publish(site, contestants, graph);
  const longest = size < largeFrom ? patience.short : patience.long;
  const visits = await takeTurns(contestants, rounds, (each) => visitOwn(browser, pageFor(each), longest));
  const best = Math.min(
    ...[...visits].flatMap(([{ kind }, seen]) =>
      kind === 'ours' || 'reason' in seen ? [] : seen.map((stresses) => stresses.at(-1)?.stress ?? 1),
    ),
  );
  const random = randomStress(graph, samplePairs(graph, seed), seed);
  const threshold = random - usableShare * (random - best);
  return outcomesOf(contestants, visits, (seen: readonly (readonly SeenStress[])[]) => ({
    usable: median(seen.map((stresses) => usableAt(stresses, threshold))),
    stress: median(seen.map((stresses) => stresses.at(-1)?.stress ?? 1)),
  }));
}
