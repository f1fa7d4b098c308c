import type { GeflechtDocument } from '@geflecht/core/document';
import { buildBookable, buildDocument, buildEvent, buildRoom, buildSession } from '@geflecht/core/testing';
import type { Client } from '@geflecht/sdk';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { placeAgenda } from './place-agenda.js';

const at = (clock: string) => `2027-03-06T${clock}:00+01:00`;
const ids = ['anfang', 'mitte', 'pause', 'tisch', 'rundgang', 'podium', 'ende', 'ausklang'];
const programme = buildDocument({
  events: [buildEvent({ url: 'https://verein.example/fachtag' })],
  rooms: [buildRoom({ id: 'hall', name: 'Saal' })],
  sessions: ids.map((id, index) =>
    buildSession({ id, title: `Punkt ${id}`, abstract: 'Mehr dazu.', start: at(`1${index}:00`), rooms: ['hall'] }),
  ),
  bookables: [
    buildBookable({ id: 'b1', kind: 'session', targetId: 'anfang' }),
    buildBookable({ id: 'b2', kind: 'session', targetId: 'mitte' }),
  ],
});

let followed: HTMLAnchorElement[] = [];

beforeEach(() => {
  followed = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    followed.push(this);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function placeWith(client?: Partial<Client>) {
  const given = client ? { client: client as Client, data: undefined } : {};
  const placed = await placeAgenda(client ? (undefined as unknown as GeflechtDocument) : programme, {
    width: '400px',
    prepare: (element) => Object.assign(element, given),
  });
  await expect.poll(() => placed.agenda.tools).not.toBeNull();
  return placed;
}

const textOf = async ([link]: readonly HTMLAnchorElement[]) => (await fetch(link?.href ?? '')).text();

describe('a calendar', () => {
  test('of the whole event is a file made on the spot, where nobody publishes one', async () => {
    const { agenda } = await placeWith();
    await agenda.openPanel('Mehr');
    await agenda.press('Ganze Veranstaltung');
    await expect.poll(() => followed.length).toBe(1);
    expect(followed[0]?.download).toMatch(/\.ics$/);
    const text = await textOf(followed);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(ids.length + 1);
    expect(text).toContain('SUMMARY:Punkt anfang');
  });

  test('of one session holds that session only', async () => {
    const { agenda, element } = await placeWith();
    agenda.toggle('Punkt mitte');
    const toCalendar = () => element.renderRoot.querySelector<HTMLElement>('[data-act="calendar"][data-value="mitte"]');
    await expect.poll(toCalendar).not.toBeNull();
    toCalendar()?.click();
    await expect.poll(() => followed.length).toBe(1);
    const text = await textOf(followed);
    expect(text.match(/SUMMARY:.*/g)).toEqual([expect.stringContaining('Punkt mitte')]);
  });

  test('is a real address where the backend publishes it, and can be subscribed to', async () => {
    const calendarUrl = vi.fn<Client['calendarUrl']>(() => Promise.resolve('https://netz.example/fachtag.ics'));
    const { agenda, element } = await placeWith({
      readEvent: () => Promise.resolve(programme),
      can: () => Promise.resolve(false),
      calendarUrl,
    });
    await agenda.openPanel('Mehr');
    const links = () => [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('search a')].map(({ href }) => href);
    await expect.poll(links).toEqual(['https://netz.example/fachtag.ics', 'webcal://netz.example/fachtag.ics']);
  });
});

test('sessions with places left are offered where a backend tells them', async () => {
  const availability = {
    bookables: [
      { bookableId: 'b1', state: 'full' },
      { bookableId: 'b2', state: 'few' },
    ],
  };
  const { agenda } = await placeWith({
    readEvent: () => Promise.resolve(programme),
    can: () => Promise.resolve(true),
    calendarUrl: () => Promise.resolve(undefined),
    readAvailability: () => Promise.resolve(availability as unknown as Awaited<ReturnType<Client['readAvailability']>>),
  });
  await agenda.openPanel('Filter');
  await expect.poll(() => agenda.toolsText).toContain('Mit freien Plätzen');
  agenda.tick('withPlaces');
  expect(agenda.titles).toEqual(['Punkt mitte']);
});

test('a link that cannot be copied is shown, so that it can be copied by hand', async () => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  const { agenda, element } = await placeWith();
  await agenda.openPanel('Mehr');
  await agenda.press('Teilen');
  const message = () => element.renderRoot.querySelector<HTMLElement>('[part="message"]')!;
  await expect.poll(() => message().textContent).toContain(location.pathname);
  expect(message().getBoundingClientRect().height).toBeGreaterThan(10);
});
