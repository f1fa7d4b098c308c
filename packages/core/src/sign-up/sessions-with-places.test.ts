import { describe, expect, it } from 'vitest';
import type { Availability } from '../contract/index.js';
import { buildBookable, buildDocument, buildPart, buildSession } from '../testing/index.js';
import { sessionsWithPlaces } from './sessions-with-places.js';

const document = buildDocument({
  sessions: [
    buildSession({ id: 'free' }),
    buildSession({ id: 'full' }),
    buildSession({ id: 'tables', parts: [buildPart({ id: 'table-1' }), buildPart({ id: 'table-2' })] }),
    buildSession({ id: 'plain' }),
  ],
  bookables: [
    buildBookable({ id: 'event', kind: 'event', targetId: 'free' }),
    buildBookable({ id: 'b-free', kind: 'session', targetId: 'free' }),
    buildBookable({ id: 'b-full', kind: 'session', targetId: 'full' }),
    buildBookable({ id: 'b-table-1', kind: 'part', targetId: 'table-1' }),
    buildBookable({ id: 'b-table-2', kind: 'part', targetId: 'table-2' }),
  ],
});

type State = Availability['bookables'][number]['state'];

function idsWhere(states: Readonly<Record<string, State>>, entry: Availability['entry'] = 'open') {
  const bookables = Object.entries(states).map(([bookableId, state]) => ({ bookableId, state }));
  const availability = { eventId: 'event-1', at: '2027-02-01T12:00:00Z', entry, bookables } as unknown as Availability;
  return [...sessionsWithPlaces(document, availability)];
}

describe('sessions with places left', () => {
  it.each<[State, readonly string[]]>([
    ['unlimited', ['free']],
    ['free', ['free']],
    ['few', ['free']],
    ['waitingList', []],
    ['full', []],
  ])('are those whose own state is %s', (state, ids) => {
    expect(idsWhere({ 'b-free': state, 'b-full': 'full' })).toEqual(ids);
  });

  it('are those with one free table', () => {
    expect(idsWhere({ 'b-table-1': 'full', 'b-table-2': 'few' })).toEqual(['tables']);
    expect(idsWhere({ 'b-table-1': 'full', 'b-table-2': 'waitingList' })).toEqual([]);
  });

  it('are none for places at the event alone, or at what the document does not hold', () => {
    expect(idsWhere({ event: 'free', gone: 'free' })).toEqual([]);
  });

  it('are told before the sign-up opens, and none once it is closed', () => {
    expect(idsWhere({ 'b-free': 'free' }, 'notYet')).toEqual(['free']);
    expect(idsWhere({ 'b-free': 'free' }, 'closed')).toEqual([]);
  });
});
