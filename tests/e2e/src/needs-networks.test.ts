import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { networkNeedsPages } from './data/needs/network-needs-pages.js';
import type { NetworkNeedsPage } from './data/needs/network-needs-pages.js';
import { MapPage } from './map-page.js';

const siteUrl = inject('siteUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** What can be read on a page. */
interface Seen {
  readonly map: string;
  /** By name of the actor. */
  readonly entries: Readonly<Record<string, string>>;
}

/** Opens whatever a visitor can open, and reads it. */
async function see(window: MapPage, names: readonly string[]): Promise<Seen> {
  const list = window.map.getByRole('radio', { name: 'Liste' });
  if ((await list.count()) > 0) await list.check();
  const summaries = window.map.locator('details:not([open]) > summary:visible');
  while ((await summaries.count()) > 0) await summaries.first().click();
  const entries: Record<string, string> = {};
  for (const name of names) entries[name] ??= await window.entry(name).innerText();
  const parts = window.map.locator('.layout');
  return { map: await parts.innerText(), entries };
}

async function seePage({ page, role, needs }: NetworkNeedsPage): Promise<Seen> {
  const window = await MapPage.open(browser, `${siteUrl}/${page}?als=${role}`);
  const seen = await see(
    window,
    needs.flatMap(({ actor }) => actor ?? []),
  );
  await window.close();
  return seen;
}

describe.each(networkNeedsPages)('the page $page, seen by $role,', (asked) => {
  let seen: Seen;

  beforeAll(async () => {
    seen = await seePage(asked);
  });

  it.each(asked.needs)('meets $id: $words.0', ({ actor, words }) => {
    const text = (actor === undefined ? seen.map : (seen.entries[actor] ?? '')).replaceAll(/\s+/gu, ' ');
    expect(words.filter((one) => !text.includes(one))).toEqual([]);
  });
});

describe('the page of the family centre', () => {
  it('keeps from the public what members and coordination see', async () => {
    const { page } = networkNeedsPages[0] ?? { page: '' };
    const window = await MapPage.open(browser, `${siteUrl}/${page}?als=alle`);
    const { map } = await see(window, []);
    await window.close();
    const kept = [
      'Stand: heute',
      'Meilensteine',
      'kurze Wege',
      'Eine halbe Stelle',
      'Fachkraft',
      'Keine Auskunft',
      'Einfluss',
    ];
    expect(kept.filter((words) => map.includes(words))).toEqual([]);
    expect(map).toContain('Kräfte bündeln');
  });

  it('tells members who steers, and keeps from them whom the coordination thinks to have influence', async () => {
    const { page } = networkNeedsPages[0] ?? { page: '' };
    const window = await MapPage.open(browser, `${siteUrl}/${page}?als=mitglied`);
    const { map } = await see(window, []);
    await window.close();
    expect(map).toContain('Wer steuert');
    expect(map).toContain('Steuerungsrunde');
    expect(map).not.toContain('Einfluss');
  });
});
