import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const siteUrl = inject('siteUrl');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
});

afterAll(() => browser.close());

interface Programme {
  readonly name: string;
  readonly session: string;
  readonly sessions: number;
}

const programmes: readonly Programme[] = [
  { name: 'fachtag', session: 'Digitaler Hausrundgang', sessions: 10 },
  { name: 'festwoche', session: 'Erzählcafé der Generationen für Jugendliche', sessions: 140 },
  { name: 'fortbildung', session: 'Das Netz beginnt am Küchentisch', sessions: 7 },
  { name: 'intensivwerkstatt', session: 'Merkmale und Steuerung von Netzwerken', sessions: 7 },
  { name: 'kongress', session: 'Vier Workshops, vier Sätze', sessions: 6 },
  { name: 'netzwerktage', session: 'Ernte aus sechs Workshops', sessions: 8 },
];

describe.each(programmes)('the programme of $name', ({ name, session, sessions }) => {
  beforeAll(async () => {
    await page.goto(`${siteUrl}/${name}.html`);
  });

  it('can be read with JavaScript switched off', async () => {
    const agenda = page.locator('geflecht-agenda');
    expect(await agenda.getByRole('heading', { name: session, exact: true }).isVisible()).toBe(true);
    const entries = agenda.locator('.h-event .h-event');
    expect(await entries.count()).toBeGreaterThanOrEqual(sessions);
    for (const entry of await entries.all()) expect(await entry.isVisible()).toBe(true);
  });

  it('is no wider than a phone', async () => {
    const wide = await page.locator('geflecht-agenda').evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });

  it('tells search engines of the same sessions', async () => {
    const data = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
    const { subEvent = [] } = JSON.parse(data) as { readonly subEvent?: readonly unknown[] };
    expect(subEvent).toHaveLength(await page.locator('geflecht-agenda .h-event .h-event').count());
  });
});

it.each([
  'anmeldung',
  'familienzentrum',
  'nachbarschaftstag',
  'kongress-gross',
  'netzwerk',
  'netzwerk-bearbeiten',
  'netzwerk-gemeinsam',
  'zehn-netzwerke',
])('the page %s says how to go on without JavaScript', async (name) => {
  await page.goto(`${siteUrl}/${name}.html`);
  const words = await page.locator('geflecht-agenda, geflecht-sign-up, geflecht-network-map').innerText();
  expect(words.trim().length).toBeGreaterThan(20);
});
