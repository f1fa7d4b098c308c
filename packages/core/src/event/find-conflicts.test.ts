import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPart, buildSession } from '../testing/index.js';
import type { Overrides } from '../testing/index.js';
import { findConflicts } from './find-conflicts.js';
import type { Session } from './session.js';

const at = (clock: string) => `2027-03-06T${clock}:00+01:00`;

function session(id: string, times: string, overrides: Overrides<Session> = {}): Session {
  const [start = '', end] = times.split('-');
  return buildSession({ id, start: at(start), end: end ? at(end) : undefined, ...overrides });
}

const withAda = { contributors: [{ contributorId: 'ada' }] };
const summary = (sessions: readonly Session[]) =>
  findConflicts(sessions).map(({ code, subjectId, sessionIds }) => [code, subjectId, sessionIds.join(' ')]);

describe('conflicts of a programme', () => {
  test('somebody in two sessions at once is one', () => {
    const sessions = [session('x', '09:00-10:00', withAda), session('y', '09:30-10:30', withAda)];
    expect(findConflicts(sessions)).toEqual([
      {
        code: 'contributor-busy',
        subjectId: 'ada',
        sessionIds: ['x', 'y'],
        from: Date.parse(at('09:30')),
        until: Date.parse(at('10:00')),
      },
    ]);
  });

  test('one session after the other is none', () => {
    expect(summary([session('x', '09:00-10:00', withAda), session('y', '10:00-11:00', withAda)])).toEqual([]);
  });

  test('hosting a table counts as acting', () => {
    const parts = [buildPart({ hostIds: ['ada'] })];
    const sessions = [session('x', '09:00-10:00', { parts }), session('y', '09:00-10:00', withAda)];
    expect(summary(sessions)).toEqual([['contributor-busy', 'ada', 'x y']]);
  });

  test('two roles in one session are none', () => {
    const contributors = [
      { contributorId: 'ada', role: 'speaker' },
      { contributorId: 'ada', role: 'moderator' },
    ];
    expect(summary([session('x', '09:00-10:00', { contributors })])).toEqual([]);
  });

  test('several sessions in one room are reported as sharing it', () => {
    const rooms = ['hall'];
    const sessions = ['x', 'y', 'z'].map((id) => session(id, '09:00-10:00', { rooms }));
    expect(summary(sessions)).toEqual([['room-shared', 'hall', 'x y z']]);
  });

  test('a session in all rooms blocks none', () => {
    const sessions = [session('x', '09:00-10:00', { rooms: 'all' }), session('y', '09:00-10:00', { rooms: ['hall'] })];
    expect(summary(sessions)).toEqual([]);
  });

  test('cancelled sessions and drafts count nowhere', () => {
    const sessions = [
      session('x', '09:00-10:00', { ...withAda, status: 'cancelled' }),
      session('y', '09:00-10:00', { ...withAda, status: 'draft' }),
      session('z', '09:00-10:00', withAda),
    ];
    expect(summary(sessions)).toEqual([]);
  });

  test('an open end blocks its start alone', () => {
    const open = session('open', '09:00', { ...withAda, openEnd: true });
    expect(summary([open, session('later', '10:00-11:00', withAda)])).toEqual([]);
    expect(summary([open, session('same', '08:30-10:00', withAda)])).toEqual([
      ['contributor-busy', 'ada', 'same open'],
    ]);
  });

  test('three sessions of which only neighbours overlap make two', () => {
    const sessions = [
      session('x', '09:00-10:00', withAda),
      session('y', '09:30-11:00', withAda),
      session('z', '10:30-12:00', withAda),
    ];
    expect(summary(sessions).map(([, , ids]) => ids)).toEqual(['x y', 'y z']);
  });
});

const iso = (slot: number) => new Date(Date.UTC(2027, 2, 6) + slot * 900_000).toISOString();

test('two sessions share a conflict exactly where their times overlap', () => {
  const times = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 6 }));
  fc.assert(
    fc.property(fc.array(times, { maxLength: 12 }), (slots) => {
      const sessions = slots.map(([start, length], index) =>
        buildSession({ id: String(index), start: iso(start), end: iso(start + length), ...withAda }),
      );
      const found = new Set(
        findConflicts(sessions).flatMap(({ sessionIds }) =>
          sessionIds.flatMap((one) => sessionIds.map((other) => `${one} ${other}`)),
        ),
      );
      for (const [one, [start, length]] of slots.entries()) {
        for (const [other, [itsStart, itsLength]] of slots.entries()) {
          if (one === other) continue;
          const overlaps = start < itsStart + itsLength && itsStart < start + length;
          expect(found.has(`${one} ${other}`)).toBe(overlaps);
        }
      }
    }),
  );
});
