import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildContributor, buildDocument, buildEvent, buildRoom, buildSession } from '../testing/index.js';
import type { Overrides } from '../testing/index.js';
import { programmeDiff } from './programme-diff.js';
import { programmeOf } from './programme.js';
import type { Programme } from './programme.js';
import type { Session } from './session.js';

const rooms = ['a', 'b', 'c'].map((id) => buildRoom({ id, name: `Raum ${id}` }));
const contributors = ['ida', 'oda'].map((id) => buildContributor({ id, name: id }));

function programme(sessions: readonly Overrides<Session>[]): Programme {
  const built = sessions.map((overrides) => buildSession({ rooms: ['a'], ...overrides }));
  return programmeOf(buildDocument({ events: [buildEvent()], rooms, contributors, sessions: built }))!;
}

const people = (...ids: readonly string[]) => ({ contributors: ids.map((contributorId) => ({ contributorId })) });
const changes = (before: Overrides<Session>, after: Overrides<Session>) =>
  programmeDiff(programme([before]), programme([after]));
const kinds = (before: Overrides<Session>, after: Overrides<Session>) => changes(before, after).map(({ kind }) => kind);

const at = (clock: string) => ({ start: `2027-03-06T${clock}:00+01:00`, end: undefined });

describe('changes of a programme', () => {
  test.each<[string, readonly [Overrides<Session>, Overrides<Session>], readonly string[]]>([
    ['a cancelled session', [{}, { status: 'cancelled' }], ['cancelled']],
    ['one that takes place after all', [{ status: 'cancelled' }, {}], ['restored']],
    ['another start', [{}, { start: '2027-03-06T10:30:00+01:00' }], ['moved']],
    ['another end', [{}, { end: '2027-03-06T11:30:00+01:00' }], ['moved']],
    ['an end that is open now', [{}, { end: undefined, openEnd: true }], ['moved']],
    ['an end that is no longer open', [{ end: undefined, openEnd: true }, { end: undefined }], ['moved']],
    ['a start that is no longer known', [{}, { start: undefined, end: undefined }], ['moved']],
    ['another room', [{}, { rooms: ['b'] }], ['room']],
    ['a further room', [{}, { rooms: ['a', 'b'] }], ['room']],
    ['all rooms', [{}, { rooms: 'all' }], ['room']],
    ['no room any more', [{}, { rooms: 'none' }], ['room']],
    ['another venue', [{}, { venueId: 'venue-2' }], ['room']],
    ['another title', [{}, { title: { de: 'Neu', en: 'New' } }], ['title']],
    ['another speaker', [people('ida'), people('oda')], ['people']],
    ['several at once', [{}, { title: 'Neu', rooms: ['b'], status: 'cancelled' }], ['cancelled', 'room', 'title']],
    ['a draft that is released', [{ status: 'draft' }, {}], ['added']],
    ['a session drawn back to the drafts', [{}, { status: 'draft' }], ['removed']],
  ])('are: %s', (_what, [before, after], expected) => {
    expect(kinds(before, after)).toEqual(expected);
  });

  test.each<[string, Overrides<Session>, Overrides<Session>]>([
    ['the same moment with another offset', {}, { start: '2027-03-06T09:00:00Z' }],
    ['another order of rooms', { rooms: ['a', 'b'] }, { rooms: ['b', 'a', 'a'] }],
    ['no rooms, said in another way', { rooms: [] }, { rooms: undefined }],
    ['another order of people', people('ida', 'oda'), people('oda', 'ida')],
    ['another abstract', {}, { abstract: 'Neu' }],
    ['a status that visitors do not tell apart', { status: 'tentative' }, { status: 'confirmed' }],
    ['a draft that changes', { status: 'draft' }, { status: 'draft', title: 'Neu' }],
  ])('are not: %s', (_what, before, after) => {
    expect(kinds(before, after)).toEqual([]);
  });

  test('come with the session as it is and as it was', () => {
    expect(changes({}, { title: 'Neu' })).toMatchObject([
      { session: { title: 'Neu' }, previous: { title: 'Kurzberichte aus den Stadtteilen' } },
    ]);
    expect(programmeDiff(programme([{}]), programme([]))).toMatchObject([
      { kind: 'removed', session: { id: 'session-1' } },
    ]);
  });

  test('name the rooms, also those that are gone', () => {
    const before = { ...programme([{ rooms: ['c', 'a'] }]), rooms: [...rooms, buildRoom({ id: 'd' })] };
    const after = { ...programme([{ rooms: ['b'] }]), rooms: rooms.slice(0, 2) };
    expect(programmeDiff(before, after)).toMatchObject([
      { from: [{ name: 'Raum c' }, { name: 'Raum a' }], to: [{ name: 'Raum b' }] },
    ]);
    expect(changes({}, { rooms: 'all' })).toMatchObject([{ from: [{ id: 'a' }], to: 'all' }]);
  });

  test('name the people who come and go', () => {
    expect(changes(people('ida'), people('ida', 'oda', 'nobody'))).toMatchObject([
      { from: [{ name: 'ida' }], to: [{ name: 'ida' }, { name: 'oda' }] },
    ]);
  });

  test('stand in the order of the new starts, then of titles, and those without a start last', () => {
    const after = [
      { id: 'none', start: undefined, end: undefined },
      { id: 'late', ...at('15:00') },
      { id: 'b', title: 'Beta', ...at('09:00') },
      { id: 'a', title: { de: 'Alpha' }, ...at('09:00') },
    ];
    const diff = programmeDiff(programme([{ id: 'gone', ...at('12:00') }]), programme(after));
    expect(diff.map(({ session }) => session.id)).toEqual(['a', 'b', 'gone', 'late', 'none']);
  });
});

const session = fc.record({
  start: fc.constantFrom(undefined, '2027-03-06T10:00:00+01:00', '2027-03-06T09:00:00Z', '2027-03-06T13:00:00+01:00'),
  end: fc.constantFrom(undefined, '2027-03-06T14:00:00+01:00'),
  openEnd: fc.boolean(),
  rooms: fc.oneof(fc.constantFrom('all' as const, 'none' as const), fc.subarray(['a', 'b', 'c', 'nowhere'])),
  title: fc.constantFrom('Alpha', 'Beta', 'Gamma'),
  status: fc.constantFrom('draft' as const, 'confirmed' as const, 'cancelled' as const),
  contributors: fc.subarray(['ida', 'oda', 'nobody']).map((ids) => people(...ids).contributors),
});
const anyProgramme = fc
  .uniqueArray(fc.tuple(fc.constantFrom('s1', 's2', 's3', 's4', 's5'), session), { selector: ([id]) => id })
  .map((entries) => programme(entries.map(([id, fields]) => ({ id, ...fields }))));

const shownIds = ({ sessions }: Programme) => sessions.flatMap(({ id, status }) => (status === 'draft' ? [] : [id]));
const countOf = (before: Programme, after: Programme, wanted: string) =>
  programmeDiff(before, after).filter(({ kind }) => kind === wanted).length;
const idsOf = (before: Programme, after: Programme, wanted: string) =>
  programmeDiff(before, after).flatMap(({ kind, session: { id } }) => (kind === wanted ? [id] : []));

function holds(check: (before: Programme, after: Programme) => void): void {
  fc.assert(fc.property(anyProgramme, anyProgramme, check), { numRuns: 300 });
}

describe('of any two programmes', () => {
  test('one and itself differ in nothing, in whatever order its sessions stand', () => {
    holds((one) => {
      expect(programmeDiff(one, one)).toEqual([]);
      expect(programmeDiff(one, { ...one, sessions: one.sessions.toReversed() })).toEqual([]);
    });
  });

  test('every session that comes or goes is told once', () => {
    holds((before, after) => {
      const [old, now] = [shownIds(before), shownIds(after)];
      const [came, went] = [now.filter((id) => !old.includes(id)), old.filter((id) => !now.includes(id))];
      expect(idsOf(before, after, 'added').toSorted()).toEqual(came.toSorted());
      expect(idsOf(before, after, 'removed').toSorted()).toEqual(went.toSorted());
    });
  });

  test('the way back has as many changes of each kind', () => {
    holds((before, after) => {
      for (const [there, back] of [
        ['added', 'removed'],
        ['cancelled', 'restored'],
        ['moved', 'moved'],
        ['room', 'room'],
        ['title', 'title'],
        ['people', 'people'],
      ] as const) {
        expect(countOf(before, after, there)).toBe(countOf(after, before, back));
      }
    });
  });

  test('changes follow the starts', () => {
    holds((before, after) => {
      const starts = programmeDiff(before, after).map(({ session: { start } }) =>
        start === undefined ? Infinity : Date.parse(start),
      );
      expect(starts).toEqual(starts.toSorted((one, other) => (one === other ? 0 : one - other)));
    });
  });
});
