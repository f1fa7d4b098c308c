import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWindow, visit } from './elements-ready.js';
import type { Focused } from './keyboard.js';
import { focused, isFocusVisible, tabTo } from './keyboard.js';

const siteUrl = inject('siteUrl');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openWindow(browser);
});

afterAll(() => browser.close());

async function open(path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await visit(page, `${siteUrl}/${path}`);
}

const isInAgenda = ({ host }: Focused): boolean => host === 'geflecht-agenda';
const isSession = (one: Focused): boolean => isInAgenda(one) && one.marks.includes('open');
const isDay = (one: Focused): boolean => isInAgenda(one) && one.marks.includes('day');

describe.each([
  ['as table', 1280],
  ['as list', 360],
])('the programme %s, operated with the keyboard alone', (_, width) => {
  it('opens and closes the details of a session with Enter', async () => {
    await open('fachtag.html', width);
    const session = await tabTo(page, isSession);
    expect(session.isExpanded).toBe(false);
    await page.keyboard.press('Enter');
    const details = page.locator('geflecht-agenda [part~="details"]');
    await details.locator('p, li, dd').first().waitFor();
    expect(await focused(page)).toEqual({ ...session, isExpanded: true });
    await page.keyboard.press('Enter');
    await details.waitFor({ state: 'detached' });
    expect(await focused(page)).toEqual(session);
  });

  it('reaches every session that has details, shows where the focus is, and lets go at the end', async () => {
    await open('fachtag.html', width);
    const names = await page.locator('geflecht-agenda button[data-open]').allInnerTexts();
    const reached: string[] = [];
    let now = await tabTo(page, isInAgenda);
    while (isInAgenda(now)) {
      expect(await isFocusVisible(page), `focus on "${now.name}"`).toBe(true);
      if (isSession(now)) reached.push(now.name);
      await page.keyboard.press('Tab');
      now = await focused(page);
    }
    expect(reached).toEqual(names.map((name) => name.trim()));
    expect(reached.length).toBeGreaterThan(3);
  });
});

describe('the days of a long programme', () => {
  it('are reached with Enter on their buttons, and Tab goes on from there', async () => {
    await open('festwoche.html', 1280);
    await tabTo(page, isDay);
    await page.keyboard.press('Tab');
    const { name } = await focused(page);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(page)).tag).toBe('h3');
    const day = await focused(page);
    expect(day.name.replaceAll(/\D/gu, '').startsWith(name.replaceAll(/\D/gu, '').slice(0, 1))).toBe(true);
    await page.keyboard.press('Tab');
    expect(isInAgenda(await focused(page))).toBe(true);
  });
});

describe('the tools of a long programme', () => {
  it('open with Enter, are walked through with Tab, and close with Escape, which gives the focus back', async () => {
    await open('festwoche.html', 1280);
    const opener = await tabTo(page, ({ name }) => name === 'Filter');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toEqual({ ...opener, isExpanded: true });
    const choice = await tabTo(page, ({ tag }) => tag === 'select');
    expect(choice.host).toBe('geflecht-agenda');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toEqual(opener);
  });
});

describe('at 320 pixels, which is 400 % zoom', () => {
  it.each(['fachtag', 'festwoche', 'fortbildung', 'kongress', 'netzwerktage', 'intensivwerkstatt'])(
    'the page %s does not scroll sideways',
    async (name) => {
      await open(`${name}.html`, 320);
      await page.locator('geflecht-agenda [part~="entry"]').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );
});
