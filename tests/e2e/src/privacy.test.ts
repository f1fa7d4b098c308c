import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWindow, visit } from './elements-ready.js';
import { leftBehind } from './left-behind.js';
import { pageNames } from './page-names.js';

const siteUrl = inject('siteUrl');
const apiUrl = inject('apiUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

describe('a visit to a page of the playground', () => {
  it.each(pageNames())('%s asks the two origins only and leaves nothing behind', async (name) => {
    const page = await openWindow(browser);
    const context = page.context();
    const asked = new Set<string>();
    const sent: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.add(new URL(request.url()).origin);
      const { cookie } = request.headers();
      if (cookie !== undefined) sent.push(cookie);
    });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await visit(page, `${siteUrl}/${name}`);
    const left = await page.evaluate(leftBehind);
    const cookies = await context.cookies();
    await context.close();
    const foreign = [...asked].filter((origin) => origin !== siteUrl && origin !== apiUrl);
    expect(foreign).toEqual([]);
    expect([...left, ...cookies, ...sent]).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
