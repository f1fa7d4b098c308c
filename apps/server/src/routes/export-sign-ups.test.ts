import { organisingPaths, printNames } from '@geflecht/core/contract';
import type { CheckInList, Headcounts, NeedsList } from '@geflecht/core/contract';
import { readFile } from '@geflecht/formats';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ServerError } from '../errors/server-error.js';
import { openTeam } from './team-harness.js';
import type { TeamHarness } from './team-harness.js';

let team: TeamHarness;

afterEach(() => team.close());

const formula = '=HYPERLINK("http://evil.example")';
const tag = '<img src=x onerror=alert(1)>';
const consents = ['consent-1', 'consent-needs'].map((textId) => ({ textId, textVersion: '1' }));

async function filled(rights: readonly string[] = []): Promise<void> {
  team = await openTeam({ rights });
  await team.signUp({
    contact: { name: formula, mail: 'ada@verein.example', phone: '+49 151 1' },
    participants: [
      { id: 'participant-1', kind: 'adult', name: formula, organisation: tag },
      { id: 'participant-2', kind: 'child', name: 'Kim', age: 4 },
    ],
    bookings: ['participant-1', 'participant-2'].map((participantId) => ({ participantId, bookableId: 'bookable-1' })),
    answers: [{ questionId: 'food', participantId: 'participant-1', value: 'vegan' }],
    consents: [...consents, { textId: 'consent-contact', textVersion: '1' }],
  });
  await team.signUp({ contact: { name: 'Bea', mail: 'bea@verein.example' } });
}

const load = (name: 'sign-ups.csv' | 'sign-ups.xlsx' | 'contacts.csv') =>
  team.ask(organisingPaths.export('event-1', name));

describe('exports', () => {
  it('are tables that our own reader opens again, with names as they were written', async () => {
    await filled();
    for (const name of ['sign-ups.csv', 'sign-ups.xlsx'] as const) {
      const bytes = new Uint8Array(await (await load(name)).arrayBuffer());
      const { document } = await readFile(bytes, { name });
      const names = (document.signUps ?? []).flatMap(({ participants }) => participants.map((person) => person.name));
      expect(names.map(String).toSorted()).toEqual([formula, 'Ada Beispiel', 'Kim']);
    }
  });

  it('hold the address for the invoice, with its cost centre', async () => {
    await filled();
    await team.signUp({ contact: { name: 'Kim', mail: 'kim@verein.example' }, invoice: 'Kita\nAm Bach 1\nKST 4711' });
    expect(await (await load('sign-ups.csv')).text()).toContain('KST 4711');
  });

  it('have no cell that a spreadsheet would run', async () => {
    await filled();
    for (const name of ['sign-ups.csv', 'contacts.csv'] as const) {
      const cells = (await (await load(name)).text()).split(/[;\r\n]+/).map((cell) => cell.replace(/^\ufeff?"?/, ''));
      expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
      expect(cells.some((cell) => cell.startsWith("'="))).toBe(true);
    }
  });

  it('are files to save that nobody keeps', async () => {
    await filled();
    const { headers } = await load('sign-ups.xlsx');
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="anmeldungen.xlsx"');
    expect(headers.get('Cache-Control')).toBe('no-store');
  });

  it('name needs to nobody', async () => {
    await filled();
    for (const name of ['sign-ups.csv', 'contacts.csv'] as const) {
      expect(await (await load(name)).text()).not.toContain('vegan');
    }
    const bytes = new Uint8Array(await (await load('sign-ups.xlsx')).arrayBuffer());
    const read = await readFile(bytes, { name: 'sign-ups.xlsx' });
    expect(JSON.stringify(read)).not.toContain('vegan');
  });

  it('list contacts of those alone who agreed', async () => {
    await filled();
    const text = await (await load('contacts.csv')).text();
    expect(text).toContain('ada@verein.example');
    expect(text).not.toContain('bea@verein.example');
  });
});

describe('a table that is sent while it is written', () => {
  it('is a problem in place of a broken file where the database is busy', async () => {
    await filled();
    const busy = new ServerError({ code: 'store-busy', finding: 'busy', wayOut: 'try again' });
    vi.spyOn(team.store.signUps, 'pages').mockImplementation(() => ({
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(busy) }),
    }));
    const answer = await load('sign-ups.csv');
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([503, 'application/problem+json']);
  });

  it('ends with whom its columns were made for', async () => {
    await filled();
    const { pages } = team.store.signUps;
    vi.spyOn(team.store.signUps, 'pages').mockImplementationOnce(async function* (eventId, last) {
      yield* pages(eventId, last);
      team.setClock('2027-02-03T10:00:01.000Z');
      await team.signUp({ contact: { name: 'Kim', mail: 'kim@verein.example' }, invoice: 'KST 4711' });
    });
    const [first, next] = [await (await load('sign-ups.csv')).text(), await (await load('sign-ups.csv')).text()];
    expect([first, next].map((text) => text.includes('kim@verein.example'))).toEqual([false, true]);
    expect(next).toContain('KST 4711');
  });
});

describe('readHeadcounts', () => {
  it('counts persons and children without naming anybody', async () => {
    await filled();
    const text = await (await team.ask(organisingPaths.headcounts('event-1'))).text();
    const { lines } = JSON.parse(text) as Headcounts;
    expect(lines).toEqual(
      expect.arrayContaining([
        { about: 'people', value: 'adult', count: { certain: 2, open: 0 } },
        { about: 'children', value: '3-5', count: { certain: 1, open: 0 } },
      ]),
    );
    expect(text).not.toMatch(/Kim|HYPERLINK|vegan/);
  });
});

describe('readNeeds', () => {
  it('tells who said what to those with the right to it', async () => {
    await filled(['needs']);
    const { people } = await team.json<NeedsList>(organisingPaths.needs('event-1'));
    expect(people).toMatchObject([{ name: formula, answers: [{ question: 'Essen', value: 'vegan' }] }]);
  });
});

describe('what is printed', () => {
  it.each(printNames)('%s is a page of its own, without scripts and with names as text', async (name) => {
    await filled();
    const answer = await team.ask(organisingPaths.print('event-1', name));
    const html = await answer.text();
    expect(html).toMatch(/^<!doctype html>\n<html lang="de"/);
    expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>|style="/);
    const policy = answer.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toMatch(/default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'/);
    expect(policy).not.toContain('unsafe');
  });

  it('speaks English where that is wanted', async () => {
    await filled();
    const path = organisingPaths.print('event-1', 'signature-list');
    expect(await (await team.ask(`${path}?locale=en`)).text()).toContain('Signature list');
  });

  it('lists those of one session where places are given there', async () => {
    await filled();
    const path = organisingPaths.print('event-1', 'signature-list');
    expect((await team.ask(`${path}?of=nothing`)).status).toBe(404);
    expect(await (await team.ask(`${path}?of=workshop-1`)).text()).toContain('Sprachcafé aufbauen');
  });

  it('puts the code of the check-in list on the badge', async () => {
    await filled();
    const { people } = await team.json<CheckInList>(organisingPaths.checkInList('event-1'));
    const html = await (await team.ask(organisingPaths.print('event-1', 'badges'))).text();
    for (const { code } of people) expect(html).toContain(code);
    expect(html.match(/<svg/g)).toHaveLength(people.length);
  });

  it('certifies attendance to adults who were there, and to nobody else', async () => {
    await filled();
    team.setClock('2027-03-06T20:00:00.000Z');
    const { people } = await team.json<CheckInList>(organisingPaths.checkInList('event-1'));
    const there = people.find(({ kind, name }) => kind === 'adult' && name !== 'Ada Beispiel');
    const of = { eventId: 'event-1' };
    const entry = {
      id: 'note-0001',
      code: there?.code,
      of,
      presence: 'present',
      proof: 'team',
      at: '2027-03-06T16:00:00Z',
    };
    await team.ask(organisingPaths.attendance('event-1'), { submitKey: 'submit-key-note', entries: [entry] });
    const html = await (await team.ask(organisingPaths.print('event-1', 'certificates'))).text();
    expect(html.match(/class="sheet"/g)).toHaveLength(1);
    expect(html).toContain('HYPERLINK');
    expect(html).toMatch(/Zeitstunden/);
  });
});
