import { describe, expect, it } from 'vitest';
import { programmeOf } from '../event/programme.js';
import { buildEvent, buildEventDocument, buildSession } from '../testing/index.js';
import { chosenSessions } from './chosen-sessions.js';
import type { SessionChoice } from './chosen-sessions.js';

const programme = programmeOf(
  buildEventDocument({
    events: [buildEvent({ start: '2027-03-05', end: '2027-03-06' })],
    sessions: [
      buildSession({ id: 'eve', start: '2027-03-05T20:00:00+01:00', end: undefined }),
      buildSession({ id: 'night', start: '2027-03-05T23:30:00Z', end: undefined }),
      buildSession({ id: 'morning', start: '2027-03-06T09:00:00+01:00', end: undefined }),
      buildSession({ id: 'unscheduled', start: undefined, end: undefined }),
    ],
  }),
);
const idsOf = (choice: SessionChoice) => programme && chosenSessions(programme, choice)?.map(({ id }) => id);

describe('a choice of sessions', () => {
  it('of none is none, which leaves the whole event', () => {
    expect(idsOf({})).toBeUndefined();
  });

  it('by ids keeps the order of the programme and leaves out what is not in it', () => {
    expect(idsOf({ sessionIds: ['morning', 'nothing', 'eve'] })).toEqual(['eve', 'morning']);
    expect(idsOf({ sessionIds: [] })).toEqual([]);
  });

  it('by day counts the night to the day before', () => {
    expect(idsOf({ day: '2027-03-05' })).toEqual(['eve', 'night']);
    expect(idsOf({ day: '2027-03-07' })).toEqual([]);
  });

  it('by both is what meets both', () => {
    expect(idsOf({ sessionIds: ['night', 'morning'], day: '2027-03-05' })).toEqual(['night']);
  });
});
