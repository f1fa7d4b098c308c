import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWindow, visit } from './elements-ready.js';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openWindow(browser);
});

afterAll(() => browser.close());

describe('sheets for paper', () => {
  it.each([
    ['Türschilder', 'Große Halle', 3],
    ['Handzettel', '4. Kongress der Familiennetze', 1],
  ])('lead from the programme to %s, which print on paper of their own', async (label, heading, fewest) => {
    await visit(page, `${inject('siteUrl')}/kongress.html`);
    await page.getByRole('button', { name: 'Mehr', exact: true }).click();
    await page.getByRole('link', { name: label }).click();
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    const sheets = page.locator('section.sheet');
    expect(await sheets.count()).toBeGreaterThanOrEqual(fewest);
    await page.emulateMedia({ media: 'print' });
    expect(await sheets.first().evaluate((sheet) => getComputedStyle(sheet).breakAfter)).toBe(
      fewest > 1 ? 'page' : 'auto',
    );
    await page.emulateMedia({ media: 'screen' });
  });
});
