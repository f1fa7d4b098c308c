import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraphView } from './graph-view.js';
import { overlapGroups, projectActors } from './two-mode.js';

const belongings = (...written: readonly string[]) =>
  written.map((one) => ({ actorId: one.charAt(0), groupId: one.charAt(1) }));

describe('projectActors', () => {
  it('ties closer whom a small round brings together', () => {
    expect(projectActors(belongings('a1', 'b1', 'a2', 'b2', 'c2'))).toEqual([
      { fromId: 'a', toId: 'b', shared: 2, weight: 1 + 1 / 2 },
      { fromId: 'a', toId: 'c', shared: 1, weight: 1 / 2 },
      { fromId: 'b', toId: 'c', shared: 1, weight: 1 / 2 },
    ]);
  });

  it('leaves out who is alone in a group, and counts repeated belongings once', () => {
    expect(projectActors(belongings('a1', 'b2', 'b2', 'c2'))).toEqual([
      { fromId: 'b', toId: 'c', shared: 1, weight: 1 },
    ]);
  });

  it('gives every actor a strength of its number of groups with company', () => {
    const actors = ['a', 'b', 'c', 'd', 'e'];
    const drawn = fc.array(fc.constantFrom('a1', 'b1', 'c1', 'd1', 'a2', 'b2', 'c3', 'd3', 'e3', 'e4', 'a4'));
    fc.assert(
      fc.property(drawn, (written) => {
        const ties = projectActors(belongings(...written));
        for (const actor of actors) {
          const own = new Set(written.filter((one) => one.startsWith(actor)).map((one) => one.charAt(1)));
          const withCompany = [...own].filter((group) =>
            written.some((one) => one.charAt(1) === group && !one.startsWith(actor)),
          );
          const strength = ties
            .filter(({ fromId, toId }) => fromId === actor || toId === actor)
            .reduce((sum, { weight }) => sum + weight, 0);
          expect(strength).toBeCloseTo(withCompany.length, 10);
        }
        const view = buildGraphView(
          actors.map((id) => ({ id })),
          ties,
        );
        expect(view.mergedTieCount).toBe(0);
      }),
    );
  });
});

describe('overlapGroups', () => {
  it('compares shared with all members', () => {
    expect(overlapGroups(belongings('a1', 'b1', 'c1', 'b2', 'c2', 'd2', 'e2', 'e3'))).toEqual([
      { fromId: '1', toId: '2', shared: 2, together: 5, jaccard: 2 / 5 },
      { fromId: '2', toId: '3', shared: 1, together: 4, jaccard: 1 / 4 },
    ]);
  });

  it('finds the same pair whichever way round its members come', () => {
    expect(overlapGroups(belongings('a1', 'a2', 'b2', 'b1'))).toMatchObject([{ shared: 2, jaccard: 1 }]);
  });

  it('is none without belongings', () => {
    expect(overlapGroups([])).toEqual([]);
  });
});
