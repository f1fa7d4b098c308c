import { describe, expect, it } from 'vitest';
import { describeCount, sumCounts } from './check-step.js';

describe('counts', () => {
  it('are written without the skipped where there are none', () => {
    expect(describeCount({ passed: 2, failed: 1, skipped: 0 })).toBe('2 passed, 1 failed');
  });

  it('are written with the skipped where there are some', () => {
    expect(describeCount({ passed: 2, failed: 0, skipped: 1 })).toBe('2 passed, 0 failed, 1 skipped');
  });

  it('add up field by field', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(sumCounts([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  });
});
