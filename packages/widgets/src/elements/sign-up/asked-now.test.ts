import type { Event } from '@geflecht/core/event';
import { askedAt, signUpFrame } from '@geflecht/core/sign-up';
import type { SignUpRules } from '@geflecht/core/sign-up';
import { buildDocument, buildEvent, buildSignUpRules } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { askedNow } from './asked-now.js';

type Windows = SignUpRules['windows'];

const ids = ['platz', 'werkstatt', 'frage', 'sonst'];
const staged: Windows = [
  { id: 'erst', opens: '2027-01-10', closes: '2027-01-20', asks: ['platz'] },
  { id: 'dann', opens: '2027-01-15T12:00:00+01:00', closes: '2027-02-01T12:00:00+01:00', asks: ['werkstatt'] },
  { id: 'zuletzt', opens: '2027-01-12', asks: ['frage'], for: 'confirmed' },
];
const instants = [
  undefined,
  '2027-01-09T22:59:00Z',
  '2027-01-09T23:00:00Z',
  '2027-01-15T10:59:59Z',
  '2027-01-15T11:00:00Z',
  '2027-01-20T22:59:59Z',
  '2027-01-20T23:00:00Z',
  '2027-02-01T11:00:00Z',
];

const frameWith = (windows: Windows, event: Partial<Event> = {}) =>
  signUpFrame(
    buildDocument({
      events: [{ ...buildEvent({ timeZone: 'Europe/Berlin', end: '2027-03-06T16:00:00+01:00' }), ...event }],
      signUpRules: [buildSignUpRules({ windows })],
    }),
  )!;

describe('what is asked now', () => {
  it.each([
    ['several windows', staged],
    ['one window for all', [{ id: 'immer', opens: '2027-01-10', closes: '2027-01-20' }]],
    ['one window without an end', [{ id: 'offen', opens: '2027-01-10', asks: ['platz'] }]],
    ['no window', []],
  ] as const)('is with %s what core says, at any time', (_what, windows) => {
    const frame = frameWith(windows);
    for (const at of instants) {
      const expected = ids.filter((id) => askedAt(frame, at).question(id));
      const isAsked = askedNow(frame, at);
      expect([at, ids.filter(isAsked)]).toEqual([at, expected]);
    }
  });
});
