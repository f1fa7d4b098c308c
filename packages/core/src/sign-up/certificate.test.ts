import { describe, expect, it } from 'vitest';
import { buildAttendance, buildSession } from '../testing/index.js';
import { buildEvent } from '../testing/build-event.js';
import { buildFrame, buildParty } from '../testing/sign-up-scene.js';
import { certificateOf } from './certificate.js';
import type { CertificateOptions } from './certificate.js';
import type { SignUp } from './sign-up.js';

const session = (id: string, start: string, end: string) =>
  buildSession({ id, start: `2027-03-${start}:00+01:00`, end: `2027-03-${end}:00+01:00` });
/** 180 minutes on the first day, 60 on the second. */
const frame = buildFrame({
  document: {
    events: [
      buildEvent({
        start: '2027-03-06',
        end: '2027-03-07',
        days: [
          { id: 'd1', date: '2027-03-06' },
          { id: 'd2', date: '2027-03-07' },
        ],
      }),
    ],
    sessions: [
      session('a', '06T10:00', '06T11:30'),
      session('b', '06T11:30', '06T13:00'),
      session('c', '07T10:00', '07T11:00'),
    ],
  },
});
const party = buildParty('sign-up-1', 'confirmed');
const at = (hour: string) => `2027-03-06T${hour}:00:00+01:00`;
let count = 0;
const note = (of: object, fields: object = {}) =>
  buildAttendance({ id: `attendance-${(count += 1)}`, participantId: 'p0', ...fields, of } as never);

function certify(
  notes: CertificateOptions['attendances'],
  options: Partial<CertificateOptions> = {},
  signUp: SignUp = party,
) {
  return certificateOf(signUp, { frame, participantId: 'p0', attendances: notes, ...options });
}

const whole = [note({ sessionId: 'a' }), note({ sessionId: 'b' }), note({ sessionId: 'c' })];

describe('certificateOf', () => {
  it('states the minutes of attendance, in hours of any length', () => {
    expect(certify(whole)).toMatchObject({
      ok: true,
      value: { minutes: 240, programmeMinutes: 240, share: 1, hours: 4, isPartial: false, name: 'Person sign-up-1 p0' },
    });
    expect(certify(whole, { minutesPerHour: 45 })).toMatchObject({ value: { hours: 5.3 } });
  });

  it('marks a shorter presence, and is not given below the least share', () => {
    const part = [note({ sessionId: 'a' }), note({ sessionId: 'b' }, { presence: 'partly', minutes: 60 }), whole[2]!];
    expect(certify(part)).toMatchObject({ value: { minutes: 210, share: 0.875, isPartial: true } });
    expect(certify(part, { minimumShare: 0.9 })).toMatchObject({ code: 'too-short', about: { share: 0.875 } });
    expect(certify([whole[0]!])).toMatchObject({ code: 'too-short' });
  });

  it('counts the same time once: sessions before days before the event', () => {
    const notes = [note({ eventId: 'event-1' }), note({ dayId: 'd1' }), note({ dayId: 'd2' }), whole[0]!];
    expect(certify(notes, { minimumShare: 0 })).toMatchObject({ value: { minutes: 150 } });
    expect(certify(notes.slice(0, 3))).toMatchObject({ value: { minutes: 240 } });
    expect(certify(notes.slice(0, 1))).toMatchObject({ value: { minutes: 240 } });
  });

  it('believes the latest note about the same', () => {
    const notes = [
      note({ sessionId: 'a' }, { presence: 'absent', at: at('12') }),
      note({ sessionId: 'a' }, { at: at('10') }),
    ];
    expect(certify([...notes, whole[1]!, whole[2]!], { minimumShare: 0 })).toMatchObject({ value: { minutes: 150 } });
  });

  it('counts neither absence nor a part of unknown length, nor what others attended', () => {
    const notes = [
      note({ sessionId: 'a' }, { presence: 'absent' }),
      note({ sessionId: 'b' }, { presence: 'partly' }),
      note({ sessionId: 'c' }, { participantId: 'p1' }),
      note({ sessionId: 'c' }, { signUpId: 'sign-up-2' }),
    ];
    expect(certify(notes)).toMatchObject({ code: 'no-attendance' });
  });

  it('is for the confirmed only', () => {
    expect(certify(whole, {}, buildParty('sign-up-1', 'cancelled'))).toMatchObject({ code: 'not-confirmed' });
    expect(certify(whole, { participantId: 'p9' })).toMatchObject({ code: 'not-confirmed' });
  });

  it('marks a part also where no programme tells how long the whole is', () => {
    const bare = buildFrame({ document: { sessions: [] } });
    const notes = [note({ eventId: 'event-1' }, { presence: 'partly', minutes: 100 })];
    expect(certify(notes, { frame: bare })).toMatchObject({
      value: { minutes: 100, share: undefined, isPartial: true },
    });
  });
});
