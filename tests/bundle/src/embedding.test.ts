import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cdnNames } from './cdn-files.js';
import type { EmbeddedElement } from './embedded-elements.js';
import { inlineElements, linkedElements } from './embedded-elements.js';
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

const shown: Readonly<Record<(typeof cdnNames)[number], readonly EmbeddedElement[]>> = {
  agenda: [inlineElements.agenda, linkedElements.agenda],
  'network-map': [inlineElements.networkMap, linkedElements.networkMap],
  'sign-up': [inlineElements.signUp, inlineElements.closedSignUp],
  all: [inlineElements.agenda, inlineElements.networkMap, inlineElements.signUp],
};

const files = cdnNames.flatMap((name) => [
  { file: `${name}.js`, elements: shown[name] },
  { file: `${name}.global.js`, elements: shown[name] },
]);

describe('under a policy that allows own scripts, styles, pictures and connections only', () => {
  it.each(files)('$file violates nothing', async ({ file, elements }) => {
    const { violations, complaints, readyCount } = await embedding.load({ files: [file], elements });
    expect(violations).toEqual([]);
    expect(complaints).toEqual([]);
    expect(readyCount).toBe(elements.length);
  });
});

const together = [
  { names: ['agenda.js', 'sign-up.js'] },
  { names: ['agenda.js', 'sign-up.js', 'all.js', 'network-map.global.js'] },
  { names: ['all.global.js', 'agenda.js'] },
  { names: ['agenda.global.js', 'sign-up.global.js', 'agenda.global.js'] },
];

describe('several files on one page', () => {
  it.each(together)('are harmless: $names', async ({ names }) => {
    const elements = [inlineElements.agenda, inlineElements.signUp];
    const loaded = await embedding.load({ files: names, elements });
    expect(loaded.complaints).toEqual([]);
    expect(loaded.violations).toEqual([]);
    expect(loaded.readyCount).toBe(elements.length);
  });
});

describe('a file that a page asks for with a query', () => {
  it('loads no script twice', async () => {
    const loaded = await embedding.load({ files: ['agenda.js?ver=6.1'], elements: [inlineElements.agenda] });
    const paths = loaded.scripts.map(({ path }) => path);
    expect(loaded.complaints).toEqual([]);
    expect(paths).toEqual([...new Set(paths)]);
  });
});
