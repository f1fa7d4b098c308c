import { organisingPaths } from '@geflecht/core/contract';
import type { FoundSignUps } from '@geflecht/core/contract';
import { neighboursDayId } from '@geflecht/fixtures';
import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DevMailbox, valuesOf } from './dev-mailbox.js';
import { openWindow } from './elements-ready.js';
import { focused, tabTo } from './keyboard.js';
import { leftBehind } from './left-behind.js';
import { OwnSignUpPage } from './own-sign-up-page.js';
import { SignUpFormPage } from './sign-up-form-page.js';
import { TestStack } from './test-stack.js';

const name = 'Paula Pusteblume';
const mail = 'paula@gast.example';
const newMail = 'pusteblume@neue-adresse.example';
/** Longest time anything on a page may take, in milliseconds. */
const longestWait = 10_000;

let stack: TestStack;
let mailbox: DevMailbox;
let browser: Browser;
let page: Page;
let office: Page;
let form: SignUpFormPage;
let own: OwnSignUpPage;
const asked = new Set<string>();
const complaints: string[] = [];

beforeAll(async () => {
  stack = await TestStack.start();
  mailbox = new DevMailbox(stack.api);
  browser = await openBrowser();
  page = await openWindow(browser);
  page.setDefaultTimeout(longestWait);
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  office = await openWindow(browser);
  office.setDefaultTimeout(longestWait);
  form = new SignUpFormPage(page);
  own = new OwnSignUpPage(page);
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

/** The sign-up as those see it who organise the event. */
async function found(text: string): Promise<FoundSignUps['signUps'][number] | undefined> {
  const response = await fetch(stack.api + organisingPaths.signUpSearch(neighboursDayId), {
    method: 'POST',
    headers: { authorization: `Bearer ${stack.officeKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  return ((await response.json()) as FoundSignUps).signUps[0];
}

const firstLine = (calendar: readonly string[], property: string): string => valuesOf(calendar, property)[0] ?? '';

/** Uid and version of the event itself in the party's calendar. */
function versionOf(calendar: readonly string[]): { readonly uid: string; readonly sequence: number } {
  return { uid: firstLine(calendar, 'UID'), sequence: Number(firstLine(calendar, 'SEQUENCE')) };
}

describe('a party of three, from the form to the end', () => {
  let link = '';
  let calendar: readonly string[] = [];

  it('reaches the first field with the keyboard, past a link that skips the menu', async () => {
    await form.open(`${stack.site.url}/nachbarschaftstag.html`);
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe('Zum Inhalt');
    await page.keyboard.press('Enter');
    const { host, tag } = await tabTo(page, (now) => now.tag === 'input', 10);
    expect({ host, tag }).toEqual({ host: 'geflecht-sign-up', tag: 'input' });
  });

  it('says who comes, what each wishes for and what is needed, step by step', async () => {
    await form.fillContact(name, mail);
    await form.goOn();
    await form.addCompanion({ name: 'Quirin Pusteblume' }, 2);
    await form.addCompanion({ name: 'Rosa Pusteblume', age: 6 }, 3);
    await form.goOn();
    const wishes = form.person(name);
    await wishes.getByLabel('1. Wunsch').selectOption('nachbarn-garten');
    await wishes.getByLabel('2. Wunsch').selectOption('nachbarn-kueche');
    await wishes.getByLabel('3. Wunsch').selectOption('nachbarn-werkbank');
    await form.tick('Kinderbetreuung', form.person('Rosa Pusteblume'));
    await form.goOn();
    await form.person(name).last().getByLabel('Was essen Sie').selectOption('vegan');
    await form.tick('Meine Angaben zu Essen');
    await form.goOn();
    expect(await form.element.getByRole('heading', { name: /Schritt 5 von 5/u }).isVisible()).toBe(true);
  });

  it('is told at the field and above it what is missing, with nothing to be typed again', async () => {
    await form.send();
    const summary = form.element.locator('[part~="summary"]');
    await summary.waitFor();
    expect(await summary.getByRole('link').count()).toBe(2);
    expect(await form.element.locator('[part~="field-error"]:visible').count()).toBe(2);
    await form.tick('Nachbarinnen und Nachbarn');
    await form.tick('Ich bin einverstanden');
    expect(await form.element.getByRole('definition').first().textContent()).toContain(name);
  });

  it('is received with its place on the waiting list, and asked to confirm by mail', async () => {
    await form.send();
    await form.receipt.waitFor();
    const words = await form.receipt.innerText();
    expect(words).toContain('Bitte noch die Nachricht bestätigen');
    expect(words.match(/Warteliste – Platz 1 von 1/gu)).toHaveLength(3);
    expect(words).toContain('Ein Beet, das niemandem gehört (1. Wunsch) – gewünscht');
    expect((await focused(page)).name).toBe('Die Anmeldung ist angekommen');
  });

  it('finds a mail with a link to the page of the association, which changes nothing by being opened', async () => {
    const { text, link: given } = await mailbox.mail(mail, 'Bitte bestätigen Sie');
    link = given;
    expect(text).toContain('Gefördert von der erfundenen Stiftung Offene Türen Amselfurt');
    expect(link.startsWith(`${stack.site.url}/meine-anmeldung.html#`)).toBe(true);
    await own.open(link);
    expect(page.url()).toBe(`${stack.site.url}/meine-anmeldung.html`);
    expect((await found(name))?.status).toBe('unconfirmed');
  });

  it('reads mails whose HTML stands in a sandbox of its own', async () => {
    const { htmlUrl, url } = await mailbox.mail(mail, 'Bitte bestätigen Sie');
    const [html, text] = await Promise.all([fetch(htmlUrl), fetch(url)]);
    expect(html.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'; style-src 'unsafe-inline'");
    expect(text.headers.get('content-security-policy')).toContain("default-src 'none'");
    for (const { headers } of [html, text]) expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(await text.text()).not.toContain('<iframe');
  });

  it('confirms with a button and stays first on the waiting list', async () => {
    await own.do('Adresse bestätigen');
    expect(await own.person('Quirin Pusteblume').innerText()).toContain('Warteliste – Platz 1 von 1');
    expect((await found(name))?.status).toBe('waiting');
    expect((await mailbox.mail(mail, 'Sie stehen auf der Warteliste')).text).toContain('Platz 1 von 1');
  });

  it('is offered places once the office cancels another party', async () => {
    await office.goto(`${stack.site.url}/buero.html?event=${neighboursDayId}`);
    const guest = office.getByRole('listitem').filter({ hasText: 'Mirko Moorbirke' });
    await guest.getByRole('button', { name: 'Absagen' }).press('Enter');
    await guest.getByRole('button', { name: 'Wirklich absagen?' }).press('Enter');
    await office.getByText(/Dafür nachgerückt: 1 Anmeldung\./u).waitFor();
    const offer = await mailbox.mail(mail, 'Ein Platz ist frei');
    expect(offer.text).toMatch(/Bitte antworten Sie bis \d/u);
    expect((await mailbox.mail('nachbar-3@haus.example', 'abgesagt')).text).toContain('das Team');
    await own.open(offer.link);
    expect(await own.part.innerText()).toMatch(/Ein Platz ist frei: .* reserviert/u);
  });

  it('accepts, and finds the day in a calendar of its own', async () => {
    await own.do('Platz annehmen');
    expect((await found(name))?.status).toBe('confirmed');
    const accepted = await mailbox.mail(mail, 'bestätigt');
    calendar = accepted.calendar;
    expect(firstLine(calendar, 'METHOD')).toBe('PUBLISH');
    expect(calendar.join('\n')).not.toMatch(/geflecht_manage|Pusteblume/u);
  });

  it('changes a wish', async () => {
    await own.press('Auswahl und Angaben ändern');
    const wishes = own.part.getByRole('group', { name, exact: true }).first();
    expect(await wishes.getByLabel('1. Wunsch').inputValue()).toBe('nachbarn-garten');
    await wishes.getByLabel('1. Wunsch').selectOption('nachbarn-werkbank');
    await wishes.getByLabel('3. Wunsch').selectOption('nachbarn-garten');
    await own.do('Speichern');
    const bookings = (await found(name))?.bookings ?? [];
    const first = bookings.find(({ rank, status }) => rank === 1 && status !== 'cancelled');
    expect(first?.bookableId).toBe('nachbarn-werkbank');
  });

  it('lets one person stay at home, and hears of it by mail', async () => {
    await own.press('Kommt nicht', own.person('Quirin Pusteblume'));
    await own.do('Ja');
    expect(await own.part.innerText()).not.toContain('Quirin');
    const changed = await mailbox.mail(mail, 'hat sich geändert');
    expect(changed.text).toContain('Quirin Pusteblume');
  });

  it('moves to another address by the link that comes there, and is told of it at the old one', async () => {
    await own.press('E-Mail-Adresse wechseln');
    await own.part.getByLabel('Neue E-Mail-Adresse').fill(newMail);
    await own.press('E-Mail-Adresse wechseln');
    await own.said.filter({ hasText: 'unterwegs' }).waitFor();
    const notice = await mailbox.mail(mail, 'soll eine andere E-Mail-Adresse');
    expect(notice.text).not.toContain(newMail);
    const proof = await mailbox.mail(newMail, 'neue E-Mail-Adresse');
    await page.goto('about:blank');
    await page.goto(proof.link);
    await own.press('Neue Adresse bestätigen');
    await own.said.filter({ hasText: 'Die neue Adresse gilt.' }).waitFor();
    expect(page.url()).toBe(`${stack.site.url}/meine-anmeldung.html`);
    await own.open((await mailbox.mail(newMail, 'hat sich geändert')).link);
    expect(await own.part.innerText()).toContain(`Nachrichten gehen an: ${newMail}`);
  });

  it('sees and takes along all that is kept about it', async () => {
    const downloading = page.waitForEvent('download');
    await own.part.getByRole('link', { name: /Alle Daten als Datei/u }).press('Enter');
    const stream = await (await downloading).createReadStream();
    const kept = JSON.parse(Buffer.concat(await stream.toArray()).toString()) as { readonly needsAnswers: unknown };
    expect(JSON.stringify(kept)).toContain(name);
    expect(kept.needsAnswers).toEqual([expect.objectContaining({ value: 'vegan' })]);
  });

  it('withdraws a consent, after which the needs are gone', async () => {
    const consent = own.part.getByRole('listitem').filter({ hasText: 'Essen und Zugang' });
    await own.do('Widerrufen', consent);
    expect(await consent.innerText()).toContain('widerrufen');
    const head = { authorization: `Bearer ${stack.officeKey}` };
    const response = await fetch(stack.api + organisingPaths.needs(neighboursDayId), { headers: head });
    expect(JSON.stringify(await response.json())).not.toContain('vegan');
  });

  it('cancels, and its calendar forgets the day', async () => {
    await own.press('Ganz absagen');
    await own.do('Ja');
    expect((await found(name))?.status).toBe('cancelled');
    const cancelled = await mailbox.mail(newMail, 'Ihre Anmeldung ist abgesagt');
    const [before, after] = [versionOf(calendar), versionOf(cancelled.calendar)];
    expect(firstLine(cancelled.calendar, 'METHOD')).toBe('CANCEL');
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(valuesOf(cancelled.calendar, 'STATUS')).toContain('CANCELLED');
  });

  it('erases everything in the end', async () => {
    await own.press('Alle Daten löschen');
    await own.do('Ja');
    expect(await found(name)).toBeUndefined();
  });

  it('has asked nobody but the two origins, and left nothing in the browser', async () => {
    expect([...asked].toSorted()).toEqual([stack.api, stack.site.url].toSorted());
    expect([...(await page.evaluate(leftBehind)), ...(await page.context().cookies())]).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
