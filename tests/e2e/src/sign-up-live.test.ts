import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWindow } from './elements-ready.js';
import { SignUpFormPage } from './sign-up-form-page.js';
import { TestStack } from './test-stack.js';

/** Longest time anything on a page may take, in milliseconds. */
const longestWait = 10_000;

let stack: TestStack;
let browsers: readonly Browser[];
let mine: Page;
let theirs: Page;

beforeAll(async () => {
  stack = await TestStack.start();
  browsers = await Promise.all([openBrowser(), openBrowser()]);
  const pages = await Promise.all(browsers.map((browser) => openWindow(browser, { locale: 'de-DE' })));
  for (const page of pages) page.setDefaultTimeout(longestWait);
  [mine, theirs] = pages as [Page, Page];
});

afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await stack.stop();
});

describe('two visitors at once', () => {
  it('see each other’s places go without loading anew, and lose nothing they have typed', async () => {
    const address = `${stack.site.url}/anmeldung.html`;
    const [form, other] = [new SignUpFormPage(mine), new SignUpFormPage(theirs)];
    await form.open(address);
    await form.fillContact('Ida Zuschauerin', 'ida@gast.example');
    await form.places.waitFor();
    const before = await form.placesLeft();
    await other.open(address);
    await other.fillContact('Bo Schneller', 'bo@gast.example');
    await other.goToEnd();
    await other.tick('Ich bin einverstanden');
    await other.send();
    await other.receipt.waitFor();
    await expect.poll(() => form.placesLeft()).toBe(before - 1);
    const typed = await form.element.getByRole('textbox', { name: 'Vor- und Nachname' }).inputValue();
    expect(typed).toBe('Ida Zuschauerin');
  });
});
