import { startStaticSite } from '@geflecht/tests-bundle/static-site';
import type { StaticSite } from '@geflecht/tests-bundle/static-site';
import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser } from 'playwright';
import type { Bench, Row } from '../harness/row.js';
import { plainProgramme, programmeSizes } from './bench-programme.js';
import { ourAgenda, peer } from './contestants.js';
import type { PaintResult } from './paint-contest.js';
import { holdContest } from './paint-contest.js';
import { peers } from './peers.js';
import type { AimedPeer } from './peers.js';

const sizes = ['12', '200', '2000'] as const;
const cases = (['list', 'grid'] as const).flatMap((look) => sizes.map((size) => ({ look, size })));

/** Milliseconds for the rounds of one case; six cases stay below eight minutes. */
const budget = 55_000;

interface Compared {
  readonly case: string;
  readonly measure: 'paint' | 'bytesFirst';
  readonly reference: AimedPeer;
  readonly target: string | undefined;
}

function rowOf(compared: Compared, ours: PaintResult | undefined, theirs: PaintResult | undefined): Row {
  const { measure, reference, target } = compared;
  const frame = {
    bench: 'agenda',
    case: compared.case,
    measure,
    referenceName: reference.name,
    must: null,
    target: target ?? null,
  };
  const failed = [ours, theirs].find((result) => result === undefined || 'reason' in result);
  if (ours === undefined || theirs === undefined || 'reason' in ours || 'reason' in theirs) {
    const reason = failed !== undefined && 'reason' in failed ? failed.reason : 'nothing was measured';
    return { ...frame, ours: null, reference: null, ratio: null, ok: false, reason };
  }
  const field = measure === 'paint' ? 'ms' : 'bytes';
  const [own, their] = [Number(ours[field].toPrecision(5)), Number(theirs[field].toPrecision(5))];
  return { ...frame, ours: own, reference: their, ratio: Number((own / their).toPrecision(4)), ok: true };
}

async function runCase(
  tools: { readonly browser: Browser; readonly site: StaticSite },
  { look, size }: (typeof cases)[number],
): Promise<readonly Row[]> {
  const against = peers[look];
  const contestants = [ourAgenda(look), ...(await Promise.all(against.map(peer)))];
  const programme = plainProgramme(programmeSizes[size]);
  const results = await holdContest({ ...tools, programme, contestants, budget });
  const name = `${look}-${size}`;
  const isFirst = size === '12';
  return against.flatMap((reference) => {
    const compare = (measure: Compared['measure'], target: string | undefined): Row =>
      rowOf({ case: name, measure, reference, target }, results.get('ours'), results.get(reference.name));
    const paint = compare('paint', reference.paint[size]);
    return isFirst ? [paint, compare('bytesFirst', reference.bytes)] : [paint];
  });
}

/**
 * Programmes of 12, 200 and 2,000 sessions in Chromium: milliseconds from the request of the first script until every
 * session is painted, and bytes of scripts and styles until then, packed as `gzip -9` does.
 */
export const agendaBench: Bench = {
  name: 'agenda',
  async run(report) {
    const site = await startStaticSite();
    const browser = await openBrowser();
    try {
      for (const each of cases) {
        for (const row of await runCase({ browser, site }, each)) report(row);
      }
    } finally {
      await browser.close();
      await site.stop();
    }
  },
};
