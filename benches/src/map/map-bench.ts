import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cdnFolder, cdnScripts } from '@geflecht/tests-bundle/cdn-files';
import { startStaticSite } from '@geflecht/tests-bundle/static-site';
import type { StaticSite } from '@geflecht/tests-bundle/static-site';
import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser } from 'playwright';
import type { Bench, Row } from '../harness/row.js';
import { holdGivenContest, holdOwnContest } from './contest.js';
import type { Outcome } from './contest.js';
import { everyByte } from './every-chunk.js';
import type { BuiltFiles } from './every-chunk.js';
import { mapAims } from './map-aims.js';
import type { MapMeasure, MapSize } from './map-aims.js';
import { mapRows } from './map-rows.js';
import type { MapResult } from './map-rows.js';

interface Case {
  readonly size: MapSize;
  /** Visits with places given, and without. */
  readonly rounds: readonly [number, number];
}

const cases: readonly Case[] = [
  { size: 50, rounds: [5, 3] },
  { size: 1_000, rounds: [5, 3] },
  { size: 10_000, rounds: [3, 2] },
];
/** WebGL without a graphics card, which one of the peers draws with. */
const flags = ['--enable-unsafe-swiftshader'];

interface Tools {
  readonly browser: Browser;
  readonly site: StaticSite;
  readonly files: BuiltFiles;
}

async function builtFile(path: string): Promise<readonly [string, Uint8Array]> {
  return [path, await readFile(join(cdnFolder, path))];
}

/** The built files as they are now: a build that goes on meanwhile must not change what is measured. */
async function builtFiles(): Promise<BuiltFiles> {
  return new Map(await Promise.all(cdnScripts().map(builtFile)));
}

type Figures = Partial<Record<MapMeasure, number>>;

class Results {
  readonly #results = new Map<string, { kind: MapResult['kind']; figures: Figures; reason: string | undefined }>();

  add({ name, kind }: Pick<MapResult, 'name' | 'kind'>, outcome: Outcome<Figures>): void {
    const known = this.#results.get(name) ?? { kind, figures: {}, reason: undefined };
    if ('reason' in outcome) this.#results.set(name, { ...known, reason: outcome.reason });
    else this.#results.set(name, { ...known, figures: { ...known.figures, ...outcome.figures } });
  }

  list(): readonly MapResult[] {
    return [...this.#results].map(([name, result]) => ({ name, ...result }));
  }
}

/** Figures of one contestant for whoever looks on. */
function tell(name: string, result: MapResult): void {
  const figures = Object.entries(result.figures).map(([measure, figure]) => `${measure} ${figure.toPrecision(4)}`);
  process.stderr.write(`${name}, ${result.name}: ${[...figures, result.reason ?? []].flat().join(', ')}\n`);
}

async function runCase(tools: Tools, { size, rounds: [given, own] }: Case, isQuick: boolean): Promise<readonly Row[]> {
  const results = new Results();
  const arena = { ...tools, size, rounds: isQuick ? 1 : given };
  for (const [contestant, outcome] of await holdGivenContest(arena)) results.add(contestant, outcome);
  for (const [contestant, outcome] of await holdOwnContest({ ...arena, rounds: isQuick ? 1 : own })) {
    results.add(contestant, outcome);
  }
  if (size === 50) results.add({ name: 'ours', kind: 'ours' }, { figures: { bytesAll: everyByte(tools.files) } });
  const name = `map-${String(size)}`;
  for (const result of results.list()) tell(name, result);
  return mapRows(name, results.list(), mapAims(size));
}

/**
 * Networks of 50, 1,000 and 10,000 actors in Chromium beside libraries that draw them and what is written by hand: until
 * they are painted, until their own layout is usable, what moving them costs, what they hold and weigh.
 */
export const mapBench: Bench = {
  name: 'network-map',
  async run(report, { isQuick = false } = {}) {
    const files = await builtFiles();
    const site = await startStaticSite();
    for (const [path, body] of files) site.publish({ [`/cdn/${path}`]: { type: 'text/javascript', body } });
    const browser = await openBrowser(flags);
    try {
      for (const each of cases) {
        for (const row of await runCase({ browser, site, files }, each, isQuick)) report(row);
      }
    } finally {
      await browser.close();
      await site.stop();
    }
  },
};
