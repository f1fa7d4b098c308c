import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { herfindahlRange } from './herfindahl-range.js';

const range = (from: number, to: number) => ({ from, to });

describe('herfindahlRange', () => {
  it('is one figure where the shares are known', () => {
    const known = herfindahlRange([range(0.5, 0.5), range(0.3, 0.3), range(0.2, 0.2)], true);
    expect(known?.lowest).toBeCloseTo(0.38, 12);
    expect(known?.highest).toBeCloseTo(0.38, 12);
  });

  it('levels shares for the lowest and heaps them for the highest figure', () => {
    const open = herfindahlRange([range(0.25, 0.5), range(0.25, 0.5), range(0, 0.5)], true);
    expect(open?.lowest).toBeCloseTo(1 / 3, 9);
    expect(open?.highest).toBeCloseTo(0.5, 9);
  });

  it('lets others hold what incomplete shares leave', () => {
    const open = herfindahlRange([range(0.25, 0.25)], false);
    expect(open?.lowest).toBeCloseTo(0.0625, 12);
    expect(open?.highest).toBeCloseTo(0.0625 + 0.5625, 12);
  });

  it('has no figure for shares that contradict each other', () => {
    expect(herfindahlRange([range(0.75, 1), range(0.5, 0.75)], false)).toBeUndefined();
    expect(herfindahlRange([range(0, 0.1)], true)).toBeUndefined();
  });

  it('holds every spread of the shares, and both ends are reached by one', () => {
    const cut = fc.nat({ max: 10 });
    const ranges = fc.array(fc.tuple(cut, cut), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(ranges, (cuts) => {
        const shares = cuts.map(([a, b]) => range(Math.min(a, b) / 10, Math.max(a, b) / 10));
        const figures: number[] = [];
        for (let one = 0; one <= 100; one++) {
          for (let two = 0; two <= 100 - one; two++) {
            const spread = [one / 100, two / 100, (100 - one - two) / 100];
            const isPossible = spread.every(
              (share, at) => share >= (shares[at]?.from ?? 0) - 1e-9 && share <= (shares[at]?.to ?? 0) + 1e-9,
            );
            if (isPossible) figures.push(spread.reduce((sum, share) => sum + share * share, 0));
          }
        }
        const found = herfindahlRange(shares, true);
        expect(found === undefined).toBe(figures.length === 0);
        if (found === undefined) return;
        expect(found.highest).toBeCloseTo(Math.max(...figures), 9);
        expect(found.lowest).toBeLessThanOrEqual(Math.min(...figures) + 1e-9);
        expect(found.lowest).toBeGreaterThan(Math.min(...figures) - 2e-4);
      }),
      { numRuns: 100 },
    );
  });

  it('is bounded from above for many shares', () => {
    const many = herfindahlRange(
      Array.from({ length: 40 }, () => range(0, 0.1)),
      true,
    );
    expect(many?.lowest).toBeCloseTo(1 / 40, 9);
    expect(many?.highest).toBeCloseTo(0.1, 9);
  });
});
