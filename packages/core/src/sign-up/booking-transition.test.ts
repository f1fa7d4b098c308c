import { describe, expect, it } from 'vitest';
import { bookingMoves, transitionBooking } from './booking-transition.js';
import type { BookingTrigger } from './booking-transition.js';
import type { BookingStatus } from './sign-up.js';

const statuses: readonly BookingStatus[] = ['requested', 'confirmed', 'waiting', 'promoted', 'declined', 'cancelled'];
const triggers = Object.keys(bookingMoves) as readonly BookingTrigger[];

const listed = new Set([
  ...['decide', 'allocate'].flatMap((on) => ['confirmed', 'waiting', 'declined'].map((to) => `requested ${on} ${to}`)),
  'waiting placesFree promoted',
  'waiting placesFree confirmed',
  'promoted accept confirmed',
  'promoted decline cancelled',
  'promoted silence waiting',
  'promoted silence cancelled',
  ...['requested', 'waiting', 'promoted', 'confirmed'].map((from) => `${from} cancel cancelled`),
]);

describe('transitionBooking', () => {
  it('allows exactly the listed moves', () => {
    const tried = statuses.flatMap((from) => triggers.flatMap((on) => statuses.map((to) => ({ from, on, to }))));
    const allowed = tried.filter(({ from, on, to }) => transitionBooking(from, { on, to }).ok);
    expect(new Set(allowed.map(({ from, on, to }) => `${from} ${on} ${to}`))).toEqual(listed);
  });

  it('takes the only possible state without being told, and refuses to guess otherwise', () => {
    expect(transitionBooking('waiting', { on: 'cancel' })).toEqual({ ok: true, value: 'cancelled' });
    expect(transitionBooking('requested', { on: 'decide' })).toMatchObject({ ok: false, code: 'transition-refused' });
  });
});
