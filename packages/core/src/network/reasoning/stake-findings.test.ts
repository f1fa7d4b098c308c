import { describe, expect, it } from 'vitest';
import { findings } from './findings.js';
import { readNetwork } from './read-network.js';
import type { ReasoningPlacement } from './records.js';

const actors = ['city', 'office', 'bank', 'club', 'school'].map((id) => ({ id }));
const ties = [{ id: 't', fromId: 'office', toId: 'bank', kind: 'exchange' }];
const stake = (actorId: string, influence?: number, interest?: number): ReasoningPlacement => ({
  id: `p-${actorId}`,
  actorId,
  influence,
  interest,
});

function found(placements: readonly ReasoningPlacement[]) {
  return findings(readNetwork({ actors, ties, placements }))
    .filter(({ code }) => code.startsWith('influence-'))
    .map(({ code, actorIds, audience }) => [code, actorIds, audience]);
}

describe('stakeFindings', () => {
  it('names who has much influence and no tie, those with most first, for the coordination alone', () => {
    expect(found([stake('club', 4, 5), stake('city', 5, 4), stake('school', 3, 1)])).toEqual([
      ['influence-untied', ['city', 'club'], 'coordination'],
    ]);
  });

  it('names who is tied, has much influence and little interest', () => {
    expect(found([stake('bank', 4, 2), stake('office', 5, 3)])).toEqual([
      ['influence-uninterested', ['bank'], 'coordination'],
    ]);
  });

  it('says nothing where nobody has noted it, or of how it should become', () => {
    expect(found([stake('bank'), stake('office', undefined, 1), { ...stake('city', 5, 1), plane: 'target' }])).toEqual(
      [],
    );
  });

  it('takes unknown interest for no lack of it', () => {
    expect(found([stake('bank', 5)])).toEqual([]);
  });
});
