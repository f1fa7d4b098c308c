import { describe, expect, it } from 'vitest';
import { networkVitality } from './network-vitality.js';
import { readNetwork } from './read-network.js';
import type { ReasoningDuty, ReasoningTie } from './records.js';

const read = (ties: readonly Partial<ReasoningTie>[], duties: readonly ReasoningDuty[] = []) =>
  readNetwork({
    actors: [{ id: 'a' }, { id: 'b' }],
    ties: ties.map((tie, at) => ({ id: `t${at}`, fromId: 'a', toId: 'b', ...tie })),
    duties,
  });
const held = [{ id: 'd', kind: 'coordination', holderId: 'a' }];
const on = '2027-03-31';

describe('networkVitality', () => {
  it('is active with a coordination that is held and contact lately', () => {
    expect(networkVitality(read([{ lastContactOn: '2026-03-31' }, {}], held), { on })).toEqual({
      isActive: true,
      hasCoordination: true,
      recentTieIds: ['t0'],
      tieCount: 2,
      unnotedCount: 1,
      since: '2026-03-31',
    });
  });

  it('is not active without coordination or without contact lately', () => {
    expect(networkVitality(read([{ lastContactOn: '2027-03-01' }]), { on }).isActive).toBe(false);
    expect(networkVitality(read([{ lastContactOn: '2026-03-30' }], held), { on }).isActive).toBe(false);
    expect(networkVitality(read([{ lastContactOn: '2027-04-01' }], held), { on }).isActive).toBe(false);
  });

  it('says nothing where no contact is noted', () => {
    expect(networkVitality(read([{}], held), { on }).isActive).toBeUndefined();
  });

  it('goes back to the last day of a shorter month', () => {
    expect(networkVitality(read([]), { on, months: 1 }).since).toBe('2027-02-28');
    expect(networkVitality(read([]), { on: '2027-01-15', months: 3 }).since).toBe('2026-10-15');
  });
});
