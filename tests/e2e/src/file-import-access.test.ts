import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers } from './find-barriers.js';
import { dialect, ImportPage } from './import-page.js';
import { focused, isFocusVisible, tabTo } from './keyboard.js';

let browser: Browser;
let reading: ImportPage;

beforeAll(async () => {
  browser = await openBrowser();
  reading = await ImportPage.open(browser);
});

afterAll(() => browser.close());

const files = [
  ['a programme', [dialect('tables/ablaufplan.csv')]],
  ['a network', [dialect('networks/partner-edges.csv'), dialect('networks/partner-nodes.csv')]],
  ['a list of people', [dialect('tables/anmeldungen.xlsx')]],
  ['a table of unknown meaning', [dialect('networks/liste.csv')]],
  ['a broken file', [dialect('broken/tief.json')]],
] as const;

const wide = files.slice(0, 2);
const cases = [
  ...files.map(([name, paths]) => ({ name, paths, width: 360 })),
  ...wide.map(([name, paths]) => ({ name, paths, width: 1280 })),
];

describe('the page that reads files', () => {
  it.each(cases)('with $name has no fault axe finds at $width pixels, and fits', async ({ paths, width }) => {
    const { page } = reading;
    await page.setViewportSize({ width, height: 800 });
    await reading.visit();
    await reading.choose(...paths);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    const { findings, rulesKept } = await findBarriers(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(findings).toEqual([]);
    expect(rulesKept).toBeGreaterThan(10);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('offers nothing smaller than a fingertip', async () => {
    await reading.page.setViewportSize({ width: 360, height: 800 });
    await reading.visit();
    await reading.choose(dialect('tables/ablaufplan.csv'));
    const controls = reading.page.locator('main :is(button, select, input, summary):not(geflecht-agenda *):visible');
    const sizes = await controls.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });
});

const named = (words: string) => (now: { readonly name: string }) => now.name.startsWith(words);

describe('with the keyboard alone', () => {
  it('a file is read, mapped, downloaded and its snippet copied', async () => {
    await reading.visit();
    const { page } = reading;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tabTo(page, named('Erst mit einem Beispiel'));
    expect(await isFocusVisible(page)).toBe(true);
    await page.keyboard.press('Enter');
    await reading.ended();
    await expect.poll(async () => (await focused(page)).name).toBe('Das ist zu erkennen');
    await tabTo(page, ({ tag }) => tag === 'input');
    await page.keyboard.type('Unsere Konferenz');
    const day = await tabTo(page, ({ tag, name: words }) => tag === 'select' && words.includes('Tag'));
    expect(day.tag).toBe('select');
    expect(await isFocusVisible(page)).toBe(true);
    await expect.poll(async () => JSON.stringify(await reading.previewDocument())).toContain('"Unsere Konferenz"');
    await reading.snippet();
    await tabTo(page, named('Datei herunterladen'), 120);
    const { text } = await reading.download(() => page.keyboard.press('Enter'));
    expect(JSON.parse(text)).toEqual(await reading.previewDocument());
    await tabTo(page, named('Schnipsel kopieren'));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#kopiert').innerText()).toBe('Kopiert.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await reading.snippet());
  });

  it('the snippet is marked where the clipboard is closed', async () => {
    await reading.visit();
    const { page } = reading;
    await reading.choose(dialect('tables/ablaufplan.csv'));
    await reading.snippet();
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Schnipsel kopieren' }).press('Enter');
    const marked = await page.locator('#schnipsel').evaluate((area) => {
      const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd) === value;
    });
    expect(marked).toBe(true);
    expect(await page.locator('#kopiert').innerText()).toContain('Strg+C');
  });
});
