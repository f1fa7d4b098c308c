import type { GeflechtDocument } from '@geflecht/core/document';
import { buildDocument, buildEvent, buildRoom, buildSession } from '@geflecht/core/testing';
import type { Client } from '@geflecht/sdk';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GeflechtAgenda } from './agenda-element.js';
import { placeAgenda } from './place-agenda.js';

const at = (clock: string) => `2027-03-06T${clock}:00+01:00`;
const talk = { id: 'talk', title: 'Impuls', start: at('10:00'), end: at('11:00'), rooms: ['hall'] };
const programme = (change: object = {}) =>
  buildDocument({
    events: [buildEvent()],
    rooms: [buildRoom({ id: 'hall', name: 'Saal' }), buildRoom({ id: 'attic', name: 'Dachboden' })],
    sessions: [
      buildSession({ ...talk, ...change }),
      buildSession({ id: 'end', title: 'Ausklang', start: at('12:00'), rooms: 'all' }),
    ],
  });

let answer: () => Promise<GeflechtDocument>;
const readEvent = vi.fn<() => Promise<GeflechtDocument>>(() => answer());
const client = { readEvent, can: () => Promise.resolve(false) } as unknown as Client;

beforeEach(() => {
  readEvent.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

async function placeLive(prepare: (element: GeflechtAgenda) => void = () => {}) {
  answer = () => Promise.resolve(programme());
  const placed = await placeAgenda(undefined as unknown as GeflechtDocument, {
    prepare: (element) => prepare(Object.assign(element, { client, data: undefined })),
  });
  await expect.poll(() => placed.agenda.tools).not.toBeNull();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  placed.element.poll = '30';
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  return placed;
}

describe('a programme that is looked at', () => {
  test.each([
    [{ rooms: ['attic'] }, 'Raum geändert: Impuls, Dachboden'],
    [{ rooms: 'all' }, 'Raum geändert: Impuls, Alle Räume'],
    [{ start: at('10:30') }, 'Zeit geändert: Impuls, Sa., 6. März, 10:30 Uhr'],
    [{ status: 'cancelled' }, 'Entfällt: Impuls'],
    [{ title: 'Auftakt' }, 'Neuer Titel: Auftakt, bisher Impuls'],
  ])('tells the change %j in words', async (change, words) => {
    const { agenda } = await placeLive();
    answer = () => Promise.resolve(programme(change));
    await vi.advanceTimersByTimeAsync(30_000);
    await vi.waitFor(() => expect(agenda.toolsText).toContain(words));
  });

  test.each([
    ['attic', { title: 'Auftakt' }, ''],
    ['attic', { rooms: ['attic'] }, 'Raum geändert: Impuls, Dachboden'],
    ['hall', { rooms: ['attic'] }, 'Raum geändert: Impuls, Dachboden'],
  ])('of the room %s tells of the change %j: %j', async (room, change, words) => {
    const { agenda } = await placeLive((element) => (element.room = room));
    answer = () => Promise.resolve(programme({ ...change, end: at('11:15') }));
    readEvent.mockClear();
    await vi.advanceTimersByTimeAsync(30_000);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    expect(readEvent).toHaveBeenCalled();
    expect(agenda.toolsText.includes('Geändertes Programm')).toBe(words !== '');
    expect(agenda.toolsText).toContain(words);
  });

  test('keeps its last state without a connection, says from when it is, and finds back', async () => {
    const { agenda } = await placeLive();
    answer = () => Promise.reject(new TypeError('offline'));
    await vi.advanceTimersByTimeAsync(30_000);
    await vi.waitFor(() => expect(agenda.toolsText).toContain('Keine Verbindung. Stand:'));
    expect(agenda.titles).toEqual(['Impuls', 'Ausklang']);
    answer = () => Promise.resolve(programme());
    await vi.advanceTimersByTimeAsync(30_000);
    await vi.waitFor(() => expect(agenda.toolsText).not.toContain('Stand:'));
  });

  test('is asked for no more once it has left the page', async () => {
    const { frame } = await placeLive();
    frame.remove();
    readEvent.mockClear();
    await vi.advanceTimersByTimeAsync(90_000);
    expect(readEvent).not.toHaveBeenCalled();
  });

  test('is asked for no more where it left the page while an answer was on its way', async () => {
    const { frame } = await placeLive();
    const { promise, resolve } = Promise.withResolvers<GeflechtDocument>();
    readEvent.mockClear();
    answer = () => promise;
    await vi.advanceTimersByTimeAsync(30_000);
    await vi.waitFor(() => expect(readEvent).toHaveBeenCalledOnce());
    frame.remove();
    resolve(programme());
    await vi.advanceTimersByTimeAsync(90_000);
    expect([readEvent.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0]);
  });

  test('is asked for again where the page stops and starts that', async () => {
    const { element } = await placeLive();
    element.poll = undefined;
    await element.updateComplete;
    expect(vi.getTimerCount()).toBe(0);
    readEvent.mockClear();
    element.poll = '30';
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    await vi.advanceTimersByTimeAsync(30_000);
    await vi.waitFor(() => expect(readEvent).toHaveBeenCalled());
  });

  test('is left in peace while the page is in the background', async () => {
    await placeLive();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    readEvent.mockClear();
    await vi.advanceTimersByTimeAsync(90_000);
    expect(readEvent).not.toHaveBeenCalled();
    hidden.mockRestore();
  });
});
