import { describe, expect, it } from 'vitest';
import { buildBookable, buildEventDocument, buildPart, buildRoom, buildSession } from '../testing/index.js';
import { capacityOf } from './place-capacity.js';
import { signUpFrame } from './sign-up-frame.js';

const frame = signUpFrame(
  buildEventDocument({
    rooms: [
      buildRoom({ id: 'hall', capacity: 40 }),
      buildRoom({ id: 'studio', capacity: 12 }),
      buildRoom({ id: 'garden', capacity: undefined }),
    ],
    sessions: [
      buildSession({ id: 'two-rooms', rooms: ['hall', 'studio'] }),
      buildSession({ id: 'unknown-room', rooms: ['hall', 'garden'] }),
      buildSession({ id: 'everywhere', rooms: 'all' }),
      buildSession({
        id: 'tables',
        rooms: ['hall'],
        parts: [
          buildPart({ id: 'own', capacity: 8, roomId: 'studio' }),
          buildPart({ id: 'by-room', roomId: 'studio' }),
          buildPart({ id: 'neither' }),
        ],
      }),
    ],
  }),
)!;

const of = (kind: 'session' | 'part' | 'event', targetId: string, capacity?: number) =>
  capacityOf(buildBookable({ kind, targetId, capacity }), frame);

describe('capacityOf', () => {
  it('takes the number of the bookable before anything else', () => {
    expect(of('session', 'two-rooms', 5)).toBe(5);
  });

  it('keeps a capacity of nothing', () => {
    expect(of('session', 'two-rooms', 0)).toBe(0);
  });

  it('sums the rooms of a session', () => {
    expect(of('session', 'two-rooms')).toBe(52);
  });

  it.each(['unknown-room', 'everywhere', 'no-such-session'])('sets no limit for session %s', (id) => {
    expect(of('session', id)).toBeUndefined();
  });

  it.each([
    ['own', 8],
    ['by-room', 12],
    ['neither', undefined],
    ['no-such-part', undefined],
  ])('gives part %s %s places', (id, places) => {
    expect(of('part', id)).toBe(places);
  });

  it('sets no limit for an event that states none', () => {
    expect(of('event', 'event-1')).toBeUndefined();
  });
});
