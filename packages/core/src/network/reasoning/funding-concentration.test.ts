import { describe, expect, it } from 'vitest';
import { fundingConcentration, fundingRecipients } from './funding-concentration.js';
import { readNetwork } from './read-network.js';
import type { ReasoningTie } from './records.js';

const funding = (fromId: string, shareBand?: string, rest: Partial<ReasoningTie> = {}): ReasoningTie => ({
  id: `${fromId}-${shareBand}`,
  fromId,
  toId: 'centre',
  kind: 'funding',
  direction: 'directed',
  shareBand,
  ...rest,
});
const read = (ties: readonly ReasoningTie[], on?: string) =>
  readNetwork({ actors: ['centre', 'town', 'state', 'trust'].map((id) => ({ id })), ties, on });

describe('fundingConcentration', () => {
  it('gives index and equally large funders as ranges', () => {
    const found = fundingConcentration(read([funding('town', 'over75')]), 'centre');
    expect(found).toMatchObject({ audience: 'private', isContradictory: false });
    expect(found?.herfindahl?.lowest).toBeCloseTo(0.5625, 12);
    expect(found?.herfindahl?.highest).toBeCloseTo(1, 12);
    expect(found?.equalFunders?.lowest).toBeCloseTo(1, 12);
    expect(found?.equalFunders?.highest).toBeCloseTo(1 / 0.5625, 12);
  });

  it('narrows a share by what the others leave, the largest first', () => {
    const ties = [funding('state', 'to25'), funding('town', 'over75')];
    const shares = fundingConcentration(read(ties), 'centre')?.funders.map(({ funderId, share }) => [funderId, share]);
    expect(shares).toEqual([
      ['town', { from: 0.75, to: 0.9 }],
      ['state', { from: 0.1, to: 0.25 }],
    ]);
  });

  it('reads more where all sources are named', () => {
    const ties = [funding('state', 'under10'), funding('town', 'over75')];
    const found = fundingConcentration(read(ties), 'centre', { isComplete: true });
    expect(found?.funders[0]?.share).toEqual({ from: 0.9, to: 1 });
  });

  it('adds up several ties of one funder', () => {
    const found = fundingConcentration(read([funding('town', 'to25'), funding('town', 'to50')]), 'centre');
    expect(found?.funders).toMatchObject([{ funderId: 'town', share: { from: 0.35, to: 0.75 } }]);
  });

  it('has no figure for bands that contradict each other', () => {
    const ties = [funding('town', 'over75'), funding('state', 'to75')];
    expect(fundingConcentration(read(ties), 'centre')).toMatchObject({
      isContradictory: true,
      herfindahl: undefined,
      equalFunders: undefined,
    });
  });

  it('counts ties whose share is open', () => {
    expect(fundingConcentration(read([funding('trust')]), 'centre')).toMatchObject({
      unstatedCount: 1,
      equalFunders: { lowest: 1, highest: Infinity },
    });
  });

  it('lists the ends and leaves out what is over', () => {
    const ties = [
      funding('town', 'to50', { endsOn: '2028-12-31' }),
      funding('state', 'to25', { endsOn: '2027-12-31' }),
      funding('trust', 'under10', { endsOn: '2026-12-31' }),
      funding('trust', 'to25', { activity: 'ended' }),
    ];
    expect(fundingConcentration(read(ties, '2027-01-01'), 'centre')?.ends).toEqual([
      { funderId: 'state', tieId: 'state-to25', endsOn: '2027-12-31' },
      { funderId: 'town', tieId: 'town-to50', endsOn: '2028-12-31' },
    ]);
  });

  it('follows the direction of the money', () => {
    const network = read([funding('town', 'to50'), funding('trust', 'to25', { direction: 'undirected' })]);
    expect(fundingRecipients(network)).toEqual(['centre']);
    expect(fundingConcentration(network, 'town')).toBeUndefined();
    expect(fundingConcentration(network, 'trust')?.funders).toMatchObject([{ funderId: 'centre' }]);
  });
});
