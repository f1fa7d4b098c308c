import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPretalx, readPretalxWidget } from './index.js';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../fixtures/dialects/programmes/${name}`, import.meta.url)));

describe('the schedule JSON of pretalx', () => {
  const { document } = readPretalx(bytesOf('werkstatt.pretalx.json'));

  it('tells rooms apart that share an id', () => {
    expect(document.rooms?.map(({ id }) => id)).toEqual(['blauer-raum', 'roter-raum']);
    expect(document.sessions?.map(({ rooms }) => rooms)).toEqual([['blauer-raum'], ['roter-raum']]);
  });

  it('follows the offsets of its times where they contradict its zone', () => {
    expect(document.events?.[0]?.timeZone).toBe('Europe/Berlin');
    expect(document.sessions?.[0]?.start).toBe('2027-11-20T09:00:00+01:00');
  });

  it('keeps codes and what people say about themselves', () => {
    expect(document.sessions?.[0]?.code).toBe('G9JGWY');
    expect(document.contributors?.[0]).toMatchObject({ name: 'Lesepatin Nord', bio: 'Liest seit 2015.' });
  });
});

describe('the data of the pretalx widget', () => {
  const { document } = readPretalxWidget(bytesOf('lesefest.widget.json'), { name: 'lesefest.json' });

  it('keeps every language of a text', () => {
    expect(document.sessions?.[0]?.title).toEqual({ de: 'Lesung im Hof', en: 'Reading in the yard' });
    expect(document.rooms).toMatchObject([{ id: 'hof', name: { de: 'Hof', en: 'Yard' } }]);
  });

  it('knows a break by its missing code', () => {
    expect(document.sessions?.[1]).toMatchObject({ title: 'Pause', format: 'break' });
  });

  it('takes title from the file name and days from the event', () => {
    expect(document.events).toMatchObject([
      { id: 'lesefest', title: 'Lesefest', start: '2027-05-08', end: '2027-05-09' },
    ]);
    expect(document.events?.[0]?.days).toHaveLength(2);
  });
});
