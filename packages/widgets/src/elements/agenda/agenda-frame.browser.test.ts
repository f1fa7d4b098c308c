import { buildDocument, buildEvent, buildFundingNotice, buildSession } from '@geflecht/core/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { placeAgenda } from './place-agenda.js';
import { congress, emptyProgramme, shortProgramme } from './sample-programmes.js';

afterEach(() => document.body.replaceChildren());

const withSession = (...overrides: Parameters<typeof buildSession>) =>
  buildDocument({ events: [buildEvent({ contentLocale: 'de' })], sessions: [buildSession(...overrides)] });

const codeUrl = ['javascript', 'alert(1)'].join(':');

describe('languages', () => {
  test('a text in another language carries that language, with its direction left to it', async () => {
    const { element } = await placeAgenda(withSession({ title: { ar: 'مرحبا بكم' } }));
    const title = element.renderRoot.querySelector('.entry bdi')!;
    expect([title.getAttribute('lang'), title.textContent]).toEqual(['ar', 'مرحبا بكم']);
  });

  test('words and times follow the element’s own locale', async () => {
    const { agenda } = await placeAgenda(congress, {
      width: '400px',
      prepare: (element) => (element.locale = 'en-GB'),
    });
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
    expect(agenda.headings).toContain(`3 ${day.format(Date.parse('2027-03-06'))}`);
    expect(agenda.entry('Ausklang')).toContain('from 15:00');
  });
});

describe('time zones', () => {
  test('times are told in the zone of the venue, by name', async () => {
    const { agenda } = await placeAgenda(shortProgramme);
    expect(agenda.text).toContain('Alle Uhrzeiten: Mitteleuropäische Zeit');
  });

  test('the page may ask for another zone', async () => {
    const { agenda } = await placeAgenda(shortProgramme, { prepare: (element) => (element.timeZone = 'Asia/Tokyo') });
    expect(agenda.entry('Hallo in die Runde')).toContain('02:00–02:15 Uhr');
    expect(agenda.text).toContain('Japanische');
  });
});

describe('the frame', () => {
  test('the funding notice is shown, also while there is no programme', async () => {
    const { agenda } = await placeAgenda(emptyProgramme);
    expect(agenda.text).toContain('Gefördert von der Stiftung Erlenbogen');
    expect(agenda.text).toContain('Das Programm ist noch nicht veröffentlicht.');
  });

  test('an event without a programme tells its day all the same', async () => {
    const { agenda } = await placeAgenda(emptyProgramme);
    expect(agenda.text).toContain('Samstag, 6. März 2027');
    expect(agenda.headings).toEqual(['2 Fachtag im Herbst']);
  });

  test('logos of funders have a name, and unsafe ones are left out', async () => {
    const funders = [
      { ref: { name: 'Stiftung Erlenbogen' }, logo: 'logo.svg' },
      { ref: { name: 'Falle' }, logo: codeUrl },
    ];
    const { element } = await placeAgenda({ ...shortProgramme, fundingNotices: [buildFundingNotice({ funders })] });
    const names = () => [...element.renderRoot.querySelectorAll('img')].map(({ alt }) => alt);
    await expect.poll(names).toEqual(['Stiftung Erlenbogen']);
  });

  test('a logo on another host is told by its name, so that nobody there learns of the visit', async () => {
    const funders = [{ ref: { name: 'Stiftung Erlenbogen' }, logo: 'https://fremd.example/logo.svg' }];
    const { agenda, element } = await placeAgenda({
      ...shortProgramme,
      fundingNotices: [buildFundingNotice({ funders })],
    });
    await expect.poll(() => agenda.text).toContain('Stiftung Erlenbogen');
    expect(element.renderRoot.querySelector('img')).toBeNull();
  });

  test('another event of the same document has choices of its own', async () => {
    const other = buildEvent({ id: 'other', title: 'Sommerfest' });
    const { agenda, element } = await placeAgenda({ ...congress, events: [...(congress.events ?? []), other] });
    await expect.poll(() => agenda.tools).not.toBeNull();
    agenda.search('Ausklang');
    element.event = 'other';
    await element.updateComplete;
    element.event = congress.events?.[0]?.id;
    await expect.poll(() => agenda.titles.length).toBeGreaterThan(5);
  });

  test('an event that is called off says so', async () => {
    const { agenda } = await placeAgenda(buildDocument({ events: [buildEvent({ status: 'cancelled' })] }));
    expect(agenda.text).toContain('Die Veranstaltung ist abgesagt.');
  });

  test('a day is reached by its button, with the focus on its heading', async () => {
    const { agenda, element } = await placeAgenda(congress);
    agenda.goToDay('Sa., 6. März');
    const focused = () => (element.renderRoot as ShadowRoot).activeElement?.textContent.trim();
    await expect.poll(focused).toBe('Samstag, 6. März 2027');
  });

  test('one day needs no buttons', async () => {
    const { element } = await placeAgenda(shortProgramme);
    expect(element.renderRoot.querySelector('nav')).toBeNull();
  });
});

describe('registers of German', () => {
  test('plain language has words of its own, also in the tools', async () => {
    const { agenda } = await placeAgenda(congress, { prepare: (element) => (element.locale = 'de-simple') });
    await expect.poll(() => agenda.toolsText).toContain('Aussuchen');
    expect(agenda.entry('Podium mit der Kreisverwaltung')).toContain('Fällt aus');
    expect(agenda.text).toContain('10:15–11:45 Uhr');
  });

  test('a page that says Du is served by words that address nobody', async () => {
    const { agenda } = await placeAgenda(congress, { prepare: (element) => (element.locale = 'de-x-du') });
    expect(agenda.entry('Podium mit der Kreisverwaltung')).toContain('Entfällt');
    expect(agenda.text).not.toMatch(/\b(Sie|Ihre|Ihnen|Ihr)\b/);
  });
});

describe('a page that asks for one part of the programme', () => {
  test.each([
    ['day', '2027-03-05', ['Abend der Begegnung']],
    ['topic', 'track-2', ['Kooperation schwarz auf weiß']],
  ] as const)('shows that %s only', async (name, value, titles) => {
    const { agenda } = await placeAgenda(congress, { prepare: (element) => (element[name] = value) });
    expect(agenda.titles).toEqual(titles);
  });

  test('does not say that the programme is missing where that part is empty', async () => {
    const { agenda } = await placeAgenda(congress, { prepare: (element) => (element.room = 'nowhere') });
    expect(agenda.text).not.toContain('noch nicht veröffentlicht');
  });
});
