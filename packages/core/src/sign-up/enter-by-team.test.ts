import { describe, expect, it } from 'vitest';
import { buildSignUpRequest } from '../testing/index.js';
import { buildFrame, buildParty, optionsOf } from '../testing/sign-up-scene.js';
import type { SceneOptions } from '../testing/sign-up-scene.js';
import { enterByTeam } from './enter-by-team.js';
import type { SignUp } from './sign-up.js';

const rules = {
  access: 'code' as const,
  approval: 'selection' as const,
  doubleOptIn: true,
  windows: [{ id: 'window-1', closes: '2027-02-01' }],
};

function enter(scene: SceneOptions = {}, others: readonly SignUp[] = []) {
  const frame = buildFrame({ ...scene, rules: { ...rules, ...scene.rules } });
  return enterByTeam(buildSignUpRequest(), { ...optionsOf(frame, others), channel: 'phone' });
}

describe('enterByTeam', () => {
  it('confirms at once, whatever windows, proof, approval and codes say', () => {
    expect(enter()).toMatchObject({ ok: true, value: [{ status: 'confirmed', channel: 'phone' }] });
  });

  it('notes that the team wrote it down', () => {
    const done = enter();
    expect(done.ok && done.value[0].log.map(({ by, to }) => [by, to])).toEqual([
      ['team', 'received'],
      ['system', 'confirmed'],
    ]);
    expect(done.ok && done.value[0].consents?.[0]?.channel).toBe('phone');
  });

  it('gives no more places than there are and lets nobody overtake', () => {
    const full = [buildParty('z', 'confirmed')];
    expect(enter({ seats: 1 }, full)).toMatchObject({ ok: true, value: [{ status: 'waiting' }] });
    expect(enter({ seats: 1, rules: { waitingList: { mode: 'none' } } }, full)).toMatchObject({ code: 'full' });
    expect(enter({ seats: 2 }, [buildParty('z', 'waiting', { queued: 1 })])).toMatchObject({
      value: [{ status: 'waiting' }],
    });
  });

  it('refuses what is not in order', () => {
    const frame = buildFrame();
    const request = buildSignUpRequest({ bookings: [{ participantId: 'participant-1', bookableId: 'nothing' }] });
    expect(enterByTeam(request, { ...optionsOf(frame, []), channel: 'desk' })).toMatchObject({
      code: 'invalid',
      about: { issues: [{ code: 'bookable-unknown' }] },
    });
  });
});
