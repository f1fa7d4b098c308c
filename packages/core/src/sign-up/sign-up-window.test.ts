import { describe, expect, it } from 'vitest';
import { buildBookable, buildChoiceGroup, buildEvent, buildEventDocument, buildSignUpRules } from '../testing/index.js';
import { signUpFrame } from './sign-up-frame.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { askedAt, entryAt, windowEntryAt, windowSpan } from './sign-up-window.js';

function frameOf(overrides: Parameters<typeof buildEventDocument>[0] = {}): SignUpFrame {
  return signUpFrame(buildEventDocument(overrides))!;
}

const staged = frameOf({
  bookables: [buildBookable(), buildBookable({ id: 'workshop', kind: 'session', targetId: 'session-1' })],
  choiceGroups: [buildChoiceGroup({ id: 'afternoon', bookableIds: ['workshop'] })],
  signUpRules: [
    buildSignUpRules({
      windows: [
        { id: 'seat', opens: '2027-01-10', closes: '2027-01-31', asks: ['bookable-1'] },
        { id: 'choices', opens: '2027-02-01', closes: '2027-02-28', asks: ['afternoon'], for: 'confirmed' },
      ],
    }),
  ],
});

describe('windowSpan', () => {
  it('lets a day open at its start and close at its end, in the zone of the event', () => {
    expect(windowSpan({ id: 'w', opens: '2027-02-01', closes: '2027-02-28' }, frameOf())).toEqual({
      opens: '2027-02-01T00:00:00+01:00',
      closes: '2027-03-01T00:00:00+01:00',
    });
  });

  it('takes instants as they are', () => {
    const window = { id: 'w', opens: '2027-02-01T18:00:00Z', closes: '2027-02-02T18:00:00Z' };
    expect(windowSpan(window, frameOf())).toEqual({ opens: window.opens, closes: window.closes });
  });

  it('ends with the event when nothing else is said', () => {
    expect(windowSpan({ id: 'w' }, frameOf())).toEqual({ closes: '2027-03-07T00:00:00+01:00' });
  });
});

/** What has to be said before people sign up. */
const told = {
  controller: { name: 'Mütterzentrum Erlenbogen' },
  privacyNotice: { url: 'https://verein.example/datenschutz' },
};

describe('entryAt', () => {
  it.each([
    ['controller', { events: [buildEvent({ ...told, controller: undefined })] }],
    ['privacy notice', { events: [buildEvent({ ...told, privacyNotice: undefined })] }],
    ['consent text', { consentTexts: [] }],
  ])('stays closed without a %s, whatever the windows say', (_what, overrides) => {
    const frame = frameOf(overrides);
    expect(entryAt(frame, '2027-02-10T12:00:00+01:00')).toEqual({ entry: 'closed' });
    expect(windowEntryAt(frame, '2027-02-10T12:00:00+01:00').entry).toBe('open');
  });

  it.each([
    ['2027-01-31T23:59:59+01:00', 'notYet'],
    ['2027-02-01T00:00:00+01:00', 'open'],
    ['2027-02-28T23:59:59+01:00', 'open'],
    ['2027-03-01T00:00:00+01:00', 'closed'],
  ])('at %s is %s', (at, entry) => {
    expect(entryAt(frameOf(), at).entry).toBe(entry);
  });

  it('does not depend on the offset the moment is written with', () => {
    expect(entryAt(frameOf(), '2027-02-28T22:59:59Z').entry).toBe('open');
    expect(entryAt(frameOf(), '2027-02-28T23:00:00Z').entry).toBe('closed');
  });

  it('names the next opening between two windows', () => {
    const windows = [
      { id: 'early', opens: '2027-01-01', closes: '2027-01-05' },
      { id: 'late', opens: '2027-02-01', closes: '2027-02-05' },
    ];
    const frame = frameOf({ signUpRules: [buildSignUpRules({ windows })] });
    expect(entryAt(frame, '2027-01-10T12:00:00+01:00')).toMatchObject({
      entry: 'notYet',
      opens: '2027-02-01T00:00:00+01:00',
    });
  });

  it('is closed for strangers while only the confirmed may choose', () => {
    expect(entryAt(staged, '2027-02-10T12:00:00+01:00').entry).toBe('closed');
  });

  it.each(['draft', 'postponed', 'cancelled', 'archived'] as const)('is closed while the event is %s', (status) => {
    const frame = frameOf({ events: [buildEvent({ ...told, status })] });
    expect(entryAt(frame, '2027-02-10T12:00:00+01:00').entry).toBe('closed');
  });

  it('is closed where an event has no rules', () => {
    expect(entryAt(frameOf({ signUpRules: [] }), '2027-02-10T12:00:00+01:00').entry).toBe('closed');
  });

  it('is open until the event ends where rules name no window', () => {
    const frame = frameOf({ signUpRules: [buildSignUpRules({ windows: [] })] });
    expect(entryAt(frame, '2027-03-06T23:00:00+01:00').entry).toBe('open');
    expect(entryAt(frame, '2027-03-07T00:00:00+01:00').entry).toBe('closed');
  });
});

describe('askedAt', () => {
  it('asks for the seat first and for the choices of the confirmed later', () => {
    const asked = askedAt(staged, '2027-01-15T12:00:00+01:00');
    expect([asked.bookable('bookable-1'), asked.bookable('workshop'), asked.choiceGroup('afternoon')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('asks what no window lists in every one of them', () => {
    expect(askedAt(staged, '2027-01-15T12:00:00+01:00').question('question-1')).toBe(true);
  });

  it('asks for everything while a window lists nothing', () => {
    const asked = askedAt(frameOf(), '2027-02-10T12:00:00+01:00');
    expect([asked.bookable('bookable-1'), asked.question('question-1')]).toEqual([true, true]);
  });
});
