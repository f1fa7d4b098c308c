import { describe, expect, test } from 'vitest';
import { buildDocument, buildEvent, buildFundingNotice, buildRoom, buildSession } from '../testing/index.js';
import { programmeOf } from './programme.js';

const document = buildDocument({
  events: [buildEvent({ id: 'one', slug: 'eins', fundingNoticeIds: ['n2'] }), buildEvent({ id: 'two' })],
  sessions: [
    buildSession({ id: 's1', scope: { eventId: 'one' } }),
    buildSession({ id: 's2', scope: { eventId: 'two' } }),
    buildSession({ id: 's3', scope: undefined }),
  ],
  rooms: [buildRoom({ id: 'r1', scope: { eventId: 'two' } })],
  fundingNotices: [
    buildFundingNotice({ id: 'n1', scope: { eventId: 'one' } }),
    buildFundingNotice({ id: 'n2', scope: { networkId: 'net' } }),
    buildFundingNotice({ id: 'n3', scope: { eventId: 'two' } }),
  ],
});

describe('the programme of an event', () => {
  test('is found by id, not by slug', () => {
    expect([programmeOf(document, 'two')?.event.id, programmeOf(document, 'eins')?.event.id]).toEqual([
      'two',
      undefined,
    ]);
  });

  test('is that of the first event by default', () => {
    expect(programmeOf(document)?.event.id).toBe('one');
  });

  test('is absent for an event the document does not hold', () => {
    expect(programmeOf(document, 'three')).toBeUndefined();
  });

  test('holds the records of that event and those without scope', () => {
    const programme = programmeOf(document, 'one');
    expect(programme?.sessions.map(({ id }) => id)).toEqual(['s1', 's3']);
    expect(programme?.rooms).toEqual([]);
  });

  test('never misses a funding notice it refers to or owns', () => {
    expect(programmeOf(document, 'one')?.fundingNotices.map(({ id }) => id)).toEqual(['n2', 'n1']);
  });
});
