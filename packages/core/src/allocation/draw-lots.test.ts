import { describe, expect, it } from 'vitest';
import { lotOf } from './draw-lots.js';

const lots = Array.from({ length: 4_096 }, (_, index) => lotOf('los', ['werkstatt', `sign-up-${index}`, 'p']));

describe('lotOf', () => {
  it('gives the same number for the same words, on every machine', () => {
    expect(lotOf('4 11 23', ['g', 's', 'p'])).toBe(2_041_857_193_404_820);
  });

  it('tells words apart however they are cut', () => {
    expect(lotOf('a', ['bc', 'd'])).not.toBe(lotOf('a', ['b', 'cd']));
    expect(lotOf('ab', ['c'])).not.toBe(lotOf('a', ['bc']));
  });

  it('stays exact', () => {
    expect(lots.every((lot) => Number.isSafeInteger(lot) && lot >= 0)).toBe(true);
  });

  it('gives nearly everybody a number of their own, spread evenly', () => {
    expect(new Set(lots).size).toBe(lots.length);
    const sixteenths = Map.groupBy(lots, (lot) => Math.floor(lot / 2 ** 49));
    const sizes = [...sixteenths.values()].map(({ length }) => length);
    expect(sizes).toHaveLength(16);
    expect(Math.min(...sizes)).toBeGreaterThan(200);
    expect(Math.max(...sizes)).toBeLessThan(312);
  });

  it('knows nothing of who came earlier', () => {
    const early = lots.slice(0, 2_048).filter((lot) => lot < 2 ** 52).length;
    expect(Math.abs(early - 1_024)).toBeLessThan(100);
  });
});
