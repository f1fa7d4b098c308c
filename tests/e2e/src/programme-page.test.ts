import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBarriers } from './find-barriers.js';

const apiUrl = inject('apiUrl');
const address = `${apiUrl}/v1/events/kongress-familiennetze-4/programme.html`;
const complaints: string[] = [];
const asked: string[] = [];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address, { waitUntil: 'networkidle' });
});

afterAll(() => browser.close());

describe('the page of a programme that the server writes', () => {
  it('breaks no rule of its own policy and asks for nothing else', () => {
    const pages = asked.filter((url) => !url.endsWith('/favicon.ico'));
    expect([complaints.filter((text) => !text.includes('favicon')), pages]).toEqual([[], [address]]);
  });

  it('is headed by the event and shows its sessions', async () => {
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('4. Kongress der Familiennetze');
    expect(await page.getByRole('heading', { name: 'Vier Workshops, vier Sätze' }).isVisible()).toBe(true);
  });

  it('has data for search engines although its policy allows no script', async () => {
    const data = (await page.locator('script').textContent()) ?? '';
    expect(JSON.parse(data)).toMatchObject({ '@type': 'Event', name: '4. Kongress der Familiennetze' });
  });

  it('has no barriers', async () => {
    const { findings, rulesKept } = await findBarriers(page);
    expect(findings).toEqual([]);
    expect(rulesKept).toBeGreaterThan(10);
  });
});
