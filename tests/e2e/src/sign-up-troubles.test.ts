import { conferenceDayId } from '@geflecht/fixtures';
import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DevMailbox } from './dev-mailbox.js';
import { openWindow } from './elements-ready.js';
import { leftBehind } from './left-behind.js';
import { listSignUps } from './sign-up-api.js';
import { SignUpFormPage } from './sign-up-form-page.js';
import { TestStack } from './test-stack.js';

const signUpsPath = /\/sign-ups$/u;
/** Longest time anything on a page may take, in milliseconds. */
const longestWait = 10_000;
/** Seconds after which somebody overloaded wants to be asked again: too many to be waited for in silence. */
const longPause = 60;

let stack: TestStack;
let browser: Browser;
let page: Page;
let form: SignUpFormPage;

beforeAll(async () => {
  stack = await TestStack.start();
  browser = await openBrowser();
  page = await openWindow(browser, { locale: 'de-DE' });
  page.setDefaultTimeout(longestWait);
  await page.addInitScript(comeEarlier);
  form = new SignUpFormPage(page);
});

afterEach(() => page.unrouteAll());

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

/** Runs in the page: the visitor came a while ago, so that nobody takes a test for a program. */
function comeEarlier(): void {
  const now = performance.now.bind(performance);
  performance.now = () => now() + 60_000;
}

/** Fills in the form of the conference day up to its last button. */
async function fillIn(name: string): Promise<void> {
  await form.open(`${stack.site.url}/anmeldung.html`);
  await form.fillContact(name, 'jona@gast.example');
  await form.goToEnd();
  await form.tick('Ich bin einverstanden');
}

/** How often somebody has been signed up. */
async function countOf(name: string): Promise<number> {
  const listed = await listSignUps(stack.api, conferenceDayId, await stack.makeListKey(conferenceDayId));
  return listed.filter(({ contact }) => contact.name === name).length;
}

/** Has the server refuse the next sign-ups. */
async function refuse(problem: { readonly status: number; readonly code: string; readonly [more: string]: unknown }) {
  const body = JSON.stringify({ type: `urn:geflecht:problem:${problem.code}`, title: problem.code, ...problem });
  await page.route(signUpsPath, (route) =>
    route.fulfill({
      status: problem.status,
      contentType: 'application/problem+json',
      headers: {
        'access-control-allow-origin': stack.site.url,
        'access-control-expose-headers': 'retry-after',
        'retry-after': String(longPause),
      },
      body,
    }),
  );
}

describe('a sign-up while the server is away', () => {
  it('is kept, says so, and is stored once when the server is back', async () => {
    await fillIn('Jona Funkloch');
    await stack.stopServer();
    await form.send();
    await form.screen.filter({ hasText: 'Keine Verbindung' }).waitFor();
    await stack.startServerAgain();
    await form.press('Jetzt senden');
    await form.receipt.waitFor();
    expect(await countOf('Jona Funkloch')).toBe(1);
  });

  it('is stored once where only the answer got lost', async () => {
    await fillIn('Kai Halbeleitung');
    await page.route(signUpsPath, async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await form.send();
    await form.screen.filter({ hasText: 'Niemand wird doppelt angemeldet' }).waitFor();
    await page.unrouteAll();
    await form.press('Jetzt senden');
    await form.receipt.waitFor();
    expect(await countOf('Kai Halbeleitung')).toBe(1);
  });
});

describe('a sign-up that is refused', () => {
  it('because places went meanwhile, is told so with everything still there', async () => {
    await fillIn('Lale Letzte');
    await refuse({ status: 409, code: 'full' });
    await form.send();
    await form.screen.filter({ hasText: 'Das ist gerade voll geworden' }).waitFor();
    await form.screen.getByRole('button').first().press('Enter');
    expect(await form.element.locator('input[autocomplete="name"]').inputValue()).toBe('Lale Letzte');
  });

  it('because it closed meanwhile, is told so beside other ways', async () => {
    await fillIn('Mika Zuspät');
    await refuse({ status: 409, code: 'closed' });
    await form.send();
    await form.screen.filter({ hasText: 'inzwischen geschlossen' }).waitFor();
    expect(await form.element.locator('[part~="other-ways"]').isVisible()).toBe(true);
  });

  it('because too many come at once, counts down to the next try, which can be made at once', async () => {
    await fillIn('Nele Andrang');
    await refuse({ status: 503, code: 'overloaded' });
    await form.send();
    await form.screen.filter({ hasText: 'sehr viele' }).waitFor();
    expect(await form.screen.getByRole('timer').textContent()).toMatch(/in (?:60|59|58) Sekunden/u);
    await page.unrouteAll();
    await form.press('Noch einmal versuchen');
    await form.receipt.waitFor();
    expect(await countOf('Nele Andrang')).toBe(1);
  });

  it('because something in it cannot be, leads to that field', async () => {
    await fillIn('Ole Vertippt');
    const issue = {
      path: ['contact', 'mail'],
      code: 'value-malformed',
      severity: 'error',
      message: { de: 'Geht nicht.' },
    };
    await refuse({ status: 400, code: 'invalid', issues: [issue] });
    await form.send();
    const summary = form.element.locator('[part~="summary"]');
    await summary.getByRole('link').press('Enter');
    const field = form.element.getByRole('textbox', { name: 'E-Mail' });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('jona@gast.example');
  });
});

describe('a half-filled form', () => {
  it('is kept in its tab only where that was ticked, survives a reload, and is forgotten once sent', async () => {
    await fillIn('Pia Pause');
    expect(await page.evaluate(leftBehind)).toEqual([]);
    await form.tick('Angaben in diesem Tab aufheben');
    expect(await page.evaluate(leftBehind)).toHaveLength(1);
    await page.reload();
    await form.button('Weiter').or(form.button('Verbindlich anmelden')).waitFor();
    await expect.poll(() => form.element.locator('input[autocomplete="name"]').inputValue()).toBe('Pia Pause');
    await form.goToEnd();
    await form.tick('Ich bin einverstanden');
    await form.send();
    await form.receipt.waitFor();
    expect(await page.evaluate(leftBehind)).toEqual([]);
  });
});

describe('the server’s own page for a link', () => {
  it('shows the same sign-up, changes nothing by being opened, and cancels with a button', async () => {
    await form.open(`${stack.site.url}/nachbarschaftstag.html`);
    await form.fillContact('Resi Regenfass', 'resi@gast.example');
    await form.goToEnd();
    await form.tick('Nachbarinnen und Nachbarn');
    await form.tick('Ich bin einverstanden');
    await form.send();
    await form.receipt.waitFor();
    const mailbox = new DevMailbox(stack.api);
    const { key } = await mailbox.mail('resi@gast.example', 'Bitte bestätigen Sie');
    await page.goto(`${stack.api}/manage#${key}`);
    await page.getByRole('button', { name: /bestätigen/u }).press('Enter');
    await mailbox.mail('resi@gast.example', 'ist bestätigt');
    expect(page.url()).toBe(`${stack.api}/manage`);
    await page
      .getByRole('button', { name: /absagen/iu })
      .last()
      .press('Enter');
    await page
      .getByRole('button', { name: /^ja|wirklich|absagen/iu })
      .last()
      .press('Enter');
    const cancelled = await mailbox.mail('resi@gast.example', 'ist abgesagt');
    expect(cancelled.calendar).toContain('METHOD:CANCEL');
    expect([...(await page.evaluate(leftBehind)), ...(await page.context().cookies())]).toEqual([]);
  });
});
