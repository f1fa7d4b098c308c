import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Findings } from '../reading/findings.js';
import { modelId } from '../records/unique-ids.js';
import { TieIds } from './tie-ids.js';

const newIds = () => new TieIds(new Findings(), String);
const part = fc.stringMatching(/^[ab–→ ü~]{1,4}$/);
const direction = fc.constantFrom('directed', 'undirected', 'mutual');
const tie = fc.record({ from: part, to: part, direction, kind: fc.constantFrom('', 'b', 'a b') });

describe('ids made of pair, kind and direction', () => {
  it('differ, whatever the parts are, and are what the model allows', () => {
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 30 }), (ties) => {
        const ids = newIds();
        const made = ties.map((parts) => ids.make(parts));
        expect(new Set(made).size).toBe(ties.length);
        expect(made.map(modelId)).toEqual(made);
      }),
    );
  });

  it.each([
    [{ to: 'b c' }, { to: 'b', kind: 'c' }],
    [{ to: 'b', kind: 'c' }, { to: 'b c' }],
  ])('differ where a blank could stand before a kind: %o, %o', (first, second) => {
    const ids = newIds();
    const make = (parts: { to: string; kind?: string }) => ids.make({ from: 'a', direction: 'directed', ...parts });
    expect(make(first)).toBe('a→b c');
    expect(make(second)).toBe('a→b c~2');
  });

  it('differ from those of the file', () => {
    const ids = newIds();
    expect(ids.make({ from: 'Haus am Berg', to: 'Süd', direction: 'undirected' })).toBe('Haus am Berg–Süd');
    expect(ids.take('Haus am Berg–Süd', 1)).toBe('Haus am Berg–Süd~2');
  });
});
