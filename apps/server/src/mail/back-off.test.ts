import { describe, expect, it } from 'vitest';
import { backOff } from './back-off.js';

const minute = 60_000;

describe('backOff', () => {
  it('waits four times as long each time, at most twelve hours', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((attempts) => backOff(attempts, 0.5) / minute);
    expect(waits).toEqual([1, 4, 16, 64, 256, 720, 720]);
  });

  it('spreads what failed together', () => {
    expect([backOff(1, 0) / minute, backOff(1, 1) / minute]).toEqual([0.75, 1.25]);
  });
});
