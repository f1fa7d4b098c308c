import {
  buildContributor,
  buildDocument,
  buildEvent,
  buildMaterial,
  buildPart,
  buildRoom,
  buildSession,
} from '@geflecht/core/testing';
import { describe, expect, test } from 'vitest';
import { actingPeople, fileSize, languageName, materialsOf, partGroups, roundMinutes } from './agenda-details-model.js';
import { setOutAgenda } from './agenda-model.js';

const agenda = setOutAgenda({
  document: buildDocument({
    events: [buildEvent()],
    rooms: [buildRoom({ id: 'cafe', name: 'Café' })],
    contributors: [
      buildContributor({ id: 'ida', name: 'Ida' }),
      buildContributor({ id: 'ole', name: 'Ole', affiliation: { name: 'Verein' } }),
    ],
    materials: [
      buildMaterial({ id: 'm1' }),
      buildMaterial({ id: 'm2', sessionId: 'session-1' }),
      buildMaterial({ id: 'm3' }),
    ],
  }),
})!;

describe('details of a session', () => {
  test('people stand in their order, unknown ones are left out', () => {
    const contributors = [
      { contributorId: 'ole', role: 'moderator', order: 2 },
      { contributorId: 'nobody', order: 0 },
      { contributorId: 'ida', order: 1 },
    ];
    const people = actingPeople(buildSession({ contributors }), agenda);
    expect(people.map(({ person, role, affiliation }) => [person.name, role, affiliation])).toEqual([
      ['Ida', undefined, undefined],
      ['Ole', 'moderator', 'Verein'],
    ]);
  });

  test('parts are grouped by kind, with their room and hosts', () => {
    const parts = [
      buildPart({ id: 'p1', kind: 'station', order: 2 }),
      buildPart({ id: 'p2', kind: 'table', order: 1, roomId: 'cafe', hostIds: ['ida'] }),
      buildPart({ id: 'p3', kind: 'table', order: 3 }),
    ];
    const groups = partGroups(buildSession({ parts }), agenda);
    expect(groups.map(({ kind, parts: own }) => [kind, own.map(({ part }) => part.id as string)])).toEqual([
      ['table', ['p2', 'p3']],
      ['station', ['p1']],
    ]);
    expect(groups[0]?.parts[0]).toMatchObject({ room: 'Café', hosts: [{ person: { name: 'Ida' } }] });
  });

  test('materials are those the session names and those that name it, each once', () => {
    const session = buildSession({ materialIds: ['m3', 'm2', 'lost'] });
    expect(materialsOf(session, agenda).map(({ id }) => id as string)).toEqual(['m3', 'm2']);
  });

  test('rounds of one length tell it once', () => {
    const rounds = [1, 2, 3].map((n) => ({ n, minutes: n === 3 ? 15 : 20 }));
    expect(roundMinutes(buildSession({ rounds }))).toBe('20, 15');
  });

  test.each([
    [120, '1 kB'],
    [45_600, '46 kB'],
    [2_340_000, '2,3 MB'],
  ])('a file of %d bytes is %s', (bytes, words) => {
    expect(fileSize(bytes, 'de').replace(/\s/u, ' ')).toBe(words);
  });

  test('languages are told by name, what is none as it stands', () => {
    expect([languageName('ar', 'de'), languageName('kein Tag', 'de')]).toEqual(['Arabisch', 'kein Tag']);
  });
});
