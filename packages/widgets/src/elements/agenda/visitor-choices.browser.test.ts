import { buildBookable, buildDocument, buildEvent, buildSession } from '@geflecht/core/testing';
import type { Client } from '@geflecht/sdk';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { placeAgenda } from './place-agenda.js';
import type { Placing } from './place-agenda.js';
import { congress, conferenceDay } from './sample-programmes.js';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

const stored = (ids: readonly string[]) =>
  localStorage.setItem(`geflecht-agenda ${congress.events![0]!.id}`, ids.join('\n'));
const storedIds = () => localStorage.getItem(`geflecht-agenda ${congress.events![0]!.id}`)?.split('\n');
const [first, second] = congress.sessions!.map(({ id }) => id as string);
const both = new Set([first, second]);

/** An agenda on a page whose address asks for something. */
async function placeAt(address: string, { prepare, ...placing }: Placing = {}, data = congress) {
  history.replaceState(null, '', `#programm?${address}`);
  const placed = await placeAgenda(data, {
    width: '400px',
    ...placing,
    prepare: (element) => {
      element.hash = 'programm';
      prepare?.(element);
    },
  });
  await expect.poll(() => placed.agenda.tools).not.toBeNull();
  return placed;
}

describe('an address with a choice of somebody else', () => {
  test('adds to what the visitor keeps on the device, and takes nothing from it', async () => {
    stored([first!]);
    const { agenda } = await placeAt('q=');
    await agenda.openPanel('Mehr');
    await agenda.press('Auswahl treffen');
    location.hash = `#programm?my=${second}`;
    await expect.poll(() => agenda.toolsText).toContain('2 Programmpunkte gemerkt');
    expect(new Set(storedIds())).toEqual(both);
  });

  test('is not written to the device of a visitor who keeps nothing there', async () => {
    const { agenda } = await placeAt(`my=${second}`);
    await agenda.openPanel('Mehr');
    expect([agenda.toolsText.includes('1 Programmpunkt gemerkt'), localStorage.length]).toEqual([true, 0]);
  });
});

const hide = (element: Element) => element.toggleAttribute('hide-tools', true);

describe('an address that narrows the programme', () => {
  test('to the visitor’s own choice takes it from the device', async () => {
    stored([first!]);
    const { agenda } = await placeAt('only=1');
    const title = congress.sessions![0]!.title;
    await expect.poll(() => agenda.titles).toEqual([title]);
  });

  test('to a choice that nobody has made leaves the whole programme', async () => {
    const { agenda } = await placeAt('only=1');
    expect(agenda.titles.length).toBe(congress.sessions!.length);
  });

  test('to free places asks for them', async () => {
    const sessions = ['a', 'b'].map((id) => buildSession({ id, title: `Tisch ${id}` }));
    const bookables = sessions.map(({ id }) => buildBookable({ id: `seat-${id}`, kind: 'session', targetId: id }));
    const data = buildDocument({ events: [buildEvent()], sessions, bookables });
    const availability = {
      entry: 'open',
      bookables: [
        { bookableId: 'seat-a', state: 'full' },
        { bookableId: 'seat-b', state: 'free' },
      ],
    };
    const client = {
      can: () => Promise.resolve(true),
      readAvailability: () => Promise.resolve(availability),
    } as unknown as Client;
    const { agenda } = await placeAt('places=1', { prepare: (element) => (element.client = client) }, data);
    await expect.poll(() => agenda.titles).toEqual(['Tisch b']);
  });

  test('offers the way back even where a short programme has no search', async () => {
    const { agenda } = await placeAt('q=Impuls', { prepare: (element) => (element.format = 'impulse') }, conferenceDay);
    await agenda.openPanel('Filter');
    await agenda.press('Alles zeigen');
    expect(location.hash).toBe('');
    expect(agenda.tools!.querySelector('input[type="search"]')).not.toBeNull();
  });

  test('shows the tools that the page hides, since they are the way back', async () => {
    const shown = await placeAt('q=Ausklang', { prepare: hide });
    await expect.poll(() => shown.agenda.tools!.checkVisibility()).toBe(true);
    shown.frame.remove();
    const { agenda } = await placeAt('view=list', { prepare: hide });
    expect(agenda.tools!.checkVisibility()).toBe(false);
  });
});

test('a browser that takes no more addresses shows what is chosen all the same', async () => {
  const { agenda } = await placeAt('zone=', { width: '1200px' });
  await agenda.openPanel('Mehr');
  vi.spyOn(history, 'replaceState').mockImplementation(() => {
    throw new DOMException('too many', 'SecurityError');
  });
  await agenda.press('Liste');
  await expect.poll(() => agenda.view).toBe('list');
});
