import { conferenceDay, networkDays } from '@geflecht/fixtures';
import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shiftsOfTakeOver } from './take-over-page.js';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

describe.each([
  ['one day', conferenceDay('2027-03-06')],
  ['several days', networkDays('2027-03-03')],
])('the rendered fallback of %s', (_name, document) => {
  it.each([360, 1280])('gives way to the element without moving anything, %i px wide', async (width) => {
    expect(await shiftsOfTakeOver(browser, { document, width })).toEqual([]);
  });
});
