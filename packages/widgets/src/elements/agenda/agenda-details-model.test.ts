import {
  buildContributor,
  buildDocument,
  buildEvent,
  buildMaterial,
  buildOnlineAccess,
  buildPart,
  buildRoom,
  buildSession,
} from '@geflecht/core/testing';
import { describe, expect, test } from 'vitest';
import {
  accessesOf,
  actingPeople,
  fileSize,
  languageName,
  materialsOf,
  partGroups,
  peopleGroups,
  regionName,
  resultSessions,
  roundMinutes,
} from './agenda-details-model.js';
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

  test('people of a panel are those who moderate and those they ask, elsewhere one group', () => {
    const contributors = [
      { contributorId: 'ole', role: 'panellist' },
      { contributorId: 'ida', role: 'moderator' },
    ];
    const groups = (format: string) =>
      peopleGroups(buildSession({ contributors, format }), agenda).map(({ people, role }) => [role, people.length]);
    expect([groups('panel'), groups('talk')]).toEqual([
      [
        ['moderator', 1],
        ['panellist', 1],
      ],
      [[undefined, 2]],
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

  test('languages and countries are told by name, what is none as it stands', () => {
    expect([languageName('ar', 'de'), languageName('kein Tag', 'de')]).toEqual(['Arabisch', 'kein Tag']);
    expect([regionName('PL', 'de'), regionName('nirgends', 'de')]).toEqual(['Polen', 'nirgends']);
  });
});

describe('what sessions have to do with each other', () => {
  const sessions = [buildSession({ id: 'cafe' }), buildSession({ id: 'results', resultsOf: ['cafe', 'lost'] })];
  const both = setOutAgenda({ document: buildDocument({ events: [buildEvent()], sessions }) })!;

  test.each([
    ['cafe', [], ['results']],
    ['results', ['cafe'], []],
  ])('the results of %s', (id, of, told) => {
    const found = resultSessions(
      both.programme.sessions.find((session) => (session.id as string) === id)!,
      both,
    );
    expect([found.of, found.in].map((list) => list.map((session) => session.id as string))).toEqual([of, told]);
  });
});

test('the size of a file is told even where the page misspells its language', () => {
  expect(fileSize(2_300_000, 'de_DE')).toBe(fileSize(2_300_000, 'de-DE'));
});

describe('ways to take part from afar', () => {
  const onlineAccesses = [
    buildOnlineAccess({ id: 'a1', of: { eventId: 'event-1' } }),
    buildOnlineAccess({ id: 'a2', of: { sessionId: 'session-1' } }),
    buildOnlineAccess({ id: 'a3', of: { roomId: 'cafe' } }),
    buildOnlineAccess({ id: 'a4', of: { eventId: 'another' } }),
  ];
  const open = setOutAgenda({ document: buildDocument({ events: [buildEvent()], onlineAccesses }) })!;
  const ids = (...session: Parameters<typeof buildSession>) =>
    accessesOf(open, session.length === 0 ? undefined : buildSession(...session)).map(({ id }) => id as string);

  test('are those of the event, or of a session and its rooms', () => {
    expect([ids(), ids({}), ids({ rooms: ['cafe'] })]).toEqual([['a1'], ['a2'], ['a2', 'a3']]);
  });

  test('are not those of a room whose id is part of a word for rooms', () => {
    const inRoom = { id: 'a4', of: { roomId: 'one' }, url: 'https://treffen.example/raum' };
    const odd = { ...open, document: { ...open.document, onlineAccesses: [inRoom] } } as unknown as typeof open;
    expect(accessesOf(odd, buildSession({ rooms: 'none' }))).toEqual([]);
  });
});
