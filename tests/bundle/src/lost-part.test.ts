import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddingPage, inlineElements } from './embedded-elements.js';
import type { StaticSite } from './static-site.js';
import { startStaticSite } from './static-site.js';

let site: StaticSite;
let browser: Browser;

beforeAll(async () => {
  site = await startStaticSite();
  browser = await openBrowser();
  site.publish({ '/verbindung': embeddingPage(['agenda.js'], [inlineElements.agenda]) });
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

describe('an agenda whose table cannot be loaded', () => {
  it('is a list', async () => {
    const page = await browser.newPage();
    await page.route('**/grid-part-*.js', (route) => route.abort());
    await page.goto(`${site.url}/verbindung`);
    await page.locator('geflecht-agenda ol.items').first().waitFor();
    expect(await page.locator('geflecht-agenda table').count()).toBe(0);
    await page.close();
  });
});
