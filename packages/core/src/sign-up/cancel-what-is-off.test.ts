import { describe, expect, it } from 'vitest';
import { buildBookable, buildPart, buildSession } from '../testing/index.js';
import { buildFrame, buildParty, sceneAt as at, statesOf } from '../testing/sign-up-scene.js';
import { cancelWhatIsOff } from './cancel-what-is-off.js';

const off = buildSession({ id: 'session-off', status: 'cancelled', parts: [buildPart({ id: 'part-off' })] });
const frame = buildFrame({
  document: {
    sessions: [off, buildSession({ id: 'session-one' })],
    bookables: [
      buildBookable(),
      buildBookable({ id: 'off', kind: 'session', targetId: 'session-off' }),
      buildBookable({ id: 'table', kind: 'part', targetId: 'part-off' }),
      buildBookable({ id: 'one', kind: 'session', targetId: 'session-one' }),
    ],
  },
});

describe('cancelWhatIsOff', () => {
  it('cancels bookings at sessions called off and their parts, and nothing else', () => {
    const inside = { p0: { off: 'confirmed', table: 'waiting', one: 'confirmed' } };
    const [changed, ...others] = cancelWhatIsOff(
      [
        buildParty('a', 'confirmed', { inside }),
        buildParty('b', 'confirmed', { inside: { p0: { one: 'confirmed' } } }),
      ],
      { frame, at },
    );
    expect(others).toEqual([]);
    expect(statesOf(changed!)).toEqual({
      'p0@bookable-1': 'confirmed',
      'p0@off': 'cancelled',
      'p0@table': 'cancelled',
      'p0@one': 'confirmed',
    });
    expect(changed?.log.at(-1)).toMatchObject({ by: 'event', to: 'confirmed', cause: 'sessionCancelled' });
    expect(cancelWhatIsOff([changed!], { frame, at })).toEqual([]);
  });

  it('lets whoever waited in the place of something called off have the new place without giving up any', () => {
    const party = buildParty('a', 'confirmed', { inside: { p0: { off: 'confirmed', one: 'waiting' } }, queued: 1 });
    const bookings = party.bookings?.map((each) =>
      each.bookableId === 'one' ? { ...each, insteadOf: party.bookings?.[1]?.id } : each,
    );
    const [changed] = cancelWhatIsOff([{ ...party, bookings }], { frame, at });
    expect(changed?.bookings?.some(({ insteadOf }) => insteadOf !== undefined)).toBe(false);
  });

  it('cancels every open sign-up of an event called off', () => {
    const cancelled = { ...frame, event: { ...frame.event, status: 'cancelled' as const } };
    const states = ['unconfirmed', 'pending', 'waiting', 'promoted', 'confirmed', 'declined', 'cancelled'] as const;
    const changed = cancelWhatIsOff(
      states.map((status) => buildParty(status, status)),
      { frame: cancelled, at },
    );
    expect(changed.map(({ id }) => id)).toEqual(states.slice(0, 5));
    expect(new Set(changed.map(({ status, log }) => `${status} by ${log.at(-1)?.by}`))).toEqual(
      new Set(['cancelled by event']),
    );
    expect(cancelWhatIsOff(changed, { frame: cancelled, at })).toEqual([]);
  });
});
