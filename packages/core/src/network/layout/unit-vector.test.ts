import { describe, expect, it } from 'vitest';
import { unitVector } from './unit-vector.js';

describe('unitVector', () => {
  it('agrees with sine and cosine to twelve digits all the way round', () => {
    for (let at = -400; at <= 400; at++) {
      const { x, y } = unitVector(at / 200);
      expect(x).toBeCloseTo(Math.sin((at / 200) * 2 * Math.PI), 12);
      expect(y).toBeCloseTo(-Math.cos((at / 200) * 2 * Math.PI), 12);
    }
  });

  it('hits the four quarters exactly', () => {
    expect([0, 0.25, 0.5, 0.75].map(unitVector)).toEqual([
      { x: 0, y: -1 },
      { x: 1, y: 0 },
      { x: -0, y: 1 },
      { x: -1, y: -0 },
    ]);
  });
});
