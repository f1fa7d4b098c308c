import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWindow, visit } from './elements-ready.js';
import { findBarriers } from './find-barriers.js';
import { pagesByWidth } from './page-names.js';

const siteUrl = inject('siteUrl');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openWindow(browser);
});

afterAll(() => browser.close());

describe('axe', () => {
  it.each(pagesByWidth())('finds nothing on $name at $width pixels', async ({ name, width }) => {
    await page.setViewportSize({ width, height: 800 });
    await visit(page, `${siteUrl}/${name}`);
    const { findings, rulesKept } = await findBarriers(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(findings).toEqual([]);
    expect(rulesKept).toBeGreaterThan(10);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
