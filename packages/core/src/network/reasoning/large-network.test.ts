import { describe, expect, it } from 'vitest';
import { findings } from './findings.js';
import { readNetwork } from './read-network.js';
import { whatIfAll } from './what-if.js';

const size = 20_000;
const actors = Array.from({ length: size }, (_, at) => ({ id: `${at}`, sectorIds: ['school'] }));
const tieTo = (partnerOf: (at: number) => number) =>
  actors.slice(1).map(({ id }, at) => ({ id: `t${id}`, fromId: id, toId: `${partnerOf(at + 1)}` }));

describe('a large network', () => {
  it('as a chain is read without a removal per actor', () => {
    const losses = whatIfAll(readNetwork({ actors, ties: tieTo((at) => at - 1) }), { longestList: 100 });
    expect(losses[size / 2]).toMatchObject({ unreachableCount: size / 2 - 1, unreachableIds: [], pieceCount: 2 });
    expect(losses[99]?.unreachableIds).toHaveLength(99);
  });

  it('as a star hangs on its centre alone', () => {
    const star = readNetwork({ actors, ties: tieTo(() => 0) });
    const template = { expected: [{ sectorId: 'education' }] };
    const codes = findings(star, { template }).map(({ code }) => code);
    expect(codes).toEqual(['cut-point', 'centralised']);
  });
});
