import type { GeflechtDocument } from '@geflecht/core/document';
import { buildDocument, buildEvent, buildRoom, buildSession } from '@geflecht/core/testing';
import type { Client } from '@geflecht/sdk';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { accessibleNodes } from '../../../listening/accessibility-tree.js';
import { listenTo, readAloud, saidFrom } from '../../../listening/read-aloud.js';
import type { GeflechtAgenda } from './agenda-element.js';
import { placeAgenda } from './place-agenda.js';
import type { Placing } from './place-agenda.js';
import { conferenceDay, congress } from './sample-programmes.js';

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
});

const within = (element: GeflechtAgenda, selector = '.agenda') => element.renderRoot.querySelector(selector)!;

/** An agenda with its tools. */
async function placeWhole(data: Parameters<typeof placeAgenda>[0], placing?: Placing) {
  const placed = await placeAgenda(data, placing);
  await expect.poll(() => placed.agenda.tools, { timeout: 5_000 }).not.toBeNull();
  return placed;
}

describe('the list, read aloud', () => {
  test('says title, day, time, format and room of an entry in that order, once each', async () => {
    const { element } = await placeWhole(congress, { width: '400px' });
    const heard = await readAloud(within(element));
    expect(saidFrom(heard, 'button, Türöffner im Stadtteil, not expanded', 5)).toEqual([
      'button, Türöffner im Stadtteil, not expanded',
      'Samstag, 6. März 2027,',
      '10:15–11:45 Uhr',
      'Workshop 1 · Workshop · Großer Saal · Nachbarschaft',
      'Moderation des Hauses am Erlenbogen, Netzwerkbüro Erlental',
    ]);
  });

  test('says “all rooms” and the meal of an entry that everybody goes to', async () => {
    const { element } = await placeWhole(congress, { width: '400px' });
    const heard = await readAloud(within(element));
    expect(saidFrom(heard, 'heading, Mittagessen, level 5', 4)).toEqual([
      'heading, Mittagessen, level 5',
      'Samstag, 6. März 2027, Alle Räume,',
      '11:45–13:00 Uhr',
      'Essen',
    ]);
  });

  test.each([
    ['moved', 'Kollegiale Beratung', 'Verschoben, bisher Sa., 6. März, 14:00 Uhr'],
    ['called off', 'Podium mit der Kreisverwaltung', 'Entfällt'],
    ['not certain', 'Sprechstunde Fördermittel', 'Unter Vorbehalt'],
  ])('says of an entry that it is %s', async (_, title, words) => {
    const { element } = await placeWhole(congress, { width: '400px' });
    const heard = await readAloud(within(element));
    expect(saidFrom(heard, `heading, ${title}, level 5`, 5).at(-1)).toBe(words);
  });

  test('can be gone through by headings: event, days, parts of a day, entries', async () => {
    const { element } = await placeWhole(congress, { width: '400px' });
    const headings = (await readAloud(within(element))).filter((phrase) => phrase.startsWith('heading'));
    expect(headings.slice(0, 6)).toEqual([
      'heading, Kongress Gemeinsam wachsen, level 2',
      'heading, Freitag, 5. März 2027 – Vorabend, level 3',
      'heading, Abend der Begegnung, level 4',
      'heading, Samstag, 6. März 2027, level 3',
      'heading, Vormittag, level 4',
      'heading, Auftakt, level 5',
    ]);
  });
});

describe('the table, read aloud', () => {
  test('is a named region whose table begins with its rooms', async () => {
    const { element } = await placeWhole(congress);
    const heard = await readAloud(within(element));
    expect(saidFrom(heard, 'region, Programm: Samstag, 6. März 2027', 9)).toEqual([
      'region, Programm: Samstag, 6. März 2027',
      'table',
      'rowgroup',
      'row, Uhrzeit Großer Saal Werkstatt Gartenzimmer',
      'columnheader, Uhrzeit',
      'columnheader, Großer Saal, column span 2',
      'columnheader, Werkstatt, column span 1',
      'columnheader, Gartenzimmer, column span 1',
      'rowgroup',
    ]);
  });

  test('says title, day, room, time and format of an entry, so that nobody needs its headers', async () => {
    const { element } = await placeWhole(congress);
    const heard = await readAloud(within(element));
    expect(saidFrom(heard, 'heading, Kooperation schwarz auf weiß, level 4', 4)).toEqual([
      'heading, Kooperation schwarz auf weiß, level 4',
      'Samstag, 6. März 2027, Werkstatt,',
      '10:15–11:45 Uhr',
      'Workshop · Verwaltung',
    ]);
  });

  test('says the time of a row once, with the part of the day it begins, and of what spans rooms which they are', async () => {
    const { element } = await placeWhole(congress);
    const heard = await readAloud(within(element));
    expect(heard.filter((phrase) => /^rowheader, .*13:00$/.test(phrase))).toEqual(['rowheader, Nachmittag 13:00']);
    expect(heard).toContain('Samstag, 6. März 2027, Werkstatt, Gartenzimmer,');
  });
});

describe('details, read aloud', () => {
  const talk = 'Was hält ein Netz zusammen?';

  test('follow their entry, under headings of the next level', async () => {
    const { agenda, element } = await placeWhole(conferenceDay, { width: '400px' });
    agenda.toggle(talk);
    await expect.poll(() => agenda.details(talk)).toContain('Folien zum Impuls');
    const heard = await readAloud(within(element, '[data-session="impulse"]'));
    expect(heard).toContain(`button, ${talk}, expanded`);
    const order = [
      '09:45–10:15 Uhr',
      'Was bringt wer mit?',
      'heading, Materialien, level 6',
      'link, Folien zum Impuls',
    ];
    const places = order.map((phrase) => heard.indexOf(phrase));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('tell the four rooms of a World Café with their questions', async () => {
    const { agenda, element } = await placeWhole(conferenceDay, { width: '400px' });
    agenda.toggle('World Café: vier Räume, vier Fragen');
    await expect.poll(() => agenda.details('World Café: vier Räume, vier Fragen')).toContain('Leitfragen');
    const heard = (await readAloud(within(element, '[data-session="cafe"]'))).join('\n');
    for (const words of ['Gehört werden im Rathaus', 'In welchen Gremien fehlt unsere Stimme?', 'Tomke Muster'])
      expect(heard).toContain(words);
  });
});

describe('filtering, overheard', () => {
  test('announces how much is left, and that everything is back', async () => {
    const { agenda, element } = await placeWhole(congress, { width: '400px' });
    const listener = await listenTo(within(element));
    agenda.search('Ausklang');
    await expect.poll(async () => (await listener.announced()).at(-1)).toBe('1 von 13 Programmpunkten');
    agenda.search('');
    await expect.poll(async () => (await listener.announced()).at(-1)).toBe('13 von 13 Programmpunkten');
    await listener.stop();
  });

  test('reads only what is left', async () => {
    const { agenda, element } = await placeWhole(congress);
    agenda.search('Ausklang');
    const heard = await readAloud(within(element));
    expect(heard).toContain('heading, Ausklang, level 4');
    expect(heard.join()).not.toContain('Mittagessen');
  });

  test('names every choice, and says how many sessions it would leave', async () => {
    const { agenda, element } = await placeWhole(congress);
    await agenda.openPanel('Filter');
    const heard = await readAloud(within(element, 'search'));
    expect(heard).toContain('button, Filter, 1 control, expanded');
    const fields = heard.filter((phrase) => phrase.startsWith('combobox'));
    expect(fields.map((phrase) => phrase.split(', ')[1])).toEqual(['Tag', 'Raum', 'Format', 'Thema']);
    const options = (await accessibleNodes()).filter(({ role }) => role === 'option').map(({ name }) => name);
    expect(options).toEqual(expect.arrayContaining(['alle', 'Workshop (4)', 'Nachbarschaft (2)']));
  });

  test('says again what is done again: words that stay as they are would not be announced', async () => {
    const { agenda, element } = await placeWhole(congress, { prepare: (each) => (each.hash = 'programm') });
    await agenda.openPanel('Mehr');
    const status = within(element, 'search [part="message"]');
    const press = async () => {
      const before = status.textContent;
      await agenda.press('Teilen');
      await expect.poll(() => status.textContent).not.toBe(before);
      return status.textContent.trim();
    };
    const first = await press();
    expect([first, await press(), await press()]).toEqual([expect.stringMatching(/\S/), first, first]);
  });
});

const at = (clock: string) => `2027-03-06T${clock}:00+01:00`;

const programme = (change: object = {}) =>
  buildDocument({
    events: [buildEvent({ contentLocale: 'de' })],
    rooms: [buildRoom({ id: 'hall', name: 'Saal' }), buildRoom({ id: 'attic', name: 'Dachboden' })],
    sessions: [
      buildSession({ id: 'talk', title: 'Impuls', start: at('10:00'), end: at('11:00'), rooms: ['hall'], ...change }),
    ],
  });

const look = () => vi.advanceTimersByTimeAsync(30_000);

/** An agenda that looks for changes, and what is heard of them. */
async function placeLive() {
  const readEvent = vi.fn<() => Promise<GeflechtDocument>>().mockResolvedValue(programme());
  const client = { readEvent, can: () => Promise.resolve(false) } as unknown as Client;
  const placed = await placeWhole(undefined as unknown as GeflechtDocument, {
    prepare: (element) => Object.assign(element, { client, data: undefined }),
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  placed.element.poll = '30';
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  const listener = await listenTo(within(placed.element));
  const heard = async () => (await listener.announced()).join('\n');
  return { ...placed, heard, readEvent };
}

describe('a live change, overheard', () => {
  test('announces in words what is different', async () => {
    const { heard, readEvent } = await placeLive();
    readEvent.mockResolvedValue(programme({ rooms: ['attic'] }));
    await look();
    await vi.waitFor(async () =>
      expect(await heard()).toMatch(/Geändertes Programm.* Raum geändert: Impuls, Dachboden/),
    );
  });

  test('announces that the connection is gone, and from when the programme is', async () => {
    const { heard, readEvent } = await placeLive();
    readEvent.mockRejectedValue(new TypeError('offline'));
    await look();
    await vi.waitFor(async () => expect(await heard()).toMatch(/Keine Verbindung\. Stand: \d/));
  });

  test('leaves the focus among the tools when it has been taken note of', async () => {
    const { agenda, element, readEvent } = await placeLive();
    readEvent.mockResolvedValue(programme({ status: 'cancelled' }));
    await look();
    await vi.waitFor(() => expect(agenda.toolsText).toContain('Entfällt: Impuls'));
    const button = within(element, '[data-act="takeNote"]') as HTMLElement;
    button.focus();
    button.click();
    expect(agenda.toolsText).not.toContain('Entfällt: Impuls');
    expect((element.renderRoot as ShadowRoot).activeElement?.textContent.trim()).toBe('Mehr');
  });
});
