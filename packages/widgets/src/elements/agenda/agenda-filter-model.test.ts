import {
  buildContributor,
  buildDocument,
  buildEvent,
  buildRoom,
  buildSession,
  buildTrack,
} from '@geflecht/core/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everything, facetsOf, filterEntries, foldWords, isNarrowing, searchEntries } from './agenda-filter-model.js';
import type { AgendaFilter } from './agenda-filter-model.js';
import { setOutAgenda } from './agenda-model.js';

const at = (clock: string, day = '06') => `2027-03-${day}T${clock}:00+01:00`;
const document = buildDocument({
  events: [buildEvent()],
  taxonomies: [{ id: 'topic', terms: [{ id: 'city', label: { de: 'Stadtteil', tr: 'Mahalle' } }] }],
  rooms: [buildRoom({ id: 'hall', name: 'Großer Saal' }), buildRoom({ id: 'attic', name: 'Dachboden' })],
  tracks: [buildTrack({ id: 'green', name: 'Garten' })],
  contributors: [buildContributor({ id: 'ada', name: 'Ada Beispiel', affiliation: { name: 'Verein Distelfink' } })],
  sessions: [
    buildSession({ id: 'talk', title: 'Öffentliches Gespräch', format: 'talk', start: at('09:00'), rooms: ['hall'] }),
    buildSession({
      id: 'lab',
      title: 'Werkstatt',
      format: 'workshop',
      start: at('10:00'),
      rooms: ['attic'],
      trackId: 'green',
    }),
    buildSession({
      id: 'walk',
      title: 'Rundgang',
      format: 'workshop',
      start: at('10:00', '07'),
      topics: ['city'],
      rooms: 'all',
      language: 'tr',
      contributors: [{ contributorId: 'ada' }],
    }),
    buildSession({ id: 'later', title: 'Ausflug', start: undefined, language: 'de', rooms: undefined }),
  ],
});
const entries = searchEntries(setOutAgenda({ document })!, (format) => ({ de: `Format ${format}` }));
const idsFor = (filter: Partial<AgendaFilter>) =>
  filterEntries(entries, { ...everything, ...filter })
    .map(({ id }) => id)
    .join(' ');

describe('searching', () => {
  test.each([
    ['offentliches', 'talk'],
    ['GROSSER  saal', 'talk walk'],
    ['mahalle', 'walk'],
    ['distelfink', 'walk'],
    ['garten', 'lab'],
    ['format workshop', 'lab walk'],
    ['werkstatt rundgang', ''],
    [' ', 'talk lab walk later'],
  ])('%j finds %j', (words, ids) => {
    expect(idsFor({ words })).toBe(ids);
  });

  test('ignores case, accents and sharp s', () => {
    expect(foldWords('Straße ÉTÉ İzmir')).toBe('strasse ete izmir');
  });
});

describe('narrowing', () => {
  test('a session in all rooms is in each', () => {
    expect(idsFor({ picked: { room: 'attic' } })).toBe('lab walk');
  });

  test('choices hold together', () => {
    expect(idsFor({ picked: { format: 'workshop', day: '2027-03-07' } })).toBe('walk');
    expect(idsFor({ picked: { format: 'workshop' }, within: [new Set(['lab', 'talk'])] })).toBe('lab');
  });

  test('offers only what there is to choose, each with what it would leave', () => {
    const facets = facetsOf(entries, { ...everything, picked: { format: 'workshop' } });
    expect(facets.map(({ name }) => name)).toEqual(['day', 'room', 'format', 'topic', 'language']);
    expect(facets[0]?.options).toEqual([
      { value: '2027-03-06', count: 1 },
      { value: '2027-03-07', count: 1 },
    ]);
    expect(facets[2]?.options).toEqual([
      { value: 'talk', count: 1 },
      { value: 'workshop', count: 2 },
    ]);
  });

  test('knows whether anything is asked for', () => {
    const asked = [everything, { ...everything, words: ' ' }, { ...everything, picked: { day: 'x' } }];
    expect(asked.map(isNarrowing)).toEqual([false, false, true]);
  });
});

test('the count of a choice is what choosing it leaves', () => {
  const words = fc.constantFrom('', 'a', 'werk', 'saal', 'x');
  const picked = fc.record({
    day: fc.constantFrom(undefined, '2027-03-06', '2027-03-07'),
    room: fc.constantFrom(undefined, 'hall', 'attic'),
    format: fc.constantFrom(undefined, 'talk', 'workshop'),
  });
  fc.assert(
    fc.property(words, picked, (sought, choice) => {
      const filter = { ...everything, words: sought, picked: choice };
      for (const { name, options } of facetsOf(entries, filter)) {
        for (const { value, count } of options) {
          const left = filterEntries(entries, { ...filter, picked: { ...choice, [name]: value } });
          expect(left).toHaveLength(count);
        }
      }
    }),
  );
});
