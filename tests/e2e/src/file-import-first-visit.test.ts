import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { dialect, ImportPage } from './import-page.js';

let browser: Browser;
let reading: ImportPage;

beforeAll(async () => {
  browser = await openBrowser();
});

beforeEach(async () => {
  reading = await ImportPage.open(browser);
});

afterEach(() => reading.close());

afterAll(() => browser.close());

describe('where no thread can be started', () => {
  it('the page reads by itself', async () => {
    await reading.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await reading.page.reload();
    await reading.choose(dialect('tables/ablaufplan.csv'));
    await reading.previewed('geflecht-agenda');
    expect(await reading.snippet()).toContain('<geflecht-agenda');
    expect(await reading.page.getByRole('button', { name: 'Abbrechen' }).isVisible()).toBe(false);
  });
});

describe('nothing of a file', () => {
  it('leaves the browser, stays in it, or offends the policy of the page', async () => {
    await reading.drop(dialect('tables/ablaufplan.csv'));
    await reading.previewed('geflecht-agenda');
    await reading.snippet();
    await reading.download();
    const foreign = reading.asked.filter((address) => new URL(address).origin !== inject('siteUrl'));
    const left = await reading.page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
      ...(await caches.keys()),
      document.cookie,
    ]);
    expect(foreign).toEqual([]);
    expect(left).toEqual(['']);
    expect(reading.complaints).toEqual([]);
  });
});

describe('formats', () => {
  const parsers =
    /\/(?:icalendar|devopsdays|schema-org|workbook|saxes|graphml|gexf|gml|pajek|frab|write-sheets)-[^/]+\.js$/u;
  const loaded = () => reading.asked.filter((address) => parsers.test(address));

  it('are loaded when a file of theirs turns up, and only then', async () => {
    expect(loaded()).toEqual([]);
    await reading.choose(dialect('tables/ablaufplan.csv'));
    await reading.snippet();
    expect(loaded()).toEqual([]);
    await reading.choose(dialect('calendars/buero.ics'));
    expect(loaded().map((address) => /\/(\w+)-[^/]+$/u.exec(address)?.[1])).toEqual(['icalendar']);
    await reading.choose(dialect('tables/woche.ods'));
    expect(loaded().some((address) => address.includes('/workbook-'))).toBe(true);
  });
});
