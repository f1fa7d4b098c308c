import { describe, expect, it } from 'vitest';
import { validateWith } from '../document/validate-with.js';
import { buildSignUpRequest } from '../testing/index.js';
import {
  calendarSchema,
  eventVersionSchema,
  programmePageSchema,
  signUpReceiptSchema,
  signUpRequestSchema,
} from './wire.js';

const codes = (request: unknown) =>
  validateWith(signUpRequestSchema, request).issues.map(({ path, code }) => `${path.join('.')} ${code}`);

describe('signUpRequestSchema', () => {
  it('takes what a party may say about itself', () => {
    expect(codes(buildSignUpRequest())).toEqual([]);
  });

  it.each([
    ['a status', { status: 'confirmed' }, 'status field-unknown'],
    ['a revision', { revision: 7 }, 'revision field-unknown'],
    ['a scope', { scope: { eventId: 'event-1' } }, 'scope field-unknown'],
    [
      'a place it gave itself',
      { bookings: [{ participantId: 'p', bookableId: 'b', status: 'confirmed' }] },
      'bookings.0.status field-unknown',
    ],
    [
      'the actor behind a participant',
      { participants: [{ id: 'p', kind: 'adult', actorId: 'a' }] },
      'participants.0.actorId field-unknown',
    ],
    [
      'a consent with a time of its own',
      { consents: [{ textId: 'c', textVersion: '1', at: '2027-01-01' }] },
      'consents.0.at field-unknown',
    ],
    [
      'anything more about its contact',
      { contact: { name: 'Ada', mail: 'a@verein.example', note: 'x' } },
      'contact.note field-unknown',
    ],
  ])('refuses %s', (_what, fields, finding) => {
    expect(codes({ ...buildSignUpRequest(), ...fields })).toEqual([finding]);
  });

  it('limits how much may be sent', () => {
    const request = buildSignUpRequest();
    const people = Array.from({ length: 101 }, (_, index) => ({ id: `p${index}`, kind: 'adult' }));
    expect(codes({ ...request, participants: people })).toEqual(['participants too-large']);
    const answers = [{ questionId: 'q', value: 'x'.repeat(5_001) }];
    expect(codes({ ...request, answers })).toEqual(['answers.0.value too-large']);
    expect(codes({ ...request, submitKey: 'x'.repeat(201) })).toEqual(['submitKey too-large']);
  });
});

describe('signUpReceiptSchema', () => {
  it('has no field for anything personal', () => {
    expect(Object.keys(signUpReceiptSchema._zod.def.shape).toSorted()).toEqual([
      'bookings',
      'eventId',
      'receivedAt',
      'signUpId',
      'status',
      'waiting',
    ]);
  });
});

const isCalendar = (text: unknown) => validateWith(calendarSchema, text).issues.length === 0;
const codesOf = (version: unknown) => validateWith(eventVersionSchema, { version }).issues.map(({ code }) => code);

describe('calendarSchema', () => {
  it('takes a whole calendar with its line ends, and nothing else', () => {
    expect(isCalendar('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n')).toBe(true);
    const others = ['', 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n', '<html>', { events: [] }];
    expect(others.map(isCalendar)).toEqual([false, false, false, false]);
  });
});

const isPage = (text: unknown) => validateWith(programmePageSchema, text).issues.length === 0;

describe('programmePageSchema', () => {
  it('takes a whole page that names its language, and nothing else', () => {
    const page = '<!doctype html>\n<html lang="de" dir="ltr"><head></head></html>\n';
    expect([page, page.replace(' lang="de"', ''), '<p>Programm</p>', '', {}].map(isPage)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('eventVersionSchema', () => {
  it('takes any mark but none', () => {
    expect([codesOf('x'), codesOf('').length, codesOf(undefined).length]).toEqual([[], 1, 1]);
  });
});
