import { describe, expect, it } from 'vitest';
import { buildAttendance, buildBookable, buildSession, seenBy } from '../testing/index.js';
import { buildEvent } from '../testing/build-event.js';
import { buildFrame, buildParty } from '../testing/sign-up-scene.js';
import { programmeMinutes } from './attendance-span.js';
import { checkAttendance } from './check-attendance.js';
import type { Attendance } from './attendance.js';
import type { SignUp } from './sign-up.js';

const days = [
  { id: 'd1', date: '2027-03-06' },
  { id: 'd2', date: '2027-03-07' },
];
const session = (id: string, [start, end]: readonly [string, string], fields = {}) =>
  buildSession({ id, start: `2027-03-${start}:00+01:00`, end: `2027-03-${end}:00+01:00`, ...fields });
const frame = buildFrame({
  document: {
    events: [buildEvent({ start: '2027-03-06', end: '2027-03-07', days })],
    sessions: [
      session('session-one', ['06T10:00', '06T11:30']),
      session('parallel', ['06T10:30', '06T12:00']),
      session('break', ['06T12:00', '06T13:00'], { format: 'break' }),
      session('tour', ['06T14:00', '06T16:00'], { optional: true }),
      session('off', ['06T16:00', '06T17:00'], { status: 'cancelled' }),
      session('late', ['07T01:00', '07T02:00']),
      session('second', ['07T10:00', '07T11:00']),
    ],
    bookables: [buildBookable(), buildBookable({ id: 'one', kind: 'session', targetId: 'session-one' })],
  },
});
const party = buildParty('sign-up-1', 'confirmed');
const note = (fields: object = {}) => buildAttendance({ participantId: 'p0', ...fields });

const check = (fields: object, signUp: SignUp | undefined = party) => checkAttendance(note(fields), signUp, frame);

describe('attendance', () => {
  it('is read by the team and the party, by nobody else', () => {
    const attendance = buildAttendance();
    const reads = (viewer: object) => seenBy('attendances', attendance, { viewer }) !== undefined;
    expect(reads({ organises: ['event-1'] })).toBe(true);
    expect(reads({ holdsSignUp: ['sign-up-1'] })).toBe(true);
    expect(reads({ holdsSignUp: ['sign-up-2'] })).toBe(false);
    expect(reads({ confirmedFor: ['event-1'] })).toBe(false);
    expect(reads({})).toBe(false);
  });
});

describe('programmeMinutes', () => {
  it.each([
    [{ sessionId: 'session-one' }, 90],
    [{ dayId: 'd1' }, 180],
    [{ dayId: 'd2' }, 60],
    [{ eventId: 'event-1' }, 240],
    [{ sessionId: 'nothing' }, undefined],
    [{ dayId: 'd3' }, undefined],
  ])('of %j: %s', (of, minutes) => {
    expect(programmeMinutes(of as Attendance['of'], frame)).toBe(minutes);
  });
});

describe('checkAttendance', () => {
  it('takes notes on the event, its days and sessions, also for whoever came without booking', () => {
    for (const of of [{ eventId: 'event-1' }, { dayId: 'd1' }, { sessionId: 'session-one' }]) {
      expect(check({ of })).toMatchObject({ ok: true });
    }
  });

  it('takes none of strangers, of those who left, or of the unconfirmed', () => {
    expect(checkAttendance(note(), undefined, frame)).toMatchObject({ code: 'unknown' });
    expect(check({}, buildParty('other', 'confirmed'))).toMatchObject({ code: 'unknown' });
    expect(check({ participantId: 'p9' })).toMatchObject({ code: 'unknown' });
    const [person] = party.participants;
    const gone = { ...party, participants: [{ ...person!, leftAt: '2027-03-01T00:00:00+01:00' }] };
    expect(check({}, gone)).toMatchObject({ code: 'unknown' });
    expect(check({}, buildParty('sign-up-1', 'waiting'))).toMatchObject({ code: 'not-confirmed' });
  });

  it('takes none at a session for which somebody only waits', () => {
    const of = { sessionId: 'session-one' };
    const waiting = buildParty('sign-up-1', 'confirmed', { inside: { p0: { one: 'waiting' } } });
    expect(check({ of }, waiting)).toMatchObject({ code: 'not-confirmed' });
    expect(check({ of, presence: 'absent' }, waiting)).toMatchObject({ ok: true });
  });

  it('takes none on what is not there', () => {
    expect(check({ of: { sessionId: 'nothing' } })).toMatchObject({ code: 'nothing-there' });
    expect(check({ of: { dayId: 'd3' } })).toMatchObject({ code: 'nothing-there' });
    expect(check({ of: { eventId: 'event-2' } })).toMatchObject({ code: 'nothing-there' });
  });

  it('takes no more minutes than there are', () => {
    const of = { sessionId: 'session-one' };
    expect(check({ of, minutes: 90 })).toMatchObject({ ok: true });
    expect(check({ of, minutes: 91 })).toMatchObject({ code: 'minutes-too-many' });
    expect(check({ presence: 'absent', minutes: 1 })).toMatchObject({ code: 'minutes-too-many' });
  });
});
