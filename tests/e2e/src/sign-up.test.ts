import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conferenceDayId } from '@geflecht/fixtures';
import { listSignUps } from './sign-up-api.js';
import { TestStack } from './test-stack.js';

let stack: TestStack;
let browser: Browser;

beforeAll(async () => {
  stack = await TestStack.start();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const submitButton = (page: Page) => page.getByRole('button', { name: 'Verbindlich anmelden' });

async function fillIn(page: Page, name: string): Promise<void> {
  await page.goto(`${stack.site.url}/anmeldung.html`);
  await page.getByRole('textbox', { name: 'Vor- und Nachname' }).fill(name);
  await page.getByRole('textbox', { name: 'E-Mail' }).fill('mira@gast.example');
  const onward = page.getByRole('button', { name: 'Weiter', exact: true });
  await onward.or(submitButton(page)).waitFor();
  while (await onward.isVisible()) await onward.click();
  await page.getByRole('checkbox', { name: /für den Fachtag gespeichert/u }).check();
}

/** Nobody fills in a form faster; the server takes who does for a program. */
const slowly = (page: Page) => page.waitForFunction(() => performance.now() > 3_100);

describe('a sign-up through the page', () => {
  it('is listed with a scoped key after the server was killed and started again', async () => {
    const page = await browser.newPage();
    await fillIn(page, 'Mira Morgenwind');
    await slowly(page);
    await submitButton(page).click();
    await page.locator('geflecht-sign-up [part~="receipt"]').waitFor();
    await stack.killServer();
    await stack.startServerAgain();
    const listed = await listSignUps(stack.api, conferenceDayId, await stack.makeListKey(conferenceDayId));
    const own = listed.filter(({ contact }) => contact.name === 'Mira Morgenwind');
    await page.close();
    expect(own.map(({ status }) => status)).toEqual(['confirmed']);
  });

  it('made by two quick presses is stored once', async () => {
    const page = await browser.newPage();
    await fillIn(page, 'Jona Doppelklick');
    await slowly(page);
    await submitButton(page).dblclick();
    await page.locator('geflecht-sign-up [part~="receipt"]').waitFor();
    const listed = await listSignUps(stack.api, conferenceDayId, await stack.makeListKey(conferenceDayId));
    await page.close();
    expect(listed.filter(({ contact }) => contact.name === 'Jona Doppelklick')).toHaveLength(1);
  });

  it('is not listed to anybody without a key', async () => {
    await expect(listSignUps(stack.api, conferenceDayId, 'geflecht_nobody')).rejects.toThrow('401');
  });
});
