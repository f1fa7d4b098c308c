import { describe, expect, it } from 'vitest';
import { buildBooking, buildEventDocument, buildSignUp, buildSignUpRules } from '../testing/index.js';
import { signUpFrame } from './sign-up-frame.js';
import type { SignUp } from './sign-up.js';
import { approvalOf, countTaken } from './taken-places.js';

const at = '2027-02-03T10:00:00+01:00';

function frameWith(rules: Parameters<typeof buildSignUpRules>[0] = {}) {
  return signUpFrame(buildEventDocument({ signUpRules: [buildSignUpRules(rules)] }))!;
}

function party(status: SignUp['status'], booking: Parameters<typeof buildBooking>[0], askedAt = at): SignUp {
  return buildSignUp({
    status,
    bookings: [buildBooking(booking)],
    log: [{ at: askedAt, by: 'system', to: status, cause: 'test' }],
  });
}

function counted(signUp: SignUp, rules: Parameters<typeof buildSignUpRules>[0] = {}) {
  return countTaken([signUp], frameWith(rules), at).get('bookable-1') ?? { held: 0, waiting: 0, firmlyWaiting: 0 };
}

describe('countTaken', () => {
  it.each([
    ['confirmed', 'confirmed'],
    ['promoted', 'promoted'],
    ['unconfirmed', 'requested'],
  ] as const)('counts a %s sign-up as holding its place', (status, booking) => {
    expect(counted(party(status, { status: booking })).held).toBe(1);
  });

  it('counts pending only where the rules hold the place', () => {
    const pending = party('pending', { status: 'requested' });
    expect(counted(pending, { approval: 'holdsPlace' }).held).toBe(1);
    expect(counted(pending, { approval: 'selection' }).held).toBe(0);
  });

  it.each([
    ['2027-02-01T10:00:01+01:00', undefined, 1],
    ['2027-02-01T10:00:00+01:00', undefined, 0],
    ['2027-02-03T09:30:00+01:00', 0.25, 0],
    ['2027-02-03T09:50:00+01:00', 0.25, 1],
  ])('counts an address asked for at %s within %s hours as %s', (asked, confirmWithinHours, held) => {
    expect(counted(party('unconfirmed', { status: 'requested' }, asked), { confirmWithinHours }).held).toBe(held);
  });

  it('lets ranked wishes hold nothing', () => {
    expect(counted(party('unconfirmed', { status: 'requested', rank: 1 })).held).toBe(0);
  });

  it('lets applications to a selection hold nothing, proved or not', () => {
    expect(counted(party('unconfirmed', { status: 'requested' }), { approval: 'selection' }).held).toBe(0);
  });

  it.each(['declined', 'cancelled'] as const)('does not count %s bookings', (status) => {
    expect(counted(party('cancelled', { status }))).toEqual({ held: 0, waiting: 0, firmlyWaiting: 0 });
  });

  it('tells those who wait firmly from those who let others pass', () => {
    const firm = party('waiting', { status: 'waiting' });
    const yielding = { ...firm, letsPass: true };
    expect(countTaken([firm, yielding], frameWith(), at).get('bookable-1')).toEqual({
      held: 0,
      waiting: 2,
      firmlyWaiting: 1,
    });
  });

  it('lets a party that waits for the event hold nothing inside it', () => {
    const inside = buildBooking({ id: 'booking-2', bookableId: 'workshop', status: 'requested' });
    const waiting = party('unconfirmed', { status: 'waiting' });
    const signUp: SignUp = { ...waiting, bookings: [...(waiting.bookings ?? []), inside] };
    expect(countTaken([signUp], frameWith(), at).has('workshop')).toBe(false);
  });
});

describe('approvalOf', () => {
  it('has a team look at what a form cannot prove, unless the rules say otherwise', () => {
    expect(approvalOf(buildSignUpRules({ access: 'members' }))).toBe('holdsPlace');
    expect(approvalOf(buildSignUpRules({ access: 'members', approval: 'none' }))).toBe('none');
    expect(approvalOf(buildSignUpRules())).toBe('none');
  });
});
