import { describe, expect, it } from 'vitest';
import { buildSession } from '../testing/index.js';
import { findOverlaps } from './find-overlaps.js';

const on = (time: string) => `2027-03-06T${time}:00+01:00`;

function session(id: string, times: string, rooms?: readonly string[]) {
  const [from = '', to] = times.split('-');
  return buildSession({ id, start: on(from), end: to === undefined ? undefined : on(to), rooms });
}

describe('findOverlaps', () => {
  it('finds sessions that share time', () => {
    const found = findOverlaps([session('b', '10:30-11:30'), session('a', '10:00-11:00')]);
    expect(found).toEqual([{ sessionIds: ['a', 'b'], missingMinutes: 30 }]);
  });

  it('lets one begin when the other ends', () => {
    expect(findOverlaps([session('a', '10:00-11:00'), session('b', '11:00-12:00')])).toEqual([]);
  });

  it('asks for time to get to another room, but not within one', () => {
    const options = { bufferMinutes: 15 };
    const first = session('a', '10:00-11:00', ['hall']);
    expect(findOverlaps([first, session('b', '11:10-12:00', ['studio'])], options)).toEqual([
      { sessionIds: ['a', 'b'], missingMinutes: 5 },
    ]);
    expect(findOverlaps([first, session('b', '11:10-12:00', ['hall'])], options)).toEqual([]);
    expect(findOverlaps([first, session('b', '11:15-12:00', ['studio'])], options)).toEqual([]);
  });

  it('finds a long session around several short ones', () => {
    const found = findOverlaps([
      session('long', '09:00-13:00'),
      session('a', '10:00-10:30'),
      session('b', '11:00-11:30'),
    ]);
    expect(found.map(({ sessionIds }) => sessionIds)).toEqual([
      ['long', 'a'],
      ['long', 'b'],
    ]);
  });

  it('takes a session without end for a moment', () => {
    expect(findOverlaps([session('a', '10:00'), session('b', '10:00')])).toHaveLength(1);
    expect(findOverlaps([session('a', '10:00'), session('b', '10:30')])).toEqual([]);
  });

  it('leaves cancelled and unscheduled sessions out', () => {
    const cancelled = buildSession({ id: 'x', status: 'cancelled' });
    const unscheduled = buildSession({ id: 'y', start: undefined });
    expect(findOverlaps([buildSession(), cancelled, unscheduled])).toEqual([]);
  });
});
