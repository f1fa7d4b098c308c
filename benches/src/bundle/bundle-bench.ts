import type { Ceiling } from '@geflecht/tests-bundle/ceilings';
import { moduleCeilings } from '@geflecht/tests-bundle/ceilings';
import { EmbeddingWindow } from '@geflecht/tests-bundle/page-weight';
import { startStaticSite } from '@geflecht/tests-bundle/static-site';
import { openBrowser } from '@geflecht/tooling-run/open-browser';
import { keepsTo } from '../harness/limit.js';
import type { Bench, Row } from '../harness/row.js';

const must = '<=1';

async function rowOf(window: EmbeddingWindow, ceiling: Ceiling): Promise<Row> {
  const { name, files, variants, bytes: reference } = ceiling;
  const frame = { bench: 'bundle', case: name, measure: 'bytesFirst', referenceName: 'ceiling', must, target: null };
  try {
    const weights: number[] = [];
    for (const elements of Object.values(variants)) {
      weights.push((await window.load({ files, elements })).scriptBytes);
    }
    const ours = Math.max(...weights);
    const ratio = Number((ours / reference).toPrecision(4));
    return { ...frame, ours, reference, ratio, ok: keepsTo(must, ratio) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...frame, ours: null, reference, ratio: null, ok: false, reason };
  }
}

/** Bytes of every script on the wire until an element is ready, the heaviest way to bring data in, against their ceilings. */
export const bundleBench: Bench = {
  name: 'bundle',
  async run(report) {
    const site = await startStaticSite();
    const browser = await openBrowser();
    const window = await EmbeddingWindow.open(browser, site);
    try {
      for (const ceiling of moduleCeilings) report(await rowOf(window, ceiling));
    } finally {
      await browser.close();
      await site.stop();
    }
  },
};
