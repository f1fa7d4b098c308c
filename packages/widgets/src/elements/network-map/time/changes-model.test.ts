import { buildActor, buildDocument, buildNetwork, buildPlacement, buildTie } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { differencesBetween } from './changes-model.js';

const networks = [buildNetwork()];
const actor = (id: string, name = id) => buildActor({ id, name });
const spot = (actorId: string, ringId?: string) => buildPlacement({ id: `at-${actorId}`, actorId, ringId });

const before = buildDocument({
  networks,
  actors: [actor('a'), actor('b'), actor('gone')],
  placements: [spot('a', 'regular'), spot('b', 'core')],
  ties: [
    buildTie({ id: 'ab', fromId: 'a', toId: 'b', stage: 'contact' }),
    buildTie({ id: 'lost', fromId: 'a', toId: 'gone' }),
    buildTie({ id: 'told', fromId: 'a', toId: 'b', strength: 1 }),
  ],
});
const after = buildDocument({
  networks,
  actors: [actor('a'), actor('b', 'B & Co'), actor('new')],
  placements: [spot('a', 'core'), spot('b', 'core'), spot('new', 'core')],
  ties: [
    buildTie({ id: 'ab', fromId: 'a', toId: 'b', stage: 'cooperation' }),
    buildTie({ id: 'made', fromId: 'b', toId: 'new' }),
    buildTie({ id: 'told', fromId: 'a', toId: 'b', strength: 2 }),
  ],
});

const told = (...documents: readonly [typeof before, typeof before]) =>
  differencesBetween(...documents, undefined).map(({ code, actors, before: from, after: to }) => [
    code,
    actors.map(({ id }) => id).join(' '),
    ...((from ?? to) ? [from, to] : []),
  ]);

describe('differencesBetween', () => {
  it('names who and what came, went, moved to another ring and grew', () => {
    expect(told(before, after)).toEqual([
      ['actorAdded', 'new'],
      ['actorRemoved', 'gone'],
      ['actorChanged', 'b'],
      ['ring', 'a', 'regular', 'core'],
      ['tieAdded', 'b new'],
      ['tieRemoved', 'a gone'],
      ['stage', 'a b', 'contact', 'cooperation'],
      ['tieChanged', 'a b'],
    ]);
  });

  it('has nothing to say of a state and itself', () => {
    expect(told(before, before)).toEqual([]);
  });

  it('says the opposite the other way round', () => {
    const codes = told(after, before).map(([code]) => code);
    expect(new Set(codes)).toEqual(new Set(told(before, after).map(([code]) => code)));
  });

  it('leaves out what the wanted picture changes', () => {
    const planned = buildPlacement({ id: 'plan', actorId: 'b', ringId: 'wished', plane: 'target' });
    expect(told(before, { ...before, placements: [...(before.placements ?? []), planned] })).toEqual([]);
  });
});
