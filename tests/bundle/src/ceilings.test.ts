import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ceiling } from './ceilings.js';
import { globalCeilings, moduleCeilings } from './ceilings.js';
import { openBrowser } from '@geflecht/tooling-run/open-browser';
import { EmbeddingWindow } from './page-weight.js';
import type { StaticSite } from './static-site.js';
import { startStaticSite } from './static-site.js';

let site: StaticSite;
let browser: Browser;
let embedding: EmbeddingWindow;

beforeAll(async () => {
  site = await startStaticSite();
  browser = await openBrowser();
  embedding = await EmbeddingWindow.open(browser, site);
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

const cases = (ceilings: readonly Ceiling[]) =>
  ceilings.flatMap(({ variants, ...ceiling }) =>
    Object.entries(variants).map(([variant, elements]) => ({
      ...ceiling,
      variant,
      elements,
    })),
  );

describe.each([
  ['module', cases(moduleCeilings)],
  ['classic', cases(globalCeilings)],
])('script bytes of the %s build until geflecht-ready', (_, all) => {
  it.each(all)('stay within $bytes for $name with $variant data', async ({ files, variant, elements, bytes }) => {
    const { scripts, scriptBytes, complaints } = await embedding.load({ files, elements });
    const parts = scripts.map(({ path, bytes: own }) => `${path.replace('/cdn/', '')} ${String(own)}`).join(', ');
    process.stdout.write(
      `proof: ${files.join(' + ')} (${variant}): ${String(scriptBytes)} of ${String(bytes)} bytes; ${parts}\n`,
    );
    expect(complaints).toEqual([]);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((each) => each.bytes === 0)).toEqual([]);
    expect(scriptBytes).toBeLessThanOrEqual(bytes);
  });
});
