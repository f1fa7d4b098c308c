import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

const siteUrl = inject('siteUrl');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ javaScriptEnabled: false });
});

afterAll(() => browser.close());

it('the programme can be read with JavaScript switched off', async () => {
  await page.goto(`${siteUrl}/fachtag.html`);
  const agenda = page.locator('geflecht-agenda');
  expect(await agenda.getByRole('heading', { name: 'Programm' }).isVisible()).toBe(true);
  const sessions = agenda.getByRole('listitem');
  expect(await sessions.count()).toBeGreaterThanOrEqual(10);
  for (const session of await sessions.all()) expect(await session.isVisible()).toBe(true);
  expect(await agenda.innerText()).toContain('World Café');
});

it.each(['anmeldung', 'festwoche', 'netzwerk'])('the page %s says how to go on without JavaScript', async (name) => {
  await page.goto(`${siteUrl}/${name}.html`);
  const words = await page.locator('geflecht-agenda, geflecht-sign-up, geflecht-network-map').innerText();
  expect(words.trim().length).toBeGreaterThan(20);
});
