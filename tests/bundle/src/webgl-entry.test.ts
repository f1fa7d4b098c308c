import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '@geflecht/tooling-run/open-browser';
import { build } from 'esbuild';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largeNetwork } from './data/large-network.js';
import type { Answer, StaticSite } from './static-site.js';
import { startStaticSite } from './static-site.js';
import { elementsReady, watchElements } from './watch-page.js';

const folder = dirname(fileURLToPath(import.meta.url));

const pageScript = `
import '@geflecht/widgets/network-map/define';
import { useWebgl } from '@geflecht/widgets/network-map/webgl';
useWebgl({ leastTies: 1500, isForced: true });`;

interface Built {
  /** Scripts by path. */
  readonly scripts: Readonly<Record<string, Answer>>;
  /** Of them, those the page asks for at once. */
  readonly first: readonly string[];
}

/** What a bundler makes of a page's script. */
async function builtPage(): Promise<Built> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: pageScript, resolveDir: folder, sourcefile: 'page.js' },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    outdir: '/page',
    absWorkingDir: '/',
    entryNames: 'page',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const first = new Set(['page/page.js']);
  for (const path of first) {
    const { imports = [] } = metafile.outputs[path] ?? {};
    for (const { path: next, kind } of imports) if (kind === 'import-statement') first.add(next);
  }
  const scripts = outputFiles.map(({ path, text }) => [path, { type: 'text/javascript', body: text }] as const);
  return { scripts: Object.fromEntries(scripts), first: [...first].map((path) => `/${path}`) };
}

const html = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Gartenring</title>
<script type="module" src="/page/page.js"></script></head>
<body><geflecht-network-map view="force"><script type="application/json">${JSON.stringify(largeNetwork)}</script>
<p>Bald hier.</p></geflecht-network-map></body></html>`;

let site: StaticSite;
let browser: Browser;
let built: Built;

beforeAll(async () => {
  [site, browser, built] = await Promise.all([startStaticSite(), openBrowser(), builtPage()]);
  site.publish({
    ...built.scripts,
    '/page.html': { type: 'text/html', body: html },
  });
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

describe('the entry for very large maps', () => {
  it('brings its libraries only with the first such map', () => {
    const has = (path: string): boolean => String(built.scripts[path]?.body).includes('u_sizeRatio');
    expect(Object.keys(built.scripts).some(has)).toBe(true);
    expect(built.first.length).toBeGreaterThan(0);
    expect(built.first.filter(has)).toEqual([]);
  });

  it('draws under a policy without inline styles, and violates nothing', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    await watchElements(page);
    await page.goto(`${site.url}/page.html`);
    await elementsReady(page, 1);
    await page.waitForSelector('geflecht-network-map .scene canvas', { state: 'attached' });
    await page.waitForLoadState('networkidle');
    const { violations = [], errors = [] } = (await page.evaluate(() => window.geflechtWatch)) ?? {};
    expect([...violations, ...site.violations]).toEqual([]);
    expect([...errors, ...complaints]).toEqual([]);
  });
});
