import { startStaticSite } from '@geflecht/tests-bundle/static-site';
import type { StaticSite } from '@geflecht/tests-bundle/static-site';
import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser } from 'playwright';
import type { Bench, Row } from '../harness/row.js';
import { aimsOf } from './aims.js';
import { plainProgramme, programmeSizes } from './bench-programme.js';
import { holdContest } from './contest.js';
import type { Contest } from './contest.js';
import { ourAgenda, rival } from './contestants.js';
import { everyByte } from './every-part.js';
import { rivals } from './rivals.js';
import { lineOf, rowsOf } from './rows.js';

const sizes = ['12', '200', '2000'] as const;
const cases = (['list', 'grid'] as const).flatMap((look) => sizes.map((size) => ({ look, size })));
type Case = (typeof cases)[number];

/** Milliseconds for the rounds of a case, so that all stay below eight minutes. */
const budgets = { '12': 25_000, '200': 35_000, '2000': 90_000 } as const;

interface Tools {
  readonly browser: Browser;
  readonly site: StaticSite;
}

/** What is seen does not depend on the size: it is proved where that is soon done and much is to be seen. */
function lengthOf(size: Case['size'], isQuick: boolean): Pick<Contest, 'budget' | 'fewestRounds' | 'isProved'> {
  const isProved = size === '200';
  return isQuick ? { budget: 0, fewestRounds: 1, isProved } : { budget: budgets[size], fewestRounds: 3, isProved };
}

async function runCase(tools: Tools, { look, size }: Case, isQuick: boolean): Promise<readonly Row[]> {
  const { limits, peers } = rivals[look];
  const others = await Promise.all([...limits, ...peers].map(rival));
  const results = await holdContest({
    ...tools,
    ...lengthOf(size, isQuick),
    programme: plainProgramme(programmeSizes[size]),
    contestants: [ourAgenda(look), ...others],
  });
  const name = `${look}-${size}`;
  for (const [each, result] of results) process.stderr.write(`${name}, ${lineOf(each, result)}\n`);
  const resultsOf = (settings: readonly { readonly name: string }[]) =>
    settings.map(({ name: each }) => [each, results.get(each)] as const);
  const bytesAll = size === '12' ? await everyByte(tools, look) : undefined;
  const own = { case: name, ours: results.get('ours'), peers: resultsOf(peers), limits: resultsOf(limits), bytesAll };
  return rowsOf(own, aimsOf(look, size));
}

/**
 * Programmes of 12, 200 and 2,000 sessions in Chromium: milliseconds from the request of the first script until every
 * session is painted, and from a key until the page with what is left is painted; the longest task; megabytes of the heap;
 * and bytes of scripts and styles, packed as `gzip -9` does.
 */
export const agendaBench: Bench = {
  name: 'agenda',
  async run(report, { isQuick = false } = {}) {
    const site = await startStaticSite();
    const browser = await openBrowser();
    try {
      for (const each of cases) {
        for (const row of await runCase({ browser, site }, each, isQuick)) report(row);
      }
    } finally {
      await browser.close();
      await site.stop();
    }
  },
};
