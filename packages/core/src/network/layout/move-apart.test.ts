import { describe, expect, it } from 'vitest';
import { moveApart } from './move-apart.js';
import { distance } from './point.js';

describe('moveApart', () => {
  const crowd = Array.from({ length: 100 }, (_, at) => ({ x: (at % 10) * 0.06, y: Math.floor(at / 10) * 0.06 }));

  it('leaves who covers nobody where it is', () => {
    expect(moveApart(crowd, [{ x: -0.5, y: 0 }], 0.03)).toEqual([{ x: -0.5, y: 0 }]);
  });

  it('moves newcomers out of a crowd without overlaps', () => {
    const newcomers = [0, 1, 2, 3].map(() => ({ x: 0.3, y: 0.3 }));
    const moved = moveApart(crowd, newcomers, 0.03);
    const all = [...crowd, ...moved];
    for (const [at, one] of all.entries()) {
      for (const other of all.slice(at + 1)) expect(distance(one, other)).toBeGreaterThanOrEqual(0.06 - 1e-9);
    }
  });
});
