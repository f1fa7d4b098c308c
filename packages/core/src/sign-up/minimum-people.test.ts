import { describe, expect, it } from 'vitest';
import { buildEventDocument, buildSignUp, buildSignUpRules } from '../testing/index.js';
import { minimumPeople } from './minimum-people.js';
import { signUpFrame } from './sign-up-frame.js';

const person = (id: string, leftAt?: string) => ({
  id,
  kind: 'adult' as const,
  ...(leftAt === undefined ? {} : { leftAt }),
});
const party = (id: string, status: 'confirmed' | 'waiting', size: number) =>
  buildSignUp({ id, status, participants: Array.from({ length: size }, (_, index) => person(`${id}-${index}`)) });
const frameWith = (rules: object) =>
  signUpFrame(buildEventDocument({ signUpRules: [buildSignUpRules({ minimumPeople: 4, ...rules })] }))!;
const stateOf = (rules: object, at: string, signUps = [party('a', 'confirmed', 3), party('b', 'waiting', 2)]) =>
  minimumPeople(signUps, { frame: frameWith(rules), at });

describe('minimumPeople', () => {
  it('asks for nobody where the rules do not', () => {
    expect(stateOf({ minimumPeople: undefined }, '2027-02-03T10:00:00Z')).toEqual({ confirmed: 3, state: 'none' });
  });

  it('counts people who have a place, not those who wait or have left', () => {
    const left = buildSignUp({
      id: 'c',
      status: 'confirmed',
      participants: [person('c-1'), person('c-2', '2027-02-01T00:00:00Z')],
    });
    expect(stateOf({}, '2027-02-03T10:00:00Z', [party('a', 'confirmed', 3), left])).toMatchObject({
      confirmed: 4,
      state: 'reached',
    });
  });

  it('is open to the end of the day on which the team decides, in the event’s zone', () => {
    const rules = { decideBy: '2027-02-20' };
    expect(stateOf(rules, '2027-02-20T22:59:00Z').state).toBe('open');
    expect(stateOf(rules, '2027-02-20T23:00:00Z')).toMatchObject({ needed: 4, confirmed: 3, state: 'missed' });
  });
});
