import { describe, expect, it } from 'vitest';
import { buildFrame, buildParty, optionsOf, sceneAt as at, statesOf } from '../testing/sign-up-scene.js';
import type { SceneOptions } from '../testing/sign-up-scene.js';
import { decideByTeam } from './decide-by-team.js';
import type { TeamAction } from './decide-by-team.js';
import type { SignUp } from './sign-up.js';

interface Deciding {
  readonly scene?: SceneOptions;
  readonly others?: readonly SignUp[];
}

function decide(signUp: SignUp, action: TeamAction, { scene = {}, others = [] }: Deciding = {}) {
  return decideByTeam(signUp, action, optionsOf(buildFrame(scene), [signUp, ...others]));
}

function decided(...given: Parameters<typeof decide>) {
  const result = decide(...given);
  if (!result.ok) throw new TypeError(result.code);
  return result.value;
}

const selection: SceneOptions = { seats: 1, rules: { approval: 'selection' } };
const holding: SceneOptions = { seats: 1, rules: { approval: 'holdsPlace' } };
const inside = { p0: { one: 'requested' } };
const other = buildParty('z', 'confirmed');

describe('approving', () => {
  it('confirms the party with the places it held', () => {
    const signUp = decided(buildParty('a', 'pending', { inside }), { do: 'approve' }, { scene: holding });
    expect([signUp.status, ...Object.values(statesOf(signUp))]).toEqual(['confirmed', 'confirmed', 'confirmed']);
    expect(signUp.log.at(-1)).toMatchObject({ by: 'team', from: 'pending', to: 'confirmed', cause: 'approve' });
  });

  it('places what a selected party wishes inside as there is room', () => {
    const full = buildParty('z', 'confirmed', {
      size: 2,
      inside: { p0: { one: 'confirmed' }, p1: { one: 'confirmed' } },
    });
    const given = { scene: { ...selection, seats: 5 }, others: [full] };
    const signUp = decided(buildParty('a', 'pending', { inside }), { do: 'approve' }, given);
    expect(statesOf(signUp)).toEqual({ 'p0@bookable-1': 'confirmed', 'p0@one': 'waiting' });
  });

  it('selects nobody for whom there is no room: the party waits, or is refused', () => {
    const party = buildParty('a', 'pending');
    const waiting = decided(party, { do: 'approve' }, { scene: selection, others: [other] });
    expect([waiting.status, waiting.queuedAt]).toEqual(['waiting', at]);
    expect(decide(party, { do: 'approve', to: 'confirmed' }, { scene: selection, others: [other] })).toMatchObject({
      code: 'full',
      about: { bookableIds: ['bookable-1'] },
    });
    const scene = { ...selection, rules: { approval: 'selection' as const, waitingList: { mode: 'none' as const } } };
    expect(decide(party, { do: 'approve' }, { scene, others: [other] })).toMatchObject({ code: 'full' });
  });

  it('leaves a party in the queue where it waited when it was received', () => {
    const party = buildParty('a', 'pending', { seat: 'waiting', queued: 5 });
    const signUp = decided(party, { do: 'approve' }, { scene: { ...holding, seats: 5 } });
    expect([signUp.status, signUp.queuedAt]).toEqual(['waiting', '2027-02-01T05:00:00+01:00']);
  });

  it('is for the pending only, and so is refusing', () => {
    expect(decide(other, { do: 'approve' })).toMatchObject({ code: 'transition-refused' });
    expect(decide(other, { do: 'refuse' })).toMatchObject({ code: 'transition-refused' });
    const signUp = decided(buildParty('a', 'pending', { inside }), { do: 'refuse' });
    expect([signUp.status, ...Object.values(statesOf(signUp))]).toEqual(['declined', 'declined', 'declined']);
  });
});

describe('promoting one', () => {
  const manual: SceneOptions = { seats: 2, rules: { waitingList: { mode: 'manual' } } };

  it('gives a place out of turn', () => {
    const ahead = buildParty('b', 'waiting', { queued: 1 });
    const signUp = decided(
      buildParty('a', 'waiting', { queued: 2, inside }),
      { do: 'promote' },
      {
        scene: manual,
        others: [ahead],
      },
    );
    expect([signUp.status, statesOf(signUp)['p0@one']]).toEqual(['confirmed', 'confirmed']);
    expect(signUp.log.at(-1)).toMatchObject({ by: 'team', cause: 'promote' });
  });

  it('offers it where the rules give time to answer', () => {
    const scene = { rules: { waitingList: { mode: 'manual' as const, answerWithinHours: 1 } } };
    const signUp = decided(buildParty('a', 'waiting', { queued: 2 }), { do: 'promote' }, { scene });
    expect([signUp.status, signUp.bookings?.[0]?.answerBy]).toEqual(['promoted', '2027-02-10T11:00:00+01:00']);
  });

  it('gives no place that is not there', () => {
    const given = { scene: { ...manual, seats: 1 }, others: [other] };
    expect(decide(buildParty('a', 'waiting', { queued: 2 }), { do: 'promote' }, given)).toMatchObject({
      code: 'full',
      about: { bookableIds: ['bookable-1'] },
    });
  });

  it('gives single places inside the event', () => {
    const party = buildParty('a', 'confirmed', { inside: { p0: { one: 'waiting', two: 'waiting' } } });
    const signUp = decided(party, { do: 'promote', bookableIds: ['two'] }, { scene: manual });
    expect(statesOf(signUp)).toMatchObject({ 'p0@one': 'waiting', 'p0@two': 'confirmed' });
    expect(decide(party, { do: 'promote', bookableIds: ['three'] })).toMatchObject({ code: 'transition-refused' });
    expect(decide(buildParty('a', 'pending'), { do: 'promote' })).toMatchObject({ code: 'transition-refused' });
  });
});

describe('cancelling by the team', () => {
  const party = buildParty('a', 'confirmed', { size: 2, inside: { p0: { one: 'confirmed' } } });

  it('says whether it was for the team or for the event', () => {
    expect(decided(party, { do: 'cancel' }).log.at(-1)).toMatchObject({ by: 'team', to: 'cancelled' });
    expect(decided(party, { do: 'cancel', cause: 'event' }).log.at(-1)?.by).toBe('event');
  });

  it('cancels single persons or bookings', () => {
    const fewer = decided(party, { do: 'cancel', participantIds: ['p1'] });
    expect([fewer.status, statesOf(fewer)['p1@bookable-1'], fewer.participants[1]?.leftAt]).toEqual([
      'confirmed',
      'cancelled',
      at,
    ]);
    const without = decided(party, { do: 'cancel', bookingIds: ['a-p0-one'] });
    expect([without.status, statesOf(without)['p0@one'], without.log.at(-1)?.cause]).toEqual([
      'confirmed',
      'cancelled',
      'cancelPlaces',
    ]);
    expect(decide(party, { do: 'cancel', bookingIds: ['nothing'] })).toMatchObject({ code: 'unknown' });
  });

  it('cancels the sign-up when nobody is left', () => {
    expect(decided(party, { do: 'cancel', participantIds: ['p0', 'p1'] }).status).toBe('cancelled');
    expect(decide(buildParty('a', 'expired'), { do: 'cancel' })).toMatchObject({ code: 'transition-refused' });
  });
});
