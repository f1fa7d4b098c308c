import { describe, expect, it } from 'vitest';
import { buildBooking, buildSignUp } from '../testing/index.js';
import { changeSignUp } from './change-sign-up.js';

const at = '2027-02-03T10:00:00+01:00';

describe('changeSignUp', () => {
  it('raises the revision and lengthens the log', () => {
    const changed = changeSignUp(buildSignUp({ revision: 3 }), { on: 'cancel', at, by: 'party' });
    expect(changed).toMatchObject({ ok: true, value: { status: 'cancelled', revision: 4, updatedAt: at } });
    expect(changed.ok && changed.value.log.map(({ to }) => to)).toEqual(['confirmed', 'cancelled']);
  });

  it('cancels every open booking with the sign-up and leaves ended ones alone', () => {
    const bookings = (['confirmed', 'waiting', 'requested', 'declined'] as const).map((status, index) =>
      buildBooking({ id: `booking-${index}`, status }),
    );
    const changed = changeSignUp(buildSignUp({ bookings }), { on: 'cancel', at, by: 'event' });
    expect(changed.ok && changed.value.bookings?.map(({ status }) => status)).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
      'declined',
    ]);
  });

  it('declines what was only requested when the party is refused', () => {
    const pending = buildSignUp({ status: 'pending', bookings: [buildBooking({ status: 'requested' })] });
    const changed = changeSignUp(pending, { on: 'refuse', at, by: 'team' });
    expect(changed.ok && changed.value.bookings?.[0]?.status).toBe('declined');
  });

  it('puts promoted bookings back on the list when the party stays silent', () => {
    const promoted = buildSignUp({ status: 'promoted', bookings: [buildBooking({ status: 'promoted' })] });
    const changed = changeSignUp(promoted, { on: 'silence', to: 'waiting', at, by: 'system' });
    expect(changed.ok && changed.value.bookings?.[0]?.status).toBe('waiting');
  });

  it('leaves the sign-up it was given as it was', () => {
    const signUp = buildSignUp();
    const before = structuredClone(signUp);
    changeSignUp(signUp, { on: 'cancel', at, by: 'party' });
    expect(signUp).toEqual(before);
  });

  it('hands a refusal through', () => {
    const ended = buildSignUp({ status: 'expired' });
    expect(changeSignUp(ended, { on: 'cancel', at, by: 'party' })).toMatchObject({ code: 'transition-refused' });
  });
});
