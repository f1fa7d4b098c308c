import { organisingPaths, paths } from '@geflecht/core/contract';
import type { CheckInList, FoundSignUps } from '@geflecht/core/contract';
import { neighboursDayId } from '@geflecht/fixtures';
import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DevMailbox } from './dev-mailbox.js';
import { openWindow } from './elements-ready.js';
import { findBarriers } from './find-barriers.js';
import { focused } from './keyboard.js';
import { leftBehind } from './left-behind.js';
import { OfficePage } from './office-page.js';
import { TestStack } from './test-stack.js';

const caller = 'Orla Ochsenzunge';
const mail = 'orla@haus.example';

let stack: TestStack;
let browser: Browser;
let page: Page;
let office: OfficePage;

async function organised<Answer>(path: string, body?: object): Promise<Answer> {
  const headers = { authorization: `Bearer ${stack.officeKey}`, 'content-type': 'application/json' };
  const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
  return (await (await fetch(stack.api + path, init)).json()) as Answer;
}

async function found(text: string, eventId: string = neighboursDayId): Promise<FoundSignUps['signUps']> {
  return (await organised<FoundSignUps>(organisingPaths.signUpSearch(eventId), { text })).signUps;
}

/** What has been noted about somebody at the event. */
async function notesOf(wanted: string) {
  const { people } = await organised<CheckInList>(organisingPaths.checkInList(neighboursDayId));
  return people.find((person) => person.name === wanted)?.notes.map(({ presence }) => presence);
}

const field = (name: RegExp) => office.entry.getByRole('textbox', { name });
const consent = () => office.entry.getByRole('checkbox', { name: /Ich bin einverstanden/u });
const row = (person: string) => page.locator('.attendees > li', { hasText: person });
const firstDay = () => page.locator('#kopie-tag');
const enter = () => office.press('Eintragen');

beforeAll(async () => {
  stack = await TestStack.start();
  browser = await openBrowser();
  page = await openWindow(browser);
  page.setDefaultTimeout(10_000);
  office = new OfficePage(page, stack.site.url);
  await office.open(neighboursDayId);
  await office.openEntry();
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

describe('a sign-up that comes by phone', () => {
  it('is not taken without a name, and says so at the field', async () => {
    await enter();
    expect(await office.findings()).toEqual(['Bitte einen Namen eintragen.']);
    expect((await focused(page)).name).toContain('Eine Angabe fehlt');
    expect(await field(/^Name der Ansprechperson/u).getAttribute('aria-invalid')).toBe('true');
  });

  it('is told at each field what the server does not take', async () => {
    await field(/^Name der Ansprechperson/u).fill(caller);
    await field(/^E-Mail-Adresse/u).fill('orla beim haus');
    await enter();
    await office.entry.locator('.field-finding').waitFor();
    expect(await office.findings()).toEqual([expect.stringContaining('E-Mail-Adresse')]);
    await field(/^E-Mail-Adresse/u).fill(mail);
    await enter();
    await office.entry.locator('.field-finding', { hasText: 'Zustimmung' }).waitFor();
    const invalid = await office.entry
      .locator('[aria-invalid]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('name')));
    expect(invalid).toEqual(['consent/teilnahme']);
    expect(await found(caller)).toEqual([]);
  });

  it('is entered once that is put right, with wishes and a second person', async () => {
    await field(/^Telefon/u).fill('+49 30 0000 0001');
    await office.entry
      .getByRole('combobox', { name: '1. Wunsch' })
      .selectOption({ label: 'Eine Werkbank für das ganze Haus' });
    await office.press('Noch eine Person');
    await office.entry
      .locator('fieldset', { hasText: 'Person 2' })
      .getByRole('textbox', { name: /^Name/u })
      .fill('Pavel Ochsenzunge');
    await consent().press('Space');
    await enter();
    await office.said.filter({ hasText: `${caller} ist eingetragen: zugesagt. Die Mail an ${mail}` }).waitFor();
    const [signUp] = await found(caller);
    expect(signUp).toMatchObject({
      channel: 'phone',
      status: 'confirmed',
      contact: { mail, phone: '+49 30 0000 0001' },
    });
    expect(signUp?.participants.map((person) => person.name)).toEqual([caller, 'Pavel Ochsenzunge']);
    expect(signUp?.consents?.map(({ purpose, channel }) => [purpose, channel])).toEqual([['participation', 'phone']]);
  });

  it('gets the mail that everybody gets, with a link of its own', async () => {
    const { text, link } = await new DevMailbox(stack.api).mail(mail, 'bestätigt');
    expect(text).toContain('Eine Werkbank für das ganze Haus');
    expect(link).not.toBe('');
  });

  it('stands on the list with address, telephone and wishes, and is found by how it came', async () => {
    await page.getByRole('combobox', { name: 'Wie gekommen' }).selectOption('phone');
    await office.press('Suchen');
    await office.said.filter({ hasText: '1 Anmeldung gefunden.' }).waitFor();
    const card = page.locator('#anmeldungen > ul > li');
    expect(await card.innerText()).toMatch(/Orla Ochsenzunge[^]*orla@haus\.example[^]*0000 0001[^]*Werkbank/u);
  });

  it('makes room for the next one, and says when an address is known', async () => {
    expect(await field(/^Name der Ansprechperson/u).inputValue()).toBe('');
    await field(/^Name der Ansprechperson/u).fill('Orla');
    await field(/^E-Mail-Adresse/u).fill(mail.toUpperCase());
    await enter();
    await office.said.filter({ hasText: `schon eine Anmeldung: ${caller}, zugesagt` }).waitFor();
    expect(await found(mail)).toHaveLength(1);
  });

  it('waits where the places are gone, and the office is told so', async () => {
    await field(/^Name der Ansprechperson/u).fill('Quentin Quendel');
    await field(/^E-Mail-Adresse/u).fill('');
    await consent().press('Space');
    await enter();
    await office.said.filter({ hasText: 'Quentin Quendel ist eingetragen: auf der Warteliste.' }).waitFor();
    expect(await office.said.innerText()).toContain('Ohne Adresse wird nichts verschickt');
  });
});

describe('who was there', () => {
  it('is noted with one key, counted, and kept', async () => {
    expect(await page.locator('#anwesend-zahlen').innerText()).toBe('0 da, 0 nicht da, 10 noch offen.');
    await row(caller).getByRole('button', { name: 'nicht da' }).press('Enter');
    await office.said.filter({ hasText: `${caller}: nicht da.` }).waitFor();
    await row(caller)
      .getByRole('button', { name: `${caller}: da` })
      .press('Enter');
    await office.said.filter({ hasText: `${caller}: da. 1 da, 0 nicht da, 9 noch offen.` }).waitFor();
    expect(await notesOf(caller)).toEqual(['present']);
    expect((await focused(page)).name).toBe(`${caller}: da`);
  });

  it('is narrowed down by name', async () => {
    await page.getByRole('searchbox', { name: 'Name oder Einrichtung', exact: true }).fill('pavel');
    expect(await page.locator('.attendees > li:visible').count()).toBe(1);
    await page.getByRole('searchbox', { name: 'Name oder Einrichtung', exact: true }).fill('');
  });

  it('is settled for all others at once, after asking', async () => {
    await page.getByRole('button', { name: /^Alle Übrigen fehlen/u }).press('Enter');
    await page.getByRole('button', { name: /^Wirklich alle Übrigen\?/u }).press('Enter');
    await office.said.filter({ hasText: '9 Personen als nicht da eingetragen.' }).waitFor();
    expect([await notesOf(caller), await notesOf('Pavel Ochsenzunge')]).toEqual([['present'], ['absent']]);
  });

  it('gets a certificate, and nobody else', async () => {
    const certificates = await office.loadText('Teilnahmebescheinigungen');
    expect(certificates).toContain(caller);
    expect(certificates).not.toContain('Hedda Haselstrauch');
  });
});

describe('next time', () => {
  it('is not on the day of this time', async () => {
    const offered = await firstDay().inputValue();
    const { events: [event] = [] } = await organised<{ readonly events?: readonly { readonly start: string }[] }>(
      paths.event(neighboursDayId),
    );
    await firstDay().fill(event?.start.slice(0, 'YYYY-MM-DD'.length) ?? '');
    await office.press('Entwurf anlegen');
    const told = await page.locator('#kopieren .field-finding').innerText();
    expect(told).toContain('An diesem Tag beginnt');
    await firstDay().fill(offered);
  });

  it('is a draft a year on, which the office opens by a link', async () => {
    const day = await firstDay().inputValue();
    await office.press('Entwurf anlegen');
    await office.said.filter({ hasText: 'Der Entwurf „Nachbarschaftstag“ beginnt am' }).waitFor();
    expect((await focused(page)).name).toBe('Büro des Entwurfs öffnen');
    await page.keyboard.press('Enter');
    await office.said.filter({ hasText: '0 Anmeldungen gefunden.' }).waitFor();
    const copyId = new URL(page.url()).searchParams.get('event') ?? '';
    const copy = await organised<{ readonly events?: readonly { readonly start: string; readonly status: string }[] }>(
      paths.event(copyId),
    );
    expect(copy.events?.[0]?.start.slice(0, day.length)).toBe(day);
    expect(copy.events?.[0]?.status).toBe('draft');
    expect(await page.locator('#veranstaltungen [aria-current]').innerText()).toContain('Entwurf');
    expect((await fetch(stack.api + paths.event(copyId))).status).toBe(404);
  });
});

describe('the office', () => {
  it.each([360, 1280])('has no barriers at %i pixels with everything open, in English as well', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await office.open(neighboursDayId, 'en');
    await office.openEntry();
    await office.press('Enter');
    await office.press('Show needs with names');
    const { findings } = await findBarriers(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(findings).toEqual([]);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await page.locator('main').innerText()).not.toMatch(/Anmeldung|Mails zeigen|Suchen|nötig/u);
  });

  it('leaves nothing in the browser', async () => {
    expect([...(await page.evaluate(leftBehind)), ...(await page.context().cookies())]).toEqual([]);
  });
});
