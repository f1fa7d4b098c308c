import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSessionize } from './index.js';

const grid = readSessionize(
  new Uint8Array(
    readFileSync(
      new URL('../../../../fixtures/dialects/programmes/nachbarschaftstag.sessionize.json', import.meta.url),
    ),
  ),
).document;

describe('the grid of Sessionize', () => {
  it('puts plenary sessions into all rooms', () => {
    expect(grid.sessions?.map(({ rooms }) => rooms)).toEqual(['all', ['saal'], ['garten']]);
  });

  it('reads times without offset in the usual zone', () => {
    expect(grid.sessions?.[1]).toMatchObject({ start: '2027-09-18T10:00:00+02:00', end: '2027-09-18T11:00:00+02:00' });
    expect(grid.events?.[0]?.timeZone).toBe('Europe/Berlin');
  });

  it('keeps categories as tags, recordings as links, and cancellations', () => {
    expect(grid.sessions?.[1]?.tags).toEqual(['Einstieg']);
    expect(grid.sessions?.[2]).toMatchObject({ status: 'cancelled', links: [{ url: 'https://tag.example/hochbeet' }] });
  });
});

describe('the view of everything of Sessionize', () => {
  it('resolves rooms, speakers and categories by their ids', () => {
    const view = {
      sessions: [
        {
          id: '1',
          title: 'Flicken',
          description: null,
          startsAt: '2027-09-18T10:00:00Z',
          endsAt: '2027-09-18T11:00:00Z',
          isServiceSession: false,
          isPlenumSession: false,
          speakers: ['s1'],
          categoryItems: [90],
          roomId: 5,
        },
      ],
      speakers: [{ id: 's1', firstName: 'Nadel', lastName: 'und Faden', bio: 'Nähgruppe', links: [] }],
      categories: [{ title: 'Stufe', items: [{ id: 90, name: 'Einstieg' }] }],
      rooms: [{ id: 5, name: 'Werkraum' }],
    };
    const { document } = readSessionize(new TextEncoder().encode(JSON.stringify(view)), { timeZone: 'Europe/Berlin' });
    expect(document.sessions).toMatchObject([{ rooms: ['werkraum'], tags: ['Einstieg'] }]);
    expect(document.contributors).toMatchObject([{ id: 's1', name: 'Nadel und Faden', bio: 'Nähgruppe' }]);
  });
});
