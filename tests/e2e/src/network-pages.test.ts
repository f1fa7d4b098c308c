import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBarriers } from './find-barriers.js';
import type { Focused } from './keyboard.js';
import { focused, isFocusVisible, tabTo } from './keyboard.js';
import { MapPage } from './map-page.js';

const siteUrl = inject('siteUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const pages = [
  'familienzentrum.html?als=koordination',
  'netzwerk-bearbeiten.html?als=koordination',
  'netzwerk-gemeinsam.html?als=mitglied',
  'zehn-netzwerke.html?als=selbst',
] as const;
const modes = {
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'right to left': {},
} as const;
const looks = pages.flatMap((page) => (Object.keys(modes) as (keyof typeof modes)[]).map((mode) => ({ page, mode })));

describe('a page with a network', () => {
  it.each(looks)('$page has no barriers, $mode', async ({ page, mode }) => {
    const window = await MapPage.open(browser, `${siteUrl}/${page}`, modes[mode]);
    if (mode === 'right to left') await window.page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    const { findings, rulesKept } = await findBarriers(window.page);
    const overflow = await window.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await window.close();
    expect(findings).toEqual([]);
    expect(rulesKept).toBeGreaterThan(10);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

const isCalled =
  (name: RegExp) =>
  ({ host, name: words }: Focused): boolean =>
    host === 'geflecht-network-map' && name.test(words);

describe('the page of the family centre, by keyboard alone,', () => {
  it('leads through its story, goes back in time and opens what findings name', async () => {
    const window = await MapPage.open(browser, `${siteUrl}/familienzentrum.html?als=mitglied`);
    const { page, map } = window;
    await tabTo(page, isCalled(/^Weiter$/u));
    expect(await isFocusVisible(page)).toBe(true);
    await page.keyboard.press('Enter');
    await map.locator('[part~="panel"]').waitFor();
    expect(await map.getByRole('listitem').filter({ hasText: 'halbe Stelle' }).isVisible()).toBe(true);
    await tabTo(page, ({ host, tag, name }) => host === 'geflecht-network-map' && tag === 'input' && name === '');
    await page.keyboard.press('Home');
    await expect.poll(() => map.locator('[part~="time"]').innerText()).toMatch(/Stand \d{4}/u);
    await page.keyboard.press('End');
    await expect.poll(() => map.locator('[part~="time"] label').first().innerText()).toContain('heute');
    await tabTo(page, isCalled(/^Was an einem Faden hängt/u), 120);
    await page.keyboard.press('Enter');
    const actor = await tabTo(page, ({ host, tag }) => host === 'geflecht-network-map' && tag === 'button');
    await page.keyboard.press('Enter');
    await expect.poll(() => map.locator('[part~="panel"]').innerText()).toContain(actor.name);
    expect(await focused(page)).not.toMatchObject({ host: '' });
    await window.close();
  });
});
