import { describe, expect, it } from 'vitest';
import type { SignUpStatus } from './sign-up.js';
import { signUpMoves, transitionSignUp } from './sign-up-transition.js';
import type { SignUpTrigger } from './sign-up-transition.js';

const statuses: readonly (SignUpStatus | undefined)[] = [
  undefined,
  'received',
  'unconfirmed',
  'pending',
  'confirmed',
  'waiting',
  'promoted',
  'declined',
  'expired',
  'cancelled',
];
const triggers = Object.keys(signUpMoves) as readonly SignUpTrigger[];
const at = '2027-02-03T10:00:00+01:00';

/** The machine as written in the model: state, trigger, states it may lead to. */
const listed = new Set([
  'undefined submit received',
  'received askProof unconfirmed',
  ...['received', 'unconfirmed'].flatMap((from) =>
    ['pending', 'confirmed', 'waiting', 'declined'].map((to) => `${from} decide ${to}`),
  ),
  'unconfirmed timeOver expired',
  'pending approve confirmed',
  'pending approve waiting',
  'pending approve declined',
  'pending refuse declined',
  'waiting placesFree promoted',
  'waiting placesFree confirmed',
  'promoted accept confirmed',
  'promoted decline cancelled',
  'promoted silence waiting',
  'promoted silence expired',
  'confirmed substitute confirmed',
  ...['received', 'unconfirmed', 'pending', 'waiting', 'promoted', 'confirmed'].map(
    (from) => `${from} cancel cancelled`,
  ),
]);

describe('transitionSignUp', () => {
  it('allows exactly the listed moves', () => {
    const tried = statuses.flatMap((from) =>
      triggers.flatMap((on) => statuses.map((to) => ({ from, on, to: to ?? 'received' }) as const)),
    );
    const allowed = tried.filter(({ from, on, to }) => transitionSignUp(from, { on, to, at, by: 'team' }).ok);
    expect(new Set(allowed.map(({ from, on, to }) => `${String(from)} ${on} ${to}`))).toEqual(listed);
  });

  it('refuses with a code and what was tried', () => {
    expect(transitionSignUp('cancelled', { on: 'accept', at, by: 'party' })).toEqual({
      ok: false,
      code: 'transition-refused',
      about: { from: 'cancelled', on: 'accept', to: undefined },
    });
  });

  it('takes the only possible state without being told', () => {
    expect(transitionSignUp('confirmed', { on: 'cancel', at, by: 'party' })).toMatchObject({
      ok: true,
      value: { status: 'cancelled' },
    });
  });

  it('refuses to guess where a trigger leaves a choice', () => {
    expect(transitionSignUp('received', { on: 'decide', at, by: 'system' }).ok).toBe(false);
  });

  it('writes a log entry of time, side, states and cause', () => {
    const step = transitionSignUp('promoted', { on: 'silence', to: 'expired', at, by: 'system', cause: 'no answer' });
    expect(step).toMatchObject({
      value: { entry: { at, by: 'system', from: 'promoted', to: 'expired', cause: 'no answer' } },
    });
  });

  it('leaves the first entry without a former state', () => {
    const step = transitionSignUp(undefined, { on: 'submit', at, by: 'party' });
    expect(step).toEqual({
      ok: true,
      value: { status: 'received', entry: { at, by: 'party', to: 'received', cause: 'submit' } },
    });
  });
});
