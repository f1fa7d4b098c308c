import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrix } from './matrix.js';
import type { Matrix, MatrixInput } from './matrix.js';

const inputs: fc.Arbitrary<MatrixInput> = fc
  .array(fc.constantFrom('health', 'school', undefined), { minLength: 1, maxLength: 25 })
  .chain((groups) =>
    fc.record({
      actors: fc.constant(groups.map((groupId, at) => ({ id: `a${at}`, groupId }))),
      ties: fc
        .array(
          fc.record({
            fromId: fc.nat(groups.length).map((at) => `a${at}`),
            toId: fc.nat(groups.length).map((at) => `a${at}`),
            direction: fc.constantFrom('undirected' as const, 'directed' as const, 'mutual' as const, undefined),
          }),
          { maxLength: 50 },
        )
        .map((ties) => ties.map((tie, at) => ({ ...tie, id: `t${at}` }))),
    }),
  );

function made(input: MatrixInput): Matrix {
  const result = matrix(input);
  return result.ok ? result.value : { actorIds: [], bands: [], cells: [] };
}

const chain = (ids: readonly string[]): MatrixInput['ties'] =>
  ids.slice(1).map((toId, at) => ({ id: `t${at}`, fromId: ids[at]!, toId }));

describe('matrix', () => {
  it('gives every actor one row', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(made(input).actorIds.toSorted()).toEqual(input.actors.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('makes the same table whatever the order of the data', () => {
    fc.assert(
      fc.property(inputs, ({ actors, ties }) => {
        expect(made({ actors: actors.toReversed(), ties: ties.toReversed() })).toEqual(made({ actors, ties }));
      }),
    );
  });

  it('keeps groups together and covers all rows by their bands', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { actorIds, bands } = made(input);
        const groups = new Map(input.actors.map(({ id, groupId }) => [id, groupId]));
        const covered = bands.flatMap(({ from, to, groupId }) => {
          const inside = actorIds.slice(from, to);
          expect(inside.every((id) => groups.get(id) === groupId)).toBe(true);
          return inside;
        });
        expect(covered).toEqual(actorIds);
        expect(new Set(bands.map(({ groupId }) => groupId)).size).toBe(bands.length);
      }),
    );
  });

  it('shows every tie in its cell, both ways unless it is directed', () => {
    const input: MatrixInput = {
      actors: [{ id: 'a' }, { id: 'b' }],
      ties: [
        { id: 't1', fromId: 'a', toId: 'b', direction: 'directed' },
        { id: 't2', fromId: 'b', toId: 'a' },
      ],
    };
    const { actorIds, cells } = made(input);
    const read = cells.map(({ row, column, tieIds }) => [actorIds[row], actorIds[column], ...tieIds].join(' '));
    expect(read.toSorted()).toEqual(['a b t1 t2', 'b a t2']);
  });

  it('puts a chain along the diagonal', () => {
    const ids = ['d', 'a', 'f', 'c', 'b', 'g', 'e'];
    const { cells } = made({ actors: ids.map((id) => ({ id })), ties: chain(ids) });
    for (const { row, column } of cells) expect(Math.abs(row - column)).toBe(1);
  });

  it('puts actors without group last', () => {
    const { actorIds } = made({ actors: [{ id: 'a' }, { id: 'b', groupId: 'z' }], ties: [] });
    expect(actorIds).toEqual(['b', 'a']);
  });

  it('refuses more actors than anybody could read', () => {
    const actors = Array.from({ length: 101 }, (_, at) => ({ id: String(at) }));
    const refusal = { ok: false, code: 'too-many-actors', about: { actors: 101, limit: 100 } };
    expect(matrix({ actors, ties: [] })).toEqual(refusal);
    expect(matrix({ actors, ties: [] }, { limit: 200 }).ok).toBe(true);
  });
});
