import { describe, expect, it } from 'vitest';
import { tieGraph } from './tie-graph.js';

describe('partsOf', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const { parts } = tieGraph(
    ids.map((id) => ({ id })),
    [
      { fromId: 'b', toId: 'f' },
      { fromId: 'f', toId: 'd' },
      { fromId: 'c', toId: 'e' },
    ],
  );

  it('puts the largest component first and equal ones by their first actor', () => {
    expect(parts.map(({ members }) => Array.from(members, (member) => ids[member]).join(''))).toEqual([
      'bfd',
      'ce',
      'a',
    ]);
  });

  it('numbers the ties of a component by its own members', () => {
    const [{ offsets, targets } = { offsets: [], targets: [] }] = parts;
    expect([...offsets]).toEqual([0, 1, 3, 4]);
    expect([...Int32Array.from(targets).toSorted()]).toEqual([0, 1, 1, 2]);
  });
});
